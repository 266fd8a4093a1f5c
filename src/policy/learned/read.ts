/**
 * Reads the learned part of a parsed policy file, whatever form its author gave it.
 * @module
 */
import { tableOf, textOf, unknownKeys, type PolicyMistake, type Table } from '../policy-table.ts';
import {
  aliasSections,
  symbolSections,
  type Learned,
  type LearnedAlias,
  type LearnedLibrary,
} from './sections.ts';
import { symbolOfTable, type LearnedSymbol } from './symbol.ts';

const LIBRARY_KEYS: readonly string[] = ['name', 'version', 'packages', 'sha256'];

/** The learned part of a policy table; `undefined` when it has none. */
export function readLearned(table: Table, mistakes: PolicyMistake[]): Learned | undefined {
  const { library, learned, aliases } = table;
  if (library === undefined && learned === undefined && aliases === undefined) return undefined;
  return {
    libraries: readLibraries(library, mistakes),
    symbols: symbolSections(readSymbols(learned, mistakes)),
    aliases: aliasSections(readAliases(aliases, mistakes)),
  };
}

/** The `[[library]]` tables of a policy file. */
export function readLibraries(
  value: unknown,
  mistakes: PolicyMistake[],
): readonly LearnedLibrary[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    mistakes.push({ path: ['library'], message: '"library" must be a list: write [[library]]' });
    return [];
  }
  return value.flatMap((entry: unknown, index) => {
    const where = `library ${index + 1}`;
    const table = tableOf(entry);
    const path = ['library', index];
    if (table === undefined) {
      mistakes.push({ path, message: `${where} must be a table` });
      return [];
    }
    mistakes.push(...unknownKeys(table, LIBRARY_KEYS, path, where));
    const text = (key: string): string => {
      const found = table[key];
      if (typeof found === 'string') return found;
      mistakes.push({ path: [...path, key], message: `${where}: "${key}" must be a text` });
      return '';
    };
    const packages = table['packages'];
    if (!isTexts(packages)) {
      const message = `${where}: "packages" must be a list of names`;
      mistakes.push({ path: [...path, 'packages'], message });
    }
    return {
      name: text('name'),
      version: text('version'),
      packages: isTexts(packages) ? packages : [],
      sha256: text('sha256'),
    };
  });
}

type Named = LearnedSymbol & { readonly module: string };

function readSymbols(value: unknown, mistakes: PolicyMistake[]): readonly Named[] {
  return entriesOf('learned', value, mistakes).flatMap(({ module, name, entry }) => {
    const path = ['learned', module, name];
    const table = tableOf(entry);
    if (table === undefined) {
      mistakes.push({ path, message: `${module}.${name} must be a table` });
      return [];
    }
    const symbol = symbolOfTable(name, table);
    if ('name' in symbol) return [{ ...symbol, module }];
    for (const { key, message } of symbol) {
      mistakes.push({ path: [...path, key], message: `${module}.${name}: "${key}" ${message}` });
    }
    return [];
  });
}

function readAliases(value: unknown, mistakes: PolicyMistake[]): readonly LearnedAlias[] {
  return entriesOf('aliases', value, mistakes).flatMap(({ module, name, entry }) => {
    if (typeof entry === 'string' && isTarget(entry)) return [{ module, name, target: entry }];
    const message = `${module}.${name} must be "module:name", not ${textOf(entry)}`;
    mistakes.push({ path: ['aliases', module, name], message });
    return [];
  });
}

/** What stands under each module and name of a table of tables; names that cannot be names are mistakes. */
function entriesOf(
  section: string,
  value: unknown,
  mistakes: PolicyMistake[],
): readonly { readonly module: string; readonly name: string; readonly entry: unknown }[] {
  if (value === undefined) return [];
  const modules = tableOf(value);
  if (modules === undefined) {
    const message = `"${section}" must be a table: write [${section}."module"]`;
    mistakes.push({ path: [section], message });
    return [];
  }
  return Object.entries(modules).flatMap(([module, names]) => {
    const path = [section, module];
    const table = tableOf(names);
    if (!isDotted(module) || table === undefined) {
      const quoted = JSON.stringify(module);
      const message = `${section}: ${quoted} must be the exact name of a module, with a table`;
      mistakes.push({ path, message });
      return [];
    }
    return Object.entries(table).flatMap(([name, entry]) => {
      if (isDotted(name)) return [{ module, name, entry }];
      const message = `${module}: ${JSON.stringify(name)} must be an exact name`;
      mistakes.push({ path: [...path, name], message });
      return [];
    });
  });
}

/** Identifiers with dots between them. */
export function isDotted(text: string): boolean {
  return /^[\p{L}\p{Nl}_][\p{L}\p{N}\p{Mn}\p{Mc}\p{Pc}]*(?:\.[\p{L}\p{Nl}_][\p{L}\p{N}\p{Mn}\p{Mc}\p{Pc}]*)*$/u.test(
    text,
  );
}

/** `module:qualname`. */
export function isTarget(text: string): boolean {
  const [module = '', name = '', ...rest] = text.split(':');
  return rest.length === 0 && isDotted(module) && isDotted(name);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
