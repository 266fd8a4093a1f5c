/**
 * A listed address, and what its files are had by: loaded only when something is pulled.
 * @module
 */
import type { RemoteFile, RemoteModel } from '../../sources/remote/remote-model.ts';
import type { RemoteSource } from '../../sources/remote/range-source.ts';
import type { RemoteClient } from '../../sources/remote/remote-store.ts';
import { listAddress } from '../remote/list-address.ts';
import type { RemoteWish } from '../remote/remote-flags.ts';
import { PRE_SCAN_BYTES } from './pre-scan.ts';

/** An open listing. */
export interface OpenListing {
  readonly model: RemoteModel;
  /** For whole files. */
  readonly client: RemoteClient;
  /** For a look at a file by ranges. */
  readonly open: (file: RemoteFile) => RemoteSource;
  close(): Promise<void>;
}

/** Lists what is at `address`; throws `UsageError` for an address of a kind that is not known. */
export async function openListing(address: string, wish: RemoteWish): Promise<OpenListing> {
  const { model, settings } = await listAddress(address, wish);
  const { openClient, remoteOpener } = await import('../../sources/remote/network.ts');
  const client = openClient(settings);
  const opener = remoteOpener({ settings, maxBytes: PRE_SCAN_BYTES });
  return {
    model,
    client,
    open: (file) => opener.open(file),
    async close() {
      opener.close();
      await client.close();
    },
  };
}
