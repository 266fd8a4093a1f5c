/**
 * Functions of the project that pass a parameter on to a sink: each is reported once, with the places
 * where it is called. A function that calls such a function with a parameter of its own is one too.
 * @module
 */
import { judgeCall, type Surroundings } from '../code/judge-call.ts';
import { substituted } from '../code/call-arguments.ts';
import type { Draft, FileFacts, ProjectCall, Wrapper } from '../code/file-facts.ts';
import { keyOf, type Target } from '../code/target.ts';
import type { World } from '../code/world.ts';
import { SOURCE_STEPS, shifted, worseSource, type SourceClass } from '../severity.ts';
import type { SinkIndex } from '../sinks/sink-index.ts';

/** Functions between a call and the sink that are followed. */
const MAX_DEPTH = 3;
/** Places of one finding that are listed. */
const MAX_PLACES = 200;

/** A call of a wrapper. */
export interface CallSite {
  readonly file: string;
  readonly call: ProjectCall;
  readonly source: SourceClass;
  readonly literal: string | undefined;
}

/** What the wrappers of a project add to its findings. */
export interface WrapperResult {
  /** By file and index of the draft. */
  readonly sites: ReadonlyMap<string, readonly CallSite[]>;
  /** Calls that make a wrapper unsafe which is safe by default. */
  readonly drafts: readonly { readonly file: string; readonly draft: Draft }[];
  /** Definitions of all wrappers. */
  readonly wrappers: ReadonlyMap<string, readonly Wrapper[]>;
}

/** What is needed besides the files. */
export interface WrapperContext {
  readonly sinks: SinkIndex;
  surroundings(file: string): Surroundings;
  world(file: string): World;
}

/** The key of a draft. */
export function draftKey(file: string, index: number): string {
  return `${file}\u0000${index}`;
}

/** Follows wrappers to their calls, until no new one is found. */
export function followWrappers(files: Iterable<FileFacts>, context: WrapperContext): WrapperResult {
  const calls = new Map<string, { readonly file: string; readonly call: ProjectCall }[]>();
  const wrappers = new Map<string, Wrapper[]>();
  const pending: Wrapper[] = [];
  for (const facts of files) {
    for (const call of facts.calls) push(calls, keyOf(call.definition), { file: facts.path, call });
    for (const wrapper of facts.wrappers) {
      push(wrappers, keyOf(wrapper.definition), wrapper);
      pending.push(wrapper);
    }
  }
  const result = new Result(context);
  for (let wrapper = pending.pop(); wrapper !== undefined; wrapper = pending.pop()) {
    for (const { file, call } of calls.get(keyOf(wrapper.definition)) ?? []) {
      const outer = result.add(wrapper, file, call);
      if (outer === undefined || outer.depth > MAX_DEPTH) continue;
      const known = wrappers.get(keyOf(outer.definition)) ?? [];
      if (known.some((one) => one.sink === outer.sink && same(one.draft, outer.draft))) continue;
      push(wrappers, keyOf(outer.definition), outer);
      pending.push(outer);
    }
  }
  return { sites: result.sites, drafts: result.drafts, wrappers };
}

class Result {
  readonly sites = new Map<string, CallSite[]>();
  readonly drafts: { readonly file: string; readonly draft: Draft }[] = [];
  private readonly context: WrapperContext;

  constructor(context: WrapperContext) {
    this.context = context;
  }

  /** Notes a call; gives the wrapper that the function around it is. */
  add(wrapper: Wrapper, file: string, call: ProjectCall): Wrapper | undefined {
    const given = givenBy(wrapper, call);
    const { source, parameters, literal } = originOf(wrapper, call);
    const args = substituted(wrapper.args, keyOf(wrapper.definition), (name) => given.get(name));
    const { sinks } = this.context;
    const standard = sinks.rule(wrapper.sink.rule)?.severity ?? 'medium';
    const judged = judgeCall(
      wrapper.sink,
      standard,
      args,
      this.context.surroundings(file),
      this.context.world(file),
    );
    let draft = wrapper.draft;
    if (judged !== undefined && draft !== undefined) {
      const list = this.sites.get(draftKey(draft.file, draft.index)) ?? [];
      if (list.length < MAX_PLACES) list.push({ file, call, source, literal });
      this.sites.set(draftKey(draft.file, draft.index), list);
    } else if (judged !== undefined && judged.severity !== 'info') {
      const steps = SOURCE_STEPS[source];
      const { within, span, text, written } = call;
      this.drafts.push({
        file,
        draft: {
          rule: wrapper.sink.rule,
          severity: shifted(judged.severity, steps),
          confidence: judged.confidence,
          sink: wrapper.path,
          source,
          why: [judged.why, `through ${wrapper.definition.name}`].filter(Boolean).join(', '),
          within,
          span,
          text,
          call: written,
          literal,
          row: wrapper.sink,
        },
      });
      draft = undefined;
    }
    if (parameters.size === 0 || call.within === '') return undefined;
    const definition = { file, name: call.within };
    return {
      ...wrapper,
      definition,
      parameters: call.parameters,
      sources: parameters,
      args,
      draft,
      depth: wrapper.depth + 1,
    };
  }
}

/** What a call gives for each parameter. */
function givenBy(
  { parameters }: Wrapper,
  { args, bound }: ProjectCall,
): ReadonlyMap<string, readonly Target[]> {
  const names = bound ? parameters.slice(1) : parameters;
  const given = new Map<string, readonly Target[]>();
  args.positional.forEach((targets, index) => {
    const name = names[index];
    if (name !== undefined) given.set(name, targets);
  });
  for (const [name, targets] of args.keywords) given.set(name, targets);
  return given;
}

/** Where the bytes come from, at this call. */
function originOf(
  { parameters, sources }: Wrapper,
  { written, origins, bound, parameters: outer }: ProjectCall,
): {
  readonly source: SourceClass;
  readonly parameters: ReadonlySet<string>;
  readonly literal: string | undefined;
} {
  const names = bound ? parameters.slice(1) : parameters;
  let source: SourceClass = 'unknown';
  let literal: string | undefined;
  const own = new Set<string>();
  written.arguments.forEach((argument, index) => {
    const name = argument.kind === 'keyword' ? argument.name : names[index];
    const origin = origins[index];
    if (name === undefined || origin === undefined || !sources.has(name)) return;
    source =
      source === 'unknown'
        ? origin.source
        : origin.source === 'unknown'
          ? source
          : worseSource(source, origin.source);
    literal ??= origin.literal;
    for (const parameter of origin.parameters) if (outer.includes(parameter)) own.add(parameter);
  });
  return { source, parameters: own, literal };
}

function same(a: Wrapper['draft'], b: Wrapper['draft']): boolean {
  return a?.file === b?.file && a?.index === b?.index;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
