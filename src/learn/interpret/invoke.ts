/**
 * Calls of functions in source: parameters are bound, the body is read.
 * @module
 */
import type { Expression, Parameter, Statement } from '../../audit/python/ast.ts';
import type { KnownClass } from '../known-class.ts';
import { LEARN_LIMITS } from '../limits.ts';
import type { FunctionSummary } from '../summary.ts';
import type { Frame } from './frame.ts';
import { isBlock, type Locals, localsOf } from './locals.ts';
import type { Machine, Passed } from './machine.ts';
import { type Atom, join, NOTHING, only, PLAIN, type Value } from './value.ts';

const LOCALS = new WeakMap<object, Locals>();

/** Reads a function with what is passed to it; gives what it may return. */
export function invoke(
  machine: Machine,
  fn: FunctionSummary,
  owner: KnownClass | undefined,
  passed: Passed,
  frame: Frame,
  at: number,
): Value {
  const { proof, library } = machine;
  const node = library.body(fn);
  if (node?.body === undefined) {
    proof.fail('call-unresolved', `${fn.name} could not be read`, frame, at);
    return NOTHING;
  }
  const site = proof.siteOf(`${fn.path}:${fn.at}(${signature(passed)})`);
  const result = `${site}=`;
  if (proof.finished.has(site)) return proof.get(result);
  if (frame.depth >= LEARN_LIMITS.depth) {
    proof.fail('limit', `calls go deeper than ${LEARN_LIMITS.depth}`, frame, at);
    return NOTHING;
  }
  proof.finished.add(site);
  proof.read.set(`${fn.path}:${fn.at}`, fn);
  const inside: Frame = {
    module: fn.module,
    fn,
    owner,
    site,
    ...localsFor(node, node.parameters, node.body),
    first: node.parameters[0]?.name,
    parent: undefined,
    depth: frame.depth + 1,
  };
  bind(machine, node.parameters, passed, inside);
  machine.run(node.body, inside);
  proof.put(result, PLAIN);
  return proof.get(result);
}

/** Reads a lambda or an inner function. */
export function invokeClosure(
  machine: Machine,
  closure: Extract<Atom, { kind: 'closure' }>,
  passed: Passed,
  frame: Frame,
  at: number,
): Value {
  const { proof } = machine;
  const { body, parameters } = closure;
  const result = `${closure.site}=`;
  if (frame.depth >= LEARN_LIMITS.depth) {
    proof.fail('limit', `calls go deeper than ${LEARN_LIMITS.depth}`, frame, at);
    return NOTHING;
  }
  const inside: Frame = {
    ...closure.frame,
    site: closure.site,
    ...localsFor(body, parameters, body),
    parent: closure.frame,
    depth: frame.depth + 1,
  };
  bind(machine, parameters, passed, inside);
  if (proof.finished.has(closure.site)) return proof.get(result);
  proof.finished.add(closure.site);
  if (isBlock(body)) machine.run(body, inside);
  else proof.put(result, machine.evaluate(body, inside));
  proof.finished.delete(closure.site);
  if (isBlock(body)) proof.put(result, PLAIN);
  return proof.get(result);
}

function localsFor(
  key: object,
  parameters: readonly Parameter[],
  body: readonly Statement[] | Expression,
): Locals {
  const known = LOCALS.get(key) ?? localsOf(parameters, body);
  LOCALS.set(key, known);
  return known;
}

/** Tells calls of one function apart that pass different things. */
function signature({ positional, keywords, rest, spread }: Passed): string {
  const named = [...keywords].map(([name, value]) => `${name}=${keysOf(value)}`);
  return [...positional.map(keysOf), ...named, keysOf(rest), keysOf(spread)].join(',');
}

function keysOf(value: Value | undefined): string {
  return value === undefined ? '-' : [...value.keys()].toSorted().join('|');
}

function bind(
  machine: Machine,
  parameters: readonly Parameter[],
  passed: Passed,
  frame: Frame,
): void {
  const { proof } = machine;
  const put = (name: string, value: Value): void => proof.put(`${frame.site}#${name}`, value);
  const taken = new Set<string>();
  let index = 0;
  for (const { kind, name, initial } of parameters) {
    if (kind === 'rest') {
      const site = `${frame.site}#*${name}`;
      proof.put(`${site}.*`, join(...passed.positional.slice(index), passed.rest ?? NOTHING));
      index = passed.positional.length;
      put(name, only({ kind: 'box', site, of: 'tuple', shared: false }));
    } else if (kind === 'keywords') {
      const site = `${frame.site}#**${name}`;
      const others = [...passed.keywords].filter(([key]) => !taken.has(key));
      for (const [key] of others) proof.put(`${site}.k`, only({ kind: 'text', text: key }));
      if (passed.spread !== undefined) proof.put(`${site}.k`, PLAIN);
      proof.put(`${site}.*`, join(...others.map(([, value]) => value), passed.spread ?? NOTHING));
      put(name, only({ kind: 'box', site, of: 'dict', shared: false }));
    } else {
      taken.add(name);
      const direct = kind === 'positional' ? passed.positional[index++] : undefined;
      const named = passed.keywords.get(name);
      const open = [direct, named, passed.spread, kind === 'positional' ? passed.rest : undefined];
      const given = join(...open.filter((value) => value !== undefined));
      const sure = direct !== undefined || named !== undefined;
      put(
        name,
        sure
          ? join(direct ?? NOTHING, named ?? NOTHING)
          : join(given, initialOf(machine, initial, frame)),
      );
    }
  }
}

/** A default is evaluated once, when the function is defined: constants are known, the rest is looked up. */
function initialOf(machine: Machine, initial: Expression | undefined, frame: Frame): Value {
  if (initial === undefined) return NOTHING;
  const outer: Frame = { ...frame, locals: EMPTY, inner: EMPTY, parent: frame.parent };
  if (initial.kind === 'name' || initial.kind === 'attribute' || initial.kind === 'constant')
    return machine.evaluate(initial, outer);
  if (initial.kind === 'string') return machine.evaluate(initial, outer);
  return only({ kind: 'unknown', why: 'a default value' });
}

const EMPTY: ReadonlySet<string> = new Set();
