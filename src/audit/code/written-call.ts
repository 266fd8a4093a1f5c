/**
 * A call as it is written: where it and each of its arguments stand.
 * @module
 */
import type { Span, WrittenArgument, WrittenCall } from '../finding.ts';
import { NONE, type FlatTree, type NodeId } from '../python/flat-tree.ts';

/** The spans of a call. */
export function writtenCall(tree: FlatTree, call: NodeId): WrittenCall {
  const [callee = NONE, list = NONE] = tree.children(call);
  const isList = list !== NONE && tree.type(list) === 'argument_list';
  return {
    span: spanOf(tree, call),
    callee: spanOf(tree, callee),
    list: list === NONE ? undefined : spanOf(tree, list),
    arguments: isList ? tree.children(list).map((node) => writtenArgument(tree, node)) : [],
  };
}

/** Where a node stands. */
export function spanOf(tree: FlatTree, node: NodeId): Span {
  return { start: tree.start(node), end: tree.end(node) };
}

function writtenArgument(tree: FlatTree, node: NodeId): WrittenArgument {
  const span = spanOf(tree, node);
  const [first = NONE, second = NONE] = tree.children(node);
  switch (tree.type(node)) {
    case 'keyword_argument':
      return { kind: 'keyword', name: tree.textOf(first), span, value: spanOf(tree, second) };
    case 'list_splat':
      return { kind: 'rest', span, value: spanOf(tree, first) };
    case 'dictionary_splat':
      return { kind: 'keywords', span, value: spanOf(tree, first) };
    default:
      return { kind: 'positional', span, value: span };
  }
}
