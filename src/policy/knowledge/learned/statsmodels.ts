/**
 * What `policy learn` proved of statsmodels 0.15.0. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const statsmodels: Knowledge = {
  package: 'statsmodels',
  versions: ['statsmodels 0.15.0'],
  derived: `
statsmodels.api
 BayesGaussMI C n=any b=dict h
 BinomialBayesMixedGLM C n=any b=dict h
 ConditionalLogit C n=any b=dict h
 ConditionalMNLogit C n=any b=dict h
 ConditionalPoisson C n=any b=dict h
 Factor C n=any b=dict h
 GEE C n=any b=dict h
 GLM C n=any b=dict h
 GLMGam C n=any b=dict h
 GLS C n=any b=dict h
 GLSAR C n=any b=dict h
 GeneralizedPoisson C n=any b=dict h
 HurdleCountModel C n=any b=dict h
 Logit C n=any b=dict h
 MANOVA C n=any b=dict h
 MI C n=any b=dict h
 MICE C n=any r=any b=dict h
 MICEData C n=any b=dict h
 MNLogit C n=any b=dict h
 MixedLM C n=any b=dict h
 MultivariateLS C n=any b=dict h
 NegativeBinomial C n=any b=dict h !_hessian_geom,_hessian_nb1,_hessian_nb2,_initialize,_ll_geometric,_ll_nb1,_ll_nb2,_score_geom,_score_nb1,_score_nbin ?data:loglike_method
 NegativeBinomialP C n=any b=dict h
 NominalGEE C n=any b=dict h
 OLS C n=any b=dict h
 OrdinalGEE C n=any b=dict h
 PCA C n=any b=dict h
 PHReg C n=any b=dict h
 Poisson C n=any b=dict h
 PoissonBayesMixedGLM C n=any b=dict h
 ProbPlot C n=any b=dict h
 Probit C n=any b=dict h
 QIF C n=any b=dict h
 QuantReg C n=any b=dict h
 RLM C n=any b=dict h
 RecursiveLS C n=any b=dict h
 SurvfuncRight C n=any b=dict h
 TruncatedLFNegativeBinomialP C n=any b=dict h
 TruncatedLFPoisson C n=any b=dict h
 VCSpec C n=any r=any b=dict h
 WLS C n=any b=dict h
 ZeroInflatedGeneralizedPoisson C n=any b=dict h
 ZeroInflatedNegativeBinomialP C n=any b=dict h
 ZeroInflatedPoisson C n=any b=dict h
statsmodels.base
 PytestTester C n=any b=dict h
statsmodels.compat
 PytestTester C n=any b=dict h
statsmodels.compat.pandas
 Appender C n=any b=dict h
 Substitution C n=any r=any b=dict h
statsmodels.compat.pytest
 NoWarningsChecker C n=any r=any b=dict h
statsmodels.datasets
 PytestTester C n=any b=dict h
statsmodels.discrete
 PytestTester C n=any b=dict h
statsmodels.discrete.count_model
 Appender C n=any b=dict h
 ConvergenceWarning C n=any r=any b=dict h ?data:args
 CountModel C n=any b=dict h
 DiscreteModel C n=any b=dict h
 GeneralizedPoisson C n=any b=dict h
 Logit C n=any b=dict h
 NegativeBinomialP C n=any b=dict h
 Poisson C n=any b=dict h
 Probit C n=any b=dict h
 cache_readonly C n=any b=dict h
statsmodels.discrete.discrete_model
 Appender C n=any b=dict h
 Docstring C n=any b=dict h
 LikelihoodModel C n=any b=dict h
 PerfectSeparationError C n=any r=any b=dict h ?data:args
 PerfectSeparationWarning C n=any r=any b=dict h ?data:args
 SpecificationWarning C n=any r=any b=dict h ?data:args
 Substitution C n=any r=any b=dict h
 cache_readonly C n=any b=dict h
statsmodels.discrete.truncated_model
 ConvergenceWarning C n=any r=any b=dict h ?data:args
 CountModel C n=any b=dict h
 DiscreteModel C n=any b=dict h
 GeneralizedPoisson C n=any b=dict h
 NegativeBinomialP C n=any b=dict h
 Poisson C n=any b=dict h
 cache_readonly C n=any b=dict h
statsmodels.distributions
 BernsteinDistribution C n=any b=dict h
 BernsteinDistributionBV C n=any b=dict h
 BernsteinDistributionUV C n=any b=dict h
 ECDF C n=any b=dict h
 ECDFDiscrete C n=any b=dict h
 MixtureDistribution C n=any r=any b=dict h
 PytestTester C n=any b=dict h
 StepFunction C n=any b=dict h
statsmodels.distributions.copula.api
 ArchimedeanCopula C n=any r=any b=dict h
 ClaytonCopula C n=any r=data b=dict h
 CopulaDistribution C n=any r=data b=dict h
 ExtremeValueCopula C n=any r=plain b=dict h
 FrankCopula C n=any r=data b=dict h
 GaussianCopula C n=any b=dict h
 GumbelCopula C n=any r=data b=dict h
 IndependenceCopula C n=any r=any b=dict h
 StudentTCopula C n=any b=dict h
statsmodels.duration
 PytestTester C n=any b=dict h
statsmodels.duration.api
 CumIncidenceRight C n=any b=dict h
 PHReg C n=any b=dict h
 SurvfuncRight C n=any b=dict h
statsmodels.emplike
 PytestTester C n=any b=dict h
statsmodels.emplike.api
 ANOVA C n=any r=data b=dict h
 DescStatMV C n=any b=dict h
 DescStatUV C n=any b=dict h
 ELOriginRegress C n=any b=dict h
 emplikeAFT C n=any b=dict h
statsmodels.formula
 PytestTester C n=any b=dict h
 _FormulaOption C n=any r=any b=dict h
statsmodels.formula.formulatools
 FormulaManager C n=any b=dict h
statsmodels.gam
 PytestTester C n=any b=dict h
statsmodels.gam.api
 GLMGam C n=any b=dict h
 MultivariateGAMCVPath C n=any b=dict h
statsmodels.genmod
 PytestTester C n=any b=dict h
statsmodels.genmod.api
 BinomialBayesMixedGLM C n=any b=dict h
 GEE C n=any b=dict h
 GLM C n=any b=dict h
 NominalGEE C n=any b=dict h
 OrdinalGEE C n=any b=dict h
 PoissonBayesMixedGLM C n=any b=dict h
 QIF C n=any b=dict h
statsmodels.genmod.families
 Binomial C n=any b=dict h
 Family C n=any b=dict h
 Gamma C n=any b=dict h
 Gaussian C n=any b=dict h
 InverseGaussian C n=any b=dict h
 NegativeBinomial C n=any b=dict h
 Poisson C n=any b=dict h
 PytestTester C n=any b=dict h
 Tweedie C n=any b=dict h
statsmodels.genmod.generalized_linear_model
 Appender C n=any b=dict h
 ConvergenceWarning C n=any r=any b=dict h ?data:args
 Docstring C n=any b=dict h
 DomainWarning C n=any r=any b=dict h ?data:args
 HessianInversionWarning C n=any r=any b=dict h ?data:args
 LinAlgError C n=any r=any b=dict h ?data:args
 PerfectSeparationWarning C n=any r=any b=dict h ?data:args
 PredictionResultsMean C n=any r=data b=dict h
 cache_readonly C n=any b=dict h
statsmodels.graphics
 PytestTester C n=any b=dict h
statsmodels.graphics.boxplots
 gaussian_kde C n=any b=dict h
statsmodels.graphics.functional
 KDEMultivariate C n=any b=dict h
 PCA C n=any b=dict h
statsmodels.graphics.gofplots
 ECDF C n=any b=dict h
 OLS C n=any b=dict h
 cache_readonly C n=any b=dict h
statsmodels.graphics.regressionplots
 Appender C n=any b=dict h
 FormulaManager C n=any b=dict h
 GEE C n=any b=dict h
 GLM C n=any b=dict h
 GLS C n=any b=dict h
 OLS C n=any b=dict h
 WLS C n=any b=dict h
statsmodels.imputation
 PytestTester C n=any b=dict h
statsmodels.iolib
 PytestTester C n=any b=dict h
 SimpleTable C n=any b=dict i
statsmodels.iolib.api
 SimpleTable C n=any b=dict i
statsmodels.miscmodels
 PytestTester C n=any b=dict h
statsmodels.miscmodels.api
 PoissonGMLE C n=any b=dict h
 PoissonOffsetGMLE C n=any b=dict h
 PoissonZiGMLE C n=any b=dict h
 TLinearModel C n=any b=dict h
statsmodels.multivariate
 PytestTester C n=any b=dict h
statsmodels.multivariate.api
 CanCorr C n=any b=dict h
 Factor C n=any b=dict h
 FactorResults C n=any b=dict h
 MANOVA C n=any b=dict h
 MultivariateLS C n=any b=dict h
 PCA C n=any b=dict h
statsmodels.multivariate.factor_rotation
 PytestTester C n=any b=dict h
statsmodels.nonparametric
 PytestTester C n=any b=dict h
statsmodels.nonparametric.api
 EstimatorSettings C n=any r=any b=dict h
 KDEMultivariate C n=any b=dict h
 KDEMultivariateConditional C n=any b=dict h
 KDEUnivariate C n=any b=dict h
 KernelCensoredReg C n=any b=dict h
 KernelReg C n=any b=dict h
statsmodels.nonparametric.kernel_density
 EstimatorSettings C n=any r=any b=dict h
 GenericKDE C n=any r=any b=dict h
 LeaveOneOut C n=any b=dict h
statsmodels.nonparametric.kernel_regression
 EstimatorSettings C n=any r=any b=dict h
 GenericKDE C n=any r=any b=dict h
 LeaveOneOut C n=any b=dict h
statsmodels.othermod
 PytestTester C n=any b=dict h
statsmodels.othermod.api
 BetaModel C n=any b=dict h
statsmodels.regression
 PytestTester C n=any b=dict h
statsmodels.regression.linear_model
 Appender C n=any b=dict h
 InvalidTestWarning C n=any r=any b=dict h ?data:args
 PredictionResults C n=any r=data b=dict h
 SingularMatrixWarning C n=any r=any b=dict h ?data:args
 ValueWarning C n=any r=any b=dict h ?data:args
 _ELRegOpts C n=any r=any b=dict h
 cache_readonly C n=any b=dict h
 cache_writable C n=any r=any b=dict h
statsmodels.robust
 CovDetMCD C n=any b=dict h
 CovDetMM C n=any b=dict h
 CovDetS C n=any b=dict h
 CovM C n=any b=dict h
 Huber C n=any b=dict h
 HuberScale C n=any r=any b=dict h
 MScale C n=any r=any b=dict h
 PytestTester C n=any b=dict h
 RLMDetS C n=any b=dict h
 RLMDetSMM C n=any b=dict h
statsmodels.robust.robust_linear_model
 ConvergenceWarning C n=any r=any b=dict h ?data:args
 cache_readonly C n=any b=dict h
statsmodels.sandbox
 PytestTester C n=any b=dict h
statsmodels.stats
 PytestTester C n=any b=dict h
statsmodels.stats.api
 AnovaRM C n=any b=dict h
 CompareMeans C n=any r=any b=dict h
 DescrStatsW C n=any b=dict h
 Describe C n=any r=any b=dict h
 FTestAnovaPower C n=any r=any b=dict h
 FTestPower C n=any r=any b=dict h
 FactoredPSDMatrix C n=any b=dict h
 GofChisquarePower C n=any r=any b=dict h
 Mediation C n=any b=dict h
 NormalIndPower C n=any r=any b=dict h
 NullDistribution C n=any b=dict h
 OaxacaBlinder C n=any b=dict h
 RegressionFDR C n=any b=dict h
 SquareTable C n=any b=dict h
 StratifiedTable C n=any b=dict h
 TTestIndPower C n=any r=any b=dict h
 TTestPower C n=any r=any b=dict h
 Table C n=any b=dict h
 Table2x2 C n=any b=dict h
statsmodels.stats.diagnostic
 OLS C n=any b=dict h
 ResultsStore C n=any r=any b=dict h
statsmodels.stats.libqsturng
 PytestTester C n=any b=dict h
statsmodels.stats.multitest
 RegressionFDR C n=any b=dict h
statsmodels.tools
 PytestTester C n=any b=dict h
statsmodels.tools._decorators
 CacheWriteWarning C n=any r=any b=dict h ?data:args
 _cache_readonly C n=any r=any b=dict h
 cache_writable C n=any r=any b=dict h
statsmodels.tools.linalg
 SingularMatrixWarning C n=any r=any b=dict h ?data:args
statsmodels.tools.validation
 PandasWrapper C n=any r=any b=dict h
statsmodels.tsa
 PytestTester C n=any b=dict h
statsmodels.tsa.api
 AR C n=any r=any b=dict h
 ARDL C n=any b=dict h
 ARIMA C n=any b=dict h
 ArmaProcess C n=any b=dict h
 AutoReg C n=any b=dict h
 DynamicFactor C n=any b=dict h
 DynamicFactorMQ C n=any b=dict h
 ETSModel C n=any b=dict h
 ExponentialSmoothing C n=any b=dict h
 Holt C n=any b=dict h
 LocalProjections C n=any b=dict h
 MarkovAutoregression C n=any b=dict h
 MarkovRegression C n=any b=dict h
 SARIMAX C n=any b=dict h
 SVAR C n=any b=dict h
 SimpleExpSmoothing C n=any b=dict h
 UECM C n=any b=dict h
 UnobservedComponents C n=any b=dict h
 VAR C n=any b=dict h
 VARMAX C n=any b=dict h
 VECM C n=any b=dict h
statsmodels.tsa.ar_model
 Appender C n=any b=dict h
 DeterministicProcess C n=any b=dict h
 DeterministicTerm C n=any r=any b=dict
 Docstring C n=any b=dict h
 EstimationWarning C n=any r=any b=dict h ?data:args
 OLS C n=any b=dict h
 PredictionResults C n=any b=dict h
 Seasonality C n=any b=dict
 SpecificationWarning C n=any r=any b=dict h ?data:args
 Substitution C n=any r=any b=dict h
 Summary C n=any r=any b=dict h
 TimeTrend C n=any b=dict
 cache_readonly C n=any b=dict h
 cache_writable C n=any r=any b=dict h
 gaussian_kde C n=any b=dict h
statsmodels.tsa.ardl
 ARDL C n=any b=dict h
 ARDLOrderSelectionResults C n=any b=dict h
 BoundsTestResult C n=any r=any b=dict
 UECM C n=any b=dict h
statsmodels.tsa.ardl.model
 AROrderSelectionResults C n=any r=plain b=dict h
 Appender C n=any b=dict h
 AutoReg C n=any b=dict h
 Docstring C n=any b=dict h
 InformationCriteria C n=any r=any b=dict
 OLS C n=any b=dict h
 Parameter C n=any r=any b=dict
 PredictionResults C n=any b=dict h
 SpecificationWarning C n=any r=any b=dict h ?data:args
 Substitution C n=any r=any b=dict h
 Summary C n=any r=any b=dict h
 cache_readonly C n=any b=dict h
statsmodels.tsa.arima.api
 ARIMA C n=any b=dict h
statsmodels.tsa.arima_process
 Appender C n=any b=dict h
 Docstring C n=any b=dict h
statsmodels.tsa.base
 PytestTester C n=any b=dict h
statsmodels.tsa.filters
 PytestTester C n=any b=dict h
statsmodels.tsa.filters.api
 CycleTrendResult C n=any r=any b=dict
statsmodels.tsa.holtwinters
 ExponentialSmoothing C n=any b=dict h
 Holt C n=any b=dict h
 SimpleExpSmoothing C n=any b=dict h
statsmodels.tsa.innovations
 PytestTester C n=any b=dict h
statsmodels.tsa.interp
 PytestTester C n=any b=dict h
statsmodels.tsa.regime_switching
 PytestTester C n=any b=dict h
statsmodels.tsa.seasonal
 DecomposeResult C n=any b=dict h
 MSTL C n=any b=dict h
statsmodels.tsa.seasonal._seasonal
 PandasWrapper C n=any r=any b=dict h
statsmodels.tsa.statespace
 PytestTester C n=any b=dict h
statsmodels.tsa.statespace.api
 ExponentialSmoothing C n=any b=dict h
 Initialization C n=any b=dict h
 MLEModel C n=any b=dict h
 SARIMAX C n=any b=dict h
statsmodels.tsa.stattools
 AcfResult C n=any r=any b=dict
 BreakvarHeteroskedasticityResult C n=any r=any b=dict
 CcfResult C n=any r=any b=dict
 CointResult C n=any r=any b=dict
 JackknifeResult C n=any r=any b=dict
 LevinsonDurbinPacfResult C n=any r=any b=dict
 LevinsonDurbinResult C n=any r=any b=dict
 PacfBurgResult C n=any r=any b=dict
 PacfResult C n=any r=any b=dict
 PccfResult C n=any r=any b=dict
 QStatResult C n=any r=any b=dict
statsmodels.tsa.stattools._stattools
 CollinearityWarning C n=any r=any b=dict h ?data:args
 InfeasibleTestError C n=any r=any b=dict h ?data:args
 InterpolationWarning C n=any r=any b=dict h ?data:args
 LimitedIterationMixin C n=any r=any b=rule:slots h
 MissingDataError C n=any r=any b=dict h ?data:args
 OLS C n=any b=dict h
 ResultsStore C n=any r=any b=dict h
 ValueWarning C n=any r=any b=dict h ?data:args
 interp1d C n=any b=dict h
statsmodels.tsa.stl
 PytestTester C n=any b=dict h
statsmodels.tsa.tsatools
 ValueWarning C n=any r=any b=dict h ?data:args
statsmodels.tsa.vector_ar
 PytestTester C n=any b=dict h
statsmodels.tsa.vector_ar.api
 SVAR C n=any b=dict h
 VAR C n=any b=dict h
statsmodels.tsa.vector_ar.local_proj
 OLS C n=any b=dict h
statsmodels.tsa.x13
 Bunch C n=any b=dict i
 IOWarning C n=any r=any b=dict h ?data:args
 X13Error C n=any r=any b=dict h ?data:args
 X13NotFoundError C n=any r=any b=dict h ?data:args
 X13Warning C n=any r=any b=dict h ?data:args
`,
};
