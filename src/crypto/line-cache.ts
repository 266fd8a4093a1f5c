/**
 * Short texts by key, kept from run to run in a file of the user.
 *
 * It lies in a folder of the user and never beside a model, where whoever hands the model on could fill it. It is
 * one file of lines, each with a check of its own: a damaged line is as good as none. It appears whole under its
 * name or not at all; of two processes that write at once one may lose its entries, which costs time.
 * @module
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** A store of texts by key; neither reading nor writing it ever fails. */
export interface LineCache {
  get(key: string): string | undefined;
  put(key: string, value: string): void;
  /** Writes what is new. */
  save(): void;
}

/** What a cache holds. */
export interface LineCacheKind {
  /** Of the file. */
  readonly name: string;
  /** Beyond it the oldest are given up. */
  readonly mostEntries: number;
}

/** A larger file is none of ours. */
const MOST_BYTES = 2 ** 23;
const LINE = /^([\w:]{9,140}) ([\w-]+) ([0-9a-f]{16})$/;

/** The cache in this folder, which is made when there is something to keep. Values are letters, digits, `_`, `-`. */
export function openLineCache(folder: string, { name, mostEntries }: LineCacheKind): LineCache {
  const path = join(folder, name);
  const fresh = new Map<string, string>();
  let lines: ReadonlyMap<string, string> | undefined;
  return {
    get: (key) => fresh.get(key) ?? valueIn((lines ??= readLines(path)).get(key)),
    put: (key, value) => void fresh.set(key, value),
    save() {
      if (fresh.size === 0) return;
      try {
        writeLines({ folder, name, mostEntries }, fresh);
      } catch {
        // A cache that cannot be written (a full disk, a home that is read-only) costs nothing but time.
      }
    },
  };
}

/** Lines by key, unchecked: most are never asked for. */
function readLines(path: string): Map<string, string> {
  const lines = new Map<string, string>();
  for (const line of readOwn(path).split('\n')) {
    if (line !== '') lines.set(line.slice(0, line.indexOf(' ')), line);
  }
  return lines;
}

/** The text of a file that nobody else could have written; empty without one. */
function readOwn(path: string): string {
  let fd: number | undefined;
  try {
    fd = openSync(path, 'r');
    const { uid, mode, size } = fstatSync(fd);
    // Windows has neither owners nor such modes.
    const isOurs =
      process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
    return isOurs && size <= MOST_BYTES ? readFileSync(fd, 'latin1') : '';
  } catch {
    return '';
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

/** The value of a line that is whole. */
function valueIn(line: string | undefined): string | undefined {
  const [, key = '', value, check] = LINE.exec(line ?? '') ?? [];
  return value !== undefined && checkOf(key, value) === check ? value : undefined;
}

function checkOf(key: string, value: string): string {
  return createHash('sha256').update(`${key} ${value}`).digest('hex').slice(0, 16);
}

/** What others have written since is kept. */
function writeLines(
  { folder, name, mostEntries }: LineCacheKind & { readonly folder: string },
  fresh: ReadonlyMap<string, string>,
): void {
  const path = join(folder, name);
  const lines = readLines(path);
  for (const [key, value] of fresh) {
    lines.delete(key);
    lines.set(key, `${key} ${value} ${checkOf(key, value)}`);
  }
  const kept = [...lines.values()].slice(-mostEntries);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const temporary = join(folder, `.${name}.${process.pid}.tmp`);
  rmSync(temporary, { force: true });
  try {
    writeFileSync(temporary, `${kept.join('\n')}\n`, { flag: 'wx', mode: 0o600 });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
