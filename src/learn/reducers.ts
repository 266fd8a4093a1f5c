/**
 * Functions that pickles of a library call: what its `__reduce__` methods return first.
 * @module
 */
import type { Expression, Statement } from '../audit/python/ast.ts';
import { argumentRule } from './conditions.ts';
import { dottedName } from './dotted.ts';
import { assemble, type World } from './interpret/assemble.ts';
import { isTransparent } from './interpret/names.ts';
import { Proof } from './interpret/proof.ts';
import { lookUp } from './look-up.ts';
import { ANYTHING, digestOf, topFrame } from './prove-class.ts';
import { fullName } from './resolve.ts';
import type { LearnedFunction, Unproven } from './result.ts';
import { blocksIn } from './statements.ts';
import type { ClassSummary, FunctionSummary } from './summary.ts';

/** All functions that methods of the classes name as reducers, by place. */
export function reducersOf(
  world: World,
  classes: Iterable<ClassSummary>,
): readonly FunctionSummary[] {
  const found = new Map<string, FunctionSummary>();
  for (const summary of classes)
    for (const name of ['__reduce__', '__reduce_ex__'])
      for (const binding of summary.members.get(name) ?? [])
        if (binding.kind === 'function')
          for (const fn of namedBy(world, binding)) found.set(fullName(fn), fn);
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, fn]) => fn);
}

/** The functions that stand first in the tuples that a method returns. */
function namedBy(world: World, method: FunctionSummary): readonly FunctionSummary[] {
  const found: FunctionSummary[] = [];
  const open: Statement[] = [...(world.library.body(method)?.body ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    open.push(...blocksIn(next).flat());
    if (next.kind !== 'return' || next.value === undefined) continue;
    const name = firstOf(next.value);
    if (name === undefined) continue;
    for (const definition of lookUp(world.resolver, { module: method.module, name: '' }, name))
      if (definition.kind === 'function' && !definition.name.includes('.')) found.push(definition);
  }
  return found;
}

function firstOf(value: Expression): string | undefined {
  const [first] = value.kind === 'tuple' ? value.items : [];
  return first === undefined ? undefined : dottedName(first);
}

/** Proves of a function that calling it with whatever a file passes only builds. */
export function proveReducer(world: World, fn: FunctionSummary): LearnedFunction | Unproven {
  const { module, name, path, line } = fn;
  const proof = new Proof({ class: undefined, root: 'arguments' }, world.library);
  const machine = assemble(world, proof);
  const frame = topFrame(module);
  const [alone, ...others] = world.resolver.dotted(module, name);
  if (alone !== fn || others.length > 0)
    proof.fail('mro-ambiguous', 'its name stands for something else too', undefined, 0);
  if (!fn.decorators.every((decorator) => isTransparent(machine, decorator, module)))
    proof.fail('decorated', 'its decorator is not known to be inert', undefined, 0);
  if (proof.reasons.size === 0)
    proof.settle(() => machine.invoke(fn, undefined, ANYTHING, frame, 0));
  if (proof.reasons.size > 0)
    return { module, name, path, line, reasons: [...proof.reasons.values()] };
  const digest = digestOf(world, [proof]);
  return { module, name, path, line, reduce: argumentRule(proof), digest };
}
