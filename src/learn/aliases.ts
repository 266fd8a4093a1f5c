/**
 * The other names of what was learned: what packages export, by static imports alone.
 * @module
 */
import type { World } from './interpret/assemble.ts';
import { fullName } from './resolve.ts';
import type { LearnedAlias } from './result.ts';
import type { ModuleSummary } from './summary.ts';

/** Names under which packages, and modules with `__all__`, give out what is in `targets`. */
export function aliasesOf(
  { library, resolver }: World,
  targets: ReadonlySet<string>,
): readonly LearnedAlias[] {
  const aliases: LearnedAlias[] = [];
  for (const module of library.modules.values()) {
    if (library.libraries[module.library]?.basesOnly !== false) continue;
    if (!module.package && module.listed === undefined) continue;
    for (const name of exportsOf(module, library.modules)) {
      const [only, ...others] = resolver.dotted(module.module, name);
      if (only === undefined || others.length > 0) continue;
      const target = fullName(only);
      if (only.kind === 'external' || !targets.has(target)) continue;
      if (target !== `${module.module}.${name}`)
        aliases.push({ module: module.module, name, target });
    }
  }
  return aliases.toSorted((a, b) => order(a.module, b.module) || order(a.name, b.name));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What a module binds, and what it takes over from others with `*`. */
function exportsOf(
  { names, stars, listed }: ModuleSummary,
  modules: ReadonlyMap<string, ModuleSummary>,
): ReadonlySet<string> {
  const all = new Set([...names.keys(), ...(listed ?? [])]);
  const seen = new Set<string>();
  const open = [...stars];
  for (let star = open.pop(); star !== undefined; star = open.pop()) {
    const module = modules.get(star);
    if (module === undefined || seen.has(star)) continue;
    seen.add(star);
    for (const name of module.listed ?? module.names.keys())
      if (module.listed !== undefined || !name.startsWith('_')) all.add(name);
    open.push(...module.stars);
  }
  return all;
}
