/**
 * The two bit orders of Zstandard: forward for table descriptions, backward for everything else.
 * Spec: RFC 8878, sections 4.1 and 4.2.
 * @module
 */
import { ModelFileError } from '../core/error.ts';

/** Bits from the front of a range, least significant first. */
export class ForwardBits {
  private readonly bytes: Uint8Array;
  private bit = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Whole bytes used so far. */
  get used(): number {
    return (this.bit + 7) >> 3;
  }

  /** The next `n` bits, at most 16; zeros behind the end, which `take` refuses. */
  peek(n: number): number {
    return bitsAt(this.bytes, this.bit, n);
  }

  take(n: number): number {
    const value = this.peek(n);
    this.bit += n;
    if (this.bit > this.bytes.length * 8) throw damaged('a table description ends early');
    return value;
  }
}

/** Bits from the back of a range; the highest set bit of the last byte marks the beginning. */
export class BackwardBits {
  /** Bits left; negative when more were taken than there are. */
  left: number;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    const last = bytes.at(-1) ?? 0;
    if (last === 0) throw damaged('a bit stream without a beginning');
    this.bytes = bytes;
    this.left = (bytes.length - 1) * 8 + 31 - Math.clz32(last);
  }

  /** The next `n` bits, at most 24; zeros when there are no more. */
  peek(n: number): number {
    const from = this.left - n;
    if (from >= 0) return bitsAt(this.bytes, from, n);
    return this.left <= 0 ? 0 : bitsAt(this.bytes, 0, this.left) << -from;
  }

  take(n: number): number {
    const value = this.peek(n);
    this.left -= n;
    return value;
  }

  /** Takes up to 32 bits. */
  takeLong(n: number): number {
    return n <= 16 ? this.take(n) : this.take(n - 16) * 65_536 + this.take(16);
  }
}

/** An error of the format. */
export function damaged(what: string): ModelFileError {
  return new ModelFileError('MALFORMED', `damaged zstd data: ${what}`, { format: 'zstd' });
}

function bitsAt(bytes: Uint8Array, bit: number, n: number): number {
  const at = bit >> 3;
  const word =
    (bytes[at] ?? 0) |
    ((bytes[at + 1] ?? 0) << 8) |
    ((bytes[at + 2] ?? 0) << 16) |
    ((bytes[at + 3] ?? 0) << 24);
  return (word >>> (bit & 7)) & (2 ** n - 1);
}
