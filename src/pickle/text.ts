/**
 * The text encodings of pickles: utf-8 with surrogates, raw-unicode-escape, and escaped byte strings.
 * Written by hand because the platform's decoder neither passes surrogates nor says where it failed.
 * @module
 */

/** Decodes utf-8 as Python's `surrogatepass` does; `undefined` when it is not valid. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  if (isAscii(bytes)) return asciiText(bytes);
  let text = '';
  for (let i = 0; i < bytes.length;) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) {
      text += String.fromCharCode(lead);
      i++;
      continue;
    }
    const length = sequenceLength(lead);
    const point = length === 0 ? -1 : codePoint(bytes, i, length);
    if (point < 0) return undefined;
    text += String.fromCodePoint(point);
    i += length;
  }
  return text;
}

/** The platform's decoder: the quickest way, unless a text is very short. */
const ASCII = new TextDecoder('utf-8', { ignoreBOM: true });
const SHORT = 16;

/** Decodes as latin-1: one character per byte. */
export function decodeLatin1(bytes: Uint8Array): string {
  if (bytes.length <= SHORT) return characters(bytes);
  if (isAscii(bytes)) return ASCII.decode(bytes);
  let text = '';
  for (let i = 0; i < bytes.length; i += APPLIED)
    text += characters(bytes.subarray(i, i + APPLIED));
  return text;
}

function asciiText(bytes: Uint8Array): string {
  return bytes.length <= SHORT ? characters(bytes) : ASCII.decode(bytes);
}

function characters(codes: Uint8Array): string {
  // Spreading goes through an iterator and takes seven times as long.
  const text: unknown = Reflect.apply(String.fromCharCode, undefined, codes);
  return typeof text === 'string' ? text : '';
}

/** Arguments of one call: many, and far from overflowing the stack. */
const APPLIED = 4096;

/** Whether no byte is above 0x7f. */
export function isAscii(bytes: Uint8Array): boolean {
  // The length of a typed array is a call, which counts where nothing is compiled yet.
  const { length } = bytes;
  for (let i = 0; i < length; i++) {
    if ((bytes[i] ?? 0) >= 0x80) return false;
  }
  return true;
}

/**
 * Decodes the argument of UNICODE: latin-1 with `\uXXXX` and `\UXXXXXXXX` (only behind an odd number of
 * backslashes); `undefined` where Python raises. Source: `_PyUnicode_DecodeRawUnicodeEscapeStateful`.
 */
export function decodeRawUnicodeEscape(bytes: Uint8Array): string | undefined {
  const latin1 = decodeLatin1(bytes);
  if (!latin1.includes('\\')) return latin1;
  let text = '';
  for (let i = 0; i < latin1.length;) {
    const backslash = latin1.indexOf('\\', i);
    if (backslash !== i) {
      const plain = latin1.slice(i, backslash < 0 ? latin1.length : backslash);
      text += plain;
      i += plain.length;
      continue;
    }
    const next = latin1[i + 1];
    if (next === 'u' || next === 'U') {
      const digits = latin1.slice(i + 2, i + (next === 'u' ? 6 : 10));
      const point = hexNumber(digits, next === 'u' ? 4 : 8);
      if (point === undefined || point > 0x10ffff) return undefined;
      text += String.fromCodePoint(point);
      i += 2 + digits.length;
    } else {
      text += latin1.slice(i, i + 2);
      i += 2;
    }
  }
  return text;
}

/**
 * Decodes the inside of a STRING literal, backslash escapes included; `undefined` where Python raises.
 * Source: `_PyBytes_DecodeEscape` in Objects/bytesobject.c.
 */
export function decodeEscapes(bytes: Uint8Array): Uint8Array | undefined {
  const out: number[] = [];
  for (let i = 0; i < bytes.length;) {
    const byte = bytes[i++] ?? 0;
    if (byte !== BACKSLASH) {
      out.push(byte);
      continue;
    }
    const escape = bytes[i++];
    if (escape === undefined) return undefined;
    const simple = SIMPLE_ESCAPES.get(escape);
    if (simple !== undefined) {
      if (simple >= 0) out.push(simple);
    } else if (escape >= 0x30 && escape <= 0x37) {
      const digits = octalDigits(bytes, i - 1);
      out.push(Number.parseInt(digits, 8) & 0xff);
      i += digits.length - 1;
    } else if (escape === 0x78) {
      const value = hexNumber(decodeLatin1(bytes.subarray(i, i + 2)), 2);
      if (value === undefined) return undefined;
      out.push(value);
      i += 2;
    } else {
      out.push(BACKSLASH, escape);
    }
  }
  return Uint8Array.from(out);
}

const BACKSLASH = 0x5c;

/** Escape letter to byte; -1: nothing (a continued line). */
const SIMPLE_ESCAPES: ReadonlyMap<number, number> = new Map([
  [0x0a, -1],
  [0x5c, 0x5c],
  [0x27, 0x27],
  [0x22, 0x22],
  [0x62, 0x08],
  [0x66, 0x0c],
  [0x74, 0x09],
  [0x6e, 0x0a],
  [0x72, 0x0d],
  [0x76, 0x0b],
  [0x61, 0x07],
]);

function octalDigits(bytes: Uint8Array, from: number): string {
  let digits = '';
  for (let i = from; i < from + 3; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x30 || byte > 0x37) break;
    digits += String.fromCharCode(byte);
  }
  return digits;
}

function hexNumber(digits: string, length: number): number | undefined {
  if (digits.length !== length) return undefined;
  let value = 0;
  for (let i = 0; i < length; i++) {
    const digit = hexDigit(digits.charCodeAt(i));
    if (digit < 0) return undefined;
    value = value * 16 + digit;
  }
  return value;
}

function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x61 + 10 : -1;
}

function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/** The code point of a multi-byte sequence, -1 when it is cut short, overlong or out of range. */
function codePoint(bytes: Uint8Array, at: number, length: number): number {
  let point = (bytes[at] ?? 0) & (0x7f >> length);
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i] ?? 0;
    if ((byte & 0xc0) !== 0x80) return -1;
    point = (point << 6) | (byte & 0x3f);
  }
  const smallest = [0, 0, 0x80, 0x800, 0x10000][length] ?? 0;
  return point < smallest || point > 0x10ffff ? -1 : point;
}
