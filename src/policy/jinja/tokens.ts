/**
 * Cuts a Jinja template into tags, and a tag into tokens, as Jinja's own lexer does.
 * jinja2 3.1 `lexer.py`; line statements are off unless a program asks for them, and none that renders
 * chat templates does.
 * @module
 */

/** A token of an expression; strings are decoded. */
export interface Token {
  readonly kind: 'name' | 'string' | 'number' | 'operator';
  readonly text: string;
  /** A string with an escape that only Python's tables of characters can decode. */
  readonly opaque?: boolean;
}

/** `{{ … }}` or `{% … %}`. */
export interface Tag {
  readonly kind: 'print' | 'statement';
  readonly tokens: readonly Token[];
}

/** All tags of a template, and why reading stopped, if it stopped. */
export interface Tokens {
  readonly tags: readonly Tag[];
  readonly problem?: string;
}

const OPENING = /\{%[-+]?\s*raw\s*-?%\}|\{[%{#]/g;
const RAW_END = /\{%[-+]?\s*endraw\s*[-+]?%\}/g;
const COMMENT_END = /#\}/g;
const CLOSES: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Cuts a whole template; stops at the first thing that Jinja would refuse as well. */
export function tokenize(template: string): Tokens {
  const tags: Tag[] = [];
  OPENING.lastIndex = 0;
  for (let at = OPENING.exec(template); at !== null; at = OPENING.exec(template)) {
    const [opening] = at;
    if (opening.length > 2 || opening === '{#') {
      const end = opening === '{#' ? COMMENT_END : RAW_END;
      end.lastIndex = OPENING.lastIndex;
      if (end.exec(template) === null) return { tags, problem: `does not close ${opening}` };
      OPENING.lastIndex = end.lastIndex;
      continue;
    }
    const kind = opening === '{{' ? 'print' : 'statement';
    const tag = oneTag(template, OPENING.lastIndex, kind === 'print' ? '}}' : '%}');
    if (tag === undefined) return { tags, problem: `has a ${opening} that Jinja cannot read` };
    tags.push({ kind, tokens: tag.tokens });
    OPENING.lastIndex = tag.end;
  }
  return { tags };
}

interface OneTag {
  readonly tokens: readonly Token[];
  /** First character behind the tag. */
  readonly end: number;
}

/** White space, numbers, names, strings, operators: the first that matches. Made with the first template. */
function tokenExpression(): RegExp {
  return /(\s+)|((?:0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|0[xX](?:_?[\da-fA-F])+|\d(?:_?\d)*(?:\.\d(?:_?\d)*)?(?:[eE][+-]?\d(?:_?\d)*)?))|([\p{L}\p{N}\p{M}\p{Pc}]+)|('(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*")|(\/\/|\*\*|[=!<>]=|[-+/*%~[\](){}<>=.:|,;])/uy;
}

/** Braces in the tag hide its end: `{{ {'a': {}} }}`. */
function oneTag(template: string, start: number, closing: string): OneTag | undefined {
  const next = tokenExpression();
  const tokens: Token[] = [];
  const open: string[] = [];
  let at = start + (/^[-+]/.test(template.slice(start, start + 1)) ? 1 : 0);
  for (;;) {
    if (open.length === 0) {
      const signed = /^[-+]/.test(template.slice(at, at + 1)) ? 1 : 0;
      if (template.startsWith(closing, at + signed)) {
        return { tokens, end: at + signed + closing.length };
      }
    }
    next.lastIndex = at;
    const match = next.exec(template);
    if (match === null) return undefined;
    at = next.lastIndex;
    const token = tokenOf(match);
    if (token?.kind === 'operator' && !balanced(open, token.text)) return undefined;
    if (token !== undefined) append(tokens, token);
  }
}

function tokenOf([, , number, name, string, operator]: RegExpExecArray): Token | undefined {
  if (number !== undefined) return { kind: 'number', text: number };
  // Python folds identifiers (NFKC): a keyword argument spelled otherwise is still the same name.
  if (name !== undefined) return { kind: 'name', text: name.normalize('NFKC') };
  if (string !== undefined) return { kind: 'string', ...decoded(string.slice(1, -1)) };
  return operator === undefined ? undefined : { kind: 'operator', text: operator };
}

/** Adjacent strings are one (`Parser.parse_primary`). */
function append(tokens: Token[], token: Token): void {
  const last = tokens.at(-1);
  if (token.kind !== 'string' || last?.kind !== 'string') {
    tokens.push(token);
    return;
  }
  const opaque = last.opaque === true || token.opaque === true;
  tokens[tokens.length - 1] = { kind: 'string', text: last.text + token.text, opaque };
}

function balanced(open: string[], operator: string): boolean {
  if ('([{'.includes(operator)) open.push(operator);
  const opener = CLOSES[operator];
  return opener === undefined || open.pop() === opener;
}

const ESCAPE =
  /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{1,3})|N\{([^}]*)\}|(\n)|([^]))/g;
const SIMPLE: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\u0007',
  b: '\b',
  f: '\f',
  v: '\v',
  '\\': '\\',
  "'": "'",
  '"': '"',
};

/** What Python's `unicode-escape` makes of it. */
function decoded(raw: string): { readonly text: string; readonly opaque: boolean } {
  let opaque = false;
  const text = raw.replace(
    ESCAPE,
    (whole: string, ...[x, u, long, octal, named, line, simple]: (string | undefined)[]) => {
      const hex = x ?? u ?? long;
      if (hex !== undefined) return character(Number.parseInt(hex, 16));
      if (octal !== undefined) return character(Number.parseInt(octal, 8));
      opaque ||= named !== undefined;
      if (line !== undefined) return '';
      return SIMPLE[simple ?? ''] ?? whole;
    },
  );
  return { text, opaque };
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
