/**
 * `hf://`: repositories of the Hugging Face hub, and of what speaks as it does.
 * @module
 */
import { ModelFileError } from '../../../core/error.ts';
import type { Credential, RemoteFile, RemoteModel } from '../remote-model.ts';
import type { RemoteClient, RemoteStore } from '../remote-store.ts';
import { hfAddress, type HfAddress } from './hf-address.ts';
import { commitOf, treeOf, type TreeFile } from './hf-api.ts';
import { cachedCopy, cachedModel, isSingle, isWanted, pinnedAt } from './hf-cache.ts';
import { endpointOf, hfSettings, type HfSettings } from './hf-settings.ts';

/** Store of `hf`. */
export const hfStore: RemoteStore = {
  scheme: 'hf',
  origins: (_uri, env) => {
    const endpoint = endpointOf(env);
    return URL.canParse(endpoint) ? [new URL(endpoint).origin] : [];
  },
  list,
};

async function list(uri: string, client: RemoteClient): Promise<RemoteModel> {
  const address = hfAddress(uri);
  const settings = hfSettings(client.env);
  if (settings.offline) return cachedModel(settings.cache, address);
  const { endpoint } = settings;
  if (!URL.canParse(endpoint)) {
    throw new ModelFileError('MALFORMED', 'HF_ENDPOINT is no address');
  }
  const credential = credentialOf(settings);
  const access = { client, endpoint, credential };
  const commit = await commitOf(access, address);
  const tree = await treeOf(access, address, commit);
  const wanted = tree.filter(({ name }) => isWanted(name, address.path));
  if (wanted.length === 0 && address.path !== '') {
    const message = `${address.base}: there is no "${address.path}" at ${commit}`;
    throw new ModelFileError('SOURCE_FAILED', message);
  }
  const fileOf = (file: TreeFile): RemoteFile => ({
    ...file,
    request: { url: addressOf(endpoint, address, commit, file.name), credential },
    local: cachedCopy(settings.cache, address, commit, file),
  });
  return {
    uri: address.base,
    pinned: pinnedAt(address, commit),
    files: wanted.map(fileOf),
    single: isSingle(wanted, address.path),
  };
}

function credentialOf({ token, endpoint }: HfSettings): Credential | undefined {
  if (token === undefined) return undefined;
  return { kind: 'bearer', origin: new URL(endpoint).origin, token };
}

/** Always of the commit: a branch may move between two requests. */
function addressOf(
  endpoint: string,
  { kind, id }: HfAddress,
  commit: string,
  name: string,
): string {
  const path = name.split('/').map(encodeURIComponent).join('/');
  return `${endpoint}/${kind === 'models' ? '' : `${kind}/`}${id}/resolve/${commit}/${path}`;
}
