/**
 * npy: one array, byte for byte as numpy.save writes it.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { npyHeader } from '../numpy/npy-header.ts';
import { descrOf } from '../numpy/numpy-type.ts';
import { writeTensor } from '../write-tensor.ts';
import type { Writer } from '../writer.ts';

/** Writer of npy files. */
export const npy: Writer = {
  id: 'npy',
  title: 'npy: one array, for numpy.load',
  extensions: ['.npy'],
  format: 'npy',
  holds: 'tensors',
  write({ tensors }, output) {
    const [first] = tensors;
    if (first === undefined || tensors.length > 1) {
      const message = `an npy file holds one array, and this model has ${tensors.length}; npz holds many`;
      throw new ModelFileError('UNSUPPORTED', message);
    }
    const descr = descrOf(first.tensor);
    if (descr === undefined) {
      throw new ModelFileError(
        'UNSUPPORTED',
        `numpy has no ${first.tensor.dtype}; npz keeps its bits`,
      );
    }
    const sink = output.create(output.name);
    sink.write(npyHeader(first.tensor, descr));
    writeTensor(sink, first.tensor);
    // What is read back has no name.
    return { files: [output.name], tensors: [{ ...first, name: '' }], dropped: [] };
  },
};
