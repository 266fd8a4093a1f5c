/**
 * Edits of the arguments of one call: give one a value, take one away. Whatever is written in an unusual
 * way is left alone, and the reason said.
 * @module
 */
import { NONE, type FlatTree, type NodeId } from '../python/flat-tree.ts';
import type { TextEdit } from './text-edit.ts';

/** An argument by name, and by position where it has one. */
export interface ArgumentName {
  readonly name: string;
  readonly at?: number | undefined;
}

/** Edits, or why there are none. */
export type Edited = { readonly edits: readonly TextEdit[] } | { readonly refused: string };

/** What is not touched: other arguments may hide in it, or its order matters. */
const SPLATS = new Set(['list_splat', 'dictionary_splat', 'generator_expression']);

/** Makes an argument have a value: changes it where it is given, adds it where it is not. */
export function setArgument(
  tree: FlatTree,
  call: NodeId,
  argument: ArgumentName,
  value: string,
): Edited {
  const found = findArgument(tree, call, argument);
  if ('refused' in found) return found;
  const { list, given, all } = found;
  if (given !== NONE) {
    const node = tree.type(given) === 'keyword_argument' ? tree.child(given, 1) : given;
    if (node === NONE) return { refused: 'the argument has no value' };
    return { edits: [{ start: tree.start(node), end: tree.end(node), text: value }] };
  }
  const text = `${argument.name}=${value}`;
  const last = all.at(-1);
  if (last === undefined) {
    const at = tree.start(list) + 1;
    return { edits: [{ start: at, end: at, text }] };
  }
  return { edits: [addedBehind(tree, list, last, text)] };
}

/** Takes an argument away, with the comma that belongs to it. */
export function removeArgument(tree: FlatTree, call: NodeId, argument: ArgumentName): Edited {
  const found = findArgument(tree, call, argument);
  if ('refused' in found) return found;
  const { list, given, all } = found;
  if (given === NONE) return { refused: `${argument.name} is not given` };
  const index = all.indexOf(given);
  const isPositional = tree.type(given) !== 'keyword_argument';
  const next = all[index + 1];
  if (isPositional && next !== undefined && tree.type(next) !== 'keyword_argument') {
    return { refused: `what follows ${argument.name} would take its position` };
  }
  const before = all[index - 1];
  const start = before === undefined ? tree.start(given) : tree.end(before);
  const end = before === undefined ? endOfFirst(tree, list, given, next) : tree.end(given);
  const rest = tree.text.slice(start, tree.start(given)) + tree.text.slice(tree.end(given), end);
  if (!/^[\s,\\]*$/.test(rest)) return { refused: 'a comment stands between the arguments' };
  return { edits: [{ start, end, text: '' }] };
}

/** Up to the next argument; a comma behind the only one goes with it. */
function endOfFirst(tree: FlatTree, list: NodeId, given: NodeId, next: NodeId | undefined): number {
  if (next !== undefined) return tree.start(next);
  const end = tree.end(given);
  const comma = /^\s*,/.exec(tree.text.slice(end, tree.end(list)))?.[0] ?? '';
  return end + comma.length;
}

type Found =
  | { readonly list: NodeId; readonly given: NodeId; readonly all: readonly NodeId[] }
  | { readonly refused: string };

function findArgument(tree: FlatTree, call: NodeId, { name, at }: ArgumentName): Found {
  const list = tree.childOf(call, 'argument_list');
  if (list === NONE) return { refused: 'the call has no list of arguments' };
  const all = tree.children(list);
  if (all.some((node) => SPLATS.has(tree.type(node)))) {
    return { refused: 'arguments are unpacked (* or **), which may hold this one' };
  }
  const named = all.filter(
    (node) => tree.type(node) === 'keyword_argument' && tree.textOf(tree.child(node, 0)) === name,
  );
  if (named.length > 1) return { refused: `${name} is given twice` };
  const positional = at === undefined ? undefined : all[at];
  const given =
    named[0] ??
    (positional !== undefined && tree.type(positional) !== 'keyword_argument' ? positional : NONE);
  return { list, given, all };
}

/** Behind the last argument; on a line of its own where the arguments are written so. */
function addedBehind(tree: FlatTree, list: NodeId, last: NodeId, text: string): TextEdit {
  const end = tree.end(last);
  const rest = tree.text.slice(end, tree.end(list) - 1);
  const comma = /^\s*,/.exec(rest)?.[0];
  if (comma === undefined) return { start: end, end, text: `, ${text}` };
  const at = end + comma.length;
  const start = tree.start(last);
  const lineStart = tree.text.lastIndexOf('\n', start - 1) + 1;
  const indent = tree.text.slice(lineStart, start);
  const isOwnLine = /^[ \t]+$/.test(indent) && lineStart > tree.start(list);
  if (!isOwnLine) return { start: at, end: at, text: ` ${text},` };
  // A remark behind the comma belongs to the argument before.
  const lineEnd = tree.text.indexOf('\n', at);
  const eol = tree.text[lineEnd - 1] === '\r' ? '\r\n' : '\n';
  const behind = eol === '\r\n' ? lineEnd - 1 : lineEnd;
  return { start: behind, end: behind, text: `${eol}${indent}${text},` };
}
