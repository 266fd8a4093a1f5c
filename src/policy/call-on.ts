/**
 * Judges calls on what another call returned, by working out what that is.
 * @module
 */
import type { CallFact } from '../core/fact.ts';
import type { Value } from '../core/value.ts';
import { ruleForGrants } from './capability-rules.ts';
import { dangerousIn } from './dangerous-in.ts';
import { calledBy, follow } from './follow.ts';
import { targetOf, type Entry } from './lookup.ts';
import { renderValue } from './render.ts';
import { callOnResult } from './rules/call-on-result.ts';
import { callReachesAttributes } from './rules/call-reaches-attributes.ts';
import { callUnknown } from './rules/call-unknown.ts';
import { judgementLimited } from './rules/judgement-limited.ts';
import { nameAssembled } from './rules/name-assembled.ts';
import type { Session } from './session.ts';

/** Calls on results that are followed in one pickle: honest files have a few, one for each time zone say. */
const MAX_FOLLOWED = 20_000;

/** A call whose callee is not a name. */
export function callOn(fact: CallFact, session: Session): void {
  const { callee } = fact;
  switch (callee.kind) {
    case 'instance':
      return callOnInstance(fact, callee, session);
    case 'elided':
    case 'lost':
    case 'cycle':
      return session.report(judgementLimited, fact, {
        target: renderValue(callee),
        values: { reason: 'what is called is not shown' },
      });
    case 'persistent':
      return session.report(callOnResult, fact, { target: renderValue(callee) });
    default:
      return session.report(callUnknown, fact, { target: renderValue(callee) });
  }
}

type Instance = Extract<Value, { readonly kind: 'instance' }>;

function callOnInstance(fact: CallFact, callee: Instance, session: Session): void {
  // Said once: what comes after it is of the same kind.
  if (session.followed > MAX_FOLLOWED) return;
  if (++session.followed > MAX_FOLLOWED) {
    return session.report(judgementLimited, fact, {
      target: 'the result of a call',
      values: { reason: `more than ${MAX_FOLLOWED} calls on results of calls` },
    });
  }
  const args = fact.args.kind === 'tuple' ? fact.args.items : [];
  const called = calledBy(follow(callee), args);
  if (called.callee.kind === 'symbol') {
    const { module, name, assembled } = called.callee;
    const entry = session.scope.entry({ module, name });
    if (assembled) reportAssembled(fact, entry, session);
    else if (called.args === args && isVouched(fact, entry, session)) return;
    if (reportReached(fact, callee, entry, session)) return;
  }
  const { scope } = session;
  const dangerous =
    grantInChain(callee, session) !== undefined || dangerousIn(callee, scope) !== undefined;
  session.report(callOnResult, fact, {
    target: renderValue(callee),
    verdict: dangerous ? 'dangerous' : undefined,
    capabilities: dangerous ? ['code-exec'] : undefined,
  });
}

/** A listed attribute, such as a class method that makes instances: its own rule holds. */
function isVouched(fact: CallFact, entry: Entry, { scope }: Session): boolean {
  const { how, args, extra } = fact;
  const rule = entry.rule?.reduce;
  if (how !== 'reduce' || rule === undefined || scope.grant(entry) !== undefined) return false;
  return scope.inspect.arguments(rule, { entry, how, args, extra }, scope) === undefined;
}

/** What the chain reaches grants something: say what would run. */
function reportReached(fact: CallFact, callee: Instance, entry: Entry, session: Session): boolean {
  const grant = session.scope.grant(entry);
  if (grant === undefined) return false;
  const rule = entry.name === '' ? callReachesAttributes : ruleForGrants(grant.grants);
  session.report(rule, fact, {
    target: targetOf(entry),
    entry,
    capabilities: grant.grants,
    values: {
      via: ` (worked out from ${renderValue(callee, 120)})`,
      reaches: grant.reaches === undefined ? '' : ` (reaches ${grant.reaches})`,
    },
  });
  return true;
}

function reportAssembled(fact: CallFact, entry: Entry, session: Session): void {
  const inner = targetOf(entry);
  session.report(nameAssembled, fact, { target: inner, values: { inner } });
}

/** The name at the root of the chain, when calling it grants something and no rule made that call inert. */
function grantInChain(callee: Instance, { scope }: Session): Entry | undefined {
  let at: Instance = callee;
  while (at.callee.kind === 'instance') at = at.callee;
  if (at.callee.kind !== 'global') return undefined;
  const entry = scope.entry(at.callee.symbol);
  const rule = entry.rule?.reduce;
  const view = { entry, how: at.how, args: at.args ?? at.callee, extra: undefined };
  const inert = rule !== undefined && scope.inspect.arguments(rule, view, scope) === undefined;
  return inert || scope.grant(entry) === undefined ? undefined : entry;
}
