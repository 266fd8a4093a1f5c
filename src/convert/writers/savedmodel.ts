/**
 * TensorFlow's SavedModel: a folder whose variables `tf.saved_model.load` gives, and no program.
 * @module
 */
import { writeBundle } from '../tensorflow/bundle-bytes.ts';
import { savedModelBytes } from '../tensorflow/saved-model-bytes.ts';
import type { Writer } from '../writer.ts';
import { variablesOf } from './tf-checkpoint.ts';

const MAIN = 'saved_model.pb';

/** Writer of SavedModels. */
export const savedmodel: Writer = {
  id: 'savedmodel',
  title: 'TensorFlow SavedModel: variables and no program, in a folder',
  extensions: ['.savedmodel'],
  format: 'savedmodel',
  holds: 'tensors',
  folder: true,
  write({ tensors }, output, { maxShardSize }) {
    const { held, dropped } = variablesOf(tensors);
    output.create(MAIN).write(savedModelBytes(held));
    const files = writeBundle(held, output, { prefix: 'variables/variables', maxShardSize });
    return { files: [MAIN, ...files], tensors: held, dropped };
  },
};
