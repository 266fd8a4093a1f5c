/**
 * saved_model.pb: graphs, functions, assets and objects of TensorFlow's SavedModel.
 * @module
 */
import type { Format, Part } from './format.ts';
import { walkMessage, WireReader, type MessageHandler } from './protobuf-wire.ts';
import { TENSORFLOW_LEADS, tensorflowMessage } from './tensorflow-detect.ts';
import { evenIfDamaged } from './tensorflow-graph.ts';
import { metaGraphHandler } from './tensorflow-meta.ts';
import type { TensorflowWalk } from './tensorflow-walk.ts';

/** SavedModel.saved_model_schema_version (kSavedModelSchemaVersion). */
const KNOWN_SCHEMA = 1;

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
    const handler = modelHandler(() => metaGraphHandler(source, reader, walks));
    return evenIfDamaged(walks, walkMessage(reader, handler));
  },
};

function modelHandler(metaGraph: () => MessageHandler<Part>): MessageHandler<Part> {
  let version: number | undefined;
  return {
    field: (field) => {
      if (field.number === 1 && field.type === 0) version = field.value;
      return field.number === 2 && field.type === 2 ? metaGraph() : undefined;
    },
    *close() {
      if (version === KNOWN_SCHEMA) return;
      const reason = `SavedModel schema version ${version ?? 0}; version ${KNOWN_SCHEMA} is known`;
      yield { kind: 'unread', name: '', offset: 0, code: 'UNSUPPORTED', reason };
    },
  };
}
