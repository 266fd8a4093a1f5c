/**
 * Reads the libraries and sets up what proofs look things up in.
 * @module
 */
import type { PythonParser } from '../audit/python/syntax.ts';
import { ClassTable } from './class-table.ts';
import type { DeclaredFacts } from './declared.ts';
import { Facts } from './facts.ts';
import type { World } from './interpret/assemble.ts';
import { Library } from './library.ts';
import { type MakingContext, makingOf } from './making.ts';
import { Resolver } from './resolve.ts';
import type { LibrarySource } from './sources.ts';

/** Reads all sources; those for bases only come last, so that they replace nothing. */
export function readWorld(
  parser: PythonParser,
  sources: readonly LibrarySource[],
  basesOnly: readonly LibrarySource[],
  declared: DeclaredFacts,
  tick: () => void,
): World {
  const library = new Library(parser);
  for (const source of sources) library.add(source, false, tick);
  for (const source of basesOnly) library.add(source, true, tick);
  library.finish();
  const facts = new Facts(declared);
  const resolver = new Resolver(library.modules, (name) => facts.declares(name));
  const context: MakingContext = { resolver, facts, library, patches: new Map() };
  const table = new ClassTable({
    resolver,
    facts,
    making: (summary, mro) => makingOf(summary, mro, making),
  });
  const making: MakingContext = { ...context, patches: patchesOf(library, resolver) };
  return { table, resolver, facts, library };
}

type Patches = Map<
  string,
  (MakingContext['patches'] extends ReadonlyMap<string, readonly (infer One)[]> ? One : never)[]
>;

/** What modules do to classes from outside, by the class. */
function patchesOf(library: Library, resolver: Resolver): Patches {
  const patches: Patches = new Map();
  for (const { module, path, patches: found } of library.modules.values()) {
    for (const patch of found) {
      for (const definition of resolver.dotted(module, patch.target)) {
        if (definition.kind !== 'class') continue;
        const name = `${definition.module}.${definition.name}`;
        const list = patches.get(name) ?? [];
        list.push({ ...patch, module, path });
        patches.set(name, list);
      }
    }
  }
  return patches;
}
