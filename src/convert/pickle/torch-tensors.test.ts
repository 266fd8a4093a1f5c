import { describe, expect, test } from 'vitest';
import type { Piece } from '../../../test/assemble/bytes.ts';
import {
  MARK,
  NEWFALSE,
  NEWTRUE,
  NONE,
  SETITEMS,
  STOP,
  binfloat,
  global,
  proto,
} from '../../../test/assemble/opcodes.ts';
import {
  attributes,
  built,
  call,
  list,
  none,
  num,
  pickle,
  str,
  tuple,
} from '../../../test/assemble/pickle.ts';
import { storage, torchZip } from '../../../test/assemble/torch.ts';
import { modelOf, shown } from '../../../test/converted.ts';
import { flatten } from '../flatten.ts';
import type { Model } from '../model/model.ts';
import type { ModelValue } from '../model/value.ts';

/** 0, 1, 2 … in one byte each. */
const BYTES = Uint8Array.from({ length: 64 }, (_byte, i) => i);
const hooks = call(global('collections', 'OrderedDict'));

function modelFrom(
  piece: Piece,
  storages: Readonly<Record<string, Uint8Array>> = { '0': BYTES },
): Model {
  return modelOf(torchZip({ pickle: pickle(proto(2), piece, STOP), storages }));
}
const valueOf = (piece: Piece): ModelValue => modelFrom(piece).root;
/** Type, shape and bytes of each tensor. */
const tensorsOf = (piece: Piece): Record<string, string> =>
  Object.fromEntries(
    flatten(valueOf(piece)).tensors.map(({ name, tensor }) => [name, shown(tensor)]),
  );

const bytesOf = (count = 64, type = 'ByteStorage'): Piece => storage({ key: '0', count, type });
const numbers = (...values: readonly number[]): Piece => tuple(...values.map(num));

function view(
  from: Piece,
  { offset = 0, shape = [2], strides = [1], rest = [] as readonly Piece[] } = {},
): Piece {
  return call(
    global('torch._utils', '_rebuild_tensor_v2'),
    from,
    num(offset),
    numbers(...shape),
    numbers(...strides),
    NEWFALSE,
    hooks,
    ...rest,
  );
}

/** `_rebuild_tensor_v3`, which names the type of the elements. */
function typed(
  dtype: string,
  { shape = [2], strides = [1], offset = 0, module = 'torch' } = {},
): Piece {
  return call(
    global('torch._utils', '_rebuild_tensor_v3'),
    bytesOf(64, 'UntypedStorage'),
    num(offset),
    numbers(...shape),
    numbers(...strides),
    NEWFALSE,
    hooks,
    global(module, dtype),
  );
}

describe('a tensor', () => {
  test('is a view of its storage', () => {
    expect(tensorsOf(view(bytesOf(), { offset: 3, shape: [2, 2], strides: [4, 1] }))).toEqual({
      '': 'U8 [2, 2] 03040708',
    });
    expect(tensorsOf(view(bytesOf(16, 'FloatStorage'), { offset: 1, shape: [1] }))).toEqual({
      '': 'F32 [1] 04050607',
    });
  });

  test('of no dimensions is one element, and of no elements nothing', () => {
    expect(tensorsOf(view(bytesOf(), { shape: [], strides: [] }))).toEqual({ '': 'U8 [] 00' });
    expect(tensorsOf(view(bytesOf(), { shape: [0, 3], strides: [3, 1] }))).toEqual({
      '': 'U8 [0, 3] ',
    });
  });

  test('may carry bits that torch has not applied yet', () => {
    const bits = attributes({ conj: NEWTRUE, neg: NEWFALSE });
    const lazy = view(bytesOf(8, 'ComplexFloatStorage'), { shape: [1], rest: [bits] });
    expect(tensorsOf(lazy)).toEqual({ '': 'C64 [1] 0001020304050687' });
  });

  test('of the third form has the type that it names', () => {
    expect(tensorsOf(typed('uint16', { offset: 1 }))).toEqual({ '': 'U16 [2] 02030405' });
    expect(tensorsOf(typed('float8_e4m3fn'))).toEqual({ '': 'F8_E4M3 [2] 0001' });
    expect(tensorsOf(typed('float4_e2m1fn_x2', { shape: [1, 2], strides: [2, 1] }))).toEqual({
      '': 'F4 [1, 4] 0001',
    });
  });

  test('of another class keeps its data', () => {
    const subclass = call(
      global('torch._tensor', '_rebuild_from_type_v2'),
      global('torch._utils', '_rebuild_tensor_v2'),
      global('acme', 'Tagged'),
      tuple(bytesOf(), num(0), numbers(2), numbers(1), NEWFALSE, hooks),
      NONE,
    );
    expect(tensorsOf(subclass)).toEqual({ '': 'U8 [2] 0001' });
  });

  test('that was filled by its state is one too', () => {
    const old = built(
      call(global('torch', 'ByteTensor')),
      tuple(bytesOf(), num(1), numbers(2), numbers(1)),
    );
    expect(tensorsOf(old)).toEqual({ '': 'U8 [2] 0102' });
  });

  test('as a parameter is told from others', () => {
    const parameter = call(
      global('torch._utils', '_rebuild_parameter'),
      view(bytesOf()),
      NEWTRUE,
      hooks,
    );
    expect(valueOf(parameter)).toMatchObject({ type: 'parameter', requiresGrad: true });
  });
});

describe('several tensors that are one', () => {
  test('quantised: the stored numbers, the scale and the zero point', () => {
    const quantised = call(
      global('torch._utils', '_rebuild_qtensor'),
      bytesOf(64, 'QUInt8Storage'),
      num(0),
      numbers(2),
      numbers(1),
      tuple(global('torch', 'per_tensor_affine'), binfloat(0.5), num(3)),
      NEWFALSE,
      hooks,
    );
    expect(valueOf(quantised)).toMatchObject({
      kind: 'group',
      what: 'quantised',
      layout: 'torch.per_tensor_affine',
    });
    expect(tensorsOf(attributes({ q: quantised }))).toEqual({
      q: 'U8 [2] 0001',
      'q.scale': 'F64 [] 000000000000e03f',
      'q.zero_point': 'I64 [] 0300000000000000',
    });
  });

  test('quantised by channel: a scale each, and the axis', () => {
    const quantised = call(
      global('torch._utils', '_rebuild_qtensor'),
      bytesOf(64, 'QInt8Storage'),
      num(0),
      numbers(2),
      numbers(1),
      tuple(
        global('torch', 'per_channel_affine'),
        view(bytesOf(8, 'DoubleStorage')),
        view(bytesOf(8, 'LongStorage')),
        num(0),
      ),
      NEWFALSE,
      hooks,
    );
    expect(Object.keys(tensorsOf(attributes({ q: quantised })))).toEqual([
      'q',
      'q.scale',
      'q.zero_point',
      'q.axis',
    ]);
  });

  test.each([
    ['torch.sparse_coo', ['indices', 'values', 'size'], 3],
    ['torch.sparse_csr', ['crow_indices', 'col_indices', 'values', 'size'], 4],
  ])('sparse (%s): the indices, the values and the size', (layout, names, count) => {
    const parts = Array.from({ length: count - 1 }, () => view(bytesOf()));
    const sparse = call(
      global('torch._utils', '_rebuild_sparse_tensor'),
      call(global('torch.serialization', '_get_layout'), str(layout)),
      tuple(...parts, call(global('torch', 'Size'), numbers(4, 5))),
    );
    const value = valueOf(sparse);
    expect(value).toMatchObject({ kind: 'group', what: 'sparse', layout });
    expect(flatten(value).tensors.map(({ name }) => name)).toEqual(names);
    expect(tensorsOf(sparse)['size']).toBe('I64 [2] 04000000000000000500000000000000');
  });

  test('nested: the buffer and where each begins', () => {
    const nested = call(
      global('torch._utils', '_rebuild_nested_tensor'),
      view(bytesOf()),
      view(bytesOf()),
      view(bytesOf()),
      view(bytesOf()),
    );
    expect(Object.keys(tensorsOf(nested))).toEqual([
      'buffer',
      'sizes',
      'strides',
      'storage_offsets',
    ]);
  });
});

describe('refuses', () => {
  test.each<[string, Piece, string]>([
    [
      'a view behind its storage',
      view(bytesOf(), { offset: 63 }),
      'reaches 65 bytes into a storage of 64',
    ],
    ['a view beyond it by its strides', view(bytesOf(), { strides: [64] }), 'reaches 65 bytes'],
    ['more strides than dimensions', view(bytesOf(), { strides: [1, 1] }), 'not made of counts'],
    ['a negative stride', view(bytesOf(), { strides: [-1] }), 'not made of counts'],
    ['a negative size', view(bytesOf(), { shape: [-2] }), 'not made of counts'],
    [
      'more dimensions than torch has',
      view(bytesOf(), { shape: Array(65).fill(1), strides: Array(65).fill(1) }),
      'a tensor of 65 dimensions',
    ],
    [
      'a storage that is larger than the file says',
      view(bytesOf(65)),
      'named with 65 bytes, 64 are there',
    ],
    ['a storage that is smaller', view(bytesOf(63)), 'named with 63 bytes, 64 are there'],
    [
      'a storage that is not there',
      view(storage({ key: '7', count: 1 })),
      'storage "7" of 4 bytes is not',
    ],
    ['a storage of an unknown class', view(bytesOf(64, 'MagicStorage')), 'class "MagicStorage"'],
    [
      'elements that are packed in bytes',
      view(bytesOf(64, 'QUInt4x2Storage')),
      'a tensor in a QUInt4x2Storage',
    ],
    ['an unknown type', typed('float3'), 'a tensor of the type "float3"'],
    [
      'a type that is not of torch',
      typed('float32', { module: 'acme' }),
      'a tensor of the type ""',
    ],
    [
      'a view of half bytes',
      typed('float4_e2m1fn_x2', { shape: [2, 2], strides: [1, 2] }),
      'a view of F4',
    ],
    [
      'a quantised tensor without numbers',
      call(
        global('torch._utils', '_rebuild_qtensor'),
        bytesOf(64, 'QInt8Storage'),
        num(0),
        numbers(2),
        numbers(1),
        tuple(global('torch', 'per_tensor_affine'), str('x'), num(3)),
        NEWFALSE,
        hooks,
      ),
      'parameters that are no numbers',
    ],
  ])('%s', (_what, piece, message) => {
    expect(() => flatten(valueOf(piece))).toThrow(message);
    expect(() => flatten(valueOf(piece))).toThrow(
      expect.objectContaining({ name: 'ModelFileError' }),
    );
  });

  test('parameters of parameters of parameters', () => {
    let deep = view(bytesOf());
    for (let i = 0; i < 120; i++) {
      deep = call(global('torch._utils', '_rebuild_parameter'), deep, NEWFALSE, hooks);
    }
    expect(() => flatten(valueOf(deep))).toThrow(
      expect.objectContaining({ code: 'LIMIT_EXCEEDED' }),
    );
  });
});

describe('stays an object that nobody makes', () => {
  test.each<[string, Piece]>([
    ['a tensor without a storage', view(none)],
    [
      'a sparse tensor of an unknown layout',
      call(global('torch._utils', '_rebuild_sparse_tensor'), str('x'), tuple()),
    ],
    ['a size that is no tuple', call(global('torch', 'Size'), num(1))],
    ['a tensor class that is not filled', call(global('torch', 'FloatTensor'))],
    ['a parameter without data', call(global('torch._utils', '_rebuild_parameter'), num(1))],
    ['a call of something that is named alike', call(global('acme', '_rebuild_tensor_v2'), num(1))],
  ])('%s', (_what, piece) => {
    const model = modelFrom(piece);
    expect(model.root.kind).toBe('object');
    expect(model.notRun).toHaveLength(1);
  });
});

test('calls that became tensors are not among those that were not run', () => {
  const weights = [
    call(global('collections', 'OrderedDict')),
    MARK,
    str('w'),
    view(bytesOf()),
    SETITEMS,
  ];
  const odd = call(global('acme.net', 'Net'), list());
  const model = modelFrom(attributes({ weights, odd }));
  flatten(model.root);
  expect(model.notRun).toEqual([{ target: 'acme.net.Net', how: 'reduce' }]);
});

test('a file of the other byte order is read as it was meant', () => {
  const bytes = torchZip({
    pickle: pickle(proto(2), view(bytesOf(2, 'ShortStorage')), STOP),
    storages: { '0': Uint8Array.of(1, 2, 3, 4) },
  });
  // The only member of six letters that says "little".
  const text = Buffer.from(bytes).toString('latin1').replaceAll('little', 'big   ');
  const model = modelOf(new Uint8Array(Buffer.from(text, 'latin1')));
  const [first] = flatten(model.root).tensors;
  expect(shown(first?.tensor ?? expect.fail('there is one'))).toBe('I16 [2] 02010403');
});
