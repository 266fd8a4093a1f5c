/**
 * Finds the rule that knowledge holds for a name: indexed by package, cut and parsed on demand.
 * @module
 */
import { cutModules, parseSymbols } from './compact.ts';
import type { Knowledge, SymbolRule } from './knowledge.ts';

/** Finds the rule of a name: hand-written entries first, then derived ones. */
export function ruleFinder(
  knowledge: readonly Knowledge[],
): (module: string, name: string) => SymbolRule | undefined {
  const packages = new Map<string, PackageRules[]>();
  for (const one of knowledge) {
    packages.set(one.package, [...(packages.get(one.package) ?? []), new PackageRules(one)]);
  }
  return (module, name) => {
    const dot = module.indexOf('.');
    const rules = packages.get(dot < 0 ? module : module.slice(0, dot));
    for (const one of rules ?? []) {
      const rule = one.find(module, name);
      if (rule !== undefined) return rule;
    }
    return undefined;
  };
}

/** The rules of one package, parsed on demand. */
class PackageRules {
  private readonly knowledge: Knowledge;
  private declared_: NonNullable<Knowledge['declared']> | undefined;
  private blocks: ReadonlyMap<string, string> | undefined;
  private readonly parsed = new Map<string, ReadonlyMap<string, SymbolRule>>();

  constructor(knowledge: Knowledge) {
    this.knowledge = knowledge;
  }

  find(module: string, name: string): SymbolRule | undefined {
    const rules = own(this.declared, module);
    const rule = rules && own(rules, name);
    if (rule !== undefined) return rule;
    return this.derived(module)?.get(name);
  }

  /** Kept, as the program reads it from a file each time that it is asked for. */
  private get declared(): NonNullable<Knowledge['declared']> {
    this.declared_ ??= this.knowledge.declared ?? {};
    return this.declared_;
  }

  private derived(module: string): ReadonlyMap<string, SymbolRule> | undefined {
    this.blocks ??= cutModules(this.knowledge.derived ?? '');
    const done = this.parsed.get(module);
    if (done !== undefined) return done;
    const block = this.blocks.get(module);
    if (block === undefined) return undefined;
    const rules = parseSymbols(block, this.knowledge.versions);
    this.parsed.set(module, rules);
    return rules;
  }
}

/** A name in a file may be one that every object has. */
function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
