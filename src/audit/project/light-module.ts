/**
 * What a Python file imports and defines, found without parsing it: enough to follow names through files
 * that hold no sink themselves.
 * @module
 */
import type { Export } from '../code/file-facts.ts';

/** A file that was not parsed. */
export interface LightModule {
  readonly exports: ReadonlyMap<string, readonly Export[]>;
  /** Functions and classes at the margin. */
  readonly definitions: ReadonlyMap<string, 'function' | 'class'>;
  readonly stars: readonly ModuleRef[];
  /** Every module that is imported from, also inside of functions. */
  readonly imports: readonly ImportedFrom[];
}

/** A module as an import statement writes it. */
export interface ModuleRef {
  readonly level: number;
  readonly module: string;
}

/** One import statement. Without names the module itself is imported. */
export interface ImportedFrom extends ModuleRef {
  readonly names: readonly string[];
}

const MAX_IMPORTS = 5000;

const IMPORT =
  /^([ \t]*)(?:from[ \t]+(\.*)[ \t]*([\w.]*)[ \t]+import[ \t]*(\([^)]*\)|(?:\\\r?\n|[^\n#;])*)|import[ \t]+((?:\\\r?\n|[^\n#;])*))/gm;
const DEFINITION = /^(?:async[ \t]+)?(def|class)[ \t]+(\w+)/gm;

/** Reads the statements of a text that begin a line. */
export function readLightModule(text: string): LightModule {
  const exports = new Map<string, Export[]>();
  const stars: ModuleRef[] = [];
  const imports: ImportedFrom[] = [];
  for (const [, indent = '', dots = '', module = '', names, modules] of text.matchAll(IMPORT)) {
    if (imports.length >= MAX_IMPORTS) break;
    const isOuter = indent === '';
    if (names === undefined) readModules(modules ?? '', imports, isOuter ? exports : undefined);
    else {
      const from = { level: dots.length, module };
      readNames(names, from, imports, isOuter ? { exports, stars } : undefined);
    }
  }
  const definitions = new Map<string, 'function' | 'class'>();
  for (const [, keyword, name = ''] of text.matchAll(DEFINITION)) {
    definitions.set(name, keyword === 'def' ? 'function' : 'class');
  }
  return { exports, definitions, stars, imports };
}

function readModules(
  text: string,
  imports: ImportedFrom[],
  exports: Map<string, Export[]> | undefined,
): void {
  for (const part of text.split(',')) {
    const [, module = '', as] = /^\s*([\w.]+)(?:\s+as\s+(\w+))?/.exec(part) ?? [];
    if (module === '') continue;
    imports.push({ level: 0, module, names: [] });
    const bound = as === undefined ? (module.split('.')[0] ?? '') : module;
    if (exports !== undefined) push(exports, as ?? bound, { kind: 'module', module: bound });
  }
}

function readNames(
  text: string,
  from: ModuleRef,
  imports: ImportedFrom[],
  outer: { readonly exports: Map<string, Export[]>; readonly stars: ModuleRef[] } | undefined,
): void {
  const names: string[] = [];
  for (const part of text.replace(/[()\\]|#[^\n]*/g, ' ').split(',')) {
    const [, name = '', as = name] = /^\s*([\w]+|\*)(?:\s+as\s+(\w+))?/.exec(part) ?? [];
    if (name === '') continue;
    names.push(name);
    if (name === '*') outer?.stars.push(from);
    else if (outer !== undefined) push(outer.exports, as, { kind: 'from', ...from, name });
  }
  imports.push({ ...from, names });
}

function push(map: Map<string, Export[]>, name: string, value: Export): void {
  const list = map.get(name);
  if (list === undefined) map.set(name, [value]);
  else if (list.length < 8) list.push(value);
}
