/**
 * Proves of one class what making, building and dropping its instances runs.
 * @module
 */
import { fingerprint } from '../policy/fingerprint.ts';
import type { ArgumentRule } from '../policy/knowledge.ts';
import {
  type ClassProof,
  enumerationProof,
  isEnumeration,
  isHashable,
  nothingOf,
  structureReasons,
  takesItems,
} from './class-traits.ts';
import {
  argumentRule,
  conditionsOf,
  hasSource,
  stateRule,
  strictestOf,
  tightened,
} from './conditions.ts';
import { assemble, type World } from './interpret/assemble.ts';
import { create } from './interpret/construct.ts';
import type { Frame } from './interpret/frame.ts';
import type { Machine, Passed } from './interpret/machine.ts';
import { Proof } from './interpret/proof.ts';
import { only, type Value } from './interpret/value.ts';
import type { KnownClass } from './known-class.ts';
import { build, drop } from './life.ts';
import type { FunctionSummary } from './summary.ts';

/** Everything that a file may pass: any number of arguments of any kind. */
const ARGUMENT: Value = only({ kind: 'value', root: 'arguments', key: '*' });

/** Any number of arguments of any kind. */
export const ANYTHING: Passed = {
  positional: [],
  keywords: new Map(),
  rest: ARGUMENT,
  spread: ARGUMENT,
};

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

/** Over the texts of all functions that the proofs have read. */
export function digestOf(world: World, proofs: readonly Proof[]): string {
  const read = new Map<string, FunctionSummary>();
  for (const proof of proofs) for (const [key, fn] of proof.read) read.set(key, fn);
  if (read.size === 0) return '';
  const texts = [...read].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return fingerprint(texts.map(([, fn]) => world.library.source(fn)));
}
