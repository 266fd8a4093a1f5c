/**
 * What a Python source text plainly calls: enough to tell a handler that starts a process from one that
 * does not show what it does. Finding nothing here makes nothing clean.
 * @module
 */
import type { Capability } from '../core/finding.ts';
import { BUILT_IN_GRANTS } from './grants.ts';

/** A call that would do something to the machine. */
export interface PlainCall {
  readonly name: string;
  readonly grants: readonly Capability[];
}

/** What counts; reading files and unpickling are what handlers of models do. */
const RUNNING: ReadonlySet<Capability> = new Set([
  'process-exec',
  'code-exec',
  'network',
  'native-code',
  'file-delete',
]);

/** Packages whose names are unmistakable. */
const PACKAGES: ReadonlySet<string> = new Set(
  'aiohttp asyncio builtins commands ctypes ftplib http httpx os paramiko popen2 posix pty requests runpy shutil smtplib socket subprocess telnetlib urllib urllib3 webbrowser'.split(
    ' ',
  ),
);

/** Functions that need no import. */
const BUILTINS: ReadonlySet<string> = new Set(['eval', 'exec', 'compile', '__import__']);

/** The calls of a source text that start processes, run code, open connections or delete files. */
export function plainCalls(source: string): readonly PlainCall[] {
  const text = withoutLiterals(source);
  const names = importedNames(text);
  const found = new Map<string, PlainCall>();
  for (const [, path = ''] of text.matchAll(/(?<![\w.])([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)\s*\(/gu)) {
    const name = resolve(path, names);
    const call = name === undefined ? undefined : judged(name);
    if (call !== undefined) found.set(call.name, call);
  }
  return [...found.values()];
}

function resolve(path: string, names: ReadonlyMap<string, string>): string | undefined {
  const dot = path.indexOf('.');
  const head = dot < 0 ? path : path.slice(0, dot);
  const imported = names.get(head);
  if (imported !== undefined) return `${imported}${dot < 0 ? '' : path.slice(dot)}`;
  return BUILTINS.has(path) ? `builtins.${path}` : undefined;
}

function judged(name: string): PlainCall | undefined {
  if (!PACKAGES.has(name.split('.', 1)[0] ?? '')) return undefined;
  if (name === 'builtins.__import__') return { name, grants: ['code-exec'] };
  const dot = name.lastIndexOf('.');
  const [module, last] = [name.slice(0, dot), name.slice(dot + 1)];
  // Most of os is inert, and has rows of its own where it is not.
  const own = BUILT_IN_GRANTS.exact(module, last);
  const grant = own ?? (name.startsWith('os.') ? undefined : BUILT_IN_GRANTS.find(module, last));
  const grants = grant?.grants.filter((one) => RUNNING.has(one)) ?? [];
  return grants.length > 0 ? { name, grants } : undefined;
}

/** Local names and what they were imported as. */
function importedNames(text: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [, list = ''] of text.matchAll(/(?:^|[\n;:])[ \t]*import[ \t]+([^\n;]+)/gu)) {
    for (const item of list.split(',')) {
      const [module = '', alias] = item.trim().split(/\s+as\s+/u);
      const top = module.split('.', 1)[0] ?? '';
      names.set(alias?.trim() ?? top, alias === undefined ? top : module);
    }
  }
  const from = /(?:^|[\n;:])[ \t]*from[ \t]+([\w.]+)[ \t]+import[ \t]*(\([^)]*\)|[^\n;]+)/gu;
  for (const [, module = '', list = ''] of text.matchAll(from)) {
    for (const item of list.replace(/[()]/gu, '').split(',')) {
      const [name = '', alias] = item.trim().split(/\s+as\s+/u);
      if (name !== '') names.set((alias ?? name).trim(), `${module}.${name}`);
    }
  }
  return names;
}

/** The text with comments, and what stands in strings, taken out. */
function withoutLiterals(source: string): string {
  let text = '';
  for (let at = 0; at < source.length;) {
    const letter = source[at] ?? '';
    if (letter === '#') at = endOf(source, '\n', at);
    else if (letter === '"' || letter === "'") {
      at = afterString(source, at, letter);
      text += '""';
    } else {
      text += letter;
      at++;
    }
  }
  return text;
}

function endOf(source: string, mark: string, from: number): number {
  const end = source.indexOf(mark, from);
  return end < 0 ? source.length : end;
}

function afterString(source: string, start: number, quote: string): number {
  const triple = source.startsWith(quote.repeat(3), start);
  const mark = triple ? quote.repeat(3) : quote;
  for (let at = start + mark.length; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source.startsWith(mark, at)) return at + mark.length;
    else if (!triple && source[at] === '\n') return at;
  }
  return source.length;
}
