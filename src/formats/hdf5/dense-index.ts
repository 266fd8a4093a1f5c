/**
 * The indexes of links and attributes that are kept in a heap: by name and, if asked for, by order of creation.
 * @module
 */
import type { Fields } from './fields.ts';
import { present } from './file.ts';

/**
 * The addresses of the B-trees. They should list the same; readers that go by names see the one, readers that
 * keep the order the other, so both are read.
 */
export function indexesOf(fields: Fields, ordered: boolean, what: string): readonly number[] {
  const names = present(fields.address(), what, fields.origin);
  const order = ordered ? fields.address() : undefined;
  return order === undefined ? [names] : [names, order];
}
