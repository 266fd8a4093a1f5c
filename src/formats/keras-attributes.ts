/**
 * What Keras keeps in the attributes of an HDF5 file: the configuration of the model and of its training.
 * keras src/legacy/saving/legacy_h5_format.py, `load_model_from_hdf5`.
 * @module
 */
import type { AttributeReader } from './hdf5/attribute-parts.ts';
import { kerasTextParts, kerasVersionParts } from './keras-text.ts';

/** Attributes that make a file one of Keras. */
export const KERAS_ATTRIBUTES: ReadonlySet<string> = new Set([
  'model_config',
  'training_config',
  'keras_version',
  'layer_names',
]);

const CONFIGS: ReadonlySet<string> = new Set(['model_config', 'training_config']);

/** Reads the attributes of the root as Keras does. */
export const kerasAttributes: AttributeReader = {
  wants: (path, name) => path === '' && (CONFIGS.has(name) || name === 'keras_version'),
  *read(path, name, text) {
    const place = { name: `${path}@${name}`, offset: text.offset };
    const bytes = withoutPadding(text.bytes);
    if (CONFIGS.has(name)) yield* kerasTextParts(bytes, place);
    else yield* kerasVersionParts(String.fromCharCode(...bytes.subarray(0, 200)), place);
  },
};

/** A string of a fixed size is filled up with NULs. */
function withoutPadding(text: Uint8Array): Uint8Array {
  const last = text.findLastIndex((byte) => byte !== 0);
  return text.subarray(0, last + 1);
}
