/**
 * Turns the nodes of statements into the small set of kinds that analyses know.
 * @module
 */
import type { ClassNode, Expression, FunctionNode, Handler, Statement } from './ast.ts';
import {
  childOf,
  lowerArguments,
  lowerExpression,
  lowerParameters,
  namedOf,
  textOf,
  type Text,
} from './lower-expression.ts';
import type { PlainNode } from './node.ts';

type Lower = (node: PlainNode, text: Text) => Statement;

/** The statements of a module or a block. */
export function lowerBlock(node: PlainNode | undefined, text: Text): Statement[] {
  return node === undefined ? [] : namedOf(node).map((child) => lowerStatement(child, text));
}

function lowerStatement(node: PlainNode, text: Text): Statement {
  const lower = LOWER[node.type];
  return lower === undefined
    ? { kind: 'unknown', at: at(node, text), type: node.type }
    : lower(node, text);
}

const LOWER: Readonly<Record<string, Lower>> = {
  expression_statement: simple,
  return_statement: (node, text) => ({
    kind: 'return',
    at: at(node, text),
    value: all(node, text)[0],
  }),
  raise_statement: (node, text) => ({ kind: 'raise', at: at(node, text), values: all(node, text) }),
  assert_statement: (node, text) => ({
    kind: 'assert',
    at: at(node, text),
    values: all(node, text),
  }),
  delete_statement: (node, text) => ({
    kind: 'delete',
    at: at(node, text),
    targets: all(node, text).flatMap((target) => (target.kind === 'tuple' ? target.items : target)),
  }),
  if_statement: branch,
  while_statement: (node, text) => ({
    kind: 'while',
    at: at(node, text),
    test: role(node, 'condition', text),
    body: lowerBlock(childOf(node, 'body'), text),
    otherwise: otherwise(node, text),
  }),
  for_statement: loop,
  try_statement: attempt,
  with_statement: withContext,
  import_statement: (node, text) => ({
    kind: 'import',
    at: at(node, text),
    names: imported(node, text).map(({ name, as }) => ({ module: name, as })),
  }),
  import_from_statement: importFrom,
  future_import_statement: pass,
  global_statement: names('global'),
  nonlocal_statement: names('nonlocal'),
  pass_statement: pass,
  break_statement: pass,
  continue_statement: pass,
  function_definition: (node, text) => lowerFunction(node, [], text),
  class_definition: (node, text) => lowerClass(node, [], text),
  decorated_definition: decorated,
};

function at(node: PlainNode, { base }: Text): number {
  return node.start + base;
}

function pass(node: PlainNode, text: Text): Statement {
  return { kind: 'pass', at: at(node, text) };
}

function names(kind: 'global' | 'nonlocal'): Lower {
  return (node, text) => ({
    kind,
    at: at(node, text),
    names: namedOf(node).map((name) => textOf(name, text)),
  });
}

function role(node: PlainNode, field: string, text: Text): Expression {
  return lowerExpression(childOf(node, field) ?? node, text);
}

function all(node: PlainNode, text: Text): Expression[] {
  return namedOf(node).map((child) => lowerExpression(child, text));
}

/** An expression, or an assignment: both are expression statements to the grammar. */
function simple(node: PlainNode, text: Text): Statement {
  const parts = namedOf(node);
  const [first] = parts;
  if (parts.length === 1 && first?.type === 'assignment') return assignment(first, text);
  if (parts.length === 1 && first?.type === 'augmented_assignment')
    return {
      kind: 'augment',
      at: at(node, text),
      operator: textOf(childOf(first, 'operator') ?? first, text),
      target: role(first, 'left', text),
      value: role(first, 'right', text),
    };
  const [only] = all(node, text);
  const value: Expression =
    parts.length === 1 && only !== undefined
      ? only
      : { kind: 'tuple', at: at(node, text), items: all(node, text) };
  return { kind: 'expression', at: at(node, text), value };
}

/** `a = b = value` nests to the right in the grammar. */
function assignment(node: PlainNode, text: Text): Statement {
  const targets: Expression[] = [];
  let current = node;
  for (;;) {
    const left = childOf(current, 'left');
    if (left !== undefined) targets.push(lowerExpression(left, text));
    const right = childOf(current, 'right');
    const [target] = targets;
    if (target !== undefined && childOf(current, 'type') !== undefined && targets.length === 1) {
      const value = right === undefined ? undefined : lowerExpression(right, text);
      return { kind: 'annotate', at: at(node, text), target, value };
    }
    if (right?.type !== 'assignment')
      return { kind: 'assign', at: at(node, text), targets, value: role(current, 'right', text) };
    current = right;
  }
}

function branch(node: PlainNode, text: Text): Statement {
  const parts = [node, ...node.children.filter(({ type }) => type === 'elif_clause')];
  return {
    kind: 'if',
    at: at(node, text),
    branches: parts.map((part) => ({
      test: role(part, 'condition', text),
      body: lowerBlock(childOf(part, 'consequence'), text),
    })),
    otherwise: otherwise(node, text),
  };
}

function otherwise(node: PlainNode, text: Text): Statement[] {
  const clause = node.children.find(({ type }) => type === 'else_clause');
  return clause === undefined ? [] : lowerBlock(childOf(clause, 'body'), text);
}

function loop(node: PlainNode, text: Text): Statement {
  if (node.children.some(({ type }) => type === 'async'))
    return { kind: 'unknown', at: at(node, text), type: 'async for' };
  return {
    kind: 'for',
    at: at(node, text),
    target: role(node, 'left', text),
    iterable: role(node, 'right', text),
    body: lowerBlock(childOf(node, 'body'), text),
    otherwise: otherwise(node, text),
  };
}

function attempt(node: PlainNode, text: Text): Statement {
  const last = node.children.find(({ type }) => type === 'finally_clause');
  return {
    kind: 'try',
    at: at(node, text),
    body: lowerBlock(childOf(node, 'body'), text),
    handlers: node.children
      .filter(({ type }) => type.startsWith('except'))
      .filter(({ named }) => named)
      .map((clause) => handler(clause, text)),
    otherwise: otherwise(node, text),
    finally: last === undefined ? [] : lowerBlock(blockIn(last), text),
  };
}

function blockIn(node: PlainNode): PlainNode | undefined {
  return node.children.find(({ type }) => type === 'block');
}

/** `except A as name` and the Python 2 way of writing it. */
function handler(node: PlainNode, text: Text): Handler {
  const [first] = namedOf(node).filter(({ type }) => type !== 'block');
  const alias = first?.type === 'as_pattern' ? childOf(first, 'alias') : undefined;
  const type = first?.type === 'as_pattern' ? namedOf(first)[0] : first;
  const separate = childOf(node, 'alias');
  const name = alias ?? separate;
  return {
    type: type === undefined ? undefined : lowerExpression(type, text),
    name: name === undefined ? undefined : textOf(name, text),
    body: lowerBlock(blockIn(node), text),
  };
}

function withContext(node: PlainNode, text: Text): Statement {
  if (node.children.some(({ type }) => type === 'async'))
    return { kind: 'unknown', at: at(node, text), type: 'async with' };
  const clause = node.children.find(({ type }) => type === 'with_clause');
  const found = (clause === undefined ? [] : namedOf(clause)).flatMap((item) => {
    const value = childOf(item, 'value') ?? item;
    const parts = value.type === 'tuple' ? namedOf(value) : [value];
    return parts.map((part) => contextItem(part, text));
  });
  return {
    kind: 'with',
    at: at(node, text),
    items: found,
    body: lowerBlock(childOf(node, 'body'), text),
  };
}

function contextItem(
  node: PlainNode,
  text: Text,
): { context: Expression; target: Expression | undefined } {
  if (node.type !== 'as_pattern')
    return { context: lowerExpression(node, text), target: undefined };
  const [context] = namedOf(node);
  const [target] = namedOf(childOf(node, 'alias') ?? node);
  return {
    context: lowerExpression(context ?? node, text),
    target: target === undefined ? undefined : lowerExpression(target, text),
  };
}

function imported(node: PlainNode, text: Text): { name: string; as: string | undefined }[] {
  return node.children
    .filter(({ field }) => field === 'name')
    .map((part) => {
      const alias = childOf(part, 'alias');
      const dotted = childOf(part, 'name') ?? part;
      return {
        name: textOf(dotted, text).replace(/\s/g, ''),
        as: alias === undefined ? undefined : textOf(alias, text),
      };
    });
}

function importFrom(node: PlainNode, text: Text): Statement {
  const from = textOf(childOf(node, 'module_name') ?? node, text).replace(/\s/g, '');
  const module = from.replace(/^\.+/, '');
  return {
    kind: 'import-from',
    at: at(node, text),
    module,
    level: from.length - module.length,
    names: imported(node, text),
  };
}

function lowerFunction(node: PlainNode, decorators: Expression[], text: Text): FunctionNode {
  const body = childOf(node, 'body');
  const coroutine = node.children.some(({ type }) => type === 'async');
  const marks: Expression[] = coroutine
    ? [...decorators, { kind: 'unknown', at: at(node, text), type: 'async' }]
    : decorators;
  return {
    kind: 'function',
    at: at(node, text),
    end: node.end + text.base,
    name: textOf(childOf(node, 'name') ?? node, text),
    decorators: marks,
    parameters: lowerParameters(childOf(node, 'parameters'), text),
    body: body === undefined || body.children.length === 0 ? undefined : lowerBlock(body, text),
  };
}

function lowerClass(node: PlainNode, decorators: Expression[], text: Text): ClassNode {
  const bases = childOf(node, 'superclasses');
  return {
    kind: 'class',
    at: at(node, text),
    name: textOf(childOf(node, 'name') ?? node, text),
    decorators,
    args: bases === undefined ? [] : lowerArguments(bases, text),
    body: lowerBlock(childOf(node, 'body'), text),
  };
}

function decorated(node: PlainNode, text: Text): Statement {
  const decorators = node.children
    .filter(({ type }) => type === 'decorator')
    .flatMap((decorator) => namedOf(decorator).map((value) => lowerExpression(value, text)));
  const definition = childOf(node, 'definition');
  if (definition?.type === 'class_definition') return lowerClass(definition, decorators, text);
  if (definition?.type === 'function_definition')
    return lowerFunction(definition, decorators, text);
  return { kind: 'unknown', at: at(node, text), type: node.type };
}
