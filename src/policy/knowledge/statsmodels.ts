/**
 * Models and results of statsmodels. The data of a model made from a formula evaluates it again. The filters
 * of models in state space are not known: loading takes pointers into their arrays at an index that stands in
 * the file (statsmodels/tsa/statespace/_kalman_smoother.pyx.in, __setstate__).
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const statsmodels: Knowledge = {
  package: 'statsmodels',
  versions: ['statsmodels 0.15.0'],
  declared: {
    'statsmodels.tools.tools': {
      Bunch: {
        what: 'class',
        newobj: 'none',
        build: 'rule:own-items',
        items: true,
        data: true,
        why: 'A dict that is its own attributes: loaded without __init__, so its items are copied into them.',
        source: 'statsmodels 0.15.0 statsmodels/tools/tools.py Bunch',
      },
    },
  },
  // Derived by oracle/derive from the libraries themselves: run it again instead of editing.
  derived: `
statsmodels.base._constraints
 LinearConstraints C n=none b=dict h
 TransformRestriction C n=none b=dict h
statsmodels.base._parameter_inference
 ScoreTestResult C n=none b=data
statsmodels.base._penalized
 PenalizedMixin C n=none b=dict h
statsmodels.base._penalties
 ConstraintsPenalty C n=none b=dict h
 CovariancePenalty C n=none b=dict h
 L2 C n=none b=dict h
 L2ConstraintsPenalty C n=none b=dict h
 L2Univariate C n=none b=dict h
 NonePenalty C n=none b=dict h
 PSD C n=none b=dict h
 Penalty C n=none b=dict h
 PseudoHuber C n=none b=dict h
 SCAD C n=none b=dict h
 SCADSmoothed C n=none b=dict h
statsmodels.base._prediction_inference
 PredictionResultsBase C n=none b=dict h
 PredictionResultsDelta C n=none b=dict h
 PredictionResultsMean C n=none b=dict h
 PredictionResultsMonotonic C n=none b=dict h
statsmodels.base._screening
 ScreeningResults C n=none b=dict h
 VariableScreening C n=none b=dict h
statsmodels.base.data
 FormulaicData C n=none b=rule:formula-data h
 ModelData C n=none b=rule:formula-data h
 PandasData C n=none b=rule:formula-data h
 PatsyData C n=none b=rule:formula-data h
statsmodels.base.distributed_estimation
 DistributedModel C n=none b=dict h
 DistributedResults C n=none b=dict h
statsmodels.base.elastic_net
 RegularizedResults C n=none b=dict h
 RegularizedResultsWrapper C n=none b=dict h
statsmodels.base.model
 GenericLikelihoodModel C n=none b=dict h
 GenericLikelihoodModelResults C n=none b=dict h
 LikelihoodModel C n=none b=dict h
 LikelihoodModelResults C n=none b=dict h
 LikelihoodResultsWrapper C n=none b=dict h
 Model C n=none b=dict h
 ResultMixin C n=none b=dict h
 Results C n=none b=dict h
 _LLRMixin C n=none b=dict h
statsmodels.base.optimizer
 Optimizer C n=none b=dict h
statsmodels.base.transform
 BoxCox C n=none b=dict h
statsmodels.base.wrapper
 ResultsWrapper C n=none b=dict h
statsmodels.datasets.utils
 Dataset C n=none b=dict i
statsmodels.discrete._diagnostics_count
 ChisquareProbResult C n=none b=data
 DispersionResults C n=none b=data
 ZeroModificationTestResult C n=none b=data
 ZeroinflationJHResult C n=none b=data
statsmodels.discrete.conditional_models
 ConditionalLogit C n=none b=dict h
 ConditionalMNLogit C n=none b=dict h
 ConditionalPoisson C n=none b=dict h
 ConditionalResults C n=none b=dict h
 ConditionalResultsWrapper C n=none b=dict h
 _ConditionalModel C n=none b=dict h
statsmodels.discrete.count_model
 GenericZeroInflated C n=none b=dict h
 GenericZeroInflated._hessian_logit F
 GenericZeroInflated._hessian_probit F
 L1ZeroInflatedGeneralizedPoissonResults C n=none b=dict h
 L1ZeroInflatedGeneralizedPoissonResultsWrapper C n=none b=dict h
 L1ZeroInflatedNegativeBinomialResults C n=none b=dict h
 L1ZeroInflatedNegativeBinomialResultsWrapper C n=none b=dict h
 L1ZeroInflatedPoissonResults C n=none b=dict h
 L1ZeroInflatedPoissonResultsWrapper C n=none b=dict h
 ZeroInflatedGeneralizedPoisson C n=none b=dict h
 ZeroInflatedGeneralizedPoisson._hessian_logit F
 ZeroInflatedGeneralizedPoisson._hessian_probit F
 ZeroInflatedGeneralizedPoissonResults C n=none b=dict h
 ZeroInflatedGeneralizedPoissonResultsWrapper C n=none b=dict h
 ZeroInflatedNegativeBinomialP C n=none b=dict h
 ZeroInflatedNegativeBinomialP._hessian_logit F
 ZeroInflatedNegativeBinomialP._hessian_probit F
 ZeroInflatedNegativeBinomialResults C n=none b=dict h
 ZeroInflatedNegativeBinomialResultsWrapper C n=none b=dict h
 ZeroInflatedPoisson C n=none b=dict h
 ZeroInflatedPoisson._hessian_logit F
 ZeroInflatedPoisson._hessian_probit F
 ZeroInflatedPoissonResults C n=none b=dict h
 ZeroInflatedPoissonResultsWrapper C n=none b=dict h
 ZeroInflatedResults C n=none b=dict h
statsmodels.discrete.diagnostic
 CountDiagnostic C n=none b=dict h
 PoissonDiagnostic C n=none b=dict h
statsmodels.discrete.discrete_margins
 DiscreteMargins C n=none b=dict h
 Margins C n=none b=dict h
statsmodels.discrete.discrete_model
 BinaryModel C n=none b=dict h
 BinaryResults C n=none b=dict h
 BinaryResultsWrapper C n=none b=dict h
 CountModel C n=none b=dict h
 CountResults C n=none b=dict h
 CountResultsWrapper C n=none b=dict h
 DiscreteModel C n=none b=dict h
 DiscreteResults C n=none b=dict h
 GeneralizedPoisson C n=none b=dict h
 GeneralizedPoissonResults C n=none b=dict h
 GeneralizedPoissonResultsWrapper C n=none b=dict h
 L1BinaryResults C n=none b=dict h
 L1BinaryResultsWrapper C n=none b=dict h
 L1CountResults C n=none b=dict h
 L1CountResultsWrapper C n=none b=dict h
 L1GeneralizedPoissonResults C n=none b=dict h
 L1GeneralizedPoissonResultsWrapper C n=none b=dict h
 L1MultinomialResults C n=none b=dict h
 L1MultinomialResultsWrapper C n=none b=dict h
 L1NegativeBinomialResults C n=none b=dict h
 L1NegativeBinomialResultsWrapper C n=none b=dict h
 L1PoissonResults C n=none b=dict h
 L1PoissonResultsWrapper C n=none b=dict h
 Logit C n=none b=dict h
 LogitResults C n=none b=dict h
 MNLogit C n=none b=dict h
 MultinomialModel C n=none b=dict h
 MultinomialResults C n=none b=dict h
 MultinomialResultsWrapper C n=none b=dict h
 NegativeBinomial C n=none b=dict h !_initialize,loglike_method
 NegativeBinomialP C n=none b=dict h
 NegativeBinomialPResults C n=none b=dict h
 NegativeBinomialPResultsWrapper C n=none b=dict h
 NegativeBinomialResults C n=none b=dict h
 NegativeBinomialResultsWrapper C n=none b=dict h
 OrderedResults C n=none b=dict h
 OrderedResultsWrapper C n=none b=dict h
 Poisson C n=none b=dict h
 PoissonResults C n=none b=dict h
 PoissonResultsWrapper C n=none b=dict h
 Probit C n=none b=dict h
 ProbitResults C n=none b=dict h
statsmodels.discrete.truncated_model
 HurdleCountModel C n=none b=dict h
 HurdleCountResults C n=none b=dict h
 HurdleCountResultsWrapper C n=none b=dict h
 L1HurdleCountResults C n=none b=dict h
 L1HurdleCountResultsWrapper C n=none b=dict h
 L1TruncatedLFGenericResults C n=none b=dict h
 L1TruncatedLFGenericResultsWrapper C n=none b=dict h
 TruncatedLFGeneralizedPoisson C n=none b=dict h
 TruncatedLFGeneric C n=none b=dict h
 TruncatedLFGenericResults C n=none b=dict h
 TruncatedLFGenericResultsWrapper C n=none b=dict h
 TruncatedLFNegativeBinomialP C n=none b=dict h
 TruncatedLFPoisson C n=none b=dict h
 TruncatedLFPoissonResults C n=none b=dict h
 TruncatedNegativeBinomialResults C n=none b=dict h
 _RCensored C n=none b=dict h
 _RCensoredGeneralizedPoisson C n=none b=dict h
 _RCensoredGeneric C n=none b=dict h
 _RCensoredNegativeBinomialP C n=none b=dict h
 _RCensoredPoisson C n=none b=dict h
statsmodels.distributions.bernstein
 BernsteinDistribution C n=none b=dict h
 BernsteinDistributionBV C n=none b=dict h
 BernsteinDistributionUV C n=none b=dict h
statsmodels.distributions.copula._special
 Sterling1 C n=none b=dict h
 Sterling2 C n=none b=dict h
statsmodels.distributions.copula.archimedean
 ArchimedeanCopula C n=none b=dict h
 ClaytonCopula C n=none b=dict h
 FrankCopula C n=none b=dict h
 GumbelCopula C n=none b=dict h
statsmodels.distributions.copula.copulas
 Copula C n=none b=dict h
 CopulaDistribution C n=none b=dict h
statsmodels.distributions.copula.depfunc_ev
 AsymBiLogistic C n=none b=dict h
 AsymLogistic C n=none b=dict h
 AsymMixed C n=none b=dict h
 AsymNegLogistic C n=none b=dict h
 HR C n=none b=dict h
 PickandDependence C n=none b=dict h
 TEV C n=none b=dict h
statsmodels.distributions.copula.elliptical
 EllipticalCopula C n=none b=dict h
 GaussianCopula C n=none b=dict h
 StudentTCopula C n=none b=dict h
statsmodels.distributions.copula.extreme_value
 ExtremeValueCopula C n=none b=dict h
statsmodels.distributions.copula.other_copulas
 IndependenceCopula C n=none b=dict h
statsmodels.distributions.copula.transforms
 TransfClayton C n=none b=dict h
 TransfFrank C n=none b=dict h
 TransfGumbel C n=none b=dict h
 TransfIndep C n=none b=dict h
 Transforms C n=none b=dict h
 _TransfPower C n=none b=dict h
statsmodels.distributions.discrete
 DiscretizedCount._cdf_single F
 DiscretizedCount._entropy F
 DiscretizedModel C n=none b=dict h
 genpoisson_p_gen C n=none b=rule:scipy-distribution h
 genpoisson_p_gen._cdf_single F
 genpoisson_p_gen._entropy F
 truncatednegbin_gen C n=none b=rule:scipy-distribution h
 truncatednegbin_gen._cdf_single F
 truncatednegbin_gen._entropy F
 truncatedpoisson_gen C n=none b=rule:scipy-distribution h
 truncatedpoisson_gen._cdf_single F
 truncatedpoisson_gen._entropy F
 zigeneralizedpoisson_gen C n=none b=rule:scipy-distribution h
 zigeneralizedpoisson_gen._cdf_single F
 zigeneralizedpoisson_gen._entropy F
 zinegativebinomial_gen C n=none b=rule:scipy-distribution h
 zinegativebinomial_gen._cdf_single F
 zinegativebinomial_gen._entropy F
 zipoisson_gen C n=none b=rule:scipy-distribution h
 zipoisson_gen._cdf_single F
 zipoisson_gen._entropy F
statsmodels.distributions.edgeworth
 ExpandedNormal C n=none b=rule:scipy-distribution h
statsmodels.distributions.empirical_distribution
 ECDF C n=none b=dict h
 ECDFDiscrete C n=none b=dict h
 StepFunction C n=none b=dict h
statsmodels.distributions.mixture_rvs
 MixtureDistribution C n=none b=dict h
statsmodels.distributions.tools
 _Grid C n=none b=dict h
statsmodels.duration.hazard_regression
 PHReg C n=none b=dict h
 PHRegResults C n=none b=dict h
 PHSurvivalTime C n=none b=dict h
 rv_discrete_float C n=none b=dict h
statsmodels.duration.survfunc
 CumIncidenceRight C n=none b=dict h
 SurvfuncRight C n=none b=dict h
statsmodels.emplike.aft_el
 AFTResults C n=none b=dict h
 OptAFT C n=none b=dict h
 emplikeAFT C n=none b=dict h
statsmodels.emplike.descriptive
 DescStatMV C n=none b=dict h
 DescStatUV C n=none b=dict h
 EmpLikeTestResult C n=any b=dict
 _OptFuncts C n=none b=dict h
statsmodels.emplike.elanova
 ANOVA C n=none b=dict h
 ANOVAResult C n=any b=dict
 _ANOVAOpt C n=none b=dict h
statsmodels.emplike.elregress
 _ELRegOpts C n=none b=dict h
statsmodels.emplike.originregress
 ELOriginRegress C n=none b=dict h
 OriginResults C n=none b=dict h
statsmodels.formula._manager
 FormulaManager C n=none b=dict h
 LinearConstraintValues C n=any b=dict
 NAAction C n=none b=dict h
 _Default C n=none b=dict h
 _FormulaOption C n=none b=dict h
statsmodels.gam.gam_cross_validation.cross_validators
 BaseCrossValidator C n=none b=dict h
 KFold C n=none b=dict h
statsmodels.gam.gam_cross_validation.gam_cross_validation
 BaseCV C n=none b=dict h
 BasePenaltiesPathCV C n=none b=dict h
 MultivariateGAMCV C n=none b=dict h
 MultivariateGAMCVPath C n=none b=dict h
statsmodels.gam.gam_penalties
 MultivariateGamPenalty C n=none b=dict h
 UnivariateGamPenalty C n=none b=dict h
statsmodels.gam.generalized_additive_model
 GLMGam C n=none b=dict h
 GLMGamResults C n=none b=dict h
 GLMGamResultsWrapper C n=none b=dict h
 LogitGam C n=none b=dict h
statsmodels.gam.smooth_basis
 AdditiveGamSmoother C n=none b=dict h
 BSplines C n=none b=dict h
 CubicSplines C n=none b=dict h
 CyclicCubicSplines C n=none b=dict h
 GenericSmoothers C n=none b=dict h
 PolynomialSmoother C n=none b=dict h
 UnivariateBSplines C n=none b=dict h
 UnivariateCubicCyclicSplines C n=none b=dict h
 UnivariateCubicSplines C n=none b=dict h
 UnivariateGamSmoother C n=none b=dict h
 UnivariateGenericSmoother C n=none b=dict h
 UnivariatePolynomialSmoother C n=none b=dict h
statsmodels.genmod.bayes_mixed_glm
 BayesMixedGLMResults C n=none b=dict h
 BinomialBayesMixedGLM C n=none b=dict h
 PoissonBayesMixedGLM C n=none b=dict h
 _BayesMixedGLM C n=none b=dict h
 _VariationalBayesMixedGLM C n=none b=dict h
statsmodels.genmod.cov_struct
 Autoregressive C n=none b=dict h
 CategoricalCovStruct C n=none b=dict h
 CovStruct C n=none b=dict h
 Equivalence C n=none b=dict h
 Exchangeable C n=none b=dict h
 GlobalOddsRatio C n=none b=dict h
 Independence C n=none b=dict h
 Nested C n=none b=dict h
 NominalIndependence C n=none b=dict h
 OrdinalIndependence C n=none b=dict h
 Stationary C n=none b=dict h
 Unstructured C n=none b=dict h
statsmodels.genmod.families.family
 Binomial C n=none b=dict h
 Family C n=none b=dict h
 Gamma C n=none b=dict h
 Gaussian C n=none b=dict h
 InverseGaussian C n=none b=dict h
 NegativeBinomial C n=none b=dict h
 Poisson C n=none b=dict h
 Tweedie C n=none b=dict h
statsmodels.genmod.families.links
 CDFLink C n=none b=dict h
 CLogLog C n=none b=dict h
 Cauchy C n=none b=dict h
 Identity C n=none b=dict h
 InversePower C n=none b=dict h
 InverseSquared C n=none b=dict h
 Link C n=none b=dict h
 Log C n=none b=dict h
 LogC C n=none b=dict h
 LogLog C n=none b=dict h
 Logit C n=none b=dict h
 NegativeBinomial C n=none b=dict h
 Power C n=none b=dict h
 Probit C n=none b=dict h
 Sqrt C n=none b=dict h
 cauchy C n=none b=dict h
 cloglog C n=none b=dict h
 identity C n=none b=dict h
 inverse_power C n=none b=dict h
 inverse_squared C n=none b=dict h
 log C n=none b=dict h
 logc C n=none b=dict h
 logit C n=none b=dict h
 loglog C n=none b=dict h
 nbinom C n=none b=dict h
 probit C n=none b=dict h
 sqrt C n=none b=dict h
statsmodels.genmod.families.varfuncs
 Binomial C n=none b=dict h
 NegativeBinomial C n=none b=dict h
 Power C n=none b=dict h
 VarianceFunction C n=none b=dict h
statsmodels.genmod.generalized_estimating_equations
 GEE C n=none b=dict h
 GEEMargins C n=none b=dict h
 GEEResults C n=none b=dict h
 GEEResultsWrapper C n=none b=dict h
 NominalGEE C n=none b=dict h
 NominalGEEResults C n=none b=dict h
 NominalGEEResultsWrapper C n=none b=dict h
 OrdinalGEE C n=none b=dict h
 OrdinalGEEResults C n=none b=dict h
 OrdinalGEEResultsWrapper C n=none b=dict h
 ParameterConstraint C n=none b=dict h
 _Multinomial C n=none b=dict h
 _MultinomialLogit C n=none b=dict h
statsmodels.genmod.generalized_linear_model
 GLM C n=none b=dict h
 GLMResults C n=none b=dict h
 GLMResultsWrapper C n=none b=dict h
statsmodels.genmod.qif
 QIF C n=none b=dict h
 QIFAutoregressive C n=none b=dict h
 QIFCovariance C n=none b=dict h
 QIFExchangeable C n=none b=dict h
 QIFIndependence C n=none b=dict h
 QIFResults C n=none b=dict h
 QIFResultsWrapper C n=none b=dict h
statsmodels.graphics.functional
 HdrResults C n=none b=dict h
statsmodels.graphics.gofplots
 ProbPlot C n=none b=dict h
statsmodels.graphics.regressionplots
 PartRegressPlotResult C n=any b=dict
statsmodels.imputation.bayes_mi
 BayesGaussMI C n=none b=dict h
 MI C n=none b=dict h
 MIResults C n=none b=dict h
statsmodels.imputation.mice
 MICE C n=none b=dict h
 MICEData C n=none b=dict h
 MICEResults C n=none b=dict h
 PatsyFormula C n=none b=dict h
statsmodels.iolib.summary
 Summary C n=none b=dict h
statsmodels.iolib.summary2
 Summary C n=none b=dict h
statsmodels.iolib.table
 Cell C n=none b=dict h
 Row C n=none b=dict i !add,append,extend
 SimpleTable C n=none b=dict i !add,append,extend
statsmodels.miscmodels.count
 PoissonGMLE C n=none b=dict h
 PoissonOffsetGMLE C n=none b=dict h
 PoissonZiGMLE C n=none b=dict h
statsmodels.miscmodels.nonlinls
 Myfunc C n=none b=dict h
 NonlinearLS C n=none b=dict h
 Results C n=none b=dict h
statsmodels.miscmodels.ordinal_model
 OrderedModel C n=none b=dict h
 OrderedResults C n=none b=dict h
 OrderedResultsWrapper C n=none b=dict h
statsmodels.miscmodels.tmodel
 TLinearModel C n=none b=dict h
statsmodels.miscmodels.try_mlecov
 MLEGLS C n=none b=dict h
statsmodels.multivariate.cancorr
 CanCorr C n=none b=dict h
 CanCorrTestResults C n=none b=dict h
statsmodels.multivariate.factor
 Factor C n=none b=dict h
 FactorResults C n=none b=dict h
statsmodels.multivariate.manova
 MANOVA C n=none b=dict h
statsmodels.multivariate.multivariate_ols
 MultivariateLS C n=none b=dict h
 MultivariateLSResults C n=none b=dict h
 MultivariateLSResultsWrapper C n=none b=dict h
 MultivariateTestResults C n=none b=dict h
 _MultivariateOLS C n=none b=dict h
 _MultivariateOLSResults C n=none b=dict h
statsmodels.multivariate.pca
 PCA C n=none b=dict h
statsmodels.nonparametric._kernel_base
 EstimatorSettings C n=none b=dict h
 GenericKDE C n=none b=dict h
 LeaveOneOut C n=none b=dict h
statsmodels.nonparametric.kde
 KDEResult C n=any b=dict
 KDEUnivariate C n=none b=dict h
statsmodels.nonparametric.kernel_density
 KDEMultivariate C n=none b=dict h
 KDEMultivariateConditional C n=none b=dict h
statsmodels.nonparametric.kernel_regression
 KernelCensoredReg C n=none b=dict h
 KernelCensoredReg._est_loc_constant F
 KernelCensoredReg._est_loc_linear F
 KernelReg C n=none b=dict h
 KernelReg._est_loc_constant F
 KernelReg._est_loc_linear F
 TestRegCoefC C n=none b=dict h
 TestRegCoefD C n=none b=dict h
statsmodels.othermod.betareg
 BetaModel C n=none b=dict h
 BetaResults C n=none b=dict h
 BetaResultsWrapper C n=none b=dict h
statsmodels.regression._prediction
 PredictionResults C n=none b=dict h
statsmodels.regression._tools
 _MinimalWLS C n=none b=dict h
statsmodels.regression.dimred
 CovarianceReduction C n=none b=dict h
 DimReductionResults C n=none b=dict h
 DimReductionResultsWrapper C n=none b=dict h
 PrincipalHessianDirections C n=none b=dict h
 SlicedAverageVarianceEstimation C n=none b=dict h
 SlicedInverseReg C n=none b=dict h
 _DimReductionRegression C n=none b=dict h
statsmodels.regression.feasible_gls
 GLSHet C n=none b=dict h
 GLSHet2 C n=none b=dict h
statsmodels.regression.linear_model
 CompareLRTestResult C n=any b=dict
 ELTestResult C n=any b=dict
 GLS C n=none b=dict h
 GLSAR C n=none b=dict h
 OLS C n=none b=dict h
 OLSResults C n=none b=dict h
 RegressionModel C n=none b=dict h
 RegressionResults C n=none b=dict h
 RegressionResultsWrapper C n=none b=dict h
 WLS C n=none b=dict h
 YuleWalkerResult C n=any b=dict
statsmodels.regression.mixed_linear_model
 MixedLM C n=none b=dict h
 MixedLMParams C n=none b=dict h
 MixedLMResults C n=none b=dict h
 MixedLMResultsWrapper C n=none b=dict h
 VCSpec C n=none b=dict h
 _mixedlm_distribution C n=none b=dict h
statsmodels.regression.process_regression
 GaussianCovariance C n=none b=dict h
 ProcessCovariance C n=none b=dict h
 ProcessMLE C n=none b=dict h
 ProcessMLEResults C n=none b=dict h
statsmodels.regression.quantile_regression
 QuantReg C n=none b=dict h
 QuantRegResults C n=none b=dict h
statsmodels.regression.recursive_ls
 RecursiveLS C n=none b=dict h
 RecursiveLSResults C n=none b=dict h
 RecursiveLSResultsWrapper C n=none b=dict h
statsmodels.regression.rolling
 RollingOLS C n=none b=dict h
 RollingRegressionResults C n=none b=dict h
 RollingStore C n=any b=dict
 RollingWLS C n=none b=dict h
statsmodels.robust.covariance
 CovDetMCD C n=none b=dict h
 CovDetMCDResult C n=any b=dict
 CovDetMM C n=none b=dict h
 CovDetS C n=none b=dict h
 CovIterResult C n=any b=dict
 CovM C n=none b=dict h
 CovMResult C n=any b=dict
 CovOGKResult C n=any b=dict
 CovStartingResult C n=any b=dict
 CovTylerRegularizedResult C n=any b=dict
 CovTylerResult C n=any b=dict
 NaiveLedoitWolfResult C n=any b=dict
 _NormalizeTruncCov C n=none b=dict h
 _Standardize C n=none b=dict h
statsmodels.robust.norms
 AndrewWave C n=none b=dict h
 Hampel C n=none b=dict h
 HuberT C n=none b=dict h
 LeastSquares C n=none b=dict h
 MQuantileNorm C n=none b=dict h
 RamsayE C n=none b=dict h
 RobustNorm C n=none b=dict h
 StudentT C n=none b=dict h
 TrimmedMean C n=none b=dict h
 TukeyBiweight C n=none b=dict h
 TukeyQuartic C n=none b=dict h
statsmodels.robust.resistant_linear_model
 DetSStartResult C n=any b=dict
 RLMDetS C n=none b=dict h
 RLMDetSMM C n=none b=dict h
statsmodels.robust.robust_linear_model
 RLM C n=none b=dict h
 RLMResults C n=none b=dict h
 RLMResultsWrapper C n=none b=dict h
statsmodels.robust.scale
 Huber C n=none b=dict h
 HuberScale C n=none b=dict h
 MScale C n=none b=dict h
 ScaleTrimmedResult C n=any b=dict
statsmodels.robust.tools
 TuningSEstimatorMeanResult C n=any b=dict
statsmodels.sandbox.distributions.extras
 ACSkewT_gen C n=none b=rule:scipy-distribution h
 ExpTransf_gen C n=none b=rule:scipy-distribution h
 LogTransf_gen C n=none b=rule:scipy-distribution h
 NormExpan_gen C n=none b=rule:scipy-distribution h
 SkewNorm2_gen C n=none b=rule:scipy-distribution h
 SkewNorm_gen C n=none b=rule:scipy-distribution h
 SquareFunc C n=none b=dict h
 TransfTwo_gen C n=none b=rule:scipy-distribution h
 Transf_gen C n=none b=rule:scipy-distribution h
statsmodels.sandbox.distributions.mv_normal
 BivariateNormal C n=none b=dict h
 MVElliptical C n=none b=dict h
 MVNormal C n=none b=dict h
 MVNormal0 C n=none b=dict h
 MVT C n=none b=dict h
statsmodels.sandbox.nonparametric.kernels
 Biweight C n=none b=dict h
 Cosine C n=none b=dict h
 Cosine2 C n=none b=dict h
 CustomKernel C n=none b=dict h
 Epanechnikov C n=none b=dict h
 Gaussian C n=none b=dict h
 NdKernel C n=none b=dict h
 Triangular C n=none b=dict h
 Tricube C n=none b=dict h
 Triweight C n=none b=dict h
 Uniform C n=none b=dict h
statsmodels.sandbox.nonparametric.smoothers
 KernelSmoother C n=none b=dict h
 PolySmoother C n=none b=dict h
statsmodels.sandbox.panel.correlation_structures
 ARCovariance C n=none b=dict h
statsmodels.sandbox.panel.panel_short
 ShortPanelGLS C n=none b=dict h
 ShortPanelGLS2 C n=none b=dict h
statsmodels.sandbox.panel.random_panel
 PanelSample C n=none b=dict h
statsmodels.sandbox.regression.gmm
 DistQuantilesGMM C n=none b=dict h
 GMM C n=none b=dict h
 GMMResults C n=none b=dict h
 IV2SLS C n=none b=dict h
 IVGMM C n=none b=dict h
 IVGMMResults C n=none b=dict h
 IVRegressionResults C n=none b=dict h
 LinearIVGMM C n=none b=dict h
 NonlinearIVGMM C n=none b=dict h
statsmodels.sandbox.regression.penalized
 TheilGLS C n=none b=dict h
 TheilRegressionResults C n=none b=dict h
statsmodels.sandbox.stats.multicomp
 GroupsStats C n=none b=dict h
 MultiComparison C n=none b=dict h
 StepDown C n=none b=dict h
 TukeyHSDResults C n=none b=dict h
statsmodels.sandbox.stats.runs
 Runs C n=none b=dict h
 RunsProb C n=none b=dict h
 TotalRunsProb C n=none b=dict h
statsmodels.sandbox.tools.cross_val
 KFold C n=none b=dict h
 KStepAhead C n=none b=dict h
 LeaveOneLabelOut C n=none b=dict h
 LeaveOneOut C n=none b=dict h
 LeavePOut C n=none b=dict h
statsmodels.sandbox.tsa.fftarma
 ArmaFft C n=none b=dict h
statsmodels.stats._delta_method
 NonlinearDeltaCov C n=none b=dict h
statsmodels.stats._diagnostic_other
 CMTNewey C n=none b=dict h
 CMTTauchen C n=none b=dict h
 ResultsGeneric C n=none b=dict h
 TestResults C n=none b=dict h
statsmodels.stats._knockoff
 RegressionFDR C n=none b=dict h
statsmodels.stats._results_store
 ResultsStore C n=none b=dict h
statsmodels.stats.anova
 AnovaRM C n=none b=dict h
 AnovaResults C n=none b=dict h
statsmodels.stats.base
 AllPairsResults C n=none b=dict h
 HolderTuple C n=none b=dict h
 LimitedIterationMixin C n=none b=dict h
statsmodels.stats.contingency_tables
 CochransQResult C n=any b=dict
 SquareTable C n=none b=dict h
 StratifiedTable C n=none b=dict h
 Table C n=none b=dict h
 Table2x2 C n=none b=dict h
 _Bunch C n=none b=dict h
statsmodels.stats.contrast
 Contrast C n=none b=dict h
 ContrastResults C n=none b=dict h
 MultiCompResult C n=none b=dict h
 WaldTestResults C n=none b=dict h
statsmodels.stats.correlation_tools
 CovNearestResult C n=any b=dict
 FactoredPSDMatrix C n=none b=dict h
 GaussianMultivariateKernel C n=none b=dict h
 MultivariateKernel C n=none b=dict h
statsmodels.stats.covariance
 TransformCorrNormalResult C n=any b=dict
statsmodels.stats.descriptivestats
 Describe C n=none b=dict h
 Description C n=none b=dict h
statsmodels.stats.diagnostic
 GoldfeldQuandtResult C n=any b=dict
 LMTestResult C n=any b=dict
 NonNestedTestResult C n=any b=dict
 PesaranTimmermannResult C n=any b=dict
statsmodels.stats.diagnostic_gen
 ChisquareBinningResult C n=none b=data
statsmodels.stats.dist_dependence_measures
 DistDependStat C n=any b=dict
statsmodels.stats.effect_size
 NoncentralityChisquareResult C n=any b=dict
 NoncentralityFResult C n=any b=dict
 NoncentralityTResult C n=any b=dict
statsmodels.stats.gof
 ChisquareResult C n=any b=dict
statsmodels.stats.inter_rater
 KappaResults C n=none b=dict i
 ResultsBunch C n=none b=dict i
statsmodels.stats.knockoff_regeffects
 CorrelationEffects C n=none b=dict h
 ForwardEffects C n=none b=dict h
 OLSEffects C n=none b=dict h
 RegModelEffects C n=none b=dict h
 RegressionEffects C n=none b=dict h
statsmodels.stats.mediation
 Mediation C n=none b=dict h
 MediationResults C n=none b=dict h
statsmodels.stats.meta_analysis
 CombineResults C n=none b=dict h
 HomogeneityTestResult C n=none b=data
statsmodels.stats.moment_helpers
 Cov2CorrResult C n=any b=dict
statsmodels.stats.multitest
 LocalFDRCorrectionResult C n=any b=dict
 NullDistribution C n=none b=dict h
statsmodels.stats.multivariate
 CovOnewayResult C n=none b=data
 CovTestResult C n=none b=data
 HotellingResult C n=none b=data
statsmodels.stats.multivariate_tools
 CCRankTestResult C n=none b=data
 CCStatsResult C n=none b=data
 PartialProjectResult C n=none b=data
statsmodels.stats.nonparametric
 JonckheereTerpstraResult C n=any b=dict
 ProbSuperiorResult C n=none b=data
 RankCompareResult C n=none b=data
 RankPlacementsResult C n=any b=dict
 SamplesizeRankCompareResult C n=any b=dict
 TostProbSuperiorResult C n=none b=data
statsmodels.stats.oaxaca
 OaxacaBlinder C n=none b=dict h
 OaxacaResults C n=none b=dict h
statsmodels.stats.oneway
 AnovaResult C n=none b=data
 ConfintEffectSizeResult C n=any b=dict
 EffectSizeFsquResult C n=any b=dict
 EquivalenceOnewayResult C n=none b=data
 FstatEffectSizeResult C n=any b=dict
 ScaleAnovaResult C n=none b=data
 ScaleEquivalenceResult C n=none b=data
 SimulatePowerEquivalenceResult C n=any b=dict
statsmodels.stats.outliers_influence
 GLMInfluence C n=none b=dict h
 MLEInfluence C n=none b=dict h
 OLSInfluence C n=none b=dict h
 _BaseInfluenceMixin C n=none b=dict h
statsmodels.stats.power
 FTestAnovaPower C n=none b=dict h
 FTestPower C n=none b=dict h
 FTestPowerF2 C n=none b=dict h
 GofChisquarePower C n=none b=dict h
 NormalIndPower C n=none b=dict h
 Power C n=none b=dict h
 TTestIndPower C n=none b=dict h
 TTestPower C n=none b=dict h
 _GofChisquareIndPower C n=none b=dict h
statsmodels.stats.proportion
 KoopmanConfintResult C n=any b=dict
 PairedNamConfintResult C n=any b=dict
 PowerProportionsResult C n=any b=dict
 Proportions2indepTestResult C n=none b=data
 ScoreTestProportionsResult C n=none b=data
 TostProportionsResult C n=none b=data
statsmodels.stats.rates
 NonequivalencePoissonResult C n=none b=data
 PoissonTest2indepResult C n=none b=data
 PoissonTestResult C n=none b=data
 PowerDiffResult C n=none b=data
 PowerEquivalenceResult C n=none b=data
 PowerNegbinRatioResult C n=none b=data
 PowerRatioResult C n=none b=data
 PowerResult C n=none b=data
 TostPoissonResult C n=none b=data
statsmodels.stats.regularized_covariance
 RegularizedInvCovariance C n=none b=dict h
statsmodels.stats.robust_compare
 TrimmedMean C n=none b=dict h
statsmodels.stats.tabledist
 TableDist C n=none b=dict h
statsmodels.stats.weightstats
 CompareMeans C n=none b=dict h
 DescrStatsW C n=none b=dict h
statsmodels.tools._decorators
 CachedAttribute C n=none b=dict h
 CachedWritableAttribute C n=none b=dict h
 ResettableCache C n=none b=dict i
 cache_readonly C n=none b=dict h
statsmodels.tools._test_runner
 PytestTester C n=none b=dict h
statsmodels.tools.docstring
 Docstring C n=none b=dict h
 NumpyDocString C n=none b=dict
 Parameter C n=any b=dict
 Reader C n=none b=dict h
statsmodels.tools.docstring_helpers
 Appender C n=none b=dict h
 Substitution C n=none b=dict h
statsmodels.tools.grouputils
 Group C n=none b=dict h
 GroupSorted C n=none b=dict h
 Grouping C n=none b=dict h
statsmodels.tools.rootfinding
 BrentqExpandingInfo C n=any b=dict
statsmodels.tools.sm_exceptions
 CacheWriteWarning C n=data r=data b=dict-data h !args
 CollinearityWarning C n=data r=data b=dict-data h !args
 ConvergenceWarning C n=data r=data b=dict-data h !args
 DomainWarning C n=data r=data b=dict-data h !args
 EstimationWarning C n=data r=data b=dict-data h !args
 HessianInversionWarning C n=data r=data b=dict-data h !args
 HypothesisTestWarning C n=data r=data b=dict-data h !args
 IOWarning C n=data r=data b=dict-data h !args
 InfeasibleTestError C n=data r=data b=dict-data h !args
 InterpolationWarning C n=data r=data b=dict-data h !args
 InvalidTestWarning C n=data r=data b=dict-data h !args
 IterationLimitWarning C n=data r=data b=dict-data h !args
 MissingDataError C n=data r=data b=dict-data h !args
 ModelWarning C n=data r=data b=dict-data h !args
 ModuleUnavailableWarning C n=data r=data b=dict-data h !args
 NotImplementedWarning C n=data r=data b=dict-data h !args
 OutputWarning C n=data r=data b=dict-data h !args
 ParseError C n=data r=data b=dict-data h !args
 PerfectSeparationError C n=data r=data b=dict-data h !args
 PerfectSeparationWarning C n=data r=data b=dict-data h !args
 PrecisionWarning C n=data r=data b=dict-data h !args
 SingularMatrixWarning C n=data r=data b=dict-data h !args
 SpecificationWarning C n=data r=data b=dict-data h !args
 ValueWarning C n=data r=data b=dict-data h !args
 X13Error C n=data r=data b=dict-data h !args
 X13NotFoundError C n=data r=data b=dict-data h !args
 X13Warning C n=data r=data b=dict-data h !args
statsmodels.tools.transform_model
 StandardizeTransform C n=none b=dict h
statsmodels.tools.validation.validation
 PandasWrapper C n=none b=dict h
statsmodels.treatment.treatment_effects
 TreatmentEffect C n=none b=dict h
 TreatmentEffectResults C n=none b=dict h
 _AIPWGMM C n=none b=dict h
 _AIPWWLSGMM C n=none b=dict h
 _IPWGMM C n=none b=dict h
 _IPWRAGMM C n=none b=dict h
 _RAGMM C n=none b=dict h
 _TEGMM C n=none b=dict h
 _TEGMMGeneric1 C n=none b=dict h
statsmodels.tsa.ar_model
 AR C n=none b=dict h
 AROrderSelectionResults C n=none b=dict h
 ARResults C n=none b=dict h
 AutoReg C n=none b=dict h
 AutoRegResults C n=none b=dict h
 AutoRegResultsWrapper C n=none b=dict h
 InformationCriteria C n=any b=dict
statsmodels.tsa.ardl.model
 ARDL C n=none b=dict h
 ARDLOrderSelectionResults C n=none b=dict h
 ARDLResults C n=none b=dict h
 ARDLResultsWrapper C n=none b=dict h
 BoundsTestResult C n=any b=dict
 UECM C n=none b=dict h
 UECMResults C n=none b=dict h
 UECMResultsWrapper C n=none b=dict h
statsmodels.tsa.arima.estimators._base
 ARMAEstimationResult C n=any b=dict
statsmodels.tsa.arima.model
 ARIMA C n=none b=dict h
 ARIMAResults C n=none b=dict h
 ARIMAResultsWrapper C n=none b=dict h
statsmodels.tsa.arima.params
 SARIMAXParams C n=none b=dict h
statsmodels.tsa.arima.specification
 SARIMAXSpecification C n=none b=dict h
statsmodels.tsa.arima_model
 ARIMA C n=none b=dict h
 ARIMAResults C n=none b=dict h
 ARMA C n=none b=dict h
 ARMAResults C n=none b=dict h
statsmodels.tsa.arima_process
 ArmaProcess C n=none b=dict h
statsmodels.tsa.base.prediction
 PredictionResults C n=none b=dict h
statsmodels.tsa.base.tsa_model
 TimeSeriesModel C n=none b=dict h
 TimeSeriesModelResults C n=none b=dict h
 TimeSeriesResultsWrapper C n=none b=dict h
statsmodels.tsa.descriptivestats
 TsaDescriptive C n=none b=dict h
statsmodels.tsa.deterministic
 CalendarDeterministicTerm C n=none b=dict
 CalendarFourier C n=none b=dict
 CalendarSeasonality C n=none b=dict
 CalendarTimeTrend C n=none b=dict
 DeterministicProcess C n=none b=dict h
 DeterministicTerm C n=none b=dict
 Fourier C n=none b=dict
 FourierDeterministicTerm C n=none b=dict
 Seasonality C n=none b=dict
 TimeTrend C n=none b=dict
 TimeTrendDeterministicTerm C n=none b=dict
statsmodels.tsa.exponential_smoothing.base
 StateSpaceMLEModel C n=none b=dict h
 StateSpaceMLEResults C n=none b=dict h
statsmodels.tsa.exponential_smoothing.ets
 ETSModel C n=none b=dict h
 ETSResults C n=none b=dict h
 ETSResultsWrapper C n=none b=dict h
 PredictionResults C n=none b=dict h
 PredictionResultsWrapper C n=none b=dict h
statsmodels.tsa.filters.filtertools
 CycleTrendResult C n=any b=dict
statsmodels.tsa.forecasting.stl
 STLForecast C n=none b=dict h
 STLForecastResults C n=none b=dict h
statsmodels.tsa.forecasting.theta
 ThetaModel C n=none b=dict h
 ThetaModelResults C n=none b=dict h
statsmodels.tsa.holtwinters._exponential_smoothers
 HoltWintersArgs C n=none b=rule:cython-state h
statsmodels.tsa.holtwinters._smoothers
 HoltWintersArgs C n=none b=dict h
statsmodels.tsa.holtwinters.model
 ExponentialSmoothing C n=none b=dict h
 Holt C n=none b=dict h
 SimpleExpSmoothing C n=none b=dict h
 _OptConfig C n=none b=dict h
statsmodels.tsa.holtwinters.results
 HoltWintersResults C n=none b=dict h
 HoltWintersResultsWrapper C n=none b=dict h
statsmodels.tsa.mlemodel
 TSMLEModel C n=none b=dict h
statsmodels.tsa.regime_switching.markov_autoregression
 MarkovAutoregression C n=none b=dict h
 MarkovAutoregressionResults C n=none b=dict h
 MarkovAutoregressionResultsWrapper C n=none b=dict h
statsmodels.tsa.regime_switching.markov_regression
 MarkovRegression C n=none b=dict h
 MarkovRegressionResults C n=none b=dict h
 MarkovRegressionResultsWrapper C n=none b=dict h
statsmodels.tsa.regime_switching.markov_switching
 HamiltonFilterResults C n=none b=dict h
 KimSmootherResults C n=none b=dict h
 MarkovSwitching C n=none b=dict h
 MarkovSwitchingParams C n=none b=dict h
 MarkovSwitchingResults C n=none b=dict h
 MarkovSwitchingResultsWrapper C n=none b=dict h
statsmodels.tsa.seasonal._seasonal
 DecomposeResult C n=none b=dict h
statsmodels.tsa.statespace._pykalman_smoother
 _KalmanSmoother C n=none b=dict h
statsmodels.tsa.statespace._quarterly_ar1
 QuarterlyAR1 C n=none b=dict h
statsmodels.tsa.statespace.cfa_simulation_smoother
 CFASimulationSmoother C n=none b=dict h
statsmodels.tsa.statespace.dynamic_factor
 DynamicFactor C n=none b=dict h
 DynamicFactorResults C n=none b=dict h
 DynamicFactorResultsWrapper C n=none b=dict h
statsmodels.tsa.statespace.dynamic_factor_mq
 DynamicFactorMQ C n=none b=dict h
 DynamicFactorMQResults C n=none b=dict h
 DynamicFactorMQStates C n=none b=dict i
 FactorBlock C n=none b=dict i
statsmodels.tsa.statespace.exponential_smoothing
 ExponentialSmoothing C n=none b=dict h
 ExponentialSmoothingResults C n=none b=dict h
 ExponentialSmoothingResultsWrapper C n=none b=dict h
statsmodels.tsa.statespace.initialization
 Initialization C n=none b=dict h
statsmodels.tsa.statespace.kalman_filter
 FilterResults C n=none b=dict h
 KalmanFilter C n=none b=dict h
 PredictionResults C n=none b=dict h
statsmodels.tsa.statespace.kalman_smoother
 KalmanSmoother C n=none b=dict h
 SmootherResults C n=none b=dict h
statsmodels.tsa.statespace.mlemodel
 MLEModel C n=none b=dict h
 MLEResults C n=none b=dict h
 MLEResultsWrapper C n=none b=dict h
 PredictionResults C n=none b=dict h
 PredictionResultsWrapper C n=none b=dict h
statsmodels.tsa.statespace.news
 NewsResults C n=none b=dict h
statsmodels.tsa.statespace.representation
 FrozenRepresentation C n=none b=dict h
 MatrixWrapper C n=none b=dict h
 OptionWrapper C n=none b=dict h
 Representation C n=none b=dict h
statsmodels.tsa.statespace.sarimax
 SARIMAX C n=none b=dict h
 SARIMAXResults C n=none b=dict h
 SARIMAXResultsWrapper C n=none b=dict h
statsmodels.tsa.statespace.simulation_smoother
 SimulationSmoothResults C n=none b=dict h
 SimulationSmoother C n=none b=dict h
statsmodels.tsa.statespace.structural
 UnobservedComponents C n=none b=dict h
 UnobservedComponentsResults C n=none b=dict h
 UnobservedComponentsResultsWrapper C n=none b=dict h
statsmodels.tsa.statespace.varmax
 VARMAX C n=none b=dict h
 VARMAXResults C n=none b=dict h
 VARMAXResultsWrapper C n=none b=dict h
statsmodels.tsa.stattools._leybourne
 LeybourneMcCabeStationarity C n=none b=dict h
statsmodels.tsa.stattools._stattools
 ADFullerResult C n=none b=data
 AcfResult C n=any b=dict
 BreakvarHeteroskedasticityResult C n=any b=dict
 CcfResult C n=any b=dict
 CointResult C n=any b=dict
 DieboldMarianoResult C n=none b=data
 JackknifeResult C n=any b=dict
 KPSSResult C n=none b=data
 LevinsonDurbinPacfResult C n=any b=dict
 LevinsonDurbinResult C n=any b=dict
 PacfBurgResult C n=any b=dict
 PacfResult C n=any b=dict
 PccfResult C n=any b=dict
 QStatResult C n=any b=dict
 RURResult C n=none b=data
 ZivotAndrewsUnitRoot C n=none b=dict h
statsmodels.tsa.stl.mstl
 MSTL C n=none b=dict h
statsmodels.tsa.tsatools
 LagmatResult C n=any b=dict
statsmodels.tsa.varma_process
 VarmaPoly C n=none b=dict h
 _Var C n=none b=dict h
statsmodels.tsa.vector_ar.hypothesis_test_results
 CausalityTestResults C n=none b=dict
 ErrorBand C n=any b=dict
 ForecastInterval C n=any b=dict
 HypothesisTestResults C n=none b=dict
 NormalityTestResults C n=none b=dict
 WhitenessTestResults C n=none b=dict
statsmodels.tsa.vector_ar.irf
 BaseIRAnalysis C n=none b=dict h
 IRAnalysis C n=none b=dict h
statsmodels.tsa.vector_ar.local_proj
 LocalProjections C n=none b=dict h
 LocalProjectionsResults C n=none b=dict h
statsmodels.tsa.vector_ar.output
 VARSummary C n=none b=dict h
statsmodels.tsa.vector_ar.plotting
 MPLConfigurator C n=none b=dict h
statsmodels.tsa.vector_ar.svar_model
 SVAR C n=none b=dict h
 SVARProcess C n=none b=dict h
 SVARResults C n=none b=dict h
statsmodels.tsa.vector_ar.var_model
 FEVD C n=none b=dict h
 LagOrderResults C n=none b=dict h
 VAR C n=none b=dict h
 VARProcess C n=none b=dict h
 VARResults C n=none b=dict h
 VARResultsWrapper C n=none b=dict h
statsmodels.tsa.vector_ar.vecm
 CointRankResults C n=none b=dict h
 JohansenTestResult C n=none b=dict h
 VECM C n=none b=dict h
 VECMResults C n=none b=dict h
statsmodels.tsa.x13
 SeriesSpec C n=none b=dict h
 Spec C n=none b=dict h
 X13ArimaAnalysisResult C n=none b=dict h
`,
};
