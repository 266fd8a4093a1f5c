/**
 * Arrays that nodes of a skops schema stand for.
 * skops 0.16 skops/io/_numpy.py `NdArrayNode`, `MaskedArrayNode`.
 * @module
 */
import { textField } from '../../formats/skops-node.ts';
import type { GroupValue, ModelValue, TensorType } from '../model/value.ts';
import { tupleText } from '../numpy/numpy-type.ts';
import { fileOf, malformed, one, type ReadNode } from './read-node.ts';

/** An array or a scalar in a file, or an array of objects in the schema itself. */
export function arrayValueOf(read: ReadNode): ModelValue {
  const kind = textField(read.node.json, 'type');
  if (kind === 'json') return objects(read);
  if (kind !== 'numpy') throw malformed(read, 'an array of an unknown kind');
  return { ...read.files.array(fileOf(read)), type: typeOf(read) };
}

function typeOf({ node: { module, name } }: ReadNode): TensorType {
  if (name === 'matrix') return 'matrix';
  return module === 'numpy' && name !== 'ndarray' && name !== 'memmap' ? 'scalar' : 'array';
}

/** Of more than one dimension the rows are lists; numpy finds the shape again from them. */
function objects(read: ReadNode): GroupValue {
  const shape = shapeOf(read);
  let items = read.all('content.*');
  for (const size of shape.slice(1)) {
    items = items.flatMap((row) => {
      if (row.kind !== 'list' || row.items.length !== size)
        throw malformed(read, 'an array of objects whose rows do not have its shape');
      return row.items;
    });
  }
  const count = shape.reduce((product, size) => product * size, 1);
  if (items.length !== count) {
    throw malformed(read, `an array of ${count} objects with ${items.length}`);
  }
  const parts = items.map((item, i) => [String(i), item] as const);
  return { kind: 'group', what: 'object-array', layout: tupleText(shape), parts };
}

function shapeOf(read: ReadNode): readonly number[] {
  const shape = one(read, 'shape');
  const sizes = shape.kind === 'tuple' || shape.kind === 'list' ? shape.items : [];
  return sizes.map((size) => {
    if (size.kind !== 'int' || size.value < 0n || size.value > 2n ** 53n)
      throw malformed(read, 'a shape that is not made of counts');
    return Number(size.value);
  });
}

/** Data and mask; skops keeps no fill value. */
export function maskedValueOf(read: ReadNode): ModelValue {
  const parts: GroupValue['parts'] = [
    ['data', one(read, 'content.data')],
    ['mask', one(read, 'content.mask')],
  ];
  return { kind: 'group', what: 'masked', layout: 'numpy.ma.MaskedArray', parts };
}
