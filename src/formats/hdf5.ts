/**
 * HDF5: groups, datasets and attributes. Read by our own reader, so that no hostile byte reaches a C library.
 *
 * Told are links and data that lead to other files, filters that are plugins, and pickles in attributes, in rows of
 * PyTables and pandas, in opaque data and in strings. Strings and numbers are looked at as far as an allowance goes;
 * what PyTables would unpickle is looked at to the last row.
 * @module
 */
import type { Format } from './format.ts';
import { detectedSuperblock } from './hdf5/detect.ts';
import { hdf5Parts } from './hdf5/read.ts';
import { kerasAttributes } from './keras-attributes.ts';

/** HDF5, recognised by its signature at 0, 512, 1024, 2048 … */
export const hdf5: Format = {
  id: 'hdf5',
  spec: 'https://support.hdfgroup.org/documentation/hdf5/latest/_s_p_e_c.html',
  rank: 19,
  family: 'hdf5',
  detect: (head, source) => detectedSuperblock(head, source) !== undefined,
  read: (source, context) => hdf5Parts(source, context, kerasAttributes),
};
