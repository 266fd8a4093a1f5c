/**
 * What a dotted name of a module stands for, by static definitions and imports alone: never through
 * a module's `__getattr__`, never by running anything.
 * @module
 */
import type { Expression } from '../audit/python/ast.ts';
import { LEARN_LIMITS } from './limits.ts';
import type { Binding, ClassSummary, FunctionSummary, ModuleSummary } from './summary.ts';

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

/** `module.qualname` of what a definition defines; empty for a value. */
export function fullName(definition: Definition): string {
  if (definition.kind === 'external') return definition.name;
  if (definition.kind === 'function' || definition.kind === 'class')
    return `${definition.module}.${definition.name}`;
  return '';
}

/** Names of modules, followed through imports. */
export class Resolver {
  readonly modules: ReadonlyMap<string, ModuleSummary>;
  private readonly known = new Map<string, readonly Definition[]>();
  private readonly declares: (name: string) => boolean;

  /** `declares`: whether there is a declared fact under that full name; it then wins over source. */
  constructor(modules: ReadonlyMap<string, ModuleSummary>, declares: (name: string) => boolean) {
    this.modules = modules;
    this.declares = declares;
  }

  /** All that `a.b.c` may stand for in a module; nothing when the first name is not bound there. */
  dotted(module: string, name: string): readonly Definition[] {
    const [first = '', ...rest] = name.split('.');
    let found = this.member(module, first);
    for (const part of rest)
      found = found.flatMap((definition) => this.attribute(definition, part));
    return found;
  }

  /** What an attribute of something stands for. */
  attribute(definition: Definition, name: string): readonly Definition[] {
    switch (definition.kind) {
      case 'module': {
        const found = this.member(definition.module, name, true);
        const full = `${definition.module}.${name}`;
        return found.length > 0 ? found : [{ kind: 'external', name: full }];
      }
      case 'class': {
        const bound = definition.members.get(name);
        return bound === undefined
          ? [{ kind: 'unknown', why: `${definition.name}.${name} is not in the class itself` }]
          : this.follow(definition.module, `${definition.name}.${name}`, bound);
      }
      case 'external':
        return [{ kind: 'external', name: `${definition.name}.${name}` }];
      default:
        return [{ kind: 'unknown', why: `.${name} of a value` }];
    }
  }

  /** What a name of a module stands for, nothing when it is not bound; `outside`: as an attribute of it. */
  private member(module: string, name: string, outside = false): readonly Definition[] {
    const key = `${module}.${name}${outside ? '' : '!'}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const found = this.follow(module, name, undefined, outside);
    this.known.set(key, found);
    return found;
  }

  /**
   * Follows imports to all definitions that they lead to. Each name is looked at once: what leads back to
   * itself adds nothing to what else it may stand for.
   */
  private follow(
    module: string,
    name: string,
    bound: readonly Binding[] | undefined,
    outside = false,
  ): readonly Definition[] {
    const found = new Set<Definition>();
    const seen = new Set<string>();
    const open: Step[] = [{ module, name, outside }];
    if (bound !== undefined) {
      open.pop();
      for (const binding of bound) this.take(module, name, binding, found, open);
    }
    for (let step = open.pop(); step !== undefined; step = open.pop()) {
      const full = `${step.module}.${step.name}`;
      if (seen.has(full)) continue;
      seen.add(full);
      if (seen.size > LEARN_LIMITS.hops) return [{ kind: 'unknown', why: `${full} leads too far` }];
      this.step(step, full, found, open);
    }
    return [...found];
  }

  private step(
    { module, name, outside }: Step,
    full: string,
    found: Set<Definition>,
    open: Step[],
  ): void {
    const summary = this.modules.get(module);
    if (summary === undefined || this.declares(full)) {
      // A package without an __init__.py has its submodules all the same.
      const submodule = this.modules.has(full) && !this.declares(full);
      found.add(submodule ? { kind: 'module', module: full } : { kind: 'external', name: full });
      return;
    }
    if (!summary.understood) {
      found.add({ kind: 'unknown', why: `${summary.path} could not be parsed` });
      return;
    }
    // `from . import name` in a package binds the submodule that the import has just set.
    const bound = (summary.names.get(name) ?? []).filter(
      (binding) => binding.kind !== 'name' || binding.module !== module || binding.name !== name,
    );
    const before = open.length + found.size;
    for (const binding of bound) this.take(module, name, binding, found, open);
    if (bound.length === 0) this.throughStars(summary, name, found, open);
    const submodule = outside || summary.names.has(name);
    if (bound.length > 0 || !submodule) return;
    if (this.modules.has(full)) found.add({ kind: 'module', module: full });
    else if (open.length + found.size === before) found.add({ kind: 'external', name: full });
  }

  private take(
    module: string,
    name: string,
    binding: Binding,
    found: Set<Definition>,
    open: Step[],
  ): void {
    switch (binding.kind) {
      case 'class':
      case 'function':
        found.add(binding);
        break;
      case 'module':
        found.add(
          this.modules.has(binding.module) || !this.declares(binding.module)
            ? { kind: 'module', module: binding.module }
            : { kind: 'external', name: binding.module },
        );
        break;
      case 'name':
        open.push({ module: binding.module, name: binding.name, outside: true });
        break;
      case 'value':
        found.add({ kind: 'value', module, name, value: binding.value });
        break;
      case 'opaque':
        found.add({ kind: 'unknown', why: `${module}.${name}: ${binding.why}` });
    }
  }

  private throughStars(
    summary: ModuleSummary,
    name: string,
    found: Set<Definition>,
    open: Step[],
  ): void {
    for (const star of summary.stars) {
      const target = this.modules.get(star);
      const full = `${star}.${name}`;
      if (target === undefined) {
        if (this.declares(full)) found.add({ kind: 'external', name: full });
      } else if (target.listed === undefined ? !name.startsWith('_') : target.listed.includes(name))
        open.push({ module: star, name, outside: false });
    }
  }
}

/** A name that is still to be looked at. */
interface Step {
  readonly module: string;
  readonly name: string;
  /** Asked for from outside: a submodule counts too. */
  readonly outside: boolean;
}
