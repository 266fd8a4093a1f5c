/**
 * A skops schema as model values: what skops would make stays as calls that nobody makes.
 * skops 0.16 skops/io/_audit.py `get_tree`.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { JsonValue } from '../../formats/json-value.ts';
import {
  skopsChildren,
  skopsNode,
  type SkopsChild,
  type SkopsNode,
} from '../../formats/skops-node.ts';
import type { ModelValue } from '../model/value.ts';
import { valueOfNode } from './node-values.ts';
import type { SkopsOpener } from './read-node.ts';

interface Frame {
  readonly node: SkopsNode;
  readonly children: readonly SkopsChild[];
  readonly values: ModelValue[];
}

/** Reads all nodes, innermost first. */
export function skopsValues(schema: JsonValue, files: SkopsOpener): ModelValue {
  const made = new Map<string, ModelValue | undefined>();
  const stack: Frame[] = [];
  let root: ModelValue | undefined;
  let next: JsonValue | undefined = schema;
  for (;;) {
    let value: ModelValue | undefined;
    if (next !== undefined) {
      const node: SkopsNode | undefined = skopsNode(next);
      if (node === undefined) throw malformed('a node without a loader', next.offset);
      value = known(node, made);
      if (value === undefined) stack.push({ node, children: skopsChildren(node), values: [] });
    } else {
      const frame = stack.pop();
      if (frame === undefined) break;
      value = finished(frame, files);
      if (frame.node.id !== undefined) made.set(frame.node.id, value);
    }
    const top = stack.at(-1);
    if (value !== undefined && top === undefined) root = value;
    else if (value !== undefined) top?.values.push(value);
    next = top?.children[top.values.length]?.json;
  }
  if (root === undefined) throw malformed('no node', 0);
  return root;
}

/** The value of a node whose id was met before; inside that node it would be a cycle. */
function known(
  { id, loader, offset }: SkopsNode,
  made: Map<string, ModelValue | undefined>,
): ModelValue | undefined {
  const value = id === undefined ? undefined : made.get(id);
  if (value !== undefined) return value;
  if (id !== undefined && made.has(id)) throw malformed('a node inside itself', offset);
  if (loader === 'CachedNode') throw malformed('a node that stands for none', offset);
  if (id !== undefined) made.set(id, undefined);
  return undefined;
}

function finished({ node, children, values }: Frame, files: SkopsOpener): ModelValue {
  return valueOfNode({
    node,
    files,
    all: (slot) => values.filter((_value, i) => children[i]?.slot === slot),
    keys: (slot) => children.flatMap((child) => (child.slot === slot ? [child.key] : [])),
  });
}

function malformed(message: string, offset: number): ModelFileError {
  return new ModelFileError('MALFORMED', message, { format: 'skops', offset });
}
