/**
 * One array, as numpy.save writes it.
 * @module
 */
import type { ModelReader } from '../model/model.ts';
import { npyValue } from '../numpy/npy-value.ts';

/** Reader of npy files. */
export const npy: ModelReader = {
  formats: ['npy'],
  read(source, context) {
    const array = npyValue(source, context, 'array');
    return {
      format: 'npy',
      root: array.value,
      framework: 'np',
      facts: new Map(),
      get notRun() {
        return array.notRun();
      },
      left: [],
    };
  },
};
