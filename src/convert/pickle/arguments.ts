/**
 * Arguments of calls as what their callee takes them for; undefined where they are something else.
 * @module
 */
import type { GraphNode, GraphObject } from '../../pickle/graph.ts';

/** The positional arguments of a call; none when they are no tuple. */
export function argumentsOf({ args }: GraphObject): readonly GraphNode[] {
  return args.kind === 'tuple' ? args.items : [];
}

/** A count or an index that JavaScript holds exactly. */
export function countOf(node: GraphNode | undefined): number | undefined {
  if (node?.kind !== 'int' || node.value < 0n) return undefined;
  return node.value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(node.value) : undefined;
}

/** A tuple, a list or a `torch.Size` of counts. */
export function countsOf(node: GraphNode | undefined): number[] | undefined {
  if (node === undefined) return undefined;
  if (node.kind === 'object') return isSize(node) ? countsOf(argumentsOf(node)[0]) : undefined;
  if (node.kind !== 'tuple' && node.kind !== 'list') return undefined;
  const counts = node.items.map(countOf);
  return counts.every((count) => count !== undefined) ? counts : undefined;
}

/** A text. */
export function textOf(node: GraphNode | undefined): string | undefined {
  return node?.kind === 'str' ? node.text : undefined;
}

/** `module name` of a global. */
export function nameOf(node: GraphNode | undefined): string | undefined {
  return node?.kind === 'global' ? `${node.symbol.module} ${node.symbol.name}` : undefined;
}

function isSize({ callee }: GraphObject): boolean {
  return nameOf(callee) === 'torch Size';
}
