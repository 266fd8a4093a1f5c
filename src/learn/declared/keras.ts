/**
 * keras and tensorflow: decorators that note the public names of a class.
 * @module
 */
import type { DeclaredLibrary } from '../declared.ts';

export const keras: DeclaredLibrary = {
  library: 'keras',
  harmless: {
    'keras.src.api_export.keras_export': {
      sets: ['_api_export_path', '_api_export_symbol_id'],
      why: 'Keeps the class in a table by its public name and notes that name on it.',
      source: 'keras 3.15.1 keras/src/api_export.py keras_export; namex export.py export',
    },
    'tensorflow.python.util.tf_export.tf_export': {
      sets: ['_tf_api_names', '_tf_api_names_v1'],
      why: 'Keeps the class in a table by its public names and notes them on it.',
      source: 'tensorflow 2.21.0 tensorflow/python/util/tf_export.py api_export',
    },
  },
};
