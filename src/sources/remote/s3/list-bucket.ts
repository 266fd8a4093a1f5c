/**
 * What an address in a bucket names: one object, or all of a folder, each held to its version or entity tag.
 * @module
 */
import { createHash } from 'node:crypto';
import { ModelFileError } from '../../../core/error.ts';
import { inParallel } from '../in-parallel.ts';
import type { RemoteFile, RemoteModel } from '../remote-model.ts';
import { checkedName } from '../remote-name.ts';
import type { S3Address } from './address.ts';
import type { S3Store } from './ask.ts';
import { listObjects } from './list-objects.ts';
import type { ListedObject } from './listing.ts';
import { headObject, type S3Object } from './object.ts';
import { addressIn, objectRequest } from './place.ts';

/** Folders with so many objects are looked at one by one in any case. */
const FEW = 64;

/** Lists it; throws `SOURCE_FAILED` when nothing is there. */
export async function listBucket(store: S3Store, address: S3Address): Promise<RemoteModel> {
  return (await oneObject(store, address)) ?? folder(store, address);
}

/** The object that has just this key; a folder may have the same name, and is then meant by a `/` behind it. */
async function oneObject(
  store: S3Store,
  { key, versionId }: S3Address,
): Promise<RemoteModel | undefined> {
  if (key === '' || key.endsWith('/')) return undefined;
  const isOptional = versionId === undefined;
  const object = await headObject(store, key, { versionId, isOptional });
  if (object === undefined) return undefined;
  const file = fileOf(store, key, key.slice(key.lastIndexOf('/') + 1), object);
  const version = versionId ?? object.versionId;
  const uri = addressIn(store.place, key);
  const name = store.place.dialect?.version ?? 'versionId';
  return {
    uri: uri.slice(0, uri.lastIndexOf('/')),
    pinned: version === undefined ? uri : `${uri}?${name}=${version}`,
    files: [file],
    single: true,
  };
}

async function folder(store: S3Store, { key, listing }: S3Address): Promise<RemoteModel> {
  const prefix = key === '' || key.endsWith('/') ? key : `${key}/`;
  const uri = addressIn(store.place, prefix).replace(/\/$/, '');
  const listed = await listObjects(store, prefix);
  if (listed.length === 0) {
    throw new ModelFileError(
      'SOURCE_FAILED',
      `${uri}: there is no such object, and no such folder`,
    );
  }
  const objects = await lookAtAll(store, listed);
  const found = listingDigest(objects.map((object, index) => [listed[index]?.key ?? '', object]));
  if (listing !== undefined && listing !== found) {
    const message = `${uri}: the folder has changed since it was pinned (its listing is now sha256:${found})`;
    throw new ModelFileError('SOURCE_FAILED', message);
  }
  const files = objects.map((object, index) => {
    const name = listed[index]?.key ?? '';
    return fileOf(store, name, name.slice(prefix.length), object);
  });
  return { uri, pinned: `${uri}/?listing=sha256:${found}`, files };
}

/**
 * Only a look at an object itself tells its version and what its content is; of many objects in a bucket without
 * versions the list is enough, and the tag in it is what every read is held to.
 */
async function lookAtAll(
  store: S3Store,
  listed: readonly ListedObject[],
): Promise<readonly S3Object[]> {
  const [first] = listed;
  const one = first && (await headObject(store, first.key));
  const isTold = first?.versionId !== undefined;
  const isEach = (one?.versionId !== undefined && !isTold) || listed.length <= FEW;
  return inParallel(listed, async (object) => {
    if (object === first && one !== undefined) return one;
    if (!isEach && !object.hasSha256) return fromList(object);
    return (await headObject(store, object.key)) ?? fromList(object);
  });
}

/** A version cannot change, so that its tag need not be held to. */
function fromList({ size, etag, versionId }: ListedObject): S3Object {
  return { size, etag: versionId === undefined ? etag : '', versionId, digest: undefined };
}

function fileOf(store: S3Store, key: string, name: string, object: S3Object): RemoteFile {
  const { size, etag, versionId, digest } = object;
  const request = objectRequest(store.place, key, versionId);
  const tag = etag === '' ? undefined : `"${etag}"`;
  return { name: checkedName(name), size, digest, request, etag: tag };
}

/** Over names, sizes, tags and versions: what has the same is the same folder. */
function listingDigest(objects: readonly (readonly [string, S3Object])[]): string {
  const rows = objects.map(([key, { size, etag, versionId }]) => [
    key,
    size,
    etag,
    versionId ?? '',
  ]);
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
}
