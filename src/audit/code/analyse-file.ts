/**
 * Analyses one file: which of its calls are sinks, which of its functions pass a parameter on to one, and
 * what other files may import from it.
 * @module
 */
import type { FlatTree, NodeId } from '../python/flat-tree.ts';
import { NONE } from '../python/flat-tree.ts';
import { SOURCE_STEPS, shifted } from '../severity.ts';
import { copiedText } from '../python/parse.ts';
import type { Sink } from '../sinks/sink.ts';
import type { SinkIndex } from '../sinks/sink-index.ts';
import { joined } from './call-arguments.ts';
import { classFactsOf } from './class-facts.ts';
import type { Draft, Export, FileFacts, ProjectCall, Wrapper } from './file-facts.ts';
import { findSettings } from './find-settings.ts';
import { judgeCall, type Judgement, type Surroundings } from './judge-call.ts';
import { foreignBases } from './member.ts';
import { Resolver } from './resolver.ts';
import { findScopes, scopeOf, type Scope, type Scopes } from './scope.ts';
import { draftsOfSettings } from './judge-settings.ts';
import { NO_ORIGIN, originOf, type Exists, type Origin } from './source-class.ts';
import { NO_ARGUMENTS, type CallArguments, type Definition, type Target } from './target.ts';
import type { ClassFacts, World } from './world.ts';
import { spanOf, writtenCall } from './written-call.ts';

/** What the analysis of a file is given. */
export interface FileContext {
  readonly path: string;
  readonly tree: FlatTree;
  readonly world: World;
  readonly sinks: SinkIndex;
  readonly surroundings: Surroundings;
  readonly exists: Exists;
  /** Names that settings have. */
  readonly keys: ReadonlySet<string>;
  /** Classes outside of the project that unpickle. */
  readonly unpicklers: ReadonlySet<string>;
  /** Whether the calls of a function of the project may matter. */
  readonly mayWrap: (definition: Definition) => boolean;
}

/** Longer calls are cut in fingerprints. */
const MAX_TEXT = 400;

/** Analyses a file. */
export function analyseFile(context: FileContext): FileFacts {
  return new FileAnalysis(context).run();
}

/** A callable that is a sink. */
interface Hit {
  readonly sink: Sink;
  readonly path: string;
  readonly given: CallArguments;
  /** Set for a class of the project that unpickles. */
  readonly why?: string | undefined;
}

class FileAnalysis {
  private readonly context: FileContext;
  private readonly tree: FlatTree;
  private readonly scopes: Scopes;
  private readonly resolver: Resolver;
  private readonly classes: ReadonlyMap<string, ClassFacts>;
  private readonly mentionsRemoteCode: boolean;
  private readonly drafts: Draft[] = [];
  private readonly wrappers: Wrapper[] = [];
  private readonly calls: ProjectCall[] = [];
  /** Calls of functions of the project, of which most lead nowhere. */
  private readonly later: { node: NodeId; definition: Definition; bound: boolean }[] = [];

  constructor(context: FileContext) {
    this.context = context;
    this.tree = context.tree;
    this.scopes = findScopes(this.tree);
    this.mentionsRemoteCode = this.tree.text.includes('trust_remote_code');
    const classes = new Map<string, ClassFacts>();
    const { path, world } = context;
    // A class of this file is known to it while it is analysed.
    const inner: World = {
      module: (level, module) => world.module(level, module),
      exported: (file, name) =>
        file === path ? this.resolver.exported(name) : world.exported(file, name),
      classFacts: (definition) =>
        definition.file === path ? this.classes.get(definition.name) : world.classFacts(definition),
    };
    this.resolver = new Resolver(this.tree, this.scopes, path, inner);
    this.classes = classes;
    for (const node of this.scopes.classes) {
      const facts = classFactsOf(this.resolver, node);
      classes.set(facts.definition.name, facts);
    }
  }

  run(): FileFacts {
    for (const call of this.scopes.calls) this.call(call);
    for (const decorator of this.scopes.decorators) this.decorator(decorator);
    this.followCalls();
    for (const node of this.scopes.assignments) this.patched(node);
    for (const node of this.scopes.strings) this.flag(node);
    const settings = findSettings(this.resolver, this.context.keys);
    this.drafts.push(...draftsOfSettings(settings, this.context.sinks, this.tree));
    const functions = this.functions();
    return {
      path: this.context.path,
      exports: this.exports(),
      stars: this.scopes.module.stars,
      classes: this.classes,
      functions,
      drafts: this.drafts,
      wrappers: this.wrappers,
      calls: this.calls,
      lines: lineStarts(this.tree.text),
      comments: this.comments(),
      hasError: this.tree.hasError,
    };
  }

  private call(node: NodeId): void {
    const callee = this.tree.child(node, 0);
    const targets = this.resolver.resolve(callee);
    const hit = this.hitOf(targets) ?? this.hitByName(callee, targets);
    if (hit !== undefined) this.sinkCall(node, hit);
    this.remoteCode(node);
    for (const target of hit === undefined ? targets : []) {
      if (target.kind === 'function') this.later.push({ ...target, node });
    }
    this.references(node);
  }

  /** The first of several targets that is a sink. */
  private hitOf(targets: readonly Target[], depth = 0): Hit | undefined {
    for (const target of targets) {
      if (target.kind === 'name') {
        const sink = this.context.sinks.find(target.path);
        if (sink !== undefined) return { sink, path: target.path, given: NO_ARGUMENTS };
      } else if (target.kind === 'partial' && depth < 3) {
        const hit = this.hitOf(target.callable, depth + 1);
        if (hit !== undefined) return { ...hit, given: joined(target.given, hit.given) };
      } else if (target.kind === 'class') {
        const hit = this.unpickler(target.definition) ?? this.inherited(target.definition);
        if (hit !== undefined) return hit;
      }
    }
    return undefined;
  }

  /** `dill = import_dill()`: what is called like the module is taken for it, with less confidence. */
  private hitByName(callee: NodeId, targets: readonly Target[]): Hit | undefined {
    if (this.tree.type(callee) !== 'attribute') return undefined;
    if (targets.some(({ kind }) => kind !== 'name')) return undefined;
    const [, path] = TELLING.exec(this.tree.textOf(callee).slice(-80)) ?? [];
    const object = this.resolver.resolve(this.tree.child(callee, 0));
    if (path === undefined || object.some(({ kind }) => kind !== 'name')) return undefined;
    const sink = this.context.sinks.find(path);
    if (sink === undefined) return undefined;
    return { sink: { ...sink, confidence: 'medium' }, path, given: NO_ARGUMENTS };
  }

  /** A class of the project that descends from an Unpickler. */
  private unpickler(definition: Definition): Hit | undefined {
    const { unpicklers, world } = this.context;
    const bases = foreignBases(this.innerWorld(), definition);
    if (!bases.some((base) => unpicklers.has(base))) return undefined;
    const treatment = this.findClassOf(definition, world) ?? 'open';
    if (treatment === 'restricted') return undefined;
    return {
      sink: UNPICKLER_SINK,
      path: definition.name,
      given: NO_ARGUMENTS,
      why:
        treatment === 'open' ? 'lets every name through' : 'lets all names of some modules through',
    };
  }

  /** A class of the project that descends from a class that is a sink when it is made. */
  private inherited(definition: Definition): Hit | undefined {
    for (const base of foreignBases(this.innerWorld(), definition)) {
      const sink = this.context.sinks.find(base);
      if (sink !== undefined && sink.rule.endsWith('-manager')) {
        return { sink, path: base, given: NO_ARGUMENTS };
      }
    }
    return undefined;
  }

  private findClassOf(definition: Definition, world: World): ClassFacts['findClass'] {
    const pending: Definition[] = [definition];
    for (let steps = 0; steps < 20; steps++) {
      const next = pending.shift();
      if (next === undefined) return undefined;
      const facts =
        next.file === this.context.path ? this.classes.get(next.name) : world.classFacts(next);
      if (facts?.findClass !== undefined) return facts.findClass;
      for (const base of facts?.bases.flat() ?? []) {
        if (base.kind === 'class') pending.push(base.definition);
      }
    }
    return undefined;
  }

  private innerWorld(): World {
    const { world, path } = this.context;
    return {
      ...world,
      module: (level, module) => world.module(level, module),
      exported: (file, name) => world.exported(file, name),
      classFacts: (definition) =>
        definition.file === path ? this.classes.get(definition.name) : world.classFacts(definition),
    };
  }

  private sinkCall(node: NodeId, hit: Hit): void {
    const args = joined(hit.given, this.resolver.arguments(node));
    const origin = this.originOfPath(node, hit);
    const judged = this.judge(hit, args);
    const index = judged === undefined ? undefined : this.report(node, hit, judged, origin) - 1;
    this.wrap(node, hit, args, origin, index);
  }

  private judge(hit: Hit, args: CallArguments): Judgement | undefined {
    const { sinks, surroundings } = this.context;
    const severity = sinks.rule(hit.sink.rule)?.severity ?? 'medium';
    const judged = judgeCall(hit.sink, severity, args, surroundings, this.innerWorld());
    if (judged === undefined || hit.why === undefined) return judged;
    return { ...judged, severity: hit.why.includes('some') ? 'medium' : 'high', why: hit.why };
  }

  private report(node: NodeId, hit: Hit, judged: Judgement, origin: Origin): number {
    const steps = judged.severity === 'info' ? 0 : SOURCE_STEPS[origin.source];
    const isCall = this.tree.type(node) === 'call';
    return this.drafts.push({
      rule: hit.sink.rule,
      severity: shifted(judged.severity, steps),
      confidence: judged.confidence,
      sink: hit.path,
      source: origin.source,
      why: judged.why,
      within: this.within(node),
      span: { ...spanOf(this.tree, node), start: this.startOf(node) },
      text: this.textOf(node),
      call: isCall ? writtenCall(this.tree, node) : undefined,
      literal: origin.literal,
      row: hit.sink,
    });
  }

  /** Where the loaded bytes come from: the argument of the sink, or the first one. */
  private originOfPath(node: NodeId, { sink, given }: Hit): Origin {
    const list = this.tree.child(node, 1);
    if (list === NONE || this.tree.type(node) !== 'call') return NO_ORIGIN;
    if (this.tree.type(list) !== 'argument_list') return this.origin(list);
    const args = this.tree.children(list);
    const name = sink.path?.name;
    const keyword = args.find(
      (argument) =>
        this.tree.type(argument) === 'keyword_argument' &&
        this.tree.textOf(this.tree.child(argument, 0)) === name,
    );
    if (keyword !== undefined) return this.origin(this.tree.child(keyword, 1));
    const at = (sink.path?.at ?? 0) - given.positional.length;
    const positional = args.filter((argument) => this.tree.type(argument) !== 'keyword_argument');
    return this.origin(positional[at] ?? NONE);
  }

  private origin(node: NodeId): Origin {
    return originOf(this.resolver, node, this.context.exists);
  }

  /** A function whose parameter reaches the sink is one itself. */
  private wrap(
    node: NodeId,
    hit: Hit,
    args: CallArguments,
    origin: Origin,
    index: number | undefined,
  ): void {
    const scope = this.functionAround(node);
    if (scope === undefined || hit.sink.rule === 'pickle-save') return;
    const parameters = this.parametersOf(scope);
    const sources = new Set([...origin.parameters].filter((name) => parameters.includes(name)));
    if (sources.size === 0) return;
    this.wrappers.push({
      definition: { file: this.context.path, name: scope.name },
      parameters,
      sources,
      sink: hit.sink,
      path: hit.path,
      args,
      draft: index === undefined ? undefined : { file: this.context.path, index },
      depth: 1,
    });
  }

  /** Notes the calls of wrappers, and of those functions that hand their parameters to them. */
  private followCalls(): void {
    const { path, mayWrap } = this.context;
    const wrappers = new Set(this.wrappers.map(({ definition }) => definition.name));
    let left = this.later;
    for (let before = -1; before !== wrappers.size;) {
      before = wrappers.size;
      const rest: typeof left = [];
      for (const one of left) {
        const { file, name } = one.definition;
        if (file === path ? !wrappers.has(name) : !mayWrap(one.definition)) {
          rest.push(one);
          continue;
        }
        const call = this.projectCall(one.node, one.definition, one.bound);
        if (call.origins.some(({ parameters }) => parameters.size > 0)) wrappers.add(call.within);
      }
      left = rest;
    }
  }

  private projectCall(node: NodeId, definition: Definition, bound: boolean): ProjectCall {
    const written = writtenCall(this.tree, node);
    const scope = this.functionAround(node);
    const list = this.tree.child(node, 1);
    const isList = list !== NONE && this.tree.type(list) === 'argument_list';
    const origins = isList ? this.tree.children(list).map((argument) => this.origin(argument)) : [];
    const call: ProjectCall = {
      definition,
      bound,
      within: scope?.name ?? this.within(node),
      parameters: scope === undefined ? [] : this.parametersOf(scope),
      span: spanOf(this.tree, node),
      text: this.textOf(node),
      written,
      args: this.resolver.arguments(node),
      origins,
    };
    this.calls.push(call);
    return call;
  }

  /** `trust_remote_code=True` is meant whatever is called. */
  private remoteCode(node: NodeId): void {
    if (!this.mentionsRemoteCode) return;
    const { keywords } = this.resolver.arguments(node);
    const values = keywords.get('trust_remote_code') ?? [];
    const isTrue = values.some(
      ({ kind, ...rest }) => kind === 'constant' && 'value' in rest && rest.value === true,
    );
    if (!isTrue || this.tree.textOf(this.tree.child(node, 0)) === 'dict') return;
    this.report(
      node,
      { sink: REMOTE_CODE_SINK, path: this.calleeName(node), given: NO_ARGUMENTS },
      { severity: 'high', confidence: 'high', why: undefined },
      this.originOfPath(node, { sink: REMOTE_CODE_SINK, path: '', given: NO_ARGUMENTS }),
    );
  }

  private calleeName(node: NodeId): string {
    const callee = this.tree.child(node, 0);
    const [target] = this.resolver.resolve(callee);
    return target?.kind === 'name' ? target.path : this.tree.textOf(callee).slice(0, 80);
  }

  /** A sink that is passed on is called by others: `map(pickle.loads, …)`. */
  private references(node: NodeId): void {
    const list = this.tree.child(node, 1);
    if (list === NONE || this.tree.type(list) !== 'argument_list') return;
    if (
      /^(?:functools\.)?partial$|^getattr$|^isinstance$/.test(
        this.tree.textOf(this.tree.child(node, 0)),
      )
    ) {
      return;
    }
    for (const argument of this.tree.children(list)) {
      const isKeyword = this.tree.type(argument) === 'keyword_argument';
      this.reference(isKeyword ? this.tree.child(argument, 1) : argument, node);
    }
  }

  private decorator(node: NodeId): void {
    this.reference(this.tree.child(node, 0), node);
  }

  private reference(value: NodeId, node: NodeId): void {
    const type = this.tree.type(value);
    if (type !== 'identifier' && type !== 'attribute') return;
    const hit = this.hitOf(this.resolver.resolve(value));
    if (hit === undefined || hit.sink.notByReference === true) return;
    if (/^[A-Z]/.test(lastPart(hit.path))) return;
    const judged = this.judge(hit, { ...NO_ARGUMENTS, ...hit.given, open: false });
    if (judged === undefined || judged.severity === 'info') return;
    const confidence = judged.confidence === 'high' ? 'medium' : judged.confidence;
    this.report(node, hit, { ...judged, confidence }, this.originOfRest(value, node));
  }

  /** What a function that is passed on will be called with is perhaps among the other arguments. */
  private originOfRest(value: NodeId, node: NodeId): Origin {
    const list = this.tree.child(node, 1);
    const rest = list === NONE ? [] : this.tree.children(list).filter((child) => child !== value);
    return this.origin(rest[0] ?? NONE);
  }

  /** `np.load = …` and `np.load.__defaults__ = …` change it for everybody. */
  private patched(node: NodeId): void {
    const target = this.tree.child(node, 0);
    if (this.tree.type(target) !== 'attribute' || !/load/.test(this.tree.textOf(target))) return;
    const hit = this.resolver
      .resolve(target)
      .find(({ kind, ...rest }) => kind === 'name' && 'path' in rest && PATCHED.test(rest.path));
    if (hit?.kind !== 'name') return;
    const sink: Sink = { name: 'numpy.load', rule: 'numpy-load-patched', useCase: 'arrays' };
    const judged: Judgement = { severity: 'high', confidence: 'medium', why: undefined };
    this.report(node, { sink, path: hit.path, given: NO_ARGUMENTS }, judged, NO_ORIGIN);
  }

  /** A command line in a list: `['vllm', 'serve', '--trust-remote-code']`. */
  private flag(node: NodeId): void {
    if (!/^.?["']--trust[-_]remote[-_]code["']$/.test(this.tree.textOf(node).slice(0, 40))) return;
    const call = this.tree.parent(this.tree.parent(node));
    if (
      this.tree.type(call) === 'call' &&
      /\.(?:add_argument|option)$/.test(this.tree.textOf(this.tree.child(call, 0)))
    ) {
      return;
    }
    const judged: Judgement = { severity: 'high', confidence: 'medium', why: undefined };
    const hit = { sink: REMOTE_CODE_SINK, path: '--trust-remote-code', given: NO_ARGUMENTS };
    this.report(node, hit, judged, NO_ORIGIN);
  }

  private functionAround(node: NodeId): Scope | undefined {
    let scope: Scope | undefined = scopeOf(this.tree, this.scopes, node);
    while (scope !== undefined && scope.kind !== 'function') {
      if (scope.kind === 'class' || scope.kind === 'module') return undefined;
      scope = scope.outer;
    }
    return scope;
  }

  private parametersOf(scope: Scope): readonly string[] {
    const found: string[] = [];
    for (const [name, bindings] of scope.bindings) {
      const binding = bindings.find(({ kind }) => kind === 'parameter');
      if (binding?.kind === 'parameter') found[binding.index] = name;
    }
    return Array.from(found, (name) => name ?? '');
  }

  private functions(): Map<string, readonly string[]> {
    const found = new Map<string, readonly string[]>();
    for (const node of this.scopes.functions) {
      const scope = this.scopes.byNode.get(node);
      if (scope !== undefined) found.set(scope.name, this.parametersOf(scope));
    }
    return found;
  }

  private exports(): Map<string, readonly Export[]> {
    const found = new Map<string, readonly Export[]>();
    for (const [name, bindings] of this.scopes.module.bindings) {
      const imports = bindings.flatMap((binding): Export[] =>
        binding.kind === 'import'
          ? [{ kind: 'module', module: binding.module }]
          : binding.kind === 'from'
            ? [{ kind: 'from', level: binding.level, module: binding.module, name: binding.name }]
            : [],
      );
      const own =
        imports.length === bindings.length
          ? []
          : this.resolver.exported(name).filter((target) => target.kind !== 'parameter');
      const all: Export[] =
        own.length > 0 ? [...imports, { kind: 'targets', targets: own }] : imports;
      if (all.length > 0) found.set(name, all);
    }
    return found;
  }

  private comments(): { span: { start: number; end: number }; text: string }[] {
    return this.scopes.comments
      .filter((node) => SILENCE.test(this.tree.textOf(node)))
      .map((node) => ({
        span: spanOf(this.tree, node),
        text: copiedText(this.tree.textOf(node).slice(0, MAX_TEXT)),
      }));
  }

  /** Where a call begins: behind what the grammar joined to it, in code that is being written. */
  private startOf(node: NodeId): number {
    const error = this.tree.childOf(this.tree.child(node, 0), 'ERROR');
    const object = error === NONE ? NONE : (this.tree.children(error).at(-1) ?? NONE);
    return this.tree.start(object === NONE ? node : object);
  }

  private within(node: NodeId): string {
    return scopeOf(this.tree, this.scopes, node).name;
  }

  private textOf(node: NodeId): string {
    return copiedText(this.tree.textOf(node).slice(0, MAX_TEXT).replace(/\s+/g, ' '));
  }
}

/** Comments of linters that matter here. */
const SILENCE = /pickleproof:|nosec|noqa|nosemgrep/;

const PATCHED = /^numpy\.load(?:\.__(?:kw)?defaults__)?$/;

/** Modules whose functions only load: their names say enough. */
const TELLING =
  /(?:^|\.)((?:_?pickle|cPickle|dill|cloudpickle|joblib|marshal|jsonpickle)\.(?:loads?|decode|Unpickler))$/;

const UNPICKLER_SINK: Sink = {
  name: 'pickle.Unpickler',
  rule: 'pickle-unpickler',
  path: { name: 'file', at: 0 },
  useCase: 'object',
};

const REMOTE_CODE_SINK: Sink = {
  name: 'trust_remote_code',
  rule: 'trust-remote-code',
  path: { name: 'pretrained_model_name_or_path', at: 0 },
  useCase: 'hub-model',
  recommendation: 'safetensors and an architecture of the library',
  fix: 'unsafe',
};

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** Where each line of a text begins. */
export function lineStarts(text: string): Int32Array {
  const starts: number[] = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return Int32Array.from(starts);
}
