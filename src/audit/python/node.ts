/**
 * Copies a syntax tree into plain objects, step by step, so that the tree can be freed at once.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { SyntaxTree } from './syntax.ts';

/** One node of the copy. Anonymous tokens are there too; comments are not. */
export interface PlainNode {
  readonly type: string;
  readonly named: boolean;
  readonly field: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly children: readonly PlainNode[];
}

/** What one file may cost. */
export interface TreeLimits {
  /** Levels of the tree: what walks the copy may go down one call for each. */
  readonly depth: number;
  readonly nodes: number;
}

/** Honest files stay far below: in torch, transformers and scipy 37 levels and 293,252 nodes are the most. */
export const TREE_LIMITS: TreeLimits = { depth: 400, nodes: 2_000_000 };

interface Draft extends PlainNode {
  readonly children: Draft[];
}

/** Copies a tree; `skipBodies` leaves out what stands in functions. */
export function copyTree(
  tree: SyntaxTree,
  { skipBodies, limits = TREE_LIMITS }: { skipBodies: boolean; limits?: TreeLimits },
): PlainNode {
  const cursor = tree.walk();
  try {
    const open: Draft[] = [];
    let nodes = 0;
    let root: Draft | undefined;
    for (;;) {
      const node = draftOf(cursor);
      root ??= node;
      if (++nodes > limits.nodes) throw tooMuch('nodes', limits.nodes, node.start);
      const parent = open.at(-1);
      if (node.type !== 'comment') parent?.children.push(node);
      const skipped = skipBodies && node.field === 'body' && parent?.type === 'function_definition';
      if (!skipped && cursor.gotoFirstChild()) {
        open.push(node);
        if (open.length > limits.depth) throw tooMuch('levels', limits.depth, node.start);
        continue;
      }
      while (!cursor.gotoNextSibling()) {
        open.pop();
        if (!cursor.gotoParent()) return root;
      }
    }
  } finally {
    cursor.delete();
  }
}

function draftOf(cursor: ReturnType<SyntaxTree['walk']>): Draft {
  return {
    type: cursor.nodeType,
    named: cursor.nodeIsNamed,
    field: cursor.currentFieldName ?? undefined,
    start: cursor.startIndex,
    end: cursor.endIndex,
    children: [],
  };
}

function tooMuch(what: string, limit: number, offset: number): ModelFileError {
  return new ModelFileError('LIMIT_EXCEEDED', `Python source with more than ${limit} ${what}`, {
    format: 'python',
    offset,
  });
}
