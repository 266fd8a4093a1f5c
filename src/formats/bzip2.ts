/**
 * bzip2 files: what joblib writes with `compress='bz2'`.
 * @module
 */
import { BZIP2_MAGIC, bzip2Stream } from './bzip2-stream.ts';
import type { Format } from './format.ts';
import { inflatedFile } from './inflated-file.ts';
import { magicLeads } from './leads.ts';

/** bzip2, recognised by its magic number and block size. */
export const bzip2: Format = {
  id: 'bzip2',
  spec: 'https://sourceware.org/bzip2/',
  leads: magicLeads('B'),
  rank: 20,
  detect: (head) => BZIP2_MAGIC.every((byte, at) => head[at] === byte) && isLevel(head[3] ?? 0),
  read: (source, context) => inflatedFile('bzip2', bzip2Stream, source, context),
};

function isLevel(digit: number): boolean {
  return digit >= 0x31 && digit <= 0x39;
}
