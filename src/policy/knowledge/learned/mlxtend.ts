/**
 * What `policy learn` proved of mlxtend 0.25.0. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const mlxtend: Knowledge = {
  package: 'mlxtend',
  versions: ['mlxtend 0.25.0'],
  derived: `
mlxtend._base
 _BaseModel C n=any r=any b=dict h
 _Classifier C n=any r=any b=dict h
 _Cluster C n=any r=any b=dict h
 _IterativeModel C n=any r=any b=dict h
 _MultiClass C n=any r=any b=dict h
 _MultiLayer C n=any r=any b=dict h
 _Regressor C n=any r=any b=dict h
mlxtend._base._base_model
 _BaseModel C n=any r=any b=dict h
mlxtend._base._classifier
 _Classifier C n=any r=any b=dict h
mlxtend._base._cluster
 _Cluster C n=any r=any b=dict h
mlxtend._base._iterative_model
 _IterativeModel C n=any r=any b=dict h
mlxtend._base._multiclass
 _MultiClass C n=any r=any b=dict h
mlxtend._base._multilayer
 _MultiLayer C n=any r=any b=dict h
mlxtend._base._regressor
 _Regressor C n=any r=any b=dict h
mlxtend.classifier
 Adaline C n=any r=any b=dict h
 EnsembleVoteClassifier C n=any b=dict h ?data:_sklearn_version
 LogisticRegression C n=any r=any b=dict h
 MultiLayerPerceptron C n=any b=dict h
 OneRClassifier C n=any r=plain b=dict h ?data:_sklearn_version
 Perceptron C n=any r=any b=dict h
 SoftmaxRegression C n=any r=any b=dict h
 StackingCVClassifier C n=any r=plain b=dict h ?data:_sklearn_version
 StackingClassifier C n=any r=plain b=dict h ?data:_sklearn_version
mlxtend.classifier._base_classification
 _BaseStackingClassifier C n=any r=any b=dict h
mlxtend.classifier.adaline
 Adaline C n=any r=any b=dict h
mlxtend.classifier.ensemble_vote
 EnsembleVoteClassifier C n=any b=dict h ?data:_sklearn_version
mlxtend.classifier.logistic_regression
 LogisticRegression C n=any r=any b=dict h
mlxtend.classifier.multilayerperceptron
 MultiLayerPerceptron C n=any b=dict h
mlxtend.classifier.oner
 OneRClassifier C n=any r=plain b=dict h ?data:_sklearn_version
mlxtend.classifier.perceptron
 Perceptron C n=any r=any b=dict h
mlxtend.classifier.softmax_regression
 SoftmaxRegression C n=any r=any b=dict h
mlxtend.classifier.stacking_classification
 StackingClassifier C n=any r=plain b=dict h ?data:_sklearn_version
mlxtend.classifier.stacking_cv_classification
 StackingCVClassifier C n=any r=plain b=dict h ?data:_sklearn_version
mlxtend.cluster
 Kmeans C n=any r=any b=dict h
mlxtend.cluster.kmeans
 Kmeans C n=any r=any b=dict h
mlxtend.evaluate
 BootstrapOutOfBag C n=any r=data b=dict h
 GroupTimeSeriesSplit C n=any r=plain b=dict h
 PredefinedHoldoutSplit C n=any r=any b=dict h
 RandomHoldoutSplit C n=any r=any b=dict h
mlxtend.evaluate.bootstrap_outofbag
 BootstrapOutOfBag C n=any r=data b=dict h
mlxtend.evaluate.holdout
 PredefinedHoldoutSplit C n=any r=any b=dict h
 RandomHoldoutSplit C n=any r=any b=dict h
mlxtend.evaluate.time_series
 GroupTimeSeriesSplit C n=any r=plain b=dict h
mlxtend.externals.estimator_checks
 NotFittedError C n=any r=any b=dict h ?data:args
mlxtend.externals.pyprind.prog_class
 Prog C n=any b=dict h
mlxtend.externals.signature_py27
 BoundArguments C n=any r=any b=dict
 Parameter C n=any b=dict
 Signature C n=any b=dict
 _ParameterKind C n=plain r=plain b=dict h
 _empty C n=any r=any b=dict h
 _void C n=any r=any b=dict h
mlxtend.feature_extraction
 LinearDiscriminantAnalysis C n=any r=data b=dict h
 PrincipalComponentAnalysis C n=any r=plain b=dict h
 RBFKernelPCA C n=any r=data b=dict h
mlxtend.feature_extraction.base
 _BaseFeatureExtractor C n=any r=any b=dict h
mlxtend.feature_extraction.linear_discriminant_analysis
 LinearDiscriminantAnalysis C n=any r=data b=dict h
mlxtend.feature_extraction.principal_component_analysis
 PrincipalComponentAnalysis C n=any r=plain b=dict h
mlxtend.feature_extraction.rbf_kernel_pca
 RBFKernelPCA C n=any r=data b=dict h
mlxtend.feature_selection
 ColumnSelector C n=any r=data b=dict h ?data:_sklearn_version
 ExhaustiveFeatureSelector C n=any b=dict h ?data:_sklearn_version
 SequentialFeatureSelector C n=any b=dict h ?data:_sklearn_version
mlxtend.feature_selection.column_selector
 ColumnSelector C n=any r=data b=dict h ?data:_sklearn_version
mlxtend.feature_selection.exhaustive_feature_selector
 ExhaustiveFeatureSelector C n=any b=dict h ?data:_sklearn_version
mlxtend.feature_selection.sequential_feature_selector
 SequentialFeatureSelector C n=any b=dict h ?data:_sklearn_version
mlxtend.frequent_patterns.fpcommon
 FPNode C n=any b=dict h
 FPTree C n=any b=dict h
mlxtend.frequent_patterns.fpmax
 MFITree C n=any b=dict h
 MFITree.Node C n=any b=dict h
mlxtend.preprocessing
 CopyTransformer C n=any r=data b=dict h ?data:_sklearn_version
 DenseTransformer C n=any r=data b=dict h ?data:_sklearn_version
 MeanCenterer C n=any r=any b=dict h
 TransactionEncoder C n=any r=data b=dict h ?data:_sklearn_version
mlxtend.preprocessing.copy_transformer
 CopyTransformer C n=any r=data b=dict h ?data:_sklearn_version
mlxtend.preprocessing.dense_transformer
 DenseTransformer C n=any r=data b=dict h ?data:_sklearn_version
mlxtend.preprocessing.mean_centering
 MeanCenterer C n=any r=any b=dict h
mlxtend.preprocessing.transactionencoder
 TransactionEncoder C n=any r=data b=dict h ?data:_sklearn_version
mlxtend.regressor
 LinearRegression C n=any r=plain b=dict h
 StackingCVRegressor C n=any r=data b=dict h ?data:_sklearn_version
 StackingRegressor C n=any r=data b=dict h ?data:_sklearn_version
mlxtend.regressor.linear_regression
 LinearRegression C n=any r=plain b=dict h
mlxtend.regressor.stacking_cv_regression
 StackingCVRegressor C n=any r=data b=dict h ?data:_sklearn_version
mlxtend.regressor.stacking_regression
 StackingRegressor C n=any r=data b=dict h ?data:_sklearn_version
mlxtend.utils
 Counter C n=any b=dict h
mlxtend.utils.base_compostion
 _BaseXComposition C n=any r=data b=dict h ?data:_sklearn_version
mlxtend.utils.counter
 Counter C n=any b=dict h
`,
};
