/**
 * Finds what is known of a name. Knowledge is indexed by package and parsed module by module when a
 * name is first asked for; answers are kept for the life of the process, up to a bound.
 * @module
 */
import type { Capability } from '../core/finding.ts';
import type { SymbolName } from '../core/value.ts';
import { grantOfPath } from './attribute-path.ts';
import { publicName } from './canonical.ts';
import type { Grant } from './compact.ts';
import { BUILT_IN_GRANTS, type GrantTable } from './grants.ts';
import type { Knowledge, SymbolRule } from './knowledge.ts';
import { BUILT_IN_KNOWLEDGE } from './built-in-knowledge.ts';
import { ruleFinder } from './rule-finder.ts';
import { RESOLVER_GRANTS } from './resolver-names.ts';

/** A name and what is known of it. */
export interface Entry {
  readonly module: string;
  readonly name: string;
  /** `module.name` under the public name of the module: what tables about functions are keyed by. */
  readonly known: string;
  /** Set when knowledge lists the name: it may be named. */
  readonly rule: SymbolRule | undefined;
}

/** Answers about names. */
export interface Lookup {
  entry(symbol: SymbolName): Entry;
  /** What a call grants where no rule makes it inert; asked for late, because most calls never need it. */
  grant(entry: Entry): Grant | undefined;
  /** The entry for `module.Qual.name`, wherever the module ends. */
  dotted(target: string): Entry | undefined;
}

/** Names whose answers are kept; a hostile file with more of them only loses speed. */
const MAX_KEPT = 50_000;

/** A lookup over the given knowledge and capability tables. */
export function lookupOver(knowledge: readonly Knowledge[], table: GrantTable): Lookup {
  const find = ruleFinder(knowledge);
  const kept = new Map<string, Map<string, Entry>>();
  const grants = new WeakMap<Entry, { readonly grant: Grant | undefined }>();
  let count = 0;

  function entry({ module, name }: SymbolName): Entry {
    const known = kept.get(module)?.get(name);
    if (known !== undefined) return known;
    const made: Entry = { module, name, known: publicName(module, name), rule: find(module, name) };
    if (++count > MAX_KEPT) {
      kept.clear();
      count = 1;
    }
    const names = kept.get(module) ?? new Map<string, Entry>();
    kept.set(module, names.set(name, made));
    return made;
  }

  return {
    entry,
    grant(of) {
      let answer = grants.get(of);
      if (answer === undefined) grants.set(of, (answer = { grant: findGrant(of, table) }));
      return answer.grant;
    },
    dotted: (target) => dottedIn(entry, target),
  };
}

/** The entry for `module.Qual.name`, wherever the module ends, by the given way of finding entries. */
export function dottedIn(entry: Lookup['entry'], target: string): Entry | undefined {
  for (let at = target.lastIndexOf('.'); at > 0; at = target.lastIndexOf('.', at - 1)) {
    const found = entry({ module: target.slice(0, at), name: target.slice(at + 1) });
    if (found.rule !== undefined) return found;
  }
  return undefined;
}

/** The built-in knowledge and tables. */
export const BUILT_IN_LOOKUP: Lookup = lookupOver(BUILT_IN_KNOWLEDGE, BUILT_IN_GRANTS);

/** `module.name`, as a message shows it. */
export function targetOf(symbol: SymbolName): string {
  return symbol.name === '' ? symbol.module : `${symbol.module}.${symbol.name}`;
}

function findGrant({ module, name, known, rule }: Entry, table: GrantTable): Grant | undefined {
  const own = ruleGrant(rule) ?? table.exact(module, name) ?? resolverGrant(known);
  if (own !== undefined || rule !== undefined) return own;
  if (INSPECTORS.has(module.split('.', 1)[0] ?? '')) return { grants: ['tamper'] };
  return grantOfPath(module, name, table) ?? table.find(module, name);
}

/** Tools that inspect models: a file that calls into one means to change what it sees. */
const INSPECTORS: ReadonlySet<string> = new Set([
  'fickling',
  'modelaudit',
  'modelscan',
  'picklescan',
  'pickleproof',
]);

function ruleGrant(rule: SymbolRule | undefined): Grant | undefined {
  const grants = rule?.grants;
  return grants === undefined || grants.length === 0 ? undefined : { grants };
}

function resolverGrant(known: string): Grant | undefined {
  const grants: readonly Capability[] | undefined = RESOLVER_GRANTS.get(known);
  return grants === undefined ? undefined : { grants };
}
