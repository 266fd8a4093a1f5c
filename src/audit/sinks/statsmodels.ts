/**
 * statsmodels: results are pickles.
 * @module
 */
import type { SinkTable } from './sink.ts';
import { CWE_502, PICKLE_IS_CODE } from './texts.ts';

/** Sinks of statsmodels. */
export const statsmodels: SinkTable = {
  library: 'statsmodels',
  source: 'statsmodels 0.15.0 iolib/smpickle.py (_CompatUnpickler only renames), base/model.py',
  rules: [
    {
      id: 'statsmodels-load',
      title: 'Unpickles results',
      severity: 'high',
      message: '{sink} unpickles the results{from}',
      explanation: PICKLE_IS_CODE,
      advice: 'Store parameters as JSON or Parquet and refit, or move to ONNX.',
      cwe: CWE_502,
      references: [
        'https://www.statsmodels.org/stable/generated/statsmodels.iolib.smpickle.load_pickle.html',
      ],
    },
  ],
  sinks: [
    {
      name: 'statsmodels.api.load',
      rule: 'statsmodels-load',
      path: { name: 'fname', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'statsmodels.api.load_pickle',
      rule: 'statsmodels-load',
      path: { name: 'fname', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'statsmodels.iolib.smpickle.load_pickle',
      rule: 'statsmodels-load',
      path: { name: 'fname', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'statsmodels.iolib.api.load_pickle',
      rule: 'statsmodels-load',
      path: { name: 'fname', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'statsmodels.tools.load',
      rule: 'statsmodels-load',
      path: { name: 'fname', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'statsmodels.base.model.Results.load',
      rule: 'statsmodels-load',
      path: { name: 'fname', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'statsmodels.regression.linear_model.OLSResults.load',
      rule: 'statsmodels-load',
      path: { name: 'fname', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'statsmodels.**.load',
      rule: 'statsmodels-load',
      path: { name: 'fname', at: 0 },
      useCase: 'estimator',
    },
  ],
};
