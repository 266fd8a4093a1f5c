import fc from 'fast-check';
import { expect, test } from 'vitest';
import { windowedSource } from './windowed-source.ts';

const BYTES = Uint8Array.from({ length: 100_000 }, (_none, i) => (i * 7) & 0xff);
const fetchFrom = (offset: number, length: number): Uint8Array => {
  if (offset + length > BYTES.length) throw new Error('asked for bytes behind the end');
  return BYTES.slice(offset, offset + length);
};

test('gives the bytes of any range, and fewer at the end', () => {
  const ranges = fc.array(fc.tuple(fc.nat(110_000), fc.nat(40_000)), { maxLength: 20 });
  fc.assert(
    fc.property(ranges, (reads) => {
      const source = windowedSource(BYTES.length, fetchFrom);
      for (const [offset, length] of reads) {
        const wanted = BYTES.subarray(offset, offset + length);
        expect(Buffer.compare(source.read(offset, length), wanted)).toBe(0);
      }
    }),
    { numRuns: 50 },
  );
});

test('reading on costs few questions, and looking back at a header none', () => {
  let asked = 0;
  const source = windowedSource(BYTES.length, (offset, length) => {
    asked++;
    return fetchFrom(offset, length);
  });
  for (let at = 0; at < BYTES.length; at += 100) source.read(at, 100);
  source.read(90_000, 10);
  expect(asked).toBeLessThan(5);
  expect(source.bytesRead).toBeLessThan(BYTES.length * 1.01);
});
