/**
 * What is to be done for each file, before anything is.
 * @module
 */
import { closeSync, constants, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentDigest, RemoteFile } from '../sources/remote/remote-model.ts';
import { expectedDigest } from './check-lock.ts';
import { ContentHash } from './content-hash.ts';
import { eachPiece } from './each-piece.ts';
import type { FileIdentity, LockedFile } from './lock-file.ts';
import { standingAt } from './place.ts';
import { onDisk, PullError } from './pull-error.ts';
import type { Places } from './quarantine.ts';

/** `keep`: here already, with the right digest. `conflict`: another one has its name. */
export type Step = 'fetch' | 'keep' | 'replace' | 'conflict';

/** One file and what to do for it. */
export interface PlannedFile {
  readonly file: RemoteFile;
  readonly step: Step;
  /** Bytes, from the listing or the lock file. */
  readonly size: number | undefined;
  /** What the bytes have to be. */
  readonly expected: ContentDigest | undefined;
  /** Of `keep`: the files that are here for it, itself or what was made of it. */
  readonly kept: readonly FileIdentity[];
  /** Of `conflict`: what is in the way. */
  readonly message?: string | undefined;
}

/** What is known when a plan is made. */
export interface PlanInput {
  /** The folder of the model; it may not exist yet. */
  readonly root: string;
  readonly files: readonly RemoteFile[];
  readonly locked: ReadonlyMap<string, LockedFile>;
  /** Replace files that are here and differ. */
  readonly force: boolean;
  readonly signal: AbortSignal;
}

/** Looks at what is here already, and hashes it; throws `INTERRUPTED`. */
export async function planFiles(input: PlanInput): Promise<readonly PlannedFile[]> {
  const planned: PlannedFile[] = [];
  for (const file of input.files) planned.push(await planFile(file, input));
  return planned;
}

async function planFile(file: RemoteFile, input: PlanInput): Promise<PlannedFile> {
  const { root, signal } = input;
  const known = input.locked.get(file.name);
  const common = { file, size: known?.size ?? file.size, expected: expectedDigest(file, known) };
  const made = known?.placed ?? [];
  const here = await Promise.all(made.map((one) => isHere(root, one, signal)));
  if (made.length > 0 && here.every(Boolean)) return { ...common, step: 'keep', kept: made };
  return { ...common, ...(await stepFor(common, input)) };
}

type Common = Pick<PlannedFile, 'file' | 'size' | 'expected'>;

async function stepFor(
  { file, size, expected }: Common,
  { root, force, signal }: PlanInput,
): Promise<Pick<PlannedFile, 'step' | 'kept' | 'message'>> {
  const standing = standingAt(root, file.name);
  if (standing.kind === 'nothing') return { step: 'fetch', kept: [] };
  if (standing.kind === 'other') return conflict(standing.what);
  const here = standing.stats.size;
  if (expected !== undefined && (size === undefined || size === here)) {
    const sha256 = await digestHere(join(root, file.name), expected, here, signal);
    if (sha256 !== undefined) {
      return { step: 'keep', kept: [{ name: file.name, size: here, sha256 }] };
    }
  }
  if (force) return { step: 'replace', kept: [] };
  const why = expected === undefined ? 'and nothing says whether it is the same' : 'and differs';
  return conflict(`a file of this name is here ${why}; --force replaces it`);
}

function conflict(message: string): Pick<PlannedFile, 'step' | 'kept' | 'message'> {
  return { step: 'conflict', kept: [], message };
}

/** Whether exactly this file is below a folder. */
export async function isHere(
  root: string,
  { name, size, sha256 }: FileIdentity,
  signal: AbortSignal,
): Promise<boolean> {
  const standing = standingAt(root, name);
  if (standing.kind !== 'file' || standing.stats.size !== size) return false;
  const expected = { algorithm: 'sha256', value: sha256 } as const;
  return (await digestHere(join(root, name), expected, size, signal)) !== undefined;
}

/** The SHA-256 of a file that is here, when it is the one expected. */
async function digestHere(
  path: string,
  expected: ContentDigest,
  size: number,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { O_RDONLY, O_NOFOLLOW } = constants;
  const fd = onDisk(() => openSync(path, O_RDONLY | O_NOFOLLOW));
  try {
    const hash = new ContentHash(expected, size);
    await eachPiece(fd, Infinity, { signal, use: (piece) => hash.update(piece) });
    return hash.finish();
  } catch (error) {
    if (error instanceof PullError && error.code === 'WRONG_DIGEST') return undefined;
    throw error;
  } finally {
    closeSync(fd);
  }
}

/** Bytes of a file that an earlier run has left in quarantine, as far as its size tells. */
export function bytesInPart({ part }: Places): number {
  return statSync(part, { throwIfNoEntry: false })?.size ?? 0;
}
