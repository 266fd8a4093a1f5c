/**
 * SavedModels and graphs of TensorFlow as text (`saved_model.pbtxt`), which loaders take as well.
 * @module
 */
import type { ByteSource } from '../core/source.ts';
import { ByteCursor } from './byte-cursor.ts';
import type { Format, Part } from './format.ts';
import { headText } from './head-text.ts';
import { textLeads } from './leads.ts';
import { evenIfDamaged, graphHandler, graphParts } from './tensorflow-graph.ts';
import { metaGraphHandler } from './tensorflow-meta.ts';
import { modelHandler } from './tensorflow-model.ts';
import { TENSORFLOW_NAMES, TENSORFLOW_SCHEMA } from './tensorflow-schema.ts';
import { TensorflowWalk } from './tensorflow-walk.ts';
import { TextProtoReader } from './text-proto-reader.ts';
import { nextToken } from './text-proto-token.ts';
import { type TextWalk, walkText } from './text-proto-walk.ts';

const ID = 'tensorflow-text';
/** The fields that such a message begins with, before a number or a message. */
const BEGIN =
  /^(?:\s|#[^\n]*\n)*(?:saved_model_schema_version\s*:\s*\d|meta_graphs\s*:?\s*[{<]\s*(?:meta_info_def|graph_def)\b|meta_info_def\s*:?\s*[{<]|graph_def\s*:?\s*[{<]|node\s*:?\s*[{<]\s*name\s*:\s*["'])/u;

/** `saved_model_schema_version: 1 meta_graphs { … }`, or the nodes of a graph. */
export const tensorflowText: Format = {
  id: 'tensorflow-text',
  spec: 'https://protobuf.dev/reference/protobuf/textformat-spec/',
  leads: textLeads('#smgn'),
  rank: 810,
  detect: (head) => BEGIN.test(headText(head)),
  read(source) {
    const walks = new Set<TensorflowWalk>();
    return evenIfDamaged(walks, textParts(source, walks));
  },
};

function* textParts(source: ByteSource, walks: Set<TensorflowWalk>): Generator<Part> {
  const reader = new TextProtoReader(source, ID);
  const walk = { source, reader, schema: TENSORFLOW_SCHEMA, names: TENSORFLOW_NAMES, packed };
  const first = nextToken(new ByteCursor(source, { format: ID })).word;
  if (first === 'node') {
    yield* graphText(walk, walks);
    return;
  }
  const isModel = first === 'saved_model_schema_version' || first === 'meta_graphs';
  const handler = isModel ? modelHandler(reader, walks) : metaGraphHandler(reader, walks);
  yield* walkText(walk, isModel ? 'SavedModel' : 'MetaGraphDef', handler);
}

function* graphText(text: TextWalk<Part>, walks: Set<TensorflowWalk>): Generator<Part> {
  const walk = new TensorflowWalk(text.reader);
  walks.add(walk);
  yield* walkText(text, 'GraphDef', graphHandler(walk));
  walks.delete(walk);
  yield* graphParts(walk);
}

function packed(offset: number): Part {
  const reason = 'a message in it is written as its bytes, which are not read';
  return { kind: 'unread', name: '', offset, code: 'UNSUPPORTED', reason };
}
