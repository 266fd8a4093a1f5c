/**
 * Base64 with padding, in its one canonical spelling. RFC 4648, section 4.
 *
 * What has two spellings can be changed without anyone noticing: a text with other letters, blanks, missing
 * padding or bits behind the last byte is refused.
 * @module
 */
import { ModelFileError } from '../core/error.ts';

const LETTERS: Uint8Array = new TextEncoder().encode(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
);
const PADDING = 0x3d;
const NONE = 64;
/** The value of each letter; all other bytes have none. */
const VALUES: Uint8Array = new Uint8Array(256).fill(NONE);
LETTERS.forEach((letter, value) => (VALUES[letter] = value));

/** The text of some bytes. */
export function encodeBase64(bytes: Uint8Array): string {
  const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(PADDING);
  let filled = 0;
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const bits = (byteAt(bytes, at) << 16) | (byteAt(bytes, at + 1) << 8) | byteAt(bytes, at + 2);
    text[filled] = letter(bits >> 18);
    text[filled + 1] = letter(bits >> 12);
    if (left > 1) text[filled + 2] = letter(bits >> 6);
    if (left > 2) text[filled + 3] = letter(bits);
    filled += 4;
  }
  return new TextDecoder().decode(text);
}

/** The bytes of a text; throws `MALFORMED`, naming the text as `what`, for any but the canonical spelling. */
export function decodeBase64(text: string, what: string): Uint8Array {
  const spelled = new TextEncoder().encode(text);
  if (spelled.length !== text.length) throw malformed(what, 'it has letters beyond ASCII');
  if (text.length % 4 !== 0) throw malformed(what, 'its length is no multiple of 4');
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const letters = text.length - padding;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let filled = 0;
  let bits = 0;
  for (let at = 0; at < letters; at++) {
    const value = VALUES[spelled[at] ?? 0] ?? NONE;
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

function letter(bits: number): number {
  return LETTERS[bits & 63] ?? 0;
}

function malformed(what: string, why: string): ModelFileError {
  return new ModelFileError('MALFORMED', `${what} is not canonical base64: ${why}`);
}
