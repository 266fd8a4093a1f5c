/**
 * Which names are variables of a function.
 * @module
 */
import type { Expression, Parameter, Statement } from '../../audit/python/ast.ts';
import { expressionsIn } from '../dotted.ts';
import { blocksIn, expressionsOf, targetsOf } from '../statements.ts';

/** Variables of a function, and of the comprehensions in it. */
export interface Locals {
  readonly locals: ReadonlySet<string>;
  readonly inner: ReadonlySet<string>;
}

/** All names that a function body binds. */
export function localsOf(
  parameters: readonly Parameter[],
  body: readonly Statement[] | Expression,
): Locals {
  const locals = new Set(parameters.map(({ name }) => name));
  const inner = new Set<string>();
  const outside = new Set<string>();
  if (!isBlock(body)) addExpression(body, locals, inner);
  const open = isBlock(body) ? [...body] : [];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    addStatement(next, locals, outside);
    for (const expression of expressionsOf(next)) addExpression(expression, locals, inner);
    if (next.kind !== 'class') open.push(...blocksIn(next).flat());
  }
  for (const name of outside) locals.delete(name);
  return { locals, inner };
}

/** Whether a closure has a block, and is not a lambda. */
export function isBlock(body: readonly Statement[] | Expression): body is readonly Statement[] {
  return Array.isArray(body);
}

function addStatement(statement: Statement, locals: Set<string>, outside: Set<string>): void {
  for (const target of targetsOf(statement)) addTarget(target, locals);
  switch (statement.kind) {
    case 'function':
    case 'class':
      locals.add(statement.name);
      break;
    case 'import':
      for (const { module, as } of statement.names) locals.add(as ?? module.split('.')[0] ?? '');
      break;
    case 'import-from':
      for (const { name, as } of statement.names) locals.add(as ?? name);
      break;
    case 'try':
      for (const { name } of statement.handlers) if (name !== undefined) locals.add(name);
      break;
    case 'with':
      for (const { target } of statement.items) if (target !== undefined) addTarget(target, locals);
      break;
    case 'global':
    case 'nonlocal':
      for (const name of statement.names) outside.add(name);
      break;
    default:
  }
}

function addTarget(target: Expression, names: Set<string>): void {
  if (target.kind === 'name') names.add(target.id);
  else if (target.kind === 'starred') addTarget(target.value, names);
  else if (target.kind === 'tuple' || target.kind === 'list')
    for (const item of target.items) addTarget(item, names);
}

function addExpression(root: Expression, locals: Set<string>, inner: Set<string>): void {
  for (const part of expressionsIn(root)) {
    if (part.kind === 'bind') locals.add(part.name);
    if (part.kind !== 'comprehension') continue;
    for (const clause of part.clauses) if (clause.kind === 'for') addTarget(clause.target, inner);
  }
}
