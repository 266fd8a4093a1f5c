/**
 * joblib: pickles with arrays beside them, and a cache of such.
 * @module
 */
import type { Sink, SinkCase, SinkTable } from './sink.ts';
import { CWE_502, PICKLE_IS_CODE, UNTIL_THEN } from './texts.ts';

const NAMES: readonly string[] = [
  'joblib.load',
  'joblib.numpy_pickle.load',
  'joblib.numpy_pickle._unpickle',
  'joblib.numpy_pickle_compat.load_compatibility',
  'sklearn.externals.joblib.load',
  'sklearn.utils._joblib.load',
];

const LOCATION_CASES: readonly SinkCase[] = [
  { when: { argument: { name: 'location', at: 0 }, equals: null }, result: 'safe' },
];

/** Sinks of `joblib`. */
export const joblib: SinkTable = {
  library: 'joblib',
  source: 'joblib 1.6.0 numpy_pickle.py, memory.py, _store_backends.py',
  rules: [
    {
      id: 'joblib-load',
      title: 'Unpickles a joblib file',
      severity: 'high',
      message: '{sink} runs what the pickle in the file says{from}',
      explanation: PICKLE_IS_CODE,
      advice: `Move estimators to skops or ONNX, arrays to .npz without pickles. ${UNTIL_THEN}`,
      cwe: CWE_502,
      references: [
        'https://joblib.readthedocs.io/en/stable/generated/joblib.load.html',
        'https://scikit-learn.org/stable/model_persistence.html',
      ],
      others: ['semgrep scikit-joblib-load', 'CodeQL py/unsafe-deserialization'],
    },
  ],
  sinks: [
    ...NAMES.map((name): Sink => ({
      name,
      rule: 'joblib-load',
      path: { name: 'filename', at: 0 },
      useCase: 'estimator',
      fix: 'display-only',
    })),
    { name: 'joblib.dump', rule: 'pickle-save', notByReference: true },
    {
      name: 'joblib.Memory',
      rule: 'cache-pickle',
      path: { name: 'location', at: 0 },
      useCase: 'cache',
      cases: LOCATION_CASES,
    },
    {
      name: 'joblib.memory.Memory',
      rule: 'cache-pickle',
      path: { name: 'location', at: 0 },
      useCase: 'cache',
      cases: LOCATION_CASES,
    },
  ],
  versions: [
    {
      package: 'joblib',
      fixed: '1.2.0',
      advisories: ['CVE-2022-21797'],
      severity: 'medium',
      why: 'Parallel evaluates pre_dispatch as code',
    },
  ],
};
