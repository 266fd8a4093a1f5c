/**
 * Which format for what is a pickle now; the first line that fits counts, and the last fits everything.
 * @module
 */
import type { Choice, UseCase } from './use-case.ts';

const SAFETENSORS: Choice = { title: 'safetensors', writers: ['safetensors'] };
const WEIGHTS_ONLY: Choice = {
  title: 'torch.save of a state dict, loaded with weights_only=True by torch 2.6 or later',
  writers: ['torch'],
};
const SKL2ONNX: Choice = { title: 'ONNX', byHand: 'convert it with skl2onnx' };

/** What plain numpy data imports. */
const NUMPY = ['numpy', 'builtins', '__builtin__', 'collections', 'copyreg', 'copy_reg', '_codecs'];
const ONLY_NUMPY = [...NUMPY, 'joblib', 'scipy', 'datetime'];
/** What plain values import. */
const ONLY_STANDARD = [
  'builtins',
  '__builtin__',
  'collections',
  'copyreg',
  'copy_reg',
  '_codecs',
  'datetime',
  'decimal',
  'fractions',
  'uuid',
  'pathlib',
  'enum',
];
const ONNXMLTOOLS: Choice = { title: 'ONNX', byHand: 'convert it with onnxmltools' };

/** See above. */
export const PICKLED_USE_CASES: readonly UseCase[] = [
  {
    id: 'archive',
    title: 'an archive with pickles in it',
    when: { formats: ['nemo', 'mar', 'zip', 'tar', '7z'] },
    best: {
      title: 'the same archive with safetensors in it',
      byHand: 'unpack it, convert the models inside, and pack it again',
    },
    second: { title: 'ONNX', byHand: 'export it from the framework' },
    lost: ['class-code', 'remote-code'],
    why: 'an archive is as safe as what is in it',
  },
  {
    id: 'keras-with-pickle',
    title: 'a Keras model with pickles in it',
    when: { formats: ['keras', 'keras-h5'] },
    best: { title: '.weights.h5', byHand: "model.save_weights('model.weights.h5')" },
    second: { title: 'ONNX', byHand: 'model.export with format="onnx"' },
    lost: ['custom-layers'],
    why: 'a layer that wraps a torch module carries it as a pickle',
  },
  {
    id: 'exported-program-with-pickle',
    title: 'a program of torch.export with pickles in it',
    when: { formats: ['pt2'] },
    best: { title: 'ONNX', byHand: 'torch.onnx.export of the model it was made from' },
    second: SAFETENSORS,
    lost: ['training'],
    why: 'where weights_only refuses its sample inputs, torch.export.load unpickles them in full',
  },
  {
    id: 'numpy-objects',
    title: 'numpy arrays of Python objects',
    when: { formats: ['npy', 'npz', 'hdf5', 'msgpack'] },
    best: { title: 'npz without objects', writers: ['npz'] },
    second: SAFETENSORS,
    lost: ['object-arrays'],
    why: 'numpy unpickles arrays of objects: only with allow_pickle=True, which has to be given',
  },
  {
    id: 'booster-xgboost',
    title: 'a gradient-boosted model of XGBoost',
    when: { first: ['xgboost'] },
    best: { title: 'XGBoost UBJSON', writers: ['xgboost'], byHand: "save_model('model.ubj')" },
    second: ONNXMLTOOLS,
    lost: ['wrapper-attributes'],
    why: 'its own format is documented, smaller, and read by every later version',
  },
  {
    id: 'booster-lightgbm',
    title: 'a gradient-boosted model of LightGBM',
    when: { first: ['lightgbm'] },
    best: {
      title: 'the text of LightGBM',
      writers: ['lightgbm'],
      byHand: "booster_.save_model('model.txt')",
    },
    second: ONNXMLTOOLS,
    lost: ['wrapper-attributes'],
    why: 'its own format is documented, smaller, and read by every later version',
  },
  {
    id: 'booster-catboost',
    title: 'a gradient-boosted model of CatBoost',
    when: { first: ['catboost'] },
    best: { title: 'cbm', writers: ['catboost'], byHand: "save_model('model.cbm')" },
    second: ONNXMLTOOLS,
    lost: ['wrapper-attributes'],
    why: 'its own format is documented, smaller, and read by every later version',
  },
  {
    id: 'pipeline-with-own-code',
    title: 'a pipeline with code of its author',
    when: { packages: ['sklearn', 'imblearn'], foreign: true },
    best: {
      title: 'its code as a package, pinned, and skops with types that are trusted by name',
      writers: ['skops'],
    },
    second: { title: 'ONNX', byHand: 'skl2onnx with own operators, or a process in a sandbox' },
    lost: ['closures', 'fewer-types'],
    why: 'a pickle imports the code by name wherever it is loaded; a package can be reviewed',
  },
  {
    id: 'estimator',
    title: 'a scikit-learn estimator',
    when: { packages: ['sklearn', 'imblearn'] },
    best: { title: 'skops', writers: ['skops'] },
    second: SKL2ONNX,
    lost: ['fewer-types'],
    why: 'the same estimator again, after a look at the types that it wants to make',
  },
  {
    id: 'table',
    title: 'a table',
    when: { packages: ['pandas', 'polars', 'pyarrow'] },
    best: {
      title: 'Parquet (zstd)',
      writers: ['parquet'],
      byHand: "DataFrame.to_parquet('table.parquet')",
    },
    second: {
      title: 'Arrow IPC (Feather)',
      writers: ['arrow', 'feather'],
      byHand: "DataFrame.to_feather('table.feather')",
    },
    lost: ['object-columns'],
    why: 'typed columns, compressed, and read by every language',
  },
  {
    id: 'keras-object',
    title: 'a Keras or TensorFlow object',
    when: { packages: ['keras', 'tensorflow', 'tf_keras'] },
    best: { title: '.keras', byHand: "model.save('model.keras')" },
    second: { title: 'SavedModel or ONNX', byHand: 'model.export' },
    lost: ['custom-layers'],
    why: 'a description of layers and their weights in place of objects',
  },
  {
    id: 'tokenizer',
    title: 'a tokenizer or a vocabulary',
    when: { packages: ['tokenizers', 'sentencepiece', 'tiktoken'] },
    best: { title: 'tokenizer.json', byHand: "Tokenizer.save('tokenizer.json')" },
    second: { title: 'JSON', writers: ['json'] },
    lost: ['custom-tokenizer'],
    why: 'a description that the tokenizers of all languages read',
  },
  {
    id: 'vocabulary',
    title: 'a vocabulary',
    when: { shapes: ['vocabulary'] },
    best: { title: 'JSON (vocab.json)', writers: ['json'] },
    second: { title: 'a text of one word per line (vocab.txt)' },
    lost: ['custom-tokenizer'],
    why: 'words and numbers need no program to be read',
  },
  {
    id: 'training-checkpoint',
    title: 'a checkpoint of a training run',
    when: { shapes: ['checkpoint'] },
    best: {
      title: 'safetensors for tensors, JSON for steps and hyperparameters',
      writers: ['safetensors'],
    },
    second: WEIGHTS_ONLY,
    lost: ['optimizer-state', 'other-values', 'random-state'],
    why: 'weights are what others load; what only the run needs can stand beside them as data',
  },
  {
    id: 'nn-module',
    title: 'a whole torch module',
    when: { shapes: ['module'] },
    best: {
      title: 'safetensors, filled into the class by load_state_dict',
      writers: ['safetensors'],
    },
    second: WEIGHTS_ONLY,
    lost: ['class-code', 'other-values'],
    why: 'a whole module is a pickle that imports its class and runs what that says',
  },
  {
    id: 'llm-weights',
    title: 'weights of a language model',
    when: { name: /^(?:pytorch_model|consolidated|model)[-.\d].*\.(?:bin|pth?)$/ },
    best: { title: 'safetensors with config.json and tokenizer.json', writers: ['safetensors'] },
    second: { title: 'GGUF', writers: ['gguf'] },
    lost: ['shared-tensors', 'remote-code'],
    why: 'loaders map it into memory and read the tensors that they need, from any language',
  },
  {
    id: 'nn-weights',
    title: 'weights of a network',
    when: { shapes: ['tensors'], packages: ['torch'] },
    best: SAFETENSORS,
    second: WEIGHTS_ONLY,
    lost: ['class-code', 'shared-tensors', 'other-values'],
    why: 'a header of JSON and the bytes of the tensors: nothing to run, and it can be mapped',
  },
  {
    id: 'torch-objects',
    title: 'torch tensors among objects',
    when: { packages: ['torch'] },
    best: SAFETENSORS,
    second: WEIGHTS_ONLY,
    lost: ['class-code', 'other-values', 'arbitrary-objects'],
    why: 'the tensors can be taken out of it; the objects around them are code',
  },
  {
    id: 'arrays',
    title: 'numpy arrays in a pickle',
    when: { packages: ['numpy'], onlyPackages: ONLY_NUMPY },
    best: { title: 'npz without objects', writers: ['npz'] },
    second: SAFETENSORS,
    lost: ['object-arrays', 'other-values'],
    why: 'numpy reads numbers without a pickle',
  },
  {
    id: 'config',
    title: 'plain values',
    when: { shapes: ['plain'] },
    best: { title: 'JSON, with a schema', writers: ['json'] },
    second: { title: 'TOML, or YAML read by safe_load' },
    lost: ['python-types'],
    why: 'values without classes need no program to be read',
  },
  {
    id: 'config',
    title: 'plain values',
    when: { onlyPackages: ONLY_STANDARD },
    best: { title: 'JSON, with a schema', writers: ['json'] },
    second: { title: 'TOML, or YAML read by safe_load' },
    lost: ['python-types'],
    why: 'values without classes need no program to be read',
  },
  {
    id: 'objects',
    title: 'objects of a program',
    when: {},
    best: {
      title: 'data in JSON or npz, and the code as a package that is pinned',
      writers: ['safetensors', 'npz', 'json'],
    },
    second: { title: 'a sandboxed process, and a signature over the pickle' },
    lost: ['closures', 'arbitrary-objects'],
    why: 'what is worth keeping are the numbers; classes belong into code that is reviewed',
  },
];
