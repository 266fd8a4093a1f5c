/**
 * The result of a gate: `pickleproof/gate/v1`, and the one interface of its reports.
 * @module
 */
import type { Severity } from '../../core/finding.ts';
import type { Paint } from '../reporter.ts';

/** The commands that a gate runs. */
export type StepName = 'scan' | 'verify' | 'manifest' | 'audit';

/** One thing that speaks against letting a change in. */
export interface GateFinding {
  /** A rule of `scan` or `audit`, a problem code of `verify` or `manifest`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly path: string;
  readonly line?: number | undefined;
  readonly message: string;
  readonly fingerprint?: string | undefined;
}

/** One command over some paths. */
export interface GateStep {
  readonly step: StepName;
  readonly paths: readonly string[];
  /** As the command itself ends. */
  readonly exitCode: number;
  readonly ok: boolean;
  readonly findings: readonly GateFinding[];
  /** What the command said besides its report: why it found nothing to do, what it could not read. */
  readonly notes: readonly string[];
}

/** All of them. */
export interface GateReport {
  readonly schema: 'pickleproof/gate/v1';
  readonly tool: { readonly name: 'pickleproof'; readonly version: string };
  readonly summary: {
    readonly ok: boolean;
    readonly exitCode: number;
    readonly steps: number;
    readonly failed: number;
    readonly findings: number;
  };
  readonly steps: readonly GateStep[];
}

/** One form of the report. */
export interface GateReporter {
  /** As given to `--format`. */
  readonly id: string;
  readonly render: (report: GateReport, paint: Paint) => string;
}

/** How a step ended, in a word. */
export function outcomeOf({ ok, exitCode }: GateStep): string {
  if (ok) return 'passed';
  return OUTCOMES[exitCode] ?? 'failed';
}

const OUTCOMES: Readonly<Record<number, string>> = {
  1: 'failed',
  2: 'not judged in full',
  3: 'found nothing to do',
  6: 'signature not accepted',
};

/** The gate in one line. */
export function gateInWords({ summary, steps }: GateReport): string {
  const { ok, failed, findings } = summary;
  if (ok) return `gate open: ${count(steps.length, 'step')} passed`;
  return `gate closed: ${failed} of ${count(steps.length, 'step')} did not pass, ${count(findings, 'finding')}`;
}

function count(many: number, what: string): string {
  return `${many} ${what}${many === 1 ? '' : 's'}`;
}
