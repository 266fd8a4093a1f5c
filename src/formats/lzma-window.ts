/**
 * The dictionary of LZMA: what was produced last, which matches copy from.
 * @module
 */

const FIRST = 65_536;
/** The largest dictionary that is kept; presets of xz end here. */
const LARGEST = 2 ** 26;
/** What one piece may hold. */
const PIECE = 65_536;

/** A ring that grows up to the dictionary size, but never beyond what was really produced. */
export class LzmaWindow {
  bytes: Uint8Array;
  /** Where the next byte goes. */
  position = 0;
  /** Bytes that may be copied from: those since the last reset, at most the dictionary. */
  filled = 0;
  /** Whether the stream may copy from further back than we keep. */
  readonly clipped: boolean;
  private readonly size: number;
  private handed = 0;

  constructor(dictionarySize: number) {
    this.clipped = dictionarySize > LARGEST;
    this.size = Math.min(LARGEST, Math.max(4096, dictionarySize));
    this.bytes = new Uint8Array(Math.min(this.size, FIRST));
  }

  /** How far `position` may go before `handOut` must be called. */
  get limit(): number {
    return Math.min(this.bytes.length, this.handed + PIECE);
  }

  /** The bytes produced since the last call; makes room for more. */
  handOut(): Uint8Array {
    const piece = this.bytes.subarray(this.handed, this.position);
    this.handed = this.position;
    if (this.position === this.bytes.length) {
      if (this.bytes.length < this.size) this.grow();
      else this.wrap();
    }
    return piece;
  }

  /** Forgets what was produced: nothing before this point may be copied. */
  reset(): void {
    this.filled = 0;
  }

  /** Stores bytes that were not compressed; the caller has made room. */
  put(bytes: Uint8Array): void {
    this.bytes.set(bytes, this.position);
    this.position += bytes.length;
    this.filled = Math.min(this.size, this.filled + bytes.length);
  }

  /** Whether a match may reach `distance` bytes back (1 is the last byte). */
  reaches(distance: number): boolean {
    return distance <= this.filled;
  }

  /** The byte `distance` back, 0 before the first. */
  back(distance: number): number {
    if (distance > this.filled) return 0;
    const at = this.position - distance;
    return this.bytes[at < 0 ? at + this.bytes.length : at] ?? 0;
  }

  /** Notes that `position` was moved by `count` bytes. */
  advanced(count: number): void {
    this.filled = Math.min(this.size, this.filled + count);
  }

  private grow(): void {
    const bytes = new Uint8Array(Math.min(this.size, this.bytes.length * 2));
    bytes.set(this.bytes);
    this.bytes = bytes;
  }

  private wrap(): void {
    this.position = 0;
    this.handed = 0;
  }
}
