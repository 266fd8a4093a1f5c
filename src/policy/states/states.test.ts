import { describe, expect, test } from 'vitest';
import { fact, judgeFacts, said } from '../../../test/judge.ts';
import {
  bytes,
  dict,
  elided,
  int,
  list,
  made,
  madeBy,
  named,
  none,
  sequence,
  str,
  tuple,
} from '../../../test/values.ts';
import type { Value } from '../../core/value.ts';
import type { Fact } from '../../core/fact.ts';

const COMMON = `lib
 Box C n=none
 Data C n=none d
 make F r=none
collections
 OrderedDict C n=none r=rule:ordered-dict i
builtins
 set C r=rule:hashed-items
 bytes C r=rule:bytes-like
pandas.core.internals.managers
 BlockManager C n=none
numpy
 dtype C r=any d b=rule:dtype-state
functools
 partial C r=rule:partial`;

const box = madeBy('newobj', named('lib', 'Box'));
const data = madeBy('newobj', named('lib', 'Data'));
const SYSTEM = named('os', 'system');
const bool = (value: boolean): Value => ({ kind: 'bool', value, plain: true });
const dtype = (code: string): Value =>
  made(named('numpy', 'dtype'), str(code), bool(false), bool(true));
const encoded = made(named('_codecs', 'encode'), str('x'), str('latin1'));

/** What is said about a state of an instance whose class has the rule. */
function judged(rule: string, state: Value, extra = ''): ReturnType<typeof judgeFacts> {
  const knowledge = `${COMMON}\ntest\n T C n=none b=rule:${rule}${extra}`;
  return judgeFacts([fact('build', madeBy('newobj', named('test', 'T')), state)], { knowledge });
}

type Row = readonly [rule: string, why: string, state: Value];

const array = (kind: Value, ...rest: readonly Value[]): Value =>
  tuple(int(1), tuple(int(2)), kind, bool(false), ...rest);
const TEMPLATE = (shapes: string): string =>
  `\ndef _parse_args(self, ${shapes} loc=0, scale=1):\n    return (${shapes}), loc, scale\n` +
  `\ndef _parse_args_rvs(self, ${shapes} loc=0, scale=1, size=None):\n    return self._argcheck_rvs(${shapes} loc, scale, size=size)\n` +
  `\ndef _parse_args_stats(self, ${shapes} loc=0, scale=1, moments='mv'):\n    return (${shapes}), loc, scale, moments\n`;

const CLEAN: readonly Row[] = [
  ['slots', 'a dict', dict({ a: box })],
  ['slots', 'two dicts', tuple(dict({ a: box }), dict({ b: box }))],
  ['slots', 'no dict and slots', tuple(none, dict({ b: box }))],
  ['slots-data', 'slots of data', tuple(none, dict({ b: data }))],
  [
    'module-state',
    'the tables of a module',
    dict({
      _parameters: dict({}),
      _modules: made(named('collections', 'OrderedDict')),
      _buffers: dict({}),
      training: bool(true),
      other: box,
    }),
  ],
  [
    'module-state',
    'weights in a list, names in a set',
    dict({
      _flat_weights: list(box),
      _non_persistent_buffers_set: made(named('builtins', 'set'), list()),
    }),
  ],
  ['ndarray-state', 'bytes', array(dtype('f8'), bytes('x'))],
  ['ndarray-state', 'bytes of old protocols', array(dtype('f8'), encoded)],
  ['ndarray-state', 'objects', array(dtype('O8'), list(box))],
  ['ndarray-state', 'a plain list', array(dtype('O8'), list(int(1)))],
  ['ndarray-state', 'the oldest form', tuple(tuple(int(2)), dtype('f8'), bool(false), str('x'))],
  ['ndarray-state', 'a mask', array(dtype('f8'), bytes('x'), bytes('m'), data)],
  [
    'partial-state',
    'a known function',
    tuple(named('lib', 'make'), tuple(box), dict({ a: box }), none),
  ],
  ['cython-state', 'a tuple of fields', tuple(int(1), data, dict({ a: box }))],
  ['cython-state', 'None', none],
  ['cython-state', 'a dict', dict({ a: box })],
  ['array-state', 'a dict of data', dict({ a: data })],
  [
    'pandas-state',
    'a manager',
    dict({
      _mgr: madeBy('newobj', named('pandas.core.internals.managers', 'BlockManager')),
      _typ: str('x'),
      attrs: dict({ a: box }),
    }),
  ],
  [
    'scipy-distribution',
    'a template of scipy',
    dict({ _parse_arg_template: str(TEMPLATE('a, b, ')), numargs: int(2), other: box }),
  ],
  [
    'scipy-distribution',
    'a template without shapes',
    dict({ _parse_arg_template: str(TEMPLATE('')) }),
  ],
];

const NOT_CLEAN: readonly Row[] = [
  ['slots', 'a half that is no dict', tuple(none, int(1))],
  ['slots', 'a hidden half', tuple(none, elided)],
  ['slots', 'special names', tuple(none, dict({ __class__: named('lib', 'Box') }))],
  ['slots', 'a list', list()],
  ['module-state', 'a table that is no dict', dict({ _parameters: box })],
  ['module-state', 'weights that are no list', dict({ _flat_weights: box })],
  ['module-state', 'names that are no set', dict({ _non_persistent_buffers_set: box })],
  ['module-state', 'a list', list()],
  ['ndarray-state', 'no tuple', list()],
  ['ndarray-state', 'nothing shown', elided],
  ['ndarray-state', 'half of it hidden', sequence('tuple', [int(1)], 4)],
  ['ndarray-state', 'another number of parts', tuple(int(1))],
  ['ndarray-state', 'an object as shape', tuple(int(1), box, dtype('f8'), bool(false), bytes('x'))],
  ['ndarray-state', 'an object as dtype', array(box, bytes('x'))],
  ['ndarray-state', 'a hidden dtype', array(elided, bytes('x'))],
  ['ndarray-state', 'objects for numbers', array(dtype('f8'), list(box))],
  ['ndarray-state', 'objects for an odd dtype', array(dtype('f8,O'), list(box))],
  ['ndarray-state', 'an object as data', array(dtype('f8'), box)],
  ['ndarray-state', 'hidden data', array(dtype('f8'), elided)],
  ['ndarray-state', 'an object as mask', array(dtype('f8'), bytes('x'), box, none)],
  ['partial-state', 'something dangerous', tuple(SYSTEM, tuple(), none, none)],
  ['partial-state', 'arguments that are no tuple', tuple(named('lib', 'make'), list(), none, none)],
  [
    'partial-state',
    'keywords that are no dict',
    tuple(named('lib', 'make'), tuple(), list(), none),
  ],
  ['partial-state', 'another number of parts', tuple(named('lib', 'make'))],
  ['partial-state', 'no tuple', dict({})],
  ['partial-state', 'nothing shown', elided],
  ['cython-state', 'an object', tuple(box)],
  ['cython-state', 'something hidden', tuple(elided)],
  ['cython-state', 'fields beyond what is shown', sequence('tuple', [int(1)], 2)],
  ['cython-state', 'a dict with special names', tuple(dict({ __setstate__: SYSTEM }))],
  ['array-state', 'a dict of objects', dict({ a: box })],
  ['pandas-state', 'another manager', dict({ _mgr: box })],
  ['pandas-state', 'another key', dict({ other: int(1) })],
  ['pandas-state', 'no dict', list()],
  ['pandas-state', 'nothing shown', elided],
  ['pandas-state', 'keys beyond what is shown', dict({ _typ: str('x') }, 2)],
  ['scipy-distribution', 'an object where a number is compared', dict({ numargs: box })],
  ['scipy-distribution', 'no dict', none],
  ['scipy-distribution', 'keys beyond what is shown', dict({ a: int(1) }, 2)],
  ['of-nobody', 'anything', dict({})],
];

test.each(CLEAN)('%s is inert for %s', (rule, _why, state) => {
  expect(said(judged(rule, state))).toEqual([]);
});

test.each(NOT_CLEAN)('%s is not inert for %s', (rule, _why, state) => {
  expect(judged(rule, state).verdict).not.toBe('clean');
});

test.each([
  [
    'a template with code in it',
    { _parse_arg_template: str(`${TEMPLATE('')}import inert\n`) },
    'call-executes-code',
  ],
  ['a template that is no text', { _parse_arg_template: box }, 'call-executes-code'],
  [
    'shapes with a call in them',
    { _parse_arg_template: str(TEMPLATE('a=inert(), ')) },
    'call-executes-code',
  ],
  ['a method that __setstate__ calls', { _attach_methods: SYSTEM }, 'state-hijack'],
])('a scipy distribution executes a text: %s is dangerous', (_why, state, rule) => {
  const judgement = judged('scipy-distribution', dict(state));
  expect(said(judgement)).toContain(`${rule} dangerous test.T`);
});

test('a setter that converts may get data, and nothing that runs', () => {
  expect(judged('slots-data', tuple(none, dict({ x: data })), ' !x').verdict).toBe('clean');
  expect(judged('slots', tuple(none, dict({ x: data })), ' !x').verdict).toBe('unknown');
  expect(judged('slots-data', dict({ x: box }), ' !x').verdict).toBe('unknown');
  expect(judged('slots-data', dict({ x: SYSTEM }), ' !x').verdict).toBe('dangerous');
});

describe('the state of a dtype', () => {
  const state = (fields: Value, flags: number, size = -1, subdtype: Value = none): Value =>
    tuple(int(3), str('<'), subdtype, none, fields, int(size), int(-1), int(flags));
  const build = (
    code: string | Value,
    with_: Value,
    before: readonly Fact[] = [],
  ): ReturnType<typeof judgeFacts> => {
    const object = typeof code === 'string' ? dtype(code) : code;
    return judgeFacts([...before, { ...fact('build', object, with_) }], { knowledge: COMMON });
  };
  const field = (type: Value, offset: number): Value => dict({ a: tuple(type, int(offset)) });

  test.each([
    ['numbers', 'f8', state(none, 0)],
    ['objects', 'O8', state(none, 63)],
    ['fields', 'V12', state(field(dtype('f8'), 4), 0, 12)],
    ['fields with a title', 'V8', state(dict({ a: tuple(dtype('f8'), int(0), str('t')) }), 0, 8)],
    ['an object field', 'V8', state(field(dtype('O8'), 0), 27, 8)],
    ['a sub-array', 'V16', state(none, 0, 16, tuple(dtype('f8'), tuple(int(2))))],
    [
      'records',
      made(named('numpy', 'dtype'), named('numpy', 'record')),
      state(field(dtype('i4'), 0), 16, 12),
    ],
    [
      'dates',
      'M8',
      tuple(
        int(4),
        str('<'),
        none,
        none,
        none,
        int(-1),
        int(-1),
        int(0),
        tuple(none, tuple(encoded, int(1))),
      ),
    ],
  ])('of %s is inert', (_why, code, value) => {
    expect(said(build(code, value))).toEqual([]);
  });

  test.each([
    ['clears the flags of objects', 'O8', state(none, 0), 'an object dtype are cleared'],
    ['hides an object in numbers', 'V8', state(field(dtype('O8'), 0), 0, 8), 'hidden in one'],
    ['puts a field before its start', 'V8', state(field(dtype('i4'), -4), 0, 8), 'ends at 0 of 8'],
    ['puts a field behind its end', 'V8', state(field(dtype('f8'), 4), 0, 8), 'ends at 12 of 8'],
    ['puts text behind its end', 'V8', state(field(dtype('U4'), 0), 0, 8), 'ends at 16 of 8'],
  ])('that %s corrupts memory', (_why, code, value, message) => {
    const judgement = build(code, value);
    expect(said(judgement)).toEqual(['state-corrupts-memory dangerous numpy.dtype']);
    expect(judgement.findings[0]?.message).toContain(message);
  });

  test.each([
    ['no tuple', 'f8', list()],
    ['nothing shown', 'f8', elided],
    ['half of it hidden', 'f8', sequence('tuple', [int(3)], 7)],
    ['another number of parts', 'f8', tuple(int(1))],
    [
      'an object as metadata',
      'f8',
      tuple(int(4), str('<'), none, none, none, int(-1), int(-1), int(0), box),
    ],
    [
      'texts for numbers',
      'f8',
      tuple(int(3), str('<'), none, none, none, str('8'), int(-1), int(0)),
    ],
    ['an odd code', 'f8,O', state(none, 0)],
    ['an odd sub-array', 'V8', state(none, 0, 8, tuple(box, tuple()))],
    ['an object as sub-array', 'V8', state(none, 0, 8, box)],
    ['fields that are no dict', 'V8', state(list(), 0, 8)],
    ['hidden fields', 'V8', state(elided, 0, 8)],
    ['fields beyond what is shown', 'V8', state(dict({}, 2), 0, 8)],
    ['a field that is no tuple', 'V8', state(dict({ a: box }), 0, 8)],
    ['a hidden field', 'V8', state(dict({ a: elided }), 0, 8)],
    ['a field without a dtype', 'V8', state(dict({ a: tuple(box, int(0)) }), 0, 8)],
    ['a field whose offset is no number', 'V8', state(dict({ a: tuple(dtype('f8'), box) }), 0, 8)],
    ['a field of an odd dtype', 'V8', state(field(made(named('numpy', 'dtype'), elided), 0), 0, 8)],
  ])('with %s is not clean', (_why, code, value) => {
    expect(build(code, value).verdict).not.toBe('clean');
  });

  test('that holds objects is remembered, and may not change once it is in use', () => {
    const inner = dtype('V8');
    const outer = dtype('V8');
    const first = fact('build', inner, state(field(dtype('O8'), 0), 27, 8));
    expect(build(outer, state(field(inner, 0), 0, 8), [first]).verdict).toBe('dangerous');
    const used = fact('reduce', named('lib', 'make'), tuple());
    expect(build(dtype('f8'), state(none, 0), [used]).verdict).toBe('dangerous');
  });
});
