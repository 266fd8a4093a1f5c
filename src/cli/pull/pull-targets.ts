/**
 * Which addresses are pulled into which folders, from the arguments or from the lock file.
 * @module
 */
import { existsSync, realpathSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { lockedAddress, shownAddress } from '../../pull/addresses.ts';
import { lockedSource } from '../../pull/lock-file.ts';
import { UsageError } from '../usage-error.ts';
import type { LockStore } from './lock-store.ts';
import type { PullTarget } from './pull-source.ts';
import type { PullSettings } from './pull-settings.ts';

/** Reads `URI DIR`, or nothing with `--locked`; throws `UsageError`. */
export function pullTargets(
  paths: readonly string[],
  { locked, revision }: PullSettings,
  lock: LockStore | undefined,
): readonly PullTarget[] {
  const [given, directory] = paths;
  if (given === undefined && locked && lock !== undefined) return lockedTargets(lock);
  if (given === undefined || directory === undefined) {
    throw new UsageError(
      'pull: name an address and a folder, or take both from the lock file with --locked',
    );
  }
  const address = revision === undefined ? given : withRevision(given, revision);
  const uri = shownAddress(address);
  assertOutsideCache(directory);
  const known = lock && lockedSource(lock.lock, uri, lock.directoryOf(directory));
  if (locked && known === undefined) {
    throw new UsageError(`--locked: ${lock?.path ?? ''} does not know ${uri} in ${directory}`);
  }
  const listed = locked && known !== undefined ? lockedAddress(address, known.pinned) : address;
  return [{ address: listed, uri, directory, locked: known }];
}

function lockedTargets(lock: LockStore): readonly PullTarget[] {
  const targets = lock.lock.sources.map((locked) => {
    const directory = lock.folderOf(locked.directory);
    assertOutsideCache(directory);
    return { address: locked.pinned, uri: locked.uri, directory, locked };
  });
  if (targets.length > 0) return targets;
  throw new UsageError(`--locked: there is nothing in ${lock.path}`);
}

/** `hf://[datasets/|spaces/]org/name[@revision][/file]` at another revision. */
function withRevision(uri: string, revision: string): string {
  const [, repository, rest = ''] =
    /^(hf:\/\/(?:(?:datasets|spaces)\/)?[^/@]+\/[^/@]+)(?:@[^/]*)?(\/.*)?$/.exec(uri) ?? [];
  if (repository === undefined) {
    throw new UsageError(`--revision: goes with hf:// addresses; ${uri} names its own version`);
  }
  // A branch may have slashes in its name, which would begin the name of a file.
  return `${repository}@${encodeURIComponent(revision)}${rest}`;
}

/** Other programs own the folders of a cache: what appears there would be taken for theirs, or cleaned away. */
function assertOutsideCache(directory: string): void {
  const full = resolve(directory);
  const real = existsSync(full) ? realpathSync(full) : full;
  const isCache = real.split(sep).some((part) => /^(?:models|datasets|spaces)--/.test(part));
  if (!isCache) return;
  throw new UsageError(
    `${directory}: a folder of the Hugging Face cache; name a folder of your own`,
  );
}
