import { describe, expect, test } from 'vitest';
import {
  ADDITEMS,
  APPEND,
  attributes,
  BUILD,
  built,
  call,
  dict,
  EMPTY_DICT,
  EMPTY_SET,
  global,
  instance,
  list,
  MARK,
  none,
  num,
  pickle,
  proto,
  SETITEM,
  stackGlobal,
  STOP,
  str,
  tuple,
  type Piece,
} from '../../test/assembler.ts';
import { fact, judge, judgeFacts, said } from '../../test/judge.ts';
import {
  cycle,
  dict as dictValue,
  elided,
  int,
  made,
  madeBy,
  named,
  str as text,
} from '../../test/values.ts';

const KNOWLEDGE = `lib
 Box C n=none b=dict
 Careful C n=none b=dict-data
 Exact C n=none b=data
 Keeper C n=none b=any
 Calling C n=none b=dict !_init,version
 Slotted C n=none b=rule:slots !_init
 Bare C n=none
 Bag C n=none b=dict i
 Key C n=none h
 Data C n=none d
 make F r=any >lib.Box
 remake F r=any >arg0
 plain F r=any
copyreg
 _reconstructor F r=rule:reconstructor >arg0
builtins
 object C
 dict C r=none
 print F`;
const context = { knowledge: KNOWLEDGE };
const p4 = (...pieces: readonly Piece[]): Uint8Array => pickle(proto(4), ...pieces, STOP);
const lib = (name: string): Piece => stackGlobal('lib', name);
const SYSTEM = stackGlobal('os', 'system');
const state = (name: string, piece: Piece): Uint8Array => p4(built(instance(lib(name)), piece));

describe('a state is inert', () => {
  test.each([
    ['a dict of attributes', 'Box', attributes({ a: num(1), b: list(instance(lib('Bare'))) })],
    ['no state', 'Box', none],
    ['an empty dict', 'Box', EMPTY_DICT],
    ['a dict and no slots', 'Box', tuple(attributes({ a: num(1) }), none)],
    ['a dict and empty slots', 'Box', tuple(attributes({ a: num(1) }), EMPTY_DICT)],
    ['data, where data is wanted', 'Careful', attributes({ a: instance(lib('Data')) })],
    ['a function, stored as data', 'Careful', attributes({ a: lib('plain') })],
    ['a tuple of data', 'Exact', tuple(num(1), instance(lib('Data')))],
    ['anything, where it is only stored', 'Keeper', list(instance(lib('Bare')))],
    ['plain values where the class looks', 'Calling', attributes({ version: str('1.0') })],
    ['slots of a class without setters', 'Slotted', tuple(none, attributes({ a: num(1) }))],
    ['a docstring', 'Box', attributes({ __doc__: str('text') })],
  ])('that is %s', (_name, cls, piece) => {
    expect(judge(state(cls, piece), context)).toMatchObject({ verdict: 'clean', findings: [] });
  });
});

describe('a state that makes a merely named function run', () => {
  test('path 1: __setstate__ in the instance dict, which a second BUILD calls', () => {
    const judgement = judge(
      p4(
        instance(lib('Box')),
        attributes({ __setstate__: SYSTEM }),
        BUILD,
        str('echo inert'),
        BUILD,
      ),
      context,
    );
    expect(said(judgement)).toContain('state-hijack dangerous lib.Box');
    expect(judgement.findings.find(({ rule }) => rule === 'state-hijack')?.message).toContain(
      '__setstate__',
    );
  });

  test('path 2: a method that the class calls on itself', () => {
    expect(said(judge(state('Calling', attributes({ _init: SYSTEM })), context))).toContain(
      'state-hijack dangerous lib.Calling',
    );
    expect(said(judge(state('Calling', attributes({ _init: lib('plain') })), context))).toEqual([
      'state-self-call unknown lib.Calling',
    ]);
  });

  test.each(['Box', 'Slotted', 'Bare', 'Exact'])(
    'path 3: slot state that sets __class__, on %s',
    (cls) => {
      const piece = tuple(
        none,
        attributes({ __class__: stackGlobal('tempfile', 'TemporaryDirectory') }),
      );
      expect(said(judge(state(cls, piece), context))).toContain(
        `state-hijack dangerous lib.${cls}`,
      );
    },
  );

  test('path 4: slot state on a property of a class that was not read for that', () => {
    expect(said(judge(state('Box', tuple(none, attributes({ size: num(1) }))), context))).toEqual([
      'state-slots unknown lib.Box',
    ]);
  });

  test('path 5: a class whose __getattr__ would be asked for __setstate__ is one without a build rule', () => {
    expect(said(judge(state('Bare', attributes({ a: num(1) })), context))).toEqual([
      'build-unknown unknown lib.Bare',
    ]);
  });

  test('path 6: an instance as a key runs its __hash__', () => {
    const key = (cls: string): Uint8Array => p4(EMPTY_DICT, instance(lib(cls)), num(1), SETITEM);
    expect(judge(key('Key'), context).verdict).toBe('clean');
    expect(said(judge(key('Box'), context))).toEqual(['hash-unknown unknown lib.Box']);
    const member = p4(EMPTY_SET, MARK, instance(lib('Box')), ADDITEMS);
    expect(said(judge(member, context))).toEqual(['hash-unknown unknown lib.Box']);
  });

  test('path 7: items added to an instance run its methods', () => {
    expect(judge(p4(instance(lib('Bag')), num(1), APPEND), context).verdict).toBe('clean');
    expect(said(judge(p4(instance(lib('Box')), num(1), APPEND), context))).toEqual([
      'items-unknown unknown lib.Box',
    ]);
    expect(said(judge(p4(instance(lib('Box')), str('k'), num(1), SETITEM), context))).toEqual([
      'items-unknown unknown lib.Box',
    ]);
  });

  test('path 7, planted: the method that APPEND calls was set by a state before', () => {
    const planted = built(instance(lib('Box')), attributes({ append: SYSTEM }));
    expect(said(judge(p4(planted, str('echo inert'), APPEND), context))).toContain(
      'call-passes-callable dangerous lib.Box()',
    );
  });

  test('path 8: a dict subclass as state runs its items()', () => {
    expect(said(judge(state('Box', instance(lib('Bag'))), context))).toEqual([
      'state-shape unknown lib.Box',
    ]);
  });

  test('path 9: __class__ in a dict that a loop over setattr goes through', () => {
    expect(
      said(judge(state('Careful', attributes({ __class__: lib('Bare') })), context)),
    ).toContain('state-hijack dangerous lib.Careful');
  });

  test('path 10: copyreg._reconstructor calls the __init__ of another base', () => {
    const made = (base: Piece, arg: Piece): Uint8Array =>
      p4(call(stackGlobal('copyreg', '_reconstructor'), lib('Box'), base, arg));
    expect(judge(made(stackGlobal('builtins', 'object'), none), context).verdict).toBe('clean');
    expect(judge(made(stackGlobal('builtins', 'dict'), EMPTY_DICT), context).verdict).toBe('clean');
    expect(judge(made(lib('Bag'), EMPTY_DICT), context).verdict).toBe('unknown');
    expect(judge(made(stackGlobal('builtins', 'object'), num(1)), context).verdict).toBe('unknown');
    expect(
      judge(made(stackGlobal('subprocess', 'Popen'), str('echo inert')), context).verdict,
    ).toBe('dangerous');
  });

  test('path 11: a plain value under a special name is inert, and odd', () => {
    expect(said(judge(state('Box', attributes({ __class__: str('x') })), context))).toEqual([
      'state-shape unknown lib.Box',
    ]);
  });
});

describe('a state of another shape', () => {
  test.each([
    ['with keys that are numbers', dict([num(1), num(2)])],
    ['that is a list', list(num(1))],
    ['that is a number', num(1)],
    ['that is a triple', tuple(none, none, none)],
    ['whose slots are no dict', tuple(none, num(1))],
    ['whose dict is no dict', tuple(num(1), none)],
  ])('%s is unknown', (_name, piece) => {
    expect(said(judge(state('Box', piece), context))).toEqual(['state-shape unknown lib.Box']);
  });

  test('that holds more than data where data is wanted is unknown', () => {
    expect(
      said(judge(state('Careful', attributes({ a: instance(lib('Bare')) })), context)),
    ).toEqual(['state-not-data unknown lib.Careful']);
  });

  test.each([
    ['Box', elided],
    ['Careful', dictValue({ a: elided })],
    ['Exact', elided],
    ['Calling', dictValue({ a: named('lib', 'Box') }, 3)],
    ['Box', cycle],
  ])('of %s that is not shown is incomplete', (cls, value) => {
    const object = madeBy('newobj', named('lib', cls));
    const judgement = judgeFacts([fact('build', object, value)], context);
    expect(judgement).toMatchObject({ verdict: 'incomplete', complete: false });
  });

  test('with hidden keys of which one is special is not clean', () => {
    const value = { ...dictValue({ a: int(1) }, 3), ordinaryKeys: false } as const;
    const object = madeBy('newobj', named('lib', 'Box'));
    expect(judgeFacts([fact('build', object, value)], context).verdict).toBe('unknown');
  });
});

describe('what the whole program shares', () => {
  test.each([
    ['a class', lib('Box')],
    ['a function', stackGlobal('builtins', 'print')],
    ['a module found by name', call(stackGlobal('importlib', 'import_module'), str('os'))],
  ])('may not be given a state: %s', (_name, object) => {
    expect(said(judge(p4(built(object, attributes({ a: num(1) }))), context)).join()).toContain(
      'build-changes-shared dangerous',
    );
  });

  test.each([
    ['a dict', [stackGlobal('sys', 'modules'), str('k'), num(1), SETITEM]],
    ['a list', [global('sys', 'path'), str('/nonexistent'), APPEND]],
  ])('may not be filled: %s', (_name, pieces) => {
    expect(said(judge(p4(...pieces), context)).join()).toContain('items-change-shared dangerous');
  });
});

describe('the state of', () => {
  test('what no class is known of is unknown', () => {
    const judgement = judge(
      p4(built(call(stackGlobal('acme', 'f')), attributes({ a: num(1) }))),
      context,
    );
    expect(said(judgement)).toContain('build-unknown unknown acme.f');
  });

  test('what a function returns goes by the class that is said', () => {
    expect(judge(p4(built(call(lib('make')), attributes({ a: num(1) }))), context).verdict).toBe(
      'clean',
    );
    expect(
      judge(p4(built(call(lib('remake'), lib('Box')), attributes({ a: num(1) }))), context).verdict,
    ).toBe('clean');
    expect(judge(p4(built(call(lib('plain')), attributes({ a: num(1) }))), context).verdict).toBe(
      'unknown',
    );
  });

  test('a class whose __setstate__ is known to do harm is dangerous', () => {
    const judgement = judge(state('Bare', str('pickle')), {
      ...context,
      grants: 'lib\n Bare.__setstate__ deserialize',
    });
    expect(said(judgement)).toEqual(['call-deserializes dangerous lib.Bare']);
  });

  test.each([
    ['a literal', dictValue({})],
    ['something not shown', elided],
    [
      'something that a persistent id stands for',
      { kind: 'persistent', id: text('1'), plain: false } as const,
    ],
  ])('%s is not clean', (_name, object) => {
    expect(judgeFacts([fact('build', object, dictValue({}))], context).verdict).not.toBe('clean');
  });
});

test('an object that is not shown may neither be filled nor hashed', () => {
  expect(judgeFacts([fact('append', elided, text('x'))], context).verdict).toBe('incomplete');
  expect(judgeFacts([fact('hash', elided, text('x'))], context).verdict).toBe('incomplete');
  expect(judgeFacts([fact('hash', made(named('acme', 'f')), text('x'))], context).verdict).toBe(
    'unknown',
  );
});

test('a container counts as data while what is put into it is data', () => {
  const knowledge = 'lib\n Map C n=none i d b=dict\n take F r=data\n Box C n=none';
  const fill = (value: Piece): Uint8Array =>
    p4(call(lib('take'), [instance(lib('Map')), str('k'), value, SETITEM]));
  expect(judge(fill(num(1)), { knowledge }).verdict).toBe('clean');
  expect(judge(fill(instance(lib('Box'))), { knowledge }).verdict).toBe('unknown');
  const attributed = p4(
    call(lib('take'), built(instance(lib('Map')), attributes({ a: instance(lib('Box')) }))),
  );
  expect(judge(attributed, { knowledge }).verdict).toBe('unknown');
});
