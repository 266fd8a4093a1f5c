/**
 * A SavedModel whose objects are variables and which has no functions: nothing in it runs.
 * tensorflow/core/protobuf/{saved_model,meta_graph,saved_object_graph}.proto (TensorFlow 2.21.0).
 * @module
 */
import type { NamedTensor } from '../flatten.ts';
import type { DType } from '../model/dtype.ts';
import { ProtoMessage } from '../protobuf/message.ts';
import { objectTree, type TreeNode } from './object-tree.ts';
import { ID_BY_DTYPE } from './types.ts';

/** kSavedModelSchemaVersion. */
const SCHEMA = 1;
/** The tag that `tf.saved_model.save` gives (saved_model/tag_constants.py, SERVING). */
const TAG = 'serve';
/** The version whose rules for graphs hold (TF_GRAPH_DEF_VERSION); those without operators fit any. */
const PRODUCER = 22;
const FLOATS: ReadonlySet<DType> = new Set(['F16', 'BF16', 'F32', 'F64', 'C64', 'C128']);

/** SavedModel. */
export function savedModelBytes(tensors: readonly NamedTensor[]): Uint8Array {
  // Readers tell a graph by its nodes; this one does nothing, and nothing asks for it.
  const node = new ProtoMessage().text(1, 'NoOp').text(2, 'NoOp');
  const graph = new ProtoMessage()
    .message(1, node)
    .message(4, new ProtoMessage().varint(1, PRODUCER));
  const objects = new ProtoMessage();
  for (const treeNode of objectTree(tensors)) objects.message(1, savedObject(treeNode));
  const metaGraph = new ProtoMessage()
    .message(1, new ProtoMessage().text(4, TAG))
    .message(2, graph)
    .message(7, objects);
  return new ProtoMessage().varint(1, SCHEMA).message(2, metaGraph).finish();
}

/** SavedObject: an object without a class, or a variable. */
function savedObject({ children, tensor }: TreeNode): ProtoMessage {
  const object = new ProtoMessage();
  for (const [name, number] of children) {
    object.message(1, new ProtoMessage().varint(1, number).text(2, name));
  }
  if (tensor === undefined) {
    const version = new ProtoMessage().varint(1, 1).varint(2, 1);
    return object.message(
      4,
      new ProtoMessage().text(1, '_generic_user_object').message(2, version),
    );
  }
  return object.message(7, savedVariable(tensor));
}

function savedVariable({ name, tensor }: NamedTensor): ProtoMessage {
  const shape = new ProtoMessage();
  for (const size of tensor.shape) shape.message(2, new ProtoMessage().varint(1, size));
  return new ProtoMessage()
    .varint(1, ID_BY_DTYPE.get(tensor.dtype) ?? 0)
    .message(2, shape)
    .varint(3, FLOATS.has(tensor.dtype) ? 1 : 0)
    .text(6, scopeName(name));
}

/** A name that TensorFlow takes for a variable (framework/ops.py, _VALID_SCOPE_NAME_REGEX). */
function scopeName(name: string): string {
  const legal = name.replaceAll('.', '/').replaceAll(/[^A-Za-z0-9_./>-]/g, '_');
  return /^[A-Za-z0-9.]/.test(legal) ? legal : `v${legal}`;
}
