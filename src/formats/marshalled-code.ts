/**
 * Compiled Python code in a text, as Keras keeps the functions of Lambda layers: `marshal.dumps` in base64.
 * Recognised, and the names in it listed; what it does is not looked into. CPython Python/marshal.c; keras
 * src/utils/python_utils.py `func_dump`, `func_load`.
 * @module
 */
import { decodeBase64 } from './base64.ts';

/** What was found in a text. */
export interface MarshalledCode {
  /** Bytes of the compiled code. */
  readonly length: number;
  /** Identifiers in it, in order: names of variables, attributes and of the function itself. */
  readonly names: readonly string[];
}

const TYPE_CODE = 0x63;
const FLAG_REF = 0x80;
/** The first field of a code object is the number of its arguments. */
const MOST_ARGUMENTS = 255;
const SEARCHED = 65_536;
const MOST_NAMES = 32;
/** Shorter than any code object, longer than most names. */
const SHORTEST = 40;

/** The compiled code that a text is, in base64 or one character for each byte; nothing for other texts. */
export function marshalledCode(
  text: string,
  length: number = text.length,
): MarshalledCode | undefined {
  if (length < SHORTEST) return undefined;
  const raw = Uint8Array.from(text.slice(0, 5), (letter) => letter.charCodeAt(0));
  if (isCode(raw)) {
    const bytes = Uint8Array.from(text.slice(0, SEARCHED), (letter) => letter.charCodeAt(0));
    return { length, names: namesIn(bytes) };
  }
  if (!isCode(decodeBase64(text.slice(0, 64), 5))) return undefined;
  return { length: Math.floor((length * 3) / 4), names: namesIn(decodeBase64(text, SEARCHED)) };
}

/** The type of a code object, with or without the flag of a reference, and a small number. */
function isCode(head: Uint8Array): boolean {
  const [type = 0, low = 0, ...rest] = head;
  return (
    head.length === 5 &&
    (type & ~FLAG_REF) === TYPE_CODE &&
    low <= MOST_ARGUMENTS &&
    rest.every((byte) => byte === 0)
  );
}

/** Short strings that are identifiers: a type, a length, the text. */
function namesIn(bytes: Uint8Array): readonly string[] {
  const names = new Set<string>();
  for (let at = 0; at + 2 < bytes.length && names.size < MOST_NAMES; at++) {
    if (!SHORT_STRINGS.has((bytes[at] ?? 0) & ~FLAG_REF)) continue;
    const length = bytes[at + 1] ?? 0;
    const text = String.fromCharCode(...bytes.subarray(at + 2, at + 2 + length));
    if (text.length !== length || !IDENTIFIER.test(text)) continue;
    names.add(text);
    at += 1 + length;
  }
  return [...names];
}

/** TYPE_SHORT_ASCII and TYPE_SHORT_ASCII_INTERNED. */
const SHORT_STRINGS: ReadonlySet<number> = new Set([0x7a, 0x5a]);
const IDENTIFIER = /^(?:[A-Za-z_][A-Za-z0-9_]*|<[a-z]+>)$/;
