import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../core/source.ts';
import { DTYPES, type DType } from './dtype.ts';
import { readTensor } from './read-tensor.ts';
import {
  elementBits,
  elementCount,
  extent,
  isContiguous,
  isVerbatim,
  rowMajor,
  tensorBytes,
  type SpanData,
  type Tensor,
} from './tensor.ts';

/** All bytes; a piece is only valid until the next one. */
function bytesOf(tensor: Tensor): number[] {
  const bytes: number[] = [];
  for (const piece of readTensor(tensor)) bytes.push(...piece);
  return bytes;
}

/** The same, element by element, as slowly and plainly as it can be said. */
function naive({ dtype, shape }: Tensor, data: SpanData): number[] {
  const { unit, bits } = DTYPES[dtype];
  const item = bits / 8;
  const strides = data.strides ?? rowMajor(shape);
  const out: number[] = [];
  const count = shape.reduce((product, size) => product * size, 1);
  for (let flat = 0; flat < count; flat++) {
    let rest = flat;
    let at = 0;
    for (let i = shape.length - 1; i >= 0; i--) {
      at += (rest % (shape[i] ?? 1)) * (strides[i] ?? 0);
      rest = Math.floor(rest / (shape[i] ?? 1));
    }
    const element = [...data.source.read(data.offset + at * item, item)];
    for (let part = 0; part < item; part += unit) {
      const half = element.slice(part, part + unit);
      if (data.bigEndian === true) half.reverse();
      const isImaginary = dtype.startsWith('C') && part > 0;
      const flips = (data.negate === true) !== (isImaginary && data.conjugate === true);
      if (flips) half[unit - 1] = (half[unit - 1] ?? 0) ^ 0x80;
      out.push(...half);
    }
  }
  return out;
}

const FLOATS: readonly DType[] = ['F16', 'BF16', 'F32', 'F64', 'C32', 'C64', 'C128'];
const OTHERS: readonly DType[] = ['U8', 'I16', 'U32', 'I64', 'BOOL', 'F8_E5M2'];

/** A view of random bytes: any shape, strides in any order, steps over elements, repeated elements. */
const anyView: fc.Arbitrary<Tensor & { readonly data: SpanData }> = fc
  .record({
    dtype: fc.constantFrom(...FLOATS, ...OTHERS),
    dims: fc.array(
      fc.record({ size: fc.integer({ min: 0, max: 5 }), stride: fc.integer({ min: 0, max: 7 }) }),
      { maxLength: 4 },
    ),
    usual: fc.boolean(),
    first: fc.integer({ min: 0, max: 9 }),
    bigEndian: fc.option(fc.boolean(), { nil: undefined }),
    conjugate: fc.option(fc.boolean(), { nil: undefined }),
    negate: fc.option(fc.boolean(), { nil: undefined }),
    seed: fc.integer({ min: 0, max: 255 }),
  })
  .map(({ dtype, dims, usual, first, bigEndian, conjugate, negate, seed }) => {
    const shape = dims.map(({ size }) => size);
    const strides = usual ? undefined : dims.map(({ stride }) => stride);
    const length = first + extent(shape, strides ?? rowMajor(shape)) * (DTYPES[dtype].bits / 8);
    const source = bytesSource(Uint8Array.from({ length }, (_byte, i) => (i * 31 + seed) & 0xff));
    const isComplex = dtype.startsWith('C');
    const signs = FLOATS.includes(dtype)
      ? { negate, conjugate: isComplex ? conjugate : undefined }
      : {};
    const data: SpanData = { kind: 'span', source, offset: first, strides, bigEndian, ...signs };
    return { dtype, shape, data };
  });

test('gives what a loop over all elements gives, whatever the view', () => {
  fc.assert(
    fc.property(anyView, (tensor) => {
      const bytes = bytesOf(tensor);
      expect(bytes).toEqual(naive(tensor, tensor.data));
      expect(bytes).toHaveLength(tensorBytes(tensor));
    }),
    { numRuns: 500 },
  );
});

test('what is called verbatim stands in the source as it is', () => {
  fc.assert(
    fc.property(anyView, (tensor) => {
      if (!isVerbatim(tensor)) return;
      const { source, offset } = tensor.data;
      expect(bytesOf(tensor)).toEqual([...source.read(offset, tensorBytes(tensor))]);
    }),
    { numRuns: 500 },
  );
});

/** Rows and columns of 16-bit numbers, each its own place, as a matrix that is larger than a window. */
function matrix(rows: number, columns: number): { readonly data: SpanData; readonly item: number } {
  const numbers = new Uint32Array(rows * columns).map((_zero, i) => i);
  const source = bytesSource(new Uint8Array(numbers.buffer));
  return { data: { kind: 'span', source, offset: 0 }, item: 4 };
}

describe('a view larger than a window', () => {
  test.each([
    ['a transposed matrix', [1700, 1500], [1, 1700]],
    ['every second column', [1500, 850], [1700, 2]],
    ['planes turned inside out', [50, 30, 1700], [1, 85_000, 50]],
    ['a row that is repeated', [2000, 1700], [0, 1]],
  ])('%s is gathered window by window', (_what, shape, strides) => {
    const { data, item } = matrix(1700, 1500);
    const tensor: Tensor = { dtype: 'U32', shape, data: { ...data, strides } };
    let at = 0;
    let wrong = 0;
    for (const piece of readTensor(tensor)) {
      expect(piece.length).toBeLessThanOrEqual(2 ** 23);
      const view = new DataView(piece.buffer, piece.byteOffset, piece.length);
      for (let i = 0; i < piece.length; i += item, at++) {
        let [rest, place] = [at, 0];
        for (let dim = shape.length - 1; dim >= 0; dim--) {
          place += (rest % (shape[dim] ?? 1)) * (strides[dim] ?? 0);
          rest = Math.floor(rest / (shape[dim] ?? 1));
        }
        if (view.getUint32(i, true) !== place) wrong++;
      }
    }
    expect(wrong).toBe(0);
    expect(at).toBe(elementCount(shape));
  });

  test('a long straight one comes in pieces that end between elements', () => {
    const bytes = new Uint8Array(2 ** 20 * 2 + 16 * 3);
    const data: SpanData = { kind: 'span', source: bytesSource(bytes), offset: 0, bigEndian: true };
    const tensor: Tensor = { dtype: 'F128', shape: [bytes.length / 16], data };
    const lengths = [...readTensor(tensor)].map((piece) => piece.length);
    expect(lengths).toEqual([2 ** 20, 2 ** 20, 48]);
  });
});

describe('refuses', () => {
  const data: SpanData = { kind: 'span', source: bytesSource(new Uint8Array(8)), offset: 0 };

  test.each<[string, Tensor, string]>([
    [
      'a source that ends before',
      { dtype: 'F32', shape: [4], data },
      '16 bytes of a tensor expected',
    ],
    [
      'a view whose source ends before',
      { dtype: 'F32', shape: [2, 2], data: { ...data, strides: [1, 2] } },
      'bytes of a tensor expected at 8, 0 are there',
    ],
    [
      'a view of elements smaller than bytes',
      { dtype: 'F4', shape: [2, 2], data: { ...data, strides: [1, 2] } },
      'a view of F4 elements',
    ],
    [
      'a conjugated tensor of whole numbers',
      { dtype: 'I32', shape: [2], data: { ...data, conjugate: true } },
      'a negated or conjugated tensor of I32',
    ],
    ['elements that fill no bytes', { dtype: 'F4', shape: [3], data }, 'a tensor of 12 bits'],
    [
      'a stream that is too short',
      { dtype: 'U8', shape: [4], data: { kind: 'stream', bytes: () => [new Uint8Array(3)] } },
      'a tensor of 4 bytes whose data has 3',
    ],
    [
      'a stream that is too long',
      { dtype: 'U8', shape: [4], data: { kind: 'stream', bytes: () => [new Uint8Array(5)] } },
      'a tensor of 4 bytes whose data has more',
    ],
  ])('%s', (_what, tensor, message) => {
    expect(() => bytesOf(tensor)).toThrow(message);
  });

  test('a shape that nobody can count', () => {
    expect(() => elementCount([2 ** 40, 2 ** 40])).toThrow('1099511627776 x 1099511627776');
    expect(elementCount([2 ** 40, 0, 2 ** 40])).toBe(0);
    expect(() => tensorBytes({ dtype: 'F32', shape: [2 ** 51] })).toThrow('is not made of whole');
  });
});

test('a stream can be asked for again', () => {
  const tensor: Tensor = {
    dtype: 'U8',
    shape: [3],
    data: { kind: 'stream', bytes: () => [Uint8Array.of(1), Uint8Array.of(2, 3)] },
  };
  expect([bytesOf(tensor), bytesOf(tensor)]).toEqual([
    [1, 2, 3],
    [1, 2, 3],
  ]);
});

test('types without a size of their own take that of the tensor', () => {
  expect(elementBits({ dtype: 'TEXT', itemBytes: 12 })).toBe(96);
  const source = bytesSource(Uint8Array.of(0, 0, 0, 97, 0, 0, 0, 98));
  const data: SpanData = { kind: 'span', source, offset: 0, bigEndian: true };
  expect(bytesOf({ dtype: 'TEXT', itemBytes: 8, shape: [], data })).toEqual([
    97, 0, 0, 0, 98, 0, 0, 0,
  ]);
  expect(bytesOf({ dtype: 'BYTES', itemBytes: 8, shape: [], data })[3]).toBe(97);
});

test('strides of dimensions that do not count do not make a view', () => {
  const data: SpanData = { kind: 'span', source: bytesSource(new Uint8Array(0)), offset: 0 };
  expect(isContiguous({ dtype: 'U8', shape: [1, 3], data: { ...data, strides: [77, 1] } })).toBe(
    true,
  );
  expect(isContiguous({ dtype: 'U8', shape: [0, 3], data: { ...data, strides: [9, 9] } })).toBe(
    true,
  );
  expect(isContiguous({ dtype: 'U8', shape: [2, 3], data: { ...data, strides: [1, 2] } })).toBe(
    false,
  );
});
