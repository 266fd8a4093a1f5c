/**
 * HDF5: tensors as datasets in groups, for h5py, MATLAB, and weights of Keras.
 * @module
 */
import { writeHdf5 } from '../hdf5/writing/hdf5-file.ts';
import { planOf } from '../hdf5/writing/plan.ts';
import type { Writer } from '../writer.ts';

/** Writer of HDF5. */
export const hdf5: Writer = {
  id: 'hdf5',
  title: 'HDF5: tensors in groups, for h5py; weights of Keras keep the layout that Keras loads',
  extensions: ['.h5', '.hdf5'],
  format: 'hdf5',
  holds: 'tensors',
  write(content, output) {
    const { root, tensors, dropped, held } = planOf(content);
    writeHdf5(output.create(output.name), root);
    return { files: [output.name], tensors, dropped, heldOthers: held };
  },
};
