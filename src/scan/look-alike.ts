/**
 * Model formats that this version knows by sight and cannot judge yet.
 * Seeing one makes a file `incomplete`: some of them can carry code (a Keras Lambda layer, for one).
 * @module
 */
import type { ByteSource } from '../core/source.ts';

/** The name of the format that these bytes look like, if it is one we know and cannot read. */
export function lookAlike(source: ByteSource): string | undefined {
  const head = ascii(source, 0, 9);
  if (/^(ggml|ggjt|ggla|lmgg|tjgg|algg)/.test(head)) return 'GGML';
  if (head.slice(4, 8) === 'ORTM') return 'an ONNX Runtime model';
  return undefined;
}

function ascii(source: ByteSource, offset: number, length: number): string {
  if (offset >= source.size) return '';
  return String.fromCharCode(...source.read(offset, length));
}
