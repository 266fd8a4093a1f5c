/**
 * Opens files of a listed remote model.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { openFile, type FileSource } from '../file.ts';
import type { ClientSettings } from './client-settings.ts';
import { startDigest } from './content-digest.ts';
import { FetchThread } from './fetch-thread.ts';
import { openRangeSource, type Ask, type RemoteSource } from './range-source.ts';
import type { ContentDigest, RemoteFile } from './remote-model.ts';

export type { RemoteSource } from './range-source.ts';

/** How to open files. */
export interface OpenOptions {
  readonly settings: ClientSettings;
  /** Bytes that one file may take over the network. */
  readonly maxBytes: number;
  /** The program of the thread that fetches; by default the one that this is a part of. */
  readonly program?: string | undefined;
  /** Told, a few times a second, how many bytes of the file that is fetched whole are here. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
}

/** Opens the files of one or many models, over one thread. */
export interface RemoteOpener {
  /** By ranges. */
  open(file: RemoteFile): RemoteSource;
  /** Fetched whole, by one request: for who reads every byte, or some of them twice. */
  fetch(file: RemoteFile): RemoteSource;
  close(): void;
}

/** Starts nothing before the first byte is read. */
export function remoteOpener(options: OpenOptions): RemoteOpener {
  const { settings, maxBytes, program = OWN_PROGRAM, onBytes } = options;
  const thread = new FetchThread(program, settings, onBytes);
  const ask: Ask = (question) => thread.ask(question);
  return {
    open: (file) => openLocal(file) ?? openRangeSource(file, { ask, maxBytes, whole: false }),
    fetch: (file) => openLocal(file) ?? openRangeSource(file, { ask, maxBytes, whole: true }),
    close: () => thread.close(),
  };
}

/** Opens one file, with a thread of its own. */
export function openRemote(file: RemoteFile, options: OpenOptions): RemoteSource {
  const opener = remoteOpener(options);
  const source = opener.open(file);
  return {
    get size() {
      return source.size;
    },
    get bytesRead() {
      return source.bytesRead;
    },
    get requests() {
      return source.requests;
    },
    far: source.far,
    read: (offset, length) => source.read(offset, length),
    assertUnchanged: () => source.assertUnchanged(),
    close() {
      source.close();
      opener.close();
    },
  };
}

/** In the bundle this file's own name, in which everything is that talks to the network. */
const OWN_PROGRAM = import.meta.url;

/** A copy on this machine, once its bytes are known to be the file's; undefined when there is no such copy. */
function openLocal(file: RemoteFile): RemoteSource | undefined {
  const { local, digest, request } = file;
  if (local === undefined) return undefined;
  const source = attempt(local);
  // Offline there may be nothing to compare with: then it is judged for what it is.
  const isKnown = digest !== undefined || request.url === '';
  if (source !== undefined && isKnown && holds(source, digest)) return asRemote(source);
  source?.close();
  if (request.url !== '') return undefined;
  const what = source === undefined ? 'cannot be read' : 'does not hold what it should';
  throw new ModelFileError('SOURCE_FAILED', `offline, and the copy in the cache ${what}: ${local}`);
}

function attempt(path: string): FileSource | undefined {
  try {
    return openFile(path);
  } catch {
    return undefined; // another program's cache: what is damaged in it is not there
  }
}

function holds(source: FileSource, digest: ContentDigest | undefined): boolean {
  if (digest === undefined) return true;
  const { algorithm, value } = digest;
  const running = startDigest(algorithm, source.size);
  source.eachPiece((piece) => running.update(piece));
  return running.finish() === value;
}

function asRemote(source: FileSource): RemoteSource {
  return {
    size: source.size,
    bytesRead: 0,
    requests: 0,
    read: (offset, length) => source.read(offset, length),
    assertUnchanged: () => source.assertUnchanged(),
    close: () => source.close(),
  };
}
