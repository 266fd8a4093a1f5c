/**
 * Models of lightgbm: the booster is stored as text, which its library reads.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const lightgbm: Knowledge = {
  package: 'lightgbm',
  versions: ['lightgbm 4.7.0'],
  declared: {},
  // Derived by oracle/derive/knowledge.py from the libraries themselves: run it again instead of editing.
  derived: `
lightgbm.basic
 Booster C n=none b=dict-data h !_handle,_network,free_network,handle,network
 EvalResult C n=any b=dict
 LGBMDeprecationWarning C n=data r=data b=dict-data h !args
 LightGBMError C n=data r=data b=dict-data h !args
 Sequence C n=none b=dict h
 _ConfigAliases C n=none b=dict h
 _DummyLogger C n=none b=dict h
 _MissingType C r=rule:enum-value h d
 _TempFile C n=none b=dict h
lightgbm.callback
 CallbackEnv C n=none b=dict
 EarlyStopException C n=data b=dict-data h !args
 _EarlyStoppingCallback C n=none b=dict h
 _LogEvaluationCallback C n=none b=dict h
 _RecordEvaluationCallback C n=none b=dict h
 _ResetParameterCallback C n=none b=dict h
lightgbm.dask
 DaskLGBMClassifier C n=none b=dict h !_sklearn_version
 DaskLGBMRanker C n=none b=dict h !_sklearn_version
 DaskLGBMRegressor C n=none b=dict h !_sklearn_version
 _DaskLGBMModel C n=none b=dict h
 _DatasetNames C r=rule:enum-value h d
 _RemoteSocket C n=none b=dict h
lightgbm.sklearn
 LGBMClassifier C n=none b=dict h !_sklearn_version
 LGBMModel C n=none b=dict h !_sklearn_version
 LGBMRanker C n=none b=dict h !_sklearn_version
 LGBMRegressor C n=none b=dict h !_sklearn_version
 _EvalFunctionWrapper C n=none b=dict h
 _ObjectiveFunctionWrapper C n=none b=dict h
`,
};
