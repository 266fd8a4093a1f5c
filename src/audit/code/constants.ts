/**
 * Literals of Python as values.
 * @module
 */
import { copiedText } from '../python/parse.ts';
import { NONE, type FlatTree, type NodeId } from '../python/flat-tree.ts';
import type { Constant } from './target.ts';

/** Longer texts are no names, paths or settings. */
const MAX_TEXT = 1000;

/** The value of a literal that is no text. */
export function plainConstant(tree: FlatTree, node: NodeId): Constant | undefined {
  switch (tree.type(node)) {
    case 'true':
      return true;
    case 'false':
      return false;
    case 'none':
      return null;
    case 'integer': {
      const value = Number(tree.textOf(node).replaceAll('_', ''));
      return Number.isFinite(value) ? value : undefined;
    }
    default:
      return undefined;
  }
}

/** The text of a string literal, with the usual escapes in place; `undefined` for what is formatted or too long. */
export function textOfString(tree: FlatTree, node: NodeId): string | undefined {
  if (tree.end(node) - tree.start(node) > MAX_TEXT) return undefined;
  const [, prefix = '', quote = '', body = ''] =
    /^([a-z]*)("""|'''|"|')([\s\S]*)\2$/i.exec(tree.textOf(node)) ?? [];
  if (quote === '' || (/[ft]/i.test(prefix) && body.includes('{'))) return undefined;
  if (/r/i.test(prefix) || !body.includes('\\')) return copiedText(body);
  return body.replace(/\\(?:\n|x[0-9a-f]{2}|u[0-9a-f]{4}|[^xuN\n])/gi, unescaped);
}

/** What a formatted string ends with, when that is known. */
export function tailOfFormat(tree: FlatTree, node: NodeId): string | undefined {
  const children = tree.children(node);
  const last = children.at(-1) ?? NONE;
  if (last === NONE) return undefined;
  const tail = /^([^'"\\{}]*)["']+$/.exec(tree.text.slice(tree.end(last), tree.end(node)));
  return tail?.[1] === undefined ? undefined : copiedText(tail[1]);
}

function unescaped(escape: string): string {
  const code = escape[1] ?? '';
  if (code === 'x' || code === 'u')
    return String.fromCharCode(Number.parseInt(escape.slice(2), 16));
  return ESCAPES[code] ?? code;
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '\n': '',
  '0': '\0',
};
