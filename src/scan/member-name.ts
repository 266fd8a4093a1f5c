/**
 * How the parts of a file are named: `outer.zip!/inner.pkl@120`.
 * @module
 */

/** The name of a part inside `parent`, which is empty for the file itself. */
export function joinMember(parent: string, name: string): string {
  if (parent === '' || name === '') return parent || name;
  return `${parent}!/${name}`;
}
