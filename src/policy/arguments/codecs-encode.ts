/**
 * `_codecs.encode(text, 'latin1')`: how protocols 0 to 2 write bytes.
 * @module
 */
import type { Value } from '../../core/value.ts';
import { refused } from '../inspection.ts';
import type { ArgumentInspector } from '../scope.ts';

/** Encodings written in C that map text to bytes; any other name is looked up in registered codecs. */
const ENCODINGS: ReadonlySet<string> = new Set([
  'latin1',
  'latin-1',
  'iso-8859-1',
  'utf-8',
  'utf8',
  'ascii',
]);

/** Inert for text with one of the plain encodings. */
export const codecsEncode: ArgumentInspector = ([text, encoding, ...rest]) => {
  if (text?.kind !== 'str' || rest.length > 0) return refused('it is vouched for on text only');
  return encoding === undefined || isPlainEncoding(encoding)
    ? undefined
    : refused('it is vouched for with latin-1, UTF-8 and ASCII only');
};

/** Whether the encoding is a literal name of latin-1, UTF-8 or ASCII. */
export function isPlainEncoding(value: Value): boolean {
  return value.kind === 'str' && !value.clipped && ENCODINGS.has(value.text);
}
