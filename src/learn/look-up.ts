/**
 * What names mean where they stand.
 * @module
 */
import type { Definition, Resolver } from './resolve.ts';

/** Where names are looked up: a module, and within it a class by its qualified name. */
export interface NamePlace {
  readonly module: string;
  readonly name: string;
}

/** What a dotted name means inside a class statement: the classes around it, the module, the builtins. */
export function lookUp(
  resolver: Resolver,
  { module, name }: NamePlace,
  dotted: string,
): readonly Definition[] {
  const [outer] = name.split('.');
  if (outer !== undefined && outer !== name) {
    const around = resolver.dotted(module, `${outer}.${dotted}`);
    if (around.length > 0 && around.every(({ kind }) => kind !== 'unknown')) return around;
  }
  const found = resolver.dotted(module, dotted);
  if (found.length > 0) return found;
  return [{ kind: 'external', name: `builtins.${dotted}` }];
}
