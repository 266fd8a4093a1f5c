/**
 * An order in which files come after what they import, as far as imports make no circle.
 * @module
 */

/** Sorts files; `importsOf` gives the files that one imports. */
export function importOrder(
  files: readonly string[],
  importsOf: (file: string) => Iterable<string>,
): readonly string[] {
  const wanted = new Set(files);
  const seen = new Set<string>();
  const order: string[] = [];
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    const open = [{ file, rest: importsOf(file)[Symbol.iterator]() }];
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const { done, value } = top.rest.next();
      if (done === true) {
        order.push(top.file);
        open.pop();
      } else if (wanted.has(value) && !seen.has(value)) {
        seen.add(value);
        open.push({ file: value, rest: importsOf(value)[Symbol.iterator]() });
      }
    }
  }
  return order;
}
