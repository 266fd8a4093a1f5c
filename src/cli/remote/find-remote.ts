/**
 * Finds the files that addresses name, as `sources/directory` finds those under a path.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { Found } from '../../sources/directory.ts';
import { listAddress } from './list-address.ts';
import { bareMessage } from './named-failure.ts';
import type { RemoteWish } from './remote-flags.ts';
import { remoteTasks, type RemoteTask } from './remote-task.ts';

/** A file that lies elsewhere. */
export interface FoundAddress {
  readonly kind: 'remote';
  readonly path: string;
  readonly task: RemoteTask;
}

/** What each address names; one that cannot be looked up is `unreadable`. */
export type FoundRemote = ReadonlyMap<string, readonly (Found | FoundAddress)[]>;

/** Looks all addresses up, one after the other; throws `UsageError` for one of an unknown kind. */
export async function findRemote(uris: readonly string[], wish: RemoteWish): Promise<FoundRemote> {
  const found = new Map<string, readonly (Found | FoundAddress)[]>();
  for (const uri of new Set(uris)) found.set(uri, await findOne(uri, wish));
  return found;
}

async function findOne(uri: string, wish: RemoteWish): Promise<readonly (Found | FoundAddress)[]> {
  try {
    const tasks = remoteTasks(await listAddress(uri, wish), wish);
    return tasks.map((task) => ({ kind: 'remote', path: task.path, task }));
  } catch (error) {
    if (!(error instanceof ModelFileError)) throw error;
    return [{ kind: 'unreadable', path: uri, reason: bareMessage(uri, error.message) }];
  }
}
