/**
 * The scopes of a module and what is bound in them. One pass over the nodes, in the order of the text.
 * @module
 */
import { NONE, type FlatTree, type NodeId } from '../python/flat-tree.ts';

/** What makes a name mean something. */
export type Binding =
  /** `import a.b` binds `a`; `import a.b as c` binds `a.b`. */
  | { readonly kind: 'import'; readonly module: string }
  | {
      readonly kind: 'from';
      readonly level: number;
      readonly module: string;
      readonly name: string;
    }
  /** The value of an expression. */
  | { readonly kind: 'value'; readonly node: NodeId }
  /** One of the values in an expression: of a loop, or taken apart. */
  | { readonly kind: 'element'; readonly node: NodeId }
  | { readonly kind: 'function' | 'class'; readonly node: NodeId }
  | { readonly kind: 'parameter'; readonly index: number; readonly initial: NodeId }
  /** Something that is not followed. */
  | { readonly kind: 'other' };

/** Where names are looked up. */
export interface Scope {
  readonly kind: 'module' | 'class' | 'function' | 'lambda' | 'comprehension';
  readonly node: NodeId;
  readonly outer: Scope | undefined;
  /** `Class.method`; empty for the module. */
  readonly name: string;
  readonly bindings: Map<string, Binding[]>;
  /** `from m import *`. */
  readonly stars: { readonly level: number; readonly module: string }[];
  /** Names that `global` sends to the module. */
  readonly globals: Set<string>;
  /** Of a class: what its methods assign to `self.name`, and to `cls.name`. */
  readonly attributes: Map<string, NodeId[]>;
}

/** The scopes of one tree, and the nodes that checks ask for. */
export interface Scopes {
  readonly module: Scope;
  readonly byNode: ReadonlyMap<NodeId, Scope>;
  readonly calls: readonly NodeId[];
  readonly functions: readonly NodeId[];
  readonly classes: readonly NodeId[];
  readonly assignments: readonly NodeId[];
  readonly decorators: readonly NodeId[];
  readonly strings: readonly NodeId[];
  readonly pairs: readonly NodeId[];
  readonly comments: readonly NodeId[];
}

/** Bindings of one name in one scope that are kept: a name that is bound more often is not followed in full. */
const MAX_BINDINGS = 40;

const COMPREHENSIONS = new Set([
  'list_comprehension',
  'set_comprehension',
  'dictionary_comprehension',
  'generator_expression',
]);

/** Finds the scopes of a tree. */
export function findScopes(tree: FlatTree): Scopes {
  return new ScopeFinder(tree).find();
}

/** The scope in which a node is evaluated. */
export function scopeOf(
  tree: FlatTree,
  scopes: Pick<Scopes, 'module' | 'byNode'>,
  node: NodeId,
): Scope {
  let child = node;
  for (let parent = tree.parent(node); parent !== NONE; parent = tree.parent(parent)) {
    const scope = scopes.byNode.get(parent);
    if (scope !== undefined && isInside(tree, parent, child)) return scope;
    child = parent;
  }
  return scopes.module;
}

/** Defaults, decorators, bases and annotations are evaluated outside of what they belong to. */
function isInside(tree: FlatTree, parent: NodeId, child: NodeId): boolean {
  switch (tree.type(parent)) {
    case 'function_definition':
    case 'class_definition':
      return tree.type(child) === 'block';
    case 'lambda':
      return tree.next(child) === NONE;
    default:
      return true;
  }
}

class ScopeFinder {
  private readonly tree: FlatTree;
  private readonly module: Scope;
  private readonly byNode = new Map<NodeId, Scope>();
  private readonly scopes: Pick<Scopes, 'module' | 'byNode'>;
  private readonly found = {
    calls: [] as NodeId[],
    functions: [] as NodeId[],
    classes: [] as NodeId[],
    assignments: [] as NodeId[],
    decorators: [] as NodeId[],
    strings: [] as NodeId[],
    pairs: [] as NodeId[],
    comments: [] as NodeId[],
  };

  constructor(tree: FlatTree) {
    this.tree = tree;
    this.module = newScope('module', 0, undefined, '');
    this.byNode.set(0, this.module);
    this.scopes = { module: this.module, byNode: this.byNode };
  }

  find(): Scopes {
    const { tree, module, byNode, found } = this;
    for (let node = 1; node < tree.size; node++) this.visit(node);
    return { module, byNode, ...found };
  }

  private visit(node: NodeId): void {
    const type = this.tree.type(node);
    const visitor = VISITORS[type];
    if (visitor !== undefined) visitor(this, node);
    else if (COMPREHENSIONS.has(type)) this.open('comprehension', node, '');
  }

  private scope(node: NodeId): Scope {
    return scopeOf(this.tree, this.scopes, node);
  }

  open(kind: Scope['kind'], node: NodeId, name: string): Scope {
    const outer = this.scope(node);
    const full = outer.name === '' || name === '' ? name || outer.name : `${outer.name}.${name}`;
    const scope = newScope(kind, node, outer, full);
    this.byNode.set(node, scope);
    return scope;
  }

  call(node: NodeId): void {
    this.found.calls.push(node);
  }

  string(node: NodeId): void {
    this.found.strings.push(node);
  }

  pair(node: NodeId): void {
    this.found.pairs.push(node);
  }

  comment(node: NodeId): void {
    this.found.comments.push(node);
  }

  decorator(node: NodeId): void {
    this.found.decorators.push(node);
  }

  define(node: NodeId, kind: 'function' | 'class'): void {
    const { tree } = this;
    const name = tree.textOf(tree.childOf(node, 'identifier'));
    this.bind(this.scope(node), name, { kind, node });
    const inner = this.open(kind, node, name);
    this.found[kind === 'function' ? 'functions' : 'classes'].push(node);
    if (kind === 'function') this.parameters(tree.childOf(node, 'parameters'), inner);
  }

  lambda(node: NodeId): void {
    const inner = this.open('lambda', node, '');
    this.parameters(this.tree.childOf(node, 'lambda_parameters'), inner);
  }

  private parameters(list: NodeId, inner: Scope): void {
    if (list === NONE) return;
    let index = 0;
    for (const child of this.tree.children(list)) {
      const { name, initial, plain } = this.parameter(child);
      if (name === undefined) continue;
      const binding: Binding = plain ? { kind: 'parameter', index, initial } : { kind: 'other' };
      this.bind(inner, name, binding);
      index++;
    }
  }

  private parameter(node: NodeId): {
    readonly name: string | undefined;
    readonly initial: NodeId;
    readonly plain: boolean;
  } {
    const { tree } = this;
    const [first = NONE] = tree.children(node);
    switch (tree.type(node)) {
      case 'identifier':
        return { name: tree.textOf(node), initial: NONE, plain: true };
      case 'typed_parameter': {
        const inner = this.parameter(first);
        return { ...inner };
      }
      case 'default_parameter':
      case 'typed_default_parameter':
        return {
          name: tree.textOf(first),
          initial: tree.children(node).at(-1) ?? NONE,
          plain: true,
        };
      case 'list_splat_pattern':
      case 'dictionary_splat_pattern':
        return { name: tree.textOf(first), initial: NONE, plain: false };
      default:
        return { name: undefined, initial: NONE, plain: false };
    }
  }

  /** `a = b = value`: the grammar nests the second in the first. */
  assign(node: NodeId): void {
    const { tree } = this;
    this.found.assignments.push(node);
    const children = tree.children(node);
    let value = children.at(-1) ?? NONE;
    while (tree.type(value) === 'assignment') value = tree.children(value).at(-1) ?? NONE;
    if (children.length < 2 || tree.type(value) === 'type') return;
    this.bindTo(children[0] ?? NONE, { kind: 'value', node: value });
  }

  /** Binds what stands left of a `=`, after `for` or after `as`. */
  bindTo(pattern: NodeId, binding: Binding): void {
    const { tree } = this;
    const pending = [{ pattern, binding }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const type = tree.type(next.pattern);
      if (type === 'identifier') {
        this.bind(this.scope(next.pattern), tree.textOf(next.pattern), next.binding);
      } else if (type === 'attribute') this.bindAttribute(next.pattern, next.binding);
      else if (type === 'subscript') this.change(tree.child(next.pattern, 0));
      else if (type === 'parenthesized_expression' || type === 'as_pattern_target') {
        for (const child of tree.children(next.pattern)) {
          pending.push({ pattern: child, binding: next.binding });
        }
      } else if (PATTERNS.has(type)) {
        for (const child of tree.children(next.pattern)) {
          pending.push({ pattern: child, binding: elementOf(next.binding) });
        }
      }
    }
  }

  /** What a name stands for is changed: its literal says no longer what is in it. */
  change(target: NodeId): void {
    if (this.tree.type(target) !== 'identifier') return;
    const name = this.tree.textOf(target);
    for (
      let scope: Scope | undefined = this.scope(target);
      scope !== undefined;
      scope = scope.outer
    ) {
      if (scope.bindings.has(name)) return this.bind(scope, name, { kind: 'other' });
    }
  }

  /** `self.name = value` in a method belongs to the class. */
  private bindAttribute(pattern: NodeId, binding: Binding): void {
    const { tree } = this;
    const [object = NONE, name = NONE] = tree.children(pattern);
    if (binding.kind !== 'value' || tree.type(object) !== 'identifier') return;
    const scope = this.scope(pattern);
    const [first] = scope.bindings.keys();
    if (scope.kind !== 'function' || scope.outer?.kind !== 'class') return;
    if (tree.textOf(object) !== first) return;
    push(scope.outer.attributes, tree.textOf(name), binding.node);
  }

  augment(node: NodeId): void {
    this.change(this.tree.child(node, 0));
  }

  bindLoop(node: NodeId): void {
    const [pattern = NONE, iterable = NONE] = this.tree.children(node);
    this.bindTo(pattern, { kind: 'element', node: iterable });
  }

  /** `value as name`, of `with` and of `except`. */
  bindAs(node: NodeId): void {
    const { tree } = this;
    const [value = NONE] = tree.children(node);
    const target = tree.childOf(node, 'as_pattern_target');
    const isError = tree.type(tree.parent(node)) === 'except_clause';
    if (target === NONE) return;
    this.bindTo(target, isError ? { kind: 'other' } : { kind: 'value', node: value });
  }

  /** `name := value` binds outside of the comprehension around it. */
  bindNamed(node: NodeId): void {
    const [name = NONE, value = NONE] = this.tree.children(node);
    let scope = this.scope(node);
    while (scope.kind === 'comprehension' && scope.outer !== undefined) scope = scope.outer;
    this.bind(scope, this.tree.textOf(name), { kind: 'value', node: value });
  }

  global(node: NodeId): void {
    const scope = this.scope(node);
    for (const name of this.tree.children(node)) scope.globals.add(this.tree.textOf(name));
  }

  importModules(node: NodeId): void {
    const { tree } = this;
    const scope = this.scope(node);
    for (const child of tree.children(node)) {
      if (tree.type(child) === 'aliased_import') {
        const [module = NONE, alias = NONE] = tree.children(child);
        this.bind(scope, tree.textOf(alias), { kind: 'import', module: dotted(tree, module) });
      } else if (tree.type(child) === 'dotted_name') {
        const [root = ''] = dotted(tree, child).split('.');
        this.bind(scope, root, { kind: 'import', module: root });
      }
    }
  }

  importNames(node: NodeId): void {
    const { tree } = this;
    const scope = this.scope(node);
    const [from = NONE, ...names] = tree.children(node);
    const isRelative = tree.type(from) === 'relative_import';
    const level = isRelative ? tree.textOf(tree.childOf(from, 'import_prefix')).length : 0;
    const module = isRelative
      ? dotted(tree, tree.childOf(from, 'dotted_name'))
      : dotted(tree, from);
    for (const child of names) {
      if (tree.type(child) === 'wildcard_import') scope.stars.push({ level, module });
      const [original = NONE, alias = NONE] =
        tree.type(child) === 'aliased_import' ? tree.children(child) : [child, child];
      if (tree.type(original) !== 'dotted_name') continue;
      const name = dotted(tree, original);
      this.bind(scope, tree.textOf(alias), { kind: 'from', level, module, name });
    }
  }

  private bind(scope: Scope, name: string, binding: Binding): void {
    const place = scope.globals.has(name) ? this.module : scope;
    push(place.bindings, name, binding);
  }
}

const PATTERNS = new Set([
  'pattern_list',
  'tuple_pattern',
  'list_pattern',
  'list_splat_pattern',
  'expression_list',
  'tuple',
  'list',
]);

const VISITORS: Readonly<Record<string, (finder: ScopeFinder, node: NodeId) => void>> = {
  call: (finder, node) => finder.call(node),
  string: (finder, node) => finder.string(node),
  pair: (finder, node) => finder.pair(node),
  comment: (finder, node) => finder.comment(node),
  decorator: (finder, node) => finder.decorator(node),
  function_definition: (finder, node) => finder.define(node, 'function'),
  class_definition: (finder, node) => finder.define(node, 'class'),
  lambda: (finder, node) => finder.lambda(node),
  assignment: (finder, node) => finder.assign(node),
  for_statement: (finder, node) => finder.bindLoop(node),
  for_in_clause: (finder, node) => finder.bindLoop(node),
  as_pattern: (finder, node) => finder.bindAs(node),
  augmented_assignment: (finder, node) => finder.augment(node),
  named_expression: (finder, node) => finder.bindNamed(node),
  global_statement: (finder, node) => finder.global(node),
  import_statement: (finder, node) => finder.importModules(node),
  import_from_statement: (finder, node) => finder.importNames(node),
};

function elementOf(binding: Binding): Binding {
  return binding.kind === 'value' ? { kind: 'element', node: binding.node } : binding;
}

/** A dotted name, whatever blanks stand in it. */
function dotted(tree: FlatTree, node: NodeId): string {
  return tree.textOf(node).replace(/[^\p{L}\p{N}_.]/gu, '');
}

function newScope(
  kind: Scope['kind'],
  node: NodeId,
  outer: Scope | undefined,
  name: string,
): Scope {
  return {
    kind,
    node,
    outer,
    name,
    bindings: new Map(),
    stars: [],
    globals: new Set(),
    attributes: new Map(),
  };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list.length < MAX_BINDINGS) list.push(value);
}
