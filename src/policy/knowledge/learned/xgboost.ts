/**
 * What `policy learn` proved of xgboost 3.2.0. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const xgboost: Knowledge = {
  package: 'xgboost',
  versions: ['xgboost 3.2.0'],
  derived: `
xgboost
 DataIter C n=any b=dict h
xgboost.callback
 XGBoostError C n=any r=any b=dict h ?data:args
xgboost.core
 DataIter C n=any b=dict h
xgboost.dask
 CollConfig C n=any b=dict
 CommunicatorContext C n=any b=dict h
 DaskDMatrix C n=any b=dict h
 DaskQuantileDMatrix C n=any b=dict h
 TrainingCallback C n=any r=any b=dict h
 XGBRankerMixIn C n=any r=any b=dict h
 XGBoostError C n=any r=any b=dict h ?data:args
xgboost.dask.data
 DaskPartitionIter C n=any b=dict h
xgboost.data
 SingleBatchInternalIter C n=any b=dict h
xgboost.spark.core
 _SparkXGBSharedReadWrite C n=any r=any b=dict h
xgboost.spark.data
 PartIter C n=any b=dict h
xgboost.spark.summary
 XGBoostTrainingSummary C n=any b=dict
xgboost.spark.utils
 CommunicatorContext C n=any b=dict h
`,
};
