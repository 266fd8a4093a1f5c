/**
 * What Keras keeps in the attributes of an HDF5 file: the configuration of the model and of its training.
 * keras src/legacy/saving/legacy_h5_format.py, `load_model_from_hdf5`.
 * @module
 */
import type { Part } from './format.ts';
import { kerasTextParts, kerasVersionParts } from './keras-text.ts';

/** Attributes that make a file one of Keras. */
export const KERAS_ATTRIBUTES: ReadonlySet<string> = new Set([
  'model_config',
  'training_config',
  'keras_version',
  'layer_names',
]);

const CONFIGS: ReadonlySet<string> = new Set(['model_config', 'training_config']);

/** Reads an attribute as Keras does, on whichever object it stands; others say nothing. */
export function* kerasAttribute(
  path: string,
  name: string,
  texts: readonly Uint8Array[],
  offset: number,
): Generator<Part> {
  const place = { name: `${path}@${name}`, offset };
  if (CONFIGS.has(name)) {
    for (const text of texts) yield* kerasTextParts(withoutPadding(text), place);
  } else if (name === 'keras_version' && path === '') {
    for (const text of texts) {
      yield* kerasVersionParts(
        String.fromCharCode(...withoutPadding(text).subarray(0, 200)),
        place,
      );
    }
  }
}

/** A string of a fixed size is filled up with NULs. */
function withoutPadding(text: Uint8Array): Uint8Array {
  const last = text.findLastIndex((byte) => byte !== 0);
  return text.subarray(0, last + 1);
}
