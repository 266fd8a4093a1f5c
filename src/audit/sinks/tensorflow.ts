/**
 * TensorFlow: graphs that touch files, and native operators.
 * @module
 */
import type { SinkTable } from './sink.ts';

/** Sinks of tensorflow. */
export const tensorflow: SinkTable = {
  library: 'tensorflow',
  source: 'tensorflow-hub 0.16.1 module_v2.py; TensorFlow SECURITY.md ("models are programs")',
  rules: [
    {
      id: 'tf-load',
      title: 'Loads a graph that may touch files',
      severity: 'medium',
      message: '{sink} loads a program of operators, some of which read and write files{from}',
      explanation:
        'A SavedModel is a program; ReadFile and WriteFile are operators. No Python is unpickled.',
      advice: 'Load only graphs that were scanned; ONNX and LiteRT have fewer operators.',
      cwe: ['CWE-829'],
      references: ['https://github.com/tensorflow/tensorflow/blob/master/SECURITY.md'],
    },
  ],
  sinks: [
    {
      name: 'tensorflow.saved_model.load',
      rule: 'tf-load',
      path: { name: 'export_dir', at: 0 },
      useCase: 'graph',
    },
    {
      name: 'tensorflow.compat.v1.saved_model.load',
      rule: 'tf-load',
      path: { name: 'sess', at: 0 },
      useCase: 'graph',
    },
    {
      name: 'tensorflow.compat.v2.saved_model.load',
      rule: 'tf-load',
      path: { name: 'export_dir', at: 0 },
      useCase: 'graph',
    },
    {
      name: 'tensorflow_hub.load',
      rule: 'tf-load',
      path: { name: 'handle', at: 0 },
      useCase: 'graph',
    },
    {
      name: 'tensorflow_hub.KerasLayer',
      rule: 'tf-load',
      path: { name: 'handle', at: 0 },
      useCase: 'graph',
    },
    {
      name: 'tensorflow.compat.v1.saved_model.loader.load',
      rule: 'tf-load',
      path: { name: 'sess', at: 0 },
      useCase: 'graph',
    },
    {
      name: 'tensorflow.load_library',
      rule: 'native-library',
      path: { name: 'library_filename', at: 0 },
      useCase: 'code',
    },
    {
      name: 'tensorflow.load_op_library',
      rule: 'native-library',
      path: { name: 'library_filename', at: 0 },
      useCase: 'code',
    },
  ],
};
