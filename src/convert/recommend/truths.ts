/**
 * What a format really is, for those whose names do not say that they are pickles.
 * @module
 */

/** By format id. */
const TRUTHS: ReadonlyMap<string, string> = new Map([
  ['pickle', 'a pickle: a program that the loader runs'],
  ['joblib', 'joblib is pickle, with the arrays between its opcodes'],
  ['torch-zip', 'torch.save writes a zip around a pickle, whatever the file is called'],
  ['torch-legacy', 'an old torch.save file is five pickles and the storages after them'],
  ['torch-tar', 'the oldest torch.save files are a tar of pickles'],
  ['torch-package', 'torch.package keeps pickles and the Python code that they import'],
  ['torchscript', 'TorchScript is a program, and its tensors are named by pickles'],
  ['torch-mobile', 'TorchScript for phones is a program'],
  ['pt2', 'this torch.export archive keeps its sample inputs or weights in torch.save files'],
  ['npy', 'an array of objects in .npy is a pickle'],
  ['npz', 'an array of objects in .npz is a pickle'],
  ['hdf5', 'objects in this HDF5 file are pickles (PyTables, pandas)'],
  ['msgpack', 'objects in this MessagePack file are pickles (msgpack-numpy)'],
  ['nemo', 'a .nemo file is a tar around a torch.save file, which is a pickle'],
  ['mar', 'a .mar file is a zip with code and the model, here with pickles in it'],
  ['keras', 'this Keras archive has pickles in it'],
]);

/** Said of a pickle inside anything else. */
const INSIDE = 'there are pickles in it, and whoever loads it runs them';

/** What a file with pickles in it really is. */
export function truthOf(format: string): string {
  return TRUTHS.get(format) ?? INSIDE;
}
