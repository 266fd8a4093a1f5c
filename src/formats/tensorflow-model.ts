/**
 * SavedModel: a version and graphs. tensorflow/core/protobuf/saved_model.proto (TensorFlow 2.21.0).
 * @module
 */
import type { Part } from './format.ts';
import type { MessageHandler, WireReader } from './protobuf-wire.ts';
import { metaGraphHandler } from './tensorflow-meta.ts';
import type { TensorflowWalk } from './tensorflow-walk.ts';

/** SavedModel.saved_model_schema_version (kSavedModelSchemaVersion). */
const KNOWN_SCHEMA = 1;

/** Takes a SavedModel; `walks` as in `metaGraphHandler`. */
export function modelHandler(reader: WireReader, walks: Set<TensorflowWalk>): MessageHandler<Part> {
  let version: number | undefined;
  return {
    field: (field) => {
      if (field.number === 1 && field.type === 0) version = field.value;
      return field.number === 2 && field.type === 2 ? metaGraphHandler(reader, walks) : undefined;
    },
    *close() {
      if (version === KNOWN_SCHEMA) return;
      const reason = `SavedModel schema version ${version ?? 0}; version ${KNOWN_SCHEMA} is known`;
      yield { kind: 'unread', name: '', offset: 0, code: 'UNSUPPORTED', reason };
    },
  };
}
