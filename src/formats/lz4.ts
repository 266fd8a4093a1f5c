/**
 * LZ4 files: what joblib writes with `compress='lz4'`.
 * @module
 */
import type { Format } from './format.ts';
import { inflatedFile } from './inflated-file.ts';
import { LZ4_MAGIC, lz4Stream } from './lz4-stream.ts';
import { leadsTo } from './skippable-frames.ts';
import { frameLeads } from './leads.ts';

/** LZ4, recognised by the magic number of its frames. */
export const lz4: Format = {
  id: 'lz4',
  spec: 'https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md',
  leads: frameLeads(0x04),
  rank: 20,
  detect: (head, source) => leadsTo(LZ4_MAGIC, head, source),
  read: (source, context) => inflatedFile('lz4', lz4Stream, source, context),
};
