/**
 * A window on a source: the bytes around the machine's position, in a buffer of its own.
 * It grows while reading is sequential and shrinks after a jump, so that a file of arrays costs few bytes.
 * @module
 */
import type { ByteSource } from '../core/source.ts';

const SMALLEST = 4096;
const LARGEST = 262_144;
/** Room behind the bytes: who looks just past them is never out of bounds, which V8 would make slow. */
const SLACK = 16;
/** A line that crossed the end of the window is no jump. */
const STEP = 128;

/** The bytes `[base, base + length)` of a source. */
export class Window {
  readonly source: ByteSource;
  bytes: Uint8Array;
  base = 0;
  length = 0;
  private next = SMALLEST;
  /** 1 and 2 in turn: who reads on for a while only does not read far too much. */
  private growth: 1 | 2 = 1;

  constructor(source: ByteSource) {
    this.source = source;
    this.bytes = new Uint8Array(Math.min(SMALLEST, source.size) + SLACK);
  }

  /**
   * Moves so that the window starts at `position` and holds at least `needed` bytes from there, if the
   * source does. Returns how many it holds.
   */
  moveTo(position: number, needed: number): number {
    const sequential = position <= this.base + this.length + STEP;
    this.next = sequential ? Math.min(this.next * this.growth, LARGEST) : SMALLEST;
    this.growth = sequential ? (this.growth === 1 ? 2 : 1) : 1;
    const wanted = Math.max(this.next, needed);
    const left = Math.max(0, this.source.size - position);
    const found = this.source.read(position, Math.min(wanted, left));
    if (found.length + SLACK > this.bytes.length)
      this.bytes = new Uint8Array(Math.max(found.length, this.next) + SLACK);
    this.bytes.set(found);
    this.base = position;
    this.length = found.length;
    return found.length;
  }

  /** Goes on in another buffer, if the bytes fit there. */
  moveInto(buffer: Uint8Array): boolean {
    if (this.length + SLACK > buffer.length) return false;
    buffer.set(this.bytes.subarray(0, this.length));
    this.bytes = buffer;
    return true;
  }

  /** Leaves a buffer that others will write to. */
  moveOut(): void {
    this.bytes = this.bytes.slice(0, this.length + SLACK);
  }

  /** The bytes of a range: from the window when they are there, else by a read of their own. */
  peek(offset: number, length: number): Uint8Array {
    const from = offset - this.base;
    if (from >= 0 && from + length <= this.length) return this.bytes.subarray(from, from + length);
    return this.source.read(offset, length);
  }
}
