/**
 * Judges what a pickle does to objects: states, items, keys.
 * @module
 */
import type { CallFact } from '../core/fact.ts';
import type { Value } from '../core/value.ts';
import { ruleForGrants } from './capability-rules.ts';
import { dangerousIn } from './dangerous-in.ts';
import { follow } from './follow.ts';
import { isEmpty } from './inspect-arguments.ts';
import { oddState, type Problem } from './inspection.ts';
import type { ArgumentRule } from './knowledge.ts';
import { targetOf, type Entry } from './lookup.ts';
import { renderValue } from './render.ts';
import type { Rule } from './rule.ts';
import { buildChangesShared } from './rules/build-changes-shared.ts';
import { buildUnknown } from './rules/build-unknown.ts';
import { callPassesCallable } from './rules/call-passes-callable.ts';
import { hashUnknown } from './rules/hash-unknown.ts';
import { itemsChangeShared } from './rules/items-change-shared.ts';
import { itemsUnknown } from './rules/items-unknown.ts';
import { judgementLimited } from './rules/judgement-limited.ts';
import { stateHijack } from './rules/state-hijack.ts';
import { stateNotData } from './rules/state-not-data.ts';
import type { Session } from './session.ts';
import { inspectDict } from './states/instance-dict.ts';

/** BUILD: `args` is the state. */
export function judgeBuild(fact: CallFact, session: Session): void {
  const { callee } = fact;
  if (notShown(callee)) return limited(fact, session);
  const owner = session.scope.classOf(callee);
  const shared = owner?.rule === undefined ? sharedObject(callee) : undefined;
  if (shared !== undefined) return session.report(buildChangesShared, fact, { target: shared });
  notePlanted(fact, session);
  if (owner === undefined) return reportUnknownBuild(fact, undefined, session);
  session.used(owner, 'build');
  if (owner.rule?.data === true && owner.rule.items === true) noteContents(fact, session);
  const problem = inspectBuild(fact, owner, session);
  if (problem === undefined) return;
  if (problem === 'unknown') reportUnknownBuild(fact, owner, session);
  else
    session.reportProblem(worst(problem, fact, owner, session), fact, {
      target: targetOf(owner),
      entry: owner,
    });
}

/** A state that is wrong in any way may also be a hijack: then that is what is said. */
function worst(problem: Problem, fact: CallFact, owner: Entry, { scope }: Session): Problem {
  const shape = inspectDict(fact.args, owner, scope);
  return shape?.rule === stateHijack ? shape : problem;
}

/** Methods that opcodes call on an instance. */
const CALLED_BY_OPCODES: ReadonlySet<string> = new Set(['append', 'extend', 'add']);

/** Remembers that a state put a dangerous callable where an opcode would call it. */
function notePlanted({ callee, args }: CallFact, { scope }: Session): void {
  if (callee.kind !== 'instance' || args.plain) return;
  const dicts = args.kind === 'tuple' ? args.items : [args];
  for (const dict of dicts) {
    for (const [key, value] of dict.kind === 'dict' ? dict.entries : []) {
      if (key.kind !== 'str' || !CALLED_BY_OPCODES.has(key.text)) continue;
      const found = dangerousIn(value, scope);
      if (found !== undefined) scope.planted.set(callee.call, found.target);
    }
  }
}

function inspectBuild(
  fact: CallFact,
  owner: Entry,
  { scope }: Session,
): Problem | 'unknown' | undefined {
  const build = owner.rule?.build;
  if (build !== undefined) return scope.inspect.state(build, fact.args, owner, scope, fact.callee);
  const allowed = scope.allowed(owner, 'build');
  if (allowed === undefined || scope.grant(owner) !== undefined) return 'unknown';
  return inspectAllowed(allowed, fact.args, owner, scope);
}

/** What the user allows is held to the same shape as what is known. */
function inspectAllowed(
  allowed: ArgumentRule,
  state: Value,
  owner: Entry,
  scope: Session['scope'],
): Problem | undefined {
  if (allowed === 'none')
    return isEmpty(state) ? undefined : oddState('only an empty state is allowed');
  if (allowed === 'plain' && !state.plain) {
    return { rule: stateNotData, values: { reason: 'only plain data is allowed' } };
  }
  return scope.inspect.state(allowed === 'data' ? 'dict-data' : 'dict', state, owner, scope);
}

/** Even without knowledge of the class, a state that replaces special methods is dangerous. */
function reportUnknownBuild(fact: CallFact, owner: Entry | undefined, session: Session): void {
  const { scope } = session;
  const target =
    owner === undefined ? `the result of ${renderValue(fact.callee, 120)}` : targetOf(owner);
  const grant =
    owner === undefined
      ? undefined
      : scope.grant(scope.entry({ module: owner.module, name: `${owner.name}.__setstate__` }));
  const shape = inspectDict(fact.args, owner ?? NOBODY, scope);
  if (shape?.rule === stateHijack) session.reportProblem(shape, fact, { target, entry: owner });
  else if (grant === undefined) session.report(buildUnknown, fact, { target, entry: owner });
  else {
    const { grants } = grant;
    const values = { arguments: ` from ${renderValue(fact.args)}` };
    session.report(ruleForGrants(grants), fact, {
      target,
      entry: owner,
      capabilities: grants,
      values,
    });
  }
}

const NOBODY: Entry = { module: '', name: '', known: '', rule: undefined };

/** APPEND, APPENDS, SETITEM, SETITEMS, ADDITEMS on something that no opcode made. */
export function judgeItems(fact: CallFact, session: Session): void {
  const { callee, how } = fact;
  if (notShown(callee)) return limited(fact, session);
  const owner = session.scope.classOf(callee);
  const shared = owner?.rule === undefined ? sharedObject(callee) : undefined;
  if (shared !== undefined) return session.report(itemsChangeShared, fact, { target: shared });
  if (owner !== undefined) session.used(owner, how);
  if (owner?.rule?.data === true) noteContents(fact, session);
  if (owner?.rule?.items === true || isAllowed(owner, how, session)) return;
  const planted = callee.kind === 'instance' ? session.scope.planted.get(callee.call) : undefined;
  if (planted === undefined) reportOn(itemsUnknown, fact, owner, session);
  else
    session.report(callPassesCallable, fact, {
      target: renderValue(callee, 120),
      entry: owner,
      values: { inner: planted },
    });
}

/** Remembers that a container holds more than data: rules that want data must not take it for that. */
function noteContents({ callee, args }: CallFact, { scope }: Session): void {
  if (callee.kind !== 'instance' || args.plain || scope.filled.get(callee.call) === 'no') return;
  const data = scope.isData(args);
  if (data !== 'yes') scope.filled.set(callee.call, data);
}

/** An object is used as a key or put in a set. */
export function judgeHash(fact: CallFact, session: Session): void {
  const { callee } = fact;
  if (session.scope.isHashable(callee)) return;
  if (notShown(callee)) return limited(fact, session);
  reportOn(hashUnknown, fact, session.scope.classOf(callee), session);
}

function reportOn(rule: Rule, fact: CallFact, owner: Entry | undefined, session: Session): void {
  const target = owner === undefined ? renderValue(fact.callee, 120) : targetOf(owner);
  session.report(rule, fact, { target, entry: owner });
}

function isAllowed(owner: Entry | undefined, how: CallFact['how'], { scope }: Session): boolean {
  return (
    owner !== undefined &&
    scope.allowed(owner, how) !== undefined &&
    scope.grant(owner) === undefined
  );
}

/** Something imported, by name or through a resolver, which the whole program shares. */
function sharedObject(value: Value): string | undefined {
  const followed = follow(value);
  return followed.kind === 'symbol' ? targetOf(followed) : undefined;
}

function notShown({ kind }: Value): boolean {
  return kind === 'elided' || kind === 'lost' || kind === 'cycle';
}

function limited(fact: CallFact, session: Session): void {
  session.report(judgementLimited, fact, {
    target: renderValue(fact.callee),
    values: { reason: 'the object is not shown' },
  });
}
