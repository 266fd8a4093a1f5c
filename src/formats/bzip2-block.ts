/**
 * One block of a bzip2 stream: Huffman codes, move-to-front, and the sort to be undone.
 * There is no specification but the reference, https://sourceware.org/bzip2/ (decompress.c); what that
 * refuses is refused here.
 * @module
 */
import type { ByteInput } from './byte-input.ts';
import type { Bzip2Bits } from './bzip2-bits.ts';

const GROUP = 50;
const LONGEST = 20;
/** BZ_MAX_SELECTORS: more are allowed, and ignored. */
const MAX_SELECTORS = 18_002;
const RUN_A = 0;
const RUN_B = 1;
/** Above it a run is longer than any block; decompress.c stops here too. */
const MAX_RUN_WEIGHT = 2 * 1024 * 1024;

/** A code: for each length the first code behind those of that length, left-aligned to 20 bits. */
interface Code {
  readonly limits: Int32Array;
  readonly offsets: Int32Array;
  readonly symbols: Uint16Array;
  readonly shortest: number;
}

/** Reads a block up to its last symbol into `sorted` (one byte in each low byte); returns its length. */
export function readBlock(bits: Bzip2Bits, sorted: Uint32Array): number {
  const used = usedBytes(bits);
  if (used.length === 0) throw malformed(bits.input, 'a block without symbols');
  const codeCount = bits.take(3);
  const selectorCount = bits.take(15);
  if (codeCount < 2 || codeCount > 6) throw malformed(bits.input, `${codeCount} codes`);
  if (selectorCount < 1) throw malformed(bits.input, 'no selectors');
  const selectors = readSelectors(bits, codeCount, selectorCount);
  const codes = Array.from({ length: codeCount }, () => readCode(bits, used.length + 2));
  return readSymbols(bits, new Symbols(bits, codes, selectors), used, sorted);
}

function usedBytes(bits: Bzip2Bits): Uint8Array {
  const rows = bits.take(16);
  const used: number[] = [];
  for (let row = 0; row < 16; row++) {
    if ((rows & (0x8000 >> row)) === 0) continue;
    const columns = bits.take(16);
    for (let column = 0; column < 16; column++) {
      if (columns & (0x8000 >> column)) used.push(row * 16 + column);
    }
  }
  return Uint8Array.from(used);
}

function readSelectors(bits: Bzip2Bits, codeCount: number, count: number): Uint8Array {
  const order = [0, 1, 2, 3, 4, 5];
  const selectors = new Uint8Array(Math.min(count, MAX_SELECTORS));
  for (let n = 0; n < count; n++) {
    let at = 0;
    while (bits.take(1) === 1)
      if (++at >= codeCount) throw malformed(bits.input, 'a selector without code');
    const [code = 0] = order.splice(at, 1);
    order.unshift(code);
    if (n < MAX_SELECTORS) selectors[n] = code;
  }
  return selectors;
}

function readCode(bits: Bzip2Bits, symbolCount: number): Code {
  const lengths = new Uint8Array(symbolCount);
  let length = bits.take(5);
  for (let symbol = 0; symbol < symbolCount; symbol++) {
    for (;;) {
      if (length < 1 || length > LONGEST) throw malformed(bits.input, `a code of ${length} bits`);
      if (bits.take(1) === 0) break;
      length += bits.take(1) === 0 ? 1 : -1;
    }
    lengths[symbol] = length;
  }
  return canonical(lengths);
}

function canonical(lengths: Uint8Array): Code {
  const limits = new Int32Array(LONGEST + 1);
  const offsets = new Int32Array(LONGEST + 1);
  const symbols = new Uint16Array(lengths.length);
  let code = 0;
  let index = 0;
  for (let length = 1; length <= LONGEST; length++) {
    offsets[length] = index - code;
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] !== length) continue;
      symbols[index++] = symbol;
      code++;
    }
    limits[length] = code * 2 ** (LONGEST - length);
    code *= 2;
  }
  return { limits, offsets, symbols, shortest: Math.min(...lengths) };
}

/** Symbols, each group of fifty with the code that its selector names. */
class Symbols {
  private readonly bits: Bzip2Bits;
  private readonly codes: readonly Code[];
  private readonly selectors: Uint8Array;
  private code: Code | undefined;
  private group = 0;
  private left = 0;

  constructor(bits: Bzip2Bits, codes: readonly Code[], selectors: Uint8Array) {
    this.bits = bits;
    this.codes = codes;
    this.selectors = selectors;
  }

  next(): number {
    if (this.left-- === 0) this.nextGroup();
    const { bits, code } = this;
    if (code === undefined) throw malformed(bits.input, 'a block longer than its selectors');
    const ahead = bits.peek(LONGEST);
    for (let length = code.shortest; length <= LONGEST; length++) {
      if (ahead >= (code.limits[length] ?? 0)) continue;
      bits.drop(length);
      const index = (code.offsets[length] ?? 0) + (ahead >> (LONGEST - length));
      const symbol = code.symbols[index];
      if (symbol !== undefined) return symbol;
      break;
    }
    bits.drop(LONGEST);
    throw malformed(bits.input, 'a code that is not assigned');
  }

  private nextGroup(): void {
    this.code = this.codes[this.selectors[this.group++] ?? -1];
    this.left = GROUP - 1;
  }
}

function readSymbols(
  { input }: Bzip2Bits,
  symbols: Symbols,
  used: Uint8Array,
  sorted: Uint32Array,
): number {
  const order = used.slice();
  const endOfBlock = used.length + 1;
  let length = 0;
  for (let symbol = symbols.next(); symbol !== endOfBlock;) {
    if (symbol > RUN_B) {
      if (length >= sorted.length) throw malformed(input, 'a block longer than its stream allows');
      sorted[length++] = toFront(order, symbol - 1);
      symbol = symbols.next();
      continue;
    }
    let run = 0;
    for (let weight = 1; symbol <= RUN_B; weight *= 2) {
      if (weight > MAX_RUN_WEIGHT) throw malformed(input, 'a run longer than any block');
      run += weight * (symbol === RUN_A ? 1 : 2);
      symbol = symbols.next();
    }
    if (length + run > sorted.length)
      throw malformed(input, 'a block longer than its stream allows');
    sorted.fill(order[0] ?? 0, length, length + run);
    length += run;
  }
  return length;
}

function toFront(order: Uint8Array, at: number): number {
  const byte = order[at] ?? 0;
  order.copyWithin(1, 0, at);
  order[0] = byte;
  return byte;
}

/** Turns the sorted bytes into a chain: each entry then holds its byte and, above it, the next index. */
export function unsort(sorted: Uint32Array, length: number): void {
  const starts = new Uint32Array(257);
  for (let at = 0; at < length; at++) {
    const next = ((sorted[at] ?? 0) & 0xff) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let byte = 1; byte <= 256; byte++)
    starts[byte] = (starts[byte] ?? 0) + (starts[byte - 1] ?? 0);
  for (let at = 0; at < length; at++) {
    const byte = (sorted[at] ?? 0) & 0xff;
    const row = starts[byte] ?? 0;
    starts[byte] = row + 1;
    sorted[row] = (sorted[row] ?? 0) | (at << 8);
  }
}

function malformed(input: ByteInput, what: string): Error {
  return input.error('MALFORMED', `damaged bzip2 data: ${what}`);
}
