/**
 * Proves of one class what making, building and dropping its instances runs.
 * @module
 */
import type { ArgumentRule, StateRule } from '../policy/knowledge.ts';
import { fingerprint } from '../policy/fingerprint.ts';
import { assemble, type World } from './interpret/assemble.ts';
import { create } from './interpret/construct.ts';
import type { Frame } from './interpret/frame.ts';
import { positional, type Machine, type Passed } from './interpret/machine.ts';
import { Proof } from './interpret/proof.ts';
import { propertyOf } from './interpret/properties.ts';
import { only, type ObjectAtom, type Value } from './interpret/value.ts';
import { findMember, type KnownClass } from './known-class.ts';
import type { Reason, StateCondition } from './result.ts';
import type { FunctionSummary } from './summary.ts';

/** What is proven of a class. */
export interface ClassProof {
  readonly newobj: ArgumentRule | undefined;
  readonly reduce: ArgumentRule | undefined;
  readonly build: StateRule | undefined;
  readonly selfCalls: readonly string[];
  readonly conditions: readonly StateCondition[];
  readonly hash: boolean;
  readonly items: boolean;
  readonly reasons: readonly Reason[];
  readonly digest: string;
}

/** Everything that a file may pass: any number of arguments of any kind. */
const ARGUMENT: Value = only({ kind: 'value', root: 'arguments', key: '*' });
export const ANYTHING: Passed = {
  positional: [],
  keywords: new Map(),
  rest: ARGUMENT,
  spread: ARGUMENT,
};
const STATE: Value = only({ kind: 'state' });
const KEY: Value = only({ kind: 'key' });
const STATE_VALUE: Value = only({ kind: 'value', root: 'state', key: '*' });

/** The frame outside of everything. */
export function topFrame(module: string): Frame {
  const none: ReadonlySet<string> = new Set();
  return {
    module,
    fn: undefined,
    owner: undefined,
    site: 'top',
    locals: none,
    inner: none,
    first: undefined,
    parent: undefined,
    depth: 0,
  };
}

/** Proves a class, as far as it goes. */
export function proveClass(world: World, subject: KnownClass): ClassProof {
  const structure = structureReasons(subject);
  if (structure.length > 0) return nothingOf(structure);
  if (isEnumeration(subject)) return enumerationProof(subject);
  const dropped = prove(world, subject, 'state', drop);
  const made = prove(world, subject, 'arguments', (machine, frame) => {
    create(machine, subject, ANYTHING, frame, 0);
  });
  const call = (machine: Machine, frame: Frame): void => {
    machine.construct(subject, ANYTHING, frame, 0);
  };
  // Most constructors do much: that one cannot be vouched for is no news.
  const called = prove(world, subject, 'arguments', call, 1);
  const built = prove(world, subject, 'state', (machine, frame) => {
    drop(machine, frame);
    build(machine, frame);
  });
  const lives = dropped.reasons.size === 0;
  const state = lives && built.reasons.size === 0 ? stateRule(subject, built) : undefined;
  const conditions = conditionsOf(state === undefined ? dropped : built, state);
  const strictest = strictestOf(conditions);
  const rule = (proof: Proof, method: string): ArgumentRule | undefined =>
    lives && proof.reasons.size === 0
      ? tightened(argumentRule(proof), hasSource(subject, method) ? strictest : undefined)
      : undefined;
  const newobj = rule(made, '__new__');
  const reduce = hasSource(subject, '__new__') ? rule(called, '__new__') : rule(called, '__init__');
  const proofs = [dropped, built, made, called];
  return {
    newobj,
    reduce,
    build: newobj === undefined && reduce === undefined ? undefined : state,
    selfCalls: [...new Set([...built.selfCalls, ...dropped.selfCalls])].toSorted(),
    conditions,
    hash: isHashable(subject),
    items: takesItems(subject),
    reasons: proofs.flatMap(({ reasons }) => [...reasons.values()]),
    digest: digestOf(world, proofs),
  };
}

function prove(
  world: World,
  subject: KnownClass,
  root: 'state' | 'arguments',
  round: (machine: Machine, frame: Frame) => void,
  patience?: number,
): Proof {
  const proof = new Proof({ class: subject, root, patience }, world.library);
  const machine = assemble(world, proof);
  const frame = topFrame(subject.source?.module ?? '');
  proof.settle(() => round(machine, frame));
  return proof;
}

/** What no proof can be given without: an order of bases, and plain ways to look attributes up. */
function structureReasons(subject: KnownClass): readonly Reason[] {
  const reasons = [...subject.problems];
  for (const name of ['__getattribute__', '__class__', '__dict__']) {
    const member = findMember(subject.mro, name);
    if (member === undefined || member.owner.name === 'builtins.object') continue;
    if (name === '__dict__' && member.bindings === undefined) continue;
    const { path = '', line = 0 } = member.owner.source ?? {};
    const detail = `${member.owner.name} has its own ${name}`;
    reasons.push({ code: 'construct', detail, path, line });
  }
  return reasons;
}

/** The instance that a state is set on. */
function selfOf({ proof }: Machine): ObjectAtom | undefined {
  const made = proof.subject.class;
  return made === undefined
    ? undefined
    : { kind: 'object', site: 'self', class: made, shared: false };
}

/** What dropping the instance runs. */
function drop(machine: Machine, frame: Frame): void {
  const self = selfOf(machine);
  if (self === undefined) return;
  const member = findMember(self.class.mro, '__del__');
  if (member === undefined) return;
  machine.call(machine.member(member, '__del__', self, frame, 0), positional(), frame, 0);
}

/** What BUILD runs (Modules/_pickle.c, load_build). */
function build(machine: Machine, frame: Frame): void {
  const self = selfOf(machine);
  if (self === undefined) return;
  const member = findMember(self.class.mro, '__setstate__');
  if (member === undefined) {
    // Nothing of the name: `__getattr__` is asked, then the instance dict is updated.
    const asked = findMember(self.class.mro, '__getattr__');
    if (asked === undefined) return;
    const method = machine.member(asked, '__getattr__', self, frame, 0);
    const name = only({ kind: 'text', text: '__setstate__' });
    const given = machine.call(method, positional(name), frame, 0);
    callGiven(machine, given, frame);
    return;
  }
  if (member.bindings === undefined) {
    const rule = member.owner.declared?.build;
    if (rule === undefined || rule === 'no')
      machine.proof.fail('call-effect', `${member.owner.name}.__setstate__`, frame, 0);
    else machine.proof.rules.add(rule);
    if (member.owner.declared?.setsAttributes === true)
      machine.setAttribute(only(self), KEY, STATE_VALUE, frame, 0);
    for (const { name, declared } of self.class.mro)
      for (const [key, needs] of Object.entries(declared?.needs ?? {}))
        machine.proof.need(
          { kind: 'value', root: 'state', key },
          needs,
          `${name} converts it`,
          frame,
          0,
        );
    return;
  }
  const method = machine.member(member, '__setstate__', self, frame, 0);
  machine.call(method, positional(STATE), frame, 0);
}

/** What `__getattr__` gave for `__setstate__` is called with the state. */
function callGiven(machine: Machine, given: Value, frame: Frame): void {
  const callable = [...given.values()].filter(({ kind }) => kind !== 'plain' && kind !== 'text');
  for (const atom of callable) machine.call(only(atom), positional(STATE), frame, 0);
}

/** The rule for the state, from how it is used. */
function stateRule(subject: KnownClass, proof: Proof): StateRule | undefined {
  const [declared, other] = [...proof.rules];
  if (other !== undefined) return undefined;
  if (declared !== undefined) return declared;
  const member = findMember(subject.mro, '__setstate__');
  if (member === undefined) return hasSlots(subject) && setsFreely(subject) ? 'rule:slots' : 'dict';
  if (proof.shapes.has('dict')) return 'dict';
  if (proof.shapes.has('sequence')) return 'rule:sequence';
  return proof.shapes.has('container') ? 'dict' : 'any';
}

function hasSlots({ mro }: KnownClass): boolean {
  return mro.some(
    ({ source, patched }) => source?.members.has('__slots__') === true || patched.has('__slots__'),
  );
}

/** Whether setting slots runs no code: no `__setattr__`, no setters, nothing that may be a descriptor. */
function setsFreely({ mro }: KnownClass): boolean {
  const own = findMember(mro, '__setattr__');
  if (own !== undefined && own.owner.name !== 'builtins.object') return false;
  return mro.every(({ source }) =>
    [...(source?.members ?? [])].every(([name, bindings]) => {
      if ((propertyOf(bindings)?.setters.length ?? 0) > 0) return false;
      return name.startsWith('__') || bindings.every((binding) => cannotIntercept(binding));
    }),
  );
}

function cannotIntercept(binding: { readonly kind: string; readonly value?: unknown }): boolean {
  if (binding.kind === 'function' || binding.kind === 'class') return true;
  if (binding.kind !== 'value') return false;
  const value = binding.value;
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : '';
  return ['constant', 'string', 'tuple', 'list', 'dict', 'set', 'lambda'].some(
    (one) => one === kind,
  );
}

const STRICTNESS: readonly StateCondition['needs'][] = ['data', 'plain', 'str'];

/** Conditions on the state; of a sequence, on all of it. */
function conditionsOf(proof: Proof, rule: StateRule | undefined): readonly StateCondition[] {
  const found = new Map<string, StateCondition>();
  for (const { root, key, needs, because } of proof.conditions.values()) {
    if (root !== 'state') continue;
    const name = rule === 'rule:sequence' || rule === 'any' ? '*' : key;
    const before = found.get(name);
    if (before === undefined || STRICTNESS.indexOf(before.needs) < STRICTNESS.indexOf(needs))
      found.set(name, { key: name, needs, because });
  }
  return [...found.values()].toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function strictestOf(conditions: readonly StateCondition[]): 'plain' | 'data' | undefined {
  if (conditions.length === 0) return undefined;
  return conditions.every(({ needs }) => needs === 'data') ? 'data' : 'plain';
}

/** The rule for arguments: any, unless something is done with them. */
export function argumentRule(proof: Proof): ArgumentRule {
  const needs = [...proof.conditions.values()].filter(({ root }) => root === 'arguments');
  if (needs.length === 0) return 'any';
  return needs.every((need) => need.needs === 'data') ? 'data' : 'plain';
}

/** An attribute that a state must be held to must be held to it when a constructor sets it, too. */
function tightened(rule: ArgumentRule, needs: 'plain' | 'data' | undefined): ArgumentRule {
  if (needs === undefined || rule === 'plain') return rule;
  return rule === 'any' || needs === 'plain' ? needs : rule;
}

function hasSource({ mro }: KnownClass, name: string): boolean {
  return findMember(mro, name)?.bindings !== undefined;
}

/** Hashing is by identity, or by what a builtin does with a plain value of its own. */
function isHashable({ mro }: KnownClass): boolean {
  return ['__hash__', '__eq__'].every((name) => {
    const member = findMember(mro, name);
    if (member === undefined) return true;
    return member.bindings === undefined && member.owner.declared?.hash !== 'no';
  });
}

/** Methods that adding items runs, in C or in the fallback. */
const ADDING: readonly string[] = [
  'append',
  'extend',
  '__setitem__',
  'add',
  'update',
  '__getattr__',
];

function takesItems({ mro }: KnownClass): boolean {
  if (!mro.some(({ declared }) => declared?.items === true)) return false;
  return ADDING.every((name) => findMember(mro, name)?.bindings === undefined);
}

function isEnumeration({ mro }: KnownClass): boolean {
  return mro.some(({ name }) => name === 'enum.Enum');
}

/** A member is looked up by its value (Lib/enum.py); building one would change what all share. */
function enumerationProof(subject: KnownClass): ClassProof {
  const own = ['_missing_', '__new__', '__del__', '__hash__', '__eq__', '__getattr__'].filter(
    (name) => findMember(subject.mro, name)?.bindings !== undefined,
  );
  const { path = '', line = 0 } = subject.source ?? {};
  const detail = `the enumeration has its own ${own.join(', ')}`;
  if (own.length > 0) return nothingOf([{ code: 'no-state-rule', detail, path, line }]);
  return {
    ...nothingOf([]),
    reduce: 'rule:enum-value',
    hash: true,
  };
}

function nothingOf(reasons: readonly Reason[]): ClassProof {
  return {
    newobj: undefined,
    reduce: undefined,
    build: undefined,
    selfCalls: [],
    conditions: [],
    hash: false,
    items: false,
    reasons,
    digest: '',
  };
}

/** Over the texts of all functions that the proofs have read. */
export function digestOf(world: World, proofs: readonly Proof[]): string {
  const read = new Map<string, FunctionSummary>();
  for (const proof of proofs) for (const [key, fn] of proof.read) read.set(key, fn);
  if (read.size === 0) return '';
  const texts = [...read].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return fingerprint(texts.map(([, fn]) => world.library.source(fn)));
}
