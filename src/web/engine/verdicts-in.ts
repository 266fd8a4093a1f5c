/**
 * What the judge said about the imports and calls of one pickle, looked up by place and by name.
 * @module
 */
import type { FileReport } from '../../core/finding.ts';
import { worse, type Verdict } from '../../core/verdict.ts';
import type { FoundPickle } from './contents.ts';
import type { VerdictOf } from './replay-source.ts';

/** The lookup: a finding at the place counts, else one about the name, else what is known of the name. */
export function verdictsIn(report: FileReport, { member, start }: FoundPickle): VerdictOf {
  const byOffset = new Map<number, Verdict>();
  const byTarget = new Map<string, Verdict>();
  const byImport = new Map<string, Verdict>();
  for (const { member: of = '', offset, target, verdict } of report.findings) {
    if (of !== member) continue;
    if (offset !== undefined) note(byOffset, offset - start, verdict);
    if (target !== undefined) note(byTarget, target, verdict);
  }
  for (const { module, name, verdict, member: of } of report.imports) {
    if (of === member) note(byImport, `${module}.${name}`, verdict);
  }
  return (offset, name, kind) =>
    byOffset.get(offset) ?? (kind === 'call' ? byTarget.get(name) : byImport.get(name)) ?? 'clean';
}

function note<K>(verdicts: Map<K, Verdict>, key: K, verdict: Verdict): void {
  const known = verdicts.get(key);
  verdicts.set(key, known === undefined ? verdict : worse(known, verdict));
}
