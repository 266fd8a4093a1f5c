/**
 * What `policy learn` proved of scipy 1.17.1. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const scipy: Knowledge = {
  package: 'scipy',
  versions: ['scipy 1.17.1'],
  derived: `
scipy
 PytestTester C n=any r=any b=dict h
scipy._lib
 PytestTester C n=any r=any b=dict h
scipy._lib._array_api
 FunctionDoc C n=any b=dict
scipy._lib._uarray
 Dispatchable C n=any r=any b=dict h
scipy._lib._util
 MapWrapper C n=any b=dict h
scipy._lib.array_api_compat.common._helpers
 HasShape C n=any b=dict h
 SupportsArrayNamespace C n=any b=dict h
scipy._lib.array_api_compat.cupy
 __array_namespace_info__ C n=any r=any b=dict h
scipy._lib.array_api_compat.cupy._aliases
 NestedSequence C n=any b=dict h
scipy._lib.array_api_compat.cupy._info
 __array_namespace_info__ C n=any r=any b=dict h
scipy._lib.array_api_compat.dask.array
 __array_namespace_info__ C n=any r=any b=dict h
scipy._lib.array_api_compat.dask.array._aliases
 NestedSequence C n=any b=dict h
scipy._lib.array_api_compat.dask.array._info
 __array_namespace_info__ C n=any r=any b=dict h
scipy._lib.array_api_compat.numpy
 __array_namespace_info__ C n=any r=any b=dict h
scipy._lib.array_api_compat.numpy._aliases
 NestedSequence C n=any b=dict h
scipy._lib.array_api_compat.numpy._info
 __array_namespace_info__ C n=any r=any b=dict h
scipy._lib.array_api_compat.torch
 __array_namespace_info__ C n=any r=any b=dict h
scipy._lib.array_api_compat.torch._aliases
 NestedSequence C n=any b=dict h
scipy._lib.array_api_compat.torch._info
 __array_namespace_info__ C n=any r=any b=dict h
scipy._lib.array_api_extra
 at C n=any r=any b=rule:slots h
scipy._lib.array_api_extra._lib._backends
 Backend C r=rule:enum-value h
scipy._lib.array_api_extra._lib._funcs
 at C n=any r=any b=rule:slots h
scipy._lib.cobyqa.utils
 CallbackSuccess C n=any r=any b=dict h ?data:args
 FeasibleSuccess C n=any r=any b=dict h ?data:args
 MaxEvalError C n=any r=any b=dict h ?data:args
 TargetSuccess C n=any r=any b=dict h ?data:args
scipy._lib.deprecation
 FunctionDoc C n=any b=dict
scipy._lib.pyprima
 Bounds C n=any b=dict h
 LinearConstraint C n=any b=dict h
 NonlinearConstraint C n=any r=any b=dict h
scipy.cluster
 PytestTester C n=any r=any b=dict h
scipy.cluster.hierarchy
 DisjointSet C n=any r=plain b=dict h
scipy.constants
 ConstantWarning C n=any r=any b=dict h ?data:args
 PytestTester C n=any r=any b=dict h
scipy.datasets
 PytestTester C n=any r=any b=dict h
scipy.differentiate
 PytestTester C n=any r=any b=dict h
scipy.fft
 PytestTester C n=any r=any b=dict h
scipy.fft._fftlog
 Dispatchable C n=any r=any b=dict h
scipy.fft._pocketfft
 PytestTester C n=any r=any b=dict h
scipy.fft._realtransforms
 Dispatchable C n=any r=any b=dict h
scipy.fftpack
 PytestTester C n=any r=any b=dict h
scipy.integrate
 BDF C n=any b=dict h
 DOP853 C n=any b=dict h
 DenseOutput C n=any r=data b=dict h
 IntegrationWarning C n=any r=any b=dict h ?data:args
 LSODA C n=any b=dict h
 ODEintWarning C n=any r=any b=dict h ?data:args
 OdeSolution C n=any b=dict h
 OdeSolver C n=any b=dict h
 PytestTester C n=any r=any b=dict h
 RK23 C n=any b=dict h
 RK45 C n=any b=dict h
 Radau C n=any b=dict h
 complex_ode C n=any r=any b=dict h
 ode C n=any r=any b=dict h
scipy.integrate._cubature
 GaussKronrodQuadrature C n=any b=dict h
 GenzMalikCubature C n=any b=dict h
 MapWrapper C n=any b=dict h
 ProductNestedFixed C n=any r=data b=dict h
scipy.integrate._ivp
 BDF C n=any b=dict h
 DOP853 C n=any b=dict h
 DenseOutput C n=any r=data b=dict h
 LSODA C n=any b=dict h
 OdeSolution C n=any b=dict h
 OdeSolver C n=any b=dict h
 RK23 C n=any b=dict h
 RK45 C n=any b=dict h
 Radau C n=any b=dict h
scipy.integrate._rules
 FixedRule C n=any r=any b=dict h
 GaussKronrodQuadrature C n=any b=dict h
 GaussLegendreQuadrature C n=any b=dict h
 GenzMalikCubature C n=any b=dict h
 NestedFixedRule C n=any r=any b=dict h
 ProductNestedFixed C n=any r=data b=dict h
 Rule C n=any r=any b=dict h
scipy.integrate._tanhsinh
 _RichResult C n=any r=data b=dict
scipy.interpolate
 AAA C n=any b=dict h
 Akima1DInterpolator C n=any b=dict h
 BPoly C n=any b=dict h
 BSpline C n=any b=dict h
 BarycentricInterpolator C n=any b=rule:slots h
 BivariateSpline C n=any r=any b=dict h
 CubicHermiteSpline C n=any b=dict h
 CubicSpline C n=any b=dict h
 FloaterHormannInterpolator C n=any b=dict h
 InterpolatedUnivariateSpline C n=any b=dict h
 KroghInterpolator C n=any b=rule:slots h
 LSQBivariateSpline C n=any b=dict h
 LSQSphereBivariateSpline C n=any b=dict h
 LSQUnivariateSpline C n=any b=dict h
 NdBSpline C n=any b=dict h
 NdPPoly C n=any b=dict h
 PPoly C n=any b=dict h
 PchipInterpolator C n=any b=dict h
 PytestTester C n=any r=any b=dict h
 Rbf C n=any b=dict h
 RectBivariateSpline C n=any b=dict h
 RectSphereBivariateSpline C n=any b=dict h
 RegularGridInterpolator C n=any b=dict h
 SmoothBivariateSpline C n=any b=dict h
 SmoothSphereBivariateSpline C n=any b=dict h
 UnivariateSpline C n=any b=dict h
 interp1d C n=any b=dict h
 interp2d C n=any r=any b=dict h
scipy.interpolate._bsplines
 LinAlgError C n=any r=any b=dict h ?data:args
 csr_array C n=any b=dict
scipy.interpolate._cubic
 PPoly C n=any b=dict h
scipy.interpolate._fitpack_impl
 iinfo C n=any b=dict h
scipy.interpolate._fitpack_py
 BSpline C n=any b=dict h
scipy.interpolate._interpolate
 BSpline C n=any b=dict h
 _Interpolator1D C n=any b=rule:slots h
 poly1d C n=any b=dict
scipy.interpolate._ndbspline
 BSpline C n=any b=dict h
 csr_array C n=any b=dict
scipy.interpolate._pade
 poly1d C n=any b=dict
scipy.interpolate._rgi
 PchipInterpolator C n=any b=dict h
 RectBivariateSpline C n=any b=dict h
scipy.io
 FortranEOFError C n=plain r=plain b=dict h ?plain:characters_written ?data:args
 FortranFormattingError C n=plain r=plain b=dict h ?plain:characters_written ?data:args
 PytestTester C n=any r=any b=dict h
 netcdf_variable C n=any b=dict h
scipy.io._fast_matrix_market
 coo_array C n=any b=dict
 coo_matrix C n=any b=dict
scipy.io._harwell_boeing
 PytestTester C n=any r=any b=dict h
scipy.io._harwell_boeing.hb
 ExpFormat C n=any r=any b=dict h
 FortranFormatParser C n=any r=any b=dict h
 IntFormat C n=any r=any b=dict h
 csc_array C n=any b=dict
 csc_matrix C n=any b=dict
scipy.io._idl
 AttrDict C n=any r=data b=dict !__getitem__
scipy.io._mmio
 coo_array C n=any b=dict
 coo_matrix C n=any b=dict
scipy.io.arff
 ArffError C n=plain r=plain b=dict h ?plain:characters_written ?data:args
 MetaData C n=any r=plain b=dict h
 ParseArffError C n=plain r=plain b=dict h ?plain:characters_written ?data:args
 PytestTester C n=any r=any b=dict h
scipy.io.matlab
 MatReadError C n=any r=any b=dict h ?data:args
 MatReadWarning C n=any r=any b=dict h ?data:args
 MatWriteError C n=any r=any b=dict h ?data:args
 MatWriteWarning C n=any r=any b=dict h ?data:args
 PytestTester C n=any r=any b=dict h
 mat_struct C n=any r=any b=dict h
scipy.io.matlab._mio
 MatFile4Reader C n=any b=dict h
 MatFile4Writer C n=any r=any b=dict h
 MatFile5Reader C n=any b=dict h
 MatFile5Writer C n=any b=dict h
scipy.io.matlab._mio4
 MatFileReader C n=any b=dict h
scipy.linalg
 LinAlgError C n=any r=any b=dict h ?data:args
 LinAlgWarning C n=any r=any b=dict h ?data:args
 PytestTester C n=any r=any b=dict h
scipy.linalg._basic
 LinAlgError C n=any r=any b=dict h ?data:args
 LinAlgWarning C n=any r=any b=dict h ?data:args
scipy.linalg._decomp
 LinAlgError C n=any r=any b=dict h ?data:args
scipy.linalg._decomp_cholesky
 LinAlgError C n=any r=any b=dict h ?data:args
scipy.linalg._decomp_cossin
 LinAlgError C n=any r=any b=dict h ?data:args
scipy.linalg._decomp_ldl
 ComplexWarning C n=any r=any b=dict h ?data:args
scipy.linalg._decomp_lu
 LinAlgWarning C n=any r=any b=dict h ?data:args
scipy.linalg._decomp_qz
 LinAlgError C n=any r=any b=dict h ?data:args
 LinAlgWarning C n=any r=any b=dict h ?data:args
scipy.linalg._decomp_schur
 LinAlgError C n=any r=any b=dict h ?data:args
scipy.linalg._decomp_svd
 LinAlgError C n=any r=any b=dict h ?data:args
scipy.linalg._matfuncs
 LinAlgError C n=any r=any b=dict h ?data:args
 LinAlgWarning C n=any r=any b=dict h ?data:args
scipy.linalg._misc
 LinAlgError C n=any r=any b=dict h ?data:args
scipy.linalg._solvers
 LinAlgError C n=any r=any b=dict h ?data:args
scipy.ndimage
 PytestTester C n=any r=any b=dict h
scipy.odr
 OdrWarning C n=any r=any b=dict h ?data:args
 Output C n=any b=dict h
 PytestTester C n=any r=any b=dict h
scipy.optimize
 BFGS C n=any r=data b=dict h
 Bounds C n=any b=dict h
 HessianUpdateStrategy C n=any r=any b=dict h
 InverseJacobian C n=any r=plain b=dict h
 LbfgsInvHessProduct C n=any b=dict h
 LinearConstraint C n=any b=dict h
 NoConvergence C n=any r=any b=dict h ?data:args
 NonlinearConstraint C n=any r=any b=dict h
 OptimizeResult C n=any r=data b=dict
 OptimizeWarning C n=any r=any b=dict h ?data:args
 PytestTester C n=any r=any b=dict h
 RootResults C n=any b=dict
 SR1 C n=any r=any b=dict h
scipy.optimize._cobyla_py
 NonlinearConstraint C n=any r=any b=dict h
 OptimizeResult C n=any r=data b=dict
scipy.optimize._differentialevolution
 Bounds C n=any b=dict h
 DifferentialEvolutionSolver C n=any b=dict h
 LinearConstraint C n=any b=dict h
 MapWrapper C n=any b=dict h
 NonlinearConstraint C n=any r=any b=dict h
 OptimizeResult C n=any r=data b=dict
scipy.optimize._direct_py
 Bounds C n=any b=dict h
 OptimizeResult C n=any r=data b=dict
scipy.optimize._dual_annealing
 Bounds C n=any b=dict h
 OptimizeResult C n=any r=data b=dict
scipy.optimize._isotonic
 OptimizeResult C n=any r=data b=dict
scipy.optimize._lbfgsb_py
 LinearOperator C n=any b=dict h
 MemoizeJac C n=any r=any b=dict h
 OptimizeResult C n=any r=data b=dict
scipy.optimize._linesearch
 DCSRCH C n=any r=any b=dict h
scipy.optimize._linprog
 OptimizeResult C n=any r=data b=dict
 OptimizeWarning C n=any r=any b=dict h ?data:args
scipy.optimize._minimize
 Bounds C n=any b=dict h
 LinearConstraint C n=any b=dict h
 MemoizeJac C n=any r=any b=dict h
 NonlinearConstraint C n=any r=any b=dict h
 OptimizeResult C n=any r=data b=dict
 PreparedConstraint C n=any b=dict h
scipy.optimize._minpack_py
 Bounds C n=any b=dict h
 LinAlgError C n=any r=any b=dict h ?data:args
 OptimizeResult C n=any r=data b=dict
 OptimizeWarning C n=any r=any b=dict h ?data:args
scipy.optimize._nonlin
 LinAlgError C n=any r=any b=dict h ?data:args
scipy.optimize._optimize
 LinAlgError C n=any r=any b=dict h ?data:args
 LineSearchWarning C n=any r=any b=dict h ?data:args
 LinearOperator C n=any b=dict h
 MapWrapper C n=any b=dict h
 ScalarFunction C n=any b=dict h
 _RichResult C n=any r=data b=dict
scipy.optimize._root
 MemoizeJac C n=any r=any b=dict h
 OptimizeResult C n=any r=data b=dict
scipy.optimize._shgo
 Bounds C n=any b=dict h
 Complex C n=any b=dict h
 MemoizeJac C n=any r=any b=dict h
 OptimizeResult C n=any r=data b=dict
 _FunctionWrapper C n=any r=any b=dict h
scipy.optimize._slsqp_py
 OptimizeResult C n=any r=data b=dict
scipy.optimize._tnc
 MemoizeJac C n=any r=any b=dict h
 OptimizeResult C n=any r=data b=dict
scipy.optimize._trustregion
 HessianUpdateStrategy C n=any r=any b=dict h
 OptimizeResult C n=any r=data b=dict
scipy.optimize._trustregion_constr.projections
 LinearOperator C n=any b=dict h
 csc_array C n=any b=dict
scipy.optimize._trustregion_constr.tr_interior_point
 LinearOperator C n=any b=dict h
scipy.optimize._trustregion_dogleg
 BaseQuadraticSubproblem C n=any r=any b=dict h
scipy.optimize._trustregion_exact
 BaseQuadraticSubproblem C n=any r=any b=dict h
scipy.optimize._trustregion_ncg
 BaseQuadraticSubproblem C n=any r=any b=dict h
scipy.optimize._zeros_py
 OptimizeResult C n=any r=data b=dict
scipy.signal
 PytestTester C n=any r=any b=dict h
scipy.signal._fir_filter_design
 LinAlgError C n=any r=any b=dict h ?data:args
 LinAlgWarning C n=any r=any b=dict h ?data:args
scipy.signal._signal_api
 BadCoefficients C n=any r=any b=dict h ?data:args
 CZT C n=any b=dict h
 ShortTimeFFT C n=any b=dict h
 ZoomFFT C n=any b=dict h
scipy.signal._spectral_py
 ShortTimeFFT C n=any b=dict h
scipy.signal._spline_filters
 BSpline C n=any b=dict h
scipy.sparse
 PytestTester C n=any r=any b=dict h
 SparseEfficiencyWarning C n=any r=any b=dict h ?data:args
 SparseWarning C n=any r=any b=dict h ?data:args
 bsr_array C n=any b=dict
 bsr_matrix C n=any b=dict
 coo_array C n=any b=dict
 coo_matrix C n=any b=dict
 csc_array C n=any b=dict
 csc_matrix C n=any b=dict
 csr_array C n=any b=dict
 csr_matrix C n=any b=dict
 dia_array C n=any b=dict
 dia_matrix C n=any b=dict
 dok_array C n=any b=dict
 dok_matrix C n=any b=dict
 lil_array C n=any b=dict
 lil_matrix C n=any b=dict
 sparray C n=any r=any b=dict h
 spmatrix C n=any r=any b=dict h
scipy.sparse._base
 SparseABC C n=any r=any b=dict h
 spmatrix C n=any r=any b=dict h
scipy.sparse._bsr
 _cs_matrix C n=any b=dict
 _data_matrix C n=any b=dict
 _minmax_mixin C n=any r=any b=dict h
 _spbase C n=any b=dict
 sparray C n=any r=any b=dict h
 spmatrix C n=any r=any b=dict h
scipy.sparse._compressed
 IndexMixin C n=any r=any b=dict h
 SparseEfficiencyWarning C n=any r=any b=dict h ?data:args
 _data_matrix C n=any b=dict
 _minmax_mixin C n=any r=any b=dict h
 _spbase C n=any b=dict
 sparray C n=any r=any b=dict h
scipy.sparse._construct
 bsr_array C n=any b=dict
 bsr_matrix C n=any b=dict
 coo_array C n=any b=dict
 coo_matrix C n=any b=dict
 csc_array C n=any b=dict
 csc_matrix C n=any b=dict
 csr_array C n=any b=dict
 csr_matrix C n=any b=dict
 dia_array C n=any b=dict
 dia_matrix C n=any b=dict
 sparray C n=any r=any b=dict h
scipy.sparse._coo
 SparseEfficiencyWarning C n=any r=any b=dict h ?data:args
 _data_matrix C n=any b=dict
 _minmax_mixin C n=any r=any b=dict h
 _spbase C n=any b=dict
 sparray C n=any r=any b=dict h
 spmatrix C n=any r=any b=dict h
scipy.sparse._csc
 _cs_matrix C n=any b=dict
 _spbase C n=any b=dict
 sparray C n=any r=any b=dict h
 spmatrix C n=any r=any b=dict h
scipy.sparse._csr
 _cs_matrix C n=any b=dict
 _spbase C n=any b=dict
 sparray C n=any r=any b=dict h
 spmatrix C n=any r=any b=dict h
scipy.sparse._data
 _spbase C n=any b=dict
 sparray C n=any r=any b=dict h
scipy.sparse._dia
 _data_matrix C n=any b=dict
 _spbase C n=any b=dict
 sparray C n=any r=any b=dict h
 spmatrix C n=any r=any b=dict h
scipy.sparse._dok
 IndexMixin C n=any r=any b=dict h
 _spbase C n=any b=dict
 sparray C n=any r=any b=dict h
 spmatrix C n=any r=any b=dict h
scipy.sparse._extract
 coo_array C n=any b=dict
 coo_matrix C n=any b=dict
 sparray C n=any r=any b=dict h
scipy.sparse._lil
 IndexMixin C n=any r=any b=dict h
 _spbase C n=any b=dict
 sparray C n=any r=any b=dict h
 spmatrix C n=any r=any b=dict h
scipy.sparse._spfuncs
 csr_array C n=any b=dict
scipy.sparse.csgraph
 PytestTester C n=any r=any b=dict h
scipy.sparse.linalg
 ArpackError C n=any b=dict h ?data:args
 ArpackNoConvergence C n=any b=dict h ?data:args
 LaplacianNd C n=any b=dict h
 LinearOperator C n=any b=dict h
 MatrixRankWarning C n=any r=any b=dict h ?data:args
 PytestTester C n=any r=any b=dict h
scipy.sparse.linalg._dsolve
 MatrixRankWarning C n=any r=any b=dict h ?data:args
 PytestTester C n=any r=any b=dict h
scipy.sparse.linalg._dsolve.linsolve
 LinAlgError C n=any r=any b=dict h ?data:args
 SparseEfficiencyWarning C n=any r=any b=dict h ?data:args
 csc_array C n=any b=dict
 csr_array C n=any b=dict
scipy.sparse.linalg._eigen
 ArpackError C n=any b=dict h ?data:args
 ArpackNoConvergence C n=any b=dict h ?data:args
 PytestTester C n=any r=any b=dict h
scipy.sparse.linalg._eigen._svds
 LinearOperator C n=any b=dict h
scipy.sparse.linalg._eigen.arpack
 ArpackError C n=any b=dict h ?data:args
 ArpackNoConvergence C n=any b=dict h ?data:args
scipy.sparse.linalg._eigen.arpack.arpack
 LinearOperator C n=any b=dict h
scipy.sparse.linalg._eigen.lobpcg
 PytestTester C n=any r=any b=dict h
scipy.sparse.linalg._eigen.lobpcg.lobpcg
 LinAlgError C n=any r=any b=dict h ?data:args
 LinearOperator C n=any b=dict h
scipy.sparse.linalg._expm_multiply
 IdentityOperator C n=any b=dict h
scipy.sparse.linalg._isolve
 PytestTester C n=any r=any b=dict h
scipy.sparse.linalg._isolve._gcrotmk
 LinAlgError C n=any r=any b=dict h ?data:args
scipy.sparse.linalg._isolve.iterative
 LinearOperator C n=any b=dict h
scipy.sparse.linalg._isolve.lgmres
 LinAlgError C n=any r=any b=dict h ?data:args
scipy.sparse.linalg._isolve.utils
 IdentityOperator C n=any b=dict h
 LinearOperator C n=any b=dict h
scipy.sparse.linalg._matfuncs
 LinearOperator C n=any b=dict h
scipy.sparse.linalg._special_sparse_arrays
 LinearOperator C n=any b=dict h
 dia_array C n=any b=dict
scipy.sparse.linalg._svdp
 LinAlgError C n=any r=any b=dict h ?data:args
scipy.spatial
 PytestTester C n=any r=any b=dict h
 Rectangle C n=any b=dict h
 SphericalVoronoi C n=any b=dict h
scipy.spatial.transform
 PytestTester C n=any r=any b=dict h
 RigidTransform C n=any b=dict h
 RotationSpline C n=any b=dict h
 Slerp C n=any b=dict h
scipy.special
 PytestTester C n=any r=any b=dict h
 SpecialFunctionError C n=any r=any b=dict h ?data:args
 SpecialFunctionWarning C n=any r=any b=dict h ?data:args
scipy.special._mptestutils
 Arg C n=any b=dict h
 ComplexArg C n=any b=dict h
 FixedArg C n=any b=dict h
 IntArg C n=any r=any b=dict h
 MpmathData C n=any b=dict h
 TimeoutError C n=any r=any b=dict h ?data:args
scipy.special._testutils
 FuncData C n=any r=plain b=dict h
 MissingModule C n=any r=any b=dict h
scipy.stats
 Binomial C n=any b=dict h
 BootstrapMethod C n=any b=dict
 CensoredData C n=any b=dict h
 ConstantInputWarning C n=any r=data b=dict h ?data:args
 Covariance C n=any r=any b=dict h
 DegenerateDataWarning C n=any r=data b=dict h ?data:args
 FitError C n=any r=data b=dict h ?data:args
 Logistic C n=any b=dict h
 Mixture C n=any b=dict h
 MonteCarloMethod C n=any r=any b=dict
 NearConstantInputWarning C n=any r=data b=dict h ?data:args
 Normal C n=any b=dict h
 PermutationMethod C n=any b=dict
 PytestTester C n=any r=any b=dict h
 Uniform C n=any b=dict h
 gaussian_kde C n=any b=dict h
scipy.stats._continuous_distns
 BSpline C n=any b=dict h
 CensoredData C n=any b=dict h
 FitError C n=any r=data b=dict h ?data:args
 Polynomial C n=any b=dict
scipy.stats._correlation
 _SimpleNormal C n=any r=any b=dict h
scipy.stats._discrete_distns
 interp1d C n=any b=dict h
scipy.stats._distribution_infrastructure
 ClassDoc C n=any b=dict
 NumpyDocString C n=any b=dict
 _ProbabilityDistribution C n=any r=any b=dict h
 _RichResult C n=any r=data b=dict
scipy.stats._levy_stable
 RectBivariateSpline C n=any b=dict h
scipy.stats._mgc
 MapWrapper C n=any b=dict h
scipy.stats._morestats
 FitResult C n=any b=dict h
 _SimpleChi2 C n=any r=any b=dict h
 _SimpleF C n=any r=any b=dict h
 _SimpleNormal C n=any r=any b=dict h
scipy.stats._new_distributions
 ContinuousDistribution C n=any b=dict h
 DiscreteDistribution C n=any b=dict h
 _IntegerInterval C n=any b=dict h
 _Parameterization C n=any r=plain b=dict h
 _RealInterval C n=any b=dict h
 _RealParameter C n=any b=dict h
scipy.stats._resampling
 DegenerateDataWarning C n=any r=data b=dict h ?data:args
scipy.stats._result_classes
 BinomTestResult C n=any r=any b=dict h
 DunnettResult C n=any b=dict
 ECDFResult C n=any b=dict
 EmpiricalDistributionFunction C n=any b=dict
 FitResult C n=any b=dict h
 OddsRatioResult C n=any r=any b=dict h
 RelativeRiskResult C n=any b=dict
 TukeyHSDResult C n=any r=any b=dict h
scipy.stats._sampling
 Halton C n=any b=dict h
 QMCEngine C n=any b=dict h
scipy.stats._sensitivity_analysis
 BootstrapResult C n=any b=dict
scipy.stats._stats_py
 BootstrapMethod C n=any b=dict
 LinearConstraint C n=any b=dict h
 MonteCarloMethod C n=any r=any b=dict
 PermutationMethod C n=any b=dict
 SmallSampleWarning C n=any r=any b=dict h ?data:args
scipy.stats._survival
 CensoredData C n=any b=dict h
scipy.stats.sampling
 FastGeneratorInversion C n=any b=dict h
 RatioUniforms C n=any b=dict h
`,
};
