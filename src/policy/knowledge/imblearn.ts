/**
 * Samplers and ensembles of imbalanced-learn.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const imblearn: Knowledge = {
  package: 'imblearn',
  versions: ['imbalanced-learn 0.14.2'],
  declared: {},
  // Derived by oracle/derive from the libraries themselves: run it again instead of editing.
  derived: `
imblearn.base
 BaseSampler C n=none b=dict h !_sklearn_version
 FunctionSampler C n=none b=dict h !_sklearn_version
 SamplerMixin C n=none b=dict h
imblearn.combine._smote_enn
 SMOTEENN C n=none b=dict h !_sklearn_version
imblearn.combine._smote_tomek
 SMOTETomek C n=none b=dict h !_sklearn_version
imblearn.ensemble._bagging
 BalancedBaggingClassifier C n=none b=dict h !_sklearn_version
imblearn.ensemble._easy_ensemble
 EasyEnsembleClassifier C n=none b=dict h !_sklearn_version
imblearn.ensemble._forest
 BalancedRandomForestClassifier C n=none b=dict h !_sklearn_version
imblearn.ensemble._weight_boosting
 RUSBoostClassifier C n=none b=dict h !_sklearn_version
imblearn.keras._generator
 BalancedBatchGenerator C n=none b=dict h
imblearn.metrics.pairwise
 ValueDifferenceMetric C n=none b=dict h !_sklearn_version
imblearn.model_selection._split
 InstanceHardnessCV C n=none b=dict h
imblearn.over_sampling._adasyn
 ADASYN C n=none b=dict h !_sklearn_version
imblearn.over_sampling._random_over_sampler
 RandomOverSampler C n=none b=dict h !_sklearn_version
imblearn.over_sampling._smote.base
 BaseSMOTE C n=none b=dict h !_sklearn_version
 SMOTE C n=none b=dict h !_sklearn_version
 SMOTEN C n=none b=dict h !_sklearn_version
 SMOTENC C n=none b=dict h !_sklearn_version
imblearn.over_sampling._smote.cluster
 KMeansSMOTE C n=none b=dict h !_sklearn_version
imblearn.over_sampling._smote.filter
 BorderlineSMOTE C n=none b=dict h !_sklearn_version
 SVMSMOTE C n=none b=dict h !_sklearn_version
imblearn.over_sampling.base
 BaseOverSampler C n=none b=dict h !_sklearn_version
imblearn.pipeline
 Pipeline C n=none b=dict h !_sklearn_version
imblearn.under_sampling._prototype_generation._cluster_centroids
 ClusterCentroids C n=none b=dict h !_sklearn_version
imblearn.under_sampling._prototype_selection._condensed_nearest_neighbour
 CondensedNearestNeighbour C n=none b=dict h !_sklearn_version
imblearn.under_sampling._prototype_selection._edited_nearest_neighbours
 AllKNN C n=none b=dict h !_sklearn_version
 EditedNearestNeighbours C n=none b=dict h !_sklearn_version
 RepeatedEditedNearestNeighbours C n=none b=dict h !_sklearn_version
imblearn.under_sampling._prototype_selection._instance_hardness_threshold
 InstanceHardnessThreshold C n=none b=dict h !_sklearn_version
imblearn.under_sampling._prototype_selection._nearmiss
 NearMiss C n=none b=dict h !_sklearn_version
imblearn.under_sampling._prototype_selection._neighbourhood_cleaning_rule
 NeighbourhoodCleaningRule C n=none b=dict h !_sklearn_version
imblearn.under_sampling._prototype_selection._one_sided_selection
 OneSidedSelection C n=none b=dict h !_sklearn_version
imblearn.under_sampling._prototype_selection._random_under_sampler
 RandomUnderSampler C n=none b=dict h !_sklearn_version
imblearn.under_sampling._prototype_selection._tomek_links
 TomekLinks C n=none b=dict h !_sklearn_version
imblearn.under_sampling.base
 BaseCleaningSampler C n=none b=dict h !_sklearn_version
 BaseUnderSampler C n=none b=dict h !_sklearn_version
imblearn.utils._docstring
 Substitution C n=none b=dict h
imblearn.utils._tags
 InputTags C n=none b=rule:slots
 SamplerTags C n=none b=rule:slots
 Tags C n=none b=rule:slots
imblearn.utils._validation
 ArraysTransformer C n=none b=dict h
`,
};
