/**
 * The literals of a Zstandard block, and the Huffman codes they may be in.
 * Spec: RFC 8878, sections 3.1.1.3.1 and 4.2.
 * @module
 */
import { BackwardBits, damaged, ForwardBits } from './zstd-bits.ts';
import { FseState, readFse } from './zstd-fse.ts';

const LONGEST = 11;
const WEIGHT_ACCURACY = 6;
const RAW = 0;
const RLE = 1;
const TREELESS = 3;

/** By the next `width` bits: symbol * 16 + length. */
export interface ZstdHuffman {
  readonly width: number;
  readonly table: Uint16Array;
}

/** The literals of one block. */
export interface Literals {
  readonly bytes: Uint8Array;
  /** Bytes of the section. */
  readonly used: number;
  /** The code to be used again by a later treeless block. */
  readonly code: ZstdHuffman | undefined;
}

/** Reads the literals section at the start of `block`. */
export function readLiterals(
  block: Uint8Array,
  previous: ZstdHuffman | undefined,
  mostBytes: number,
): Literals {
  const kind = (block[0] ?? 0) & 3;
  const format = ((block[0] ?? 0) >> 2) & 3;
  const plain = kind === RAW || kind === RLE;
  const [header, size, stored] = plain ? plainSizes(block, format) : codedSizes(block, format);
  if (size > mostBytes) throw damaged(`${size} literals in a block of at most ${mostBytes} bytes`);
  const used = header + (kind === RLE ? 1 : kind === RAW ? size : stored);
  if (used > block.length) throw damaged('the literals run out of their block');
  const body = block.subarray(header, used);
  if (kind === RAW) return { bytes: body, used, code: previous };
  if (kind === RLE) return { bytes: new Uint8Array(size).fill(body[0] ?? 0), used, code: previous };
  return coded(body, size, {
    used,
    streams: format === 0 ? 1 : 4,
    treeless: kind === TREELESS,
    previous,
  });
}

function plainSizes(block: Uint8Array, format: number): [number, number, number] {
  const [a = 0, b = 0, c = 0] = block;
  if (format === 1) return [2, (a >> 4) | (b << 4), 0];
  return format === 3 ? [3, (a >> 4) | (b << 4) | (c << 12), 0] : [1, a >> 3, 0];
}

function codedSizes(block: Uint8Array, format: number): [number, number, number] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = block;
  const bits = a / 16 + b * 2 ** 4 + c * 2 ** 12 + d * 2 ** 20 + e * 2 ** 28;
  const width = [10, 10, 14, 18][format] ?? 10;
  const size = Math.trunc(bits) % 2 ** width;
  return [[3, 3, 4, 5][format] ?? 3, size, Math.trunc(bits / 2 ** width) % 2 ** width];
}

function coded(
  body: Uint8Array,
  size: number,
  how: {
    readonly used: number;
    readonly streams: number;
    readonly treeless: boolean;
    readonly previous: ZstdHuffman | undefined;
  },
): Literals {
  const [code, tree] = how.treeless ? [how.previous, 0] : readTree(body);
  if (code === undefined) throw damaged('a block without a Huffman code to use again');
  const bytes = new Uint8Array(size);
  const data = body.subarray(tree);
  if (how.streams === 1) decode(data, code, bytes);
  else decodeFour(data, code, bytes);
  return { bytes, used: how.used, code };
}

function decodeFour(data: Uint8Array, code: ZstdHuffman, out: Uint8Array): void {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = data;
  const share = (out.length + 3) >> 2;
  let at = 6;
  [a | (b << 8), c | (d << 8), e | (f << 8), data.length].forEach((length, n) => {
    const end = n === 3 ? data.length : at + length;
    if (end > data.length || at >= end) throw damaged('the literal streams run out of their block');
    decode(data.subarray(at, end), code, out.subarray(n * share, (n + 1) * share));
    at = end;
  });
  if (share * 3 > out.length) throw damaged('too few literals for four streams');
}

function decode(data: Uint8Array, { width, table }: ZstdHuffman, out: Uint8Array): void {
  const bits = new BackwardBits(data);
  for (let at = 0; at < out.length; at++) {
    const entry = table[bits.peek(width)] ?? 0;
    out[at] = entry >> 4;
    bits.left -= entry & 15;
  }
  if (bits.left !== 0) throw damaged('a literal stream of another length than its symbols');
}

/** Section 4.2.1: the code, and the bytes of its description. */
function readTree(body: Uint8Array): [ZstdHuffman, number] {
  const header = body[0] ?? 0;
  if (header >= 128) {
    const count = header - 127;
    const end = 1 + ((count + 1) >> 1);
    if (end > body.length) throw damaged('a Huffman code runs out of its block');
    return [buildCode(directWeights(body.subarray(1, end), count)), end];
  }
  if (header === 0 || 1 + header > body.length)
    throw damaged('a Huffman code runs out of its block');
  return [buildCode(codedWeights(body.subarray(1, 1 + header))), 1 + header];
}

function directWeights(bytes: Uint8Array, count: number): number[] {
  return Array.from({ length: count }, (_, n) => {
    const pair = bytes[n >> 1] ?? 0;
    return n % 2 === 0 ? pair >> 4 : pair & 15;
  });
}

/** Two states take turns until the stream is used up. */
function codedWeights(bytes: Uint8Array): number[] {
  const description = new ForwardBits(bytes);
  const table = readFse(description, WEIGHT_ACCURACY, 255);
  const bits = new BackwardBits(bytes.subarray(description.used));
  const states = [new FseState(table, bits), new FseState(table, bits)] as const;
  const weights: number[] = [];
  if (bits.left < 0) throw damaged('Huffman weights that end early');
  for (let turn = 0; ; turn ^= 1) {
    const state = turn === 0 ? states[0] : states[1];
    weights.push(state.symbol);
    state.next(bits);
    if (weights.length > 254) throw damaged('too many Huffman weights');
    if (bits.left < 0) {
      weights.push((turn === 0 ? states[1] : states[0]).symbol);
      return weights;
    }
  }
}

/** The weight of the last symbol is what is missing to a power of two. */
function buildCode(weights: number[]): ZstdHuffman {
  const sum = weights.reduce((total, weight) => total + (weight > 0 ? 2 ** (weight - 1) : 0), 0);
  if (sum === 0 || weights.some((weight) => weight > LONGEST + 1))
    throw damaged('impossible Huffman weights');
  const width = 32 - Math.clz32(sum);
  const left = 2 ** width - sum;
  if (width > LONGEST || (left & (left - 1)) !== 0 || weights.length > 255) {
    throw damaged('impossible Huffman weights');
  }
  weights.push(32 - Math.clz32(left));
  return { width, table: fillTable(weights, width) };
}

function fillTable(weights: readonly number[], width: number): Uint16Array {
  const table = new Uint16Array(2 ** width);
  let at = 0;
  for (let weight = 1; weight <= width; weight++) {
    weights.forEach((own, symbol) => {
      if (own !== weight) return;
      const end = at + 2 ** (weight - 1);
      table.fill((symbol << 4) | (width + 1 - weight), at, end);
      at = end;
    });
  }
  return table;
}
