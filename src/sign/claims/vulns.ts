/**
 * The findings of a scan as in-toto's vulns v0.2, for who reads that. Its `id` is the id of a rule, as no advisory
 * numbers what one model does. An empty list means that nothing was found, so whatever was not read stands in it.
 * @module
 */
import type { JudgedFinding, Judgement } from './judgement.ts';
import { toolUri } from './predicates.ts';
import type { ScanOutcome } from './scan-report.ts';

/** Id of an entry for a file that was not read. */
export const NOT_READ = 'pickleproof:not-read';
/** Id of an entry for a model that was not read in full, where no rule says so. */
export const NOT_COMPLETE = 'pickleproof:not-complete';

/** `method` of severities: they are words of ours, no score. */
const METHOD = 'pickleproof';

/**
 * The predicate. `db` names the rules; `lastUpdate`, which the schema wants, is left out, as rules are a part of the
 * program and have no date of their own.
 */
export function vulnsPredicate(judgement: Judgement, outcome: ScanOutcome): object {
  const { version, ruleset, policy, startedAt, finishedAt } = outcome;
  return {
    scanner: {
      uri: toolUri(),
      version,
      db: {
        uri: toolUri(version),
        version: policy === undefined ? ruleset : `${ruleset}+${policy}`,
      },
      result: resultOf(judgement),
    },
    metadata: { scanStartedOn: startedAt, scanFinishedOn: finishedAt },
  };
}

function resultOf({ findings, unread, result }: Judgement): object[] {
  const found = [...grouped(findings).values()].map(({ first, count }) => ({
    id: first.rule,
    severity: [{ method: METHOD, score: first.severity }],
    annotations: [{ file: first.name, verdict: first.verdict, count }],
  }));
  const left = unread.map(({ name, reason }) => entry(NOT_READ, { file: name, reason }));
  const entries = [...found, ...left];
  return entries.length === 0 && result !== 'PASSED' ? [entry(NOT_COMPLETE, {})] : entries;
}

function entry(id: string, facts: object): object {
  return {
    id,
    severity: [{ method: METHOD, score: 'unknown' }],
    annotations: [{ ...facts, verdict: 'incomplete' }],
  };
}

/** One entry for each rule, verdict and file. */
function grouped(
  findings: readonly JudgedFinding[],
): ReadonlyMap<string, { readonly first: JudgedFinding; count: number }> {
  const groups = new Map<string, { readonly first: JudgedFinding; count: number }>();
  for (const finding of findings.filter(({ verdict }) => verdict !== 'clean')) {
    const key = JSON.stringify([finding.rule, finding.verdict, finding.name]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: finding, count: 1 });
    else group.count++;
  }
  return groups;
}
