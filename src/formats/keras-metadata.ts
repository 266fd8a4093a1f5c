/**
 * keras_metadata.pb: what Keras 2 keeps beside a SavedModel, one piece of JSON for each object.
 * keras/protobuf/saved_metadata.proto (tf_keras 2.21.0).
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { sliceSource, type ByteSource } from '../core/source.ts';
import type { Format, Part } from './format.ts';
import { kerasTextParts, LARGEST_CONFIG } from './keras-text.ts';
import {
  walkMessage,
  wireFields,
  WireReader,
  type MessageHandler,
  type WireField,
} from './protobuf-wire.ts';
import { readAll } from './zip-member-bytes.ts';

const MOST_TEXT = 200;
const BRACE = 0x7b;

/** Metadata of Keras layers, whose JSON may hold the code of Lambda layers. */
export const kerasMetadata: Format = {
  id: 'keras-metadata',
  spec: 'https://github.com/keras-team/tf-keras/blob/v2.21.0/tf_keras/protobuf/saved_metadata.proto',
  leads: { bytes: [0x0a] },
  rank: 206,
  detect: (head, source) => head[0] === 0x0a && beginsAsMetadata(source),
  *read(source) {
    const reader = new WireReader(source, 'keras-metadata');
    const handler: MessageHandler<Part> = {
      field: ({ number, type }) =>
        number === 1 && type === 2 ? objectHandler(reader, source) : undefined,
    };
    yield* walkMessage(reader, handler);
  },
};

/** Whether the first message is an object of Keras: a path of nodes from the root, and JSON. */
function beginsAsMetadata(source: ByteSource): boolean {
  const reader = new WireReader(source, 'keras-metadata');
  try {
    const { start, end } = reader.field(0, Number.POSITIVE_INFINITY);
    let path = false;
    let json = false;
    for (const field of wireFields(reader, start, Math.min(end, reader.size))) {
      if (field.number < 2 || field.number > 6 || (field.number === 2) !== (field.type === 0))
        return false;
      if (field.number === 3) path = /^root\b/u.test(reader.text(field, MOST_TEXT));
      if (field.number === 5) json = reader.bytes(field, 1)[0] === BRACE;
    }
    return path && json;
  } catch (error) {
    if (error instanceof ModelFileError && error.code !== 'SOURCE_FAILED') return false;
    throw error;
  }
}

/** Takes one SavedObject. */
function objectHandler(reader: WireReader, source: ByteSource): MessageHandler<Part> {
  let name = '';
  const metadata: WireField[] = [];
  return {
    field: (field) => {
      if (field.number === 3 && field.type === 2) name = reader.text(field, MOST_TEXT);
      // Parsers take the last one; each is looked at.
      if (field.number === 5 && field.type === 2 && metadata.length < MOST_TEXT)
        metadata.push(field);
      return undefined;
    },
    *close() {
      for (const { start, end } of metadata) {
        const text = readAll(sliceSource(source, start, end - start), name, LARGEST_CONFIG);
        if (text.length > 0) yield* kerasTextParts(text, { name, offset: start });
      }
    },
  };
}
