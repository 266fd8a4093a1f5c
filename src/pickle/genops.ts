/**
 * Opcodes one by one, as `pickletools.genops` reads them: how long each is, and what it takes its argument for.
 * Where it raises we say so, and still know where the opcode ends. Source: Lib/pickletools.py of CPython 3.11.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { readLine } from './line.ts';
import { decodeLong, uint16, uint32 } from './literal.ts';
import { genopsFloat, genopsInt, genopsLong } from './numbers.ts';
import { OP, opcode, type Opcode } from './opcodes.ts';
import { reprFloat, reprText } from './python-repr.ts';
import { decodeEscapes, decodeLatin1, decodeRawUnicodeEscape, isAscii } from './text.ts';
import type { Window } from './window.ts';

/** The argument of an opcode: short ones as `repr` writes them, long ones as the place where they lie. */
export type GenArgument =
  | { readonly kind: 'none' }
  /** `key` is the index of a GET or PUT. */
  | { readonly kind: 'repr'; readonly text: string; readonly key?: bigint | undefined }
  | {
      readonly kind: 'payload';
      readonly type: 'text' | 'latin1' | 'bytes' | 'bytearray';
      readonly start: number;
      readonly length: number;
    }
  /** pickletools raises here. The argument's own bytes lie at `start`. */
  | {
      readonly kind: 'refused';
      readonly message: string;
      readonly start: number;
      readonly length: number;
    };

/** One opcode. */
export interface GenOp {
  readonly opcode: Opcode;
  readonly offset: number;
  readonly end: number;
  readonly argument: GenArgument;
}

/** Bytes of a line that are looked at: a text that is longer is not shown. */
const LINE_BYTES = 2 ** 26;
/** Bytes of a LONG1 or LONG4 that are converted; Python itself prints 4300 digits, which are 1786 bytes. */
const LONG_BYTES = 2 ** 16;
const MOST_SHOWN = 10n ** 4300n;
const NONE: GenArgument = { kind: 'none' };

/** Reads the opcode at `offset`. Throws `ModelFileError` where there is none, or not all of it. */
export function readGenOp(window: Window, offset: number): GenOp {
  const from = offset - window.base;
  if (from < 0 || from + 9 > window.length) window.moveTo(offset, 9);
  const code = window.peek(offset, 1)[0];
  if (code === undefined) throw truncated('pickle exhausted before seeing STOP', offset);
  const found = opcode(code);
  if (found === undefined) {
    const shown = `b'\\x${code.toString(16).padStart(2, '0')}'`;
    throw new ModelFileError('MALFORMED', `at position ${offset}, opcode ${shown} unknown`, {
      format: 'pickle',
      offset,
    });
  }
  return withArgument(window, found, offset);
}

function withArgument(window: Window, opcode: Opcode, offset: number): GenOp {
  const { argument } = opcode;
  const fixed = FIXED[argument];
  if (fixed !== undefined) {
    const bytes = exactly(window, offset, 1 + fixed.length);
    const shown = fixed.length === 0 ? NONE : fixed.read(bytes, opcode);
    return { opcode, offset, end: offset + 1 + fixed.length, argument: shown };
  }
  if (argument === 'line') return lineOp(window, opcode, offset);
  return argument === 'two-lines'
    ? namesOp(window, opcode, offset)
    : counted(window, opcode, offset);
}

interface Fixed {
  readonly length: number;
  read(bytes: Uint8Array, opcode: Opcode): GenArgument;
}

const FIXED: Readonly<Record<string, Fixed>> = {
  none: { length: 0, read: () => NONE },
  uint1: { length: 1, read: (bytes, op) => index(BigInt(bytes[1] ?? 0), op) },
  uint2: { length: 2, read: (bytes, op) => index(BigInt(uint16(bytes, 1)), op) },
  int4: { length: 4, read: (bytes, op) => index(BigInt(uint32(bytes, 1) | 0), op) },
  uint4: { length: 4, read: (bytes, op) => index(BigInt(uint32(bytes, 1)), op) },
  uint8: { length: 8, read: (bytes) => ({ kind: 'repr', text: String(wide(bytes)) }) },
  float8: {
    length: 8,
    read(bytes) {
      const copy = Uint8Array.from(bytes.subarray(1, 9));
      return { kind: 'repr', text: reprFloat(new DataView(copy.buffer).getFloat64(0, false)) };
    },
  },
};

function wide(bytes: Uint8Array): bigint {
  return BigInt(uint32(bytes, 1)) + (BigInt(uint32(bytes, 5)) << 32n);
}

function index(value: bigint, { name }: Opcode): GenArgument {
  return { kind: 'repr', text: String(value), key: usesMemo(name) ? value : undefined };
}

/** Whether the opcode's argument is an index of the memo. */
function usesMemo(name: string): boolean {
  return name.endsWith('GET') || name.endsWith('PUT');
}

/** How pickletools reads the payload of a counted opcode. */
const PAYLOADS: Readonly<Record<number, 'text' | 'latin1' | 'bytes' | 'bytearray'>> = {
  [OP.SHORT_BINUNICODE]: 'text',
  [OP.BINUNICODE]: 'text',
  [OP.BINUNICODE8]: 'text',
  [OP.SHORT_BINSTRING]: 'latin1',
  [OP.BINSTRING]: 'latin1',
  [OP.SHORT_BINBYTES]: 'bytes',
  [OP.BINBYTES]: 'bytes',
  [OP.BINBYTES8]: 'bytes',
  [OP.BYTEARRAY8]: 'bytearray',
};

function counted(window: Window, opcode: Opcode, offset: number): GenOp {
  const width = opcode.argument === 'counted1' ? 1 : opcode.argument === 'counted4' ? 4 : 8;
  const head = exactly(window, offset, 1 + width);
  const length = width === 1 ? (head[1] ?? 0) : width === 4 ? uint32(head, 1) : Number(wide(head));
  const signed = opcode.code === OP.BINSTRING || opcode.code === OP.LONG4;
  if (signed && length >= 2 ** 31) throw malformed(`${opcode.name} byte count < 0`, offset);
  const start = offset + 1 + width;
  const left = Math.max(0, window.source.size - start);
  if (length > left) {
    throw truncated(
      `expected ${length} bytes in a ${opcode.name}, but only ${left} remain`,
      offset,
    );
  }
  const type = PAYLOADS[opcode.code];
  const argument: GenArgument =
    type === undefined ? long(window, start, length) : { kind: 'payload', type, start, length };
  return { opcode, offset, end: start + length, argument };
}

function long(window: Window, start: number, length: number): GenArgument {
  if (length > LONG_BYTES) return refused(tooManyDigits(), start, length);
  const value = decodeLong(window.peek(start, length));
  if (value >= MOST_SHOWN || value <= -MOST_SHOWN) return refused(tooManyDigits(), start, length);
  return { kind: 'repr', text: String(value) };
}

function tooManyDigits(): string {
  return 'Exceeds the limit (4300 digits) for integer string conversion';
}

function lineOp(window: Window, opcode: Opcode, offset: number): GenOp {
  const { bytes, end } = lineAt(window, offset + 1);
  const argument = lineArgument(opcode, bytes) ?? {
    kind: 'refused',
    message: `pickletools refuses the argument of ${opcode.name}`,
    start: offset + 1,
    length: bytes.length,
  };
  return { opcode, offset, end, argument };
}

function lineArgument({ code, name }: Opcode, bytes: Uint8Array): GenArgument | undefined {
  switch (code) {
    case OP.FLOAT: {
      const value = genopsFloat(decodeLatin1(bytes));
      return value === undefined ? undefined : { kind: 'repr', text: reprFloat(value) };
    }
    case OP.LONG: {
      const value = genopsLong(decodeLatin1(bytes));
      return value === undefined ? undefined : { kind: 'repr', text: String(value) };
    }
    case OP.UNICODE:
      return repr(decodeRawUnicodeEscape(bytes));
    case OP.STRING:
      return repr(unquoted(bytes));
    case OP.PERSID:
      return repr(unescaped(bytes));
    default: {
      const value = genopsInt(decodeLatin1(bytes));
      if (value === undefined) return undefined;
      const text = typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value);
      return { kind: 'repr', text, key: usesMemo(name) ? BigInt(value) : undefined };
    }
  }
}

function repr(text: string | undefined): GenArgument | undefined {
  return text === undefined ? undefined : { kind: 'repr', text: reprText(text) };
}

/** `read_stringnl`: quotes of one kind around it, backslashes undone, nothing but ASCII. */
function unquoted(bytes: Uint8Array): string | undefined {
  const quote = bytes[0];
  if ((quote !== 0x22 && quote !== 0x27) || bytes.at(-1) !== quote) return undefined;
  return unescaped(bytes.subarray(1, -1));
}

function unescaped(bytes: Uint8Array): string | undefined {
  const plain = decodeEscapes(bytes);
  return plain !== undefined && isAscii(plain) ? decodeLatin1(plain) : undefined;
}

/** GLOBAL and INST: two lines, shown as one text with a blank between. */
function namesOp(window: Window, opcode: Opcode, offset: number): GenOp {
  const first = lineAt(window, offset + 1);
  const module = unescaped(first.bytes);
  const second = lineAt(window, first.end);
  const name = unescaped(second.bytes);
  const length = second.end - offset - 2;
  const argument: GenArgument =
    module === undefined || name === undefined
      ? refused(`pickletools refuses a name that is not ASCII`, offset + 1, length)
      : { kind: 'repr', text: reprText(`${module} ${name}`) };
  return { opcode, offset, end: second.end, argument };
}

function lineAt(
  window: Window,
  offset: number,
): { readonly bytes: Uint8Array; readonly end: number } {
  const line = readLine(window, offset, LINE_BYTES);
  if (line === undefined) throw truncated('no newline found when trying to read stringnl', offset);
  if (line.clipped) {
    const message = `a line of ${line.length} bytes, and at most ${LINE_BYTES} are shown`;
    throw new ModelFileError('LIMIT_EXCEEDED', message, { format: 'pickle', offset });
  }
  return line;
}

function exactly(window: Window, offset: number, length: number): Uint8Array {
  const bytes = window.peek(offset, length);
  if (bytes.length === length) return bytes;
  throw truncated('not enough data in stream to read the argument', offset);
}

function refused(message: string, start: number, length: number): GenArgument {
  return { kind: 'refused', message, start, length };
}

function truncated(message: string, offset: number): ModelFileError {
  return new ModelFileError('TRUNCATED', message, { format: 'pickle', offset });
}

function malformed(message: string, offset: number): ModelFileError {
  return new ModelFileError('MALFORMED', message, { format: 'pickle', offset });
}
