/**
 * What speaks against a change in the JSON reports of `scan`, `audit`, `verify` and `manifest --check`.
 * @module
 */
import { posix } from 'node:path';
import type { Finding, ScanReport, Severity } from '../../core/finding.ts';
import { shownAddress } from '../../pull/addresses.ts';
import type { GateFinding } from '../../report/gate/gate-report.ts';
import { isAddress } from '../local-path.ts';

/** The parts of `pickleproof/audit/v1` that are looked at. */
interface AuditJson {
  readonly schema: 'pickleproof/audit/v1';
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: Severity;
    readonly path: string;
    readonly line?: number;
    readonly message: string;
    readonly fingerprint?: string;
    readonly suppressed?: boolean;
    readonly known?: boolean;
  }[];
  readonly problems?: readonly {
    readonly path: string;
    readonly code: string;
    readonly message: string;
  }[];
}

/** The parts of `pickleproof/verify/v1` that are looked at. */
interface VerifyJson {
  readonly schema: 'pickleproof/verify/v1';
  readonly problems: readonly {
    readonly code: string;
    readonly name?: string;
    readonly message?: string;
  }[];
}

/** Findings of a printed report about `path`; none when nothing was printed. */
export function findingsOf(printed: string, path: string): readonly GateFinding[] {
  if (printed.trim() === '') return [];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- printed by our own reporters
  const report = JSON.parse(printed) as ScanReport | AuditJson | VerifyJson;
  switch (report.schema) {
    case 'pickleproof/scan/v1':
      return report.files.flatMap((file) =>
        file.findings
          .filter(({ known, verdict }) => known !== true && verdict !== 'clean')
          .map((finding) => scanFinding(finding, file.path)),
      );
    case 'pickleproof/audit/v1':
      return auditFindings(report);
    case 'pickleproof/verify/v1':
      return report.problems.map(({ code, name, message }) => ({
        rule: code,
        severity: 'critical',
        path: name === undefined ? path : under(path, name),
        message: message ?? code,
      }));
    default:
      throw new Error('a report of a form that the gate does not know');
  }
}

function under(path: string, name: string): string {
  return isAddress(path) ? `${shownAddress(path)}/${name}` : posix.join(path, name);
}

function scanFinding(finding: Finding, path: string): GateFinding {
  const { rule, severity, message, fingerprint } = finding;
  return { rule, severity, path, message, fingerprint };
}

function auditFindings({ findings, problems = [] }: AuditJson): readonly GateFinding[] {
  const open = findings.filter(({ suppressed, known }) => suppressed !== true && known !== true);
  return [
    ...open.map(({ rule, severity, path, line, message, fingerprint }) => ({
      rule,
      severity,
      path,
      line,
      message,
      fingerprint,
    })),
    ...problems.map(({ path, code, message }) => ({
      rule: code,
      severity: 'medium' as const,
      path,
      message,
    })),
  ];
}
