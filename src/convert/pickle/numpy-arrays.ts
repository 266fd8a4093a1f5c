/**
 * numpy's arrays and scalars as pickles make them.
 * numpy/_core/src/multiarray/methods.c `array_reduce`, `array_setstate`; numpy/_core/numeric.py `_frombuffer`;
 * multiarraymodule.c `array_scalar` (numpy 1.0 to 2.4).
 * @module
 */
import type { GraphNode, GraphObject } from '../../pickle/graph.ts';
import { elementCount, rowMajor, tensorBytes, type Tensor } from '../model/tensor.ts';
import type { ModelValue, TensorType, TensorValue } from '../model/value.ts';
import { argumentsOf, countsOf, nameOf, textOf } from './arguments.ts';
import { arrayValue, malformed, placeOf, type Layout } from './array-bytes.ts';
import type { Builder, Interpreter } from './interpreter.ts';
import { pickledType } from './numpy-dtype.ts';
import { LazyObjectArray } from './object-array.ts';

/** Dimensions that numpy allows. */
const DIMENSIONS = 64;

/** What an array class is to us; other subclasses stay objects. */
const CLASSES: ReadonlyMap<string, TensorType> = new Map([
  ['numpy ndarray', 'array'],
  ['numpy memmap', 'array'],
  ['numpy.core.memmap memmap', 'array'],
  ['numpy._core.memmap memmap', 'array'],
  ['numpy matrix', 'matrix'],
  ['numpy.matrixlib.defmatrix matrix', 'matrix'],
  ['numpy.core.defmatrix matrix', 'matrix'],
]);

/** The kind of array that a class makes; undefined for one that is not known. */
export function arrayClass(node: GraphNode | undefined): TensorType | undefined {
  return CLASSES.get(nameOf(node) ?? '');
}

/** `_reconstruct(class, (0,), b'b')`, filled by BUILD with `([version, ]shape, dtype, is_fortran, data)`. */
const reconstruct: Builder = (object, to) => {
  const [subtype] = argumentsOf(object);
  const type = arrayClass(subtype);
  const [state] = object.states;
  if (type === undefined || object.states.length !== 1 || state?.kind !== 'tuple') return undefined;
  return arrayOfState(state.items, type, to, object);
};

/** The array that a state describes. */
export function arrayOfState(
  items: readonly GraphNode[],
  type: TensorType,
  to: Interpreter,
  object: GraphObject,
): ModelValue | undefined {
  // Before numpy 1.0 there was no version.
  const [shapeNode, typeNode, fortran, data] = items.slice(items.length === 4 ? 0 : 1);
  const shape = countsOf(shapeNode);
  const elements = typeNode && pickledType(to.value(typeNode));
  if (items.length < 4 || items.length > 5 || shape === undefined || elements === undefined)
    return undefined;
  const layout = { shape: checked(shape, object), fortran: isTrue(fortran) };
  if (elements.kind === 'objects') return objects(layout, data, to, object);
  const length = tensorBytes({ ...elements.type, shape });
  const place = placeOf(data, length, to, object);
  return place && arrayValue(elements.type, layout, place, type);
}

/** `_frombuffer(buffer, dtype, shape, order[, axis_order])` of protocol 5. */
const fromBuffer: Builder = (object, to) => {
  const [buffer, typeNode, shapeNode, orderNode, axes] = argumentsOf(object);
  const elements = typeNode && pickledType(to.value(typeNode));
  const shape = countsOf(shapeNode);
  const order = textOf(orderNode);
  if (elements?.kind !== 'numbers' || shape === undefined || object.states.length > 0)
    return undefined;
  const place = placeOf(buffer, tensorBytes({ ...elements.type, shape }), to, object);
  if (place === undefined) return undefined;
  const layout = { shape: checked(shape, object), fortran: order === 'F' };
  const made = arrayValue(elements.type, layout, place, 'array');
  if (order === 'C' || order === 'F') return made;
  const permutation = order === 'K' ? countsOf(axes) : undefined;
  return permutation && transposed(made, permutation, object);
};

/** `scalar(dtype, bytes)`; of the type of objects, the object itself. */
const scalar: Builder = (object, to) => {
  const [typeNode, data] = argumentsOf(object);
  const elements = typeNode && pickledType(to.value(typeNode));
  if (elements === undefined || data === undefined || object.states.length > 0) return undefined;
  if (elements.kind === 'objects') return to.value(data);
  const layout = { shape: [], fortran: false };
  const place = placeOf(data, tensorBytes({ ...elements.type, shape: [] }), to, object);
  return place && arrayValue(elements.type, layout, place, 'scalar');
};

/** An array of objects; numpy lists them in row-major order whatever the flag says (`_getlist_pkl`). */
function objects(
  { shape }: Layout,
  data: GraphNode | undefined,
  to: Interpreter,
  object: GraphObject,
): ModelValue | undefined {
  if (data?.kind !== 'list') return undefined;
  const count = elementCount(shape);
  if (data.items.length !== count) {
    throw malformed(`an array of ${count} objects whose list has ${data.items.length}`, object);
  }
  return new LazyObjectArray(to, shape, data.items);
}

/** `array.transpose(axes)`. */
function transposed(value: TensorValue, axes: readonly number[], object: GraphObject): TensorValue {
  const { tensor } = value;
  const { data } = tensor;
  const isPermutation =
    axes.length === tensor.shape.length &&
    new Set(axes).size === axes.length &&
    axes.every((axis) => axis < axes.length);
  if (!isPermutation || data.kind !== 'span')
    throw malformed(`axes ${axes.join(', ')} of an array`, object);
  const strides = rowMajor(tensor.shape);
  const moved: Tensor = {
    ...tensor,
    shape: axes.map((axis) => tensor.shape[axis] ?? 0),
    data: { ...data, strides: axes.map((axis) => strides[axis] ?? 0) },
  };
  return { ...value, tensor: moved };
}

function checked(shape: readonly number[], object: GraphObject): readonly number[] {
  if (shape.length <= DIMENSIONS) return shape;
  throw malformed(`an array of ${shape.length} dimensions, at most ${DIMENSIONS} exist`, object);
}

/** A truth value, or the numbers that stood for it in Python 2. */
function isTrue(node: GraphNode | undefined): boolean {
  if (node?.kind === 'bool') return node.value;
  return node?.kind === 'int' && node.value !== 0n;
}

/** Modules of numpy's C functions, old and new. */
const MULTIARRAY = ['numpy.core.multiarray', 'numpy._core.multiarray'];
const NUMERIC = ['numpy.core.numeric', 'numpy._core.numeric'];

/** Builders of arrays and scalars. */
export const NUMPY_ARRAYS: readonly (readonly [string, Builder])[] = [
  ...MULTIARRAY.flatMap((module): (readonly [string, Builder])[] => [
    [`${module} _reconstruct`, reconstruct],
    [`${module} scalar`, scalar],
  ]),
  ...NUMERIC.map((module): readonly [string, Builder] => [`${module} _frombuffer`, fromBuffer]),
];
