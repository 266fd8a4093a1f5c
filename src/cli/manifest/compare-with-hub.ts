/**
 * The files of a model against what was noted when they were downloaded, or against a git checkout with pointers
 * in the place of large files. Nothing is asked over the network.
 * @module
 */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { misfitProblem } from '../../crypto/compare-model.ts';
import { hashFiles, type HashOptions } from '../../crypto/hash-queue.ts';
import { planSigning, type SigningPlan } from '../../crypto/sign-model.ts';
import { GIT_PATHS, isUnder } from '../../sign/ignored.ts';
import { compareHub, type ExpectedFile } from '../../sign/manifest/compare-hub.ts';
import { LFS_POINTER_SIZE, readLfsPointer } from '../../sign/manifest/hub-notes.ts';
import { openFile } from '../../sources/file.ts';
import { listModel, type TreeFile } from '../../sources/model-tree.ts';
import { readSmallFile } from '../../sources/small-file.ts';
import { UsageError } from '../usage-error.ts';
import type { CheckReport } from './check-report.ts';
import { hubDigests } from './hub-source.ts';

/** Compares with the notes in the folder itself. */
export const NOTES = 'pointers';

/** How to compare. */
export interface HubOptions {
  /** `pointers`, or a checkout. */
  readonly with: string;
  readonly ignore: readonly string[];
  readonly allowSymlinks: boolean;
  readonly hashing: HashOptions;
}

/** Compares every file of which something is known; throws `UsageError` where nothing is. */
export async function compareWithHub(path: string, options: HubOptions): Promise<CheckReport> {
  const plan = planSigning(path, {
    ignore: options.ignore,
    allowSymlinks: options.allowSymlinks,
  });
  const expected = await expectedFiles(path, plan, options);
  const hashed = await hashFiles(plan.files, options.hashing);
  const paths = new Map(plan.files.map((file) => [file.name, file]));
  const result = compareHub(hashed, expected, (name) => gitBlob(paths.get(name)));
  const pointers = plan.files.filter((file) => pointerIn(file) !== undefined);
  return {
    path,
    against: { kind: 'hub', path: options.with },
    listed: expected.size,
    verified: result.verified,
    problems: [
      ...plan.problems,
      ...result.problems,
      ...pointers.map(({ name }) => ({ code: 'FILE_CHANGED', name, message: POINTER }) as const),
    ],
    notCovered: [...plan.notCovered, ...result.notCovered],
  };
}

const POINTER = 'a pointer of git-lfs stands here, not the file: run git lfs pull';

async function expectedFiles(
  path: string,
  plan: SigningPlan,
  options: HubOptions,
): Promise<ReadonlyMap<string, ExpectedFile>> {
  const expected =
    options.with === NOTES ? hubDigests(path, plan) : await checkoutDigests(options.with, options);
  if (expected.size > 0) return expected;
  throw new UsageError(
    options.with === NOTES
      ? `${path}: no notes of a download (.cache/huggingface/download) are here; name a git checkout instead`
      : `--compare-hub ${options.with}: no file is there`,
  );
}

/** What a checkout holds: where a pointer stands, the file that it points to. */
async function checkoutDigests(
  folder: string,
  { ignore, hashing }: HubOptions,
): Promise<ReadonlyMap<string, ExpectedFile>> {
  if (!isFolder(folder)) {
    throw new UsageError(`--compare-hub ${folder}: write ${NOTES}, or the folder of a checkout`);
  }
  const { files, misfits } = listModel(folder);
  const ignored = new Set([...GIT_PATHS, ...ignore]);
  const [misfit] = misfits.filter(({ name }) => !isUnder(name, ignored));
  if (misfit !== undefined) {
    const { name = '', message } = misfitProblem(misfit);
    throw new UsageError(`--compare-hub ${folder}: ${name}: ${message}`);
  }
  const expected = new Map<string, ExpectedFile>();
  const others: TreeFile[] = [];
  for (const file of files.filter(({ name }) => !isUnder(name, ignored))) {
    const pointer = pointerIn(file);
    if (pointer === undefined) others.push(file);
    else {
      const digest = { kind: 'sha256', hex: pointer.sha256 } as const;
      expected.set(file.name, { digest, size: pointer.size });
    }
  }
  for (const { name, size, sha256 } of await hashFiles(others, hashing)) {
    expected.set(name, { digest: { kind: 'sha256', hex: sha256 }, size });
  }
  return expected;
}

function pointerIn({ path, size }: TreeFile): ReturnType<typeof readLfsPointer> {
  if (size > LFS_POINTER_SIZE) return undefined;
  return readLfsPointer(Buffer.from(readSmallFile(path, LFS_POINTER_SIZE)).toString('latin1'));
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** As `git hash-object` has it: the SHA-1 of a header and the bytes. */
function gitBlob(listed: TreeFile | undefined): string {
  if (listed === undefined) return '';
  const file = openFile(listed.path);
  try {
    const hash = createHash('sha1').update(`blob ${file.size}\0`);
    file.eachPiece((piece) => hash.update(piece));
    file.assertUnchanged();
    return hash.digest('hex');
  } finally {
    file.close();
  }
}
