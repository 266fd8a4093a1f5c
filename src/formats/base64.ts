/**
 * Base64 as Python decodes it: line breaks and other foreign characters are passed over (binascii.a2b_base64).
 * @module
 */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUE_OF: ReadonlyMap<number, number> = new Map(
  Array.from(LETTERS, (letter, value) => [letter.charCodeAt(0), value]),
);

/** The bytes that a text stands for, as far as the first padding; at most `most` of them. */
export function decodeBase64(text: string, most: number = Number.POSITIVE_INFINITY): Uint8Array {
  const bytes = new Uint8Array(Math.min(most, Math.ceil((text.length * 3) / 4)));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let at = 0; at < text.length && length < bytes.length; at++) {
    const code = text.charCodeAt(at);
    if (code === PADDING) break;
    const value = VALUE_OF.get(code);
    if (value === undefined) continue;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[length++] = (bits >> held) & 0xff;
  }
  return bytes.subarray(0, length);
}

const PADDING = 0x3d;
