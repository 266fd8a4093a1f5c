/**
 * Where the bytes of a pickled array stand, and the array over them.
 * numpy/_core/src/multiarray/methods.c `array_setstate` (numpy 1.0 to 2.4).
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { bytesSource, type ByteSource } from '../../core/source.ts';
import type { GraphNode, GraphObject } from '../../pickle/graph.ts';
import type { SpanData } from '../model/tensor.ts';
import type { TensorType, TensorValue } from '../model/value.ts';
import type { NumpyType } from '../numpy/numpy-type.ts';
import type { Interpreter } from './interpreter.ts';

/** Bytes at a place. */
export interface Place {
  readonly source: ByteSource;
  readonly offset: number;
}

/** How the elements of an array follow each other. */
export interface Layout {
  readonly shape: readonly number[];
  readonly fortran: boolean;
}

/** An array of numbers whose bytes stand at a place. */
export function arrayValue(
  element: NumpyType,
  { shape, fortran }: Layout,
  { source, offset }: Place,
  type: TensorType,
): TensorValue {
  const { bigEndian, ...rest } = element;
  const data: SpanData = {
    kind: 'span',
    source,
    offset,
    ...(fortran && shape.length > 1 ? { strides: columnMajor(shape) } : {}),
    ...(bigEndian ? { bigEndian } : {}),
  };
  return { kind: 'tensor', type, tensor: { ...rest, shape, data } };
}

/** Where the bytes of an array stand; throws where there are not exactly as many as its shape needs. */
export function placeOf(
  node: GraphNode | undefined,
  length: number,
  to: Interpreter,
  object: GraphObject,
): Place | undefined {
  const found = node && bytesOf(node, to);
  if (found === undefined) return undefined;
  if (found.length === length) return found;
  throw malformed(`an array of ${length} bytes whose data has ${found.length}`, object);
}

function bytesOf(
  node: GraphNode,
  to: Interpreter,
): (Place & { readonly length: number }) | undefined {
  if (node.kind === 'str') {
    if (node.python2 === undefined) return undefined;
    const { start, length } = node.python2;
    // Escapes make the literal longer than what it stands for.
    if (length === node.text.length) return { source: to.source, offset: start, length };
    const bytes = Uint8Array.from(node.text, (letter) => letter.charCodeAt(0));
    return { source: bytesSource(bytes), offset: 0, length: bytes.length };
  }
  if (node.kind === 'none' || node.kind === 'list') return undefined;
  const value = to.value(node);
  if (value.kind !== 'bytes' && value.kind !== 'bytearray') return undefined;
  return { source: value.source, offset: value.offset, length: value.length };
}

function columnMajor(shape: readonly number[]): number[] {
  let step = 1;
  return shape.map((size) => {
    const before = step;
    step *= Math.max(1, size);
    return before;
  });
}

/** An error at the call that made an object. */
export function malformed(message: string, { offset }: GraphObject): ModelFileError {
  return new ModelFileError('MALFORMED', message, { format: 'pickle', offset });
}
