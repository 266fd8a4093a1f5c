/**
 * The declared facts, by full name.
 * @module
 */
import type { DeclaredClass, DeclaredFacts, DeclaredFunction, DeclaredMethod } from './declared.ts';

/** Declared facts, looked up by `module.qualname`, whichever of its names is used. */
export class Facts {
  private readonly classes = new Map<string, DeclaredClass>();
  private readonly functions = new Map<string, DeclaredFunction>();
  private readonly methods = new Map<string, DeclaredMethod>();
  private readonly harmlessNames = new Map<string, readonly string[]>();
  private readonly wrappers = new Set<string>();
  private readonly onDemandModules = new Set<string>();
  private readonly patches = new Map<string, readonly string[]>();
  private readonly aliases = new Map<string, string>();

  constructor(libraries: DeclaredFacts) {
    for (const library of libraries) {
      for (const [name, fact] of Object.entries(library.classes ?? {}))
        this.classes.set(name, fact);
      for (const [name, fact] of Object.entries(library.functions ?? {}))
        this.functions.set(name, fact);
      for (const [name, fact] of Object.entries(library.methods ?? {}))
        this.methods.set(name, fact);
      for (const [name, { sets }] of Object.entries(library.harmless ?? {}))
        this.harmlessNames.set(name, sets ?? []);
      for (const name of Object.keys(library.onDemand ?? {})) this.onDemandModules.add(name);
      for (const [name, { sets }] of Object.entries(library.patches ?? {}))
        this.patches.set(name, sets ?? []);
      for (const name of Object.keys(library.wrappers ?? {})) this.wrappers.add(name);
      for (const [alias, name] of Object.entries(library.aliases ?? {}))
        this.aliases.set(alias, name);
    }
  }

  /** The name under which a thing is declared. */
  canonical(name: string): string {
    return this.aliases.get(name) ?? name;
  }

  class(name: string): DeclaredClass | undefined {
    return this.classes.get(this.canonical(name));
  }

  function(name: string): DeclaredFunction | undefined {
    return this.functions.get(this.canonical(name));
  }

  method(name: string): DeclaredMethod | undefined {
    return this.methods.get(this.canonical(name));
  }

  /** What a function or decorator sets on a class that it is given; undefined when that is not known. */
  harmless(name: string): readonly string[] | undefined {
    return this.harmlessNames.get(this.canonical(name));
  }

  /** Whether the functions of a module change classes only when a program asks for it. */
  onDemand(module: string): boolean {
    return this.onDemandModules.has(module);
  }

  /** What a module sets on a class, where its source does not show which. */
  patch(module: string, name: string): readonly string[] | undefined {
    return this.patches.get(`${module} ${name}`);
  }

  /** Whether a decorator of functions runs the function and nothing else of interest. */
  wrapper(name: string): boolean {
    return this.wrappers.has(this.canonical(name));
  }

  /** Whether the name stands for something declared, so that its source need not be read. */
  declares(name: string): boolean {
    const canonical = this.canonical(name);
    return this.aliases.has(name) || this.classes.has(canonical) || this.functions.has(canonical);
  }
}
