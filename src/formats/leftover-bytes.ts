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
import { allowSearch } from './search-allowance.ts';
import { settle } from './settle.ts';
import { onePickle, type PicklePlace } from './pickle-walk.ts';

const STEP = 65_536;
/** Candidates walked in one range; each costs at most some thousand opcodes. */
const MAX_TRIES = 1024;
const TRY_COST = 65_536;

/** A range of leftover bytes and how to speak of it. */
export interface Leftover extends PicklePlace {
  readonly start: number;
  /** Default: the end of the source. */
  readonly end?: number;
  readonly code: AnomalyCode;
  /** More about the place, for the anomaly. */
  readonly details?: Readonly<Record<string, string | number>>;
}

/** Tells that there are bytes, what they look like, and which pickles hide in them. */
export function* leftoverParts(
  source: ByteSource,
  context: ReadContext,
  leftover: Leftover,
): Generator<Part> {
  settle(source);
  const { start, code, name = '', base = 0, details } = leftover;
  const end = Math.min(leftover.end ?? source.size, source.size);
  if (end <= start) return;
  const { budget } = context;
  const seen = start + allowSearch(budget, Math.min(end - start, budget.limits.structureBytes));
  const content = contentOf(source, start, seen);

  const length = end - start;
  yield anomalyPart(code, base + start, { ...details, length, content }, name || undefined);
  if (content === 'other') yield* insideParts(source, context, { ...leftover, end: seen });
  if (seen === end) return;
  const reason = `of ${length} bytes only the first ${seen - start} were searched`;
  yield { kind: 'unread', name, offset: base + seen, code: 'LIMIT_EXCEEDED', reason };
}

function* insideParts(
  source: ByteSource,
  context: ReadContext,
  range: PicklePlace & { readonly start: number; readonly end: number },
): Generator<Part> {
  const { start, end, name = '', base = 0 } = range;
  yield* hiddenPickles(source, context, range);
  yield {
    kind: 'file',
    name: `${name}@${start}`,
    offset: base + start,
    source: sliceSource(source, start, end - start),
    required: false,
  };
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
    if (++tries > MAX_TRIES || allowSearch(context.budget, TRY_COST) < TRY_COST) {
      const reason = `${tries} places look like the beginning of a pickle, too many to follow`;
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

type Content = 'zeros' | 'blanks' | 'other';

function contentOf(source: ByteSource, start: number, end: number): Content {
  let content: Content = 'zeros';
  for (let at = start; at < end; at += STEP) {
    const bytes = source.read(at, Math.min(STEP, end - at));
    if (content === 'zeros' && bytes.some((byte) => byte !== 0)) content = 'blanks';
    if (content === 'blanks' && bytes.some((byte) => !isBlank(byte))) return 'other';
  }
  return content;
}

function isBlank(byte: number): boolean {
  return byte === 0 || byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}
