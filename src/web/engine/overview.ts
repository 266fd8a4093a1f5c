/**
 * A report as the page shows it: clipped, escaped, with the words of the rules.
 * @module
 */
import type { Capability, FileReport, Finding, ImportReport } from '../../core/finding.ts';
import { rank } from '../../core/verdict.ts';
import { RULES } from '../../policy/rules/index.ts';
import type { Overview } from './protocol.ts';
import { clip, NAME, VALUE, type FindingRow, type ImportRow, type MemberRow } from './rows.ts';

/** The first answer about a file. */
export function overviewOf(
  report: FileReport,
  measured: { readonly milliseconds: number; readonly bytesRead: number },
): Overview {
  const { path, size, format, verdict, complete, findingsOmitted = 0 } = report;
  const findings = report.findings.toSorted(byHarm);
  return {
    name: clip(path, NAME),
    size,
    format,
    verdict,
    complete,
    ...measured,
    findings: findings.map(findingRow),
    findingsOmitted,
    imports: report.imports.length,
    members: report.members.length,
    capabilities: capabilitiesOf(findings),
  };
}

/** What a reader must know first: of equal verdicts, what runs something before what prepares for it. */
const HARM: readonly Finding['severity'][] = ['critical', 'high', 'medium', 'low', 'info'];
const DEEDS = new Set<Capability>([
  'process-exec',
  'native-code',
  'code-exec',
  'file-write',
  'file-delete',
  'network',
]);

function byHarm(a: Finding, b: Finding): number {
  return (
    rank(b.verdict) - rank(a.verdict) ||
    HARM.indexOf(a.severity) - HARM.indexOf(b.severity) ||
    Number(isDeed(b)) - Number(isDeed(a))
  );
}

function isDeed({ capabilities }: Finding): boolean {
  return capabilities.some((capability) => DEEDS.has(capability));
}

/** The imports of a report, what is worst first. */
export function importRows({ imports }: FileReport): ImportRow[] {
  const rows = imports.map(({ module, name, writtenAs, uses, verdict, member, offset }) => ({
    name: clip(`${module}.${name}`, NAME),
    writtenAs: writtenAs && clip(`${writtenAs.module}.${writtenAs.name}`, NAME),
    uses: usesInWords(uses),
    verdict,
    member: clip(member, NAME),
    offset,
  }));
  return rows.toSorted((a, b) => rank(b.verdict) - rank(a.verdict));
}

/** The members of a report, in file order. */
export function memberRows({ members }: FileReport): MemberRow[] {
  return members.map(({ path, format, size, offset, verdict }) => {
    return { name: clip(path, NAME) || '(the file itself)', format, size, offset, verdict };
  });
}

/** What is done with an imported name, in the order in which it is said. */
const USE_WORDS: Readonly<Record<ImportReport['uses'][number], string>> = {
  named: 'named',
  reduce: 'called',
  newobj: 'constructed',
  newobj_ex: 'constructed',
  obj: 'called',
  inst: 'called',
  build: 'given a state',
  setitem: 'items set',
  append: 'items added',
  additem: 'items added',
  hash: 'hashed',
  persid: 'fetched by id',
};

function usesInWords(uses: ImportReport['uses']): string {
  const done = uses.filter((use) => use !== 'named');
  if (done.length === 0) return 'named only';
  return [...new Set(done.map((use) => USE_WORDS[use]))].join(', ');
}

function findingRow(finding: Finding): FindingRow {
  const { rule: id, verdict, severity, message, capabilities, target, member, offset } = finding;
  const rule = RULES.find((known) => known.id === id);
  return {
    rule: id,
    title: rule?.title ?? id,
    verdict,
    severity,
    message: clip(message, VALUE),
    explanation: rule?.explanation ?? '',
    advice: rule?.advice ?? '',
    capabilities,
    target: target && clip(target, NAME),
    member: clip(member ?? '', NAME),
    offset,
    count: finding.count ?? 1,
  };
}

/** Names of one capability that are listed. */
const MOST_TARGETS = 8;

function capabilitiesOf(findings: readonly Finding[]): Overview['capabilities'] {
  const found = new Map<Capability, Set<string>>();
  for (const { capabilities, target } of findings) {
    for (const capability of capabilities) {
      const targets = found.get(capability) ?? new Set<string>();
      if (target !== undefined && targets.size < MOST_TARGETS) targets.add(clip(target, NAME));
      found.set(capability, targets);
    }
  }
  return [...found].map(([capability, targets]) => ({ capability, targets: [...targets] }));
}
