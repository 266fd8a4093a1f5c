/**
 * What lies behind the bounded pictures of values: for rules that must see all of a literal, because loading
 * interprets it.
 * @module
 */
import type { Value } from '../core/value.ts';
import { publicName } from './canonical.ts';

/** One item of a MessagePack document, in the order of the bytes; `close` ends a map or an array. */
export type PackedToken = { readonly isKey: boolean } & (
  | { readonly kind: 'map' | 'array'; readonly count: number }
  | { readonly kind: 'text' | 'bytes'; readonly start: number; readonly length: number }
  | { readonly kind: 'integer'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'close' | 'float' | 'nil' | 'extension' }
);

/** Access to the bytes of the pickle that is judged. */
export interface Contents {
  /** The bytes of a range of the pickle; fewer at its end, or when too many were asked for. */
  bytes(offset: number, length: number): Uint8Array;
  /** The items of a MessagePack document; undefined when the bytes are not exactly one. */
  messagePack(bytes: Uint8Array): readonly PackedToken[] | undefined;
}

/** Bytes of one literal that a rule looks at; honest ones are documents of a few megabytes. */
const MAX_BYTES = 2 ** 24;

/** All bytes of a bytes literal, however its protocol writes it; undefined when they cannot be had. */
export function wholeBytes(value: Value, contents: Contents | undefined): Uint8Array | undefined {
  if (value.kind === 'bytes') {
    const { head, length, offset } = value;
    return length === head.length ? head : wholeRange(offset, length, contents);
  }
  const text = encodedText(value);
  if (text === undefined) return undefined;
  const whole = wholeText(text, contents);
  return whole === undefined ? undefined : latin1(whole);
}

/** All of a text literal; undefined when it cannot be had. */
export function wholeText(value: Value, contents: Contents | undefined): string | undefined {
  if (value.kind !== 'str') return undefined;
  if (!value.clipped) return value.text;
  if (value.offset === undefined) return undefined;
  const bytes = wholeRange(value.offset, value.length, contents);
  try {
    return bytes === undefined ? undefined : UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function wholeRange(
  offset: number,
  length: number,
  contents: Contents | undefined,
): Uint8Array | undefined {
  if (contents === undefined || length > MAX_BYTES) return undefined;
  const bytes = contents.bytes(offset, length);
  return bytes.length === length ? bytes : undefined;
}

/** The text of `_codecs.encode(text, 'latin1')`, as protocols 0 to 2 write bytes. */
function encodedText(value: Value): Value | undefined {
  if (value.kind !== 'instance' || value.how !== 'reduce' || value.callee.kind !== 'global')
    return undefined;
  const { module, name } = value.callee.symbol;
  if (publicName(module, name) !== 'codecs.encode' || value.args?.kind !== 'tuple')
    return undefined;
  const [text, encoding, ...rest] = value.args.items;
  const isLatin = encoding?.kind === 'str' && encoding.text === 'latin1';
  return isLatin && rest.length + value.args.elided === 0 ? text : undefined;
}

/** One byte for each character; undefined where Python would refuse to encode. */
function latin1(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0xff) return undefined;
    bytes[i] = code;
  }
  return bytes;
}
