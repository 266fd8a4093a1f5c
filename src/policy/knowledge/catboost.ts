/**
 * Models of catboost: the model is stored in its own format, which its library reads.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const catboost: Knowledge = {
  package: 'catboost',
  versions: ['catboost 1.2.10'],
  declared: {},
  // Derived by oracle/derive/knowledge.py from the libraries themselves: run it again instead of editing.
  derived: `
catboost.core
 CatBoost C n=none b=dict-data
 CatBoostClassifier C n=none b=dict-data
 CatBoostRanker C n=none b=dict-data
 CatBoostRegressor C n=none b=dict-data
 EFeaturesSelectionAlgorithm C r=rule:enum-value h d
 EFeaturesSelectionGrouping C r=rule:enum-value h d
 EFstrType C r=rule:enum-value h d
 EShapCalcType C r=rule:enum-value h d
 _CatBoostBase C n=none b=dict-data
 _CustomLoggersStack C n=none b=dict h
 _StreamLikeWrapper C n=none b=dict h
 _TrainCallbacksWrapper C n=none b=dict h
 polars C n=none b=dict h
 polars.DataFrame C n=none b=dict h
 polars.Series C n=none b=dict h
catboost.eval._fold_model
 FoldModel C n=none b=dict h
catboost.eval._fold_models_handler
 FoldModelsHandler C n=none b=dict h
catboost.eval._fold_storage
 FoldStorage C n=none b=dict h
 _FoldFile C n=none b=dict h
catboost.eval._readers
 _BaseReader C n=none b=dict h
 _SimpleDataReader C n=none b=dict h
 _SimpleStreamingFileReader C n=none b=dict h
catboost.eval._splitter
 _Splitter C n=none b=dict h
catboost.eval.catboost_evaluation
 CatboostEvaluation C n=none b=dict h
 EvalType C r=rule:enum-value h d
catboost.eval.evaluation_result
 CaseEvaluationResult C n=none b=dict
 EvaluationResults C n=none b=dict h
 MetricEvaluationResult C n=none b=dict
 ScoreConfig C n=none b=dict h
 ScoreType C r=rule:enum-value h d
catboost.eval.execution_case
 ExecutionCase C n=none b=dict
catboost.eval.factor_utils
 FactorUtils C n=none b=dict h
 LabelMode C r=rule:enum-value h d
catboost.hnsw.hnsw
 EDistance C r=rule:enum-value h d
 EVectorComponentType C r=rule:enum-value h d
 Hnsw C n=none b=dict h
 HnswEstimator C n=none b=dict h
 OnlineHnsw C n=none b=dict h
 Pool C n=none b=dict h
catboost.metrics
 BuiltinMetric C n=none b=dict h
catboost.plot_helpers
 OfflineMetricVisualizer C n=none b=dict h
catboost.utils
 polars C n=none b=dict h
 polars.DataFrame C n=none b=dict h
 polars.Series C n=none b=dict h
`,
};
