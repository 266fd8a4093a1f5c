/**
 * Tensors as attributes of objects, which is how TensorFlow 2 finds the values of variables: `a.b.c` and `a/b/c`
 * are the attribute `c` of `b` of `a`, and have their whole name as attributes of the outermost object too.
 * @module
 */
import type { NamedTensor } from '../flatten.ts';

/** One object. */
export interface TreeNode {
  /** Attributes that are objects or variables: name and number of the node. */
  readonly children: (readonly [string, number])[];
  /** The variable that this node is; undefined for an object. */
  readonly tensor: NamedTensor | undefined;
}

const SEPARATOR = /[./]/;

/** The objects of some tensors; the outermost is number 0. */
export function objectTree(tensors: readonly NamedTensor[]): readonly TreeNode[] {
  const nodes: TreeNode[] = [{ children: [], tensor: undefined }];
  const objects = new Map<string, number>([['', 0]]);
  const names = new Set(tensors.map(({ name }) => name.replaceAll('.', '/')));
  for (const tensor of tensors) {
    const number = nodes.push({ children: [], tensor }) - 1;
    nodes[0]?.children.push([tensor.name, number]);
    const parts = tensor.name.split(SEPARATOR);
    const own = parts.pop() ?? '';
    // Where `a` is a variable, `a.b` is not an attribute of it.
    const prefixes = parts.map((_part, i) => parts.slice(0, i + 1).join('/'));
    if (parts.length === 0 || prefixes.some((prefix) => names.has(prefix))) continue;
    nodes[objectOf(prefixes, nodes, objects)]?.children.push([own, number]);
  }
  return nodes;
}

/** The number of an object, made with those around it where it is new. */
function objectOf(
  prefixes: readonly string[],
  nodes: TreeNode[],
  objects: Map<string, number>,
): number {
  let outer = 0;
  for (const prefix of prefixes) {
    let number = objects.get(prefix);
    if (number === undefined) {
      number = nodes.push({ children: [], tensor: undefined }) - 1;
      objects.set(prefix, number);
      nodes[outer]?.children.push([prefix.slice(prefix.lastIndexOf('/') + 1), number]);
    }
    outer = number;
  }
  return outer;
}
