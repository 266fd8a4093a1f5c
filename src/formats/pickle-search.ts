/**
 * Looks for pickles in bytes that no format accounts for.
 * No loader is known to read there, so this is a search for intent, and bounded: a candidate must
 * begin as picklers begin, and import or call something when it is walked.
 * @module
 */
import type { ByteSource } from '../core/source.ts';
import { OP, OPCODES } from '../pickle/opcodes.ts';

/** Bytes searched at a time, and how far a candidate may look over the edge. */
const STEP = 65_536;
const OVERLAP = 1024;
const LONGEST_NAME = 256;

/** Offsets in `[start, end)` at which a pickle might begin. */
export function* candidates(source: ByteSource, start: number, end: number): Generator<number> {
  for (let base = start; base < end; base += STEP) {
    const bytes = source.read(base, Math.min(STEP + OVERLAP, end - base)).slice();
    if (bytes.length === 0) return;
    for (let at = 0; at < Math.min(bytes.length, STEP); at++) {
      const found = candidateAt(bytes, at);
      if (found !== undefined) yield base + found;
    }
  }
}

function candidateAt(bytes: Uint8Array, at: number): number | undefined {
  switch (bytes[at]) {
    case OP.PROTO:
      return isProto(bytes, at) ? at : undefined;
    case OP.GLOBAL:
      return isTwoNames(bytes, at + 1) ? beginning(bytes, at, 1) : undefined;
    case OP.INST:
      return isTwoNames(bytes, at + 1) ? beginning(bytes, at, OVERLAP) : undefined;
    case OP.SHORT_BINUNICODE:
    case OP.SHORT_BINSTRING:
      return isName(bytes, at + 2, bytes[at + 1] ?? 0) ? at : undefined;
    case OP.BINUNICODE:
      return isShort(bytes, at) && isName(bytes, at + 5, bytes[at + 1] ?? 0) ? at : undefined;
    default:
      return undefined;
  }
}

function isProto(bytes: Uint8Array, at: number): boolean {
  return (bytes[at + 1] ?? OP.PROTO) <= 5 && OPCODE_BYTES.has(bytes[at + 2] ?? 0);
}

/** INST and OBJ need the MARK before their arguments: the last one not further back than `most`. */
function beginning(bytes: Uint8Array, at: number, most: number): number {
  for (let back = 1; back <= most && at - back >= 0; back++) {
    if (bytes[at - back] === OP.MARK) return at - back;
  }
  return at;
}

function isTwoNames(bytes: Uint8Array, at: number): boolean {
  const second = lineEnd(bytes, at);
  return second !== undefined && lineEnd(bytes, second) !== undefined;
}

/** The offset behind a line that holds nothing but a dotted name. */
function lineEnd(bytes: Uint8Array, at: number): number | undefined {
  let end = at;
  while (end - at < LONGEST_NAME && isNameByte(bytes[end] ?? 0)) end++;
  return end > at && bytes[end] === 0x0a ? end + 1 : undefined;
}

function isShort(bytes: Uint8Array, at: number): boolean {
  return bytes[at + 2] === 0 && bytes[at + 3] === 0 && bytes[at + 4] === 0;
}

/** A name as a text, with an opcode behind it that STACK_GLOBAL would want there. */
function isName(bytes: Uint8Array, at: number, length: number): boolean {
  if (length < 2 || !BEHIND_NAME.has(bytes[at + length] ?? 0)) return false;
  for (let i = at; i < at + length; i++) if (!isNameByte(bytes[i] ?? 0)) return false;
  return true;
}

/** Letters, digits, underscore, dot; and all of UTF-8's other bytes. */
function isNameByte(byte: number): boolean {
  return (
    (byte >= 0x61 && byte <= 0x7a) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    (byte >= 0x30 && byte <= 0x39) ||
    byte === 0x5f ||
    byte === 0x2e ||
    byte >= 0x80
  );
}

/** MEMOIZE, the PUTs, or the text that is the second half of the name; or a GET of it. */
const BEHIND_NAME: ReadonlySet<number> = new Set([
  OP.MEMOIZE,
  OP.PUT,
  OP.BINPUT,
  OP.LONG_BINPUT,
  OP.GET,
  OP.BINGET,
  OP.LONG_BINGET,
  OP.SHORT_BINUNICODE,
  OP.BINUNICODE,
  OP.BINUNICODE8,
  OP.UNICODE,
  OP.SHORT_BINSTRING,
  OP.BINSTRING,
  OP.STRING,
]);
const OPCODE_BYTES: ReadonlySet<number> = new Set(OPCODES.map(({ code }) => code));
