/**
 * What a scan says about exactly the files of a model. Rows of the report are found by their digest; whatever of
 * the model the scan did not read is named, and keeps the result from being a pass.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { rank, worse, type Verdict } from '../../core/verdict.ts';
import type { HashedFile } from '../resources.ts';
import type { ScannedFile, ScannedFinding, ScanOutcome, SkippedFile } from './scan-report.ts';
import type { HashedModel } from './subjects.ts';

/** Results of in-toto's test-result v0.1. */
export type Result = 'PASSED' | 'WARNED' | 'FAILED';

/** A file that was not read, and why: a reason of the scan. */
export interface Unread {
  readonly name: string;
  readonly reason: string;
}

/** One finding and the file of the model that it is in. */
export interface JudgedFinding extends ScannedFinding {
  readonly name: string;
}

/** The whole judgement. */
export interface Judgement {
  readonly result: Result;
  readonly verdict: Verdict;
  /** Files that were read in full. */
  readonly judged: number;
  readonly unread: readonly Unread[];
  readonly findings: readonly JudgedFinding[];
  /** Whether each rule was tried on every byte that the scan meant to read. */
  readonly complete: boolean;
}

/**
 * Joins the report with the model. Throws `MALFORMED` when the report judged other bytes under the name of a file:
 * then the claim would be about a model that nobody scanned.
 */
export function judgementOf(model: HashedModel, outcome: ScanOutcome): Judgement {
  const byDigest = new Map<string, Row[]>();
  const names = new Set<string>();
  for (const row of [...outcome.files, ...outcome.skipped]) {
    names.add(lastPart(row.path));
    if (row.sha256 === undefined) continue;
    const rows = byDigest.get(row.sha256);
    if (rows === undefined) byDigest.set(row.sha256, [row]);
    else rows.push(row);
  }
  const unread: Unread[] = [];
  const read: Read[] = [];
  for (const file of model.files) {
    const row = rowOf(file, byDigest.get(file.sha256) ?? []);
    if (row === undefined && names.has(lastPart(file.name))) assertUnjudged(file, outcome);
    if (row === undefined) unread.push({ name: file.name, reason: 'not-scanned' });
    else if ('reason' in row) unread.push({ name: file.name, reason: row.reason });
    else read.push({ name: file.name, row });
  }
  return summed(read, unread);
}

type Row = ScannedFile | SkippedFile;

interface Read {
  readonly name: string;
  readonly row: ScannedFile;
}

function summed(rows: readonly Read[], unread: readonly Unread[]): Judgement {
  // A model of which nothing was judged is not clean.
  const start: Verdict = rows.length === 0 ? 'incomplete' : 'clean';
  const verdict = rows.reduce<Verdict>((sum, { row }) => worse(sum, row.verdict), start);
  const complete = rows.every(({ row }) => row.complete && row.omitted === 0) && rows.length > 0;
  const isWhole = complete && unread.length === 0;
  const isClean = verdict === 'clean' && rows.every(({ row }) => row.findings.every(isInert));
  const passed = isClean && isWhole ? 'PASSED' : 'WARNED';
  return {
    result: verdict === 'dangerous' ? 'FAILED' : passed,
    verdict,
    judged: rows.filter(({ row }) => row.complete).length,
    unread,
    findings: rows.flatMap(({ name, row }) =>
      row.findings.map((finding) => ({ ...finding, name })),
    ),
    complete,
  };
}

/** A note on something harmless, which a clean file may have. */
function isInert({ verdict }: ScannedFinding): boolean {
  return verdict === 'clean';
}

/** Of several rows with these bytes those of that path; of these the worst, as names change what a loader does. */
function rowOf({ name }: HashedFile, rows: readonly Row[]): Row | undefined {
  const own = rows.filter(({ path }) => isAt(path, name));
  return (own.length > 0 ? own : rows).toSorted((a, b) => badness(b) - badness(a))[0];
}

/** Clean, not read, and then by verdict. */
function badness(row: Row): number {
  return 'reason' in row ? 0.5 : rank(row.verdict);
}

function assertUnjudged({ name }: HashedFile, { files, skipped }: ScanOutcome): void {
  const row = [...files, ...skipped].find(({ path }) => isAt(path, name));
  if (row === undefined) return;
  const why = row.sha256 === undefined ? 'it has no digests; scan with --hash' : 'scan again';
  throw new ModelFileError('MALFORMED', `${name}: the report is not about these bytes: ${why}`);
}

/** Whether a path of the report ends with the name, at a slash. */
function isAt(path: string, name: string): boolean {
  return path === name || path.endsWith(`/${name}`);
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
