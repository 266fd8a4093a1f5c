/**
 * What is known, for people: packages, the symbols of a module, one symbol with its reasons.
 * @module
 */
import type { Capability } from '../core/finding.ts';
import { cutModules, parseSymbols } from './compact.ts';
import type { Knowledge, SymbolRule } from './knowledge.ts';
import { targetOf, type Entry, type Lookup } from './lookup.ts';
import type { Allowance, Policy } from './profile.ts';

/** How much is known of a package. */
export interface PackageSummary {
  readonly package: string;
  readonly versions: readonly string[];
  readonly modules: number;
  readonly symbols: number;
}

/** All packages, in order. */
export function knownPackages(knowledge: readonly Knowledge[]): readonly PackageSummary[] {
  const names = [...new Set(knowledge.map((one) => one.package))].toSorted();
  return names.map((name) => {
    const parts = knowledge.filter((one) => one.package === name);
    const modules = modulesOf(parts);
    return {
      package: name,
      versions: [...new Set(parts.flatMap(({ versions }) => versions))],
      modules: modules.size,
      symbols: [...modules.values()].reduce((sum, { size }) => sum + size, 0),
    };
  });
}

/** The symbols that are known under a module, or under a package and all that is in it. */
export function knownSymbols(
  knowledge: readonly Knowledge[],
  under: string,
): readonly { readonly module: string; readonly names: readonly string[] }[] {
  const name = under.split('.', 1)[0];
  const modules = modulesOf(knowledge.filter((one) => one.package === name));
  return [...modules]
    .filter(([module]) => module === under || module.startsWith(`${under}.`))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([module, names]) => ({ module, names: [...names].toSorted() }));
}

function modulesOf(knowledge: readonly Knowledge[]): Map<string, Set<string>> {
  const modules = new Map<string, Set<string>>();
  const add = (module: string, names: Iterable<string>): void => {
    const known = modules.get(module) ?? new Set();
    for (const name of names) known.add(name);
    modules.set(module, known);
  };
  for (const { declared = {}, derived = '', versions } of knowledge) {
    for (const [module, symbols] of Object.entries(declared)) add(module, Object.keys(symbols));
    for (const [module, block] of cutModules(derived)) {
      add(module, parseSymbols(block, versions).keys());
    }
  }
  return modules;
}

/** All that is known of one name. */
export interface SymbolDescription {
  readonly module: string;
  readonly name: string;
  readonly known: boolean;
  /** What a call grants; then a policy cannot allow it. */
  readonly grants: readonly Capability[];
  readonly rule: SymbolRule | undefined;
  /** Whether the built-in knowledge lists it. */
  readonly builtIn: boolean;
  /** Whether what is known comes from the policy file, at least in part. */
  readonly fromPolicy: boolean;
  readonly allowances: readonly Allowance[];
}

/** Describes a dotted name, wherever its module ends. */
export function describeSymbol(
  target: string,
  builtIn: Lookup,
  inForce: Lookup,
  policy: Policy,
): SymbolDescription {
  const entry = findEntry(target, inForce, policy);
  const own = builtIn.entry(entry);
  const { module, name } = entry;
  return {
    module,
    name,
    known: entry.rule !== undefined,
    grants: inForce.grant(entry)?.grants ?? [],
    rule: entry.rule,
    builtIn: own.rule !== undefined,
    fromPolicy: entry.rule !== own.rule,
    allowances: policy.allow.filter((one) => one.module === module && one.name === name),
  };
}

function findEntry(target: string, lookup: Lookup, { allow }: Policy): Entry {
  const allowed = allow.find((one) => targetOf(one) === target);
  if (allowed !== undefined) return lookup.entry({ module: allowed.module, name: allowed.name });
  const splits = splitsOf(target).map((symbol) => lookup.entry(symbol));
  return (
    splits.find(({ rule }) => rule !== undefined) ??
    splits.find((entry) => lookup.grant(entry) !== undefined) ??
    splits[0] ??
    lookup.entry({ module: target, name: '' })
  );
}

/** Every way to read `a.b.C` as a module and a name, the longest module first. */
function splitsOf(target: string): readonly { readonly module: string; readonly name: string }[] {
  const splits: { readonly module: string; readonly name: string }[] = [];
  for (let at = target.lastIndexOf('.'); at > 0; at = target.lastIndexOf('.', at - 1)) {
    splits.push({ module: target.slice(0, at), name: target.slice(at + 1) });
  }
  return splits;
}
