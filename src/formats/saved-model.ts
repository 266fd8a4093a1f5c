/**
 * saved_model.pb: graphs, functions, assets and objects of TensorFlow's SavedModel.
 * @module
 */
import type { Format } from './format.ts';
import { walkMessage, WireReader } from './protobuf-wire.ts';
import { TENSORFLOW_LEADS, tensorflowMessage } from './tensorflow-detect.ts';
import { evenIfDamaged } from './tensorflow-graph.ts';
import { modelHandler } from './tensorflow-model.ts';
import type { TensorflowWalk } from './tensorflow-walk.ts';

/** The protobuf in the middle of a SavedModel. */
export const savedModel: Format = {
  id: 'savedmodel',
  spec: 'https://www.tensorflow.org/guide/saved_model#the_savedmodel_format_on_disk',
  leads: TENSORFLOW_LEADS,
  rank: 200,
  family: 'tensorflow',
  detect: (head, source) => tensorflowMessage(head, source) === 'saved-model',
  read(source) {
    const reader = new WireReader(source, 'saved-model');
    const walks = new Set<TensorflowWalk>();
    return evenIfDamaged(walks, walkMessage(reader, modelHandler(reader, walks)));
  },
};
