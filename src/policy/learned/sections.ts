/**
 * The learned part of a policy file as it is kept: its lines by module, parsed when a name of that
 * module is looked up. Plain data, as it goes to worker threads and into cache keys.
 * @module
 */
import type { SymbolRule } from '../knowledge.ts';
import { entryLine, headerLine, readEntry, readHeader, readValue } from './line.ts';
import { ruleOfSymbol, symbolOfTable, tableOfSymbol, type LearnedSymbol } from './symbol.ts';

/** A library of which a policy file speaks. */
export interface LearnedLibrary {
  readonly name: string;
  readonly version: string;
  /** Top-level packages. */
  readonly packages: readonly string[];
  /** Of the wheel or sdist, or over the names and digests of the files of a folder. */
  readonly sha256: string;
}

/** The lines of one module. */
export type Section = readonly [module: string, lines: readonly string[]];

/** What was learned, in the order of the file. */
export interface Learned {
  readonly libraries: readonly LearnedLibrary[];
  readonly symbols: readonly Section[];
  readonly aliases: readonly Section[];
}

/** Another name of a symbol: `target` is `module:qualname`. */
export interface LearnedAlias {
  readonly module: string;
  readonly name: string;
  readonly target: string;
}

/** The sections of a text that is all in the fixed form; `undefined` when any line is not. */
export function readSections(text: string): Omit<Learned, 'libraries'> | undefined {
  const sections = { learned: new Map<string, string[]>(), aliases: new Map<string, string[]>() };
  let lines: string[] | undefined;
  let names = new Set<string>();
  let section: 'learned' | 'aliases' = 'learned';
  for (const line of text.split('\n')) {
    if (line === '' || /^#[^\p{Cc}]*$/u.test(line)) continue;
    const header = readHeader(line);
    if (header !== undefined) {
      ({ section } = header);
      if (sections[section].has(header.module)) return undefined;
      sections[section].set(header.module, (lines = []));
      names = new Set();
      continue;
    }
    const entry = readEntry(line);
    if (entry === undefined || lines === undefined || names.has(entry.name)) return undefined;
    if (entry.value.startsWith('"') !== (section === 'aliases')) return undefined;
    names.add(entry.name);
    lines.push(line);
  }
  return { symbols: [...sections.learned], aliases: [...sections.aliases] };
}

/** The sections as text, with a blank line between them. */
export function sectionsText({ symbols, aliases }: Omit<Learned, 'libraries'>): string {
  return [
    ...aliases.map((section) => sectionText('aliases', section)),
    ...symbols.map((section) => sectionText('learned', section)),
  ].join('\n');
}

function sectionText(kind: 'learned' | 'aliases', [module, lines]: Section): string {
  return [headerLine(kind, module), ...lines, ''].join('\n');
}

/** Sections of symbols, modules and names in order. */
export function symbolSections(
  symbols: Iterable<LearnedSymbol & { readonly module: string }>,
): readonly Section[] {
  return grouped(symbols, (symbol) => entryLine(symbol.name, tableOfSymbol(symbol)));
}

/** Sections of aliases, modules and names in order. */
export function aliasSections(aliases: Iterable<LearnedAlias>): readonly Section[] {
  return grouped(aliases, ({ name, target }) => entryLine(name, target));
}

function grouped<Entry extends { readonly module: string; readonly name: string }>(
  entries: Iterable<Entry>,
  lineOf: (entry: Entry) => string,
): readonly Section[] {
  const modules = new Map<string, string[]>();
  const sorted = [...entries].toSorted(
    (a, b) => order(a.module, b.module) || order(a.name, b.name),
  );
  for (const entry of sorted) {
    const lines = modules.get(entry.module) ?? [];
    lines.push(lineOf(entry));
    modules.set(entry.module, lines);
  }
  return [...modules];
}

/** By code units: the same in every locale. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Finds what was learned of a name, and what an alias stands for. */
export interface LearnedFinder {
  rule(module: string, name: string): SymbolRule | undefined;
  /** `module:qualname`. */
  alias(module: string, name: string): string | undefined;
}

/** A finder that parses the lines of a module once. */
export function learnedFinder({ libraries, symbols, aliases }: Learned): LearnedFinder {
  const source = libraryNames(libraries);
  const rules = lazily(new Map(symbols), (module, lines) => rulesOf(lines, source(module)));
  const targets = lazily(new Map(aliases), (_module, lines) => targetsOf(lines));
  return {
    rule: (module, name) => rules(module)?.get(name),
    alias: (module, name) => targets(module)?.get(name),
  };
}

function lazily<Made>(
  sections: ReadonlyMap<string, readonly string[]>,
  make: (module: string, lines: readonly string[]) => Made,
): (module: string) => Made | undefined {
  const made = new Map<string, Made>();
  return (module) => {
    const known = made.get(module);
    if (known !== undefined) return known;
    const lines = sections.get(module);
    if (lines === undefined) return undefined;
    const one = make(module, lines);
    made.set(module, one);
    return one;
  };
}

function libraryNames(libraries: readonly LearnedLibrary[]): (module: string) => string {
  const names = new Map(
    libraries.flatMap(({ name, version, packages }) =>
      packages.map((one) => [one, `${name} ${version}`.trim()] as const),
    ),
  );
  return (module) => names.get(module.split('.', 1)[0] ?? '') ?? '';
}

/** What cannot be read stays out: reading says nothing for it then. */
function rulesOf(lines: readonly string[], library: string): ReadonlyMap<string, SymbolRule> {
  const rules = new Map<string, SymbolRule>();
  for (const symbol of symbolsOf(lines)) rules.set(symbol.name, ruleOfSymbol(symbol, library));
  return rules;
}

/** The symbols of a section. */
export function* symbolsOf(lines: readonly string[]): Generator<LearnedSymbol> {
  for (const line of lines) {
    const entry = readEntry(line);
    if (entry === undefined) continue;
    const table = readValue(entry.value);
    const symbol = typeof table === 'string' ? [] : symbolOfTable(entry.name, table);
    if ('name' in symbol) yield symbol;
  }
}

function targetsOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const line of lines) {
    const entry = readEntry(line);
    const target = entry === undefined ? undefined : readValue(entry.value);
    if (entry !== undefined && typeof target === 'string') targets.set(entry.name, target);
  }
  return targets;
}
