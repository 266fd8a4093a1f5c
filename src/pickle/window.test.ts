import { describe, expect, test } from 'vitest';
import { bytesSource, type ByteSource } from '../core/source.ts';
import { Window } from './window.ts';

const MEGABYTE = Uint8Array.from({ length: 2 ** 20 }, (_, index) => (index * 7) & 0xff);

/** A source that notes what is read, and reuses its buffer as it may. */
function noted(reads: number[]): ByteSource {
  const buffer = new Uint8Array(2 ** 20);
  return {
    size: MEGABYTE.length,
    read: (offset, length) => {
      reads.push(length);
      buffer.set(MEGABYTE.subarray(offset, offset + length));
      return buffer.subarray(0, Math.max(0, Math.min(length, MEGABYTE.length - offset)));
    },
  };
}

describe('a window', () => {
  test('grows while reading goes straight on, and shrinks after a jump', () => {
    const reads: number[] = [];
    const window = new Window(noted(reads));
    let position = 0;
    for (let i = 0; i < 6; i++) position += window.moveTo(position, 9);
    expect(reads).toEqual([4096, 8192, 8192, 16_384, 16_384, 32_768]);
    window.moveTo(position + 100_000, 9);
    expect(reads.at(-1)).toBe(4096);
  });

  test('holds at least what is asked for', () => {
    const window = new Window(noted([]));
    expect(window.moveTo(0, 500_000)).toBe(500_000);
    expect(window.bytes[499_999]).toBe(MEGABYTE[499_999]);
  });

  test('keeps its bytes while the source is read elsewhere', () => {
    const window = new Window(noted([]));
    window.moveTo(10, 9);
    window.peek(900_000, 100);
    expect(window.bytes.slice(0, 100)).toEqual(MEGABYTE.slice(10, 110));
  });

  test('gives bytes of its own without a read, and others with one', () => {
    const reads: number[] = [];
    const window = new Window(noted(reads));
    window.moveTo(100, 9);
    reads.length = 0;
    expect(window.peek(150, 10)).toEqual(MEGABYTE.slice(150, 160));
    expect(reads).toEqual([]);
    expect(window.peek(50, 10)).toEqual(MEGABYTE.slice(50, 60));
    expect(window.peek(100 + 16_380, 10)).toEqual(MEGABYTE.slice(16_480, 16_490));
    expect(reads).toEqual([10, 10]);
  });

  test('is empty behind the end of the source', () => {
    const window = new Window(bytesSource(MEGABYTE));
    expect(window.moveTo(MEGABYTE.length + 5, 9)).toBe(0);
    expect(window.length).toBe(0);
  });
});
