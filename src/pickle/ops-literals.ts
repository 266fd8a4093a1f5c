/**
 * Opcodes that push a literal: numbers, text, bytes.
 * Each handler executes the opcode at `machine.position` and moves the position behind it.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { KIND } from './kinds.ts';
import { type Line, readLine } from './line.ts';
import { uint32, uint64 } from './literal.ts';
import type { Machine } from './machine.ts';
import { type NumberLiteral, parseFloat0, parseInt0, parseLong } from './numbers.ts';
import { OP } from './opcodes.ts';
import { decodeEscapes, decodeLatin1, decodeRawUnicodeEscape, isAscii } from './text.ts';

/** Executes one opcode; throws `ModelFileError` where the C unpickler raises. */
export type Handler = (machine: Machine) => void;

/** Lines of numbers and text are looked at this far. */
const LINE_BYTES = 8192;
/** Payloads longer than this are not kept by a stream once jumped over. */
const FORGETTABLE = 65_536;
const UNDERSCORE = 0x5f;

/** The bytes of the opcode at the machine's position and at least `length` - 1 behind it. */
export function head(machine: Machine, length: number): Uint8Array {
  const bytes = machine.window.peek(machine.position, length);
  if (bytes.length < length) throw machine.truncated();
  return bytes;
}

/** The line behind the opcode; C refuses an empty one unless `emptyAllowed`. */
export function lineArgument(machine: Machine, offset: number, emptyAllowed = false): Line {
  const line = readLine(machine.window, offset, LINE_BYTES);
  if (line === undefined) throw machine.truncated('the input ends inside a line');
  if (line.length < 2 && !emptyAllowed) throw machine.truncated('a line argument is empty');
  return line;
}

/** Moves behind a payload that must be there whole. */
export function jumpOver(machine: Machine, start: number, length: number): void {
  const { source } = machine.window;
  const end = start + length;
  const there =
    end <= source.size && (source.size !== Infinity || lastByteIsThere(machine, start, end));
  if (!there) {
    const left = source.size === Infinity ? 'fewer' : Math.max(0, source.size - start);
    throw machine.truncated(`a payload of ${length} bytes is declared, ${left} are left`);
  }
  if (length > FORGETTABLE) source.forget?.(start, end);
  machine.position = end;
}

function lastByteIsThere(machine: Machine, start: number, end: number): boolean {
  if (end - start > FORGETTABLE) machine.window.source.forget?.(start, end - 1);
  return end === start || machine.window.source.read(end - 1, 1).length === 1;
}

function fixed(length: number, kind: number): Handler {
  return (machine) => {
    head(machine, length);
    machine.pushLiteral(machine.position, kind);
    machine.position += length;
  };
}

/** A counted payload: `width` bytes of length, then the bytes. */
function counted(
  width: 1 | 4 | 8,
  push: (machine: Machine, start: number, length: number) => void,
): Handler {
  return (machine) => {
    const at = machine.position;
    const bytes = head(machine, 1 + width);
    const length =
      width === 1 ? (bytes[1] ?? 0) : width === 4 ? uint32(bytes, 1) : uint64(bytes, 1);
    const start = at + 1 + width;
    jumpOver(machine, start, length);
    const end = machine.position;
    machine.position = at;
    push(machine, start, length);
    machine.position = end;
  };
}

function pushText(machine: Machine, start: number, length: number): void {
  const lead = machine.window.peek(start, Math.min(2, length));
  const dunder = lead[0] === UNDERSCORE && lead[1] === UNDERSCORE;
  machine.pushLiteral(machine.position, dunder ? KIND.STR_DUNDER : KIND.STR);
}

/** Python 2 strings: text under the default ASCII encoding only while they are ASCII. */
function pushPython2(machine: Machine, start: number, length: number): void {
  if (length > 0x7fffffff) {
    // C alone takes the length of BINSTRING as unsigned.
    machine.anomalyOnce('readers-disagree', machine.position, { what: 'string length', length });
  }
  const bytes = machine.window.peek(start, Math.min(length, LINE_BYTES));
  if (!isAscii(bytes)) machine.anomalyOnce('text-encoding', machine.position);
  machine.noteEmbedded(start, length, bytes[0] ?? 0);
  machine.pushLiteral(machine.position, KIND.STR_PY2);
}

function pushBytes(kind: number): (machine: Machine, start: number, length: number) => void {
  return (machine, start, length) => {
    machine.noteEmbedded(start, length, machine.window.peek(start, Math.min(1, length))[0] ?? 0);
    machine.pushLiteral(machine.position, kind);
  };
}

function pushLong(machine: Machine): void {
  machine.pushLiteral(machine.position, KIND.INT);
}

/** LONG4 has a signed length (`load_counted_long`). */
function long4(machine: Machine): void {
  if ((head(machine, 5)[4] ?? 0) > 0x7f)
    throw machine.refused('LONG pickle has negative byte count');
  countedLong4(machine);
}

const countedLong4 = counted(4, pushLong);

function numberLine(parse: (text: string, length: number) => NumberLiteral | undefined): Handler {
  return (machine) => {
    const at = machine.position;
    const line = lineArgument(machine, at + 1);
    if (line.clipped)
      throw new ModelFileError('LIMIT_EXCEEDED', `a number of ${line.length} bytes`, {
        format: 'pickle',
        offset: at,
      });
    const text = decodeLatin1(line.bytes);
    const literal = parse(text, line.length);
    if (literal === undefined) throw machine.refused('could not convert string to a number');
    if (!literal.agreed) machine.anomaly('number-base', at, { literal: text.slice(0, 40) });
    const kind =
      literal.kind === 'bool' ? KIND.BOOL : literal.kind === 'int' ? KIND.INT : KIND.FLOAT;
    machine.pushLiteral(at, kind);
    machine.position = line.end;
  };
}

/** STRING: quoted, with escapes (`load_string`). */
function string(machine: Machine): void {
  const at = machine.position;
  const line = lineArgument(machine, at + 1, true);
  if (!line.clipped) {
    const { bytes } = line;
    const quote = bytes[0];
    const quoted =
      bytes.length >= 2 && quote === bytes.at(-1) && (quote === 0x27 || quote === 0x22);
    if (!quoted) throw machine.refused('the STRING opcode argument must be quoted');
    const inside = decodeEscapes(bytes.subarray(1, -1));
    if (inside === undefined) throw machine.refused('invalid escape in a STRING');
    // pickletools decodes the argument as ASCII, the C unpickler as the loader's encoding says.
    if (!isAscii(inside)) machine.anomalyOnce('text-encoding', at);
  }
  machine.noteEmbedded(at + 2, line.length - 3, line.bytes[1] ?? 0);
  machine.pushLiteral(at, KIND.STR_PY2);
  machine.position = line.end;
}

/** UNICODE: raw-unicode-escape (`load_unicode`). */
function unicode(machine: Machine): void {
  const at = machine.position;
  const line = lineArgument(machine, at + 1, true);
  if (!line.clipped && decodeRawUnicodeEscape(line.bytes) === undefined) {
    throw machine.refused('invalid escape in a UNICODE');
  }
  const dunder = line.bytes[0] === UNDERSCORE && line.bytes[1] === UNDERSCORE;
  // An escape may spell the underscores: then the text is looked at when it matters (`STR_DUNDER` is).
  const escaped = line.bytes[0] === 0x5c || line.bytes[1] === 0x5c;
  machine.pushLiteral(at, dunder || escaped ? KIND.STR_DUNDER : KIND.STR);
  machine.position = line.end;
}

/** NEXT_BUFFER needs buffers from the caller of the loader: they are outside of the file. */
function nextBuffer(machine: Machine): void {
  machine.anomalyOnce('outside-reference', machine.position, { what: 'out-of-band buffer' });
  machine.pushLiteral(machine.position, KIND.BUFFER);
  machine.position += 1;
}

function readonlyBuffer(machine: Machine): void {
  if (machine.size <= machine.fence) throw machine.underflow();
  const kind = machine.stackKinds[machine.size - 1] ?? 0;
  const hasBuffer =
    kind === KIND.BYTES || kind === KIND.BYTEARRAY || kind === KIND.BUFFER || kind >= KIND.GLOBAL;
  if (!hasBuffer) throw machine.refused('READONLY_BUFFER on something that has no buffer');
  // A bytearray is replaced by a read-only view of it; bytes stay as they are.
  if (kind === KIND.BYTEARRAY) machine.stackKinds[machine.size - 1] = KIND.BUFFER;
  machine.position += 1;
}

/** Handlers by opcode byte. */
export const LITERAL_HANDLERS: readonly (readonly [number, Handler])[] = [
  [OP.NONE, fixed(1, KIND.NONE)],
  [OP.NEWTRUE, fixed(1, KIND.BOOL)],
  [OP.NEWFALSE, fixed(1, KIND.BOOL)],
  [OP.EMPTY_TUPLE, fixed(1, KIND.EMPTY_TUPLE)],
  [OP.BININT1, fixed(2, KIND.INT)],
  [OP.BININT2, fixed(3, KIND.INT)],
  [OP.BININT, fixed(5, KIND.INT)],
  [OP.BINFLOAT, fixed(9, KIND.FLOAT)],
  [OP.INT, numberLine(parseInt0)],
  [OP.LONG, numberLine((text) => parseLong(text))],
  [OP.FLOAT, numberLine((text) => parseFloat0(text))],
  [OP.LONG1, counted(1, pushLong)],
  [OP.LONG4, long4],
  [OP.STRING, string],
  [OP.UNICODE, unicode],
  [OP.BINSTRING, counted(4, pushPython2)],
  [OP.SHORT_BINSTRING, counted(1, pushPython2)],
  [OP.SHORT_BINUNICODE, counted(1, pushText)],
  [OP.BINUNICODE, counted(4, pushText)],
  [OP.BINUNICODE8, counted(8, pushText)],
  [OP.SHORT_BINBYTES, counted(1, pushBytes(KIND.BYTES))],
  [OP.BINBYTES, counted(4, pushBytes(KIND.BYTES))],
  [OP.BINBYTES8, counted(8, pushBytes(KIND.BYTES))],
  [OP.BYTEARRAY8, counted(8, pushBytes(KIND.BYTEARRAY))],
  [OP.NEXT_BUFFER, nextBuffer],
  [OP.READONLY_BUFFER, readonlyBuffer],
];
