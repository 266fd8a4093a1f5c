/**
 * Keras: Lambda layers are bytecode, and safe_mode has a history.
 * @module
 */
import type { SinkTable } from './sink.ts';

/** Sinks of keras. */
export const keras: SinkTable = {
  library: 'keras',
  source:
    'keras 3.15.1 src/saving/saving_api.py, serialization_lib.py; legacy/saving/legacy_h5_format.py',
  rules: [
    {
      id: 'keras-load',
      title: 'Loads a Keras model that may hold code',
      severity: 'medium',
      message: '{sink} may run code of the model: {why}{from}',
      explanation:
        'A Lambda layer is stored as bytecode. safe_mode refuses it for .keras files only, and was bypassed several times (CVE-2025-1550, CVE-2025-8747, CVE-2025-9905, CVE-2025-9906).',
      advice:
        'Save as .keras without Lambda layers, or weights alone (.weights.h5, safetensors); pin Keras 3.11.3 or later and leave safe_mode on.',
      cwe: ['CWE-502', 'CWE-94'],
      references: [
        'https://keras.io/guides/serialization_and_saving/',
        'https://github.com/advisories/GHSA-48g7-3x6r-xfhp',
      ],
    },
    {
      id: 'keras-unsafe-switch',
      title: 'Turns safe_mode off for the whole process',
      severity: 'high',
      message: '{sink} lets every later load revive code',
      explanation: 'It is a global switch: loads inside of libraries are concerned too.',
      advice: 'Remove it, and replace Lambda layers by registered classes.',
      cwe: ['CWE-502'],
      references: ['https://keras.io/api/utils/config_utils/'],
    },
  ],
  sinks: [
    {
      name: 'keras.models.load_model',
      rule: 'keras-load',
      path: { name: 'filepath', at: 0 },
      cases: [
        {
          when: { argument: { name: 'safe_mode' }, equals: false },
          result: 'high',
          why: 'safe_mode is False',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.weights.h5'] },
          result: 'safe',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.h5', '.hdf5'] },
          result: 'high',
          why: 'the old HDF5 format revives Lambda layers',
        },
        {
          when: { argument: { name: 'safe_mode' }, is: 'variable' },
          result: 'medium',
          confidence: 'low',
          why: 'it is not known whether safe_mode is True',
        },
        {
          when: {
            all: [
              { argument: { name: 'filepath', at: 0 }, endsWith: ['.keras'] },
              { package: 'keras', from: '3.11.3' },
            ],
          },
          result: 'info',
          why: 'safe_mode is True and the pinned version has it right',
        },
        {
          when: { package: 'keras', from: '3.11.3' },
          result: 'low',
          why: 'a file in an old format would be read without safe_mode',
        },
        {
          when: { package: 'keras', below: '3.11.3' },
          result: 'high',
          why: 'safe_mode of the pinned version can be bypassed',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, is: 'given' },
          result: 'medium',
          why: 'no pin says that Keras is 3.11.3 or later, before which safe_mode could be bypassed',
        },
      ],
      useCase: 'keras-model',
      fix: 'unsafe',
    },
    {
      name: 'keras.saving.load_model',
      rule: 'keras-load',
      path: { name: 'filepath', at: 0 },
      cases: [
        {
          when: { argument: { name: 'safe_mode' }, equals: false },
          result: 'high',
          why: 'safe_mode is False',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.weights.h5'] },
          result: 'safe',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.h5', '.hdf5'] },
          result: 'high',
          why: 'the old HDF5 format revives Lambda layers',
        },
        {
          when: { argument: { name: 'safe_mode' }, is: 'variable' },
          result: 'medium',
          confidence: 'low',
          why: 'it is not known whether safe_mode is True',
        },
        {
          when: {
            all: [
              { argument: { name: 'filepath', at: 0 }, endsWith: ['.keras'] },
              { package: 'keras', from: '3.11.3' },
            ],
          },
          result: 'info',
          why: 'safe_mode is True and the pinned version has it right',
        },
        {
          when: { package: 'keras', from: '3.11.3' },
          result: 'low',
          why: 'a file in an old format would be read without safe_mode',
        },
        {
          when: { package: 'keras', below: '3.11.3' },
          result: 'high',
          why: 'safe_mode of the pinned version can be bypassed',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, is: 'given' },
          result: 'medium',
          why: 'no pin says that Keras is 3.11.3 or later, before which safe_mode could be bypassed',
        },
      ],
      useCase: 'keras-model',
      fix: 'unsafe',
    },
    {
      name: 'keras.models.saving.load_model',
      rule: 'keras-load',
      path: { name: 'filepath', at: 0 },
      cases: [
        {
          when: { argument: { name: 'safe_mode' }, equals: false },
          result: 'high',
          why: 'safe_mode is False',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.weights.h5'] },
          result: 'safe',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.h5', '.hdf5'] },
          result: 'high',
          why: 'the old HDF5 format revives Lambda layers',
        },
        {
          when: { argument: { name: 'safe_mode' }, is: 'variable' },
          result: 'medium',
          confidence: 'low',
          why: 'it is not known whether safe_mode is True',
        },
        {
          when: {
            all: [
              { argument: { name: 'filepath', at: 0 }, endsWith: ['.keras'] },
              { package: 'keras', from: '3.11.3' },
            ],
          },
          result: 'info',
          why: 'safe_mode is True and the pinned version has it right',
        },
        {
          when: { package: 'keras', from: '3.11.3' },
          result: 'low',
          why: 'a file in an old format would be read without safe_mode',
        },
        {
          when: { package: 'keras', below: '3.11.3' },
          result: 'high',
          why: 'safe_mode of the pinned version can be bypassed',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, is: 'given' },
          result: 'medium',
          why: 'no pin says that Keras is 3.11.3 or later, before which safe_mode could be bypassed',
        },
      ],
      useCase: 'keras-model',
      fix: 'unsafe',
    },
    {
      name: 'keras.models.model_from_json',
      rule: 'keras-load',
      path: { name: 'json_string', at: 0 },
      useCase: 'keras-model',
      cases: [{ when: { all: [] }, result: 'medium', why: 'a Lambda layer in it is code' }],
    },
    {
      name: 'keras.models.model_from_config',
      rule: 'keras-load',
      path: { name: 'config', at: 0 },
      useCase: 'keras-model',
      cases: [{ when: { all: [] }, result: 'medium', why: 'a Lambda layer in it is code' }],
    },
    {
      name: 'keras.models.model_from_yaml',
      rule: 'keras-load',
      path: { name: 'yaml', at: 0 },
      useCase: 'keras-model',
      cases: [{ when: { all: [] }, result: 'medium', why: 'a Lambda layer in it is code' }],
    },
    {
      name: 'keras.config.enable_unsafe_deserialization',
      rule: 'keras-unsafe-switch',
      useCase: 'keras-model',
      fix: 'unsafe',
    },
    {
      name: 'keras.layers.TFSMLayer',
      rule: 'tf-load',
      path: { name: 'filepath', at: 0 },
      useCase: 'graph',
    },
    {
      name: 'tf_keras.models.load_model',
      rule: 'keras-load',
      path: { name: 'filepath', at: 0 },
      cases: [
        {
          when: { argument: { name: 'safe_mode' }, equals: false },
          result: 'high',
          why: 'safe_mode is False',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.weights.h5'] },
          result: 'safe',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.h5', '.hdf5'] },
          result: 'high',
          why: 'the old HDF5 format revives Lambda layers',
        },
        {
          when: { argument: { name: 'safe_mode' }, is: 'variable' },
          result: 'medium',
          confidence: 'low',
          why: 'it is not known whether safe_mode is True',
        },
        {
          when: {
            all: [
              { argument: { name: 'filepath', at: 0 }, endsWith: ['.keras'] },
              { package: 'keras', from: '3.11.3' },
            ],
          },
          result: 'info',
          why: 'safe_mode is True and the pinned version has it right',
        },
        {
          when: { package: 'keras', from: '3.11.3' },
          result: 'low',
          why: 'a file in an old format would be read without safe_mode',
        },
        {
          when: { package: 'keras', below: '3.11.3' },
          result: 'high',
          why: 'safe_mode of the pinned version can be bypassed',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, is: 'given' },
          result: 'medium',
          why: 'no pin says that Keras is 3.11.3 or later, before which safe_mode could be bypassed',
        },
      ],
      useCase: 'keras-model',
      fix: 'unsafe',
    },
    {
      name: 'tf_keras.saving.load_model',
      rule: 'keras-load',
      path: { name: 'filepath', at: 0 },
      cases: [
        {
          when: { argument: { name: 'safe_mode' }, equals: false },
          result: 'high',
          why: 'safe_mode is False',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.weights.h5'] },
          result: 'safe',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.h5', '.hdf5'] },
          result: 'high',
          why: 'the old HDF5 format revives Lambda layers',
        },
        {
          when: { argument: { name: 'safe_mode' }, is: 'variable' },
          result: 'medium',
          confidence: 'low',
          why: 'it is not known whether safe_mode is True',
        },
        {
          when: {
            all: [
              { argument: { name: 'filepath', at: 0 }, endsWith: ['.keras'] },
              { package: 'keras', from: '3.11.3' },
            ],
          },
          result: 'info',
          why: 'safe_mode is True and the pinned version has it right',
        },
        {
          when: { package: 'keras', from: '3.11.3' },
          result: 'low',
          why: 'a file in an old format would be read without safe_mode',
        },
        {
          when: { package: 'keras', below: '3.11.3' },
          result: 'high',
          why: 'safe_mode of the pinned version can be bypassed',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, is: 'given' },
          result: 'medium',
          why: 'no pin says that Keras is 3.11.3 or later, before which safe_mode could be bypassed',
        },
      ],
      useCase: 'keras-model',
      fix: 'unsafe',
    },
    {
      name: 'tf_keras.models.saving.load_model',
      rule: 'keras-load',
      path: { name: 'filepath', at: 0 },
      cases: [
        {
          when: { argument: { name: 'safe_mode' }, equals: false },
          result: 'high',
          why: 'safe_mode is False',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.weights.h5'] },
          result: 'safe',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.h5', '.hdf5'] },
          result: 'high',
          why: 'the old HDF5 format revives Lambda layers',
        },
        {
          when: { argument: { name: 'safe_mode' }, is: 'variable' },
          result: 'medium',
          confidence: 'low',
          why: 'it is not known whether safe_mode is True',
        },
        {
          when: {
            all: [
              { argument: { name: 'filepath', at: 0 }, endsWith: ['.keras'] },
              { package: 'keras', from: '3.11.3' },
            ],
          },
          result: 'info',
          why: 'safe_mode is True and the pinned version has it right',
        },
        {
          when: { package: 'keras', from: '3.11.3' },
          result: 'low',
          why: 'a file in an old format would be read without safe_mode',
        },
        {
          when: { package: 'keras', below: '3.11.3' },
          result: 'high',
          why: 'safe_mode of the pinned version can be bypassed',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, is: 'given' },
          result: 'medium',
          why: 'no pin says that Keras is 3.11.3 or later, before which safe_mode could be bypassed',
        },
      ],
      useCase: 'keras-model',
      fix: 'unsafe',
    },
    {
      name: 'tf_keras.models.model_from_json',
      rule: 'keras-load',
      path: { name: 'json_string', at: 0 },
      useCase: 'keras-model',
      cases: [{ when: { all: [] }, result: 'medium', why: 'a Lambda layer in it is code' }],
    },
    {
      name: 'tf_keras.models.model_from_config',
      rule: 'keras-load',
      path: { name: 'config', at: 0 },
      useCase: 'keras-model',
      cases: [{ when: { all: [] }, result: 'medium', why: 'a Lambda layer in it is code' }],
    },
    {
      name: 'tf_keras.models.model_from_yaml',
      rule: 'keras-load',
      path: { name: 'yaml', at: 0 },
      useCase: 'keras-model',
      cases: [{ when: { all: [] }, result: 'medium', why: 'a Lambda layer in it is code' }],
    },
    {
      name: 'tf_keras.config.enable_unsafe_deserialization',
      rule: 'keras-unsafe-switch',
      useCase: 'keras-model',
      fix: 'unsafe',
    },
    {
      name: 'tf_keras.layers.TFSMLayer',
      rule: 'tf-load',
      path: { name: 'filepath', at: 0 },
      useCase: 'graph',
    },
    {
      name: 'tensorflow.keras.models.load_model',
      rule: 'keras-load',
      path: { name: 'filepath', at: 0 },
      cases: [
        {
          when: { argument: { name: 'safe_mode' }, equals: false },
          result: 'high',
          why: 'safe_mode is False',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.weights.h5'] },
          result: 'safe',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.h5', '.hdf5'] },
          result: 'high',
          why: 'the old HDF5 format revives Lambda layers',
        },
        {
          when: { argument: { name: 'safe_mode' }, is: 'variable' },
          result: 'medium',
          confidence: 'low',
          why: 'it is not known whether safe_mode is True',
        },
        {
          when: {
            all: [
              { argument: { name: 'filepath', at: 0 }, endsWith: ['.keras'] },
              { package: 'keras', from: '3.11.3' },
            ],
          },
          result: 'info',
          why: 'safe_mode is True and the pinned version has it right',
        },
        {
          when: { package: 'keras', from: '3.11.3' },
          result: 'low',
          why: 'a file in an old format would be read without safe_mode',
        },
        {
          when: { package: 'keras', below: '3.11.3' },
          result: 'high',
          why: 'safe_mode of the pinned version can be bypassed',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, is: 'given' },
          result: 'medium',
          why: 'no pin says that Keras is 3.11.3 or later, before which safe_mode could be bypassed',
        },
      ],
      useCase: 'keras-model',
      fix: 'unsafe',
    },
    {
      name: 'tensorflow.keras.saving.load_model',
      rule: 'keras-load',
      path: { name: 'filepath', at: 0 },
      cases: [
        {
          when: { argument: { name: 'safe_mode' }, equals: false },
          result: 'high',
          why: 'safe_mode is False',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.weights.h5'] },
          result: 'safe',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.h5', '.hdf5'] },
          result: 'high',
          why: 'the old HDF5 format revives Lambda layers',
        },
        {
          when: { argument: { name: 'safe_mode' }, is: 'variable' },
          result: 'medium',
          confidence: 'low',
          why: 'it is not known whether safe_mode is True',
        },
        {
          when: {
            all: [
              { argument: { name: 'filepath', at: 0 }, endsWith: ['.keras'] },
              { package: 'keras', from: '3.11.3' },
            ],
          },
          result: 'info',
          why: 'safe_mode is True and the pinned version has it right',
        },
        {
          when: { package: 'keras', from: '3.11.3' },
          result: 'low',
          why: 'a file in an old format would be read without safe_mode',
        },
        {
          when: { package: 'keras', below: '3.11.3' },
          result: 'high',
          why: 'safe_mode of the pinned version can be bypassed',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, is: 'given' },
          result: 'medium',
          why: 'no pin says that Keras is 3.11.3 or later, before which safe_mode could be bypassed',
        },
      ],
      useCase: 'keras-model',
      fix: 'unsafe',
    },
    {
      name: 'tensorflow.keras.models.saving.load_model',
      rule: 'keras-load',
      path: { name: 'filepath', at: 0 },
      cases: [
        {
          when: { argument: { name: 'safe_mode' }, equals: false },
          result: 'high',
          why: 'safe_mode is False',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.weights.h5'] },
          result: 'safe',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.h5', '.hdf5'] },
          result: 'high',
          why: 'the old HDF5 format revives Lambda layers',
        },
        {
          when: { argument: { name: 'safe_mode' }, is: 'variable' },
          result: 'medium',
          confidence: 'low',
          why: 'it is not known whether safe_mode is True',
        },
        {
          when: {
            all: [
              { argument: { name: 'filepath', at: 0 }, endsWith: ['.keras'] },
              { package: 'keras', from: '3.11.3' },
            ],
          },
          result: 'info',
          why: 'safe_mode is True and the pinned version has it right',
        },
        {
          when: { package: 'keras', from: '3.11.3' },
          result: 'low',
          why: 'a file in an old format would be read without safe_mode',
        },
        {
          when: { package: 'keras', below: '3.11.3' },
          result: 'high',
          why: 'safe_mode of the pinned version can be bypassed',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, is: 'given' },
          result: 'medium',
          why: 'no pin says that Keras is 3.11.3 or later, before which safe_mode could be bypassed',
        },
      ],
      useCase: 'keras-model',
      fix: 'unsafe',
    },
    {
      name: 'tensorflow.keras.models.model_from_json',
      rule: 'keras-load',
      path: { name: 'json_string', at: 0 },
      useCase: 'keras-model',
      cases: [{ when: { all: [] }, result: 'medium', why: 'a Lambda layer in it is code' }],
    },
    {
      name: 'tensorflow.keras.models.model_from_config',
      rule: 'keras-load',
      path: { name: 'config', at: 0 },
      useCase: 'keras-model',
      cases: [{ when: { all: [] }, result: 'medium', why: 'a Lambda layer in it is code' }],
    },
    {
      name: 'tensorflow.keras.models.model_from_yaml',
      rule: 'keras-load',
      path: { name: 'yaml', at: 0 },
      useCase: 'keras-model',
      cases: [{ when: { all: [] }, result: 'medium', why: 'a Lambda layer in it is code' }],
    },
    {
      name: 'tensorflow.keras.config.enable_unsafe_deserialization',
      rule: 'keras-unsafe-switch',
      useCase: 'keras-model',
      fix: 'unsafe',
    },
    {
      name: 'tensorflow.keras.layers.TFSMLayer',
      rule: 'tf-load',
      path: { name: 'filepath', at: 0 },
      useCase: 'graph',
    },
    {
      name: 'tensorflow.python.keras.models.load_model',
      rule: 'keras-load',
      path: { name: 'filepath', at: 0 },
      cases: [
        {
          when: { argument: { name: 'safe_mode' }, equals: false },
          result: 'high',
          why: 'safe_mode is False',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.weights.h5'] },
          result: 'safe',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.h5', '.hdf5'] },
          result: 'high',
          why: 'the old HDF5 format revives Lambda layers',
        },
        {
          when: { argument: { name: 'safe_mode' }, is: 'variable' },
          result: 'medium',
          confidence: 'low',
          why: 'it is not known whether safe_mode is True',
        },
        {
          when: {
            all: [
              { argument: { name: 'filepath', at: 0 }, endsWith: ['.keras'] },
              { package: 'keras', from: '3.11.3' },
            ],
          },
          result: 'info',
          why: 'safe_mode is True and the pinned version has it right',
        },
        {
          when: { package: 'keras', from: '3.11.3' },
          result: 'low',
          why: 'a file in an old format would be read without safe_mode',
        },
        {
          when: { package: 'keras', below: '3.11.3' },
          result: 'high',
          why: 'safe_mode of the pinned version can be bypassed',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, is: 'given' },
          result: 'medium',
          why: 'no pin says that Keras is 3.11.3 or later, before which safe_mode could be bypassed',
        },
      ],
      useCase: 'keras-model',
      fix: 'unsafe',
    },
    {
      name: 'tensorflow.python.keras.saving.load_model',
      rule: 'keras-load',
      path: { name: 'filepath', at: 0 },
      cases: [
        {
          when: { argument: { name: 'safe_mode' }, equals: false },
          result: 'high',
          why: 'safe_mode is False',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.weights.h5'] },
          result: 'safe',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.h5', '.hdf5'] },
          result: 'high',
          why: 'the old HDF5 format revives Lambda layers',
        },
        {
          when: { argument: { name: 'safe_mode' }, is: 'variable' },
          result: 'medium',
          confidence: 'low',
          why: 'it is not known whether safe_mode is True',
        },
        {
          when: {
            all: [
              { argument: { name: 'filepath', at: 0 }, endsWith: ['.keras'] },
              { package: 'keras', from: '3.11.3' },
            ],
          },
          result: 'info',
          why: 'safe_mode is True and the pinned version has it right',
        },
        {
          when: { package: 'keras', from: '3.11.3' },
          result: 'low',
          why: 'a file in an old format would be read without safe_mode',
        },
        {
          when: { package: 'keras', below: '3.11.3' },
          result: 'high',
          why: 'safe_mode of the pinned version can be bypassed',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, is: 'given' },
          result: 'medium',
          why: 'no pin says that Keras is 3.11.3 or later, before which safe_mode could be bypassed',
        },
      ],
      useCase: 'keras-model',
      fix: 'unsafe',
    },
    {
      name: 'tensorflow.python.keras.models.saving.load_model',
      rule: 'keras-load',
      path: { name: 'filepath', at: 0 },
      cases: [
        {
          when: { argument: { name: 'safe_mode' }, equals: false },
          result: 'high',
          why: 'safe_mode is False',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.weights.h5'] },
          result: 'safe',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.h5', '.hdf5'] },
          result: 'high',
          why: 'the old HDF5 format revives Lambda layers',
        },
        {
          when: { argument: { name: 'safe_mode' }, is: 'variable' },
          result: 'medium',
          confidence: 'low',
          why: 'it is not known whether safe_mode is True',
        },
        {
          when: {
            all: [
              { argument: { name: 'filepath', at: 0 }, endsWith: ['.keras'] },
              { package: 'keras', from: '3.11.3' },
            ],
          },
          result: 'info',
          why: 'safe_mode is True and the pinned version has it right',
        },
        {
          when: { package: 'keras', from: '3.11.3' },
          result: 'low',
          why: 'a file in an old format would be read without safe_mode',
        },
        {
          when: { package: 'keras', below: '3.11.3' },
          result: 'high',
          why: 'safe_mode of the pinned version can be bypassed',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, is: 'given' },
          result: 'medium',
          why: 'no pin says that Keras is 3.11.3 or later, before which safe_mode could be bypassed',
        },
      ],
      useCase: 'keras-model',
      fix: 'unsafe',
    },
    {
      name: 'tensorflow.python.keras.models.model_from_json',
      rule: 'keras-load',
      path: { name: 'json_string', at: 0 },
      useCase: 'keras-model',
      cases: [{ when: { all: [] }, result: 'medium', why: 'a Lambda layer in it is code' }],
    },
    {
      name: 'tensorflow.python.keras.models.model_from_config',
      rule: 'keras-load',
      path: { name: 'config', at: 0 },
      useCase: 'keras-model',
      cases: [{ when: { all: [] }, result: 'medium', why: 'a Lambda layer in it is code' }],
    },
    {
      name: 'tensorflow.python.keras.models.model_from_yaml',
      rule: 'keras-load',
      path: { name: 'yaml', at: 0 },
      useCase: 'keras-model',
      cases: [{ when: { all: [] }, result: 'medium', why: 'a Lambda layer in it is code' }],
    },
    {
      name: 'tensorflow.python.keras.config.enable_unsafe_deserialization',
      rule: 'keras-unsafe-switch',
      useCase: 'keras-model',
      fix: 'unsafe',
    },
    {
      name: 'tensorflow.python.keras.layers.TFSMLayer',
      rule: 'tf-load',
      path: { name: 'filepath', at: 0 },
      useCase: 'graph',
    },
    {
      name: 'keras.src.models.load_model',
      rule: 'keras-load',
      path: { name: 'filepath', at: 0 },
      cases: [
        {
          when: { argument: { name: 'safe_mode' }, equals: false },
          result: 'high',
          why: 'safe_mode is False',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.weights.h5'] },
          result: 'safe',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.h5', '.hdf5'] },
          result: 'high',
          why: 'the old HDF5 format revives Lambda layers',
        },
        {
          when: { argument: { name: 'safe_mode' }, is: 'variable' },
          result: 'medium',
          confidence: 'low',
          why: 'it is not known whether safe_mode is True',
        },
        {
          when: {
            all: [
              { argument: { name: 'filepath', at: 0 }, endsWith: ['.keras'] },
              { package: 'keras', from: '3.11.3' },
            ],
          },
          result: 'info',
          why: 'safe_mode is True and the pinned version has it right',
        },
        {
          when: { package: 'keras', from: '3.11.3' },
          result: 'low',
          why: 'a file in an old format would be read without safe_mode',
        },
        {
          when: { package: 'keras', below: '3.11.3' },
          result: 'high',
          why: 'safe_mode of the pinned version can be bypassed',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, is: 'given' },
          result: 'medium',
          why: 'no pin says that Keras is 3.11.3 or later, before which safe_mode could be bypassed',
        },
      ],
      useCase: 'keras-model',
      fix: 'unsafe',
    },
    {
      name: 'keras.src.saving.load_model',
      rule: 'keras-load',
      path: { name: 'filepath', at: 0 },
      cases: [
        {
          when: { argument: { name: 'safe_mode' }, equals: false },
          result: 'high',
          why: 'safe_mode is False',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.weights.h5'] },
          result: 'safe',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.h5', '.hdf5'] },
          result: 'high',
          why: 'the old HDF5 format revives Lambda layers',
        },
        {
          when: { argument: { name: 'safe_mode' }, is: 'variable' },
          result: 'medium',
          confidence: 'low',
          why: 'it is not known whether safe_mode is True',
        },
        {
          when: {
            all: [
              { argument: { name: 'filepath', at: 0 }, endsWith: ['.keras'] },
              { package: 'keras', from: '3.11.3' },
            ],
          },
          result: 'info',
          why: 'safe_mode is True and the pinned version has it right',
        },
        {
          when: { package: 'keras', from: '3.11.3' },
          result: 'low',
          why: 'a file in an old format would be read without safe_mode',
        },
        {
          when: { package: 'keras', below: '3.11.3' },
          result: 'high',
          why: 'safe_mode of the pinned version can be bypassed',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, is: 'given' },
          result: 'medium',
          why: 'no pin says that Keras is 3.11.3 or later, before which safe_mode could be bypassed',
        },
      ],
      useCase: 'keras-model',
      fix: 'unsafe',
    },
    {
      name: 'keras.src.models.saving.load_model',
      rule: 'keras-load',
      path: { name: 'filepath', at: 0 },
      cases: [
        {
          when: { argument: { name: 'safe_mode' }, equals: false },
          result: 'high',
          why: 'safe_mode is False',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.weights.h5'] },
          result: 'safe',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.h5', '.hdf5'] },
          result: 'high',
          why: 'the old HDF5 format revives Lambda layers',
        },
        {
          when: { argument: { name: 'safe_mode' }, is: 'variable' },
          result: 'medium',
          confidence: 'low',
          why: 'it is not known whether safe_mode is True',
        },
        {
          when: {
            all: [
              { argument: { name: 'filepath', at: 0 }, endsWith: ['.keras'] },
              { package: 'keras', from: '3.11.3' },
            ],
          },
          result: 'info',
          why: 'safe_mode is True and the pinned version has it right',
        },
        {
          when: { package: 'keras', from: '3.11.3' },
          result: 'low',
          why: 'a file in an old format would be read without safe_mode',
        },
        {
          when: { package: 'keras', below: '3.11.3' },
          result: 'high',
          why: 'safe_mode of the pinned version can be bypassed',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, is: 'given' },
          result: 'medium',
          why: 'no pin says that Keras is 3.11.3 or later, before which safe_mode could be bypassed',
        },
      ],
      useCase: 'keras-model',
      fix: 'unsafe',
    },
    {
      name: 'keras.src.models.model_from_json',
      rule: 'keras-load',
      path: { name: 'json_string', at: 0 },
      useCase: 'keras-model',
      cases: [{ when: { all: [] }, result: 'medium', why: 'a Lambda layer in it is code' }],
    },
    {
      name: 'keras.src.models.model_from_config',
      rule: 'keras-load',
      path: { name: 'config', at: 0 },
      useCase: 'keras-model',
      cases: [{ when: { all: [] }, result: 'medium', why: 'a Lambda layer in it is code' }],
    },
    {
      name: 'keras.src.models.model_from_yaml',
      rule: 'keras-load',
      path: { name: 'yaml', at: 0 },
      useCase: 'keras-model',
      cases: [{ when: { all: [] }, result: 'medium', why: 'a Lambda layer in it is code' }],
    },
    {
      name: 'keras.src.config.enable_unsafe_deserialization',
      rule: 'keras-unsafe-switch',
      useCase: 'keras-model',
      fix: 'unsafe',
    },
    {
      name: 'keras.src.layers.TFSMLayer',
      rule: 'tf-load',
      path: { name: 'filepath', at: 0 },
      useCase: 'graph',
    },
    {
      name: 'keras.api.models.load_model',
      rule: 'keras-load',
      path: { name: 'filepath', at: 0 },
      cases: [
        {
          when: { argument: { name: 'safe_mode' }, equals: false },
          result: 'high',
          why: 'safe_mode is False',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.weights.h5'] },
          result: 'safe',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.h5', '.hdf5'] },
          result: 'high',
          why: 'the old HDF5 format revives Lambda layers',
        },
        {
          when: { argument: { name: 'safe_mode' }, is: 'variable' },
          result: 'medium',
          confidence: 'low',
          why: 'it is not known whether safe_mode is True',
        },
        {
          when: {
            all: [
              { argument: { name: 'filepath', at: 0 }, endsWith: ['.keras'] },
              { package: 'keras', from: '3.11.3' },
            ],
          },
          result: 'info',
          why: 'safe_mode is True and the pinned version has it right',
        },
        {
          when: { package: 'keras', from: '3.11.3' },
          result: 'low',
          why: 'a file in an old format would be read without safe_mode',
        },
        {
          when: { package: 'keras', below: '3.11.3' },
          result: 'high',
          why: 'safe_mode of the pinned version can be bypassed',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, is: 'given' },
          result: 'medium',
          why: 'no pin says that Keras is 3.11.3 or later, before which safe_mode could be bypassed',
        },
      ],
      useCase: 'keras-model',
      fix: 'unsafe',
    },
    {
      name: 'keras.api.saving.load_model',
      rule: 'keras-load',
      path: { name: 'filepath', at: 0 },
      cases: [
        {
          when: { argument: { name: 'safe_mode' }, equals: false },
          result: 'high',
          why: 'safe_mode is False',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.weights.h5'] },
          result: 'safe',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.h5', '.hdf5'] },
          result: 'high',
          why: 'the old HDF5 format revives Lambda layers',
        },
        {
          when: { argument: { name: 'safe_mode' }, is: 'variable' },
          result: 'medium',
          confidence: 'low',
          why: 'it is not known whether safe_mode is True',
        },
        {
          when: {
            all: [
              { argument: { name: 'filepath', at: 0 }, endsWith: ['.keras'] },
              { package: 'keras', from: '3.11.3' },
            ],
          },
          result: 'info',
          why: 'safe_mode is True and the pinned version has it right',
        },
        {
          when: { package: 'keras', from: '3.11.3' },
          result: 'low',
          why: 'a file in an old format would be read without safe_mode',
        },
        {
          when: { package: 'keras', below: '3.11.3' },
          result: 'high',
          why: 'safe_mode of the pinned version can be bypassed',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, is: 'given' },
          result: 'medium',
          why: 'no pin says that Keras is 3.11.3 or later, before which safe_mode could be bypassed',
        },
      ],
      useCase: 'keras-model',
      fix: 'unsafe',
    },
    {
      name: 'keras.api.models.saving.load_model',
      rule: 'keras-load',
      path: { name: 'filepath', at: 0 },
      cases: [
        {
          when: { argument: { name: 'safe_mode' }, equals: false },
          result: 'high',
          why: 'safe_mode is False',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.weights.h5'] },
          result: 'safe',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.h5', '.hdf5'] },
          result: 'high',
          why: 'the old HDF5 format revives Lambda layers',
        },
        {
          when: { argument: { name: 'safe_mode' }, is: 'variable' },
          result: 'medium',
          confidence: 'low',
          why: 'it is not known whether safe_mode is True',
        },
        {
          when: {
            all: [
              { argument: { name: 'filepath', at: 0 }, endsWith: ['.keras'] },
              { package: 'keras', from: '3.11.3' },
            ],
          },
          result: 'info',
          why: 'safe_mode is True and the pinned version has it right',
        },
        {
          when: { package: 'keras', from: '3.11.3' },
          result: 'low',
          why: 'a file in an old format would be read without safe_mode',
        },
        {
          when: { package: 'keras', below: '3.11.3' },
          result: 'high',
          why: 'safe_mode of the pinned version can be bypassed',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, is: 'given' },
          result: 'medium',
          why: 'no pin says that Keras is 3.11.3 or later, before which safe_mode could be bypassed',
        },
      ],
      useCase: 'keras-model',
      fix: 'unsafe',
    },
    {
      name: 'keras.api.models.model_from_json',
      rule: 'keras-load',
      path: { name: 'json_string', at: 0 },
      useCase: 'keras-model',
      cases: [{ when: { all: [] }, result: 'medium', why: 'a Lambda layer in it is code' }],
    },
    {
      name: 'keras.api.models.model_from_config',
      rule: 'keras-load',
      path: { name: 'config', at: 0 },
      useCase: 'keras-model',
      cases: [{ when: { all: [] }, result: 'medium', why: 'a Lambda layer in it is code' }],
    },
    {
      name: 'keras.api.models.model_from_yaml',
      rule: 'keras-load',
      path: { name: 'yaml', at: 0 },
      useCase: 'keras-model',
      cases: [{ when: { all: [] }, result: 'medium', why: 'a Lambda layer in it is code' }],
    },
    {
      name: 'keras.api.config.enable_unsafe_deserialization',
      rule: 'keras-unsafe-switch',
      useCase: 'keras-model',
      fix: 'unsafe',
    },
    {
      name: 'keras.api.layers.TFSMLayer',
      rule: 'tf-load',
      path: { name: 'filepath', at: 0 },
      useCase: 'graph',
    },
    {
      name: 'keras.src.saving.serialization_lib.enable_unsafe_deserialization',
      rule: 'keras-unsafe-switch',
    },
    {
      name: 'keras.saving.saving_api.load_model',
      rule: 'keras-load',
      path: { name: 'filepath', at: 0 },
      cases: [
        {
          when: { argument: { name: 'safe_mode' }, equals: false },
          result: 'high',
          why: 'safe_mode is False',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.weights.h5'] },
          result: 'safe',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, endsWith: ['.h5', '.hdf5'] },
          result: 'high',
          why: 'the old HDF5 format revives Lambda layers',
        },
        {
          when: { argument: { name: 'safe_mode' }, is: 'variable' },
          result: 'medium',
          confidence: 'low',
          why: 'it is not known whether safe_mode is True',
        },
        {
          when: {
            all: [
              { argument: { name: 'filepath', at: 0 }, endsWith: ['.keras'] },
              { package: 'keras', from: '3.11.3' },
            ],
          },
          result: 'info',
          why: 'safe_mode is True and the pinned version has it right',
        },
        {
          when: { package: 'keras', from: '3.11.3' },
          result: 'low',
          why: 'a file in an old format would be read without safe_mode',
        },
        {
          when: { package: 'keras', below: '3.11.3' },
          result: 'high',
          why: 'safe_mode of the pinned version can be bypassed',
        },
        {
          when: { argument: { name: 'filepath', at: 0 }, is: 'given' },
          result: 'medium',
          why: 'no pin says that Keras is 3.11.3 or later, before which safe_mode could be bypassed',
        },
      ],
      useCase: 'keras-model',
    },
  ],
  versions: [
    {
      package: 'keras',
      fixed: '3.11.3',
      advisories: ['CVE-2025-1550', 'CVE-2025-8747', 'CVE-2025-9905', 'CVE-2025-9906'],
      severity: 'high',
      why: 'safe_mode can be bypassed',
    },
  ],
};
