/**
 * A pickle of plain values and numpy arrays, for programs that cannot read anything else yet: it calls nothing
 * but what makes those, and it still is a pickle.
 * numpy/_core/src/multiarray/methods.c `array_reduce`, descriptor.c `arraydescr_reduce` (numpy 1.20 to 2.4).
 * @module
 */
import type { Sink } from '../../core/sink.ts';
import { PickleEncoder } from '../../pickle/encode.ts';
import { OP } from '../../pickle/opcodes.ts';
import { tensorBytes, type Tensor } from '../model/tensor.ts';
import type { TensorValue } from '../model/value.ts';
import { descrOf } from '../numpy/numpy-type.ts';
import { writeValue } from '../pickle/write-value.ts';
import { writeTensor } from '../write-tensor.ts';
import type { Writer } from '../writer.ts';

/** The name that numpy 1 and numpy 2 both have. */
const MULTIARRAY = 'numpy.core.multiarray';
const NOTE =
  'the output is a pickle: this one runs no code, and whoever loads it must trust where it comes from';

/** Writer of pickles. */
export const pickle: Writer = {
  id: 'pickle',
  title: 'pickle: plain values and numpy arrays; still a pickle',
  extensions: ['.pkl', '.pickle'],
  format: 'pickle',
  holds: 'values',
  write({ root }, output) {
    const sink = output.create(output.name);
    const encoder = new PickleEncoder(4);
    let asArrays = 0;
    const { tensors, dropped } = writeValue(encoder, root, (value) => {
      const refused = putArray(value, encoder, sink);
      const isTorch = value.type === 'tensor' || value.type === 'parameter';
      if (refused === undefined && isTorch) asArrays++;
      return refused;
    });
    encoder.opcode(OP.STOP);
    encoder.drain(sink);
    const told = asArrays === 0 ? [] : [`${asArrays} tensors are written as arrays of numpy`];
    return { files: [output.name], tensors, dropped, notes: [NOTE, ...told] };
  },
};

/** Writes the calls that make an array or a scalar, or says why numpy cannot hold it. */
function putArray(
  { tensor, type }: TensorValue,
  encoder: PickleEncoder,
  sink: Sink,
): string | undefined {
  const code = codeOf(tensor);
  if (code === undefined) return `numpy has no ${tensor.dtype} that is written here`;
  if (type === 'scalar' && tensor.shape.length === 0) {
    encoder.global(MULTIARRAY, 'scalar');
    putDtype(code, encoder);
    putBytes(tensor, encoder, sink);
    encoder.tuple(2);
    encoder.opcode(OP.REDUCE);
    return undefined;
  }
  encoder.global(MULTIARRAY, '_reconstruct');
  encoder.global('numpy', 'ndarray');
  encoder.int(0n);
  encoder.tuple(1);
  encoder.binary(Uint8Array.of(0x62));
  encoder.tuple(3);
  encoder.opcode(OP.REDUCE);
  encoder.opcode(OP.MARK);
  encoder.int(1n);
  if (tensor.shape.length > 3) encoder.opcode(OP.MARK);
  for (const size of tensor.shape) encoder.int(BigInt(size));
  encoder.tuple(tensor.shape.length);
  putDtype(code, encoder);
  encoder.constant(false);
  putBytes(tensor, encoder, sink);
  encoder.opcode(OP.TUPLE);
  encoder.opcode(OP.BUILD);
  return undefined;
}

/** Type code without byte order, and what its state says besides. */
interface TypeCode {
  readonly code: string;
  readonly order: '<' | '|';
  /** Item size, alignment and flags, where the code alone does not say them. */
  readonly sizes: readonly [number, number, number] | undefined;
}

function codeOf(tensor: Tensor): TypeCode | undefined {
  const { dtype, itemBytes = 0 } = tensor;
  if (dtype === 'TEXT') {
    return { code: `U${itemBytes / 4}`, order: '<', sizes: [itemBytes, 4, 8] };
  }
  if (dtype === 'BYTES') return { code: `S${itemBytes}`, order: '|', sizes: [itemBytes, 1, 0] };
  const [, order, code] = /^'([<|])([biufc]\d+)'$/.exec(descrOf(tensor) ?? '') ?? [];
  if (code === undefined) return undefined;
  return { code, order: order === '|' ? '|' : '<', sizes: undefined };
}

/** `dtype('f4', False, True)` with the state `(3, '<', None, None, None, -1, -1, 0)`. */
function putDtype({ code, order, sizes }: TypeCode, encoder: PickleEncoder): void {
  encoder.global('numpy', 'dtype');
  encoder.text(code);
  encoder.constant(false);
  encoder.constant(true);
  encoder.tuple(3);
  encoder.opcode(OP.REDUCE);
  encoder.opcode(OP.MARK);
  encoder.int(3n);
  encoder.text(order);
  for (let i = 0; i < 3; i++) encoder.constant(undefined);
  for (const size of sizes ?? [-1, -1, 0]) encoder.int(BigInt(size));
  encoder.opcode(OP.TUPLE);
  encoder.opcode(OP.BUILD);
}

function putBytes(tensor: Tensor, encoder: PickleEncoder, sink: Sink): void {
  encoder.beginBinary(tensorBytes(tensor), false);
  encoder.drain(sink);
  writeTensor(sink, tensor);
}
