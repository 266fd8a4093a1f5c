/**
 * What statements hold: expressions that are evaluated, and blocks.
 * @module
 */
import type { Expression, Statement } from '../audit/python/ast.ts';

/** The expressions that a statement itself evaluates, targets left out; of a definition, its decorators. */
export function expressionsOf(statement: Statement): readonly Expression[] {
  switch (statement.kind) {
    case 'expression':
    case 'assign':
    case 'augment':
      return [statement.value];
    case 'annotate':
    case 'return':
      return statement.value === undefined ? [] : [statement.value];
    case 'if':
      return statement.branches.map(({ test }) => test);
    case 'while':
      return [statement.test];
    case 'for':
      return [statement.iterable];
    case 'with':
      return statement.items.map(({ context }) => context);
    case 'assert':
    case 'raise':
      return statement.values;
    case 'class':
      return [...statement.args.map(({ value }) => value), ...statement.decorators];
    case 'function':
      return statement.decorators;
    default:
      return [];
  }
}

/** The targets that a statement writes or deletes. */
export function targetsOf(statement: Statement): readonly Expression[] {
  switch (statement.kind) {
    case 'assign':
    case 'delete':
      return statement.targets;
    case 'augment':
    case 'annotate':
    case 'for':
      return [statement.target];
    default:
      return [];
  }
}

/** The blocks inside a statement; the body of a function is not among them. */
export function blocksIn(statement: Statement): readonly (readonly Statement[])[] {
  switch (statement.kind) {
    case 'if':
      return [...statement.branches.map(({ body }) => body), statement.otherwise];
    case 'while':
    case 'for':
      return [statement.body, statement.otherwise];
    case 'try':
      return [
        statement.body,
        ...statement.handlers.map(({ body }) => body),
        statement.otherwise,
        statement.finally,
      ];
    case 'with':
    case 'class':
      return [statement.body];
    default:
      return [];
  }
}
