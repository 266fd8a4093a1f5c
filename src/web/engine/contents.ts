/**
 * What is in a file besides its verdict: its pickles as bytes, its tensors and its metadata.
 *
 * Nothing is judged here, and what cannot be shown is left out: the verdict has said already what could not be
 * read.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { bytesSource, sliceSource, type ByteSource } from '../../core/source.ts';
import { partsOf } from '../../explain/parts.ts';
import type { Part } from '../../formats/format.ts';
import { readAll } from '../../formats/zip-member-bytes.ts';
import type { RawRange } from '../../pickle/tape.ts';
import { clip, NAME, VALUE, type MetadataRow, type TensorRow } from './rows.ts';

/** A pickle that can be looked at opcode by opcode. */
export interface FoundPickle {
  readonly member: string;
  /** Offset of its first opcode in the member. */
  readonly start: number;
  /** The pickle alone. */
  readonly source: ByteSource;
  /** What lies between its opcodes and is none. */
  readonly rawData: readonly RawRange[];
  readonly opcodes: number;
  readonly protocol: number;
}

/** All that the formats tell. */
export interface Contents {
  readonly pickles: readonly FoundPickle[];
  readonly tensors: readonly TensorRow[];
  readonly metadata: readonly MetadataRow[];
  /** Why some of it is not here. */
  readonly problems: readonly string[];
}

/** Rows kept of each kind; a file with more is a hostile one, and has its verdict. */
export const MOST_ROWS = 1_000_000;
const MOST_PICKLES = 5000;
const MOST_PROBLEMS = 20;
/** A stream is kept in memory when it is not larger. */
const MOST_SPOOLED = 2 ** 28;

/** Bytes of a stream in memory, to be read in any order; throws `LIMIT_EXCEEDED` where they are too many. */
export function inMemory(stream: ByteSource): ByteSource {
  return bytesSource(readAll(stream, 'a compressed stream', MOST_SPOOLED));
}

/** Takes a file apart; throws nothing for what the bytes hold. */
export function readContents(source: ByteSource): Contents {
  const collector = new Collector();
  for (const met of partsOf(source, { spool: inMemory })) {
    if (met.kind === 'part') collector.take(met.part, met.member);
    else if (met.kind === 'unread') collector.note(met.member, met.message);
  }
  return collector;
}

class Collector implements Contents {
  readonly pickles: FoundPickle[] = [];
  readonly tensors: TensorRow[] = [];
  readonly metadata: MetadataRow[] = [];
  readonly problems: string[] = [];

  take(part: Part, member: string): void {
    if (part.kind === 'pickle') this.addPickle(part, member);
    else if (part.kind === 'tensor' && this.tensors.length < MOST_ROWS) {
      const { dtype, shape, start, end } = part;
      const name = clip(member, NAME);
      this.tensors.push({ name, dtype: clip(dtype, 40), shape, bytes: end - start });
    } else if (part.kind === 'metadata' && this.metadata.length < MOST_ROWS) {
      this.metadata.push({ name: clip(member, NAME), value: clip(part.value, VALUE) });
    }
  }

  note(member: string, message: string): void {
    if (this.problems.length === MOST_PROBLEMS) return;
    const where = member === '' ? '' : `${clip(member, NAME)}: `;
    this.problems.push(`${where}${clip(message, VALUE)}`);
  }

  private addPickle({ tape }: Extract<Part, { kind: 'pickle' }>, member: string): void {
    if (this.pickles.length === MOST_PICKLES || tape.opcodes === 0) return;
    const { start, end, opcodes, protocol } = tape;
    try {
      const own = sliceSource(tape.source, start, end - start);
      const rawData = tape.rawData.map((raw) => ({
        start: raw.start - start,
        end: raw.end - start,
      }));
      const bytes = readable(own, tape.source);
      this.pickles.push({ member, start, source: bytes, rawData, opcodes, protocol });
    } catch (error) {
      if (!(error instanceof ModelFileError)) throw error;
      this.note(member, error.message);
    }
  }
}

/** Deflated members give their bytes in order: a replay jumps. */
function readable(own: ByteSource, of: ByteSource): ByteSource {
  return own.size <= SMALL && of.within === undefined ? inMemory(own) : own;
}

const SMALL = 2 ** 26;
