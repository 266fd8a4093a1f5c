/**
 * The files of a model against a manifest.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { newSha256 } from '../../crypto/ecdsa.ts';
import { hashFiles, type HashOptions } from '../../crypto/hash-queue.ts';
import type { ModelElsewhere } from '../../crypto/model-elsewhere.ts';
import { misfitProblem, nameInside } from '../../crypto/compare-model.ts';
import { contentsOf, difference } from '../../sign/difference.ts';
import { GIT_PATHS, isUnder } from '../../sign/ignored.ts';
import { readManifest, type ReadManifest } from '../../sign/manifest/read-manifest.ts';
import { compareUtf8 } from '../../sign/names.ts';
import type { Problem } from '../../sign/problem.ts';
import { fileResources, type HashedFile } from '../../sign/resources.ts';
import { MAX_JSON } from '../../sign/strict-json.ts';
import { listModel } from '../../sources/model-tree.ts';
import { readSmallFile } from '../../sources/small-file.ts';
import type { CheckReport } from './check-report.ts';

/** How to check. */
export interface CheckOptions {
  readonly ignore: readonly string[];
  readonly allowSymlinks: boolean;
  readonly hashing: HashOptions;
  /** Set for a model that does not lie on this disk. */
  readonly elsewhere?: ModelElsewhere | undefined;
}

/** Compares every file, and reports every difference. Throws for what is no manifest and what cannot be read. */
export async function checkManifest(
  path: string,
  manifestPath: string,
  options: CheckOptions,
): Promise<CheckReport> {
  const manifest = manifestAt(manifestPath);
  const against = {
    kind: 'manifest',
    path: manifestPath,
    rootDigest: manifest.rootDigest,
  } as const;
  const listed = manifest.files.length;
  // Names that cannot be believed: no file is opened.
  if (manifest.problems.length > 0) {
    return { path, against, listed, verified: 0, problems: manifest.problems, notCovered: [] };
  }
  const found = await compared(path, manifest, { ...options, manifestPath });
  return { path, against, listed, ...found };
}

/** What is wrong with it is said with its path. */
function manifestAt(path: string): ReadManifest {
  const bytes = readSmallFile(path, MAX_JSON);
  try {
    return readManifest(bytes, newSha256);
  } catch (error) {
    if (!(error instanceof ModelFileError)) throw error;
    const message = `--check ${path}: no manifest: ${error.message}`;
    throw new ModelFileError(error.code, message, { cause: error });
  }
}

async function compared(
  path: string,
  { files: listed, ignored, allowSymlinks }: ReadManifest,
  {
    manifestPath,
    hashing,
    elsewhere,
    ...options
  }: CheckOptions & { readonly manifestPath: string },
): Promise<Pick<CheckReport, 'verified' | 'problems' | 'notCovered'>> {
  const links = options.allowSymlinks ? 'all' : allowSymlinks ? 'inside' : 'none';
  const tree = elsewhere?.tree ?? listModel(path, links);
  const own = elsewhere === undefined ? nameInside(path, manifestPath) : undefined;
  const byUser = new Set(options.ignore);
  const left = new Set([...ignored, ...GIT_PATHS, ...options.ignore, ...(own ? [own] : [])]);
  const names = new Set(listed.map(({ name }) => name));
  const isPart = ({ name }: { readonly name: string }): boolean =>
    !isUnder(name, byUser) && (names.has(name) || !isUnder(name, left));
  const present = tree.files.filter(isPart);
  const hashed = await (elsewhere?.hashFiles(present) ?? hashFiles(present, hashing));
  const wanted = listed.filter(({ name }) => !isUnder(name, byUser));
  const misfits = tree.misfits.filter(isPart);
  const { problems, extra, same } = difference(contentsFor(wanted), contentsFor(hashed));
  const isMisfit = new Set(misfits.map(({ name }) => name));
  return {
    verified: same.length,
    problems: [
      ...problems.filter(
        ({ code, name = '' }) => code !== 'FILE_MISSING' || !isUnder(name, isMisfit),
      ),
      ...extra,
    ]
      .map((problem) => inWordsOfLists(problem, wanted, hashed))
      .concat(wrongSizes(wanted, hashed), misfits.map(misfitProblem))
      .toSorted((a, b) => compareUtf8(a.name ?? '', b.name ?? '')),
    notCovered: [...tree.files, ...tree.misfits]
      .filter((each) => !isPart(each) && each.name !== own)
      .map(({ name }) => name),
  };
}

function contentsFor(files: readonly HashedFile[]): ReturnType<typeof contentsOf> {
  return contentsOf(fileResources(files), 'files');
}

/** The digest says that the content is the same: then only the list can be wrong. */
function wrongSizes(listed: readonly HashedFile[], hashed: readonly HashedFile[]): Problem[] {
  const found = new Map(hashed.map((file) => [file.name, file]));
  return listed.flatMap(({ name, size, sha256 }): Problem[] => {
    const here = found.get(name);
    if (here === undefined || here.sha256 !== sha256 || here.size === size) return [];
    const message = `the content that is listed, but ${here.size} bytes and not ${size}: the list was altered`;
    return [{ code: 'FILE_CHANGED', name, message }];
  });
}

/** Nothing was signed here. */
function inWordsOfLists(
  problem: Problem,
  listed: readonly HashedFile[],
  hashed: readonly HashedFile[],
): Problem {
  if (problem.code === 'FILE_RENAMED') {
    return { ...problem, message: `listed, but here as ${problem.found ?? ''}` };
  }
  const message = MESSAGES[problem.code] ?? problem.message;
  if (problem.code !== 'FILE_CHANGED') return { ...problem, message };
  const [before, now] = [listed, hashed].map(
    (files) => files.find(({ name }) => name === problem.name)?.size ?? 0,
  );
  const sizes = before === now ? '' : `; ${before} bytes are listed, ${now} are here`;
  return { ...problem, message: `${message}${sizes}` };
}

const MESSAGES: Partial<Record<Problem['code'], string>> = {
  FILE_CHANGED: 'not the content that is listed',
  FILE_MISSING: 'listed, but not here',
  FILE_EXTRA: 'here, but not listed',
};
