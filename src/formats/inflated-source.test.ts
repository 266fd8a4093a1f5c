import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { Budget, LIMITS } from '../core/limits.ts';
import { bytesSource, type ByteSource } from '../core/source.ts';
import { inflate } from './inflate.ts';
import { inflatedSource } from './inflated-source.ts';

const PAGE = 65_536;

/** Bytes that tell their own offset: every four hold their index. */
function numbered(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let at = 0; at + 4 <= length; at += 4) bytes.writeUInt32LE(at, at);
  return bytes;
}

const plain = numbered(40 * PAGE + 12);
const packed = deflateRawSync(plain, { level: 1 });

function open(limits: Partial<typeof LIMITS> = {}, bytes: Uint8Array = packed) {
  return inflatedSource(bytesSource(bytes), inflate, new Budget({ ...LIMITS, ...limits }));
}

function same(source: ByteSource, offset: number, length: number): boolean {
  return plain.subarray(offset, offset + length).equals(source.read(offset, length));
}

test('reads any range, forward and back, and knows its size once the end was seen', () => {
  const source = open();
  expect(source.size).toBe(Number.POSITIVE_INFINITY);
  expect(same(source, 0, 10)).toBe(true);
  expect(same(source, 3 * PAGE - 5, 10)).toBe(true);
  expect(same(source, 100, 2 * PAGE)).toBe(true);
  expect(source.size).toBe(Number.POSITIVE_INFINITY);
  expect(source.read(plain.length - 4, 100)).toHaveLength(4);
  expect(source.size).toBe(plain.length);
  expect(source.read(plain.length, 1)).toHaveLength(0);
  expect(source.read(plain.length + 5, 1)).toHaveLength(0);
  expect(same(source, 20 * PAGE, 40)).toBe(true);
});

test('drains to the end of the compressed stream', () => {
  const source = open({}, Buffer.concat([packed, Buffer.from('behind')]));
  expect(same(source, 50, 10)).toBe(true);
  expect(source.drain()).toBe(packed.length);
  expect(source.size).toBe(plain.length);
  expect(same(source, 50, 10)).toBe(true);
});

test('decodes a forgotten range again, a few times, and then refuses', () => {
  const source = open();
  source.read(0, 10);
  source.forget?.(10, 30 * PAGE + 7);
  expect(same(source, 30 * PAGE + 7, 90)).toBe(true);
  expect(same(source, 0, 10)).toBe(true);
  for (let again = 0; again < 4; again += 1) {
    expect(same(source, 5 * PAGE, 2 * PAGE)).toBe(true);
    expect(same(source, 30 * PAGE + 7, 90)).toBe(true);
    source.forget?.(PAGE, 20 * PAGE);
  }
  expect(() => source.read(5 * PAGE, 8)).toThrow(/dropped/);
});

test('keeps no more than it may, and still answers', () => {
  const source = open({ retainedBytes: 4 * PAGE });
  for (let at = 0; at < plain.length; at += 50_000) expect(same(source, at, 50_000)).toBe(true);
  expect(same(source, 0, 100)).toBe(true);
  for (let at = 0; at < plain.length; at += 50_000) expect(same(source, at, 50_000)).toBe(true);
});

test('never shows bytes of a page whose start was dropped', () => {
  const source = open({ retainedBytes: PAGE });
  for (const at of [10, 3 * PAGE + 9, PAGE - 1, 12 * PAGE, 9 * PAGE + 1]) {
    expect(same(source, at, 1000)).toBe(true);
  }
});

describe('refuses', () => {
  test('to give more at once than it may keep', () => {
    expect(() => open({ retainedBytes: 1000 }).read(0, 1001)).toThrow(/1001 bytes wanted at once/);
    expect(() => open().read(0, Number.POSITIVE_INFINITY)).toThrow(/Infinity bytes wanted/);
  });

  test('a ratio above the limit, once the free bytes are out', () => {
    const bomb = deflateRawSync(Buffer.alloc(1_000_000));
    const source = open({ inflatedFree: 100_000, inflateRatio: 100 }, bomb);
    expect(source.read(0, 10)).toHaveLength(10);
    expect(() => source.drain()).toThrow(/more than 100 for each/);
  });

  test('more bytes than the file may have produced', () => {
    const failure = { code: 'LIMIT_EXCEEDED', name: 'ModelFileError' };
    expect(() => open({ inflatedBytes: 1000 }).drain()).toThrow(expect.objectContaining(failure));
  });

  test('what lies behind the damage, but not what lies before', () => {
    const source = open({}, packed.subarray(0, packed.length >> 1));
    expect(same(source, 0, 1000)).toBe(true);
    expect(() => source.read(plain.length - 10, 10)).toThrow(/ends at/);
    expect(() => source.drain()).toThrow(/ends at/);
    expect(source.size).toBe(Number.POSITIVE_INFINITY);
  });

  test('more passes over a damaged stream than a few', () => {
    const source = open({ retainedBytes: PAGE }, packed.subarray(0, packed.length - 10));
    expect(same(source, 5 * PAGE, 9)).toBe(true);
    expect(same(source, 0, 9)).toBe(true);
    expect(() => source.drain()).toThrow(/ends at/);
  });
});
