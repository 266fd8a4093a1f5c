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

/** Pairs of digits by twelve bits. */
const PAIRS: readonly string[] = Array.from(
  { length: 4096 },
  (_, bits) => DIGITS.charAt(bits >> 6) + DIGITS.charAt(bits & 63),
);
const TEXT = 24_576;

/** The text of all pieces together, in pieces of its own. */
export function* base64Pieces(pieces: Iterable<Uint8Array>): Generator<string> {
  let rest: Uint8Array = new Uint8Array(0);
  for (const piece of pieces) {
    const bytes = rest.length === 0 ? piece : joined(rest, piece);
    const whole = bytes.length - (bytes.length % 3);
    for (let at = 0; at < whole; at += TEXT) yield whole3(bytes, at, Math.min(whole, at + TEXT));
    rest = bytes.slice(whole);
  }
  if (rest.length > 0) yield encodeBase64(rest);
}

/** A number of bytes that is a multiple of three. */
function whole3(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 3) {
    const word = (bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!;
    text += PAIRS[word >> 12]! + PAIRS[word & 4095]!;
  }
  return text;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
