/**
 * The verdict of a scan as in-toto's test-result v0.1: each rule is a test.
 * @module
 */
import { rank } from '../../core/verdict.ts';
import type { Judgement } from './judgement.ts';
import { toolUri } from './predicates.ts';
import type { ScanOutcome } from './scan-report.ts';

/** The name under which the rules stand in `configuration`. */
export const RULESET_NAME = 'pickleproof-ruleset';

/** What stands beside the digest of the rules: all that the result rests on and the schema has no field for. */
export interface RulesetNotes {
  readonly version: string;
  /** ISO 8601. */
  readonly startedOn: string;
  readonly finishedOn: string;
  readonly verdict: string;
  /** Files that were read in full. */
  readonly judged: number;
  readonly notRead: readonly { readonly name: string; readonly reason: string }[];
}

/** The predicate. `rules` are the ids of all rules there are; one that found nothing in a complete scan passed. */
export function testResultPredicate(
  judgement: Judgement,
  outcome: ScanOutcome,
  rules: readonly string[],
): object {
  const { result, verdict, judged, unread, findings, complete } = judgement;
  const failed = rulesOf(findings.filter((finding) => finding.verdict === 'dangerous'));
  const warned = rulesOf(findings.filter((finding) => finding.verdict !== 'dangerous'));
  const fired = new Set([...failed, ...warned]);
  const notes: RulesetNotes = {
    version: outcome.version,
    startedOn: outcome.startedAt,
    finishedOn: outcome.finishedAt,
    verdict,
    judged,
    notRead: unread,
  };
  return {
    result,
    configuration: configurationOf(outcome, notes),
    // Where something was not read, nobody knows what a rule would have found there.
    passedTests: complete ? rules.filter((rule) => !fired.has(rule)) : [],
    warnedTests: warned.filter((rule) => !failed.includes(rule)),
    failedTests: failed,
  };
}

function configurationOf({ version, ruleset, policy }: ScanOutcome, notes: RulesetNotes): object[] {
  const rules = {
    name: RULESET_NAME,
    uri: toolUri(version),
    digest: { sha256: hexOfDigest(ruleset) },
    annotations: notes,
  };
  if (policy === undefined) return [rules];
  return [rules, { name: 'pickleproof-policy', digest: { sha256: hexOfDigest(policy) } }];
}

function rulesOf(findings: Judgement['findings']): readonly string[] {
  const told = findings.filter(({ verdict }) => rank(verdict) > 0);
  return [...new Set(told.map(({ rule }) => rule))].toSorted();
}

/** `sha256:…` without the name of the algorithm. */
export function hexOfDigest(digest: string): string {
  return digest.replace(/^sha256:/, '');
}
