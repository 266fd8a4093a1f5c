/**
 * Whether bytes are an HDF5 file.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { ByteSource } from '../../core/source.ts';
import { tryZipDirectory } from '../zip-directory.ts';
import { readLocal } from '../zip-local.ts';
import { beginsAsZip } from '../zip-read.ts';
import { findSuperblock } from './superblock.ts';

/**
 * Where the superblock stands, if there is one. HDF5 looks for it behind a block of the user's too, so a zip
 * may hold one there by chance: as the beginning of a member, which is then read as that.
 */
export function detectedSuperblock(head: Uint8Array, source: ByteSource): number | undefined {
  if (source !== last.source) last = { source, at: search(head, source) };
  return last.at;
}

/** Two formats ask in turn, and the places to look at lie far apart. */
let last: { readonly source: ByteSource | undefined; readonly at: number | undefined } = {
  source: undefined,
  at: undefined,
};

function search(head: Uint8Array, source: ByteSource): number | undefined {
  const found = findSuperblock(source);
  return found !== undefined && found > 0 && beginsAsZip(head) && isMember(source, found)
    ? undefined
    : found;
}

function isMember(source: ByteSource, offset: number): boolean {
  const { entries } = tryZipDirectory(source) ?? { entries: [] };
  const near = entries.findLast(({ localOffset }) => localOffset < offset);
  if (near === undefined || near.method !== 0) return false;
  try {
    return readLocal(source, near).dataOffset === offset;
  } catch (error) {
    if (error instanceof ModelFileError && error.code !== 'SOURCE_FAILED') return false;
    throw error;
  }
}
