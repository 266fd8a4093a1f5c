/**
 * Bytes that the format before them leaves no room for: after STOP, between members, after the end.
 * @module
 */
import type { AnomalyCode } from '../core/fact.ts';
import { sliceSource, type ByteSource } from '../core/source.ts';
import { anomalyPart } from './anomaly-part.ts';
import type { Part, ReadContext } from './format.ts';
import { doesSomething, probe } from './pickle-evidence.ts';
import { candidates } from './pickle-search.ts';
import { onePickle, type PicklePlace } from './pickle-walk.ts';

const STEP = 65_536;
/** Candidates walked in one range; each costs at most some thousand opcodes. */
const MAX_TRIES = 4096;

/** A range of leftover bytes and how to speak of it. */
export interface Leftover extends PicklePlace {
  readonly start: number;
  /** Default: the end of the source. */
  readonly end?: number;
  readonly code: AnomalyCode;
}

/** Tells that there are bytes, what they look like, and which pickles hide in them. */
export function* leftoverParts(
  source: ByteSource,
  context: ReadContext,
  leftover: Leftover,
): Generator<Part> {
  const { start, code, name = '', base = 0 } = leftover;
  const limit = start + context.budget.limits.structureBytes;
  const end = Math.min(leftover.end ?? source.size, limit);
  const { length, content } = survey(source, start, end);
  if (length === 0) return;
  yield anomalyPart(code, base + start, { length, content }, name || undefined);
  if (content !== 'other') return;
  yield* hiddenPickles(source, context, { ...leftover, end: start + length });
  yield {
    kind: 'file',
    name: `${name}@${start}`,
    offset: base + start,
    source: sliceSource(source, start, length),
    required: false,
  };
  if (start + length < limit) return;
  const reason = `more than ${limit - start} bytes follow, and only those were searched`;
  yield { kind: 'unread', name, offset: base + limit, code: 'LIMIT_EXCEEDED', reason };
}

/** Pickles in `[start, end)` that would import or call something. */
export function* hiddenPickles(
  source: ByteSource,
  context: ReadContext,
  range: PicklePlace & { readonly start: number; readonly end: number },
): Generator<Part> {
  const { name = '', base = 0 } = range;
  let searched = range.start;
  let tries = 0;
  for (const start of candidates(source, range.start, range.end)) {
    if (start < searched) continue;
    if (++tries > MAX_TRIES) {
      const reason = `more than ${MAX_TRIES} places look like the beginning of a pickle`;
      yield { kind: 'unread', name, offset: base + start, code: 'LIMIT_EXCEEDED', reason };
      return;
    }
    if (!doesSomething(probe(source, start))) continue;
    const member = `${name}@${start}`;
    yield anomalyPart('hidden-pickle', base + start, { start }, member);
    const tape = yield* onePickle(source, context, { ...range, start, name: member });
    searched = Math.max(start + 1, tape.end);
  }
}

function survey(
  source: ByteSource,
  start: number,
  end: number,
): { readonly length: number; readonly content: 'zeros' | 'blanks' | 'other' } {
  let at = start;
  let content: 'zeros' | 'blanks' | 'other' = 'zeros';
  while (at < end) {
    const bytes = source.read(at, Math.min(STEP, end - at));
    if (bytes.length === 0) break;
    at += bytes.length;
    if (content === 'zeros' && bytes.some((byte) => byte !== 0)) content = 'blanks';
    if (content === 'blanks' && bytes.some((byte) => !isBlank(byte))) content = 'other';
  }
  return { length: at - start, content };
}

function isBlank(byte: number): boolean {
  return byte === 0 || byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}
