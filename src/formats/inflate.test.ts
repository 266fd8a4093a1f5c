import { deflateRawSync, inflateRawSync, constants } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ModelFileError } from '../core/error.ts';
import { bytesSource } from '../core/source.ts';
import { ByteInput } from './byte-input.ts';
import { inflate } from './inflate.ts';

/** All output and the offset behind the stream, or the code of the error. */
function decode(bytes: Uint8Array): { out: Buffer; end: number } | string {
  const input = new ByteInput(bytesSource(bytes), 'deflate');
  const pieces: Buffer[] = [];
  try {
    for (const piece of inflate(input)) {
      expect(piece.length).toBeLessThanOrEqual(200_000);
      pieces.push(Buffer.from(piece));
    }
  } catch (error) {
    if (error instanceof ModelFileError) return error.code;
    throw error;
  }
  return { out: Buffer.concat(pieces), end: input.offset };
}

/** Text-like bytes: repetitions at all distances, some noise. */
function sample(length: number, seed: number): Buffer<ArrayBuffer> {
  const bytes = Buffer.alloc(length);
  let state = seed;
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    const back = state >>> 17;
    bytes[at] = (state & 0x1f00) === 0 || back >= at ? state >>> 24 : (bytes[at - 1 - back] ?? 0);
  }
  return bytes;
}

test.each([
  ['stored blocks', 0, constants.Z_DEFAULT_STRATEGY],
  ['fast', 1, constants.Z_DEFAULT_STRATEGY],
  ['best', 9, constants.Z_DEFAULT_STRATEGY],
  ['fixed codes', 6, constants.Z_FIXED],
  ['Huffman only', 6, constants.Z_HUFFMAN_ONLY],
  ['runs', 6, constants.Z_RLE],
])('gives back what zlib packed: %s', (_name, level, strategy) => {
  for (const length of [0, 1, 300, 65_535, 65_536, 400_001]) {
    const plain = Buffer.concat([sample(length, length + level), Buffer.alloc(length % 70_000)]);
    const packed = deflateRawSync(plain, { level, strategy });
    const result = decode(Buffer.concat([packed, Buffer.from('behind')]));
    expect(typeof result === 'string' ? result : result.end).toBe(packed.length);
    expect(typeof result === 'object' && result.out.equals(plain)).toBe(true);
  }
});

test('agrees with zlib on damaged streams: the same bytes, or both refuse', () => {
  const plain = sample(5000, 7);
  const packed = [1, 6, 9].map((level) => deflateRawSync(plain, { level }));
  fc.assert(
    fc.property(
      fc.constantFrom(...packed, deflateRawSync(plain, { strategy: constants.Z_FIXED })),
      fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 3 }),
      fc.nat(3000),
      (original, edits, cut) => {
        const bytes = Buffer.from(original.subarray(0, cut > 2000 ? undefined : cut));
        for (const [at, value] of edits) if (at < bytes.length) bytes[at] = value;
        agree(bytes);
      },
    ),
    { numRuns: 2000 },
  );
});

test('agrees with zlib on any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => agree(Buffer.from(bytes))),
    { numRuns: 3000 },
  );
});

function agree(bytes: Buffer): void {
  const ours = decode(bytes);
  let theirs: Buffer | undefined;
  try {
    theirs = inflateRawSync(bytes);
  } catch {
    theirs = undefined;
  }
  if (theirs === undefined) expect(typeof ours).toBe('string');
  else expect(typeof ours === 'object' && ours.out.equals(theirs)).toBe(true);
}

test('names a block type that does not exist, and a length that contradicts its complement', () => {
  expect(decode(Uint8Array.of(0x07))).toBe('MALFORMED');
  expect(decode(Uint8Array.of(0x01, 5, 0, 0, 0))).toBe('MALFORMED');
  expect(decode(Uint8Array.of(0x01, 5, 0, 0xfa, 0xff, 1))).toBe('TRUNCATED');
});
