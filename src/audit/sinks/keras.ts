/**
 * Keras: Lambda layers are bytecode, and safe_mode has a history.
 * @module
 */
import type { Sink, SinkCase, SinkTable } from './sink.ts';

const LOAD_CASES: readonly SinkCase[] = [
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
    when: {
      all: [
        { argument: { name: 'filepath', at: 0 }, endsWith: ['.h5', '.hdf5'] },
        { package: 'keras', from: '3.11.3' },
      ],
    },
    result: 'low',
    why: 'safe_mode of the pinned version covers the old HDF5 format, that of others does not',
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
];

const FROM_JSON_CASES: readonly SinkCase[] = [
  { when: { all: [] }, result: 'medium', why: 'a Lambda layer in it is code' },
];

/** All names under which Keras can be imported. */
const PACKAGES: readonly string[] = [
  'keras',
  'tf_keras',
  'tensorflow.keras',
  'tensorflow.python.keras',
  'keras.src',
  'keras.api',
];

/** The same in each package. */
function sinksOf(root: string): Sink[] {
  const loads = ['models.load_model', 'saving.load_model', 'models.saving.load_model'];
  const revives = [
    ['json', 'json_string'],
    ['config', 'config'],
    ['yaml', 'yaml'],
  ] as const;
  return [
    ...loads.map((name): Sink => ({
      name: `${root}.${name}`,
      rule: 'keras-load',
      path: { name: 'filepath', at: 0 },
      cases: LOAD_CASES,
      useCase: 'keras-model',
      fix: 'unsafe',
    })),
    ...revives.map(([from, argument]): Sink => ({
      name: `${root}.models.model_from_${from}`,
      rule: 'keras-load',
      path: { name: argument, at: 0 },
      useCase: 'keras-model',
      cases: FROM_JSON_CASES,
    })),
    {
      name: `${root}.config.enable_unsafe_deserialization`,
      rule: 'keras-unsafe-switch',
      useCase: 'keras-model',
      fix: 'unsafe',
    },
    {
      name: `${root}.layers.TFSMLayer`,
      rule: 'tf-load',
      path: { name: 'filepath', at: 0 },
      useCase: 'graph',
    },
  ];
}

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
    ...PACKAGES.flatMap(sinksOf),
    {
      name: 'keras.src.saving.serialization_lib.enable_unsafe_deserialization',
      rule: 'keras-unsafe-switch',
    },
    {
      name: 'keras.saving.saving_api.load_model',
      rule: 'keras-load',
      path: { name: 'filepath', at: 0 },
      cases: LOAD_CASES,
      useCase: 'keras-model',
    },
  ],
  versions: [
    {
      package: 'keras',
      fixed: '3.11.3',
      advisories: [
        'CVE-2025-1550',
        'CVE-2025-49655',
        'CVE-2025-8747',
        'CVE-2025-9905',
        'CVE-2025-9906',
      ],
      severity: 'high',
      why: 'safe_mode can be bypassed',
    },
  ],
};
