/**
 * cloudpickle, which pickles functions by value, and those who bring it along.
 * @module
 */
import type { Sink, SinkTable } from './sink.ts';
import { CWE_502, PICKLE_DOCS, PICKLE_IS_CODE, UNTIL_THEN } from './texts.ts';

const MODULES: readonly string[] = [
  'cloudpickle',
  'cloudpickle.cloudpickle',
  'joblib.externals.cloudpickle',
  'joblib.externals.loky.cloudpickle_wrapper.cloudpickle',
  'ray.cloudpickle',
  'pyspark.cloudpickle',
  'sklearn.externals.joblib.externals.cloudpickle',
];

/** Sinks of `cloudpickle`. */
export const cloudpickle: SinkTable = {
  library: 'cloudpickle',
  source: 'cloudpickle 3.1.2 cloudpickle/cloudpickle.py: load and loads are those of pickle',
  rules: [
    {
      id: 'cloudpickle-load',
      title: 'Unpickles functions by value',
      severity: 'high',
      message: '{sink} runs what the pickle says; such pickles are meant to hold code{from}',
      explanation: PICKLE_IS_CODE,
      advice: `Ship code as an installed package and data as data. ${UNTIL_THEN}`,
      cwe: CWE_502,
      references: [PICKLE_DOCS],
      others: ['CodeQL py/unsafe-deserialization'],
    },
  ],
  sinks: MODULES.flatMap((module) =>
    ['load', 'loads'].map((name): Sink => ({
      name: `${module}.${name}`,
      rule: 'cloudpickle-load',
      path: { name: 'data', at: 0 },
      useCase: 'object',
      fix: 'display-only',
    })),
  ),
};
