/**
 * Reads a whole content, and lets its end out only when the digest is right.
 * @module
 */
import { createHash } from 'node:crypto';
import { asAway, type Bucket, type StoredObject } from './bucket.ts';

/** The pieces as they come. The last one waits for the digest: whoever got all of them got the content. */
export async function* readVerified(
  bucket: Bucket,
  object: StoredObject,
  sha256: string,
): AsyncGenerator<Uint8Array, void> {
  const hash = createHash('sha256');
  let held: Uint8Array | undefined;
  for await (const bytes of bucket.read(object)) {
    hash.update(bytes);
    if (held !== undefined) yield held;
    held = bytes;
  }
  if (hash.digest('hex') !== sha256) {
    throw asAway(new Error(`${object.key}: the store holds other bytes than it was given`));
  }
  if (held !== undefined) yield held;
}
