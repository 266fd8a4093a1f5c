import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  attributes,
  binstring,
  bytearray8,
  bytes,
  call,
  dict,
  dtype,
  encodedBytes,
  filled,
  global,
  instance,
  list,
  NEWFALSE,
  NEWTRUE,
  num,
  none,
  pickle,
  proto,
  STOP,
  str,
  string,
  tuple,
  type Piece,
} from '../../../test/assembler.ts';
import { BUILD } from '../../../test/assembler.ts';
import { modelContext, modelFrom } from '../../../test/memory-output.ts';
import { scannedFixture } from '../../../test/scanned.ts';
import { canonicalHex } from '../../../test/tensor-model.ts';
import { ModelFileError } from '../../core/error.ts';
import { bytesSource } from '../../core/source.ts';
import { flatten } from '../flatten.ts';
import type { ModelValue } from '../model/value.ts';
import { readModel } from '../read-model.ts';

const FOLDER = 'test/fixtures/convert/sklearn';
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(`${FOLDER}/${name}`));

interface Expected {
  readonly shape: readonly number[];
  readonly hex: string;
}
const EXPECTED = JSON.parse(readFileSync(`${FOLDER}/arrays.json`, 'utf8')) as Record<
  string,
  Expected
>;

const rootOf = (...pieces: readonly Piece[]): ModelValue =>
  modelFrom(pickle(proto(5), pieces, STOP), 'pickle').root;

/** `_reconstruct` filled with a state. */
const reconstructed = (state: Piece, cls = 'ndarray'): Piece => [
  call(
    global('numpy.core.multiarray', '_reconstruct'),
    global('numpy', cls),
    tuple(num(0)),
    bytes(filled(1, 0x62)),
  ),
  state,
  BUILD,
];
const stateOf = (shape: readonly number[], type: Piece, data: Piece): Piece =>
  tuple(num(1), tuple(...shape.map(num)), type, NEWFALSE, data);
const doubles = (count: number): Uint8Array =>
  new Uint8Array(Float64Array.from({ length: count }, (_, i) => i + 1).buffer);

describe('files of numpy, scipy and joblib', () => {
  test.each([
    'arrays-0.pkl',
    'arrays-2.pkl',
    'arrays-4.pkl',
    'arrays-5.pkl',
    'arrays-4-old.pkl',
    'arrays.joblib',
    'arrays-old.joblib',
    'arrays.joblib.xz',
  ])('%s holds every array bit by bit', (name) => {
    const { root } = readModel(bytesSource(fixture(name)), modelContext());
    const found = flatten(root).tensors.map((named) => [
      named.name,
      { shape: named.tensor.shape, hex: canonicalHex(named.tensor) },
    ]);
    expect(Object.fromEntries(found)).toEqual(EXPECTED);
  });

  test.each(['arrays-0.pkl', 'arrays-5.pkl', 'arrays.joblib', 'boosting.pkl', 'histograms.joblib'])(
    '%s is clean',
    (name) => {
      expect(scannedFixture(`convert/sklearn/${name}`).verdict).toBe('clean');
    },
  );

  test('types say what numpy would write in a header', () => {
    const { root } = readModel(bytesSource(fixture('arrays-4.pkl')), modelContext());
    const found = new Map(flatten(root).tensors.map(({ name, tensor }) => [name, tensor]));
    expect(found.get('records')?.descr).toBe(
      "[('a', '<f4'), ('b', '>i2', (2,)), (('title', 'c'), '<U2')]",
    );
    expect(found.get('aligned')?.descr).toBe("[('a', '|i1'), ('', '|V7'), ('b', '<f8')]");
    expect(found.get('moments')?.descr).toBe('<M8[ns]');
    expect(found.get('spans')?.descr).toBe('<m8[25us]');
    expect(found.get('big text')?.dtype).toBe('TEXT');
  });
});

describe('arrays in pickles', () => {
  test('of Python 2 are the bytes of their texts, escaped or not', () => {
    const raw = [0, 0, 0, 0, 0, 0, 0xf0, 0x3f];
    const binary = rootOf(
      reconstructed(stateOf([1], dtype('f8'), binstring(Uint8Array.from(raw)))),
    );
    const escaped = string("'\\x00\\x00\\x00\\x00\\x00\\x00\\xf0?'");
    const text = rootOf(reconstructed(stateOf([1], dtype('f8'), escaped)));
    for (const value of [binary, text]) {
      expect(value.kind === 'tensor' && canonicalHex(value.tensor)).toBe('000000000000f03f');
    }
  });

  test('may have the state of before version 1, and a shape of no dimensions', () => {
    const value = rootOf(reconstructed(tuple(tuple(), dtype('f8'), NEWFALSE, bytes(doubles(1)))));
    expect(value).toMatchObject({ kind: 'tensor', tensor: { dtype: 'F64', shape: [] } });
  });

  test('made of a buffer may have their axes moved', () => {
    const made = (order: string, ...axes: readonly Piece[]): Piece =>
      call(
        global('numpy._core.numeric', '_frombuffer'),
        bytearray8(doubles(6)),
        dtype('f8'),
        tuple(num(2), num(3)),
        str(order),
        ...axes,
      );
    const moved = rootOf(made('K', tuple(num(1), num(0))));
    expect(moved).toMatchObject({ tensor: { shape: [3, 2], data: { strides: [1, 3] } } });
    expect(rootOf(made('F'))).toMatchObject({
      tensor: { shape: [2, 3], data: { strides: [1, 2] } },
    });
    expect(rootOf(made('K')).kind).toBe('object');
    expect(() => rootOf(made('K', tuple(num(0), num(0))))).toThrow('axes 0, 0 of an array');
  });

  test('of objects list them in row-major order', () => {
    const value = rootOf(reconstructed(stateOf([1, 2], dtype('O8'), list(str('a'), none))));
    expect(value).toMatchObject({
      what: 'object-array',
      layout: '(1, 2)',
      parts: [
        ['0', { text: 'a' }],
        ['1', { kind: 'none' }],
      ],
    });
  });

  test('of a class that is not known stay objects', () => {
    expect(rootOf(reconstructed(stateOf([1], dtype('f8'), bytes(doubles(1))), 'sub')).kind).toBe(
      'object',
    );
  });

  test('of the class of objects, scalars are those objects', () => {
    const scalar = call(global('numpy.core.multiarray', 'scalar'), dtype('O8'), str('x'));
    expect(rootOf(scalar)).toEqual({ kind: 'str', text: 'x' });
  });

  test('with data of protocol 2 are the bytes of that text', () => {
    const data = encodedBytes(String.fromCharCode(...doubles(1)));
    expect(rootOf(reconstructed(stateOf([1], dtype('f8'), data)))).toMatchObject({
      tensor: { dtype: 'F64', shape: [1] },
    });
  });
});

describe('what lies about its size or its type', () => {
  const f8 = dtype('f8');
  test.each([
    ['fewer bytes', stateOf([3], f8, bytes(doubles(2))), 'an array of 24 bytes whose data has 16'],
    ['more bytes', stateOf([1], f8, bytes(doubles(2))), 'an array of 8 bytes whose data has 16'],
    [
      'a shape that overflows',
      stateOf([2 ** 30, 2 ** 30, 64], f8, bytes(doubles(1))),
      'a shape of',
    ],
    [
      'too few objects',
      stateOf([2], dtype('O8'), list(none)),
      'an array of 2 objects whose list has 1',
    ],
    [
      'too many dimensions',
      stateOf(
        Array.from({ length: 65 }, () => 1),
        f8,
        bytes(doubles(1)),
      ),
      'an array of 65 dimensions',
    ],
  ])('%s is refused with the place', (_what, state, message) => {
    let error: unknown;
    try {
      rootOf(reconstructed(state));
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(ModelFileError);
    expect(String(error)).toContain(message);
  });

  const typed = (code: Piece, ...state: readonly Piece[]): Piece => [
    call(global('numpy', 'dtype'), code, NEWFALSE, NEWTRUE),
    state.length === 0 ? [] : [tuple(...state), BUILD],
  ];
  const field = (name: string, type: Piece, offset: number, ...title: readonly Piece[]) =>
    [str(name), tuple(type, num(offset), ...title)] as const;
  const record = (fields: Piece, names: readonly string[], size = 8): Piece =>
    typed(
      str(`V${size}`),
      num(3),
      str('|'),
      none,
      tuple(...names.map(str)),
      fields,
      num(size),
      num(1),
      num(0),
    );
  test.each([
    ['an unknown code', typed(str('x8'))],
    ['a code that is no text', typed(num(8))],
    [
      'an unknown version of the state',
      typed(str('f8'), num(9), str('<'), none, none, none, num(-1), num(-1), num(0)),
    ],
    [
      'an unknown byte order',
      typed(str('f8'), num(3), str('?'), none, none, none, num(-1), num(-1), num(0)),
    ],
    ['fields that overlap', record(dict(field('a', f8, 0), field('b', f8, 4)), ['a', 'b'])],
    ['fields beyond the record', record(dict(field('a', f8, 4)), ['a'])],
    ['a field that is not there', record(dict(field('a', f8, 0)), ['b'])],
    ['a field of objects', record(dict(field('a', dtype('O8'), 0)), ['a'])],
    ['a title that is no text', record(dict(field('a', f8, 0, num(1))), ['a'])],
    [
      'names that are no texts',
      typed(str('V8'), num(3), str('|'), none, tuple(num(1)), dict(), num(8), num(1), num(0)),
    ],
    ['a call that is none', [str('f8')]],
  ])('%s leaves the array an object', (_what, type) => {
    expect(rootOf(reconstructed(stateOf([1], type, bytes(doubles(1))))).kind).toBe('object');
  });

  test('a type without a state, and a record of a record array, are what numpy makes of them', () => {
    const bare = rootOf(reconstructed(stateOf([1], typed(str('f8')), bytes(doubles(1)))));
    expect(bare).toMatchObject({ tensor: { dtype: 'F64' } });
    const named = typed(
      global('numpy', 'record'),
      num(3),
      str('|'),
      none,
      tuple(str("a'é")),
      dict(field("a'é", f8, 0)),
      num(8),
      num(1),
      num(16),
    );
    const value = rootOf(reconstructed(stateOf([1], named, bytes(doubles(1)))));
    expect(value).toMatchObject({
      tensor: { dtype: 'RECORD', descr: String.raw`[('a\'\xe9', '<f8')]` },
    });
  });
});

describe('masked arrays and sparse matrices', () => {
  const masked = (state: Piece): Piece => [
    call(
      global('numpy.ma.core', '_mareconstruct'),
      global('numpy.ma.core', 'MaskedArray'),
      global('numpy', 'ndarray'),
      tuple(num(0)),
      str('b'),
    ),
    state,
    BUILD,
  ];
  const state = (mask: Uint8Array): Piece =>
    tuple(num(1), tuple(num(2)), dtype('f8'), NEWFALSE, bytes(doubles(2)), bytes(mask), none);

  test('a mask has as many elements as its array', () => {
    expect(rootOf(masked(state(filled(2))))).toMatchObject({ what: 'masked' });
    expect(() => rootOf(masked(state(filled(3))))).toThrow('an array of 2 bytes whose data has 3');
    expect(rootOf(masked(tuple(num(1)))).kind).toBe('object');
  });

  const array = reconstructed(stateOf([1], dtype('f8'), bytes(doubles(1))));
  const matrix = (name: string, values: Readonly<Record<string, Piece>>): Piece => [
    instance(global('scipy.sparse.csr', name)),
    attributes(values),
    BUILD,
  ];
  const parts = { data: array, indices: array, indptr: array };
  test('a matrix of which more is known than its parts stays an object', () => {
    const usual = { _shape: tuple(num(1), num(1)), ...parts };
    expect(rootOf(matrix('csr_matrix', usual))).toMatchObject({
      what: 'sparse',
      layout: 'scipy.csr_matrix',
    });
    expect(rootOf(matrix('csr_matrix', { ...usual, more: none })).kind).toBe('object');
    expect(rootOf(matrix('csr_matrix', parts)).kind).toBe('object');
    expect(rootOf(matrix('csr_matrix', { ...usual, data: none })).kind).toBe('object');
  });
});

test('a pickle that was damaged fails only with a ModelFileError', () => {
  const files = ['arrays-2.pkl', 'arrays-5.pkl', 'arrays.joblib', 'histograms.joblib'].map(fixture);
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      (file, changes) => {
        const damaged = file.slice();
        for (const [at, byte] of changes) damaged[at % damaged.length] = byte;
        try {
          for (const { tensor } of flatten(modelFrom(damaged, 'pickle').root).tensors) {
            canonicalHex(tensor);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(ModelFileError);
        }
      },
    ),
    { numRuns: 200 },
  );
});
