/**
 * Sums over the tensors of a file, for charts.
 * @module
 */
import type { TensorRow } from './rows.ts';

/** A share of all tensors. */
export interface Share {
  readonly name: string;
  readonly count: number;
  readonly elements: number;
  readonly bytes: number;
}

/** What the charts show. */
export interface TensorTotals {
  readonly count: number;
  readonly elements: number;
  readonly bytes: number;
  /** By type of element, the largest first. */
  readonly dtypes: readonly Share[];
  /** By the first parts of the name, the largest first; the last one stands for all others. */
  readonly groups: readonly Share[];
}

const MOST_GROUPS = 10;
/** Names of groups that are counted apart; a hostile file has a million. */
const MOST_COUNTED = 10_000;

/** Adds tensors up. */
export function totalsOf(tensors: readonly TensorRow[]): TensorTotals {
  const depth = groupDepth(tensors);
  const all = sumUp(tensors, () => '')[0];
  return {
    count: tensors.length,
    elements: all?.elements ?? 0,
    bytes: all?.bytes ?? 0,
    dtypes: largest(sumUp(tensors, ({ dtype }) => dtype)),
    groups: largest(sumUp(tensors, ({ name }) => prefix(name, depth))),
  };
}

/** Elements of a shape; huge ones lose precision and nothing else. */
export function elementsOf(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}

/** As many leading parts of the names as still make few groups. */
function groupDepth(tensors: readonly TensorRow[]): number {
  for (const depth of [1, 2, 3]) {
    const names = new Set<string>();
    for (const { name } of tensors) {
      names.add(prefix(name, depth));
      if (names.size > MOST_GROUPS * 2) return Math.max(1, depth - 1);
    }
    if (names.size > 3) return depth;
  }
  return 3;
}

function prefix(name: string, depth: number): string {
  return name.split(/[./]/u, depth).join('.');
}

function sumUp(tensors: readonly TensorRow[], keyOf: (row: TensorRow) => string): Share[] {
  const sums = new Map<string, { count: number; elements: number; bytes: number }>();
  for (const tensor of tensors) {
    const wanted = keyOf(tensor);
    const key = sums.size < MOST_COUNTED || sums.has(wanted) ? wanted : OTHERS;
    const sum = sums.get(key) ?? { count: 0, elements: 0, bytes: 0 };
    sum.count++;
    sum.elements += elementsOf(tensor.shape);
    sum.bytes += tensor.bytes ?? 0;
    sums.set(key, sum);
  }
  return [...sums].map(([name, sum]) => ({ name, ...sum }));
}

function largest(shares: readonly Share[]): Share[] {
  const sorted = shares.toSorted((a, b) => b.bytes - a.bytes || a.name.localeCompare(b.name));
  if (sorted.length <= MOST_GROUPS) return sorted;
  const rest = sorted.slice(MOST_GROUPS - 1);
  const add = (key: 'count' | 'elements' | 'bytes'): number =>
    rest.reduce((sum, share) => sum + share[key], 0);
  const others = { count: add('count'), elements: add('elements'), bytes: add('bytes') };
  return [...sorted.slice(0, MOST_GROUPS - 1), { name: OTHERS, ...others }];
}

const OTHERS = 'all others';
