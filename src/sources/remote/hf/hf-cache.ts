/**
 * The cache that huggingface_hub keeps: `models--ORG--NAME/{refs,blobs,snapshots}`, where a snapshot is a folder of
 * links into `blobs`, and a blob's name is its digest. huggingface_hub 1.0 `file_download.py`, docs "Understand caching".
 * @module
 */
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ModelFileError } from '../../../core/error.ts';
import type { ContentDigest, RemoteFile, RemoteModel } from '../remote-model.ts';
import { checkedName } from '../remote-name.ts';
import type { HfAddress } from './hf-address.ts';
import type { TreeFile } from './hf-api.ts';

const COMMIT = /^[0-9a-f]{40}$/;
const MOST_FILES = 100_000;

/** Where the copy of a file is, if there is one; nobody has looked into it. */
export function cachedCopy(
  cache: string,
  address: HfAddress,
  commit: string,
  { name, digest }: TreeFile,
): string | undefined {
  const folder = folderOf(cache, address);
  const places = [join(folder, 'blobs', digest.value), join(folder, 'snapshots', commit, name)];
  return places.find(isFile);
}

/** A model from the cache alone; throws `SOURCE_FAILED` for what is not there. */
export function cachedModel(cache: string, address: HfAddress): RemoteModel {
  const folder = folderOf(cache, address);
  const commit = COMMIT.test(address.revision) ? address.revision : refOf(folder, address);
  const snapshot = join(folder, 'snapshots', commit);
  const names = filesUnder(snapshot).filter((name) => isWanted(name, address.path));
  if (names.length === 0) throw absent(address, cache);
  return {
    uri: address.base,
    pinned: pinnedAt(address, commit),
    files: names.map((name) => cachedFile(join(snapshot, name), name)),
    single: isSingle(
      names.map((name) => ({ name })),
      address.path,
    ),
  };
}

/** The address with its commit. */
export function pinnedAt({ kind, id }: HfAddress, commit: string): string {
  return `hf://${kind === 'models' ? '' : `${kind}/`}${id}@${commit}`;
}

/** Whether a path of an address names this file, or a folder that it is in. */
export function isWanted(name: string, path: string): boolean {
  return path === '' || name === path || name.startsWith(`${path}/`);
}

/** Whether a path of an address names one file. */
export function isSingle(files: readonly { readonly name: string }[], path: string): boolean {
  return files.length === 1 && files[0]?.name === path;
}

function folderOf(cache: string, { kind, id }: HfAddress): string {
  return join(cache, [kind, ...id.split('/')].join('--'));
}

function refOf(folder: string, address: HfAddress): string {
  const path = join(folder, 'refs', ...address.revision.split('/'));
  try {
    const commit = readFileSync(path, 'utf8').trim();
    if (COMMIT.test(commit)) return commit;
  } catch {
    // said below
  }
  throw absent(address, folder);
}

/** Names in order, with `/`; folders are real, files mostly links. */
function filesUnder(root: string): readonly string[] {
  const pending = [''];
  const names: string[] = [];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of entriesOf(join(root, folder))) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) pending.push(name);
      else names.push(checkedName(name));
      if (names.length + pending.length > MOST_FILES) {
        throw new ModelFileError('LIMIT_EXCEEDED', `${root}: more than ${MOST_FILES} files`);
      }
    }
  }
  return names.toSorted();
}

function entriesOf(folder: string): ReturnType<typeof listed> {
  try {
    return listed(folder);
  } catch {
    return [];
  }
}

function listed(folder: string): readonly { readonly name: string; isDirectory(): boolean }[] {
  return readdirSync(folder, { withFileTypes: true });
}

function cachedFile(path: string, name: string): RemoteFile {
  const request = { url: '' };
  try {
    const blob = realpathSync(path);
    const { size } = statSync(blob);
    return { name, size, digest: digestIn(basename(blob)), request, local: path };
  } catch {
    return { name, size: undefined, digest: undefined, request, local: path }; // opening it says why
  }
}

/** Blobs are named as the hub's ETags: SHA-256 of what LFS holds, git's name of the rest. */
function digestIn(name: string): ContentDigest | undefined {
  if (/^[0-9a-f]{64}$/.test(name)) return { algorithm: 'sha256', value: name };
  if (/^[0-9a-f]{40}$/.test(name)) return { algorithm: 'git-blob-sha1', value: name };
  return undefined;
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function absent(address: HfAddress, where: string): ModelFileError {
  const message = `${address.base}: HF_HUB_OFFLINE is set, and the cache does not hold it: ${where}`;
  return new ModelFileError('SOURCE_FAILED', message);
}
