/**
 * `bytes(…)` and `bytearray(…)`: of nothing, of bytes, of a text with an encoding. Never of a number,
 * which would allocate as much as the file says.
 * @module
 */
import type { Value } from '../../core/value.ts';
import { refused } from '../inspection.ts';
import { isBytesResult, type ArgumentInspector } from '../scope.ts';
import { isPlainEncoding } from './codecs-encode.ts';

/** Inert on bytes, and on text with one of the plain encodings. */
export const bytesLike: ArgumentInspector = ([value, encoding, ...rest]) => {
  if (rest.length > 0) return refused('it takes two arguments');
  if (value === undefined) return undefined;
  if (value.kind === 'str') {
    return encoding !== undefined && isPlainEncoding(encoding)
      ? undefined
      : refused('it is vouched for with latin-1, UTF-8 and ASCII only');
  }
  if (encoding !== undefined) return refused('bytes have no encoding');
  return isBytes(value) ? undefined : refused('it is vouched for on bytes only');
};

function isBytes(value: Value): boolean {
  const plainList = value.kind === 'list' && value.plain;
  return plainList || value.kind === 'bytes' || value.kind === 'bytearray' || isBytesResult(value);
}
