/**
 * How bad a finding is, and how sure.
 * @module
 */
import type { Severity } from '../core/finding.ts';

/** All severities, lowest first. */
export const SEVERITIES: readonly Severity[] = ['info', 'low', 'medium', 'high', 'critical'];

/** How sure the auditor is that this is what it says. */
export type Confidence = 'high' | 'medium' | 'low';

/** All levels of confidence, lowest first. */
export const CONFIDENCES: readonly Confidence[] = ['low', 'medium', 'high'];

/** Where the bytes that are loaded come from, as far as the code says. */
export type SourceClass =
  | 'network'
  | 'download'
  | 'cli-config'
  | 'parameter'
  | 'cache'
  | 'repo-file'
  | 'self'
  | 'unknown';

/** Worst first: of several sources the first counts. */
export const SOURCES: readonly SourceClass[] = [
  'network',
  'download',
  'cli-config',
  'parameter',
  'cache',
  'unknown',
  'repo-file',
  'self',
];

/** Position of a severity in the order, 0 for `info`. */
export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** A severity some steps higher or lower, within bounds. */
export function shifted(severity: Severity, steps: number): Severity {
  const index = Math.min(SEVERITIES.length - 1, Math.max(0, severityRank(severity) + steps));
  return SEVERITIES[index] ?? severity;
}

/** The worse of two sources. */
export function worseSource(a: SourceClass, b: SourceClass): SourceClass {
  return SOURCES.indexOf(a) <= SOURCES.indexOf(b) ? a : b;
}

/** How many steps a source moves the severity. */
export const SOURCE_STEPS: Readonly<Record<SourceClass, number>> = {
  network: 1,
  download: 0,
  'cli-config': 0,
  parameter: 0,
  cache: 0,
  unknown: 0,
  // What lies in the repository was reviewed with it, and is judged by the scanner.
  'repo-file': -1,
  // Bytes that the same function has just written.
  self: -3,
};
