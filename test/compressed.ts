/**
 * Compressed files made by the reference tools (oracle/compressed/make.py), and what is in them.
 * @module
 */
import { readFileSync } from 'node:fs';

/** A file of test/compressed. */
export function compressed(name: string): Buffer<ArrayBuffer> {
  return Buffer.from(readFileSync(new URL(`compressed/${name}`, import.meta.url)));
}

/** The content of all of them: words, noise, zeros, and the words again. */
export function plainContent(): Buffer<ArrayBuffer> {
  let state = 1;
  const next = (): number => {
    state = Number((BigInt(state) * 1_103_515_245n + 12_345n) & 0x7fff_ffffn);
    return state >> 16;
  };
  let words = '';
  while (words.length < 9000) words += `w${next() & 0x3ff} `;
  const noise = Buffer.from(Array.from({ length: 1500 }, () => next() & 0xff));
  const text = Buffer.from(words);
  return Buffer.concat([
    text,
    noise,
    Buffer.alloc(160_000),
    text.subarray(0, 5000),
    noise.subarray(0, 400),
  ]);
}
