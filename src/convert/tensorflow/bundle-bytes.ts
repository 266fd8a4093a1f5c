/**
 * A TensorBundle, written: data files and the index, with an object graph by which TensorFlow 2 restores.
 * tensorflow/core/util/tensor_bundle/tensor_bundle.cc `BundleWriter`,
 * core/protobuf/trackable_object_graph.proto (TensorFlow 2.21.0).
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { Output, Sink } from '../../core/sink.ts';
import type { NamedTensor } from '../flatten.ts';
import { ProtoMessage, varint } from '../protobuf/message.ts';
import { shards } from '../shards.ts';
import { isWellFormed, utf8Order } from '../text-order.ts';
import { writeTensor } from '../write-tensor.ts';
import { dataFileName } from './bundle.ts';
import { ChecksummedSink } from './crc32c-stream.ts';
import { checkpointKey, OBJECT_GRAPH, shortName } from './object-graph.ts';
import { objectTree } from './object-tree.ts';
import { writeTable } from './table-bytes.ts';
import { ID_BY_DTYPE, STRING } from './types.ts';

/** Characters of UTF-8 that a key of 65,536 bytes holds in any case. */
const LONGEST_NAME = 10_000;
/** VersionDef.producer (kTensorBundleVersion). */
const VERSION = 1;

/** Writes index and data files whose names begin with `prefix`; returns their names, the index first. */
export function writeBundle(
  tensors: readonly NamedTensor[],
  output: Output,
  { prefix, maxShardSize }: { readonly prefix: string; readonly maxShardSize: number },
): string[] {
  const parts = shards(tensors, maxShardSize);
  const entries = new Map<string, ProtoMessage>();
  const files = parts.map((part, shard) => {
    const file = dataFileName(prefix, shard, parts.length);
    const sink = output.create(file);
    for (const { name, tensor } of part) {
      const type = ID_BY_DTYPE.get(tensor.dtype) ?? 0;
      const place = writtenAt(sink, shard, (into) => writeTensor(into, tensor));
      entries.set(checkpointKey(name), entryOf(type, tensor.shape, place));
    }
    // The graph is small, and stands behind everything else as TensorFlow has it.
    if (shard === parts.length - 1) {
      const place = writtenAt(sink, shard, (into) => writeText(into, graphBytes(tensors)));
      entries.set(OBJECT_GRAPH, entryOf(STRING, [], place));
    }
    return file;
  });
  const header = new ProtoMessage()
    .varint(1, parts.length)
    .message(3, new ProtoMessage().varint(1, VERSION));
  const rows = [...entries]
    .toSorted(([a], [b]) => utf8Order(a, b))
    .map(([name, entry]) => ({ key: new TextEncoder().encode(name), value: entry.finish() }));
  const index = `${prefix}.index`;
  const all = [{ key: new Uint8Array(0), value: header.finish() }, ...rows];
  writeTable(all, output.create(index));
  return [index, ...files];
}

/** Throws for a name that would be read back as another one. */
export function checkVariableName(name: string): void {
  const odd = name === '' || name.startsWith('\0') || name.length > LONGEST_NAME;
  if (!odd && isWellFormed(name) && shortName(checkpointKey(name)) === name) return;
  const shown = JSON.stringify(name.slice(0, 120));
  throw new ModelFileError('UNSUPPORTED', `TensorFlow cannot hold a variable named ${shown}`);
}

interface Place {
  readonly shard: number;
  readonly offset: number;
  readonly size: number;
  readonly crc: number;
}

function writtenAt(sink: Sink, shard: number, write: (into: ChecksummedSink) => void): Place {
  const offset = sink.position;
  const into = new ChecksummedSink(sink);
  write(into);
  return { shard, offset, size: sink.position - offset, crc: into.crc.masked() };
}

/** BundleEntryProto. */
function entryOf(type: number, shape: readonly number[], place: Place): ProtoMessage {
  const dimensions = new ProtoMessage();
  for (const size of shape) dimensions.message(2, new ProtoMessage().varint(1, size));
  return new ProtoMessage()
    .varint(1, type)
    .message(2, dimensions)
    .varint(3, place.shard)
    .varint(4, place.offset)
    .varint(5, place.size)
    .fixed32(6, place.crc);
}

/** One text: its length, a checksum of that, the text. The sum takes the length as four bytes. */
function writeText(into: ChecksummedSink, text: Uint8Array): void {
  const numbers = new DataView(new ArrayBuffer(8));
  numbers.setUint32(0, text.length, true);
  into.crc.update(new Uint8Array(numbers.buffer, 0, 4));
  numbers.setUint32(4, into.crc.masked(), true);
  into.unsummed(varint(text.length));
  into.write(new Uint8Array(numbers.buffer, 4, 4));
  into.write(text);
}

/** TrackableObjectGraph. */
function graphBytes(tensors: readonly NamedTensor[]): Uint8Array {
  const graph = new ProtoMessage();
  for (const { children, tensor } of objectTree(tensors)) {
    const node = new ProtoMessage();
    for (const [name, number] of children) {
      node.message(1, new ProtoMessage().varint(1, number).text(2, name));
    }
    if (tensor !== undefined) {
      const value = new ProtoMessage().text(1, 'VARIABLE_VALUE').text(2, tensor.name);
      node.message(2, value.text(3, checkpointKey(tensor.name)));
    }
    node.message(5, new ProtoMessage().varint(1, tensor === undefined ? 0 : 1));
    graph.message(1, node);
  }
  return graph.finish();
}
