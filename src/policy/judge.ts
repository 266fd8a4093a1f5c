/**
 * Turns the facts of one pickle into findings and a verdict.
 * @module
 */
import type { ErrorCode } from '../core/error.ts';
import type { AnomalyFact, Fact } from '../core/fact.ts';
import type { Finding, ImportReport } from '../core/finding.ts';
import type { How, Value } from '../core/value.ts';
import type { Verdict } from '../core/verdict.ts';
import type { Policy } from './profile.ts';

/** What surrounds the pickle that is judged. */
export interface PickleContext {
  /** Member path for the findings; `''` when the file itself is the pickle. */
  readonly member: string;
  readonly loader: 'pickle' | 'torch' | 'joblib' | 'numpy';
  /** torch: bytes there for each storage key. */
  readonly storages?: ReadonlyMap<string, number> | undefined;
  readonly policy: Policy;
}

/** How the walk ended, as the machine says. */
export interface WalkEnd {
  readonly outcome: 'stop' | 'truncated' | 'malformed' | 'limit';
  readonly error?: { readonly code: ErrorCode; readonly message: string; readonly offset: number } | undefined;
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
  wants(call: { readonly how: How; readonly callee: Value; readonly plain: boolean }): boolean;
  take(fact: Fact): void;
  finish(end: WalkEnd): Judgement;
}

/** A judge for one pickle. */
export declare function judgePickle(context: PickleContext): PickleJudge;

/** The finding for an anomaly that a container reader reports. */
export declare function judgeAnomaly(anomaly: Omit<AnomalyFact, 'kind'>, member: string | undefined): Finding;

/** The finding for something that could not be read: always `incomplete`. */
export declare function judgeUnread(unread: {
  readonly code: ErrorCode;
  readonly message: string;
  readonly member?: string | undefined;
  readonly offset?: number | undefined;
}): Finding;

/** `sha256:…` over all rules and knowledge: changes whenever a judgement could. */
export declare const RULESET: string;
