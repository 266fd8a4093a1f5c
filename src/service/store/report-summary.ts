/**
 * What the service needs to know of a report: its verdict, the rules that were broken, and who made it.
 * @module
 */
import type { Engine } from './canonical.ts';

/** Read from the text of a report; absent where it does not say. */
export interface ReportSummary {
  readonly verdict?: string | undefined;
  readonly complete: boolean;
  readonly engine?: Engine | undefined;
  readonly findings: Readonly<Record<string, number>>;
}

/** A rule is counted once for each finding; a report holds few thousand of them at most. */
export function summaryOf(text: string): ReportSummary {
  const report: unknown = JSON.parse(text);
  const summary = at(report, 'summary') ?? report;
  const findings: Record<string, number> = {};
  for (const file of list(at(report, 'files'))) {
    for (const finding of list(at(file, 'findings'))) {
      const rule = at(finding, 'rule');
      if (typeof rule === 'string') findings[rule] = (findings[rule] ?? 0) + 1;
    }
  }
  const verdict = at(summary, 'verdict');
  return {
    verdict: typeof verdict === 'string' ? verdict : undefined,
    complete: at(summary, 'complete') === true,
    engine: engineOf(at(report, 'tool')),
    findings,
  };
}

/** The same report about a file of another name. */
export function retitled(text: string, name: string): string {
  const report: unknown = JSON.parse(text);
  if (isObject(report)) {
    const [file] = list(report['files']);
    if (isObject(file)) file['path'] = name;
    else if (typeof report['path'] === 'string') report['path'] = name;
  }
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function engineOf(tool: unknown): Engine | undefined {
  const [version, ruleset] = [at(tool, 'version'), at(tool, 'ruleset')];
  if (typeof version !== 'string' || typeof ruleset !== 'string') return undefined;
  return { version, ruleset };
}

function at(value: unknown, key: string): unknown {
  return isObject(value) ? value[key] : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
