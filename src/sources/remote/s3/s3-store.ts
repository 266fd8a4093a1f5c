/**
 * `s3://`: Amazon S3, and every store that speaks its language.
 * @module
 */
import type { RemoteStore } from '../remote-store.ts';
import { parseS3Address } from './address.ts';
import { awsSettings } from './aws-settings.ts';
import { listBucket } from './list-bucket.ts';
import { placeOf } from './place.ts';

export const s3Store: RemoteStore = {
  scheme: 's3',
  origins: (uri, env) => [
    new URL(placeOf(parseS3Address(uri).bucket, awsSettings(env)).url).origin,
  ],
  async list(uri, client) {
    const address = parseS3Address(uri);
    const settings = awsSettings(client.env);
    return listBucket({ client, settings, place: placeOf(address.bucket, settings) }, address);
  },
};
