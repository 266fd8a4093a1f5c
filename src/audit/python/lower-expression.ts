/**
 * Turns the nodes of an expression into the small set of kinds that analyses know. The copy of the tree
 * is bounded in depth, so going down by calls is too.
 * @module
 */
import type { Argument, Clause, Expression, Parameter } from './ast.ts';
import type { PlainNode } from './node.ts';

/** The text that the nodes point into, and where it starts in its file. */
export interface Text {
  readonly text: string;
  readonly base: number;
  /** Gives a text that does not keep the whole file in memory, as a piece of it may. */
  readonly keep: (piece: string) => string;
}

type Lower = (node: PlainNode, text: Text) => Expression;

/** The expression that a node stands for. */
export function lowerExpression(node: PlainNode, text: Text): Expression {
  const lower = LOWER[node.type];
  return lower === undefined ? unknown(node, text) : unstarred(lower(node, text));
}

/**
 * Where a tuple, list or set is written, tree-sitter-python 0.25 reads `*a.b` as `(*a).b`, and so with
 * subscripts, calls and operators. In Python the star takes all of it.
 */
function unstarred(expression: Expression): Expression {
  const { at } = expression;
  switch (expression.kind) {
    case 'attribute':
    case 'subscript':
      return expression.object.kind === 'starred'
        ? { kind: 'starred', at, value: { ...expression, object: expression.object.value } }
        : expression;
    case 'call':
      return expression.callee.kind === 'starred'
        ? { kind: 'starred', at, value: { ...expression, callee: expression.callee.value } }
        : expression;
    case 'binary':
      return expression.left.kind === 'starred'
        ? { kind: 'starred', at, value: { ...expression, left: expression.left.value } }
        : expression;
    default:
      return expression;
  }
}

/** The text of a node. */
export function textOf(node: PlainNode, { text, keep }: Text): string {
  return keep(text.slice(node.start, node.end));
}

/** The first child in a role. */
export function childOf(node: PlainNode, field: string): PlainNode | undefined {
  return node.children.find((child) => child.field === field);
}

/** The children that the grammar names: no punctuation. */
export function namedOf(node: PlainNode): PlainNode[] {
  return node.children.filter(({ named }) => named);
}

const LOWER: Readonly<Record<string, Lower>> = {
  identifier: name,
  keyword_identifier: name,
  none: constant,
  true: constant,
  false: constant,
  integer: constant,
  float: constant,
  ellipsis: constant,
  string,
  concatenated_string: concatenated,
  attribute: (node, text) => ({
    kind: 'attribute',
    at: at(node, text),
    object: role(node, 'object', text),
    name: textOf(childOf(node, 'attribute') ?? node, text),
  }),
  subscript,
  slice: (node, text) => ({
    kind: 'slice',
    at: at(node, text),
    parts: namedOf(node).map((part) => lowerExpression(part, text)),
  }),
  call,
  list: items('list'),
  tuple: items('tuple'),
  expression_list: items('tuple'),
  pattern_list: items('tuple'),
  tuple_pattern: items('tuple'),
  list_pattern: items('list'),
  set: items('set'),
  dictionary,
  list_comprehension: comprehension('list'),
  set_comprehension: comprehension('set'),
  dictionary_comprehension: comprehension('dict'),
  generator_expression: comprehension('generator'),
  lambda: (node, text) => ({
    kind: 'lambda',
    at: at(node, text),
    parameters: lowerParameters(childOf(node, 'parameters'), text),
    body: role(node, 'body', text),
  }),
  unary_operator: (node, text) => ({
    kind: 'unary',
    at: at(node, text),
    operator: textOf(childOf(node, 'operator') ?? node, text),
    operand: role(node, 'argument', text),
  }),
  not_operator: (node, text) => ({
    kind: 'unary',
    at: at(node, text),
    operator: 'not',
    operand: role(node, 'argument', text),
  }),
  binary_operator: (node, text) => ({
    kind: 'binary',
    at: at(node, text),
    operator: textOf(childOf(node, 'operator') ?? node, text),
    left: role(node, 'left', text),
    right: role(node, 'right', text),
  }),
  boolean_operator: (node, text) => ({
    kind: 'boolean',
    at: at(node, text),
    left: role(node, 'left', text),
    right: role(node, 'right', text),
  }),
  comparison_operator: (node, text) => ({
    kind: 'compare',
    at: at(node, text),
    operands: namedOf(node)
      .filter(({ field }) => field !== 'operators')
      .map((operand) => lowerExpression(operand, text)),
    operators: node.children
      .filter(({ field }) => field === 'operators')
      .map((operator) => textOf(operator, text).replace(/\s+/g, ' ')),
  }),
  conditional_expression: conditional,
  parenthesized_expression: inner,
  list_splat: starred,
  list_splat_pattern: starred,
  named_expression: (node, text) => ({
    kind: 'bind',
    at: at(node, text),
    name: textOf(childOf(node, 'name') ?? node, text),
    value: role(node, 'value', text),
  }),
};

function at(node: PlainNode, { base }: Text): number {
  return node.start + base;
}

function unknown(node: PlainNode, text: Text): Expression {
  return { kind: 'unknown', at: at(node, text), type: node.type };
}

function role(node: PlainNode, field: string, text: Text): Expression {
  const child = childOf(node, field);
  return child === undefined ? unknown(node, text) : lowerExpression(child, text);
}

function name(node: PlainNode, text: Text): Expression {
  return { kind: 'name', at: at(node, text), id: textOf(node, text) };
}

function constant(node: PlainNode, text: Text): Expression {
  return { kind: 'constant', at: at(node, text), text: textOf(node, text) };
}

/** Longer texts are no names, and a summary should not keep them. */
const MAX_TEXT = 200;

function string(node: PlainNode, text: Text): Expression {
  const values = node.children
    .filter(({ type }) => type === 'interpolation')
    .flatMap((part) => interpolated(part, text));
  if (values.length > 0) return { kind: 'format', at: at(node, text), values };
  const prefix = textOf(node.children[0] ?? node, text).toLowerCase();
  const content = node.children.filter(({ type }) => type === 'string_content');
  const raw = content.map((part) => text.text.slice(part.start, part.end)).join('');
  const usable = raw.length <= MAX_TEXT && !raw.includes('\\') && !prefix.includes('f');
  return {
    kind: 'string',
    at: at(node, text),
    text: usable ? text.keep(raw) : undefined,
    bytes: prefix.includes('b'),
  };
}

/** The value, and the values in its format specifier. */
function interpolated(node: PlainNode, text: Text): Expression[] {
  const nested = node.children
    .filter(({ type }) => type === 'format_specifier')
    .flatMap(({ children }) => children.filter(({ type }) => type === 'format_expression'))
    .flatMap((part) => interpolated(part, text));
  return [role(node, 'expression', text), ...nested];
}

function concatenated(node: PlainNode, text: Text): Expression {
  const parts = namedOf(node).map((part) => lowerExpression(part, text));
  const values = parts.flatMap((part) => (part.kind === 'format' ? part.values : []));
  if (values.length > 0) return { kind: 'format', at: at(node, text), values };
  const texts = parts.map((part) => (part.kind === 'string' ? part.text : undefined));
  const known = texts.every((part) => part !== undefined) ? texts.join('') : undefined;
  const bytes = parts.some((part) => part.kind === 'string' && part.bytes);
  return { kind: 'string', at: at(node, text), text: known, bytes };
}

function subscript(node: PlainNode, text: Text): Expression {
  const indexes = node.children
    .filter(({ field }) => field === 'subscript')
    .map((index) => lowerExpression(index, text));
  const [only] = indexes;
  const index: Expression =
    indexes.length === 1 && only !== undefined
      ? only
      : { kind: 'tuple', at: at(node, text), items: indexes };
  return { kind: 'subscript', at: at(node, text), object: role(node, 'value', text), index };
}

function call(node: PlainNode, text: Text): Expression {
  const list = childOf(node, 'arguments');
  return {
    kind: 'call',
    at: at(node, text),
    callee: role(node, 'function', text),
    args: list === undefined ? [] : lowerArguments(list, text),
  };
}

/** The arguments of a call or the bases of a class. */
export function lowerArguments(list: PlainNode, text: Text): Argument[] {
  if (list.type === 'generator_expression')
    return [{ kind: 'positional', name: '', value: lowerExpression(list, text) }];
  return namedOf(list).map((node) => lowerArgument(node, text));
}

function lowerArgument(node: PlainNode, text: Text): Argument {
  if (node.type === 'keyword_argument') {
    const name = textOf(childOf(node, 'name') ?? node, text);
    return { kind: 'keyword', name, value: role(node, 'value', text) };
  }
  const [first] = namedOf(node);
  if (first !== undefined && node.type === 'list_splat')
    return { kind: 'rest', name: '', value: lowerExpression(first, text) };
  if (first !== undefined && node.type === 'dictionary_splat')
    return { kind: 'keywords', name: '', value: lowerExpression(first, text) };
  const value = lowerExpression(node, text);
  return value.kind === 'starred'
    ? { kind: 'rest', name: '', value: value.value }
    : { kind: 'positional', name: '', value };
}

function items(kind: 'list' | 'tuple' | 'set'): Lower {
  return (node, text) => ({
    kind,
    at: at(node, text),
    items: namedOf(node).map((item) => lowerExpression(item, text)),
  });
}

function dictionary(node: PlainNode, text: Text): Expression {
  const entries = namedOf(node).map((entry) => {
    if (entry.type === 'pair')
      return { key: role(entry, 'key', text), value: role(entry, 'value', text) };
    const [value] = namedOf(entry);
    return { key: undefined, value: lowerExpression(value ?? entry, text) };
  });
  return { kind: 'dict', at: at(node, text), entries };
}

function comprehension(of: 'list' | 'set' | 'dict' | 'generator'): Lower {
  return (node, text) => {
    const body = childOf(node, 'body');
    const results = body === undefined ? [] : body.type === 'pair' ? namedOf(body) : [body];
    return {
      kind: 'comprehension',
      at: at(node, text),
      of,
      results: results.map((result) => lowerExpression(result, text)),
      clauses: namedOf(node).flatMap((part) => lowerClause(part, text)),
    };
  };
}

function lowerClause(node: PlainNode, text: Text): Clause[] {
  if (node.type === 'for_in_clause') {
    const iterables = node.children.filter(({ field, named }) => field === 'right' && named);
    const iterable: Expression =
      iterables.length === 1
        ? role(node, 'right', text)
        : {
            kind: 'tuple',
            at: at(node, text),
            items: iterables.map((part) => lowerExpression(part, text)),
          };
    const plain = node.children.every(({ type }) => type !== 'async');
    return [
      {
        kind: 'for',
        target: role(node, 'left', text),
        iterable: plain ? iterable : unknown(node, text),
      },
    ];
  }
  if (node.type !== 'if_clause') return [];
  const [test] = namedOf(node);
  return test === undefined ? [] : [{ kind: 'if', test: lowerExpression(test, text) }];
}

function conditional(node: PlainNode, text: Text): Expression {
  const [met, test, otherwise] = namedOf(node);
  if (met === undefined || test === undefined || otherwise === undefined)
    return unknown(node, text);
  return {
    kind: 'conditional',
    at: at(node, text),
    met: lowerExpression(met, text),
    test: lowerExpression(test, text),
    otherwise: lowerExpression(otherwise, text),
  };
}

function inner(node: PlainNode, text: Text): Expression {
  const [first] = namedOf(node);
  return first === undefined ? unknown(node, text) : lowerExpression(first, text);
}

function starred(node: PlainNode, text: Text): Expression {
  return { kind: 'starred', at: at(node, text), value: inner(node, text) };
}

/** The parameters of a function or lambda. */
export function lowerParameters(list: PlainNode | undefined, text: Text): Parameter[] {
  const parameters: Parameter[] = [];
  let keywordOnly = false;
  for (const node of list === undefined ? [] : namedOf(list)) {
    if (node.type === 'positional_separator') continue;
    if (node.type === 'keyword_separator') keywordOnly = true;
    else {
      const parameter = lowerParameter(node, keywordOnly, text);
      if (parameter.kind === 'rest') keywordOnly = true;
      parameters.push(parameter);
    }
  }
  return parameters;
}

function lowerParameter(node: PlainNode, keywordOnly: boolean, text: Text): Parameter {
  const kind = keywordOnly ? 'keyword' : 'positional';
  const [first] = namedOf(node);
  const inside = node.type === 'typed_parameter' ? (first ?? node) : node;
  if (inside.type === 'list_splat_pattern')
    return { kind: 'rest', name: textOf(inside, text).slice(1).trim(), initial: undefined };
  if (inside.type === 'dictionary_splat_pattern')
    return { kind: 'keywords', name: textOf(inside, text).slice(2).trim(), initial: undefined };
  const initial = childOf(node, 'value');
  return {
    kind,
    name: textOf(childOf(node, 'name') ?? inside, text),
    initial: initial === undefined ? undefined : lowerExpression(initial, text),
  };
}
