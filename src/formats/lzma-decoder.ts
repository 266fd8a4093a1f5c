/**
 * The LZMA decoder that LZMA1 streams and LZMA2 chunks share.
 * Spec: the LZMA specification of the LZMA SDK, https://7-zip.org/sdk.html (lzma-specification.txt).
 * @module
 */
import type { ByteInput } from './byte-input.ts';
import type { LzmaWindow } from './lzma-window.ts';

// Where each set of probabilities starts in one array.
const STATES = 12;
const POSITIONS = 16;
const IS_MATCH = 0;
const IS_REP = IS_MATCH + STATES * POSITIONS;
const IS_REP0 = IS_REP + STATES;
const IS_REP1 = IS_REP0 + STATES;
const IS_REP2 = IS_REP1 + STATES;
const IS_REP0_LONG = IS_REP2 + STATES;
const SLOTS = IS_REP0_LONG + STATES * POSITIONS;
const SPECIAL = SLOTS + 4 * 64;
const ALIGN = SPECIAL + 128;
const LENGTH = ALIGN + 16;
const REP_LENGTH = LENGTH + 2 + POSITIONS * 16 + 256;
const LITERALS = REP_LENGTH + 2 + POSITIONS * 16 + 256;
const LITERAL_SIZE = 0x300;

const EVEN = 1024;
const TOP = 2 ** 24;
const END_MARK = 0xffff_ffff;

/** `lc`, `lp`, `pb` as one byte tells them; undefined when the byte is out of range. */
export interface LzmaProperties {
  readonly lc: number;
  readonly lp: number;
  readonly pb: number;
}

/** Splits the properties byte. */
export function lzmaProperties(byte: number): LzmaProperties | undefined {
  if (byte >= 9 * 5 * 5) return undefined;
  const rest = Math.trunc(byte / 9);
  return { lc: byte % 9, lp: rest % 5, pb: Math.trunc(rest / 5) };
}

/** Decodes into a window; knows nothing of headers, chunks or sizes. */
export class LzmaDecoder {
  /** Set once the end mark was decoded. */
  ended = false;
  private readonly input: ByteInput;
  private readonly window: LzmaWindow;
  private probabilities: Uint16Array = new Uint16Array(0);
  private lc = 0;
  private literalMask = 0;
  private positionMask = 0;
  private range = 0;
  private code = 0;
  private state = 0;
  private rep0 = 0;
  private rep1 = 0;
  private rep2 = 0;
  private rep3 = 0;
  /** What is left of a match that did not fit. */
  private pending = 0;
  /** Bytes since the last reset of the state, for the position bits. */
  private count = 0;

  constructor(input: ByteInput, window: LzmaWindow) {
    this.input = input;
    this.window = window;
  }

  /** Whether a match has been announced and is not written yet. */
  get midMatch(): boolean {
    return this.pending > 0;
  }

  /** Whether the range coder has used up its input without a remainder. */
  get finished(): boolean {
    return this.code === 0;
  }

  /** New properties and a new state. */
  configure({ lc, lp, pb }: LzmaProperties): void {
    const size = LITERALS + LITERAL_SIZE * 2 ** (lc + lp);
    if (this.probabilities.length !== size) this.probabilities = new Uint16Array(size);
    this.lc = lc;
    this.literalMask = 2 ** lp - 1;
    this.positionMask = 2 ** pb - 1;
    this.resetState();
  }

  resetState(): void {
    this.probabilities.fill(EVEN);
    this.state = 0;
    this.rep0 = 0;
    this.rep1 = 0;
    this.rep2 = 0;
    this.rep3 = 0;
    this.pending = 0;
  }

  /** Counts bytes that went into the window another way. */
  skip(count: number): void {
    this.count = (this.count + count) | 0;
  }

  resetCount(): void {
    this.count = 0;
  }

  /** Reads the five bytes with which the range coder starts. */
  startRange(): void {
    const first = this.input.byte();
    if (first !== 0) throw this.input.error('MALFORMED', `LZMA data starts with ${first}, not 0`);
    this.range = -1;
    this.code = 0;
    for (let n = 0; n < 4; n++) this.code = (this.code << 8) | this.input.byte();
  }

  /** Decodes until the window's position is `limit`, or the end mark. */
  decodeTo(limit: number): void {
    const { window } = this;
    while (window.position < limit && !this.ended) {
      if (this.pending > 0) {
        this.copy(limit);
        continue;
      }
      const position = this.count & this.positionMask;
      if (this.bit(IS_MATCH + this.state * POSITIONS + position) === 0) this.literal();
      else if (this.bit(IS_REP + this.state) === 0) this.match(position);
      else this.repeat(position);
    }
  }

  private literal(): void {
    const { window } = this;
    const previous = window.back(1);
    const row = ((this.count & this.literalMask) << this.lc) + (previous >> (8 - this.lc));
    const base = LITERALS + LITERAL_SIZE * row;
    const byte = this.state < 7 ? this.tree(base, 8) : this.matchedLiteral(base);
    window.bytes[window.position++] = byte;
    window.advanced(1);
    this.count = (this.count + 1) | 0;
    this.state = this.state < 4 ? 0 : this.state < 10 ? this.state - 3 : this.state - 6;
  }

  private matchedLiteral(base: number): number {
    let expected = this.window.back(this.rep0 + 1);
    let symbol = 1;
    while (symbol < 0x100) {
      const wanted = (expected >> 7) & 1;
      expected <<= 1;
      const bit = this.bit(base + ((1 + wanted) << 8) + symbol);
      symbol = (symbol << 1) | bit;
      if (bit !== wanted) break;
    }
    while (symbol < 0x100) symbol = (symbol << 1) | this.bit(base + symbol);
    return symbol & 0xff;
  }

  private match(position: number): void {
    this.rep3 = this.rep2;
    this.rep2 = this.rep1;
    this.rep1 = this.rep0;
    const length = this.length(LENGTH, position);
    this.state = this.state < 7 ? 7 : 10;
    this.rep0 = this.distance(length);
    if (this.rep0 === END_MARK) {
      this.ended = true;
      return;
    }
    this.start(length + 2);
  }

  private repeat(position: number): void {
    if (this.bit(IS_REP0 + this.state) === 0) {
      if (this.bit(IS_REP0_LONG + this.state * POSITIONS + position) === 0) {
        this.state = this.state < 7 ? 9 : 11;
        this.start(1);
        return;
      }
    } else {
      this.rotate();
    }
    const length = this.length(REP_LENGTH, position);
    this.state = this.state < 7 ? 8 : 11;
    this.start(length + 2);
  }

  private rotate(): void {
    let distance = this.rep1;
    if (this.bit(IS_REP1 + this.state) === 1) {
      if (this.bit(IS_REP2 + this.state) === 0) {
        distance = this.rep2;
      } else {
        distance = this.rep3;
        this.rep3 = this.rep2;
      }
      this.rep2 = this.rep1;
    }
    this.rep1 = this.rep0;
    this.rep0 = distance;
  }

  private start(length: number): void {
    if (!this.window.reaches(this.rep0 + 1)) throw this.tooFar(this.rep0 + 1);
    this.pending = length;
  }

  private tooFar(distance: number): Error {
    const { clipped, filled } = this.window;
    const code = clipped && filled >= 4096 ? 'LIMIT_EXCEEDED' : 'MALFORMED';
    return this.input.error(
      code,
      `an LZMA match reaches ${distance} bytes back, ${filled} are kept`,
    );
  }

  private copy(limit: number): void {
    const { window } = this;
    const { bytes } = window;
    const count = Math.min(this.pending, limit - window.position);
    const stop = window.position + count;
    let from = window.position - this.rep0 - 1;
    if (from < 0) from += bytes.length;
    if (this.rep0 === 0 && count > 16) {
      bytes.fill(bytes[from]!, window.position, stop);
    } else if (from + count <= bytes.length) {
      for (let to = window.position; to < stop; to++) bytes[to] = bytes[from++]!;
    } else {
      for (let to = window.position; to < stop; to++) {
        bytes[to] = bytes[from]!;
        from = from + 1 === bytes.length ? 0 : from + 1;
      }
    }
    window.position = stop;
    window.advanced(count);
    this.count = (this.count + count) | 0;
    this.pending -= count;
  }

  private length(base: number, position: number): number {
    if (this.bit(base) === 0) return this.tree(base + 2 + position * 8, 3);
    if (this.bit(base + 1) === 0) return 8 + this.tree(base + 2 + POSITIONS * 8 + position * 8, 3);
    return 16 + this.tree(base + 2 + POSITIONS * 16, 8);
  }

  private distance(length: number): number {
    const slot = this.tree(SLOTS + Math.min(length, 3) * 64, 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const base = (2 | (slot & 1)) * 2 ** bits;
    if (slot < 14) return base + this.reverseTree(SPECIAL + base - slot, bits);
    return base + this.direct(bits - 4) * 16 + this.reverseTree(ALIGN, 4);
  }

  /** `bits` times `bit`, with everything in local variables while the input at hand suffices. */
  private tree(base: number, bits: number): number {
    const { chunk } = this.input;
    let { position } = this.input;
    if (chunk.length - position < bits) return this.slowTree(base, bits);
    const { probabilities } = this;
    let { range, code } = this;
    let symbol = 1;
    for (let n = 0; n < bits; n++) {
      const probability = probabilities[base + symbol]!;
      const bound = Math.imul(range >>> 11, probability);
      if (code >>> 0 < bound >>> 0) {
        range = bound;
        probabilities[base + symbol] = probability + ((2048 - probability) >> 5);
        symbol <<= 1;
      } else {
        range = (range - bound) | 0;
        code = (code - bound) | 0;
        probabilities[base + symbol] = probability - (probability >> 5);
        symbol = (symbol << 1) | 1;
      }
      if (range >>> 0 < TOP) {
        range <<= 8;
        code = (code << 8) | chunk[position++]!;
      }
    }
    this.range = range;
    this.code = code;
    this.input.position = position;
    return symbol - (1 << bits);
  }

  private slowTree(base: number, bits: number): number {
    let symbol = 1;
    for (let n = 0; n < bits; n++) symbol = (symbol << 1) | this.bit(base + symbol);
    return symbol - (1 << bits);
  }

  private reverseTree(base: number, bits: number): number {
    let node = 1;
    let symbol = 0;
    for (let n = 0; n < bits; n++) {
      const bit = this.bit(base + node);
      node = (node << 1) | bit;
      symbol |= bit << n;
    }
    return symbol;
  }

  private direct(bits: number): number {
    let value = 0;
    for (let n = 0; n < bits; n++) {
      this.range >>>= 1;
      const one = this.code >>> 0 >= this.range >>> 0;
      if (one) this.code -= this.range;
      value = value * 2 + (one ? 1 : 0);
      this.normalize();
    }
    return value;
  }

  /** One bit, and the adaption of its probability: the hot spot of everything here. */
  private bit(at: number): number {
    const probability = this.probabilities[at]!;
    const bound = Math.imul(this.range >>> 11, probability);
    let bit = 0;
    if (this.code >>> 0 < bound >>> 0) {
      this.range = bound;
      this.probabilities[at] = probability + ((2048 - probability) >> 5);
    } else {
      this.range = (this.range - bound) | 0;
      this.code = (this.code - bound) | 0;
      this.probabilities[at] = probability - (probability >> 5);
      bit = 1;
    }
    if (this.range >>> 0 < TOP) this.normalize();
    return bit;
  }

  private normalize(): void {
    if (this.range >>> 0 >= TOP) return;
    const { input } = this;
    const byte =
      input.position < input.chunk.length ? input.chunk[input.position++]! : input.byte();
    this.range <<= 8;
    this.code = (this.code << 8) | byte;
  }
}
