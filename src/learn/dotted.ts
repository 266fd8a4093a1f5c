/**
 * Dotted names in expressions.
 * @module
 */
import type { Expression } from '../audit/python/ast.ts';

/** `a.b.c`, when the expression is a name or attributes of one. */
export function dottedName(expression: Expression): string | undefined {
  const parts: string[] = [];
  let current = expression;
  while (current.kind === 'attribute') {
    parts.push(current.name);
    current = current.object;
  }
  return current.kind === 'name' ? [current.id, ...parts.reverse()].join('.') : undefined;
}

/** The expressions directly inside one; lambdas are not entered. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'format':
      return expression.values;
    case 'attribute':
      return [expression.object];
    case 'subscript':
      return [expression.object, expression.index];
    case 'slice':
      return expression.parts;
    case 'call':
      return [expression.callee, ...expression.args.map(({ value }) => value)];
    case 'list':
    case 'tuple':
    case 'set':
      return expression.items;
    case 'dict':
      return expression.entries.flatMap(({ key, value }) =>
        key === undefined ? [value] : [key, value],
      );
    case 'comprehension':
      return [
        ...expression.results,
        ...expression.clauses.flatMap((clause) =>
          clause.kind === 'if' ? [clause.test] : [clause.target, clause.iterable],
        ),
      ];
    case 'unary':
      return [expression.operand];
    case 'binary':
    case 'boolean':
      return [expression.left, expression.right];
    case 'compare':
      return expression.operands;
    case 'conditional':
      return [expression.test, expression.met, expression.otherwise];
    case 'starred':
    case 'bind':
      return [expression.value];
    default:
      return [];
  }
}

/** Every expression inside one, itself first. */
export function* expressionsIn(expression: Expression): Generator<Expression> {
  const open = [expression];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    open.push(...partsOf(next));
  }
}
