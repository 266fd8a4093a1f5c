/**
 * Reads a report of `scan --format json` back. A report may come from another machine: everything that is
 * used of it is checked, and what is not as it should be is refused with its place.
 * @module
 */
import { readFileSync, statSync } from 'node:fs';
import { ModelFileError } from '../core/error.ts';
import type { FileReport, ScanReport, SkippedPath } from '../core/finding.ts';
import { isTable } from './toml-file.ts';

/** More than a report of a million files. */
const LARGEST = 2 ** 30;

type Table = Readonly<Record<string, unknown>>;

/** The report in a file, as JSON or NDJSON; throws `MALFORMED`, `LIMIT_EXCEEDED` or `SOURCE_FAILED`. */
export function readScanReport(path: string): ScanReport {
  const report = parse(path);
  const bad = (place: string): ModelFileError =>
    new ModelFileError('MALFORMED', `${path}: not a report of scan --format json: ${place}`);
  if (!isTable(report) || report['schema'] !== 'pickleproof/scan/v1') throw bad('schema');
  const wrong = problemOf(report);
  if (wrong !== undefined) throw bad(wrong);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked field by field above
  return report as unknown as ScanReport;
}

function parse(path: string): unknown {
  try {
    const { size } = statSync(path);
    if (size > LARGEST) {
      throw new ModelFileError('LIMIT_EXCEEDED', `${path}: ${size} bytes, at most ${LARGEST}`);
    }
    const text = readFileSync(path, 'utf8');
    return text.startsWith('{"kind":') ? joined(text) : JSON.parse(text);
  } catch (error) {
    if (error instanceof ModelFileError) throw error;
    const why = error instanceof Error ? error.message.replace(/ '.*'$/s, '') : String(error);
    throw new ModelFileError('SOURCE_FAILED', `${path}: ${why}`);
  }
}

/** The lines of `--format ndjson` as one report; without the last line, which sums up, it has no schema. */
function joined(text: string): unknown {
  const rows = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))
    .filter(isTable);
  const of = (kind: string): Table[] => rows.filter((row) => row['kind'] === kind);
  return { ...rows.at(-1), files: of('file'), skipped: of('skipped') };
}

/** Whether this is the row of a file or of a skipped path. */
export function isRow(value: unknown): value is FileReport | SkippedPath {
  return isLike(value, FILE) || isLike(value, SKIPPED);
}

const VERDICTS = new Set<unknown>(['clean', 'unknown', 'incomplete', 'dangerous']);
const SEVERITIES = new Set<unknown>(['critical', 'high', 'medium', 'low', 'info']);
const isText = (value: unknown): boolean => typeof value === 'string';
const isCount = (value: unknown): boolean => Number.isFinite(value) && Number(value) >= 0;
const isMaybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
type Check = (value: unknown) => boolean;

const FINDING: Readonly<Record<string, Check>> = {
  rule: isText,
  verdict: (value) => VERDICTS.has(value),
  severity: (value) => SEVERITIES.has(value),
  message: isText,
  capabilities: isTexts,
  fingerprint: isText,
  references: isTexts,
  target: isMaybe(isText),
  how: isMaybe(isText),
  arguments: isMaybe(isText),
  member: isMaybe(isText),
  offset: isMaybe(isCount),
  count: isMaybe(isCount),
  known: isMaybe((value) => value === true),
};

const IMPORT: Readonly<Record<string, Check>> = {
  module: isText,
  name: isText,
  uses: isTexts,
  verdict: (value) => VERDICTS.has(value),
  member: isText,
  offset: isCount,
};

const MEMBER: Readonly<Record<string, Check>> = {
  path: isText,
  format: isText,
  offset: isCount,
  size: isCount,
  verdict: (value) => VERDICTS.has(value),
};

const FILE: Readonly<Record<string, Check>> = {
  path: isText,
  size: isCount,
  sha256: isMaybe(isText),
  format: isText,
  verdict: (value) => VERDICTS.has(value),
  complete: (value) => typeof value === 'boolean',
  bytesRead: isCount,
  findings: (value) => areAll(value, FINDING),
  imports: (value) => areAll(value, IMPORT),
  members: (value) => areAll(value, MEMBER),
  findingsOmitted: isMaybe(isCount),
  pinned: isMaybe(isText),
  requests: isMaybe(isCount),
};

const SKIPPED: Readonly<Record<string, Check>> = { path: isText, reason: isText };

const SHARD: Readonly<Record<string, Check>> = {
  index: (value) => Number.isInteger(value) && Number(value) >= 1,
  count: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 99_999,
  list: isMaybe(isText),
};

/** The place of the first thing that is wrong. */
function problemOf(report: Table): string | undefined {
  const { tool, summary, files, skipped } = report;
  if (!isTable(tool) || !isText(tool['version']) || !isText(tool['ruleset'])) return 'tool';
  if (!isMaybe(isText)(tool['policy'])) return 'tool.policy';
  if (!isTable(summary) || !isCount(summary['elapsedMs'])) return 'summary';
  const { finishedAt, interrupted, shard } = summary;
  if (!isMaybe(isText)(finishedAt) || !isMaybe((value) => value === true)(interrupted)) {
    return 'summary';
  }
  if (shard !== undefined && !isLike(shard, SHARD)) return 'summary.shard';
  if (!Array.isArray(files)) return 'files';
  const file = files.findIndex((row) => !isLike(row, FILE));
  if (file >= 0) return `files[${file}]`;
  if (!areAll(skipped, SKIPPED)) return 'skipped';
  return undefined;
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function areAll(value: unknown, checks: Readonly<Record<string, Check>>): boolean {
  return Array.isArray(value) && value.every((row) => isLike(row, checks));
}

function isLike(value: unknown, checks: Readonly<Record<string, Check>>): boolean {
  return isTable(value) && Object.entries(checks).every(([key, check]) => check(value[key]));
}
