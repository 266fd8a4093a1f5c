/**
 * Reads the XML that S3 answers with: elements and text, nothing else. Document types, comments, instructions,
 * CDATA and every entity but the five of XML and numbered letters are refused: no store writes them.
 * @module
 */
import { ModelFileError } from '../../../core/error.ts';

/** An element: what is in it, and its text with the entities resolved. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

interface Open {
  readonly name: string;
  text: string;
  readonly children: XmlElement[];
}

/** A page of 1000 objects has some ten thousand. */
const MAX_ELEMENTS = 100_000;
const MAX_DEPTH = 16;
const DECLARATION = /^\uFEFF?<\?xml(?:\s+[a-z]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*\s*\?>/;
const TAG =
  /<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const TEXT = /[^<]+/y;

/** The root of a document; throws `MALFORMED` for what is no such document, `LIMIT_EXCEEDED` for too much of it. */
export function parseSmallXml(document: string): XmlElement {
  const top: Open = { name: '', text: '', children: [] };
  const stack: Open[] = [top];
  let elements = 0;
  for (let at = DECLARATION.exec(document)?.[0].length ?? 0; at < document.length;) {
    const inner = stack.at(-1) ?? top;
    const text = match(TEXT, document, at);
    if (text !== undefined) inner.text += resolved(text[0], at);
    const tag = text === undefined ? match(TAG, document, at) : undefined;
    if (text === undefined && tag === undefined) throw malformed('no tag of such a document', at);
    if (tag !== undefined && ++elements > MAX_ELEMENTS) throw tooMuch(`${MAX_ELEMENTS} tags`, at);
    if (tag !== undefined) apply(tag, stack, at);
    at += (text ?? tag)?.[0].length ?? 1;
  }
  const [root, another] = top.children;
  if (stack.length > 1 || root === undefined) throw malformed('it ends early', document.length);
  if (another !== undefined || top.text.trim() !== '') throw malformed('more than one root', 0);
  return root;
}

/** The text of the first child with this name. */
export function childText(element: XmlElement, name: string): string | undefined {
  return element.children.find((child) => child.name === name)?.text;
}

function apply([, closing, name = '', , empty]: RegExpExecArray, stack: Open[], at: number): void {
  const local = name.slice(name.indexOf(':') + 1);
  if (closing === '') {
    if (stack.length > MAX_DEPTH) throw tooMuch(`${MAX_DEPTH} elements in each other`, at);
    stack.push({ name: local, text: '', children: [] });
    if (empty === '') return;
  }
  const inner = stack.pop();
  const outer = stack.at(-1);
  if (outer === undefined || inner?.name !== local)
    throw malformed(`</${local}> closes nothing`, at);
  outer.children.push(inner);
}

const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function resolved(text: string, at: number): string {
  return text.replace(/&(?:#(x[0-9a-f]{1,6}|[0-9]{1,7});|(\w{1,8});)?/gi, (_all, number, name) => {
    const code = typeof number === 'string' ? Number(number.replace(/^x/i, '0x')) : Number.NaN;
    if (code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)) {
      return String.fromCodePoint(code);
    }
    if (typeof name === 'string' && Object.hasOwn(NAMED, name)) return NAMED[name] ?? '';
    throw malformed('an entity that XML does not have', at);
  });
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function malformed(what: string, offset: number): ModelFileError {
  const message = `the store's XML cannot be read: ${what} at ${offset}`;
  return new ModelFileError('MALFORMED', message, { format: 'xml', offset });
}

function tooMuch(what: string, offset: number): ModelFileError {
  const message = `the store's XML has more than ${what}`;
  return new ModelFileError('LIMIT_EXCEEDED', message, { format: 'xml', offset });
}
