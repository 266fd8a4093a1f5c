/**
 * The files of a folder against a signed list of files.
 * @module
 */
import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { contentsOf, difference, type Contents, type Piece } from '../sign/difference.ts';
import { GIT_PATHS, isUnder } from '../sign/ignored.ts';
import type { Serialization, SignedModel } from '../sign/model-statement.ts';
import { compareUtf8 } from '../sign/names.ts';
import type { Problem } from '../sign/problem.ts';
import { SINGLE_FILE } from '../sign/signed-names.ts';
import { listModel, type Misfit, type ModelTree, type TreeFile } from '../sources/model-tree.ts';
import { blake2Pieces } from './blake2-files.ts';
import type { ModelElsewhere, PieceForm } from './model-elsewhere.ts';
import { hashFiles, hashShards, type HashOptions } from './hash-queue.ts';

/** What to look at. */
export interface CompareOptions {
  /** Path of the bundle: it is no part of the model that it signs. */
  readonly signature: string;
  /** Compares only the files of which this is true. */
  readonly only?: ((name: string) => boolean) | undefined;
  /** Paths in the model that the user leaves out, each with all that lies under it. */
  readonly ignore?: readonly string[] | undefined;
  /** Files that were not signed are no problem. */
  readonly ignoreUnsigned?: boolean | undefined;
  /** Follows every link; otherwise only links inside the folder, and only if the signer did. */
  readonly allowSymlinks?: boolean | undefined;
  readonly hashing?: HashOptions | undefined;
  /** Set for a model that does not lie on this disk; `signatureName` is that of the bundle, if it lies in the model. */
  readonly elsewhere?:
    | (ModelElsewhere & { readonly signatureName?: string | undefined })
    | undefined;
}

/** What came of it. */
export interface Comparison {
  readonly problems: readonly Problem[];
  /** Files that are here and that the signature says nothing of. */
  readonly notCovered: readonly string[];
  /** Files that were signed, and those of them that were found unchanged. */
  readonly signed: number;
  readonly verified: number;
}

/** Compares all files, and reports every difference. Throws `SOURCE_FAILED` for what cannot be read. */
export async function compareModel(
  path: string,
  model: SignedModel,
  options: CompareOptions,
): Promise<Comparison> {
  const { serialization } = model;
  const links = options.allowSymlinks ? 'all' : serialization.allowSymlinks ? 'inside' : 'none';
  const tree = options.elsewhere?.tree ?? listModel(path, links);
  // What is no link when it is listed must not be one when it is read.
  const hashing = { ...options.hashing, allowSymlinks: tree.single || links !== 'none' };
  const digesting: Digesting = {
    form: formOf(serialization),
    hashing,
    elsewhere: options.elsewhere,
  };
  const signed = signedContents(model, tree);
  const places = sortOut(tree, signed, { ...options, serialization, path });
  const wanted = new Map([...signed].filter(([name]) => places.isWanted(name)));
  const here = places.files.filter(({ name }) => wanted.has(name));
  const others = places.files.filter(({ name }) => !wanted.has(name));
  // What was not signed is read only to find out whether it is a file that is missing elsewhere.
  const isComplete = here.length === wanted.size;
  const found = new Map([
    ...(await piecesOf(isComplete ? here : places.files, digesting)),
    ...(isComplete ? others.map((file) => unread(file, serialization)) : []),
  ]);
  const { problems, extra, unprotected, same } = difference(wanted, found);
  const misfits = places.misfits.map(misfitProblem);
  const isMisfit = new Set(places.misfits.map(({ name }) => name));
  const lenient = options.ignoreUnsigned === true;
  return {
    problems: [
      // A link in the place of a file is not also a file that is missing.
      ...problems.filter(
        ({ code, name = '' }) => code !== 'FILE_MISSING' || !isUnder(name, isMisfit),
      ),
      ...(lenient ? [] : extra),
      ...misfits,
    ].toSorted((a, b) => compareUtf8(a.name ?? '', b.name ?? '')),
    notCovered: [
      ...places.notCovered,
      ...unprotected,
      ...(lenient ? extra.map(({ name = '' }) => name) : []),
    ].toSorted(compareUtf8),
    signed: signed.size,
    verified: same.length,
  };
}

/** A file that was signed alone is called by its name, or by a dot: see docs/signing.md. */
function signedContents({ resources, serialization }: SignedModel, tree: ModelTree): Contents {
  const contents = contentsOf(resources, serialization.method);
  const alone = contents.get(SINGLE_FILE);
  return alone !== undefined && tree.single ? new Map([[tree.name, alone]]) : contents;
}

/** The files to compare, what cannot be compared, and what nobody signed. */
interface Places {
  readonly files: readonly TreeFile[];
  readonly misfits: readonly Misfit[];
  readonly notCovered: readonly string[];
  readonly isWanted: (name: string) => boolean;
}

function sortOut(
  { files, misfits }: ModelTree,
  signed: Contents,
  {
    serialization,
    ignore = [],
    ignoreUnsigned,
    only,
    signature,
    path,
    elsewhere,
  }: CompareOptions & {
    readonly serialization: Serialization;
    readonly path: string;
  },
): Places {
  const byUser = new Set(ignore);
  const ignored = new Set([...serialization.ignorePaths, ...GIT_PATHS, ...ignore]);
  const bundle = elsewhere ? elsewhere.signatureName : nameInside(path, signature);
  const isWanted = (name: string): boolean => !isUnder(name, byUser) && only?.(name) !== false;
  // What was signed counts, wherever it lies: the reference can sign .gitattributes too.
  const isLeftOut = (name: string): boolean => !signed.has(name) && isUnder(name, ignored);
  const isPart = ({ name }: { readonly name: string }): boolean =>
    name !== bundle || signed.has(name);
  const present = files.filter(isPart);
  const unfit = misfits.filter(isPart);
  const leftOut = [...present, ...unfit].filter(({ name }) => isLeftOut(name));
  const used = new Set([...signed.keys()].flatMap(withFolders));
  const isForeign = ({ name }: Misfit): boolean => ignoreUnsigned === true && !used.has(name);
  const rest = unfit.filter(({ name }) => isWanted(name) && !isLeftOut(name));
  return {
    files: present.filter(({ name }) => isWanted(name) && !isLeftOut(name)),
    misfits: rest.filter((misfit) => !isForeign(misfit)),
    notCovered: [...leftOut, ...rest.filter(isForeign)].map(({ name }) => name),
    isWanted,
  };
}

/** A name and all folders that it lies in. */
function withFolders(name: string): readonly string[] {
  const names = [name];
  for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1)) {
    names.push(name.slice(0, at));
  }
  return names;
}

/** The name that a file has in a folder, if it lies there, or would; a link counts as what it is called. */
export function nameInside(folder: string, file: string): string | undefined {
  try {
    const real = join(realpathSync(dirname(file)), basename(file));
    const name = relative(realpathSync(folder), real);
    const isOutside = name === '' || name === '..' || name.startsWith(`..${sep}`);
    return isOutside ? undefined : name.replaceAll(sep, '/');
  } catch {
    return undefined; // it is not there, so it lies nowhere
  }
}

/** How files are read, and in what form. */
interface Digesting extends Pick<CompareOptions, 'elsewhere' | 'hashing'> {
  readonly form: PieceForm;
}

function formOf({ hashType, method, shardSize = 0 }: Serialization): PieceForm {
  return { hashType, shardSize: method === 'shards' ? shardSize : undefined };
}

async function piecesOf(
  files: readonly TreeFile[],
  { form, hashing: options, elsewhere }: Digesting,
): Promise<readonly (readonly [string, readonly Piece[]])[]> {
  if (elsewhere !== undefined) return elsewhere.piecesOf(files, form);
  const { hashType, shardSize: size } = form;
  if (hashType === 'blake2b') return files.map((file) => [file.name, blake2Pieces(file, size)]);
  if (size === undefined) {
    const hashed = await hashFiles(files, options);
    return hashed.map(({ name, sha256 }) => [name, [{ digest: sha256 }]]);
  }
  const hashed = await hashShards(files, size, options);
  return hashed.map(({ name, shards }) => [
    name,
    shards.map(({ start, end, sha256 }) => ({ range: { start, end }, digest: sha256 })),
  ]);
}

/** A file that is only counted; empty ones have no shard. */
function unread(
  { name, size }: TreeFile,
  { method }: Serialization,
): readonly [string, readonly Piece[]] {
  return [name, method === 'shards' && size === 0 ? [] : [{ digest: 'unread' }]];
}

/** What an entry of a folder that cannot be part of a model is in a report. */
export function misfitProblem({ kind, name, detail }: Misfit): Problem {
  if (kind === 'symlink') return { code: 'SYMLINK', name, message: detail };
  if (kind === 'encoding') return { code: 'UNSAFE_NAME', name, message: `here under ${detail}` };
  return { code: 'FILE_EXTRA', name, message: `${detail}, which is no part of a model` };
}
