import { expect, test } from 'vitest';
import { bytesSource, type ByteSource } from '../core/source.ts';
import { ByteCursor } from './byte-cursor.ts';

const over = (bytes: readonly number[], littleEndian = true): ByteCursor =>
  new ByteCursor(bytesSource(Uint8Array.from(bytes)), { format: 'test', littleEndian });

test('reads numbers of both byte orders', () => {
  const bytes = [1, 2, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0];
  const little = over(bytes);
  expect([little.uint(1), little.uint(2), little.uint(4), little.uint(8)]).toEqual([1, 2, 3, 4]);
  expect(over([0, 0, 0, 0, 0, 0, 1, 2], false).uint(8)).toBe(258);
  expect(over([1, 2], false).uint(2)).toBe(258);
  expect(over([0, 0, 0x80, 0x3f]).view(4).getFloat32(0, true)).toBe(1);
});

test('reads across its chunks and jumps over them', () => {
  const big = new Uint8Array(200_000).map((_, index) => index & 0xff);
  const cursor = new ByteCursor(bytesSource(big), { format: 'test', start: 10 });
  expect(cursor.bytes(100_000)).toEqual(big.slice(10, 100_010));
  cursor.skip(5);
  expect(cursor.byte()).toBe(big[100_015]);
  cursor.skip(90_000);
  expect([cursor.offset, cursor.peek(), cursor.left]).toEqual([190_016, big[190_016], 9984]);
});

test('cuts a text between characters, and refuses what is none', () => {
  const text = [...new TextEncoder().encode('aé€')];
  expect(over(text).text(6)).toBe('aé€');
  expect(over(text).text(6, 2)).toBe('a');
  expect(over(text).text(6, 5)).toBe('aé');
  expect(() => over([0xff, 0x61]).text(2)).toThrow('not UTF-8');
});

test('refuses lengths before it uses them, with both numbers', () => {
  expect(() => over([1]).bytes(2 ** 40)).toThrow('1099511627776 bytes expected at 0, 1 are there');
  expect(() => over([1]).skip(2)).toThrow('2 bytes expected at 0, 1 are there');
  expect(() => over([]).byte()).toThrow('1 bytes expected at 0, 0 are there');
});

test('a stream without a size ends where it has no more bytes', () => {
  const bytes = bytesSource(new Uint8Array(10));
  const stream: ByteSource = {
    size: Number.POSITIVE_INFINITY,
    read: (at, length) => bytes.read(at, length),
  };
  const cursor = new ByteCursor(stream, { format: 'test', end: 20 });
  cursor.skip(8);
  expect(() => cursor.bytes(4)).toThrow('2 bytes expected at 10');
});
