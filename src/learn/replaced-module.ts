/**
 * Modules that put something else in their own place in `sys.modules`: finding a name there runs code.
 * @module
 */
import { dottedName } from './dotted.ts';
import type { World } from './interpret/assemble.ts';
import { lookUp } from './look-up.ts';
import type { ClassSummary, ModuleSummary } from './summary.ts';

/** The module by which finding a name of `module` runs code: itself, or a package that it is in. */
export function replacedModule(world: World, module: string): string | undefined {
  const { modules } = world.library;
  if (modules.get(module)?.replacement !== undefined) return module;
  for (let cut = module.lastIndexOf('.'); cut > 0; cut = module.lastIndexOf('.', cut - 1)) {
    const parent = modules.get(module.slice(0, cut));
    if (parent?.replacement !== undefined && !hasPath(world, parent)) return parent.module;
  }
  return undefined;
}

/** Whether the replacement is of a class that sees to `__path__`, which importing a submodule looks up. */
function hasPath(world: World, { module, replacement }: ModuleSummary): boolean {
  const name = replacement?.kind === 'call' ? dottedName(replacement.callee) : undefined;
  if (name === undefined) return false;
  const found = lookUp(world.resolver, { module, name: '' }, name);
  return found.every((made) => made.kind === 'class' && mentionsPath(world, made));
}

function mentionsPath({ library }: World, { members }: ClassSummary): boolean {
  return [...members.values()].some((bindings) =>
    bindings.some(
      (binding) => binding.kind === 'function' && library.source(binding).includes('__path__'),
    ),
  );
}
