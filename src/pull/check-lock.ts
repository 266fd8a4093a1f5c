/**
 * A listing against what a lock file says of the same revision.
 * @module
 */
import type { ContentDigest, RemoteFile } from '../sources/remote/remote-model.ts';
import type { LockedFile } from './lock-file.ts';
import type { NameProblem } from './target-names.ts';

/** Where the two differ: nothing of it may be taken. */
export function lockProblems(
  files: readonly RemoteFile[],
  locked: readonly LockedFile[],
): readonly NameProblem[] {
  const known = new Map(locked.map((file) => [file.name, file]));
  const listed = new Set(files.map(({ name }) => name));
  const different = files.flatMap((file) => {
    const message = differenceOf(file, known.get(file.name));
    return message === undefined ? [] : [{ name: file.name, message }];
  });
  const gone = locked
    .filter(({ name }) => !listed.has(name))
    .map(({ name }) => ({ name, message: 'in the lock file, but not in the store any more' }));
  return [...different, ...gone];
}

function differenceOf(file: RemoteFile, locked: LockedFile | undefined): string | undefined {
  if (locked === undefined) return 'not in the lock file';
  if (file.size !== undefined && file.size !== locked.size) {
    return `the lock file says ${locked.size} bytes, the store ${file.size}`;
  }
  const { digest } = file;
  if (digest?.algorithm !== 'sha256' || digest.value === locked.sha256) return undefined;
  return `the lock file says sha256 ${locked.sha256}, the store ${digest.value}`;
}

/** What the bytes of a file have to be: as the lock file says, where there is one; else as the store says. */
export function expectedDigest(
  file: RemoteFile,
  locked: LockedFile | undefined,
): ContentDigest | undefined {
  return locked === undefined ? file.digest : { algorithm: 'sha256', value: locked.sha256 };
}
