/**
 * One pickle written again, with joblib's arrays where they were.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { FileReport } from '../../core/finding.ts';
import type { Sink } from '../../core/sink.ts';
import { readExactly, type ByteSource } from '../../core/source.ts';
import { JoblibArrays, type RawRange } from '../../formats/joblib-arrays.ts';
import { encodeGraph } from '../../pickle/encode-graph.ts';
import { PickleEncoder, type WrittenProtocol } from '../../pickle/encode.ts';
import type { GraphNode } from '../../pickle/graph.ts';
import type { Tape } from '../../pickle/tape.ts';
import type { ModelContext } from '../model/model.ts';
import { walkPickle } from '../pickle/pickle-model.ts';
import type { Dropped } from '../writer.ts';
import { Refused } from './refused.ts';

/** A pickle in a file and what a scan said of it. */
export interface PickleToSanitize {
  readonly source: ByteSource;
  /** Offset of the first opcode; default 0. */
  readonly start?: number;
  readonly report: FileReport;
  /** As the scan names the pickle; `''` for the file itself. */
  readonly member: string;
  /** Offset of the source in the file. */
  readonly base: number;
}

/** What came of it. */
export interface SanitizedPickle {
  readonly tape: Tape;
  readonly dropped: readonly Dropped[];
}

/** Bytes between an array and the multiple of this at which joblib starts it. */
const ALIGNMENT = 16;
const PADDING = 0xff;

/** Writes the pickle to the sink without what the scan refused. */
export function sanitizePickle(
  { source, start = 0, report, member, base }: PickleToSanitize,
  sink: Sink,
  context: ModelContext,
): SanitizedPickle {
  const arrays = new JoblibArrays(source, context);
  const ranges = new Map<number, RawRange>();
  const tape = walkPickle(source, {
    budget: context.budget,
    start,
    afterBuild(current, object, state, position) {
      const raw = arrays.afterBuild(current, object, state, position);
      const range = raw && arrays.ranges.at(-1);
      if (range !== undefined) ranges.set(object, range);
      return raw;
    },
  });
  const root = tape.graph()?.root;
  if (root === undefined) throw new ModelFileError('MALFORMED', 'a pickle that returns nothing');
  const refused = new Refused(report, member, base);
  if (!refused.allowed(root)) throw allRefused(root);
  encodeGraph(new PickleEncoder(protocolOf(tape)), root, {
    source,
    sink,
    allowed: refused.allowed,
    afterBuild(object) {
      const range = ranges.get(object.row);
      if (range !== undefined) putArray(source, range, sink);
    },
  });
  return { tape, dropped: refused.dropped };
}

/** The array that follows the BUILD of its wrapper, aligned anew. */
function putArray(source: ByteSource, range: RawRange, sink: Sink): void {
  if (range.kind === 'pickle') {
    const message = 'an array of objects in a joblib file cannot be written again';
    throw new ModelFileError('UNSUPPORTED', message, { format: 'joblib', offset: range.start });
  }
  if (!range.padded) {
    sink.copy(source, range.start, range.end - range.start);
    return;
  }
  const [length = 0] = readExactly(source, range.start, 1, 'joblib');
  const padding = ALIGNMENT - ((sink.position + 1) % ALIGNMENT);
  sink.write(Uint8Array.from([padding, ...Array.from({ length: padding }, () => PADDING)]));
  const from = range.start + 1 + length;
  sink.copy(source, from, range.end - from);
}

/** Protocols 0 and 1 are written as 2, and 3 as 4: what they hold has the same meaning there. */
function protocolOf({ protocol }: Tape): WrittenProtocol {
  if (protocol <= 2) return 2;
  return protocol === 5 ? 5 : 4;
}

function allRefused(root: GraphNode): ModelFileError {
  const name =
    root.kind === 'object' && root.callee.kind === 'global'
      ? ` (${root.callee.symbol.module}.${root.callee.symbol.name})`
      : '';
  const message = `nothing can be kept: the object itself${name} is what is refused`;
  return new ModelFileError('UNSUPPORTED', message, { format: 'pickle' });
}
