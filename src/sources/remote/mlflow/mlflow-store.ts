/**
 * `mlflow://`: the versions of a model registry. What is read comes from the server itself, or from the S3 bucket that
 * it names, with the user's own keys.
 * @module
 */
import { ModelFileError } from '../../../core/error.ts';
import { failed } from '../remote-error.ts';
import type { RemoteFile, RemoteModel } from '../remote-model.ts';
import type { Environment, RemoteClient, RemoteStore } from '../remote-store.ts';
import { isJsonObject } from '../reply-body.ts';
import { parseMlflowAddress, type MlflowAddress } from './address.ts';
import { listArtifacts } from './artifacts.ts';
import { askMlflow } from './ask.ts';

export const mlflowStore: RemoteStore = {
  scheme: 'mlflow',
  origins: (uri, env) => [
    new URL(parseMlflowAddress(uri, env).server).origin,
    ...endpointOrigins(env),
  ],
  async list(uri, client) {
    const address = parseMlflowAddress(uri, client.env);
    const version = address.version ?? (await versionOf(client, address));
    const source = await downloadUri(client, address, version);
    const files = await filesAt(client, address, source);
    const { host, pathname } = new URL(address.server);
    const model = encodeURIComponent(address.model);
    const pinned = `mlflow://${host}${pathname.replace(/\/$/, '')}/${model}/${version}`;
    if (files.length > 0) return { uri, pinned, files } satisfies RemoteModel;
    throw failed(`${uri}: the version has no files`);
  },
};

/** A bucket behind the registry may lie on a private network only where the user said so. */
function endpointOrigins(env: Environment): readonly string[] {
  return ['MLFLOW_S3_ENDPOINT_URL', 'AWS_ENDPOINT_URL_S3', 'AWS_ENDPOINT_URL']
    .map((name) => env[name] ?? '')
    .filter((text) => URL.canParse(text))
    .map((text) => new URL(text).origin);
}

async function versionOf(client: RemoteClient, address: MlflowAddress): Promise<string> {
  const { model: name, alias = '' } = address;
  const answer = await askMlflow(client, address, 'mlflow/registered-models/alias', {
    name,
    alias,
  });
  const found = isJsonObject(answer['model_version']) ? answer['model_version']['version'] : '';
  if (typeof found === 'string' && /^[0-9]{1,9}$/.test(found)) return found;
  throw failed(`${address.server}: its answer names no version`);
}

async function downloadUri(
  client: RemoteClient,
  address: MlflowAddress,
  version: string,
): Promise<string> {
  const path = 'mlflow/model-versions/get-download-uri';
  const answer = await askMlflow(client, address, path, { name: address.model, version });
  const uri = answer['artifact_uri'];
  if (typeof uri === 'string' && uri.length <= 4096) return uri;
  throw failed(`${address.server}: its answer names no place of the artifacts`);
}

async function filesAt(
  client: RemoteClient,
  address: MlflowAddress,
  source: string,
): Promise<readonly RemoteFile[]> {
  const [, scheme = '', host = '', path = ''] =
    /^([a-z][a-z0-9+.-]*):(?:\/\/([^/]*))?\/*([^?#]*)$/i.exec(source) ?? [];
  switch (scheme.toLowerCase()) {
    case 'mlflow-artifacts':
      if (host !== '' && host !== new URL(address.server).host) {
        throw failed(`${address.server}: the artifacts lie on another server (${host}); refused`);
      }
      return listArtifacts(client, address, path.replace(/\/+$/, ''));
    case 's3':
      return listBucket(client, source);
    case 'file':
    case '':
      throw failed(
        `${address.server}: the artifacts lie in a folder of its own, which is not read; start it with --serve-artifacts`,
      );
    default:
      throw new ModelFileError(
        'UNSUPPORTED',
        `${address.server}: the artifacts lie in ${scheme}:, which is not read here`,
      );
  }
}

async function listBucket(client: RemoteClient, uri: string): Promise<readonly RemoteFile[]> {
  const { s3Store } = await import('../s3/s3-store.ts');
  const endpoint = client.env['MLFLOW_S3_ENDPOINT_URL'];
  const env = endpoint ? { ...client.env, AWS_ENDPOINT_URL_S3: endpoint } : client.env;
  const asked: RemoteClient = {
    env,
    send: (call) => client.send(call),
    close: () => client.close(),
  };
  return (await s3Store.list(uri.endsWith('/') ? uri : `${uri}/`, asked)).files;
}
