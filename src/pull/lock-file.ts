/**
 * `pickleproof.lock`: what was pulled, at which revision, with which digests, and what was said of it. JSON, in one
 * form only, so that the same pull gives the same file and a change of it can be read in a review.
 * @module
 */
import type { Verdict } from '../core/verdict.ts';
import { compareUtf8 } from '../sign/names.ts';

/** The value of `schema`. */
export const LOCK_SCHEMA = 'pickleproof/lock/v1';
/** Its name where nobody says otherwise. */
export const LOCK_NAME = 'pickleproof.lock';

/** One file as it is on a disk. */
export interface FileIdentity {
  /** Relative, `/` between parts. */
  readonly name: string;
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** One file of a source. */
export interface LockedFile extends FileIdentity {
  /** As recognised by its content; absent, as is the verdict, for what is no model. */
  readonly format?: string | undefined;
  readonly verdict?: Verdict | undefined;
  /** What was put in the folder in its place, where it was converted. */
  readonly placed?: readonly FileIdentity[] | undefined;
}

/** One model. */
export interface LockedSource {
  /** As it was given. */
  readonly uri: string;
  /** The same at a revision that cannot move. */
  readonly pinned: string;
  /** Where it was put, relative to the lock file, `/` between parts. */
  readonly directory: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** `sha256:…` of the rules by which the verdicts were given. */
  readonly ruleset: string;
  /** `sha256:…` of the user's policy, when there was one. */
  readonly policy?: string | undefined;
  /** By name, in the order of code points. */
  readonly files: readonly LockedFile[];
}

/** The whole document. */
export interface LockFile {
  /** By directory, then by address. */
  readonly sources: readonly LockedSource[];
}

/** A lock file that holds nothing. */
export const EMPTY_LOCK: LockFile = { sources: [] };

/** What is known of an address in a folder. */
export function lockedSource(
  { sources }: LockFile,
  uri: string,
  directory: string,
): LockedSource | undefined {
  return sources.find((source) => source.uri === uri && source.directory === directory);
}

/** The lock file with one source in the place of what was known of it. */
export function withSource(lock: LockFile, source: LockedSource): LockFile {
  const others = lock.sources.filter(
    ({ uri, directory }) => uri !== source.uri || directory !== source.directory,
  );
  return { sources: [...others, source] };
}

/** The text, ending in a newline. */
export function lockText({ sources }: LockFile): string {
  const ordered = sources
    .toSorted((a, b) => compareUtf8(a.directory, b.directory) || compareUtf8(a.uri, b.uri))
    .map(orderedSource);
  return `${JSON.stringify({ schema: LOCK_SCHEMA, sources: ordered }, undefined, 2)}\n`;
}

function orderedSource(source: LockedSource): LockedSource {
  const { uri, pinned, directory, include, exclude, ruleset, policy, files } = source;
  const inOrder = files.toSorted((a, b) => compareUtf8(a.name, b.name)).map(orderedFile);
  return { uri, pinned, directory, include, exclude, ruleset, policy, files: inOrder };
}

function orderedFile({ name, size, sha256, format, verdict, placed }: LockedFile): LockedFile {
  const files = placed
    ?.toSorted((a, b) => compareUtf8(a.name, b.name))
    .map(({ name, size, sha256 }) => ({ name, size, sha256 }));
  return { name, size, sha256, format, verdict, placed: files };
}
