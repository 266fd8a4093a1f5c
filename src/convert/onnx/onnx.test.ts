import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  concat,
  field,
  filled,
  fixed32,
  littleEndian,
  varint,
  type Piece,
} from '../../../test/assembler.ts';
import {
  convertedBy,
  modelContext,
  modelOf,
  modelWith,
  tensorOf,
  tensorsOf,
  type Siblings,
} from '../../../test/converted.ts';
import { ModelFileError } from '../../core/error.ts';
import { bytesSource } from '../../core/source.ts';
import { isPlain } from '../describe-value.ts';
import { onnx } from '../readers/onnx.ts';
import { DTYPES, type DType } from '../model/dtype.ts';
import { TYPE_BY_DTYPE } from './types.ts';

const FOLDER = 'test/fixtures/onnx';
const read = (bytes: Uint8Array, siblings: Siblings = {}): ReturnType<typeof modelOf> =>
  onnx.read(bytesSource(bytes), modelContext(siblings), 'onnx');
const model = (...tensors: Piece[]): Uint8Array =>
  concat(field(1, 10), field(7, [field(2, 'g'), ...tensors]), field(8, [field(2, 21)]));
const tensor = (...pieces: Piece[]): Uint8Array => field(5, pieces);
const entry = (key: string, value: string): Uint8Array =>
  field(13, [field(1, key), field(2, value)]);
const external = (...entries: readonly (readonly [string, string])[]): Uint8Array =>
  tensor(
    field(1, 4),
    field(2, 2),
    field(8, 'w'),
    ...entries.map(([key, value]) => entry(key, value)),
    field(14, 1),
  );
/** A tensor `w` with these numbers in a packed list. */
const listed = (type: number, list: number, numbers: readonly (number | bigint)[]): Uint8Array =>
  tensor(
    field(1, numbers.length),
    field(2, type),
    field(8, 'w'),
    field(
      list,
      numbers.map((one) => varint(one)),
    ),
  );
const error = (run: () => unknown): { code: string; message: string } => {
  try {
    run();
  } catch (thrown) {
    if (thrown instanceof ModelFileError) return { code: thrown.code, message: thrown.message };
    throw thrown;
  }
  return { code: '', message: 'nothing was thrown' };
};
const shownOf = (bytes: Uint8Array, siblings: Siblings = {}): Record<string, string> => {
  const model_ = read(bytes, siblings);
  return tensorsOf(model_);
};

describe('models of the real libraries', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.onnx'));

  test.each(files.filter((name) => name !== 'external.onnx'))('%s comes through', (name) => {
    const source = modelOf(readFileSync(`${FOLDER}/${name}`));
    expect(source.left.map(({ kind }) => kind)).toContain('graph');
    const { output } = convertedBy('onnx', source, { name: 'm.onnx' });
    expect(tensorsOf(modelOf(output.bytesOf('m.onnx')))).toEqual(tensorsOf(source));
  });

  test('tensors in another file are refused where it is not there', () => {
    const bytes = readFileSync(`${FOLDER}/external.onnx`);
    expect(error(() => read(bytes)).code).toBe('TRUNCATED');
  });

  test('tensors of branches are named by the node that holds the branch', () => {
    const names = Object.keys(tensorsOf(modelOf(readFileSync(`${FOLDER}/branches.onnx`))));
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('numbers in lists', () => {
  test.each([
    ['int8', 3, 5, [-1, 127], 'I8 [2] ff7f'],
    ['int16', 5, 5, [-2, 3], 'I16 [2] feff0300'],
    ['int32', 6, 5, [-1, 2 ** 31 - 1], 'I32 [2] ffffffffffffff7f'],
    ['int64', 7, 7, [-(2n ** 63n), 5n], 'I64 [2] 00000000000000800500000000000000'],
    ['uint32', 12, 11, [2 ** 32 - 1], 'U32 [1] ffffffff'],
    ['uint64', 13, 11, [2n ** 64n - 1n], 'U64 [1] ffffffffffffffff'],
    ['bool', 9, 5, [1, 0], 'BOOL [2] 0100'],
    ['float16', 10, 5, [0x3c00], 'F16 [1] 003c'],
    ['float8', 17, 5, [0x7e], 'F8_E4M3 [1] 7e'],
  ])('%s', (_name, type, list, numbers, expected) => {
    expect(shownOf(model(listed(type, list, numbers)))).toEqual({ w: expected });
  });

  test('one by one, as parsers also take them', () => {
    const loose = tensor(
      field(1, 3),
      field(2, 7),
      field(8, 'w'),
      field(7, 1),
      field(7, 2),
      field(7, -1),
    );
    expect(shownOf(model(loose))).toEqual({
      w: 'I64 [3] 01000000000000000200000000000000ffffffffffffffff',
    });
    const floats = tensor(
      field(1, 2),
      field(2, 1),
      field(8, 'w'),
      fixed32(4, 0x3f80_0000),
      fixed32(4, 0x4000_0000),
    );
    expect(shownOf(model(floats))).toEqual({ w: 'F32 [2] 0000803f00000040' });
  });

  test('more than a window of them', () => {
    const numbers = Array.from({ length: 40_000 }, (_, i) => i - 20_000);
    const bytes = concat(...numbers.map((one) => littleEndian(one, 8)));
    expect(shownOf(model(listed(7, 7, numbers)))).toEqual({
      w: `I64 [40000] ${Buffer.from(bytes).toString('hex')}`,
    });
  });

  test('halves of bytes stand in pairs', () => {
    const four = tensor(field(1, 4), field(2, 21), field(8, 'w'), field(5, [0x21, 0x43]));
    expect(shownOf(model(four))).toEqual({ w: 'U4 [4] 2143' });
  });
});

describe('other kinds of tensors', () => {
  test('texts are a list and no tensor', () => {
    const texts = tensor(field(1, 2), field(2, 8), field(8, 'w'), field(6, 'one'), field(6, 'two'));
    const { root } = read(model(texts));
    expect(isPlain(root)).toBe(true);
    expect(tensorsOf(read(model(texts)))).toEqual({});
    const { conversion } = convertedBy('onnx', read(model(texts)), { sidecar: 'x.meta.json' });
    expect(conversion.sidecar).toBe('x.meta.json');
  });

  test('types that nothing else has stay behind and are told', () => {
    const two = tensor(field(1, 4), field(2, 25), field(8, 'w'), field(9, [0]));
    expect(read(model(two)).left).toEqual([
      { path: 'w', kind: 'tensor', type: 'ONNX type 25 [4]' },
    ]);
  });

  test('sparse ones are values and indices', () => {
    const part = (name: string, type: number, size: number, bytes: number): Piece[] => [
      field(1, size),
      field(2, type),
      field(8, name),
      field(9, [filled(bytes, 1)]),
    ];
    const sparse = field(15, [
      field(1, part('s', 2, 2, 2)),
      field(2, part('', 7, 2, 16)),
      field(3, 3),
      field(3, 4),
    ]);
    expect(Object.keys(shownOf(model(sparse)))).toEqual(['s.values', 's.indices']);
  });

  test('those of training and functions have their own names', () => {
    const held = field(5, [field(1, 2), field(2, 2), field(8, 'w'), field(9, [1, 2])]);
    const node = (number: number): Uint8Array =>
      field(number, [
        field(3, 'n'),
        field(4, 'X'),
        field(5, [field(1, 'a'), field(5, [field(1, 1), field(2, 2), field(9, [7])])]),
      ]);
    const bytes = concat(
      field(1, 10),
      field(7, [field(2, 'g'), held, node(1)]),
      field(20, [field(1, [held]), field(2, [held])]),
      field(25, [field(1, 'f'), node(7)]),
    );
    expect(Object.keys(shownOf(bytes))).toEqual([
      'w',
      'n.a',
      'training_0.initialization.w',
      'training_0.algorithm.w',
      'f.n.a',
    ]);
  });
});

describe('data in other files', () => {
  const at = (...rest: readonly (readonly [string, string])[]): Uint8Array =>
    model(external(['location', 'w.bin'], ...rest));
  const siblings = { 'w.bin': Uint8Array.of(9, 1, 2, 3, 4) };

  test('is read at its place', () => {
    expect(shownOf(at(['offset', '1'], ['length', '4']), siblings)).toEqual({
      w: 'U8 [4] 01020304',
    });
    expect(shownOf(at(['offset', '1']), siblings)).toEqual({ w: 'U8 [4] 01020304' });
  });

  test.each([
    ['another length', at(['length', '3']), 'MALFORMED'],
    ['a place behind the end', at(['offset', '2'], ['length', '4']), 'TRUNCATED'],
    ['no number', at(['offset', '-1']), 'MALFORMED'],
    ['an unknown key', at(['__class__', 'x']), 'MALFORMED'],
    ['a key twice', at(['location', 'w.bin']), 'MALFORMED'],
    ['no location', model(external(['offset', '0'])), 'MALFORMED'],
    ['a step upwards', model(external(['location', '../w.bin'])), 'MALFORMED'],
    ['a step upwards inside', model(external(['location', 'a/../../w.bin'])), 'MALFORMED'],
    ['a root', model(external(['location', '/etc/passwd'])), 'MALFORMED'],
    ['a drive', model(external(['location', 'C:w.bin'])), 'MALFORMED'],
    ['a file that is not there', model(external(['location', 'v.bin'])), 'TRUNCATED'],
  ])('%s is refused', (_name, bytes, code) => {
    expect(error(() => read(bytes, siblings)).code).toBe(code);
  });
});

describe('contradictions are refused', () => {
  const head = [field(1, 4), field(2, 2), field(8, 'w')];
  test.each([
    ['too few bytes', model(tensor(...head, field(9, [1]))), /needs 4 bytes and has 1/],
    ['no bytes', model(tensor(...head)), /needs 4 bytes and has none/],
    ['raw data twice', model(tensor(...head, field(9, [1]), field(9, [1]))), /raw data twice/],
    ['two kinds of data', model(tensor(...head, field(9, [1]), field(5, [1]))), /in fields 9, 5/],
    ['the list of another type', model(tensor(...head, field(7, [1, 1, 1, 1]))), /in fields 7/],
    ['a segment', model(tensor(...head, field(3, [field(1, 0)]))), /in segments/],
    [
      'a negative size',
      model(tensor(field(1, -4), field(2, 2), field(8, 'w'))),
      /a dimension of -4/,
    ],
    ['a huge shape', model(tensor(...[0, 0].map(() => field(1, 2 ** 40)), field(2, 2))), /a shape/],
    ['two of one name', model(...[0, 0].map(() => tensor(...head, field(9, [1, 2, 3, 4])))), /two/],
    ['two graphs', concat(field(1, 10), field(7, []), field(7, [])), /second graph/],
    ['a later version', concat(field(1, 99), field(7, [])), /IR version 99/],
    ['data here and elsewhere', model(tensor(...head, field(9, [1]), field(14, 1))), /both here/],
  ])('%s', (_name, bytes, message) => {
    const { code, message: said } = error(() => read(bytes));
    expect(code).not.toBe('');
    expect(said).toMatch(message);
  });

  test.each([
    ['too large for the type', listed(2, 5, [300])],
    ['negative where nothing is', listed(12, 11, [-1])],
    ['too few', tensor(field(1, 3), field(2, 7), field(8, 'w'), field(7, [1]))],
    ['without an end', tensor(field(1, 1), field(2, 7), field(8, 'w'), field(7, [0x80]))],
  ])('numbers that are %s', (_name, piece) => {
    expect(error(() => shownOf(model(piece))).code).toBe('MALFORMED');
  });
});

describe('writing', () => {
  const types = [...TYPE_BY_DTYPE.keys()].filter((dtype) => DTYPES[dtype].bits >= 8);
  const anyTensor = fc
    .tuple(fc.constantFrom<DType>(...types), fc.array(fc.nat(3), { maxLength: 4 }))
    .chain(([dtype, shape]) => {
      const bytes = (shape.reduce((a, b) => a * b, 1) * DTYPES[dtype].bits) / 8;
      const data = fc.uint8Array({ minLength: bytes, maxLength: bytes });
      return data.map((content) => tensorOf(dtype, shape, content));
    });

  test('whatever tensors there are, they come back', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), anyTensor), (tensors) => {
        const source = modelWith(tensors);
        const { output } = convertedBy('onnx', source, { name: 'm.onnx' });
        expect(shownOf(output.bytesOf('m.onnx'))).toEqual(tensorsOf(source));
      }),
    );
  });

  test('large ones go to a file beside, at pages', () => {
    const large = new Uint8Array(2 ** 25 + 5).fill(7);
    const source = modelWith({
      a: tensorOf('U8', [large.length], large),
      b: tensorOf('U8', [3], Uint8Array.of(1, 2, 3)),
      c: tensorOf('U8', [large.length], large),
    });
    const { output, conversion } = convertedBy('onnx', source, { name: 'm.onnx' });
    expect(conversion.files).toEqual(['m.onnx', 'm.onnx.data']);
    expect(output.bytesOf('m.onnx').length).toBeLessThan(1000);
    expect(output.bytesOf('m.onnx.data').length).toBe(2 ** 25 + 4096 + large.length);
  });

  test('types that ONNX has not are told, names that it cannot hold refused', () => {
    const source = modelWith({ t: tensorOf('C32', [1], new Uint8Array(4)) });
    const { conversion } = convertedBy('onnx', source, { name: 'm.onnx' });
    expect(conversion.dropped).toMatchObject([{ path: 't', reason: 'ONNX has no C32' }]);
    const odd = modelWith({ '\ud800': tensorOf('U8', [1], Uint8Array.of(1)) });
    expect(error(() => convertedBy('onnx', odd, { name: 'm.onnx' })).code).toBe('UNSUPPORTED');
  });

  test('metadata comes back', () => {
    const provenance = new Map([['pickleproof.version', '1.2.3']]);
    const { output } = convertedBy('onnx', modelWith({}), { name: 'm.onnx', provenance });
    const { facts } = read(output.bytesOf('m.onnx'));
    expect(facts.get('pickleproof.version')).toBe('1.2.3');
    expect(facts.get('onnx.producer')).toBe('pickleproof');
  });
});

test('fails only with a ModelFileError, whatever the bytes', () => {
  const base = readFileSync(`${FOLDER}/torch-script.onnx`);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(base.length - 1), fc.nat(255))), (changes) => {
      const bytes = new Uint8Array(base);
      for (const [at, byte] of changes) bytes[at] = byte;
      expect(() => error(() => shownOf(bytes))).not.toThrow();
    }),
  );
});
