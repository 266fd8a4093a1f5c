/**
 * What `policy learn` proved of sktime 1.2.0. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const sktime: Knowledge = {
  package: 'sktime',
  versions: ['sktime 1.2.0'],
  derived: `
sktime.alignment.base
 BaseAligner C n=any b=dict
sktime.alignment.dtaidist
 AlignerDtwDtai C n=any b=dict
sktime.alignment.dtw_numba
 AlignerDtwNumba C n=any b=dict
sktime.alignment.dtw_python
 AlignerDTW C n=any b=dict
 AlignerDTWfromDist C n=any b=dict
sktime.alignment.edit_numba
 AlignerEditNumba C n=any b=dict
sktime.alignment.lucky
 AlignerLuckyDtw C n=any b=dict
sktime.alignment.naive
 AlignerNaive C n=any b=dict
sktime.base._base
 BaseEstimator C n=any b=dict
 BaseObject C n=any b=dict
 TagAliaserMixin C n=any r=any b=dict h
sktime.base._base_panel
 BasePanelMixin C n=any b=dict
sktime.base._meta
 _ColumnEstimator C n=any r=any b=dict h
 _HeterogenousMetaEstimator C n=any r=any b=dict h
sktime.base._panel._tune
 _FixedSplitter C n=any r=any b=dict h
sktime.base._panel.forest._composable
 BaseTimeSeriesForest C n=any r=data b=dict h ?data:_sklearn_version
sktime.base._panel.forest._tsf
 BaseTimeSeriesForest C n=any r=any b=dict h
sktime.base._panel.knn
 _BaseKnnTimeSeriesEstimator C n=any r=plain b=dict h
sktime.base._proba._base
 BaseDistribution C n=any b=dict
 _BaseTFDistribution C n=any b=dict
 _Indexer C n=any r=any b=dict h
sktime.base._proba._mixin
 _PredictProbaMixin C n=any r=any b=dict h
sktime.base._proba._normal
 Normal C n=any b=dict
sktime.base.adapters._pyts
 _PytsAdapter C n=any r=any b=dict h
sktime.base.adapters._tslearn
 _TslearnAdapter C n=any r=any b=dict h
sktime.benchmarking._benchmarking_dataclasses
 FoldResults C n=any b=dict
 ResultObject C n=any b=dict
 TaskObject C n=any b=dict
sktime.benchmarking._incremental_store
 IncrementalResultStore C n=any b=dict h
sktime.benchmarking._results_persistence
 BenchmarkResultsPersistence C n=any b=dict h
sktime.benchmarking._storage_handlers
 BaseStorageHandler C n=any r=any b=dict h
 CSVStorageHandler C n=any r=any b=dict h
 JSONStorageHandler C n=any r=any b=dict h
 NullStorageHandler C n=any r=any b=dict h
 ParquetStorageHandler C n=any r=any b=dict h
sktime.benchmarking.analysis._base
 BaseBenchmarkAnalyzer C n=any b=dict
sktime.benchmarking.analysis._critical_difference
 CriticalDifferenceDiagram C n=any b=dict
sktime.benchmarking.analysis._friedman
 FriedmanTest C n=any b=dict
sktime.benchmarking.analysis._nemenyi
 NemenyiTest C n=any b=dict
sktime.benchmarking.analysis._rank
 AverageRank C n=any b=dict
sktime.benchmarking.analysis._ranksum
 RankSumTest C n=any b=dict
sktime.benchmarking.analysis._sign
 SignTest C n=any b=dict
sktime.benchmarking.analysis._ttest
 TwoSampleTTest C n=any b=dict
sktime.benchmarking.analysis._wilcoxon
 WilcoxonSignedRankTest C n=any b=dict
sktime.benchmarking.base
 BaseDataset C n=any r=any b=dict h
 BaseMetric C n=any r=any b=dict h
 BaseResults C n=any r=any b=dict h
 HDDBaseDataset C n=any r=any b=dict h
 HDDBaseResults C n=any b=dict h
 _PredictionsWrapper C n=any b=dict h
sktime.benchmarking.classification
 ClassificationBenchmark C n=any r=any b=dict h
sktime.benchmarking.data
 RAMDataset C n=any b=dict h
 UEADataset C n=any b=dict h
sktime.benchmarking.evaluation
 Evaluator C n=any b=dict h
sktime.benchmarking.forecasting
 ForecastingBenchmark C n=any r=any b=dict h
sktime.benchmarking.metrics
 AggregateMetric C n=any r=plain b=dict h
 PairwiseMetric C n=any r=plain b=dict h
sktime.benchmarking.orchestration
 Orchestrator C n=any b=dict h
sktime.benchmarking.regression
 RegressionBenchmark C n=any r=any b=dict h
sktime.benchmarking.results
 HDDResults C n=any b=dict h
 RAMResults C n=any r=any b=dict h
sktime.benchmarking.strategies
 BaseStrategy C n=any b=dict
 BaseSupervisedLearningStrategy C n=any b=dict
 TSCStrategy C n=any b=dict
 TSRStrategy C n=any b=dict
sktime.benchmarking.tasks
 BaseTask C n=any b=dict
 TSCTask C n=any b=dict
 TSRTask C n=any b=dict
sktime.catalogues.base._base
 BaseCatalogue C n=any b=dict
sktime.catalogues.classification.bakeoff._bakeoff
 BakeOffCatalogue C n=any b=dict
sktime.catalogues.classification.dummy._dummy_classification
 DummyClassificationCatalogue C n=any b=dict
sktime.catalogues.forecasting.M4._base
 _BaseM4CompetitionCatalogue C n=any b=dict
sktime.catalogues.forecasting.M4._daily
 M4CompetitionCatalogueDaily C n=any b=dict
sktime.catalogues.forecasting.M4._hourly
 M4CompetitionCatalogueHourly C n=any b=dict
sktime.catalogues.forecasting.M4._monthly
 M4CompetitionCatalogueMonthly C n=any b=dict
sktime.catalogues.forecasting.M4._quarterly
 M4CompetitionCatalogueQuarterly C n=any b=dict
sktime.catalogues.forecasting.M4._weekly
 M4CompetitionCatalogueWeekly C n=any b=dict
sktime.catalogues.forecasting.M4._yearly
 M4CompetitionCatalogueYearly C n=any b=dict
sktime.catalogues.forecasting.dummy._dummy_forecasting
 DummyForecastingCatalogue C n=any b=dict
sktime.classification._delegate
 _DelegatedClassifier C n=any b=dict
sktime.classification.base
 BaseClassifier C n=any b=dict
sktime.classification.compose._column_ensemble
 BaseColumnEnsembleClassifier C n=any b=dict
 ColumnEnsembleClassifier C n=any b=dict
sktime.classification.compose._multiplexer
 MultiplexClassifier C n=any b=dict
sktime.classification.compose._pipeline
 ClassifierPipeline C n=any b=dict
 SklearnClassifierPipeline C n=any b=dict
sktime.classification.deep_learning._pytorch
 BaseDeepClassifierPytorch C n=any b=dict
sktime.classification.deep_learning.base._base_torch
 BaseDeepClassifierPytorch C n=any b=dict
sktime.classification.deep_learning.cnn._cnn_torch
 CNNClassifierTorch C n=any b=dict
sktime.classification.deep_learning.cntc._cntc_torch
 CNTCClassifierTorch C n=any b=dict
sktime.classification.deep_learning.convtimenet
 ConvTimeNetClassifier C n=any b=dict
sktime.classification.deep_learning.convtran._convtran_torch
 ConvTranClassifierTorch C n=any b=dict
sktime.classification.deep_learning.fcn._fcn_torch
 FCNClassifierTorch C n=any b=dict
sktime.classification.deep_learning.gru
 GRUClassifier C n=any b=dict
 GRUFCNNClassifier C n=any b=dict
sktime.classification.deep_learning.inceptiontime._inceptiontime_torch
 InceptionTimeClassifierTorch C n=any b=dict
sktime.classification.deep_learning.lstmfcn._lstmfcn_torch
 LSTMFCNClassifierTorch C n=any b=dict
sktime.classification.deep_learning.macnn._macnn_torch
 MACNNClassifierTorch C n=any b=dict
sktime.classification.deep_learning.mcdcnn._mcdcnn_torch
 MCDCNNClassifierTorch C n=any b=dict
sktime.classification.deep_learning.mlp._mlp_torch
 MLPClassifierTorch C n=any b=dict
sktime.classification.deep_learning.mvts_transformer
 MVTSTransformerClassifier C n=any b=dict
sktime.classification.deep_learning.resnet._resnet_torch
 ResNetClassifierTorch C n=any b=dict
sktime.classification.deep_learning.rnn._rnn_torch
 SimpleRNNClassifierTorch C n=any b=dict
sktime.classification.deep_learning.tapnet._tapnet_torch
 TapNetClassifierTorch C n=any b=dict
sktime.classification.dictionary_based._boss
 BOSSEnsemble C n=any b=dict
 IndividualBOSS C n=any b=dict
sktime.classification.dictionary_based._boss_pyts
 BOSSVSClassifierPyts C n=any b=dict
sktime.classification.dictionary_based._cboss
 ContractableBOSS C n=any b=dict
sktime.classification.dictionary_based._muse
 MUSE C n=any b=dict
sktime.classification.dictionary_based._tde
 TemporalDictionaryEnsemble C n=any b=dict
sktime.classification.dictionary_based._weasel
 WEASEL C n=any b=dict
sktime.classification.distance_based._elastic_ensemble
 ElasticEnsemble C n=any b=dict
sktime.classification.distance_based._proximity_forest
 ProximityForest C n=any b=dict
 ProximityStump C n=any b=dict
 ProximityTree C n=any b=dict
 _CachedTransformer C n=any b=dict
sktime.classification.distance_based._shape_dtw
 ShapeDTW C n=any b=dict
sktime.classification.distance_based._time_series_neighbors
 KNeighborsTimeSeriesClassifier C n=any b=dict
sktime.classification.distance_based._time_series_neighbors_pyts
 KNeighborsTimeSeriesClassifierPyts C n=any b=dict
sktime.classification.distance_based._time_series_neighbors_tslearn
 KNeighborsTimeSeriesClassifierTslearn C n=any b=dict
sktime.classification.dummy._dummy
 DummyClassifier C n=any b=dict
sktime.classification.early_classification._probability_threshold
 ProbabilityThresholdEarlyClassifier C n=any b=dict
sktime.classification.early_classification._teaser
 TEASER C n=any b=dict
sktime.classification.early_classification.base
 BaseEarlyClassifier C n=any b=dict
sktime.classification.ensemble._bagging
 BaggingClassifier C n=any b=dict
sktime.classification.ensemble._ctsf
 ComposableTimeSeriesForestClassifier C n=any b=dict ?data:_sklearn_version
sktime.classification.ensemble._weighted
 WeightedEnsembleClassifier C n=any b=dict
sktime.classification.feature_based._catch22_classifier
 Catch22Classifier C n=any b=dict
sktime.classification.feature_based._fresh_prince
 FreshPRINCE C n=any b=dict
sktime.classification.feature_based._matrix_profile_classifier
 MatrixProfileClassifier C n=any b=dict
sktime.classification.feature_based._random_interval_classifier
 RandomIntervalClassifier C n=any b=dict
sktime.classification.feature_based._signature_classifier
 SignatureClassifier C n=any b=dict
sktime.classification.feature_based._summary_classifier
 SummaryClassifier C n=any b=dict
sktime.classification.feature_based._tsfresh_classifier
 TSFreshClassifier C n=any b=dict
sktime.classification.foundation_models.mantis
 MantisClassifier C n=any b=dict
sktime.classification.foundation_models.momentfm
 MomentFMClassifier C n=any b=dict
sktime.classification.hybrid._hivecote_v1
 HIVECOTEV1 C n=any b=dict
sktime.classification.hybrid._hivecote_v2
 HIVECOTEV2 C n=any b=dict
sktime.classification.interval_based._cif
 CanonicalIntervalForest C n=any b=dict
sktime.classification.interval_based._drcif
 DrCIF C n=any b=dict
sktime.classification.interval_based._rise
 RandomIntervalSpectralEnsemble C n=any b=dict
sktime.classification.interval_based._stsf
 SupervisedTimeSeriesForest C n=any b=dict
sktime.classification.interval_based._tsf
 TimeSeriesForestClassifier C n=any b=dict
sktime.classification.kernel_based._arsenal
 Arsenal C n=any b=dict
sktime.classification.kernel_based._rocket_classifier
 RocketClassifier C n=any b=dict
sktime.classification.kernel_based._svc
 TimeSeriesSVC C n=any b=dict
sktime.classification.kernel_based._svc_tslearn
 TimeSeriesSVCTslearn C n=any b=dict
sktime.classification.model_selection._tune
 TSCGridSearchCV C n=any b=dict
sktime.classification.shapelet_based._learning_pyts
 ShapeletLearningClassifierPyts C n=any b=dict
sktime.classification.shapelet_based._learning_tslearn
 ShapeletLearningClassifierTslearn C n=any b=dict
sktime.classification.shapelet_based._mrseql
 MrSEQL C n=any b=dict
sktime.classification.shapelet_based._mrsqm
 MrSQM C n=any b=dict
sktime.classification.shapelet_based._stc
 ShapeletTransformClassifier C n=any b=dict
sktime.classification.sklearn._continuous_interval_tree
 ContinuousIntervalTree C n=any r=data b=dict h ?data:_sklearn_version
 _TreeNode C n=any r=any b=dict h
sktime.classification.sklearn._rotation_forest
 RotationForest C n=any r=data b=dict h ?data:_sklearn_version
sktime.clustering.agglomerative
 TimeSeriesAgglomerativeClustering C n=any b=dict
sktime.clustering.base
 BaseClusterer C n=any b=dict
sktime.clustering.compose._as_transform
 ClustererAsTransformer C n=any b=dict
sktime.clustering.compose._pipeline
 ClustererPipeline C n=any b=dict
 SklearnClustererPipeline C n=any b=dict
sktime.clustering.dbscan
 TimeSeriesDBSCAN C n=any b=dict
sktime.clustering.k_means._k_means
 TimeSeriesKMeans C n=any b=dict
sktime.clustering.k_means._k_means_tslearn
 TimeSeriesKMeansTslearn C n=any b=dict
sktime.clustering.k_medoids
 TimeSeriesKMedoids C n=any b=dict
sktime.clustering.k_shapes
 TimeSeriesKShapes C n=any b=dict
sktime.clustering.kernel_k_means
 TimeSeriesKernelKMeans C n=any b=dict
sktime.clustering.kvisibility
 TimeSeriesKvisibility C n=any b=dict
sktime.clustering.partitioning._lloyds
 BaseTimeSeriesLloyds C n=any b=dict
sktime.clustering.spatio_temporal._st_dbscan
 STDBSCAN C n=any b=dict
sktime.datasets._dataset_downloader
 DatasetDownloadStrategy C n=any b=dict
 DatasetDownloader C n=any b=dict
 HuggingFaceDownloader C n=any b=dict
 URLDownloader C n=any b=dict
sktime.datasets.base._base
 BaseDataset C n=any b=dict
 InvalidSetError C n=any r=data b=dict h ?data:args
 _DatasetFromLoaderMixin C n=any r=any b=dict h
sktime.datasets.classification._base
 BaseClassificationDataset C n=any b=dict
 _ClassificationDatasetFromLoader C n=any b=dict
sktime.datasets.classification.acsf1
 ACSF1 C n=any b=dict
sktime.datasets.classification.arrow_head
 ArrowHead C n=any b=dict
sktime.datasets.classification.basic_motions
 BasicMotions C n=any b=dict
sktime.datasets.classification.gunpoint
 GunPoint C n=any b=dict
sktime.datasets.classification.italy_power_demand
 ItalyPowerDemand C n=any b=dict
sktime.datasets.classification.japanese_vowels
 JapaneseVowels C n=any b=dict
sktime.datasets.classification.osuleaf
 OSULeaf C n=any b=dict
sktime.datasets.classification.plaid
 PLAID C n=any b=dict
sktime.datasets.classification.ucr_uea_archive._ucr_uea_datasets
 UCRUEADataset C n=any b=dict
sktime.datasets.forecasting._base
 BaseForecastingDataset C n=any b=dict
 _ForecastingDatasetFromLoader C n=any b=dict
sktime.datasets.forecasting.airline
 Airline C n=any b=dict
sktime.datasets.forecasting.hierarchical_sales_toydata
 HierarchicalSalesToydata C n=any b=dict
sktime.datasets.forecasting.longley
 Longley C n=any b=dict
sktime.datasets.forecasting.lynx
 Lynx C n=any b=dict
sktime.datasets.forecasting.m5_competition
 M5Dataset C n=any b=dict
sktime.datasets.forecasting.macroeconomic
 Macroeconomic C n=any b=dict
sktime.datasets.forecasting.monash._forecasting_data
 ForecastingData C n=any b=dict
sktime.datasets.forecasting.pbs
 PBS C n=any b=dict
sktime.datasets.forecasting.shampoo_sales
 ShampooSales C n=any b=dict
sktime.datasets.forecasting.solar
 Solar C n=any b=dict
sktime.datasets.forecasting.uschange
 USChange C n=any b=dict
sktime.datasets.regression._base
 BaseRegressionDataset C n=any b=dict
 _RegressionDatasetFromLoader C n=any b=dict
sktime.datasets.regression.tecator
 Tecator C n=any b=dict
sktime.datatypes._alignment._base
 ScitypeAlignment C n=any b=dict
sktime.datatypes._alignment._check
 AlignmentIloc C n=any b=dict
 AlignmentLoc C n=any b=dict
sktime.datatypes._alignment._examples
 _AlignmentSimple C n=any b=dict
 _AlignmentSimpleAlignment C n=any b=dict
 _AlignmentSimpleAlignmentLoc C n=any b=dict
sktime.datatypes._base._base
 BaseConverter C n=any b=dict
 BaseDatatype C n=any b=dict
 BaseExample C n=any b=dict
sktime.datatypes._dtypekind
 DtypeKind C r=rule:enum-value h
sktime.datatypes._hierarchical._base
 ScitypeHierarchical C n=any b=dict
sktime.datatypes._hierarchical._check
 HierarchicalDask C n=any b=dict
 HierarchicalPdMultiIndex C n=any b=dict
 HierarchicalPolarsEager C n=any b=dict
sktime.datatypes._hierarchical._examples
 _HierMultivEqspl C n=any b=dict
 _HierMultivEqsplDaskHier C n=any b=dict
 _HierMultivEqsplPdMiHier C n=any b=dict
 _HierMultivEqsplPolarsHier C n=any b=dict
 _HierUnivEqspl C n=any b=dict
 _HierUnivEqsplDaskHier C n=any b=dict
 _HierUnivEqsplPdMiHier C n=any b=dict
 _HierUnivEqsplPolarsHier C n=any b=dict
sktime.datatypes._panel._base
 ScitypePanel C n=any b=dict
sktime.datatypes._panel._check
 PanelDask C n=any b=dict
 PanelDfList C n=any b=dict
 PanelGluontsList C n=any b=dict
 PanelGluontsPandas C n=any b=dict
 PanelNestedDf C n=any b=dict
 PanelNp3D C n=any b=dict
 PanelNumpyFlat C n=any b=dict
 PanelPdLong C n=any b=dict
 PanelPdMultiIndex C n=any b=dict
 PanelPdWide C n=any b=dict
 PanelPolarsEager C n=any b=dict
sktime.datatypes._panel._examples
 _PanelMultivEqspl C n=any b=dict
 _PanelMultivEqsplDaskPanel C n=any b=dict
 _PanelMultivEqsplDfList C n=any b=dict
 _PanelMultivEqsplGluontsListDatasetPanel C n=any b=dict
 _PanelMultivEqsplGluontsPandasDatasetPanel C n=any b=dict
 _PanelMultivEqsplNestedUniv C n=any b=dict
 _PanelMultivEqsplNumpy3D C n=any b=dict
 _PanelMultivEqsplNumpyFlat C n=any b=dict
 _PanelMultivEqsplPdMultiindex C n=any b=dict
 _PanelMultivEqsplPolarsPanel C n=any b=dict
 _PanelUnivEqspl C n=any b=dict
 _PanelUnivEqsplDaskPanel C n=any b=dict
 _PanelUnivEqsplDfList C n=any b=dict
 _PanelUnivEqsplGluontsListDatasetPanel C n=any b=dict
 _PanelUnivEqsplGluontsPandasDatasetPanel C n=any b=dict
 _PanelUnivEqsplLossy C n=any b=dict
 _PanelUnivEqsplLossyPdMultiindex C n=any b=dict
 _PanelUnivEqsplNestedUniv C n=any b=dict
 _PanelUnivEqsplNumpy3D C n=any b=dict
 _PanelUnivEqsplNumpyFlat C n=any b=dict
 _PanelUnivEqsplOneSeries C n=any b=dict
 _PanelUnivEqsplOneSeriesDaskPanel C n=any b=dict
 _PanelUnivEqsplOneSeriesDfList C n=any b=dict
 _PanelUnivEqsplOneSeriesGluontsListDatasetPanel C n=any b=dict
 _PanelUnivEqsplOneSeriesGluontsPandasDatasetPanel C n=any b=dict
 _PanelUnivEqsplOneSeriesNestedUniv C n=any b=dict
 _PanelUnivEqsplOneSeriesNumpy3D C n=any b=dict
 _PanelUnivEqsplOneSeriesNumpyFlat C n=any b=dict
 _PanelUnivEqsplOneSeriesPdMultiindex C n=any b=dict
 _PanelUnivEqsplOneSeriesPolarsPanel C n=any b=dict
 _PanelUnivEqsplPdMultiindex C n=any b=dict
 _PanelUnivEqsplPolarsPanel C n=any b=dict
sktime.datatypes._proba._base
 ScitypeProba C n=any b=dict
sktime.datatypes._proba._check
 ProbaPredInterval C n=any b=dict
 ProbaPredQuantiles C n=any b=dict
sktime.datatypes._proba._examples
 _ProbaMulti C n=any b=dict
 _ProbaMultiPredInt C n=any b=dict
 _ProbaMultiPredQ C n=any b=dict
 _ProbaUniv C n=any b=dict
 _ProbaUnivPredInt C n=any b=dict
 _ProbaUnivPredQ C n=any b=dict
sktime.datatypes._series._base
 ScitypeSeries C n=any b=dict
sktime.datatypes._series._check
 SeriesDask C n=any b=dict
 SeriesGluontsList C n=any b=dict
 SeriesGluontsPandas C n=any b=dict
 SeriesNp2D C n=any b=dict
 SeriesPdDataFrame C n=any b=dict
 SeriesPdSeries C n=any b=dict
 SeriesPolarsEager C n=any b=dict
 SeriesXarray C n=any b=dict
sktime.datatypes._series._examples
 _SeriesMulti C n=any b=dict
 _SeriesMultiDaskSeries C n=any b=dict
 _SeriesMultiGluontsListDataset C n=any b=dict
 _SeriesMultiNpArray C n=any b=dict
 _SeriesMultiPdDataFrame C n=any b=dict
 _SeriesMultiPdSeries C n=any b=dict
 _SeriesMultiPlDataFrame C n=any b=dict
 _SeriesMultiPos C n=any b=dict
 _SeriesMultiPosDaskSeries C n=any b=dict
 _SeriesMultiPosGluontsListDataset C n=any b=dict
 _SeriesMultiPosNpArray C n=any b=dict
 _SeriesMultiPosPdDataFrame C n=any b=dict
 _SeriesMultiPosPdSeries C n=any b=dict
 _SeriesMultiPosPlDataFrame C n=any b=dict
 _SeriesMultiPosXrDataArray C n=any b=dict
 _SeriesMultiXrDataArray C n=any b=dict
 _SeriesUniv C n=any b=dict
 _SeriesUnivDaskSeries C n=any b=dict
 _SeriesUnivGluontsListDataset C n=any b=dict
 _SeriesUnivNpArray C n=any b=dict
 _SeriesUnivPdDataFrame C n=any b=dict
 _SeriesUnivPdSeries C n=any b=dict
 _SeriesUnivPlDataFrame C n=any b=dict
 _SeriesUnivPos C n=any b=dict
 _SeriesUnivPosGluontsListDataset C n=any b=dict
 _SeriesUnivPosNpArray C n=any b=dict
 _SeriesUnivPosPdDataFrame C n=any b=dict
 _SeriesUnivPosPdSeries C n=any b=dict
 _SeriesUnivPosPlDataFrame C n=any b=dict
 _SeriesUnivPosXrDataArray C n=any b=dict
 _SeriesUnivXrDataArray C n=any b=dict
sktime.datatypes._table._base
 ScitypeTable C n=any b=dict
sktime.datatypes._table._check
 TableListOfDict C n=any b=dict
 TableNp1D C n=any b=dict
 TableNp2D C n=any b=dict
 TablePdDataFrame C n=any b=dict
 TablePdSeries C n=any b=dict
 TablePolarsEager C n=any b=dict
 TablePolarsLazy C n=any b=dict
sktime.datatypes._table._examples
 _MultivTable C n=any b=dict
 _MultivTableDf C n=any b=dict
 _MultivTableListOfDict C n=any b=dict
 _MultivTableNumpy1D C n=any b=dict
 _MultivTableNumpy2D C n=any b=dict
 _MultivTablePolarsEager C n=any b=dict
 _MultivTablePolarsLazy C n=any b=dict
 _MultivTableSeries C n=any b=dict
 _UnivTable C n=any b=dict
 _UnivTableDf C n=any b=dict
 _UnivTableListOfDict C n=any b=dict
 _UnivTableNumpy1D C n=any b=dict
 _UnivTableNumpy2D C n=any b=dict
 _UnivTablePolarsEager C n=any b=dict
 _UnivTablePolarsLazy C n=any b=dict
 _UnivTableSeries C n=any b=dict
sktime.datatypes._vectorize
 VectorizedDF C n=any b=dict h
sktime.detection._anomaly_scores._from_cost
 LocalAnomalyScore C n=any b=dict
 Saving C n=any b=dict
sktime.detection._anomaly_scores._l2_saving
 L2Saving C n=any b=dict
sktime.detection._change_scores._continuous_linear_trend_score
 ContinuousLinearTrendScore C n=any b=dict
sktime.detection._change_scores._cusum
 CUSUM C n=any b=dict
sktime.detection._change_scores._from_cost
 ChangeScore C n=any b=dict
sktime.detection._change_scores._multivariate_gaussian_score
 MultivariateGaussianScore C n=any b=dict
sktime.detection._change_scores._rank_score
 RankScore C n=any b=dict
sktime.detection._compose
 PenalisedScore C n=any b=dict
sktime.detection.adapters._pyod
 PyODDetector C n=any b=dict
sktime.detection.base._base
 BaseDetector C n=any b=dict
sktime.detection.base._base_interval_scorer
 BaseIntervalScorer C n=any b=dict
sktime.detection.bs
 BinarySegmentation C n=any b=dict
sktime.detection.capa
 CAPA C n=any b=dict
sktime.detection.circular_binseg
 CircularBinarySegmentation C n=any b=dict
sktime.detection.clasp
 ClaSPSegmentation C n=any b=dict
sktime.detection.clust
 ClusterSegmenter C n=any b=dict
sktime.detection.compose._as_transform
 DetectorAsTransformer C n=any b=dict
sktime.detection.compose._pipeline
 DetectorPipeline C n=any b=dict
sktime.detection.costs._base
 BaseCost C n=any b=dict
sktime.detection.costs._empirical_distribution_cost
 EmpiricalDistributionCost C n=any b=dict
sktime.detection.costs._gaussian_cost
 GaussianCost C n=any b=dict
sktime.detection.costs._l1_cost
 L1Cost C n=any b=dict
sktime.detection.costs._l2_cost
 L2Cost C n=any b=dict
sktime.detection.costs._laplace_cost
 LaplaceCost C n=any b=dict
sktime.detection.costs._linear_regression_cost
 LinearRegressionCost C n=any b=dict
sktime.detection.costs._linear_trend_cost
 LinearTrendCost C n=any b=dict
sktime.detection.costs._multivariate_gaussian_cost
 MultivariateGaussianCost C n=any b=dict
sktime.detection.costs._multivariate_t_cost
 MultivariateTCost C n=any b=dict
sktime.detection.costs._poisson_cost
 PoissonCost C n=any b=dict
sktime.detection.costs._rank_cost
 RankCost C n=any b=dict
sktime.detection.crops
 CROPS C n=any b=dict
sktime.detection.datagen
 GenBasicGauss C n=any r=any b=dict h
sktime.detection.dummy._dummy_regular_an
 DummyRegularAnomalies C n=any b=dict
sktime.detection.dummy._dummy_regular_cp
 DummyRegularChangePoints C n=any b=dict
sktime.detection.dummy._zero_an
 ZeroAnomalies C n=any b=dict
sktime.detection.dummy._zero_cp
 ZeroChangePoints C n=any b=dict
sktime.detection.dummy._zero_seg
 ZeroSegments C n=any b=dict
sktime.detection.eagglo
 EAgglo C n=any b=dict
sktime.detection.ggs
 GGS C n=any b=dict
 GreedyGaussianSegmentation C n=any b=dict
sktime.detection.hampel
 HampelDetector C n=any b=dict
sktime.detection.hmm
 HMM C n=any b=dict
sktime.detection.hmm_learn.base
 BaseHMMLearn C n=any b=dict
sktime.detection.hmm_learn.gaussian
 GaussianHMM C n=any b=dict
sktime.detection.hmm_learn.gmm
 GMMHMM C n=any b=dict
sktime.detection.hmm_learn.poisson
 PoissonHMM C n=any b=dict
sktime.detection.igts
 ChangePointResult C n=any b=dict
 IGTS C n=any b=dict
 InformationGainSegmentation C n=any b=dict
 SegmentationMixin C n=any r=any b=dict h
sktime.detection.lof
 SubLOF C n=any b=dict
sktime.detection.momentfm
 MomentFMAnomalyDetector C n=any b=dict
sktime.detection.moving_window
 MovingWindow C n=any b=dict
sktime.detection.naive._threshold
 ThresholdDetector C n=any b=dict
sktime.detection.pelt
 PELT C n=any b=dict
 PELTResult C n=any b=dict
sktime.detection.seeded_binseg
 SeededBinarySegmentation C n=any b=dict
sktime.detection.stat_threshold
 StatThresholdAnomaliser C n=any b=dict
sktime.detection.stray
 STRAY C n=any b=dict
sktime.detection.tspulse
 TSPulseAnomalyDetector C n=any b=dict
sktime.detection.wclust
 WindowSegmenter C n=any b=dict
sktime.dists_kernels._numba_distances._ddtw
 _DdtwDistance C n=any r=any b=dict h
sktime.dists_kernels._numba_distances._dtw
 _DtwDistance C n=any r=any b=dict h
sktime.dists_kernels._numba_distances._edr
 _EdrDistance C n=any r=any b=dict h
sktime.dists_kernels._numba_distances._erp
 _ErpDistance C n=any r=any b=dict h
sktime.dists_kernels._numba_distances._euclidean
 _EuclideanDistance C n=any r=any b=dict h
sktime.dists_kernels._numba_distances._lcss
 _LcssDistance C n=any r=any b=dict h
sktime.dists_kernels._numba_distances._msm
 _MsmDistance C n=any r=any b=dict h
sktime.dists_kernels._numba_distances._squared
 _SquaredDistance C n=any r=any b=dict h
sktime.dists_kernels._numba_distances._twe
 _TweDistance C n=any r=any b=dict h
sktime.dists_kernels._numba_distances._wddtw
 _WddtwDistance C n=any r=any b=dict h
sktime.dists_kernels._numba_distances._wdtw
 _WdtwDistance C n=any r=any b=dict h
sktime.dists_kernels._numba_distances.base._base
 MetricInfo C n=any r=any b=dict
 NumbaDistance C n=any r=any b=dict h
sktime.dists_kernels._numba_distances.lower_bounding
 LowerBounding C r=rule:enum-value h
sktime.dists_kernels.algebra
 CombinedDistance C n=any b=dict
sktime.dists_kernels.base._base
 BasePairwiseTransformer C n=any b=dict
 BasePairwiseTransformerPanel C n=any b=dict
sktime.dists_kernels.base._delegate
 _DelegatedPairwiseTransformerPanel C n=any b=dict
sktime.dists_kernels.base.adapters._sklearn
 _SklearnDistanceAdapter C n=any r=any b=dict h
sktime.dists_kernels.base.adapters._tslearn
 _TslearnPwTrafoAdapter C n=any r=any b=dict h
sktime.dists_kernels.compose
 PwTrafoPanelPipeline C n=any b=dict
sktime.dists_kernels.compose_from_align
 DistFromAligner C n=any b=dict
sktime.dists_kernels.compose_tab_to_panel
 AggrDist C n=any b=dict
 FlatDist C n=any b=dict
sktime.dists_kernels.ctw
 CtwDistTslearn C n=any b=dict
sktime.dists_kernels.dist_to_kern
 DistFromKernel C n=any b=dict
 KernelFromDist C n=any b=dict
sktime.dists_kernels.dtw._dtw_dtaidist
 DtwDtaidistMultiv C n=any b=dict
 DtwDtaidistUniv C n=any b=dict
sktime.dists_kernels.dtw._dtw_python
 DtwPythonDist C n=any b=dict
sktime.dists_kernels.dtw._dtw_sktime
 DtwDist C n=any b=dict
sktime.dists_kernels.dtw._dtw_tslearn
 DtwDistTslearn C n=any b=dict
 SoftDtwDistTslearn C n=any b=dict
sktime.dists_kernels.dummy
 ConstantPwTrafoPanel C n=any b=dict
sktime.dists_kernels.edit_dist
 EditDist C n=any b=dict
sktime.dists_kernels.gak
 GAKernel C n=any b=dict
sktime.dists_kernels.indep
 IndepDist C n=any b=dict
sktime.dists_kernels.lcss
 LcssTslearn C n=any b=dict
sktime.dists_kernels.lucky
 LuckyDtwDist C n=any b=dict
sktime.dists_kernels.scipy_dist
 ScipyDist C n=any b=dict
sktime.dists_kernels.signature_kernel
 SeqKernelizer C n=any r=data b=dict h ?data:_sklearn_version
 SignatureKernel C n=any b=dict
sktime.exceptions
 FitFailedWarning C n=any r=any b=dict h ?data:args
 NotEvaluatedError C n=any r=any b=dict h ?data:args
sktime.forecasting.adapters._hcrystalball
 HCrystalBallAdapter C n=any b=dict
sktime.forecasting.agentic._autoresearch
 AutoResearchForecaster C n=any b=dict
sktime.forecasting.arar._arar_forecaster
 ARARForecaster C n=any b=dict
sktime.forecasting.arch._statsforecast_arch
 StatsForecastARCH C n=any b=dict
 StatsForecastGARCH C n=any b=dict
sktime.forecasting.arch._uarch
 ARCH C n=any b=dict
sktime.forecasting.ardl
 ARDL C n=any b=dict
sktime.forecasting.arima._pmdarima
 ARIMA C n=any b=dict
 AutoARIMA C n=any b=dict
sktime.forecasting.arima._statsmodels
 StatsModelsARIMA C n=any b=dict
sktime.forecasting.arps_dca
 ArpsExponential C n=any b=dict
 ArpsHarmonic C n=any b=dict
 ArpsHyperbolic C n=any b=dict
 _ArpsDcaBase C n=any b=dict
sktime.forecasting.aurora
 AuroraForecaster C n=any b=dict
sktime.forecasting.auto_reg
 AutoREG C n=any b=dict
sktime.forecasting.autots
 AutoTS C n=any b=dict
sktime.forecasting.base._base
 BaseForecaster C n=any b=dict
sktime.forecasting.base._base_proba
 BaseProbaForecaster C n=any b=dict
sktime.forecasting.base._clone_plugin
 _PretrainedCloner C n=any r=any b=dict h
sktime.forecasting.base._delegate
 _DelegatedForecaster C n=any b=dict
sktime.forecasting.base._fh
 _HashIndex C n=any r=any b=dict
sktime.forecasting.base._meta
 _HeterogenousEnsembleForecaster C n=any b=dict
sktime.forecasting.base._sktime
 _BaseWindowForecaster C n=any b=dict
sktime.forecasting.base._state_at
 _StateAtMixin C n=any r=any b=dict h
sktime.forecasting.base.adapters._darts
 _DartsRegressionAdapter C n=any b=dict
 _DartsRegressionModelsAdapter C n=any b=dict
sktime.forecasting.base.adapters._fbprophet
 _ProphetAdapter C n=any b=dict
 _suppress_stdout_stderr C n=any b=dict h
sktime.forecasting.base.adapters._generalised_statsforecast
 StatsForecastBackAdapter C n=any r=any b=dict h
 _GeneralisedStatsForecastAdapter C n=any b=dict
sktime.forecasting.base.adapters._neuralforecast
 _NeuralForecastAdapter C n=any b=dict
sktime.forecasting.base.adapters._pmdarima
 _PmdArimaAdapter C n=any b=dict
sktime.forecasting.base.adapters._pytorch
 BaseDeepNetworkPyTorch C n=any b=dict
sktime.forecasting.base.adapters._pytorchforecasting
 _PytorchForecastingAdapter C n=any b=dict
sktime.forecasting.base.adapters._statsforecast
 _StatsForecastAdapter C n=any b=dict
sktime.forecasting.base.adapters._statsmodels
 _StatsModelsAdapter C n=any b=dict
sktime.forecasting.base.adapters._tbats
 _TbatsAdapter C n=any b=dict
sktime.forecasting.bats
 BATS C n=any b=dict
sktime.forecasting.boxcox_biasadj
 BoxCoxBiasAdjustedForecaster C n=any b=dict
sktime.forecasting.causal._dmlf
 DoubleMLForecaster C n=any b=dict
sktime.forecasting.chronos
 ChronosBoltStrategy C n=any r=any b=dict h
 ChronosDefaultStrategy C n=any r=any b=dict h
 ChronosForecaster C n=any b=dict
 ChronosModelStrategy C n=any r=any b=dict h
 PreTrainedModel C n=any r=any b=dict h
sktime.forecasting.chronos2
 Chronos2Forecaster C n=any b=dict
sktime.forecasting.cinn
 CINNForecaster C n=any b=dict
 _EarlyStopper C n=any r=any b=dict h
sktime.forecasting.cisco_tsm
 CiscoTSMForecaster C n=any b=dict
 _DummyCiscoModel C n=any r=any b=dict h
sktime.forecasting.compose._bagging
 BaggingForecaster C n=any b=dict
sktime.forecasting.compose._column_ensemble
 ColumnEnsembleForecaster C n=any b=dict
sktime.forecasting.compose._ensemble
 AutoEnsembleForecaster C n=any b=dict
 EnsembleForecaster C n=any b=dict
sktime.forecasting.compose._fallback
 FallbackForecaster C n=any b=dict
sktime.forecasting.compose._fhplex
 FhPlexForecaster C n=any b=dict
sktime.forecasting.compose._grouped
 ForecastByLevel C n=any b=dict
 GroupbyCategoryForecaster C n=any b=dict
sktime.forecasting.compose._hierarchy_ensemble
 HierarchyEnsembleForecaster C n=any b=dict
sktime.forecasting.compose._ignore_x
 IgnoreX C n=any b=dict
sktime.forecasting.compose._multiplexer
 MultiplexForecaster C n=any b=dict
sktime.forecasting.compose._pipeline
 ForecastX C n=any b=dict
 ForecastingPipeline C n=any b=dict
 Permute C n=any b=dict
 TransformedTargetForecaster C n=any b=dict
 _Pipeline C n=any b=dict
sktime.forecasting.compose._reduce
 DirRecTabularRegressionForecaster C n=any b=dict
 DirRecTimeSeriesRegressionForecaster C n=any b=dict
 DirectReductionForecaster C n=any b=dict
 DirectTabularRegressionForecaster C n=any b=dict
 DirectTimeSeriesRegressionForecaster C n=any b=dict
 MultioutputTabularRegressionForecaster C n=any b=dict
 MultioutputTimeSeriesRegressionForecaster C n=any b=dict
 RecursiveReductionForecaster C n=any b=dict
 RecursiveTabularRegressionForecaster C n=any b=dict
 RecursiveTimeSeriesRegressionForecaster C n=any b=dict
 YfromX C n=any b=dict
 _DirRecReducer C n=any b=dict
 _DirectReducer C n=any b=dict
 _MultioutputReducer C n=any b=dict
 _RecursiveReducer C n=any b=dict
 _Reducer C n=any b=dict
 _ReducerMixin C n=any r=any b=dict h
sktime.forecasting.compose._reduce_proba
 MCRecursiveProbaReductionForecaster C n=any b=dict
sktime.forecasting.compose._skforecast_reduce
 SkforecastAutoreg C n=any b=dict
 SkforecastRecursive C n=any b=dict
sktime.forecasting.compose._stack
 StackingForecaster C n=any b=dict
sktime.forecasting.compose._transform_select_forecaster
 TransformSelectForecaster C n=any b=dict
sktime.forecasting.conformal
 ConformalIntervals C n=any b=dict
sktime.forecasting.convtimenet
 ConvTimeNetForecaster C n=any b=dict
sktime.forecasting.croston
 Croston C n=any b=dict
sktime.forecasting.darts
 DartsLinearRegressionModel C n=any b=dict
 DartsRegressionModel C n=any b=dict
 DartsXGBModel C n=any b=dict
sktime.forecasting.dummy
 ForecastKnownValues C n=any b=dict
sktime.forecasting.dummy_global
 DummyGlobalForecaster C n=any b=dict
sktime.forecasting.dynamic_factor
 DynamicFactor C n=any b=dict
sktime.forecasting.enbpi
 EnbPIForecaster C n=any b=dict
sktime.forecasting.es_rnn
 ESRNNForecaster C n=any b=dict
sktime.forecasting.ets
 AutoETS C n=any b=dict
sktime.forecasting.exp_smoothing
 ExponentialSmoothing C n=any b=dict
sktime.forecasting.falcon_tst
 FalconTSTForecaster C n=any b=dict
sktime.forecasting.falcon_x
 FalconXForecaster C n=any b=dict
sktime.forecasting.fbprophet
 Prophet C n=any b=dict
sktime.forecasting.flowstate
 FlowStateForecaster C n=any b=dict
sktime.forecasting.greykite
 GreykiteForecaster C n=any b=dict
sktime.forecasting.hf_transformers
 HFTransformersForecaster C n=any b=dict
sktime.forecasting.hypertrees._ar
 HyperTreeARForecaster C n=any b=dict
sktime.forecasting.hypertrees._netar
 HyperTreeNetARForecaster C n=any b=dict
sktime.forecasting.kronos
 KronosForecaster C n=any b=dict
sktime.forecasting.lagllama
 LagLlamaForecaster C n=any b=dict
sktime.forecasting.ltsf
 LTSFDLinearForecaster C n=any b=dict
 LTSFLinearForecaster C n=any b=dict
 LTSFNLinearForecaster C n=any b=dict
 LTSFTransformerForecaster C n=any b=dict
sktime.forecasting.mantis
 MantisForecaster C n=any b=dict
sktime.forecasting.mapa
 MAPAForecaster C n=any b=dict
sktime.forecasting.mira
 MIRAForecaster C n=any b=dict
sktime.forecasting.model_selection._base
 BaseGridSearch C n=any b=dict
sktime.forecasting.model_selection._gridsearch
 ForecastingGridSearchCV C n=any b=dict
sktime.forecasting.model_selection._optuna
 ForecastingOptunaSearchCV C n=any b=dict
sktime.forecasting.model_selection._randomsearch
 ForecastingRandomizedSearchCV C n=any b=dict
sktime.forecasting.model_selection._skopt
 ForecastingSkoptSearchCV C n=any b=dict
sktime.forecasting.moirai
 MOIRAIForecaster C n=any b=dict
sktime.forecasting.moirai2
 Moirai2Forecaster C n=any b=dict
sktime.forecasting.momentfm
 MomentFMForecaster C n=any b=dict
sktime.forecasting.naive._naive
 NaiveForecaster C n=any b=dict
 NaiveVariance C n=any b=dict
sktime.forecasting.neuralforecast
 NeuralForecastDilatedRNN C n=any b=dict
 NeuralForecastGRU C n=any b=dict
 NeuralForecastLSTM C n=any b=dict
 NeuralForecastRNN C n=any b=dict
 NeuralForecastTCN C n=any b=dict
sktime.forecasting.neuralprophet
 NeuralProphet C n=any b=dict
sktime.forecasting.online_learning._online_ensemble
 OnlineEnsembleForecaster C n=any b=dict
sktime.forecasting.online_learning._prediction_weighted_ensembler
 HedgeExpertEnsemble C n=any b=dict h
 NNLSEnsemble C n=any b=dict h
 NormalHedgeEnsemble C n=any b=dict h
 _PredictionWeightedEnsembler C n=any b=dict h
sktime.forecasting.patch_tsmixer
 PatchTSMixerForecaster C n=any b=dict
sktime.forecasting.patch_tst
 PatchTSTForecaster C n=any b=dict
sktime.forecasting.pyfable_arima
 PyFableARIMA C n=any b=dict
sktime.forecasting.pykan
 PyKANForecaster C n=any b=dict
sktime.forecasting.pytorchforecasting
 PytorchForecastingDeepAR C n=any b=dict
 PytorchForecastingNBeats C n=any b=dict
 PytorchForecastingNHiTS C n=any b=dict
 PytorchForecastingTFT C n=any b=dict
sktime.forecasting.rbf
 RBFForecaster C n=any b=dict
sktime.forecasting.reconcile
 ReconcilerForecaster C n=any b=dict
sktime.forecasting.residual_booster
 ResidualBoostingForecaster C n=any b=dict
sktime.forecasting.sarimax
 SARIMAX C n=any b=dict
sktime.forecasting.scinet
 SCINetForecaster C n=any b=dict
sktime.forecasting.squaring_residuals
 SquaringResiduals C n=any b=dict
sktime.forecasting.statsforecast
 StatsForecastADIDA C n=any b=dict
 StatsForecastAutoARIMA C n=any b=dict
 StatsForecastAutoCES C n=any b=dict
 StatsForecastAutoETS C n=any b=dict
 StatsForecastAutoTBATS C n=any b=dict
 StatsForecastAutoTheta C n=any b=dict
 StatsForecastMSTL C n=any b=dict
sktime.forecasting.stream._update
 DontUpdate C n=any b=dict
 UpdateEvery C n=any b=dict
 UpdateRefitsEvery C n=any b=dict
 _StreamDataPoolMixin C n=any r=any b=dict h
sktime.forecasting.structural
 UnobservedComponents C n=any b=dict
sktime.forecasting.sundial
 SundialDataCollator C n=any r=any b=dict h
 SundialForecaster C n=any b=dict
 SundialPyTorchDataset C n=any r=data b=dict h
sktime.forecasting.t0
 T0Forecaster C n=any b=dict
sktime.forecasting.tafsut
 TafsutForecaster C n=any b=dict
sktime.forecasting.tbats
 TBATS C n=any b=dict
sktime.forecasting.theta
 ThetaForecaster C n=any b=dict
 ThetaModularForecaster C n=any b=dict
sktime.forecasting.time_llm
 TimeLLMForecaster C n=any b=dict
sktime.forecasting.timemoe
 TimeMoEForecaster C n=any b=dict
sktime.forecasting.timer
 TimerForecaster C n=any b=dict
sktime.forecasting.timer_s1
 TimerS1Forecaster C n=any b=dict
sktime.forecasting.timesfm
 TimesFMForecaster C n=any b=dict
sktime.forecasting.timesfm2
 PyTorchDataset C n=any b=dict h
 TimesFM2Forecaster C n=any b=dict
sktime.forecasting.timesfm3
 TimesFM3Forecaster C n=any b=dict
sktime.forecasting.tirex
 TiRexForecaster C n=any b=dict
sktime.forecasting.tirex2
 TiRex2Forecaster C n=any b=dict
sktime.forecasting.toto
 TotoForecaster C n=any b=dict
sktime.forecasting.toto2
 Toto2Forecaster C n=any b=dict
sktime.forecasting.trend._curve_fit_forecaster
 CurveFitForecaster C n=any b=dict
sktime.forecasting.trend._polynomial_trend_forecaster
 PolynomialTrendForecaster C n=any b=dict
sktime.forecasting.trend._pwl_trend_forecaster
 ProphetPiecewiseLinearTrendForecaster C n=any b=dict
sktime.forecasting.trend._spline_trend_forecaster
 SplineTrendForecaster C n=any b=dict
sktime.forecasting.trend._stl_forecaster
 STLForecaster C n=any b=dict
sktime.forecasting.trend._trend_forecaster
 TrendForecaster C n=any b=dict
sktime.forecasting.tsb
 TSB C n=any b=dict
sktime.forecasting.ttm
 TinyTimeMixerForecaster C n=any b=dict
sktime.forecasting.var
 VAR C n=any b=dict
sktime.forecasting.var_reduce
 VARReduce C n=any b=dict
sktime.forecasting.varmax
 VARMAX C n=any b=dict
sktime.forecasting.vecm
 VECM C n=any b=dict
sktime.forecasting.windfm
 WindFMForecaster C n=any b=dict
sktime.forecasting.xlstm
 XLSTMForecaster C n=any b=dict
sktime.libs._aws_fortuna_enbpi.enbpi
 EnbPI C n=any r=data b=dict h
sktime.libs.chronos.chronos
 ChronosConfig C n=any b=dict
 ChronosPipeline C n=any b=dict
 ChronosTokenizer C n=any r=any b=dict h
 MeanScaleUniformBins C n=any b=dict h
sktime.libs.chronos.chronos_bolt
 ChronosBoltConfig C n=any b=dict
 ChronosBoltPipeline C n=any b=dict
sktime.libs.falcon_tst.modeling_FalconTST
 _FalconTSTDependencyStub C n=any r=any b=dict h
 _FalconTSTNNStub C n=any r=any b=dict h
 _FalconTSTTorchStub C n=any r=any b=dict h
sktime.libs.fracdiff.sklearn.fracdiff
 Fracdiff C n=any r=data b=dict h ?data:_sklearn_version
sktime.libs.kronos.kronos
 KronosPredictor C n=any b=dict h
 _DummyModule C n=any r=any b=dict h
sktime.libs.kronos.module
 _DummyModule C n=any r=any b=dict h
sktime.libs.lag_llama.gluon.gluonts_torch_modules_loss_shim
 DistributionLoss C n=any r=any b=dict h
 NegativeLogLikelihood C n=any r=any b=dict h
sktime.libs.lag_llama.model.module
 LTSMConfig C n=any b=dict
sktime.libs.momentfm.common
 TASKS C n=any b=dict
sktime.libs.momentfm.data.base
 TimeseriesOutputs C n=any b=dict
sktime.libs.tbats.abstract.ArrayHelper
 ArrayHelper C n=any r=any b=dict h
sktime.libs.tbats.abstract.Case
 Case C n=any r=any b=dict h
sktime.libs.tbats.abstract.ComponentMatrix
 ComponentMatrix C n=any b=dict h
sktime.libs.tbats.abstract.Components
 Components C n=any r=data b=dict h
sktime.libs.tbats.abstract.Context
 Context C n=any r=any b=dict h
sktime.libs.tbats.abstract.ContextInterface
 ContextInterface C n=any r=any b=dict h
sktime.libs.tbats.abstract.Estimator
 Estimator C n=any b=dict h ?data:_sklearn_version
sktime.libs.tbats.abstract.MatrixBuilder
 MatrixBuilder C n=any r=any b=dict h
sktime.libs.tbats.abstract.MatrixBuilderCache
 MatrixBuilderCache C n=any r=any b=dict h
sktime.libs.tbats.abstract.MatrixBuilderInterface
 MatrixBuilderInterface C n=any r=any b=dict h
sktime.libs.tbats.abstract.Model
 Model C n=any b=dict h
sktime.libs.tbats.abstract.ModelParams
 ModelParams C n=any b=dict h
sktime.libs.tbats.abstract.ParamsOptimizer
 ParamsOptimizer C n=any r=any b=dict h
sktime.libs.tbats.abstract.SeedFinder
 SeedFinder C n=any r=any b=dict h
sktime.libs.tbats.bats.BATS
 BATS C n=any b=dict h ?data:_sklearn_version
sktime.libs.tbats.bats.Case
 Case C n=any r=any b=dict h
sktime.libs.tbats.bats.Components
 Components C n=any b=dict h
sktime.libs.tbats.bats.Context
 Context C n=any r=any b=dict h
sktime.libs.tbats.bats.MatrixBuilder
 MatrixBuilder C n=any r=any b=dict h
sktime.libs.tbats.bats.Model
 Model C n=any b=dict h
sktime.libs.tbats.bats.ModelParams
 ModelParams C n=any b=dict h
sktime.libs.tbats.bats.ParamsOptimizer
 ParamsOptimizer C n=any r=any b=dict h
sktime.libs.tbats.bats.SeedFinder
 SeedFinder C n=any r=any b=dict h
sktime.libs.tbats.error.BatsException
 BatsException C n=any r=any b=dict h ?data:args
sktime.libs.tbats.error.BatsWarning
 BatsWarning C n=any r=any b=dict h ?data:args
sktime.libs.tbats.error.ExceptionHandler
 ExceptionHandler C n=any r=any b=dict h
sktime.libs.tbats.error.InputArgsException
 InputArgsException C n=any r=any b=dict h ?data:args
sktime.libs.tbats.error.InputArgsWarning
 InputArgsWarning C n=any r=any b=dict h ?data:args
sktime.libs.tbats.error.ModelWarning
 ModelWarning C n=any r=any b=dict h ?data:args
sktime.libs.tbats.tbats.Case
 Case C n=any r=any b=dict h
sktime.libs.tbats.tbats.Components
 Components C n=any b=dict h
sktime.libs.tbats.tbats.Context
 Context C n=any r=any b=dict h
sktime.libs.tbats.tbats.HarmonicsChoosingStrategy
 HarmonicsChoosingStrategy C n=any b=dict h
sktime.libs.tbats.tbats.MatrixBuilder
 MatrixBuilder C n=any r=any b=dict h
sktime.libs.tbats.tbats.Model
 Model C n=any b=dict h
sktime.libs.tbats.tbats.ModelParams
 ModelParams C n=any b=dict h
sktime.libs.tbats.tbats.ParamsOptimizer
 ParamsOptimizer C n=any r=any b=dict h
sktime.libs.tbats.tbats.SeedFinder
 SeedFinder C n=any r=any b=dict h
sktime.libs.tbats.tbats.TBATS
 TBATS C n=any b=dict h ?data:_sklearn_version
sktime.libs.tbats.transformation.Guerrero
 Guerrero C n=any r=any b=dict h
sktime.libs.timemoe.time_moe_window_dataset
 TimeMoEWindowDataset C n=any b=dict h
 UniversalTimeMoEWindowDataset C n=any b=dict h
sktime.libs.timemoe.ts_dataset
 SeriesListDataset C n=any r=data b=dict h
 TimeSeriesDataset C n=any r=any b=dict h
sktime.libs.timesfm.data_loader
 TimeSeriesdata C n=any b=dict h
sktime.libs.timesfm.time_features
 TimeCovariates C n=any r=any b=dict h
sktime.libs.timesfm.timesfm
 TimesFm C n=any b=dict h
sktime.libs.timesfm.xreg_lib
 BatchedInContextXRegBase C n=any r=data b=dict h
 BatchedInContextXRegLinear C n=any r=data b=dict h
sktime.libs.uni2ts.forecast
 SampleNLLLoss C n=any r=any b=dict h
sktime.libs.uni2ts.loss.packed._base
 PackedDistributionLoss C n=any r=any b=dict h
 PackedLoss C n=any r=any b=dict h
sktime.libs.uni2ts.loss.packed.distribution
 PackedNLLLoss C n=any r=any b=dict h
sktime.libs.uni2ts.moirai2_forecast
 CausalMeanImputation C n=any r=any b=dict h
sktime.libs.windfm.windfm
 WindFMPredictor C n=any b=dict h
sktime.networks.base
 BaseDeepNetwork C n=any b=dict
sktime.networks.cinn
 CINNNetwork C n=any b=dict h
sktime.networks.cnn._cnn_tf
 CNNNetwork C n=any b=dict
sktime.networks.cntc._cntc_tf
 CNTCNetwork C n=any b=dict
sktime.networks.convtimenet._convtimenet
 ConvTimeNet C n=any r=any b=dict h
sktime.networks.es_rnn
 ESRNN C n=any r=any b=dict h
sktime.networks.fcn._fcn_tf
 FCNNetwork C n=any b=dict
sktime.networks.inceptiontime._inceptiontime_tf
 InceptionTimeNetwork C n=any b=dict
sktime.networks.lstmfcn._lstmfcn_tf
 LSTMFCNNetwork C n=any b=dict
sktime.networks.ltsf.layers.attention
 LTSFAttentionLayer C n=any r=any b=dict h
 LTSFFullAttention C n=any r=any b=dict h
 LTSFProbAttention C n=any r=any b=dict h
sktime.networks.ltsf.layers.auto_correlation
 AutoCorrelation C n=any r=any b=dict h
 AutoCorrelationLayer C n=any r=any b=dict h
sktime.networks.ltsf.layers.embed
 LTSFDataEmbedding C n=any r=any b=dict h
 LTSFPositionalEmbedding C n=any r=any b=dict h
 LTSFTemporalEmbedding C n=any r=any b=dict h
 LTSFTokenEmbedding C n=any r=any b=dict h
sktime.networks.ltsf.layers.enc_dec
 LTSFTransformerConvLayer C n=any r=any b=dict h
 LTSFTransformerDecoder C n=any r=any b=dict h
 LTSFTransformerDecoderLayer C n=any r=any b=dict h
 LTSFTransformerEncoder C n=any r=any b=dict h
 LTSFTransformerEncoderLayer C n=any r=any b=dict h
sktime.networks.ltsf.models.linear
 LTSFDLinearNetwork C n=any r=any b=dict h
 LTSFLinearNetwork C n=any r=any b=dict h
 LTSFNLinearNetwork C n=any r=any b=dict h
sktime.networks.ltsf.models.transformers
 LTSFTransformerNetwork C n=any r=any b=dict h
sktime.networks.ltsf.utils.extras
 MovingAverage C n=any r=any b=dict h
 SeriesDecomposer C n=any r=any b=dict h
sktime.networks.ltsf.utils.masking
 LTSFProbMask C n=any b=dict h
 LTSFTriangularCausalMask C n=any b=dict h
sktime.networks.macnn._macnn_tf
 MACNNNetwork C n=any b=dict
sktime.networks.mcdcnn._mcdcnn_tf
 MCDCNNNetwork C n=any b=dict
sktime.networks.mlp._mlp_tf
 MLPNetwork C n=any b=dict
sktime.networks.resnet._resnet_tf
 ResNetNetwork C n=any b=dict
sktime.networks.rnn._rnn_tf
 RNNNetwork C n=any b=dict
sktime.networks.scinet
 EncoderTree C n=any r=any b=dict h
 Interactor C n=any r=any b=dict h
 InteractorLevel C n=any r=any b=dict h
 LevelSCINet C n=any r=any b=dict h
 SCINet C n=any r=any b=dict h
 SCINet_Tree C n=any r=any b=dict h
 Splitting C n=any r=any b=dict h
sktime.networks.tapnet._tapnet_tf
 TapNetNetwork C n=any b=dict
sktime.param_est.base
 BaseParamFitter C n=any b=dict
sktime.param_est.cointegration._johansen
 JohansenCointegration C n=any b=dict
sktime.param_est.compose._func_fitter
 FunctionParamFitter C n=any b=dict
sktime.param_est.compose._pipeline
 ParamFitterPipeline C n=any b=dict
sktime.param_est.fixed
 FixedParams C n=any b=dict
sktime.param_est.impulse._response
 ImpulseResponseFunction C n=any b=dict
sktime.param_est.lag._acorrljungbox
 AcorrLjungbox C n=any b=dict
sktime.param_est.lag._arlag
 ARLagOrderSelector C n=any b=dict
sktime.param_est.plugin._forecaster
 PluginParamsForecaster C n=any b=dict
sktime.param_est.plugin._transformer
 PluginParamsTransformer C n=any b=dict
sktime.param_est.residuals._jarquebera
 JarqueBera C n=any b=dict
sktime.param_est.seasonality._acf
 SeasonalityACF C n=any b=dict
sktime.param_est.seasonality._acf_qstat
 SeasonalityACFqstat C n=any b=dict
sktime.param_est.seasonality._periodogram
 SeasonalityPeriodogram C n=any b=dict
sktime.param_est.stationarity._adf_arch
 StationarityADFArch C n=any b=dict
sktime.param_est.stationarity._dfgls
 StationarityDFGLS C n=any b=dict
sktime.param_est.stationarity._kpss_arch
 StationarityKPSSArch C n=any b=dict
sktime.param_est.stationarity._phillips_perron
 StationarityPhillipsPerron C n=any b=dict
sktime.param_est.stationarity._sm_breakvar
 BreakvarHeteroskedasticityTest C n=any b=dict
sktime.param_est.stationarity._statsmodels
 BreakvarHeteroskedasticityTest C n=any b=dict
 StationarityADF C n=any b=dict
 StationarityKPSS C n=any b=dict
sktime.param_est.stationarity._variance_ratio
 StationarityVarianceRatio C n=any b=dict
sktime.param_est.stationarity._zivot_andrews
 StationarityZivotAndrews C n=any b=dict
sktime.performance_metrics.base._base
 BaseMetric C n=any b=dict
sktime.performance_metrics.detection._base
 BaseDetectionMetric C n=any b=dict
sktime.performance_metrics.detection._chamfer
 DirectedChamfer C n=any b=dict
sktime.performance_metrics.detection._count
 DetectionCount C n=any b=dict
sktime.performance_metrics.detection._event_tpr
 EventTPR C n=any b=dict
sktime.performance_metrics.detection._f1score
 WindowedF1Score C n=any b=dict
sktime.performance_metrics.detection._false_alarm_rate
 FalseAlarmRate C n=any b=dict
sktime.performance_metrics.detection._hausdorff
 DirectedHausdorff C n=any b=dict
sktime.performance_metrics.detection._mean_detection_offset
 MeanDetectionOffset C n=any b=dict
sktime.performance_metrics.detection._randindex
 RandIndex C n=any b=dict
sktime.performance_metrics.detection._ts_auprc
 TimeSeriesAUPRC C n=any b=dict
sktime.performance_metrics.detection.utils._match
 _EventMatch C n=any b=dict
sktime.performance_metrics.forecasting._base
 BaseForecastingErrorMetric C n=any b=dict
 BaseForecastingErrorMetricFunc C n=any b=dict
 _DynamicForecastingErrorMetric C n=any b=dict
 _ScaledMetricTags C n=any r=any b=dict h
sktime.performance_metrics.forecasting._gmae
 GeometricMeanAbsoluteError C n=any b=dict
sktime.performance_metrics.forecasting._gmrelae
 GeometricMeanRelativeAbsoluteError C n=any b=dict
sktime.performance_metrics.forecasting._gmrelse
 GeometricMeanRelativeSquaredError C n=any b=dict
sktime.performance_metrics.forecasting._gmse
 GeometricMeanSquaredError C n=any b=dict
sktime.performance_metrics.forecasting._iqre
 RMSEnormalizedByIQR C n=any b=dict
sktime.performance_metrics.forecasting._klde1
 KLDivergenceSingleExponential C n=any b=dict
sktime.performance_metrics.forecasting._klde2
 KLDivergenceDoubleExponential C n=any b=dict
sktime.performance_metrics.forecasting._klde_base
 _KLDivergenceLaplaceBase C n=any b=dict
sktime.performance_metrics.forecasting._kln
 KLDivergenceNormal C n=any b=dict
sktime.performance_metrics.forecasting._maape
 MeanArctangentAbsolutePercentageError C n=any b=dict
sktime.performance_metrics.forecasting._mae
 MeanAbsoluteError C n=any b=dict
sktime.performance_metrics.forecasting._mape
 MeanAbsolutePercentageError C n=any b=dict
sktime.performance_metrics.forecasting._mapes
 MeanAbsolutePercentageErrorStabilized C n=any b=dict
sktime.performance_metrics.forecasting._mase
 MeanAbsoluteScaledError C n=any b=dict
sktime.performance_metrics.forecasting._masyme
 MeanAsymmetricError C n=any b=dict
sktime.performance_metrics.forecasting._medae
 MedianAbsoluteError C n=any b=dict
sktime.performance_metrics.forecasting._medape
 MedianAbsolutePercentageError C n=any b=dict
sktime.performance_metrics.forecasting._medase
 MedianAbsoluteScaledError C n=any b=dict
sktime.performance_metrics.forecasting._medrelae
 MedianRelativeAbsoluteError C n=any b=dict
sktime.performance_metrics.forecasting._medse
 MedianSquaredError C n=any b=dict
sktime.performance_metrics.forecasting._medspe
 MedianSquaredPercentageError C n=any b=dict
sktime.performance_metrics.forecasting._medsse
 MedianSquaredScaledError C n=any b=dict
sktime.performance_metrics.forecasting._mlinex
 MeanLinexError C n=any b=dict
sktime.performance_metrics.forecasting._mrelae
 MeanRelativeAbsoluteError C n=any b=dict
sktime.performance_metrics.forecasting._mse
 MeanSquaredError C n=any b=dict
sktime.performance_metrics.forecasting._msep
 MeanSquaredErrorPercentage C n=any b=dict
sktime.performance_metrics.forecasting._msle
 MeanSquaredLogError C n=any b=dict
sktime.performance_metrics.forecasting._mspe
 MeanSquaredPercentageError C n=any b=dict
sktime.performance_metrics.forecasting._msse
 MeanSquaredScaledError C n=any b=dict
sktime.performance_metrics.forecasting._nmse
 MSEnormalizedBySD C n=any b=dict
sktime.performance_metrics.forecasting._owa
 OverallWeightedAverage C n=any b=dict
sktime.performance_metrics.forecasting._rell
 RelativeLoss C n=any b=dict
sktime.performance_metrics.forecasting._theilu2
 TheilU2 C n=any b=dict
sktime.performance_metrics.forecasting.probabilistic._classes
 AUCalibration C n=any b=dict
 CRPS C n=any b=dict
 ConstraintViolation C n=any b=dict
 EmpiricalCoverage C n=any b=dict
 IntervalWidth C n=any b=dict
 LogLoss C n=any b=dict
 PinballLoss C n=any b=dict
 SquaredDistrLoss C n=any b=dict
 _BaseDistrForecastingMetric C n=any b=dict
 _BaseProbaForecastingErrorMetric C n=any b=dict
sktime.performance_metrics.forecasting.sample_weight._base
 BaseSampleWeightGenerator C n=any b=dict
sktime.performance_metrics.forecasting.sample_weight._types
 SampleWeightGenerator C n=any b=dict h
sktime.pipeline.pipeline
 MethodNotImplementedError C n=any r=data b=dict h ?data:args
 Pipeline C n=any b=dict
sktime.pipeline.step
 Step C n=any r=any b=dict h
 StepResult C n=any r=any b=dict h
sktime.registry._base_classes
 _BaseScitypeOfObject C n=any b=dict
 aligner C n=any b=dict
 catalogue C n=any b=dict
 classifier C n=any b=dict
 clusterer C n=any b=dict
 dataset C n=any b=dict
 dataset_classification C n=any b=dict
 dataset_forecasting C n=any b=dict
 dataset_regression C n=any b=dict
 detector C n=any b=dict
 early_classifier C n=any b=dict
 estimator C n=any b=dict
 forecaster C n=any b=dict
 metric C n=any b=dict
 metric_detection C n=any b=dict
 metric_forecasting C n=any b=dict
 metric_forecasting_proba C n=any b=dict
 network C n=any b=dict
 object C n=any b=dict
 param_est C n=any b=dict
 reconciler C n=any b=dict
 regressor C n=any b=dict
 splitter C n=any b=dict
 transformer C n=any b=dict
 transformer_pairwise C n=any b=dict
 transformer_pairwise_panel C n=any b=dict
sktime.registry._tags
 X_y_must_have_same_index C n=any b=dict
 _BaseTag C n=any b=dict
 authors C n=any b=dict
 capability__bootstrap_index C n=any b=dict
 capability__categorical_in_X C n=any b=dict
 capability__categorical_in_y C n=any b=dict
 capability__class_weight C n=any b=dict
 capability__contractable C n=any b=dict
 capability__distance C n=any b=dict
 capability__distance_matrix C n=any b=dict
 capability__exogenous C n=any b=dict
 capability__feature_importance C n=any b=dict
 capability__hierarchical_reconciliation C n=any b=dict
 capability__insample C n=any b=dict
 capability__inverse_transform C n=any b=dict
 capability__inverse_transform__exact C n=any b=dict
 capability__inverse_transform__range C n=any b=dict
 capability__missing_values C n=any b=dict
 capability__missing_values__removes C n=any b=dict
 capability__multioutput C n=any b=dict
 capability__multiple_alignment C n=any b=dict
 capability__multithreading C n=any b=dict
 capability__multivariate C n=any b=dict
 capability__non_contiguous_X C n=any b=dict
 capability__out_of_sample C n=any b=dict
 capability__pairwise C n=any b=dict
 capability__pred_int C n=any b=dict
 capability__pred_int__insample C n=any b=dict
 capability__predict C n=any b=dict
 capability__predict_proba C n=any b=dict
 capability__pretrain C n=any b=dict
 capability__random_state C n=any b=dict
 capability__sample_weight C n=any b=dict
 capability__train_estimate C n=any b=dict
 capability__unequal_length C n=any b=dict
 capability__unequal_length__adds C n=any b=dict
 capability__unequal_length__removes C n=any b=dict
 capability__update C n=any b=dict
 capability__variable_identification C n=any b=dict
 catalogue_type C n=any b=dict
 distribution_type C n=any b=dict
 env_marker C n=any b=dict
 fit_is_empty C n=any b=dict
 frequency C n=any b=dict
 has_exogenous C n=any b=dict
 has_nans C n=any b=dict
 info__description C n=any b=dict
 info__name C n=any b=dict
 info__source C n=any b=dict
 inner_implements_multilevel C n=any b=dict
 is_empty C n=any b=dict
 is_equal_index C n=any b=dict
 is_equal_length C n=any b=dict
 is_equally_spaced C n=any b=dict
 is_one_panel C n=any b=dict
 is_one_series C n=any b=dict
 is_univariate C n=any b=dict
 learning_type C n=any b=dict
 lower_is_better C n=any b=dict
 maintainers C n=any b=dict
 n_classes C n=any b=dict
 n_classifiers C n=any b=dict
 n_cv_splitters C n=any b=dict
 n_datasets C n=any b=dict
 n_dimensions C n=any b=dict
 n_forecasters C n=any b=dict
 n_hierarchy_levels C n=any b=dict
 n_instances C n=any b=dict
 n_instances_test C n=any b=dict
 n_instances_train C n=any b=dict
 n_items C n=any b=dict
 n_metrics C n=any b=dict
 n_panels C n=any b=dict
 n_splits C n=any b=dict
 n_timepoints C n=any b=dict
 n_timepoints_test C n=any b=dict
 n_timepoints_train C n=any b=dict
 name C n=any b=dict
 object_type C n=any b=dict
 pretrain__fitted_params C n=any b=dict
 property__alignment_type C n=any b=dict
 property__analyzer_type C n=any b=dict
 property__randomness C n=any b=dict
 python_dependencies C n=any b=dict
 python_version C n=any b=dict
 r_dependencies C n=any b=dict
 remember_data C n=any b=dict
 requires_cython C n=any b=dict
 requires_fh_in_fit C n=any b=dict
 requires_x C n=any b=dict
 requires_y C n=any b=dict
 requires_y_pred_benchmark C n=any b=dict
 requires_y_train C n=any b=dict
 requires_y_true C n=any b=dict
 scitype__X C n=any b=dict
 scitype__instancewise C n=any b=dict
 scitype__transform_input C n=any b=dict
 scitype__transform_labels C n=any b=dict
 scitype__transform_output C n=any b=dict
 scitype__y C n=any b=dict
 scitype__y_pred C n=any b=dict
 skip_inverse_transform C n=any b=dict
 sktime_version C n=any b=dict
 split_hierarchical C n=any b=dict
 split_series_uses C n=any b=dict
 split_type C n=any b=dict
 symmetric C n=any b=dict
 task C n=any b=dict
 task_type C n=any b=dict
 tests__core C n=any b=dict
 tests__libs C n=any b=dict
 tests__python_dependencies C n=any b=dict
 tests__skip_all C n=any b=dict
 tests__skip_by_name C n=any b=dict
 tests__specific C n=any b=dict
 tests__vm C n=any b=dict
 transform_returns_same_time_index C n=any b=dict
 visual_block_kind C n=any b=dict
 x_inner_mtype C n=any b=dict
 y_inner_mtype C n=any b=dict
sktime.regression._delegate
 _DelegatedRegressor C n=any b=dict
sktime.regression.base
 BaseRegressor C n=any b=dict
sktime.regression.compose._ensemble
 ComposableTimeSeriesForestRegressor C n=any b=dict ?data:_sklearn_version
sktime.regression.compose._multiplexer
 MultiplexRegressor C n=any b=dict
sktime.regression.compose._pipeline
 RegressorPipeline C n=any b=dict
 SklearnRegressorPipeline C n=any b=dict
sktime.regression.deep_learning.base._base_torch
 BaseDeepRegressorTorch C n=any b=dict
sktime.regression.deep_learning.cnn._cnn_torch
 CNNRegressorTorch C n=any b=dict
sktime.regression.deep_learning.cntc._cntc_torch
 CNTCRegressorTorch C n=any b=dict
sktime.regression.deep_learning.convtran._convtran_torch
 ConvTranRegressorTorch C n=any b=dict
sktime.regression.deep_learning.fcn._fcn_torch
 FCNRegressorTorch C n=any b=dict
sktime.regression.deep_learning.inceptiontime._inceptiontime_torch
 InceptionTimeRegressorTorch C n=any b=dict
sktime.regression.deep_learning.lstmfcn._lstmfcn_torch
 LSTMFCNRegressorTorch C n=any b=dict
sktime.regression.deep_learning.macnn._macnn_torch
 MACNNRegressorTorch C n=any b=dict
sktime.regression.deep_learning.mcdcnn._mcdcnn_torch
 MCDCNNRegressorTorch C n=any b=dict
sktime.regression.deep_learning.mlp._mlp_torch
 MLPRegressorTorch C n=any b=dict
sktime.regression.deep_learning.resnet._resnet_torch
 ResNetRegressorTorch C n=any b=dict
sktime.regression.deep_learning.rnn._rnn_torch
 SimpleRNNRegressorTorch C n=any b=dict
sktime.regression.deep_learning.tapnet._tapnet_torch
 TapNetRegressorTorch C n=any b=dict
sktime.regression.distance_based._time_series_neighbors
 KNeighborsTimeSeriesRegressor C n=any b=dict
sktime.regression.dummy._dummy
 DummyRegressor C n=any b=dict
sktime.regression.interval_based._tsf
 TimeSeriesForestRegressor C n=any b=dict
sktime.regression.kernel_based._rocket_regressor
 RocketRegressor C n=any b=dict
sktime.regression.kernel_based._svr_tslearn
 TimeSeriesSVRTslearn C n=any b=dict
sktime.regression.model_selection._tune
 TSRGridSearchCV C n=any b=dict
sktime.split._legacy_splitters
 PresplitFilesCV C n=any r=any b=dict h
 SingleSplit C n=any r=any b=dict h
sktime.split.base._base_splitter
 BaseSplitter C n=any b=dict
sktime.split.base._base_windowsplitter
 BaseWindowSplitter C n=any b=dict
sktime.split.compose._repeat
 Repeat C n=any b=dict
sktime.split.compose._sync_to_longest
 SyncToLongest C n=any b=dict
sktime.split.cutoff
 CutoffFhSplitter C n=any b=dict
 CutoffSplitter C n=any b=dict
sktime.split.expandingcutoff
 ExpandingCutoffSplitter C n=any b=dict
sktime.split.expandinggreedy
 ExpandingGreedySplitter C n=any b=dict
sktime.split.expandingslidingwindow
 ExpandingSlidingWindowSplitter C n=any b=dict
sktime.split.expandingwindow
 ExpandingWindowSplitter C n=any b=dict
sktime.split.fh
 ForecastingHorizonSplitter C n=any b=dict
sktime.split.instance
 InstanceSplitter C n=any b=dict
sktime.split.sameloc
 SameLocSplitter C n=any b=dict
sktime.split.singlewindow
 SingleWindowSplitter C n=any b=dict
sktime.split.slidinggreedy
 SlidingGreedySplitter C n=any b=dict
sktime.split.slidingwindow
 SlidingWindowSplitter C n=any b=dict
sktime.split.temporal_train_test_split
 TemporalTrainTestSplitter C n=any b=dict
sktime.split.testplustrain
 TestPlusTrainSplitter C n=any b=dict
sktime.transformations.acf
 AutoCorrelationTransformer C n=any b=dict
 PartialAutoCorrelationTransformer C n=any b=dict
sktime.transformations.adapt
 PandasTransformAdaptor C n=any b=dict
 TabularToSeriesAdaptor C n=any b=dict
sktime.transformations.adi_cv
 ADICVTransformer C n=any b=dict
sktime.transformations.augmenter
 InvertAugmenter C n=any b=dict
 RandomSamplesAugmenter C n=any b=dict
 ReverseAugmenter C n=any b=dict
 WhiteNoiseAugmenter C n=any b=dict
 _AugmenterTags C n=any r=any b=dict h
sktime.transformations.base._base
 BaseTransformer C n=any b=dict
sktime.transformations.base._delegate
 _DelegatedTransformer C n=any b=dict
sktime.transformations.basisfunction
 RBFTransformer C n=any b=dict
sktime.transformations.binning
 TimeBinAggregate C n=any b=dict
sktime.transformations.bkfilter
 BKFilter C n=any b=dict
sktime.transformations.bollinger
 Bollinger C n=any b=dict
sktime.transformations.bootstrap._mbb
 MovingBlockBootstrapTransformer C n=any b=dict
 STLBootstrapTransformer C n=any b=dict
sktime.transformations.bootstrap._repeat
 RepeatBootstrapTransformer C n=any b=dict
sktime.transformations.bootstrap._splitterboot
 SplitterBootstrapTransformer C n=any b=dict
sktime.transformations.bootstrap._tsbootstrap
 TSBootstrapAdapter C n=any b=dict
sktime.transformations.boxcox
 BoxCoxTransformer C n=any b=dict
 LogTransformer C n=any b=dict
sktime.transformations.catch22
 Catch22 C n=any b=dict
sktime.transformations.catch22wrapper
 Catch22Wrapper C n=any b=dict
sktime.transformations.cffilter
 CFFilter C n=any b=dict
sktime.transformations.channel_selection
 ElbowClassPairwise C n=any b=dict
 ElbowClassSum C n=any b=dict
 _distance_matrix C n=any r=any b=dict h
 _shrunk_centroid C n=any r=any b=dict h
sktime.transformations.clasp
 ClaSPTransformer C n=any b=dict
sktime.transformations.clear_sky
 ClearSky C n=any b=dict
sktime.transformations.colconcat
 ColumnConcatenator C n=any b=dict
sktime.transformations.compose._arithmetic
 CombineTransformers C n=any b=dict
sktime.transformations.compose._column
 ColumnEnsembleTransformer C n=any b=dict
 ColumnwiseTransformer C n=any b=dict
sktime.transformations.compose._featureunion
 FeatureUnion C n=any b=dict
sktime.transformations.compose._fitintransform
 FitInTransform C n=any b=dict
sktime.transformations.compose._grouped
 TransformByLevel C n=any b=dict
sktime.transformations.compose._id
 Id C n=any b=dict
sktime.transformations.compose._invert
 InvertTransform C n=any b=dict
sktime.transformations.compose._ixtox
 IxToX C n=any b=dict
sktime.transformations.compose._logger
 Logger C n=any b=dict
sktime.transformations.compose._multiplex
 MultiplexTransformer C n=any b=dict
sktime.transformations.compose._optional
 OptionalPassthrough C n=any b=dict
sktime.transformations.compose._pipeline
 TransformerPipeline C n=any b=dict
sktime.transformations.compose._transformif
 TransformIf C n=any b=dict
sktime.transformations.compose._ytox
 YtoX C n=any b=dict
sktime.transformations.compose_distance
 DistanceFeatures C n=any b=dict
sktime.transformations.cos
 CosineTransformer C n=any b=dict
sktime.transformations.date
 DateTimeFeatures C n=any b=dict
sktime.transformations.degree_day
 DegreeDayFeatures C n=any b=dict
sktime.transformations.detrend._deseasonalize
 ConditionalDeseasonalizer C n=any b=dict
 Deseasonalizer C n=any b=dict
 STLTransformer C n=any b=dict
sktime.transformations.detrend._detrend
 Detrender C n=any b=dict
sktime.transformations.detrend.mstl
 MSTL C n=any b=dict
sktime.transformations.dictionary_based._paa
 PAAlegacy C n=any b=dict
sktime.transformations.dictionary_based._sax
 SAXlegacy C n=any b=dict
sktime.transformations.dictionary_based._sfa
 SFA C n=any b=dict
sktime.transformations.difference
 Differencer C n=any b=dict
sktime.transformations.dilation_mapping
 DilationMappingTransformer C n=any b=dict
sktime.transformations.dobin
 DOBIN C n=any b=dict
sktime.transformations.dropna
 DropNA C n=any b=dict
sktime.transformations.dummies
 SeasonalDummiesOneHot C n=any b=dict
sktime.transformations.dwt
 DWTTransformer C n=any b=dict
sktime.transformations.evoforest_tswm
 EvoForestTSWM C n=any b=dict
sktime.transformations.exponent
 ExponentTransformer C n=any b=dict
 SqrtTransformer C n=any b=dict
sktime.transformations.fabba
 FABBA C n=any b=dict
sktime.transformations.feature_selection
 FeatureSelection C n=any b=dict
sktime.transformations.filter
 Filter C n=any b=dict
sktime.transformations.fourier
 FourierFeatures C n=any b=dict
 FourierTransform C n=any b=dict
sktime.transformations.func_transform
 FunctionTransformer C n=any b=dict
sktime.transformations.hidalgo
 Hidalgo C n=any b=dict
sktime.transformations.hierarchical.aggregate
 Aggregator C n=any b=dict
sktime.transformations.hierarchical.reconcile._base
 _ReconcilerTransformer C n=any b=dict
sktime.transformations.hierarchical.reconcile._bottom_up
 BottomUpReconciler C n=any b=dict
sktime.transformations.hierarchical.reconcile._middle_out
 MiddleOutReconciler C n=any b=dict
sktime.transformations.hierarchical.reconcile._optimal
 NonNegativeOptimalReconciler C n=any b=dict
 OptimalReconciler C n=any b=dict
sktime.transformations.hierarchical.reconcile._reconcile
 Reconciler C n=any b=dict
sktime.transformations.hierarchical.reconcile._topdown
 TopdownReconciler C n=any b=dict
sktime.transformations.hierarchical.squeeze_hierarchy
 SqueezeHierarchy C n=any b=dict
sktime.transformations.hilbert
 HilbertTransformer C n=any b=dict
sktime.transformations.hog1d
 HOG1DTransformer C n=any b=dict
sktime.transformations.holiday._holidayfeats
 HolidayFeatures C n=any b=dict
sktime.transformations.holiday.country_holidays
 CountryHolidaysTransformer C n=any b=dict
sktime.transformations.holiday.financial_holidays
 FinancialHolidaysTransformer C n=any b=dict
sktime.transformations.hpfilter
 HPFilter C n=any b=dict
sktime.transformations.hurst
 HurstExponentTransformer C n=any b=dict
sktime.transformations.impute
 Imputer C n=any b=dict
sktime.transformations.interpolate
 TSInterpolator C n=any b=dict
sktime.transformations.kalman_filter._base
 BaseKalmanFilter C n=any r=any b=dict h
sktime.transformations.kalman_filter._kalman_filter
 KalmanFilterTransformerFP C n=any b=dict
 KalmanFilterTransformerPK C n=any b=dict
sktime.transformations.kalman_filter._simdkalman
 KalmanFilterTransformerSIMD C n=any b=dict
sktime.transformations.kinematic
 KinematicFeatures C n=any b=dict
sktime.transformations.lag
 Lag C n=any b=dict
 ReducerTransform C n=any b=dict
sktime.transformations.matrix_profile._mp_features
 MatrixProfileFeatures C n=any b=dict
sktime.transformations.matrix_profile._stumpy
 MatrixProfileTransformer C n=any b=dict
sktime.transformations.merger
 Merger C n=any b=dict
sktime.transformations.outlier_detection
 HampelFilter C n=any b=dict
sktime.transformations.paa
 PAA C n=any b=dict
sktime.transformations.padder
 PaddingTransformer C n=any b=dict
sktime.transformations.pca
 PCATransformer C n=any b=dict
sktime.transformations.peak
 PeakTimeFeature C n=any b=dict
sktime.transformations.random_intervals
 RandomIntervals C n=any b=dict
sktime.transformations.reduce
 Tabularizer C n=any b=dict
 TimeBinner C n=any b=dict
sktime.transformations.rocket._minirocket
 MiniRocket C n=any b=dict
sktime.transformations.rocket._minirocket_multivariate
 MiniRocketMultivariate C n=any b=dict
sktime.transformations.rocket._minirocket_multivariate_cython_est
 MiniRocketMultivariateCython C n=any b=dict
sktime.transformations.rocket._minirocket_multivariate_variable
 MiniRocketMultivariateVariable C n=any b=dict
sktime.transformations.rocket._multirocket
 MultiRocket C n=any b=dict
sktime.transformations.rocket._multirocket_multivariate
 MultiRocketMultivariate C n=any b=dict
sktime.transformations.rocket._rocket
 Rocket C n=any b=dict
sktime.transformations.rocket._rocket_pyts
 RocketPyts C n=any b=dict
sktime.transformations.savitzky_golay
 SavitzkyGolayTransformer C n=any b=dict
sktime.transformations.sax
 SAX C n=any b=dict
sktime.transformations.scaledasinh
 ScaledAsinhTransformer C n=any b=dict
sktime.transformations.scaledlogit
 ScaledLogitTransformer C n=any b=dict
sktime.transformations.segment
 IntervalSegmenter C n=any b=dict
 RandomIntervalSegmenter C n=any b=dict
 SlidingWindowSegmenter C n=any b=dict
sktime.transformations.shapelet_transform._shapelet_transform
 RandomShapeletTransform C n=any b=dict
 Shapelet C n=any r=any b=dict h
 ShapeletPQ C n=any r=any b=dict h
 ShapeletTransform C n=any b=dict
sktime.transformations.shapelet_transform._shapelet_transform_pyts
 ShapeletTransformPyts C n=any b=dict
sktime.transformations.signature
 SignatureMoments C n=any b=dict
sktime.transformations.signature_based._augmentations
 _AddTime C n=any b=dict
 _BasePoint C n=any b=dict
 _CumulativeSum C n=any b=dict
 _InvisibilityReset C n=any b=dict
 _LeadLag C n=any b=dict
sktime.transformations.signature_based._compute
 _WindowSignatureTransform C n=any b=dict
sktime.transformations.signature_based._signature_method
 SignatureTransformer C n=any b=dict
sktime.transformations.signature_based._window
 _Dyadic C n=any r=any b=dict h
 _Expanding C n=any r=any b=dict h
 _ExpandingSliding C n=any r=any b=dict h
 _Global C n=any r=any b=dict h
 _Sliding C n=any r=any b=dict h
 _Window C n=any r=any b=dict h
sktime.transformations.slope
 SlopeTransformer C n=any b=dict
sktime.transformations.subsequence_extraction
 SubsequenceExtractionTransformer C n=any b=dict
sktime.transformations.subset
 ColumnSelect C n=any b=dict
 IndexSubset C n=any b=dict
sktime.transformations.summarize._extract
 DerivativeSlopeTransformer C n=any b=dict
 FittedParamExtractor C n=any b=dict
 PlateauFinder C n=any b=dict
 RandomIntervalFeatureExtractor C n=any b=dict
sktime.transformations.summarize._window
 SplitterSummarizer C n=any b=dict
 SummaryTransformer C n=any b=dict
 WindowSummarizer C n=any b=dict
sktime.transformations.supervised_intervals
 SupervisedIntervals C n=any b=dict
sktime.transformations.temporian
 TemporianTransformer C n=any b=dict
sktime.transformations.theta
 ThetaLinesTransformer C n=any b=dict
sktime.transformations.time_since
 TimeSince C n=any b=dict
sktime.transformations.truncation
 TruncationTransformer C n=any b=dict
sktime.transformations.tsfeatures
 TSFeaturesTransformer C n=any b=dict
sktime.transformations.tsfel._tsfel
 TSFELTransformer C n=any b=dict
sktime.transformations.tsfresh
 TSFreshFeatureExtractor C n=any b=dict
 TSFreshRelevantFeatureExtractor C n=any b=dict
 _TSFreshFeatureExtractor C n=any b=dict
sktime.transformations.vmd
 VmdTransformer C n=any b=dict
sktime.transformations.wavelet_packet
 WaveletPacketTransformer C n=any b=dict
sktime.utils._estimator_html_repr
 _HTMLDocumentationLinkMixin C n=any r=any b=dict h
 _VisualBlock C n=any r=plain b=dict h
sktime.utils.estimators._base
 _MockEstimatorMixin C n=any r=any b=dict h
sktime.utils.estimators._forecasters
 MockForecaster C n=any b=dict
 MockUnivariateForecasterLogger C n=any b=dict
sktime.utils.mlflow_sktime
 _SktimeModelWrapper C n=any b=dict h
sktime.utils.sklearn._scoring
 _MetricAdapter C n=any b=dict h
sktime.utils.sklearn._version_bridge
 _SklVersionBridgeMixin C n=any r=any b=dict h
sktime.utils.warnings
 _SuppressWarningPattern C n=any r=any b=dict h
`,
};
