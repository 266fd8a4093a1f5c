/**
 * `s3://bucket/key-or-folder`, with `?versionId=…` or `?listing=sha256:…` at its end where it is pinned.
 * Keys stand as they are, with no letter encoded, as the tools of S3 write them.
 * @module
 */
import { ModelFileError } from '../../../core/error.ts';
import type { Dialect } from './dialect.ts';

/** What such an address names. */
export interface S3Address {
  readonly bucket: string;
  /** Empty for the whole bucket; ends with `/` when a folder is meant. */
  readonly key: string;
  readonly versionId: string | undefined;
  /** SHA-256 of the listing that is expected, lower case hex. */
  readonly listing: string | undefined;
}

const ADDRESS = /^[a-z0-9]+:\/\/([^/]*)(?:\/([^]*))?$/i;
const PIN = /\?(?:versionId=([\w.~-]{1,1024})|listing=sha256:([0-9a-f]{64}))$/;
/** `#` is how gcloud storage writes a generation. */
const GENERATION = /(?:[?]generation=|#)([0-9]{1,20})$|\?listing=sha256:([0-9a-f]{64})$/;
/** Amazon's rules, and what stores with older rules allow; never a way out of a path. */
const BUCKET = /^[a-z0-9](?:[a-z0-9_-]|\.(?!\.)){1,253}[a-z0-9]$/i;
/** "Creating object key names", Amazon S3 User Guide: 1024 bytes of UTF-8. */
const MAX_KEY = 1024;

/** How a store writes its addresses. */
export type AddressForm = Pick<Dialect, 'scheme' | 'version'>;

const S3_FORM: AddressForm = { scheme: 's3', version: 'versionId' };

/** Takes an address apart; throws `MALFORMED` in one line. */
export function parseS3Address(uri: string, { scheme, version }: AddressForm = S3_FORM): S3Address {
  const [, bucket = '', rest = ''] = ADDRESS.exec(uri) ?? [];
  if (!BUCKET.test(bucket)) throw malformed(uri, `expected ${scheme}://BUCKET/KEY`);
  const [pin = '', versionId, listing] =
    (version === 'versionId' ? PIN : GENERATION).exec(rest) ?? [];
  const key = rest.slice(0, rest.length - pin.length);
  if (Buffer.byteLength(key) > MAX_KEY) throw malformed(uri.slice(0, 80), 'the key is too long');
  if (/\p{Surrogate}/u.test(key)) throw malformed(uri, 'the key holds half a letter');
  if (versionId !== undefined && (key === '' || key.endsWith('/'))) {
    throw malformed(uri, 'a version is of one object, not of a folder');
  }
  return { bucket, key, versionId, listing };
}

function malformed(uri: string, why: string): ModelFileError {
  return new ModelFileError('MALFORMED', `${uri}: ${why}`);
}
