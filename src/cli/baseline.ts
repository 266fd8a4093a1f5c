/**
 * A former JSON report: findings that were there already are shown, and not counted for the exit code.
 * @module
 */
import { readFileSync } from 'node:fs';
import type { FileReport, Finding } from '../core/finding.ts';
import { isTable } from './toml-file.ts';
import { UsageError } from './usage-error.ts';

/** Marks the known findings of a report. */
export type Baseline = (file: FileReport) => FileReport;

/** Reads a baseline; the same finding counts as known in the file of the same path only. */
export function readBaseline(path: string | undefined): Baseline {
  if (path === undefined) return (file) => file;
  const known = fingerprints(parseReport(path), path);
  return (file) => ({
    ...file,
    findings: file.findings.map((finding) =>
      known.has(keyOf(file.path, finding)) ? { ...finding, known: true } : finding,
    ),
  });
}

function fingerprints(report: unknown, path: string): Set<string> {
  if (!isTable(report) || report['schema'] !== 'pickleproof/scan/v1') {
    throw new UsageError(`--baseline ${path}: not a report of scan --format json`);
  }
  const known = new Set<string>();
  for (const file of tables(report['files'])) {
    for (const { rule, fingerprint } of tables(file['findings'])) {
      known.add(
        keyOf(String(file['path']), { rule: String(rule), fingerprint: String(fingerprint) }),
      );
    }
  }
  return known;
}

/** The JSON of a former report. */
export function parseReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/ '.*'$/s, '') : String(error);
    throw new UsageError(`--baseline ${path}: ${why}`);
  }
}

/** The objects of a list. */
export function tables(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isTable) : [];
}

function keyOf(path: string, { rule, fingerprint }: Pick<Finding, 'rule' | 'fingerprint'>): string {
  return JSON.stringify([path, rule, fingerprint]);
}
