/**
 * What a TorchScript source file defines and refers to, without regard to its grammar: every dotted
 * name, every attribute, every called name. More than the parser of torch would see, never less.
 * torch 2.15 torch/csrc/jit/serialization/import_source.cpp, torch/csrc/jit/frontend/ir_emitter.cpp.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { TorchscriptTokens } from './torchscript-tokens.ts';

/** Distinct references of one file; a program of a thousand layers has a few hundred. */
const MAX_REFERENCES = 200_000;
/** Segments of a dotted name that are looked at. */
const MAX_SEGMENTS = 64;
const TEXT = 200;

/** A name that the program uses. */
export interface ScriptReference {
  /**
   * `path`: a dotted name. `attribute`: a name asked of a value, by a dot or by getattr. `call`: a bare
   * name that is called.
   */
  readonly form: 'path' | 'attribute' | 'call';
  readonly path: readonly string[];
  readonly called: boolean;
  readonly offset: number;
  /** The first string literal behind it, if one stands close: the file that it would open, say. */
  text: string | undefined;
}

/** One source file. */
export interface ScriptSource {
  /** Names behind `def` and `class`, at whatever depth. */
  readonly declared: ReadonlySet<string>;
  /** Names that stand for values: a call of one calls what was told when it was assigned. */
  readonly assigned: ReadonlySet<string>;
  readonly references: readonly ScriptReference[];
}

/** Collects the names of a source file. */
export function scriptNames(bytes: Uint8Array): ScriptSource {
  const collector = new Collector(bytes);
  collector.run();
  const { declared, assigned } = collector;
  return { declared, assigned, references: [...collector.references.values()] };
}

/** Words that may stand before a parenthesis and are no calls, and before a dot and are no values. */
const KEYWORDS: ReadonlySet<string> = new Set(
  'and as assert break class continue def del elif else False for from global if import in is lambda None not or pass raise return True while with yield'.split(
    ' ',
  ),
);
/** Tokens within which a string literal belongs to a reference. */
const NEAR = 8;

/** torch writes getattr only for names that are no identifiers. */
const IDENTIFIER = /^[A-Za-z_]\w*$/u;

class Collector {
  readonly declared: Set<string> = new Set();
  readonly assigned: Set<string> = new Set();
  readonly references: Map<string, ScriptReference> = new Map();
  private readonly tokens: TorchscriptTokens;
  private latest: ScriptReference | undefined;
  private distance = 0;
  /** Brackets open here. */
  private depth = 0;
  /** The calls of getattr that are open, with what stands for the name so far. */
  private readonly lookups: { readonly offset: number; readonly depth: number; name: string }[] =
    [];

  constructor(bytes: Uint8Array) {
    this.tokens = new TorchscriptTokens(bytes);
  }

  run(): void {
    const { tokens } = this;
    let afterValue = false;
    tokens.next();
    while (tokens.kind !== 'end') {
      this.distance++;
      if (tokens.kind === 'name') afterValue = this.name();
      else if (afterValue && tokens.is('.')) this.attributes();
      else afterValue = this.other();
    }
    while (this.lookups.length > 0) this.finishLookup();
  }

  /** A name and what follows it by dots; leaves the tokens behind it. True when it is a value. */
  private name(): boolean {
    const { tokens } = this;
    const offset = tokens.start;
    const first = tokens.text();
    tokens.next();
    if (first === 'def' || first === 'class') {
      this.declaration();
      return false;
    }
    if (KEYWORDS.has(first)) return false;
    const path = this.dotted([first]);
    const called = tokens.is('(');
    if (path.length === 1 && this.depth === 0 && tokens.is('=')) this.assigned.add(first);
    else if (path.length > 1 || !called) this.add('path', path, called, offset);
    else if (first === 'getattr') this.lookups.push({ offset, depth: this.depth + 1, name: '' });
    else this.add('call', path, true, offset);
    return true;
  }

  private declaration(): void {
    const { tokens } = this;
    if (tokens.kind !== 'name') return;
    this.declared.add(tokens.text());
    tokens.next();
  }

  /** Attributes of a value that is no name: of a call, a string, a subscript. */
  private attributes(): void {
    const offset = this.tokens.start;
    const path = this.dotted([]);
    const called = this.tokens.is('(');
    for (const [index, name] of path.entries()) {
      this.add('attribute', [name], called && index === path.length - 1, offset);
    }
  }

  /** Appends `.name` as often as it stands there. */
  private dotted(path: string[]): string[] {
    const { tokens } = this;
    while (tokens.is('.')) {
      if (tokens.next() !== 'name') return path;
      path.push(tokens.text());
      if (path.length > MAX_SEGMENTS) throw limit('segments in a name', MAX_SEGMENTS, tokens.start);
      tokens.next();
    }
    return path;
  }

  /** A literal, a bracket or an operator; true when it ends a value. */
  private other(): boolean {
    const { tokens } = this;
    const closes = tokens.is(')') || tokens.is(']') || tokens.is('}');
    if (tokens.kind === 'string') this.string();
    else if (tokens.is('(') || tokens.is('[') || tokens.is('{')) this.depth++;
    else if (closes) this.close();
    else if (tokens.is(',')) this.separate();
    const value = closes || tokens.kind === 'string' || tokens.kind === 'number';
    tokens.next();
    return value;
  }

  /** What stood before was an argument of its own. */
  private separate(): void {
    const lookup = this.lookups.at(-1);
    if (lookup?.depth === this.depth) lookup.name = '';
  }

  private close(): void {
    if (this.depth > 0) this.depth--;
    for (let last = this.lookups.at(-1); last !== undefined; last = this.lookups.at(-1)) {
      if (last.depth <= this.depth) return;
      this.finishLookup();
    }
  }

  /** `getattr(value, "name")` is `value.name`; torch joins literals that stand side by side. */
  private finishLookup(): void {
    const lookup = this.lookups.pop();
    if (lookup === undefined) return;
    this.add('attribute', [lookup.name], IDENTIFIER.test(lookup.name), lookup.offset);
  }

  private string(): void {
    const { latest, tokens } = this;
    const text = tokens.stringText(TEXT);
    const lookup = this.lookups.at(-1);
    if (lookup?.depth === this.depth) lookup.name = (lookup.name + text).slice(0, TEXT);
    if (latest !== undefined && this.distance <= NEAR) latest.text ??= text;
  }

  private add(
    form: ScriptReference['form'],
    path: string[],
    called: boolean,
    offset: number,
  ): void {
    const key = `${form}${called ? '()' : ''} ${path.join('.')}`;
    let found = this.references.get(key);
    if (found === undefined) {
      found = { form, path, called, offset, text: undefined };
      this.references.set(key, found);
      if (this.references.size > MAX_REFERENCES) throw limit('names', MAX_REFERENCES, offset);
    }
    this.latest = found;
    this.distance = 0;
  }
}

function limit(what: string, most: number, offset: number): ModelFileError {
  const message = `more than ${most} ${what} in a TorchScript file`;
  return new ModelFileError('LIMIT_EXCEEDED', message, { format: 'torchscript', offset });
}
