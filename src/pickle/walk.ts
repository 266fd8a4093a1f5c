/**
 * The pickle machine: follows the C unpickler opcode by opcode and executes nothing.
 * @module
 */
import { Budget } from '../core/limits.ts';
import type { ByteSource } from '../core/source.ts';
import type { Ref, Tape } from './tape.ts';

/** Bytes inside the opcode stream that are not opcodes (joblib's arrays). */
export interface RawData {
  /** Where the opcodes go on. */
  readonly end: number;
}

/** How to walk. */
export interface WalkOptions {
  readonly budget?: Budget;
  /** Offset of the first opcode; default 0. */
  readonly start?: number;
  /**
   * Asked after each BUILD on the result of a call: `position` is the offset of the next byte. Returns
   * where the opcodes go on when raw data follows. May throw `ModelFileError`.
   */
  readonly afterBuild?: (tape: Tape, object: Ref, state: Ref, position: number) => RawData | undefined;
}

/** Walks the pickle at `start`. Never throws for what the bytes hold: see `Tape.outcome`. */
export declare function walk(source: ByteSource, options?: WalkOptions): Tape;
