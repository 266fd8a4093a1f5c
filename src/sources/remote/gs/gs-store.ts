/**
 * `gs://`: Google Cloud Storage, read through its XML API.
 * @module
 */
import type { RemoteStore } from '../remote-store.ts';
import { parseS3Address } from '../s3/address.ts';
import { listBucket } from '../s3/list-bucket.ts';
import type { AwsSettings } from '../s3/aws-settings.ts';
import { gsDialect } from './gs-dialect.ts';
import { gsCredential, gsEndpoint } from './gs-settings.ts';

/** Nothing of Amazon's applies. */
const NO_SETTINGS: AwsSettings = {
  region: undefined,
  endpoint: undefined,
  virtualHosted: false,
  keys: undefined,
};

export const gsStore: RemoteStore = {
  scheme: 'gs',
  origins: (_uri, env) => [new URL(gsEndpoint(env)).origin],
  async list(uri, client) {
    const address = parseS3Address(uri, gsDialect);
    const endpoint = gsEndpoint(client.env);
    const place = {
      bucket: address.bucket,
      url: `${endpoint}/${address.bucket}`,
      credential: gsCredential(client.env, endpoint),
      atAmazon: false,
      dialect: gsDialect,
    };
    return listBucket({ client, settings: NO_SETTINGS, place }, address);
  },
};
