/**
 * What the hub says of a repository: the commit of a revision, and the files at it.
 * huggingface_hub 1.0 `hf_api.py`: `repo_info`, `list_repo_tree`.
 * @module
 */
import { ModelFileError } from '../../../core/error.ts';
import { remoteFailure } from '../remote-error.ts';
import type { ContentDigest, Credential } from '../remote-model.ts';
import { checkedName, refuseRepeatedNames } from '../remote-name.ts';
import type { RemoteClient, RemoteReply } from '../remote-store.ts';
import { bodyBytes, bodyJson, isJsonObject } from '../reply-body.ts';
import type { HfAddress } from './hf-address.ts';

/** Who asks, and whom. */
export interface HubAccess {
  readonly client: RemoteClient;
  readonly endpoint: string;
  readonly credential: Credential | undefined;
}

/** A file of a tree. */
export interface TreeFile {
  readonly name: string;
  readonly size: number;
  readonly digest: ContentDigest;
}

const COMMIT = /^[0-9a-f]{40}$/;
/** More files have only data sets that are no model. */
const MOST_FILES = 100_000;
const PAGE_BYTES = 2 ** 25;

/** The commit that a revision stands for now. */
export async function commitOf(access: HubAccess, address: HfAddress): Promise<string> {
  const { kind, id, revision } = address;
  const url = `${access.endpoint}/api/${kind}/${id}/revision/${encodeURIComponent(revision)}`;
  const { sha } = await bodyJson(await ask(access, address, url));
  if (typeof sha === 'string' && COMMIT.test(sha)) return sha;
  throw remoteFailure(url, 'the hub names no commit for this revision');
}

/** All files at a commit, in the order of their names. */
export async function treeOf(
  access: HubAccess,
  address: HfAddress,
  commit: string,
): Promise<readonly TreeFile[]> {
  const { kind, id } = address;
  const files: TreeFile[] = [];
  let url: string | undefined =
    `${access.endpoint}/api/${kind}/${id}/tree/${commit}?recursive=true`;
  while (url !== undefined) {
    const reply: RemoteReply = await ask(access, address, url);
    files.push(...filesOf(await jsonList(reply), url));
    if (files.length > MOST_FILES) {
      const message = `${address.base}: more than ${MOST_FILES} files`;
      throw new ModelFileError('LIMIT_EXCEEDED', message);
    }
    url = nextPage(reply, url);
  }
  refuseRepeatedNames(files);
  return files.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

async function ask(access: HubAccess, address: HfAddress, url: string): Promise<RemoteReply> {
  const { client, credential } = access;
  const headers = { accept: 'application/json' };
  const reply = await client.send({ url, credential, headers, accept: [401, 403, 404] });
  if (reply.status === 200) return reply;
  reply.discard();
  const why = refusal(reply, credential !== undefined, address.revision);
  throw new ModelFileError('SOURCE_FAILED', `${address.base}: ${why}`);
}

/** The hub answers 401 for what is not there, so that nobody learns what is private. */
function refusal({ status, headers }: RemoteReply, known: boolean, revision: string): string {
  switch (headers['x-error-code']) {
    case 'GatedRepo':
      return known
        ? 'this repository is gated, and your token has no access: accept its conditions on the hub first'
        : 'this repository is gated: accept its conditions on the hub, and set HF_TOKEN';
    case 'RevisionNotFound':
      return `it has no revision "${revision}"`;
    default:
      if (status === 403) return 'your token may not read it';
      return known
        ? 'there is no such repository, or your token may not read it'
        : 'there is no such repository, or it is private: set HF_TOKEN to a token that may read it';
  }
}

async function jsonList(reply: RemoteReply): Promise<readonly unknown[]> {
  const text = new TextDecoder().decode(await bodyBytes(reply, PAGE_BYTES));
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value;
  } catch {
    // said below
  }
  throw remoteFailure(reply.url, 'the answer is not the list of files that was expected');
}

function filesOf(entries: readonly unknown[], url: string): readonly TreeFile[] {
  return entries.flatMap((entry) => {
    if (!isJsonObject(entry)) throw remoteFailure(url, 'an entry of the list cannot be read');
    return entry['type'] === 'file' ? [fileOf(entry, url)] : [];
  });
}

function fileOf(entry: Readonly<Record<string, unknown>>, url: string): TreeFile {
  const { path, size, oid, lfs } = entry;
  const large = isJsonObject(lfs) ? lfs['oid'] : undefined;
  const digest = digestOf(large, 'sha256', 64) ?? digestOf(oid, 'git-blob-sha1', 40);
  if (typeof path !== 'string' || !isSize(size) || digest === undefined) {
    throw remoteFailure(url, 'an entry of the list lacks its name, its size or its digest');
  }
  return { name: checkedName(path), size, digest };
}

function digestOf(
  value: unknown,
  algorithm: ContentDigest['algorithm'],
  digits: number,
): ContentDigest | undefined {
  if (typeof value !== 'string') return undefined;
  const hex = value.replace(/^sha256:/, '').toLowerCase();
  return hex.length === digits && /^[0-9a-f]+$/.test(hex) ? { algorithm, value: hex } : undefined;
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** `Link: <…>; rel="next"`, RFC 8288; of the same hub. */
function nextPage({ headers }: RemoteReply, url: string): string | undefined {
  const [, target] = /<([^>]{1,4000})>\s*;\s*rel="?next"?/i.exec(headers['link'] ?? '') ?? [];
  if (target === undefined) return undefined;
  if (URL.canParse(target, url)) {
    const next = new URL(target, url);
    if (next.origin === new URL(url).origin && next.href !== url) return next.href;
  }
  throw remoteFailure(url, 'the next page of the list is said to lie elsewhere');
}
