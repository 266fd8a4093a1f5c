/**
 * Names that promise a model. A name never makes a file clean; it only decides whether content that
 * cannot be read is worth a warning.
 * @module
 */

/** Extensions of files that are models and that this version can read. */
const READABLE =
  'pkl pickle pck pcl p dill cloudpickle joblib jbl sav model pt pth pt2 ptl bin ckpt checkpoint nemo npy npz onnx safetensors gguf msgpack jinja cbm ubj pb h5 hdf5 hdf keras skops tflite pte ptd mar pmml';

/** Extensions of model formats that are still beyond us, and the format that they promise. */
const UNSUPPORTED: ReadonlyMap<string, string> = new Map([
  ['ggml', 'GGML'],
  ['ort', 'ONNX Runtime'],
]);

const PROMISING = new Set([...READABLE.split(' '), ...UNSUPPORTED.keys()]);

/** Extensions that other programs use as well: inside an archive they promise nothing. */
const AMBIGUOUS = new Set([
  'bin',
  'p',
  'model',
  'sav',
  'pb',
  'checkpoint',
  'msgpack',
  'jinja',
  'mar',
]);

/** Compression that a model's name may end in: `model.pkl.gz`. */
const COMPRESSION = new Set(['gz', 'z', 'bz2', 'xz', 'lzma', 'lz4', 'zst', 'zstd']);

/** Whether the name of a file promises a model. */
export function promisesModel(path: string): boolean {
  return PROMISING.has(extensionOf(path));
}

/** Whether the name of a member of an archive promises a model: only where nothing else is named so. */
export function memberPromisesModel(path: string): boolean {
  return promisesModel(path) && !AMBIGUOUS.has(extensionOf(path));
}

/** The format that a name promises and this version cannot read, if it does. */
export function promisedUnsupported(path: string): string | undefined {
  return UNSUPPORTED.get(extensionOf(path));
}

function extensionOf(path: string): string {
  const parts = path
    .slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
    .toLowerCase()
    .split('.');
  const last = parts.length > 1 ? (parts.pop() ?? '') : '';
  return COMPRESSION.has(last) && parts.length > 1 ? (parts.pop() ?? '') : last;
}
