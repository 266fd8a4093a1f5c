/**
 * Which variables say where Google's store is and who asks: those of gcloud, of Google's libraries and Terraform, and of GDAL
 * for keys. No file of credentials is read: what stands there has to be exchanged for a token by gcloud.
 * @module
 */
import { ModelFileError } from '../../../core/error.ts';
import type { Credential } from '../remote-model.ts';
import type { Environment } from '../remote-store.ts';

/** Without a slash at its end. `STORAGE_EMULATOR_HOST` is what Google's libraries read. */
export function gsEndpoint(env: Environment): string {
  const named = env['STORAGE_EMULATOR_HOST'] ?? '';
  if (named === '') return 'https://storage.googleapis.com';
  const text = /^https?:\/\//i.test(named) ? named : `http://${named}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && url.username === '' && url.password === '' && url.search === '') {
    return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
  }
  const message = 'STORAGE_EMULATOR_HOST: expected http://HOST[:PORT], without a user or a query';
  throw new ModelFileError('SOURCE_FAILED', message);
}

/** A token, else HMAC keys, else nothing: public buckets ask for none. Throws `SOURCE_FAILED` for half of a pair. */
export function gsCredential(env: Environment, endpoint: string): Credential | undefined {
  const { origin } = new URL(endpoint);
  const token = tokenOf(env);
  if (token !== undefined) return { kind: 'bearer', origin, token };
  const [accessKeyId, secretAccessKey] = [env['GS_ACCESS_KEY_ID'], env['GS_SECRET_ACCESS_KEY']];
  if (!accessKeyId && !secretAccessKey) return undefined;
  if (accessKeyId && secretAccessKey) {
    return { kind: 'sigv4', origin, accessKeyId, secretAccessKey, region: 'auto' };
  }
  const message = 'GS_ACCESS_KEY_ID and GS_SECRET_ACCESS_KEY: one of them is not set';
  throw new ModelFileError('SOURCE_FAILED', message);
}

function tokenOf(env: Environment): string | undefined {
  const token = (
    env['CLOUDSDK_AUTH_ACCESS_TOKEN'] ||
    env['GOOGLE_OAUTH_ACCESS_TOKEN'] ||
    ''
  ).trim();
  if (token === '') return undefined;
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw new ModelFileError('MALFORMED', 'the token of Google holds what no token holds');
}
