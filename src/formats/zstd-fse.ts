/**
 * Finite state entropy tables of Zstandard.
 * Spec: RFC 8878, section 4.1.
 * @module
 */
import { type BackwardBits, damaged, type ForwardBits } from './zstd-bits.ts';

/** For each state: its symbol, and the bits and base of the next state. */
export interface FseTable {
  readonly accuracy: number;
  readonly symbols: Uint8Array;
  readonly bits: Uint8Array;
  readonly bases: Uint16Array;
}

/** Reads a table description (section 4.1.1). */
export function readFse(bits: ForwardBits, mostAccuracy: number, mostSymbol: number): FseTable {
  const accuracy = bits.take(4) + 5;
  if (accuracy > mostAccuracy) throw damaged(`a table of accuracy ${accuracy}`);
  const counts: number[] = [];
  let left = 2 ** accuracy;
  while (left > 0) {
    const count = readCount(bits, left) - 1;
    counts.push(count);
    left -= Math.abs(count);
    if (count === 0) for (let zeros = 3; zeros === 3;) pushZeros(counts, (zeros = bits.take(2)));
    if (counts.length > mostSymbol + 1) throw damaged('a table with too many symbols');
  }
  return buildFse(Int16Array.from(counts), accuracy);
}

/** A table of one symbol, which takes no bits. */
export function singleFse(symbol: number): FseTable {
  return {
    accuracy: 0,
    symbols: Uint8Array.of(symbol),
    bits: new Uint8Array(1),
    bases: new Uint16Array(1),
  };
}

/** Spreads the symbols over the states (section 4.1.1); -1 stands for "less than one". */
export function buildFse(counts: Int16Array, accuracy: number): FseTable {
  const size = 2 ** accuracy;
  const symbols = spread(counts, size);
  const bits = new Uint8Array(size);
  const bases = new Uint16Array(size);
  const next = Int16Array.from(counts, (count) => Math.abs(count));
  for (let state = 0; state < size; state++) {
    const symbol = symbols[state] ?? 0;
    const order = next[symbol] ?? 1;
    next[symbol] = order + 1;
    const width = accuracy - (31 - Math.clz32(order));
    bits[state] = width;
    bases[state] = (order << width) - size;
  }
  return { accuracy, symbols, bits, bases };
}

/** One of several states that are read from the same stream. */
export class FseState {
  private readonly table: FseTable;
  private state: number;

  constructor(table: FseTable, bits: BackwardBits) {
    this.table = table;
    this.state = bits.take(table.accuracy);
  }

  get symbol(): number {
    return this.table.symbols[this.state] ?? 0;
  }

  next(bits: BackwardBits): void {
    const { table, state } = this;
    this.state = (table.bases[state] ?? 0) + bits.take(table.bits[state] ?? 0);
  }
}

/** A value in `[0, left + 1]`: the smaller ones take a bit less. */
function readCount(bits: ForwardBits, left: number): number {
  const width = 32 - Math.clz32(left + 1);
  const value = bits.peek(width);
  const short = value & (2 ** (width - 1) - 1);
  const threshold = 2 ** width - 1 - (left + 1);
  if (short < threshold) {
    bits.take(width - 1);
    return short;
  }
  bits.take(width);
  return value >= 2 ** (width - 1) ? value - threshold : value;
}

function pushZeros(counts: number[], zeros: number): void {
  for (let n = 0; n < zeros; n++) counts.push(0);
}

function spread(counts: Int16Array, size: number): Uint8Array {
  const symbols = new Uint8Array(size);
  let high = size;
  counts.forEach((count, symbol) => {
    if (count === -1) symbols[--high] = symbol;
  });
  const step = (size >> 1) + (size >> 3) + 3;
  let at = 0;
  counts.forEach((count, symbol) => {
    for (let n = 0; n < count; n++) {
      symbols[at] = symbol;
      do at = (at + step) & (size - 1);
      while (at >= high);
    }
  });
  return symbols;
}
