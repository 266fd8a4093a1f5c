import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concat, filled, littleEndian, utf8, type Piece } from '../../../test/assembler.ts';
import {
  convertedBy,
  modelContext,
  modelOf,
  modelWith,
  tensorOf,
  tensorsOf,
} from '../../../test/converted.ts';
import { ModelFileError } from '../../core/error.ts';
import { bytesSource } from '../../core/source.ts';
import { flatten } from '../flatten.ts';
import { DTYPES, type DType } from '../model/dtype.ts';
import type { Model } from '../model/model.ts';
import type { ModelValue } from '../model/value.ts';
import { gguf } from '../readers/gguf.ts';
import { isEntry } from './header-bytes.ts';
import { ID_BY_DTYPE } from './types.ts';

const FOLDER = 'test/fixtures/gguf';
const read = (bytes: Uint8Array): Model => gguf.read(bytesSource(bytes), modelContext(), 'gguf');
const text = (value: string): Uint8Array => concat(littleEndian(value.length, 8), utf8(value));
const u32 = (value: number): Uint8Array => littleEndian(value, 4);
const entry = (key: string, type: number, ...value: Piece[]): Uint8Array =>
  concat(text(key), u32(type), ...value);
const info = (name: string, dims: readonly number[], type: number, start: number): Uint8Array =>
  concat(
    text(name),
    u32(dims.length),
    dims.map((one) => littleEndian(one, 8)),
    u32(type),
    littleEndian(start, 8),
  );
const file = (
  entries: readonly Uint8Array[],
  tensors: readonly Uint8Array[],
  data: Uint8Array,
): Uint8Array => {
  const head = concat(
    utf8('GGUF'),
    u32(3),
    littleEndian(tensors.length, 8),
    littleEndian(entries.length, 8),
    [...entries],
    [...tensors],
  );
  return concat(head, filled((32 - (head.length % 32)) % 32), data);
};
const error = (run: () => unknown): string => {
  try {
    run();
  } catch (thrown) {
    if (thrown instanceof ModelFileError) return `${thrown.code}: ${thrown.message}`;
    throw thrown;
  }
  return 'nothing was thrown';
};
const othersOf = (model: Model): Record<string, ModelValue> =>
  Object.fromEntries(flatten(model.root).others.map(({ path, value }) => [path, value]));

describe('files of the real library', () => {
  test.each(readdirSync(FOLDER).filter((name) => name.endsWith('.gguf')))('%s', (name) => {
    const source = modelOf(readFileSync(`${FOLDER}/${name}`));
    const { output } = convertedBy('gguf', source, { name: 'm.gguf' });
    const back = read(output.bytesOf('m.gguf'));
    expect(tensorsOf(back)).toEqual(tensorsOf(source));
    expect(Object.keys(othersOf(back))).toEqual(
      expect.arrayContaining(Object.keys(othersOf(source))),
    );
  });

  test('quantised tensors are told', () => {
    const { left } = modelOf(readFileSync(`${FOLDER}/model.gguf`));
    for (const { kind, type } of left) {
      expect(kind).toBe('tensor');
      expect(type).toMatch(/^[A-Z0-9_]+$/);
    }
  });
});

describe('metadata', () => {
  const model = file(
    [
      entry('u8', 0, 255),
      entry('i8', 1, 255),
      entry('u16', 2, 255, 255),
      entry('i16', 3, 255, 255),
      entry('u32', 4, u32(2 ** 32 - 1)),
      entry('i32', 5, u32(2 ** 32 - 1)),
      entry('f32', 6, u32(0x3fc0_0000)),
      entry('bool', 7, 1),
      entry('text', 8, text('hello')),
      entry('u64', 10, littleEndian(-1, 8)),
      entry('i64', 11, littleEndian(-1, 8)),
      entry('f64', 12, littleEndian(0x3ff8_0000_0000_0000n, 8)),
      entry('list', 9, u32(8), littleEndian(2, 8), text('a'), text('b')),
      entry('deep', 9, u32(9), littleEndian(2, 8), [
        [u32(5), littleEndian(1, 8), u32(7)],
        [u32(7), littleEndian(0, 8)],
      ]),
    ],
    [info('w', [1], 24, 0)],
    filled(32),
  );

  test('has every type', () => {
    const found = othersOf(read(model));
    expect(found).toMatchObject({
      u8: { kind: 'int', value: 255n },
      i8: { value: -1n },
      u16: { value: 65_535n },
      i16: { value: -1n },
      u32: { value: 4_294_967_295n },
      i32: { value: -1n },
      f32: { kind: 'float', value: 1.5 },
      bool: { kind: 'bool', value: true },
      text: { kind: 'str', text: 'hello' },
      u64: { value: 2n ** 64n - 1n },
      i64: { value: -1n },
      f64: { value: 1.5 },
      list: { kind: 'list', items: [{ text: 'a' }, { text: 'b' }] },
      deep: { items: [{ items: [{ value: 7n }] }, { items: [] }] },
    });
  });

  test('comes back, but for lists in lists', () => {
    const source = read(model);
    const { output } = convertedBy('gguf', source, { name: 'm.gguf' });
    const { deep, ...expected } = othersOf(source);
    expect(deep).toBeDefined();
    expect(othersOf(read(output.bytesOf('m.gguf')))).toMatchObject(expected);
  });

  test('comes back from a file without tensors too', () => {
    const source = read(file([entry('a.text', 8, text('hello'))], [], filled(0)));
    const { output } = convertedBy('gguf', source, { name: 'm.gguf' });
    expect(read(output.bytesOf('m.gguf')).facts.get('a.text')).toBe('hello');
  });

  test('holds lists of one kind only, and numbers of 64 bits', () => {
    const int = (value: bigint): ModelValue => ({ kind: 'int', value });
    const list = (...items: ModelValue[]): ModelValue => ({ kind: 'list', items });
    expect(isEntry(list(int(1n), { kind: 'str', text: 'x' }))).toBe(false);
    expect(isEntry(list())).toBe(false);
    expect(isEntry(int(2n ** 64n))).toBe(false);
    expect(isEntry(list(int(-1n), int(2n ** 63n)))).toBe(false);
    expect(isEntry(list(int(-1n), int(2n ** 62n)))).toBe(true);
    expect(isEntry({ kind: 'float', value: 0.1 })).toBe(true);
    expect(isEntry({ kind: 'none' })).toBe(false);
  });
});

describe('contradictions are refused', () => {
  test.each([
    ['a file cut short', file([], [info('w', [8], 0, 0)], filled(31)), /TRUNCATED: "w" ends at/],
    ['a place between', file([], [info('w', [1], 0, 4)], filled(32)), /no multiple of 32/],
    [
      'one tensor over another',
      file([], [info('a', [16], 0, 0), info('b', [1], 0, 32)], filled(64)),
      /"a" and "b" overlap/,
    ],
    ['an entry twice', file([entry('k', 0, 1), entry('k', 0, 1)], [], filled(0)), /stands twice/],
    ['an odd alignment', file([entry('general.alignment', 4, u32(3))], [], filled(0)), /no power/],
    [
      'a shape beyond counting',
      file([], [info('w', [2 ** 40, 2 ** 40], 0, 0)], filled(0)),
      /LIMIT_EXCEEDED/,
    ],
  ])('%s', (_name, bytes, message) => {
    expect(error(() => read(bytes))).toMatch(message);
  });

  test('two tensors of one name', () => {
    const bytes = file([], [info('w', [8], 0, 0), info('w', [8], 0, 32)], filled(64));
    expect(error(() => convertedBy('gguf', read(bytes)))).toMatch(/two tensors have the name "w"/);
  });
});

describe('writing', () => {
  const anyTensor = fc
    .tuple(fc.constantFrom<DType>(...ID_BY_DTYPE.keys()), fc.array(fc.nat(3), { maxLength: 4 }))
    .chain(([dtype, shape]) => {
      const bytes = (shape.reduce((a, b) => a * b, 1) * DTYPES[dtype].bits) / 8;
      const data = fc.uint8Array({ minLength: bytes, maxLength: bytes });
      return data.map((content) => tensorOf(dtype, shape, content));
    });

  test('whatever tensors there are, they come back', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), anyTensor), (tensors) => {
        const source = modelWith(tensors);
        const { output } = convertedBy('gguf', source, { name: 'm.gguf' });
        expect(tensorsOf(read(output.bytesOf('m.gguf')))).toEqual(tensorsOf(source));
      }),
    );
  });

  test('what GGUF has not is told or refused', () => {
    const source = modelWith({
      flags: tensorOf('BOOL', [1], Uint8Array.of(1)),
      deep: tensorOf('I8', [1, 1, 1, 1, 1], Uint8Array.of(1)),
    });
    const { conversion } = convertedBy('gguf', source, { name: 'm.gguf' });
    expect(conversion.dropped).toMatchObject([
      { path: 'flags', reason: 'GGUF has no BOOL' },
      { path: 'deep', reason: 'GGUF has at most 4 dimensions, not 5' },
    ]);
    const odd = modelWith({ '\ud800': tensorOf('I8', [1], Uint8Array.of(1)) });
    expect(error(() => convertedBy('gguf', odd))).toMatch(/cannot hold a tensor named/);
  });
});

test('fails only with a ModelFileError, whatever the bytes', () => {
  const base = readFileSync(`${FOLDER}/model.gguf`);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(600), fc.nat(255))), (changes) => {
      const bytes = new Uint8Array(base);
      for (const [at, byte] of changes) bytes[at] = byte;
      expect(() => error(() => tensorsOf(read(bytes)))).not.toThrow();
    }),
  );
});
