/**
 * Lines of a text, of which the beginnings are kept.
 * @module
 */
import type { ByteSource } from '../core/source.ts';
import { ByteCursor } from './byte-cursor.ts';
import { decodeName } from './zip-text.ts';

/** Bytes of a line that are kept: sizes of thousands of trees stand in one. */
const MAX_LINE = 1_000_000;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** A line without its end. */
export interface Line {
  readonly text: string;
  readonly offset: number;
  /** Bytes there in all. */
  readonly length: number;
}

/** A pull reader: `next` until it returns nothing. */
export class LineReader {
  private readonly cursor: ByteCursor;

  constructor(source: ByteSource, format: string) {
    this.cursor = new ByteCursor(source, { format });
  }

  next(): Line | undefined {
    const { offset } = this.cursor;
    if (this.cursor.peek() === -1) return undefined;
    const bytes: number[] = [];
    let length = 0;
    for (let byte = this.cursor.peek(); byte !== -1; byte = this.cursor.peek()) {
      this.cursor.byte();
      if (byte === NEWLINE) break;
      length++;
      if (bytes.length < MAX_LINE) bytes.push(byte);
    }
    if (bytes.at(-1) === RETURN) bytes.pop();
    return { text: decodeName(Uint8Array.from(bytes)), offset, length };
  }
}
