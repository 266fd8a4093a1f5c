/**
 * A conversion that is done, while the rest of the model is not: so that a run that is interrupted need not fetch the
 * source again. It is kept as a lock file of that one source, and read as strictly.
 * @module
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { ModelFileError } from '../core/error.ts';
import type { ContentDigest } from '../sources/remote/remote-model.ts';
import { EMPTY_LOCK, lockText, withSource, type LockedFile } from './lock-file.ts';
import { onDisk } from './pull-error.ts';
import { readLock } from './read-lock.ts';

/** Writes what became of the content with this digest. */
export function writeNote(path: string, digest: ContentDigest, file: LockedFile): void {
  const uri = addressOf(digest);
  const source = { uri, pinned: uri, directory: '.', include: [], exclude: [], ruleset: '' };
  const text = lockText(withSource(EMPTY_LOCK, { ...source, files: [file] }));
  onDisk(() => {
    writeFileSync(`${path}.new`, text, { mode: 0o600 });
    renameSync(`${path}.new`, path);
  });
}

/** What became of the content with this digest; nothing where nobody knows, or the note cannot be believed. */
export function readNote(path: string, digest: ContentDigest): LockedFile | undefined {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    return undefined;
  }
  try {
    const [source] = readLock(bytes).sources;
    return source?.uri === addressOf(digest) ? source.files[0] : undefined;
  } catch (error) {
    if (error instanceof ModelFileError) return undefined;
    throw error;
  }
}

function addressOf({ algorithm, value }: ContentDigest): string {
  return `${algorithm}:${value}`;
}
