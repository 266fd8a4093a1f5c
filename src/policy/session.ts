/**
 * The judging of one pickle in progress: the scope that rules see, the findings so far, and what was
 * done with each name.
 * @module
 */
import type { CallFact } from '../core/fact.ts';
import type { Capability } from '../core/finding.ts';
import type { How, SymbolName } from '../core/value.ts';
import { worse, type Verdict } from '../core/verdict.ts';
import { escapeText } from './escape-text.ts';
import type { Findings, Kept } from './findings.ts';
import type { Problem } from './inspection.ts';
import type { Entry } from './lookup.ts';
import type { MessageArguments, Rule } from './rule.ts';
import { judgementLimited } from './rules/judgement-limited.ts';
import type { Scope } from './scope.ts';
import { argumentText, callText, verb } from './words.ts';

/** Calls judged at most once the pickle is known to be dangerous. */
const MOST_IN_DANGER = 50_000;

/** What a pickle does with one name. */
export interface Use {
  readonly symbol: SymbolName;
  readonly offset: number;
  readonly hows: Set<'named' | How>;
  /** Of its uses beyond being named. */
  verdict: Verdict;
}

/** What a finding about a call says beyond the rule. */
export interface CallFinding {
  readonly target: string;
  readonly entry?: Entry | undefined;
  readonly verdict?: Verdict | undefined;
  readonly capabilities?: readonly Capability[] | undefined;
  readonly values?: MessageArguments | undefined;
}

/** The state of one judgement. */
export class Session {
  readonly scope: Scope;
  readonly findings: Findings;
  readonly storages: ReadonlyMap<string, number> | undefined;
  /** Something that a rule had to see was not shown. */
  limited = false;
  /** Calls on the results of calls that were followed. */
  followed = 0;
  /** Calls judged since the pickle was known to be dangerous. */
  callsInDanger = 0;
  private readonly uses: Map<Entry, Use> = new Map();
  /** The last finding about a name whose arguments were not shown. */
  private last: Map<Entry, { readonly how: How; readonly kept: Kept }> | undefined;

  constructor(scope: Scope, findings: Findings, storages: ReadonlyMap<string, number> | undefined) {
    this.scope = scope;
    this.findings = findings;
    this.storages = storages;
  }

  /** Whether further calls can be left alone: the verdict stands, and more evidence than anyone reads. */
  get settled(): boolean {
    return this.callsInDanger >= MOST_IN_DANGER;
  }

  /** Notes an import. */
  named(symbol: SymbolName, offset: number): void {
    const entry = this.scope.entry(symbol);
    if (this.uses.has(entry)) return;
    this.uses.set(entry, { symbol, offset, hows: new Set(['named']), verdict: 'clean' });
  }

  /** Notes a use of a name. */
  used(entry: Entry, how: How): void {
    this.uses.get(entry)?.hows.add(how);
  }

  /** All names, in the order of their imports. */
  allUses(): Iterable<readonly [Entry, Use]> {
    return this.uses;
  }

  /** A finding about a call, with its arguments. */
  report(rule: Rule, fact: CallFact, details: CallFinding): void {
    const { how, args, offset } = fact;
    const target = escapeText(details.target);
    const verdict = details.verdict ?? rule.verdict;
    if (rule === judgementLimited) this.limited = true;
    const use = details.entry === undefined ? undefined : this.uses.get(details.entry);
    if (use !== undefined) use.verdict = worse(use.verdict, verdict);
    const before = this.findings.again(rule, verdict, target, how);
    if (before !== undefined) {
      if (details.entry !== undefined && args.kind === 'elided')
        this.remember(details.entry, how, before);
      return;
    }
    const { capabilities, values } = details;
    const shown = argumentText(args);
    this.findings.add(rule, {
      verdict,
      capabilities,
      target,
      how,
      arguments: shown,
      offset,
      values: {
        how: verb(how),
        target,
        arguments: isState(fact) ? (shown ?? '…') : callText(args),
        ...values,
      },
    });
  }

  /** Counts the finding about this use of the name once more, if its arguments were not shown last time either. */
  repeats(entry: Entry, how: How): boolean {
    const last = this.last?.get(entry);
    if (last === undefined || last.how !== how) return false;
    last.kept.count++;
    return true;
  }

  private remember(entry: Entry, how: How, kept: Kept): void {
    this.last ??= new Map();
    this.last.set(entry, { how, kept });
  }

  /** The finding that a problem with arguments or a state is. */
  reportProblem(problem: Problem, fact: CallFact, details: CallFinding): void {
    this.report(problem.rule, fact, {
      verdict: problem.verdict,
      ...details,
      values: { ...problem.values, ...details.values },
    });
  }
}

function isState({ how }: CallFact): boolean {
  return (
    how === 'build' ||
    how === 'setitem' ||
    how === 'append' ||
    how === 'additem' ||
    how === 'persid'
  );
}
