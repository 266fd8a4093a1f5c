/**
 * The configuration of a Keras model on its own: `model.to_json()`, or config.json of an unpacked model.
 * @module
 */
import type { Format } from './format.ts';
import { headText } from './head-text.ts';
import { kerasTextParts, LARGEST_CONFIG } from './keras-text.ts';
import { readAll } from './zip-member-bytes.ts';
import { textLeads } from './leads.ts';

/** Bytes in which the class of the model is looked for. */
const SEARCHED = 4096;

/**
 * A JSON object that begins with one of the keys of a saved object, and names a class. Models that were saved
 * as one file are recognised by that file, and their configuration is read whatever it begins with.
 */
export const kerasJson: Format = {
  id: 'keras-json',
  spec: 'https://keras.io/guides/serialization_and_saving/',
  leads: textLeads('{'),
  rank: 800,
  detect: (head, source) =>
    BEGIN.test(headText(head)) && CLASS.test(text(source.read(0, SEARCHED))),
  *read(source) {
    yield* kerasTextParts(readAll(source, 'the configuration', LARGEST_CONFIG), {
      name: '',
      offset: 0,
    });
  },
};

const BEGIN =
  /^\s*\{\s*"(?:module|class_name|config|registered_name|build_config|compile_config|keras_version|backend)"\s*:/;
const CLASS = /"class_name"\s*:\s*"[\s\S]*"config"\s*:|"config"\s*:[\s\S]*"class_name"\s*:\s*"/;

function text(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
