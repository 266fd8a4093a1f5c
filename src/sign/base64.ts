/**
 * Base64 with padding, in its one canonical spelling. RFC 4648, section 4.
 *
 * What has two spellings can be changed without anyone noticing: a text with other letters, blanks, missing
 * padding or bits behind the last byte is refused.
 * @module
 */
import { ModelFileError } from '../core/error.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const NONE = 64;
const VALUES: Uint8Array = new Uint8Array(128).fill(NONE);
for (let value = 0; value < LETTERS.length; value++) VALUES[LETTERS.charCodeAt(value)] = value;
/** Quadruples that are joined into one text at a time. */
const PIECE = 2 ** 13;

/** The text of some bytes. */
export function encodeBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  let piece = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const bits = (byteAt(bytes, at) << 16) | (byteAt(bytes, at + 1) << 8) | byteAt(bytes, at + 2);
    piece += letter(bits >> 18) + letter(bits >> 12);
    piece += (left > 1 ? letter(bits >> 6) : '=') + (left > 2 ? letter(bits) : '=');
    if (piece.length >= PIECE) {
      pieces.push(piece);
      piece = '';
    }
  }
  return pieces.join('') + piece;
}

/** The bytes of a text; throws `MALFORMED`, naming the text as `what`, for any but the canonical spelling. */
export function decodeBase64(text: string, what: string): Uint8Array {
  if (text.length % 4 !== 0) throw malformed(what, 'its length is no multiple of 4');
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const letters = text.length - padding;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let filled = 0;
  let bits = 0;
  for (let at = 0; at < letters; at++) {
    const value = VALUES[text.charCodeAt(at)] ?? NONE;
    if (value === NONE) throw malformed(what, `character ${at} is none of its letters`);
    bits = ((bits << 6) | value) & 0xffffff;
    // Every letter but the first of four completes a byte.
    const rest = at % 4;
    if (rest !== 0) bytes[filled++] = (bits >> (6 - rest * 2)) & 0xff;
  }
  const unused = padding === 0 ? 0 : bits & (padding === 1 ? 0x3 : 0xf);
  if (unused !== 0) throw malformed(what, 'there are bits behind its last byte');
  return bytes;
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

function letter(bits: number): string {
  return LETTERS[bits & 63] ?? '';
}

function malformed(what: string, why: string): ModelFileError {
  return new ModelFileError('MALFORMED', `${what} is not canonical base64: ${why}`);
}
