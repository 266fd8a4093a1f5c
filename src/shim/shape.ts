/**
 * The measured shape of an argument or a state: what kind of value stood there, never more than that kind.
 *
 * The generated module holds shapes as data and refuses whatever does not fit one of them.
 * @module
 */
import type { Container, Value } from '../core/value.ts';
import { madeLabel } from './label.ts';

/** One shape. `any` is anything but a bare name; `plain` is data without names, calls or persistent ids. */
export type Shape =
  | {
      readonly kind:
        | 'any'
        | 'plain'
        | 'none'
        | 'bool'
        | 'int'
        | 'float'
        | 'str'
        | 'bytes'
        | 'persistent';
    }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'global' | 'made'; readonly module: string; readonly name: string }
  /** Item by item. */
  | { readonly kind: 'tuple'; readonly items: readonly Shape[] }
  /** Plain items, and others that have one of these shapes. */
  | {
      readonly kind: 'items';
      readonly of: Exclude<Container['kind'], 'dict'>;
      readonly items: readonly Shape[];
    }
  /** At most these keys, and with each a number or a value of one of its shapes. */
  | { readonly kind: 'fields'; readonly fields: Fields }
  /** Any keys that are not special. Values as in `items`. */
  | { readonly kind: 'dict'; readonly items: readonly Shape[] };

/** The shapes of the values of a dict by their keys, sorted. Numbers and None are not listed. */
export type Fields = readonly (readonly [key: string, shapes: readonly Shape[]])[];

/** Tuples up to this length are measured item by item. */
const LONGEST_TUPLE = 16;
/** Texts up to this length are measured exactly. */
const LONGEST_TEXT = 400;
const MOST_KEYS = 400;
/** Values in each other that are measured; below them only what is reached counts. */
const DEEPEST = 3;

/** The shape of a value. */
export function shapeOf(value: Value, depth = 0): Shape {
  switch (value.kind) {
    case 'none':
    case 'bool':
    case 'int':
    case 'float':
    case 'persistent':
      return { kind: value.kind };
    case 'str':
      return value.clipped || value.text.length > LONGEST_TEXT
        ? { kind: 'str' }
        : { kind: 'text', text: value.text };
    case 'bytes':
    case 'bytearray':
      return { kind: 'bytes' };
    case 'global':
      return { kind: 'global', module: value.symbol.module, name: value.symbol.name };
    case 'instance':
      return { kind: 'made', ...madeLabel(value) };
    case 'tuple':
    case 'list':
    case 'set':
    case 'frozenset':
    case 'dict':
      return depth > DEEPEST ? deepShape(value) : containerShape(value, depth);
    default:
      return deepShape(value);
  }
}

function deepShape({ plain }: Value): Shape {
  return { kind: plain ? 'plain' : 'any' };
}

function containerShape(value: Container, depth: number): Shape {
  if (value.kind === 'dict') return dictShape(value, depth);
  const { kind, items, elided, plain } = value;
  if (kind === 'tuple' && elided === 0 && items.length <= LONGEST_TUPLE) {
    return { kind: 'tuple', items: items.map((item) => shapeOf(item, depth + 1)) };
  }
  return { kind: 'items', of: kind, items: plain ? [] : others(items, elided, depth) };
}

function dictShape(value: Extract<Container, { kind: 'dict' }>, depth: number): Shape {
  const { entries, elided, plain } = value;
  const fields = new Map<string, readonly Shape[]>();
  for (const [key, item] of entries) {
    if (key.kind !== 'str' || key.clipped) break;
    fields.set(key.text, [...(fields.get(key.text) ?? []), shapeOf(item, depth + 1)]);
  }
  const isExact = elided === 0 && entries.length <= MOST_KEYS && fields.size === entries.length;
  if (isExact) return { kind: 'fields', fields: sortedFields(fields) };
  return { kind: 'dict', items: plain ? [] : others(entries.flat(), elided, depth) };
}

/** Fields in the order of their keys, each shape once, and no numbers, which are always let in. */
export function sortedFields(fields: ReadonlyMap<string, readonly Shape[]>): Fields {
  return [...fields]
    .map(
      ([key, shapes]) => [key, distinct(shapes.filter(({ kind }) => !NUMBERS.has(kind)))] as const,
    )
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

const NUMBERS: ReadonlySet<Shape['kind']> = new Set(['none', 'bool', 'int', 'float']);

/** The shapes of items that are not plain. What is not shown is anything but a bare name. */
function others(items: readonly Value[], elided: number, depth: number): readonly Shape[] {
  const shapes = items.filter(({ plain }) => !plain).map((item) => shapeOf(item, depth + 1));
  return distinct(elided === 0 ? shapes : [...shapes, { kind: 'any' }]);
}

/** Each shape once, in the order of their first. */
export function distinct(shapes: readonly Shape[]): readonly Shape[] {
  return [...new Map(shapes.map((shape) => [JSON.stringify(shape), shape])).values()];
}
