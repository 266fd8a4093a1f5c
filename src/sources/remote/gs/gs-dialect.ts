/**
 * Google Cloud Storage speaks the language of S3 in its XML API, with generations in the place of versions.
 * Cloud Storage documentation: "XML API overview", "HTTP headers and common query string parameters", "Transcoding of gzip-compressed files".
 * @module
 */
import { ModelFileError } from '../../../core/error.ts';
import type { ContentDigest } from '../remote-model.ts';
import type { RemoteReply } from '../remote-store.ts';
import type { Dialect } from '../s3/dialect.ts';
import { sizeOf, type S3Object } from '../s3/object.ts';

type Headers = RemoteReply['headers'];

export const gsDialect: Dialect = {
  scheme: 'gs',
  version: 'generation',
  lookHeaders: {},
  objectOf,
  anonymous:
    'the store lets only those in whom it knows; set CLOUDSDK_AUTH_ACCESS_TOKEN to what gcloud auth print-access-token prints, or GS_ACCESS_KEY_ID and GS_SECRET_ACCESS_KEY',
};

function objectOf(headers: Headers, what: string): S3Object {
  if ((headers['x-goog-stored-content-encoding'] ?? 'identity') !== 'identity') {
    const message = `${what}: stored with Content-Encoding, so that other bytes are sent than are stored; upload it as it is`;
    throw new ModelFileError('UNSUPPORTED', message);
  }
  const versionId = /^[0-9]{1,20}$/.exec(headers['x-goog-generation'] ?? '')?.[0];
  const etag = (headers['etag'] ?? '').replace(/^"(.*)"$/, '$1');
  return { size: sizeOf(headers), etag, versionId, digest: md5Of(headers) };
}

/** Objects that were composed of others have none. The header may come once for each digest, or once for all. */
function md5Of(headers: Headers): ContentDigest | undefined {
  const [, text] = /(?:^|[ ,])md5=([A-Za-z0-9+/]{22}==)/.exec(headers['x-goog-hash'] ?? '') ?? [];
  if (text === undefined) return undefined;
  return { algorithm: 'md5', value: Buffer.from(text, 'base64').toString('hex') };
}
