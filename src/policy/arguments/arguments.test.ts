import { describe, expect, test } from 'vitest';
import { fact, judgeFacts } from '../../../test/judge.ts';
import {
  bytes,
  dict,
  dictOf,
  elided,
  int,
  list,
  made,
  madeBy,
  named,
  none,
  persistent,
  sequence,
  str,
  tuple,
} from '../../../test/values.ts';
import type { Value } from '../../core/value.ts';
import { KNOWLEDGE } from '../knowledge/index.ts';
import { STATE_RULES } from '../states/index.ts';
import { ARGUMENT_RULES } from './index.ts';

const COMMON = `lib
 Box C n=none b=dict
 Data C n=none d h b=dict
 Slotted C n=none b=rule:slots d
 Bag C n=none i
 make F r=none
 take F r=plain
 Part C r=rule:partial
torch
 Tensor C d
 FloatStorage C d
 Mine C b=dict
 float32 X
torch._utils
 _rebuild F r=rule:rebuild-tensor d >torch.Tensor
collections
 OrderedDict C n=none r=rule:ordered-dict i
numpy
 dtype C r=plain d
 ndarray C d
 log1p F
numpy.ma
 MaskedArray C d
numpy.random._pickle
 __bit_generator_ctor F r=rule:numpy-random
numpy.random._mt19937
 MT19937 C n=none
pandas
 Index C d
builtins
 object C
 dict C r=none
 list C r=rule:container-first
 getattr F r=rule:getattr
 bytes C r=rule:bytes-like
 Ellipsis X
_codecs
 encode F r=rule:codecs-encode
functools
 partial C r=rule:partial
lib
 Flag C r=rule:enum-value h d
inspect
 Parameter C r=data`;

const box = madeBy('newobj', named('lib', 'Box'));
const data = madeBy('newobj', named('lib', 'Data'));
const SYSTEM = named('os', 'system');
const dtype = (code: string): Value => made(named('numpy', 'dtype'), str(code));
const encoded = (text: string): Value => made(named('_codecs', 'encode'), str(text), str('latin1'));
const storage = (count: number): Value =>
  persistent(
    tuple(str('storage'), named('torch', 'FloatStorage'), str('0'), str('cpu'), int(count)),
  );
const tensor = made(named('torch._utils', '_rebuild'), storage(4));
const LEGACY = '\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19\x2e';

/** The verdict on `test.f(*args)` under a rule; `f` in another module where the rule looks at names. */
function verdict(rule: string, args: readonly Value[], callee = named('test', 'f')): string {
  const { module, name } = callee.kind === 'global' ? callee.symbol : { module: '', name: '' };
  const knowledge = `${COMMON}\n${module}\n ${name} F r=rule:${rule}`;
  return judgeFacts([fact('reduce', callee, tuple(...args))], { knowledge, loader: 'torch' })
    .verdict;
}

type Row = readonly [rule: string, why: string, args: readonly Value[]];

const CLEAN: readonly Row[] = [
  ['getattr', 'a method of a known class', [named('lib', 'Box'), str('forward')]],
  ['partial', 'a known function', [named('lib', 'make'), box]],
  ['partial', 'a known class', [named('lib', 'Box')]],
  ['partial', 'a partial of one', [made(named('functools', 'partial'), named('lib', 'make'))]],
  [
    'partial',
    'a bound method',
    [made(named('builtins', 'getattr'), named('lib', 'Box'), str('x'))],
  ],
  ['codecs-encode', 'text to latin1', [str('\u00ff'), str('latin1')]],
  ['codecs-encode', 'text alone', [str('x')]],
  ['newobj-function', 'a class that may be constructed', [named('lib', 'Box')]],
  ['reconstructor', 'object and None', [named('lib', 'Box'), named('builtins', 'object'), none]],
  [
    'reconstructor',
    'dict and data',
    [named('lib', 'Box'), named('builtins', 'dict'), dict({ a: data })],
  ],
  [
    'reconstructor',
    'list and plain items',
    [named('lib', 'Box'), named('builtins', 'list'), list(int(1))],
  ],
  ['typed-class-first', 'a class and data', [named('lib', 'Data'), int(1), data]],
  ['ordered-dict', 'nothing', []],
  ['ordered-dict', 'pairs', [list(list(str('a'), box), tuple(data, int(1)))]],
  ['ordered-dict', 'a dict', [dict({ a: box })]],
  ['default-factory', 'a known type', [named('builtins', 'list')]],
  ['default-factory', 'None', [none]],
  ['default-factory', 'nothing', []],
  ['default-factory', 'a partial', [made(named('functools', 'partial'), named('lib', 'make'))]],
  ['container-first', 'a list of anything', [list(box)]],
  ['container-first', 'nothing', []],
  [
    'hashed-items',
    'a list of what may be hashed',
    [list(int(1), data, named('lib', 'Box'), tuple(data))],
  ],
  ['hashed-items', 'nothing', []],
  ['numpy-scalar', 'a number', [dtype('f8'), bytes('12345678')]],
  ['numpy-scalar', 'a number of an old protocol', [dtype('f8'), encoded('12345678')]],
  ['numpy-scalar', 'an object', [dtype('O8'), box]],
  ['bytes-like', 'nothing', []],
  ['bytes-like', 'bytes', [bytes('x')]],
  ['bytes-like', 'text with an encoding', [str('x'), str('latin-1')]],
  ['type-of', 'None', [none]],
  ['type-of', 'a singleton', [named('builtins', 'Ellipsis')]],
  ['fraction', 'two numbers', [int(1), int(2)]],
  ['fraction', 'a text', [str('-1/3')]],
  ['zone-name', 'a zone', [str('Europe/Berlin'), none]],
  ['enum-value', 'one value', [int(1)]],
  ['enum-value', 'a member of another one', [made(named('lib', 'Flag'), int(1))]],
  ['signature-parameters', 'nothing', []],
  [
    'signature-parameters',
    'parameters',
    [tuple(made(named('inspect', 'Parameter'), str('a'), int(1)))],
  ],
  ['builtin-type-name', 'a bound method', [str('MethodType')]],
  ['named-symbol', 'a known name', [str('numpy'), str('log1p')]],
  ['numpy-random', 'a generator by name', [str('MT19937')]],
  ['numpy-random', 'a generator by class', [named('numpy.random._mt19937', 'MT19937')]],
  [
    'numpy-random',
    'one made, and its maker',
    [
      made(named('numpy.random._pickle', '__bit_generator_ctor'), str('PCG64')),
      named('numpy.random._pickle', '__bit_generator_ctor'),
    ],
  ],
  [
    'masked-array',
    'a masked array',
    [named('numpy.ma', 'MaskedArray'), named('numpy', 'ndarray'), tuple(int(0)), str('b')],
  ],
  ['pandas-index', 'an index of data', [named('pandas', 'Index'), dict({ data, name: none })]],
  [
    'rebuild-tensor',
    'a view of a storage',
    [
      storage(6),
      int(0),
      tuple(int(2), int(3)),
      tuple(int(3), int(1)),
      named('torch', 'float32'),
      made(named('collections', 'OrderedDict')),
    ],
  ],
  [
    'rebuild-tensor',
    'an empty view',
    [storage(0), int(0), tuple(int(0), int(3)), tuple(int(3), int(1))],
  ],
  ['rebuild-tensor', 'tensors in tuples', [tuple(tensor, tuple(tensor, int(1)))]],
  [
    'rebuild-with-state',
    'a state of attributes',
    [tensor, int(1), made(named('collections', 'OrderedDict')), dict({ note: box })],
  ],
  [
    'rebuild-from-type',
    'a tensor with attributes',
    [
      named('torch._utils', '_rebuild'),
      named('torch', 'Tensor'),
      tuple(storage(1)),
      dict({ note: str('x') }),
    ],
  ],
  [
    'rebuild-from-type',
    'a known subclass',
    [named('torch._utils', '_rebuild'), named('torch', 'Mine'), tuple(storage(1)), dict({})],
  ],
  ['nested-pickle', 'what torch.save wrote', [bytes(LEGACY)]],
  ['nested-pickle', 'what torch.save wrote, as text', [encoded(LEGACY)]],
  ['nested-pickle', 'a zip', [bytes('PK\x03\x04')]],
];

const NOT_CLEAN: readonly Row[] = [
  ['getattr', 'a special name', [named('lib', 'Box'), str('__init__')]],
  ['getattr', 'a path', [named('lib', 'Box'), str('a.b')]],
  ['getattr', 'a private name', [named('lib', 'Box'), str('_x')]],
  ['getattr', 'a computed name', [named('lib', 'Box'), box]],
  ['getattr', 'an unknown object', [named('acme', 'Box'), str('x')]],
  ['getattr', 'an instance', [box, str('x')]],
  ['getattr', 'something unknown', [elided, str('x')]],
  ['getattr', 'a default', [named('lib', 'Box'), str('x'), none]],
  ['partial', 'something dangerous', [SYSTEM]],
  ['partial', 'an unknown function', [named('acme', 'f')]],
  ['partial', 'the result of a call', [made(named('lib', 'make'))]],
  ['partial', 'nothing', []],
  ['codecs-encode', 'another codec', [str('x'), str('rot13')]],
  ['codecs-encode', 'no text', [bytes('x')]],
  ['newobj-function', 'a class that is not known', [named('acme', 'Box')]],
  ['newobj-function', 'arguments', [named('lib', 'Box'), int(1)]],
  ['newobj-function', 'no class', [box]],
  ['reconstructor', 'another base', [named('lib', 'Box'), named('lib', 'Bag'), none]],
  [
    'reconstructor',
    'object and a state',
    [named('lib', 'Box'), named('builtins', 'object'), int(1)],
  ],
  [
    'reconstructor',
    'dict and objects',
    [named('lib', 'Box'), named('builtins', 'dict'), dict({ a: box })],
  ],
  [
    'reconstructor',
    'dict and an unknown class',
    [named('acme', 'Box'), named('builtins', 'dict'), dict({})],
  ],
  ['reconstructor', 'no base', [named('lib', 'Box'), box, none]],
  ['typed-class-first', 'an unknown class', [named('acme', 'Data')]],
  ['typed-class-first', 'no class', [int(1)]],
  ['typed-class-first', 'more than data', [named('lib', 'Data'), box]],
  ['typed-class-first', 'something hidden', [named('lib', 'Data'), elided]],
  ['ordered-dict', 'two arguments', [list(), list()]],
  ['ordered-dict', 'an instance', [madeBy('newobj', named('lib', 'Bag'))]],
  ['ordered-dict', 'a pair that is none', [list(box)]],
  ['ordered-dict', 'a key that may not be hashed', [list(tuple(box, int(1)))]],
  ['ordered-dict', 'a hidden pair', [list(elided)]],
  ['ordered-dict', 'a hidden key', [list(tuple(elided, int(1)))]],
  ['ordered-dict', 'pairs beyond what is shown', [sequence('list', [tuple(str('a'), box)], 3)]],
  ['default-factory', 'something dangerous', [SYSTEM]],
  ['default-factory', 'a function that wants arguments', [named('acme', 'f')]],
  ['default-factory', 'an instance', [box]],
  ['default-factory', 'no factory', [int(1)]],
  ['default-factory', 'entries that are no dict', [none, box]],
  ['container-first', 'an instance', [box]],
  ['container-first', 'further objects', [list(), box]],
  ['hashed-items', 'what may not be hashed', [list(box)]],
  ['hashed-items', 'an instance', [box]],
  ['hashed-items', 'further objects', [list(), box]],
  ['hashed-items', 'items beyond what is shown', [sequence('list', [data], 2)]],
  ['numpy-scalar', 'bytes for a dtype with objects', [dtype('f8,O'), bytes('12345678')]],
  ['numpy-scalar', 'no dtype', [box, bytes('x')]],
  ['numpy-scalar', 'an object for a number', [dtype('f8'), box]],
  ['bytes-like', 'a number', [int(10)]],
  ['bytes-like', 'text with another codec', [str('x'), str('zlib')]],
  ['bytes-like', 'bytes with an encoding', [bytes('x'), str('utf8')]],
  ['bytes-like', 'three arguments', [str('x'), str('utf8'), str('strict')]],
  ['type-of', 'a class statement', [str('X'), tuple(), dict({})]],
  ['type-of', 'an instance', [box]],
  ['fraction', 'a long text', [str(`1e${'9'.repeat(4000)}`)]],
  ['zone-name', 'a path', [str('../../etc/passwd')]],
  ['zone-name', 'an object behind it', [str('UTC'), box]],
  ['enum-value', 'a functional definition', [str('X'), str('a b')]],
  ['enum-value', 'an instance', [box]],
  ['enum-value', 'nothing', []],
  ['signature-parameters', 'another instance', [tuple(box)]],
  ['signature-parameters', 'a list', [list(made(named('inspect', 'Parameter'), str('a')))]],
  ['signature-parameters', 'a second argument', [tuple(), int(1)]],
  ['builtin-type-name', 'code', [str('CodeType')]],
  ['builtin-type-name', 'a function', [str('FunctionType')]],
  ['builtin-type-name', 'a computed name', [box]],
  ['builtin-type-name', 'two arguments', [str('MethodType'), none]],
  ['named-symbol', 'something dangerous', [str('os'), str('system')]],
  ['named-symbol', 'something unknown', [str('acme'), str('f')]],
  ['named-symbol', 'a computed name', [str('os'), box]],
  ['named-symbol', 'three arguments', [str('numpy'), str('log1p'), none]],
  ['numpy-random', 'another function as maker', [str('MT19937'), SYSTEM]],
  ['numpy-random', 'another name', [str('system')]],
  ['numpy-random', 'another class', [named('lib', 'Box')]],
  [
    'numpy-random',
    'three arguments',
    [str('MT19937'), named('numpy.random._pickle', '__bit_generator_ctor'), none],
  ],
  ['masked-array', 'another type', [named('lib', 'Data'), named('numpy', 'ndarray')]],
  ['masked-array', 'another base', [named('numpy.ma', 'MaskedArray'), named('lib', 'Box')]],
  [
    'masked-array',
    'an object as shape',
    [named('numpy.ma', 'MaskedArray'), named('numpy', 'ndarray'), box],
  ],
  ['masked-array', 'nothing', []],
  ['pandas-index', 'a class of another package', [named('lib', 'Data'), dict({})]],
  ['pandas-index', 'objects', [named('pandas', 'Index'), dict({ data: box })]],
  ['pandas-index', 'something hidden', [named('pandas', 'Index'), dict({ data: elided })]],
  ['pandas-index', 'special keys', [named('pandas', 'Index'), dict({ __x__: int(1) })]],
  ['pandas-index', 'no class', [int(1), dict({})]],
  ['rebuild-tensor', 'an object', [box]],
  ['rebuild-tensor', 'something hidden', [elided]],
  ['rebuild-with-state', 'no state', []],
  [
    'rebuild-with-state',
    'a state that hijacks',
    [tensor, dict({ __class__: named('lib', 'Box') })],
  ],
  [
    'rebuild-from-type',
    'an unknown function',
    [named('acme', 'f'), named('torch', 'Tensor'), tuple(), dict({})],
  ],
  [
    'rebuild-from-type',
    'a function of another library',
    [named('lib', 'make'), named('torch', 'Tensor'), tuple(), dict({})],
  ],
  [
    'rebuild-from-type',
    'a dangerous function',
    [SYSTEM, named('torch', 'Tensor'), tuple(), dict({})],
  ],
  [
    'rebuild-from-type',
    'an unknown type',
    [named('torch._utils', '_rebuild'), named('acme', 'T'), tuple(), dict({})],
  ],
  [
    'rebuild-from-type',
    'a type without a state',
    [named('torch._utils', '_rebuild'), named('lib', 'Bag'), tuple(), dict({})],
  ],
  ['rebuild-from-type', 'no type', [named('torch._utils', '_rebuild'), box, tuple(), dict({})]],
  ['rebuild-from-type', 'too few arguments', [named('torch._utils', '_rebuild')]],
  ['nested-pickle', 'other bytes', [bytes('\x80\x04cos\nsystem\n')]],
  [
    'nested-pickle',
    'text in another encoding',
    [made(named('_codecs', 'encode'), str(LEGACY), str('utf-8'))],
  ],
  ['nested-pickle', 'other text', [encoded('x')]],
  ['nested-pickle', 'text that INST encodes', [{ ...encoded(LEGACY), how: 'inst' } as Value]],
  ['nested-pickle', 'no bytes', [box]],
  ['nested-pickle', 'two arguments', [bytes('PK\x03\x04'), none]],
];

test.each(CLEAN)('%s is inert for %s', (rule, _why, args) => {
  expect(verdict(rule, args)).toBe('clean');
});

test.each(NOT_CLEAN)('%s is not inert for %s', (rule, _why, args) => {
  expect(verdict(rule, args)).not.toBe('clean');
});

describe('a tensor must lie inside its storage', () => {
  const view = (offset: number, sizes: readonly number[], strides: readonly number[]): string =>
    verdict('rebuild-tensor', [
      storage(6),
      int(offset),
      tuple(...sizes.map(int)),
      tuple(...strides.map(int)),
    ]);

  test.each([
    ['ends behind it', 1, [2, 3], [3, 1]],
    ['begins before it', -1, [1], [1]],
    ['has a negative stride', 5, [2], [-1]],
    ['has more sizes than strides', 0, [1, 1], [1]],
  ])('one that %s is dangerous', (_why, offset, sizes, strides) => {
    expect(view(offset, sizes, strides)).toBe('dangerous');
  });

  test('one that repeats an element is not', () => {
    expect(view(0, [1000, 6], [0, 1])).toBe('clean');
  });
});

test('NEWOBJ_EX in the words of protocol 2 counts its keyword arguments', () => {
  const callee = named('copyreg', '__newobj_ex__');
  expect(verdict('newobj-function', [named('lib', 'Box'), tuple(), dict({})], callee)).toBe(
    'clean',
  );
  expect(
    verdict('newobj-function', [named('lib', 'Box'), tuple(), dict({ a: int(1) })], callee),
  ).not.toBe('clean');
  expect(verdict('newobj-function', [named('lib', 'Box')], callee)).not.toBe('clean');
});

test('an argument tuple that is not shown, or keyword arguments, are never inert', () => {
  const knowledge = 'test\n f F r=rule:partial\n g C n=rule:container-first';
  const run = (...facts: Parameters<typeof fact>): string =>
    judgeFacts([fact(...facts)], { knowledge }).verdict;
  expect(run('reduce', named('test', 'f'), elided)).toBe('incomplete');
  expect(run('reduce', named('test', 'f'), sequence('tuple', [named('test', 'f')], 2))).toBe(
    'incomplete',
  );
  expect(run('newobj_ex', named('test', 'g'), tuple(), dict({ key: int(1) }))).toBe('unknown');
});

test('keys of a dict that are not strings are judged like its values', () => {
  expect(verdict('typed-class-first', [named('lib', 'Data'), dictOf([[box, int(1)]])])).not.toBe(
    'clean',
  );
});

test('every rule that knowledge names exists', () => {
  const known = new Set([...ARGUMENT_RULES.keys(), ...STATE_RULES.keys()]);
  const text = JSON.stringify(KNOWLEDGE);
  const used = new Set(
    [...text.matchAll(/[nrb]=rule:([a-z-]+)|"rule:([a-z-]+)"/g)].map(([, a, b]) => a ?? b ?? ''),
  );
  expect([...used].filter((name) => !known.has(name))).toEqual([]);
});
