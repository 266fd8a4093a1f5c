/**
 * A zip that is nothing more special: every member is looked at, whatever its name.
 * @module
 */
import type { Format } from './format.ts';
import { beginsAsZip, detectedDirectory, zipParts } from './zip-read.ts';

/** Zip, by its beginning or by its end. */
export const zip: Format = {
  id: 'zip',
  spec: 'https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT',
  inZip: true,
  rank: 14,
  family: 'zip',
  detect: (head, source) => beginsAsZip(head) || detectedDirectory(head, source) !== undefined,
  read: zipParts,
};
