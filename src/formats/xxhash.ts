/**
 * xxHash-32 with seed 0, as LZ4 frames use it.
 * Spec: https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md
 * @module
 */
import type { Checksum } from './checksum.ts';

const PRIME1 = 0x9e37_79b1 | 0;
const PRIME2 = 0x85eb_ca77 | 0;
const PRIME3 = 0xc2b2_ae3d | 0;
const PRIME4 = 0x27d4_eb2f | 0;
const PRIME5 = 0x1656_67b1 | 0;
const STRIPE = 16;

/** A running xxHash-32. */
export function xxh32(): Checksum {
  const lanes = Int32Array.of(PRIME1 + PRIME2, PRIME2, 0, -PRIME1);
  const held = new Uint8Array(STRIPE);
  let holding = 0;
  let total = 0;
  return {
    update: (bytes) => {
      total += bytes.length;
      let at = Math.min((STRIPE - holding) % STRIPE, bytes.length);
      held.set(bytes.subarray(0, at), holding);
      if (holding > 0 && holding + at === STRIPE) stripes(lanes, held, 0);
      holding = (holding + at) % STRIPE;
      at = stripes(lanes, bytes, at);
      if (at < bytes.length) {
        held.set(bytes.subarray(at));
        holding = bytes.length - at;
      }
    },
    value: () => BigInt(finish(lanes, held.subarray(0, holding), total) >>> 0),
  };
}

/** Takes in whole stripes from `start` on; returns where they end. */
function stripes(lanes: Int32Array, bytes: Uint8Array, start: number): number {
  let [a = 0, b = 0, c = 0, d = 0] = lanes;
  let at = start;
  for (; at + STRIPE <= bytes.length; at += STRIPE) {
    a = round(a, word(bytes, at));
    b = round(b, word(bytes, at + 4));
    c = round(c, word(bytes, at + 8));
    d = round(d, word(bytes, at + 12));
  }
  lanes.set([a, b, c, d]);
  return at;
}

function round(lane: number, input: number): number {
  return Math.imul(rotate((lane + Math.imul(input, PRIME2)) | 0, 13), PRIME1);
}

function finish(lanes: Int32Array, rest: Uint8Array, total: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = lanes;
  let hash = total < STRIPE ? PRIME5 : rotate(a, 1) + rotate(b, 7) + rotate(c, 12) + rotate(d, 18);
  hash = (hash + total) | 0;
  let at = 0;
  for (; at + 4 <= rest.length; at += 4) {
    hash = Math.imul(rotate(hash + Math.imul(word(rest, at), PRIME3), 17), PRIME4);
  }
  for (; at < rest.length; at += 1) {
    hash = Math.imul(rotate(hash + Math.imul(rest[at] ?? 0, PRIME5), 11), PRIME1);
  }
  hash = Math.imul(hash ^ (hash >>> 15), PRIME2);
  hash = Math.imul(hash ^ (hash >>> 13), PRIME3);
  return hash ^ (hash >>> 16);
}

function word(bytes: Uint8Array, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}
