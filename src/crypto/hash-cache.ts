/**
 * Digests that were taken before, by the identity of their file: device, inode, size, and both times.
 *
 * The cache lies in a folder of the user and never beside a model, where whoever hands the model on could fill
 * it. It is one file of lines, each with a check of its own: a damaged line is as good as none. It appears whole
 * under its name or not at all; of two processes that write at once one may lose its entries, which costs time.
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

/** A store of digests by key; neither reading nor writing it ever fails. */
export interface HashCache {
  /** The SHA-256 in hexadecimal. */
  get(key: string): string | undefined;
  put(key: string, sha256: string): void;
  /** Writes what is new. */
  save(): void;
}

const NAME = 'hashes.v1';
/** Some 3 MB; the oldest are given up. */
const MOST_ENTRIES = 20_000;
const MOST_BYTES = 2 ** 23;
const LINE = /^([\d:]{9,140}) ([0-9a-f]{64}) ([0-9a-f]{16})$/;

/** The cache in this folder, which is made when there is something to keep. */
export function openHashCache(folder: string): HashCache {
  const path = join(folder, NAME);
  const fresh = new Map<string, string>();
  let lines: ReadonlyMap<string, string> | undefined;
  return {
    get: (key) => fresh.get(key) ?? digestIn((lines ??= readLines(path)).get(key)),
    put: (key, sha256) => void fresh.set(key, sha256),
    save() {
      if (fresh.size === 0) return;
      try {
        writeLines(folder, path, fresh);
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

/** The digest of a line that is whole. */
function digestIn(line: string | undefined): string | undefined {
  const [, key = '', sha256, check] = LINE.exec(line ?? '') ?? [];
  return sha256 !== undefined && checkOf(key, sha256) === check ? sha256 : undefined;
}

function checkOf(key: string, sha256: string): string {
  return createHash('sha256').update(`${key} ${sha256}`).digest('hex').slice(0, 16);
}

/** What others have written since is kept. */
function writeLines(folder: string, path: string, fresh: ReadonlyMap<string, string>): void {
  const lines = readLines(path);
  for (const [key, sha256] of fresh) {
    lines.delete(key);
    lines.set(key, `${key} ${sha256} ${checkOf(key, sha256)}`);
  }
  const kept = [...lines.values()].slice(-MOST_ENTRIES);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const temporary = join(folder, `.${NAME}.${process.pid}.tmp`);
  rmSync(temporary, { force: true });
  try {
    writeFileSync(temporary, `${kept.join('\n')}\n`, { flag: 'wx', mode: 0o600 });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
