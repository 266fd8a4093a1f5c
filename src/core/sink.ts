/**
 * Where converted bytes go: files that appear whole or not at all. What writes to disk stands at the rim.
 * @module
 */
import type { ByteSource } from './source.ts';

/** One file that is being written, from its start to its end. */
export interface Sink {
  /** Bytes written so far. */
  readonly position: number;
  write(bytes: Uint8Array): void;
  /**
   * Writes a range of a source, as fast as the two allow; throws where the source ends before. `seen` is
   * given the bytes, in order, in pieces that are only valid during the call.
   */
  copy(
    source: ByteSource,
    offset: number,
    length: number,
    seen?: (piece: Uint8Array) => void,
  ): void;
  /** Replaces bytes that were written before. */
  patch(position: number, bytes: Uint8Array): void;
}

/** The files of one conversion. */
export interface Output {
  /** The name asked for, without its folder: `model.safetensors`. */
  readonly name: string;
  /** Starts a file beside the others; the main file has the name asked for. In a folder: a path below it. */
  create(name: string): Sink;
  /** What was written, to be read back. */
  reopen(name: string): ByteSource;
}
