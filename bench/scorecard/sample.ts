/**
 * A smaller half of the benign files, for scanners that take seconds for one.
 * @module
 */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { libraryOf, type BenignFile } from './corpus.ts';

/**
 * One in `every` files of each library, at least one: picked by the digest of their names, so that neither
 * protocols nor kinds of object, which follow each other in the list, are picked over others.
 */
export function oneInEvery(files: readonly BenignFile[], every: number): readonly BenignFile[] {
  if (every <= 1) return files;
  const picked = new Set<BenignFile>();
  for (const library of new Set(files.map(libraryOf))) {
    const members = files.filter((file) => libraryOf(file) === library);
    const shuffled = members.toSorted((a, b) => (digestOf(a) < digestOf(b) ? -1 : 1));
    for (const file of shuffled.slice(0, Math.ceil(members.length / every))) picked.add(file);
  }
  return files.filter((file) => picked.has(file));
}

function digestOf({ path }: BenignFile): string {
  return createHash('sha256').update(basename(path)).digest('hex');
}
