/**
 * Zstandard files.
 * @module
 */
import type { Format } from './format.ts';
import { inflatedFile } from './inflated-file.ts';
import { leadsTo } from './skippable-frames.ts';
import { ZSTD_MAGIC, zstdStream } from './zstd-stream.ts';
import { frameLeads } from './leads.ts';

/** Zstandard, recognised by the magic number of its frames. */
export const zstd: Format = {
  id: 'zstd',
  spec: 'https://www.rfc-editor.org/rfc/rfc8878',
  leads: frameLeads(0x28),
  rank: 20,
  detect: (head, source) => leadsTo(ZSTD_MAGIC, head, source),
  read: (source, context) => inflatedFile('zstd', zstdStream, source, context),
};
