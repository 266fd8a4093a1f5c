/**
 * `s3://bucket/prefix` as a store of contents: keys, region and endpoint come from the environment and ~/.aws, as for
 * addresses of models.
 * @module
 */
import { ModelFileError } from '../../../core/error.ts';
import { parseS3Address } from '../../../sources/remote/s3/address.ts';
import { awsSettings } from '../../../sources/remote/s3/aws-settings.ts';
import { placeOf, type S3Place } from '../../../sources/remote/s3/place.ts';
import type { ClientSettings } from '../../../sources/remote/client-settings.ts';
import type { Environment } from '../../../sources/remote/remote-store.ts';
import type { OpenBlobs } from '../open-blobs.ts';
import { Bucket } from './bucket.ts';
import { Keys } from './keys.ts';
import { S3Blobs } from './s3-blobs.ts';

/** What is opened. */
export interface OpenS3Options {
  /** `s3://bucket` or `s3://bucket/prefix`. */
  readonly address: string;
  readonly quota: number;
  readonly scratch: string;
  readonly env: Environment;
  /** Of the client, in tests. */
  readonly settings?: Partial<ClientSettings> | undefined;
}

/** Asks the store once, so that wrong keys are told at the start; rejects with one clear line. */
export async function openS3Blobs(options: OpenS3Options): Promise<OpenBlobs> {
  const { address, quota, scratch, env } = options;
  const { bucket: name, key, versionId, listing } = parseS3Address(address);
  if (versionId !== undefined || listing !== undefined) {
    throw new ModelFileError('MALFORMED', `${address}: expected s3://BUCKET/PREFIX`);
  }
  const settings = awsSettings(env);
  const place = placeOf(name, settings);
  if (place.credential === undefined) {
    const message = `${address}: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE`;
    throw new ModelFileError('SOURCE_FAILED', message);
  }
  const { openClient } = await import('../../../sources/remote/network.ts');
  const client = openClient({ ...clientSettings(place, env), ...options.settings });
  const bucket = new Bucket({ client, settings, place });
  const keys = new Keys(key === '' || key.endsWith('/') ? key : `${key}/`);
  const close = (): Promise<void> => client.close();
  try {
    for await (const _page of bucket.list(keys.uploads)) break;
  } catch (error) {
    await close();
    throw error instanceof Error && error.cause instanceof Error ? error.cause : error;
  }
  return new S3Blobs({ bucket, keys, quota, scratch, close });
}

/** The endpoint was named by whoever runs this: it may be on a private network, and without TLS when it says so. */
function clientSettings({ url }: S3Place, env: Environment): Partial<ClientSettings> {
  const { origin, protocol } = new URL(url);
  const boundless = { maxBytes: Number.MAX_SAFE_INTEGER, maxRequests: Number.MAX_SAFE_INTEGER };
  return { ...boundless, env, origins: [origin], allowHttp: protocol === 'http:' };
}
