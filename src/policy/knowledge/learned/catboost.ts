/**
 * What `policy learn` proved of catboost 1.2.10. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const catboost: Knowledge = {
  package: 'catboost',
  versions: ['catboost 1.2.10'],
  derived: `
catboost
 EFeaturesSelectionAlgorithm C r=rule:enum-value h
 EFeaturesSelectionGrouping C r=rule:enum-value h
 EFstrType C r=rule:enum-value h
 EShapCalcType C r=rule:enum-value h
 MetricsPlotter C n=any b=dict h
catboost.core
 pandas C n=any r=any b=dict h
 pandas.DataFrame C n=any r=any b=dict h
 pandas.Series C n=any r=any b=dict h
catboost.eval
 CaseEvaluationResult C n=any b=dict
 CatboostEvaluation C n=any b=dict h
 EvalType C r=rule:enum-value h
 EvaluationResults C n=any b=dict h
 ExecutionCase C n=any b=dict
 FactorUtils C n=any r=any b=dict h
 FoldModelsHandler C n=any r=plain b=dict h
 LabelMode C r=rule:enum-value h
 MetricEvaluationResult C n=any b=dict
 ScoreConfig C n=any r=any b=dict h
 ScoreType C r=rule:enum-value h
catboost.hnsw
 EDistance C r=rule:enum-value h
 EVectorComponentType C r=rule:enum-value h
 Hnsw C n=any r=any b=dict h
 HnswEstimator C n=any b=dict h
 OnlineHnsw C n=any b=dict h
 Pool C n=any b=dict h
catboost.metrics
 pandas C n=any r=any b=dict h
 pandas.DataFrame C n=any r=any b=dict h
 pandas.Series C n=any r=any b=dict h
catboost.widget
 MetricsPlotter C n=any b=dict h
catboost.widget.metrics_plotter
 MetricsPlotter C n=any b=dict h
`,
};
