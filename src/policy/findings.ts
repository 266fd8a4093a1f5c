/**
 * Collects the findings of one pickle: the same rule on the same target is one finding with a count.
 * @module
 */
import type { Capability, Finding, Severity } from '../core/finding.ts';
import type { How } from '../core/value.ts';
import { rank, worse, type Verdict } from '../core/verdict.ts';
import { fingerprint } from './fingerprint.ts';
import { formatMessage, type MessageArguments, type Rule } from './rule.ts';

/** What differs from one finding of a rule to the next. */
export interface FindingDetails {
  readonly values: MessageArguments;
  readonly verdict?: Verdict | undefined;
  readonly severity?: Severity | undefined;
  readonly capabilities?: readonly Capability[] | undefined;
  readonly target?: string | undefined;
  readonly how?: How | undefined;
  readonly arguments?: string | undefined;
  readonly member?: string | undefined;
  readonly offset?: number | undefined;
}

/** Makes one finding. */
export function makeFinding(rule: Rule, details: FindingDetails): Finding {
  const { target, how, member, offset } = details;
  const verdict = details.verdict ?? rule.verdict;
  return {
    rule: rule.id,
    verdict,
    severity: details.severity ?? rule.severity,
    message: formatMessage(rule.message, details.values),
    capabilities: details.capabilities ?? rule.capabilities,
    ...(target !== undefined && { target }),
    ...(how !== undefined && { how }),
    ...(details.arguments !== undefined && { arguments: details.arguments }),
    ...(member !== undefined && member !== '' && { member }),
    ...(offset !== undefined && { offset }),
    fingerprint: fingerprint([rule.id, target, how, details.arguments, member]),
    references: rule.references,
  };
}

/** A finding and how often it was met. */
export interface Kept {
  readonly finding: Finding;
  count: number;
}

/** The findings of one member, bounded: beyond the limit only worse ones are still kept. */
export class Findings {
  private readonly kept = new Map<string, Kept>();
  private readonly member: string;
  private readonly limit: number;
  private worst: Verdict = 'clean';
  /** What was counted last: a file may do the same a million times in a row. */
  private last:
    | {
        readonly rule: Rule;
        readonly verdict: Verdict;
        readonly target: string | undefined;
        readonly how: How | undefined;
        readonly kept: Kept;
      }
    | undefined;

  constructor(member: string, limit: number) {
    this.member = member;
    this.limit = limit;
  }

  get verdict(): Verdict {
    return this.worst;
  }

  add(rule: Rule, details: FindingDetails): Verdict {
    const verdict = details.verdict ?? rule.verdict;
    if (this.again(rule, verdict, details.target, details.how) !== undefined) return verdict;
    this.worst = worse(this.worst, verdict);
    if (this.hasRoomFor(verdict)) {
      const finding = makeFinding(rule, { ...details, member: this.member });
      this.kept.set(keyOf(rule, verdict, details.target, details.how), { finding, count: 1 });
    }
    return verdict;
  }

  /** Counts a finding that is there already, before anything is rendered for it; nothing when it is new. */
  again(rule: Rule, verdict: Verdict = rule.verdict, target?: string, how?: How): Kept | undefined {
    const { last } = this;
    if (last?.rule === rule && last.how === how && last.target === target) {
      if (last.verdict === verdict) {
        last.kept.count++;
        return last.kept;
      }
    }
    const before = this.kept.get(keyOf(rule, verdict, target, how));
    if (before === undefined) return undefined;
    before.count++;
    this.last = { rule, verdict, target, how, kept: before };
    return before;
  }

  /** All findings in the order of their offsets. */
  list(): readonly Finding[] {
    return [...this.kept.values()]
      .map(({ finding, count }) => (count > 1 ? { ...finding, count } : finding))
      .toSorted((a, b) => (a.offset ?? Infinity) - (b.offset ?? Infinity));
  }

  /** When the table is full, a worse finding takes the place of the mildest one. */
  private hasRoomFor(verdict: Verdict): boolean {
    if (this.kept.size < this.limit) return true;
    let mildest: string | undefined;
    let lowest = rank(verdict);
    for (const [key, { finding }] of this.kept) {
      if (rank(finding.verdict) >= lowest) continue;
      lowest = rank(finding.verdict);
      mildest = key;
    }
    this.last = undefined;
    return mildest !== undefined && this.kept.delete(mildest);
  }
}

function keyOf(
  rule: Rule,
  verdict: Verdict,
  target: string | undefined,
  how: How | undefined,
): string {
  return `${rule.id}\n${verdict}\n${target ?? ''}\n${how ?? ''}`;
}
