/**
 * Judges what a pickle calls: default deny, with the worst that is known said first.
 * @module
 */
import type { CallFact } from '../core/fact.ts';
import type { Value } from '../core/value.ts';
import { callOn } from './call-on.ts';
import { passedTo } from './callers.ts';
import { ruleForGrants } from './capability-rules.ts';
import { dangerousIn, runsAnything, type DangerousCallable } from './dangerous-in.ts';
import { apply, type Followed } from './follow.ts';
import { isEmpty } from './inspect-arguments.ts';
import type { Problem } from './inspection.ts';
import type { ArgumentRule } from './knowledge.ts';
import { targetOf, type Entry } from './lookup.ts';
import { RESOLVER_KIND } from './resolver-names.ts';
import { argumentsNotVouched } from './rules/arguments-not-vouched.ts';
import { callNotVouched } from './rules/call-not-vouched.ts';
import { callPassesCallable } from './rules/call-passes-callable.ts';
import { callUnknown } from './rules/call-unknown.ts';
import { extensionRegistry } from './rules/extension-registry.ts';
import { nameAssembled } from './rules/name-assembled.ts';
import type { CallView } from './scope.ts';
import type { Session } from './session.ts';

/** reduce, newobj, newobj_ex, obj, inst. */
export function judgeCall(fact: CallFact, session: Session): void {
  const callee = session.scope.named(fact.callee);
  if (callee.kind === 'global') judgeNamedCall(fact, session.scope.entry(callee.symbol), session);
  else callOn(fact, session);
}

/** The argument rule that holds for this use of the name: the knowledge's, else the user's. */
export function ruleFor(
  how: CallFact['how'],
  args: Value,
  entry: Entry,
  session: Session,
): ArgumentRule | undefined {
  const { rule } = entry;
  // INST and OBJ without arguments construct a class and call anything else (pickle.py, _instantiate).
  const constructs =
    how === 'newobj' ||
    how === 'newobj_ex' ||
    ((how === 'inst' || how === 'obj') && isEmpty(args) && rule?.what === 'class');
  const own = constructs ? rule?.newobj : rule?.reduce;
  if (own !== undefined) return own;
  const allowed = session.scope.allowed(entry, how);
  // An allowance never overrides what is known to be dangerous.
  return allowed !== undefined && session.scope.grant(entry) === undefined ? allowed : undefined;
}

function judgeNamedCall(fact: CallFact, entry: Entry, session: Session): void {
  const { scope } = session;
  session.used(entry, fact.how);
  const rule = ruleFor(fact.how, fact.args, entry, session);
  const view: CallView = { entry, how: fact.how, args: fact.args, extra: fact.extra };
  const problem = rule === undefined ? undefined : scope.inspect.arguments(rule, view, scope);
  if (rule !== undefined && problem === undefined) return;
  // Arguments are not shown again for a name that was reported often enough: nothing new can be said.
  if (fact.args.kind === 'elided' && session.repeats(entry, fact.how)) return;
  reportCall(fact, entry, problem, session);
}

function reportCall(
  fact: CallFact,
  entry: Entry,
  problem: Problem | undefined,
  session: Session,
): void {
  const target = targetOf(entry);
  if (changesExtensions(entry)) {
    session.report(extensionRegistry, fact, { target, entry });
    return;
  }
  const inner = calledInside(fact, entry, session);
  if (inner !== undefined) {
    const capabilities = [...new Set([...callPassesCallable.capabilities, ...inner.grants])];
    const values = { inner: inner.target };
    session.report(callPassesCallable, fact, { target, entry, capabilities, values });
    return;
  }
  if (problem !== undefined && isFinal(problem))
    session.reportProblem(problem, fact, { target, entry });
  else if (!reportGrant(fact, entry, session)) reportUnknown(fact, entry, problem, session);
}

/**
 * What the call would call in turn: a callable where the callee is known to call one; with a callee that
 * nobody vouches for, any callable among the arguments that could do anything.
 */
function calledInside(
  { args }: CallFact,
  entry: Entry,
  { scope }: Session,
): DangerousCallable | undefined {
  const inner = passedTo(entry, itemsOf(args), scope);
  if (inner !== undefined || scope.grant(entry) !== undefined) return inner;
  const handed = dangerousIn(args, scope);
  return handed !== undefined && runsAnything(handed) ? handed : undefined;
}

/** A rule that knows better than the table: it names its own rule, or its own verdict. */
function isFinal({ rule, verdict }: Problem): boolean {
  return rule !== argumentsNotVouched || verdict !== undefined;
}

/** A call that grants something; for a resolver, what it reaches, and whether it computed the name. */
function reportGrant(fact: CallFact, entry: Entry, session: Session): boolean {
  const grant = session.scope.grant(entry);
  if (grant === undefined) return false;
  const reached = reachedBy(entry, fact.args);
  const through = reached ?? grant.reaches;
  session.report(ruleForGrants(grant.grants), fact, {
    target: targetOf(entry),
    entry,
    capabilities: grant.grants,
    values: { reaches: through === undefined ? '' : ` (reaches ${through})` },
  });
  const followed = follows(entry, fact.args);
  if (followed?.kind === 'symbol' && followed.assembled) {
    const inner = targetOf(followed);
    session.report(nameAssembled, fact, { target: targetOf(entry), entry, values: { inner } });
  }
  return true;
}

/** What the resolver `entry` finds, when its arguments are literals or can be worked out. */
function reachedBy(entry: Entry, args: Value): string | undefined {
  const followed = follows(entry, args);
  return followed?.kind === 'symbol' ? targetOf(followed) : undefined;
}

function follows(entry: Entry, args: Value): Followed | undefined {
  if (!RESOLVER_KIND.has(entry.known)) return undefined;
  const { module, name } = entry;
  return apply({ kind: 'symbol', module, name, assembled: false }, itemsOf(args));
}

function reportUnknown(
  fact: CallFact,
  entry: Entry,
  problem: Problem | undefined,
  session: Session,
): void {
  const target = targetOf(entry);
  const handed = dangerousIn(fact.args, session.scope);
  const note = handed === undefined ? '' : ` (it is handed ${handed.target})`;
  if (problem !== undefined) session.reportProblem(problem, fact, { target, entry });
  else if (entry.rule !== undefined) session.report(callNotVouched, fact, { target, entry });
  else session.report(callUnknown, fact, { target, entry, values: { via: note } });
}

const EXTENSION_REGISTRY: ReadonlySet<string> = new Set([
  'copyreg.add_extension',
  'copyreg.remove_extension',
  'copyreg.clear_extension_cache',
  'copyreg._extension_registry.update',
  'copyreg._extension_registry.__setitem__',
  'copyreg._inverted_registry.update',
  'copyreg._inverted_registry.__setitem__',
  'copyreg._extension_cache.update',
  'copyreg._extension_cache.__setitem__',
]);

function changesExtensions({ known }: Entry): boolean {
  return EXTENSION_REGISTRY.has(known);
}

function itemsOf(args: Value): readonly Value[] {
  return args.kind === 'tuple' ? args.items : [];
}
