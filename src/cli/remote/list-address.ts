/**
 * Looks addresses up.
 * @module
 */
import { CLIENT_SETTINGS, type ClientSettings } from '../../sources/remote/client-settings.ts';
import type { RemoteModel } from '../../sources/remote/remote-model.ts';
import type { Environment } from '../../sources/remote/remote-store.ts';
import { UsageError } from '../usage-error.ts';
import type { RemoteWish } from './remote-flags.ts';

/** Set to `1` by the service for what it runs: no address of a private network, named or not. */
export const PUBLIC_ONLY = 'PICKLEPROOF_PUBLIC_ONLY';

/** A model that was listed, and how its files may be had. */
export interface ListedAddress {
  readonly model: RemoteModel;
  readonly settings: ClientSettings;
}

/** Lists what `uri` names; throws `UsageError` for a kind of address that is not known. */
export async function listAddress(
  uri: string,
  { allowHttp, allowPrivate }: RemoteWish,
  env: Environment = process.env,
): Promise<ListedAddress> {
  const { openClient, schemes, storeOf } = await import('../../sources/remote/network.ts');
  const store = await storeOf(uri);
  if (store === undefined) {
    const known = schemes().filter((scheme) => scheme !== 'http');
    throw new UsageError(`${uri}: an address begins with ${known.join('://, ')}://`);
  }
  // A service is given addresses by strangers: there, being named allows nothing.
  const origins = env[PUBLIC_ONLY] === '1' ? [] : store.origins(uri, env);
  // Plain data: it is handed to the thread that fetches.
  const settings = { ...CLIENT_SETTINGS, env: { ...env }, origins, allowHttp, allowPrivate };
  const client = openClient(settings);
  try {
    return { model: await store.list(uri, client), settings };
  } finally {
    await client.close();
  }
}
