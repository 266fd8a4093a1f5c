/**
 * Dotted names: what a path through attributes reaches, when that can be told from its words.
 * Anything found here is worse than unknown; nothing here makes a name clean.
 * @module
 */
import type { Grant } from './compact.ts';
import type { GrantTable } from './grants.ts';

/** Attributes that lead from any object to the whole interpreter. */
const DOORS: ReadonlySet<string> = new Set([
  '__builtins__',
  '__globals__',
  '__dict__',
  '__class__',
  '__bases__',
  '__base__',
  '__mro__',
  '__subclasses__',
  '__code__',
  '__closure__',
  '__getattribute__',
  '__getattr__',
  '__setattr__',
  '__delattr__',
  '__import__',
  '__loader__',
  '__spec__',
  '__self__',
  '__func__',
  '__wrapped__',
  '__init__',
  '__reduce__',
  '__reduce_ex__',
  '__call__',
  'f_globals',
  'f_locals',
  'f_builtins',
  'gi_frame',
  'tb_frame',
]);

/** What a dotted name reaches through a module that its module imports, or through an interpreter's door. */
export function grantOfPath(module: string, name: string, table: GrantTable): Grant | undefined {
  const words = name.split('.');
  if (words.length < 2) return undefined;
  const ends = bothEnds(words);
  return throughModule(ends, table) ?? throughSubmodule(module, ends, table) ?? throughDoor(words);
}

/** Words of the beginning, and as many of the end, that are looked at: paths that anyone writes have five or six. */
const LOOKED_AT = 8;

/**
 * Every part of a path may be the module, and four kilobytes hold two thousand of them. What stands between
 * is not looked at: a name with a path that leads nowhere known is unknown all the same.
 */
function bothEnds(words: readonly string[]): readonly string[] {
  return words.length <= 2 * LOOKED_AT
    ? words
    : [...words.slice(0, LOOKED_AT), ...words.slice(-LOOKED_AT)];
}

/** `os.system`, `_os.system`, `x.os.path.y`: some words are a module whose grants a table knows. */
function throughModule(words: readonly string[], table: GrantTable): Grant | undefined {
  for (let start = 0; start < words.length - 1; start++) {
    for (let end = words.length - 1; end > start; end--) {
      const module = moduleWords(words.slice(start, end));
      const rest = words.slice(end).join('.');
      const grant = table.find(module, rest);
      if (grant !== undefined) return { grants: grant.grants, reaches: `${module}.${rest}` };
    }
  }
  return undefined;
}

/** `torch` and `hub.load`: the first words are a module of the package itself. */
function throughSubmodule(
  module: string,
  words: readonly string[],
  table: GrantTable,
): Grant | undefined {
  for (let end = words.length - 1; end > 0; end--) {
    const inner = `${module}.${words.slice(0, end).join('.')}`;
    const rest = words.slice(end).join('.');
    const grant = table.exact(inner, rest);
    if (grant !== undefined) return { grants: grant.grants, reaches: `${inner}.${rest}` };
  }
  return undefined;
}

/** A private alias (`import os as _os`) is the module without its underscore. */
function moduleWords(words: readonly string[]): string {
  const [first = '', ...rest] = words;
  return [first.startsWith('__') ? first : first.replace(/^_/, ''), ...rest].join('.');
}

function throughDoor(words: readonly string[]): Grant | undefined {
  const door = words.find((word) => DOORS.has(word));
  return door === undefined ? undefined : { grants: ['attribute-access'], reaches: door };
}
