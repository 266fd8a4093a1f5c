/**
 * Follows the path that an operator is given back to where it comes from: the caller, an asset of the
 * model, or a constant in the graph.
 * @module
 */
import { reachOf } from './reference-reach.ts';
import { CALLS, FLOW } from './tensorflow-path-ops.ts';
import type { FlowNode, Scope, TensorflowWalk } from './tensorflow-walk.ts';

/** Stand for text that the caller, or the loader, puts in; both from the private use area. */
const GIVEN = '\ue000';
const ASSET = '\ue001';
const COMPUTED = '\ue002';
const MARKS = /[\ue000-\ue002]/gu;
const MOST_STEPS = 1_000_000;
const MOST_DEPTH = 64;
/** Values of one expression that are told apart. */
const MOST_VALUES = 16;
/** Longer than any path may be (PATH_MAX of Linux). */
const LONGEST = 4096;

/** Where a path leads, the harmless first. */
const LEADS = [
  'empty',
  'given',
  'asset',
  'inside',
  'computed',
  'escapes',
  'network',
  'absolute',
] as const;

/** See `LEADS`. `computed` is what could not be followed. */
export type Leads = (typeof LEADS)[number];

/** The worst of what an operator may be given as a path. */
export interface FollowedPath {
  readonly path: string;
  readonly leads: Leads;
}

/** Follows paths through one graph. */
export class PathFlow {
  private readonly walk: TensorflowWalk;
  private readonly callers: ReadonlyMap<string, readonly Caller[]>;
  private readonly assigned: ReadonlyMap<Scope, ReadonlyMap<string, readonly string[]>>;
  private readonly memory: Map<Scope, Map<string, readonly string[]>> = new Map();
  private steps = 0;

  constructor(walk: TensorflowWalk) {
    this.walk = walk;
    this.callers = callersOf(walk);
    this.assigned = new Map(walk.scopes.map((scope) => [scope, assignedIn(scope)]));
  }

  /** The worst of several inputs of a node in a scope. */
  follow(scope: Scope, inputs: readonly string[]): FollowedPath {
    const texts = inputs.flatMap((input) => [...this.valuesOf(scope, input, 0)]);
    let worst: FollowedPath = { path: '', leads: 'empty' };
    for (const text of texts) {
      const leads = leadsOf(text);
      if (LEADS.indexOf(leads) >= LEADS.indexOf(worst.leads)) {
        worst = { path: text.replaceAll(MARKS, '…').slice(0, 200), leads };
      }
    }
    return worst;
  }

  private valuesOf(scope: Scope, input: string, depth: number): readonly string[] {
    if (++this.steps > MOST_STEPS || depth > MOST_DEPTH || this.walk.overflow) return [COMPUTED];
    const name = input.split(':', 1)[0] ?? '';
    const known = this.memory.get(scope)?.get(name);
    if (known !== undefined) return known;
    const values = this.valuesOfNode(scope, name, depth);
    this.memory.set(scope, (this.memory.get(scope) ?? new Map()).set(name, values));
    return values;
  }

  private valuesOfNode(scope: Scope, name: string, depth: number): readonly string[] {
    const argument = scope.arguments.get(name);
    if (argument !== undefined) return this.argumentOf(scope, argument, depth);
    if (scope === this.walk.main && this.walk.assets.has(name)) return [ASSET];
    const node = scope.nodes.get(name);
    if (node === undefined) return [COMPUTED];
    return bounded(this.flowThrough(scope, name, node, depth));
  }

  private flowThrough(
    scope: Scope,
    name: string,
    node: FlowNode,
    depth: number,
  ): readonly string[] {
    const inputs = node.inputs.filter((input) => !input.startsWith('^'));
    const at = (index: number): readonly string[] =>
      this.valuesOf(scope, inputs[index] ?? '', depth + 1);
    const all = (list: readonly string[]): readonly string[] =>
      list.slice(0, MOST_VALUES).flatMap((input) => [...this.valuesOf(scope, input, depth + 1)]);
    switch (FLOW.get(node.op)) {
      case 'first':
        return at(0);
      case 'any':
        return node.op.startsWith('Concat') ? all(withoutAxis(node.op, inputs)) : all(inputs);
      case 'branches':
        return [...at(1), ...at(2)];
      case 'join':
        return joined(
          inputs.map((_input, index) => at(index)),
          node.separator,
        );
      case 'constant':
        return node.text?.map((text) => text.replaceAll(MARKS, '?')) ?? [COMPUTED];
      case 'given':
        return [GIVEN];
      case 'default':
        // What is used when nothing is fed: a plain name in the working folder is what savers write.
        return [GIVEN, ...at(0).filter((text) => leadsOf(text) !== 'inside')];
      case 'read':
        return this.variableOf(scope, inputs[0] ?? '', depth);
      case 'variable':
        return this.variableOf(scope, name, depth);
      default:
        return [COMPUTED];
    }
  }

  /** All that is ever assigned to a variable. */
  private variableOf(scope: Scope, variable: string, depth: number): readonly string[] {
    const values = this.assigned.get(scope)?.get(variable.split(':', 1)[0] ?? '') ?? [];
    if (values.length === 0) return [COMPUTED];
    return values
      .slice(0, MOST_VALUES)
      .flatMap((input) => [...this.valuesOf(scope, input, depth + 1)]);
  }

  /** What the callers of a function, and the loader, give for one of its arguments. */
  private argumentOf(scope: Scope, index: number, depth: number): readonly string[] {
    const values = (this.callers.get(scope.name) ?? [])
      .slice(0, MOST_VALUES)
      .flatMap(({ scope: outer, inputs }) =>
        inputs === undefined
          ? [COMPUTED]
          : [...this.valuesOf(outer, inputs[index] ?? '', depth + 1)],
      );
    const bound = this.boundTo(scope, index, depth);
    if (bound !== undefined) return bounded([...values, ...bound]);
    return values.length === 0 ? [GIVEN] : bounded(values);
  }

  /** The loader binds saved objects to the last arguments (SavedConcreteFunction.bound_inputs). */
  private boundTo(scope: Scope, index: number, depth: number): readonly string[] | undefined {
    const bound = this.walk.bound.get(scope.name) ?? [];
    const place = index - (scope.arguments.size - bound.length);
    if (place < 0) return undefined;
    const object = this.walk.objects[bound[place] ?? -1];
    if (object?.kind === 'asset') return [ASSET];
    if (object?.kind !== 'constant') return [COMPUTED];
    return this.valuesOf(this.walk.main, object.node, depth + 1);
  }
}

interface Caller {
  readonly scope: Scope;
  /** Undefined when the arguments cannot be told from the inputs. */
  readonly inputs: readonly string[] | undefined;
}

function callersOf(walk: TensorflowWalk): ReadonlyMap<string, readonly Caller[]> {
  const callers = new Map<string, Caller[]>();
  const add = (name: string, caller: Caller): void => {
    const known = callers.get(name);
    if (known === undefined) callers.set(name, [caller]);
    else known.push(caller);
  };
  for (const scope of walk.scopes) {
    for (const { op, inputs, functions } of scope.nodes.values()) {
      const first = CALLS.get(op);
      const given = first === undefined ? undefined : inputs.slice(first);
      for (const name of new Set(functions)) add(name, { scope, inputs: given });
    }
  }
  for (const { operator } of walk.operators.values()) {
    const scope = walk.functions.get(operator);
    if (scope !== undefined) add(operator, { scope, inputs: undefined });
  }
  return callers;
}

function assignedIn(scope: Scope): ReadonlyMap<string, readonly string[]> {
  const assigned = new Map<string, string[]>();
  for (const { op, inputs } of scope.nodes.values()) {
    if (FLOW.get(op) !== 'assign') continue;
    const variable = (inputs[0] ?? '').split(':', 1)[0] ?? '';
    const known = assigned.get(variable);
    if (known === undefined) assigned.set(variable, [inputs[1] ?? '']);
    else known.push(inputs[1] ?? '');
  }
  return assigned;
}

/** Concat has its axis first, ConcatV2 last. */
function withoutAxis(op: string, inputs: readonly string[]): readonly string[] {
  return op === 'Concat' ? inputs.slice(1) : inputs.slice(0, -1);
}

/** Every combination of the values of several inputs. */
function joined(inputs: readonly (readonly string[])[], separator: string): readonly string[] {
  let texts: readonly string[] = [''];
  for (const [index, values] of inputs.entries()) {
    const glue = index === 0 ? '' : separator;
    const longer = texts.flatMap((text) => values.map((value) => `${text}${glue}${value}`));
    texts = bounded(longer.map((text) => (text.length > LONGEST ? COMPUTED : text)));
  }
  return texts;
}

function bounded(values: readonly string[]): readonly string[] {
  const distinct = [...new Set(values)];
  return distinct.length <= MOST_VALUES ? distinct : [...distinct.slice(0, MOST_VALUES), COMPUTED];
}

/** A path that begins with what is given leads there, unless it climbs out again. */
function leadsOf(text: string): Leads {
  if (text === '') return 'empty';
  if (text.includes(COMPUTED)) return 'computed';
  const marked = text.startsWith(GIVEN) ? 'given' : text.startsWith(ASSET) ? 'asset' : undefined;
  const reach = reachOf(text.replaceAll(MARKS, 'x'));
  if (reach !== 'inside') return reach;
  if (marked !== undefined) return /(?:^|[\\/])\.\.(?:[\\/]|$)/u.test(text) ? 'escapes' : marked;
  return 'inside';
}
