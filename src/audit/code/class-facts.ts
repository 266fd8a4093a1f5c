/**
 * What is kept of a class of the project.
 * @module
 */
import { NONE, type NodeId } from '../python/flat-tree.ts';
import { isStatic } from './decorators.ts';
import { judgeFindClass } from './find-class.ts';
import type { Resolver } from './resolver.ts';
import type { Target } from './target.ts';
import { union } from './target.ts';
import type { ClassFacts } from './world.ts';

/** Reads a class definition. */
export function classFactsOf(resolver: Resolver, node: NodeId): ClassFacts {
  const { tree, scopes } = resolver;
  const scope = scopes.byNode.get(node);
  const methods = new Map<string, NodeId>();
  const attributes = new Map<string, readonly Target[]>();
  for (const [name, bindings] of scope?.bindings ?? []) {
    const method = bindings.find(({ kind }) => kind === 'function');
    if (method?.kind === 'function') methods.set(name, method.node);
    else attributes.set(name, resolver.lookUp(name, scope ?? scopes.module));
  }
  for (const [name, values] of scope?.attributes ?? []) {
    if (attributes.has(name)) continue;
    attributes.set(name, union(values.map((value) => resolver.resolve(value))));
  }
  const findClass = methods.get('find_class');
  return {
    definition: { file: resolver.file, name: scope?.name ?? '' },
    bases: basesOf(resolver, node),
    methods: new Set(methods.keys()),
    statics: new Set(
      [...methods].filter(([, method]) => isStatic(tree, method)).map(([name]) => name),
    ),
    attributes,
    findClass: findClass === undefined ? undefined : judgeFindClass(tree, findClass),
  };
}

function basesOf(resolver: Resolver, node: NodeId): readonly (readonly Target[])[] {
  const { tree } = resolver;
  const list = tree.childOf(node, 'argument_list');
  if (list === NONE) return [];
  return tree
    .children(list)
    .filter((base) => tree.type(base) !== 'keyword_argument')
    .map((base) => resolver.resolve(base));
}
