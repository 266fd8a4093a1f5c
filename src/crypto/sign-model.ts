/**
 * A model becomes the payload of a signature.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { GIT_PATHS, isUnder } from '../sign/ignored.ts';
import {
  readModelStatement,
  writeModelStatement,
  type Serialization,
} from '../sign/model-statement.ts';
import { collisions, compareUtf8, unsafeName } from '../sign/names.ts';
import type { Problem } from '../sign/problem.ts';
import { SINGLE_FILE } from '../sign/signed-names.ts';
import { fileResources, rootDigest, shardResources, type Resource } from '../sign/resources.ts';
import { listModel, type ModelTree, type TreeFile } from '../sources/model-tree.ts';
import { misfitProblem } from './compare-model.ts';
import { newSha256 } from './ecdsa.ts';
import { hashFiles, hashShards, type HashOptions } from './hash-queue.ts';
import { assertSame, identitiesOf, type Identities } from './model-identity.ts';

/** What to sign. */
export interface PlanOptions {
  /** Paths in the model that are left out, each with all that lies under it. */
  readonly ignore?: readonly string[] | undefined;
  /** Where the bundle will lie, if that is in the model. */
  readonly signatureName?: string | undefined;
  readonly allowSymlinks?: boolean | undefined;
}

/** A model that can be signed when there are no problems. */
export interface SigningPlan {
  readonly tree: ModelTree;
  readonly files: readonly TreeFile[];
  /** Of the files, before anything of them was read. */
  readonly identities: Identities;
  readonly ignorePaths: readonly string[];
  readonly allowSymlinks: boolean;
  /** Files that are here and will not be covered. */
  readonly notCovered: readonly string[];
  readonly problems: readonly Problem[];
}

/** What Hugging Face's library leaves in a folder that it downloads to. */
const HUB_CACHE = '.cache/huggingface';
/** Where claims about the model are kept beside its signature, and signatures of other tools. */
const CLAIMS = 'claims.jsonl';
const SIGNATURE = /^[^/]+\.(?:sig|sigstore\.json|sigstore)$/;

/** Lists what would be signed, and all that stands in the way. Throws `SOURCE_FAILED`. */
export function planSigning(path: string, options: PlanOptions): SigningPlan {
  const tree = listModel(path, options.allowSymlinks === true ? 'all' : 'none');
  const plan = planTree(tree, options);
  return { ...plan, identities: identitiesOf(plan.files) };
}

/** The same for a model that is listed already, of whose files nothing is looked at. */
export function planTree(tree: ModelTree, options: PlanOptions): SigningPlan {
  const allowSymlinks = options.allowSymlinks === true;
  const ignorePaths = tree.single ? [] : ignoredPaths(tree, options);
  const ignored = new Set(ignorePaths);
  const isCovered = ({ name }: { readonly name: string }): boolean => !isUnder(name, ignored);
  const files = tree.files.filter(isCovered);
  return {
    tree,
    files,
    identities: new Map(),
    ignorePaths,
    allowSymlinks,
    notCovered: [...tree.files, ...tree.misfits]
      .filter((each) => !isCovered(each) && each.name !== options.signatureName)
      .map(({ name }) => name),
    problems: [...tree.misfits.filter(isCovered).map(misfitProblem), ...nameProblems(files)],
  };
}

/** Exact paths: a signature knows no patterns. Those that are not there yet may come later. */
function ignoredPaths(
  { files }: ModelTree,
  { ignore = [], signatureName }: PlanOptions,
): readonly string[] {
  const signatures = files.map(({ name }) => name).filter((name) => SIGNATURE.test(name));
  const hub = files.some(({ name }) => name.startsWith(`${HUB_CACHE}/`)) ? [HUB_CACHE] : [];
  const own = signatureName === undefined ? [] : [signatureName];
  const all = [...GIT_PATHS, ...hub, CLAIMS, ...signatures, ...own, ...ignore];
  return [...new Set(all)].toSorted(compareUtf8);
}

function nameProblems(files: readonly TreeFile[]): readonly Problem[] {
  const unsafe = files.flatMap(({ name }): Problem[] => {
    const why = unsafeName(name);
    return why === undefined ? [] : [{ code: 'UNSAFE_NAME', name, message: why }];
  });
  const same = collisions(files.map(({ name }) => name)).map(([first, name]): Problem => ({
    code: 'DUPLICATE_NAME',
    name,
    message: `the same name as ${JSON.stringify(first)} on some systems`,
  }));
  return [...unsafe, ...same];
}

/** How to write the payload. */
export interface PayloadOptions {
  /** Signs shards of this many bytes instead of whole files. */
  readonly shardSize?: number | undefined;
  /** Names a file that is signed alone, and the hash of shards, as the reference does. */
  readonly asReference?: boolean | undefined;
  readonly hashing?: HashOptions | undefined;
}

/** What will be signed. */
export interface ModelPayload {
  readonly bytes: Uint8Array;
  readonly rootDigest: string;
  readonly resources: readonly Resource[];
}

/** Hashes the files of a plan and writes the statement. */
export async function modelPayload(
  { tree, files, identities, ignorePaths, allowSymlinks }: SigningPlan,
  { shardSize, asReference, hashing }: PayloadOptions,
): Promise<ModelPayload> {
  const named = tree.single && asReference === true ? files.map(asDot) : files;
  // What is no link when it is listed must not be one when it is read.
  const options = { ...hashing, allowSymlinks: tree.single || allowSymlinks };
  const resources =
    shardSize === undefined
      ? fileResources(await hashFiles(named, options))
      : shardResources(await hashShards(named, shardSize, options));
  // They were scanned before they were hashed: what is signed must be what was scanned.
  assertSame(identities, files);
  if (resources.length === 0) {
    throw new ModelFileError(
      'UNSUPPORTED',
      'all files are empty: shards of them would sign nothing',
    );
  }
  const serialization: Serialization = {
    method: shardSize === undefined ? 'files' : 'shards',
    hashType: 'sha256',
    shardSize,
    allowSymlinks,
    ignorePaths,
  };
  const statement = { name: tree.name, serialization, resources, namesShards: asReference };
  const bytes = writeModelStatement(statement, newSha256);
  assertReadable(bytes);
  return {
    bytes,
    rootDigest: rootDigest(resources, newSha256),
    resources,
  };
}

function asDot(file: TreeFile): TreeFile {
  return { ...file, name: SINGLE_FILE };
}

/** Reads what was written, as a verifier will; throws `INTERNAL` when that would refuse it. */
function assertReadable(payload: Uint8Array): void {
  const { problems } = readModelStatement(payload, { newHash: newSha256, legacy: false });
  if (problems.length === 0) return;
  throw new ModelFileError('INTERNAL', 'the statement just made cannot be read');
}
