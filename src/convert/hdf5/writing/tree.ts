/**
 * Groups and datasets that are to be written, as a tree.
 * @module
 */
import type { NamedTensor } from '../../flatten.ts';
import type { ModelValue } from '../../model/value.ts';
import { isWellFormed } from '../../text-order.ts';

/** A group or a dataset. */
export interface TreeNode {
  readonly children: Map<string, TreeNode>;
  readonly tensor: NamedTensor | undefined;
  /** The element type of a dataset. */
  readonly type: Uint8Array | undefined;
  readonly attributes: Map<string, ModelValue>;
}

const LONGEST = 0xffff;

/** A node without anything. */
export function emptyNode(tensor?: NamedTensor, type?: Uint8Array): TreeNode {
  return { children: new Map(), tensor, type, attributes: new Map() };
}

/** The group at a path, made where it is missing; undefined where a dataset is in the way. */
export function groupAt(root: TreeNode, path: readonly string[]): TreeNode | undefined {
  let node = root;
  for (const part of path) {
    const child = node.children.get(part) ?? emptyNode();
    if (child.tensor !== undefined) return undefined;
    node.children.set(part, child);
    node = child;
  }
  return node;
}

/** Whether a dataset can stand at a path: nothing does yet, and no dataset is in the way. */
export function isFree(root: TreeNode, path: readonly string[]): boolean {
  let node: TreeNode | undefined = root;
  for (const part of path) {
    if (node.tensor !== undefined) return false;
    node = node.children.get(part);
    if (node === undefined) return true;
  }
  return false;
}

/** Whether links can have these names: no slash, no dot alone, no NUL, and UTF-8. */
export function isPath(path: readonly string[]): boolean {
  return path.length > 0 && path.every(isLinkName);
}

/** Whether a link can have this name. */
export function isLinkName(name: string): boolean {
  if (name === '' || name === '.' || name === '..' || /[/\0]/.test(name)) return false;
  return isWellFormed(name) && new TextEncoder().encode(name).length <= LONGEST;
}

/** All nodes, children before their parents. */
export function postOrder(root: TreeNode): TreeNode[] {
  const order: TreeNode[] = [];
  const pending: TreeNode[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    order.push(node);
    pending.push(...node.children.values());
  }
  return order.toReversed();
}
