/**
 * Names that Python code sets to something: assignments, keyword arguments, entries of dicts, and the
 * environment.
 * @module
 */
import { NONE, type NodeId } from '../python/flat-tree.ts';
import type { SettingFact } from './file-facts.ts';
import type { Resolver } from './resolver.ts';
import { scopeOf } from './scope.ts';
import type { Constant, Target } from './target.ts';
import { spanOf } from './written-call.ts';

/** All settings of a file whose key is one of these. */
export function findSettings(resolver: Resolver, keys: ReadonlySet<string>): SettingFact[] {
  const finder = new SettingFinder(resolver, keys);
  return finder.find();
}

const ENVIRONMENT = /^os\.environ(?:b)?$/;

class SettingFinder {
  private readonly resolver: Resolver;
  private readonly keys: ReadonlySet<string>;
  private readonly found: SettingFact[] = [];

  constructor(resolver: Resolver, keys: ReadonlySet<string>) {
    this.resolver = resolver;
    this.keys = keys;
  }

  find(): SettingFact[] {
    const { scopes } = this.resolver;
    for (const node of scopes.assignments) this.assignment(node);
    for (const node of scopes.pairs) this.pair(node);
    for (const node of scopes.calls) this.call(node);
    return this.found;
  }

  /** `NAME = value`, `conf.name = value`, `os.environ['NAME'] = value`. */
  private assignment(node: NodeId): void {
    const { tree } = this.resolver;
    const children = tree.children(node);
    const target = children[0] ?? NONE;
    const value = children.at(-1) ?? NONE;
    switch (tree.type(target)) {
      case 'identifier':
        this.add(tree.textOf(target), value, node);
        break;
      case 'attribute':
        this.add(tree.textOf(tree.child(target, 1)), value, node);
        break;
      case 'subscript':
        this.add(this.text(tree.child(target, 1)), value, node);
        break;
      default:
    }
  }

  private pair(node: NodeId): void {
    const [key = NONE, value = NONE] = this.resolver.tree.children(node);
    this.add(this.text(key), value, node);
  }

  /** Keywords, and `os.environ.setdefault(…)`, `os.putenv(…)`, `monkeypatch.setenv(…)`. */
  private call(node: NodeId): void {
    const { tree } = this.resolver;
    const [callee = NONE, list = NONE] = tree.children(node);
    if (list === NONE || tree.type(list) !== 'argument_list') return;
    const args = tree.children(list);
    for (const argument of args) {
      if (tree.type(argument) !== 'keyword_argument') continue;
      const [name = NONE, value = NONE] = tree.children(argument);
      this.add(tree.textOf(name), value, argument);
    }
    if (/(?:^|\.)(?:setdefault|putenv|setenv)$/.test(tree.textOf(callee))) {
      this.add(this.text(args[0] ?? NONE), args[1] ?? NONE, node);
    }
  }

  private add(key: string | undefined, value: NodeId, node: NodeId): void {
    if (key === undefined || !this.keys.has(key)) return;
    const { tree, scopes } = this.resolver;
    this.found.push({
      key,
      values: this.resolver.resolve(value).flatMap(textsOf),
      span: spanOf(tree, node),
      where: this.isEnvironment(node) ? 'environment' : 'python',
      within: scopeOf(tree, scopes, node).name,
    });
  }

  private isEnvironment(node: NodeId): boolean {
    const { tree } = this.resolver;
    const target = tree.child(node, 0);
    if (tree.type(target) !== 'subscript') return false;
    return this.resolver
      .resolve(tree.child(target, 0))
      .some((found) => found.kind === 'name' && ENVIRONMENT.test(found.path));
  }

  private text(node: NodeId): string | undefined {
    const [target] = this.resolver.resolve(node);
    return target?.kind === 'constant' && typeof target.value === 'string'
      ? target.value
      : undefined;
  }
}

/** The texts that a value is or holds. */
function textsOf(target: Target): (string | true)[] {
  switch (target.kind) {
    case 'constant':
      return textOf(target.value);
    case 'list':
      return target.items.flatMap((item) => item.flatMap(textsOf));
    case 'dict':
      return [...target.entries.values()].flatMap((item) => item.flatMap(textsOf));
    case 'name':
      return [target.path];
    default:
      return [];
  }
}

function textOf(value: Constant): (string | true)[] {
  if (value === true) return [true];
  return typeof value === 'string' ? [value] : typeof value === 'number' ? [String(value)] : [];
}
