/**
 * A zip that is nothing more special: every member is looked at, whatever its name.
 * @module
 */
import type { Format } from './format.ts';
import { zipDirectory } from './zip-directory.ts';
import { layoutParts } from './zip-layout.ts';
import { beginsAsZip, detectedDirectory, memberParts } from './zip-read.ts';

/** Zip, by its beginning or by its end. */
export const zip: Format = {
  id: 'zip',
  spec: 'https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT',
  rank: 14,
  family: 'zip',
  detect: (head, source) => beginsAsZip(head) || detectedDirectory(head, source) !== undefined,
  *read(source, context) {
    const directory = zipDirectory(source);
    context.budget.spendMembers(directory.entries.length);
    yield* directory.anomalies;
    for (const entry of directory.entries) yield* memberParts(source, entry, context);
    yield* layoutParts(source, directory, context, 'pickle');
  },
};
