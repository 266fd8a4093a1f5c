/**
 * Pseudo-Python of a pickle as lines, each with the bytes that it stands for.
 * @module
 */
import type { ByteSource } from '../../core/source.ts';
import { decompile } from '../../pickle/decompile/decompile.ts';
import type { RawRange } from '../../pickle/tape.ts';
import type { PythonLine, PythonPage } from './replay-types.ts';
import { clip } from './rows.ts';

/** Lines that are kept: a reader who is not done by then wants the command line. */
const MOST_LINES = 50_000;
const SHOWN = 240;

/** See the module. */
export class PythonLines {
  private readonly lines: PythonLine[] = [];
  private readonly complete: boolean;

  /** Writes the Python of a whole pickle. */
  constructor(source: ByteSource, rawData: readonly RawRange[]) {
    this.complete = this.write(source, rawData);
  }

  private write(source: ByteSource, rawData: readonly RawRange[]): boolean {
    let start = 0;
    for (const { offset, text } of decompile(source, { rawData })) {
      if (this.lines.length >= MOST_LINES) return false;
      // What comes between two statements made what the second one uses.
      const end = Math.max(start, offset + 1);
      for (const line of text.split('\n')) this.lines.push({ text: clip(line, SHOWN), start, end });
      start = end;
    }
    return true;
  }

  /** Lines of a window. */
  page(from: number, count: number): PythonPage {
    const total = this.lines.length;
    const rows = this.lines.slice(from, from + count);
    return this.complete ? { total, rows } : { total, rows, problem: CLIPPED };
  }

  /** The first line that stands for the byte at `offset`, or the last one before it. */
  lineAt(offset: number): number {
    let [low, high] = [0, this.lines.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.lines[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.min(low, Math.max(0, this.lines.length - 1));
  }
}

const CLIPPED = `The first ${MOST_LINES} lines. "pickleproof explain --python" writes all of them.`;
