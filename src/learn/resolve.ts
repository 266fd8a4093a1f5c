/**
 * What a dotted name of a module stands for, by static definitions and imports alone: never through
 * a module's `__getattr__`, never by running anything.
 * @module
 */
import type { Expression } from '../audit/python/ast.ts';
import { LEARN_LIMITS } from './limits.ts';
import type { Binding, ClassSummary, FunctionSummary, ModuleSummary, Scope } from './summary.ts';

/** One thing that a name may stand for. */
export type Definition =
  | ClassSummary
  | FunctionSummary
  | { readonly kind: 'module'; readonly module: string }
  /** An assigned value, to be read in the names of `module` (and of `owner`, when in a class). */
  | {
      readonly kind: 'value';
      readonly module: string;
      readonly name: string;
      readonly value: Expression;
    }
  /** In a module that is not among the sources, or that has no such name in Python. */
  | { readonly kind: 'external'; readonly name: string }
  | { readonly kind: 'unknown'; readonly why: string };

/** Names of modules, followed through imports. */
export class Resolver {
  readonly modules: ReadonlyMap<string, ModuleSummary>;
  private readonly known = new Map<string, readonly Definition[]>();
  private readonly open = new Set<string>();
  private readonly declares: (name: string) => boolean;

  /** `declares`: whether there is a declared fact under that full name; it then wins over source. */
  constructor(modules: ReadonlyMap<string, ModuleSummary>, declares: (name: string) => boolean) {
    this.modules = modules;
    this.declares = declares;
  }

  /** All that `a.b.c` may stand for in a module; nothing when the first name is not bound there. */
  dotted(module: string, name: string): readonly Definition[] {
    const [first = '', ...rest] = name.split('.');
    let found = this.member(module, first, 0);
    for (const part of rest)
      found = found.flatMap((definition) => this.attribute(definition, part));
    return found;
  }

  /** What an attribute of something stands for. */
  attribute(definition: Definition, name: string): readonly Definition[] {
    switch (definition.kind) {
      case 'module':
        return this.moduleMember(definition.module, name, 0);
      case 'class': {
        const bound = definition.members.get(name);
        return bound === undefined
          ? [{ kind: 'unknown', why: `${definition.name}.${name} is not in the class itself` }]
          : this.bindings(definition.module, `${definition.name}.${name}`, bound, 0);
      }
      case 'external':
        return [{ kind: 'external', name: `${definition.name}.${name}` }];
      default:
        return [{ kind: 'unknown', why: `.${name} of a value` }];
    }
  }

  /** What a name of a module stands for, nothing when it is not bound. */
  member(module: string, name: string, hops: number): readonly Definition[] {
    const full = `${module}.${name}`;
    const known = this.known.get(full);
    if (known !== undefined) return known;
    // What leads back to itself adds nothing to what else the name may stand for.
    if (this.open.has(full)) return [];
    if (hops > LEARN_LIMITS.hops) return [{ kind: 'unknown', why: `${full} leads too far` }];
    this.open.add(full);
    const found = this.lookUp(module, name, full, hops);
    this.open.delete(full);
    // Within a circle an answer may be cut short: only what was asked first is remembered.
    if (this.open.size === 0) this.known.set(full, found);
    return found;
  }

  private lookUp(module: string, name: string, full: string, hops: number): readonly Definition[] {
    const summary = this.modules.get(module);
    if (summary === undefined || this.declares(full)) return [{ kind: 'external', name: full }];
    if (!summary.understood)
      return [{ kind: 'unknown', why: `${summary.path} could not be parsed` }];
    const bound = summary.names.get(name);
    if (bound !== undefined) return this.bindings(module, name, bound, hops);
    return name.startsWith('_') && !this.listedInStars(summary, name)
      ? []
      : this.throughStars(summary, name, hops);
  }

  /** As seen from outside: a submodule counts too, and a name that is not there is external. */
  private moduleMember(module: string, name: string, hops: number): readonly Definition[] {
    const full = `${module}.${name}`;
    const found = this.member(module, name, hops);
    if (found.length > 0 && !found.every(({ kind }) => kind === 'external')) return found;
    if (this.modules.has(full) && !this.declares(full)) return [{ kind: 'module', module: full }];
    return found.length > 0 ? found : [{ kind: 'external', name: full }];
  }

  private bindings(
    module: string,
    name: string,
    bound: readonly Binding[],
    hops: number,
  ): readonly Definition[] {
    return bound.flatMap((binding) => this.binding(module, name, binding, hops));
  }

  private binding(
    module: string,
    name: string,
    binding: Binding,
    hops: number,
  ): readonly Definition[] {
    switch (binding.kind) {
      case 'class':
      case 'function':
        return [binding];
      case 'module':
        return this.modules.has(binding.module) || !this.declares(binding.module)
          ? [{ kind: 'module', module: binding.module }]
          : [{ kind: 'external', name: binding.module }];
      case 'name':
        return this.moduleMember(binding.module, binding.name, hops + 1);
      case 'value':
        return [{ kind: 'value', module, name, value: binding.value }];
      case 'opaque':
        return [{ kind: 'unknown', why: `${module}.${name}: ${binding.why}` }];
    }
  }

  private throughStars(summary: ModuleSummary, name: string, hops: number): readonly Definition[] {
    return summary.stars.flatMap((star): readonly Definition[] => {
      const target = this.modules.get(star);
      if (target === undefined)
        return this.declares(`${star}.${name}`)
          ? [{ kind: 'external', name: `${star}.${name}` }]
          : [];
      if (target.listed !== undefined && !target.listed.includes(name)) return [];
      return this.member(star, name, hops + 1);
    });
  }

  private listedInStars(summary: ModuleSummary, name: string): boolean {
    return summary.stars.some((star) => this.modules.get(star)?.listed?.includes(name) === true);
  }

  /** The names that a scope binds. */
  scopeOf(module: string): Scope | undefined {
    return this.modules.get(module)?.names;
  }
}
