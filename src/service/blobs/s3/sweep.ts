/**
 * Looks through a bucket: what it holds, and what was given up.
 * @module
 */
import type { Bucket } from './bucket.ts';
import type { Keys } from './keys.ts';
import { abort, begunBelow } from './multipart.ts';

/** Bytes of all objects below a prefix. A thousand objects are one request. */
export async function bytesIn(bucket: Bucket, prefix: string): Promise<number> {
  let bytes = 0;
  for await (const page of bucket.list(prefix)) for (const { size } of page) bytes += size;
  return bytes;
}

/** Removes uploads that nobody went on with since `before` (milliseconds since 1970); how many bytes they had. */
export async function removeOld(bucket: Bucket, keys: Keys, before: number): Promise<number> {
  let bytes = 0;
  // Marks first: what is marked is there.
  for (const prefix of [keys.uploads, keys.drafts]) {
    for await (const page of bucket.list(prefix)) {
      for (const { key, size, modified = before } of page) {
        if (modified >= before) continue;
        await bucket.remove(key);
        bytes += size;
      }
    }
  }
  await abortOld(bucket, keys, before);
  return bytes;
}

/** Of servers that were killed while they put pieces together. Not every store can list these; a lifecycle rule can. */
async function abortOld(bucket: Bucket, keys: Keys, before: number): Promise<void> {
  const begun = await begunBelow(bucket, keys.objects).catch(() => []);
  for (const one of begun) {
    if ((one.since ?? before) < before) await abort(bucket, one).catch(() => {});
  }
}
