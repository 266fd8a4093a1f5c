/**
 * numpy arrays whose elements are Python objects.
 * @module
 */
import type { GraphNode } from '../../pickle/graph.ts';
import type { GroupValue } from '../model/value.ts';
import { tupleText } from '../numpy/numpy-type.ts';
import type { Interpreter } from './interpreter.ts';

/** Such an array as a group: one part for each element in row-major order; the layout is the shape. */
export class LazyObjectArray implements GroupValue {
  readonly kind = 'group';
  readonly what = 'object-array';
  readonly layout: string;
  private readonly to: Interpreter;
  private readonly items: readonly GraphNode[];
  private parts_: GroupValue['parts'] | undefined;

  constructor(to: Interpreter, shape: readonly number[], items: readonly GraphNode[]) {
    this.to = to;
    this.layout = tupleText(shape);
    this.items = items;
  }

  get parts(): GroupValue['parts'] {
    this.parts_ ??= this.items.map((item, i) => [String(i), this.to.value(item)]);
    return this.parts_;
  }
}
