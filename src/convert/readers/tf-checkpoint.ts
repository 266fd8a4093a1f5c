/**
 * Checkpoints of TensorFlow: the index of a TensorBundle, with the data files beside it.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { ModelReader } from '../model/model.ts';
import { openBundle } from '../tensorflow/bundle.ts';
import { bundleValues, rootOf } from '../tensorflow/bundle-values.ts';

const INDEX = '.index';

/** Reader of TensorBundles. */
export const tfCheckpoint: ModelReader = {
  formats: ['tf-checkpoint'],
  read(source, context) {
    const { name } = context;
    if (name === undefined || !name.endsWith(INDEX)) {
      const message = 'the index of a checkpoint has to be a file "….index" beside its data files';
      throw new ModelFileError('UNSUPPORTED', message, { format: 'tf-checkpoint' });
    }
    const bundle = openBundle(source, name.slice(0, -INDEX.length), context);
    const { entries, left, names } = bundleValues(bundle);
    return {
      format: 'tf-checkpoint',
      root: rootOf(entries, names),
      framework: 'tf',
      facts: new Map(),
      notRun: [],
      left,
    };
  },
};
