/**
 * What `policy learn` proved of scikit-learn 1.9.1. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const sklearn: Knowledge = {
  package: 'sklearn',
  versions: ['scikit-learn 1.9.1'],
  derived: `
sklearn._loss
 AbsoluteError C n=any b=dict h
 HalfBinomialLoss C n=any b=dict h
 HalfBinomialLossArrayAPI C n=any b=dict h
 HalfGammaLoss C n=any b=dict h
 HalfMultinomialLoss C n=any b=dict h
 HalfMultinomialLossArrayAPI C n=any b=dict h
 HalfPoissonLoss C n=any b=dict h
 HalfSquaredError C n=any b=dict h
 HalfTweedieLoss C n=any b=dict h
 HalfTweedieLossIdentity C n=any b=dict h
 HuberLoss C n=any b=dict h
 PinballLoss C n=any b=dict h
sklearn.callback
 AutoPropagatedCallback C n=any b=dict h
 CallbackContext C n=any r=any b=dict h
 CallbackSupportMixin C n=any r=any b=dict h
 FitCallback C n=any b=dict h
 ProgressBar C n=any b=dict h
 ScoringMonitorLog C n=any b=dict
sklearn.callback._progressbar
 _StyledColumnMixin C n=any r=any b=dict h
sklearn.cluster
 AffinityPropagation C n=any r=data b=dict h ?data:_sklearn_version
 AgglomerativeClustering C n=any r=data b=dict h ?data:_sklearn_version
 Birch C n=any r=data b=dict h ?data:_sklearn_version
 BisectingKMeans C n=any r=data b=dict h ?data:_sklearn_version
 DBSCAN C n=any r=data b=dict h ?data:_sklearn_version
 FeatureAgglomeration C n=any r=data b=dict h ?data:_sklearn_version
 HDBSCAN C n=any r=data b=dict h ?data:_sklearn_version
 KMeans C n=any r=data b=dict h ?data:_sklearn_version
 MeanShift C n=any r=data b=dict h ?data:_sklearn_version
 MiniBatchKMeans C n=any r=data b=dict h ?data:_sklearn_version
 OPTICS C n=any r=data b=dict h ?data:_sklearn_version
 SpectralBiclustering C n=any r=data b=dict h ?data:_sklearn_version
 SpectralClustering C n=any r=data b=dict h ?data:_sklearn_version
 SpectralCoclustering C n=any r=data b=dict h ?data:_sklearn_version
sklearn.cluster._bicluster
 BaseEstimator C n=any r=any b=dict h ?data:_sklearn_version
 BiclusterMixin C n=any r=any b=dict h
 Interval C n=any r=plain b=dict h
 KMeans C n=any r=data b=dict h ?data:_sklearn_version
 MiniBatchKMeans C n=any r=data b=dict h ?data:_sklearn_version
 StrOptions C n=any r=data b=dict h
 dia_array C n=any b=dict
sklearn.compose
 ColumnTransformer C n=any r=data b=dict h ?data:_sklearn_version
 TransformedTargetRegressor C n=any r=data b=dict h ?data:_sklearn_version
 make_column_selector C n=any r=any b=dict h
sklearn.compose._column_transformer
 Bunch C n=any r=data b=any
 FunctionTransformer C n=any r=data b=dict h ?data:_sklearn_version
 HasMethods C n=any b=dict h
 Hidden C n=any r=any b=dict h
 Interval C n=any r=plain b=dict h
 MetadataRouter C n=any r=any b=dict h
 MethodMapping C n=any r=any b=dict h
 Parallel C n=any b=dict h
 StrOptions C n=any r=data b=dict h
 TransformerMixin C n=any r=any b=dict h
 _BaseComposition C n=any r=data b=dict h ?data:_sklearn_version
 _VisualBlock C n=any r=plain b=dict h
sklearn.compose._target
 BaseEstimator C n=any r=any b=dict h ?data:_sklearn_version
 FunctionTransformer C n=any r=data b=dict h ?data:_sklearn_version
 HasMethods C n=any b=dict h
 LinearRegression C n=any r=data b=dict h ?data:_sklearn_version
 MetadataRouter C n=any r=any b=dict h
 MethodMapping C n=any r=any b=dict h
 NotFittedError C n=any r=any b=dict h ?data:args
 RegressorMixin C n=any r=any b=dict h
 _VisualBlock C n=any r=plain b=dict h
sklearn.covariance
 EllipticEnvelope C n=any r=data b=dict h ?data:_sklearn_version
 EmpiricalCovariance C n=any r=data b=dict h ?data:_sklearn_version
 GraphicalLasso C n=any b=dict h ?data:_sklearn_version
 GraphicalLassoCV C n=any b=dict h ?data:_sklearn_version
 LedoitWolf C n=any r=data b=dict h ?data:_sklearn_version
 MinCovDet C n=any r=data b=dict h ?data:_sklearn_version
 OAS C n=any r=data b=dict h ?data:_sklearn_version
 ShrunkCovariance C n=any r=data b=dict h ?data:_sklearn_version
sklearn.cross_decomposition
 CCA C n=any r=data b=dict h ?data:_sklearn_version
 PLSCanonical C n=any r=data b=dict h ?data:_sklearn_version
 PLSRegression C n=any r=data b=dict h ?data:_sklearn_version
 PLSSVD C n=any r=data b=dict h ?data:_sklearn_version
sklearn.cross_decomposition._pls
 BaseEstimator C n=any r=any b=dict h ?data:_sklearn_version
 ClassNamePrefixFeaturesOutMixin C n=any r=any b=dict h
 ConvergenceWarning C n=any r=any b=dict h ?data:args
 Interval C n=any r=plain b=dict h
 MultiOutputMixin C n=any r=any b=dict h
 RegressorMixin C n=any r=any b=dict h
 StrOptions C n=any r=data b=dict h
 TransformerMixin C n=any r=any b=dict h
sklearn.datasets._openml
 Bunch C n=any r=data b=any
 Interval C n=any r=plain b=dict h
 StrOptions C n=any r=data b=dict h
sklearn.decomposition
 DictionaryLearning C n=any r=data b=dict h ?data:_sklearn_version
 FactorAnalysis C n=any r=data b=dict h ?data:_sklearn_version
 FastICA C n=any r=data b=dict h ?data:_sklearn_version
 IncrementalPCA C n=any r=data b=dict h ?data:_sklearn_version
 KernelPCA C n=any r=data b=dict h ?data:_sklearn_version
 LatentDirichletAllocation C n=any r=data b=dict h ?data:_sklearn_version
 MiniBatchDictionaryLearning C n=any r=data b=dict h ?data:_sklearn_version
 MiniBatchNMF C n=any r=data b=dict h ?data:_sklearn_version
 MiniBatchSparsePCA C n=any r=data b=dict h ?data:_sklearn_version
 NMF C n=any r=data b=dict h ?data:_sklearn_version
 PCA C n=any r=data b=dict h ?data:_sklearn_version
 SparseCoder C n=any r=data b=dict h ?data:_sklearn_version
 SparsePCA C n=any r=data b=dict h ?data:_sklearn_version
 TruncatedSVD C n=any r=data b=dict h ?data:_sklearn_version
sklearn.decomposition._fastica
 BaseEstimator C n=any r=any b=dict h ?data:_sklearn_version
 ClassNamePrefixFeaturesOutMixin C n=any r=any b=dict h
 ConvergenceWarning C n=any r=any b=dict h ?data:args
 Interval C n=any r=plain b=dict h
 Options C n=any r=data b=dict h
 StrOptions C n=any r=data b=dict h
 TransformerMixin C n=any r=any b=dict h
sklearn.decomposition._truncated_svd
 BaseEstimator C n=any r=any b=dict h ?data:_sklearn_version
 ClassNamePrefixFeaturesOutMixin C n=any r=any b=dict h
 Interval C n=any r=plain b=dict h
 StrOptions C n=any r=data b=dict h
 TransformerMixin C n=any r=any b=dict h
sklearn.discriminant_analysis
 BaseEstimator C n=any r=any b=dict h ?data:_sklearn_version
 ClassNamePrefixFeaturesOutMixin C n=any r=any b=dict h
 ClassifierMixin C n=any r=any b=dict h
 HasMethods C n=any b=dict h
 Interval C n=any r=plain b=dict h
 LinearClassifierMixin C n=any r=any b=dict h
 StandardScaler C n=any r=data b=dict h ?data:_sklearn_version
 StrOptions C n=any r=data b=dict h
 TransformerMixin C n=any r=any b=dict h
sklearn.ensemble
 AdaBoostClassifier C n=any r=data b=dict h ?data:_sklearn_version
 AdaBoostRegressor C n=any r=data b=dict h ?data:_sklearn_version
 BaggingClassifier C n=any r=data b=dict h ?data:_sklearn_version
 BaggingRegressor C n=any r=data b=dict h ?data:_sklearn_version
 BaseEnsemble C n=any r=data b=dict h ?data:_sklearn_version
 ExtraTreesClassifier C n=any r=data b=dict h ?data:_sklearn_version
 ExtraTreesRegressor C n=any r=data b=dict h ?data:_sklearn_version
 GradientBoostingClassifier C n=any r=data b=dict h ?data:_sklearn_version
 GradientBoostingRegressor C n=any r=data b=dict h ?data:_sklearn_version
 HistGradientBoostingClassifier C n=any r=data b=dict h ?data:_sklearn_version
 HistGradientBoostingRegressor C n=any r=data b=dict h ?data:_sklearn_version
 IsolationForest C n=any r=data b=dict h ?data:_sklearn_version
 RandomForestClassifier C n=any r=data b=dict h ?data:_sklearn_version
 RandomForestRegressor C n=any r=data b=dict h ?data:_sklearn_version
 RandomTreesEmbedding C n=any r=data b=dict h ?data:_sklearn_version
 StackingClassifier C n=any r=data b=dict h ?data:_sklearn_version
 StackingRegressor C n=any r=data b=dict h ?data:_sklearn_version
 VotingClassifier C n=any r=data b=dict h ?data:_sklearn_version
 VotingRegressor C n=any r=data b=dict h ?data:_sklearn_version
sklearn.ensemble._bagging
 BaseEnsemble C n=any r=data b=dict h ?data:_sklearn_version
 ClassifierMixin C n=any r=any b=dict h
 DecisionTreeClassifier C n=any r=data b=dict h ?data:_sklearn_version
 DecisionTreeRegressor C n=any r=data b=dict h ?data:_sklearn_version
 HasMethods C n=any b=dict h
 Interval C n=any r=plain b=dict h
 MetadataRouter C n=any r=any b=dict h
 MethodMapping C n=any r=any b=dict h
 Parallel C n=any b=dict h
 RegressorMixin C n=any r=any b=dict h
sklearn.ensemble._forest
 BaseDecisionTree C n=any r=data b=dict h ?data:_sklearn_version
 BaseEnsemble C n=any r=data b=dict h ?data:_sklearn_version
 ClassifierMixin C n=any r=any b=dict h
 DataConversionWarning C n=any r=any b=dict h ?data:args
 DecisionTreeClassifier C n=any r=data b=dict h ?data:_sklearn_version
 DecisionTreeRegressor C n=any r=data b=dict h ?data:_sklearn_version
 ExtraTreeClassifier C n=any r=data b=dict h ?data:_sklearn_version
 ExtraTreeRegressor C n=any r=data b=dict h ?data:_sklearn_version
 Interval C n=any r=plain b=dict h
 MultiOutputMixin C n=any r=any b=dict h
 OneHotEncoder C n=any r=data b=dict h ?data:_sklearn_version
 Parallel C n=any b=dict h
 RegressorMixin C n=any r=any b=dict h
 StrOptions C n=any r=data b=dict h
 TransformerMixin C n=any r=any b=dict h
sklearn.ensemble._iforest
 BaseBagging C n=any r=data b=dict h ?data:_sklearn_version
 ExtraTreeRegressor C n=any r=data b=dict h ?data:_sklearn_version
 Interval C n=any r=plain b=dict h
 OutlierMixin C n=any r=any b=dict h
 Parallel C n=any b=dict h
 StrOptions C n=any r=data b=dict h
sklearn.ensemble._weight_boosting
 BaseEnsemble C n=any r=data b=dict h ?data:_sklearn_version
 ClassifierMixin C n=any r=any b=dict h
 DecisionTreeClassifier C n=any r=data b=dict h ?data:_sklearn_version
 DecisionTreeRegressor C n=any r=data b=dict h ?data:_sklearn_version
 HasMethods C n=any b=dict h
 Interval C n=any r=plain b=dict h
 RegressorMixin C n=any r=any b=dict h
 StrOptions C n=any r=data b=dict h
 _RoutingNotSupportedMixin C n=any r=any b=dict h
sklearn.externals._arff
 ArffDecoder C n=any r=any b=dict h
 ArffEncoder C n=any r=any b=dict h
 ArffException C n=any r=data b=dict h ?data:args
 BadAttributeFormat C n=any r=data b=dict h ?data:args
 BadAttributeName C n=any r=data b=dict h ?data:args
 BadAttributeType C n=any r=data b=dict h ?data:args
 BadDataFormat C n=any r=data b=dict h ?data:args
 BadLayout C n=any r=plain b=dict h ?data:args
 BadNominalFormatting C n=any r=data b=dict h ?data:args
 BadNominalValue C n=any r=data b=dict h ?data:args
 BadNumericalValue C n=any r=data b=dict h ?data:args
 BadObject C n=any r=data b=dict h ?data:args
 BadRelationFormat C n=any r=data b=dict h ?data:args
 BadStringValue C n=any r=data b=dict h ?data:args
 COOData C n=any r=any b=dict h
 Data C n=any r=any b=dict h
 DenseGeneratorData C n=any r=any b=dict h
 EncodedNominalConversor C n=any r=plain b=dict h
 LODData C n=any r=any b=dict h
 LODGeneratorData C n=any r=any b=dict h
 NominalConversor C n=any r=plain b=dict h
 _DataListMixin C n=any r=any b=dict h
sklearn.externals._numpydoc.docscrape
 ClassDoc C n=any b=dict
 FunctionDoc C n=any b=dict
 NumpyDocString C n=any b=dict
 ObjDoc C n=any b=dict
 ParseError C n=any r=any b=dict h ?data:args
 Reader C n=any r=plain b=dict h
sklearn.externals._packaging._structures
 InfinityType C n=any r=any b=dict
 NegativeInfinityType C n=any r=any b=dict
sklearn.externals._packaging.version
 InfinityType C n=any r=any b=dict
 InvalidVersion C n=any r=any b=dict h ?data:args
 LegacyVersion C n=any b=dict
 NegativeInfinityType C n=any r=any b=dict
 Version C n=any b=dict
 _BaseVersion C n=any r=any b=dict
sklearn.externals.array_api_compat.common._helpers
 HasShape C n=any b=dict h
 SupportsArrayNamespace C n=any b=dict h
 _ClsToXPInfo C r=rule:enum-value h
 _dask_device C n=any r=any b=dict h
sklearn.externals.array_api_compat.common._linalg
 EigResult C n=any r=any b=dict
 EighResult C n=any r=any b=dict
 QRResult C n=any r=any b=dict
 SVDResult C n=any r=any b=dict
 SlogdetResult C n=any r=any b=dict
sklearn.externals.array_api_compat.common._typing
 DTypesAll C n=any r=data b=dict i
 DTypesBool C n=any r=data b=dict i
 DTypesComplex C n=any r=data b=dict i
 DTypesIntegral C n=any r=data b=dict i
 DTypesNumeric C n=any r=data b=dict i
 DTypesReal C n=any r=data b=dict i
 DTypesSigned C n=any r=data b=dict i
 DTypesUnsigned C n=any r=data b=dict i
 HasShape C n=any b=dict h
 NestedSequence C n=any b=dict h
 SupportsArrayNamespace C n=any b=dict h
sklearn.externals.array_api_compat.cupy
 __array_namespace_info__ C n=any r=any b=dict h
sklearn.externals.array_api_compat.cupy._aliases
 NestedSequence C n=any b=dict h
sklearn.externals.array_api_compat.cupy._info
 __array_namespace_info__ C n=any r=any b=dict h
sklearn.externals.array_api_compat.dask.array
 __array_namespace_info__ C n=any r=any b=dict h
sklearn.externals.array_api_compat.dask.array._aliases
 NestedSequence C n=any b=dict h
sklearn.externals.array_api_compat.dask.array._info
 __array_namespace_info__ C n=any r=any b=dict h
sklearn.externals.array_api_compat.numpy
 __array_namespace_info__ C n=any r=any b=dict h
sklearn.externals.array_api_compat.numpy._aliases
 NestedSequence C n=any b=dict h
sklearn.externals.array_api_compat.numpy._info
 __array_namespace_info__ C n=any r=any b=dict h
sklearn.externals.array_api_compat.torch
 __array_namespace_info__ C n=any r=any b=dict h
sklearn.externals.array_api_compat.torch._aliases
 NestedSequence C n=any b=dict h
sklearn.externals.array_api_compat.torch._info
 __array_namespace_info__ C n=any r=any b=dict h
sklearn.externals.array_api_extra
 at C n=any r=any b=rule:slots h
sklearn.externals.array_api_extra._agnostic._creation
 at C n=any r=any b=rule:slots h
sklearn.externals.array_api_extra._agnostic._elementwise
 at C n=any r=any b=rule:slots h
sklearn.externals.array_api_extra._agnostic._manipulation
 at C n=any r=any b=rule:slots h
sklearn.externals.array_api_extra._at
 _AtOp C r=rule:enum-value h
 _Undef C r=rule:enum-value h
 at C n=any r=any b=rule:slots h
sklearn.externals.array_api_extra._lib._backends
 Backend C r=rule:enum-value h
sklearn.externals.array_api_extra._lib._helpers
 _AutoJITWrapper C n=any b=rule:slots h
sklearn.feature_extraction
 DictVectorizer C n=any r=data b=dict h ?data:_sklearn_version
 FeatureHasher C n=any r=data b=dict h ?data:_sklearn_version
sklearn.feature_extraction.image
 BaseEstimator C n=any r=any b=dict h ?data:_sklearn_version
 Hidden C n=any r=any b=dict h
 Interval C n=any r=plain b=dict h
 TransformerMixin C n=any r=any b=dict h
sklearn.feature_extraction.text
 BaseEstimator C n=any r=any b=dict h ?data:_sklearn_version
 FeatureHasher C n=any r=data b=dict h ?data:_sklearn_version
 HasMethods C n=any b=dict h
 Interval C n=any r=plain b=dict h
 NotFittedError C n=any r=any b=dict h ?data:args
 OneToOneFeatureMixin C n=any r=any b=dict h
 StrOptions C n=any r=data b=dict h
 TransformerMixin C n=any r=any b=dict h
sklearn.feature_selection
 GenericUnivariateSelect C n=any r=data b=dict h ?data:_sklearn_version
 RFE C n=any r=data b=dict h ?data:_sklearn_version
 RFECV C n=any r=data b=dict h ?data:_sklearn_version
 SelectFdr C n=any r=data b=dict h ?data:_sklearn_version
 SelectFpr C n=any r=data b=dict h ?data:_sklearn_version
 SelectFromModel C n=any r=data b=dict h ?data:_sklearn_version
 SelectFwe C n=any r=data b=dict h ?data:_sklearn_version
 SelectKBest C n=any r=data b=dict h ?data:_sklearn_version
 SelectPercentile C n=any r=data b=dict h ?data:_sklearn_version
 SelectorMixin C n=any r=any b=dict h
 SequentialFeatureSelector C n=any r=data b=dict h ?data:_sklearn_version
 VarianceThreshold C n=any r=data b=dict h ?data:_sklearn_version
sklearn.frozen
 FrozenEstimator C n=any r=data b=dict h ?data:_sklearn_version
sklearn.gaussian_process
 GaussianProcessClassifier C n=any r=data b=dict h ?data:_sklearn_version
 GaussianProcessRegressor C n=any r=data b=dict h ?data:_sklearn_version
sklearn.impute
 KNNImputer C n=any r=data b=dict h ?data:_sklearn_version
sklearn.inspection
 DecisionBoundaryDisplay C n=any r=any b=dict h
 PartialDependenceDisplay C n=any r=any b=dict h
sklearn.inspection._partial_dependence
 BaseGradientBoosting C n=any r=data b=dict h ?data:_sklearn_version
 BaseHistGradientBoosting C n=any r=data b=dict h ?data:_sklearn_version
 Bunch C n=any r=data b=any
 DecisionTreeRegressor C n=any r=data b=dict h ?data:_sklearn_version
 HasMethods C n=any b=dict h
 Interval C n=any r=plain b=dict h
 RandomForestRegressor C n=any r=data b=dict h ?data:_sklearn_version
 StrOptions C n=any r=data b=dict h
sklearn.isotonic
 BaseEstimator C n=any r=any b=dict h ?data:_sklearn_version
 Interval C n=any r=plain b=dict h
 RegressorMixin C n=any r=any b=dict h
 StrOptions C n=any r=data b=dict h
 TransformerMixin C n=any r=any b=dict h
sklearn.linear_model
 ARDRegression C n=any r=data b=dict h ?data:_sklearn_version
 BayesianRidge C n=any r=data b=dict h ?data:_sklearn_version
 ElasticNet C n=any r=data b=dict h ?data:_sklearn_version
 ElasticNetCV C n=any r=data b=dict h ?data:_sklearn_version
 GammaRegressor C n=any r=data b=dict h ?data:_sklearn_version
 HuberRegressor C n=any r=data b=dict h ?data:_sklearn_version
 Lars C n=any b=dict h ?data:_sklearn_version
 LarsCV C n=any b=dict h ?data:_sklearn_version
 Lasso C n=any r=data b=dict h ?data:_sklearn_version
 LassoCV C n=any r=data b=dict h ?data:_sklearn_version
 LassoLars C n=any b=dict h ?data:_sklearn_version
 LassoLarsCV C n=any b=dict h ?data:_sklearn_version
 LassoLarsIC C n=any b=dict h ?data:_sklearn_version
 LinearRegression C n=any r=data b=dict h ?data:_sklearn_version
 LogisticRegression C n=any r=data b=dict h ?data:_sklearn_version
 LogisticRegressionCV C n=any r=data b=dict h ?data:_sklearn_version
 MultiTaskElasticNet C n=any r=data b=dict h ?data:_sklearn_version
 MultiTaskElasticNetCV C n=any r=data b=dict h ?data:_sklearn_version
 MultiTaskLasso C n=any r=data b=dict h ?data:_sklearn_version
 MultiTaskLassoCV C n=any r=data b=dict h ?data:_sklearn_version
 OrthogonalMatchingPursuit C n=any r=data b=dict h ?data:_sklearn_version
 OrthogonalMatchingPursuitCV C n=any r=data b=dict h ?data:_sklearn_version
 Perceptron C n=any r=data b=dict h ?data:_sklearn_version
 PoissonRegressor C n=any r=data b=dict h ?data:_sklearn_version
 QuantileRegressor C n=any r=data b=dict h ?data:_sklearn_version
 RANSACRegressor C n=any r=data b=dict h ?data:_sklearn_version
 Ridge C n=any r=data b=dict h ?data:_sklearn_version
 RidgeCV C n=any r=data b=dict h ?data:_sklearn_version
 RidgeClassifier C n=any r=data b=dict h ?data:_sklearn_version
 RidgeClassifierCV C n=any r=data b=dict h ?data:_sklearn_version
 SGDClassifier C n=any r=data b=dict h ?data:_sklearn_version
 SGDOneClassSVM C n=any r=data b=dict h ?data:_sklearn_version
 SGDRegressor C n=any r=data b=dict h ?data:_sklearn_version
 TheilSenRegressor C n=any r=data b=dict h ?data:_sklearn_version
 TweedieRegressor C n=any r=data b=dict h ?data:_sklearn_version
sklearn.linear_model._glm
 GammaRegressor C n=any r=data b=dict h ?data:_sklearn_version
 PoissonRegressor C n=any r=data b=dict h ?data:_sklearn_version
 TweedieRegressor C n=any r=data b=dict h ?data:_sklearn_version
 _GeneralizedLinearRegressor C n=any r=data b=dict h ?data:_sklearn_version
sklearn.manifold
 ClassicalMDS C n=any r=data b=dict h ?data:_sklearn_version
 Isomap C n=any r=data b=dict h ?data:_sklearn_version
 LocallyLinearEmbedding C n=any r=data b=dict h ?data:_sklearn_version
 MDS C n=any r=data b=dict h ?data:_sklearn_version
 SpectralEmbedding C n=any r=data b=dict h ?data:_sklearn_version
 TSNE C n=any r=data b=dict h ?data:_sklearn_version
sklearn.metrics
 ConfusionMatrixDisplay C n=any r=any b=dict h
 DetCurveDisplay C n=any r=any b=dict h
 PrecisionRecallDisplay C n=any b=dict h
 PredictionErrorDisplay C n=any r=any b=dict h
 RocCurveDisplay C n=any r=any b=dict h
sklearn.metrics._pairwise_distances_reduction
 ArgKmin C n=any r=any b=dict h
 ArgKminClassMode C n=any r=any b=dict h
 BaseDistancesReductionDispatcher C n=any r=any b=dict h
 RadiusNeighbors C n=any r=any b=dict h
 RadiusNeighborsClassMode C n=any r=any b=dict h
sklearn.metrics.cluster._bicluster
 StrOptions C n=any r=data b=dict h
sklearn.mixture
 BayesianGaussianMixture C n=any r=data b=dict h ?data:_sklearn_version
 GaussianMixture C n=any r=data b=dict h ?data:_sklearn_version
sklearn.model_selection
 BaseCrossValidator C n=any r=any b=dict h
 BaseShuffleSplit C n=any r=any b=dict h
 FixedThresholdClassifier C n=any r=data b=dict h ?data:_sklearn_version
 GridSearchCV C n=any r=data b=dict h ?data:_sklearn_version
 GroupKFold C n=any b=dict h
 GroupShuffleSplit C n=any r=any b=dict h
 KFold C n=any b=dict h
 LearningCurveDisplay C n=any r=any b=dict h
 LeaveOneGroupOut C n=any r=any b=dict h
 LeaveOneOut C n=any r=any b=dict h
 LeavePGroupsOut C n=any r=any b=dict h
 LeavePOut C n=any r=any b=dict h
 ParameterGrid C n=any b=dict h
 ParameterSampler C n=any b=dict h
 PredefinedSplit C n=any b=dict h
 RandomizedSearchCV C n=any r=data b=dict h ?data:_sklearn_version
 RepeatedKFold C n=any r=data b=dict h
 RepeatedStratifiedKFold C n=any r=data b=dict h
 ShuffleSplit C n=any r=any b=dict h
 StratifiedGroupKFold C n=any b=dict h
 StratifiedKFold C n=any b=dict h
 StratifiedShuffleSplit C n=any r=any b=dict h
 TimeSeriesSplit C n=any b=dict h
 TunedThresholdClassifierCV C n=any r=data b=dict h ?data:_sklearn_version
 ValidationCurveDisplay C n=any r=any b=dict h
sklearn.model_selection._search
 BaseEstimator C n=any r=any b=dict h ?data:_sklearn_version
 CallbackSupportMixin C n=any r=any b=dict h
 HasMethods C n=any b=dict h
 Interval C n=any r=plain b=dict h
 MetaEstimatorMixin C n=any r=any b=dict h
 MetadataRouter C n=any r=any b=dict h
 MethodMapping C n=any r=any b=dict h
 NotFittedError C n=any r=any b=dict h ?data:args
 Parallel C n=any b=dict h
 StrOptions C n=any r=data b=dict h
 _MultimetricScorer C n=any r=any b=dict h
 _VisualBlock C n=any r=plain b=dict h
sklearn.model_selection._search_successive_halving
 BaseSearchCV C n=any r=data b=dict h ?data:_sklearn_version
 Interval C n=any r=plain b=dict h
 ParameterGrid C n=any b=dict h
 ParameterSampler C n=any b=dict h
 StrOptions C n=any r=data b=dict h
sklearn.model_selection._split
 Interval C n=any r=plain b=dict h
 _MetadataRequester C n=any r=any b=dict h
sklearn.model_selection._validation
 FitFailedWarning C n=any r=any b=dict h ?data:args
 HasMethods C n=any b=dict h
 Interval C n=any r=plain b=dict h
 LabelEncoder C n=any r=any b=dict h ?data:_sklearn_version
 MetadataRouter C n=any r=any b=dict h
 MethodMapping C n=any r=any b=dict h
 Parallel C n=any b=dict h
 StrOptions C n=any r=data b=dict h
 UnsetMetadataPassedError C n=any r=data b=dict h ?data:args
 _MultimetricScorer C n=any r=any b=dict h
sklearn.multiclass
 BaseEstimator C n=any r=any b=dict h ?data:_sklearn_version
 ClassifierMixin C n=any r=any b=dict h
 HasMethods C n=any b=dict h
 Interval C n=any r=plain b=dict h
 LabelBinarizer C n=any r=data b=dict h ?data:_sklearn_version
 MetaEstimatorMixin C n=any r=any b=dict h
 MetadataRouter C n=any r=any b=dict h
 MethodMapping C n=any r=any b=dict h
 MultiOutputMixin C n=any r=any b=dict h
 Parallel C n=any b=dict h
sklearn.multioutput
 BaseEstimator C n=any r=any b=dict h ?data:_sklearn_version
 ClassifierMixin C n=any r=any b=dict h
 HasMethods C n=any b=dict h
 MetaEstimatorMixin C n=any r=any b=dict h
 MetadataRouter C n=any r=any b=dict h
 MethodMapping C n=any r=any b=dict h
 Parallel C n=any b=dict h
 RegressorMixin C n=any r=any b=dict h
 StrOptions C n=any r=data b=dict h
sklearn.naive_bayes
 BaseEstimator C n=any r=any b=dict h ?data:_sklearn_version
 ClassifierMixin C n=any r=any b=dict h
 Interval C n=any r=plain b=dict h
 LabelBinarizer C n=any r=data b=dict h ?data:_sklearn_version
sklearn.neighbors
 KNeighborsClassifier C n=any r=data b=dict h ?data:_sklearn_version
 KNeighborsRegressor C n=any r=data b=dict h ?data:_sklearn_version
 KNeighborsTransformer C n=any r=data b=dict h ?data:_sklearn_version
 KernelDensity C n=any r=data b=dict h ?data:_sklearn_version
 LocalOutlierFactor C n=any r=data b=dict h ?data:_sklearn_version
 NearestCentroid C n=any r=data b=dict h ?data:_sklearn_version
 NearestNeighbors C n=any r=data b=dict h ?data:_sklearn_version
 NeighborhoodComponentsAnalysis C n=any r=data b=dict h ?data:_sklearn_version
 RadiusNeighborsClassifier C n=any r=data b=dict h ?data:_sklearn_version
 RadiusNeighborsRegressor C n=any r=data b=dict h ?data:_sklearn_version
 RadiusNeighborsTransformer C n=any r=data b=dict h ?data:_sklearn_version
sklearn.neighbors._lof
 Interval C n=any r=plain b=dict h
 KNeighborsMixin C n=any r=any b=dict h
 NeighborsBase C n=any r=data b=dict h ?data:_sklearn_version
 OutlierMixin C n=any r=any b=dict h
 StrOptions C n=any r=data b=dict h
sklearn.neural_network
 BernoulliRBM C n=any r=data b=dict h ?data:_sklearn_version
 MLPClassifier C n=any r=data b=dict h ?data:_sklearn_version
 MLPRegressor C n=any r=data b=dict h ?data:_sklearn_version
sklearn.pipeline
 Bunch C n=any r=data b=any
 CallbackSupportMixin C n=any r=any b=dict h
 FunctionTransformer C n=any r=data b=dict h ?data:_sklearn_version
 HasMethods C n=any b=dict h
 Hidden C n=any r=any b=dict h
 MetadataRouter C n=any r=any b=dict h
 MethodMapping C n=any r=any b=dict h
 NotFittedError C n=any r=any b=dict h ?data:args
 Parallel C n=any b=dict h
 TransformerMixin C n=any r=any b=dict h
 _BaseComposition C n=any r=data b=dict h ?data:_sklearn_version
 _VisualBlock C n=any r=plain b=dict h
sklearn.preprocessing
 Binarizer C n=any r=data b=dict h ?data:_sklearn_version
 FunctionTransformer C n=any r=data b=dict h ?data:_sklearn_version
 KBinsDiscretizer C n=any r=data b=dict h ?data:_sklearn_version
 KernelCenterer C n=any r=any b=dict h ?data:_sklearn_version
 LabelBinarizer C n=any r=data b=dict h ?data:_sklearn_version
 LabelEncoder C n=any r=any b=dict h ?data:_sklearn_version
 MaxAbsScaler C n=any r=data b=dict h ?data:_sklearn_version
 MinMaxScaler C n=any r=data b=dict h ?data:_sklearn_version
 MultiLabelBinarizer C n=any r=data b=dict h ?data:_sklearn_version
 Normalizer C n=any r=data b=dict h ?data:_sklearn_version
 OneHotEncoder C n=any r=data b=dict h ?data:_sklearn_version
 OrdinalEncoder C n=any r=data b=dict h ?data:_sklearn_version
 PolynomialFeatures C n=any r=data b=dict h ?data:_sklearn_version
 PowerTransformer C n=any r=data b=dict h ?data:_sklearn_version
 QuantileTransformer C n=any r=data b=dict h ?data:_sklearn_version
 RobustScaler C n=any r=data b=dict h ?data:_sklearn_version
 SplineTransformer C n=any r=data b=dict h ?data:_sklearn_version
 StandardScaler C n=any r=data b=dict h ?data:_sklearn_version
 TargetEncoder C n=any r=data b=dict h ?data:_sklearn_version
sklearn.preprocessing._data
 BaseEstimator C n=any r=any b=dict h ?data:_sklearn_version
 CallbackSupportMixin C n=any r=any b=dict h
 ClassNamePrefixFeaturesOutMixin C n=any r=any b=dict h
 Interval C n=any r=plain b=dict h
 OneHotEncoder C n=any r=data b=dict h ?data:_sklearn_version
 OneToOneFeatureMixin C n=any r=any b=dict h
 Options C n=any r=data b=dict h
 StrOptions C n=any r=data b=dict h
 TransformerMixin C n=any r=any b=dict h
sklearn.preprocessing._encoders
 BaseEstimator C n=any r=any b=dict h ?data:_sklearn_version
 Interval C n=any r=plain b=dict h
 OneToOneFeatureMixin C n=any r=any b=dict h
 StrOptions C n=any r=data b=dict h
 TransformerMixin C n=any r=any b=dict h
sklearn.preprocessing._label
 BaseEstimator C n=any r=any b=dict h ?data:_sklearn_version
 Interval C n=any r=plain b=dict h
 TransformerMixin C n=any r=any b=dict h
sklearn.preprocessing._polynomial
 BSpline C n=any b=dict h
 BaseEstimator C n=any r=any b=dict h ?data:_sklearn_version
 Interval C n=any r=plain b=dict h
 StrOptions C n=any r=data b=dict h
 TransformerMixin C n=any r=any b=dict h
sklearn.random_projection
 BaseEstimator C n=any r=any b=dict h ?data:_sklearn_version
 ClassNamePrefixFeaturesOutMixin C n=any r=any b=dict h
 DataDimensionalityWarning C n=any r=any b=dict h ?data:args
 Interval C n=any r=plain b=dict h
 StrOptions C n=any r=data b=dict h
 TransformerMixin C n=any r=any b=dict h
sklearn.semi_supervised
 LabelPropagation C n=any r=data b=dict h ?data:_sklearn_version
 LabelSpreading C n=any r=data b=dict h ?data:_sklearn_version
 SelfTrainingClassifier C n=any r=data b=dict h ?data:_sklearn_version
sklearn.semi_supervised._self_training
 BaseEstimator C n=any r=any b=dict h ?data:_sklearn_version
 ClassifierMixin C n=any r=any b=dict h
 HasMethods C n=any b=dict h
 Interval C n=any r=plain b=dict h
 MetaEstimatorMixin C n=any r=any b=dict h
 MetadataRouter C n=any r=any b=dict h
 MethodMapping C n=any r=any b=dict h
 StrOptions C n=any r=data b=dict h
sklearn.svm
 LinearSVC C n=any r=data b=dict h ?data:_sklearn_version
 LinearSVR C n=any r=data b=dict h ?data:_sklearn_version
 NuSVC C n=any r=data b=dict h ?data:_sklearn_version
 NuSVR C n=any r=data b=dict h ?data:_sklearn_version
 OneClassSVM C n=any r=data b=dict h ?data:_sklearn_version
 SVC C n=any r=data b=dict h ?data:_sklearn_version
 SVR C n=any r=data b=dict h ?data:_sklearn_version
sklearn.tree
 BaseDecisionTree C n=any r=data b=dict h ?data:_sklearn_version
 DecisionTreeClassifier C n=any r=data b=dict h ?data:_sklearn_version
 DecisionTreeRegressor C n=any r=data b=dict h ?data:_sklearn_version
 ExtraTreeClassifier C n=any r=data b=dict h ?data:_sklearn_version
 ExtraTreeRegressor C n=any r=data b=dict h ?data:_sklearn_version
sklearn.tree._classes
 BaseEstimator C n=any r=any b=dict h ?data:_sklearn_version
 Bunch C n=any r=data b=any
 ClassifierMixin C n=any r=any b=dict h
 Hidden C n=any r=any b=dict h
 Interval C n=any r=plain b=dict h
 MultiOutputMixin C n=any r=any b=dict h
 RegressorMixin C n=any r=any b=dict h
 StrOptions C n=any r=data b=dict h
sklearn.tree._export
 Sentinel C n=any r=any b=dict h
 _BaseTreeExporter C n=any r=any b=dict h
 _DOTTreeExporter C n=any r=data b=dict h
 _MPLTreeExporter C n=any r=data b=dict h
sklearn.utils
 DataConversionWarning C n=any r=any b=dict h ?data:args
 _HTMLDocumentationLinkMixin C n=any r=any b=dict h
 deprecated C n=any r=any b=dict h
sklearn.utils.metaestimators
 BaseEstimator C n=any r=any b=dict h ?data:_sklearn_version
`,
};
