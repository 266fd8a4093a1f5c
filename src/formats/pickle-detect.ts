/**
 * Recognises pickles by what they do, because protocols 0 and 1 have no magic number.
 * @module
 */
import type { ByteSource } from '../core/source.ts';
import { OPCODES } from '../pickle/opcodes.ts';
import type { Leads } from './leads.ts';
import { doesSomething, probe } from './pickle-evidence.ts';

const OPCODE_BYTES: ReadonlySet<number> = new Set(OPCODES.map(({ code }) => code));
/** Opcodes that fail on an empty stack or an empty memo. */
const NEVER_FIRST: ReadonlySet<string> = new Set(
  `STOP POP POP_MARK DUP REDUCE BUILD APPEND APPENDS SETITEM SETITEMS ADDITEMS DICT LIST TUPLE TUPLE1 TUPLE2
  TUPLE3 FROZENSET OBJ INST NEWOBJ NEWOBJ_EX STACK_GLOBAL BINPERSID PUT BINPUT LONG_BINPUT MEMOIZE GET BINGET
  LONG_BINGET READONLY_BUFFER`.split(/\s+/u),
);
/** Everything that an unpickler takes begins with one of the others. */
export const PICKLE_LEADS: Leads = {
  bytes: OPCODES.filter(({ name }) => !NEVER_FIRST.has(name)).map(({ code }) => code),
};
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
  if (source !== last.source) last = { source, found: search(source, 0) };
  return last.found;
}

/** Two formats ask in turn, and some bytes have to be walked through for the answer. */
let last: { readonly source: ByteSource | undefined; readonly found: boolean } = {
  source: undefined,
  found: false,
};

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

/**
 * Whether these bytes begin with a PROTO opcode of a protocol that exists, and go on as a pickle: where no
 * opcode follows, every unpickler stops before it has done anything. The length of a safetensors header may
 * well begin with 80 00 or 80 01.
 */
export function startsWithProto(source: ByteSource, start: number): boolean {
  const head = source.read(start, 3);
  if (head[0] !== PROTO || (head[1] ?? PROTO) > HIGHEST_PROTOCOL) return false;
  return head[2] === undefined || OPCODE_BYTES.has(head[2]);
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
