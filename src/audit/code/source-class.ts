/**
 * Where the bytes that a call loads come from: the expression is followed back through assignments, files
 * that are opened and methods that read, for a few steps.
 * @module
 */
import { NONE, type NodeId } from '../python/flat-tree.ts';
import { worseSource, type SourceClass } from '../severity.ts';
import type { Resolver } from './resolver.ts';
import { scopeOf } from './scope.ts';
import { SOURCE_NAMES, SOURCE_WORDS } from './source-names.ts';
import type { Target } from './target.ts';

/** What is known of an origin. */
export interface Origin {
  readonly source: SourceClass;
  /** Parameters of the function around it that it comes from. */
  readonly parameters: ReadonlySet<string>;
  /** The path, when it is a literal. */
  readonly literal: string | undefined;
}

/** Whether a path that stands in the code is a file of the repository. */
export type Exists = (literal: string) => boolean;

/** Nodes that are looked at for one origin. */
const MAX_STEPS = 80;

/** Nothing is known. */
export const NO_ORIGIN: Origin = { source: 'unknown', parameters: new Set(), literal: undefined };

/** Follows an expression back. */
export function originOf(resolver: Resolver, node: NodeId, exists: Exists): Origin {
  const tracer = new Tracer(resolver, exists);
  return node === NONE ? NO_ORIGIN : tracer.trace(node);
}

class Tracer {
  private readonly resolver: Resolver;
  private readonly exists: Exists;
  private readonly parameters = new Set<string>();
  private readonly seen = new Set<NodeId>();
  private readonly pending: NodeId[] = [];
  private source: SourceClass = 'unknown';
  private literal: string | undefined;

  constructor(resolver: Resolver, exists: Exists) {
    this.resolver = resolver;
    this.exists = exists;
  }

  trace(node: NodeId): Origin {
    this.pending.push(node);
    for (let next = this.pending.pop(); next !== undefined; next = this.pending.pop()) {
      if (this.seen.size >= MAX_STEPS) break;
      if (this.seen.has(next)) continue;
      this.seen.add(next);
      this.visit(next);
    }
    return { source: this.source, parameters: this.parameters, literal: this.literal };
  }

  private visit(node: NodeId): void {
    const { tree } = this.resolver;
    if (this.say(this.resolver.resolve(node))) return;
    const children = tree.children(node);
    switch (tree.type(node)) {
      case 'identifier':
        this.pending.push(...this.valuesOf(node));
        break;
      case 'attribute':
      case 'subscript':
      case 'keyword_argument':
        this.pending.push(children[tree.type(node) === 'keyword_argument' ? 1 : 0] ?? NONE);
        break;
      case 'call':
        this.visitCall(children[0] ?? NONE, children[1] ?? NONE);
        break;
      case 'lambda':
      case 'integer':
        break;
      default:
        this.pending.push(...children);
    }
  }

  /** What a method is called on, and what is passed: of `open` the first argument only. */
  private visitCall(callee: NodeId, list: NodeId): void {
    const { tree } = this.resolver;
    const args = list === NONE ? [] : tree.children(list);
    const isMethod = tree.type(callee) === 'attribute';
    const opens = /(?:^|\.)(?:open|open_binary|Path|PurePath|fopen)$/.test(tree.textOf(callee));
    this.pending.push(...(opens ? args.slice(0, 1) : args));
    if (isMethod) this.pending.push(tree.child(callee, 0));
  }

  /** What is assigned to a name, wherever it is looked up. */
  private valuesOf(node: NodeId): NodeId[] {
    const { tree, scopes } = this.resolver;
    const name = tree.textOf(node);
    for (
      let scope = scopeOf(tree, scopes, node), isFirst = true;
      ;
      isFirst = false, scope = scope.outer
    ) {
      const bindings = scope.kind === 'class' && !isFirst ? undefined : scope.bindings.get(name);
      if (bindings !== undefined) {
        return bindings.flatMap((binding) =>
          binding.kind === 'value' || binding.kind === 'element' ? [binding.node] : [],
        );
      }
      if (scope.outer === undefined) return [];
    }
  }

  /** Takes in what the targets say; false when the parts of the expression may say more. */
  private say(targets: readonly Target[]): boolean {
    let said = false;
    for (const target of targets) {
      if (target.kind === 'name') {
        const known = classOfName(target.path);
        if (known !== undefined) this.add(known);
        said ||= known !== undefined;
      } else if (target.kind === 'parameter') {
        this.parameters.add(target.name);
        this.add('parameter');
        said = true;
      } else if (target.kind === 'constant' && typeof target.value === 'string') {
        said ||= this.sayText(target.value, target.tail === true);
      }
    }
    return said;
  }

  private sayText(text: string, isTail: boolean): boolean {
    if (isTail) return false;
    const known = classOfText(text, this.exists);
    if (known !== undefined) this.add(known);
    if (/[./]/.test(text) && !/\s/.test(text)) this.literal ??= text;
    return true;
  }

  private add(source: SourceClass): void {
    this.source =
      this.source === 'unknown'
        ? source
        : source === 'unknown'
          ? this.source
          : worseSource(this.source, source);
  }
}

function classOfName(path: string): SourceClass | undefined {
  for (const [source, pattern] of SOURCE_NAMES) if (pattern.test(path)) return source;
  return undefined;
}

function classOfText(text: string, exists: Exists): SourceClass | undefined {
  for (const [source, pattern] of SOURCE_WORDS) if (pattern.test(text)) return source;
  return /[./]/.test(text) && exists(text) ? 'repo-file' : undefined;
}
