/**
 * What is known of formats without measuring: what loading them does, and who can read them.
 * @module
 */

/** What the usual loader of a format does with what a stranger wrote. Stable: public in JSON. */
export type LoadSafety =
  /** Reads numbers and texts. */
  | 'data'
  /** Builds a graph of operators that runs when it is used. */
  | 'graph'
  /** Makes objects of types that somebody has to trust by name. */
  | 'asks'
  /** Runs code unless it is told not to, or is of a version that does not. */
  | 'restricted'
  /** Runs whatever the file says. */
  | 'code'
  /** Nobody has said yet. */
  | 'unknown';

/** Whether tensors can be used where they stand in the file. Stable: public in JSON. */
export type Mapping = 'yes' | 'partly' | 'no' | 'unknown';

/** One format. */
export interface FormatFacts {
  readonly safety: LoadSafety;
  /** What the loader does, in words. */
  readonly loading: string;
  readonly mmap: Mapping;
  /** Languages that have a reader. */
  readonly readers: readonly string[];
  readonly sources: readonly string[];
}

const NOTHING: FormatFacts = {
  safety: 'unknown',
  loading: 'nothing is known about its loaders',
  mmap: 'unknown',
  readers: [],
  sources: [],
};

const PYTORCH = 'https://docs.pytorch.org/docs/stable/notes/serialization.html';
const PICKLE = 'https://docs.python.org/3/library/pickle.html';

const TORCH: FormatFacts = {
  safety: 'restricted',
  loading: 'a pickle: torch.load runs code, unless weights_only=True (the default since 2.6)',
  mmap: 'yes',
  readers: ['Python', 'C++'],
  sources: [PYTORCH],
};
const XGBOOST: FormatFacts = {
  safety: 'data',
  loading: 'numbers of trees',
  mmap: 'no',
  readers: ['Python', 'R', 'Java', 'Scala', 'C++', 'Julia', 'Ruby', 'Swift'],
  sources: ['https://xgboost.readthedocs.io/en/stable/tutorials/saving_model.html'],
};
const CATBOOST: FormatFacts = {
  safety: 'data',
  loading: 'numbers of trees',
  mmap: 'no',
  readers: ['Python', 'R', 'C++', 'Java', 'Rust', '.NET'],
  sources: ['https://catboost.ai/docs/en/concepts/python-reference_catboost_save_model'],
};
const ONNX: FormatFacts = {
  safety: 'graph',
  loading: 'a graph of operators; external data is read from files beside it',
  mmap: 'partly',
  readers: ['Python', 'C++', 'C#', 'Java', 'JavaScript', 'Rust'],
  sources: ['https://onnx.ai/onnx/repo-docs/IR.html', 'https://onnxruntime.ai/docs/'],
};
const ARROW: FormatFacts = {
  safety: 'data',
  loading: 'typed columns',
  mmap: 'yes',
  readers: ['Python', 'R', 'Java', 'C++', 'Rust', 'Go', 'C#', 'JavaScript', 'Julia', 'Ruby'],
  sources: ['https://arrow.apache.org/docs/format/Columnar.html'],
};

/** By id of a writer, or by format id. */
const FACTS: ReadonlyMap<string, FormatFacts> = new Map([
  [
    'safetensors',
    {
      safety: 'data',
      loading: 'a header of JSON, then the bytes of the tensors',
      mmap: 'yes',
      readers: ['Python', 'Rust', 'C++', 'JavaScript', 'Swift', 'Go', 'Julia'],
      sources: ['https://github.com/huggingface/safetensors#format'],
    },
  ],
  [
    'npz',
    {
      safety: 'data',
      loading: 'numbers; objects only with allow_pickle=True, which is off since numpy 1.16.3',
      mmap: 'no',
      readers: ['Python', 'C++', 'Rust', 'Julia', 'JavaScript', 'R'],
      sources: ['https://numpy.org/doc/stable/reference/generated/numpy.load.html'],
    },
  ],
  [
    'npy',
    {
      safety: 'data',
      loading: 'numbers; objects only with allow_pickle=True, which is off since numpy 1.16.3',
      mmap: 'yes',
      readers: ['Python', 'C++', 'Rust', 'Julia', 'JavaScript', 'R'],
      sources: ['https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html'],
    },
  ],
  [
    'hdf5',
    {
      safety: 'data',
      loading: 'named arrays and attributes',
      mmap: 'partly',
      readers: ['Python', 'C', 'C++', 'Java', 'MATLAB', 'R', 'Julia', 'Fortran', 'JavaScript'],
      sources: ['https://support.hdfgroup.org/documentation/hdf5/latest/'],
    },
  ],
  [
    'msgpack',
    {
      safety: 'data',
      loading: 'plain values; arrays as an extension type that flax knows',
      mmap: 'no',
      readers: ['Python', 'any with MessagePack'],
      sources: ['https://flax.readthedocs.io/en/latest/api_reference/flax.serialization.html'],
    },
  ],
  [
    'json',
    {
      safety: 'data',
      loading: 'plain values and texts',
      mmap: 'no',
      readers: ['any'],
      sources: ['https://www.rfc-editor.org/rfc/rfc8259'],
    },
  ],
  ['onnx', ONNX],
  [
    'protobuf',
    {
      safety: 'data',
      loading: 'messages of a published schema',
      mmap: 'no',
      readers: ['any with Protocol Buffers'],
      sources: ['https://protobuf.dev/programming-guides/encoding/'],
    },
  ],
  [
    'tf-checkpoint',
    {
      safety: 'data',
      loading: 'variables by name; TensorFlow reads them into a model that is code',
      mmap: 'no',
      readers: ['Python', 'C++'],
      sources: ['https://www.tensorflow.org/guide/checkpoint'],
    },
  ],
  [
    'savedmodel',
    {
      safety: 'graph',
      loading: 'a graph of operators, of which some read and write files',
      mmap: 'no',
      readers: ['Python', 'C++', 'Java', 'Go', 'JavaScript'],
      sources: ['https://www.tensorflow.org/guide/saved_model'],
    },
  ],
  [
    'gguf',
    {
      safety: 'data',
      loading: 'typed metadata and tensors; a chat template is rendered by who uses it',
      mmap: 'yes',
      readers: ['C', 'C++', 'Python', 'Rust', 'Go', 'JavaScript', 'Swift'],
      sources: ['https://github.com/ggml-org/ggml/blob/master/docs/gguf.md'],
    },
  ],
  [
    'skops',
    {
      safety: 'asks',
      loading: 'makes objects of types that are known or were trusted by name',
      mmap: 'no',
      readers: ['Python'],
      sources: ['https://skops.readthedocs.io/en/stable/persistence.html'],
    },
  ],
  [
    'parquet',
    {
      safety: 'data',
      loading: 'typed columns, compressed',
      mmap: 'no',
      readers: ARROW.readers,
      sources: ['https://parquet.apache.org/docs/file-format/'],
    },
  ],
  ['arrow', ARROW],
  ['feather', ARROW],
  ['catboost', CATBOOST],
  ['catboost-json', CATBOOST],
  ['xgboost', XGBOOST],
  ['xgboost-json', XGBOOST],
  ['xgboost-ubjson', XGBOOST],
  [
    'lightgbm',
    {
      safety: 'data',
      loading: 'a text of trees',
      mmap: 'no',
      readers: ['Python', 'R', 'C++', 'Java', 'C#'],
      sources: ['https://lightgbm.readthedocs.io/en/stable/'],
    },
  ],
  ['torch', TORCH],
  ['torch-zip', TORCH],
  ['torch-legacy', { ...TORCH, mmap: 'no' }],
  ['torch-tar', { ...TORCH, mmap: 'no' }],
  [
    'torchscript',
    {
      safety: 'graph',
      loading: 'a program of TorchScript, of whose operators some read and write files',
      mmap: 'yes',
      readers: ['Python', 'C++', 'Java'],
      sources: ['https://docs.pytorch.org/docs/stable/jit.html'],
    },
  ],
  [
    'pickle',
    {
      safety: 'code',
      loading: 'a program for the unpickler, which calls whatever it names',
      mmap: 'no',
      readers: ['Python'],
      sources: [PICKLE],
    },
  ],
  [
    'joblib',
    {
      safety: 'code',
      loading: 'a pickle with arrays between its opcodes',
      mmap: 'yes',
      readers: ['Python'],
      sources: ['https://joblib.readthedocs.io/en/stable/persistence.html', PICKLE],
    },
  ],
  [
    'keras',
    {
      safety: 'restricted',
      loading: 'layers by name; Lambda layers are code, refused in safe mode',
      mmap: 'no',
      readers: ['Python'],
      sources: ['https://keras.io/guides/serialization_and_saving/'],
    },
  ],
  [
    'keras-h5',
    {
      safety: 'code',
      loading: 'layers by name; Lambda layers are code, and there is no safe mode',
      mmap: 'no',
      readers: ['Python'],
      sources: ['https://keras.io/guides/serialization_and_saving/'],
    },
  ],
]);

/** What is known of a writer's format, or of the format of a file. */
export function factsOf(...ids: readonly string[]): FormatFacts {
  for (const id of ids) {
    const known = FACTS.get(id);
    if (known !== undefined) return known;
  }
  return NOTHING;
}
