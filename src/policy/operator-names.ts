/**
 * Long lists of names, written by module.
 * @module
 */

/**
 * A line names a module and what stands in it: `keras.layers Dense Conv2D` are `keras.layers.Dense` and
 * `keras.layers.Conv2D`. The names of a line that begins with `-` stand alone.
 */
export function expandNames(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const line of text.split('\n')) {
    const [module, ...rest] = line.trim().split(' ');
    for (const name of rest) names.add(module === '-' ? name : `${module}.${name}`);
  }
  return names;
}
