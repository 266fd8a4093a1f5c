/**
 * Models of xgboost: the booster is stored in its own format, which its library reads.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const xgboost: Knowledge = {
  package: 'xgboost',
  versions: ['xgboost 3.2.0'],
  declared: {},
  // Derived by oracle/derive/knowledge.py from the libraries themselves: run it again instead of editing.
  derived: `
xgboost._data_utils
 ArrayInf C n=none b=dict i
 CudaArrayInf C n=none b=dict i
 CudaStringArray C n=none b=dict i
 DfCatAccessor C n=none b=dict h
 StringArray C n=none b=dict i
 TransformedDf C n=none b=dict h
 _ArrayLikeArg C n=none b=dict h
 _CudaArrayLikeArg C n=none b=dict h
xgboost.callback
 CallbackContainer C n=none b=dict h
 EarlyStopping C n=none b=dict h
 EvaluationMonitor C n=none b=dict h
 LearningRateScheduler C n=none b=dict h
 TrainingCallback C n=none b=dict h
 TrainingCheckPoint C n=none b=dict h
xgboost.collective
 CommunicatorContext C n=none b=dict h
 Config C n=none b=dict
 Op C r=rule:enum-value h d
xgboost.core
 Booster C n=none b=dict-data h
 DataSplitMode C r=rule:enum-value h d
 XGBoostError C n=data r=data b=dict-data h !args
 _RefMixIn C n=none b=dict h
xgboost.data
 ArrowTransformed C n=none b=dict h
 CudfTransformed C n=none b=dict h
 PandasTransformed C n=none b=dict h
xgboost.libpath
 XGBoostLibraryNotFound C n=data r=data b=dict-data h !args
xgboost.objective
 Objective C n=none b=dict h
 TreeObjective C n=none b=dict h
xgboost.sklearn
 XGBClassifier C n=none b=dict h !_sklearn_version
 XGBModel C n=none b=dict h !_sklearn_version
 XGBRFClassifier C n=none b=dict h !_sklearn_version
 XGBRFRegressor C n=none b=dict h !_sklearn_version
 XGBRanker C n=none b=dict h !_sklearn_version
 XGBRankerMixIn C n=none b=dict h
 XGBRegressor C n=none b=dict h !_sklearn_version
 _SklObjWProto C n=none b=dict h
xgboost.tracker
 RabitTracker._SortBy C r=rule:enum-value h d
xgboost.training
 _PackedBooster C n=none b=dict h
`,
};
