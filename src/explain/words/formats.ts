/**
 * Formats in plain words: what they are called, who writes them, and whether reading one can run code.
 * @module
 */

/** What is said of a format. */
export interface FormatWords {
  /** With its article: `a PyTorch checkpoint`. */
  readonly name: string;
  readonly what: string;
  /** Who writes such files. */
  readonly writer?: string | undefined;
}

const PICKLE = 'a small program that rebuilds Python objects, one instruction after another';
const COMPRESSED = 'compressed; what counts is the file inside';

/** By id, as in `scan --format json`. */
const FORMATS: Readonly<Record<string, FormatWords>> = {
  pickle: { name: 'a Python pickle', what: PICKLE, writer: 'Python (pickle, cloudpickle, dill)' },
  joblib: {
    name: 'a joblib file',
    what: 'a pickle with the numbers of arrays between its instructions',
    writer: 'joblib, mostly for scikit-learn',
  },
  'torch-zip': {
    name: 'a PyTorch file',
    what: 'a zip: the numbers of tensors as they are, and a pickle that puts them together',
    writer: 'torch.save (PyTorch 1.6 or later)',
  },
  'torch-legacy': {
    name: 'a PyTorch file of the old form',
    what: 'several pickles in a row, then the numbers of the tensors',
    writer: 'torch.save before PyTorch 1.6',
  },
  'torch-tar': {
    name: 'a PyTorch file of the oldest form',
    what: 'a tar with pickles and the numbers of tensors',
    writer: 'torch.save before PyTorch 0.1.2',
  },
  torchscript: {
    name: 'a TorchScript program',
    what: 'a zip with a program for PyTorch’s own interpreter, and pickles with its data',
    writer: 'torch.jit.save',
  },
  'torch-package': {
    name: 'a torch.package archive',
    what: 'a zip with Python source that is imported from it, and pickles',
    writer: 'torch.package',
  },
  'torch-mobile': {
    name: 'a PyTorch Mobile program',
    what: 'a program for PyTorch’s interpreter on phones',
    writer: 'torch.jit.mobile',
  },
  pt2: {
    name: 'a PyTorch 2 export',
    what: 'a zip with a graph as JSON, and tensors',
    writer: 'torch.export.save',
  },
  executorch: {
    name: 'an ExecuTorch program',
    what: 'a graph of operators with its weights',
    writer: 'ExecuTorch',
  },
  'executorch-data': {
    name: 'ExecuTorch weights',
    what: 'tensors by name, and nothing that runs',
    writer: 'ExecuTorch',
  },
  mar: {
    name: 'a TorchServe archive',
    what: 'a zip with a model and the Python code that serves it',
    writer: 'torch-model-archiver',
  },
  nemo: {
    name: 'a NeMo checkpoint',
    what: 'a tar with a configuration and PyTorch files',
    writer: 'NVIDIA NeMo',
  },
  npy: {
    name: 'a NumPy array',
    what: 'a header and the numbers; an array of objects holds a pickle',
    writer: 'numpy.save',
  },
  npz: {
    name: 'NumPy arrays',
    what: 'a zip of arrays; an array of objects holds a pickle',
    writer: 'numpy.savez',
  },
  safetensors: {
    name: 'a safetensors file',
    what: 'a header as JSON and the numbers: nothing in it can run',
    writer: 'safetensors',
  },
  'tensor-file': {
    name: 'a file of one tensor',
    what: 'a description and the numbers: nothing in it can run',
  },
  gguf: {
    name: 'a GGUF file',
    what: 'a header, a chat template and the numbers of a language model',
    writer: 'llama.cpp and its converters',
  },
  keras: {
    name: 'a Keras model',
    what: 'a zip with a configuration as JSON and weights; the configuration can name functions and carry code',
    writer: 'Keras 3',
  },
  'keras-h5': {
    name: 'a Keras model in HDF5',
    what: 'a tree of weights with a configuration as JSON, which can name functions and carry code',
    writer: 'Keras or tf.keras',
  },
  'keras-json': {
    name: 'a Keras configuration',
    what: 'JSON that names layers and functions, and can carry code',
    writer: 'Keras',
  },
  'keras-metadata': {
    name: 'Keras metadata of a SavedModel',
    what: 'configurations of layers, which can carry code',
    writer: 'tf.keras',
  },
  hdf5: { name: 'an HDF5 file', what: 'a tree of arrays by name', writer: 'h5py' },
  savedmodel: {
    name: 'a TensorFlow SavedModel',
    what: 'a graph of operators, which can read and write files when it is used',
    writer: 'TensorFlow',
  },
  'tensorflow-graph': {
    name: 'a TensorFlow graph',
    what: 'a graph of operators, which can read and write files when it is used',
    writer: 'TensorFlow',
  },
  'tensorflow-text': {
    name: 'a TensorFlow graph as text',
    what: 'a graph of operators, written as text',
    writer: 'TensorFlow',
  },
  'tensorflow-fingerprint': {
    name: 'the fingerprint of a SavedModel',
    what: 'checksums, and nothing that runs',
    writer: 'TensorFlow',
  },
  'tf-checkpoint': {
    name: 'a TensorFlow checkpoint',
    what: 'an index of tensors, whose numbers lie in files beside it',
    writer: 'TensorFlow',
  },
  tflite: {
    name: 'a TensorFlow Lite model',
    what: 'a graph of operators with its weights',
    writer: 'TensorFlow Lite',
  },
  onnx: {
    name: 'an ONNX model',
    what: 'a graph of operators with its weights',
    writer: 'an ONNX exporter',
  },
  openvino: {
    name: 'an OpenVINO model',
    what: 'a graph of operators as XML, with weights beside it',
    writer: 'OpenVINO',
  },
  skops: {
    name: 'a skops file',
    what: 'a zip that names the classes to construct, and holds their data',
    writer: 'skops',
  },
  msgpack: {
    name: 'a MessagePack file',
    what: 'plain data and arrays: nothing in it can run',
    writer: 'Flax, among others',
  },
  lightgbm: {
    name: 'a LightGBM model',
    what: 'decision trees as text: nothing in it can run',
    writer: 'LightGBM',
  },
  catboost: {
    name: 'a CatBoost model',
    what: 'decision trees: nothing in it can run',
    writer: 'CatBoost',
  },
  'catboost-json': {
    name: 'a CatBoost model as JSON',
    what: 'decision trees: nothing in it can run',
    writer: 'CatBoost',
  },
  'xgboost-json': {
    name: 'an XGBoost model',
    what: 'decision trees as JSON: nothing in it can run',
    writer: 'XGBoost',
  },
  'xgboost-ubjson': {
    name: 'an XGBoost model',
    what: 'decision trees: nothing in it can run',
    writer: 'XGBoost',
  },
  'xgboost-binary': {
    name: 'an XGBoost model of the old form',
    what: 'decision trees: nothing in it can run',
    writer: 'XGBoost before 2.0',
  },
  pmml: { name: 'a PMML model', what: 'a model as XML', writer: 'a PMML exporter' },
  'model-json': {
    name: 'a model’s configuration',
    what: 'JSON that can name code to fetch and templates to run',
  },
  'typed-json': {
    name: 'values as typed JSON',
    what: 'plain data: nothing in it can run',
    writer: 'pickleproof convert',
  },
  jinja: { name: 'a chat template', what: 'a Jinja program that turns messages into a prompt' },
  zip: { name: 'a zip archive', what: 'files in one file' },
  tar: { name: 'a tar archive', what: 'files in one file' },
  '7z': { name: 'a 7-Zip archive', what: 'files in one file' },
  gzip: { name: 'a gzip file', what: COMPRESSED },
  zlib: { name: 'a zlib stream', what: COMPRESSED, writer: 'joblib, among others' },
  zfile: { name: 'a joblib file of an old form', what: COMPRESSED, writer: 'joblib before 0.10' },
  bzip2: { name: 'a bzip2 file', what: COMPRESSED },
  xz: { name: 'an xz file', what: COMPRESSED },
  lzma: { name: 'an LZMA file', what: COMPRESSED },
  lz4: { name: 'an LZ4 file', what: COMPRESSED },
  zstd: { name: 'a Zstandard file', what: COMPRESSED },
};

/** The words for a format; of an id that has none, the id itself. */
export function formatWords(id: string): FormatWords {
  if (id === 'unrecognised')
    return { name: 'no model that is known here', what: 'bytes that begin like no known format' };
  return FORMATS[id] ?? { name: `a file of the format ${id}`, what: 'data' };
}
