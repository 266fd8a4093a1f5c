/**
 * `--resume`: what a run that was killed had judged, a line for each file, so that the next one goes on. A row
 * counts only for the same rules, flags and part of the list, and while the file is the one that was judged.
 * @module
 */
import {
  appendFileSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { identityText } from '../../crypto/file-identity.ts';
import type { Row } from '../judge-path.ts';
import { isRow } from '../read-report.ts';
import { isTable } from '../toml-file.ts';
import { UsageError } from '../usage-error.ts';

/** What went before, and where to note what is done. */
export interface ScanJournal {
  /** The row of a file that was judged before and has not changed since. */
  get(path: string): Row | undefined;
  put(row: Row): void;
  /** The report is written. */
  finish(): void;
  /** The run ends before: what was judged stays for the next. */
  leave(): void;
}

/** Opens the journal beside `output`; `run` names everything that a row depends on. */
export function openScanJournal(output: string, run: string): ScanJournal {
  const path = `${output}.journal`;
  const head = JSON.stringify({ journal: 'pickleproof/scan/v1', run });
  const known = readJournal(path, head);
  if (known === undefined) writeFileSync(path, `${head}\n`, { flag: 'wx' });
  const fd = openSync(path, 'a');
  return {
    get: (file) => stillTrue(known?.get(file)),
    put(row) {
      const identity = identityOf(row.path);
      if (identity === undefined) return; // a pipe, an address: judged anew
      appendFileSync(fd, `${JSON.stringify({ identity, row })}\n`);
    },
    finish() {
      closeSync(fd);
      rmSync(path, { force: true });
    },
    leave: () => closeSync(fd),
  };
}

interface Entry {
  readonly identity: string;
  readonly row: Row;
}

function stillTrue(entry: Entry | undefined): Row | undefined {
  return entry !== undefined && identityOf(entry.row.path) === entry.identity
    ? entry.row
    : undefined;
}

/** The rows of a run that was killed; the line that it was writing is left out. Undefined when there is none. */
function readJournal(path: string, head: string): ReadonlyMap<string, Entry> | undefined {
  if (!existsSync(path)) return undefined;
  const lines = readFileSync(path, 'utf8').split('\n');
  const first = lines[0] ?? '';
  if (lines.length > 1 && first !== head) {
    throw new UsageError(
      `${path}: begun with another version, other rules, flags or files; delete it to begin anew`,
    );
  }
  if (lines.length <= 1) {
    rmSync(path); // killed while it wrote the first line
    return undefined;
  }
  cutTo(path, lines);
  return new Map(lines.slice(1, -1).flatMap((line) => entryOf(line)));
}

/** What is appended must begin on a line of its own. */
function cutTo(path: string, lines: readonly string[]): void {
  if (lines.at(-1) !== '') writeFileSync(path, `${lines.slice(0, -1).join('\n')}\n`);
}

function entryOf(line: string): [string, Entry][] {
  try {
    const entry: unknown = JSON.parse(line);
    if (!isTable(entry)) return [];
    const { identity, row } = entry;
    return typeof identity === 'string' && isRow(row) ? [[row.path, { identity, row }]] : [];
  } catch {
    return [];
  }
}

function identityOf(path: string): string | undefined {
  try {
    return identityText(statSync(path, { bigint: true }));
  } catch {
    return undefined;
  }
}
