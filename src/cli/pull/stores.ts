/**
 * The store of an address, with the client that talks to it: loaded only when something is pulled.
 * @module
 */
import { shownAddress } from '../../pull/addresses.ts';
import { CLIENT_SETTINGS } from '../../sources/remote/client-settings.ts';
import type { Values } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { PRE_SCAN_BYTES } from './pre-scan.ts';
import type { SourceRun } from './pull-source.ts';

/** An open store. */
export interface OpenStores extends Pick<SourceRun, 'client' | 'list' | 'open'> {
  close(): Promise<void>;
}

/** Opens the store of `uri`; throws `UsageError` for an address of a kind that is not known. */
export async function openStores(uri: string, values: Values): Promise<OpenStores> {
  const network = await import('../../sources/remote/network.ts');
  const store = await network.storeOf(uri);
  if (store === undefined)
    throw new UsageError(`${shownAddress(uri)}: write an address like hf://org/model`);
  const { env } = process;
  const settings = {
    ...CLIENT_SETTINGS,
    env,
    origins: store.origins(uri, env),
    allowHttp: values['allowHttp'] === true,
    allowPrivate: values['allowPrivate'] === true,
  };
  const client = network.openClient(settings);
  const opener = network.remoteOpener({ settings, maxBytes: PRE_SCAN_BYTES });
  return {
    client,
    list: (address) => store.list(address, client),
    open: (file) => opener.open(file),
    async close() {
      opener.close();
      await client.close();
    },
  };
}
