/**
 * Reads a report of `scan --format json --hash` as the ground of a claim. What a claim needs must stand there:
 * digests, a time, the digest of the rules.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { VERDICTS, type Verdict } from '../../core/verdict.ts';
import type { JsonValue } from '../../formats/json-value.ts';
import {
  countOf,
  fieldsOf,
  itemsOf,
  optionalText,
  readStrictJson,
  textOf,
} from '../strict-json.ts';
import { isDigest, millisecondsOf, timeText } from './claim-values.ts';

/** What a scan came to, as far as claims speak of it. */
export interface ScanOutcome {
  readonly version: string;
  /** `sha256:…` over all rules and knowledge. */
  readonly ruleset: string;
  /** `sha256:…` of the user's policy, when there was one. */
  readonly policy: string | undefined;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly files: readonly ScannedFile[];
  /** Paths that were looked at and not judged. */
  readonly skipped: readonly SkippedFile[];
}

/** One path that was not judged. */
export interface SkippedFile {
  readonly path: string;
  readonly sha256: string | undefined;
  readonly reason: string;
}

/** One file that was judged. */
export interface ScannedFile {
  readonly path: string;
  readonly sha256: string | undefined;
  readonly verdict: Verdict;
  readonly complete: boolean;
  readonly findings: readonly ScannedFinding[];
  /** Findings that are counted and not listed. */
  readonly omitted: number;
}

/** What a rule said. */
export interface ScannedFinding {
  readonly rule: string;
  readonly verdict: Verdict;
  readonly severity: string;
}

const WHAT = 'the scan report';

/** Reads the JSON of a report; throws `MALFORMED` and says what is missing. */
export function readScanReport(bytes: Uint8Array): ScanOutcome {
  const report = fieldsOf(readStrictJson(bytes, WHAT), WHAT);
  const schema = textOf(report.get('schema'), 'schema');
  if (schema !== 'pickleproof/scan/v1') {
    throw malformed(`its schema is ${JSON.stringify(schema)}; write it with scan --format json`);
  }
  const tool = fieldsOf(report.get('tool'), 'tool');
  const summary = fieldsOf(report.get('summary'), 'summary');
  const ruleset = textOf(tool.get('ruleset'), 'tool.ruleset');
  const policy = optionalText(tool.get('policy'), 'tool.policy');
  const finishedAt = optionalText(summary.get('finishedAt'), 'summary.finishedAt') ?? '';
  if (!isDigest(ruleset) || (policy !== undefined && !isDigest(policy))) {
    throw malformed('the digest of its rules or of its policy is none');
  }
  const finished = millisecondsOf(finishedAt);
  if (finished === undefined) throw malformed('it does not say when it was made; scan again');
  return {
    version: textOf(tool.get('version'), 'tool.version'),
    ruleset,
    policy,
    startedAt: timeText(finished - elapsedOf(summary.get('elapsedMs'))),
    finishedAt,
    files: itemsOf(report.get('files'), 'files').map(readFile),
    skipped: itemsOf(report.get('skipped'), 'skipped').map(readSkipped),
  };
}

/** Milliseconds; a report that does not say it, or says nonsense, took no time. */
function elapsedOf(value: JsonValue | undefined): number {
  const elapsed = value?.kind === 'number' ? Number(value.text) : 0;
  return elapsed >= 0 && elapsed < MAX_ELAPSED ? elapsed : 0;
}

/** Ten days. */
const MAX_ELAPSED = 864e6;

function readFile(value: JsonValue): ScannedFile {
  const file = fieldsOf(value, 'a file of the report');
  const omitted = file.get('findingsOmitted');
  const complete = file.get('complete');
  return {
    path: textOf(file.get('path'), 'path'),
    sha256: optionalText(file.get('sha256'), 'sha256'),
    verdict: verdictOf(file.get('verdict')),
    complete: complete?.kind === 'word' && complete.word === 'true',
    findings: itemsOf(file.get('findings'), 'findings').map(readFinding),
    omitted: omitted === undefined ? 0 : countOf(omitted, 'findingsOmitted'),
  };
}

function readFinding(value: JsonValue): ScannedFinding {
  const finding = fieldsOf(value, 'a finding');
  return {
    rule: textOf(finding.get('rule'), 'rule'),
    verdict: verdictOf(finding.get('verdict')),
    severity: textOf(finding.get('severity'), 'severity'),
  };
}

function readSkipped(value: JsonValue): SkippedFile {
  const fields = fieldsOf(value, 'a skipped path');
  return {
    path: textOf(fields.get('path'), 'path'),
    sha256: optionalText(fields.get('sha256'), 'sha256'),
    reason: textOf(fields.get('reason'), 'reason'),
  };
}

function verdictOf(value: JsonValue | undefined): Verdict {
  const text = textOf(value, 'verdict');
  const verdict = VERDICTS.find((known) => known === text);
  if (verdict === undefined) throw malformed(`${JSON.stringify(text)} is no verdict`);
  return verdict;
}

function malformed(message: string): ModelFileError {
  return new ModelFileError('MALFORMED', `${WHAT} cannot be used: ${message}`, { format: WHAT });
}
