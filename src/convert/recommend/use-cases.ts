/**
 * Which format for which use, the first line that fits counts. What is a pickle stands below what is none.
 *
 * Sources: scikit-learn "Model persistence", PyTorch "Serialization semantics" (weights_only since 2.6),
 * safetensors "README", Keras "Serialization and saving", XGBoost "Introduction to Model IO", NumPy `load`,
 * skops "Secure persistence".
 * @module
 */
import { PICKLED_USE_CASES } from './pickled-use-cases.ts';
import type { Choice, UseCase } from './use-case.ts';

const SAFETENSORS: Choice = { title: 'safetensors', writers: ['safetensors'] };
const ONNX: Choice = { title: 'ONNX', byHand: 'export it from the framework' };

/** Files that cannot unpickle anything, whatever is in them. */
const STAYING: readonly UseCase[] = [
  {
    id: 'weights-safetensors',
    title: 'weights in safetensors',
    when: { formats: ['safetensors', 'model-json'], pickle: false },
    stays: true,
    best: SAFETENSORS,
    second: { title: 'GGUF' },
    lost: [],
    why: 'a header of JSON and the bytes of the tensors: there is nothing to run',
  },
  {
    id: 'weights-gguf',
    title: 'weights of a language model in GGUF',
    when: { formats: ['gguf'] },
    stays: true,
    best: { title: 'GGUF' },
    second: SAFETENSORS,
    lost: [],
    why: 'tensors and typed metadata; its chat template is a program for Jinja, and was judged',
  },
  {
    id: 'graph',
    title: 'a graph of operators',
    when: { formats: ['onnx', 'tflite', 'executorch', 'openvino', 'pmml'], pickle: false },
    stays: true,
    best: { title: 'the format that it has' },
    second: ONNX,
    lost: [],
    why: 'a graph of known operators and its weights: no Python is needed to load it',
  },
  {
    id: 'booster-old-binary',
    title: 'a booster in the old binary format of XGBoost',
    when: { formats: ['xgboost-binary'] },
    best: { title: 'XGBoost UBJSON', byHand: "Booster.save_model('model.ubj')" },
    second: { title: 'ONNX', byHand: 'convert it with onnxmltools' },
    lost: [],
    why: 'XGBoost 3.1 and later do not read this format; UBJSON is documented and stays',
  },
  {
    id: 'booster-native',
    title: "a booster in its library's own format",
    when: { formats: ['xgboost-json', 'xgboost-ubjson', 'lightgbm', 'catboost', 'catboost-json'] },
    stays: true,
    best: { title: 'the format that it has' },
    second: { title: 'ONNX', byHand: 'convert it with onnxmltools' },
    lost: [],
    why: 'numbers of trees, which every version of the library reads',
  },
  {
    id: 'arrays-native',
    title: 'numpy arrays',
    when: { formats: ['npy', 'npz'], pickle: false },
    stays: true,
    best: { title: 'npy and npz, loaded with allow_pickle=False (the default)' },
    second: SAFETENSORS,
    lost: [],
    why: 'numbers without objects: numpy loads them without unpickling anything',
  },
  {
    id: 'estimator-skops',
    title: 'an estimator in skops',
    when: { formats: ['skops'], pickle: false },
    stays: true,
    best: { title: 'skops, after a look at get_untrusted_types' },
    second: { title: 'ONNX', byHand: 'convert it with skl2onnx' },
    lost: [],
    why: 'a list of types that the loader asks about, and arrays',
  },
  {
    id: 'keras-old-h5',
    title: 'a whole Keras model in HDF5',
    when: { formats: ['keras-h5'], pickle: false },
    best: { title: '.keras', byHand: "model.save('model.keras')" },
    second: { title: '.weights.h5', byHand: "model.save_weights('model.weights.h5')" },
    lost: ['custom-layers'],
    why: 'the old format has no safe mode: a Lambda layer in it is code that loading runs',
  },
  {
    id: 'keras-native',
    title: 'a Keras model',
    when: { formats: ['keras', 'keras-json'], pickle: false },
    stays: true,
    best: { title: '.keras, loaded with safe_mode=True (the default) by Keras 3.11 or later' },
    second: { title: '.weights.h5', byHand: "model.save_weights('model.weights.h5')" },
    lost: ['custom-layers'],
    why: 'a description of layers and their weights; Lambda layers would have been found',
  },
  {
    id: 'tensorflow',
    title: 'a TensorFlow model',
    when: {
      formats: [
        'savedmodel',
        'tf-checkpoint',
        'tensorflow-graph',
        'tensorflow-text',
        'tensorflow-fingerprint',
        'keras-metadata',
      ],
    },
    stays: true,
    best: { title: 'SavedModel' },
    second: { title: 'ONNX', byHand: 'convert it with tf2onnx' },
    lost: ['training'],
    why: 'a graph of operators that were all looked up, and variables as plain bytes',
  },
  {
    id: 'arrays-hdf5',
    title: 'arrays in HDF5',
    when: { formats: ['hdf5'], pickle: false },
    stays: true,
    best: { title: 'HDF5' },
    second: SAFETENSORS,
    lost: [],
    why: 'named arrays of numbers and texts',
  },
  {
    id: 'values-msgpack',
    title: 'values in MessagePack',
    when: { formats: ['msgpack'], pickle: false },
    stays: true,
    best: { title: 'MessagePack' },
    second: SAFETENSORS,
    lost: [],
    why: 'plain values and arrays: nothing in it names a class',
  },
  {
    id: 'template',
    title: 'a template',
    when: { formats: ['jinja'] },
    stays: true,
    best: { title: 'the format that it has' },
    second: { title: 'code that is reviewed' },
    lost: [],
    why: 'a program for Jinja, which was judged',
  },
  {
    id: 'edge',
    title: 'a program of TorchScript',
    when: { formats: ['torchscript', 'torch-mobile'] },
    best: { title: 'ONNX', byHand: 'torch.onnx.export of the model it was made from' },
    second: SAFETENSORS,
    lost: ['training'],
    why: 'TorchScript is deprecated, and runs as a program; a graph has operators only',
  },
  {
    id: 'exported-program',
    title: 'a program of torch.export',
    when: { formats: ['pt2'], pickle: false },
    stays: true,
    best: { title: 'the format that it has' },
    second: ONNX,
    lost: [],
    why: 'a graph of operators and raw weights',
  },
  {
    id: 'archive-without-pickle',
    title: 'an archive or a compressed file without pickles',
    when: {
      formats: ['zip', 'tar', '7z', 'gzip', 'zlib', 'zfile', 'bzip2', 'xz', 'lzma', 'lz4', 'zstd'],
      pickle: false,
    },
    stays: true,
    best: { title: 'the format that it has' },
    second: SAFETENSORS,
    lost: [],
    why: 'nothing in it is a pickle',
  },
];

/** All lines, in the order in which they are asked. */
export const USE_CASES: readonly UseCase[] = [...STAYING, ...PICKLED_USE_CASES];
