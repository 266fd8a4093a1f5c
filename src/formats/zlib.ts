/**
 * zlib files: what joblib writes with `compress=3`.
 * @module
 */
import type { Format } from './format.ts';
import { givesBytes, inflatedFile } from './inflated-file.ts';
import { isZlibHeader, zlibStream } from './zlib-stream.ts';

/**
 * zlib, recognised by the check bits of its header and by a first byte that can be decoded. Like
 * joblib, only with the usual window (a first byte of 0x78): other headers look like text.
 */
export const zlib: Format = {
  id: 'zlib',
  spec: 'https://www.rfc-editor.org/rfc/rfc1950',
  leads: { bytes: [0x78] },
  rank: 60,
  detect: (head, source) =>
    head[0] === 0x78 && isZlibHeader(head[0], head[1] ?? 0) && givesBytes(source, zlibStream),
  read: (source, context) => inflatedFile('zlib', zlibStream, source, context),
};
