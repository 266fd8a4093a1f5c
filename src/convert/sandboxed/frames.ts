/**
 * What a guest hands out, cut into frames: the length of a header (4 bytes, little endian), the header in JSON, and
 * as many bytes as the header announces. Nothing of it is believed before it is there and within its limit.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';

/** Bytes of a header: a path and a shape take hundreds. */
const MOST_HEADER = 2 ** 16;

/** Who is told what comes. */
export interface FrameReceiver {
  /** A header; the answer is how many bytes follow it. */
  header(value: unknown): number;
  /** The bytes that follow, in pieces that are only valid during the call. */
  data(piece: Uint8Array): void;
}

/** Cuts a stream that comes in pieces of any size. Throws `ModelFileError` at the first thing that does not fit. */
export class FrameReader {
  private readonly receiver: FrameReceiver;
  private readonly length = new Uint8Array(4);
  private gathering: Uint8Array = this.length;
  private gathered = 0;
  private dataLeft = 0;
  private position = 0;

  constructor(receiver: FrameReceiver) {
    this.receiver = receiver;
  }

  /** Whether the stream may end here. */
  get isBetweenFrames(): boolean {
    return this.gathering === this.length && this.gathered === 0 && this.dataLeft === 0;
  }

  /** Takes the next piece. */
  take(piece: Uint8Array): void {
    for (let at = 0; at < piece.length;) {
      const rest = piece.subarray(at);
      const used = this.dataLeft > 0 ? this.takeData(rest) : this.gather(rest);
      at += used;
      this.position += used;
    }
  }

  private takeData(rest: Uint8Array): number {
    const part = rest.subarray(0, this.dataLeft);
    this.dataLeft -= part.length;
    this.receiver.data(part);
    return part.length;
  }

  /** Fills up what is being gathered: a length, then a header. */
  private gather(rest: Uint8Array): number {
    const part = rest.subarray(0, this.gathering.length - this.gathered);
    this.gathering.set(part, this.gathered);
    this.gathered += part.length;
    if (this.gathered === this.gathering.length) this.gatheredAll();
    return part.length;
  }

  private gatheredAll(): void {
    this.gathered = 0;
    if (this.gathering === this.length) {
      this.gathering = new Uint8Array(this.headerLength());
      return;
    }
    this.dataLeft = this.receiver.header(this.parse(this.gathering));
    this.gathering = this.length;
  }

  private headerLength(): number {
    const length = new DataView(this.length.buffer).getUint32(0, true);
    if (length > 0 && length <= MOST_HEADER) return length;
    const message = `a header of ${length} bytes, ${MOST_HEADER} are allowed`;
    throw new ModelFileError('LIMIT_EXCEEDED', message, { offset: this.position });
  }

  private parse(bytes: Uint8Array): unknown {
    try {
      return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    } catch (cause) {
      const message = 'a header that is no JSON';
      throw new ModelFileError('MALFORMED', message, { offset: this.position, cause });
    }
  }
}
