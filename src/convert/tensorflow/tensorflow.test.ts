import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concat, field, littleEndian, utf8, varint } from '../../../test/assembler.ts';
import {
  convertedBy,
  modelContext,
  modelWith,
  tensorOf,
  tensorsOf,
  type Siblings,
} from '../../../test/converted.ts';
import { MemorySink, type MemoryOutput } from '../../../test/memory-output.ts';
import { scanned } from '../../../test/scanned.ts';
import { ModelFileError } from '../../core/error.ts';
import { bytesSource } from '../../core/source.ts';
import { maskedCrc32c } from '../../formats/crc32c.ts';
import { flatten } from '../flatten.ts';
import { DTYPES, type DType } from '../model/dtype.ts';
import type { Model } from '../model/model.ts';
import { savedmodel } from '../readers/savedmodel.ts';
import { tfCheckpoint } from '../readers/tf-checkpoint.ts';
import { Crc32c } from './crc32c-stream.ts';
import { checkpointKey, shortName } from './object-graph.ts';
import { objectTree } from './object-tree.ts';
import { sliceKey } from './ordered-code.ts';
import { writeTable } from './table-bytes.ts';
import { ID_BY_DTYPE } from './types.ts';

const FOLDER = 'test/fixtures/tensorflow';
const filesIn = (folder: string): Siblings =>
  Object.fromEntries(
    readdirSync(`${FOLDER}/${folder}`, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => {
        const path = `${one.parentPath}/${one.name}`;
        return [path.slice(FOLDER.length + folder.length + 2), readFileSync(path)];
      }),
  );
const checkpoint = (name: string, files: Siblings): Model =>
  tfCheckpoint.read(
    bytesSource(files[name] ?? new Uint8Array(0)),
    { ...modelContext(files), name },
    'tf-checkpoint',
  );
const folderModel = (files: Siblings): Model =>
  savedmodel.read(bytesSource(new Uint8Array(0)), modelContext(files), 'savedmodel');
const written = (output: MemoryOutput): Siblings =>
  Object.fromEntries(output.names().map((name) => [name, output.bytesOf(name)]));
const error = (run: () => unknown): string => {
  try {
    run();
  } catch (thrown) {
    if (thrown instanceof ModelFileError) return `${thrown.code}: ${thrown.message}`;
    throw thrown;
  }
  return 'nothing was thrown';
};

/** An index whose entries are given as bytes. */
const index = (...rows: readonly (readonly [string | Uint8Array, Uint8Array])[]): Uint8Array => {
  const sink = new MemorySink();
  const all = rows.map(([key, value]) => ({
    key: typeof key === 'string' ? utf8(key) : key,
    value,
  }));
  writeTable(all, sink);
  return sink.written();
};
const HEADER = concat(field(1, 1), field(3, [field(1, 1)]));
const shape = (...sizes: readonly number[]): Uint8Array =>
  field(
    2,
    sizes.map((size) => field(2, [field(1, size)])),
  );
const entry = (type: number, sizes: readonly number[], offset: number, size: number): Uint8Array =>
  concat(field(1, type), shape(...sizes), field(4, offset), field(5, size));
const one = (
  rows: readonly (readonly [string | Uint8Array, Uint8Array])[],
  data: Uint8Array,
  header: Uint8Array = HEADER,
): Model =>
  checkpoint('m.index', {
    'm.index': index(['', header], ...rows),
    'm.data-00000-of-00001': data,
  });
const floats = (...values: readonly number[]): Uint8Array =>
  new Uint8Array(Float32Array.from(values).buffer);

describe('files of the real library', () => {
  test.each([
    ['checkpoint', 'ckpt-1.index'],
    ['saver', 'model.ckpt-5.index'],
    ['weights-keras2', 'w.index'],
  ])('%s', (folder, name) => {
    const source = checkpoint(name, filesIn(folder));
    expect(flatten(source.root).tensors.length).toBeGreaterThan(0);
    const { output } = convertedBy('tf-checkpoint', source, { name: 'm.index' });
    expect(tensorsOf(checkpoint('m.index', written(output)))).toEqual(tensorsOf(source));
  });

  const folders = readdirSync(FOLDER).filter((name) => name.startsWith('saved-'));
  test.each(folders.filter((name) => name !== 'saved-v1-vocabulary'))('%s', (folder) => {
    const source = folderModel(filesIn(folder));
    expect(source.left.at(-1)).toEqual({ path: 'saved_model.pb', kind: 'graph' });
    const { output, conversion } = convertedBy('savedmodel', source, { name: 'm' });
    expect(conversion.files[0]).toBe('saved_model.pb');
    expect(tensorsOf(folderModel(written(output)))).toEqual(tensorsOf(source));
  });

  test('variables are known by what their objects call them', () => {
    const { root } = folderModel(filesIn('saved-keras2'));
    const names = flatten(root).others.find(({ path }) => path === '_variable_names');
    expect(names?.value.kind).toBe('dict');
  });

  test('the first version is refused, and a folder without variables', () => {
    const bytes = readFileSync(`${FOLDER}/saver-v1/model.ckpt`);
    expect(error(() => checkpoint('m.index', { 'm.index': bytes }))).toMatch(/^UNSUPPORTED/);
    expect(error(() => folderModel({}))).toMatch(/is not there/);
    expect(error(() => checkpoint('model', { model: bytes }))).toMatch(/has to be a file/);
  });
});

describe('texts', () => {
  const texts = (...items: readonly string[]): Uint8Array =>
    concat(
      items.map((item) => varint(item.length)),
      littleEndian(0, 4),
      items.map((item) => utf8(item)),
    );

  test('are values and no tensors', () => {
    const data = texts('a', 'bcd');
    const model = one([['t', entry(7, [2], 0, data.length)]], data);
    expect(tensorsOf(model)).toEqual({});
    const group = flatten(model.root).others[0]?.value;
    expect(group?.kind).toBe('dict');
    const single = texts('hello');
    expect(tensorsOf(one([['t', entry(7, [], 0, single.length)]], single))).toEqual({});
  });

  test.each([
    ['more than there are', entry(7, [1000], 0, 6), /1000 texts in 6 bytes/],
    ['longer than they are', entry(7, [1], 0, 6), /texts of|bytes expected/],
  ])('%s are refused', (_name, value, message) => {
    expect(error(() => one([['t', value]], concat(2, littleEndian(0, 4), 65)))).toMatch(message);
    expect(
      error(() => one([['t', value]], concat(new Uint8Array(8).fill(0x80), littleEndian(0, 4)))),
    ).toMatch(/^MALFORMED|^TRUNCATED/);
  });
});

describe('partitioned variables', () => {
  const slice = (start: number, length: number): Uint8Array =>
    field(7, [field(1, [field(1, start), field(2, length)]), field(1, [])]);
  const parts = (...bounds: readonly (readonly [number, number])[]): Uint8Array =>
    concat(
      field(1, 1),
      shape(3, 2),
      bounds.map(([from, size]) => slice(from, size)),
    );
  const key = (start: number, length: number): Uint8Array =>
    sliceKey('w', [
      { start, length },
      { start: 0, length: -1 },
    ]);
  const data = floats(1, 2, 3, 4, 5, 6);

  test('are put together by their rows', () => {
    const model = one(
      [
        [key(0, 1), entry(1, [1, 2], 0, 8)],
        [key(1, 2), entry(1, [2, 2], 8, 16)],
        ['w', parts([1, 2], [0, 1])],
      ],
      data,
    );
    const hexadecimal = Buffer.from(data).toString('hex');
    expect(tensorsOf(model)).toEqual({ w: `F32 [3, 2] ${hexadecimal}` });
  });

  test.each([
    [
      'a part is missing',
      [[key(0, 1), entry(1, [1, 2], 0, 8)]],
      parts([0, 1], [1, 2]),
      /not there/,
    ],
    ['a row is left out', [[key(1, 2), entry(1, [2, 2], 8, 16)]], parts([1, 2]), /row 0/],
    ['the last rows are', [[key(0, 1), entry(1, [1, 2], 0, 8)]], parts([0, 1]), /1 rows, of 3/],
    ['a part has another shape', [[key(0, 1), entry(1, [2, 1], 0, 8)]], parts([0, 1]), /shape/],
  ] as const)('%s', (_name, rows, value, message) => {
    expect(error(() => one([...rows, ['w', value]], data))).toMatch(message);
  });

  test('along another dimension are refused', () => {
    const across = field(7, [field(1, []), field(1, [field(1, 0), field(2, 1)])]);
    const value = concat(field(1, 1), shape(3, 2), across);
    expect(error(() => one([['w', value]], data))).toMatch(/^UNSUPPORTED: .*partitioned/);
  });

  test.each([
    [0, '80'],
    [5, '85'],
    [-1, '7f'],
    [64, 'c040'],
    [-65, '3fbf'],
    [300, 'c12c'],
    [2 ** 20, 'f0100000'],
  ])('keys are ordered codes: %i', (start, expected) => {
    const bytes = Buffer.from(sliceKey('', [{ start, length: 0 }])).toString('hex');
    expect(bytes.slice('00'.length + '0001'.length + '0101'.length, -2)).toBe(expected);
  });

  test('zeros and the highest byte of a name are escaped', () => {
    expect(Buffer.from(sliceKey('a\0', [])).toString('hex')).toBe('006100ff000100');
  });
});

describe('contradictions are refused', () => {
  const two = floats(1, 2);
  test.each([
    ['another size', [['w', entry(1, [3], 0, 8)]], /12 bytes that has 8/],
    ['behind the end', [['w', entry(1, [2], 4, 8)]], /TRUNCATED: .*ends at 12/],
    ['a shard that is not', [['w', concat(entry(1, [2], 0, 8), field(3, 7))]], /data file 7 of 1/],
    [
      'overlapping variables',
      [
        ['a', entry(1, [2], 0, 8)],
        ['b', entry(1, [1], 4, 4)],
      ],
      /two variables overlap at 4/,
    ],
    ['a negative size', [['w', entry(1, [-2], 0, 8)]], /a dimension of -2/],
    ['a negative place', [['w', entry(1, [2], -8, 8)]], /the number -8/],
    ['no rank', [['w', concat(field(1, 1), field(2, [field(3, 1)]))]], /unknown rank/],
    ['a huge shape', [['w', entry(1, [2 ** 40, 2 ** 40], 0, 8)]], /LIMIT_EXCEEDED/],
    [
      'keys out of order',
      [
        ['b', entry(1, [2], 0, 8)],
        ['a', entry(1, [2], 0, 8)],
      ],
      /out of order/,
    ],
    ['a key that is no text', [[Uint8Array.of(0xff), entry(1, [2], 0, 8)]], /no UTF-8/],
  ] as const)('%s', (_name, rows, message) => {
    expect(error(() => one(rows, two))).toMatch(message);
  });

  test('an index without a header, a version, a count, a checksum, a file', () => {
    const only = (bytes: Uint8Array): string =>
      error(() => checkpoint('m.index', { 'm.index': bytes }));
    expect(only(index(['w', entry(1, [2], 0, 8)]))).toMatch(/without a header/);
    expect(only(index())).toMatch(/without entries/);
    const later = concat(field(1, 1), field(3, [field(2, 9)]));
    expect(only(index(['', later]))).toMatch(/UNSUPPORTED: TensorBundle version 9/);
    expect(only(index(['', field(1, 2 ** 40)]))).toMatch(/data files/);
    const bad = index(['', HEADER]);
    bad[4] = (bad[4] ?? 0) ^ 0xff;
    expect(only(bad)).toMatch(/MALFORMED/);
    expect(only(index(['', HEADER], ['w', entry(1, [2], 0, 8)]))).toMatch(
      /TRUNCATED: the data file/,
    );
  });

  test('types that nothing else has stay behind and are told', () => {
    const { left } = one([['v', entry(21, [], 0, 4)]], floats(1));
    expect(left).toEqual([{ path: 'v', kind: 'tensor', type: 'TensorFlow type 21' }]);
  });

  test('big-endian ones are turned round', () => {
    const header = concat(field(1, 1), field(2, 1), field(3, [field(1, 1)]));
    const model = one([['w', entry(3, [1], 0, 4)]], Uint8Array.of(0, 0, 1, 2), header);
    expect(tensorsOf(model)).toEqual({ w: 'I32 [1] 02010000' });
  });
});

describe('writing', () => {
  const anyTensor = fc
    .tuple(fc.constantFrom<DType>(...ID_BY_DTYPE.keys()), fc.array(fc.nat(3), { maxLength: 4 }))
    .chain(([dtype, sizes]) => {
      const bytes = (sizes.reduce((a, b) => a * b, 1) * DTYPES[dtype].bits) / 8;
      const data = fc.uint8Array({ minLength: bytes, maxLength: bytes });
      return data.map((content) => tensorOf(dtype, sizes, content));
    });
  const name = fc.string({ minLength: 1 }).filter((text) => !text.startsWith('\0'));

  test('whatever tensors there are, they come back', () => {
    fc.assert(
      fc.property(fc.dictionary(name, anyTensor), fc.nat(64), (tensors, maxShardSize) => {
        const source = modelWith(tensors);
        const wish = { name: 'm.index', maxShardSize: maxShardSize + 1 };
        const { output } = convertedBy('tf-checkpoint', source, wish);
        expect(tensorsOf(checkpoint('m.index', written(output)))).toEqual(tensorsOf(source));
      }),
    );
  });

  test('many variables take many blocks', () => {
    const names = Array.from({ length: 2000 }, (_, i) => `layer.${i}.weight`);
    const tensor = tensorOf('U8', [1], Uint8Array.of(7));
    const source = modelWith(Object.fromEntries(names.map((one_) => [one_, tensor])));
    const { output } = convertedBy('tf-checkpoint', source, { name: 'm' });
    expect(Object.keys(tensorsOf(checkpoint('m.index', written(output)))).length).toBe(2000);
  });

  test('what is written is judged clean', () => {
    const source = modelWith({ 'a.b': tensorOf('F32', [2], floats(1, 2)) });
    const { output } = convertedBy('savedmodel', source, { name: 'm' });
    for (const path of ['saved_model.pb', 'variables/variables.index']) {
      const report = scanned(output.bytesOf(path), path);
      expect([path, report.verdict, report.findings]).toEqual([path, 'clean', []]);
    }
  });

  test('types that TensorFlow has not are told, names that it cannot hold refused', () => {
    const source = modelWith({ t: tensorOf('C32', [1], new Uint8Array(4)) });
    const { conversion } = convertedBy('tf-checkpoint', source, { name: 'm' });
    expect(conversion.dropped).toMatchObject([{ path: 't', reason: 'TensorFlow has no C32' }]);
    for (const odd of ['\ud800', '\0a', 'x'.repeat(20_000)]) {
      const model = modelWith({ [odd]: tensorOf('U8', [1], Uint8Array.of(1)) });
      expect(error(() => convertedBy('tf-checkpoint', model, { name: 'm' }))).toMatch(
        /UNSUPPORTED/,
      );
    }
    const nameless = error(() => convertedBy('tf-checkpoint', modelWith({}), { name: '.index' }));
    expect(nameless).toMatch(/needs a name/);
  });

  test('keys are paths of attributes', () => {
    expect(checkpointKey('a.b/c')).toBe('a..b/c/.ATTRIBUTES/VARIABLE_VALUE');
    expect(shortName('a.Sb..c/d/.ATTRIBUTES/VARIABLE_VALUE')).toBe('a/b.c/d');
    expect(shortName('save_counter')).toBe('save_counter');
    fc.assert(fc.property(fc.string(), (text) => shortName(checkpointKey(text)) === text));
  });

  test('names are attributes of attributes, and of the outermost object', () => {
    const tensor = tensorOf('U8', [1], Uint8Array.of(7));
    const value = { kind: 'tensor', type: 'tensor', tensor } as const;
    const named = ['a.b.w', 'a.c', 'top', 'top.w'].map((one_) => ({ name: one_, tensor, value }));
    expect(objectTree(named).map(({ children }) => children)).toEqual([
      [
        ['a.b.w', 1],
        ['a', 2],
        ['a.c', 4],
        ['top', 5],
        ['top.w', 6],
      ],
      [],
      [
        ['b', 3],
        ['c', 4],
      ],
      [['w', 1]],
      [],
      [],
      [],
    ]);
  });

  test('checksums are those of the whole, however it is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array()), (pieces) => {
        const crc = new Crc32c();
        for (const piece of pieces) crc.update(piece);
        expect(crc.masked()).toBe(maskedCrc32c(...pieces));
      }),
    );
  });
});

test('fails only with a ModelFileError, whatever the bytes', () => {
  const files = filesIn('saved-keras2');
  const base = files['variables/variables.index'] ?? new Uint8Array(0);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(base.length - 1), fc.nat(255))), (changes) => {
      const bytes = new Uint8Array(base);
      for (const [at, byte] of changes) bytes[at] = byte;
      const changed = { ...files, 'variables/variables.index': bytes };
      expect(() => error(() => tensorsOf(folderModel(changed)))).not.toThrow();
    }),
  );
});
