import { describe, expect, test } from 'vitest';
import { gzipSync } from 'node:zlib';
import {
  attributes,
  BUILD,
  concat,
  dtype,
  filled,
  global,
  instance,
  joblibArray,
  list,
  ndarray,
  NEWFALSE,
  npy,
  num,
  pickle,
  proto,
  STOP,
  str,
  tuple,
  type Piece,
} from '../../../test/assembler.ts';
import { modelContext, modelFrom } from '../../../test/memory-output.ts';
import { canonicalHex } from '../../../test/tensor-model.ts';
import { bytesSource } from '../../core/source.ts';
import type { ModelValue } from '../model/value.ts';
import { readModel } from '../read-model.ts';

const doubles = (count: number): Uint8Array =>
  new Uint8Array(Float64Array.from({ length: count }, (_, i) => i + 1).buffer);
const fileOf = (...pieces: readonly Piece[]): Uint8Array => pickle(proto(4), pieces, STOP);
const rootOf = (
  file: Uint8Array,
  siblings: Readonly<Record<string, Uint8Array>> = {},
): ModelValue => modelFrom(file, 'joblib', siblings).root;
const hexOf = (value: ModelValue | undefined): string =>
  value?.kind === 'tensor' ? canonicalHex(value.tensor) : `${value?.kind}`;
const DOUBLES = Buffer.from(doubles(2)).toString('hex');

describe('arrays between opcodes', () => {
  test.each([
    ['with padding', {}],
    ['without', { alignment: 'absent' }],
    ['with an alignment of None', { alignment: 'none' }],
  ] as const)('are found %s', (_what, options) => {
    const file = fileOf(list(joblibArray({ data: doubles(2), ...options }), str('end')));
    const root = rootOf(file);
    expect(root.kind === 'list' && hexOf(root.items[0])).toBe(DOUBLES);
  });

  test('may lie in columns', () => {
    const root = rootOf(fileOf(joblibArray({ data: doubles(2), shape: [1, 2], order: 'F' })));
    expect(root).toMatchObject({ tensor: { shape: [1, 2], data: { strides: [1, 1] } } });
  });

  test('are pickles of their own when they hold objects', () => {
    const nested = fileOf(ndarray('f8', 2, doubles(2)));
    const root = rootOf(fileOf(joblibArray({ dtype: 'O8', shape: [1], data: nested })));
    expect(hexOf(root)).toBe(DOUBLES);
  });

  test('are found inside compressed files', () => {
    const file = gzipSync(fileOf(joblibArray({ data: doubles(2) })));
    expect(hexOf(readModel(bytesSource(file), modelContext()).root)).toBe(DOUBLES);
    const twice = gzipSync(file);
    expect(hexOf(readModel(bytesSource(twice), modelContext()).root)).toBe(DOUBLES);
  });

  test('what stands behind the pickle is left, and told', () => {
    const file = concat(fileOf(joblibArray({ data: doubles(1) })), filled(3));
    expect(modelFrom(file, 'joblib').left).toEqual([
      { path: '(behind the pickle)', kind: 'bytes', type: '3 bytes' },
    ]);
  });
});

describe('arrays in files beside', () => {
  const beside = (filename: string): Uint8Array =>
    fileOf(
      instance(global('joblib.numpy_pickle_compat', 'NDArrayWrapper')),
      attributes({
        filename: str(filename),
        subclass: global('numpy', 'ndarray'),
        allow_mmap: NEWFALSE,
      }),
      BUILD,
    );

  test('are read from there', () => {
    const file = npy({ data: doubles(2), shape: [2] });
    expect(hexOf(rootOf(beside('m_01.npy'), { 'm_01.npy': file }))).toBe(DOUBLES);
  });

  test.each(['m.npy', '../m.npy', '/etc/m.npy', 'a\\m.npy'])(
    '%s that is not beside is refused',
    (name) => {
      const others = name === 'm.npy' ? {} : { 'm.npy': npy({ data: doubles(1) }) };
      expect(() => rootOf(beside(name), others)).toThrow('is not beside this one');
    },
  );
});

test('an array in a compressed file beside is refused', () => {
  const file = fileOf(
    instance(global('joblib.numpy_pickle_compat', 'ZNDArrayWrapper')),
    attributes({ filename: str('m_01.npy.z') }),
    BUILD,
  );
  expect(() => rootOf(file)).toThrow('an array in a compressed file beside this one');
});

describe('what is not as joblib writes it', () => {
  test('padding of other bytes is refused, as older readers take it for data', () => {
    const file = fileOf(joblibArray({ data: doubles(1), padding: 40 }));
    expect(() => rootOf(file)).toThrow('padding');
  });

  test('an array that ends behind the file is refused', () => {
    const file = fileOf(joblibArray({ data: doubles(1), shape: [9] }));
    expect(() => rootOf(file)).toThrow('an array of 72 bytes');
  });

  test('bytes behind a compressed stream are refused', () => {
    const file = concat(gzipSync(fileOf(str('x'))), filled(4, 0x80));
    expect(() => readModel(bytesSource(file), modelContext())).toThrow(
      'bytes follow the compressed stream',
    );
  });

  test('a damaged stream is refused', () => {
    const file = gzipSync(fileOf(joblibArray({ data: doubles(500) })));
    expect(() => readModel(bytesSource(file.subarray(0, -12)), modelContext())).toThrow('ends');
  });

  test('a type that is not the one the walk saw is refused', () => {
    const odd = fileOf(joblibArray({ data: doubles(1), state: { shape: tuple(num(2)) } }));
    expect(() => rootOf(odd)).toThrow();
    expect(dtype('f8')).toBeDefined();
  });
});
