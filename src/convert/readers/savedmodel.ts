/**
 * TensorFlow's SavedModel: the variables that stand beside its program. The program stays behind.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { Left, ModelReader } from '../model/model.ts';
import { openBundle } from '../tensorflow/bundle.ts';
import { bundleValues, rootOf } from '../tensorflow/bundle-values.ts';

const VARIABLES = 'variables/variables';

/** Reader of SavedModels. */
export const savedmodel: ModelReader = {
  formats: ['savedmodel'],
  read(_source, context) {
    const index = context.sibling(`${VARIABLES}.index`);
    if (index === undefined) {
      const message = `${VARIABLES}.index, with the variables of this SavedModel, is not there`;
      throw new ModelFileError('UNSUPPORTED', message, { format: 'savedmodel' });
    }
    const bundle = openBundle(index, VARIABLES, context);
    const { entries, left, names } = bundleValues(bundle);
    const program: Left = { path: 'saved_model.pb', kind: 'graph' };
    return {
      format: 'savedmodel',
      root: rootOf(entries, names),
      framework: 'tf',
      facts: new Map(),
      notRun: [],
      left: [...left, program],
    };
  },
};
