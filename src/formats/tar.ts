/**
 * A tar that is nothing more special: every member is looked at, whatever its name.
 * @module
 */
import type { Format } from './format.ts';
import { parseTarHeader } from './tar-header.ts';
import { tarFile, tarParts } from './tar-read.ts';

/** Tar, recognised by the checksum of its first header. */
export const tar: Format = {
  id: 'tar',
  spec: 'https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html',
  rank: 41,
  family: 'tar',
  detect: (head) => parseTarHeader(head) !== undefined,
  read: (source, context) => tarParts(source, context, 'pickle', tarFile),
};
