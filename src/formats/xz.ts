/**
 * xz files: what joblib writes with `compress='xz'`.
 * @module
 */
import type { Format } from './format.ts';
import { inflatedFile } from './inflated-file.ts';
import { XZ_MAGIC } from './xz-header.ts';
import { xzStream } from './xz-stream.ts';

/** xz, recognised by its magic number. */
export const xz: Format = {
  id: 'xz',
  spec: 'https://tukaani.org/xz/xz-file-format.txt',
  leads: { bytes: [0xfd] },
  rank: 20,
  detect: (head) => XZ_MAGIC.every((byte, at) => head[at] === byte),
  read: (source, context) => inflatedFile('xz', xzStream, source, context),
};
