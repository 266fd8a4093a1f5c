/**
 * What a Python file imports and defines, found without parsing it: enough to follow names through files
 * that hold no sink themselves, and to leave alone those that cannot hold one.
 * @module
 */
import type { Export } from '../code/file-facts.ts';
import { ownText } from '../python/parse.ts';

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

/** Statements of one file that are read; the rest of such a file is parsed anyway. */
const MAX_IMPORTS = 5000;
/** What may stand before the word on its line. */
const BEFORE = /(?:^|[;:])[ \t]*(?:from(?:[ \t]+|(?=\.))(\.*)[ \t]*(?:([\w.]+)[ \t]+)?)?$/;
const MAX_BEFORE = 300;
const DEFINITIONS: readonly (readonly [string, 'function' | 'class'])[] = [
  ['\ndef ', 'function'],
  ['\nasync def ', 'function'],
  ['\nclass ', 'class'],
];

/** Reads the import statements and definitions of a text; names are taken from, and added to, `kept`. */
export function readLightModule(text: string, kept: Map<string, string> = new Map()): LightModule {
  const reader = new LightReader(text, kept);
  reader.readImports();
  reader.readDefinitions();
  return reader;
}

/** The outline of a file, from the next two: a text of which `readLightModule` reads the same, some hundred bytes long. */
export function outlineOf(imports: readonly string[], definitions: string): string {
  return `\n${[...imports, definitions].join('\n')}`;
}

/** The import statements of a text, each on a line of its own. */
export function importLines(text: string): string[] {
  const lines: string[] = [];
  for (let at = text.indexOf('import'); at !== -1; at = text.indexOf('import', at + 6)) {
    if (lines.length >= MAX_IMPORTS) break;
    const line = text.lastIndexOf('\n', at) + 1;
    if (at - line > MAX_BEFORE || /\w/.test(text[at + 6] ?? '')) continue;
    const before = BEFORE.exec(text.slice(line, at));
    if (before === null) continue;
    const names = namesAfter(text, at + 6).replace(/\s+/g, ' ');
    lines.push(`${before[0].replace(/^[;:]?[ \t]*/, '')}import${names}`);
  }
  return lines;
}

/** The first words of the definitions at the margin of a text. */
export function definitionsOf(text: string): string {
  const lines: string[] = [];
  for (const [mark] of DEFINITIONS) {
    for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
      const name = /^\w+/.exec(text.slice(at + mark.length, at + mark.length + 200))?.[0];
      if (name !== undefined) lines.push(mark.slice(1) + name);
    }
  }
  return lines.join('\n');
}

class LightReader implements LightModule {
  readonly exports = new Map<string, Export[]>();
  readonly definitions = new Map<string, 'function' | 'class'>();
  readonly stars: ModuleRef[] = [];
  readonly imports: ImportedFrom[] = [];
  private readonly text: string;
  private readonly kept: Map<string, string>;

  constructor(text: string, kept: Map<string, string>) {
    this.text = text;
    this.kept = kept;
  }

  readImports(): void {
    const { text } = this;
    for (let at = text.indexOf('import'); at !== -1; at = text.indexOf('import', at + 6)) {
      if (this.imports.length >= MAX_IMPORTS) return;
      const line = text.lastIndexOf('\n', at) + 1;
      if (at - line > MAX_BEFORE || /\w/.test(text[at + 6] ?? '')) continue;
      const before = BEFORE.exec(text.slice(line, at));
      if (before !== null) this.readStatement(before, at + 6);
    }
  }

  readDefinitions(): void {
    for (const [mark, kind] of DEFINITIONS) {
      const { text } = this;
      for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
        const name = /^\w+/.exec(text.slice(at + mark.length, at + mark.length + 200))?.[0];
        if (name !== undefined) this.definitions.set(ownText(name, this.kept), kind);
      }
    }
  }

  /** What is imported in a `try` or an `if` belongs to the module; what a function imports may, for all we know. */
  private readStatement([, dots, module = '']: RegExpExecArray, at: number): void {
    const names = namesAfter(this.text, at);
    if (dots === undefined) return this.readModules(names);
    this.readNames(names, { level: dots.length, module: ownText(module, this.kept) });
  }

  private readModules(text: string): void {
    for (const part of text.split(',')) {
      const [, found, alias] = /^\s*([\w.]+)(?:\s+as\s+(\w+))?/.exec(part) ?? [];
      if (found === undefined) continue;
      const module = ownText(found, this.kept);
      this.imports.push({ level: 0, module, names: [] });
      const root = ownText(module.split('.')[0] ?? '', this.kept);
      const bound = alias === undefined ? root : module;
      const name = alias === undefined ? root : ownText(alias, this.kept);
      push(this.exports, name, { kind: 'module', module: bound });
    }
  }

  private readNames(text: string, from: ModuleRef): void {
    const names: string[] = [];
    for (const part of text.split(',')) {
      const [, found, alias = found] = /^\s*([\w]+|\*)(?:\s+as\s+(\w+))?/.exec(part) ?? [];
      if (found === undefined || alias === undefined) continue;
      const name = ownText(found, this.kept);
      names.push(name);
      if (name === '*') this.stars.push(from);
      else push(this.exports, ownText(alias, this.kept), { kind: 'from', ...from, name });
    }
    this.imports.push({ ...from, names });
  }
}

/** What is imported: to the closing parenthesis, or to the end of the line and those that it goes on in. */
function namesAfter(text: string, at: number): string {
  const rest = text.slice(at, at + 20_000);
  const [names = ''] = /^[ \t]*\([^)]*|^(?:\\\r?\n|[^\n;#])*/.exec(rest) ?? [];
  return names.replace(/[()\\]|#[^\n]*/g, ' ');
}

function push(map: Map<string, Export[]>, name: string, value: Export): void {
  const list = map.get(name);
  if (list === undefined) map.set(name, [value]);
  else if (list.length < 8) list.push(value);
}
