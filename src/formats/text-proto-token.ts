/**
 * Tokens of the text form of protocol buffers. Texts are passed over and found again by where they stand.
 * https://protobuf.dev/reference/protobuf/textformat-spec/
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { ByteCursor } from './byte-cursor.ts';

/** One token: a sign, a word (a name or a number), or a text with its quotes. */
export interface TextToken {
  readonly kind: 'sign' | 'word' | 'text' | 'end';
  /** Of signs and words; empty for texts. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const MOST_WORD = 400;
const SIGNS = '{}<>[]:,;';
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;

const WORD = table(
  (one) => /[\w.+/-]/u.test(one), // names, numbers with a sign or an exponent, type URLs
);
const BLANK = table((one) => ' \t\r\n\v\f'.includes(one));
const COMMENT = table((one) => one !== '\n', true);
const INSIDE = {
  "'": table((one) => one !== "'" && one !== '\\' && one !== '\n', true),
  '"': table((one) => one !== '"' && one !== '\\' && one !== '\n', true),
};

/** The next token, behind blanks and comments. */
export function nextToken(cursor: ByteCursor): TextToken {
  skipBlanks(cursor);
  const start = cursor.offset;
  const byte = cursor.peek();
  if (byte < 0) return { kind: 'end', word: '', start, end: start };
  const sign = String.fromCharCode(byte);
  if (SIGNS.includes(sign)) {
    cursor.byte();
    return { kind: 'sign', word: sign, start, end: start + 1 };
  }
  if (sign === '"' || sign === "'") {
    passText(cursor, sign);
    return { kind: 'text', word: '', start, end: cursor.offset };
  }
  const word = cursor.takeWhile(WORD, MOST_WORD);
  if (word === '') throw refused(cursor, start, `${JSON.stringify(sign)} begins no token`);
  if (word.length > MOST_WORD) {
    const reason = `more than ${MOST_WORD} characters in a name or number`;
    throw new ModelFileError('LIMIT_EXCEEDED', reason, { format: cursor.format, offset: start });
  }
  return { kind: 'word', word, start, end: cursor.offset };
}

/** An error about what stands at an offset. */
export function refused(cursor: ByteCursor, offset: number, message: string): ModelFileError {
  return new ModelFileError('MALFORMED', message, { format: cursor.format, offset });
}

function skipBlanks(cursor: ByteCursor): void {
  while (cursor.skipWhile(BLANK) === 0x23) cursor.skipWhile(COMMENT);
}

/** Passes over a text and its quotes; what is escaped is passed over unseen. */
function passText(cursor: ByteCursor, quote: '"' | "'"): void {
  const start = cursor.offset;
  cursor.byte();
  for (;;) {
    const byte = cursor.skipWhile(INSIDE[quote]);
    if (byte === NEWLINE) throw refused(cursor, start, 'a text ends with its line');
    cursor.byte();
    if (byte !== BACKSLASH) return;
    cursor.byte();
  }
}

function table(isIn: (character: string) => boolean, beyond = false): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, code) =>
    (code < 0x80 ? isIn(String.fromCharCode(code)) : beyond) ? 1 : 0,
  );
}
