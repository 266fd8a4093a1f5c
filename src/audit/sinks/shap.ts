/**
 * SHAP: explainers are pickles.
 * @module
 */
import type { SinkTable } from './sink.ts';
import { CWE_502, PICKLE_IS_CODE } from './texts.ts';

/** Sinks of shap. */
export const shap: SinkTable = {
  library: 'shap',
  source: 'shap 0.51.0 _serializable.py (pickle.load of the type and more)',
  rules: [
    {
      id: 'shap-load',
      title: 'Unpickles an explainer',
      severity: 'high',
      message: '{sink} unpickles the explainer{from}',
      explanation: PICKLE_IS_CODE,
      advice: 'Make the explainer anew from the model.',
      cwe: CWE_502,
      references: ['https://shap.readthedocs.io/'],
    },
  ],
  sinks: [
    {
      name: 'shap.*.load',
      rule: 'shap-load',
      path: { name: 'in_file', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'shap.*.*.load',
      rule: 'shap-load',
      path: { name: 'in_file', at: 0 },
      useCase: 'estimator',
    },
    {
      name: 'shap.*.*.*.load',
      rule: 'shap-load',
      path: { name: 'in_file', at: 0 },
      useCase: 'estimator',
    },
  ],
};
