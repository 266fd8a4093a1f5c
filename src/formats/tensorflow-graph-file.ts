/**
 * Graphs of TensorFlow on their own: a frozen GraphDef, or the MetaGraphDef beside a checkpoint.
 * @module
 */
import type { ByteSource } from '../core/source.ts';
import type { Format, Part } from './format.ts';
import { walkMessage, WireReader } from './protobuf-wire.ts';
import { TENSORFLOW_LEADS, tensorflowMessage } from './tensorflow-detect.ts';
import { evenIfDamaged, graphHandler, graphParts } from './tensorflow-graph.ts';
import { metaGraphHandler } from './tensorflow-meta.ts';
import { TensorflowWalk } from './tensorflow-walk.ts';

/** A GraphDef (`frozen.pb`). */
export const tensorflowGraphFile: Format = {
  id: 'tensorflow-graph',
  spec: 'https://github.com/tensorflow/tensorflow/blob/v2.21.0/tensorflow/core/framework/graph.proto',
  leads: TENSORFLOW_LEADS,
  rank: 202,
  family: 'tensorflow',
  detect: (head, source) => {
    const message = tensorflowMessage(head, source);
    return message === 'graph' || message === 'meta-graph';
  },
  read(source) {
    const walks = new Set<TensorflowWalk>();
    return evenIfDamaged(walks, fileParts(source, walks));
  },
};

function* fileParts(source: ByteSource, walks: Set<TensorflowWalk>): Generator<Part> {
  const reader = new WireReader(source, 'tensorflow-graph');
  if (tensorflowMessage(source.read(0, 1).slice(), source) === 'meta-graph') {
    yield* walkMessage(reader, metaGraphHandler(reader, walks));
    return;
  }
  const walk = new TensorflowWalk(reader);
  walks.add(walk);
  yield* walkMessage(reader, graphHandler(walk));
  walks.delete(walk);
  yield* graphParts(walk);
}
