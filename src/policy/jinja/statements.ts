/**
 * Follows the statements of a template, until nothing more is learned about its variables.
 * @module
 */
import { follow } from './expression.ts';
import { PLAIN_STATEMENTS, READING_STATEMENTS } from './names.ts';
import { Scope, type TemplateProblem } from './scope.ts';
import { NUMBER, partOf, RENDERED, SPACE } from './text-value.ts';
import { tokenize, type Tag, type Token } from './tokens.ts';

/** Each pass carries what is known through at least one more assignment; ordinary templates need three. */
const MAX_PASSES = 24;

/** What is to be said of a template. */
export function problemsOf(template: string): readonly TemplateProblem[] {
  const { tags, problem } = tokenize(template);
  const scope = new Scope();
  let passes = 0;
  do {
    scope.forgetProblems();
    for (const tag of tags) followTag(tag, scope);
    passes++;
  } while (scope.changed && passes < MAX_PASSES);
  if (scope.changed) scope.report('unknown', 'variables', 'has variables that cannot be followed');
  if (problem !== undefined) scope.report('unknown', 'syntax', problem);
  return scope.problems;
}

function followTag({ kind, tokens }: Tag, scope: Scope): void {
  if (kind === 'print') {
    follow(tokens, scope);
    return;
  }
  const [first, ...rest] = tokens;
  const name = first?.text ?? '';
  const handler = STATEMENTS.get(name);
  if (handler !== undefined) handler(rest, scope);
  else if (READING_STATEMENTS.has(name)) reading(name, rest, scope);
  else if (!PLAIN_STATEMENTS.has(name)) {
    scope.report('unknown', name, `uses the statement ${name}, which no program is known to offer`);
    follow(rest, scope);
  }
}

type Handler = (tokens: readonly Token[], scope: Scope) => void;

const HANDLERS: Readonly<Record<string, Handler>> = {
  if: expression,
  elif: expression,
  do: expression,
  autoescape: expression,
  for: forLoop,
  set: assignment,
  with: (tokens, scope) => {
    for (const part of split(tokens, ',')) assignment(part, scope);
  },
  macro: (tokens, scope) => {
    const [name, ...signature] = tokens;
    scope.define(name?.text ?? '', parameters(signature, scope));
  },
  call: (tokens, scope) => {
    const end = tokens[0]?.text === '(' ? closing(tokens) : -1;
    // What the macro hands back is whatever it likes.
    for (const name of parameters(tokens.slice(0, end + 1), scope)) scope.assign(name, RENDERED);
    follow(tokens.slice(end + 1), scope);
  },
  filter: (tokens, scope) => {
    follow([{ kind: 'operator', text: '|' }, ...tokens], scope, RENDERED);
  },
};

const STATEMENTS: ReadonlyMap<string, Handler> = new Map(Object.entries(HANDLERS));

function expression(tokens: readonly Token[], scope: Scope): void {
  follow(tokens, scope);
}

function forLoop(tokens: readonly Token[], scope: Scope): void {
  const at = tokens.findIndex(({ kind, text }) => kind === 'name' && text === 'in');
  const names = tokens.slice(0, Math.max(at, 0)).filter(({ kind }) => kind === 'name');
  const last = tokens.at(-1);
  const end = last?.kind === 'name' && last.text === 'recursive' ? -1 : tokens.length;
  const { value } = follow(tokens.slice(at + 1, end), scope);
  for (const { text } of names) {
    scope.loopTargets.add(text);
    scope.assign(text, names.length > 1 ? partOf(partOf(value)) : partOf(value));
  }
}

/** `set a = …`, `set a, b = …`, `set ns.a = …`, and `set a` before a block. */
function assignment(tokens: readonly Token[], scope: Scope): void {
  const [targets = [], ...values] = split(tokens, '=');
  const [first, dot, field] = targets;
  const isField = dot?.text === '.' && field !== undefined;
  if (values.length === 0) {
    const filters = targets.slice(isField ? 3 : 1);
    if (filters.length > 0) follow(filters, scope, RENDERED);
    if (isField) scope.assign(first?.text ?? '', SPACE);
    scope.assign(isField ? `.${field.text}` : (first?.text ?? ''), RENDERED);
    return;
  }
  const { value, fields } = follow(values.flat(), scope);
  if (isField) {
    scope.assign(first?.text ?? '', SPACE);
    scope.assign(`.${field.text}`, value);
    return;
  }
  const names = targets.filter(({ kind }) => kind === 'name');
  const one = names.length > 1 ? partOf(value) : value;
  for (const { text } of names) scope.assign(text, fields === undefined ? one : SPACE);
  for (const { keyword, value: given } of fields ?? []) scope.assign(`.${keyword ?? ''}`, given);
}

/** Names of parameters in brackets; what they are by default is assigned to them. */
function parameters(tokens: readonly Token[], scope: Scope): readonly string[] {
  const inner = tokens.slice(1, Math.max(1, closing(tokens)));
  return split(inner, ',').flatMap(([name, , ...value]) => {
    if (name === undefined) return [];
    scope.assign(name.text, value.length === 0 ? NUMBER : follow(value, scope).value);
    return [name.text];
  });
}

function reading(name: string, tokens: readonly Token[], scope: Scope): void {
  follow(tokens, scope);
  const [path] = tokens;
  const inside =
    path?.kind === 'string' && tokens.length >= 1 && !/^(?:[\\/~]|[a-z]+:)|\.\./i.test(path.text);
  const verdict = inside ? 'unknown' : 'dangerous';
  scope.report(verdict, path?.text ?? name, `reads another template (${name})`);
  if (name !== 'import' && name !== 'from') return;
  for (const token of tokens.slice(1))
    if (token.kind === 'name') scope.assign(token.text, RENDERED);
}

/** Cuts tokens where an operator stands outside of brackets. */
function split(tokens: readonly Token[], operator: string): readonly (readonly Token[])[] {
  const parts: Token[][] = [];
  let part: Token[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'operator') {
      if ('([{'.includes(token.text)) depth++;
      else if (')]}'.includes(token.text)) depth--;
    }
    if (depth === 0 && token.kind === 'operator' && token.text === operator) {
      parts.push(part);
      part = [];
    } else part.push(token);
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

/** Index of the bracket that closes the first one. */
function closing(tokens: readonly Token[]): number {
  let depth = 0;
  return tokens.findIndex(({ kind, text }) => {
    if (kind !== 'operator') return false;
    if (text === '(') depth++;
    if (text === ')') depth--;
    return depth === 0;
  });
}
