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
/** A source up to this size is taken whole, and may be read again at no cost. */
const SMALL = 32_768;
const NONE = new Uint8Array(0);

/** The buffer of a walk that is over, for the next small source: most are, and there may be thousands. */
let spare: Uint8Array | undefined;

/** The bytes `[base, base + length)` of a source. */
export class Window {
  readonly source: ByteSource;
  /** Whether the source is small. */
  readonly isSmall: boolean;
  bytes: Uint8Array;
  base = 0;
  length = 0;
  private next: number;
  /** 1 and 2 in turn: who reads on for a while only does not read far too much. */
  private growth: 1 | 2 = 1;

  constructor(source: ByteSource) {
    this.source = source;
    this.isSmall = source.size <= SMALL;
    this.next = this.isSmall ? SMALL : SMALLEST;
    this.bytes = (this.isSmall ? takeSpare() : undefined) ?? new Uint8Array(this.next + SLACK);
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
    if (this.isSmall) spare = this.bytes;
    this.bytes = buffer;
    return true;
  }

  /** Leaves a buffer that others will write to. */
  moveOut(): void {
    if (this.isSmall) this.forget();
    else this.bytes = this.bytes.slice(0, this.length + SLACK);
  }

  /** The walk is over: the buffer serves another one. */
  release(): void {
    if (!this.isSmall) return;
    spare = this.bytes;
    this.forget();
  }

  /** From now on every question is one to the source. */
  private forget(): void {
    this.bytes = NONE;
    this.base = 0;
    this.length = 0;
  }

  /** The bytes of a range: from the window when they are there, else by a read of their own. */
  peek(offset: number, length: number): Uint8Array {
    const from = offset - this.base;
    if (from >= 0 && from + length <= this.length) return this.bytes.subarray(from, from + length);
    return this.source.read(offset, length);
  }
}

function takeSpare(): Uint8Array | undefined {
  const taken = spare;
  spare = undefined;
  return taken;
}
