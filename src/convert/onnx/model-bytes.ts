/**
 * A ModelProto that holds tensors and no program.
 * onnx/onnx.proto3 (onnx 1.23.2).
 * @module
 */
import type { NamedTensor } from '../flatten.ts';
import { tensorBytes } from '../model/tensor.ts';
import { ProtoMessage } from '../protobuf/message.ts';
import { TYPE_BY_DTYPE } from './types.ts';

/** The oldest IR version that has external data and initializers that are no inputs. */
const OLDEST_IR = 8;
/** The operator set that came with each IR version; a model without operators names one all the same. */
const OPSET: ReadonlyMap<number, number> = new Map([
  [8, 18],
  [9, 20],
  [10, 22],
  [11, 23],
  [12, 24],
]);
const EXTERNAL = 1;

/** Where the bytes of a tensor go. */
export interface Placed extends NamedTensor {
  /** The range of another file; undefined for bytes behind the tensor's own fields. */
  readonly external?: { readonly location: string; readonly offset: number } | undefined;
}

/** All fields of a model but those of the tensors' bytes. */
export interface ModelFrame {
  /** What stands before the first tensor. */
  readonly head: Uint8Array;
  /** What stands before the bytes of each tensor. */
  readonly tensors: readonly Uint8Array[];
}

/** The fields of a model with these tensors. */
export function modelFrame(
  tensors: readonly Placed[],
  metadata: ReadonlyMap<string, string>,
  version: string,
): ModelFrame {
  const irs = tensors.map(({ tensor }) => TYPE_BY_DTYPE.get(tensor.dtype)?.ir ?? 0);
  const ir = irs.reduce((most, one) => Math.max(most, one), OLDEST_IR);
  const model = new ProtoMessage().varint(1, ir).text(2, 'pickleproof');
  if (version !== '') model.text(3, version);
  // A description of the operators that a model uses; this one uses none.
  model.message(8, new ProtoMessage().text(1, '').varint(2, OPSET.get(ir) ?? OLDEST_IR));
  for (const [key, value] of metadata) {
    model.message(14, new ProtoMessage().text(1, key).text(2, value));
  }
  const graph = new ProtoMessage().text(2, 'tensors');
  const frames = tensors.map((placed) => tensorFrame(placed));
  const bytes = tensors.map((placed) => (placed.external ? 0 : tensorBytes(placed.tensor)));
  const length = frames.reduce((sum, frame, i) => sum + frame.length + (bytes[i] ?? 0), 0);
  model.head(7, graph.length + length);
  return { head: joined(model, graph), tensors: frames };
}

function joined(model: ProtoMessage, graph: ProtoMessage): Uint8Array {
  const [a, b] = [model.finish(), graph.finish()];
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** An initializer up to its raw data. */
function tensorFrame({ name, tensor, external }: Placed): Uint8Array {
  const length = tensorBytes(tensor);
  const fields = new ProtoMessage();
  for (const size of tensor.shape) fields.varint(1, size);
  fields.varint(2, TYPE_BY_DTYPE.get(tensor.dtype)?.id ?? 0).text(8, name);
  if (external !== undefined) {
    const entries = { ...external, length };
    for (const key of ['location', 'offset', 'length'] as const) {
      fields.message(13, new ProtoMessage().text(1, key).text(2, String(entries[key])));
    }
    fields.varint(14, EXTERNAL);
    // onnx's checker refuses raw data where there are no elements.
  } else if (length > 0) fields.head(9, length);
  const inline = external === undefined ? length : 0;
  const head = new ProtoMessage().head(5, fields.length + inline);
  return joined(head, fields);
}
