/**
 * What the code of one file needs to know of the rest of the project.
 * @module
 */
import type { Definition, Target } from './target.ts';

/** A class of the project, after its file was read. */
export interface ClassFacts {
  readonly definition: Definition;
  readonly bases: readonly (readonly Target[])[];
  /** Names of the functions in its body. */
  readonly methods: ReadonlySet<string>;
  /** Of these those that are called on the class itself: `@staticmethod`. */
  readonly statics: ReadonlySet<string>;
  /** Other names of its body, and what its methods assign to `self`. */
  readonly attributes: ReadonlyMap<string, readonly Target[]>;
  /** How its own `find_class` treats names, when it has one. */
  readonly findClass: 'restricted' | 'by-module' | 'open' | undefined;
}

/** The project as one of its files sees it. */
export interface World {
  /** What `import module` or `from level module import …` leads to. */
  module(level: number, module: string): readonly Target[];
  /** A name of a module: one that it binds, or a file below it. */
  exported(file: string, name: string): readonly Target[];
  classFacts(definition: Definition): ClassFacts | undefined;
}
