/**
 * Pieces of an upload become one object, inside of the store: only what is too small to be a part goes through us.
 * @module
 */
import { inParallel } from '../../../sources/remote/in-parallel.ts';
import type { Bucket, StoredObject } from './bucket.ts';
import { abort, begin, complete, copyPart, putPart, type Begun } from './multipart.ts';

/** "Amazon S3 multipart upload limits", Amazon S3 User Guide: every part but the last has at least 5 MiB. */
const LEAST_PART = 5 * 2 ** 20;

/** Makes `key` of pieces, which together are not empty; nothing is left where it fails. */
export async function compose(
  bucket: Bucket,
  pieces: readonly StoredObject[],
  key: string,
): Promise<void> {
  const parts = partsOf(pieces);
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && sizeOf(only) < LEAST_PART) {
    await bucket.put(key, await joined(bucket, only));
    return;
  }
  const begun = await begin(bucket, key);
  try {
    const etags = await upload(bucket, begun, parts);
    await complete(bucket, begun, etags);
  } catch (error) {
    // The answer may have been lost: what is there is complete, as it is seen.
    if ((await bucket.head(key).catch(() => undefined))?.size === sizeOf(pieces)) return;
    await abort(bucket, begun).catch(() => {}); // tidying finds it
    throw error;
  }
}

type PartPieces = readonly StoredObject[];

/** Copies are made a few at a time; what goes through memory, one after the other. */
async function upload(
  bucket: Bucket,
  begun: Begun,
  parts: readonly PartPieces[],
): Promise<readonly string[]> {
  const numbered = parts.map((part, index) => ({ part, number: index + 1 }));
  const copied = await inParallel(numbered, async ({ part: [piece, ...others], number }) =>
    piece === undefined || others.length > 0
      ? undefined
      : await copyPart(bucket, begun, number, piece),
  );
  const etags: string[] = [];
  for (const { part, number } of numbered) {
    const put = async (): Promise<string> =>
      putPart(bucket, begun, number, await joined(bucket, part));
    etags.push(copied[number - 1] ?? (await put()));
  }
  return etags;
}

/** As few pieces to each part as it needs to be large enough. */
function partsOf(pieces: readonly StoredObject[]): readonly PartPieces[] {
  const parts: StoredObject[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (last === undefined || room >= LEAST_PART) {
      parts.push([piece]);
      room = piece.size;
    } else {
      last.push(piece);
      room += piece.size;
    }
  }
  return parts;
}

async function joined(bucket: Bucket, pieces: PartPieces): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for (const piece of pieces) all.push(await bucket.bytes(piece));
  return Buffer.concat(all);
}

function sizeOf(pieces: PartPieces): number {
  return pieces.reduce((sum, { size }) => sum + size, 0);
}
