/**
 * Turns the facts of one pickle into findings and a verdict.
 * @module
 */
import type { ErrorCode } from '../core/error.ts';
import type { AnomalyFact, CallFact, Fact } from '../core/fact.ts';
import type { Finding, ImportReport } from '../core/finding.ts';
import { LIMITS } from '../core/limits.ts';
import type { How, Value } from '../core/value.ts';
import type { Verdict } from '../core/verdict.ts';
import type { Contents } from './contents.ts';
import { Findings, makeFinding } from './findings.ts';
import { inspectArguments } from './inspect-arguments.ts';
import { inspectState } from './inspect-state.ts';
import { anomalyFinding } from './judge-anomaly.ts';
import { judgeCall } from './judge-call.ts';
import { judgeImports } from './judge-import.ts';
import { judgePersistent } from './judge-persistent.ts';
import { judgeBuild, judgeHash, judgeItems } from './judge-state.ts';
import { unreadFinding } from './judge-unread.ts';
import { BUILT_IN_LOOKUP, type Lookup } from './lookup.ts';
import { lookupUnder } from './policy-lookup.ts';
import type { Policy } from './profile.ts';
import { programLookup } from './program-lookup.ts';
import { Scope } from './scope.ts';
import { Session } from './session.ts';
import { concernsDtype } from './states/dtype-values.ts';
import { Wants } from './wants.ts';

export { RULESET } from './ruleset.ts';

/** What surrounds the pickle that is judged. */
export interface PickleContext {
  /** Member path for the findings; `''` when the file itself is the pickle. */
  readonly member: string;
  readonly loader: 'pickle' | 'torch' | 'joblib' | 'numpy';
  /** torch: bytes there for each storage key. */
  readonly storages?: ReadonlyMap<string, number> | undefined;
  /** True in a TorchScript archive: names below `__torch__` are classes of a program judged by itself. */
  readonly program?: boolean | undefined;
  /** The bytes of the pickle, for rules about literals that loading interprets; without them those refuse. */
  readonly contents?: Contents | undefined;
  readonly policy: Policy;
  /** Instead of the built-in knowledge, in tests. */
  readonly lookup?: Lookup | undefined;
}

/** How the walk ended, as the machine says. */
export interface WalkEnd {
  readonly outcome: 'stop' | 'truncated' | 'malformed' | 'limit';
  readonly error?:
    | { readonly code: ErrorCode; readonly message: string; readonly offset: number }
    | undefined;
}

/** The judgement of one pickle. */
export interface Judgement {
  readonly verdict: Verdict;
  /** False when the pickle was not read to its end or a limit hid something. */
  readonly complete: boolean;
  readonly findings: readonly Finding[];
  readonly imports: readonly ImportReport[];
}

/** Takes the facts of one pickle in order. */
export interface PickleJudge {
  /** Whether the arguments of this call must be shown to judge it (or to explain it). */
  wants(call: {
    readonly how: How;
    readonly callee: Value;
    readonly plain: boolean;
    /** build: whether the state is a dict with ordinary string keys. */
    readonly ordinaryDict?: boolean | undefined;
  }): boolean;
  take(fact: Fact): void;
  /** Whether so many calls came after a dangerous one that the rest need not be taken: nothing is worse. */
  readonly settled: boolean;
  /** Pickles in literals whose callables loading calls: `judgeClosed` must find nothing in them. */
  readonly closed: readonly Uint8Array[];
  finish(end: WalkEnd): Judgement;
}

/** A judge for one pickle. */
export function judgePickle(context: PickleContext): PickleJudge {
  return new Judge(context);
}

class Judge implements PickleJudge {
  private readonly member: string;
  private readonly session: Session;
  private readonly asked: Wants;

  constructor({ member, loader, storages, policy, lookup, program, contents }: PickleContext) {
    const base = lookup ?? BUILT_IN_LOOKUP;
    const ofProgram = program === true ? programLookup(base) : base;
    const inspectors = { arguments: inspectArguments, state: inspectState };
    const scope = new Scope(lookupUnder(policy, ofProgram), inspectors, policy, loader);
    scope.contents = contents;
    const findings = new Findings(member, LIMITS.findings);
    this.member = member;
    this.session = new Session(scope, findings, storages);
    this.asked = new Wants(this.session);
  }

  get settled(): boolean {
    return this.session.settled;
  }

  get closed(): readonly Uint8Array[] {
    return this.session.scope.closed;
  }

  wants(call: Parameters<PickleJudge['wants']>[0]): boolean {
    return this.asked.ask(call);
  }

  take(fact: Fact): void {
    take(fact, this.session);
  }

  finish(end: WalkEnd): Judgement {
    return finish(end, this.session, this.member);
  }
}

/** The finding for an anomaly that a container reader reports. */
export function judgeAnomaly(
  anomaly: Omit<AnomalyFact, 'kind'>,
  member: string | undefined,
): Finding {
  const { rule, details } = anomalyFinding(anomaly);
  return makeFinding(rule, { ...details, member });
}

/** The finding for something that could not be read: always `incomplete`. */
export function judgeUnread(unread: {
  readonly code: ErrorCode;
  readonly message: string;
  readonly member?: string | undefined;
  readonly offset?: number | undefined;
}): Finding {
  const { rule, details } = unreadFinding(unread);
  return makeFinding(rule, { ...details, member: unread.member });
}

function take(fact: Fact, session: Session): void {
  switch (fact.kind) {
    case 'import':
      return session.named(fact.symbol, fact.offset);
    case 'anomaly': {
      const { rule, details } = anomalyFinding(fact);
      session.findings.add(rule, details);
      return undefined;
    }
    case 'call':
      return takeCall(fact, session);
  }
}

function takeCall(fact: CallFact, session: Session): void {
  switch (fact.how) {
    case 'build':
      judgeBuild(fact, session);
      break;
    case 'setitem':
    case 'append':
    case 'additem':
      judgeItems(fact, session);
      break;
    case 'hash':
      judgeHash(fact, session);
      break;
    case 'persid':
      judgePersistent(fact, session);
      break;
    default:
      judgeCall(fact, session);
  }
  if (session.findings.verdict === 'dangerous') session.callsInDanger++;
  if (!concernsDtype(fact.callee)) session.scope.lastOtherCall = fact.call;
}

function finish({ outcome, error }: WalkEnd, session: Session, member: string): Judgement {
  const imports = judgeImports(session, member);
  const { findings } = session;
  if (outcome !== 'stop') {
    const failure = error ?? { code: CODE_OF[outcome], message: 'the walk ended early', offset: 0 };
    const { rule, details } = unreadFinding(failure);
    findings.add(rule, details);
  }
  return {
    verdict: findings.verdict,
    complete: outcome === 'stop' && !session.limited && !session.settled,
    findings: findings.list(),
    imports,
  };
}

const CODE_OF = {
  truncated: 'TRUNCATED',
  malformed: 'MALFORMED',
  limit: 'LIMIT_EXCEEDED',
} as const satisfies Record<Exclude<WalkEnd['outcome'], 'stop'>, ErrorCode>;
