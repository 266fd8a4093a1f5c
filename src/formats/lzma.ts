/**
 * .lzma files: what joblib writes with `compress='lzma'`.
 * @module
 */
import type { Format } from './format.ts';
import { givesBytes, inflatedFile } from './inflated-file.ts';
import { LZMA_HEADER, lzmaHeader, lzmaStream } from './lzma-stream.ts';

/** The range coder's first byte is always 0. */
const FIRST_DATA_BYTE = 0;

/** .lzma, which has no magic number: recognised by a plausible header and bytes that can be decoded. */
export const lzma: Format = {
  id: 'lzma',
  spec: 'https://github.com/tukaani-project/xz/blob/master/doc/lzma-file-format.txt',
  rank: 70,
  detect: (head, source) => {
    if (head[LZMA_HEADER] !== FIRST_DATA_BYTE) return false;
    const header = lzmaHeader(head);
    return header !== undefined && header.size !== 0 && givesBytes(source, lzmaStream);
  },
  read: (source, context) => inflatedFile('lzma', lzmaStream, source, context),
};
