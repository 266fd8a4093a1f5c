/**
 * What names mean in a function, and what definitions stand for as values.
 * @module
 */
import type { Expression } from '../../audit/python/ast.ts';
import { dottedName } from '../dotted.ts';
import { lookUp } from '../look-up.ts';
import { type Definition, fullName } from '../resolve.ts';
import type { FunctionSummary } from '../summary.ts';
import type { Frame } from './frame.ts';
import type { Machine } from './machine.ts';
import { join, NOTHING, only, PLAIN, unknown, type Value } from './value.ts';

/** A name in a function: its variable, that of a function around it, of the module, or a builtin. */
export function readName(machine: Machine, id: string, frame: Frame): Value {
  for (let scope: Frame | undefined = frame; scope !== undefined; scope = scope.parent) {
    if (scope.locals.has(id)) return machine.proof.get(`${scope.site}#${id}`);
    if (!scope.inner.has(id)) continue;
    // A variable of a comprehension; outside of it the name may mean something else.
    const outer = machine.resolver.dotted(scope.module, id);
    return join(
      machine.proof.get(`${scope.site}#${id}`),
      outer.length === 0 ? NOTHING : machine.meaning(outer, 0),
    );
  }
  return machine.meaning(lookUp(machine.resolver, { module: frame.module, name: '' }, id), 0);
}

/** Values of names of modules that lead through other names. */
const MAX_DEPTH = 8;

/** What definitions stand for. */
export function meaning(
  machine: Machine,
  definitions: readonly Definition[],
  depth: number,
): Value {
  if (definitions.length === 0) return unknown('a name that is not bound');
  return join(...definitions.map((definition) => oneMeaning(machine, definition, depth)));
}

function oneMeaning(machine: Machine, definition: Definition, depth: number): Value {
  switch (definition.kind) {
    case 'class':
      return only({ kind: 'class', class: machine.table.of(definition) });
    case 'function':
      return functionValue(machine, definition);
    case 'module':
      return only({ kind: 'module', module: definition.module });
    case 'external': {
      const declared = machine.table.declaredClass(definition.name);
      return only(
        declared === undefined
          ? { kind: 'external', name: machine.facts.canonical(definition.name) }
          : { kind: 'class', class: declared },
      );
    }
    case 'value':
      return depth > MAX_DEPTH
        ? unknown(`${definition.name} leads too far`)
        : assigned(machine, definition, definition.value, depth + 1);
    default:
      return unknown(definition.why);
  }
}

/** A function of a module: with decorators that are not known, it is anything. */
function functionValue(machine: Machine, fn: FunctionSummary): Value {
  const opaque = fn.decorators.find((decorator) => !isTransparent(machine, decorator, fn.module));
  if (opaque === undefined || machine.facts.function(`${fn.module}.${fn.name}`) !== undefined)
    return only({ kind: 'function', fn, owner: undefined, self: undefined });
  return unknown(`${fn.name}, which is decorated`);
}

/** Whether calling through a decorator runs the function and nothing else of interest. */
export function isTransparent(machine: Machine, decorator: Expression, module: string): boolean {
  const callee = decorator.kind === 'call' ? decorator.callee : decorator;
  const name = dottedName(callee);
  if (name === undefined) return false;
  const found = lookUp(machine.resolver, { module, name: '' }, name);
  return found.every((definition) => machine.facts.wrapper(fullName(definition)));
}

/** A value assigned in a module: shared by everybody, so it may be read and not written. */
export function assigned(
  machine: Machine,
  place: { readonly module: string; readonly name: string },
  value: Expression,
  depth: number,
): Value {
  const site = `${place.module}.${place.name}@${value.at}`;
  switch (value.kind) {
    case 'constant':
    case 'format':
      return PLAIN;
    case 'string':
      return value.text === undefined || value.bytes
        ? PLAIN
        : only({ kind: 'text', text: value.text });
    case 'list':
    case 'set':
    case 'tuple': {
      const parts = value.items.map((item) => assigned(machine, place, item, depth + 1));
      if (parts.length > 0) machine.proof.put(`${site}.*`, join(...parts));
      return only({ kind: 'box', site, of: value.kind, shared: true });
    }
    case 'dict': {
      const parts = value.entries.map((entry) => assigned(machine, place, entry.value, depth + 1));
      if (parts.length > 0) machine.proof.put(`${site}.*`, join(...parts));
      return only({ kind: 'box', site, of: 'dict', shared: true });
    }
    case 'name':
    case 'attribute': {
      const name = dottedName(value);
      if (name === undefined || depth > MAX_DEPTH) break;
      return meaning(machine, lookUp(machine.resolver, place, name), depth + 1);
    }
    case 'conditional':
      return join(
        assigned(machine, place, value.met, depth + 1),
        assigned(machine, place, value.otherwise, depth + 1),
      );
    case 'call':
      return called(machine, place, value.callee, site, depth);
    case 'unary':
    case 'compare':
      return PLAIN;
    default:
  }
  return unknown(`${place.name}, a value of ${place.module}`);
}

/** What a call in a module made. */
function called(
  machine: Machine,
  place: { readonly module: string; readonly name: string },
  callee: Expression,
  site: string,
  depth: number,
): Value {
  const name = dottedName(callee);
  const made =
    name === undefined || depth > MAX_DEPTH
      ? NOTHING
      : meaning(machine, lookUp(machine.resolver, place, name), depth + 1);
  const values = [...made.values()].map((atom): Value => {
    if (atom.kind === 'class')
      return only({ kind: 'object', site, class: atom.class, shared: true });
    const full =
      atom.kind === 'external'
        ? atom.name
        : atom.kind === 'function'
          ? `${atom.fn.module}.${atom.fn.name}`
          : '';
    const returns = machine.facts.function(full)?.returns;
    if (returns === 'plain') return PLAIN;
    const instance = returns?.startsWith('instance:') === true ? returns.slice(9) : undefined;
    const known = instance === undefined ? undefined : machine.table.declaredClass(instance);
    if (known !== undefined) return only({ kind: 'object', site, class: known, shared: true });
    return unknown(`${place.name}, made by a call in ${place.module}`);
  });
  return values.length === 0
    ? unknown(`${place.name}, made by a call in ${place.module}`)
    : join(...values);
}
