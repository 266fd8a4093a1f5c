/**
 * What the engine learned, as a policy file, as a report, and as the list of what stays out.
 * @module
 */
import type {
  LearnedClass,
  LearnedFunction,
  LearnResult,
  StateCondition,
  Unproven,
} from '../learn/index.ts';
import {
  aliasSections,
  symbolSections,
  type Learned,
  type LearnedAlias,
  type LearnedLibrary,
} from '../policy/learned/sections.ts';
import type { LearnedSymbol } from '../policy/learned/symbol.ts';
import type { OpenLibrary } from './library/open-library.ts';
import { VERSION } from './version.ts';

type Symbol = LearnedSymbol & { readonly module: string };

/** What was learned, and from what. */
export interface LearnRun {
  readonly result: LearnResult;
  readonly libraries: readonly OpenLibrary[];
  readonly bases: readonly OpenLibrary[];
  readonly elapsedMs: number;
}

/** What a policy file says of the result. */
export function learnedPolicy({ result, libraries }: LearnRun): Learned {
  const symbols = [...result.classes.map(ofClass), ...result.functions.map(ofFunction)];
  return {
    libraries: libraries.map(libraryFields),
    symbols: symbolSections(symbols),
    aliases: aliasSections(knownAliases(result, symbols)),
  };
}

/** Other names of what is listed; where a dotted target could be two things, the alias stays out. */
function knownAliases(result: LearnResult, symbols: readonly Symbol[]): readonly LearnedAlias[] {
  const targets = new Map<string, string | undefined>();
  for (const { module, name } of symbols) {
    const dotted = `${module}.${name}`;
    targets.set(dotted, targets.has(dotted) ? undefined : `${module}:${name}`);
  }
  const listed = new Set(symbols.map(({ module, name }) => `${module}:${name}`));
  return result.aliases.flatMap(({ module, name, target }) => {
    const known = targets.get(target);
    return known === undefined || listed.has(`${module}:${name}`)
      ? []
      : [{ module, name, target: known }];
  });
}

function ofClass(learned: LearnedClass): Symbol {
  const { module, name, newobj, reduce, build, items, hash, selfCalls, conditions, digest } =
    learned;
  return {
    module,
    name,
    what: 'class',
    newobj,
    reduce,
    build,
    items,
    hash,
    selfCalls,
    needs: conditions.map(({ key, needs }) => ({ key, needs })),
    at: placeOf(learned),
    digest,
    why: reasonOf(conditions),
  };
}

function ofFunction(learned: LearnedFunction): Symbol {
  const { module, name, reduce, digest } = learned;
  return { module, name, what: 'function', reduce, at: placeOf(learned), digest };
}

function placeOf({ path, line }: { readonly path: string; readonly line: number }): string {
  return `${path}:${line}`;
}

/** The longest reason that a line of a policy file carries. */
const MAX_REASON = 160;

/** What the code does with the values that it needs something of. */
function reasonOf(conditions: readonly StateCondition[]): string | undefined {
  const because = [...new Set(conditions.map((condition) => condition.because))].join('; ');
  if (because === '') return undefined;
  return because.length > MAX_REASON ? `${because.slice(0, MAX_REASON - 1)}…` : because;
}

function libraryFields(library: OpenLibrary): LearnedLibrary {
  const { name, version, packages } = library;
  return { name, version, packages, sha256: library.sha256() };
}

/** The head of a policy file. */
export function fileComments({ result, libraries, bases }: LearnRun): readonly string[] {
  const { classes, proven } = result.totals;
  return [
    `Learned by pickleproof ${VERSION} from the source of ${namesOf(libraries)}.`,
    ...(bases.length === 0 ? [] : [`Base classes explained by ${namesOf(bases)}.`]),
    '',
    `${proven} of ${classes} classes are proven to be built inertly, on the conditions beside them;`,
    `${result.functions.length} functions are proven to build data only. Nothing else is listed.`,
    'It holds for these versions, and says nothing of what importing them does.',
    '',
    'newobj, reduce   the arguments with which making an instance, or calling, is inert',
    'build            the kind of state that may be set; self-calls: keys that must hold plain data,',
    '                 as a method of that name is called; plain, data, str: what the values must be',
    'at, digest       where it stands, and over all the source that the proof has read',
  ];
}

function namesOf(libraries: readonly OpenLibrary[]): string {
  return libraries.map(({ name, version }) => `${name} ${version}`.trim()).join(', ');
}

/** Everything that was found, for programs. */
export function learnReport(run: LearnRun): unknown {
  const { result, libraries, bases } = run;
  const { totals, ...found } = result;
  return {
    schema: 'pickleproof/learn/v1',
    tool: { name: 'pickleproof', version: VERSION },
    summary: {
      ...totals,
      functions: result.functions.length,
      aliases: result.aliases.length,
      unproven: result.unproven.length,
      parseErrors: result.parseErrors.length,
    },
    libraries: libraries.map(reportFields),
    bases: bases.map(reportFields),
    ...found,
  };
}

function reportFields(library: OpenLibrary): unknown {
  const files = library.files.map(({ path, sha256 }) => ({ path, sha256 }));
  return { ...libraryFields(library), files, skipped: library.skipped };
}

/** What stays out: a line for each symbol, and an indented one for each reason. */
export function unprovenText(result: LearnResult): string {
  const errors = result.parseErrors.map(({ path, line }) => `${path}:${line} cannot be parsed`);
  const lines = [...errors, ...result.unproven.flatMap(unprovenLines)];
  return lines.map((line) => `${line}\n`).join('');
}

function unprovenLines({ module, name, path, line, reasons }: Unproven): readonly string[] {
  return [
    `${module}.${name}  ${path}:${line}`,
    ...reasons.map((reason) => `  ${reason.code}  ${reason.detail}  ${placeOf(reason)}`),
  ];
}

/** Some lines for whoever is waiting: how much, and what most often kept the rest out. */
export function summaryText(run: LearnRun): string {
  const { totals, functions, unproven, parseErrors } = run.result;
  const share = totals.classes === 0 ? 0 : (100 * totals.proven) / totals.classes;
  const lines = [
    `${totals.proven} of ${totals.classes} classes proven (${share.toFixed(1)} %), ${functions.length} functions; ` +
      `${totals.files} files, ${(totals.bytes / 1e6).toFixed(1)} MB, ${(run.elapsedMs / 1000).toFixed(1)} s`,
  ];
  const counts = new Map<string, number>();
  for (const { reasons } of unproven) {
    const code = reasons[0]?.code ?? 'no-state-rule';
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const most = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, 5);
  if (most.length > 0) {
    lines.push(`Not proven: ${most.map(([code, count]) => `${count} ${code}`).join(', ')}`);
  }
  if (parseErrors.length > 0) lines.push(`Not parsed: ${parseErrors.length} files`);
  for (const { skipped } of [...run.libraries, ...run.bases]) {
    for (const { path, reason } of skipped) lines.push(`Not read: ${path}: ${reason}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}
