/**
 * What `policy learn` proved of numpy 2.4.6. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const numpy: Knowledge = {
  package: 'numpy',
  versions: ['numpy 2.4.6'],
  derived: `
numpy
 PytestTester C n=any b=dict h
numpy._array_api_info
 __array_namespace_info__ C n=any r=any b=dict h
numpy._core
 PytestTester C n=any b=dict h
 iinfo C n=any b=dict h
numpy._core._ufunc_config
 errstate C n=any r=any b=rule:slots h
numpy._core.arrayprint
 errstate C n=any r=any b=rule:slots h
numpy._core.getlimits
 iinfo C n=any b=dict h
numpy._core.numeric
 AxisError C n=any r=data b=dict h ?data:args
 errstate C n=any r=any b=rule:slots h
numpy._core.records
 format_parser C n=any b=dict h
numpy._globals
 _CopyMode C r=rule:enum-value h
numpy._typing
 NBitBase C n=any r=any b=dict h
 _HasDType C n=any b=dict h
 _NestedSequence C n=any b=dict h
 _SupportsArray C n=any b=dict h
 _SupportsArrayFunc C n=any b=dict h
numpy._typing._nbit_base
 NBitBase C n=any r=any b=dict h
 _128Bit C n=any r=any b=dict h
 _16Bit C n=any r=any b=dict h
 _32Bit C n=any r=any b=dict h
 _64Bit C n=any r=any b=dict h
 _8Bit C n=any r=any b=dict h
 _96Bit C n=any r=any b=dict h
numpy.f2py
 VisibleDeprecationWarning C n=any r=any b=dict h ?data:args
numpy.f2py._backends._backend
 Backend C n=any r=any b=dict h
numpy.f2py._backends._distutils
 DistutilsBackend C n=any r=any b=dict h
numpy.f2py._backends._meson
 MesonBackend C n=any b=dict h
 MesonTemplate C n=any b=dict h
numpy.f2py.auxfuncs
 F2PYError C n=any r=any b=dict h ?data:args
 throw_error C n=any r=any b=dict h
numpy.f2py.capi_maps
 throw_error C n=any r=any b=dict h
numpy.f2py.symbolic
 ArithOp C r=rule:enum-value h
 Expr C n=any r=plain b=dict
 ExprWarning C n=any r=any b=dict h ?data:args
 Language C r=rule:enum-value h
 Op C r=rule:enum-value h
 OpError C n=any r=any b=dict h ?data:args
 Precedence C r=rule:enum-value h
 RelOp C r=rule:enum-value h
 _FromStringWorker C n=any r=any b=dict h
 _Pair C n=any r=any b=dict h
numpy.fft
 PytestTester C n=any b=dict h
numpy.lib
 PytestTester C n=any b=dict h
numpy.lib._arraypad_impl
 ndindex C n=any b=dict h
numpy.lib._function_base_impl
 vectorize C n=any b=dict h
numpy.lib._index_tricks_impl
 ndenumerate C n=any b=dict h
 ndindex C n=any b=dict h
numpy.lib._npyio_impl
 ConversionWarning C n=any r=any b=dict h ?data:args
 ConverterError C n=any r=any b=dict h ?data:args
 ConverterLockError C n=any r=any b=dict h ?data:args
 LineSplitter C n=any b=dict h
 NameValidator C n=any b=dict h
 StringConverter C n=any b=dict h
numpy.lib._polynomial_impl
 RankWarning C n=any r=any b=dict h ?data:args
 poly1d C n=any b=dict
numpy.lib._shape_base_impl
 ndindex C n=any b=dict h
numpy.lib._twodim_base_impl
 iinfo C n=any b=dict h
numpy.linalg
 PytestTester C n=any b=dict h
numpy.linalg._linalg
 LinAlgError C n=any r=any b=dict h ?data:args
numpy.ma
 MAError C n=any r=any b=dict h ?data:args
 MaskError C n=any r=any b=dict h ?data:args
 PytestTester C n=any b=dict h
numpy.ma.core
 iinfo C n=any b=dict h
numpy.ma.extras
 AxisConcatenator C n=any r=any b=dict h
 MAError C n=any r=any b=dict h ?data:args
numpy.matlib
 PytestTester C n=any b=dict h
 iinfo C n=any b=dict h
 ndenumerate C n=any b=dict h
 ndindex C n=any b=dict h
 poly1d C n=any b=dict
 vectorize C n=any b=dict h
numpy.matrixlib
 PytestTester C n=any b=dict h
numpy.polynomial
 Chebyshev C n=any b=dict
 Hermite C n=any b=dict
 HermiteE C n=any b=dict
 Laguerre C n=any b=dict
 Legendre C n=any b=dict
 Polynomial C n=any b=dict
 PytestTester C n=any b=dict h
numpy.polynomial.chebyshev
 ABCPolyBase C n=any b=dict
numpy.polynomial.hermite
 ABCPolyBase C n=any b=dict
numpy.polynomial.hermite_e
 ABCPolyBase C n=any b=dict
numpy.polynomial.laguerre
 ABCPolyBase C n=any b=dict
numpy.polynomial.legendre
 ABCPolyBase C n=any b=dict
numpy.polynomial.polynomial
 ABCPolyBase C n=any b=dict
numpy.random
 PytestTester C n=any b=dict h
numpy.typing
 PytestTester C n=any b=dict h
`,
};
