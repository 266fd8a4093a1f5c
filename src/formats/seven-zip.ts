/**
 * 7z archives: recognised, not read.
 * @module
 */
import type { Format } from './format.ts';
import { magicLeads } from './leads.ts';

const MAGIC = [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c];

/** 7z, recognised by its magic number. */
export const sevenZip: Format = {
  id: '7z',
  spec: 'https://py7zr.readthedocs.io/en/latest/archive_format.html',
  leads: magicLeads('7'),
  rank: 20,
  detect: (head) => MAGIC.every((byte, at) => head[at] === byte),
  *read() {
    const reason = '7z archives are not read: extract it and scan the folder';
    yield { kind: 'unread', name: '(7z)', offset: 0, code: 'UNSUPPORTED', reason };
  },
};
