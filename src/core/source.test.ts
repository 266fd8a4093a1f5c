import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ModelFileError } from './error.ts';
import { bytesSource, readExactly, sliceSource, type ByteSource } from './source.ts';

const BYTES = Uint8Array.from({ length: 100 }, (_, index) => index);

describe('bytes in memory', () => {
  const source = bytesSource(BYTES);

  test.each([
    [0, 3, [0, 1, 2]],
    [98, 5, [98, 99]],
    [100, 5, []],
    [1000, 5, []],
    [5, 0, []],
  ])('at %i, %i asked for', (offset, length, expected) => {
    expect([...source.read(offset, length)]).toEqual(expected);
  });
});

describe('a slice', () => {
  test('reads what the bytes themselves would, cut out', () => {
    fc.assert(
      fc.property(fc.nat(120), fc.nat(120), fc.nat(120), fc.nat(120), (start, size, at, length) => {
        const slice = sliceSource(bytesSource(BYTES), start, size);
        const cut = BYTES.subarray(start, start + size);
        expect(slice.size).toBe(cut.length);
        expect([...slice.read(at, length)]).toEqual([...cut.subarray(at, at + length)]);
      }),
    );
  });

  test('of a stream ends where the stream turns out to end', () => {
    let size = Infinity;
    const stream: ByteSource = {
      get size() {
        return size;
      },
      read: () => new Uint8Array(0),
    };
    const slice = sliceSource(stream, 10, 50);
    expect(slice.size).toBe(50);
    size = 30;
    expect(slice.size).toBe(20);
    size = 5;
    expect(slice.size).toBe(0);
  });

  test('tells the stream what may be forgotten, in its own offsets', () => {
    const told: number[][] = [];
    const stream: ByteSource = {
      size: Infinity,
      read: () => new Uint8Array(0),
      forget: (start, end) => told.push([start, end]),
    };
    sliceSource(sliceSource(stream, 10, 50), 5, 20).forget?.(1, 3);
    expect(told).toEqual([[16, 18]]);
    expect(() => sliceSource(bytesSource(BYTES), 1, 2).forget?.(0, 1)).not.toThrow();
  });
});

describe('an exact read', () => {
  test('gives all the bytes', () => {
    expect([...readExactly(bytesSource(BYTES), 10, 3)]).toEqual([10, 11, 12]);
  });

  test('fails with both numbers when some are missing', () => {
    const read = (): Uint8Array => readExactly(bytesSource(BYTES), 98, 5, 'zip');
    expect(read).toThrow(ModelFileError);
    expect(read).toThrow(
      expect.objectContaining({
        code: 'TRUNCATED',
        format: 'zip',
        offset: 98,
        message: '5 bytes expected at 98, 2 are there',
      }),
    );
  });
});
