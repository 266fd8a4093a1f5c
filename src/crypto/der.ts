/**
 * ASN.1 DER, as far as a certificate needs it: tag, length, content. ITU-T X.690, section 8 and 10.
 * @module
 */
import { ModelFileError } from '../core/error.ts';

/** One element. */
export interface DerElement {
  readonly tag: number;
  readonly content: Uint8Array;
}

/** Tags that certificates and keys have. */
export const DER = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  sequence: 0x30,
} as const;

/** The elements of a content, in order; throws `MALFORMED` unless they fill it. */
export function derElements(bytes: Uint8Array): readonly DerElement[] {
  const elements: DerElement[] = [];
  for (let at = 0; at < bytes.length;) {
    const tag = bytes[at] ?? 0;
    const { start, length } = lengthAt(bytes, at + 1);
    if ((tag & 0x1f) === 0x1f || length > bytes.length - start) throw malformed(at);
    elements.push({ tag, content: bytes.subarray(start, start + length) });
    at = start + length;
  }
  return elements;
}

/** The one element of a content, with this tag; throws `MALFORMED`. */
export function derElement(bytes: Uint8Array, tag: number): Uint8Array {
  const [element, ...more] = derElements(bytes);
  if (element === undefined || element.tag !== tag || more.length > 0) throw malformed(0);
  return element.content;
}

/** A small whole number. */
export function derInteger(content: Uint8Array): number {
  if (content.length === 0 || content.length > 4 || (content[0] ?? 0) > 0x7f) throw malformed(0);
  return content.reduce((value, byte) => value * 256 + byte, 0);
}

/** An object identifier in dotted form. */
export function derOid(content: Uint8Array): string {
  const numbers: number[] = [];
  let value = 0;
  for (const byte of content) {
    value = value * 128 + (byte & 0x7f);
    if (value > 2 ** 32) throw malformed(0);
    if (byte > 0x7f) continue;
    if (numbers.length === 0) numbers.push(Math.min(2, Math.floor(value / 40)));
    numbers.push(numbers.length === 1 ? value - (numbers[0] ?? 0) * 40 : value);
    value = 0;
  }
  return numbers.join('.');
}

/** An element with this tag, around the parts; at most 64 KiB. */
export function derEncoded(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat(parts);
  const { length } = content;
  if (length < 0x80) return Buffer.concat([Buffer.of(tag, length), content]);
  const bytes = length < 0x100 ? [length] : [length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, 0x80 + bytes.length, ...bytes), content]);
}

/** Where a content begins and how long it is. */
function lengthAt(
  bytes: Uint8Array,
  at: number,
): { readonly start: number; readonly length: number } {
  const first = bytes[at];
  if (first === undefined) throw malformed(at);
  if (first < 0x80) return { start: at + 1, length: first };
  const count = first - 0x80;
  if (count === 0 || count > 4 || at + 1 + count > bytes.length) throw malformed(at);
  let length = 0;
  for (let index = 1; index <= count; index++) length = length * 256 + (bytes[at + index] ?? 0);
  // The shortest form is the only one.
  if (length < 0x80 || (bytes[at + 1] ?? 0) === 0) throw malformed(at);
  return { start: at + 1 + count, length };
}

function malformed(offset: number): ModelFileError {
  return new ModelFileError('MALFORMED', `no DER at ${offset}`, { format: 'x509', offset });
}
