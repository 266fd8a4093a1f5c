/**
 * Many shapes of one use are made into fewer, wider ones: a list of thousands would be no policy.
 * @module
 */
import { distinct, type Shape } from './shape.ts';

/** Shapes of one use that stand as they were measured. */
const MOST = 32;

/** First texts give up their exact wording, then long tuples the order of their items. */
export function widen(shapes: readonly Shape[]): readonly Shape[] {
  if (shapes.length <= MOST) return shapes;
  const untold = distinct(shapes.map(withoutTexts));
  if (untold.length <= MOST) return untold;
  return distinct(untold.map((shape) => withoutOrder(shape)));
}

function withoutTexts(shape: Shape): Shape {
  switch (shape.kind) {
    case 'text':
      return { kind: 'str' };
    case 'tuple':
    case 'items':
    case 'dict':
      return { ...shape, items: distinctIn(shape, shape.items.map(withoutTexts)) };
    default:
      return shape;
  }
}

function distinctIn({ kind }: Shape, items: readonly Shape[]): readonly Shape[] {
  return kind === 'tuple' ? items : distinct(items);
}

/** Tuples inside of the arguments lose their length; the arguments themselves keep their places. */
function withoutOrder(shape: Shape, depth = 0): Shape {
  if (shape.kind !== 'tuple') return shape;
  const items = shape.items.map((item) => withoutOrder(item, depth + 1));
  if (depth === 0) return { kind: 'tuple', items };
  return { kind: 'items', of: 'tuple', items: distinct(items.filter((item) => !isScalar(item))) };
}

function isScalar({ kind }: Shape): boolean {
  return !['any', 'persistent', 'global', 'made', 'tuple', 'items', 'dict'].includes(kind);
}
