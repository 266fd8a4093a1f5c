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
  /** Of the only file, where it was hashed. */
  readonly sha256?: string | undefined;
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
    sha256: onlyDigest(list(at(report, 'files'))),
  };
}

function onlyDigest(files: readonly unknown[]): string | undefined {
  const sha256 = files.length === 1 ? at(files[0], 'sha256') : undefined;
  return typeof sha256 === 'string' ? sha256 : undefined;
}

/** The same report about a file of another name; what was written is named by how it was to be called. */
export function retitled(text: string, name: string): string {
  const report: unknown = JSON.parse(text);
  const [file] = list(at(report, 'files'));
  for (const titled of [file, report, at(report, 'source')]) rename(titled, 'path', () => name);
  for (const output of list(at(report, 'outputs'))) rename(output, 'path', lastName);
  rename(report, 'sidecar', lastName);
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function rename(where: unknown, key: string, name: (before: string) => string): void {
  if (!isObject(where)) return;
  const before = where[key];
  if (typeof before === 'string') where[key] = name(before);
}

/** Outputs lie in a folder of the job's, which is nobody's business. */
function lastName(path: string): string {
  return path.replace(/^.*\/out\//, '');
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
