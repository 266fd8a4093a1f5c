/**
 * What every SARIF report of ours says in the same way.
 * Spec: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 * @module
 */
import type { Severity } from '../core/finding.ts';

/** Where editors find the schema. */
export const SARIF_SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** A relative reference, or a file URI; every byte that is not plain is percent-encoded. */
export function uriOf(path: string): string {
  const slashes = path.replaceAll('\\', '/').replace(/\p{Surrogate}/gu, '\ufffd');
  const encoded = slashes.split('/').map(encodeURIComponent).join('/');
  return slashes.startsWith('/') ? `file://${encoded}` : encoded;
}

/** Levels of results. */
export const SARIF_LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
};

/** What GitHub sorts by: 0 to 10, as in CVSS. */
export const SARIF_SCORE: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.5',
  info: '0.0',
};
