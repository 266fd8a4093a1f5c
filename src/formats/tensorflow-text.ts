/**
 * SavedModels and graphs of TensorFlow as text (`saved_model.pbtxt`), which loaders take as well.
 * @module
 */
import type { Format } from './format.ts';
import { headText } from './head-text.ts';
import { textLeads } from './leads.ts';

/**
 * The fields that such a message begins with, before a number or a message. Recognised, not read: the text
 * form of protocol buffers has a grammar of its own.
 */
const BEGIN =
  /^(?:\s|#[^\n]*\n)*(?:saved_model_schema_version\s*:\s*\d|meta_graphs\s*:?\s*[{<]\s*(?:meta_info_def|graph_def)\b|meta_info_def\s*:?\s*[{<]|graph_def\s*:?\s*[{<]|node\s*:?\s*[{<]\s*name\s*:\s*["'])/u;

/** `saved_model_schema_version: 1 meta_graphs { … }`, or the nodes of a graph. */
export const tensorflowText: Format = {
  id: 'tensorflow-text',
  spec: 'https://protobuf.dev/reference/protobuf/textformat-spec/',
  leads: textLeads('#smgn'),
  rank: 810,
  detect: (head) => BEGIN.test(headText(head)),
  *read() {
    const reason = 'the text form of a TensorFlow model is recognised and not read';
    yield { kind: 'unread', name: '', offset: 0, code: 'UNSUPPORTED', reason };
  },
};
