/**
 * What happens to a class that is passed to a function, through all that the function passes it on to.
 * @module
 */
import { dottedName } from './dotted.ts';
import type { Facts } from './facts.ts';
import { handlingOf } from './inert-function.ts';
import type { Library } from './library.ts';
import { LEARN_LIMITS } from './limits.ts';
import { lookUp } from './look-up.ts';
import { type Definition, fullName, type Resolver } from './resolve.ts';
import type { ClassSummary, FunctionSummary } from './summary.ts';

/** What is done with a class. */
export type Handling =
  /** These attributes are set, and nothing else happens. */
  | { readonly kind: 'sets'; readonly attributes: readonly string[] }
  | { readonly kind: 'unknown'; readonly why: string };

/** What is needed to tell. */
export interface HandlingContext {
  readonly resolver: Resolver;
  readonly facts: Facts;
  readonly library: Library;
}

/** What a function does with a class that it is given. */
export function handledBy(fn: FunctionSummary, context: HandlingContext): Handling {
  return settle([fn], context);
}

/** What happens to a class passed to a function of that name in a module. */
export function passedTo(callee: string, module: string, context: HandlingContext): Handling {
  const walk = newWalk(context);
  const why = addCallee(callee, module, walk);
  return why === undefined ? finish(walk) : { kind: 'unknown', why };
}

/** A walk over all functions that get the class: each is read once. */
interface Walk {
  readonly context: HandlingContext;
  readonly seen: Set<FunctionSummary | ClassSummary>;
  readonly open: FunctionSummary[];
  readonly attributes: Set<string>;
}

function newWalk(context: HandlingContext): Walk {
  return { context, seen: new Set(), open: [], attributes: new Set() };
}

function settle(fns: readonly FunctionSummary[], context: HandlingContext): Handling {
  const walk = newWalk(context);
  for (const fn of fns) add(fn, walk);
  return finish(walk);
}

function finish(walk: Walk): Handling {
  const { open, seen, context, attributes } = walk;
  for (let fn = open.pop(); fn !== undefined; fn = open.pop()) {
    if (seen.size > LEARN_LIMITS.handed) return { kind: 'unknown', why: 'it is handed on too far' };
    const declared = context.facts.harmless(`${fn.module}.${fn.name}`);
    if (declared !== undefined) {
      for (const name of declared) attributes.add(name);
      continue;
    }
    const body = context.library.body(fn);
    if (body === undefined) return { kind: 'unknown', why: `${fn.name} could not be read` };
    const own = handlingOf(body);
    if (own.why !== undefined) return { kind: 'unknown', why: `${fn.name}: ${own.why}` };
    for (const name of own.attributes) attributes.add(name);
    for (const callee of own.passedTo) {
      const why = addCallee(callee, fn.module, walk);
      if (why !== undefined) return { kind: 'unknown', why: `${fn.name} passes it on: ${why}` };
    }
  }
  return { kind: 'sets', attributes: [...attributes] };
}

function add(fn: FunctionSummary, { seen, open }: Walk): void {
  if (seen.has(fn)) return;
  seen.add(fn);
  open.push(fn);
}

/** Adds what a name stands for to the walk; a reason when that cannot be followed. */
function addCallee(callee: string, module: string, walk: Walk): string | undefined {
  const { context, attributes } = walk;
  for (const definition of lookUp(context.resolver, { module, name: '' }, callee)) {
    const full = fullName(definition);
    const declared = context.facts.harmless(full);
    if (declared !== undefined) for (const name of declared) attributes.add(name);
    else if (definition.kind === 'function') add(definition, walk);
    else if (!keeps(definition, walk) && !isKeeping(callee))
      return `${full === '' ? callee : full} is not known to be harmless`;
  }
  return undefined;
}

/** Registering on an object: `registry.append(X)` keeps it. */
function isKeeping(callee: string): boolean {
  return callee.includes('.') && KEEPING.has(callee.slice(callee.lastIndexOf('.') + 1));
}

const KEEPING: ReadonlySet<string> = new Set([
  'append',
  'add',
  'register',
  'extend',
  'update',
  'insert',
  'setdefault',
]);

/** Whether calling it keeps what it is given: exceptions, containers, tuples with names, and such classes. */
function keeps(definition: Definition, walk: Walk): boolean {
  const { facts, resolver } = walk.context;
  if (definition.kind === 'external') {
    const declared = facts.class(definition.name);
    return declared !== undefined && declared.newobj !== 'no' && declared.init !== 'no';
  }
  if (definition.kind === 'value' && definition.value.kind === 'call') {
    const name = dottedName(definition.value.callee) ?? '';
    return lookUp(resolver, { module: definition.module, name: '' }, name).every(
      (made) => facts.class(`${facts.canonical(fullName(made))}()`) !== undefined,
    );
  }
  return definition.kind === 'class' && keepsInConstructor(definition, walk);
}

/** A class keeps what its constructors keep, and those of its bases. */
function keepsInConstructor(summary: ClassSummary, walk: Walk): boolean {
  if (walk.seen.has(summary)) return true;
  walk.seen.add(summary);
  for (const name of ['__new__', '__init__', '__call__'])
    for (const binding of summary.members.get(name) ?? []) {
      if (binding.kind !== 'function') return false;
      add(binding, walk);
    }
  return summary.args.every(({ kind, value }) => {
    if (kind !== 'positional') return false;
    if (value.kind === 'call') {
      const { module } = summary;
      return keeps({ kind: 'value', module, name: summary.name, value }, walk);
    }
    const name = dottedName(value.kind === 'subscript' ? value.object : value) ?? '';
    return lookUp(walk.context.resolver, summary, name).every((base) => keeps(base, walk));
  });
}
