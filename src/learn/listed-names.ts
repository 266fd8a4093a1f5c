/**
 * `__all__` of a module.
 * @module
 */
import type { Expression, Statement } from '../audit/python/ast.ts';

/** The names that a module lists, as far as they are written out. */
export function listedNames(statements: readonly Statement[]): readonly string[] | undefined {
  let names: string[] | undefined;
  for (const statement of statements) {
    if (statement.kind !== 'assign' && statement.kind !== 'augment') continue;
    const targets = statement.kind === 'assign' ? statement.targets : [statement.target];
    if (!targets.some((target) => target.kind === 'name' && target.id === '__all__')) continue;
    names = [...(names ?? []), ...stringsIn(statement.value)];
  }
  return names;
}

function stringsIn(value: Expression): string[] {
  if (value.kind === 'binary') return [...stringsIn(value.left), ...stringsIn(value.right)];
  if (value.kind !== 'list' && value.kind !== 'tuple') return [];
  return value.items.flatMap((item) =>
    item.kind === 'string' && item.text !== undefined ? [item.text] : [],
  );
}
