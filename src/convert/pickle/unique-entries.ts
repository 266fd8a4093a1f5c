/**
 * The entries of a Python dict: of equal keys the first one stays, with the last value.
 * @module
 */
import type { GraphNode } from '../../pickle/graph.ts';

type Entry = readonly [GraphNode, GraphNode];

/** Entries with distinct keys. Keys that are no scalars are never taken for equal. */
export function uniqueEntries(entries: readonly Entry[]): readonly Entry[] {
  const places = new Map<string, number>();
  const unique: Entry[] = [];
  for (const entry of entries) {
    const key = identity(entry[0]);
    const place = key === undefined ? undefined : places.get(key);
    const before = place === undefined ? undefined : unique[place];
    if (place !== undefined && before !== undefined) {
      unique[place] = [before[0], entry[1]];
      continue;
    }
    if (key !== undefined) places.set(key, unique.length);
    unique.push(entry);
  }
  return unique;
}

/** Equal for keys that Python takes for one: `1`, `1.0` and `True` are. */
function identity(key: GraphNode): string | undefined {
  switch (key.kind) {
    case 'str':
      return `s${key.text}`;
    case 'int':
      return `n${key.value}`;
    case 'bool':
      return key.value ? 'n1' : 'n0';
    case 'float':
      return Number.isInteger(key.value) ? `n${BigInt(key.value)}` : `f${key.value}`;
    case 'none':
      return 'none';
    default:
      return undefined;
  }
}
