/**
 * A model that lies elsewhere, for the commands that read one: by ranges, or fetched whole where every byte is read.
 * @module
 */
import { posix } from 'node:path';
import { ModelFileError } from '../../core/error.ts';
import { spoolSource } from '../../sources/spool-source.ts';
import type { RemoteSource } from '../../sources/remote/open-remote.ts';
import type { RemoteFile, RemoteModel } from '../../sources/remote/remote-model.ts';
import type { Values } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import { mainName, type ModelInput } from '../model-input.ts';
import { UsageError } from '../usage-error.ts';
import { listAddress, type ListedAddress } from './list-address.ts';
import { namedFailure } from './named-failure.ts';
import { fetchProgress } from './fetch-progress.ts';
import { RANGES_LIMIT, remoteWish, WHOLE_LIMIT } from './remote-flags.ts';
import { addressOf } from './remote-task.ts';

/** How a command reads what lies elsewhere. */
export interface RemoteReading {
  readonly values: Values;
  /** Fetched by one request, and its digest compared, before anything of it is read. */
  readonly whole: boolean;
  /** Where progress is drawn; a file that is fetched whole can take its time. */
  readonly terminal?: Terminal | undefined;
}

/** Opens what `uri` names: of several files the one that names the others. */
export async function openRemoteInput(uri: string, reading: RemoteReading): Promise<ModelInput> {
  const listed = await listAddress(uri, remoteWish(reading.values));
  return openListedInput(listed, mainFile(listed.model), reading);
}

/** Opens one file of a model that was listed. */
export async function openListedInput(
  { model, settings }: ListedAddress,
  main: RemoteFile,
  { values, whole, terminal }: RemoteReading,
): Promise<ModelInput> {
  const { remoteOpener } = await import('../../sources/remote/network.ts');
  const maxBytes = remoteWish(values).maxDownload ?? (whole ? WHOLE_LIMIT : RANGES_LIMIT);
  const progress = whole && terminal ? fetchProgress(terminal, values) : undefined;
  const opener = remoteOpener({ settings, maxBytes, onBytes: progress?.onBytes });
  const opened = new Map<RemoteFile, RemoteSource>();
  const open = (file: RemoteFile): RemoteSource => {
    const source = opened.get(file) ?? (whole ? opener.fetch(file) : opener.open(file));
    opened.set(file, source);
    progress?.begin(file.size ?? 0);
    attempt(addressOf(model, file), () => source.size); // what cannot be had fails here
    progress?.clear();
    if (whole) attempt(addressOf(model, file), () => source.assertUnchanged());
    return source;
  };
  const close = (): void => {
    progress?.clear();
    for (const source of opened.values()) source.close();
    opener.close();
  };
  const path = addressOf(model, main);
  try {
    return {
      path,
      source: open(main),
      sibling: (name) => {
        const file = siblingOf(model, main, name);
        return file === undefined ? undefined : open(file);
      },
      spool: spoolSource,
      assertUnchanged: () => attempt(path, () => opened.forEach((one) => one.assertUnchanged())),
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

function mainFile({ uri, files }: RemoteModel): RemoteFile {
  const [only] = files;
  if (only !== undefined && files.length === 1) return only;
  const names = files.map(({ name }) => name);
  const name = mainName(uri, names);
  const main = files.find((file) => file.name === name);
  if (main !== undefined) return main;
  if (names.length === 0) throw new ModelFileError('UNSUPPORTED', `${uri}: there is no file in it`);
  throw new UsageError(`${uri}: name one of ${names.slice(0, 8).join(', ')}`);
}

/** As `siblingsOf`: only of the folder of the file itself, and what is in it. */
function siblingOf({ files }: RemoteModel, main: RemoteFile, name: string): RemoteFile | undefined {
  if (name.split('/').some((part) => part === '' || part === '.' || part === '..'))
    return undefined;
  const wanted = posix.join(posix.dirname(main.name), name);
  return files.find((file) => file.name === wanted);
}

/** A failure says which file it is about. */
function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw namedFailure(path, error);
  }
}
