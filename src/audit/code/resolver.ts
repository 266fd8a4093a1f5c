/**
 * Says what an expression of one file may stand for: names through scopes, imports and assignments,
 * attributes, constants, and the few calls that only pass a function on.
 * @module
 */
import { NONE, type FlatTree, type NodeId } from '../python/flat-tree.ts';
import { isStatic } from './decorators.ts';
import { plainConstant, tailOfFormat, textOfString } from './constants.ts';
import { memberOf } from './member.ts';
import { scopeOf, type Binding, type Scope, type Scopes } from './scope.ts';
import {
  constant,
  keyOf,
  NO_ARGUMENTS,
  named,
  union,
  type CallArguments,
  type Target,
} from './target.ts';
import type { World } from './world.ts';

/** Steps from one expression to the next that are followed. */
const MAX_DEPTH = 24;
/** Entries of a list or dict literal that are kept. */
const MAX_ITEMS = 40;

/** Resolves expressions of one file. */
export class Resolver {
  readonly tree: FlatTree;
  readonly scopes: Scopes;
  readonly file: string;
  private readonly world: World;
  private readonly known = new Map<NodeId, readonly Target[]>();
  private readonly open = new Set<NodeId>();
  private readonly looking = new Set<string>();
  private depth = 0;

  constructor(tree: FlatTree, scopes: Scopes, file: string, world: World) {
    this.tree = tree;
    this.scopes = scopes;
    this.file = file;
    this.world = world;
  }

  /** What a node may stand for; nothing when that is not known. */
  resolve(node: NodeId): readonly Target[] {
    const known = this.known.get(node);
    if (known !== undefined) return known;
    if (node === NONE || this.open.has(node) || this.depth >= MAX_DEPTH) return [];
    this.open.add(node);
    this.depth++;
    const found = this.evaluate(node);
    this.depth--;
    this.open.delete(node);
    // What was cut short by a cycle or the limit may be more when asked from elsewhere.
    if (this.open.size === 0 || found.length > 0) this.known.set(node, found);
    return found;
  }

  /** A name as it is seen from a scope. */
  lookUp(name: string, from: Scope): readonly Target[] {
    let scope: Scope | undefined = from;
    for (let isFirst = true; scope !== undefined; scope = scope.outer, isFirst = false) {
      // Methods do not see the names of their class.
      if (scope.kind === 'class' && !isFirst) continue;
      const bindings = scope.bindings.get(name);
      if (bindings !== undefined) return this.bound(bindings, name, scope);
    }
    return this.fromStars(name, from);
  }

  /** A name of the module itself. */
  exported(name: string): readonly Target[] {
    return this.lookUp(name, this.scopes.module);
  }

  /** The arguments of a call. */
  arguments(call: NodeId): CallArguments {
    const list = this.tree.child(call, 1);
    if (list === NONE || this.tree.type(list) !== 'argument_list') return NO_ARGUMENTS;
    const positional: (readonly Target[])[] = [];
    const keywords = new Map<string, readonly Target[]>();
    let open = false;
    for (const argument of this.tree.children(list)) {
      const [first = NONE, second = NONE] = this.tree.children(argument);
      switch (this.tree.type(argument)) {
        case 'keyword_argument':
          keywords.set(this.tree.textOf(first), this.resolve(second));
          break;
        case 'dictionary_splat':
          open = !spread(this.resolve(first), keywords) || open;
          break;
        case 'list_splat':
          open = true;
          break;
        default:
          positional.push(this.resolve(argument));
      }
    }
    return { positional, keywords, open };
  }

  private evaluate(node: NodeId): readonly Target[] {
    const { tree } = this;
    const evaluator = EVALUATORS[tree.type(node)];
    if (evaluator !== undefined) return evaluator(this, node);
    const value = plainConstant(tree, node);
    return value === undefined ? [] : [constant(value)];
  }

  name(node: NodeId): readonly Target[] {
    const scope = scopeOf(this.tree, this.scopes, node);
    return this.lookUp(this.tree.textOf(node), scope);
  }

  attribute(node: NodeId): readonly Target[] {
    const children = this.tree.children(node);
    const error = children.find((child) => this.tree.type(child) === 'ERROR');
    // In code that is being written, the grammar joins what stands on different lines.
    const object = error === undefined ? children[0] : this.tree.children(error).at(-1);
    const name = children.at(-1) ?? NONE;
    return this.member(this.resolve(object ?? NONE), this.tree.textOf(name));
  }

  /** An attribute of what may be one of several things. */
  member(objects: readonly Target[], name: string): readonly Target[] {
    return union(objects.map((object) => memberOf(this.world, object, name)));
  }

  call(node: NodeId): readonly Target[] {
    const callee = this.tree.child(node, 0);
    if (this.tree.textOf(callee) === 'super') return this.parents(node);
    if (this.tree.textOf(callee) === 'dict') return [this.dictCall(node)];
    return union(this.resolve(callee).map((target) => this.result(target, node)));
  }

  private result(callee: Target, node: NodeId): readonly Target[] {
    switch (callee.kind) {
      case 'name':
        return this.resultOfName(callee.path, node);
      case 'class':
        return [{ kind: 'instance', definition: callee.definition }];
      default:
        return [];
    }
  }

  private resultOfName(path: string, node: NodeId): readonly Target[] {
    switch (path) {
      case 'getattr': {
        const [object = [], [name] = []] = this.arguments(node).positional;
        const fallback = this.arguments(node).positional[2] ?? [];
        if (name?.kind !== 'constant' || typeof name.value !== 'string') return [];
        return union([this.member(object, name.value), fallback]);
      }
      case '__import__':
      case 'importlib.import_module':
      case 'builtins.__import__': {
        const [[module] = []] = this.arguments(node).positional;
        if (module?.kind !== 'constant' || typeof module.value !== 'string') return [];
        return this.world.module(0, path.includes('.') ? module.value : firstOf(module.value));
      }
      case 'functools.partial': {
        const { positional, keywords, open } = this.arguments(node);
        const [callable = [], ...rest] = positional;
        return [{ kind: 'partial', callable, given: { positional: rest, keywords, open } }];
      }
      case 'os.path.join':
      case 'pathlib.Path': {
        const last = this.arguments(node).positional.at(-1)?.[0];
        return last?.kind === 'constant' ? [path === 'pathlib.Path' ? last : tail(last)] : [];
      }
      default:
        return path.length > MAX_PATH ? [] : [named(`${path}()`)];
    }
  }

  /** `super()`: what stands above the class around it. */
  private parents(node: NodeId): readonly Target[] {
    let scope: Scope | undefined = scopeOf(this.tree, this.scopes, node);
    while (scope !== undefined && scope.kind !== 'class') scope = scope.outer;
    const facts =
      scope === undefined
        ? undefined
        : this.world.classFacts({ file: this.file, name: scope.name });
    return union(facts?.bases ?? []).flatMap((base): Target[] =>
      base.kind === 'name'
        ? [named(`${base.path}()`)]
        : base.kind === 'class'
          ? [{ kind: 'instance', definition: base.definition }]
          : [],
    );
  }

  private dictCall(node: NodeId): Target {
    return { kind: 'dict', entries: this.arguments(node).keywords };
  }

  subscript(node: NodeId): readonly Target[] {
    const [object = NONE, index = NONE] = this.tree.children(node);
    const [key] = this.resolve(index);
    return union(
      this.resolve(object).map((target): readonly Target[] => {
        if (target.kind === 'dict' && key?.kind === 'constant') {
          return target.entries.get(String(key.value)) ?? [];
        }
        if (target.kind === 'dict') return union([...target.entries.values()]);
        if (target.kind === 'list') {
          const item = key?.kind === 'constant' ? target.items.at(Number(key.value)) : undefined;
          return item ?? union(target.items);
        }
        return target.kind === 'name' ? [named(`${target.path}[]`)] : [];
      }),
    );
  }

  dictionary(node: NodeId): readonly Target[] {
    const entries = new Map<string, readonly Target[]>();
    for (const child of this.tree.children(node).slice(0, MAX_ITEMS)) {
      const [first = NONE, second = NONE] = this.tree.children(child);
      if (this.tree.type(child) === 'pair') {
        const [key] = this.resolve(first);
        if (key?.kind === 'constant') entries.set(String(key.value), this.resolve(second));
      } else if (!spread(this.resolve(first), entries)) return [];
    }
    return [{ kind: 'dict', entries }];
  }

  list(node: NodeId): readonly Target[] {
    const items = this.tree.children(node).slice(0, MAX_ITEMS);
    return [{ kind: 'list', items: items.map((item) => this.resolve(item)) }];
  }

  /** `not x`, where x is known. */
  negation(node: NodeId): readonly Target[] {
    return union(
      this.resolve(this.tree.child(node, 0)).map((target): readonly Target[] =>
        target.kind === 'constant' && target.tail === undefined ? [constant(!target.value)] : [],
      ),
    );
  }

  /** Any of several children. */
  oneOf(children: readonly NodeId[]): readonly Target[] {
    return unionOfAll(children.map((child) => this.resolve(child)));
  }

  string(node: NodeId): readonly Target[] {
    const text = textOfString(this.tree, node);
    if (text !== undefined) return [constant(text)];
    const end = tailOfFormat(this.tree, node);
    return end === undefined || end === '' ? [] : [{ kind: 'constant', value: end, tail: true }];
  }

  concatenated(node: NodeId): readonly Target[] {
    const parts = this.tree.children(node).map((part) => this.string(part)[0]);
    const texts = parts.map((part) => (part?.kind === 'constant' ? part.value : undefined));
    if (texts.every((text) => typeof text === 'string')) return [constant(texts.join(''))];
    const last = parts.at(-1);
    return last === undefined ? [] : [tail(last)];
  }

  /** `a + 'text'`, `folder / 'name'`: the end is known. */
  binary(node: NodeId): readonly Target[] {
    const [left = NONE, right = NONE] = this.tree.children(node);
    const operator = this.tree.text.slice(this.tree.end(left), this.tree.start(right)).trim();
    const [end] = operator === '+' || operator === '/' ? this.resolve(right) : [];
    if (end?.kind !== 'constant' || typeof end.value !== 'string') return [];
    const [start] = this.resolve(left);
    if (start?.kind === 'constant' && typeof start.value === 'string' && operator === '+') {
      const value = start.value + end.value;
      return [start.tail === true ? { kind: 'constant', value, tail: true } : constant(value)];
    }
    return [tail(end)];
  }

  private bound(bindings: readonly Binding[], name: string, scope: Scope): readonly Target[] {
    // `from . import name` in a package may lead back to itself.
    const key = `${scope.node} ${name}`;
    if (this.looking.has(key)) return [];
    this.looking.add(key);
    const found = unionOfAll(bindings.map((binding) => this.ofBinding(binding, name, scope)));
    this.looking.delete(key);
    return found;
  }

  private ofBinding(binding: Binding, name: string, scope: Scope): readonly Target[] {
    switch (binding.kind) {
      case 'import':
        return this.world.module(0, binding.module);
      case 'from':
        return this.member(this.world.module(binding.level, binding.module), binding.name);
      case 'value':
        return this.resolve(binding.node);
      case 'function':
      case 'class': {
        const inner = this.scopes.byNode.get(binding.node);
        const definition = { file: this.file, name: inner?.name ?? name };
        return binding.kind === 'class'
          ? [{ kind: 'class', definition }]
          : [{ kind: 'function', definition, bound: false }];
      }
      case 'parameter':
        return this.parameter(binding.index, binding.initial, name, scope);
      default:
        return [];
    }
  }

  /** The first parameter of a method is an instance of its class, or the class. */
  private parameter(index: number, initial: NodeId, name: string, scope: Scope): readonly Target[] {
    const isMethod = scope.outer?.kind === 'class' && scope.kind === 'function';
    if (isMethod && index === 0 && !isStatic(this.tree, scope.node)) {
      const definition = { file: this.file, name: scope.outer?.name ?? '' };
      return [{ kind: name === 'cls' ? 'class' : 'instance', definition }];
    }
    const of = keyOf({ file: this.file, name: scope.name });
    const fallback = initial === NONE ? undefined : this.resolve(initial);
    return [{ kind: 'parameter', of, name, initial: fallback }];
  }

  /** Names that nobody binds come from `from m import *`, or are built in. */
  private fromStars(name: string, from: Scope): readonly Target[] {
    const { stars } = this.scopes.module;
    const found = union(
      stars.map(({ level, module }) => this.member(this.world.module(level, module), name)),
    );
    // A star may bring anything along: what is known as built in is meant nevertheless.
    return found.length > 0 && !BUILT_IN.has(name)
      ? found
      : BUILT_IN.has(name) && from !== undefined
        ? [named(name)]
        : [];
  }
}

/** Dotted names beyond this length lead nowhere. */
const MAX_PATH = 200;

const BUILT_IN = new Set(['getattr', '__import__', 'open', 'map', 'filter', 'input', 'setattr']);

const EVALUATORS: Readonly<
  Record<string, (resolver: Resolver, node: NodeId) => readonly Target[]>
> = {
  identifier: (resolver, node) => resolver.name(node),
  attribute: (resolver, node) => resolver.attribute(node),
  call: (resolver, node) => resolver.call(node),
  subscript: (resolver, node) => resolver.subscript(node),
  dictionary: (resolver, node) => resolver.dictionary(node),
  list: (resolver, node) => resolver.list(node),
  tuple: (resolver, node) => resolver.list(node),
  set: (resolver, node) => resolver.list(node),
  string: (resolver, node) => resolver.string(node),
  concatenated_string: (resolver, node) => resolver.concatenated(node),
  not_operator: (resolver, node) => resolver.negation(node),
  binary_operator: (resolver, node) => resolver.binary(node),
  boolean_operator: (resolver, node) => resolver.oneOf(resolver.tree.children(node)),
  conditional_expression: (resolver, node) => {
    const [met = NONE, , otherwise = NONE] = resolver.tree.children(node);
    return resolver.oneOf([met, otherwise]);
  },
  parenthesized_expression: (resolver, node) => resolver.resolve(resolver.tree.child(node, 0)),
  await: (resolver, node) => resolver.resolve(resolver.tree.child(node, 0)),
  named_expression: (resolver, node) => resolver.resolve(resolver.tree.child(node, 1)),
};

/** Adds the entries of a dict to what is given by keyword; false when it is not known what they are. */
function spread(targets: readonly Target[], into: Map<string, readonly Target[]>): boolean {
  const [only] = targets;
  if (targets.length !== 1 || only?.kind !== 'dict') return false;
  for (const [key, value] of only.entries) into.set(key, value);
  return true;
}

/** Where nothing is known of one of several values, the constants among the others prove nothing. */
function unionOfAll(lists: readonly (readonly Target[])[]): readonly Target[] {
  const found = union(lists);
  if (lists.every((list) => list.length > 0)) return found;
  return found.filter(({ kind }) => kind !== 'constant' && kind !== 'dict' && kind !== 'list');
}

function firstOf(module: string): string {
  return module.split('.')[0] ?? module;
}

function tail(target: Target): Target {
  return target.kind === 'constant' ? { ...target, tail: true } : target;
}
