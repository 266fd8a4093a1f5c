/**
 * Words and numbers that several reports say in the same way.
 * @module
 */
import type { FileReport, Finding, ScanReport } from '../core/finding.ts';
import { VERDICTS } from '../core/verdict.ts';
import type { Rule } from '../policy/rule.ts';
import { RULES } from '../policy/rules/index.ts';

/** The findings of one rule in one file, which share a title and an advice. */
export interface RuleGroup {
  readonly id: string;
  readonly rule: Rule | undefined;
  readonly findings: readonly Finding[];
}

/** Findings by rule, in the order in which the rules appear. */
export function byRule(findings: readonly Finding[]): RuleGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group === undefined) groups.set(finding.rule, [finding]);
    else group.push(finding);
  }
  return [...groups].map(([id, found]) => ({
    id,
    rule: RULES.find((rule) => rule.id === id),
    findings: found,
  }));
}

/** Whether someone has to look at this file. */
export function needsAttention({ verdict, findings }: FileReport): boolean {
  return verdict !== 'clean' || findings.length > 0;
}

/** `12.3 MB`, in powers of ten as disks and downloads count. */
export function bytesInWords(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  const digits = unit === 0 || value >= 100 ? 0 : 1;
  return `${value.toFixed(digits)} ${UNITS[unit] ?? ''}`;
}

/** `3 files judged: 1 dangerous, 2 clean`. */
export function countsInWords({ summary }: ScanReport): string {
  const parts = VERDICTS.toReversed()
    .filter((verdict) => summary[verdict] > 0)
    .map((verdict) => `${summary[verdict]} ${verdict}`);
  const files = `${summary.files} ${summary.files === 1 ? 'file' : 'files'} judged`;
  return parts.length === 0 ? files : `${files}: ${parts.join(', ')}`;
}

/** Where a finding stands: `archive/data.pkl, byte 77`. */
export function place({ member, offset, count }: Finding): string {
  const parts = [
    member ?? '',
    offset === undefined ? '' : `byte ${offset}`,
    count === undefined || count < 2 ? '' : `${count} times`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** What to do after this scan, one step per line; the worst first. */
export function nextSteps({ summary, files }: ScanReport): string[] {
  const steps: string[] = [];
  if (summary.interrupted === true)
    steps.push('The scan was ended early: run it again to judge the rest.');
  if (summary.dangerous > 0) {
    steps.push(
      'Do not load the dangerous files. Ask the publisher for safetensors, or delete them.',
    );
  }
  if (summary.incomplete > 0) {
    steps.push('Treat the incomplete files as dangerous: what was not read can hold anything.');
  }
  if (summary.unknown > 0) {
    steps.push('Look the unknown names up; allow the ones you trust in a policy file (--policy).');
  }
  const [worst] = files
    .flatMap(({ findings }) => findings)
    .filter(({ verdict }) => verdict === summary.verdict);
  if (worst !== undefined) steps.push(`Explain a rule: pickleproof rules ${worst.rule}`);
  return steps;
}

const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'];
