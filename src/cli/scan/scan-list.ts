/**
 * `--manifest LIST.jsonl`: the files to judge, one JSON object a line with `path` and, so that shards become equal,
 * `size`. A list may come from another machine: each line is checked.
 * @module
 */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { divide, type ShardItem } from '../../scan/shard-plan.ts';
import type { Found } from '../../sources/directory.ts';
import { isTable } from '../toml-file.ts';
import { UsageError } from '../usage-error.ts';
import type { Shard } from '../shard.ts';

/** More than ten million lines. */
const LARGEST = 2 ** 31;
const LONGEST_PATH = 16_384;

/** The part of a list that this run was given. */
export interface ScanList {
  /** The list's own path. */
  readonly from: string;
  readonly paths: readonly string[];
  /** `sha256:…` of the list: only parts of the same list belong together. */
  readonly digest: string;
}

/** Reads a list and takes the shard's part of it. Throws `UsageError` with the line of the first mistake. */
export function readScanList(path: string, { of }: Shard): ScanList {
  const text = readText(path);
  const items = text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [itemOf(line, `${path}:${index + 1}`)]));
  refuseTwice(items, path);
  const shards = of === undefined ? undefined : divide(items, of.count);
  const mine = items.filter((_item, index) => shards === undefined || isMine(shards[index], of));
  const digest = createHash('sha256').update(text).digest('hex');
  const paths = mine.map((item) => item.path).toSorted();
  return { from: path, paths, digest: `sha256:${digest}` };
}

/** The line for something that was found on a walk. */
export function listLine(found: Found): string {
  if (found.kind !== 'file') return '';
  const size = sizeOf(found.path);
  return `${JSON.stringify(size === undefined ? { path: found.path } : { path: found.path, size })}\n`;
}

function isMine(shard: number | undefined, of: Shard['of']): boolean {
  return shard !== undefined && shard + 1 === of?.index;
}

function readText(path: string): string {
  try {
    const { size } = statSync(path);
    if (size > LARGEST) throw new UsageError(`${size} bytes, at most ${LARGEST}`);
    return readFileSync(path, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/ '.*'$/s, '') : String(error);
    throw new UsageError(`--manifest ${path}: ${why}`);
  }
}

function itemOf(line: string, place: string): ShardItem {
  const bad = (why: string): UsageError =>
    new UsageError(`${place}: ${why}; write {"path": "model.pt", "size": 123} on each line`);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw bad('not JSON');
  }
  if (!isTable(value)) throw bad('not an object');
  const { path, size, ...others } = value;
  const [other] = Object.keys(others);
  if (other !== undefined) throw bad(`unknown key ${JSON.stringify(other)}`);
  if (typeof path !== 'string' || path === '' || path === '-' || path.includes('\0'))
    throw bad('path');
  if (path.length > LONGEST_PATH) throw bad('path is too long');
  if (size === undefined) return { path };
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) throw bad('size');
  return { path, size };
}

function refuseTwice(items: readonly ShardItem[], list: string): void {
  const seen = new Set<string>();
  for (const { path } of items) {
    if (seen.has(path)) throw new UsageError(`--manifest ${list}: ${path} stands in it twice`);
    seen.add(path);
  }
}

function sizeOf(path: string): number | undefined {
  try {
    return statSync(path).size;
  } catch {
    return undefined; // judging it will say why
  }
}
