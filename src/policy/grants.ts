/**
 * What callables grant: the capability tables of all packages, looked up by full module name.
 * Tables are indexed when the first name is looked up that knowledge does not vouch for, so a clean
 * file never pays for them.
 * @module
 */
import type { Capability } from '../core/finding.ts';
import { publicModule } from './canonical.ts';
import { CAPABILITIES } from './capabilities/index.ts';
import { cutModules, parseGrants, type Grant, type ModuleGrants } from './compact.ts';
import type { CapabilityTable } from './knowledge.ts';

/** Lookup in capability tables. */
export interface GrantTable {
  /** What a call of this name grants, as far as a table says; by its module's `*` row otherwise. */
  find(module: string, name: string): Grant | undefined;
  /** What its own row says; a class's row holds for its methods. */
  exact(module: string, name: string): Grant | undefined;
}

/** A lookup over the given tables, parsed on demand. */
export function grantTable(tables: readonly CapabilityTable[]): GrantTable {
  let blocks: ReadonlyMap<string, string> | undefined;
  const parsed = new Map<string, ModuleGrants | undefined>();

  function moduleGrants(module: string): ModuleGrants | undefined {
    if (parsed.has(module)) return parsed.get(module);
    blocks ??= indexTables(tables);
    const block = blocks.get(module);
    if (block === undefined) return undefined;
    const grants = parseGrants(block);
    parsed.set(module, grants);
    return grants;
  }

  function exact(module: string, name: string): Grant | undefined {
    return exactIn(moduleGrants(module), name) ?? exactIn(moduleGrants(publicModule(module)), name);
  }

  /** A submodule inherits the `*` row of its package: danger may be inherited, trust never is. */
  function wildcard(module: string): readonly Capability[] | undefined {
    for (
      let at = firstWords(module);
      at !== '';
      at = at.slice(0, Math.max(0, at.lastIndexOf('.')))
    ) {
      const all = moduleGrants(at)?.all ?? moduleGrants(publicModule(at))?.all;
      if (all !== undefined) return all;
    }
    return undefined;
  }

  return {
    exact,
    find(module, name) {
      const grant = exact(module, name);
      if (grant !== undefined) return grant;
      const all = wildcard(module);
      return all === undefined ? undefined : { grants: all };
    },
  };
}

/** Words of a module name that a table can have a row for: ours have seven at most. */
const DEEPEST_MODULE = 16;

/** A name of four kilobytes has two thousand packages around it, and none of the inner ones is known. */
function firstWords(module: string): string {
  if (module.length < 2 * DEEPEST_MODULE) return module;
  const words = module.split('.', DEEPEST_MODULE + 1);
  return words.length > DEEPEST_MODULE ? words.slice(0, DEEPEST_MODULE).join('.') : module;
}

/** The built-in tables. */
export const BUILT_IN_GRANTS: GrantTable = grantTable(CAPABILITIES);

/** The row of the name or of the longest part before a dot: a method of a dangerous class is as bad. */
function exactIn(module: ModuleGrants | undefined, name: string): Grant | undefined {
  if (module === undefined) return undefined;
  for (let at = firstWords(name); at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const grant = module.names.get(at);
    if (grant !== undefined) return grant;
  }
  return undefined;
}

function indexTables(tables: readonly CapabilityTable[]): Map<string, string> {
  const blocks = new Map<string, string>();
  for (const { table } of tables) {
    for (const [module, block] of cutModules(table)) {
      const before = blocks.get(module);
      blocks.set(module, before === undefined ? block : `${before}\n${block}`);
    }
  }
  return blocks;
}
