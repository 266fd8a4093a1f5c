/**
 * Canonical Huffman codes as deflate uses them (RFC 1951, section 3.2.2): a direct table for short
 * codes, counting for the rare long ones, so that building one costs little whatever its lengths.
 * @module
 */

/** Bits that the direct table resolves. */
export const DIRECT_BITS = 10;
const LONGEST = 15;

/** A code ready for decoding. */
export interface Huffman {
  /** By the next `DIRECT_BITS` bits: symbol * 16 + length, or 0 when the code is longer or unused. */
  readonly direct: Uint16Array;
  /** Number of codes of each length. */
  readonly counts: Uint16Array;
  /** Symbols in the order of their codes. */
  readonly symbols: Uint16Array;
}

/**
 * Builds the code with these lengths. Undefined when the lengths are over-subscribed, or leave codes
 * unused in a way that zlib refuses (inftrees.c: only a single code of one bit may be incomplete).
 */
export function huffman(lengths: Uint8Array, mayBeIncomplete: boolean): Huffman | undefined {
  const counts = new Uint16Array(LONGEST + 1);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  const none = counts[0] === lengths.length;
  counts[0] = 0;
  const left = unused(counts);
  const single = none || longest(counts) === 1;
  if (left < 0 || (left > 0 && !(mayBeIncomplete && single))) return undefined;
  const symbols = sorted(lengths, counts);
  return { direct: directTable(counts, symbols), counts, symbols };
}

function unused(counts: Uint16Array): number {
  let left = 1;
  for (let length = 1; length <= LONGEST; length += 1) {
    left = left * 2 - (counts[length] ?? 0);
    if (left < 0) return left;
  }
  return left;
}

function longest(counts: Uint16Array): number {
  return counts.findLastIndex((count) => count > 0);
}

function sorted(lengths: Uint8Array, counts: Uint16Array): Uint16Array {
  const next = new Uint16Array(LONGEST + 2);
  for (let length = 1; length <= LONGEST; length += 1) {
    next[length + 1] = (next[length] ?? 0) + (counts[length] ?? 0);
  }
  const symbols = new Uint16Array(lengths.length);
  for (let symbol = 0; symbol < lengths.length; symbol += 1) {
    const length = lengths[symbol] ?? 0;
    if (length === 0) continue;
    const at = next[length] ?? 0;
    symbols[at] = symbol;
    next[length] = at + 1;
  }
  return symbols;
}

function directTable(counts: Uint16Array, symbols: Uint16Array): Uint16Array {
  const table = new Uint16Array(1 << DIRECT_BITS);
  let code = 0;
  let index = 0;
  for (let length = 1; length <= DIRECT_BITS; length += 1) {
    for (let n = counts[length] ?? 0; n > 0; n -= 1) {
      const entry = ((symbols[index] ?? 0) << 4) | length;
      for (let at = reversed(code, length); at < table.length; at += 1 << length) table[at] = entry;
      code += 1;
      index += 1;
    }
    code <<= 1;
  }
  return table;
}

function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit += 1) result |= ((code >> bit) & 1) << (length - 1 - bit);
  return result;
}
