/**
 * Learns from the source of Python libraries which classes are built inertly.
 * @module
 */
import type { PythonParser } from '../audit/python/syntax.ts';
import { aliasesOf } from './aliases.ts';
import type { ClassProof } from './class-traits.ts';
import type { DeclaredFacts } from './declared.ts';
import type { World } from './interpret/assemble.ts';
import type { KnownClass } from './known-class.ts';
import { proveClass } from './prove-class.ts';
import { proveReducer, reducersOf } from './reducers.ts';
import { replacedModule } from './replaced-module.ts';
import type {
  LearnedBase,
  LearnedClass,
  LearnedFunction,
  LearnedModule,
  LearnResult,
  Reason,
  Unproven,
} from './result.ts';
import type { LibrarySource } from './sources.ts';
import type { ClassSummary, FunctionSummary } from './summary.ts';
import { readWorld } from './world.ts';

/** What to learn, and from what. */
export interface LearnOptions {
  readonly parse: PythonParser;
  readonly sources: readonly LibrarySource[];
  /** Libraries that only supply bases and functions. */
  readonly basesOnly?: readonly LibrarySource[] | undefined;
  readonly declared: DeclaredFacts;
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

/** Learns what the sources show; a file that does not parse is listed, and its classes stay out. */
export function learn(options: LearnOptions): LearnResult {
  const { sources, basesOnly = [], progress } = options;
  let total = 0;
  for (const source of [...sources, ...basesOnly]) for (const _ of source.files) total++;
  let done = 0;
  const world = readWorld(options.parse, sources, basesOnly, options.declared, () => {
    progress?.(++done, total);
  });
  const classes: LearnedClass[] = [];
  const unproven: Unproven[] = [];
  let tried = 0;
  for (const summary of classesToProve(world)) {
    tried++;
    const learned = learnClass(world, summary);
    if ('reasons' in learned) unproven.push(learned);
    else classes.push(learned);
  }
  const functions: LearnedFunction[] = [];
  for (const reducer of ownReducers(world)) {
    const learned = proveReducer(world, reducer);
    if ('reasons' in learned) unproven.push(learned);
    else functions.push(learned);
  }
  const targets = new Set(
    [...classes, ...functions].map(({ module, name }) => `${module}.${name}`),
  );
  return {
    classes,
    functions,
    aliases: aliasesOf(world, targets),
    unproven,
    modules: modulesOf(world),
    parseErrors: world.library.failures.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    totals: {
      files: world.library.files,
      bytes: world.library.length,
      classes: tried,
      proven: classes.length,
    },
  };
}

/** The classes of the libraries to learn, by file so that each is read once. */
function* classesToProve(world: World): Generator<ClassSummary> {
  const modules = [...world.library.modules.values()]
    .filter(({ library }) => world.library.libraries[library]?.basesOnly === false)
    .toSorted((a, b) => (a.module < b.module ? -1 : 1));
  for (const { classes } of modules)
    yield* classes.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.at - b.at));
}

/** The reducers that stand in the libraries to learn. */
function ownReducers(world: World): readonly FunctionSummary[] {
  const { modules, libraries } = world.library;
  return reducersOf(world, classesToProve(world)).filter(({ module }) => {
    const library = modules.get(module)?.library;
    return library !== undefined && libraries[library]?.basesOnly === false;
  });
}

function learnClass(world: World, summary: ClassSummary): LearnedClass | Unproven {
  const { module, name, path, line } = summary;
  const known = world.table.of(summary);
  const proof = proveClass(world, known);
  const replaced = replacedBy(world, summary);
  const reasons = replaced === undefined ? proof.reasons : [replaced, ...proof.reasons];
  if (replaced !== undefined || !isProven(proof))
    return {
      module,
      name,
      path,
      line,
      reasons: reasons.length === 0 ? [without(summary)] : reasons,
    };
  const { newobj, reduce, build, selfCalls, conditions, hash, items, digest } = proof;
  return {
    module,
    name,
    path,
    line,
    newobj,
    reduce,
    build,
    selfCalls,
    conditions,
    hash,
    items,
    mro: known.mro.map((base) => learnedBase(world, base)),
    digest,
  };
}

/** Making an instance and setting its state, or calling an enumeration. */
function isProven({ newobj, reduce, build }: ClassProof): boolean {
  return build === undefined
    ? reduce === 'rule:enum-value'
    : newobj !== undefined || reduce !== undefined;
}

function without({ path, line }: ClassSummary): Reason {
  return { code: 'no-state-rule', detail: 'no rule for its state', path, line };
}

/** A name that means something else in the end, or several things, says nothing of this class. */
function replacedBy(world: World, summary: ClassSummary): Reason | undefined {
  const { path, line } = summary;
  const replaced = replacedModule(world, summary.module);
  if (replaced !== undefined) {
    const detail = `${replaced} is replaced in sys.modules: finding a name there runs code`;
    return { code: 'patched', detail, path, line };
  }
  if (world.library.modules.get(summary.module)?.dynamic === true) {
    const detail = 'its module binds names that are not written out';
    return { code: 'patched', detail, path, line };
  }
  const found = world.resolver.dotted(summary.module, summary.name);
  if (found.length === 1 && (found[0] === summary || found[0]?.kind === 'external'))
    return undefined;
  return { code: 'mro-ambiguous', detail: 'its name stands for something else too', path, line };
}

function learnedBase(world: World, { name, source }: KnownClass): LearnedBase {
  if (source === undefined) {
    const cut = name.lastIndexOf('.');
    const module = name.slice(0, cut);
    return {
      module,
      name: name.slice(cut + 1),
      path: '',
      line: 0,
      library: '',
      version: undefined,
    };
  }
  const library = world.library.modules.get(source.module)?.library ?? 0;
  const { name: libraryName = '', version } = world.library.libraries[library] ?? {};
  const { module, path, line } = source;
  return { module, name: source.name, path, line, library: libraryName, version };
}

function modulesOf({ library }: World): LearnedModule[] {
  return [...library.modules.values()]
    .filter((module) => library.libraries[module.library]?.basesOnly === false)
    .filter(({ effects }) => effects.length > 0)
    .map(({ module, effects }) => ({ module, importEffects: effects }))
    .toSorted((a, b) => (a.module < b.module ? -1 : 1));
}
