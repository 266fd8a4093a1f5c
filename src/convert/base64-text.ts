/**
 * Bytes as base64 (RFC 4648, section 4).
 * @module
 */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The text of the bytes, padded. */
export function encodeBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.subarray(at, at + 3);
    const word = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    text += DIGITS.charAt(word >> 18) + DIGITS.charAt((word >> 12) & 63);
    text += b === undefined ? '=' : DIGITS.charAt((word >> 6) & 63);
    text += c === undefined ? '=' : DIGITS.charAt(word & 63);
    if (text.length > 8192) {
      parts.push(text);
      text = '';
    }
  }
  return parts.join('') + text;
}
