/**
 * What a Keras configuration may name and must not: functions of Keras, and of Python's `builtins`, that reach
 * outside the model. Older versions of Keras resolve any of these and call it (CVE-2025-1550, CVE-2025-8747);
 * newer ones refuse those of NON_MODELING_APIS (keras 3.15.1, src/saving/serialization_lib.py). Read by hand.
 * @module
 */
import type { Capability } from '../core/finding.ts';

type Row = readonly [names: string, capabilities: readonly Capability[], what: string];

const ROWS: readonly Row[] = [
  [
    'keras.utils.get_file keras.src.utils.file_utils.get_file keras.utils.data_utils.get_file keras.src.utils.data_utils.get_file tf_keras.src.utils.data_utils.get_file',
    ['network', 'file-write'],
    'downloads a file to a place that its arguments choose',
  ],
  [
    'TorchModuleWrapper keras.layers.TorchModuleWrapper keras.src.utils.torch_utils.TorchModuleWrapper',
    ['deserialize', 'code-exec'],
    'unpickles a torch module that the configuration carries',
  ],
  [
    'TFSMLayer keras.layers.TFSMLayer keras.src.export.tfsm_layer.TFSMLayer keras.src.export.export_lib.TFSMLayer',
    ['file-read', 'deserialize'],
    'loads a TensorFlow SavedModel from the place that the configuration names',
  ],
  [
    'keras.models.load_model keras.saving.load_model keras.models.model_from_json keras.models.model_from_yaml keras.models.model_from_config keras.models.clone_model keras.saving.load_weights keras.saving.deserialize_keras_object keras.utils.deserialize_keras_object keras.layers.deserialize',
    ['deserialize', 'code-exec'],
    'loads another model or object, whose configuration may run code',
  ],
  [
    'keras.config.enable_unsafe_deserialization keras.src.saving.serialization_lib.enable_unsafe_deserialization keras.__internal__.enable_unsafe_deserialization',
    ['tamper', 'code-exec'],
    'turns off the safe mode of Keras',
  ],
  [
    'keras.src.utils.python_utils.func_load keras.src.utils.generic_utils.func_load keras.utils.generic_utils.func_load tf_keras.src.utils.generic_utils.func_load',
    ['code-exec'],
    'makes a function out of compiled code',
  ],
  [
    'keras.models.save_model keras.saving.save_model keras.saving.save_weights keras.preprocessing.image.save_img keras.utils.save_img keras.utils.plot_model keras.utils.model_to_dot',
    ['file-write'],
    'writes a file',
  ],
  [
    'keras.preprocessing.image.load_img keras.utils.load_img keras.preprocessing.image_dataset_from_directory keras.utils.image_dataset_from_directory keras.preprocessing.text_dataset_from_directory keras.utils.text_dataset_from_directory keras.utils.audio_dataset_from_directory',
    ['file-read'],
    'reads files from a place that its arguments choose',
  ],
  [
    'keras.saving.register_keras_serializable keras.utils.register_keras_serializable keras.saving.get_custom_objects keras.utils.get_custom_objects keras.backend.clear_session keras.utils.clear_session keras.saving.serialize_keras_object keras.utils.serialize_keras_object',
    ['tamper'],
    'changes the state of Keras itself',
  ],
  [
    'keras.datasets.boston_housing.load_data keras.datasets.california_housing.load_data keras.datasets.cifar10.load_data keras.datasets.cifar100.load_data keras.datasets.fashion_mnist.load_data keras.datasets.imdb.load_data keras.datasets.imdb.get_word_index keras.datasets.mnist.load_data keras.datasets.reuters.load_data keras.datasets.reuters.get_word_index',
    ['network', 'file-write', 'deserialize'],
    'downloads and reads a data set',
  ],
  ['tf.io.read_file tf.raw_ops.ReadFile tf.io.matching_files', ['file-read'], 'reads files'],
  ['tf.io.write_file tf.raw_ops.WriteFile tf.print', ['file-write'], 'writes a file'],
  [
    'tf.py_function tf.numpy_function tf.compat.v1.py_func tf.raw_ops.PyFunc tf.raw_ops.EagerPyFunc',
    ['code-exec'],
    'calls a Python function',
  ],
  ['tf.load_op_library tf.load_library', ['native-code'], 'loads a native library'],
  [
    'builtins.eval builtins.exec builtins.compile builtins.breakpoint builtins.execfile',
    ['code-exec'],
    'runs Python code',
  ],
  ['builtins.__import__', ['import'], 'imports a module'],
  ['builtins.open builtins.file', ['file-read', 'file-write'], 'opens a file'],
  [
    'builtins.getattr builtins.setattr builtins.delattr builtins.vars builtins.globals builtins.locals builtins.dir',
    ['attribute-access'],
    'reaches into objects and modules',
  ],
  [
    'builtins.input builtins.help builtins.exit builtins.quit',
    ['dos'],
    'stops or blocks the program',
  ],
];

/** Capabilities by name, for the table of Keras. */
export const KERAS_CAPABLE: ReadonlyMap<
  string,
  { readonly capabilities: readonly Capability[]; readonly what: string }
> = new Map(
  ROWS.flatMap(([names, capabilities, what]) =>
    names.split(' ').map((name) => [name, { capabilities, what }] as const),
  ),
);
