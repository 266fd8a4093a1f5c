/**
 * Sparse matrices, interpolators, trees, distributions and functions of scipy.
 * @module
 */
import type { Knowledge, SymbolRule } from '../knowledge.ts';

const likeInterp1dCallLinear: SymbolRule = {
  what: 'function',
  why: 'A method of an interpolator, stored by name.',
  source: 'scipy 1.11.4 and 1.17.1 scipy/interpolate/_interpolate.py',
};

export const scipy: Knowledge = {
  package: 'scipy',
  versions: [
    'scipy 1.11.4',
    'scipy 1.13.1',
    'scipy 1.17.1',
    'scipy 1.2.3',
    'scipy 1.4.1',
    'scipy 1.5.4',
    'scipy 1.7.3',
  ],
  declared: {
    'scipy.spatial._ckdtree': {
      cKDTree: {
        what: 'class',
        newobj: 'none',
        build: 'data',
        data: true,
        why: '__setstate__ in Cython stores arrays and numbers.',
        source: 'scipy 1.11.4 and 1.17.1 scipy/spatial/_ckdtree.pyx cKDTree.__setstate__',
      },
    },
    'scipy.spatial.ckdtree': {
      cKDTree: {
        what: 'class',
        newobj: 'none',
        build: 'data',
        data: true,
        why: '__setstate__ in Cython stores arrays and numbers.',
        source: 'scipy 1.11.4 and 1.17.1 scipy/spatial/_ckdtree.pyx cKDTree.__setstate__',
      },
    },
    'scipy.spatial._kdtree': {
      KDTree: {
        what: 'class',
        newobj: 'none',
        build: 'data',
        data: true,
        why: '__setstate__ of cKDTree.',
        source: 'scipy 1.11.4 and 1.17.1 scipy/spatial/_kdtree.py KDTree',
      },
    },
    'scipy.spatial.transform._rotation': {
      Rotation: {
        what: 'class',
        newobj: 'none',
        build: 'data',
        data: true,
        why: '__setstate__ stores an array of quaternions.',
        source:
          'scipy 1.11.4 and 1.17.1 scipy/spatial/transform/_rotation.py Rotation.__setstate__',
      },
    },
    'scipy.interpolate._interpolate': {
      interp1d: {
        what: 'class',
        newobj: 'none',
        build: 'rule:slots',
        hash: true,
        selfCalls: ['fill_value'],
        why: 'An instance dict and slots; the one property setter, fill_value, is not a key that scipy stores.',
        source: 'scipy 1.11.4 and 1.17.1 scipy/interpolate/_interpolate.py interp1d.fill_value',
      },
      'interp1d._call_spline': {
        what: 'function',
        why: 'A bound method of an interpolator, stored by name.',
        source: 'scipy 1.11.4 and 1.17.1 scipy/interpolate/_interpolate.py',
      },
      'interp1d._call_linear': likeInterp1dCallLinear,
      'interp1d._call_linear_np': likeInterp1dCallLinear,
      'interp1d._call_nearest': likeInterp1dCallLinear,
      'interp1d._call_previousnext': likeInterp1dCallLinear,
      'interp1d._call_nan_spline': likeInterp1dCallLinear,
      'interp1d._check_bounds': likeInterp1dCallLinear,
    },
  },
  // Derived by oracle/derive/knowledge.py from the libraries themselves: run it again instead of editing.
  derived: `
scipy.__config__
 DisplayModes C r=rule:enum-value h d
scipy._lib._array_api
 _XPSphinxCapability C n=none b=dict
scipy._lib._array_api_docs_tables
 BackendSupportStatus C r=rule:enum-value h d
scipy._lib._array_api_override
 _ArrayClsInfo C r=rule:enum-value h d
scipy._lib._ccallback
 CData C n=none b=dict h
scipy._lib._disjoint_set
 DisjointSet C n=none b=dict h
scipy._lib._docscrape
 ClassDoc C n=none b=dict
 FunctionDoc C n=none b=dict
 NumpyDocString C n=none b=dict
 ObjDoc C n=none b=dict
 Parameter C n=any b=dict
 ParseError C n=data r=data b=dict-data h !args
 Reader C n=none b=dict h
scipy._lib._gcutils
 ReferenceError C n=data r=data b=dict-data h !args
scipy._lib._pep440
 InvalidVersion C n=data r=data b=dict-data h !args
 LegacyVersion C n=none b=dict
 Version C n=none b=dict
 _BaseVersion C n=none b=dict
 _Version C n=any b=dict
scipy._lib._sparse
 SparseABC C n=none b=dict h
scipy._lib._testutils
 FPUModeChangeWarning C n=data r=data b=dict-data h !args
 PytestTester C n=none b=dict h
 _TestPythranFunc C n=none b=dict h
scipy._lib._threadsafety
 ReentrancyError C n=data r=data b=dict-data h !args
 ReentrancyLock C n=none b=dict h
scipy._lib._uarray._backend
 Dispatchable C n=none b=dict h
scipy._lib._util
 ArgSpec C n=any b=dict
 FullArgSpec C n=any b=dict
 _FunctionWrapper C n=none b=dict h
 _RichResult C n=none b=dict i
 _ScalarFunctionWrapper C n=none b=dict h
scipy._lib._version
 NumpyVersion C n=none b=dict
scipy._lib.array_api_compat._internal
 get_xp F
scipy._lib.array_api_compat.common._aliases
 UniqueAllResult C n=any b=dict
 UniqueCountsResult C n=any b=dict
 UniqueInverseResult C n=any b=dict
 arange F
 argsort F
 astype F
 ceil F
 clip F
 cumulative_prod F
 cumulative_sum F
 empty F
 empty_like F
 eye F
 finfo F
 floor F
 full F
 full_like F
 iinfo F
 isdtype F
 linspace F
 matmul F
 matrix_transpose F
 nonzero F
 ones F
 ones_like F
 permute_dims F
 prod F
 reshape F
 sign F
 sort F
 std F
 sum F
 tensordot F
 trunc F
 unique_all F
 unique_counts F
 unique_inverse F
 unique_values F
 unstack F
 var F
 vecdot F
 zeros F
 zeros_like F
scipy._lib.array_api_compat.common._fft
 fft F
 fftfreq F
 fftn F
 fftshift F
 hfft F
 ifft F
 ifftn F
 ifftshift F
 ihfft F
 irfft F
 irfftn F
 rfft F
 rfftfreq F
 rfftn F
scipy._lib.array_api_compat.common._helpers
 _ClsToXPInfo C r=rule:enum-value h d
 _dask_device C n=none b=dict h
 array_namespace F
 device F
 is_array_api_obj F
 is_array_api_strict_namespace F
 is_cupy_array F
 is_dask_array F
 is_jax_array F
 is_jax_namespace F
 is_lazy_array F
 is_ndonnx_array F
 is_ndonnx_namespace F
 is_numpy_array F
 is_pydata_sparse_array F
 is_pydata_sparse_namespace F
 is_torch_array F
 is_writeable_array F
 size F
 to_device F
scipy._lib.array_api_compat.common._linalg
 EighResult C n=any b=dict
 QRResult C n=any b=dict
 SVDResult C n=any b=dict
 SlogdetResult C n=any b=dict
 cholesky F
 cross F
 diagonal F
 eigh F
 matrix_norm F
 matrix_rank F
 outer F
 pinv F
 qr F
 slogdet F
 svd F
 svdvals F
 trace F
 vector_norm F
scipy._lib.array_api_compat.common._typing
 Capabilities C n=none b=dict i
 DTypesAll C n=none b=dict i
 DTypesBool C n=none b=dict i
 DTypesComplex C n=none b=dict i
 DTypesIntegral C n=none b=dict i
 DTypesNumeric C n=none b=dict i
 DTypesReal C n=none b=dict i
 DTypesSigned C n=none b=dict i
 DTypesUnsigned C n=none b=dict i
 DefaultDTypes C n=none b=dict i
 HasShape C n=none b=dict h
 JustComplex C n=none b=dict h
 JustFloat C n=none b=dict h
 JustInt C n=none b=dict h
 NestedSequence C n=none b=dict h
 SupportsArrayNamespace C n=none b=dict h
scipy._lib.array_api_compat.numpy._aliases
 asarray F
 astype F
 ceil F
 count_nonzero F
 floor F
 take_along_axis F
 trunc F
scipy._lib.array_api_compat.numpy.linalg
 solve F
scipy._lib.array_api_extra._lib._at
 Undef C r=rule:enum-value h d
 _AtOp C r=rule:enum-value h d
 at C n=none b=rule:slots h
scipy._lib.array_api_extra._lib._utils._helpers
 _AutoJITWrapper C n=none b=rule:slots h
scipy._lib.cobyqa.framework
 TrustRegion C n=none b=dict h
scipy._lib.cobyqa.models
 Interpolation C n=none b=dict h
 Models C n=none b=dict h
 Quadratic C n=none b=dict h
scipy._lib.cobyqa.problem
 BoundConstraints C n=none b=dict h
 LinearConstraints C n=none b=dict h
 NonlinearConstraints C n=none b=dict h
 ObjectiveFunction C n=none b=dict h
 Problem C n=none b=dict h
scipy._lib.cobyqa.settings
 Constants C r=rule:enum-value h d
 ExitStatus C r=rule:enum-value h d
 Options C r=rule:enum-value h d
scipy._lib.cobyqa.utils.exceptions
 CallbackSuccess C n=data r=data b=dict-data h !args
 FeasibleSuccess C n=data r=data b=dict-data h !args
 MaxEvalError C n=data r=data b=dict-data h !args
 TargetSuccess C n=data r=data b=dict-data h !args
scipy._lib.decorator
 ArgSpec C n=any b=dict
 ContextManager C n=none b=dict h
 FunctionMaker C n=none b=dict h
scipy._lib.deprecation
 _DeprecationHelperStr C n=none b=dict
scipy._lib.doccer
 Decorator C n=none b=dict h
scipy._lib.pyprima
 ConstraintType C r=rule:enum-value h d
scipy._lib.pyprima.cobyla.cobyla
 COBYLAResult C n=none b=dict
scipy.cluster._hierarchy
 Heap C n=none b=rule:cython-state h
 LinkageUnionFind C n=none b=rule:cython-state h
 __pyx_unpickle_Heap F r=rule:typed-class-first >arg0
 __pyx_unpickle_LinkageUnionFind F r=rule:typed-class-first >arg0
scipy.cluster.hierarchy
 ClusterNode C n=none b=dict
 ClusterWarning C n=data r=data b=dict-data h !args
scipy.cluster.vq
 ClusterError C n=data r=data b=dict-data h !args
scipy.constants._codata
 ConstantWarning C n=data r=data b=dict-data h !args
scipy.constants.codata
 ConstantWarning C n=data r=data b=dict-data h !args
scipy.fft._backend
 _ScipyBackend C n=none b=dict h
scipy.fft._debug_backends
 EchoBackend C n=none b=dict h
 NumPyBackend C n=none b=dict h
scipy.integrate._bvp
 BVPResult C n=none b=dict i
scipy.integrate._cubature
 CubatureRegion C n=none b=dict
 CubatureResult C n=none b=dict
 _InfiniteLimitsTransform C n=none b=dict h
 _VariableTransform C n=none b=dict h
scipy.integrate._ivp.base
 ConstantDenseOutput C n=none b=dict h
 DenseOutput C n=none b=dict h
 OdeSolver C n=none b=dict h
scipy.integrate._ivp.bdf
 BDF C n=none b=dict h
 BdfDenseOutput C n=none b=dict h
scipy.integrate._ivp.common
 OdeSolution C n=none b=dict h
scipy.integrate._ivp.ivp
 OdeResult C n=none b=dict i
scipy.integrate._ivp.lsoda
 LSODA C n=none b=dict h
 LsodaDenseOutput C n=none b=dict h
scipy.integrate._ivp.radau
 Radau C n=none b=dict h
 RadauDenseOutput C n=none b=dict h
scipy.integrate._ivp.rk
 DOP853 C n=none b=dict h
 Dop853DenseOutput C n=none b=dict h
 RK23 C n=none b=dict h
 RK45 C n=none b=dict h
 RkDenseOutput C n=none b=dict h
 RungeKutta C n=none b=dict h
scipy.integrate._ode
 IntegratorBase C n=none b=dict h
 IntegratorConcurrencyError C n=data b=dict-data h !args
 complex_ode C n=none b=dict h
 dop853 C n=none b=dict h
 dopri5 C n=none b=dict h
 lsoda C n=none b=dict h
 ode C n=none b=dict h
 vode C n=none b=dict h
 zvode C n=none b=dict h
scipy.integrate._odepack_py
 ODEintWarning C n=data r=data b=dict-data h !args
scipy.integrate._quad_vec
 DoubleInfiniteFunc C n=none b=dict h
 LRUDict C n=none b=dict
 SemiInfiniteFunc C n=none b=dict h
 _Bunch C n=none b=dict h
scipy.integrate._quadpack_py
 IntegrationWarning C n=data r=data b=dict-data h !args
 _NQuad C n=none b=dict h
 _OptFunc C n=none b=dict h
 _RangeFunc C n=none b=dict h
scipy.integrate._quadrature
 AccuracyWarning C n=data r=data b=dict-data h !args
 QMCQuadResult C n=any b=dict
scipy.integrate._rules._base
 FixedRule C n=none b=dict h
 NestedFixedRule C n=none b=dict h
 ProductNestedFixed C n=none b=dict h
 Rule C n=none b=dict h
scipy.integrate._rules._gauss_kronrod
 GaussKronrodQuadrature C n=none b=dict h
scipy.integrate._rules._gauss_legendre
 GaussLegendreQuadrature C n=none b=dict h
scipy.integrate._rules._genz_malik
 GenzMalikCubature C n=none b=dict h
scipy.integrate._vode
 error C n=data r=data b=dict-data h !args
scipy.integrate.odepack
 ODEintWarning C n=data r=data b=dict-data h !args
scipy.integrate.quadpack
 IntegrationWarning C n=data r=data b=dict-data h !args
 _NQuad C n=none b=dict h
 _OptFunc C n=none b=dict h
 _RangeFunc C n=none b=dict h
scipy.integrate.quadrature
 AccuracyWarning C n=data r=data b=dict-data h !args
scipy.interpolate._bary_rational
 AAA C n=none b=dict h
 FloaterHormannInterpolator C n=none b=dict h
 _BarycentricRational C n=none b=dict h
scipy.interpolate._bsplines
 BSpline C n=none b=dict h
scipy.interpolate._cubic
 Akima1DInterpolator C n=none b=rule:slots-data h !c,x
 CubicHermiteSpline C n=none b=rule:slots-data h !c,x
 CubicSpline C n=none b=rule:slots-data h !c,x
 PchipInterpolator C n=none b=rule:slots-data h !c,x
scipy.interpolate._fitpack2
 BivariateSpline C n=none b=dict h
 InterpolatedUnivariateSpline C n=none b=dict h
 LSQBivariateSpline C n=none b=dict h
 LSQSphereBivariateSpline C n=none b=dict h
 LSQUnivariateSpline C n=none b=dict h
 RectBivariateSpline C n=none b=dict h
 RectSphereBivariateSpline C n=none b=dict h
 SmoothBivariateSpline C n=none b=dict h
 SmoothSphereBivariateSpline C n=none b=dict h
 SphereBivariateSpline C n=none b=dict h
 UnivariateSpline C n=none b=dict h
 _BivariateSplineBase C n=none b=dict h
 _DerivedBivariateSpline C n=none b=dict h
scipy.interpolate._fitpack_repro
 Bunch C n=none b=dict h
 F C n=none b=dict h
 Fperiodic C n=none b=dict h
scipy.interpolate._interpnd
 CloughTocher2DInterpolator C n=none b=dict h
 GradientEstimationWarning C n=data r=data b=dict-data h !args
 LinearNDInterpolator C n=none b=dict h
 NDInterpolatorBase C n=none b=dict h
scipy.interpolate._interpolate
 BPoly C n=none b=rule:slots-data h !c,x
 NdPPoly C n=none b=dict h
 PPoly C n=none b=rule:slots-data h !c,x
 _PPolyBase C n=none b=rule:slots-data h !c,x
 interp2d C n=none b=dict h
scipy.interpolate._ndbspline
 NdBSpline C n=none b=dict h
scipy.interpolate._ndgriddata
 NearestNDInterpolator C n=none b=dict h
scipy.interpolate._polyint
 BarycentricInterpolator C n=none b=rule:slots h
 KroghInterpolator C n=none b=rule:slots h
 _Interpolator1D C n=none b=rule:slots h
 _Interpolator1DWithDerivatives C n=none b=rule:slots h
scipy.interpolate._rbf
 Rbf C n=none b=dict h
scipy.interpolate._rbfinterp
 RBFInterpolator C n=none b=rule:cython-state h
scipy.interpolate._rgi
 RegularGridInterpolator C n=none b=dict h
scipy.interpolate.fitpack2
 BivariateSpline C n=none b=dict h
 InterpolatedUnivariateSpline C n=none b=dict h
 LSQBivariateSpline C n=none b=dict h
 LSQSphereBivariateSpline C n=none b=dict h
 LSQUnivariateSpline C n=none b=dict h
 RectBivariateSpline C n=none b=dict h
 RectSphereBivariateSpline C n=none b=dict h
 SmoothBivariateSpline C n=none b=dict h
 SmoothSphereBivariateSpline C n=none b=dict h
 SphereBivariateSpline C n=none b=dict h
 UnivariateSpline C n=none b=dict h
 _BivariateSplineBase C n=none b=dict h
scipy.interpolate.interpnd
 CloughTocher2DInterpolator C n=none b=dict h
 GradientEstimationWarning C n=data r=data b=dict-data h !args
 LinearNDInterpolator C n=none b=dict h
 NDInterpolatorBase C n=none b=dict h
scipy.interpolate.interpolate
 BPoly C n=none b=rule:slots h
 NdPPoly C n=none b=dict h
 PPoly C n=none b=rule:slots h
 RegularGridInterpolator C n=none b=dict h
 _PPolyBase C n=none b=rule:slots h
 _ppform C n=none b=rule:slots h
 interp1d C n=none b=dict h
 interp2d C n=none b=dict h
scipy.interpolate.ndgriddata
 NearestNDInterpolator C n=none b=dict h
scipy.interpolate.polyint
 BarycentricInterpolator C n=none b=rule:slots h
 KroghInterpolator C n=none b=rule:slots h
 _Interpolator1D C n=none b=rule:slots h
 _Interpolator1DWithDerivatives C n=none b=rule:slots h
scipy.interpolate.rbf
 Rbf C n=none b=dict h
scipy.io._fast_matrix_market
 _FMMThreadPoolCtlController C n=none b=dict h
scipy.io._fortran
 FortranEOFError C n=data r=data b=dict-data h !args
 FortranFile C n=none b=dict h
 FortranFormattingError C n=data r=data b=dict-data h !args
scipy.io._harwell_boeing._fortran_format_parser
 BadFortranFormat C n=data r=data b=dict-data h !args
 ExpFormat C n=none b=dict h
 FortranFormatParser C n=none b=dict h
 IntFormat C n=none b=dict h
 Token C n=none b=dict h
 Tokenizer C n=none b=dict h
scipy.io._harwell_boeing.hb
 HBFile C n=none b=dict h
 HBInfo C n=none b=dict h
 HBMatrixType C n=none b=dict h
 LineOverflow C n=data r=data b=dict-data h !args
 MalformedHeader C n=data r=data b=dict-data h !args
scipy.io._idl
 ObjectPointer C n=none b=dict h
 Pointer C n=none b=dict h
scipy.io._mmio
 MMFile C n=none b=rule:slots h
scipy.io._netcdf
 netcdf_variable C n=none b=dict h
scipy.io.arff._arffread
 ArffError C n=data r=data b=dict-data h !args
 Attribute C n=none b=dict h
 DateAttribute C n=none b=dict h
 MetaData C n=none b=dict h
 NominalAttribute C n=none b=dict h
 NumericAttribute C n=none b=dict h
 ParseArffError C n=data r=data b=dict-data h !args
 RelationalAttribute C n=none b=dict h
 StringAttribute C n=none b=dict h
scipy.io.arff.arffread
 ArffError C n=data r=data b=dict-data h !args
 Attribute C n=none b=dict h
 DateAttribute C n=none b=dict h
 MetaData C n=none b=dict h
 NominalAttribute C n=none b=dict h
 NumericAttribute C n=none b=dict h
 ParseArffError C n=data r=data b=dict-data h !args
 RelationalAttribute C n=none b=dict h
 StringAttribute C n=none b=dict h
scipy.io.harwell_boeing._fortran_format_parser
 BadFortranFormat C n=data r=data b=dict-data h !args
 ExpFormat C n=none b=dict h
 FortranFormatParser C n=none b=dict h
 IntFormat C n=none b=dict h
 Token C n=none b=dict h
 Tokenizer C n=none b=dict h
scipy.io.harwell_boeing.hb
 HBFile C n=none b=dict h
 HBInfo C n=none b=dict h
 HBMatrixType C n=none b=dict h
 LineOverflow C n=data r=data b=dict-data h !args
 MalformedHeader C n=data r=data b=dict-data h !args
scipy.io.idl
 ObjectPointer C n=none b=dict h
 Pointer C n=none b=dict h
scipy.io.matlab._mio4
 MatFile4Reader C n=none b=dict h
 MatFile4Writer C n=none b=dict h
 VarHeader4 C n=none b=dict h
 VarReader4 C n=none b=dict h
 VarWriter4 C n=none b=dict h
scipy.io.matlab._mio5
 EmptyStructMarker C n=none b=dict h
 MatFile5Reader C n=none b=dict h
 MatFile5Writer C n=none b=dict h
 VarWriter5 C n=none b=dict h
scipy.io.matlab._mio5_params
 mat_struct C n=none b=dict h
scipy.io.matlab._mio5_utils
 VarHeader5 C n=none b=rule:cython-state h
 __pyx_unpickle_VarHeader5 F r=rule:typed-class-first >arg0
scipy.io.matlab._miobase
 MatFileReader C n=none b=dict h
 MatReadError C n=data r=data b=dict-data h !args
 MatReadWarning C n=data r=data b=dict-data h !args
 MatVarReader C n=none b=dict h
 MatWriteError C n=data r=data b=dict-data h !args
 MatWriteWarning C n=data r=data b=dict-data h !args
scipy.io.matlab._streams
 GenericStream C n=none b=rule:cython-state h
 ZlibInputStream C n=none b=rule:cython-state h
 __pyx_unpickle_GenericStream F r=rule:typed-class-first >arg0
 __pyx_unpickle_ZlibInputStream F r=rule:typed-class-first >arg0
scipy.io.matlab.mio4
 MatFile4Reader C n=none b=dict h
 MatFile4Writer C n=none b=dict h
 VarHeader4 C n=none b=dict h
 VarReader4 C n=none b=dict h
 VarWriter4 C n=none b=dict h
scipy.io.matlab.mio5
 EmptyStructMarker C n=none b=dict h
 MatFile5Reader C n=none b=dict h
 MatFile5Writer C n=none b=dict h
 VarWriter5 C n=none b=dict h
scipy.io.matlab.mio5_params
 mat_struct C n=none b=dict h
scipy.io.matlab.mio5_utils
 VarHeader5 C n=none b=rule:cython-state h
 __pyx_unpickle_VarHeader5 F r=rule:typed-class-first >arg0
scipy.io.matlab.miobase
 MatFileReader C n=none b=dict h
 MatReadError C n=data r=data b=dict-data h !args
 MatReadWarning C n=data r=data b=dict-data h !args
 MatVarReader C n=none b=dict h
 MatWriteError C n=data r=data b=dict-data h !args
scipy.io.matlab.streams
 GenericStream C n=none b=rule:cython-state h
 ZlibInputStream C n=none b=rule:cython-state h
 __pyx_unpickle_GenericStream F r=rule:typed-class-first >arg0
 __pyx_unpickle_ZlibInputStream F r=rule:typed-class-first >arg0
 __pyx_unpickle_cStringStream F r=rule:typed-class-first >arg0
 cStringStream C n=none b=rule:cython-state h
scipy.io.mmio
 MMFile C n=none b=rule:slots h
scipy.io.netcdf
 netcdf_variable C n=none b=dict h
scipy.io.wavfile
 SeekEmulatingReader C n=none b=dict h
 WAVE_FORMAT C r=rule:enum-value h d
 WavFileWarning C n=data r=data b=dict-data h !args
scipy.linalg._basic
 det F
 inv F
 lstsq F
 matmul_toeplitz F
 matrix_balance F
 pinv F
 pinvh F
 solve F
 solve0 F
 solve_banded F
 solve_circulant F
 solve_toeplitz F
 solve_triangular F
 solveh_banded F
scipy.linalg._cython_signature_generator
 get_sig_name F
 get_type F
 make_signature F
 sigs_from_dir F
scipy.linalg._cythonized_array_utils
 bandwidth F
 ishermitian F
 issymmetric F
scipy.linalg._decomp_cholesky
 cho_factor F
 cho_solve F
 cho_solve_banded F
 cholesky F
 cholesky_banded F
scipy.linalg._decomp_cossin
 cossin F
scipy.linalg._decomp_ldl
 ldl F
scipy.linalg._decomp_lu
 lu F
 lu_factor F
 lu_solve F
scipy.linalg._decomp_lu_cython
 lu_dispatcher F
scipy.linalg._decomp_polar
 polar F
scipy.linalg._decomp_qr
 qr F
 qr_multiply F
 rq F
 safecall F
scipy.linalg._decomp_qz
 ordqz F
 qz F
scipy.linalg._decomp_schur
 rsf2csf F
 schur F
scipy.linalg._decomp_svd
 diagsvd F
 null_space F
 orth F
 subspace_angles F
 svd F
 svdvals F
scipy.linalg._decomp_update
 qr_delete F
 qr_insert F
 qr_update F
scipy.linalg._expm_frechet
 expm_cond F
 expm_frechet F
 expm_frechet_algo_64 F
 expm_frechet_block_enlarge F
 expm_frechet_kronform F
 vec F
scipy.linalg._flinalg_py
 get_flinalg_funcs F
 has_column_major_storage F
scipy.linalg._generate_pyx
 all_newer F
 arg_casts F
 arg_names_and_types F
 c_func_decl F
 c_sub_decl F
 called_name F
 filter_lines F
 fort_subroutine_wrapper F
 generate_blas_pxd F
 generate_blas_pyx F
 generate_c_header F
 generate_fortran F
 generate_lapack_pxd F
 generate_lapack_pyx F
 make_all F
 make_blas_pyx_preamble F
 make_c_args F
 make_lapack_pyx_preamble F
 process_fortran_name F
 pxd_decl F
 pyx_decl_func F
 pyx_decl_sub F
 split_signature F
scipy.linalg._interpolative_backend
 id_srand F
 id_srandi F
 id_srando F
 idd_copycols F
 idd_diffsnorm F
 idd_estrank F
 idd_findrank F
 idd_frm F
 idd_frmi F
 idd_id2svd F
 idd_reconid F
 idd_reconint F
 idd_sfrm F
 idd_sfrmi F
 idd_snorm F
 iddp_aid F
 iddp_asvd F
 iddp_id F
 iddp_rid F
 iddp_rsvd F
 iddp_svd F
 iddr_aid F
 iddr_aidi F
 iddr_asvd F
 iddr_id F
 iddr_rid F
 iddr_rsvd F
 iddr_svd F
 idz_copycols F
 idz_diffsnorm F
 idz_estrank F
 idz_findrank F
 idz_frm F
 idz_frmi F
 idz_id2svd F
 idz_reconid F
 idz_reconint F
 idz_sfrm F
 idz_sfrmi F
 idz_snorm F
 idzp_aid F
 idzp_asvd F
 idzp_id F
 idzp_rid F
 idzp_rsvd F
 idzp_svd F
 idzr_aid F
 idzr_aidi F
 idzr_asvd F
 idzr_id F
 idzr_rid F
 idzr_rsvd F
 idzr_svd F
scipy.linalg._matfuncs
 coshm F
 cosm F
 expm F
 fractional_matrix_power F
 funm F
 khatri_rao F
 logm F
 signm F
 sinhm F
 sinm F
 sqrtm F
 tanhm F
 tanm F
scipy.linalg._matfuncs_expm
 pade_UV_calc F
 pick_pade_structure F
scipy.linalg._matfuncs_inv_ssq
 FractionalMatrixPowerError C n=data r=data b=dict-data h !args
 LogmError C n=data r=data b=dict-data h !args
 LogmExactlySingularWarning C n=data r=data b=dict-data h !args
 LogmNearlySingularWarning C n=data r=data b=dict-data h !args
 LogmRankWarning C n=data r=data b=dict-data h !args
 _MatrixM1PowerOperator C n=none b=dict h
scipy.linalg._matfuncs_schur_sqrtm
 recursive_schur_sqrtm F
scipy.linalg._matfuncs_sqrtm
 SqrtmError C n=data r=data b=dict-data h !args
 sqrtm F
scipy.linalg._misc
 LinAlgWarning C n=data r=data b=dict-data h !args
 norm F
scipy.linalg._procrustes
 orthogonal_procrustes F
scipy.linalg._sketches
 clarkson_woodruff_transform F
 cwt_matrix F
scipy.linalg._solvers
 solve_continuous_are F
 solve_continuous_lyapunov F
 solve_discrete_are F
 solve_discrete_lyapunov F
 solve_sylvester F
scipy.linalg._special_matrices
 block_diag F
 circulant F
 companion F
 convolution_matrix F
 dft F
 fiedler F
 fiedler_companion F
 hadamard F
 hankel F
 helmert F
 hilbert F
 invhilbert F
 invpascal F
 kron F
 leslie F
 pascal F
 toeplitz F
 tri F
 tril F
 triu F
scipy.linalg._testutils
 _FakeMatrix C n=none b=dict h
 _FakeMatrix2 C n=none b=dict h
 assert_no_overwrite F
scipy.linalg.basic
 LstsqLapackError C n=data r=data b=dict-data h !args
 det F
 inv F
 lstsq F
 matmul_toeplitz F
 matrix_balance F
 pinv F
 pinv2 F
 pinvh F
 solve F
 solve_banded F
 solve_circulant F
 solve_toeplitz F
 solve_triangular F
 solveh_banded F
scipy.linalg.blas
 find_best_blas_type F
 get_blas_funcs F
scipy.linalg.decomp
 cdf2rdf F
 eig F
 eig_banded F
 eigh F
 eigh_tridiagonal F
 eigvals F
 eigvals_banded F
 eigvalsh F
 eigvalsh_tridiagonal F
 hessenberg F
scipy.linalg.decomp_cholesky
 cho_factor F
 cho_solve F
 cho_solve_banded F
 cholesky F
 cholesky_banded F
scipy.linalg.decomp_lu
 lu F
 lu_factor F
 lu_solve F
scipy.linalg.decomp_qr
 qr F
 qr_multiply F
 rq F
 safecall F
scipy.linalg.decomp_schur
 rsf2csf F
 schur F
scipy.linalg.decomp_svd
 diagsvd F
 null_space F
 orth F
 subspace_angles F
 svd F
 svdvals F
scipy.linalg.flinalg
 get_flinalg_funcs F
 has_column_major_storage F
scipy.linalg.interpolative
 estimate_rank F
 estimate_spectral_norm F
 estimate_spectral_norm_diff F
 id_to_svd F
 interp_decomp F
 rand F
 reconstruct_interp_matrix F
 reconstruct_matrix_from_id F
 reconstruct_skel_matrix F
 seed F
 svd F
scipy.linalg.lapack
 get_lapack_funcs F
scipy.linalg.matfuncs
 coshm F
 cosm F
 expm F
 fractional_matrix_power F
 funm F
 khatri_rao F
 logm F
 signm F
 sinhm F
 sinm F
 tanhm F
 tanm F
scipy.linalg.misc
 LinAlgWarning C n=data r=data b=dict-data h !args
 norm F
scipy.linalg.special_matrices
 block_diag F
 circulant F
 companion F
 convolution_matrix F
 dft F
 fiedler F
 fiedler_companion F
 hadamard F
 hankel F
 helmert F
 hilbert F
 invhilbert F
 invpascal F
 kron F
 leslie F
 pascal F
 toeplitz F
 tri F
 tril F
 triu F
scipy.odr._odrpack
 ODR C n=none b=dict h
 OdrError C n=data r=data b=dict-data h !args
 OdrStop C n=data r=data b=dict-data h !args
 OdrWarning C n=data r=data b=dict-data h !args
 Output C n=none b=dict h
scipy.odr.odrpack
 ODR C n=none b=dict h
 OdrError C n=data r=data b=dict-data h !args
 OdrStop C n=data r=data b=dict-data h !args
 OdrWarning C n=data r=data b=dict-data h !args
 Output C n=none b=dict h
scipy.optimize._basinhopping
 AdaptiveStepsize C n=none b=dict h
 BasinHoppingRunner C n=none b=dict h
 Metropolis C n=none b=dict h
 MinimizerWrapper C n=none b=dict h
 RandomDisplacement C n=none b=dict h
 Storage C n=none b=dict h
scipy.optimize._bglu_dense
 BGLU C n=none b=rule:cython-state h
 LU C n=none b=rule:cython-state h
 __pyx_unpickle_BGLU F r=rule:typed-class-first >arg0
 __pyx_unpickle_LU F r=rule:typed-class-first >arg0
scipy.optimize._constraints
 Bounds C n=none b=dict h
 LinearConstraint C n=none b=dict h
 NonlinearConstraint C n=none b=dict h
 PreparedConstraint C n=none b=dict h
scipy.optimize._dcsrch
 DCSRCH C n=none b=dict h
scipy.optimize._differentiable_functions
 IdentityVectorFunction C n=none b=dict h
 LinearVectorFunction C n=none b=dict h
 ScalarFunction C n=none b=dict h
 VectorFunction C n=none b=dict h
 _ScalarGradWrapper C n=none b=dict h
 _ScalarHessWrapper C n=none b=dict h
 _VectorFunWrapper C n=none b=dict h
 _VectorHessWrapper C n=none b=dict h
 _VectorJacWrapper C n=none b=dict h
scipy.optimize._differentialevolution
 _ConstraintWrapper C n=none b=dict h
 _FunctionWrapper C n=none b=dict h
scipy.optimize._dual_annealing
 EnergyState C n=none b=dict h
 LocalSearchWrapper C n=none b=dict h
 ObjectiveFunWrapper C n=none b=dict h
 StrategyChain C n=none b=dict h
 VisitingDistribution C n=none b=dict h
scipy.optimize._hessian_update_strategy
 BFGS C n=none b=dict h
 FullHessianUpdateStrategy C n=none b=dict h
 HessianUpdateStrategy C n=none b=dict h
 SR1 C n=none b=dict h
scipy.optimize._hungarian
 _Hungary C n=none b=dict h
scipy.optimize._lbfgsb_py
 LbfgsInvHessProduct C n=none b=dict h
scipy.optimize._linesearch
 LineSearchWarning C n=data r=data b=dict-data h !args
scipy.optimize._linprog_util
 _LPProblem C n=any b=dict
scipy.optimize._lsq.least_squares
 _WrapArgsKwargs C n=none b=dict h
scipy.optimize._minimize
 _Patch_Callback_Equal_Variables C n=none b=dict h
 _Remove_From_Func C n=none b=dict h
scipy.optimize._nonlin
 Anderson C n=none b=dict h
 BroydenFirst C n=none b=dict h
 BroydenSecond C n=none b=dict h
 DiagBroyden C n=none b=dict h
 ExcitingMixing C n=none b=dict h
 GenericBroyden C n=none b=dict h
 InverseJacobian C n=none b=dict h
 Jacobian C n=none b=dict h
 KrylovJacobian C n=none b=dict h
 LinearMixing C n=none b=dict h
 LowRankMatrix C n=none b=dict h
 NoConvergence C n=data r=data b=dict-data h !args
 TerminationCondition C n=none b=dict h
scipy.optimize._numdiff
 _Fun_Wrapper C n=none b=dict h
scipy.optimize._optimize
 BracketError C n=data r=data b=dict-data h !args
 Brent C n=none b=dict h
 MemoizeJac C n=none b=dict h
 OptimizeResult C n=none b=dict i
 OptimizeWarning C n=data r=data b=dict-data h !args
 _Brute_Wrapper C n=none b=dict h
 _LineSearchError C n=data r=data b=dict-data h !args
 _MaxFuncCallError C n=data r=data b=dict-data h !args
scipy.optimize._root_scalar
 MemoizeDer C n=none b=dict h
scipy.optimize._shgo
 LMap C n=none b=dict h
 LMapCache C n=none b=dict h
 SHGO C n=none b=dict h
scipy.optimize._shgo_lib._complex
 Complex C n=none b=dict h
scipy.optimize._shgo_lib._vertex
 ConstraintWrapper C n=none b=dict h
 FieldWrapper C n=none b=dict h
 VertexCacheBase C n=none b=dict h
 VertexCacheField C n=none b=dict h
 VertexCacheIndex C n=none b=dict h
scipy.optimize._shgo_lib.sobol_seq
 Sobol C n=none b=dict h
scipy.optimize._shgo_lib.triangulation
 Cell C n=none b=dict h
 Complex C n=none b=dict h
 Simplex C n=none b=dict h
 Vertex C n=none b=dict
 VertexCache C n=none b=dict h
 VertexGroup C n=none b=dict h
scipy.optimize._spectral
 _NoConvergence C n=data r=data b=dict-data h !args
scipy.optimize._trlib._trlib
 TRLIBQuadraticSubproblem C n=none b=dict h
scipy.optimize._trustregion
 BaseQuadraticSubproblem C n=none b=dict h
scipy.optimize._trustregion_constr.canonical_constraint
 CanonicalConstraint C n=none b=dict h
scipy.optimize._trustregion_constr.minimize_trustregion_constr
 HessianLinearOperator C n=none b=dict h
 LagrangianHessian C n=none b=dict h
scipy.optimize._trustregion_constr.report
 BasicReport C n=none b=dict h
 IPReport C n=none b=dict h
 ReportBase C n=none b=dict h
 SQPReport C n=none b=dict h
scipy.optimize._trustregion_constr.tr_interior_point
 BarrierSubproblem C n=none b=dict h
scipy.optimize._trustregion_dogleg
 DoglegSubproblem C n=none b=dict h
scipy.optimize._trustregion_exact
 IterativeSubproblem C n=none b=dict h
scipy.optimize._trustregion_ncg
 CGSteihaugSubproblem C n=none b=dict h
scipy.optimize._zeros_py
 RootResults C n=none b=dict i
 TOMS748Solver C n=none b=dict h
scipy.optimize.lbfgsb
 LbfgsInvHessProduct C n=none b=dict h
scipy.optimize.linesearch
 LineSearchWarning C n=data r=data b=dict-data h !args
scipy.optimize.nonlin
 Anderson C n=none b=dict h
 BroydenFirst C n=none b=dict h
 BroydenSecond C n=none b=dict h
 DiagBroyden C n=none b=dict h
 ExcitingMixing C n=none b=dict h
 GenericBroyden C n=none b=dict h
 InverseJacobian C n=none b=dict h
 Jacobian C n=none b=dict h
 KrylovJacobian C n=none b=dict h
 LinearMixing C n=none b=dict h
 LowRankMatrix C n=none b=dict h
 NoConvergence C n=data r=data b=dict-data h !args
 TerminationCondition C n=none b=dict h
scipy.optimize.optimize
 Brent C n=none b=dict h
 MemoizeJac C n=none b=dict h
 OptimizeResult C n=none b=dict i
 OptimizeWarning C n=data r=data b=dict-data h !args
 _Brute_Wrapper C n=none b=dict h
 _LineSearchError C n=data r=data b=dict-data h !args
scipy.optimize.zeros
 RootResults C n=none b=dict h
 TOMS748Solver C n=none b=dict h
scipy.signal._czt
 CZT C n=none b=dict h
 ZoomFFT C n=none b=dict h
scipy.signal._filter_design
 BadCoefficients C n=data r=data b=dict-data h !args
scipy.signal._ltisys
 Bunch C n=none b=dict h
 LinearTimeInvariant C n=none b=dict h
 StateSpace C n=none b=dict h
 StateSpaceContinuous C n=none b=dict h
 StateSpaceDiscrete C n=none b=dict h
 TransferFunction C n=none b=dict h
 TransferFunctionContinuous C n=none b=dict h
 TransferFunctionDiscrete C n=none b=dict h
 ZerosPolesGain C n=none b=dict h
 ZerosPolesGainContinuous C n=none b=dict h
 ZerosPolesGainDiscrete C n=none b=dict h
 dlti C n=none b=dict h
 lti C n=none b=dict h
scipy.signal._peak_finding_utils
 PeakPropertyWarning C n=data r=data b=dict-data h !args
scipy.signal._short_time_fft
 ShortTimeFFT C n=none b=dict h
scipy.signal._upfirdn
 _UpFIRDn C n=none b=dict h
scipy.signal.filter_design
 BadCoefficients C n=data r=data b=dict-data h !args
scipy.signal.ltisys
 Bunch C n=none b=dict h
 LinearTimeInvariant C n=none b=dict h
 StateSpace C n=none b=dict h
 StateSpaceContinuous C n=none b=dict h
 StateSpaceDiscrete C n=none b=dict h
 TransferFunction C n=none b=dict h
 TransferFunctionContinuous C n=none b=dict h
 TransferFunctionDiscrete C n=none b=dict h
 ZerosPolesGain C n=none b=dict h
 ZerosPolesGainContinuous C n=none b=dict h
 ZerosPolesGainDiscrete C n=none b=dict h
 dlti C n=none b=dict h
 lti C n=none b=dict h
scipy.sparse._base
 SparseEfficiencyWarning C n=data r=data b=dict-data h !args
 SparseFormatWarning C n=data r=data b=dict-data h !args
 SparseWarning C n=data r=data b=dict-data h !args
 _spbase C n=none b=dict
 sparray C n=none b=dict h
scipy.sparse._bsr
 _bsr_base C n=none b=dict
 bsr_array C n=none b=dict
 bsr_matrix C n=none b=dict
scipy.sparse._compressed
 _cs_matrix C n=none b=dict
scipy.sparse._coo
 _coo_base C n=none b=dict
 coo_array C n=none b=dict
 coo_matrix C n=none b=dict
scipy.sparse._csc
 _csc_base C n=none b=dict
 csc_array C n=none b=dict
 csc_matrix C n=none b=dict
scipy.sparse._csr
 _csr_base C n=none b=dict
 csr_array C n=none b=dict
 csr_matrix C n=none b=dict
scipy.sparse._data
 _data_matrix C n=none b=dict
 _minmax_mixin C n=none b=dict h
scipy.sparse._dia
 _dia_base C n=none b=dict
 dia_array C n=none b=dict
 dia_matrix C n=none b=dict
scipy.sparse._dok
 _dok_base C n=none b=dict
 dok_array C n=none b=dict
 dok_matrix C n=none b=dict
scipy.sparse._index
 IndexMixin C n=none b=dict h
scipy.sparse._lil
 _lil_base C n=none b=dict
 lil_array C n=none b=dict
 lil_matrix C n=none b=dict
scipy.sparse._matrix
 spmatrix C n=none b=dict h
scipy.sparse.base
 SparseEfficiencyWarning C n=data r=data b=dict-data h !args
 SparseFormatWarning C n=data r=data b=dict-data h !args
 SparseWarning C n=data r=data b=dict-data h !args
 spmatrix C n=none b=dict
scipy.sparse.bsr
 bsr_matrix C n=none b=dict
scipy.sparse.compressed
 _cs_matrix C n=none b=dict
scipy.sparse.coo
 coo_matrix C n=none b=dict
scipy.sparse.csc
 csc_matrix C n=none b=dict
scipy.sparse.csgraph._flow
 MaximumFlowResult C n=none b=dict h
scipy.sparse.csgraph._shortest_path
 NegativeCycleError C n=data b=dict-data h !args
scipy.sparse.csr
 csr_matrix C n=none b=dict
scipy.sparse.data
 _data_matrix C n=none b=dict
 _minmax_mixin C n=none b=dict h
scipy.sparse.dia
 dia_matrix C n=none b=dict
scipy.sparse.dok
 dok_matrix C n=none b=dict
scipy.sparse.lil
 lil_matrix C n=none b=dict
scipy.sparse.linalg._dsolve.linsolve
 MatrixRankWarning C n=data r=data b=dict-data h !args
scipy.sparse.linalg._eigen.arpack.arpack
 ArpackError C n=data b=dict-data h !args
 ArpackNoConvergence C n=data b=dict-data h !args
 IterInv C n=none b=dict h
 IterOpInv C n=none b=dict h
 LuInv C n=none b=dict h
 SpLuInv C n=none b=dict h
 _ArpackParams C n=none b=dict h
 _SymmetricArpackParams C n=none b=dict h
 _UnsymmetricArpackParams C n=none b=dict h
scipy.sparse.linalg._expm_multiply
 LazyOperatorNormInfo C n=none b=dict h
scipy.sparse.linalg._interface
 IdentityOperator C n=none b=dict h
 LinearOperator C n=none b=dict h
 MatrixLinearOperator C n=none b=dict h
 _AdjointLinearOperator C n=none b=dict h
 _AdjointMatrixOperator C n=none b=dict h
 _CustomLinearOperator C n=none b=dict h
 _PowerLinearOperator C n=none b=dict h
 _ProductLinearOperator C n=none b=dict h
 _ScaledLinearOperator C n=none b=dict h
 _SumLinearOperator C n=none b=dict h
 _TransposedLinearOperator C n=none b=dict h
scipy.sparse.linalg._matfuncs
 MatrixPowerOperator C n=none b=dict h
 ProductOperator C n=none b=dict h
 _ExpmPadeHelper C n=none b=dict h
scipy.sparse.linalg._special_sparse_arrays
 LaplacianNd C n=none b=dict h
 MikotaK C n=none b=dict h
 MikotaM C n=none b=dict h
 MikotaPair C n=none b=dict h
 Sakurai C n=none b=dict h
scipy.sparse.linalg._svdp
 _AProd C n=none b=dict h
scipy.sparse.linalg.dsolve.linsolve
 MatrixRankWarning C n=data r=data b=dict-data h !args
scipy.sparse.linalg.eigen.arpack.arpack
 ArpackError C n=data b=dict-data h !args
 ArpackNoConvergence C n=data b=dict-data h !args
 IterInv C n=none b=dict h
 IterOpInv C n=none b=dict h
 LuInv C n=none b=dict h
 SpLuInv C n=none b=dict h
 _ArpackParams C n=none b=dict h
 _SymmetricArpackParams C n=none b=dict h
 _UnsymmetricArpackParams C n=none b=dict h
scipy.sparse.linalg.interface
 IdentityOperator C n=none b=dict h
 LinearOperator C n=none b=dict h
 MatrixLinearOperator C n=none b=dict h
 _AdjointLinearOperator C n=none b=dict h
 _AdjointMatrixOperator C n=none b=dict h
 _CustomLinearOperator C n=none b=dict h
 _PowerLinearOperator C n=none b=dict h
 _ProductLinearOperator C n=none b=dict h
 _ScaledLinearOperator C n=none b=dict h
 _SumLinearOperator C n=none b=dict h
 _TransposedLinearOperator C n=none b=dict h
scipy.sparse.linalg.matfuncs
 MatrixPowerOperator C n=none b=dict h
 ProductOperator C n=none b=dict h
 _ExpmPadeHelper C n=none b=dict h
scipy.sparse.sputils
 IndexMixin C n=none b=dict h
scipy.spatial._ckdtree
 __pyx_unpickle_cKDTreeNode F r=rule:typed-class-first >arg0
 cKDTreeNode C n=none b=rule:cython-state h
scipy.spatial._kdtree
 KDTree.innernode C n=none b=dict
 KDTree.leafnode C n=none b=dict
 KDTree.node C n=none b=dict
 Rectangle C n=none b=dict h
scipy.spatial._qhull
 QhullError C n=data r=data b=dict-data h !args
scipy.spatial._spherical_voronoi
 SphericalVoronoi C n=none b=dict h
scipy.spatial.ckdtree
 __pyx_unpickle_cKDTreeNode F r=rule:typed-class-first >arg0
scipy.spatial.distance
 CDistMetricWrapper C n=none b=dict
 CDistWeightedMetricWrapper C n=none b=dict
 MetricInfo C b=dict
 PDistMetricWrapper C n=none b=dict
 PDistWeightedMetricWrapper C n=none b=dict
 braycurtis F
 canberra F
 cdist F
 chebyshev F
 cityblock F
 correlation F
 cosine F
 dice F
 directed_hausdorff F
 euclidean F
 hamming F
 is_valid_dm F
 is_valid_y F
 jaccard F
 jensenshannon F
 kulczynski1 F
 kulsinski F
 mahalanobis F
 minkowski F
 num_obs_dm F
 num_obs_y F
 pdist F
 rogerstanimoto F
 russellrao F
 seuclidean F
 sokalmichener F
 sokalsneath F
 sqeuclidean F
 squareform F
 wminkowski F
 yule F
scipy.spatial.kdtree
 KDTree.innernode C n=none b=dict
 KDTree.leafnode C n=none b=dict
 KDTree.node C n=none b=dict
 Rectangle C n=none b=dict h
scipy.spatial.qhull
 QhullError C n=data r=data b=dict-data h !args
scipy.spatial.transform._rigid_transform
 RigidTransform C n=none b=dict h
scipy.spatial.transform._rotation
 Slerp C n=none b=dict h
scipy.spatial.transform._rotation_spline
 RotationSpline C n=none b=dict h
scipy.spatial.transform.rotation
 Slerp C n=none b=dict h
scipy.special
 agm F
 airy F
 airye F
 bdtr F
 bdtrc F
 bdtri F
 bdtrik F
 bdtrin F
 bei F
 beip F
 ber F
 berp F
 besselpoly F
 beta F
 betainc F
 betaincc F
 betainccinv F
 betaincinv F
 betaln F
 binom F
 boxcox F
 boxcox1p F
 btdtr F
 btdtri F
 btdtria F
 btdtrib F
 cbrt F
 chdtr F
 chdtrc F
 chdtri F
 chdtriv F
 chndtr F
 chndtridf F
 chndtrinc F
 chndtrix F
 cosdg F
 cosm1 F
 cotdg F
 dawsn F
 ellipe F
 ellipeinc F
 ellipj F
 ellipk F
 ellipkinc F
 ellipkm1 F
 elliprc F
 elliprd F
 elliprf F
 elliprg F
 elliprj F
 entr F
 erf F
 erfc F
 erfcinv F
 erfcx F
 erfi F
 erfinv F
 exp1 F
 exp10 F
 exp2 F
 expi F
 expit F
 expm1 F
 expn F
 exprel F
 fdtr F
 fdtrc F
 fdtri F
 fdtridfd F
 fresnel F
 gamma F
 gammainc F
 gammaincc F
 gammainccinv F
 gammaincinv F
 gammaln F
 gammasgn F
 gdtr F
 gdtrc F
 gdtria F
 gdtrib F
 gdtrix F
 hankel1 F
 hankel1e F
 hankel2 F
 hankel2e F
 huber F
 hyp0f1 F
 hyp1f1 F
 hyp2f1 F
 hyperu F
 i0 F
 i0e F
 i1 F
 i1e F
 inv_boxcox F
 inv_boxcox1p F
 it2i0k0 F
 it2j0y0 F
 it2struve0 F
 itairy F
 iti0k0 F
 itj0y0 F
 itmodstruve0 F
 itstruve0 F
 iv F
 ive F
 j0 F
 j1 F
 jv F
 jve F
 k0 F
 k0e F
 k1 F
 k1e F
 kei F
 keip F
 kelvin F
 ker F
 kerp F
 kl_div F
 kn F
 kolmogi F
 kolmogorov F
 kv F
 kve F
 log1p F
 log_expit F
 log_ndtr F
 log_wright_bessel F
 loggamma F
 logit F
 lpmv F
 mathieu_a F
 mathieu_b F
 mathieu_cem F
 mathieu_modcem1 F
 mathieu_modcem2 F
 mathieu_modsem1 F
 mathieu_modsem2 F
 mathieu_sem F
 modfresnelm F
 modfresnelp F
 modstruve F
 nbdtr F
 nbdtrc F
 nbdtri F
 nbdtrik F
 nbdtrin F
 ncfdtr F
 ncfdtri F
 ncfdtridfd F
 ncfdtridfn F
 ncfdtrinc F
 nctdtr F
 nctdtridf F
 nctdtrinc F
 nctdtrit F
 ndtr F
 ndtri F
 ndtri_exp F
 nrdtrimn F
 nrdtrisd F
 obl_ang1 F
 obl_ang1_cv F
 obl_cv F
 obl_rad1 F
 obl_rad1_cv F
 obl_rad2 F
 obl_rad2_cv F
 owens_t F
 pbdv F
 pbvv F
 pbwa F
 pdtr F
 pdtrc F
 pdtri F
 pdtrik F
 poch F
 powm1 F
 pro_ang1 F
 pro_ang1_cv F
 pro_cv F
 pro_rad1 F
 pro_rad1_cv F
 pro_rad2 F
 pro_rad2_cv F
 pseudo_huber F
 psi F
 radian F
 rel_entr F
 rgamma F
 round F
 shichi F
 sici F
 sindg F
 smirnov F
 smirnovi F
 spence F
 sph_harm F
 stdtr F
 stdtridf F
 stdtrit F
 struve F
 tandg F
 tklmbda F
 voigt_profile F
 wofz F
 wright_bessel F
 wrightomega F
 xlog1py F
 xlogy F
 y0 F
 y1 F
 yn F
 yv F
 yve F
 zetac F
scipy.special._add_newdocs
 add_newdoc F
 get F
scipy.special._basic
 ai_zeros F
 assoc_laguerre F
 bei_zeros F
 beip_zeros F
 ber_zeros F
 bernoulli F
 berp_zeros F
 bi_zeros F
 clpmn F
 comb F
 diric F
 erf_zeros F
 erfcinv F
 erfinv F
 euler F
 factorial F
 factorial2 F
 factorialk F
 fresnel_zeros F
 fresnelc_zeros F
 fresnels_zeros F
 h1vp F
 h2vp F
 ivp F
 jn_zeros F
 jnjnp_zeros F
 jnp_zeros F
 jnyn_zeros F
 jvp F
 kei_zeros F
 keip_zeros F
 kelvin_zeros F
 ker_zeros F
 kerp_zeros F
 kvp F
 lmbda F
 lpmn F
 lpn F
 lqmn F
 lqn F
 mathieu_even_coef F
 mathieu_odd_coef F
 obl_cv_seq F
 pbdn_seq F
 pbdv_seq F
 pbvv_seq F
 perm F
 polygamma F
 pro_cv_seq F
 riccati_jn F
 riccati_yn F
 softplus F
 stirling2 F
 y0_zeros F
 y1_zeros F
 y1p_zeros F
 yn_zeros F
 ynp_zeros F
 yvp F
 zeta F
scipy.special._ellip_harm
 ellip_harm F
 ellip_harm_2 F
 ellip_normal F
scipy.special._lambertw
 lambertw F
scipy.special._logsumexp
 log_softmax F
 logsumexp F
 softmax F
scipy.special._multiufuncs
 MultiUFunc C n=none b=dict h
scipy.special._orthogonal
 chebyc F
 chebys F
 chebyt F
 chebyu F
 gegenbauer F
 genlaguerre F
 hermite F
 hermitenorm F
 jacobi F
 laguerre F
 legendre F
 orthopoly1d C n=none b=dict
 roots_chebyc F
 roots_chebys F
 roots_chebyt F
 roots_chebyu F
 roots_gegenbauer F
 roots_genlaguerre F
 roots_hermite F
 roots_hermitenorm F
 roots_jacobi F
 roots_laguerre F
 roots_legendre F
 roots_sh_chebyt F
 roots_sh_chebyu F
 roots_sh_jacobi F
 roots_sh_legendre F
 sh_chebyt F
 sh_chebyu F
 sh_jacobi F
 sh_legendre F
scipy.special._precompute.expn_asy
 generate_A F
scipy.special._precompute.gammainc_asy
 compute_a F
 compute_alpha F
 compute_d F
 compute_g F
 eta F
scipy.special._precompute.lambertw
 lambertw_pade F
scipy.special._precompute.loggamma
 stirling_series F
 taylor_series_at_1 F
scipy.special._precompute.utils
 lagrange_inversion F
scipy.special._precompute.wright_bessel
 asymptotic_series F
 dg_series F
 optimal_epsilon_integral F
 pg_series F
 series_small_a F
 series_small_a_small_b F
scipy.special._precompute.wrightomega
 mpmath_wrightomega F
 wrightomega_exp_error F
 wrightomega_series_error F
scipy.special._precompute.zetac
 zetac_series F
scipy.special._sf_error
 SpecialFunctionError C n=data r=data b=dict-data h !args
 SpecialFunctionWarning C n=data r=data b=dict-data h !args
scipy.special._specfun
 Status C r=rule:enum-value h d
scipy.special._spfun_stats
 multigammaln F
scipy.special._spherical_bessel
 spherical_in F
 spherical_jn F
 spherical_kn F
 spherical_kn_reflection F
 spherical_yn F
 use_reflection F
scipy.special._support_alternative_backends
 _FuncInfo C n=none b=dict
 get_array_special_func F
 support_alternative_backends F
scipy.special._ufuncs
 agm F
 airy F
 airye F
 bdtr F
 bdtrc F
 bdtri F
 bdtrik F
 bdtrin F
 bei F
 beip F
 ber F
 berp F
 besselpoly F
 beta F
 betainc F
 betaincc F
 betainccinv F
 betaincinv F
 betaln F
 binom F
 boxcox F
 boxcox1p F
 btdtr F
 btdtri F
 btdtria F
 btdtrib F
 cbrt F
 chdtr F
 chdtrc F
 chdtri F
 chdtriv F
 chndtr F
 chndtridf F
 chndtrinc F
 chndtrix F
 cosdg F
 cosm1 F
 cotdg F
 dawsn F
 ellipe F
 ellipeinc F
 ellipj F
 ellipk F
 ellipkinc F
 ellipkm1 F
 elliprc F
 elliprd F
 elliprf F
 elliprg F
 elliprj F
 entr F
 erf F
 erfc F
 erfcinv F
 erfcx F
 erfi F
 erfinv F
 errstate C n=none b=dict h
 exp1 F
 exp10 F
 exp2 F
 expi F
 expit F
 expm1 F
 expn F
 exprel F
 fdtr F
 fdtrc F
 fdtri F
 fdtridfd F
 fresnel F
 gamma F
 gammainc F
 gammaincc F
 gammainccinv F
 gammaincinv F
 gammaln F
 gammasgn F
 gdtr F
 gdtrc F
 gdtria F
 gdtrib F
 gdtrix F
 geterr F
 hankel1 F
 hankel1e F
 hankel2 F
 hankel2e F
 huber F
 hyp0f1 F
 hyp1f1 F
 hyp1f2 F
 hyp2f0 F
 hyp2f1 F
 hyp3f0 F
 hyperu F
 i0 F
 i0e F
 i1 F
 i1e F
 inv_boxcox F
 inv_boxcox1p F
 it2i0k0 F
 it2j0y0 F
 it2struve0 F
 itairy F
 iti0k0 F
 itj0y0 F
 itmodstruve0 F
 itstruve0 F
 iv F
 ive F
 j0 F
 j1 F
 jv F
 jve F
 k0 F
 k0e F
 k1 F
 k1e F
 kei F
 keip F
 kelvin F
 ker F
 kerp F
 kl_div F
 kn F
 kolmogi F
 kolmogorov F
 kv F
 kve F
 log1p F
 log_expit F
 log_ndtr F
 log_wright_bessel F
 loggamma F
 logit F
 lpmv F
 mathieu_a F
 mathieu_b F
 mathieu_cem F
 mathieu_modcem1 F
 mathieu_modcem2 F
 mathieu_modsem1 F
 mathieu_modsem2 F
 mathieu_sem F
 modfresnelm F
 modfresnelp F
 modstruve F
 nbdtr F
 nbdtrc F
 nbdtri F
 nbdtrik F
 nbdtrin F
 ncfdtr F
 ncfdtri F
 ncfdtridfd F
 ncfdtridfn F
 ncfdtrinc F
 nctdtr F
 nctdtridf F
 nctdtrinc F
 nctdtrit F
 ndtr F
 ndtri F
 ndtri_exp F
 nrdtrimn F
 nrdtrisd F
 obl_ang1 F
 obl_ang1_cv F
 obl_cv F
 obl_rad1 F
 obl_rad1_cv F
 obl_rad2 F
 obl_rad2_cv F
 owens_t F
 pbdv F
 pbvv F
 pbwa F
 pdtr F
 pdtrc F
 pdtri F
 pdtrik F
 poch F
 powm1 F
 pro_ang1 F
 pro_ang1_cv F
 pro_cv F
 pro_rad1 F
 pro_rad1_cv F
 pro_rad2 F
 pro_rad2_cv F
 pseudo_huber F
 psi F
 radian F
 rel_entr F
 rgamma F
 round F
 seterr F
 shichi F
 sici F
 sindg F
 smirnov F
 smirnovi F
 spence F
 sph_harm F
 stdtr F
 stdtridf F
 stdtrit F
 struve F
 tandg F
 tklmbda F
 voigt_profile F
 wofz F
 wright_bessel F
 wrightomega F
 xlog1py F
 xlogy F
 y0 F
 y1 F
 yn F
 yv F
 yve F
 zetac F
scipy.special.add_newdocs
 add_newdoc F
 get F
scipy.special.basic
 ai_zeros F
 assoc_laguerre F
 bei_zeros F
 beip_zeros F
 ber_zeros F
 bernoulli F
 berp_zeros F
 bi_zeros F
 clpmn F
 comb F
 diric F
 ellipk F
 erf_zeros F
 erfcinv F
 erfinv F
 euler F
 factorial F
 factorial2 F
 factorialk F
 fresnel_zeros F
 fresnelc_zeros F
 fresnels_zeros F
 h1vp F
 h2vp F
 ivp F
 jn_zeros F
 jnjnp_zeros F
 jnp_zeros F
 jnyn_zeros F
 jvp F
 kei_zeros F
 keip_zeros F
 kelvin_zeros F
 ker_zeros F
 kerp_zeros F
 kvp F
 lmbda F
 lpmn F
 lpn F
 lqmn F
 lqn F
 mathieu_even_coef F
 mathieu_odd_coef F
 obl_cv_seq F
 pbdn_seq F
 pbdv_seq F
 pbvv_seq F
 perm F
 polygamma F
 pro_cv_seq F
 riccati_jn F
 riccati_yn F
 y0_zeros F
 y1_zeros F
 y1p_zeros F
 yn_zeros F
 ynp_zeros F
 yvp F
 zeta F
scipy.special.cython_special
 agm F
 bdtrik F
 bdtrin F
 bei F
 beip F
 ber F
 berp F
 besselpoly F
 beta F
 betainc F
 betaincinv F
 betaln F
 binom F
 boxcox F
 boxcox1p F
 btdtr F
 btdtri F
 btdtria F
 btdtrib F
 cbrt F
 chdtr F
 chdtrc F
 chdtri F
 chdtriv F
 chndtr F
 chndtridf F
 chndtrinc F
 chndtrix F
 cosdg F
 cosm1 F
 cotdg F
 ellipe F
 ellipeinc F
 ellipk F
 ellipkinc F
 ellipkm1 F
 entr F
 erfcinv F
 erfinv F
 exp10 F
 exp2 F
 exprel F
 fdtr F
 fdtrc F
 fdtri F
 fdtridfd F
 gammainc F
 gammaincc F
 gammainccinv F
 gammaincinv F
 gammaln F
 gammasgn F
 gdtr F
 gdtrc F
 gdtria F
 gdtrib F
 gdtrix F
 hankel1 F
 hankel1e F
 hankel2 F
 hankel2e F
 huber F
 hyperu F
 i0 F
 i0e F
 i1 F
 i1e F
 inv_boxcox F
 inv_boxcox1p F
 it2struve0 F
 itmodstruve0 F
 itstruve0 F
 j0 F
 j1 F
 k0 F
 k0e F
 k1 F
 k1e F
 kei F
 keip F
 ker F
 kerp F
 kl_div F
 kolmogi F
 kolmogorov F
 lpmv F
 mathieu_a F
 mathieu_b F
 modstruve F
 nbdtrik F
 nbdtrin F
 ncfdtr F
 ncfdtri F
 ncfdtridfd F
 ncfdtridfn F
 ncfdtrinc F
 nctdtr F
 nctdtridf F
 nctdtrinc F
 nctdtrit F
 ndtri F
 ndtri_exp F
 nrdtrimn F
 nrdtrisd F
 obl_cv F
 owens_t F
 pdtr F
 pdtrc F
 pdtrik F
 poch F
 pro_cv F
 pseudo_huber F
 radian F
 rel_entr F
 round F
 sindg F
 stdtr F
 stdtridf F
 stdtrit F
 struve F
 tandg F
 tklmbda F
 voigt_profile F
 wofz F
 wright_bessel F
 wrightomega F
 y0 F
 y1 F
 zetac F
scipy.special.lambertw
 lambertw F
scipy.special.orthogonal
 chebyc F
 chebys F
 chebyt F
 chebyu F
 gegenbauer F
 genlaguerre F
 hermite F
 hermitenorm F
 jacobi F
 laguerre F
 legendre F
 orthopoly1d C n=none b=dict
 roots_chebyc F
 roots_chebys F
 roots_chebyt F
 roots_chebyu F
 roots_gegenbauer F
 roots_genlaguerre F
 roots_hermite F
 roots_hermitenorm F
 roots_jacobi F
 roots_laguerre F
 roots_legendre F
 roots_sh_chebyt F
 roots_sh_chebyu F
 roots_sh_jacobi F
 roots_sh_legendre F
 sh_chebyt F
 sh_chebyu F
 sh_jacobi F
 sh_legendre F
scipy.special.sf_error
 SpecialFunctionError C n=data r=data b=dict-data h !args
 SpecialFunctionWarning C n=data r=data b=dict-data h !args
scipy.special.spfun_stats
 multigammaln F
scipy.stats._axis_nan_policy
 SmallSampleWarning C n=data r=data b=dict-data h !args
scipy.stats._binned_statistic
 BinnedStatistic2dResult C n=any b=dict
 BinnedStatisticResult C n=any b=dict
 BinnedStatisticddResult C n=any b=dict
 binned_statistic F
 binned_statistic_2d F
 binned_statistic_dd F
scipy.stats._binomtest
 BinomTestResult C n=none b=dict h
 binomtest F
scipy.stats._bootstrap
 bootstrap F
scipy.stats._censored_data
 CensoredData C n=none b=dict h
scipy.stats._common
 ConfidenceInterval C n=any b=dict
scipy.stats._continuous_distns
 FitDataError C n=data b=dict-data h !args
 FitSolverError C n=data b=dict-data h !args
 FitUniformFixedScaleDataError C n=data b=dict-data h !args
 alpha_gen C n=none b=rule:scipy-distribution h
 anglit_gen C n=none b=rule:scipy-distribution h
 arcsine_gen C n=none b=rule:scipy-distribution h
 argus_gen C n=none b=rule:scipy-distribution h
 beta_gen C n=none b=rule:scipy-distribution h
 betaprime_gen C n=none b=rule:scipy-distribution h
 bradford_gen C n=none b=rule:scipy-distribution h
 burr12_gen C n=none b=rule:scipy-distribution h
 burr_gen C n=none b=rule:scipy-distribution h
 cauchy_gen C n=none b=rule:scipy-distribution h
 chi2_gen C n=none b=rule:scipy-distribution h
 chi_gen C n=none b=rule:scipy-distribution h
 cosine_gen C n=none b=rule:scipy-distribution h
 crystalball_gen C n=none b=rule:scipy-distribution h
 dgamma_gen C n=none b=rule:scipy-distribution h
 dpareto_lognorm_gen C n=none b=rule:scipy-distribution h
 dweibull_gen C n=none b=rule:scipy-distribution h
 erlang_gen C n=none b=rule:scipy-distribution h
 expon_gen C n=none b=rule:scipy-distribution h
 exponnorm_gen C n=none b=rule:scipy-distribution h
 exponpow_gen C n=none b=rule:scipy-distribution h
 exponweib_gen C n=none b=rule:scipy-distribution h
 f_gen C n=none b=rule:scipy-distribution h
 fatiguelife_gen C n=none b=rule:scipy-distribution h
 fisk_gen C n=none b=rule:scipy-distribution h
 foldcauchy_gen C n=none b=rule:scipy-distribution h
 foldnorm_gen C n=none b=rule:scipy-distribution h
 frechet_l_gen C n=none b=rule:scipy-distribution h
 frechet_r_gen C n=none b=rule:scipy-distribution h
 gamma_gen C n=none b=rule:scipy-distribution h
 gausshyper_gen C n=none b=rule:scipy-distribution h
 genexpon_gen C n=none b=rule:scipy-distribution h
 genextreme_gen C n=none b=rule:scipy-distribution h
 gengamma_gen C n=none b=rule:scipy-distribution h
 genhalflogistic_gen C n=none b=rule:scipy-distribution h
 genhyperbolic_gen C n=none b=rule:scipy-distribution h
 geninvgauss_gen C n=none b=rule:scipy-distribution h
 genlogistic_gen C n=none b=rule:scipy-distribution h
 gennorm_gen C n=none b=rule:scipy-distribution h
 genpareto_gen C n=none b=rule:scipy-distribution h
 gibrat_gen C n=none b=rule:scipy-distribution h
 gilbrat_gen C n=none b=rule:scipy-distribution h
 gompertz_gen C n=none b=rule:scipy-distribution h
 gumbel_l_gen C n=none b=rule:scipy-distribution h
 gumbel_r_gen C n=none b=rule:scipy-distribution h
 halfcauchy_gen C n=none b=rule:scipy-distribution h
 halfgennorm_gen C n=none b=rule:scipy-distribution h
 halflogistic_gen C n=none b=rule:scipy-distribution h
 halfnorm_gen C n=none b=rule:scipy-distribution h
 hypsecant_gen C n=none b=rule:scipy-distribution h
 invgamma_gen C n=none b=rule:scipy-distribution h
 invgauss_gen C n=none b=rule:scipy-distribution h
 invweibull_gen C n=none b=rule:scipy-distribution h
 irwinhall_gen C n=none b=rule:scipy-distribution h
 jf_skew_t_gen C n=none b=rule:scipy-distribution h
 johnsonsb_gen C n=none b=rule:scipy-distribution h
 johnsonsu_gen C n=none b=rule:scipy-distribution h
 kappa3_gen C n=none b=rule:scipy-distribution h
 kappa4_gen C n=none b=rule:scipy-distribution h
 ksone_gen C n=none b=rule:scipy-distribution h
 kstwo_gen C n=none b=rule:scipy-distribution h
 kstwobign_gen C n=none b=rule:scipy-distribution h
 landau_gen C n=none b=rule:scipy-distribution h
 laplace_asymmetric_gen C n=none b=rule:scipy-distribution h
 laplace_gen C n=none b=rule:scipy-distribution h
 levy_gen C n=none b=rule:scipy-distribution h
 levy_l_gen C n=none b=rule:scipy-distribution h
 levy_stable_gen C n=none b=rule:scipy-distribution h
 loggamma_gen C n=none b=rule:scipy-distribution h
 logistic_gen C n=none b=rule:scipy-distribution h
 loglaplace_gen C n=none b=rule:scipy-distribution h
 lognorm_gen C n=none b=rule:scipy-distribution h
 lomax_gen C n=none b=rule:scipy-distribution h
 maxwell_gen C n=none b=rule:scipy-distribution h
 mielke_gen C n=none b=rule:scipy-distribution h
 moyal_gen C n=none b=rule:scipy-distribution h
 nakagami_gen C n=none b=rule:scipy-distribution h
 ncf_gen C n=none b=rule:scipy-distribution h
 nct_gen C n=none b=rule:scipy-distribution h
 ncx2_gen C n=none b=rule:scipy-distribution h
 norm_gen C n=none b=rule:scipy-distribution h
 norminvgauss_gen C n=none b=rule:scipy-distribution h
 pareto_gen C n=none b=rule:scipy-distribution h
 pearson3_gen C n=none b=rule:scipy-distribution h
 powerlaw_gen C n=none b=rule:scipy-distribution h
 powerlognorm_gen C n=none b=rule:scipy-distribution h
 powernorm_gen C n=none b=rule:scipy-distribution h
 rayleigh_gen C n=none b=rule:scipy-distribution h
 rdist_gen C n=none b=rule:scipy-distribution h
 recipinvgauss_gen C n=none b=rule:scipy-distribution h
 reciprocal_gen C n=none b=rule:scipy-distribution h
 rel_breitwigner_gen C n=none b=rule:scipy-distribution h
 rice_gen C n=none b=rule:scipy-distribution h
 rv_histogram C n=none b=rule:scipy-distribution h
 semicircular_gen C n=none b=rule:scipy-distribution h
 skew_norm_gen C n=none b=rule:scipy-distribution h
 skewcauchy_gen C n=none b=rule:scipy-distribution h
 skewnorm_gen C n=none b=rule:scipy-distribution h
 studentized_range_gen C n=none b=rule:scipy-distribution h
 t_gen C n=none b=rule:scipy-distribution h
 trapezoid_gen C n=none b=rule:scipy-distribution h
 trapz_gen C n=none b=rule:scipy-distribution h
 triang_gen C n=none b=rule:scipy-distribution h
 truncexpon_gen C n=none b=rule:scipy-distribution h
 truncnorm_gen C n=none b=rule:scipy-distribution h
 truncpareto_gen C n=none b=rule:scipy-distribution h
 truncweibull_min_gen C n=none b=rule:scipy-distribution h
 tukeylambda_gen C n=none b=rule:scipy-distribution h
 uniform_gen C n=none b=rule:scipy-distribution h
 vonmises_gen C n=none b=rule:scipy-distribution h
 wald_gen C n=none b=rule:scipy-distribution h
 weibull_max_gen C n=none b=rule:scipy-distribution h
 weibull_min_gen C n=none b=rule:scipy-distribution h
 wrapcauchy_gen C n=none b=rule:scipy-distribution h
scipy.stats._correlation
 chatterjeexi F
 spearmanrho F
scipy.stats._covariance
 CovViaCholesky C n=none b=dict h
 CovViaDiagonal C n=none b=dict h
 CovViaEigendecomposition C n=none b=dict h
 CovViaPSD C n=none b=dict h
 CovViaPrecision C n=none b=dict h
 Covariance C n=none b=dict h
scipy.stats._crosstab
 CrosstabResult C n=any b=dict
 crosstab F
scipy.stats._discrete_distns
 _nchypergeom_gen C n=none b=rule:scipy-distribution h
 _nchypergeom_gen._cdf_single F
 _nchypergeom_gen._entropy F
 bernoulli_gen C n=none b=rule:scipy-distribution h
 bernoulli_gen._cdf_single F
 bernoulli_gen._entropy F
 betabinom_gen C n=none b=rule:scipy-distribution h
 betabinom_gen._cdf_single F
 betabinom_gen._entropy F
 betanbinom_gen C n=none b=rule:scipy-distribution h
 betanbinom_gen._cdf_single F
 betanbinom_gen._entropy F
 binom_gen C n=none b=rule:scipy-distribution h
 binom_gen._cdf_single F
 binom_gen._entropy F
 boltzmann_gen C n=none b=rule:scipy-distribution h
 boltzmann_gen._cdf_single F
 boltzmann_gen._entropy F
 dlaplace_gen C n=none b=rule:scipy-distribution h
 dlaplace_gen._cdf_single F
 dlaplace_gen._entropy F
 geom_gen C n=none b=rule:scipy-distribution h
 geom_gen._cdf_single F
 geom_gen._entropy F
 hypergeom_gen C n=none b=rule:scipy-distribution h
 hypergeom_gen._cdf_single F
 hypergeom_gen._entropy F
 logser_gen C n=none b=rule:scipy-distribution h
 logser_gen._cdf_single F
 logser_gen._entropy F
 nbinom_gen C n=none b=rule:scipy-distribution h
 nbinom_gen._cdf_single F
 nbinom_gen._entropy F
 nchypergeom_fisher_gen C n=none b=rule:scipy-distribution h
 nchypergeom_fisher_gen._cdf_single F
 nchypergeom_fisher_gen._entropy F
 nchypergeom_wallenius_gen C n=none b=rule:scipy-distribution h
 nchypergeom_wallenius_gen._cdf_single F
 nchypergeom_wallenius_gen._entropy F
 nhypergeom_gen C n=none b=rule:scipy-distribution h
 nhypergeom_gen._cdf_single F
 nhypergeom_gen._entropy F
 planck_gen C n=none b=rule:scipy-distribution h
 planck_gen._cdf_single F
 planck_gen._entropy F
 poisson_binom_gen C n=none b=rule:scipy-distribution h
 poisson_binom_gen._cdf_single F
 poisson_binom_gen._entropy F
 poisson_binomial_frozen C n=none b=dict h
 poisson_gen C n=none b=rule:scipy-distribution h
 poisson_gen._cdf_single F
 poisson_gen._entropy F
 randint_gen C n=none b=rule:scipy-distribution h
 randint_gen._cdf_single F
 randint_gen._entropy F
 skellam_gen C n=none b=rule:scipy-distribution h
 skellam_gen._cdf_single F
 skellam_gen._entropy F
 yulesimon_gen C n=none b=rule:scipy-distribution h
 yulesimon_gen._cdf_single F
 yulesimon_gen._entropy F
 zipf_gen C n=none b=rule:scipy-distribution h
 zipf_gen._cdf_single F
 zipf_gen._entropy F
 zipfian_gen C n=none b=rule:scipy-distribution h
 zipfian_gen._cdf_single F
 zipfian_gen._entropy F
scipy.stats._distn_infrastructure
 _ShapeInfo C n=none b=dict h
 argsreduce F
 entropy F
 get_distribution_names F
 instancemethod F
 rv_continuous C n=none b=rule:scipy-distribution h
 rv_continuous_frozen C n=none b=dict h
 rv_discrete C n=none b=rule:scipy-distribution h
 rv_discrete._cdf_single F
 rv_discrete._entropy F
 rv_discrete_frozen C n=none b=dict h
 rv_frozen C n=none b=dict h
 rv_generic C n=none b=rule:scipy-distribution h
 rv_sample C n=none b=rule:scipy-distribution h
 rv_sample._cdf_single F
 rv_sample._entropy F
scipy.stats._distribution_infrastructure
 ContinuousDistribution C n=none b=dict h
 DiscreteDistribution C n=none b=dict h
 FoldedDistribution C n=none b=dict h
 Mixture C n=none b=dict h
 MonotonicTransformedDistribution C n=none b=dict h
 OrderStatisticDistribution C n=none b=dict h
 ShiftedScaledDistribution C n=none b=dict h
 TransformedDistribution C n=none b=dict h
 TruncatedDistribution C n=none b=dict h
 UnivariateDistribution C n=none b=dict h
 _Domain C n=none b=dict h
 _IntegerInterval C n=none b=dict h
 _Interval C n=none b=dict h
 _Parameter C n=none b=dict h
 _Parameterization C n=none b=dict h
 _RealInterval C n=none b=dict h
 _RealParameter C n=none b=dict h
 abs F
 exp F
 log F
 make_distribution F
 order_statistic F
 truncate F
scipy.stats._entropy
 differential_entropy F
 entropy F
scipy.stats._fit
 FitResult C n=none b=dict h
 GoodnessOfFitResult C n=any b=dict
 fit F
 goodness_of_fit F
scipy.stats._generate_pyx
 isNPY_OLD F
 make_biasedurn F
 make_boost F
scipy.stats._hypotests
 BarnardExactResult C n=none b=dict
 BoschlooExactResult C n=none b=dict
 CramerVonMisesResult C n=none b=dict h
 Epps_Singleton_2sampResult C n=any b=dict
 SomersDResult C n=none b=dict
 TukeyHSDResult C n=none b=dict h
 barnard_exact F
 boschloo_exact F
 cramervonmises F
 cramervonmises_2samp F
 epps_singleton_2samp F
 somersd F
 tukey_hsd F
scipy.stats._kde
 gaussian_kde C n=none b=dict h
scipy.stats._ksstats
 kolmogn F
 kolmogni F
 kolmognp F
scipy.stats._levy_stable
 levy_stable_frozen C n=none b=dict h
 levy_stable_gen C n=none b=rule:scipy-distribution h
 pdf_from_cf_with_fft F
scipy.stats._mannwhitneyu
 MannwhitneyuResult C n=any b=dict
 _MWU C n=none b=dict h
 mannwhitneyu F
scipy.stats._mgc
 MGCResult C n=any b=dict
 _ParallelP C n=none b=dict h
 multiscale_graphcorr F
scipy.stats._morestats
 AndersonResult C n=any b=dict
 Anderson_ksampResult C n=any b=dict
 AnsariResult C n=any b=dict
 BartlettResult C n=any b=dict
 DirectionalStats C n=none b=dict h
 FlignerResult C n=any b=dict
 LeveneResult C n=any b=dict
 Mean C n=any b=dict
 MedianTestResult C n=any b=dict
 ShapiroResult C n=any b=dict
 Std_dev C n=any b=dict
 Variance C n=any b=dict
 WilcoxonResult C n=any b=dict
 _ABW C n=none b=dict h
 _BigFloat C n=none b=dict h
 anderson F
 anderson_ksamp F
 ansari F
 bartlett F
 bayes_mvs F
 boxcox F
 boxcox_llf F
 boxcox_normmax F
 boxcox_normplot F
 circmean F
 circstd F
 circvar F
 directional_stats F
 false_discovery_control F
 fligner F
 kstat F
 kstatvar F
 levene F
 mood F
 mvsdist F
 ppcc_max F
 ppcc_plot F
 probplot F
 shapiro F
 wilcoxon F
 wilcoxon_outputs F
 wilcoxon_result_object F
 wilcoxon_result_unpacker F
 yeojohnson F
 yeojohnson_llf F
 yeojohnson_normmax F
 yeojohnson_normplot F
scipy.stats._mstats_basic
 BrunnerMunzelResult C n=any b=dict
 DescribeResult C n=any b=dict
 F_onewayResult C n=any b=dict
 FriedmanchisquareResult C n=any b=dict
 KruskalResult C n=any b=dict
 KurtosistestResult C n=any b=dict
 MannwhitneyuResult C n=any b=dict
 ModeResult C n=any b=dict
 NormaltestResult C n=any b=dict
 PointbiserialrResult C n=any b=dict
 SenSeasonalSlopesResult C n=any b=dict
 SkewtestResult C n=any b=dict
 Ttest_1sampResult C n=any b=dict
 Ttest_indResult C n=any b=dict
 Ttest_relResult C n=any b=dict
 argstoarray F
 brunnermunzel F
 count_tied_groups F
 describe F
 f_oneway F
 find_repeats F
 friedmanchisquare F
 kendalltau F
 kendalltau_seasonal F
 kruskal F
 ks_1samp F
 ks_2samp F
 kstest F
 kurtosis F
 kurtosistest F
 linregress F
 mannwhitneyu F
 mode F
 moment F
 mquantiles F
 msign F
 normaltest F
 obrientransform F
 pearsonr F
 plotting_positions F
 pointbiserialr F
 rankdata F
 scoreatpercentile F
 sem F
 sen_seasonal_slopes F
 siegelslopes F
 skew F
 skewtest F
 spearmanr F
 stde_median F
 theilslopes F
 tmax F
 tmean F
 tmin F
 trim F
 trima F
 trimboth F
 trimmed_mean F
 trimmed_std F
 trimmed_stde F
 trimmed_var F
 trimr F
 trimtail F
 tsem F
 ttest_1samp F
 ttest_ind F
 ttest_rel F
 tvar F
 variation F
 winsorize F
scipy.stats._mstats_extras
 compare_medians_ms F
 hdmedian F
 hdquantiles F
 hdquantiles_sd F
 idealfourths F
 median_cihs F
 mjci F
 mquantiles_cimj F
 rsh F
 trimmed_mean_ci F
scipy.stats._multicomp
 DunnettResult C n=none b=dict
 dunnett F
scipy.stats._multivariate
 _PSD C n=none b=dict h
 dirichlet_frozen C n=none b=dict h
 dirichlet_gen C n=none b=dict h
 dirichlet_multinomial_frozen C n=none b=dict h
 dirichlet_multinomial_frozen.cov F
 dirichlet_multinomial_gen C n=none b=dict h
 dirichlet_multinomial_gen.cov F
 invwishart_frozen C n=none b=dict h
 invwishart_gen C n=none b=dict h
 matrix_normal_frozen C n=none b=dict h
 matrix_normal_gen C n=none b=dict h
 matrix_t_frozen C n=none b=dict h
 matrix_t_gen C n=none b=dict h
 multi_rv_frozen C n=none b=dict h
 multi_rv_generic C n=none b=dict h
 multinomial_frozen C n=none b=dict h
 multinomial_frozen.rvs F
 multinomial_gen C n=none b=dict h
 multinomial_gen.rvs F
 multivariate_hypergeom_frozen C n=none b=dict h
 multivariate_hypergeom_frozen.rvs F
 multivariate_hypergeom_gen C n=none b=dict h
 multivariate_hypergeom_gen.rvs F
 multivariate_normal_frozen C n=none b=dict h
 multivariate_normal_gen C n=none b=dict h
 multivariate_t_frozen C n=none b=dict h
 multivariate_t_gen C n=none b=dict h
 normal_inverse_gamma_frozen C n=none b=dict h
 normal_inverse_gamma_frozen.rvs F
 normal_inverse_gamma_gen C n=none b=dict h
 normal_inverse_gamma_gen.rvs F
 ortho_group_frozen C n=none b=dict h
 ortho_group_gen C n=none b=dict h
 random_correlation_frozen C n=none b=dict h
 random_correlation_gen C n=none b=dict h
 random_table_frozen C n=none b=dict h
 random_table_gen C n=none b=dict h
 special_ortho_group_frozen C n=none b=dict h
 special_ortho_group_gen C n=none b=dict h
 uniform_direction_frozen C n=none b=dict h
 uniform_direction_gen C n=none b=dict h
 unitary_group_frozen C n=none b=dict h
 unitary_group_gen C n=none b=dict h
 vonmises_fisher_frozen C n=none b=dict h
 vonmises_fisher_gen C n=none b=dict h
 wishart_frozen C n=none b=dict h
 wishart_gen C n=none b=dict h
scipy.stats._new_distributions
 Binomial C n=none b=dict h
 Logistic C n=none b=dict h
 Normal C n=none b=dict h
 StandardNormal C n=none b=dict h
 Uniform C n=none b=dict h
 _Gamma C n=none b=dict h
 _LogUniform C n=none b=dict h
scipy.stats._odds_ratio
 OddsRatioResult C n=none b=dict h
 odds_ratio F
scipy.stats._page_trend_test
 PageTrendTestResult C n=none b=dict
 _PageL C n=none b=dict h
scipy.stats._probability_distribution
 _ProbabilityDistribution C n=none b=dict h
scipy.stats._qmc
 Halton C n=none b=dict h
 LatinHypercube C n=none b=dict h
 MultinomialQMC C n=none b=dict h
 MultivariateNormalQMC C n=none b=dict h
 PoissonDisk C n=none b=dict h
 QMCEngine C n=none b=dict h
 Sobol C n=none b=dict h
 check_random_state F
 discrepancy F
 geometric_discrepancy F
 n_primes F
 primes_from_2_to F
 scale F
 update_discrepancy F
 van_der_corput F
scipy.stats._quantile
 quantile F
scipy.stats._rcont.rcont
 rvs_rcont1 F
 rvs_rcont2 F
scipy.stats._relative_risk
 RelativeRiskResult C n=none b=dict
 relative_risk F
scipy.stats._resampling
 BootstrapMethod C n=none b=dict
 BootstrapResult C n=none b=dict
 MonteCarloMethod C n=none b=dict
 MonteCarloTestResult C n=none b=dict
 PermutationMethod C n=none b=dict
 PermutationTestResult C n=none b=dict
 PowerResult C n=none b=dict
 ResamplingMethod C n=none b=dict
 bootstrap F
 power F
scipy.stats._rvs_sampling
 NumericalInverseHermite C n=none b=dict h
 rvs_ratio_uniforms F
scipy.stats._sampling
 CustomDistPINV C n=none b=dict h
 FastGeneratorInversion C n=none b=dict h
 RatioUniforms C n=none b=dict h
 alpha_pdf F
 argus_gamma_inv_trf F
 argus_gamma_trf F
 argus_pdf F
 beta_valid_params F
 betaprime_pdf F
 bradford_pdf F
 burr12_pdf F
 burr_pdf F
 chi2_pdf F
 chi_pdf F
 crystalball_pdf F
 gamma_pdf F
 geninvgauss_mode F
 geninvgauss_pdf F
 invgamma_pdf F
 invgauss_mode F
 invgauss_pdf F
 invweibull_pdf F
 powerlaw_pdf F
 wald_pdf F
 weibull_max_pdf F
 weibull_min_pdf F
scipy.stats._sensitivity_analysis
 BootstrapSobolResult C n=none b=dict
 PPFDist C n=none b=dict h
 SobolResult C n=none b=dict
 f_ishigami F
 saltelli_2010 F
 sample_AB F
 sample_A_B F
 sobol_indices F
scipy.stats._sobol
 get_poly_vinit F
 initialize_direction_numbers F
 initialize_v F
scipy.stats._stats
 genhyperbolic_logpdf F
 genhyperbolic_pdf F
 geninvgauss_logpdf F
 von_mises_cdf F
scipy.stats._stats_mstats_common
 LinregressResult C n=any b=dict
 SiegelslopesResult C n=any b=dict
 TheilslopesResult C n=any b=dict
 linregress F
 siegelslopes F
 theilslopes F
scipy.stats._stats_py
 AlexanderGovernResult C n=none b=dict
 BrunnerMunzelResult C n=any b=dict
 ConfidenceInterval C n=any b=dict
 CumfreqResult C n=any b=dict
 DescribeResult C n=any b=dict
 F_onewayResult C n=any b=dict
 FriedmanchisquareResult C n=any b=dict
 HistogramResult C n=any b=dict
 KruskalResult C n=any b=dict
 KstestResult C n=any b=dict
 KurtosistestResult C n=any b=dict
 LinregressResult C n=any b=dict
 MGCResult C n=any b=dict
 ModeResult C n=any b=dict
 NormaltestResult C n=any b=dict
 PearsonRResult C n=any b=dict
 PearsonRResultBase C n=any b=dict
 Power_divergenceResult C n=any b=dict
 QuantileTestResult C n=none b=dict
 RanksumsResult C n=any b=dict
 RelfreqResult C n=any b=dict
 RepeatedResults C n=any b=dict
 SigmaclipResult C n=any b=dict
 SignificanceResult C n=any b=dict
 SkewtestResult C n=any b=dict
 TtestResult C n=any b=dict
 TtestResultBase C n=any b=dict
 Ttest_indResult C n=any b=dict
 _ParallelP C n=none b=dict h
 _SimpleBeta C n=none b=dict h
 _SimpleChi2 C n=none b=dict h
 _SimpleF C n=none b=dict h
 _SimpleNormal C n=none b=dict h
 _SimpleStudentT C n=none b=dict h
 alexandergovern F
 brunnermunzel F
 chisquare F
 combine_pvalues F
 cumfreq F
 describe F
 energy_distance F
 expectile F
 f_oneway F
 find_repeats F
 fisher_exact F
 friedmanchisquare F
 gmean F
 gstd F
 gzscore F
 hmean F
 iqr F
 jarque_bera F
 kendalltau F
 kruskal F
 ks_1samp F
 ks_2samp F
 kstest F
 kurtosis F
 kurtosistest F
 linregress F
 lmoment F
 median_abs_deviation F
 mode F
 moment F
 multiscale_graphcorr F
 normaltest F
 obrientransform F
 pack_TtestResult F
 pearsonr F
 percentileofscore F
 pmean F
 pointbiserialr F
 power_divergence F
 rankdata F
 ranksums F
 relfreq F
 scoreatpercentile F
 sem F
 sigmaclip F
 skew F
 skewtest F
 spearmanr F
 tiecorrect F
 tmax F
 tmean F
 tmin F
 trim1 F
 trim_mean F
 trimboth F
 tsem F
 tstd F
 ttest_1samp F
 ttest_ind F
 ttest_ind_from_stats F
 ttest_rel F
 tvar F
 unpack_TtestResult F
 wasserstein_distance F
 wasserstein_distance_nd F
 weightedtau F
 zmap F
 zscore F
scipy.stats._stats_pythran
 siegelslopes F
scipy.stats._survival
 ECDFResult C n=none b=dict
 EmpiricalDistributionFunction C n=none b=dict
 LogRankResult C n=none b=dict
 ecdf F
 logrank F
scipy.stats._tukeylambda_stats
 tukeylambda_kurtosis F
 tukeylambda_variance F
scipy.stats._unuran.unuran_wrapper
 UNURANError C n=data r=data b=dict-data h !args
 _URNG C n=none b=rule:cython-state h
 __pyx_unpickle__URNG F r=rule:typed-class-first >arg0
scipy.stats._variation
 variation F
scipy.stats._warnings_errors
 ConstantInputWarning C n=data b=dict-data h !args
 DegenerateDataWarning C n=data b=dict-data h !args
 FitError C n=data b=dict-data h !args
 NearConstantInputWarning C n=data b=dict-data h !args
scipy.stats._wilcoxon
 WilcoxonDistribution C n=none b=dict h
scipy.stats.contingency
 Chi2ContingencyResult C n=any b=dict
 association F
 chi2_contingency F
 expected_freq F
 margins F
scipy.stats.kde
 gaussian_kde C n=none b=dict h
scipy.stats.morestats
 AndersonResult C n=any b=dict
 Anderson_ksampResult C n=any b=dict
 AnsariResult C n=any b=dict
 BartlettResult C n=any b=dict
 FlignerResult C n=any b=dict
 LeveneResult C n=any b=dict
 Mean C n=any b=dict
 ShapiroResult C n=any b=dict
 Std_dev C n=any b=dict
 Variance C n=any b=dict
 WilcoxonResult C n=any b=dict
 _ABW C n=none b=dict h
 anderson F
 anderson_ksamp F
 ansari F
 bartlett F
 bayes_mvs F
 boxcox F
 boxcox_llf F
 boxcox_normmax F
 boxcox_normplot F
 circmean F
 circstd F
 circvar F
 fligner F
 kstat F
 kstatvar F
 levene F
 mood F
 mvsdist F
 ppcc_max F
 ppcc_plot F
 probplot F
 shapiro F
 wilcoxon F
 yeojohnson F
 yeojohnson_llf F
 yeojohnson_normmax F
 yeojohnson_normplot F
scipy.stats.mstats_basic
 BrunnerMunzelResult C n=any b=dict
 DescribeResult C n=any b=dict
 F_onewayResult C n=any b=dict
 FriedmanchisquareResult C n=any b=dict
 KendalltauResult C n=any b=dict
 KruskalResult C n=any b=dict
 KurtosistestResult C n=any b=dict
 LinregressResult C n=any b=dict
 MannwhitneyuResult C n=any b=dict
 ModeResult C n=any b=dict
 NormaltestResult C n=any b=dict
 PointbiserialrResult C n=any b=dict
 SkewtestResult C n=any b=dict
 SpearmanrResult C n=any b=dict
 Ttest_1sampResult C n=any b=dict
 Ttest_indResult C n=any b=dict
 Ttest_relResult C n=any b=dict
 argstoarray F
 brunnermunzel F
 count_tied_groups F
 describe F
 f_oneway F
 find_repeats F
 friedmanchisquare F
 kendalltau F
 kendalltau_seasonal F
 kruskal F
 ks_1samp F
 ks_2samp F
 ks_twosamp F
 kstest F
 kurtosis F
 kurtosistest F
 linregress F
 mannwhitneyu F
 mode F
 moment F
 mquantiles F
 msign F
 normaltest F
 obrientransform F
 pearsonr F
 plotting_positions F
 pointbiserialr F
 rankdata F
 scoreatpercentile F
 sem F
 sen_seasonal_slopes F
 siegelslopes F
 skew F
 skewtest F
 spearmanr F
 stde_median F
 theilslopes F
 tmax F
 tmean F
 tmin F
 trim F
 trima F
 trimboth F
 trimmed_mean F
 trimmed_std F
 trimmed_stde F
 trimmed_var F
 trimr F
 trimtail F
 tsem F
 ttest_1samp F
 ttest_ind F
 ttest_rel F
 tvar F
 variation F
 winsorize F
scipy.stats.mstats_extras
 compare_medians_ms F
 hdmedian F
 hdquantiles F
 hdquantiles_sd F
 idealfourths F
 median_cihs F
 mjci F
 mquantiles_cimj F
 rsh F
 trimmed_mean_ci F
scipy.stats.stats
 AlexanderGovernConstantInputWarning C n=data b=dict-data h !args
 BrunnerMunzelResult C n=any b=dict
 CumfreqResult C n=any b=dict
 DescribeResult C n=any b=dict
 F_onewayBadInputSizesWarning C n=data r=data b=dict-data h !args
 F_onewayConstantInputWarning C n=data b=dict-data h !args
 F_onewayResult C n=any b=dict
 FriedmanchisquareResult C n=any b=dict
 HistogramResult C n=any b=dict
 Jarque_beraResult C n=any b=dict
 KendalltauResult C n=any b=dict
 KruskalResult C n=any b=dict
 Ks_2sampResult C n=any b=dict
 KstestResult C n=any b=dict
 KurtosistestResult C n=any b=dict
 MGCResult C n=any b=dict
 MannwhitneyuResult C n=any b=dict
 ModeResult C n=any b=dict
 NormaltestResult C n=any b=dict
 PearsonRConstantInputWarning C n=data b=dict-data h !args
 PearsonRNearConstantInputWarning C n=data b=dict-data h !args
 PointbiserialrResult C n=any b=dict
 Power_divergenceResult C n=any b=dict
 RanksumsResult C n=any b=dict
 RelfreqResult C n=any b=dict
 RepeatedResults C n=any b=dict
 SigmaclipResult C n=any b=dict
 SkewtestResult C n=any b=dict
 SpearmanRConstantInputWarning C n=data b=dict-data h !args
 SpearmanrResult C n=any b=dict
 Ttest_1sampResult C n=any b=dict
 Ttest_indResult C n=any b=dict
 Ttest_relResult C n=any b=dict
 WeightedTauResult C n=any b=dict
 _ParallelP C n=none b=dict h
 alexandergovern F
 brunnermunzel F
 chisquare F
 combine_pvalues F
 cumfreq F
 describe F
 energy_distance F
 f_oneway F
 find_repeats F
 fisher_exact F
 friedmanchisquare F
 gmean F
 gstd F
 hmean F
 iqr F
 jarque_bera F
 kendalltau F
 kruskal F
 ks_1samp F
 ks_2samp F
 kstest F
 kurtosis F
 kurtosistest F
 mannwhitneyu F
 median_abs_deviation F
 median_absolute_deviation F
 mode F
 moment F
 multiscale_graphcorr F
 normaltest F
 obrientransform F
 pearsonr F
 percentileofscore F
 pointbiserialr F
 power_divergence F
 rankdata F
 ranksums F
 relfreq F
 scoreatpercentile F
 sem F
 sigmaclip F
 skew F
 skewtest F
 spearmanr F
 tiecorrect F
 tmax F
 tmean F
 tmin F
 trim1 F
 trim_mean F
 trimboth F
 tsem F
 tstd F
 ttest_1samp F
 ttest_ind F
 ttest_ind_from_stats F
 ttest_rel F
 tvar F
 variation F
 wasserstein_distance F
 weightedtau F
 zmap F
 zscore F
scipy.stats.vonmises
 von_mises_cdf F
 von_mises_cdf_normalapprox F
 von_mises_cdf_series F
`,
};
