/**
 * A former report of an audit: what it holds is shown, and not counted for the exit code.
 * @module
 */
import type { AuditFinding } from '../../audit/finding.ts';
import { parseReport, tables } from '../baseline.ts';
import { isTable } from '../toml-file.ts';
import { UsageError } from '../usage-error.ts';

/** Marks a finding that is known. */
export type AuditBaseline = (finding: AuditFinding) => AuditFinding;

/** Reads a baseline; fingerprints hold the path, so that each is known in its file only. */
export function readAuditBaseline(path: string | undefined): AuditBaseline {
  if (path === undefined) return (finding) => finding;
  const report = parseReport(path);
  if (!isTable(report) || report['schema'] !== 'pickleproof/audit/v1') {
    throw new UsageError(`--baseline ${path}: not a report of audit --format json`);
  }
  const known = new Set(
    tables(report['findings']).map(
      ({ rule, fingerprint }) => `${String(rule)} ${String(fingerprint)}`,
    ),
  );
  return (finding) =>
    known.has(`${finding.rule} ${finding.fingerprint}`) ? { ...finding, known: true } : finding;
}
