/**
 * One string of a JSON text. RFC 8259, section 7.
 * @module
 */
import type { ByteCursor } from './byte-cursor.ts';

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const QUOTE = 0x22;
/** A table of bytes: 1 for each that stands for itself in a string. */
const PLAIN: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x20 && byte !== 0x22 && byte !== 0x5c ? 1 : 0,
);
/** The same for ASCII, which needs no decoding. */
const ASCII: Uint8Array = PLAIN.map((plain, byte) => (byte < 0x80 ? plain : 0));
const BACKSLASH = 0x5c;
const SIMPLE: ReadonlyMap<number, string> = new Map([
  [0x22, '"'],
  [0x5c, '\\'],
  [0x2f, '/'],
  [0x62, '\b'],
  [0x66, '\f'],
  [0x6e, '\n'],
  [0x72, '\r'],
  [0x74, '\t'],
]);

/** A string and how much of it was kept. */
export interface JsonText {
  readonly text: string;
  readonly clipped: boolean;
  /** Bytes between the quotes. */
  readonly length: number;
}

/** Reads the string whose opening quote is next; keeps what `limit` bytes of it say. */
export function readJsonText(cursor: ByteCursor, limit: number): JsonText {
  const start = cursor.offset + 1;
  const pieces: string[] = [];
  let run: number[] = [];
  let clipped = false;
  const flush = (): void => {
    if (run.length > 0) pieces.push(decode(cursor, run, clipped));
    run = [];
  };
  cursor.byte();
  for (;;) {
    const left = clipped || run.length > 0 ? 0 : limit - (cursor.offset - start);
    if (left > 0) pieces.push(cursor.takeWhile(ASCII, left - 1));
    const byte = cursor.byte();
    if (byte === QUOTE) break;
    if (byte < 0x20) throw controlCharacter(cursor, byte);
    const piece = byte === BACKSLASH ? escaped(cursor) : undefined;
    clipped ||= cursor.offset - start > limit;
    if (clipped) {
      cursor.skipWhile(PLAIN);
      continue;
    }
    if (piece === undefined) {
      run.push(byte);
      continue;
    }
    flush();
    pieces.push(piece);
  }
  flush();
  return { text: pieces.join(''), clipped, length: cursor.offset - 1 - start };
}

function escaped(cursor: ByteCursor): string {
  const byte = cursor.byte();
  const simple = SIMPLE.get(byte);
  if (simple !== undefined) return simple;
  const offset = cursor.offset - 2;
  if (byte !== 0x75) throw cursor.error('MALFORMED', 'an escape that JSON does not know', offset);
  const digits = String.fromCharCode(...cursor.bytes(4));
  if (!/^[0-9a-fA-F]{4}$/.test(digits)) {
    throw cursor.error('MALFORMED', 'an escape of less than four hexadecimal digits', offset);
  }
  return String.fromCharCode(Number.parseInt(digits, 16));
}

/** What is left of a character that the limit cut in two is dropped. */
function decode(cursor: ByteCursor, run: readonly number[], clipped: boolean): string {
  for (let cut = 0; cut <= (clipped ? 3 : 0); cut++) {
    try {
      return UTF8.decode(Uint8Array.from(run.slice(0, run.length - cut)));
    } catch {
      continue;
    }
  }
  const offset = cursor.offset;
  throw cursor.error('MALFORMED', `a string that ends before ${offset} is not UTF-8`, offset);
}

function controlCharacter(cursor: ByteCursor, byte: number): Error {
  const shown = `0x${byte.toString(16).padStart(2, '0')}`;
  return cursor.error('MALFORMED', `the control character ${shown} in a string`, cursor.offset - 1);
}
