/**
 * A model's identity: the digest of each file, and the root digest over all of them.
 * @module
 */
import type { HashedModel } from '../sign/claims/subjects.ts';
import { fileResources, rootDigest, type HashedFile } from '../sign/resources.ts';
import { newSha256 } from './ecdsa.ts';
import { hashFiles, type HashOptions } from './hash-queue.ts';
import type { SigningPlan } from './sign-model.ts';

/** Hashes the files that a signature of this model covers; the root digest is that of `sign` without shards. */
export async function hashModel(
  { tree, files }: Pick<SigningPlan, 'tree' | 'files'>,
  hashing: HashOptions,
): Promise<HashedModel> {
  return identityOf(tree.name, await hashFiles(files, hashing));
}

/** The same for files whose digests are known. */
export function identityOf(name: string, files: readonly HashedFile[]): HashedModel {
  return { name, rootDigest: rootDigest(fileResources(files), newSha256), files };
}
