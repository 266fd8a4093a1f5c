/**
 * Where a bucket is: at Amazon under a name of its own, at other stores under a path, as botocore decides it.
 * @module
 */
import { ModelFileError } from '../../../core/error.ts';
import type { Credential, RemoteRequest } from '../remote-model.ts';
import { encodeRfc3986, type SigV4Credential } from '../sigv4.ts';
import type { AwsSettings } from './aws-settings.ts';
import type { Dialect } from './dialect.ts';

/** A bucket that can be asked. */
export interface S3Place {
  readonly bucket: string;
  /** Of the bucket, without a `/` at its end. */
  readonly url: string;
  /** None: anonymous. */
  readonly credential: Credential | undefined;
  /** Amazon's own, where a bucket can turn out to lie in another region. */
  readonly atAmazon: boolean;
  /** That of S3 where nothing is said. */
  readonly dialect?: Dialect | undefined;
}

const REGION = /^[a-z]{2,}(?:-[a-z0-9]+)+$/;
/** What can be a label of a host name: a dot in it would not fit the certificate. */
const LABEL = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/;

/** Where a bucket is under these settings, or in a region that the store named. */
export function placeOf(bucket: string, settings: AwsSettings, named?: string): S3Place {
  const region = named ?? settings.region ?? 'us-east-1';
  if (!REGION.test(region) && settings.endpoint === undefined) {
    throw new ModelFileError('SOURCE_FAILED', `"${region}" is no region of AWS`);
  }
  const base = endpointUrl(settings.endpoint ?? amazon(region));
  const asLabel = LABEL.test(bucket) && (settings.endpoint === undefined || settings.virtualHosted);
  const path = base.pathname.replace(/\/+$/, '');
  const url = asLabel
    ? `${base.protocol}//${bucket}.${base.host}${path}`
    : `${base.origin}${path}/${bucket}`;
  const { keys } = settings;
  const credential: SigV4Credential | undefined = keys && {
    kind: 'sigv4',
    origin: new URL(url).origin,
    ...keys,
    region,
  };
  return { bucket, url, credential, atAmazon: settings.endpoint === undefined };
}

/** Whether a store's word for a region can be one. */
export function isRegion(text: string): boolean {
  return REGION.test(text);
}

/** How an object is had; throws `MALFORMED` for a key that no URL can hold. */
export function objectRequest(place: S3Place, key: string, versionId?: string): RemoteRequest {
  const parts = key.split('/');
  if (parts.some((part) => part === '.' || part === '..')) {
    const message = `${addressIn(place, key)}: a key with "." or ".." as a part cannot be asked for`;
    throw new ModelFileError('MALFORMED', message);
  }
  const name = place.dialect?.version ?? 'versionId';
  const query = versionId === undefined ? '' : `?${name}=${encodeRfc3986(versionId)}`;
  const url = `${place.url}/${parts.map(encodeRfc3986).join('/')}${query}`;
  return { url, credential: place.credential };
}

/** The address of an object or folder, as a user would write it. */
export function addressIn({ bucket, dialect }: S3Place, key: string): string {
  return `${dialect?.scheme ?? 's3'}://${bucket}/${key}`;
}

function amazon(region: string): string {
  return `https://s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
}

function endpointUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const plain = url?.username === '' && url.password === '' && url.search === '' && url.hash === '';
  if (url !== undefined && plain && /^https?:$/.test(url.protocol)) return url;
  const message = 'AWS_ENDPOINT_URL: expected https://HOST[:PORT], without a user or a query';
  throw new ModelFileError('SOURCE_FAILED', message);
}
