/**
 * Finds the files under the paths that a user names: in a fixed order, each directory once.
 * @module
 */
import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** What a walk meets. */
export type Found =
  | { readonly kind: 'file'; readonly path: string }
  /** A pipe that the user named: its bytes come once and in order. */
  | { readonly kind: 'stream'; readonly path: string }
  | {
      readonly kind: 'skipped';
      readonly path: string;
      readonly reason:
        | 'special-file'
        | 'symlink-loop'
        | 'already-seen'
        | 'dangling-link'
        | 'ignored';
    }
  /** Something that should be readable and is not. */
  | { readonly kind: 'unreadable'; readonly path: string; readonly reason: string };

/** A path to look at, and the real paths of the directories that lead to it. */
interface Pending {
  readonly path: string;
  readonly parents: readonly string[];
  /** As the directory says; a link says nothing of what it leads to. */
  readonly entry?: Dirent | undefined;
}

/** What is asked of a path. */
type Kind = Pick<Dirent, 'isFile' | 'isDirectory' | 'isFIFO'>;

/** What Node shows in place of bytes that are not UTF-8. */
const LOST = '\ufffd';

/** Version control stores, which no loader reads models from and which may be huge. */
const IGNORED = new Set(['.git', '.hg', '.svn']);

/**
 * Yields what lies under `root`, names in code-unit order. Links are followed, as model caches are made
 * of them; a directory that was seen before is not entered again, which also ends every loop.
 */
export function* walkPath(root: string, seen: Set<string> = new Set()): Generator<Found> {
  const pending: Pending[] = [{ path: root, parents: [] }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const isRoot = next.path === root;
    if (IGNORED.has(lastName(next.path)) && !isRoot) {
      yield { kind: 'skipped', path: next.path, reason: 'ignored' };
      continue;
    }
    const kind = attempt(() => kindOf(next));
    if (kind.failed !== undefined) yield unreadable(next.path, kind, isRoot);
    else if (kind.value.isDirectory()) yield* enter(next, seen, pending);
    else yield leaf(next.path, kind.value, isRoot);
  }
}

function* enter(
  { path, parents }: Pending,
  seen: Set<string>,
  pending: Pending[],
): Generator<Found> {
  const listed = attempt(() => ({
    real: realpathSync(path),
    entries: readdirSync(path, { withFileTypes: true }),
  }));
  if (listed.failed !== undefined) {
    yield { kind: 'unreadable', path, reason: listed.failed };
    return;
  }
  const { real, entries } = listed.value;
  if (seen.has(real)) {
    const reason = parents.includes(real) ? 'symlink-loop' : 'already-seen';
    yield { kind: 'skipped', path, reason };
    return;
  }
  seen.add(real);
  const ancestry = [...parents, real];
  // Joining each name would cost more than listing it.
  const prefix = join(path, '_').slice(0, -1);
  for (const entry of entries.toSorted(byNameBackwards)) {
    pending.push({ path: `${prefix}${entry.name}`, parents: ancestry, entry });
  }
}

/** Without asking the disk again where the directory has said it; some file systems say nothing. */
function kindOf({ path, entry }: Pending): Kind {
  const isKnown = entry !== undefined && (entry.isFile() || entry.isDirectory());
  return isKnown && !path.includes(LOST) ? entry : statSync(path);
}

/** Last first, as the paths are taken from the end. */
function byNameBackwards(a: Dirent, b: Dirent): number {
  return a.name < b.name ? 1 : a.name > b.name ? -1 : 0;
}

function leaf(path: string, stats: Kind, named: boolean): Found {
  if (stats.isFile()) return { kind: 'file', path };
  if (named && stats.isFIFO()) return { kind: 'stream', path };
  return { kind: 'skipped', path, reason: 'special-file' };
}

/** A link that leads nowhere holds nothing to judge; a path that the user named must be there. */
function unreadable(path: string, { code, failed }: Failed, named: boolean): Found {
  if (named) return { kind: 'unreadable', path, reason: failed };
  // Something is there that we cannot open by this name.
  if (path.includes(LOST)) return { kind: 'unreadable', path, reason: 'a name that is not UTF-8' };
  if (code === 'ENOENT') return { kind: 'skipped', path, reason: 'dangling-link' };
  if (code === 'ELOOP') return { kind: 'skipped', path, reason: 'symlink-loop' };
  return { kind: 'unreadable', path, reason: failed };
}

interface Failed {
  readonly failed: string;
  readonly code: string;
}

function attempt<T>(action: () => T): { readonly value: T; readonly failed: undefined } | Failed {
  try {
    return { value: action(), failed: undefined };
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : String(cause);
    return { failed: text.replace(/ '.*'$/s, ''), code: text.slice(0, text.indexOf(':')) };
  }
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
