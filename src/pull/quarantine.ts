/**
 * The folder where files stand until they have passed: beside their places, on the same file system, open to
 * nobody else.
 * @module
 */
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, realpathSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lockFolder, type FolderLock } from './folder-lock.ts';
import { diskError, onDisk, PullError } from './pull-error.ts';
import { QUARANTINE } from './target-names.ts';

/** The paths that belong to one file of the model. */
export interface Places {
  /** Its bytes, until they have passed. */
  readonly part: string;
  /** See `Journal`. */
  readonly journal: string;
  /** Bytes that are not what was promised; kept for who wants to look at them. */
  readonly refused: string;
  /** Why it has not passed. */
  readonly report: string;
  /** Folder of what is made of it. */
  readonly made: string;
  /** See `writeNote`; not gone before the whole model is here. */
  readonly note: string;
}

/** An open quarantine, locked against other pulls. */
export class QuarantineFolder {
  /** The folder of the model, without links. */
  readonly target: string;
  readonly path: string;
  private readonly lock: FolderLock;
  private readonly isNew: boolean;

  /** Makes both folders where they are not there yet; throws `LINK` and `DISK`. */
  constructor(target: string) {
    this.isNew = onDisk(() => mkdirSync(target, { recursive: true })) !== undefined;
    this.target = onDisk(() => realpathSync(target));
    this.path = join(this.target, QUARANTINE);
    makePrivate(this.path);
    this.lock = lockFolder(this.path);
  }

  /** The names say nothing of the file: what a store calls it is no path here before it has passed. */
  placesOf(name: string): Places {
    const key = createHash('sha256').update(name).digest('hex').slice(0, 32);
    const place = (ending: string): string => join(this.path, `${key}.${ending}`);
    return {
      part: place('part'),
      journal: place('json'),
      refused: place('refused'),
      report: place('report.json'),
      made: place('made'),
      note: place('note.json'),
    };
  }

  /** Takes away everything of a file that has passed. */
  forget({ part, journal, refused, report, made }: Places): void {
    for (const path of [part, journal, `${journal}.new`, refused, report, made]) {
      onDisk(() => rmSync(path, { recursive: true, force: true }));
    }
  }

  /** Takes away what is known of it besides. */
  forgetNote({ note }: Places): void {
    for (const path of [note, `${note}.new`]) onDisk(() => rmSync(path, { force: true }));
  }

  /** Lets others in. A folder that was made for nothing is gone again. */
  close(): void {
    this.lock.release();
    removeEmpty(this.path);
    if (this.isNew) removeEmpty(this.target);
  }
}

function removeEmpty(path: string): void {
  try {
    if (readdirSync(path).length === 0) rmdirSync(path);
  } catch {
    // Somebody else is at work in it by now.
  }
}

/** A folder of ours that nobody else may write to; one that is there already has to be like that. */
function makePrivate(path: string): void {
  try {
    mkdirSync(path, { mode: 0o700 });
    return;
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (!exists) throw diskError(error);
  }
  const stats = onDisk(() => lstatSync(path));
  // Windows has other rights than these, and says nothing of them here.
  const isPrivate =
    process.getuid === undefined || (stats.uid === process.getuid() && (stats.mode & 0o022) === 0);
  if (stats.isDirectory() && isPrivate) return;
  const why = stats.isDirectory() ? 'others may write to it' : 'it is no folder';
  throw new PullError('LINK', `${path} cannot be used: ${why}; remove it`);
}
