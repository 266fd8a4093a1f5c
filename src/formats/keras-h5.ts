/**
 * A model or weights that Keras saved as HDF5.
 * @module
 */
import { Budget } from '../core/limits.ts';
import type { Format } from './format.ts';
import { detectedSuperblock } from './hdf5/detect.ts';
import { hdf5Parts, rootAttributes } from './hdf5/read.ts';
import { KERAS_ATTRIBUTES, kerasAttributes } from './keras-attributes.ts';

/** HDF5 with attributes of Keras at its root. Read like any HDF5: the configuration is read wherever it is. */
export const kerasH5: Format = {
  id: 'keras-h5',
  spec: 'https://keras.io/api/models/model_saving_apis/model_saving_and_loading/',
  rank: 18,
  family: 'hdf5',
  detect: (head, source) =>
    detectedSuperblock(head, source) !== undefined &&
    rootAttributes(source, { budget: new Budget() }).some((name) => KERAS_ATTRIBUTES.has(name)),
  read: (source, context) => hdf5Parts(source, context, kerasAttributes),
};
