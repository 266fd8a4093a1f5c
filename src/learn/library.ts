/**
 * Reads libraries one file at a time into summaries, and gives out the bodies of functions on demand.
 * @module
 */
import type { FunctionNode } from '../audit/python/ast.ts';
import { type ParsedPython, parsePython } from '../audit/python/parse.ts';
import type { PythonParser } from '../audit/python/syntax.ts';
import { ModelFileError } from '../core/error.ts';
import { LEARN_LIMITS } from './limits.ts';
import type { LibraryFile, LibrarySource } from './sources.ts';
import { summarize } from './summarize.ts';
import type { FunctionSummary, ModuleSummary } from './summary.ts';

/** Texts and bodies kept at hand. */
const KEPT_TEXTS = 24;
const KEPT_BODIES = 500;

/** A library that was read. */
export interface ReadLibrary {
  readonly name: string;
  readonly version: string | undefined;
  /** Only bases and functions are taken from it. */
  readonly basesOnly: boolean;
}

/** All modules of all libraries. */
export class Library {
  readonly modules: Map<string, ModuleSummary> = new Map();
  readonly libraries: ReadLibrary[] = [];
  readonly failures: { readonly path: string; readonly line: number }[] = [];
  files = 0;
  length = 0;
  private readonly parser: PythonParser;
  private readonly readers = new Map<string, LibraryFile>();
  private readonly strings = new Map<string, string>();
  private readonly texts = new Map<string, string>();
  private readonly bodies = new Map<string, FunctionNode | undefined>();

  constructor(parser: PythonParser) {
    this.parser = parser;
  }

  /** Reads every module of a source that is not about testing. */
  add(source: LibrarySource, basesOnly: boolean, tick: () => void): void {
    const library = this.libraries.push({
      name: source.name,
      version: source.version,
      basesOnly,
    });
    for (const file of source.files) {
      tick();
      if (isModule(file.path)) this.addFile(file, library - 1);
    }
  }

  private addFile(file: LibraryFile, library: number): void {
    const module = moduleOf(file.path);
    if (this.modules.has(module)) return;
    if (++this.files > LEARN_LIMITS.files) throw tooMuch('files', LEARN_LIMITS.files);
    const text = file.read();
    this.length += text.length;
    if (this.length > LEARN_LIMITS.totalLength)
      throw tooMuch('characters', LEARN_LIMITS.totalLength);
    this.readers.set(file.path, file);
    const isPackage = file.path.endsWith('/__init__.py');
    const parsed = this.parse(text, file.path);
    this.modules.set(
      module,
      summarize({ module, package: isPackage, path: file.path, library }, text, parsed),
    );
  }

  /** A file that cannot be parsed binds nothing: what others import from it is unknown. */
  private parse(text: string, path: string): ParsedPython {
    const parsed = this.parseWithin(text, undefined);
    if (!parsed.understood) this.failures.push({ path, line: 1 });
    return parsed;
  }

  /** `base`: where a function starts, whose body is wanted; without it a module is parsed without bodies. */
  private parseWithin(text: string, base: number | undefined): ParsedPython {
    if (text.length > LEARN_LIMITS.fileLength) return { statements: [], understood: false };
    try {
      return parsePython(this.parser, text, {
        skipBodies: base === undefined,
        base,
        names: base === undefined ? this.strings : undefined,
      });
    } catch (error) {
      if (error instanceof ModelFileError) return { statements: [], understood: false };
      throw error;
    }
  }

  /** All is read: what only serves reading may go. */
  finish(): void {
    this.strings.clear();
  }

  /** The function with its body; undefined when it cannot be parsed. */
  body(fn: FunctionSummary): FunctionNode | undefined {
    const key = `${fn.path}:${fn.at}`;
    if (this.bodies.has(key)) return this.bodies.get(key);
    const { statements, understood } = this.parseWithin(this.source(fn), fn.at);
    const [first] = statements;
    const node = understood && first?.kind === 'function' ? first : undefined;
    keep(this.bodies, key, node, KEPT_BODIES);
    return node;
  }

  /** The text of a function, without its decorators. */
  source({ path, at, end }: FunctionSummary): string {
    return this.text(path).slice(at, end);
  }

  private text(path: string): string {
    const kept = this.texts.get(path);
    if (kept !== undefined) return kept;
    const text = this.readers.get(path)?.read() ?? '';
    keep(this.texts, path, text, KEPT_TEXTS);
    return text;
  }
}

function keep<Kept>(map: Map<string, Kept>, key: string, value: Kept, limit: number): void {
  if (map.size >= limit)
    for (const oldest of [...map.keys()].slice(0, limit / 4)) map.delete(oldest);
  map.set(key, value);
}

/** `sklearn/base.py` is `sklearn.base`. */
function moduleOf(path: string): string {
  return path
    .replace(/\.py$/, '')
    .replace(/\/__init__$/, '')
    .replaceAll('/', '.');
}

/** Folders whose modules no model names. */
const TESTING: ReadonlySet<string> = new Set([
  'tests',
  'test',
  'testing',
  '_testing',
  'conftest.py',
]);

function isModule(path: string): boolean {
  if (!path.endsWith('.py')) return false;
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  if (/^test_|_test\.py$/.test(name)) return false;
  return parts.every((part, index) => index === 0 || !TESTING.has(part));
}

function tooMuch(what: string, limit: number): ModelFileError {
  return new ModelFileError('LIMIT_EXCEEDED', `the libraries have more than ${limit} ${what}`, {
    format: 'python',
  });
}
