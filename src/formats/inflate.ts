/**
 * Raw deflate (RFC 1951), pulled block by block; refuses exactly what zlib refuses.
 * Our own because output must be bounded and the end of the stream known to the byte, which the
 * push decoders on npm do not give.
 * @module
 */
import { type ByteInput } from './byte-input.ts';
import { DIRECT_BITS, huffman, type Huffman } from './huffman.ts';

const WINDOW = 32_768;
/** Bytes produced before they are handed on. */
const FULL = 65_536;
const LONGEST_MATCH = 258;
const DIRECT_MASK = (1 << DIRECT_BITS) - 1;
const ROOM = WINDOW + FULL + LONGEST_MATCH;

const END_OF_BLOCK = 256;
const CODE_LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
// RFC 1951, section 3.2.5.
const LENGTH_BASE = new Uint16Array([
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
  163, 195, 227, 258,
]);
const LENGTH_EXTRA = new Uint8Array([
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
]);
const DISTANCE_BASE = new Uint16Array([
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
  3073, 4097, 6145, 8193, 12_289, 16_385, 24_577,
]);
const DISTANCE_EXTRA = new Uint8Array([
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
]);

/** Decodes one raw deflate stream and leaves `input` just behind it. */
export function* inflate(input: ByteInput): Generator<Uint8Array, void> {
  const state = new Inflater(input);
  try {
    yield* blocks(state, input);
  } catch (error) {
    yield* state.flush(); // what came before the damage
    throw error;
  }
}

function* blocks(state: Inflater, input: ByteInput): Generator<Uint8Array, void> {
  let last = false;
  while (!last) {
    last = state.bits(1) === 1;
    const kind = state.bits(2);
    if (kind === 0) yield* state.stored();
    else if (kind === 1) yield* state.compressed(...fixedCodes());
    else if (kind === 2) yield* state.compressed(...state.dynamicCodes());
    else throw input.error('MALFORMED', 'deflate block type 3 does not exist');
  }
  state.alignToByte();
  yield* state.flush();
}

class Inflater {
  private readonly input: ByteInput;
  private readonly out: Uint8Array = new Uint8Array(ROOM);
  /** End of the produced bytes in `out`, and of those already handed on. */
  private end = 0;
  private handed = 0;
  private buffer = 0;
  private count = 0;
  /** Zero bits invented behind the end of the input, to look ahead; taking one is an error. */
  private invented = 0;

  constructor(input: ByteInput) {
    this.input = input;
  }

  bits(n: number): number {
    this.need(n);
    const value = this.buffer & ((1 << n) - 1);
    this.drop(n);
    return value;
  }

  /** Gives back whole bytes that were read ahead. */
  alignToByte(): void {
    this.drop(this.count & 7);
    const ahead = (this.count - this.invented) >> 3;
    if (ahead > 0) this.input.seek(this.input.offset - ahead);
    this.buffer = 0;
    this.count = 0;
    this.invented = 0;
  }

  *stored(): Generator<Uint8Array, void> {
    this.alignToByte();
    const length = this.input.byte() | (this.input.byte() << 8);
    const check = this.input.byte() | (this.input.byte() << 8);
    if (length !== (check ^ 0xffff)) {
      throw this.input.error(
        'MALFORMED',
        `stored length ${length} and its complement ${check} differ`,
      );
    }
    for (let left = length; left > 0;) {
      const some = this.input.some(left);
      if (some.length === 0) throw this.input.truncated();
      yield* this.put(some);
      left -= some.length;
    }
  }

  *compressed(literals: Huffman, distances: Huffman): Generator<Uint8Array, void> {
    while (!this.run(literals, distances)) yield* this.flush();
    if (this.end > WINDOW + FULL / 2) yield* this.flush();
  }

  /** RFC 1951, section 3.2.7. */
  dynamicCodes(): [Huffman, Huffman] {
    const literals = this.bits(5) + 257;
    const distances = this.bits(5) + 1;
    if (literals > 286 || distances > 30) throw this.bad('too many length or distance symbols');
    const lengths = this.codeLengths(this.metaCode(this.bits(4) + 4), literals + distances);
    if (lengths[END_OF_BLOCK] === 0) throw this.bad('no end-of-block code');
    return [
      this.code(lengths.subarray(0, literals), true),
      this.code(lengths.subarray(literals), true),
    ];
  }

  *flush(): Generator<Uint8Array, void> {
    if (this.end > this.handed) yield this.out.subarray(this.handed, this.end);
    const from = Math.max(0, this.end - WINDOW);
    this.out.copyWithin(0, from, this.end);
    this.end -= from;
    this.handed = this.end;
  }

  private *put(bytes: Uint8Array): Generator<Uint8Array, void> {
    for (let done = 0; done < bytes.length;) {
      const length = Math.min(bytes.length - done, WINDOW + FULL - this.end);
      this.out.set(bytes.subarray(done, done + length), this.end);
      this.end += length;
      done += length;
      if (this.end >= WINDOW + FULL) yield* this.flush();
    }
  }

  private metaCode(count: number): Huffman {
    const lengths = new Uint8Array(19);
    for (const symbol of CODE_LENGTH_ORDER.slice(0, count)) lengths[symbol] = this.bits(3);
    return this.code(lengths, false);
  }

  private codeLengths(meta: Huffman, total: number): Uint8Array {
    const lengths = new Uint8Array(total);
    for (let at = 0; at < total;) {
      const symbol = this.symbol(meta);
      if (symbol < 16) {
        lengths[at++] = symbol;
        continue;
      }
      if (symbol === 16 && at === 0) throw this.bad('a repeat before the first code length');
      const value = symbol === 16 ? (lengths[at - 1] ?? 0) : 0;
      const repeat = this.repeats(symbol);
      if (at + repeat > total) throw this.bad('more code lengths than announced');
      lengths.fill(value, at, at + repeat);
      at += repeat;
    }
    return lengths;
  }

  private repeats(symbol: number): number {
    if (symbol === 16) return 3 + this.bits(2);
    return symbol === 17 ? 3 + this.bits(3) : 11 + this.bits(7);
  }

  private code(lengths: Uint8Array, mayBeIncomplete: boolean): Huffman {
    const code = huffman(lengths, mayBeIncomplete);
    if (code === undefined) throw this.bad('impossible code lengths');
    return code;
  }

  /** True at the end of the block, false when the output is full. */
  private run(literals: Huffman, distances: Huffman): boolean {
    while (this.end < WINDOW + FULL) {
      this.runFast(literals.direct, distances.direct);
      if (this.end >= WINDOW + FULL) return false;
      const symbol = this.symbol(literals);
      if (symbol === END_OF_BLOCK) return true;
      if (symbol < END_OF_BLOCK) this.out[this.end++] = symbol;
      else this.copy(this.matchLength(symbol), this.matchDistance(distances));
    }
    return false;
  }

  /**
   * The hot loop: literals and matches with short codes while there is room and input for one more.
   * Returns in front of anything else, which `run` then takes step by step.
   */
  private runFast(literals: Uint16Array, distances: Uint16Array): void {
    const { out } = this;
    const { chunk } = this.input;
    const last = chunk.length - 8;
    let { end, buffer, count } = this;
    let at = this.input.position;
    while (end < WINDOW + FULL && at <= last) {
      while (count < 24) {
        buffer |= chunk[at++]! << count;
        count += 8;
      }
      const entry = literals[buffer & DIRECT_MASK]!;
      const symbol = entry >> 4;
      if (symbol < END_OF_BLOCK) {
        if (entry === 0) break;
        out[end++] = symbol;
        buffer >>>= entry & 15;
        count -= entry & 15;
        continue;
      }
      const row = symbol - 257;
      if (row < 0 || row > 28) break;
      const used = entry & 15;
      const lengthExtra = LENGTH_EXTRA[row]!;
      let bits = buffer >>> used;
      let left = count - used - lengthExtra;
      const length = LENGTH_BASE[row]! + (bits & ((1 << lengthExtra) - 1));
      bits >>>= lengthExtra;
      let next = at;
      while (left < 24) {
        bits |= chunk[next++]! << left;
        left += 8;
      }
      const far = distances[bits & DIRECT_MASK]!;
      const farRow = far >> 4;
      if (far === 0 || farRow > 29) break;
      bits >>>= far & 15;
      const extra = DISTANCE_EXTRA[farRow]!;
      const distance = DISTANCE_BASE[farRow]! + (bits & ((1 << extra) - 1));
      if (distance > end) break;
      buffer = bits >>> extra;
      count = left - (far & 15) - extra;
      at = next;
      if (length > 40 && distance >= length) {
        out.copyWithin(end, end - distance, end - distance + length);
        end += length;
      } else if (length > 40 && distance === 1) {
        out.fill(out[end - 1]!, end, end + length);
        end += length;
      } else {
        for (const stop = end + length; end < stop; end += 1) out[end] = out[end - distance]!;
      }
    }
    this.end = end;
    this.buffer = buffer;
    this.count = count;
    this.input.position = at;
  }

  private copy(length: number, distance: number): void {
    const { out, end } = this;
    if (distance > end) throw this.bad(`distance ${distance} reaches before the start`);
    for (let n = 0; n < length; n += 1) out[end + n] = out[end + n - distance] ?? 0;
    this.end = end + length;
  }

  private matchLength(symbol: number): number {
    const row = symbol - 257;
    if (row > 28) throw this.bad(`length symbol ${symbol} does not exist`);
    return (LENGTH_BASE[row] ?? 0) + this.bits(LENGTH_EXTRA[row] ?? 0);
  }

  private matchDistance(distances: Huffman): number {
    const row = this.symbol(distances);
    if (row > 29) throw this.bad(`distance symbol ${row} does not exist`);
    return (DISTANCE_BASE[row] ?? 0) + this.bits(DISTANCE_EXTRA[row] ?? 0);
  }

  private symbol(code: Huffman): number {
    if (this.count < 15) this.need(15);
    const entry = code.direct[this.buffer & DIRECT_MASK] ?? 0;
    if (entry === 0) return this.longSymbol(code);
    this.drop(entry & 15);
    return entry >> 4;
  }

  /** Counts through the lengths, as RFC 1951 defines the codes. */
  private longSymbol({ counts, symbols }: Huffman): number {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length <= 15; length += 1) {
      code |= (this.buffer >>> (length - 1)) & 1;
      const count = counts[length] ?? 0;
      if (code - first < count) {
        this.drop(length);
        return symbols[index + code - first] ?? 0;
      }
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw this.count - this.invented < 15 && this.input.peek() < 0
      ? this.input.truncated()
      : this.bad('a code that is not assigned');
  }

  private need(n: number): void {
    while (this.count < n) {
      const { input } = this;
      if (input.position < input.chunk.length || input.fill()) {
        this.buffer |= (input.chunk[input.position++] ?? 0) << this.count;
      } else {
        this.invented += 8;
      }
      this.count += 8;
    }
  }

  private drop(n: number): void {
    this.buffer >>>= n;
    this.count -= n;
    if (this.count < this.invented) throw this.input.truncated();
  }

  private bad(message: string): Error {
    return this.input.error('MALFORMED', message);
  }
}

let fixed: [Huffman, Huffman] | undefined;

/** RFC 1951, section 3.2.6: complete codes whose last symbols are invalid. */
function fixedCodes(): [Huffman, Huffman] {
  if (fixed !== undefined) return fixed;
  const literals = new Uint8Array(288).fill(8).fill(9, 144, 256).fill(7, 256, 280);
  const literal = huffman(literals, false);
  const distance = huffman(new Uint8Array(32).fill(5), false);
  if (literal === undefined || distance === undefined) throw new Error('fixed codes are complete');
  fixed = [literal, distance];
  return fixed;
}
