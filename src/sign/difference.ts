/**
 * What differs between a model as it was signed and as it was found: all of it, by file.
 * @module
 */
import { compareUtf8 } from './names.ts';
import type { Problem } from './problem.ts';
import { parseShardName, type Resource, type ShardRange } from './resources.ts';

/** A piece of a file and its digest; a whole file is one piece without a range. */
export interface Piece {
  readonly range?: ShardRange | undefined;
  readonly digest: string;
}

/** The pieces of each file, by name; in shards an empty file has none. */
export type Contents = ReadonlyMap<string, readonly Piece[]>;

/** Groups what was signed by file. Names were checked before. */
export function contentsOf(
  resources: readonly Resource[],
  method: 'files' | 'shards',
): Map<string, Piece[]> {
  const contents = new Map<string, Piece[]>();
  for (const { name, digest } of resources) {
    const shard = method === 'shards' ? parseShardName(name) : undefined;
    const file = shard?.name ?? name;
    const pieces = contents.get(file) ?? [];
    pieces.push({ range: shard?.range, digest });
    contents.set(file, pieces);
  }
  for (const pieces of contents.values()) pieces.sort((a, b) => startOf(a) - startOf(b));
  return contents;
}

/** What a comparison came to. */
export interface Difference {
  /** Changed, missing and renamed files, by name. */
  readonly problems: readonly Problem[];
  /** Files that are there and were not signed. */
  readonly extra: readonly Problem[];
  /** Empty files that a signature of shards says nothing of. */
  readonly unprotected: readonly string[];
  /** Signed files that were found as they were signed. */
  readonly same: readonly string[];
}

/** Compares file by file, and never stops at the first difference. */
export function difference(signed: Contents, found: Contents): Difference {
  const problems: Problem[] = [];
  const same: string[] = [];
  const missing: string[] = [];
  for (const [name, pieces] of signed) {
    const here = found.get(name);
    if (here === undefined) missing.push(name);
    else if (contentKey(pieces) === contentKey(here)) same.push(name);
    else problems.push(changed(name, pieces, here));
  }
  const unsigned = [...found].filter(([name]) => !signed.has(name));
  const renamed = renames(missing, signed, unsigned);
  const gone = missing.filter((name) => !renamed.has(name));
  const targets = new Set(renamed.values());
  const added = unsigned.filter(([name, { length }]) => length > 0 && !targets.has(name));
  return {
    problems: [
      ...problems,
      ...[...renamed].map(([from, to]) => renameOf(from, to)),
      ...gone.map(missingFile),
    ].toSorted(byName),
    extra: added.map(([name]) => extraFile(name)).toSorted(byName),
    unprotected: unsigned.filter(([, { length }]) => length === 0).map(([name]) => name),
    same,
  };
}

/** Files that are gone, with the new one that has the same content. */
function renames(
  missing: readonly string[],
  signed: Contents,
  unsigned: readonly (readonly [string, readonly Piece[]])[],
): ReadonlyMap<string, string> {
  const byContent = new Map<string, string[]>();
  // Backwards, because the last of a list is taken first.
  for (const [name, pieces] of unsigned.toReversed()) {
    const key = contentKey(pieces);
    const others = byContent.get(key);
    if (others === undefined) byContent.set(key, [name]);
    else others.push(name);
  }
  const renamed = new Map<string, string>();
  for (const name of missing) {
    const target = byContent.get(contentKey(signed.get(name) ?? []))?.pop();
    if (target !== undefined) renamed.set(name, target);
  }
  return renamed;
}

function contentKey(pieces: readonly Piece[]): string {
  return pieces.map(({ range, digest }) => `${rangeText(range)}=${digest}`).join(' ');
}

function changed(name: string, signed: readonly Piece[], found: readonly Piece[]): Problem {
  const code = 'FILE_CHANGED';
  const [first] = signed;
  if (first?.range === undefined) {
    const message = 'content changed since signing';
    return { code, name, expected: first?.digest, found: found[0]?.digest, message };
  }
  const [before, now] = [sizeOf(signed), sizeOf(found)];
  const at = signed.findIndex((piece, index) => contentKey([piece]) !== keyAt(found, index));
  const resized = before === now ? '' : `; ${before} bytes were signed, ${now} are here`;
  const where = rangeText((signed[at] ?? found[signed.length])?.range);
  const message = `content changed since signing, first in the shard ${where}${resized}`;
  return { code, name, expected: signed[at]?.digest, found: found[at]?.digest, message };
}

function keyAt(pieces: readonly Piece[], index: number): string {
  const piece = pieces[index];
  return piece === undefined ? '' : contentKey([piece]);
}

function sizeOf(pieces: readonly Piece[]): number {
  return pieces.at(-1)?.range?.end ?? 0;
}

function missingFile(name: string): Problem {
  return { code: 'FILE_MISSING', name, message: 'signed, but not here' };
}

function extraFile(name: string): Problem {
  return { code: 'FILE_EXTRA', name, message: 'here, but not covered by the signature' };
}

function renameOf(name: string, found: string): Problem {
  const message = 'same content under another name';
  return { code: 'FILE_RENAMED', name, expected: name, found, message };
}

function rangeText(range: ShardRange | undefined): string {
  return range === undefined ? '' : `${range.start}:${range.end}`;
}

function startOf({ range }: Piece): number {
  return range?.start ?? 0;
}

function byName(a: Problem, b: Problem): number {
  return compareUtf8(a.name ?? '', b.name ?? '');
}
