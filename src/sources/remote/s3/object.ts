/**
 * What a look at one object tells: its size, its version, what the store says of its content.
 * @module
 */
import type { ContentDigest } from '../remote-model.ts';
import type { RemoteReply } from '../remote-store.ts';
import { bodyBytes } from '../reply-body.ts';
import { ask, isRefusal, refusal, type S3Store } from './ask.ts';
import { addressIn, objectRequest } from './place.ts';

/** An answer to a HEAD has none. */
const MAX_BODY = 2 ** 16;

const UNSEEN: readonly number[] = [400, 401, 403, 404];

/** An object as it is now. */
export interface S3Object {
  readonly size: number | undefined;
  /** Without quotes. */
  readonly etag: string;
  /** None where the bucket keeps no versions. */
  readonly versionId: string | undefined;
  readonly digest: ContentDigest | undefined;
}

/** Looks at an object; undefined when it is not there, or may not be seen, and `isOptional` says that this is no fault. */
export async function headObject(
  store: S3Store,
  key: string,
  {
    versionId,
    isOptional = false,
  }: { readonly versionId?: string | undefined; readonly isOptional?: boolean } = {},
): Promise<S3Object | undefined> {
  const reply = await ask(store, {
    method: 'HEAD',
    url: (place) => objectRequest(place, key, versionId).url,
    headers: store.place.dialect?.lookHeaders ?? { 'x-amz-checksum-mode': 'ENABLED' },
  });
  await bodyBytes(reply, MAX_BODY); // to its end, so that the connection can be used again
  const what = addressIn(store.place, key);
  if (!isRefusal(reply)) return (store.place.dialect?.objectOf ?? objectOf)(reply.headers, what);
  // The answer has no body: a list, which is asked for next, says in its own why it is refused.
  if (isOptional && UNSEEN.includes(reply.status)) return undefined;
  throw await refusal(store, reply, what);
}

function objectOf(headers: Headers): S3Object {
  const versionId = headers['x-amz-version-id'];
  return {
    size: sizeOf(headers),
    etag: (headers['etag'] ?? '').replace(/^"(.*)"$/, '$1'),
    versionId: versionId === 'null' ? undefined : versionId,
    digest: sha256Of(headers) ?? md5Of(headers),
  };
}

/** Bytes of the object, where the answer tells. */
export function sizeOf(headers: Headers): number | undefined {
  const size = headers['content-length'] ?? '';
  return /^[0-9]{1,15}$/.test(size) ? Number(size) : undefined;
}

type Headers = RemoteReply['headers'];

/** "Checking object integrity", Amazon S3 User Guide: a composite one is over the digests of the parts. */
function sha256Of(headers: Headers): ContentDigest | undefined {
  const text = headers['x-amz-checksum-sha256'] ?? '';
  if (headers['x-amz-checksum-type'] === 'COMPOSITE') return undefined;
  if (!/^[A-Za-z0-9+/]{43}=$/.test(text)) return undefined;
  return { algorithm: 'sha256', value: Buffer.from(text, 'base64').toString('hex') };
}

/**
 * "Object", Amazon S3 API Reference: the ETag is the MD5 of what was put in one piece and is not encrypted with
 * a key of KMS or of the customer's; that of many parts ends with `-` and their number.
 */
function md5Of(headers: Headers): ContentDigest | undefined {
  const encryption = headers['x-amz-server-side-encryption'] ?? 'AES256';
  const customer = headers['x-amz-server-side-encryption-customer-algorithm'];
  if (encryption !== 'AES256' || customer !== undefined) return undefined;
  const value = /^"?([0-9a-f]{32})"?$/i.exec(headers['etag'] ?? '')?.[1]?.toLowerCase();
  return value === undefined ? undefined : { algorithm: 'md5', value };
}
