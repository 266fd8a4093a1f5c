/**
 * Recognises pickles by what they do, because protocols 0 and 1 have no magic number.
 * @module
 */
import type { ByteSource } from '../core/source.ts';
import { OPCODES } from '../pickle/opcodes.ts';
import type { Leads } from './leads.ts';
import { doesSomething, probe } from './pickle-evidence.ts';

const OPCODE_BYTES: ReadonlySet<number> = new Set(OPCODES.map(({ code }) => code));
/** Everything that an unpickler takes begins with an opcode. */
export const PICKLE_LEADS: Leads = { bytes: OPCODE_BYTES };
const PROTO = 0x80;
const HIGHEST_PROTOCOL = 5;
/** Data-only pickles in a row that are looked at before the rest is believed. */
const STACKED = 16;
const PADDING_SEEN = 4096;

/**
 * Whether an unpickler that starts here would do something, or would return a value and leave nothing
 * odd behind. Text that happens to begin with opcodes does neither.
 */
export function looksLikePickle(source: ByteSource, start = 0): boolean {
  if (start !== 0) return search(source, start);
  const known = KNOWN.get(source) ?? search(source, 0);
  KNOWN.set(source, known);
  return known;
}

/** Two formats ask, and some bytes have to be walked through for the answer. */
const KNOWN = new WeakMap<ByteSource, boolean>();

function search(source: ByteSource, start: number): boolean {
  let at = start;
  for (let count = 0; count < STACKED; count++) {
    if (startsWithProto(source, at)) return true;
    if (!startsWithOpcode(source, at)) return false;
    const tape = probe(source, at);
    if (tape.outcome === 'limit' || doesSomething(tape)) return true;
    if (tape.outcome !== 'stop') return false;
    if (isPadding(source, tape.end)) return true;
    at = tape.end;
  }
  return true;
}

/** Whether these bytes begin with a PROTO opcode of a protocol that exists. */
export function startsWithProto(source: ByteSource, start: number): boolean {
  const head = source.read(start, 2);
  return head[0] === PROTO && (head[1] ?? PROTO) <= HIGHEST_PROTOCOL;
}

/** Whether the first byte is an opcode. */
export function startsWithOpcode(source: ByteSource, start: number): boolean {
  const code = source.read(start, 1)[0];
  return code !== undefined && OPCODE_BYTES.has(code);
}

/** Nothing, zeros or blanks up to the end, as far as one looks. */
function isPadding(source: ByteSource, start: number): boolean {
  const rest = source.read(start, PADDING_SEEN);
  return rest.every((byte) => byte === 0 || byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}
