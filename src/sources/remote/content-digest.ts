/**
 * The digests by which stores name contents.
 * @module
 */
import { createHash } from 'node:crypto';
import type { ContentDigest } from './remote-model.ts';

/** A running digest. */
export interface RunningDigest {
  update(bytes: Uint8Array): void;
  /** Lower case hex; ends it. */
  finish(): string;
}

/** Starts one, for a content of `size` bytes. */
export function startDigest(algorithm: ContentDigest['algorithm'], size: number): RunningDigest {
  const isGit = algorithm === 'git-blob-sha1';
  const hash = createHash(isGit ? 'sha1' : algorithm);
  // git-hash-object(1): the object's name covers its type and length.
  if (isGit) hash.update(`blob ${size}\0`);
  return { update: (bytes) => void hash.update(bytes), finish: () => hash.digest('hex') };
}
