/**
 * Graphs as text that one can compare: shared objects are numbered, and referred to by number.
 * @module
 */
import type { ByteSource } from '../src/core/source.ts';
import type { GraphNode } from '../src/pickle/graph.ts';

/** The text of a graph whose literals stand in `source`. */
export function graphText(root: GraphNode, source: ByteSource): string {
  const numbers = new Map<GraphNode, number>();
  const text = (node: GraphNode): string => {
    const known = numbers.get(node);
    if (known !== undefined) return `#${known}`;
    if (
      node.kind === 'dict' ||
      node.kind === 'object' ||
      ('items' in node && node.items.length > 0)
    ) {
      numbers.set(node, numbers.size);
    }
    switch (node.kind) {
      case 'none':
      case 'buffer':
        return node.kind;
      case 'bool':
      case 'int':
        return String(node.value);
      case 'float':
        return `${node.value}f`;
      case 'str':
        return `${node.python2 === undefined ? '' : 'old '}${JSON.stringify(node.text)}`;
      case 'bytes':
      case 'bytearray': {
        const { start, length } = node.span;
        return `${node.kind} ${Buffer.from(source.read(start, length)).toString('hex')}`;
      }
      case 'tuple':
      case 'list':
      case 'set':
      case 'frozenset':
        return `${node.kind}(${node.items.map(text).join(', ')})`;
      case 'dict':
        return `{${node.entries.map(([key, value]) => `${text(key)}: ${text(value)}`).join(', ')}}`;
      case 'global':
        return `${node.symbol.module}.${node.symbol.name}`;
      case 'persistent':
        return `id ${text(node.id)}`;
      default: {
        const { how, callee, args, kwargs, states, items, entries } = node;
        const parts = [`${how} ${text(callee)} ${text(args)}`];
        if (kwargs !== undefined) parts.push(`with ${text(kwargs)}`);
        if (items.length > 0) parts.push(`items ${items.map(text).join(', ')}`);
        for (const [key, value] of entries) parts.push(`item ${text(key)}: ${text(value)}`);
        for (const state of states) parts.push(`state ${text(state)}`);
        return `<${parts.join('; ')}>`;
      }
    }
  };
  return text(root);
}
