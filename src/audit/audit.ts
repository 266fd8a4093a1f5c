/**
 * Audits a set of files: reads what is pinned and set, parses what may hold a sink, follows names and
 * wrappers through the project.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { analyseFile, lineStarts } from './code/analyse-file.ts';
import type { CommentFact, Draft, FileFacts } from './code/file-facts.ts';
import type { Surroundings } from './code/judge-call.ts';
import { draftsOfPins } from './code/judge-pins.ts';
import { draftOfSetting, settingOf } from './code/judge-settings.ts';
import { keyOf } from './code/target.ts';
import { isConfigFile, readSettings, remoteCodeFlags } from './config/read-config.ts';
import type { AuditFinding, AuditProblem } from './finding.ts';
import { finishFile, type FoundInFile, type Layout } from './finish.ts';
import { readNotebook, type NotebookCell } from './notebook.ts';
import { importOrder } from './project/file-order.ts';
import type { ImportedFrom } from './project/light-module.ts';
import { LightModules } from './project/light-modules.ts';
import { mayHoldSink, reachedThrough } from './project/may-hold.ts';
import { modulesOf, type Modules } from './project/modules.ts';
import { ParseAhead, type Parsed, type Parsers } from './project/parse-ahead.ts';
import { pinFileOf, readPins, scriptPins } from './project/pins.ts';
import { ProjectVersions } from './project/project-versions.ts';
import { ProjectWorld } from './project/project-world.ts';
import { draftKey, followWrappers, type WrapperResult } from './project/wrappers.ts';
import { FlatTree } from './python/flat-tree.ts';
import type { PythonParser } from './python/syntax.ts';
import { parseTable } from './python/tree-table.ts';
import { UNPICKLER_CLASSES } from './sinks/pickle.ts';
import type { SinkIndex } from './sinks/sink-index.ts';

/** What an audit is given. */
export interface AuditInput {
  /** Paths with slashes, in the order in which they are reported. */
  readonly files: readonly string[];
  /** The text of a file; throws `ModelFileError` for one that cannot be read. */
  readonly read: (path: string) => string;
  readonly parser: PythonParser;
  /** Others who parse meanwhile. */
  readonly parsers?: Parsers | undefined;
  readonly sinks: SinkIndex;
  /** Whether there is a file of this path. */
  readonly exists: (path: string) => boolean;
  /** Called now and then, with the file under way. */
  readonly pause?: ((path: string) => Promise<void>) | undefined;
}

/** What came out. */
export interface AuditResult {
  readonly files: number;
  readonly parsed: number;
  readonly findings: readonly AuditFinding[];
  readonly problems: readonly AuditProblem[];
}

/** Whether a file is of interest to an audit, by its name. */
export function isAuditFile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /\.(?:py|pyw|ipynb)$/i.test(name) || pinFileOf(name) !== undefined || isConfigFile(name);
}

/** Audits the files. */
export async function audit(input: AuditInput): Promise<AuditResult> {
  return new Audit(input).run();
}

/** Rounds of looking for files that call wrappers. */
const MAX_ROUNDS = 3;
/** Larger settings files are data. */
const MAX_CONFIG = 2_000_000;
const NO_WEIGHTS_ONLY = 'TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD';
const TURNED_ON = /TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD["']?\]?\s*[=,:]\s*["']?(?:1|y|yes|true)\b/i;

class Audit {
  private readonly input: AuditInput;
  private readonly light = new LightModules();
  private readonly facts = new Map<string, FileFacts>();
  private readonly cells = new Map<string, readonly NotebookCell[]>();
  private readonly others = new Map<string, FoundInFile>();
  private readonly problems: AuditProblem[] = [];
  /** One of each name, whichever file it stands in. */
  private readonly names = new Map<string, string>();
  private readonly versions = new ProjectVersions();
  private readonly candidates = new Set<string>();
  /** Files of which the first look says too little. */
  private readonly undecided: string[] = [];
  private readonly modules: Modules;
  private readonly project: ProjectWorld;
  private readonly ahead: ParseAhead;
  private readonly keys: ReadonlySet<string>;
  private readonly wrapperKeys = new Set<string>();
  private noWeightsOnly = false;

  constructor(input: AuditInput) {
    this.input = input;
    const { files, sinks, parsers } = input;
    this.ahead = new ParseAhead(parsers);
    this.modules = modulesOf(new Set(files.filter((path) => path.endsWith('.py'))));
    this.keys = new Set(sinks.settings.flatMap(({ keys }) => keys));
    this.project = new ProjectWorld({
      modules: this.modules,
      facts: (file) => this.facts.get(file),
      light: (file) => this.light.get(file),
      roots: sinks.roots,
    });
  }

  async run(): Promise<AuditResult> {
    const { files } = this.input;
    await this.each(files, (path) => this.look(path));
    this.project.remember(true);
    await this.each(this.undecided, (path) => this.choose(path));
    this.project.remember(false);
    await this.analyseAll(this.inOrder());
    let wrappers = this.follow();
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const names = namesOf(wrappers);
      this.project.remember(true);
      const more = files.filter((path) => this.mayCallWrapper(path, names));
      this.project.remember(false);
      if (more.length === 0) break;
      for (const path of more) this.candidates.add(path);
      await this.analyseAll(more);
      wrappers = this.follow();
    }
    const findings = files.flatMap((path) => this.finish(path, wrappers));
    return { files: files.length, parsed: this.facts.size, findings, problems: this.problems };
  }

  /** Analyses files in this order, while others parse what comes next. */
  private async analyseAll(paths: readonly string[]): Promise<void> {
    let next = 0;
    await this.each(paths, async (path, after) => {
      // What is wanted now is not given away any more.
      next = this.ahead.feed(paths, Math.max(next, after), (one) => this.textOrNothing(one));
      this.analyse(path, await this.ahead.take(path));
    });
  }

  private async each(
    paths: readonly string[],
    act: (path: string, index: number) => void | Promise<void>,
  ): Promise<void> {
    let count = 0;
    for (const path of paths) {
      if (++count % 16 === 0) await this.input.pause?.(path);
      try {
        await act(path, count);
      } catch (error) {
        if (!(error instanceof ModelFileError)) throw error;
        this.problems.push({ path, code: error.code, message: error.message });
      }
    }
  }

  /** The first look at a file: what it pins, sets and imports. */
  private look(path: string): void {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (/\.ipynb$/i.test(name)) return this.lookAtNotebook(path);
    const text = this.input.read(path);
    this.noWeightsOnly ||= text.includes(NO_WEIGHTS_ONLY) && TURNED_ON.test(text);
    if (/\.pyw?$/i.test(name)) {
      this.import(path, text);
    }
    this.lookAtConfig(path, name, text);
  }

  private lookAtNotebook(path: string): void {
    const notebook = readNotebook(this.input.read(path));
    if (notebook === undefined) {
      throw new ModelFileError('MALFORMED', 'not a notebook: no JSON object with cells');
    }
    this.cells.set(path, notebook.cells);
    const { sinks } = this.input;
    this.import(path, notebook.text);
    const drafts = notebook.shell.flatMap(({ text, start }) => {
      const pins = scriptPins(text);
      this.versions.add(path, pins);
      return draftsOfPins(pins, sinks.versions, text).map((draft) => movedBy(draft, start));
    });
    const lines = lineStarts(notebook.text);
    this.others.set(path, { layout: { path, lines, cells: notebook.cells }, drafts, comments: [] });
  }

  private lookAtConfig(path: string, name: string, text: string): void {
    const { sinks } = this.input;
    const kind = pinFileOf(name);
    const isPython = /\.pyw?$/i.test(name);
    const drafts: Draft[] = [];
    if (kind !== undefined) {
      const pins = readPins(kind, text);
      this.versions.add(path, pins);
      drafts.push(...draftsOfPins(pins, sinks.versions, text));
    }
    if (!isPython && isConfigFile(name) && text.length <= MAX_CONFIG) {
      for (const fact of readSettings(text, this.keys)) {
        const row = settingOf(fact, sinks.settings, text);
        if (row !== undefined) drafts.push(draftOfSetting(fact, row, sinks, text));
      }
      drafts.push(...remoteCodeFlags(text).map((span) => flagDraft(span, text)));
    }
    if (drafts.length === 0 && (isPython || !text.includes('pickleproof:'))) return;
    const comments = isPython ? [] : commentsOf(text);
    this.others.set(path, { layout: { path, lines: lineStarts(text) }, drafts, comments });
  }

  /** Notes what a file imports, and whether it may have a finding. */
  private import(path: string, text: string): void {
    this.light.add(path, text);
    const held = mayHoldSink(text, this.light.imports(path), this.input.sinks);
    if (held === 'yes') this.choosePath(path, text);
    if (held === 'perhaps') this.undecided.push(path);
  }

  /** The second look, when it is known what the others hand on. */
  private choose(path: string): void {
    const reached = reachedThrough(this.light.imports(path), this.input.sinks, {
      name: (level, module, name) => {
        const file = this.modules.resolve(path, level, module);
        return file === undefined ? [] : this.project.exported(file, name);
      },
      namesOf: (level, module) => {
        const file = this.modules.resolve(path, level, module);
        return this.light.get(file ?? '')?.exports.keys() ?? [];
      },
    });
    if (reached === undefined) return;
    const text = this.textOf(path);
    if (reached.isUsedIn(text)) this.choosePath(path, text);
  }

  private choosePath(path: string, text: string): void {
    this.candidates.add(path);
    this.ahead.offer(path, text);
  }

  /** The same as `textOf`; what cannot be read is found out when it is its turn. */
  private textOrNothing(path: string): string | undefined {
    try {
      return this.textOf(path);
    } catch (error) {
      if (error instanceof ModelFileError) return undefined;
      throw error;
    }
  }

  /** The code of a file. */
  private textOf(path: string): string {
    const source = this.input.read(path);
    return this.cells.has(path) ? (readNotebook(source)?.text ?? '') : source;
  }

  /** Files after what they import. */
  private inOrder(): readonly string[] {
    const files = [...this.candidates];
    return importOrder(files, (file) => this.importsOf(file));
  }

  private *importsOf(file: string): Generator<string> {
    for (const { level, module, names } of this.light.imports(file)) {
      const found = this.modules.resolve(file, level, module);
      if (found === undefined) continue;
      yield found;
      for (const name of names) {
        const below = this.modules.below(found, name);
        if (below !== undefined) yield below;
      }
    }
  }

  private analyse(path: string, parsed: Parsed | undefined): void {
    const { parser, sinks, exists } = this.input;
    const text = parsed?.text ?? this.textOf(path);
    const tree = new FlatTree(text, parsed?.table ?? parseTable(parser, text), this.names);
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const facts = analyseFile({
      path,
      tree,
      world: this.project.from(path),
      sinks,
      surroundings: this.surroundings(path),
      exists: (literal) => exists(folder + literal) || exists(literal),
      keys: this.keys,
      unpicklers: UNPICKLERS,
      mayWrap: (definition) =>
        (this.candidates.has(definition.file) && !this.facts.has(definition.file)) ||
        this.wrapperKeys.has(keyOf(definition)),
    });
    this.facts.set(path, facts);
    for (const { definition } of facts.wrappers) this.wrapperKeys.add(keyOf(definition));
    // A function that hands its parameter to a wrapper may be one.
    for (const call of facts.calls) {
      const isOuter =
        call.within !== '' && call.origins.some(({ parameters }) => parameters.size > 0);
      if (isOuter) this.wrapperKeys.add(keyOf({ file: path, name: call.within }));
    }
  }

  private surroundings(path: string): Surroundings {
    return { versions: this.versions.for(path), noWeightsOnly: this.noWeightsOnly };
  }

  private follow(): WrapperResult {
    const result = followWrappers(this.facts.values(), {
      sinks: this.input.sinks,
      surroundings: (file) => this.surroundings(file),
      world: (file) => this.project.from(file),
    });
    this.wrapperKeys.clear();
    for (const key of result.wrappers.keys()) this.wrapperKeys.add(key);
    return result;
  }

  /** Whether a file that was not parsed imports a wrapper, and names it. */
  private mayCallWrapper(path: string, names: WrapperNames): boolean {
    if (this.candidates.has(path)) return false;
    const found = new Set<string>();
    for (const one of this.light.imports(path)) this.leadsTo(path, one, names, found);
    if (found.size === 0) return false;
    const text = this.input.read(path);
    return [...found].some((name) => text.includes(name));
  }

  /** Collects the last names of wrappers that an import leads to. */
  private leadsTo(
    path: string,
    { level, module, names }: ImportedFrom,
    wrappers: WrapperNames,
    found: Set<string>,
  ): void {
    const file = this.modules.resolve(path, level, module);
    if (file === undefined) return;
    const addAll = (place: string): void => {
      for (const all of wrappers.get(place)?.values() ?? []) for (const one of all) found.add(one);
    };
    if (names.length === 0 || names.includes('*')) addAll(file);
    for (const name of names) {
      for (const target of this.project.exported(file, name)) {
        if (target.kind === 'module') addAll(target.file);
        if (target.kind !== 'function' && target.kind !== 'class') continue;
        const { file: place, name: full } = target.definition;
        const last = wrappers.get(place)?.get(full.split('.')[0] ?? '') ?? [];
        if (last.length > 0) found.add(name);
      }
    }
  }

  private finish(path: string, wrappers: WrapperResult): AuditFinding[] {
    const facts = this.facts.get(path);
    const other = this.others.get(path);
    const layout = this.layoutOf(path) ?? other?.layout;
    if (layout === undefined) return [];
    const own = facts?.drafts ?? [];
    const added = wrappers.drafts.flatMap(({ file, draft }) => (file === path ? [draft] : []));
    return finishFile(
      {
        layout,
        drafts: [...own, ...added, ...(other?.drafts ?? [])],
        comments: facts?.comments ?? other?.comments ?? [],
      },
      (index) => wrappers.sites.get(draftKey(path, index)) ?? [],
      (file) => this.layoutOf(file),
    );
  }

  private layoutOf(path: string): Layout | undefined {
    const facts = this.facts.get(path);
    return facts === undefined
      ? this.others.get(path)?.layout
      : { path, lines: facts.lines, cells: this.cells.get(path) };
  }
}

/** Last names of wrappers, by file and by the name at its margin. */
type WrapperNames = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

function namesOf({ wrappers }: WrapperResult): WrapperNames {
  const found = new Map<string, Map<string, string[]>>();
  for (const [first] of wrappers.values()) {
    if (first === undefined) continue;
    const { file, name } = first.definition;
    const parts = name.split('.');
    const ofFile = found.get(file) ?? new Map<string, string[]>();
    found.set(file, ofFile);
    ofFile.set(parts[0] ?? '', [...(ofFile.get(parts[0] ?? '') ?? []), parts.at(-1) ?? '']);
  }
  return found;
}

const UNPICKLERS: ReadonlySet<string> = new Set(UNPICKLER_CLASSES);

function movedBy(draft: Draft, offset: number): Draft {
  const { start, end } = draft.span;
  return { ...draft, span: { start: start + offset, end: end + offset } };
}

function flagDraft(span: { start: number; end: number }, text: string): Draft {
  return {
    rule: 'trust-remote-code',
    severity: 'high',
    confidence: 'high',
    sink: text.slice(span.start, span.end),
    source: 'unknown',
    within: '',
    span,
    text: text.slice(span.start, span.end),
  };
}

/** Comments of files in which `#` begins one. */
function commentsOf(text: string): CommentFact[] {
  return [...text.matchAll(/#[^\n]*pickleproof:[^\n]*/g)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    text: match[0],
  }));
}
