/// <reference path="./web-assembly.d.ts" />
import { describe, expect, test } from 'vitest';
import { withMemoryLimit } from './memory-limit.ts';

const MAGIC = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];

/** A module with some sections around a memory section with this body. */
function module(...body: readonly number[]): Uint8Array {
  return Uint8Array.from([...MAGIC, 0, 3, 1, 0x78, 7, 5, body.length, ...body, 0, 2, 1, 0x79]);
}

describe('the limit in the memory section', () => {
  test('is written where there was none, and the rest stays as it was', () => {
    const limited = withMemoryLimit(module(1, 0, 0xa0, 1), 256);
    expect([...limited]).toEqual([
      ...MAGIC,
      ...[0, 3, 1, 0x78, 7],
      ...[5, 6, 1, 1, 0xa0, 1, 0x80, 0x20],
      ...[0, 2, 1, 0x79],
    ]);
  });

  test('replaces another one', () => {
    expect(withMemoryLimit(module(1, 1, 1, 0xff, 0xff, 3), 1)).toEqual(module(1, 1, 1, 16));
  });

  test('is one that the engine keeps', () => {
    const limited = withMemoryLimit(module(1, 0, 1), 1);
    expect(WebAssembly.validate(limited)).toBe(true);
  });

  test.each([
    ['less than the module begins with', module(1, 0, 0xa0, 1), /at least 10 MiB/],
    ['two memories', module(2, 0, 1, 0, 1), /another memory/],
    ['a shared memory', module(1, 3, 1, 2), /another memory/],
    ['no memory', Uint8Array.from([...MAGIC, 0, 2, 1, 0x78]), /no memory/],
    ['a number without an end', module(1, 0, 255, 255, 255, 255, 255, 255), /no end/],
  ])('refuses %s', (_what, bytes, message) => {
    expect(() => withMemoryLimit(bytes, 1)).toThrow(message);
  });
});
