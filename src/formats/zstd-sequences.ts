/**
 * The sequences of a Zstandard block: how many literals, then which match.
 * Spec: RFC 8878, section 3.1.1.3.2.
 * @module
 */
import { BackwardBits, damaged, ForwardBits } from './zstd-bits.ts';
import { buildFse, FseState, type FseTable, readFse, singleFse } from './zstd-fse.ts';

/** What later blocks may use again. */
export interface SequenceTables {
  literals: FseTable | undefined;
  offsets: FseTable | undefined;
  matches: FseTable | undefined;
}

/** Called for each sequence. */
export type Execute = (literals: number, offset: number, match: number) => void;

// Section 3.1.1.3.2.1.1: bases and extra bits of the codes.
const LITERAL_BASES = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20, 22, 24, 28, 32, 40, 48, 64, 128,
  256, 512, 1024, 2048, 4096, 8192, 16_384, 32_768, 65_536,
];
const LITERAL_BITS = [
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11, 12,
  13, 14, 15, 16,
];
const MATCH_BASES = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
  29, 30, 31, 32, 33, 34, 35, 37, 39, 41, 43, 47, 51, 59, 67, 83, 99, 131, 259, 515, 1027, 2051,
  4099, 8195, 16_387, 32_771, 65_539,
];
const MATCH_BITS = [
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
  1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
];

// Section 3.1.1.3.2.2: the default distributions.
const DEFAULT_LITERALS = buildFse(
  Int16Array.of(
    4,
    3,
    2,
    2,
    2,
    2,
    2,
    2,
    2,
    2,
    2,
    2,
    2,
    1,
    1,
    1,
    2,
    2,
    2,
    2,
    2,
    2,
    2,
    2,
    2,
    3,
    2,
    1,
    1,
    1,
    1,
    1,
    -1,
    -1,
    -1,
    -1,
  ),
  6,
);
const DEFAULT_MATCHES = buildFse(
  Int16Array.of(
    1,
    4,
    3,
    2,
    2,
    2,
    2,
    2,
    2,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    -1,
    -1,
    -1,
    -1,
    -1,
    -1,
    -1,
  ),
  6,
);
const DEFAULT_OFFSETS = buildFse(
  Int16Array.of(
    1,
    1,
    1,
    1,
    1,
    1,
    2,
    2,
    2,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    -1,
    -1,
    -1,
    -1,
    -1,
  ),
  5,
);

/** Decodes the sequences section and executes each; `repeats` are the three last offsets. */
export function runSequences(
  section: Uint8Array,
  tables: SequenceTables,
  repeats: [number, number, number],
  execute: Execute,
): void {
  const [count, header] = sequenceCount(section);
  if (count === 0) {
    if (section.length !== header) throw damaged('bytes behind a block without sequences');
    return;
  }
  const bits = new BackwardBits(section.subarray(readTables(section, header, tables)));
  const { literals, offsets, matches } = tables;
  if (literals === undefined || offsets === undefined || matches === undefined) {
    throw damaged('a block without a table to use again');
  }
  const literal = new FseState(literals, bits);
  const offset = new FseState(offsets, bits);
  const match = new FseState(matches, bits);
  for (let left = count; left > 0; left--) {
    const value = 2 ** offset.symbol + bits.takeLong(offset.symbol);
    const matched = (MATCH_BASES[match.symbol] ?? 0) + bits.take(MATCH_BITS[match.symbol] ?? 0);
    const copied =
      (LITERAL_BASES[literal.symbol] ?? 0) + bits.take(LITERAL_BITS[literal.symbol] ?? 0);
    if (bits.left < 0) throw damaged('the sequences end early');
    execute(copied, resolve(value, copied, repeats), matched);
    if (left === 1) break;
    literal.next(bits);
    match.next(bits);
    offset.next(bits);
  }
  if (bits.left !== 0) throw damaged('the sequences do not use up their bits');
}

function sequenceCount(section: Uint8Array): [count: number, header: number] {
  const [a, b = 0, c = 0] = section;
  if (a === undefined) throw damaged('a block without a sequences section');
  if (a < 128) return [a, 1];
  return a < 255 ? [((a - 128) << 8) + b, 2] : [b + (c << 8) + 0x7f00, 3];
}

/** Reads the three tables and returns where they end. */
function readTables(section: Uint8Array, header: number, tables: SequenceTables): number {
  const modes = section[header] ?? 0;
  if ((modes & 3) !== 0) throw damaged('reserved bits of a sequences section');
  let at = header + 1;
  const read = (
    mode: number,
    previous: FseTable | undefined,
    limits: TableLimits,
  ): FseTable | undefined => {
    if (mode === 0) return limits.standard;
    if (mode === 3) return previous;
    if (mode === 1) {
      const symbol = section[at++] ?? 255;
      if (symbol > limits.symbol) throw damaged(`the code ${symbol} does not exist`);
      return singleFse(symbol);
    }
    const bits = new ForwardBits(section.subarray(at));
    const table = readFse(bits, limits.accuracy, limits.symbol);
    at += bits.used;
    return table;
  };
  tables.literals = read(modes >> 6, tables.literals, {
    accuracy: 9,
    symbol: 35,
    standard: DEFAULT_LITERALS,
  });
  tables.offsets = read((modes >> 4) & 3, tables.offsets, {
    accuracy: 8,
    symbol: 31,
    standard: DEFAULT_OFFSETS,
  });
  tables.matches = read((modes >> 2) & 3, tables.matches, {
    accuracy: 9,
    symbol: 52,
    standard: DEFAULT_MATCHES,
  });
  return at;
}

interface TableLimits {
  readonly accuracy: number;
  readonly symbol: number;
  readonly standard: FseTable;
}

/** Section 3.1.1.5: small values stand for one of the last three offsets. */
function resolve(value: number, literals: number, repeats: [number, number, number]): number {
  const [first, second, third] = repeats;
  if (value > 3) {
    repeats[2] = second;
    repeats[1] = first;
    repeats[0] = value - 3;
    return value - 3;
  }
  const which = value + (literals === 0 ? 1 : 0);
  if (which === 1) return first;
  const offset = which === 2 ? second : which === 3 ? third : first - 1;
  if (which > 2) repeats[2] = second;
  repeats[1] = first;
  repeats[0] = offset;
  return offset;
}
