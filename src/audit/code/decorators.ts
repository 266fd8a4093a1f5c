/**
 * What decorators say of a function.
 * @module
 */
import type { FlatTree, NodeId } from '../python/flat-tree.ts';

/** Whether a method is a `@staticmethod`, which gets neither instance nor class. */
export function isStatic(tree: FlatTree, method: NodeId): boolean {
  const parent = tree.parent(method);
  if (tree.type(parent) !== 'decorated_definition') return false;
  return tree
    .children(parent)
    .some(
      (child) => tree.type(child) === 'decorator' && tree.textOf(child).includes('staticmethod'),
    );
}
