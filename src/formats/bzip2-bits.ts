/**
 * Bits in bzip2's order: most significant first.
 * @module
 */
import type { ByteInput } from './byte-input.ts';

/** A bit reader that may look ahead beyond the end of its input, but not take from there. */
export class Bzip2Bits {
  readonly input: ByteInput;
  private buffer = 0;
  private count = 0;
  /** Zero bits invented behind the end of the input. */
  private invented = 0;

  constructor(input: ByteInput) {
    this.input = input;
  }

  /** The next `n` bits, at most 24, without taking them. */
  peek(n: number): number {
    while (this.count < n) {
      const { input } = this;
      let byte = 0;
      if (input.position < input.chunk.length || input.fill()) {
        byte = input.chunk[input.position++] ?? 0;
      } else {
        this.invented += 8;
      }
      this.buffer = (this.buffer << 8) | byte;
      this.count += 8;
    }
    return (this.buffer >>> (this.count - n)) & ((1 << n) - 1);
  }

  drop(n: number): void {
    this.count -= n;
    if (this.count < this.invented) throw this.input.truncated();
  }

  /** Takes `n` bits, at most 24. */
  take(n: number): number {
    const value = this.peek(n);
    this.drop(n);
    return value;
  }

  /** Takes 32 bits. */
  u32(): number {
    return this.take(16) * 65_536 + this.take(16);
  }

  /** Goes to the next whole byte and gives back those read ahead. */
  align(): void {
    this.drop(this.count & 7);
    const ahead = (this.count - this.invented) >> 3;
    if (ahead > 0) this.input.seek(this.input.offset - ahead);
    this.count = 0;
    this.invented = 0;
  }
}
