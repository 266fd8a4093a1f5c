/**
 * Decodes a literal from the bytes of its opcode: the machine itself keeps only where it stands.
 * @module
 */
import type { Scalar } from '../core/value.ts';
import { KIND } from './kinds.ts';
import { parseFloat0, parseInt0, parseLong } from './numbers.ts';
import { OP } from './opcodes.ts';
import { decodeEscapes, decodeLatin1, decodeRawUnicodeEscape, decodeUtf8 } from './text.ts';

/** Gives the bytes of a range, fewer at the end of the source. */
export type Peek = (offset: number, length: number) => Uint8Array;

/** Bytes of a line that are looked at first. */
const USUAL_LINE = 64;
/** Bytes of a bytes literal that a value shows. */
const HEAD_BYTES = 64;

/** Where the payload of a literal lies, and what pushes it. */
export interface Payload {
  readonly opcode: number;
  readonly start: number;
  readonly length: number;
}

/** The literal whose opcode stands at `offset`, with at most `textBytes` of its text decoded. */
export function decodeLiteral(peek: Peek, offset: number, kind: number, textBytes: number): Scalar {
  switch (kind) {
    case KIND.NONE:
      return { kind: 'none', plain: true };
    case KIND.BOOL:
    case KIND.INT:
    case KIND.FLOAT:
      return decodeNumber(peek, offset);
    case KIND.BYTES:
    case KIND.BYTEARRAY:
      return decodeBytes(peek, offset, kind);
    case KIND.BUFFER:
      return { kind: 'buffer', plain: true };
    default:
      return decodeText(peek, offset, textBytes);
  }
}

/** The number of up to four bytes, or truth value, whose opcode and argument stand at `at`; `undefined` for any other. */
export function decodeSmall(bytes: Uint8Array, at: number): Scalar | undefined {
  switch (bytes[at]) {
    case OP.BININT1:
      return (SMALL[bytes[at + 1] ?? 0] ??= int(BigInt(bytes[at + 1] ?? 0)));
    case OP.BININT2:
      return int(BigInt(uint16(bytes, at + 1)));
    case OP.BININT:
      return int(BigInt(uint32(bytes, at + 1) | 0));
    case OP.NEWTRUE:
      return TRUE;
    case OP.NEWFALSE:
      return FALSE;
    default:
      return undefined;
  }
}

/** Characters of a text that is put together one by one. */
const SHORT_TEXT = 31;

/** The text of a few ASCII characters whose opcode stands at `at`, if it ends before `end`; else `undefined`. */
export function decodeShortText(bytes: Uint8Array, at: number, end: number): Scalar | undefined {
  const code = bytes[at];
  if (code !== OP.BINUNICODE && code !== OP.SHORT_BINUNICODE) return undefined;
  const length = code === OP.BINUNICODE ? uint32(bytes, at + 1) : (bytes[at + 1] ?? 0);
  const start = at + (code === OP.BINUNICODE ? 5 : 2);
  if (length > SHORT_TEXT || start + length > end) return undefined;
  let text = '';
  for (let i = start; i < start + length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte >= 0x80) return undefined;
    text += String.fromCharCode(byte);
  }
  return { kind: 'str', text, clipped: false, length, plain: true };
}

const TRUE: Scalar = { kind: 'bool', value: true, plain: true };
const FALSE: Scalar = { kind: 'bool', value: false, plain: true };
/** By value; made when they are first met. */
const SMALL: Scalar[] = [];

/** The kind that an opcode pushes, as far as the opcode alone tells; text where it pushes no literal. */
export function literalKind(opcode: number): number {
  switch (opcode) {
    case OP.NONE:
      return KIND.NONE;
    case OP.EMPTY_TUPLE:
      return KIND.EMPTY_TUPLE;
    case OP.NEWTRUE:
    case OP.NEWFALSE:
      return KIND.BOOL;
    case OP.FLOAT:
    case OP.BINFLOAT:
      return KIND.FLOAT;
    case OP.INT:
    case OP.LONG:
    case OP.LONG1:
    case OP.LONG4:
    case OP.BININT:
    case OP.BININT1:
    case OP.BININT2:
      return KIND.INT;
    case OP.BINBYTES:
    case OP.SHORT_BINBYTES:
    case OP.BINBYTES8:
      return KIND.BYTES;
    case OP.BYTEARRAY8:
      return KIND.BYTEARRAY;
    case OP.NEXT_BUFFER:
      return KIND.BUFFER;
    case OP.EMPTY_LIST:
    case OP.LIST:
      return KIND.BARE_LIST;
    case OP.EMPTY_DICT:
    case OP.DICT:
      return KIND.BARE_DICT;
    case OP.TUPLE:
    case OP.TUPLE1:
    case OP.TUPLE2:
    case OP.TUPLE3:
      return KIND.BARE_TUPLE;
    default:
      return KIND.STR;
  }
}

/** Where the payload of a counted literal or a line lies; lines end before their newline. */
export function payloadOf(peek: Peek, offset: number, lineLimit: number): Payload {
  const head = peek(offset, 9);
  const opcode = head[0] ?? 0;
  switch (opcode) {
    case OP.SHORT_BINUNICODE:
    case OP.SHORT_BINSTRING:
    case OP.SHORT_BINBYTES:
    case OP.LONG1:
      return { opcode, start: offset + 2, length: head[1] ?? 0 };
    case OP.BINUNICODE:
    case OP.BINSTRING:
    case OP.BINBYTES:
    case OP.LONG4:
      return { opcode, start: offset + 5, length: uint32(head, 1) };
    case OP.BINUNICODE8:
    case OP.BINBYTES8:
    case OP.BYTEARRAY8:
      return { opcode, start: offset + 9, length: uint64(head, 1) };
    default: {
      let line = peek(offset + 1, Math.min(USUAL_LINE, lineLimit));
      let newline = line.indexOf(0x0a);
      if (newline < 0) {
        line = peek(offset + 1, lineLimit);
        newline = line.indexOf(0x0a);
      }
      return { opcode, start: offset + 1, length: newline < 0 ? line.length : newline };
    }
  }
}

/** An unsigned 32-bit little-endian number. */
export function uint32(bytes: Uint8Array, at: number): number {
  const low = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
  return low + (bytes[at + 3] ?? 0) * 0x1000000;
}

/** An unsigned 16-bit little-endian number. */
export function uint16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

/** An unsigned 64-bit little-endian number, rounded beyond 2^53: compare it with what is there before use. */
export function uint64(bytes: Uint8Array, at: number): number {
  return uint32(bytes, at) + uint32(bytes, at + 4) * 2 ** 32;
}

/** Two's complement, little endian, of any length (`_PyLong_FromByteArray`). */
export function decodeLong(bytes: Uint8Array): bigint {
  let hex = '';
  for (let i = bytes.length - 1; i >= 0; i--) hex += (bytes[i] ?? 0).toString(16).padStart(2, '0');
  return hex === '' ? 0n : BigInt.asIntN(bytes.length * 8, BigInt(`0x${hex}`));
}

/** Bytes of a LONG1 or LONG4 that are converted; longer ones show as a number beyond any use. */
const LONG_BYTES = 1024;
const HUGE = 2n ** 8192n;
const LINE_LIMIT = 8192;

function decodeNumber(peek: Peek, offset: number): Scalar {
  const head = peek(offset, 9);
  switch (head[0]) {
    case OP.NEWTRUE:
    case OP.NEWFALSE:
      return { kind: 'bool', value: head[0] === OP.NEWTRUE, plain: true };
    case OP.BININT1:
      return int(BigInt(head[1] ?? 0));
    case OP.BININT2:
      return int(BigInt(uint16(head, 1)));
    case OP.BININT:
      return int(BigInt(uint32(head, 1) | 0));
    case OP.BINFLOAT:
      return { kind: 'float', value: float64(head), plain: true };
    case OP.LONG1:
    case OP.LONG4: {
      const { start, length } = payloadOf(peek, offset, LINE_LIMIT);
      if (length <= LONG_BYTES) return int(decodeLong(peek(start, length)));
      return int((peek(start + length - 1, 1)[0] ?? 0) > 0x7f ? -HUGE : HUGE);
    }
    default:
      return decodeNumberLine(peek, offset, head[0] ?? 0);
  }
}

function decodeNumberLine(peek: Peek, offset: number, opcode: number): Scalar {
  const { start, length } = payloadOf(peek, offset, LINE_LIMIT);
  const line = decodeLatin1(peek(start, length));
  const parsed =
    opcode === OP.FLOAT
      ? parseFloat0(line)
      : opcode === OP.LONG
        ? parseLong(line)
        : parseInt0(line, length + 1);
  const value = parsed?.value;
  if (typeof value === 'boolean') return { kind: 'bool', value, plain: true };
  if (typeof value === 'number') return { kind: 'float', value, plain: true };
  return int(value ?? 0n);
}

function int(value: bigint): Scalar {
  return { kind: 'int', value, plain: true };
}

/** BINFLOAT is big endian (`_PyFloat_Unpack8`). */
function float64(head: Uint8Array): number {
  const copy = Uint8Array.from(head.subarray(1, 9));
  return copy.length < 8 ? Number.NaN : new DataView(copy.buffer).getFloat64(0, false);
}

function decodeBytes(peek: Peek, offset: number, kind: number): Scalar {
  const { start, length } = payloadOf(peek, offset, LINE_LIMIT);
  return {
    kind: kind === KIND.BYTES ? 'bytes' : 'bytearray',
    head: peek(start, Math.min(length, HEAD_BYTES)).slice(),
    length,
    offset: start,
    plain: true,
  };
}

function decodeText(peek: Peek, offset: number, textBytes: number): Scalar {
  const { opcode, start, length } = payloadOf(peek, offset, textBytes + 1);
  const clipped = length > textBytes;
  const bytes = peek(start, Math.min(length, textBytes));
  const text = textOf(opcode, bytes, clipped);
  const whole = clipped && COUNTED_TEXT.has(opcode) ? { offset: start } : undefined;
  return { kind: 'str', text, clipped, length, ...whole, plain: true };
}

/** Texts whose payload is UTF-8 of a length that stands in front of it. */
const COUNTED_TEXT: ReadonlySet<number> = new Set([
  OP.SHORT_BINUNICODE,
  OP.BINUNICODE,
  OP.BINUNICODE8,
]);

function textOf(opcode: number, bytes: Uint8Array, clipped: boolean): string {
  switch (opcode) {
    case OP.STRING: {
      const inside = bytes.subarray(1, clipped ? bytes.length : bytes.length - 1);
      return textOfPython2(decodeEscapes(inside) ?? inside);
    }
    case OP.SHORT_BINSTRING:
    case OP.BINSTRING:
      return textOfPython2(bytes);
    case OP.UNICODE:
      return decodeRawUnicodeEscape(bytes) ?? decodeLatin1(bytes);
    default:
      return decodeUtf8(clipped ? wholeCharacters(bytes) : bytes) ?? decodeLatin1(bytes);
  }
}

/** A clipped utf-8 text may end inside a character: drop the part of it that is there. */
function wholeCharacters(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && end > bytes.length - 4 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end--;
  return end > 0 && (bytes[end - 1] ?? 0) >= 0xc0 ? bytes.subarray(0, end - 1) : bytes;
}

/** Python 2 strings are text or bytes by the loader's choice: utf-8 where that fits, else latin-1. */
function textOfPython2(bytes: Uint8Array): string {
  return decodeUtf8(bytes) ?? decodeLatin1(bytes);
}
