/**
 * One remote file that is to be judged. Plain data: it is handed to worker threads.
 * @module
 */
import type { ClientSettings } from '../../sources/remote/client-settings.ts';
import type { RemoteFile, RemoteModel } from '../../sources/remote/remote-model.ts';
import type { ListedAddress } from './list-address.ts';
import { RANGES_LIMIT, type RemoteWish } from './remote-flags.ts';

/** A file, where it is listed, and how it may be had. */
export interface RemoteTask {
  /** The address of this file, as the user would write it. */
  readonly path: string;
  /** The same at its commit, version or digest. */
  readonly pinned: string;
  readonly file: RemoteFile;
  readonly settings: ClientSettings;
  readonly maxBytes: number;
}

/** A task for each file of a model. */
export function remoteTasks(
  { model, settings }: ListedAddress,
  { maxDownload = RANGES_LIMIT }: RemoteWish,
): readonly RemoteTask[] {
  return model.files.map((file) => ({
    path: addressOf(model, file),
    pinned: `${model.pinned}/${file.name}`,
    file,
    settings,
    maxBytes: maxDownload,
  }));
}

/** The address of one file of a model. */
export function addressOf({ uri }: RemoteModel, { name }: RemoteFile): string {
  return `${uri}/${name}`;
}
