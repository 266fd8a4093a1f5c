/**
 * Estimators of scikit-learn, their parts in Cython, and functions that estimators are given.
 * @module
 */
import type { Knowledge, SymbolRule } from '../knowledge.ts';

const likeCyLossFunction: SymbolRule = {
  what: 'class',
  newobj: 'none',
  reduce: 'plain',
  build: 'rule:cython-state',
  data: true,
  why: 'A Cython class that stores its arguments; its state is a tuple of fields.',
  source: 'scikit-learn 1.3.2 and 1.9.1 sklearn/_loss/_loss.pyx.tp',
};

const likeLossFunction: SymbolRule = {
  what: 'class',
  newobj: 'none',
  reduce: 'plain',
  build: 'rule:cython-state',
  data: true,
  why: 'A loss function: a class in C with one number.',
  source: 'scikit-learn 1.3.2 and 1.9.1 sklearn/linear_model/_sgd_fast.pyx.tp __reduce__',
};

const likeEuclideanDistance: SymbolRule = {
  what: 'class',
  newobj: 'none',
  build: 'data',
  data: true,
  why: '__setstate__ stores a number and two arrays.',
  source:
    'scikit-learn 1.3.2 and 1.9.1 sklearn/metrics/_dist_metrics.pyx.tp DistanceMetric.__setstate__',
};

const likeNewObj: SymbolRule = {
  what: 'function',
  reduce: 'rule:newobj-function',
  returns: 'arg0',
  data: true,
  why: 'cls.__new__(cls); BUILD fills it.',
  source: 'scikit-learn 1.3.2 and 1.9.1 sklearn/metrics/_dist_metrics.pyx.tp newObj',
};

const likeKDTree: SymbolRule = {
  what: 'class',
  newobj: 'none',
  build: 'data',
  data: true,
  why: '__setstate__ stores arrays, numbers and a distance metric.',
  source: 'scikit-learn 1.3.2 and 1.9.1 sklearn/neighbors/_binary_tree.pxi.tp __setstate__',
};

export const sklearn: Knowledge = {
  package: 'sklearn',
  versions: [
    'scikit-learn 0.20.4',
    'scikit-learn 0.22.2.post1',
    'scikit-learn 0.24.2',
    'scikit-learn 1.0.2',
    'scikit-learn 1.3.2',
    'scikit-learn 1.5.2',
    'scikit-learn 1.9.1',
  ],
  declared: {
    'sklearn._loss._loss': {
      CyLossFunction: likeCyLossFunction,
      __pyx_unpickle_CyLossFunction: {
        what: 'function',
        reduce: 'rule:typed-class-first',
        returns: 'arg0',
        data: true,
        why: 'CyLossFunction.__new__(cls), then the stored fields.',
        source: 'scikit-learn 1.3.2 and 1.9.1 sklearn/_loss/_loss.pyx.tp',
      },
      CyHalfSquaredError: likeCyLossFunction,
      __pyx_unpickle_CyHalfSquaredError: {
        what: 'function',
        reduce: 'rule:typed-class-first',
        returns: 'arg0',
        data: true,
        why: 'CyHalfSquaredError.__new__(cls), then the stored fields.',
        source: 'scikit-learn 1.3.2 and 1.9.1 sklearn/_loss/_loss.pyx.tp',
      },
      CyAbsoluteError: likeCyLossFunction,
      __pyx_unpickle_CyAbsoluteError: {
        what: 'function',
        reduce: 'rule:typed-class-first',
        returns: 'arg0',
        data: true,
        why: 'CyAbsoluteError.__new__(cls), then the stored fields.',
        source: 'scikit-learn 1.3.2 and 1.9.1 sklearn/_loss/_loss.pyx.tp',
      },
      CyPinballLoss: likeCyLossFunction,
      __pyx_unpickle_CyPinballLoss: {
        what: 'function',
        reduce: 'rule:typed-class-first',
        returns: 'arg0',
        data: true,
        why: 'CyPinballLoss.__new__(cls), then the stored fields.',
        source: 'scikit-learn 1.3.2 and 1.9.1 sklearn/_loss/_loss.pyx.tp',
      },
      CyHuberLoss: likeCyLossFunction,
      __pyx_unpickle_CyHuberLoss: {
        what: 'function',
        reduce: 'rule:typed-class-first',
        returns: 'arg0',
        data: true,
        why: 'CyHuberLoss.__new__(cls), then the stored fields.',
        source: 'scikit-learn 1.3.2 and 1.9.1 sklearn/_loss/_loss.pyx.tp',
      },
      CyHalfPoissonLoss: likeCyLossFunction,
      __pyx_unpickle_CyHalfPoissonLoss: {
        what: 'function',
        reduce: 'rule:typed-class-first',
        returns: 'arg0',
        data: true,
        why: 'CyHalfPoissonLoss.__new__(cls), then the stored fields.',
        source: 'scikit-learn 1.3.2 and 1.9.1 sklearn/_loss/_loss.pyx.tp',
      },
      CyHalfGammaLoss: likeCyLossFunction,
      __pyx_unpickle_CyHalfGammaLoss: {
        what: 'function',
        reduce: 'rule:typed-class-first',
        returns: 'arg0',
        data: true,
        why: 'CyHalfGammaLoss.__new__(cls), then the stored fields.',
        source: 'scikit-learn 1.3.2 and 1.9.1 sklearn/_loss/_loss.pyx.tp',
      },
      CyHalfTweedieLoss: likeCyLossFunction,
      __pyx_unpickle_CyHalfTweedieLoss: {
        what: 'function',
        reduce: 'rule:typed-class-first',
        returns: 'arg0',
        data: true,
        why: 'CyHalfTweedieLoss.__new__(cls), then the stored fields.',
        source: 'scikit-learn 1.3.2 and 1.9.1 sklearn/_loss/_loss.pyx.tp',
      },
      CyHalfTweedieLossIdentity: likeCyLossFunction,
      __pyx_unpickle_CyHalfTweedieLossIdentity: {
        what: 'function',
        reduce: 'rule:typed-class-first',
        returns: 'arg0',
        data: true,
        why: 'CyHalfTweedieLossIdentity.__new__(cls), then the stored fields.',
        source: 'scikit-learn 1.3.2 and 1.9.1 sklearn/_loss/_loss.pyx.tp',
      },
      CyHalfBinomialLoss: likeCyLossFunction,
      __pyx_unpickle_CyHalfBinomialLoss: {
        what: 'function',
        reduce: 'rule:typed-class-first',
        returns: 'arg0',
        data: true,
        why: 'CyHalfBinomialLoss.__new__(cls), then the stored fields.',
        source: 'scikit-learn 1.3.2 and 1.9.1 sklearn/_loss/_loss.pyx.tp',
      },
      CyHalfMultinomialLoss: likeCyLossFunction,
      __pyx_unpickle_CyHalfMultinomialLoss: {
        what: 'function',
        reduce: 'rule:typed-class-first',
        returns: 'arg0',
        data: true,
        why: 'CyHalfMultinomialLoss.__new__(cls), then the stored fields.',
        source: 'scikit-learn 1.3.2 and 1.9.1 sklearn/_loss/_loss.pyx.tp',
      },
      CyExponentialLoss: likeCyLossFunction,
      __pyx_unpickle_CyExponentialLoss: {
        what: 'function',
        reduce: 'rule:typed-class-first',
        returns: 'arg0',
        data: true,
        why: 'CyExponentialLoss.__new__(cls), then the stored fields.',
        source: 'scikit-learn 1.3.2 and 1.9.1 sklearn/_loss/_loss.pyx.tp',
      },
    },
    'sklearn.linear_model._sgd_fast': {
      LossFunction: likeLossFunction,
      Regression: likeLossFunction,
      Classification: likeLossFunction,
      ModifiedHuber: likeLossFunction,
      Hinge: likeLossFunction,
      SquaredHinge: likeLossFunction,
      Log: likeLossFunction,
      SquaredLoss: likeLossFunction,
      Huber: likeLossFunction,
      EpsilonInsensitive: likeLossFunction,
      SquaredEpsilonInsensitive: likeLossFunction,
    },
    'sklearn.linear_model.sgd_fast': {
      LossFunction: likeLossFunction,
      Regression: likeLossFunction,
      Classification: likeLossFunction,
      ModifiedHuber: likeLossFunction,
      Hinge: likeLossFunction,
      SquaredHinge: likeLossFunction,
      Log: likeLossFunction,
      SquaredLoss: likeLossFunction,
      Huber: likeLossFunction,
      EpsilonInsensitive: likeLossFunction,
      SquaredEpsilonInsensitive: likeLossFunction,
    },
    'sklearn.metrics._dist_metrics': {
      EuclideanDistance: likeEuclideanDistance,
      EuclideanDistance32: likeEuclideanDistance,
      EuclideanDistance64: likeEuclideanDistance,
      SEuclideanDistance: likeEuclideanDistance,
      SEuclideanDistance32: likeEuclideanDistance,
      SEuclideanDistance64: likeEuclideanDistance,
      ManhattanDistance: likeEuclideanDistance,
      ManhattanDistance32: likeEuclideanDistance,
      ManhattanDistance64: likeEuclideanDistance,
      ChebyshevDistance: likeEuclideanDistance,
      ChebyshevDistance32: likeEuclideanDistance,
      ChebyshevDistance64: likeEuclideanDistance,
      MinkowskiDistance: likeEuclideanDistance,
      MinkowskiDistance32: likeEuclideanDistance,
      MinkowskiDistance64: likeEuclideanDistance,
      WMinkowskiDistance: likeEuclideanDistance,
      WMinkowskiDistance32: likeEuclideanDistance,
      WMinkowskiDistance64: likeEuclideanDistance,
      MahalanobisDistance: likeEuclideanDistance,
      MahalanobisDistance32: likeEuclideanDistance,
      MahalanobisDistance64: likeEuclideanDistance,
      HammingDistance: likeEuclideanDistance,
      HammingDistance32: likeEuclideanDistance,
      HammingDistance64: likeEuclideanDistance,
      CanberraDistance: likeEuclideanDistance,
      CanberraDistance32: likeEuclideanDistance,
      CanberraDistance64: likeEuclideanDistance,
      BrayCurtisDistance: likeEuclideanDistance,
      BrayCurtisDistance32: likeEuclideanDistance,
      BrayCurtisDistance64: likeEuclideanDistance,
      JaccardDistance: likeEuclideanDistance,
      JaccardDistance32: likeEuclideanDistance,
      JaccardDistance64: likeEuclideanDistance,
      MatchingDistance: likeEuclideanDistance,
      MatchingDistance32: likeEuclideanDistance,
      MatchingDistance64: likeEuclideanDistance,
      DiceDistance: likeEuclideanDistance,
      DiceDistance32: likeEuclideanDistance,
      DiceDistance64: likeEuclideanDistance,
      KulsinskiDistance: likeEuclideanDistance,
      KulsinskiDistance32: likeEuclideanDistance,
      KulsinskiDistance64: likeEuclideanDistance,
      RogersTanimotoDistance: likeEuclideanDistance,
      RogersTanimotoDistance32: likeEuclideanDistance,
      RogersTanimotoDistance64: likeEuclideanDistance,
      RussellRaoDistance: likeEuclideanDistance,
      RussellRaoDistance32: likeEuclideanDistance,
      RussellRaoDistance64: likeEuclideanDistance,
      SokalMichenerDistance: likeEuclideanDistance,
      SokalMichenerDistance32: likeEuclideanDistance,
      SokalMichenerDistance64: likeEuclideanDistance,
      SokalSneathDistance: likeEuclideanDistance,
      SokalSneathDistance32: likeEuclideanDistance,
      SokalSneathDistance64: likeEuclideanDistance,
      HaversineDistance: likeEuclideanDistance,
      HaversineDistance32: likeEuclideanDistance,
      HaversineDistance64: likeEuclideanDistance,
      PyFuncDistance: likeEuclideanDistance,
      PyFuncDistance32: likeEuclideanDistance,
      PyFuncDistance64: likeEuclideanDistance,
      DistanceMetric: likeEuclideanDistance,
      DistanceMetric32: likeEuclideanDistance,
      DistanceMetric64: likeEuclideanDistance,
      newObj: likeNewObj,
    },
    'sklearn.neighbors._dist_metrics': {
      EuclideanDistance: likeEuclideanDistance,
      EuclideanDistance32: likeEuclideanDistance,
      EuclideanDistance64: likeEuclideanDistance,
      SEuclideanDistance: likeEuclideanDistance,
      SEuclideanDistance32: likeEuclideanDistance,
      SEuclideanDistance64: likeEuclideanDistance,
      ManhattanDistance: likeEuclideanDistance,
      ManhattanDistance32: likeEuclideanDistance,
      ManhattanDistance64: likeEuclideanDistance,
      ChebyshevDistance: likeEuclideanDistance,
      ChebyshevDistance32: likeEuclideanDistance,
      ChebyshevDistance64: likeEuclideanDistance,
      MinkowskiDistance: likeEuclideanDistance,
      MinkowskiDistance32: likeEuclideanDistance,
      MinkowskiDistance64: likeEuclideanDistance,
      WMinkowskiDistance: likeEuclideanDistance,
      WMinkowskiDistance32: likeEuclideanDistance,
      WMinkowskiDistance64: likeEuclideanDistance,
      MahalanobisDistance: likeEuclideanDistance,
      MahalanobisDistance32: likeEuclideanDistance,
      MahalanobisDistance64: likeEuclideanDistance,
      HammingDistance: likeEuclideanDistance,
      HammingDistance32: likeEuclideanDistance,
      HammingDistance64: likeEuclideanDistance,
      CanberraDistance: likeEuclideanDistance,
      CanberraDistance32: likeEuclideanDistance,
      CanberraDistance64: likeEuclideanDistance,
      BrayCurtisDistance: likeEuclideanDistance,
      BrayCurtisDistance32: likeEuclideanDistance,
      BrayCurtisDistance64: likeEuclideanDistance,
      JaccardDistance: likeEuclideanDistance,
      JaccardDistance32: likeEuclideanDistance,
      JaccardDistance64: likeEuclideanDistance,
      MatchingDistance: likeEuclideanDistance,
      MatchingDistance32: likeEuclideanDistance,
      MatchingDistance64: likeEuclideanDistance,
      DiceDistance: likeEuclideanDistance,
      DiceDistance32: likeEuclideanDistance,
      DiceDistance64: likeEuclideanDistance,
      KulsinskiDistance: likeEuclideanDistance,
      KulsinskiDistance32: likeEuclideanDistance,
      KulsinskiDistance64: likeEuclideanDistance,
      RogersTanimotoDistance: likeEuclideanDistance,
      RogersTanimotoDistance32: likeEuclideanDistance,
      RogersTanimotoDistance64: likeEuclideanDistance,
      RussellRaoDistance: likeEuclideanDistance,
      RussellRaoDistance32: likeEuclideanDistance,
      RussellRaoDistance64: likeEuclideanDistance,
      SokalMichenerDistance: likeEuclideanDistance,
      SokalMichenerDistance32: likeEuclideanDistance,
      SokalMichenerDistance64: likeEuclideanDistance,
      SokalSneathDistance: likeEuclideanDistance,
      SokalSneathDistance32: likeEuclideanDistance,
      SokalSneathDistance64: likeEuclideanDistance,
      HaversineDistance: likeEuclideanDistance,
      HaversineDistance32: likeEuclideanDistance,
      HaversineDistance64: likeEuclideanDistance,
      PyFuncDistance: likeEuclideanDistance,
      PyFuncDistance32: likeEuclideanDistance,
      PyFuncDistance64: likeEuclideanDistance,
      DistanceMetric: likeEuclideanDistance,
      DistanceMetric32: likeEuclideanDistance,
      DistanceMetric64: likeEuclideanDistance,
      newObj: likeNewObj,
    },
    'sklearn.neighbors.dist_metrics': {
      EuclideanDistance: likeEuclideanDistance,
      EuclideanDistance32: likeEuclideanDistance,
      EuclideanDistance64: likeEuclideanDistance,
      SEuclideanDistance: likeEuclideanDistance,
      SEuclideanDistance32: likeEuclideanDistance,
      SEuclideanDistance64: likeEuclideanDistance,
      ManhattanDistance: likeEuclideanDistance,
      ManhattanDistance32: likeEuclideanDistance,
      ManhattanDistance64: likeEuclideanDistance,
      ChebyshevDistance: likeEuclideanDistance,
      ChebyshevDistance32: likeEuclideanDistance,
      ChebyshevDistance64: likeEuclideanDistance,
      MinkowskiDistance: likeEuclideanDistance,
      MinkowskiDistance32: likeEuclideanDistance,
      MinkowskiDistance64: likeEuclideanDistance,
      WMinkowskiDistance: likeEuclideanDistance,
      WMinkowskiDistance32: likeEuclideanDistance,
      WMinkowskiDistance64: likeEuclideanDistance,
      MahalanobisDistance: likeEuclideanDistance,
      MahalanobisDistance32: likeEuclideanDistance,
      MahalanobisDistance64: likeEuclideanDistance,
      HammingDistance: likeEuclideanDistance,
      HammingDistance32: likeEuclideanDistance,
      HammingDistance64: likeEuclideanDistance,
      CanberraDistance: likeEuclideanDistance,
      CanberraDistance32: likeEuclideanDistance,
      CanberraDistance64: likeEuclideanDistance,
      BrayCurtisDistance: likeEuclideanDistance,
      BrayCurtisDistance32: likeEuclideanDistance,
      BrayCurtisDistance64: likeEuclideanDistance,
      JaccardDistance: likeEuclideanDistance,
      JaccardDistance32: likeEuclideanDistance,
      JaccardDistance64: likeEuclideanDistance,
      MatchingDistance: likeEuclideanDistance,
      MatchingDistance32: likeEuclideanDistance,
      MatchingDistance64: likeEuclideanDistance,
      DiceDistance: likeEuclideanDistance,
      DiceDistance32: likeEuclideanDistance,
      DiceDistance64: likeEuclideanDistance,
      KulsinskiDistance: likeEuclideanDistance,
      KulsinskiDistance32: likeEuclideanDistance,
      KulsinskiDistance64: likeEuclideanDistance,
      RogersTanimotoDistance: likeEuclideanDistance,
      RogersTanimotoDistance32: likeEuclideanDistance,
      RogersTanimotoDistance64: likeEuclideanDistance,
      RussellRaoDistance: likeEuclideanDistance,
      RussellRaoDistance32: likeEuclideanDistance,
      RussellRaoDistance64: likeEuclideanDistance,
      SokalMichenerDistance: likeEuclideanDistance,
      SokalMichenerDistance32: likeEuclideanDistance,
      SokalMichenerDistance64: likeEuclideanDistance,
      SokalSneathDistance: likeEuclideanDistance,
      SokalSneathDistance32: likeEuclideanDistance,
      SokalSneathDistance64: likeEuclideanDistance,
      HaversineDistance: likeEuclideanDistance,
      HaversineDistance32: likeEuclideanDistance,
      HaversineDistance64: likeEuclideanDistance,
      PyFuncDistance: likeEuclideanDistance,
      PyFuncDistance32: likeEuclideanDistance,
      PyFuncDistance64: likeEuclideanDistance,
      DistanceMetric: likeEuclideanDistance,
      DistanceMetric32: likeEuclideanDistance,
      DistanceMetric64: likeEuclideanDistance,
      newObj: likeNewObj,
    },
    'sklearn.neighbors._kd_tree': {
      KDTree: likeKDTree,
      KDTree32: likeKDTree,
      KDTree64: likeKDTree,
      BinaryTree: likeKDTree,
      BinaryTree32: likeKDTree,
      BinaryTree64: likeKDTree,
      newObj: likeNewObj,
    },
    'sklearn.neighbors._ball_tree': {
      BallTree: likeKDTree,
      BallTree32: likeKDTree,
      BallTree64: likeKDTree,
      BinaryTree: likeKDTree,
      BinaryTree32: likeKDTree,
      BinaryTree64: likeKDTree,
      newObj: likeNewObj,
    },
    'sklearn.neighbors.kd_tree': {
      KDTree: likeKDTree,
      BinaryTree: likeKDTree,
      newObj: likeNewObj,
    },
    'sklearn.neighbors.ball_tree': {
      BallTree: likeKDTree,
      BinaryTree: likeKDTree,
      newObj: likeNewObj,
    },
    'sklearn.tree._tree': {
      Tree: {
        what: 'class',
        reduce: 'data',
        build: 'data',
        why: 'Allocates from three numbers; __setstate__ checks two arrays and copies them.',
        source: 'scikit-learn 1.3.2 and 1.9.1 sklearn/tree/_tree.pyx Tree.__cinit__, __setstate__',
      },
    },
    'sklearn.externals.joblib.numpy_pickle': {
      NumpyArrayWrapper: {
        what: 'class',
        newobj: 'none',
        build: 'dict-data',
        data: true,
        why: 'Says how the array that follows in the file is to be read; joblib reads it after BUILD.',
        source: 'joblib 1.2.0 and 1.6.0 joblib/numpy_pickle.py NumpyArrayWrapper',
      },
    },
  },
  // Derived by oracle/derive/knowledge.py from the libraries themselves: run it again instead of editing.
  derived: `
sklearn._loss.glm_distribution
 DistributionBoundary C n=any b=dict
 ExponentialDispersionModel C n=none b=dict h
 GammaDistribution C n=none b=dict h
 InverseGaussianDistribution C n=none b=dict h
 NormalDistribution C n=none b=dict h
 PoissonDistribution C n=none b=dict h
 TweedieDistribution C n=none b=dict h
sklearn._loss.link
 BaseLink C n=none b=dict h
 HalfLogitLink C n=none b=dict h
 IdentityLink C n=none b=dict h
 Interval C n=none b=dict
 LogLink C n=none b=dict h
 LogitLink C n=none b=dict h
 MultinomialLogit C n=none b=dict h
sklearn._loss.loss
 AbsoluteError C n=none b=dict h
 ArrayAPILossMixin C n=none b=dict h
 BaseLoss C n=none b=dict h
 ExponentialLoss C n=none b=dict h
 HalfBinomialLoss C n=none b=dict h
 HalfBinomialLossArrayAPI C n=none b=dict h
 HalfGammaLoss C n=none b=dict h
 HalfMultinomialLoss C n=none b=dict h
 HalfMultinomialLossArrayAPI C n=none b=dict h
 HalfPoissonLoss C n=none b=dict h
 HalfPoissonLossArrayAPI C n=none b=dict h
 HalfSquaredError C n=none b=dict h
 HalfTweedieLoss C n=none b=dict h
 HalfTweedieLossIdentity C n=none b=dict h
 HuberLoss C n=none b=dict h
 PinballLoss C n=none b=dict h
sklearn.base
 BaseEstimator C n=none b=dict h !_sklearn_version
 BiclusterMixin C n=none b=dict h
 ClassNamePrefixFeaturesOutMixin C n=none b=dict h
 ClassifierMixin C n=none b=dict h
 ClusterMixin C n=none b=dict h
 DensityMixin C n=none b=dict h
 MetaEstimatorMixin C n=none b=dict h
 MultiOutputMixin C n=none b=dict h
 OneToOneFeatureMixin C n=none b=dict h
 OutlierMixin C n=none b=dict h
 RegressorMixin C n=none b=dict h
 TransformerMixin C n=none b=dict h
 _OneToOneFeatureMixin C n=none b=dict h
 _UnstableArchMixin C n=none b=dict h
sklearn.calibration
 CalibratedClassifierCV C n=none b=dict h !_sklearn_version
 CalibrationDisplay C n=none b=dict h
 _CalibratedClassifier C n=none b=dict h
 _SigmoidCalibration C n=none b=dict h !_sklearn_version
 _TemperatureScaling C n=none b=dict h !_sklearn_version
sklearn.callback._base
 AutoPropagatedCallback C n=none b=dict h
 FitCallback C n=none b=dict h
 _BaseCallback C n=none b=dict h
sklearn.callback._callback_context
 CallbackContext C n=none b=dict h
sklearn.callback._callback_support
 CallbackSupportMixin C n=none b=dict h
sklearn.callback._progressbar
 ProgressBar C n=none b=dict h
 RichProgressMonitor C n=none b=dict h
 RichTask C n=none b=dict h
sklearn.callback._scoring_monitor
 ScoringMonitorLog C n=none b=dict
sklearn.callback._transport
 ListenerHandle C n=any b=dict
sklearn.cluster._affinity_propagation
 AffinityPropagation C n=none b=dict h !_sklearn_version
 _affinity_propagation F
 _equal_similarities_and_preferences F
 affinity_propagation F
sklearn.cluster._agglomerative
 AgglomerativeClustering C n=none b=dict h !_sklearn_version
 FeatureAgglomeration C n=none b=dict h !_sklearn_version
 _average_linkage F
 _complete_linkage F
 _fix_connectivity F
 _hc_cut F
 _single_linkage F
 _single_linkage_tree F
 linkage_tree F
 ward_tree F
sklearn.cluster._bicluster
 BaseSpectral C n=none b=dict h !_sklearn_version
 SpectralBiclustering C n=none b=dict h !_sklearn_version
 SpectralCoclustering C n=none b=dict h !_sklearn_version
 _bistochastic_normalize F
 _log_normalize F
 _scale_normalize F
sklearn.cluster._birch
 Birch C n=none b=dict h !_sklearn_version
 _CFNode C n=none b=dict h
 _CFSubcluster C n=none b=dict h
 _iterate_sparse_X F
 _split_node F
sklearn.cluster._bisect_k_means
 BisectingKMeans C n=none b=dict h !_sklearn_version
 _BisectingTree C n=none b=dict h
sklearn.cluster._dbscan
 DBSCAN C n=none b=dict h !_sklearn_version
 dbscan F
sklearn.cluster._dbscan_inner
 dbscan_inner F
sklearn.cluster._feature_agglomeration
 AgglomerationTransform C n=none b=dict h
sklearn.cluster._hdbscan._linkage
 make_single_linkage F
 mst_from_data_matrix F
 mst_from_mutual_reachability F
sklearn.cluster._hdbscan._reachability
 mutual_reachability_graph F
sklearn.cluster._hdbscan._tree
 TreeUnionFind C n=none b=rule:cython-state h
 __pyx_unpickle_TreeUnionFind F r=rule:typed-class-first >arg0
 _condense_tree F
 _do_labelling F
 get_cluster_tree_leaves F
 labelling_at_cut F
 recurse_leaf_dfs F
 tree_to_labels F
sklearn.cluster._hdbscan.hdbscan
 HDBSCAN C n=none b=dict h !_sklearn_version
 _brute_mst F
 _get_finite_row_indices F
 _hdbscan_brute F
 _hdbscan_prims F
 _process_mst F
 remap_single_linkage_tree F
sklearn.cluster._hierarchical
 UnionFind C n=none b=rule:cython-state h
 WeightedEdge C n=none b=rule:cython-state
 __pyx_unpickle_UnionFind F r=rule:typed-class-first >arg0
 __pyx_unpickle_WeightedEdge F r=rule:typed-class-first >arg0
 _get_parents F
 _hc_get_descendent F
 _single_linkage_label F
 average_merge F
 compute_ward_dist F
 hc_get_heads F
 max_merge F
 single_linkage_label F
sklearn.cluster._hierarchical_fast
 UnionFind C n=none b=rule:cython-state h
 WeightedEdge C n=none b=rule:cython-state
 __pyx_unpickle_UnionFind F r=rule:typed-class-first >arg0
 __pyx_unpickle_WeightedEdge F r=rule:typed-class-first >arg0
 _get_parents F
 _hc_get_descendent F
 _single_linkage_label F
 average_merge F
 compute_ward_dist F
 hc_get_heads F
 max_merge F
 mst_linkage_core F
 single_linkage_label F
sklearn.cluster._k_means_common
 _is_same_clustering F
sklearn.cluster._kmeans
 KMeans C n=none b=dict h !_sklearn_version
 MiniBatchKMeans C n=none b=dict h !_sklearn_version
 _BaseKMeans C n=none b=dict h !_sklearn_version
 _check_normalize_sample_weight F
 _init_centroids F
 _k_init F
 _kmeans_plusplus F
 _kmeans_single_elkan F
 _kmeans_single_lloyd F
 _labels_inertia F
 _labels_inertia_precompute_dense F
 _mini_batch_convergence F
 _mini_batch_step F
 _tolerance F
 _validate_center_shape F
 k_means F
 kmeans_plusplus F
sklearn.cluster._mean_shift
 MeanShift C n=none b=dict h !_sklearn_version
 _mean_shift_single_seed F
 estimate_bandwidth F
 get_bin_seeds F
 mean_shift F
sklearn.cluster._optics
 OPTICS C n=none b=dict h !_sklearn_version
 _compute_core_distances_ F
 _correct_predecessor F
 _extend_region F
 _extract_xi_labels F
 _set_reach_dist F
 _update_filter_sdas F
 _validate_size F
 _xi_cluster F
 cluster_optics_dbscan F
 cluster_optics_xi F
 compute_optics_graph F
sklearn.cluster._spectral
 SpectralClustering C n=none b=dict h !_sklearn_version
 cluster_qr F
 discretize F
 spectral_clustering F
sklearn.cluster.affinity_propagation_
 AffinityPropagation C n=none b=dict h !_sklearn_version
 __getattr__ F
 _equal_similarities_and_preferences F
 affinity_propagation F
sklearn.cluster.bicluster
 BaseSpectral C n=none b=dict h !_sklearn_version
 SpectralBiclustering C n=none b=dict h !_sklearn_version
 SpectralCoclustering C n=none b=dict h !_sklearn_version
 __getattr__ F
 _bistochastic_normalize F
 _log_normalize F
 _scale_normalize F
sklearn.cluster.birch
 Birch C n=none b=dict h !_sklearn_version
 _CFNode C n=none b=dict h
 _CFSubcluster C n=none b=dict h
 __getattr__ F
 _iterate_sparse_X F
 _split_node F
sklearn.cluster.dbscan_
 DBSCAN C n=none b=dict h !_sklearn_version
 __getattr__ F
 dbscan F
sklearn.cluster.hierarchical
 AgglomerativeClustering C n=none b=dict h !_sklearn_version
 FeatureAgglomeration C n=none b=dict h !_sklearn_version
 __getattr__ F
 _average_linkage F
 _complete_linkage F
 _fix_connectivity F
 _hc_cut F
 _single_linkage F
 _single_linkage_tree F
 linkage_tree F
 ward_tree F
sklearn.cluster.k_means_
 KMeans C n=none b=dict h !_sklearn_version
 MiniBatchKMeans C n=none b=dict h !_sklearn_version
 __getattr__ F
 _check_sample_weight F
 _init_centroids F
 _k_init F
 _kmeans_single_elkan F
 _kmeans_single_lloyd F
 _labels_inertia F
 _labels_inertia_precompute_dense F
 _mini_batch_convergence F
 _mini_batch_step F
 _tolerance F
 _validate_center_shape F
 k_means F
sklearn.cluster.mean_shift_
 MeanShift C n=none b=dict h !_sklearn_version
 __getattr__ F
 _mean_shift_single_seed F
 estimate_bandwidth F
 get_bin_seeds F
 mean_shift F
sklearn.cluster.optics_
 __getattr__ F
sklearn.cluster.spectral
 SpectralClustering C n=none b=dict h !_sklearn_version
 __getattr__ F
 discretize F
 spectral_clustering F
sklearn.compose._column_transformer
 ColumnTransformer C n=none b=dict h !_sklearn_version
 _RemainderColsList C n=none b=dict
 make_column_selector C n=none b=dict h
sklearn.compose._target
 TransformedTargetRegressor C n=none b=dict h !_sklearn_version
sklearn.covariance._elliptic_envelope
 EllipticEnvelope C n=none b=dict h !_sklearn_version
sklearn.covariance._empirical_covariance
 EmpiricalCovariance C n=none b=dict h !_sklearn_version
sklearn.covariance._graph_lasso
 BaseGraphicalLasso C n=none b=dict h !_sklearn_version
 GraphicalLasso C n=none b=dict h !_sklearn_version
 GraphicalLassoCV C n=none b=dict h !_sklearn_version
 _DictWithDeprecatedKeys C n=none b=dict i
sklearn.covariance._robust_covariance
 MinCovDet C n=none b=dict h !_sklearn_version
sklearn.covariance._shrunk_covariance
 LedoitWolf C n=none b=dict h !_sklearn_version
 OAS C n=none b=dict h !_sklearn_version
 ShrunkCovariance C n=none b=dict h !_sklearn_version
sklearn.covariance.elliptic_envelope
 EllipticEnvelope C n=none b=dict h !_sklearn_version
sklearn.covariance.empirical_covariance_
 EmpiricalCovariance C n=none b=dict h !_sklearn_version
sklearn.covariance.graph_lasso_
 GraphLasso C n=none b=dict h !_sklearn_version
 GraphLassoCV C n=none b=dict h !_sklearn_version
 GraphicalLasso C n=none b=dict h !_sklearn_version
 GraphicalLassoCV C n=none b=dict h !_sklearn_version
sklearn.covariance.robust_covariance
 MinCovDet C n=none b=dict h !_sklearn_version
sklearn.covariance.shrunk_covariance_
 LedoitWolf C n=none b=dict h !_sklearn_version
 OAS C n=none b=dict h !_sklearn_version
 ShrunkCovariance C n=none b=dict h !_sklearn_version
sklearn.cross_decomposition._cca
 CCA C n=none b=dict h !_sklearn_version
sklearn.cross_decomposition._pls
 CCA C n=none b=dict h !_sklearn_version
 PLSCanonical C n=none b=dict h !_sklearn_version
 PLSRegression C n=none b=dict h !_sklearn_version
 PLSSVD C n=none b=dict h !_sklearn_version
 _PLS C n=none b=dict h !_sklearn_version
sklearn.cross_decomposition.cca_
 CCA C n=none b=dict h !_sklearn_version
sklearn.cross_decomposition.pls_
 PLSCanonical C n=none b=dict h !_sklearn_version
 PLSRegression C n=none b=dict h !_sklearn_version
 PLSSVD C n=none b=dict h !_sklearn_version
 _PLS C n=none b=dict h !_sklearn_version
sklearn.datasets._base
 RemoteFileMetadata C n=any b=dict
sklearn.datasets._openml
 OpenMLError C n=data r=data b=dict-data h !args
sklearn.datasets.base
 RemoteFileMetadata C n=any b=dict
sklearn.decomposition._base
 _BasePCA C n=none b=dict h !_sklearn_version
sklearn.decomposition._cdnmf_fast
 _update_cdnmf_fast F
sklearn.decomposition._dict_learning
 DictionaryLearning C n=none b=dict h !_sklearn_version
 MiniBatchDictionaryLearning C n=none b=dict h !_sklearn_version
 SparseCoder C n=none b=dict h !_sklearn_version
 SparseCodingMixin C n=none b=dict h
 _BaseSparseCoding C n=none b=dict h
 _check_positive_coding F
 _check_warn_deprecated F
 _dict_learning F
 _sparse_encode F
 _sparse_encode_precomputed F
 _update_dict F
 dict_learning F
 dict_learning_online F
 sparse_encode F
sklearn.decomposition._factor_analysis
 FactorAnalysis C n=none b=dict h !_sklearn_version
 _ortho_rotation F
sklearn.decomposition._fastica
 FastICA C n=none b=dict h !_sklearn_version
 _cube F
 _exp F
 _gs_decorrelation F
 _ica_def F
 _ica_par F
 _logcosh F
 _sym_decorrelation F
 fastica F
sklearn.decomposition._incremental_pca
 IncrementalPCA C n=none b=dict h !_sklearn_version
sklearn.decomposition._kernel_pca
 KernelPCA C n=none b=dict h !_sklearn_version
sklearn.decomposition._lda
 LatentDirichletAllocation C n=none b=dict h !_sklearn_version
 _update_doc_distribution F
sklearn.decomposition._nmf
 MiniBatchNMF C n=none b=dict h !_sklearn_version
 NMF C n=none b=dict h !_sklearn_version
 _BaseNMF C n=none b=dict h !_sklearn_version
 _beta_divergence F
 _beta_loss_to_float F
 _check_init F
 _check_string_param F
 _compute_regularization F
 _fit_coordinate_descent F
 _fit_multiplicative_update F
 _initialize_nmf F
 _multiplicative_update_h F
 _multiplicative_update_w F
 _special_sparse_dot F
 _update_coordinate_descent F
 non_negative_factorization F
 norm F
 trace_dot F
sklearn.decomposition._online_lda
 _dirichlet_expectation_1d F
 _dirichlet_expectation_2d F
 mean_change F
sklearn.decomposition._online_lda_fast
 _dirichlet_expectation_1d F
 _dirichlet_expectation_2d F
 mean_change F
sklearn.decomposition._pca
 PCA C n=none b=dict h !_sklearn_version
 _assess_dimension F
 _assess_dimension_ F
 _infer_dimension F
 _infer_dimension_ F
sklearn.decomposition._sparse_pca
 MiniBatchSparsePCA C n=none b=dict h !_sklearn_version
 SparsePCA C n=none b=dict h !_sklearn_version
 _BaseSparsePCA C n=none b=dict h !_sklearn_version
 _check_normalize_components F
sklearn.decomposition._truncated_svd
 TruncatedSVD C n=none b=dict h !_sklearn_version
sklearn.decomposition.base
 _BasePCA C n=none b=dict h !_sklearn_version
 __getattr__ F
sklearn.decomposition.cdnmf_fast
 __getattr__ F
 _update_cdnmf_fast F
sklearn.decomposition.dict_learning
 DictionaryLearning C n=none b=dict h !_sklearn_version
 MiniBatchDictionaryLearning C n=none b=dict h !_sklearn_version
 SparseCoder C n=none b=dict h !_sklearn_version
 SparseCodingMixin C n=none b=dict h
 __getattr__ F
 _sparse_encode F
 _update_dict F
 dict_learning F
 dict_learning_online F
 sparse_encode F
sklearn.decomposition.factor_analysis
 FactorAnalysis C n=none b=dict h !_sklearn_version
 __getattr__ F
sklearn.decomposition.fastica_
 FastICA C n=none b=dict h !_sklearn_version
 __getattr__ F
 _cube F
 _exp F
 _gs_decorrelation F
 _ica_def F
 _ica_par F
 _logcosh F
 _sym_decorrelation F
 fastica F
sklearn.decomposition.incremental_pca
 IncrementalPCA C n=none b=dict h !_sklearn_version
 __getattr__ F
sklearn.decomposition.kernel_pca
 KernelPCA C n=none b=dict h !_sklearn_version
 __getattr__ F
sklearn.decomposition.nmf
 NMF C n=none b=dict h !_sklearn_version
 __getattr__ F
 _beta_divergence F
 _beta_loss_to_float F
 _check_init F
 _check_string_param F
 _compute_regularization F
 _fit_coordinate_descent F
 _fit_multiplicative_update F
 _initialize_nmf F
 _multiplicative_update_h F
 _multiplicative_update_w F
 _special_sparse_dot F
 _update_coordinate_descent F
 non_negative_factorization F
 norm F
 trace_dot F
sklearn.decomposition.online_lda
 LatentDirichletAllocation C n=none b=dict h !_sklearn_version
 __getattr__ F
 _update_doc_distribution F
sklearn.decomposition.online_lda_fast
 __getattr__ F
sklearn.decomposition.pca
 PCA C n=none b=dict h !_sklearn_version
 __getattr__ F
 _assess_dimension_ F
 _infer_dimension_ F
sklearn.decomposition.sparse_pca
 MiniBatchSparsePCA C n=none b=dict h !_sklearn_version
 SparsePCA C n=none b=dict h !_sklearn_version
 __getattr__ F
sklearn.decomposition.truncated_svd
 TruncatedSVD C n=none b=dict h !_sklearn_version
 __getattr__ F
sklearn.discriminant_analysis
 DiscriminantAnalysisPredictionMixin C n=none b=dict h
 LinearDiscriminantAnalysis C n=none b=dict h !_sklearn_version
 QuadraticDiscriminantAnalysis C n=none b=dict h !_sklearn_version
sklearn.dummy
 DummyClassifier C n=none b=dict h !_sklearn_version
 DummyRegressor C n=none b=dict h !_sklearn_version
sklearn.ensemble._bagging
 BaggingClassifier C n=none b=dict h !_sklearn_version
 BaggingRegressor C n=none b=dict h !_sklearn_version
 BaseBagging C n=none b=dict h !_sklearn_version
 _consumes_sample_weight F
 _estimator_has F
 _generate_bagging_indices F
 _generate_indices F
 _parallel_decision_function F
 _parallel_predict_log_proba F
 _parallel_predict_proba F
 _parallel_predict_regression F
sklearn.ensemble._base
 BaseEnsemble C n=none b=dict h !_sklearn_version
 _BaseHeterogeneousEnsemble C n=none b=dict h !_sklearn_version
 _fit_single_estimator F
 _parallel_fit_estimator F
 _partition_estimators F
 _set_random_states F
sklearn.ensemble._bootstrap
 _get_n_samples_bootstrap F
sklearn.ensemble._forest
 BaseForest C n=none b=dict h !_sklearn_version
 ExtraTreesClassifier C n=none b=dict h !_sklearn_version
 ExtraTreesRegressor C n=none b=dict h !_sklearn_version
 ForestClassifier C n=none b=dict h !_sklearn_version
 ForestRegressor C n=none b=dict h !_sklearn_version
 RandomForestClassifier C n=none b=dict h !_sklearn_version
 RandomForestRegressor C n=none b=dict h !_sklearn_version
 RandomTreesEmbedding C n=none b=dict h !_sklearn_version
 _accumulate_prediction F
 _generate_sample_indices F
 _generate_unsampled_indices F
 _get_n_samples_bootstrap F
sklearn.ensemble._gb
 BaseGradientBoosting C n=none b=dict h !_sklearn_version
 BinomialDeviance C n=none b=dict h
 ClassificationLossFunction C n=none b=dict h
 ExponentialLoss C n=none b=dict h
 GradientBoostingClassifier C n=none b=dict h !_sklearn_version
 GradientBoostingRegressor C n=none b=dict h !_sklearn_version
 HuberLossFunction C n=none b=dict h
 LeastAbsoluteError C n=none b=dict h
 LeastSquaresError C n=none b=dict h
 LogOddsEstimator C n=none b=dict h
 LossFunction C n=none b=dict h
 MeanEstimator C n=none b=dict h
 MultinomialDeviance C n=none b=dict h
 PriorProbabilityEstimator C n=none b=dict h
 QuantileEstimator C n=none b=dict h
 QuantileLossFunction C n=none b=dict h
 RegressionLossFunction C n=none b=dict h
 ScaledLogOddsEstimator C n=none b=dict h
 VerboseReporter C n=none b=dict h
 ZeroEstimator C n=none b=dict h
 _init_raw_predictions F
 _safe_divide F
 _update_terminal_regions F
 set_huber_delta F
sklearn.ensemble._gb_losses
 BinomialDeviance C n=none b=dict h
 ClassificationLossFunction C n=none b=dict h
 ExponentialLoss C n=none b=dict h
 HuberLossFunction C n=none b=dict h
 LeastAbsoluteError C n=none b=dict h
 LeastSquaresError C n=none b=dict h
 LossFunction C n=none b=dict h
 MultinomialDeviance C n=none b=dict h
 QuantileLossFunction C n=none b=dict h
 RegressionLossFunction C n=none b=dict h
sklearn.ensemble._gradient_boosting
 _partial_dependence_tree F
 _predict_regression_tree_stages_sparse F
 _random_sample_mask F
 predict_stage F
 predict_stages F
sklearn.ensemble._hist_gradient_boosting._binning
 _map_to_bins F
sklearn.ensemble._hist_gradient_boosting._bitset
 in_bitset_memoryview F
 set_bitset_memoryview F
 set_raw_bitset_from_binned_bitset F
sklearn.ensemble._hist_gradient_boosting._gradient_boosting
 _update_raw_predictions F
sklearn.ensemble._hist_gradient_boosting._loss
 _update_gradients_hessians_binary_crossentropy F
 _update_gradients_hessians_categorical_crossentropy F
 _update_gradients_hessians_least_absolute_deviation F
 _update_gradients_hessians_least_squares F
 _update_gradients_hessians_poisson F
 _update_gradients_least_absolute_deviation F
 _update_gradients_least_squares F
sklearn.ensemble._hist_gradient_boosting._predictor
 _compute_partial_dependence F
 _predict_from_binned_data F
 _predict_from_numeric_data F
 _predict_from_raw_data F
sklearn.ensemble._hist_gradient_boosting.binning
 _BinMapper C n=none b=dict h !_sklearn_version
 _find_binning_thresholds F
sklearn.ensemble._hist_gradient_boosting.common
 MonotonicConstraint C r=rule:enum-value h d
sklearn.ensemble._hist_gradient_boosting.gradient_boosting
 BaseHistGradientBoosting C n=none b=dict h !_sklearn_version
 HistGradientBoostingClassifier C n=none b=dict h !_sklearn_version
 HistGradientBoostingRegressor C n=none b=dict h !_sklearn_version
 _patch_raw_predict F
 _update_leaves_values F
sklearn.ensemble._hist_gradient_boosting.grower
 TreeGrower C n=none b=dict h
 TreeNode C n=none b=dict h
 _fill_predictor_arrays F
 _fill_predictor_node_array F
sklearn.ensemble._hist_gradient_boosting.histogram
 HistogramBuilder C n=none b=rule:cython-state h
 __pyx_unpickle_HistogramBuilder F r=rule:typed-class-first >arg0
 _subtract_histograms F
sklearn.ensemble._hist_gradient_boosting.loss
 BaseLoss C n=none b=dict h
 BinaryCrossEntropy C n=none b=dict h
 CategoricalCrossEntropy C n=none b=dict h
 LeastAbsoluteDeviation C n=none b=dict h
 LeastSquares C n=none b=dict h
 Poisson C n=none b=dict h
sklearn.ensemble._hist_gradient_boosting.predictor
 TreePredictor C n=none b=dict-data h
sklearn.ensemble._hist_gradient_boosting.splitting
 SplitInfo C n=none b=dict h
 Splitter C n=none b=rule:cython-state h
 __pyx_unpickle_Splitter F r=rule:typed-class-first >arg0
 compute_node_value F
sklearn.ensemble._hist_gradient_boosting.utils
 get_equivalent_estimator F
 sum_parallel F
sklearn.ensemble._iforest
 IsolationForest C n=none b=dict h !_sklearn_version
 _average_path_length F
 _parallel_compute_tree_depths F
sklearn.ensemble._stacking
 StackingClassifier C n=none b=dict h !_sklearn_version
 StackingRegressor C n=none b=dict h !_sklearn_version
 _BaseStacking C n=none b=dict h !_sklearn_version
 _estimator_has F
sklearn.ensemble._voting
 VotingClassifier C n=none b=dict h !_sklearn_version
 VotingRegressor C n=none b=dict h !_sklearn_version
 _BaseVoting C n=none b=dict h !_sklearn_version
sklearn.ensemble._weight_boosting
 AdaBoostClassifier C n=none b=dict h !_sklearn_version
 AdaBoostRegressor C n=none b=dict h !_sklearn_version
 BaseWeightBoosting C n=none b=dict h !_sklearn_version
 _samme_proba F
sklearn.ensemble.bagging
 BaggingClassifier C n=none b=dict h !_sklearn_version
 BaggingRegressor C n=none b=dict h !_sklearn_version
 BaseBagging C n=none b=dict h !_sklearn_version
 __getattr__ F
 _generate_bagging_indices F
 _generate_indices F
 _parallel_decision_function F
 _parallel_predict_log_proba F
 _parallel_predict_proba F
 _parallel_predict_regression F
sklearn.ensemble.base
 BaseEnsemble C n=none b=dict h !_sklearn_version
 __getattr__ F
 _partition_estimators F
 _set_random_states F
sklearn.ensemble.forest
 BaseForest C n=none b=dict h !_sklearn_version
 ExtraTreesClassifier C n=none b=dict h !_sklearn_version
 ExtraTreesRegressor C n=none b=dict h !_sklearn_version
 ForestClassifier C n=none b=dict h !_sklearn_version
 ForestRegressor C n=none b=dict h !_sklearn_version
 RandomForestClassifier C n=none b=dict h !_sklearn_version
 RandomForestRegressor C n=none b=dict h !_sklearn_version
 RandomTreesEmbedding C n=none b=dict h !_sklearn_version
 __getattr__ F
 _accumulate_prediction F
 _generate_sample_indices F
 _generate_unsampled_indices F
sklearn.ensemble.gradient_boosting
 BaseGradientBoosting C n=none b=dict h !_sklearn_version
 BinomialDeviance C n=none b=dict h
 ClassificationLossFunction C n=none b=dict h
 ExponentialLoss C n=none b=dict h
 GradientBoostingClassifier C n=none b=dict h !_sklearn_version
 GradientBoostingRegressor C n=none b=dict h !_sklearn_version
 HuberLossFunction C n=none b=dict h
 LeastAbsoluteError C n=none b=dict h
 LeastSquaresError C n=none b=dict h
 LogOddsEstimator C n=none b=dict h
 LossFunction C n=none b=dict h
 MeanEstimator C n=none b=dict h
 MultinomialDeviance C n=none b=dict h
 PriorProbabilityEstimator C n=none b=dict h
 QuantileEstimator C n=none b=dict h
 QuantileLossFunction C n=none b=dict h
 RegressionLossFunction C n=none b=dict h
 ScaledLogOddsEstimator C n=none b=dict h
 VerboseReporter C n=none b=dict h
 ZeroEstimator C n=none b=dict h
 __getattr__ F
sklearn.ensemble.iforest
 IsolationForest C n=none b=dict h !_sklearn_version
 __getattr__ F
 _average_path_length F
sklearn.ensemble.partial_dependence
 _grid_from_X F
 partial_dependence F
 plot_partial_dependence F
sklearn.ensemble.voting
 __getattr__ F
sklearn.ensemble.voting_classifier
 VotingClassifier C n=none b=dict h !_sklearn_version
 _parallel_fit_estimator F
sklearn.ensemble.weight_boosting
 AdaBoostClassifier C n=none b=dict h !_sklearn_version
 AdaBoostRegressor C n=none b=dict h !_sklearn_version
 BaseWeightBoosting C n=none b=dict h !_sklearn_version
 __getattr__ F
 _samme_proba F
sklearn.exceptions
 ChangedBehaviorWarning C n=data b=dict-data h !args
 ConvergenceWarning C n=data r=data b=dict-data h !args
 DataConversionWarning C n=data r=data b=dict-data h !args
 DataDimensionalityWarning C n=data r=data b=dict-data h !args
 EfficiencyWarning C n=data r=data b=dict-data h !args
 EstimatorCheckFailedWarning C n=data b=dict-data h !args
 FitFailedWarning C n=data r=data b=dict-data h !args
 InconsistentVersionWarning C n=data b=dict-data h !args
 NonBLASDotWarning C n=data b=dict-data h !args
 NotFittedError C n=data r=data b=dict-data h !args
 PositiveSpectrumWarning C n=data r=data b=dict-data h !args
 SkipTestWarning C n=data r=data b=dict-data h !args
 UndefinedMetricWarning C n=data r=data b=dict-data h !args
 UnsetMetadataPassedError C n=data b=dict-data h !args
sklearn.feature_extraction._dict_vectorizer
 DictVectorizer C n=none b=dict h !_sklearn_version
 _tosequence F
sklearn.feature_extraction._hash
 FeatureHasher C n=none b=dict h !_sklearn_version
 _iteritems F
sklearn.feature_extraction._hashing
 transform F
sklearn.feature_extraction._hashing_fast
 transform F
sklearn.feature_extraction.dict_vectorizer
 DictVectorizer C n=none b=dict h !_sklearn_version
 __getattr__ F
 _tosequence F
sklearn.feature_extraction.hashing
 FeatureHasher C n=none b=dict h !_sklearn_version
 __getattr__ F
 _iteritems F
sklearn.feature_extraction.image
 PatchExtractor C n=none b=dict h !_sklearn_version
 _compute_gradient_3d F
 _compute_n_patches F
 _extract_patches F
 _make_edges_3d F
 _mask_edges_weights F
 _to_graph F
 extract_patches F
 extract_patches_2d F
 grid_to_graph F
 img_to_graph F
 reconstruct_from_patches_2d F
sklearn.feature_extraction.stop_words
 __getattr__ F
sklearn.feature_extraction.text
 CountVectorizer C n=none b=dict h !_sklearn_version
 HashingVectorizer C n=none b=dict h !_sklearn_version
 TfidfTransformer C n=none b=dict h !_sklearn_version
 TfidfVectorizer C n=none b=dict h !_sklearn_version
 VectorizerMixin C n=none b=dict h
 _VectorizerMixin C n=none b=dict h
 _analyze F
 _check_stop_list F
 _document_frequency F
 _make_int_array F
 _preprocess F
 strip_accents_ascii F
 strip_accents_unicode F
 strip_tags F
sklearn.feature_selection._base
 SelectorMixin C n=none b=dict h
 _get_feature_importances F
sklearn.feature_selection._from_model
 SelectFromModel C n=none b=dict h !_sklearn_version
 _calculate_threshold F
 _estimator_has F
 _get_feature_importances F
sklearn.feature_selection._mutual_info
 _compute_mi F
 _compute_mi_cc F
 _compute_mi_cd F
 _estimate_mi F
 _iterate_columns F
 mutual_info_classif F
 mutual_info_regression F
sklearn.feature_selection._rfe
 RFE C n=none b=dict h !_sklearn_version
 RFECV C n=none b=dict h !_sklearn_version
 _estimator_has F
 _rfe_single_fit F
sklearn.feature_selection._sequential
 SequentialFeatureSelector C n=none b=dict h !_sklearn_version
sklearn.feature_selection._univariate_selection
 GenericUnivariateSelect C n=none b=dict h !_sklearn_version
 SelectFdr C n=none b=dict h !_sklearn_version
 SelectFpr C n=none b=dict h !_sklearn_version
 SelectFwe C n=none b=dict h !_sklearn_version
 SelectKBest C n=none b=dict h !_sklearn_version
 SelectPercentile C n=none b=dict h !_sklearn_version
 _BaseFilter C n=none b=dict h !_sklearn_version
 _chisquare F
 _clean_nans F
 chi2 F
 f_classif F
 f_oneway F
 f_regression F
 r_regression F
sklearn.feature_selection._variance_threshold
 VarianceThreshold C n=none b=dict h !_sklearn_version
sklearn.feature_selection.base
 SelectorMixin C n=none b=dict h
 __getattr__ F
sklearn.feature_selection.from_model
 SelectFromModel C n=none b=dict h !_sklearn_version
 __getattr__ F
 _calculate_threshold F
 _get_feature_importances F
sklearn.feature_selection.mutual_info
 __getattr__ F
sklearn.feature_selection.mutual_info_
 _compute_mi F
 _compute_mi_cc F
 _compute_mi_cd F
 _estimate_mi F
 _iterate_columns F
 mutual_info_classif F
 mutual_info_regression F
sklearn.feature_selection.rfe
 RFE C n=none b=dict h !_sklearn_version
 RFECV C n=none b=dict h !_sklearn_version
 __getattr__ F
 _rfe_single_fit F
sklearn.feature_selection.univariate_selection
 GenericUnivariateSelect C n=none b=dict h !_sklearn_version
 SelectFdr C n=none b=dict h !_sklearn_version
 SelectFpr C n=none b=dict h !_sklearn_version
 SelectFwe C n=none b=dict h !_sklearn_version
 SelectKBest C n=none b=dict h !_sklearn_version
 SelectPercentile C n=none b=dict h !_sklearn_version
 _BaseFilter C n=none b=dict h !_sklearn_version
 __getattr__ F
 _chisquare F
 _clean_nans F
 chi2 F
 f_classif F
 f_oneway F
 f_regression F
sklearn.feature_selection.variance_threshold
 VarianceThreshold C n=none b=dict h !_sklearn_version
 __getattr__ F
sklearn.frozen._frozen
 FrozenEstimator C n=none b=dict h !_sklearn_version
sklearn.gaussian_process._gpc
 GaussianProcessClassifier C n=none b=dict h !_sklearn_version
 _BinaryGaussianProcessClassifierLaplace C n=none b=dict h !_sklearn_version
sklearn.gaussian_process._gpr
 GaussianProcessRegressor C n=none b=dict h !_sklearn_version
sklearn.gaussian_process.correlation_models
 absolute_exponential F
 cubic F
 generalized_exponential F
 linear F
 pure_nugget F
 squared_exponential F
sklearn.gaussian_process.gpc
 GaussianProcessClassifier C n=none b=dict h !_sklearn_version
 _BinaryGaussianProcessClassifierLaplace C n=none b=dict h !_sklearn_version
 __getattr__ F
sklearn.gaussian_process.gpr
 GaussianProcessRegressor C n=none b=dict h !_sklearn_version
 __getattr__ F
sklearn.gaussian_process.kernels
 CompoundKernel C n=none b=dict
 ConstantKernel C n=none b=dict
 DotProduct C n=none b=dict
 ExpSineSquared C n=none b=dict
 Exponentiation C n=none b=dict
 GenericKernelMixin C n=none b=dict h
 Hyperparameter C n=data b=dict
 Kernel C n=none b=dict
 KernelOperator C n=none b=dict
 Matern C n=none b=dict
 NormalizedKernelMixin C n=none b=dict h
 PairwiseKernel C n=none b=dict
 Product C n=none b=dict
 RBF C n=none b=dict
 RationalQuadratic C n=none b=dict
 StationaryKernelMixin C n=none b=dict h
 Sum C n=none b=dict
 WhiteKernel C n=none b=dict
 _approx_fprime F
 _check_length_scale F
sklearn.gaussian_process.regression_models
 constant F
 linear F
 quadratic F
sklearn.impute
 MissingIndicator C n=none b=dict h !_sklearn_version
 SimpleImputer C n=none b=dict h !_sklearn_version
sklearn.impute._base
 MissingIndicator C n=none b=dict h !_sklearn_version
 SimpleImputer C n=none b=dict h !_sklearn_version
 _BaseImputer C n=none b=dict h !_sklearn_version
sklearn.impute._iterative
 IterativeImputer C n=none b=dict h !_sklearn_version
 _ImputerTriplet C n=any b=dict
sklearn.impute._knn
 KNNImputer C n=none b=dict h !_sklearn_version
sklearn.inspection._partial_dependence
 PartialDependenceDisplay C n=none b=dict h
sklearn.inspection._plot.decision_boundary
 DecisionBoundaryDisplay C n=none b=dict h
sklearn.inspection._plot.partial_dependence
 PartialDependenceDisplay C n=none b=dict h
sklearn.isotonic
 IsotonicRegression C n=none b=dict-data h !_build_f,_sklearn_version,out_of_bounds
sklearn.kernel_approximation
 AdditiveChi2Sampler C n=none b=dict h !_sklearn_version
 Nystroem C n=none b=dict h !_sklearn_version
 PolynomialCountSketch C n=none b=dict h !_sklearn_version
 RBFSampler C n=none b=dict h !_sklearn_version
 SkewedChi2Sampler C n=none b=dict h !_sklearn_version
sklearn.kernel_ridge
 KernelRidge C n=none b=dict h !_sklearn_version
sklearn.linear_model._base
 LinearClassifierMixin C n=none b=dict h
 LinearModel C n=none b=dict h !_sklearn_version
 LinearRegression C n=none b=dict h !_sklearn_version
 MultiOutputLinearModel C n=none b=dict h !_sklearn_version
 SparseCoefMixin C n=none b=dict h
 _check_precomputed_gram_matrix F
 _deprecate_normalize F
 _pre_fit F
 _preprocess_data F
 _rescale_data F
 make_dataset F
sklearn.linear_model._bayes
 ARDRegression C n=none b=dict h !_sklearn_version
 BayesianRidge C n=none b=dict h !_sklearn_version
 _deprecate_n_iter F
sklearn.linear_model._coordinate_descent
 ElasticNet C n=none b=dict h !_sklearn_version
 ElasticNetCV C n=none b=dict h !_sklearn_version
 Lasso C n=none b=dict h !_sklearn_version
 LassoCV C n=none b=dict h !_sklearn_version
 LinearModelCV C n=none b=dict h !_sklearn_version
 MultiTaskElasticNet C n=none b=dict h !_sklearn_version
 MultiTaskElasticNetCV C n=none b=dict h !_sklearn_version
 MultiTaskLasso C n=none b=dict h !_sklearn_version
 MultiTaskLassoCV C n=none b=dict h !_sklearn_version
 _alpha_grid F
 _path_residuals F
 _set_order F
 enet_path F
 lasso_path F
sklearn.linear_model._glm._newton_solver
 NewtonCholeskySolver C n=none b=dict h
 NewtonSolver C n=none b=dict h
sklearn.linear_model._glm.glm
 GammaRegressor C n=none b=dict h !_sklearn_version
 GeneralizedLinearRegressor C n=none b=dict h !_sklearn_version
 PoissonRegressor C n=none b=dict h !_sklearn_version
 TweedieRegressor C n=none b=dict h !_sklearn_version
 _GeneralizedLinearRegressor C n=none b=dict h !_sklearn_version
 _safe_lin_pred F
 _y_pred_deviance_derivative F
sklearn.linear_model._glm.link
 BaseLink C n=none b=dict h
 IdentityLink C n=none b=dict h
 LogLink C n=none b=dict h
 LogitLink C n=none b=dict h
sklearn.linear_model._huber
 HuberRegressor C n=none b=dict h !_sklearn_version
 _huber_loss_and_gradient F
sklearn.linear_model._least_angle
 Lars C n=none b=dict h !_sklearn_version
 LarsCV C n=none b=dict h !_sklearn_version
 LassoLars C n=none b=dict h !_sklearn_version
 LassoLarsCV C n=none b=dict h !_sklearn_version
 LassoLarsIC C n=none b=dict h !_sklearn_version
 _check_copy_and_writeable F
 _lars_path_residues F
 _lars_path_solver F
 lars_path F
 lars_path_gram F
sklearn.linear_model._linear_loss
 LinearModelLoss C n=none b=dict h
 sandwich_dot F
sklearn.linear_model._logistic
 LogisticRegression C n=none b=dict h !_sklearn_version
 LogisticRegressionCV C n=none b=dict h !_sklearn_version
 _LbfgsCallbackBridge C n=none b=dict h
 _check_multi_class F
 _check_solver F
 _compute_coef_intercept F
 _intercept_dot F
 _log_reg_scoring_path F
 _logistic_grad_hess F
 _logistic_loss F
 _logistic_loss_and_grad F
 _logistic_regression_path F
 _multinomial_grad_hess F
 _multinomial_loss F
 _multinomial_loss_grad F
 logistic_regression_path F
sklearn.linear_model._omp
 OrthogonalMatchingPursuit C n=none b=dict h !_sklearn_version
 OrthogonalMatchingPursuitCV C n=none b=dict h !_sklearn_version
 _cholesky_omp F
 _gram_omp F
 _omp_path_residues F
 orthogonal_mp F
 orthogonal_mp_gram F
sklearn.linear_model._passive_aggressive
 PassiveAggressiveClassifier C n=none b=dict h !_sklearn_version
 PassiveAggressiveRegressor C n=none b=dict h !_sklearn_version
sklearn.linear_model._perceptron
 Perceptron C n=none b=dict h !_sklearn_version
sklearn.linear_model._quantile
 QuantileRegressor C n=none b=dict h !_sklearn_version
sklearn.linear_model._ransac
 RANSACRegressor C n=none b=dict h !_sklearn_version
 _dynamic_max_trials F
sklearn.linear_model._ridge
 Ridge C n=none b=dict h !_sklearn_version
 RidgeCV C n=none b=dict h !_sklearn_version
 RidgeClassifier C n=none b=dict h !_sklearn_version
 RidgeClassifierCV C n=none b=dict h !_sklearn_version
 _BaseRidge C n=none b=dict h !_sklearn_version
 _BaseRidgeCV C n=none b=dict h !_sklearn_version
 _IdentityClassifier C n=none b=dict h !_sklearn_version
 _IdentityRegressor C n=none b=dict h !_sklearn_version
 _RidgeClassifierMixin C n=none b=dict h
 _RidgeGCV C n=none b=dict h !_sklearn_version
 _XT_CenterStackOp C n=none b=dict h
 _X_CenterStackOp C n=none b=dict h
 _check_gcv_mode F
 _find_smallest_angle F
 _get_rescaled_operator F
 _get_valid_accept_sparse F
 _ridge_regression F
 _solve_cholesky F
 _solve_cholesky_kernel F
 _solve_lbfgs F
 _solve_lsqr F
 _solve_sparse_cg F
 _solve_svd F
 resolve_solver F
 resolve_solver_for_numpy F
 ridge_regression F
sklearn.linear_model._sag
 get_auto_step_size F
 sag_solver F
sklearn.linear_model._sag_fast
 _multinomial_grad_loss_all_samples F
 sag32 F
 sag64 F
sklearn.linear_model._sgd_fast
 __pyx_unpickle_Classification F r=rule:typed-class-first >arg0
 __pyx_unpickle_LossFunction F r=rule:typed-class-first >arg0
 __pyx_unpickle_Regression F r=rule:typed-class-first >arg0
 _plain_sgd F
 _plain_sgd32 F
 _plain_sgd64 F
 average_sgd F
 plain_sgd F
sklearn.linear_model._stochastic_gradient
 BaseSGD C n=none b=dict h !_sklearn_version
 BaseSGDClassifier C n=none b=dict h !_sklearn_version
 BaseSGDRegressor C n=none b=dict h !_sklearn_version
 SGDClassifier C n=none b=dict h !_sklearn_version
 SGDOneClassSVM C n=none b=dict h !_sklearn_version
 SGDRegressor C n=none b=dict h !_sklearn_version
 _ValidationScoreCallback C n=none b=dict h
 _get_plain_sgd_function F
 _prepare_fit_binary F
 fit_binary F
sklearn.linear_model._theil_sen
 TheilSenRegressor C n=none b=dict h !_sklearn_version
 _breakdown_point F
 _lstsq F
 _modified_weiszfeld_step F
 _spatial_median F
sklearn.linear_model.base
 LinearClassifierMixin C n=none b=dict h
 LinearModel C n=none b=dict h !_sklearn_version
 LinearRegression C n=none b=dict h !_sklearn_version
 SparseCoefMixin C n=none b=dict h
 __getattr__ F
 _pre_fit F
 _preprocess_data F
 _rescale_data F
 make_dataset F
sklearn.linear_model.bayes
 ARDRegression C n=none b=dict h !_sklearn_version
 BayesianRidge C n=none b=dict h !_sklearn_version
 __getattr__ F
sklearn.linear_model.cd_fast
 __getattr__ F
sklearn.linear_model.coordinate_descent
 ElasticNet C n=none b=dict h !_sklearn_version
 ElasticNetCV C n=none b=dict h !_sklearn_version
 Lasso C n=none b=dict h !_sklearn_version
 LassoCV C n=none b=dict h !_sklearn_version
 LinearModelCV C n=none b=dict h !_sklearn_version
 MultiTaskElasticNet C n=none b=dict h !_sklearn_version
 MultiTaskElasticNetCV C n=none b=dict h !_sklearn_version
 MultiTaskLasso C n=none b=dict h !_sklearn_version
 MultiTaskLassoCV C n=none b=dict h !_sklearn_version
 __getattr__ F
 _alpha_grid F
 _path_residuals F
 enet_path F
 lasso_path F
sklearn.linear_model.huber
 HuberRegressor C n=none b=dict h !_sklearn_version
 __getattr__ F
 _huber_loss_and_gradient F
sklearn.linear_model.least_angle
 Lars C n=none b=dict h !_sklearn_version
 LarsCV C n=none b=dict h !_sklearn_version
 LassoLars C n=none b=dict h !_sklearn_version
 LassoLarsCV C n=none b=dict h !_sklearn_version
 LassoLarsIC C n=none b=dict h !_sklearn_version
 __getattr__ F
 _check_copy_and_writeable F
 _lars_path_residues F
 lars_path F
sklearn.linear_model.logistic
 LogisticRegression C n=none b=dict h !_sklearn_version
 LogisticRegressionCV C n=none b=dict h !_sklearn_version
 __getattr__ F
 _check_multi_class F
 _check_solver F
 _intercept_dot F
 _log_reg_scoring_path F
 _logistic_grad_hess F
 _logistic_loss F
 _logistic_loss_and_grad F
 _multinomial_grad_hess F
 _multinomial_loss F
 _multinomial_loss_grad F
 logistic_regression_path F
sklearn.linear_model.omp
 OrthogonalMatchingPursuit C n=none b=dict h !_sklearn_version
 OrthogonalMatchingPursuitCV C n=none b=dict h !_sklearn_version
 __getattr__ F
 _cholesky_omp F
 _gram_omp F
 _omp_path_residues F
 orthogonal_mp F
 orthogonal_mp_gram F
sklearn.linear_model.passive_aggressive
 PassiveAggressiveClassifier C n=none b=dict h !_sklearn_version
 PassiveAggressiveRegressor C n=none b=dict h !_sklearn_version
 __getattr__ F
sklearn.linear_model.perceptron
 Perceptron C n=none b=dict h !_sklearn_version
 __getattr__ F
sklearn.linear_model.randomized_l1
 BaseRandomizedLinearModel C n=none b=dict h !_sklearn_version
 RandomizedLasso C n=none b=dict h !_sklearn_version
 RandomizedLogisticRegression C n=none b=dict h !_sklearn_version
 _lasso_stability_path F
 _randomized_lasso F
 _randomized_logistic F
 _resample_model F
 lasso_stability_path F
sklearn.linear_model.ransac
 RANSACRegressor C n=none b=dict h !_sklearn_version
 __getattr__ F
 _dynamic_max_trials F
sklearn.linear_model.ridge
 Ridge C n=none b=dict h !_sklearn_version
 RidgeCV C n=none b=dict h !_sklearn_version
 RidgeClassifier C n=none b=dict h !_sklearn_version
 RidgeClassifierCV C n=none b=dict h !_sklearn_version
 _BaseRidge C n=none b=dict h !_sklearn_version
 _BaseRidgeCV C n=none b=dict h !_sklearn_version
 _RidgeGCV C n=none b=dict h !_sklearn_version
 __getattr__ F
 _solve_cholesky F
 _solve_cholesky_kernel F
 _solve_lsqr F
 _solve_sparse_cg F
 _solve_svd F
 ridge_regression F
sklearn.linear_model.sag
 __getattr__ F
 get_auto_step_size F
 sag_solver F
sklearn.linear_model.sag_fast
 __getattr__ F
 _multinomial_grad_loss_all_samples F
 sag F
sklearn.linear_model.sgd_fast
 __getattr__ F
 __pyx_unpickle_Classification F r=rule:typed-class-first >arg0
 __pyx_unpickle_LossFunction F r=rule:typed-class-first >arg0
 __pyx_unpickle_Regression F r=rule:typed-class-first >arg0
 _plain_sgd F
 average_sgd F
 plain_sgd F
sklearn.linear_model.stochastic_gradient
 BaseSGD C n=none b=dict h !_sklearn_version
 BaseSGDClassifier C n=none b=dict h !_sklearn_version
 BaseSGDRegressor C n=none b=dict h !_sklearn_version
 SGDClassifier C n=none b=dict h !_sklearn_version
 SGDRegressor C n=none b=dict h !_sklearn_version
 _ValidationScoreCallback C n=none b=dict h
 __getattr__ F
 _prepare_fit_binary F
 fit_binary F
sklearn.linear_model.theil_sen
 TheilSenRegressor C n=none b=dict h !_sklearn_version
 __getattr__ F
 _breakdown_point F
 _lstsq F
 _modified_weiszfeld_step F
 _spatial_median F
sklearn.manifold._barnes_hut_tsne
 gradient F
sklearn.manifold._classical_mds
 ClassicalMDS C n=none b=dict h !_sklearn_version
sklearn.manifold._isomap
 Isomap C n=none b=dict h !_sklearn_version
sklearn.manifold._locally_linear
 LocallyLinearEmbedding C n=none b=dict h !_sklearn_version
 _locally_linear_embedding F
 barycenter_kneighbors_graph F
 barycenter_weights F
 locally_linear_embedding F
 null_space F
sklearn.manifold._mds
 MDS C n=none b=dict h !_sklearn_version
 _smacof_single F
 smacof F
sklearn.manifold._spectral_embedding
 SpectralEmbedding C n=none b=dict h !_sklearn_version
 _graph_connected_component F
 _graph_is_connected F
 _set_diag F
 _spectral_embedding F
 spectral_embedding F
sklearn.manifold._t_sne
 TSNE C n=none b=dict h !_sklearn_version
 _gradient_descent F
 _joint_probabilities F
 _joint_probabilities_nn F
 _kl_divergence F
 _kl_divergence_bh F
 trustworthiness F
sklearn.manifold._utils
 _binary_search_perplexity F
sklearn.manifold.isomap
 Isomap C n=none b=dict h !_sklearn_version
 __getattr__ F
sklearn.manifold.locally_linear
 LocallyLinearEmbedding C n=none b=dict h !_sklearn_version
 __getattr__ F
 barycenter_kneighbors_graph F
 barycenter_weights F
 locally_linear_embedding F
 null_space F
sklearn.manifold.mds
 MDS C n=none b=dict h !_sklearn_version
 __getattr__ F
 _smacof_single F
 smacof F
sklearn.manifold.spectral_embedding_
 SpectralEmbedding C n=none b=dict h !_sklearn_version
 __getattr__ F
 _graph_connected_component F
 _graph_is_connected F
 _set_diag F
 spectral_embedding F
sklearn.manifold.t_sne
 TSNE C n=none b=dict h !_sklearn_version
 __getattr__ F
 _gradient_descent F
 _joint_probabilities F
 _joint_probabilities_nn F
 _kl_divergence F
 _kl_divergence_bh F
 trustworthiness F
sklearn.metrics._base
 _average_binary_score F
 _average_multiclass_ovo_score F
 _check_pos_label_consistency F
sklearn.metrics._classification
 _check_set_wise_labels F
 _check_targets F
 _check_zero_division F
 _log_loss F
 _one_hot_encoding_binary_target F
 _one_hot_encoding_multiclass_target F
 _prf_divide F
 _validate_binary_probabilistic_prediction F
 _validate_multiclass_probabilistic_prediction F
 _warn_prf F
 _weighted_sum F
 accuracy_score F
 balanced_accuracy_score F
 brier_score_loss F
 class_likelihood_ratios F
 classification_report F
 cohen_kappa_score F
 confusion_matrix F
 d2_brier_score F
 d2_log_loss_score F
 f1_score F
 fbeta_score F
 hamming_loss F
 hinge_loss F
 jaccard_score F
 jaccard_similarity_score F
 log_loss F
 matthews_corrcoef F
 multilabel_confusion_matrix F
 precision_recall_fscore_support F
 precision_score F
 recall_score F
 zero_one_loss F
sklearn.metrics._dist_metrics
 __pyx_unpickle_DistanceMetric F r=rule:typed-class-first >arg0
 get_valid_metric_ids F
sklearn.metrics._pairwise_distances_reduction._base
 BaseDistancesReduction32 C n=none b=rule:cython-state h
 BaseDistancesReduction64 C n=none b=rule:cython-state h
 __pyx_unpickle_BaseDistancesReduction32 F r=rule:typed-class-first >arg0
 __pyx_unpickle_BaseDistancesReduction64 F r=rule:typed-class-first >arg0
 _sqeuclidean_row_norms32 F
 _sqeuclidean_row_norms64 F
sklearn.metrics._pairwise_distances_reduction._datasets_pair
 DatasetsPair32 C n=none b=rule:cython-state h
 DatasetsPair64 C n=none b=rule:cython-state h
 DenseDenseDatasetsPair32 C n=none b=rule:cython-state h
 DenseDenseDatasetsPair64 C n=none b=rule:cython-state h
 DenseSparseDatasetsPair32 C n=none b=rule:cython-state h
 DenseSparseDatasetsPair64 C n=none b=rule:cython-state h
 SparseDenseDatasetsPair32 C n=none b=rule:cython-state h
 SparseDenseDatasetsPair64 C n=none b=rule:cython-state h
 SparseSparseDatasetsPair32 C n=none b=rule:cython-state h
 SparseSparseDatasetsPair64 C n=none b=rule:cython-state h
 __pyx_unpickle_DatasetsPair32 F r=rule:typed-class-first >arg0
 __pyx_unpickle_DatasetsPair64 F r=rule:typed-class-first >arg0
 __pyx_unpickle_DenseDenseDatasetsPair32 F r=rule:typed-class-first >arg0
 __pyx_unpickle_DenseDenseDatasetsPair64 F r=rule:typed-class-first >arg0
 __pyx_unpickle_DenseSparseDatasetsPair32 F r=rule:typed-class-first >arg0
 __pyx_unpickle_DenseSparseDatasetsPair64 F r=rule:typed-class-first >arg0
 __pyx_unpickle_SparseDenseDatasetsPair32 F r=rule:typed-class-first >arg0
 __pyx_unpickle_SparseDenseDatasetsPair64 F r=rule:typed-class-first >arg0
 __pyx_unpickle_SparseSparseDatasetsPair32 F r=rule:typed-class-first >arg0
 __pyx_unpickle_SparseSparseDatasetsPair64 F r=rule:typed-class-first >arg0
sklearn.metrics._pairwise_distances_reduction._dispatcher
 ArgKmin C n=none b=dict h
 ArgKminClassMode C n=none b=dict h
 BaseDistancesReductionDispatcher C n=none b=dict h
 RadiusNeighbors C n=none b=dict h
 RadiusNeighborsClassMode C n=none b=dict h
 sqeuclidean_row_norms F
sklearn.metrics._pairwise_distances_reduction._middle_term_computer
 DenseDenseMiddleTermComputer32 C n=none b=rule:cython-state h
 DenseDenseMiddleTermComputer64 C n=none b=rule:cython-state h
 MiddleTermComputer32 C n=none b=rule:cython-state h
 MiddleTermComputer64 C n=none b=rule:cython-state h
 SparseDenseMiddleTermComputer32 C n=none b=rule:cython-state h
 SparseDenseMiddleTermComputer64 C n=none b=rule:cython-state h
 SparseSparseMiddleTermComputer32 C n=none b=rule:cython-state h
 SparseSparseMiddleTermComputer64 C n=none b=rule:cython-state h
 __pyx_unpickle_DenseDenseMiddleTermComputer32 F r=rule:typed-class-first >arg0
 __pyx_unpickle_DenseDenseMiddleTermComputer64 F r=rule:typed-class-first >arg0
 __pyx_unpickle_MiddleTermComputer32 F r=rule:typed-class-first >arg0
 __pyx_unpickle_MiddleTermComputer64 F r=rule:typed-class-first >arg0
 __pyx_unpickle_SparseDenseMiddleTermComputer32 F r=rule:typed-class-first >arg0
 __pyx_unpickle_SparseDenseMiddleTermComputer64 F r=rule:typed-class-first >arg0
 __pyx_unpickle_SparseSparseMiddleTermComputer32 F r=rule:typed-class-first >arg0
 __pyx_unpickle_SparseSparseMiddleTermComputer64 F r=rule:typed-class-first >arg0
sklearn.metrics._plot.base
 _check_classifer_response_method F
 _check_classifier_response_method F
 _get_response F
sklearn.metrics._plot.confusion_matrix
 ConfusionMatrixDisplay C n=none b=dict h
 plot_confusion_matrix F
sklearn.metrics._plot.det_curve
 DetCurveDisplay C n=none b=dict h
 plot_det_curve F
sklearn.metrics._plot.precision_recall_curve
 PrecisionRecallDisplay C n=none b=dict h
 plot_precision_recall_curve F
sklearn.metrics._plot.regression
 PredictionErrorDisplay C n=none b=dict h
sklearn.metrics._plot.roc_curve
 RocCurveDisplay C n=none b=dict h
 plot_roc_curve F
sklearn.metrics._ranking
 _binary_clf_curve F
 _binary_roc_auc_score F
 _check_dcg_target_type F
 _dcg_sample_scores F
 _multiclass_roc_auc_score F
 _ndcg_sample_scores F
 _sort_inputs_and_compute_classification_thresholds F
 _tie_averaged_dcg F
 auc F
 average_precision_score F
 confusion_matrix_at_thresholds F
 coverage_error F
 dcg_score F
 det_curve F
 label_ranking_average_precision_score F
 label_ranking_loss F
 metric_at_thresholds F
 ndcg_score F
 precision_recall_curve F
 roc_auc_score F
 roc_curve F
 top_k_accuracy_score F
sklearn.metrics._regression
 _assemble_fraction_of_explained_deviance F
 _assemble_r2_explained_variance F
 _check_reg_targets F
 _check_reg_targets_with_floating_dtype F
 _mean_tweedie_deviance F
 d2_absolute_error_score F
 d2_pinball_score F
 d2_tweedie_score F
 explained_variance_score F
 max_error F
 mean_absolute_error F
 mean_absolute_percentage_error F
 mean_gamma_deviance F
 mean_pinball_loss F
 mean_poisson_deviance F
 mean_squared_error F
 mean_squared_log_error F
 mean_tweedie_deviance F
 median_absolute_error F
 r2_score F
 root_mean_squared_error F
 root_mean_squared_log_error F
sklearn.metrics._scorer
 _BaseScorer C n=none b=dict h
 _CurveScorer C n=none b=dict h
 _MultimetricScorer C n=none b=dict h
 _PassthroughScorer C n=none b=dict h
 _PredictScorer C n=none b=dict h
 _ProbaScorer C n=none b=dict h
 _Scorer C n=none b=dict h
 _ThresholdScorer C n=none b=dict h
 _cached_call F
 _check_multimetric_scoring F
 _get_func_repr_or_name F
 _get_response_method F
 _get_response_method_name F
 _passthrough_scorer F
 _threshold_scores_to_class_labels F
 check_scoring F
 get_scorer F
 get_scorer_names F
 make_scorer F
 negative_likelihood_ratio F
 positive_likelihood_ratio F
sklearn.metrics.base
 __getattr__ F
 _average_binary_score F
sklearn.metrics.classification
 __getattr__ F
 _check_binary_probabilistic_predictions F
 _check_targets F
 _prf_divide F
 _weighted_sum F
 accuracy_score F
 balanced_accuracy_score F
 brier_score_loss F
 classification_report F
 cohen_kappa_score F
 confusion_matrix F
 f1_score F
 fbeta_score F
 hamming_loss F
 hinge_loss F
 jaccard_similarity_score F
 log_loss F
 matthews_corrcoef F
 precision_recall_fscore_support F
 precision_score F
 recall_score F
 zero_one_loss F
sklearn.metrics.cluster._bicluster
 _check_rows_and_columns F
 _jaccard F
 _pairwise_similarity F
 consensus_score F
sklearn.metrics.cluster._expected_mutual_info_fast
 expected_mutual_information F
sklearn.metrics.cluster._supervised
 _comb2 F
 _entropy F
 _generalized_average F
 adjusted_mutual_info_score F
 adjusted_rand_score F
 check_clusterings F
 completeness_score F
 contingency_matrix F
 entropy F
 fowlkes_mallows_score F
 homogeneity_completeness_v_measure F
 homogeneity_score F
 mutual_info_score F
 normalized_mutual_info_score F
 pair_confusion_matrix F
 rand_score F
 v_measure_score F
sklearn.metrics.cluster._unsupervised
 _silhouette_reduce F
 calinski_harabasz_score F
 calinski_harabaz_score F
 check_number_of_labels F
 davies_bouldin_score F
 silhouette_samples F
 silhouette_score F
sklearn.metrics.cluster.bicluster
 __getattr__ F
 _check_rows_and_columns F
 _jaccard F
 _pairwise_similarity F
 consensus_score F
sklearn.metrics.cluster.expected_mutual_info_fast
 __getattr__ F
 expected_mutual_information F
sklearn.metrics.cluster.supervised
 __getattr__ F
 _comb2 F
 _generalized_average F
 adjusted_mutual_info_score F
 adjusted_rand_score F
 check_clusterings F
 completeness_score F
 contingency_matrix F
 entropy F
 fowlkes_mallows_score F
 homogeneity_completeness_v_measure F
 homogeneity_score F
 mutual_info_score F
 normalized_mutual_info_score F
 v_measure_score F
sklearn.metrics.cluster.unsupervised
 __getattr__ F
 _silhouette_reduce F
 calinski_harabaz_score F
 check_number_of_labels F
 davies_bouldin_score F
 silhouette_samples F
 silhouette_score F
sklearn.metrics.pairwise
 _argmin_min_reduce F
 _argmin_reduce F
 _check_chunk_size F
 _dist_wrapper F
 _euclidean_distances F
 _euclidean_distances_upcast F
 _find_floating_dtype_allow_sparse F
 _pairwise_callable F
 _parallel_pairwise F
 _precompute_metric_params F
 _return_float_dtype F
 _transposed_dist_wrapper F
 additive_chi2_kernel F
 check_paired_arrays F
 check_pairwise_arrays F
 chi2_kernel F
 cosine_distances F
 cosine_similarity F
 distance_metrics F
 euclidean_distances F
 haversine_distances F
 kernel_metrics F
 laplacian_kernel F
 linear_kernel F
 manhattan_distances F
 nan_euclidean_distances F
 paired_cosine_distances F
 paired_distances F
 paired_euclidean_distances F
 paired_manhattan_distances F
 pairwise_distances F
 pairwise_distances_argmin F
 pairwise_distances_argmin_min F
 pairwise_distances_chunked F
 pairwise_kernels F
 polynomial_kernel F
 rbf_kernel F
 sigmoid_kernel F
sklearn.metrics.pairwise_fast
 __getattr__ F
sklearn.metrics.ranking
 __getattr__ F
 _binary_clf_curve F
 auc F
 average_precision_score F
 coverage_error F
 label_ranking_average_precision_score F
 label_ranking_loss F
 precision_recall_curve F
 roc_auc_score F
 roc_curve F
sklearn.metrics.regression
 __getattr__ F
 _check_reg_targets F
 explained_variance_score F
 mean_absolute_error F
 mean_squared_error F
 mean_squared_log_error F
 median_absolute_error F
 r2_score F
sklearn.metrics.scorer
 _BaseScorer C n=none b=dict h
 _PredictScorer C n=none b=dict h
 _ProbaScorer C n=none b=dict h
 _ThresholdScorer C n=none b=dict h
 __getattr__ F
 _check_multimetric_scoring F
 _passthrough_scorer F
 check_scoring F
 get_scorer F
 make_scorer F
sklearn.mixture._base
 BaseMixture C n=none b=dict h !_sklearn_version
sklearn.mixture._bayesian_mixture
 BayesianGaussianMixture C n=none b=dict h !_sklearn_version
sklearn.mixture._gaussian_mixture
 GaussianMixture C n=none b=dict h !_sklearn_version
sklearn.mixture.base
 BaseMixture C n=none b=dict h !_sklearn_version
sklearn.mixture.bayesian_mixture
 BayesianGaussianMixture C n=none b=dict h !_sklearn_version
sklearn.mixture.gaussian_mixture
 GaussianMixture C n=none b=dict h !_sklearn_version
sklearn.model_selection
 __getattr__ F
sklearn.model_selection._classification_threshold
 BaseThresholdClassifier C n=none b=dict h !_sklearn_version
 FixedThresholdClassifier C n=none b=dict h !_sklearn_version
 TunedThresholdClassifierCV C n=none b=dict h !_sklearn_version
 _CurveScorer C n=none b=dict h
 _check_is_fitted F
 _estimator_has F
 _fit_and_score_over_thresholds F
 _mean_interpolated_score F
 _threshold_scores_to_class_labels F
sklearn.model_selection._plot
 LearningCurveDisplay C n=none b=dict h
 ValidationCurveDisplay C n=none b=dict h
 _BaseCurveDisplay C n=none b=dict h
sklearn.model_selection._search
 BaseSearchCV C n=none b=dict h !_sklearn_version
 GridSearchCV C n=none b=dict h !_sklearn_version
 ParameterGrid C n=none b=dict h
 ParameterSampler C n=none b=dict h
 RandomizedSearchCV C n=none b=dict h !_sklearn_version
 _CVScoreTuple C n=any b=dict
 _check_param_grid F
 _check_refit F
 _estimator_has F
 _search_estimator_has F
 _yield_masked_array_for_each_param F
 fit_grid_point F
sklearn.model_selection._search_successive_halving
 BaseSuccessiveHalving C n=none b=dict h !_sklearn_version
 HalvingGridSearchCV C n=none b=dict h !_sklearn_version
 HalvingRandomSearchCV C n=none b=dict h !_sklearn_version
 _SubsampleMetaSplitter C n=none b=dict h
 _refit_callable F
 _top_k F
sklearn.model_selection._split
 BaseCrossValidator C n=none b=dict h
 BaseShuffleSplit C n=none b=dict h
 GroupKFold C n=none b=dict h
 GroupShuffleSplit C n=none b=dict h
 GroupsConsumerMixin C n=none b=dict h
 KFold C n=none b=dict h
 LeaveOneGroupOut C n=none b=dict h
 LeaveOneOut C n=none b=dict h
 LeavePGroupsOut C n=none b=dict h
 LeavePOut C n=none b=dict h
 PredefinedSplit C n=none b=dict h
 RepeatedKFold C n=none b=dict h
 RepeatedStratifiedKFold C n=none b=dict h
 ShuffleSplit C n=none b=dict h
 StratifiedGroupKFold C n=none b=dict h
 StratifiedKFold C n=none b=dict h
 StratifiedShuffleSplit C n=none b=dict h
 TimeSeriesSplit C n=none b=dict h
 _BaseKFold C n=none b=dict h
 _CVIterableWrapper C n=none b=dict h
 _RepeatedSplits C n=none b=dict h
 _UnsupportedGroupCVMixin C n=none b=dict h
 _approximate_mode F
 _pprint F
 _validate_shuffle_split F
 _validate_shuffle_split_init F
 _yields_constant_splits F
 check_cv F
sklearn.model_selection._validation
 _aggregate_score_dicts F
 _check_groups_routing_disabled F
 _check_is_permutation F
 _check_params_groups_deprecation F
 _enforce_prediction_order F
 _fit_and_predict F
 _fit_and_score F
 _incremental_fit_estimator F
 _index_param_value F
 _insert_error_scores F
 _multimetric_score F
 _normalize_score_results F
 _score F
 _shuffle F
 _translate_train_sizes F
 _warn_about_fit_failures F
 _warn_or_raise_about_fit_failures F
 cross_val_predict F
 cross_val_score F
 cross_validate F
 learning_curve F
 validation_curve F
sklearn.multiclass
 OneVsOneClassifier C n=none b=dict h !_sklearn_version
 OneVsRestClassifier C n=none b=dict h !_sklearn_version
 OutputCodeClassifier C n=none b=dict h !_sklearn_version
 _ConstantPredictor C n=none b=dict h !_sklearn_version
sklearn.multioutput
 ClassifierChain C n=none b=dict h !_sklearn_version
 MultiOutputClassifier C n=none b=dict h !_sklearn_version
 MultiOutputEstimator C n=none b=dict h !_sklearn_version
 MultiOutputRegressor C n=none b=dict h !_sklearn_version
 RegressorChain C n=none b=dict h !_sklearn_version
 _BaseChain C n=none b=dict h !_sklearn_version
 _MultiOutputEstimator C n=none b=dict h !_sklearn_version
sklearn.naive_bayes
 BaseDiscreteNB C n=none b=dict h !_sklearn_version
 BaseNB C n=none b=dict h !_sklearn_version
 BernoulliNB C n=none b=dict h !_sklearn_version
 CategoricalNB C n=none b=dict h !_sklearn_version
 ComplementNB C n=none b=dict h !_sklearn_version
 GaussianNB C n=none b=dict h !_sklearn_version
 MultinomialNB C n=none b=dict h !_sklearn_version
 _BaseDiscreteNB C n=none b=dict h !_sklearn_version
 _BaseNB C n=none b=dict h !_sklearn_version
sklearn.neighbors._ball_tree
 kernel_norm F
 nodeheap_sort F
 simultaneous_sort F
sklearn.neighbors._base
 KNeighborsMixin C n=none b=dict h
 NeighborsBase C n=none b=dict h !_sklearn_version
 RadiusNeighborsMixin C n=none b=dict h
 SupervisedFloatMixin C n=none b=dict h
 SupervisedIntegerMixin C n=none b=dict h
 UnsupervisedMixin C n=none b=dict h
 _check_precomputed F
 _check_weights F
 _get_weights F
 _is_sorted_by_data F
 _kneighbors_from_graph F
 _radius_neighbors_from_graph F
 _tree_query_parallel_helper F
 _tree_query_radius_parallel_helper F
 sort_graph_by_row_values F
sklearn.neighbors._classification
 KNeighborsClassifier C n=none b=dict h !_sklearn_version
 RadiusNeighborsClassifier C n=none b=dict h !_sklearn_version
 _adjusted_metric F
sklearn.neighbors._dist_metrics
 get_valid_metric_ids F
sklearn.neighbors._graph
 KNeighborsTransformer C n=none b=dict h !_sklearn_version
 RadiusNeighborsTransformer C n=none b=dict h !_sklearn_version
 _check_params F
 _query_include_self F
 kneighbors_graph F
 radius_neighbors_graph F
sklearn.neighbors._kd_tree
 kernel_norm F
 nodeheap_sort F
 simultaneous_sort F
sklearn.neighbors._kde
 KernelDensity C n=none b=dict h !_sklearn_version
sklearn.neighbors._lof
 LocalOutlierFactor C n=none b=dict h !_sklearn_version
sklearn.neighbors._nca
 NeighborhoodComponentsAnalysis C n=none b=dict h !_sklearn_version
sklearn.neighbors._nearest_centroid
 NearestCentroid C n=none b=dict h !_sklearn_version
sklearn.neighbors._regression
 KNeighborsRegressor C n=none b=dict h !_sklearn_version
 RadiusNeighborsRegressor C n=none b=dict h !_sklearn_version
sklearn.neighbors._unsupervised
 NearestNeighbors C n=none b=dict h !_sklearn_version
sklearn.neighbors.approximate
 GaussianRandomProjectionHash C n=none b=dict h !_sklearn_version
 LSHForest C n=none b=dict h !_sklearn_version
 ProjectionToHashMixin C n=none b=dict h
 _array_of_arrays F
 _find_longest_prefix_match F
 _find_matching_indices F
sklearn.neighbors.ball_tree
 __getattr__ F
 kernel_norm F
 nodeheap_sort F
 simultaneous_sort F
sklearn.neighbors.base
 KNeighborsMixin C n=none b=dict h
 NeighborsBase C n=none b=dict h !_sklearn_version
 RadiusNeighborsMixin C n=none b=dict h
 SupervisedFloatMixin C n=none b=dict h
 SupervisedIntegerMixin C n=none b=dict h
 UnsupervisedMixin C n=none b=dict h
 __getattr__ F
 _check_weights F
 _get_weights F
 _tree_query_parallel_helper F
 _tree_query_radius_parallel_helper F
sklearn.neighbors.classification
 KNeighborsClassifier C n=none b=dict h !_sklearn_version
 RadiusNeighborsClassifier C n=none b=dict h !_sklearn_version
 __getattr__ F
sklearn.neighbors.dist_metrics
 __getattr__ F
 get_valid_metric_ids F
sklearn.neighbors.graph
 __getattr__ F
 _check_params F
 _query_include_self F
 kneighbors_graph F
 radius_neighbors_graph F
sklearn.neighbors.kd_tree
 __getattr__ F
 kernel_norm F
 nodeheap_sort F
 simultaneous_sort F
sklearn.neighbors.kde
 KernelDensity C n=none b=dict h !_sklearn_version
 __getattr__ F
sklearn.neighbors.lof
 LocalOutlierFactor C n=none b=dict h !_sklearn_version
 __getattr__ F
sklearn.neighbors.nca
 __getattr__ F
sklearn.neighbors.nearest_centroid
 NearestCentroid C n=none b=dict h !_sklearn_version
 __getattr__ F
sklearn.neighbors.quad_tree
 __getattr__ F
sklearn.neighbors.regression
 KNeighborsRegressor C n=none b=dict h !_sklearn_version
 RadiusNeighborsRegressor C n=none b=dict h !_sklearn_version
 __getattr__ F
sklearn.neighbors.typedefs
 __getattr__ F
sklearn.neighbors.unsupervised
 NearestNeighbors C n=none b=dict h !_sklearn_version
 __getattr__ F
sklearn.neural_network._multilayer_perceptron
 BaseMultilayerPerceptron C n=none b=dict h !_sklearn_version
 MLPClassifier C n=none b=dict h !_sklearn_version
 MLPRegressor C n=none b=dict h !_sklearn_version
sklearn.neural_network._rbm
 BernoulliRBM C n=none b=dict h !_sklearn_version
sklearn.neural_network._stochastic_optimizers
 AdamOptimizer C n=none b=dict h
 BaseOptimizer C n=none b=dict h
 SGDOptimizer C n=none b=dict h
sklearn.neural_network.multilayer_perceptron
 BaseMultilayerPerceptron C n=none b=dict h !_sklearn_version
 MLPClassifier C n=none b=dict h !_sklearn_version
 MLPRegressor C n=none b=dict h !_sklearn_version
sklearn.neural_network.rbm
 BernoulliRBM C n=none b=dict h !_sklearn_version
sklearn.pipeline
 FeatureUnion C n=none b=dict h !_sklearn_version
 Pipeline C n=none b=dict h !_sklearn_version
sklearn.preprocessing._csr_polynomial_expansion
 _calc_expanded_nnz F
 _get_sizeof_LARGEST_INT_t F
 py_calc_expanded_nnz_deg2 F
 py_calc_expanded_nnz_deg3 F
sklearn.preprocessing._data
 Binarizer C n=none b=dict h !_sklearn_version
 KernelCenterer C n=none b=dict h !_sklearn_version
 MaxAbsScaler C n=none b=dict h !_sklearn_version
 MinMaxScaler C n=none b=dict h !_sklearn_version
 Normalizer C n=none b=dict h !_sklearn_version
 PolynomialFeatures C n=none b=dict h !_sklearn_version
 PowerTransformer C n=none b=dict h !_sklearn_version
 QuantileTransformer C n=none b=dict h !_sklearn_version
 RobustScaler C n=none b=dict h !_sklearn_version
 StandardScaler C n=none b=dict h !_sklearn_version
 _handle_zeros_in_scale F
 _is_constant_feature F
 add_dummy_feature F
 binarize F
 maxabs_scale F
 minmax_scale F
 normalize F
 power_transform F
 quantile_transform F
 robust_scale F
 scale F
sklearn.preprocessing._discretization
 KBinsDiscretizer C n=none b=dict h !_sklearn_version
sklearn.preprocessing._encoders
 OneHotEncoder C n=none b=dict h !_sklearn_version
 OrdinalEncoder C n=none b=dict h !_sklearn_version
 _BaseEncoder C n=none b=dict h !_sklearn_version
sklearn.preprocessing._function_transformer
 FunctionTransformer C n=none b=dict h !_sklearn_version
 _identity F
sklearn.preprocessing._label
 LabelBinarizer C n=none b=dict h !_sklearn_version
 LabelEncoder C n=none b=dict h !_sklearn_version
 MultiLabelBinarizer C n=none b=dict h !_sklearn_version
 _encode F
 _encode_check_unknown F
 _encode_numpy F
 _encode_python F
 _inverse_binarize_multiclass F
 _inverse_binarize_thresholding F
 label_binarize F
sklearn.preprocessing._polynomial
 PolynomialFeatures C n=none b=dict h !_sklearn_version
 SplineTransformer C n=none b=dict h !_sklearn_version
 _create_expansion F
sklearn.preprocessing._target_encoder
 TargetEncoder C n=none b=dict h !_sklearn_version
sklearn.preprocessing.base
 _transform_selected F
sklearn.preprocessing.data
 Binarizer C n=none b=dict h !_sklearn_version
 CategoricalEncoder C n=none b=dict h
 KernelCenterer C n=none b=dict h !_sklearn_version
 MaxAbsScaler C n=none b=dict h !_sklearn_version
 MinMaxScaler C n=none b=dict h !_sklearn_version
 Normalizer C n=none b=dict h !_sklearn_version
 PolynomialFeatures C n=none b=dict h !_sklearn_version
 PowerTransformer C n=none b=dict h !_sklearn_version
 QuantileTransformer C n=none b=dict h !_sklearn_version
 RobustScaler C n=none b=dict h !_sklearn_version
 StandardScaler C n=none b=dict h !_sklearn_version
 __getattr__ F
 _handle_zeros_in_scale F
 add_dummy_feature F
 binarize F
 maxabs_scale F
 minmax_scale F
 normalize F
 power_transform F
 quantile_transform F
 robust_scale F
 scale F
sklearn.preprocessing.imputation
 Imputer C n=none b=dict h !_sklearn_version
 _get_mask F
 _most_frequent F
sklearn.preprocessing.label
 LabelBinarizer C n=none b=dict h !_sklearn_version
 LabelEncoder C n=none b=dict h !_sklearn_version
 MultiLabelBinarizer C n=none b=dict h !_sklearn_version
 __getattr__ F
 _encode F
 _encode_check_unknown F
 _encode_numpy F
 _encode_python F
 _inverse_binarize_multiclass F
 _inverse_binarize_thresholding F
 label_binarize F
sklearn.random_projection
 BaseRandomProjection C n=none b=dict h !_sklearn_version
 GaussianRandomProjection C n=none b=dict h !_sklearn_version
 SparseRandomProjection C n=none b=dict h !_sklearn_version
sklearn.semi_supervised._label_propagation
 BaseLabelPropagation C n=none b=dict h !_sklearn_version
 LabelPropagation C n=none b=dict h !_sklearn_version
 LabelSpreading C n=none b=dict h !_sklearn_version
sklearn.semi_supervised._self_training
 SelfTrainingClassifier C n=none b=dict h !_sklearn_version
sklearn.semi_supervised.label_propagation
 BaseLabelPropagation C n=none b=dict h !_sklearn_version
 LabelPropagation C n=none b=dict h !_sklearn_version
 LabelSpreading C n=none b=dict h !_sklearn_version
sklearn.svm._base
 BaseLibSVM C n=none b=dict h !_sklearn_version
 BaseSVC C n=none b=dict h !_sklearn_version
sklearn.svm._classes
 LinearSVC C n=none b=dict h !_sklearn_version
 LinearSVR C n=none b=dict h !_sklearn_version
 NuSVC C n=none b=dict h !_sklearn_version
 NuSVR C n=none b=dict h !_sklearn_version
 OneClassSVM C n=none b=dict h !_sklearn_version
 SVC C n=none b=dict h !_sklearn_version
 SVR C n=none b=dict h !_sklearn_version
sklearn.svm.base
 BaseLibSVM C n=none b=dict h !_sklearn_version
 BaseSVC C n=none b=dict h !_sklearn_version
sklearn.svm.classes
 LinearSVC C n=none b=dict h !_sklearn_version
 LinearSVR C n=none b=dict h !_sklearn_version
 NuSVC C n=none b=dict h !_sklearn_version
 NuSVR C n=none b=dict h !_sklearn_version
 OneClassSVM C n=none b=dict h !_sklearn_version
 SVC C n=none b=dict h !_sklearn_version
 SVR C n=none b=dict h !_sklearn_version
sklearn.tree._classes
 BaseDecisionTree C n=none b=dict h !_sklearn_version
 DecisionTreeClassifier C n=none b=dict h !_sklearn_version
 DecisionTreeRegressor C n=none b=dict h !_sklearn_version
 ExtraTreeClassifier C n=none b=dict h !_sklearn_version
 ExtraTreeRegressor C n=none b=dict h !_sklearn_version
sklearn.tree._partitioner
 DensePartitioner C n=none b=rule:cython-state h
 SparsePartitioner C n=none b=rule:cython-state h
sklearn.tree._reingold_tilford
 DrawTree C n=none b=dict h
 Tree C n=none b=dict h
sklearn.tree._splitter
 DensePartitioner C n=none b=rule:cython-state h
 SparsePartitioner C n=none b=rule:cython-state h
 __pyx_unpickle_DensePartitioner F r=rule:typed-class-first >arg0
 __pyx_unpickle_SparsePartitioner F r=rule:typed-class-first >arg0
sklearn.tree._tree
 TreeBuilder C n=none b=rule:cython-state h
 _CCPPruneController C n=none b=rule:cython-state h
 __pyx_unpickle_TreeBuilder F r=rule:typed-class-first >arg0
 __pyx_unpickle__CCPPruneController F r=rule:typed-class-first >arg0
sklearn.tree.tree
 BaseDecisionTree C n=none b=dict h !_sklearn_version
 DecisionTreeClassifier C n=none b=dict h !_sklearn_version
 DecisionTreeRegressor C n=none b=dict h !_sklearn_version
 ExtraTreeClassifier C n=none b=dict h !_sklearn_version
 ExtraTreeRegressor C n=none b=dict h !_sklearn_version
sklearn.utils
 Bunch C n=none b=any i
 Memory C n=none b=dict h
 Parallel C n=none b=dict h
 __getattr__ F
 _approximate_mode F
 _array_indexing F
 _chunk_generator F
 _determine_key_type F
 _get_column_indices F
 _in_unstable_openblas_configuration F
 _is_pandas_na F
 _list_indexing F
 _message_with_time F
 _pandas_indexing F
 _print_elapsed_time F
 _safe_assign F
 _safe_indexing F
 _to_object_array F
 axis0_safe_slice F
 check_matplotlib_support F
 check_pandas_support F
 gen_batches F
 gen_even_slices F
 get_chunk_n_rows F
 indices_to_mask F
 is_scalar_nan F
 resample F
 safe_indexing F
 safe_mask F
 safe_sqr F
 shuffle F
 tosequence F
sklearn.utils._arpack
 _init_arpack_v0 F
sklearn.utils._array_api
 NamespaceAndDevice C n=any b=dict
 _accept_device_cpu F
 _add_to_diagonal F
 _asarray_with_order F
 _atol_for_type F
 _average F
 _bincount F
 _check_array_api_dispatch F
 _check_device_cpu F
 _cholesky F
 _convert_to_numpy F
 _count_nonzero F
 _estimator_with_converted_arrays F
 _expit F
 _fill_diagonal F
 _find_matching_floating_dtype F
 _half_multinomial_loss F
 _in1d F
 _is_numpy_namespace F
 _is_xp_namespace F
 _isdtype_single F
 _isin F
 _linalg_solve F
 _logit F
 _logsumexp F
 _matching_numpy_dtype F
 _max_precision_float_dtype F
 _median F
 _modify_in_place_if_numpy F
 _nanmax F
 _nanmean F
 _nanmin F
 _nansum F
 _ravel F
 _remove_non_arrays F
 _single_array_device F
 _union1d F
 _unwrap_memoryviewslices F
 _validate_diagonal_args F
 _xlogy F
 check_same_namespace F
 device F
 ensure_common_namespace_device F
 get_namespace F
 get_namespace_and_device F
 indexing_dtype F
 isdtype F
 move_estimator_to F
 move_to F
 size F
 supported_float_dtypes F
 yield_mixed_namespace_input_permutations F
 yield_namespace_device_dtype_combinations F
 yield_namespaces F
sklearn.utils._available_if
 _AvailableIfDescriptor C n=none b=dict h
 available_if F
sklearn.utils._bunch
 Bunch C n=none b=any i
sklearn.utils._chunking
 chunk_generator F
 gen_batches F
 gen_even_slices F
 get_chunk_n_rows F
sklearn.utils._cython_blas
 BLAS_Order C r=rule:enum-value h d
 BLAS_Trans C r=rule:enum-value h d
sklearn.utils._dataframe
 is_df_or_series F
 is_pandas_df F
 is_pandas_df_or_series F
 is_polars_df F
 is_polars_df_or_series F
 is_pyarrow_data F
sklearn.utils._encode
 MissingValues C n=any b=dict
 _NaNCounter C n=none b=dict i
 _check_unknown F
 _encode F
 _extract_missing F
 _get_counts F
 _map_to_integer F
 _nandict C n=none b=dict i
 _unique F
 _unique_np F
 _unique_python F
sklearn.utils._estimator_html_repr
 _HTMLDocumentationLinkMixin C n=none b=dict h
 _IDCounter C n=none b=dict h
 _VisualBlock C n=none b=dict h
 _get_css_style F
 _get_visual_block F
 estimator_html_repr F
sklearn.utils._fast_dict
 IntFloatDict C n=none b=rule:cython-state h
 __pyx_unpickle_IntFloatDict F r=rule:typed-class-first >arg0
 argmin F
sklearn.utils._indexing
 _array_indexing F
 _determine_key_type F
 _get_column_indices F
 _get_column_indices_for_bool_or_int F
 _get_column_indices_interchange F
 _list_indexing F
 _narwhals_indexing F
 _pandas_indexing F
 _polars_indexing F
 _safe_assign F
 _safe_indexing F
 resample F
 shuffle F
sklearn.utils._isfinite
 FiniteStatus C r=rule:enum-value h d
sklearn.utils._logistic_sigmoid
 _log_logistic_sigmoid F
sklearn.utils._mask
 _get_dense_mask F
 _get_mask F
 axis0_safe_slice F
 indices_to_mask F
 safe_mask F
sklearn.utils._metadata_requests
 MetadataRequest C n=none b=dict h
 MetadataRouter C n=none b=dict h
 MethodMapping C n=none b=dict h
 MethodMetadataRequest C n=none b=dict h
 MethodPair C n=any b=dict
 RequestMethod C n=none b=dict h
 RouterMappingPair C n=any b=dict
 _MetadataRequester C n=none b=dict h
 _RoutingNotSupportedMixin C n=none b=dict h
 _manual_routing F
 _raise_for_params F
 _raise_for_unsupported_routing F
 _routing_enabled F
 _routing_repr F
 get_routing_for_object F
 process_routing F
 request_is_alias F
 request_is_valid F
sklearn.utils._missing
 is_pandas_na F
 is_scalar_nan F
sklearn.utils._mocking
 ArraySlicingWrapper C n=none b=dict h
 CheckingClassifier C n=none b=dict h !_sklearn_version
 MockDataFrame C n=none b=dict
 NoSampleWeightWrapper C n=none b=dict h !_sklearn_version
 _MockEstimatorOnOffPrediction C n=none b=dict h !_sklearn_version
 _check_response F
sklearn.utils._openmp_helpers
 _openmp_effective_n_threads F
 _openmp_parallelism_enabled F
sklearn.utils._optional_dependencies
 check_matplotlib_support F
 check_pandas_support F
 check_rich_support F
sklearn.utils._param_validation
 HasMethods C n=none b=dict h
 Hidden C n=none b=dict h
 Interval C n=none b=dict h
 InvalidParameterError C n=data r=data b=dict-data h !args
 MissingValues C n=none b=dict h
 Options C n=none b=dict h
 RealNotInt C n=none b=dict
 StrOptions C n=none b=dict h
 _ArrayLikes C n=none b=dict h
 _Booleans C n=none b=dict h
 _CVObjects C n=none b=dict h
 _Callables C n=none b=dict h
 _Constraint C n=none b=dict h
 _InstancesOf C n=none b=dict h
 _IterablesNotString C n=none b=dict h
 _NanConstraint C n=none b=dict h
 _NoneConstraint C n=none b=dict h
 _PandasNAConstraint C n=none b=dict h
 _RandomStates C n=none b=dict h
 _SparseMatrices C n=none b=dict h
 _VerboseHelper C n=none b=dict h
 _type_name F
 generate_invalid_param_val F
 generate_valid_param F
 make_constraint F
 validate_parameter_constraints F
 validate_params F
sklearn.utils._plotting
 _BinaryClassifierCurveDisplayMixin C n=none b=dict h
 _check_param_lengths F
 _convert_to_list_leaving_none F
 _deprecate_estimator_name F
 _deprecate_y_pred_parameter F
 _despine F
 _interval_max_min_ratio F
 _validate_score_name F
 _validate_style_kwargs F
sklearn.utils._pprint
 KeyValTuple C n=rule:container-first b=dict
 KeyValTupleParam C n=rule:container-first b=dict
 _EstimatorPrettyPrinter C n=none b=dict h
 _changed_params F
 _safe_repr F
sklearn.utils._random
 _our_rand_r_py F
 _sample_without_replacement_check_input F
 _sample_without_replacement_with_pool F
 _sample_without_replacement_with_reservoir_sampling F
 _sample_without_replacement_with_tracking_selection F
 sample_without_replacement F
sklearn.utils._readonly_array_wrapper
 ReadonlyArrayWrapper C n=none b=rule:cython-state h
 __pyx_unpickle_ReadonlyArrayWrapper F r=rule:typed-class-first >arg0
sklearn.utils._repr_html.base
 ReprHTMLMixin C n=none b=dict h
 _HTMLDocumentationLinkMixin C n=none b=dict h
 _IDCounter C n=none b=dict h
sklearn.utils._repr_html.common
 generate_link_to_param_doc F
 get_docstring F
sklearn.utils._repr_html.estimator
 _VisualBlock C n=none b=dict h
 _get_css_style F
 _get_visual_block F
sklearn.utils._repr_html.features
 _features_html F
sklearn.utils._repr_html.fitted_attributes
 AttrsDict C n=none b=dict
 _fitted_attr_html_repr F
sklearn.utils._repr_html.params
 ParamsDict C n=none b=dict
 _params_html_repr F
sklearn.utils._response
 _get_response_values F
 _get_response_values_binary F
 _process_decision_function F
 _process_predict_proba F
sklearn.utils._scipy_sparse_lsqr_backport
 _sym_ortho F
 lsqr F
sklearn.utils._set_output
 ContainerAdapterProtocol C n=none b=dict h
 ContainerAdaptersManager C n=none b=dict h
 PandasAdapter C n=none b=dict h
 PolarsAdapter C n=none b=dict h
 _SetOutputMixin C n=none b=dict h
 _auto_wrap_is_configured F
 _get_adapter_from_container F
 _get_container_adapter F
 _get_output_config F
 _safe_set_output F
 _wrap_data_with_container F
 _wrap_in_pandas_container F
 _wrap_method_output F
 get_columns F
sklearn.utils._sparse
 _align_api_if_sparse F
sklearn.utils._tags
 ClassifierTags C n=none b=rule:slots
 InputTags C n=none b=rule:slots
 RegressorTags C n=none b=rule:slots
 Tags C n=none b=rule:slots
 TargetTags C n=none b=rule:slots
 TransformerTags C n=none b=rule:slots
 _safe_tags F
 get_tags F
sklearn.utils._unique
 _attach_unique F
 _cached_unique F
 attach_unique F
 cached_unique F
sklearn.utils._unittest_backport
 TestCase C n=none b=dict
 _AssertRaisesBaseContext C n=none b=dict h
 _AssertRaisesContext C n=none b=dict h
 _BaseTestCaseContext C n=none b=dict h
 _is_subtype F
sklearn.utils._user_interface
 _message_with_time F
 _print_elapsed_time F
sklearn.utils._vector_sentinel
 StdVectorSentinel C n=none b=rule:cython-state h
 StdVectorSentinelFloat64 C n=none b=rule:cython-state h
 StdVectorSentinelInt32 C n=none b=rule:cython-state h
 StdVectorSentinelInt64 C n=none b=rule:cython-state h
 StdVectorSentinelIntP C n=none b=rule:cython-state h
 __pyx_unpickle_StdVectorSentinel F r=rule:typed-class-first >arg0
 __pyx_unpickle_StdVectorSentinelFloat64 F r=rule:typed-class-first >arg0
 __pyx_unpickle_StdVectorSentinelInt32 F r=rule:typed-class-first >arg0
 __pyx_unpickle_StdVectorSentinelInt64 F r=rule:typed-class-first >arg0
 __pyx_unpickle_StdVectorSentinelIntP F r=rule:typed-class-first >arg0
sklearn.utils.arpack
 eigs F
 eigsh F
 svds F
sklearn.utils.arrayfuncs
 cholesky_delete F
 min_pos F
sklearn.utils.bench
 total_seconds F
sklearn.utils.class_weight
 compute_class_weight F
 compute_sample_weight F
sklearn.utils.deprecation
 DeprecationDict C n=none b=dict i
 _deprecate_Xt_in_inverse_transform F
 _is_deprecated F
 _raise_dep_warning_if_not_pytest F
 deprecated C n=none b=dict h
sklearn.utils.discovery
 _is_checked_function F
sklearn.utils.estimator_checks
 NotAnArray C n=none b=dict h
 _NotAnArray C n=none b=dict h
 _apply_on_subsets F
 _boston_subset F
 _check_estimator_sparse_container F
 _check_generated_dataframe F
 _check_name F
 _check_sample_weight_equivalence F
 _check_set_output_transform_dataframe F
 _check_set_output_transform_pandas_context F
 _check_set_output_transform_polars_context F
 _check_transformer F
 _choose_check_classifiers_labels F
 _construct_instance F
 _enforce_estimator_tags_X F
 _enforce_estimator_tags_x F
 _enforce_estimator_tags_y F
 _generate_class_checks F
 _generate_instance_checks F
 _generate_sparse_data F
 _generate_sparse_matrix F
 _get_check_estimator_ids F
 _is_pairwise F
 _is_pairwise_metric F
 _is_public_parameter F
 _maybe_mark F
 _maybe_mark_xfail F
 _maybe_skip F
 _output_from_fit_transform F
 _pairwise_estimator_convert_X F
 _raise_for_missing_tags F
 _regression_dataset F
 _safe_tags F
 _set_check_estimator_ids F
 _set_checking_parameters F
 _should_be_skipped_or_marked F
 _yield_all_checks F
 _yield_api_checks F
 _yield_array_api_checks F
 _yield_checks F
 _yield_classifier_checks F
 _yield_clustering_checks F
 _yield_non_meta_checks F
 _yield_outliers_checks F
 _yield_regressor_checks F
 _yield_transformer_checks F
 check_all_zero_sample_weights_error F
 check_array_api_input F
 check_array_api_input_and_values F
 check_array_api_mixed_inputs F
 check_class_weight_balanced_classifiers F
 check_class_weight_balanced_linear_classifier F
 check_class_weight_classifiers F
 check_classifier_data_not_an_array F
 check_classifier_multioutput F
 check_classifier_not_supporting_multiclass F
 check_classifiers_classes F
 check_classifiers_multilabel_output_format_decision_function F
 check_classifiers_multilabel_output_format_predict F
 check_classifiers_multilabel_output_format_predict_proba F
 check_classifiers_multilabel_representation_invariance F
 check_classifiers_one_label F
 check_classifiers_one_label_sample_weights F
 check_classifiers_predictions F
 check_classifiers_regression_target F
 check_clusterer_compute_labels_predict F
 check_complex_data F
 check_dataframe_column_names_consistency F
 check_decision_proba_consistency F
 check_dict_unchanged F
 check_do_not_raise_errors_in_init_or_set_params F
 check_dont_overwrite_parameters F
 check_dtype_object F
 check_estimator F
 check_estimator_cloneable F
 check_estimator_get_tags_default_keys F
 check_estimator_repr F
 check_estimator_sparse_array F
 check_estimator_sparse_data F
 check_estimator_sparse_matrix F
 check_estimator_sparse_tag F
 check_estimator_tags_renamed F
 check_estimators_data_not_an_array F
 check_estimators_dtypes F
 check_estimators_empty_data_messages F
 check_estimators_fit_returns_self F
 check_estimators_nan_inf F
 check_estimators_overwrite_params F
 check_estimators_partial_fit_n_features F
 check_estimators_unfitted F
 check_f_contiguous_array_estimator F
 check_fit1d F
 check_fit2d_1feature F
 check_fit2d_1sample F
 check_fit2d_predict1d F
 check_fit_check_is_fitted F
 check_fit_idempotent F
 check_fit_non_negative F
 check_fit_score_takes_y F
 check_get_feature_names_out_error F
 check_get_params_invariance F
 check_global_output_transform_pandas F
 check_global_set_output_transform_polars F
 check_inplace_ensure_writeable F
 check_methods_sample_order_invariance F
 check_methods_subset_invariance F
 check_mixin_order F
 check_n_features_in F
 check_n_features_in_after_fitting F
 check_no_attributes_set_in_init F
 check_non_transformer_estimators_n_iter F
 check_nonsquare_error F
 check_outlier_contamination F
 check_outlier_corruption F
 check_outliers_fit_predict F
 check_param_validation F
 check_parameters_default_constructible F
 check_pipeline_consistency F
 check_positive_only_tag_during_fit F
 check_regressor_data_not_an_array F
 check_regressor_multioutput F
 check_regressors_int F
 check_regressors_no_decision_function F
 check_requires_y_none F
 check_sample_weight_equivalence_on_dense_data F
 check_sample_weight_equivalence_on_sparse_data F
 check_sample_weights_invariance F
 check_sample_weights_list F
 check_sample_weights_not_an_array F
 check_sample_weights_not_overwritten F
 check_sample_weights_pandas_series F
 check_sample_weights_shape F
 check_set_output_transform F
 check_set_output_transform_pandas F
 check_set_output_transform_polars F
 check_set_params F
 check_supervised_y_2d F
 check_supervised_y_no_nan F
 check_transformer_data_not_an_array F
 check_transformer_get_feature_names_out F
 check_transformer_get_feature_names_out_pandas F
 check_transformer_n_iter F
 check_transformer_preserve_dtypes F
 check_transformers_unfitted F
 check_transformers_unfitted_stateless F
 check_valid_tag_types F
 choose_check_classifiers_labels F
 enforce_estimator_tags_y F
 estimator_checks_generator F
 is_public_parameter F
 multioutput_estimator_convert_y_2d F
 pairwise_estimator_convert_X F
 parametrize_with_checks F
 set_checking_parameters F
sklearn.utils.extmath
 _approximate_mode F
 _deterministic_vector_sign_flip F
 _impose_f_order F
 _incremental_mean_and_var F
 _incremental_weighted_mean_and_var F
 _nanaverage F
 _randomized_eigsh F
 _randomized_range_finder F
 _randomized_svd F
 _safe_accumulator_op F
 cartesian F
 density F
 fast_dot F
 fast_logdet F
 log_logistic F
 logsumexp F
 make_nonnegative F
 norm F
 pinvh F
 randomized_range_finder F
 randomized_svd F
 row_norms F
 safe_min F
 safe_sparse_dot F
 safe_sqr F
 softmax F
 squared_norm F
 stable_cumsum F
 svd_flip F
 weighted_mode F
sklearn.utils.fast_dict
 IntFloatDict C n=none b=rule:cython-state h
 __getattr__ F
 __pyx_unpickle_IntFloatDict F r=rule:typed-class-first >arg0
 argmin F
sklearn.utils.fixes
 _FuncWrapper C n=none b=dict h
 _argmax F
 _astype_copy_false F
 _contents F
 _create_pandas_dataframe_from_non_pandas_container F
 _ensure_sparse_index_int32 F
 _get_additional_lbfgs_options_dict F
 _in_unstable_openblas_configuration F
 _is_resource F
 _joblib_parallel_args F
 _mode F
 _object_dtype_isnan F
 _parse_version F
 _path F
 _percentile F
 _preserve_dia_indices_dtype F
 _safely_cast_index_arrays F
 _smallest_admissible_index_dtype F
 _sparse_linalg_cg F
 _sparse_min_max F
 _sparse_nan_min_max F
 _sparse_random_array F
 _take_along_axis F
 delayed F
 linspace F
 parallel_helper F
 pd_fillna F
 tarfile_extractall F
sklearn.utils.graph
 _fix_connected_components F
 connected_components F
 graph_laplacian F
 graph_shortest_path F
 single_source_shortest_path_length F
sklearn.utils.graph_shortest_path
 graph_shortest_path F
sklearn.utils.linear_assignment_
 _HungarianState C n=none b=dict h
 _hungarian F
 _step1 F
 _step3 F
 _step4 F
 _step5 F
 _step6 F
 linear_assignment F
sklearn.utils.metaestimators
 _AvailableIfDescriptor C n=none b=dict h
 _BaseComposition C n=none b=dict h !_sklearn_version
 _IffHasAttrDescriptor C n=none b=dict h
 _safe_split F
 available_if F
 if_delegate_has_method F
sklearn.utils.mocking
 ArraySlicingWrapper C n=none b=dict h
 CheckingClassifier C n=none b=dict h !_sklearn_version
 MockDataFrame C n=none b=dict
 __getattr__ F
sklearn.utils.multiclass
 _check_partial_fit_first_call F
 _is_integral_float F
 _ovr_decision_function F
 _unique_indicator F
 _unique_multiclass F
 check_classification_targets F
 class_distribution F
 is_multilabel F
 type_of_target F
 unique_labels F
sklearn.utils.murmurhash
 _murmurhash3_bytes_array_s32 F
 _murmurhash3_bytes_array_u32 F
 murmurhash3_32 F
 murmurhash3_bytes_array_s32 F
 murmurhash3_bytes_array_u32 F
 murmurhash3_bytes_s32 F
 murmurhash3_bytes_u32 F
 murmurhash3_int_s32 F
 murmurhash3_int_u32 F
sklearn.utils.optimize
 _LineSearchError C n=data r=data b=dict-data h !args
 _cg F
 _check_optimize_result F
 _line_search_wolfe1 F
 _line_search_wolfe12 F
 _newton_cg F
 newton_cg F
sklearn.utils.parallel
 Parallel C n=none b=dict h
 _FuncWrapper C n=none b=dict h
 _with_config F
 _with_config_and_warning_filters F
 delayed F
sklearn.utils.random
 _random_choice_csc F
 choice F
 random_choice_csc F
sklearn.utils.seq_dataset
 __getattr__ F
sklearn.utils.sparsefuncs
 _get_elem_at_rank F
 _get_median F
 _implicit_column_offset F
 _min_or_max_axis F
 _minor_reduce F
 _raise_error_wrong_axis F
 _raise_typeerror F
 _sparse_min_max F
 _sparse_min_or_max F
 _sparse_nan_min_max F
 count_nonzero F
 csc_median_axis_0 F
 incr_mean_variance_axis F
 inplace_column_scale F
 inplace_csr_column_scale F
 inplace_csr_row_scale F
 inplace_row_scale F
 inplace_swap_column F
 inplace_swap_row F
 inplace_swap_row_csc F
 inplace_swap_row_csr F
 mean_variance_axis F
 min_max_axis F
 sparse_matmul_to_dense F
sklearn.utils.sparsefuncs_fast
 csc_mean_variance_axis0 F
 csr_mean_variance_axis0 F
 csr_row_norms F
 incr_mean_variance_axis0 F
 inplace_csr_row_normalize_l1 F
 inplace_csr_row_normalize_l2 F
sklearn.utils.sparsetools
 connected_components F
sklearn.utils.stats
 _weighted_percentile F
 rankdata F
sklearn.utils.validation
 _allclose_dense_sparse F
 _assert_all_finite F
 _assert_all_finite_element_wise F
 _check_categorical_features F
 _check_estimator_name F
 _check_feature_names F
 _check_feature_names_in F
 _check_fit_params F
 _check_large_sparse F
 _check_method_params F
 _check_monotonic_cst F
 _check_n_features F
 _check_pos_label_consistency F
 _check_psd_eigenvalues F
 _check_response_method F
 _check_sample_weight F
 _check_y F
 _deprecate_positional_args F
 _ensure_no_complex_data F
 _ensure_sparse_format F
 _estimator_has F
 _generate_get_feature_names_out F
 _get_feature_names F
 _is_arraylike F
 _is_arraylike_not_scalar F
 _is_extension_array_dtype F
 _is_fitted F
 _is_pandas_df F
 _is_pandas_df_or_series F
 _is_pandas_string_dtype F
 _is_polars_df F
 _is_polars_df_or_series F
 _make_indexable F
 _num_features F
 _num_samples F
 _nw_into_df_or_series F
 _pandas_dtype_needs_early_conversion F
 _shape_repr F
 _to_object_array F
 _use_interchange_protocol F
 as_float_array F
 assert_all_finite F
 check_X_y F
 check_array F
 check_consistent_length F
 check_is_fitted F
 check_memory F
 check_non_negative F
 check_random_state F
 check_scalar F
 check_symmetric F
 column_or_1d F
 has_fit_parameter F
 indexable F
 validate_data F
sklearn.utils.weight_vector
 __getattr__ F
`,
};
