/**
 * Where an import is added to a module: behind the imports that open it, never before the docstring or
 * `from __future__`.
 * @module
 */
import { NONE, type FlatTree, type NodeId } from '../python/flat-tree.ts';
import type { TextEdit } from './text-edit.ts';

const IMPORTS = new Set(['import_statement', 'import_from_statement', 'future_import_statement']);

/** Adds `from module import name`, unless the head of the module has it already. */
export function addedImport(tree: FlatTree, module: string, name: string): TextEdit | undefined {
  const head = headOf(tree);
  const line = `from ${module} import ${name}`;
  if (head.some((node) => tree.textOf(node) === line)) return undefined;
  const eol = tree.text.includes('\r\n') ? '\r\n' : '\n';
  const last = head.at(-1);
  if (last === undefined) {
    const at = /^\ufeff?(?:#[^\n]*\n)*/.exec(tree.text)?.[0].length ?? 0;
    return { start: at, end: at, text: line + eol };
  }
  const end = tree.text.indexOf('\n', tree.end(last));
  if (end < 0) return { start: tree.text.length, end: tree.text.length, text: eol + line };
  return { start: end + 1, end: end + 1, text: line + eol };
}

/** The statements that open a module: its docstring and the imports behind it. */
function headOf(tree: FlatTree): NodeId[] {
  const head: NodeId[] = [];
  for (const node of tree.children(0)) {
    const isText = tree.type(node) === 'expression_statement' && isOneString(tree, node);
    if (!IMPORTS.has(tree.type(node)) && !(isText && head.length === 0)) break;
    head.push(node);
  }
  return head;
}

function isOneString(tree: FlatTree, node: NodeId): boolean {
  const first = tree.child(node, 0);
  return first !== NONE && tree.type(first) === 'string' && tree.child(node, 1) === NONE;
}
