/**
 * HDF5 files, with or without the habits of Keras.
 * @module
 */
import { readHdf5Model } from '../hdf5/reading/hdf5-model.ts';
import type { ModelReader } from '../model/model.ts';

/** Reader of HDF5. */
export const hdf5: ModelReader = {
  formats: ['keras-h5', 'hdf5'],
  read(source, context, format) {
    const { root, texts, left } = readHdf5Model(source, context);
    const facts = new Map<string, string>();
    const version = texts.get('keras_version');
    if (version !== undefined) facts.set('keras.version', version);
    return {
      format,
      root,
      framework: format === 'keras-h5' ? 'tf' : 'np',
      facts,
      notRun: [],
      left,
    };
  },
};
