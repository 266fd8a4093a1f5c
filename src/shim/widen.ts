/**
 * Many shapes of one use become fewer, without letting in what nobody measured: fields are joined key by key,
 * and only where a text is data, whatever it says, does it give up its exact wording.
 * @module
 */
import { Unlisted } from './label.ts';
import { distinct, sortedFields, type Fields, type Shape } from './shape.ts';

/** Shapes of one use that stand as they were measured. */
const MOST = 32;
/** Beyond this a list of shapes is no policy any more. */
const TOO_MANY = 2000;

/** Names whose texts are data and nothing else: they are decoded, parsed as a number, or kept. */
const FREE_TEXT: ReadonlySet<string> = new Set([
  '_codecs.encode',
  'decimal.Decimal',
  'fractions.Fraction',
  'numpy.dtype',
]);

/** Shapes of the uses of a name, `module.name`. Throws `Unlisted` when they are too many. */
export function widen(shapes: readonly Shape[], name: string): readonly Shape[] {
  const told = FREE_TEXT.has(name) ? distinct(shapes.map(withoutTexts)) : shapes;
  const joined = joinFields(told);
  const few = joined.length <= MOST ? joined : distinct(joined.map((shape) => unordered(shape)));
  if (few.length <= TOO_MANY) return few;
  throw new Unlisted(`uses ${name} in more ways than can be listed`);
}

/** Persistent ids of torch: the first text says what it is, the others are keys and places. */
export function widenIds(shapes: readonly Shape[]): readonly Shape[] {
  const ids = shapes.map((shape): Shape => {
    if (shape.kind !== 'tuple') return withoutTexts(shape);
    const [first, ...rest] = shape.items;
    const items = first === undefined ? [] : [first, ...rest.map(withoutTexts)];
    return { kind: 'tuple', items };
  });
  return distinct(ids);
}

function withoutTexts(shape: Shape): Shape {
  switch (shape.kind) {
    case 'text':
      return { kind: 'str' };
    case 'tuple':
      return { ...shape, items: shape.items.map(withoutTexts) };
    case 'items':
    case 'dict':
      return { ...shape, items: distinct(shape.items.map(withoutTexts)) };
    default:
      return shape;
  }
}

/** All dicts of attributes become one, in which each key has the shapes that it had in any. */
function joinFields(shapes: readonly Shape[]): readonly Shape[] {
  const all = shapes.flatMap((shape) => (shape.kind === 'fields' ? [shape.fields] : []));
  if (all.length < 2) return shapes;
  const others = shapes.filter(({ kind }) => kind !== 'fields');
  return [{ kind: 'fields', fields: union(all) }, ...others];
}

function union(all: readonly Fields[]): Fields {
  const joined = new Map<string, Shape[]>();
  for (const fields of all) {
    for (const [key, shapes] of fields) joined.set(key, [...(joined.get(key) ?? []), ...shapes]);
  }
  const limited = [...joined].map(([key, shapes]) => {
    const each = distinct(shapes);
    if (each.length > TOO_MANY) throw new Unlisted(`sets ${key} to more than can be listed`);
    return [key, each] as const;
  });
  return sortedFields(new Map(limited));
}

/** Tuples inside of the arguments lose their length; the arguments themselves keep their places. */
function unordered(shape: Shape, depth = 0): Shape {
  if (shape.kind !== 'tuple') return shape;
  const items = shape.items.map((item) => unordered(item, depth + 1));
  if (depth === 0 || items.some(({ kind }) => kind === 'text')) return { kind: 'tuple', items };
  return { kind: 'items', of: 'tuple', items: distinct(items.filter((item) => !isScalar(item))) };
}

function isScalar({ kind }: Shape): boolean {
  return ['none', 'bool', 'int', 'float', 'str', 'bytes', 'plain'].includes(kind);
}
