/**
 * Arrays, types, scalars, random generators and functions of numpy 1 and 2.
 * @module
 */
import type { Knowledge, SymbolRule } from '../knowledge.ts';

const likeMemmap: SymbolRule = {
  what: 'class',
  build: 'rule:ndarray-state',
  data: true,
  why: 'Filled by __setstate__ in C from shape, type, order and bytes or a list. Made by _reconstruct it maps no file.',
  source: 'numpy 1.26.4 and 2.4.6 numpy/_core/memmap.py memmap.__array_finalize__',
};

const likeRecarray: SymbolRule = {
  what: 'class',
  build: 'rule:ndarray-state',
  data: true,
  why: 'Filled by __setstate__ in C from shape, type, order and bytes or a list.',
  source: 'numpy 1.26.4 and 2.4.6 numpy/_core/records.py recarray',
};

const likeChararray: SymbolRule = {
  what: 'class',
  build: 'rule:ndarray-state',
  data: true,
  why: 'Filled by __setstate__ in C from shape, type, order and bytes or a list.',
  source: 'numpy 1.26.4 and 2.4.6 numpy/_core/defchararray.py chararray.__array_finalize__',
};

const likeRecord: SymbolRule = {
  what: 'class',
  data: true,
  why: 'A scalar with fields; named as the scalar type of a record array.',
  source: 'numpy 1.26.4 and 2.4.6 numpy/_core/records.py record',
};

const likeBool: SymbolRule = {
  what: 'class',
  reduce: 'plain',
  hash: true,
  data: true,
  why: 'A scalar of plain data.',
  source: 'numpy 1.26.4 and 2.4.6 numpy/_core/src/multiarray/scalartypes.c.src',
};

const likeNumber: SymbolRule = {
  what: 'class',
  why: 'Abstract scalar type, named.',
  source: 'numpy 1.26.4 and 2.4.6 numpy/_core/src/multiarray/scalartypes.c.src',
};

const likePi: SymbolRule = {
  what: 'constant',
  why: 'A constant.',
  source: 'numpy 1.26.4 and 2.4.6 numpy/__init__.py',
};

const likeBoolDType: SymbolRule = {
  what: 'class',
  why: 'Named: the class of a dtype.',
  source: 'numpy 1.26.4 and 2.4.6 numpy/dtypes.py',
};

const likeReconstruct: SymbolRule = {
  what: 'function',
  reduce: 'rule:typed-class-first',
  data: true,
  returns: 'arg0',
  why: 'ndarray.__new__(subtype, shape, type): an empty array that BUILD fills.',
  source: 'numpy 1.26.4 and 2.4.6 numpy/_core/src/multiarray/multiarraymodule.c array__reconstruct',
};

const likeScalar: SymbolRule = {
  what: 'function',
  reduce: 'rule:numpy-scalar',
  hash: true,
  data: true,
  returns: 'numpy.generic',
  why: 'A scalar from its type and its bytes.',
  source: 'numpy 1.26.4 and 2.4.6 numpy/_core/src/multiarray/multiarraymodule.c array_scalar',
};

const likeMT19937: SymbolRule = {
  what: 'class',
  newobj: 'none',
  build: 'data',
  data: true,
  why: '__setstate__ stores numbers and arrays and a seed sequence.',
  source: 'numpy 1.26.4 and 2.4.6 numpy/random/bit_generator.pyx BitGenerator.__setstate__',
};

export const numpy: Knowledge = {
  package: 'numpy',
  versions: [
    'numpy 1.16.6',
    'numpy 1.18.5',
    'numpy 1.19.5',
    'numpy 1.22.4',
    'numpy 1.26.4',
    'numpy 2.0.2',
    'numpy 2.4.6',
  ],
  declared: {
    numpy: {
      ndarray: {
        what: 'class',
        build: 'rule:ndarray-state',
        data: true,
        why: 'Filled by __setstate__ in C from shape, type, order and bytes or a list.',
        source: 'numpy 1.26.4 and 2.4.6 numpy/_core/src/multiarray/methods.c array_setstate',
      },
      matrix: {
        what: 'class',
        build: 'rule:ndarray-state',
        data: true,
        why: 'Filled by __setstate__ in C from shape, type, order and bytes or a list.',
        source: 'numpy 1.26.4 and 2.4.6 numpy/matrixlib/defmatrix.py matrix',
      },
      memmap: likeMemmap,
      recarray: likeRecarray,
      chararray: likeChararray,
      dtype: {
        what: 'class',
        reduce: 'data',
        build: 'rule:dtype-state',
        hash: true,
        data: true,
        why: 'Parses a type description; BUILD sets byte order, fields and flags, which the judge compares.',
        source:
          'numpy 1.26.4 and 2.4.6 numpy/_core/src/multiarray/descriptor.c arraydescr_new, arraydescr_setstate',
      },
      generic: {
        what: 'class',
        hash: true,
        data: true,
        why: 'Base of all scalars.',
        source: 'numpy 1.26.4 and 2.4.6 numpy/_core/src/multiarray/scalartypes.c.src',
      },
      void: {
        what: 'class',
        reduce: 'data',
        data: true,
        why: 'A scalar of raw bytes.',
        source: 'numpy 1.26.4 and 2.4.6 numpy/_core/src/multiarray/scalartypes.c.src',
      },
      record: likeRecord,
      object_: {
        what: 'class',
        why: 'Named as a type.',
        source: 'numpy 1.26.4 and 2.4.6 numpy/_core/src/multiarray/scalartypes.c.src',
      },
      bool: likeBool,
      bool_: likeBool,
      int8: likeBool,
      int16: likeBool,
      int32: likeBool,
      int64: likeBool,
      uint8: likeBool,
      uint16: likeBool,
      uint32: likeBool,
      uint64: likeBool,
      intp: likeBool,
      uintp: likeBool,
      intc: likeBool,
      uintc: likeBool,
      byte: likeBool,
      ubyte: likeBool,
      short: likeBool,
      ushort: likeBool,
      int_: likeBool,
      uint: likeBool,
      long: likeBool,
      ulong: likeBool,
      longlong: likeBool,
      ulonglong: likeBool,
      float16: likeBool,
      float32: likeBool,
      float64: likeBool,
      float128: likeBool,
      longdouble: likeBool,
      half: likeBool,
      single: likeBool,
      double: likeBool,
      complex64: likeBool,
      complex128: likeBool,
      complex256: likeBool,
      csingle: likeBool,
      cdouble: likeBool,
      clongdouble: likeBool,
      float_: likeBool,
      complex_: likeBool,
      cfloat: likeBool,
      str_: likeBool,
      bytes_: likeBool,
      unicode_: likeBool,
      string_: likeBool,
      datetime64: likeBool,
      timedelta64: likeBool,
      number: likeNumber,
      integer: likeNumber,
      signedinteger: likeNumber,
      unsignedinteger: likeNumber,
      inexact: likeNumber,
      floating: likeNumber,
      complexfloating: likeNumber,
      flexible: likeNumber,
      character: likeNumber,
      pi: likePi,
      e: likePi,
      inf: likePi,
      nan: likePi,
      newaxis: likePi,
    },
    'numpy.dtypes': {
      BoolDType: likeBoolDType,
      Int8DType: likeBoolDType,
      UInt8DType: likeBoolDType,
      Int16DType: likeBoolDType,
      UInt16DType: likeBoolDType,
      Int32DType: likeBoolDType,
      UInt32DType: likeBoolDType,
      Int64DType: likeBoolDType,
      UInt64DType: likeBoolDType,
      LongLongDType: likeBoolDType,
      ULongLongDType: likeBoolDType,
      Float16DType: likeBoolDType,
      Float32DType: likeBoolDType,
      Float64DType: likeBoolDType,
      LongDoubleDType: likeBoolDType,
      Complex64DType: likeBoolDType,
      Complex128DType: likeBoolDType,
      CLongDoubleDType: likeBoolDType,
      ObjectDType: likeBoolDType,
      BytesDType: likeBoolDType,
      StrDType: likeBoolDType,
      VoidDType: likeBoolDType,
      DateTime64DType: likeBoolDType,
      TimeDelta64DType: likeBoolDType,
      StringDType: likeBoolDType,
      ByteDType: likeBoolDType,
      UByteDType: likeBoolDType,
      ShortDType: likeBoolDType,
      UShortDType: likeBoolDType,
      IntDType: likeBoolDType,
      UIntDType: likeBoolDType,
      LongDType: likeBoolDType,
      ULongDType: likeBoolDType,
    },
    'numpy._core.multiarray': {
      _reconstruct: likeReconstruct,
      scalar: likeScalar,
    },
    'numpy.core.multiarray': {
      _reconstruct: likeReconstruct,
      scalar: likeScalar,
      ndarray: {
        what: 'class',
        build: 'rule:ndarray-state',
        data: true,
        why: 'Filled by __setstate__ in C from shape, type, order and bytes or a list.',
        source: 'numpy 1.26.4 and 2.4.6 numpy/_core/src/multiarray/methods.c array_setstate',
      },
      dtype: {
        what: 'class',
        reduce: 'data',
        build: 'rule:dtype-state',
        hash: true,
        data: true,
        why: 'Parses a type description; BUILD sets byte order, fields and flags, which the judge compares.',
        source:
          'numpy 1.26.4 and 2.4.6 numpy/_core/src/multiarray/descriptor.c arraydescr_new, arraydescr_setstate',
      },
    },
    'numpy._core._multiarray_umath': {
      _reconstruct: likeReconstruct,
      scalar: likeScalar,
    },
    'numpy.core._multiarray_umath': {
      _reconstruct: likeReconstruct,
      scalar: likeScalar,
    },
    'numpy._core.numeric': {
      _frombuffer: {
        what: 'function',
        reduce: 'data',
        data: true,
        returns: 'numpy.ndarray',
        why: 'frombuffer(bytes, dtype).reshape(shape, order); refuses object types.',
        source: 'numpy 1.26.4 and 2.4.6 numpy/_core/numeric.py _frombuffer',
      },
    },
    'numpy.core.numeric': {
      _frombuffer: {
        what: 'function',
        reduce: 'data',
        data: true,
        returns: 'numpy.ndarray',
        why: 'frombuffer(bytes, dtype).reshape(shape, order); refuses object types.',
        source: 'numpy 1.26.4 and 2.4.6 numpy/_core/numeric.py _frombuffer',
      },
    },
    'numpy.core': {
      _ufunc_reconstruct: {
        what: 'function',
        reduce: 'rule:named-symbol',
        grants: ['import', 'attribute-access'],
        why: 'Imports a module and takes an attribute: inert only for the name of a known function.',
        source: 'numpy 1.26.4 numpy/core/__init__.py _ufunc_reconstruct',
      },
      _DType_reconstruct: {
        what: 'function',
        reduce: 'data',
        why: 'The class of a dtype.',
        source: 'numpy 1.26.4 numpy/core/__init__.py _DType_reconstruct',
      },
    },
    'numpy._core': {
      _DType_reconstruct: {
        what: 'function',
        reduce: 'data',
        why: 'The class of a dtype.',
        source: 'numpy 2.4.6 numpy/_core/__init__.py _DType_reconstruct',
      },
    },
    'numpy.matrixlib.defmatrix': {
      matrix: {
        what: 'class',
        build: 'rule:ndarray-state',
        data: true,
        why: 'Filled by __setstate__ in C from shape, type, order and bytes or a list.',
        source: 'numpy 1.26.4 and 2.4.6 numpy/matrixlib/defmatrix.py matrix',
      },
    },
    'numpy.core.memmap': {
      memmap: likeMemmap,
    },
    'numpy._core.memmap': {
      memmap: likeMemmap,
    },
    'numpy.core.records': {
      recarray: likeRecarray,
      record: likeRecord,
    },
    'numpy._core.records': {
      recarray: likeRecarray,
      record: likeRecord,
    },
    'numpy.rec': {
      recarray: likeRecarray,
      record: likeRecord,
    },
    'numpy.core.defchararray': {
      chararray: likeChararray,
    },
    'numpy.char': {
      chararray: likeChararray,
    },
    'numpy.ma.core': {
      _mareconstruct: {
        what: 'function',
        reduce: 'rule:masked-array',
        data: true,
        returns: 'arg0',
        why: 'subtype.__new__ on two empty arrays; BUILD fills them.',
        source: 'numpy 1.26.4 and 2.4.6 numpy/ma/core.py _mareconstruct',
      },
      MaskedArray: {
        what: 'class',
        build: 'rule:ndarray-state',
        data: true,
        why: '__setstate__ hands data and mask to ndarray.__setstate__ and checks the fill value.',
        source: 'numpy 1.26.4 and 2.4.6 numpy/ma/core.py MaskedArray.__setstate__',
      },
      mvoid: {
        what: 'class',
        build: 'rule:ndarray-state',
        data: true,
        why: 'As MaskedArray.',
        source: 'numpy 1.26.4 and 2.4.6 numpy/ma/core.py mvoid',
      },
      MaskedConstant: {
        what: 'class',
        newobj: 'none',
        reduce: 'none',
        data: true,
        why: 'The singleton `masked`.',
        source: 'numpy 1.26.4 and 2.4.6 numpy/ma/core.py MaskedConstant.__new__, __reduce__',
      },
      masked: {
        what: 'constant',
        why: 'The singleton.',
        source: 'numpy 1.26.4 and 2.4.6 numpy/ma/core.py',
      },
    },
    'numpy.ma': {
      _mareconstruct: {
        what: 'function',
        reduce: 'rule:masked-array',
        data: true,
        returns: 'arg0',
        why: 'subtype.__new__ on two empty arrays; BUILD fills them.',
        source: 'numpy 1.26.4 and 2.4.6 numpy/ma/core.py _mareconstruct',
      },
      MaskedArray: {
        what: 'class',
        build: 'rule:ndarray-state',
        data: true,
        why: '__setstate__ hands data and mask to ndarray.__setstate__ and checks the fill value.',
        source: 'numpy 1.26.4 and 2.4.6 numpy/ma/core.py MaskedArray.__setstate__',
      },
      mvoid: {
        what: 'class',
        build: 'rule:ndarray-state',
        data: true,
        why: 'As MaskedArray.',
        source: 'numpy 1.26.4 and 2.4.6 numpy/ma/core.py mvoid',
      },
      MaskedConstant: {
        what: 'class',
        newobj: 'none',
        reduce: 'none',
        data: true,
        why: 'The singleton `masked`.',
        source: 'numpy 1.26.4 and 2.4.6 numpy/ma/core.py MaskedConstant.__new__, __reduce__',
      },
      masked: {
        what: 'constant',
        why: 'The singleton.',
        source: 'numpy 1.26.4 and 2.4.6 numpy/ma/core.py',
      },
    },
    'numpy.random._pickle': {
      __bit_generator_ctor: {
        what: 'function',
        reduce: 'rule:numpy-random',
        data: true,
        returns: 'numpy.random._mt19937.MT19937',
        why: 'Makes one of five bit generators by name or class.',
        source: 'numpy 1.26.4 and 2.4.6 numpy/random/_pickle.py __bit_generator_ctor',
      },
      __generator_ctor: {
        what: 'function',
        reduce: 'rule:numpy-random',
        data: true,
        returns: 'numpy.random._generator.Generator',
        why: 'Makes a Generator; its second argument is called.',
        source: 'numpy 1.26.4 and 2.4.6 numpy/random/_pickle.py __generator_ctor',
      },
      __randomstate_ctor: {
        what: 'function',
        reduce: 'rule:numpy-random',
        data: true,
        returns: 'numpy.random.mtrand.RandomState',
        why: 'Makes a RandomState; its second argument is called.',
        source: 'numpy 1.26.4 and 2.4.6 numpy/random/_pickle.py __randomstate_ctor',
      },
    },
    'numpy.random': {
      __RandomState_ctor: {
        what: 'function',
        reduce: 'none',
        data: true,
        returns: 'numpy.random.mtrand.RandomState',
        why: 'RandomState(seed=0), which BUILD fills.',
        source: 'numpy 1.26.4 and 2.4.6 numpy/random/__init__.py __RandomState_ctor',
      },
      RandomState: {
        what: 'class',
        build: 'data',
        data: true,
        why: 'Named.',
        source: 'numpy 1.26.4 and 2.4.6 numpy/random/mtrand.pyx',
      },
    },
    'numpy.random.mtrand': {
      RandomState: {
        what: 'class',
        build: 'data',
        data: true,
        why: '__setstate__ hands a dict of numbers and arrays to the bit generator.',
        source: 'numpy 1.26.4 and 2.4.6 numpy/random/mtrand.pyx RandomState.__setstate__',
      },
    },
    'numpy.random._generator': {
      Generator: {
        what: 'class',
        build: 'data',
        data: true,
        why: '__setstate__ hands a dict of numbers and arrays to the bit generator.',
        source: 'numpy 1.26.4 and 2.4.6 numpy/random/_generator.pyx Generator.__setstate__',
      },
    },
    'numpy.random._mt19937': {
      MT19937: likeMT19937,
    },
    'numpy.random._pcg64': {
      PCG64: likeMT19937,
      PCG64DXSM: likeMT19937,
    },
    'numpy.random._philox': {
      Philox: likeMT19937,
    },
    'numpy.random._sfc64': {
      SFC64: likeMT19937,
    },
    'numpy.random.bit_generator': {
      SeedSequence: {
        what: 'class',
        newobj: 'none',
        build: 'rule:cython-state',
        data: true,
        why: 'Entropy, spawn key and pool.',
        source: 'numpy 1.26.4 and 2.4.6 numpy/random/bit_generator.pyx SeedSequence',
      },
      __pyx_unpickle_SeedSequence: {
        what: 'function',
        reduce: 'rule:typed-class-first',
        data: true,
        returns: 'arg0',
        why: 'SeedSequence.__new__(cls), then the stored fields.',
        source: 'numpy 1.26.4 and 2.4.6 numpy/random/bit_generator.pyx',
      },
      SeedlessSeedSequence: {
        what: 'class',
        newobj: 'none',
        build: 'rule:cython-state',
        data: true,
        why: 'A seed sequence without a seed.',
        source: 'numpy 1.26.4 and 2.4.6 numpy/random/bit_generator.pyx',
      },
      __pyx_unpickle_SeedlessSeedSequence: {
        what: 'function',
        reduce: 'rule:typed-class-first',
        data: true,
        returns: 'arg0',
        why: 'SeedlessSeedSequence.__new__(cls), then the stored fields.',
        source: 'numpy 1.26.4 and 2.4.6 numpy/random/bit_generator.pyx',
      },
    },
  },
  // Derived by oracle/derive/knowledge.py from the libraries themselves: run it again instead of editing.
  derived: `
numpy
 AxisError C n=data b=dict-data h !args
 ComplexWarning C n=data r=data b=dict-data h !args
 MachAr C n=none b=dict h
 ModuleDeprecationWarning C n=data r=data b=dict-data h !args
 RankWarning C n=data r=data b=dict-data h !args
 TooHardError C n=data r=data b=dict-data h !args
 VisibleDeprecationWarning C n=data r=data b=dict-data h !args
 _CopyMode C r=rule:enum-value h d
 __array_namespace_info__ C n=none b=dict h
 absolute F
 add F
 alen F
 all F
 allclose F
 alltrue F
 amax F
 amin F
 angle F
 any F
 append F
 apply_along_axis F
 apply_over_axes F
 arange F
 arccos F
 arccosh F
 arcsin F
 arcsinh F
 arctan F
 arctan2 F
 arctanh F
 argmax F
 argmin F
 argpartition F
 argsort F
 argwhere F
 around F
 array F
 array2string F
 array_equal F
 array_equiv F
 array_repr F
 array_split F
 array_str F
 asanyarray F
 asarray F
 asarray_chkfinite F
 ascontiguousarray F
 asfarray F
 asfortranarray F
 asmatrix F
 asscalar F
 astype F
 atleast_1d F
 atleast_2d F
 atleast_3d F
 average F
 bartlett F
 base_repr F
 binary_repr F
 bincount F
 bitwise_and F
 bitwise_count F
 bitwise_or F
 bitwise_xor F
 blackman F
 block F
 bmat F
 broadcast_arrays F
 broadcast_shapes F
 broadcast_to F
 busday_count F
 busday_offset F
 can_cast F
 cbrt F
 ceil F
 choose F
 clip F
 column_stack F
 common_type F
 compress F
 concatenate F
 conjugate F
 convolve F
 copy F
 copysign F
 copyto F
 corrcoef F
 correlate F
 cos F
 cosh F
 count_nonzero F
 cov F
 cross F
 cumprod F
 cumproduct F
 cumsum F
 cumulative_prod F
 cumulative_sum F
 datetime_as_string F
 datetime_data F
 deg2rad F
 degrees F
 delete F
 diag F
 diag_indices F
 diag_indices_from F
 diagflat F
 diagonal F
 diff F
 digitize F
 divide F
 divmod F
 dot F
 dsplit F
 dstack F
 ediff1d F
 einsum F
 einsum_path F
 empty F
 empty_like F
 equal F
 errstate C n=none b=rule:slots h
 exp F
 exp2 F
 expand_dims F
 expm1 F
 extract F
 eye F
 fabs F
 fill_diagonal F
 find_common_type F
 fix F
 flatiter C n=none b=dict
 flatnonzero F
 flip F
 fliplr F
 flipud F
 float_power F
 floor F
 floor_divide F
 fmax F
 fmin F
 fmod F
 format_float_positional F
 format_float_scientific F
 format_parser C n=none b=dict h
 frexp F
 from_dlpack F
 frombuffer F
 fromfunction F
 fromiter F
 frompyfunc F
 fromstring F
 full F
 full_like F
 fv F
 gcd F
 geomspace F
 get_printoptions F
 getbufsize F
 geterr F
 geterrcall F
 geterrobj F
 gradient F
 greater F
 greater_equal F
 hamming F
 hanning F
 heaviside F
 histogram F
 histogram2d F
 histogram_bin_edges F
 histogramdd F
 hsplit F
 hstack F
 hypot F
 i0 F
 identity F
 iinfo C n=none b=dict h
 imag F
 in1d F
 indices F
 inner F
 insert F
 interp F
 intersect1d F
 invert F
 ipmt F
 irr F
 is_busday F
 isclose F
 iscomplex F
 iscomplexobj F
 isdtype F
 isfinite F
 isfortran F
 isin F
 isinf F
 isnan F
 isnat F
 isneginf F
 isposinf F
 isreal F
 isrealobj F
 isscalar F
 issctype F
 issubclass_ F
 issubdtype F
 issubsctype F
 iterable F
 ix_ F
 kaiser F
 kron F
 lcm F
 ldexp F
 left_shift F
 less F
 less_equal F
 lexsort F
 linspace F
 loads F
 log F
 log10 F
 log1p F
 log2 F
 logaddexp F
 logaddexp2 F
 logical_and F
 logical_not F
 logical_or F
 logical_xor F
 logspace F
 lookfor F
 mask_indices F
 matmul F
 matrix_transpose F
 matvec F
 max F
 maximum F
 maximum_sctype F
 may_share_memory F
 mean F
 median F
 meshgrid F
 min F
 min_scalar_type F
 minimum F
 mintypecode F
 mirr F
 modf F
 moveaxis F
 msort F
 multiply F
 nan_to_num F
 nanargmax F
 nanargmin F
 nancumprod F
 nancumsum F
 nanmax F
 nanmean F
 nanmedian F
 nanmin F
 nanpercentile F
 nanprod F
 nanquantile F
 nanstd F
 nansum F
 nanvar F
 ndenumerate C n=none b=dict h
 ndim F
 ndindex C n=none b=dict h
 negative F
 nested_iters F
 nextafter F
 nonzero F
 not_equal F
 nper F
 npv F
 obj2sctype F
 ones F
 ones_like F
 outer F
 packbits F
 pad F
 partition F
 percentile F
 piecewise F
 place F
 pmt F
 poly F
 poly1d C n=none b=dict
 polyadd F
 polyder F
 polydiv F
 polyfit F
 polyint F
 polymul F
 polysub F
 polyval F
 positive F
 power F
 ppmt F
 printoptions F
 prod F
 product F
 promote_types F
 ptp F
 put F
 put_along_axis F
 putmask F
 pv F
 quantile F
 rad2deg F
 radians F
 rank F
 rate F
 ravel F
 ravel_multi_index F
 real F
 real_if_close F
 reciprocal F
 remainder F
 repeat F
 require F
 reshape F
 resize F
 result_type F
 right_shift F
 rint F
 roll F
 rollaxis F
 roots F
 rot90 F
 round F
 round_ F
 row_stack F
 sctype2char F
 searchsorted F
 select F
 set_numeric_ops F
 set_printoptions F
 setbufsize F
 setdiff1d F
 seterr F
 seterrcall F
 seterrobj F
 setxor1d F
 shape F
 shares_memory F
 sign F
 signbit F
 sin F
 sinc F
 sinh F
 size F
 sometrue F
 sort F
 sort_complex F
 source F
 spacing F
 split F
 sqrt F
 square F
 squeeze F
 stack F
 std F
 subtract F
 sum F
 swapaxes F
 take F
 take_along_axis F
 tan F
 tanh F
 tensordot F
 tile F
 trace F
 transpose F
 trapezoid F
 trapz F
 tri F
 tril F
 tril_indices F
 tril_indices_from F
 trim_zeros F
 triu F
 triu_indices F
 triu_indices_from F
 true_divide F
 trunc F
 typename F
 union1d F
 unique F
 unique_all F
 unique_counts F
 unique_inverse F
 unique_values F
 unpackbits F
 unravel_index F
 unstack F
 unwrap F
 vander F
 var F
 vdot F
 vecdot F
 vecmat F
 vectorize C n=none b=dict h
 vsplit F
 vstack F
 where F
 zeros F
 zeros_like F
numpy.__config__
 DisplayModes C r=rule:enum-value h d
 get_info F
numpy._core._add_newdocs
 refer_to_array_attribute F
numpy._core._add_newdocs_scalars
 numeric_type_aliases F
numpy._core._dtype_ctypes
 dtype_from_ctypes_type F
numpy._core._exceptions
 UFuncTypeError C n=data b=dict-data h !args
 _ArrayMemoryError C n=data b=dict-data h !args
 _UFuncBinaryResolutionError C n=data b=dict-data h !args
 _UFuncCastingError C n=data b=dict-data h !args
 _UFuncInputCastingError C n=data b=dict-data h !args
 _UFuncNoLoopError C n=data b=dict-data h !args
 _UFuncOutputCastingError C n=data b=dict-data h !args
numpy._core._internal
 _Stream C n=none b=dict h
 _ctypes C n=none b=dict h
 _missing_ctypes C n=none b=dict h
 _missing_ctypes.c_void_p C n=none b=dict h
 array_function_errmsg_formatter F
 array_ufunc_errmsg_formatter F
 dummy_ctype C n=none b=dict
 npy_ctypes_check F
numpy._core._machar
 MachAr C n=none b=dict h
numpy._core._multiarray_tests
 IsPythonScalar F
 argparse_example_function F
 array_indexing F
 corrupt_or_fix_bufferinfo F
 create_custom_field_dtype F
 extint_add_128 F
 extint_ceildiv_128_64 F
 extint_divmod_128_64 F
 extint_floordiv_128_64 F
 extint_gt_128 F
 extint_mul_64_64 F
 extint_neg_128 F
 extint_safe_binop F
 extint_shl_128 F
 extint_shr_128 F
 extint_sub_128 F
 extint_to_128 F
 extint_to_64 F
 format_float_OSprintf_g F
 fromstring_null_term_c_api F
 get_all_cast_information F
 get_buffer_info F
 get_c_wrapping_array F
 get_fpu_mode F
 get_struct_alignments F
 identityhash_tester F
 incref_elide F
 incref_elide_l F
 internal_overlap F
 npy_abuse_writebackifcopy F
 npy_cabs F
 npy_cabsf F
 npy_cabsl F
 npy_carg F
 npy_cargf F
 npy_cargl F
 npy_char_deprecation F
 npy_cosh F
 npy_coshf F
 npy_coshl F
 npy_create_writebackifcopy F
 npy_discard F
 npy_ensurenocopy F
 npy_log10 F
 npy_log10f F
 npy_log10l F
 npy_resolve F
 npy_sinh F
 npy_sinhf F
 npy_sinhl F
 npy_tan F
 npy_tanf F
 npy_tanh F
 npy_tanhf F
 npy_tanhl F
 npy_tanl F
 solve_diophantine F
 threaded_argparse_example_function F
numpy._core._multiarray_umath
 absolute F
 add F
 add_docstring F
 arccos F
 arccosh F
 arcsin F
 arcsinh F
 arctan F
 arctan2 F
 arctanh F
 bincount F
 bitwise_and F
 bitwise_count F
 bitwise_or F
 bitwise_xor F
 busday_count F
 busday_offset F
 c_einsum F
 can_cast F
 cbrt F
 ceil F
 clip F
 compare_chararrays F
 concatenate F
 conjugate F
 copysign F
 copyto F
 correlate F
 correlate2 F
 cos F
 cosh F
 count F
 count_nonzero F
 datetime_as_string F
 deg2rad F
 degrees F
 divide F
 divmod F
 dot F
 dragon4_positional F
 dragon4_scientific F
 empty_like F
 endswith F
 equal F
 exp F
 exp2 F
 expm1 F
 fabs F
 find F
 float_power F
 floor F
 floor_divide F
 fmax F
 fmin F
 fmod F
 format_longfloat F
 frexp F
 gcd F
 get_handler_name F
 get_handler_version F
 greater F
 greater_equal F
 heaviside F
 hypot F
 index F
 inner F
 interp F
 interp_complex F
 invert F
 is_busday F
 isalnum F
 isalpha F
 isdecimal F
 isdigit F
 isfinite F
 isinf F
 islower F
 isnan F
 isnat F
 isnumeric F
 isspace F
 istitle F
 isupper F
 lcm F
 ldexp F
 left_shift F
 less F
 less_equal F
 lexsort F
 log F
 log10 F
 log1p F
 log2 F
 logaddexp F
 logaddexp2 F
 logical_and F
 logical_not F
 logical_or F
 logical_xor F
 matmul F
 matvec F
 maximum F
 min_scalar_type F
 minimum F
 modf F
 multiply F
 negative F
 nextafter F
 not_equal F
 packbits F
 positive F
 power F
 putmask F
 rad2deg F
 radians F
 ravel_multi_index F
 reciprocal F
 remainder F
 result_type F
 rfind F
 right_shift F
 rindex F
 rint F
 set_datetimeparse_function F
 set_legacy_print_mode F
 set_string_function F
 set_typeDict F
 shares_memory F
 sign F
 signbit F
 sin F
 sinh F
 spacing F
 sqrt F
 square F
 startswith F
 str_len F
 subtract F
 tan F
 tanh F
 trunc F
 unpackbits F
 unravel_index F
 vdot F
 vecdot F
 vecmat F
 where F
numpy._core._simd
 clear_floatstatus F
 get_floatstatus F
numpy._core._string_helpers
 english_capitalize F
 english_lower F
 english_upper F
numpy._core._struct_ufunc_tests
 register_fail F
numpy._core._ufunc_config
 _unspecified C n=none b=dict h
numpy._core.arrayprint
 BoolFormat C n=none b=dict h
 ComplexFloatingFormat C n=none b=dict h
 DatetimeFormat C n=none b=dict h
 FloatingFormat C n=none b=dict h
 IntegerFormat C n=none b=dict h
 StructuredVoidFormat C n=none b=dict h
 SubArrayFormat C n=none b=dict h
 TimedeltaFormat C n=none b=dict h
 _TimelikeFormat C n=none b=dict h
 dtype_is_implied F
 dtype_short_repr F
 repr_format F
 set_string_function F
 str_format F
numpy._core.defchararray
 multiply F
numpy._core.einsumfunc
 bmm_einsum F
numpy._core.getlimits
 MachArLike C n=none b=dict h
numpy._core.numeric
 extend_all F
numpy._core.numerictypes
 _PreprocessDTypeError C n=data r=data b=dict-data h !args
 obj2sctype F
numpy._core.overrides
 ArgSpec C n=any b=dict
 array_function_dispatch F
 array_function_from_dispatcher F
 finalize_array_function_like F
 get_array_function_like_doc F
 set_array_function_like_doc F
 verify_matching_signatures F
numpy._core.records
 get_remaining_size F
numpy._core.strings
 capitalize F
 center F
 count F
 decode F
 encode F
 endswith F
 expandtabs F
 find F
 index F
 ljust F
 lower F
 lstrip F
 mod F
 multiply F
 replace F
 rfind F
 rindex F
 rjust F
 rstrip F
 startswith F
 strip F
 swapcase F
 title F
 translate F
 upper F
 zfill F
numpy._core.umath
 absolute F
 add F
 arccos F
 arccosh F
 arcsin F
 arcsinh F
 arctan F
 arctan2 F
 arctanh F
 bitwise_and F
 bitwise_count F
 bitwise_or F
 bitwise_xor F
 cbrt F
 ceil F
 clip F
 conjugate F
 copysign F
 cos F
 cosh F
 count F
 deg2rad F
 degrees F
 divide F
 divmod F
 endswith F
 equal F
 exp F
 exp2 F
 expm1 F
 fabs F
 find F
 float_power F
 floor F
 floor_divide F
 fmax F
 fmin F
 fmod F
 frexp F
 gcd F
 greater F
 greater_equal F
 heaviside F
 hypot F
 index F
 invert F
 isalnum F
 isalpha F
 isdecimal F
 isdigit F
 isfinite F
 isinf F
 islower F
 isnan F
 isnat F
 isnumeric F
 isspace F
 istitle F
 isupper F
 lcm F
 ldexp F
 left_shift F
 less F
 less_equal F
 log F
 log10 F
 log1p F
 log2 F
 logaddexp F
 logaddexp2 F
 logical_and F
 logical_not F
 logical_or F
 logical_xor F
 matmul F
 matvec F
 maximum F
 minimum F
 modf F
 multiply F
 negative F
 nextafter F
 not_equal F
 positive F
 power F
 rad2deg F
 radians F
 reciprocal F
 remainder F
 rfind F
 right_shift F
 rindex F
 rint F
 sign F
 signbit F
 sin F
 sinh F
 spacing F
 sqrt F
 square F
 startswith F
 str_len F
 subtract F
 tan F
 tanh F
 trunc F
 vecdot F
 vecmat F
numpy._globals
 _SignatureDescriptor C n=none b=dict h
numpy._pytesttester
 PytestTester C n=none b=dict h
numpy._typing
 _128Bit C n=none b=dict h
 _16Bit C n=none b=dict h
 _256Bit C n=none b=dict h
 _32Bit C n=none b=dict h
 _64Bit C n=none b=dict h
 _80Bit C n=none b=dict h
 _8Bit C n=none b=dict h
 _96Bit C n=none b=dict h
numpy._typing._add_docstring
 add_newdoc F
numpy._typing._array_like
 _Buffer C n=none b=dict h
 _SupportsArray C n=none b=dict h
 _SupportsArrayFunc C n=none b=dict h
 _UnknownType C n=none b=dict h
numpy._typing._dtype_like
 _DTypeDict C n=none b=dict i
 _DTypeDictBase C n=none b=dict i
 _HasDType C n=none b=dict h
 _HasNumPyDType C n=none b=dict h
 _SupportsDType C n=none b=dict h
numpy._typing._nested_sequence
 _NestedSequence C n=none b=dict h
numpy._utils
 set_module F
numpy._utils._convertions
 asbytes F
 asunicode F
numpy._utils._inspect
 formatargspec F
 formatargvalues F
 getargs F
 getargspec F
 getargvalues F
 iscode F
 isfunction F
 ismethod F
 joinseq F
 strseq F
numpy._utils._pep440
 InvalidVersion C n=data r=data b=dict-data h !args
 LegacyVersion C n=none b=dict
 Version C n=none b=dict
 _BaseVersion C n=none b=dict
 _Version C n=any b=dict
 parse F
numpy._version
 get_versions F
numpy.array_api._creation_functions
 arange F
 asarray F
 empty F
 empty_like F
 eye F
 from_dlpack F
 full F
 full_like F
 linspace F
 meshgrid F
 ones F
 ones_like F
 tril F
 triu F
 zeros F
 zeros_like F
numpy.array_api._data_type_functions
 astype F
 broadcast_arrays F
 broadcast_to F
 can_cast F
 finfo F
 finfo_object C n=none b=dict
 iinfo F
 iinfo_object C n=none b=dict
 isdtype F
 result_type F
numpy.array_api._elementwise_functions
 abs F
 acos F
 acosh F
 add F
 asin F
 asinh F
 atan F
 atan2 F
 atanh F
 bitwise_and F
 bitwise_invert F
 bitwise_left_shift F
 bitwise_or F
 bitwise_right_shift F
 bitwise_xor F
 ceil F
 conj F
 cos F
 cosh F
 divide F
 equal F
 exp F
 expm1 F
 floor F
 floor_divide F
 greater F
 greater_equal F
 imag F
 isfinite F
 isinf F
 isnan F
 less F
 less_equal F
 log F
 log10 F
 log1p F
 log2 F
 logaddexp F
 logical_and F
 logical_not F
 logical_or F
 logical_xor F
 multiply F
 negative F
 not_equal F
 positive F
 pow F
 real F
 remainder F
 round F
 sign F
 sin F
 sinh F
 sqrt F
 square F
 subtract F
 tan F
 tanh F
 trunc F
numpy.array_api._indexing_functions
 take F
numpy.array_api._manipulation_functions
 concat F
 expand_dims F
 flip F
 permute_dims F
 reshape F
 roll F
 squeeze F
 stack F
numpy.array_api._searching_functions
 argmax F
 argmin F
 nonzero F
 where F
numpy.array_api._set_functions
 UniqueAllResult C n=any b=dict
 UniqueCountsResult C n=any b=dict
 UniqueInverseResult C n=any b=dict
 unique_all F
 unique_counts F
 unique_inverse F
 unique_values F
numpy.array_api._sorting_functions
 argsort F
 sort F
numpy.array_api._statistical_functions
 max F
 mean F
 min F
 prod F
 std F
 sum F
 var F
numpy.array_api._utility_functions
 all F
 any F
numpy.array_api.linalg
 EighResult C n=any b=dict
 QRResult C n=any b=dict
 SVDResult C n=any b=dict
 SlogdetResult C n=any b=dict
 cholesky F
 cross F
 det F
 diagonal F
 eigh F
 eigvalsh F
 inv F
 matmul F
 matrix_norm F
 matrix_power F
 matrix_rank F
 matrix_transpose F
 outer F
 pinv F
 qr F
 slogdet F
 solve F
 svd F
 svdvals F
 tensordot F
 trace F
 vecdot F
 vector_norm F
numpy.char
 array F
 asarray F
 compare_chararrays F
 equal F
 greater F
 greater_equal F
 less F
 less_equal F
 multiply F
 not_equal F
 partition F
 rpartition F
numpy.compat._inspect
 formatargspec F
 formatargvalues F
 getargs F
 getargspec F
 getargvalues F
 iscode F
 isfunction F
 ismethod F
 joinseq F
 strseq F
numpy.compat.py3k
 asbytes F
 asbytes_nested F
 asstr F
 asunicode F
 asunicode_nested F
 contextlib_nullcontext C n=none b=dict h
 getexception F
 is_pathlib_path F
 isfileobj F
 sixu F
numpy.core._add_newdocs
 add_newdoc_for_scalar_type F
 numeric_type_aliases F
 refer_to_array_attribute F
numpy.core._add_newdocs_scalars
 numeric_type_aliases F
numpy.core._dtype_ctypes
 dtype_from_ctypes_type F
numpy.core._exceptions
 UFuncTypeError C n=data b=dict-data h !args
 _ArrayMemoryError C n=data b=dict-data h !args
 _UFuncBinaryResolutionError C n=data b=dict-data h !args
 _UFuncCastingError C n=data b=dict-data h !args
 _UFuncInputCastingError C n=data b=dict-data h !args
 _UFuncNoLoopError C n=data b=dict-data h !args
 _UFuncOutputCastingError C n=data b=dict-data h !args
numpy.core._internal
 _Stream C n=none b=dict h
 _ctypes C n=none b=dict h
 _missing_ctypes C n=none b=dict h
 _missing_ctypes.c_void_p C n=none b=dict h
 array_function_errmsg_formatter F
 array_ufunc_errmsg_formatter F
 dummy_ctype C n=none b=dict
 npy_ctypes_check F
 recursive C n=none b=dict h
numpy.core._machar
 MachAr C n=none b=dict h
numpy.core._multiarray_tests
 IsPythonScalar F
 argparse_example_function F
 array_indexing F
 corrupt_or_fix_bufferinfo F
 create_custom_field_dtype F
 extint_add_128 F
 extint_ceildiv_128_64 F
 extint_divmod_128_64 F
 extint_floordiv_128_64 F
 extint_gt_128 F
 extint_mul_64_64 F
 extint_neg_128 F
 extint_safe_binop F
 extint_shl_128 F
 extint_shr_128 F
 extint_sub_128 F
 extint_to_128 F
 extint_to_64 F
 format_float_OSprintf_g F
 fromstring_null_term_c_api F
 get_all_cast_information F
 get_buffer_info F
 get_c_wrapping_array F
 get_fpu_mode F
 get_struct_alignments F
 getset_numericops F
 identityhash_tester F
 incref_elide F
 incref_elide_l F
 internal_overlap F
 npy_abuse_writebackifcopy F
 npy_cabs F
 npy_cabsf F
 npy_cabsl F
 npy_carg F
 npy_cargf F
 npy_cargl F
 npy_char_deprecation F
 npy_cosh F
 npy_coshf F
 npy_coshl F
 npy_create_writebackifcopy F
 npy_discard F
 npy_ensurenocopy F
 npy_log10 F
 npy_log10f F
 npy_log10l F
 npy_pyarrayas1d_deprecation F
 npy_pyarrayas2d_deprecation F
 npy_resolve F
 npy_sinh F
 npy_sinhf F
 npy_sinhl F
 npy_tan F
 npy_tanf F
 npy_tanh F
 npy_tanhf F
 npy_tanhl F
 npy_tanl F
 npy_updateifcopy_deprecation F
 solve_diophantine F
numpy.core._multiarray_umath
 absolute F
 add F
 add_docstring F
 arccos F
 arccosh F
 arcsin F
 arcsinh F
 arctan F
 arctan2 F
 arctanh F
 bincount F
 bitwise_and F
 bitwise_count F
 bitwise_or F
 bitwise_xor F
 busday_count F
 busday_offset F
 c_einsum F
 can_cast F
 cbrt F
 ceil F
 clip F
 compare_chararrays F
 concatenate F
 conjugate F
 copysign F
 copyto F
 correlate F
 correlate2 F
 cos F
 cosh F
 count F
 count_nonzero F
 datetime_as_string F
 deg2rad F
 degrees F
 divide F
 divmod F
 dot F
 dragon4_positional F
 dragon4_scientific F
 empty_like F
 endswith F
 equal F
 exp F
 exp2 F
 expm1 F
 fabs F
 fastCopyAndTranspose F
 find F
 float_power F
 floor F
 floor_divide F
 fmax F
 fmin F
 fmod F
 format_longfloat F
 frexp F
 gcd F
 get_handler_name F
 get_handler_version F
 greater F
 greater_equal F
 heaviside F
 hypot F
 implement_array_function F
 index F
 inner F
 int_asbuffer F
 interp F
 interp_complex F
 invert F
 is_busday F
 isalnum F
 isalpha F
 isdecimal F
 isdigit F
 isfinite F
 isinf F
 islower F
 isnan F
 isnat F
 isnumeric F
 isspace F
 istitle F
 isupper F
 lcm F
 ldexp F
 left_shift F
 less F
 less_equal F
 lexsort F
 log F
 log10 F
 log1p F
 log2 F
 logaddexp F
 logaddexp2 F
 logical_and F
 logical_not F
 logical_or F
 logical_xor F
 matmul F
 matvec F
 maximum F
 min_scalar_type F
 minimum F
 modf F
 multiply F
 negative F
 nextafter F
 normalize_axis_index F
 not_equal F
 packbits F
 positive F
 power F
 putmask F
 rad2deg F
 radians F
 ravel_multi_index F
 reciprocal F
 remainder F
 result_type F
 rfind F
 right_shift F
 rindex F
 rint F
 set_datetimeparse_function F
 set_legacy_print_mode F
 set_string_function F
 set_typeDict F
 shares_memory F
 sign F
 signbit F
 sin F
 sinh F
 spacing F
 sqrt F
 square F
 startswith F
 str_len F
 subtract F
 tan F
 tanh F
 true_divide F
 trunc F
 unpackbits F
 unravel_index F
 vdot F
 vecdot F
 vecmat F
 where F
numpy.core._simd
 clear_floatstatus F
 get_floatstatus F
numpy.core._string_helpers
 english_capitalize F
 english_lower F
 english_upper F
numpy.core._struct_ufunc_tests
 register_fail F
numpy.core._type_aliases
 TypeNADict C n=none b=dict i
 bitname F
numpy.core._ufunc_config
 _unspecified C n=none b=dict h
numpy.core.arrayprint
 BoolFormat C n=none b=dict h
 ComplexFloatingFormat C n=none b=dict h
 ComplexFormat C n=none b=dict h
 DatetimeFormat C n=none b=dict h
 FloatFormat C n=none b=dict h
 FloatingFormat C n=none b=dict h
 IntegerFormat C n=none b=dict h
 LongComplexFormat C n=none b=dict h
 LongFloatFormat C n=none b=dict h
 StructureFormat C n=none b=dict h
 StructuredVoidFormat C n=none b=dict h
 SubArrayFormat C n=none b=dict h
 TimedeltaFormat C n=none b=dict h
 _TimelikeFormat C n=none b=dict h
 dtype_is_implied F
 dtype_short_repr F
 repr_format F
 set_string_function F
 str_format F
numpy.core.defchararray
 array F
 asarray F
numpy.core.getlimits
 MachArLike C n=none b=dict h
numpy.core.numeric
 _unspecified C n=none b=dict h
 extend_all F
 loads F
 normalize_axis_tuple F
numpy.core.numerictypes
 _typedict C n=none b=dict i
 maximum_sctype F
numpy.core.overrides
 ArgSpec C n=any b=dict
 array_function_dispatch F
 array_function_from_dispatcher F
 set_array_function_like_doc F
 set_module F
 verify_matching_signatures F
numpy.core.records
 _OrderedCounter C n=none b=dict i
 find_duplicate F
 fromarrays F
 fromrecords F
 fromstring F
 get_remaining_size F
numpy.core.setup_common
 MismatchCAPIWarning C n=data r=data b=dict-data h !args
 check_api_version F
 check_for_right_shift_internal_compiler_error F
 check_long_double_representation F
 fname2def F
 get_api_versions F
 is_released F
 long_double_representation F
 pyod F
 sym2def F
 type2def F
numpy.core.umath
 absolute F
 add F
 arccos F
 arccosh F
 arcsin F
 arcsinh F
 arctan F
 arctan2 F
 arctanh F
 bitwise_and F
 bitwise_or F
 bitwise_xor F
 cbrt F
 ceil F
 clip F
 conjugate F
 copysign F
 cos F
 cosh F
 deg2rad F
 degrees F
 divide F
 divmod F
 equal F
 exp F
 exp2 F
 expm1 F
 fabs F
 float_power F
 floor F
 floor_divide F
 fmax F
 fmin F
 fmod F
 frexp F
 gcd F
 greater F
 greater_equal F
 heaviside F
 hypot F
 invert F
 isfinite F
 isinf F
 isnan F
 isnat F
 lcm F
 ldexp F
 left_shift F
 less F
 less_equal F
 log F
 log10 F
 log1p F
 log2 F
 logaddexp F
 logaddexp2 F
 logical_and F
 logical_not F
 logical_or F
 logical_xor F
 matmul F
 maximum F
 minimum F
 modf F
 multiply F
 negative F
 nextafter F
 not_equal F
 positive F
 power F
 rad2deg F
 radians F
 reciprocal F
 remainder F
 right_shift F
 rint F
 sign F
 signbit F
 sin F
 sinh F
 spacing F
 sqrt F
 square F
 subtract F
 tan F
 tanh F
 true_divide F
 trunc F
numpy.ctypeslib
 as_ctypes F
 as_ctypes_type F
 ndpointer F
numpy.dual
 register_func F
 restore_all F
 restore_func F
numpy.exceptions
 AxisError C n=data b=dict-data h !args
 ComplexWarning C n=data r=data b=dict-data h !args
 DTypePromotionError C n=data r=data b=dict-data h !args
 ModuleDeprecationWarning C n=data r=data b=dict-data h !args
 RankWarning C n=data r=data b=dict-data h !args
 TooHardError C n=data r=data b=dict-data h !args
 VisibleDeprecationWarning C n=data r=data b=dict-data h !args
numpy.fft
 fft F
 fft2 F
 fftfreq F
 fftn F
 fftshift F
 hfft F
 ifft F
 ifft2 F
 ifftn F
 ifftshift F
 ihfft F
 irfft F
 irfft2 F
 irfftn F
 rfft F
 rfft2 F
 rfftfreq F
 rfftn F
numpy.fft._pocketfft_internal
 execute F
numpy.fft.fftpack_lite
 cfftb F
 cfftf F
 cffti F
 rfftb F
 rfftf F
 rffti F
numpy.fft.helper
 _FFTCache C n=none b=dict h
numpy.lib
 NumpyVersion C n=none b=dict
 add_docstring F
numpy.lib._arraysetops_impl
 UniqueAllResult C n=any b=dict
 UniqueCountsResult C n=any b=dict
 UniqueInverseResult C n=any b=dict
numpy.lib._datasource
 _FileOpeners C n=none b=dict h
numpy.lib._function_base_impl
 disp F
numpy.lib._index_tricks_impl
 AxisConcatenator C n=none b=rule:slots h
 CClass C n=none b=rule:slots h
 IndexExpression C n=none b=rule:slots h
 MGridClass C n=none b=rule:slots h
 OGridClass C n=none b=rule:slots h
 RClass C n=none b=rule:slots h
 nd_grid C n=none b=rule:slots h
numpy.lib._iotools
 ConversionWarning C n=data r=data b=dict-data h !args
 ConverterError C n=data r=data b=dict-data h !args
 ConverterLockError C n=data r=data b=dict-data h !args
 LineSplitter C n=none b=dict h
 NameValidator C n=none b=dict h
 StringConverter C n=none b=dict h
 easy_dtype F
 flatten_dtype F
 has_nested_fields F
 str2bool F
numpy.lib._npyio_impl
 recfromcsv F
 recfromtxt F
numpy.lib._scimath_impl
 arccos F
 arcsin F
 arctanh F
 log F
 log10 F
 log2 F
 logn F
 power F
 sqrt F
numpy.lib._shape_base_impl
 get_array_wrap F
numpy.lib._stride_tricks_impl
 DummyArray C n=none b=dict h
numpy.lib._utils_impl
 _Deprecate C n=none b=dict h
 deprecate F
 deprecate_with_doc F
 drop_metadata F
numpy.lib._version
 NumpyVersion C n=none b=dict
numpy.lib.array_utils
 byte_bounds F
 normalize_axis_index F
 normalize_axis_tuple F
numpy.lib.format
 descr_to_dtype F
 drop_metadata F
 dtype_to_descr F
 header_data_from_array_1_0 F
 isfileobj F
 magic F
numpy.lib.function_base
 disp F
numpy.lib.index_tricks
 AxisConcatenator C n=none b=dict h
 CClass C n=none b=dict h
 IndexExpression C n=none b=dict h
 MGridClass C n=none b=dict h
 OGridClass C n=none b=dict h
 RClass C n=none b=dict h
 nd_grid C n=none b=dict h
numpy.lib.introspect
 opt_func_info F
numpy.lib.mixins
 NDArrayOperatorsMixin C n=none b=dict
numpy.lib.npyio
 mafromtxt F
 ndfromtxt F
 recfromcsv F
 recfromtxt F
numpy.lib.recfunctions
 append_fields F
 apply_along_fields F
 assign_fields_by_name F
 drop_fields F
 find_duplicates F
 flatten_descr F
 get_fieldstructure F
 get_names F
 get_names_flat F
 join_by F
 merge_arrays F
 rec_append_fields F
 rec_drop_fields F
 rec_join F
 recursive_fill_fields F
 rename_fields F
 repack_fields F
 require_fields F
 stack_arrays F
 structured_to_unstructured F
 unstructured_to_structured F
numpy.lib.scimath
 arccos F
 arcsin F
 arctanh F
 log F
 log10 F
 log2 F
 logn F
 power F
 sqrt F
numpy.lib.shape_base
 get_array_prepare F
 get_array_wrap F
numpy.lib.stride_tricks
 DummyArray C n=none b=dict h
 as_strided F
 sliding_window_view F
numpy.lib.utils
 SafeEval C n=none b=dict h
 _Deprecate C n=none b=dict h
 byte_bounds F
 deprecate F
 deprecate_with_doc F
 drop_metadata F
 who F
numpy.linalg
 LinAlgError C n=data r=data b=dict-data h !args
 cholesky F
 cond F
 cross F
 det F
 diagonal F
 eig F
 eigh F
 eigvals F
 eigvalsh F
 inv F
 lstsq F
 matmul F
 matrix_norm F
 matrix_power F
 matrix_rank F
 matrix_transpose F
 multi_dot F
 norm F
 outer F
 pinv F
 qr F
 slogdet F
 solve F
 svd F
 svdvals F
 tensordot F
 tensorinv F
 tensorsolve F
 trace F
 vecdot F
 vector_norm F
numpy.linalg._linalg
 EigResult C n=any b=dict
 EighResult C n=any b=dict
 QRResult C n=any b=dict
 SVDResult C n=any b=dict
 SlogdetResult C n=any b=dict
 isComplexType F
 transpose F
numpy.linalg.lapack_lite
 LapackError C n=data r=data b=dict-data h !args
 dgelsd F
 dgeqrf F
 dorgqr F
 xerbla F
 zgelsd F
 zgeqrf F
 zungqr F
numpy.linalg.linalg
 EigResult C n=any b=dict
 EighResult C n=any b=dict
 QRResult C n=any b=dict
 SVDResult C n=any b=dict
 SlogdetResult C n=any b=dict
 get_linalg_error_extobj F
 isComplexType F
 transpose F
numpy.ma.bench
 compare_functions_1v F
 compare_functions_2v F
 compare_methods F
 timer F
numpy.ma.core
 MAError C n=data r=data b=dict-data h !args
 MaskError C n=data r=data b=dict-data h !args
 MaskedArrayFutureWarning C n=data r=data b=dict-data h !args
 MaskedIterator C n=none b=dict h
 _DomainCheckInterval C n=none b=dict h
 _DomainGreater C n=none b=dict h
 _DomainGreaterEqual C n=none b=dict h
 _DomainSafeDivide C n=none b=dict h
 _DomainTan C n=none b=dict h
 _DomainedBinaryOperation C n=none b=dict h
 _MaskedBinaryOperation C n=none b=dict h
 _MaskedPrintOption C n=none b=dict h
 _MaskedUFunc C n=none b=dict h
 _MaskedUnaryOperation C n=none b=dict h
 _extrema_operation C n=none b=dict h
 all F
 allclose F
 allequal F
 anom F
 any F
 append F
 arange F
 argmax F
 argmin F
 argsort F
 array F
 asanyarray F
 asarray F
 choose F
 clip F
 common_fill_value F
 compress F
 compressed F
 concatenate F
 convolve F
 copy F
 correlate F
 count F
 cumprod F
 cumsum F
 default_fill_value F
 diag F
 diagonal F
 diff F
 doc_note F
 dot F
 dumps F
 empty F
 empty_like F
 filled F
 fix_invalid F
 flatten_mask F
 flatten_structured_array F
 frombuffer F
 fromflex F
 fromfunction F
 get_fill_value F
 get_masked_subclass F
 get_object_signature F
 getdata F
 getmask F
 getmaskarray F
 harden_mask F
 identity F
 ids F
 indices F
 inner F
 isMaskedArray F
 is_mask F
 is_masked F
 is_string_or_list_of_strings F
 left_shift F
 loads F
 make_mask F
 make_mask_descr F
 make_mask_none F
 mask_or F
 mask_rowcols F
 masked_equal F
 masked_greater F
 masked_greater_equal F
 masked_inside F
 masked_invalid F
 masked_less F
 masked_less_equal F
 masked_not_equal F
 masked_object F
 masked_outside F
 masked_values F
 masked_where F
 max F
 maximum_fill_value F
 mean F
 min F
 minimum_fill_value F
 ndim F
 nonzero F
 ones F
 ones_like F
 outer F
 power F
 prod F
 product F
 ptp F
 put F
 putmask F
 rank F
 ravel F
 repeat F
 reshape F
 resize F
 right_shift F
 round_ F
 set_fill_value F
 shape F
 shrink_mask F
 size F
 soften_mask F
 sort F
 squeeze F
 std F
 sum F
 swapaxes F
 take F
 trace F
 transpose F
 var F
 where F
 zeros F
 zeros_like F
numpy.ma.extras
 MAxisConcatenator C n=none b=rule:slots h
 _fromnxfunction C n=none b=dict h
 _fromnxfunction_allargs C n=none b=dict h
 _fromnxfunction_args C n=none b=dict h
 _fromnxfunction_seq C n=none b=dict h
 _fromnxfunction_single C n=none b=dict h
 apply_along_axis F
 apply_over_axes F
 atleast_1d F
 atleast_2d F
 atleast_3d F
 average F
 clump_masked F
 clump_unmasked F
 column_stack F
 compress_cols F
 compress_nd F
 compress_rowcols F
 compress_rows F
 corrcoef F
 count_masked F
 cov F
 diagflat F
 dstack F
 ediff1d F
 flatnotmasked_contiguous F
 flatnotmasked_edges F
 flatten_inplace F
 hsplit F
 hstack F
 in1d F
 intersect1d F
 isin F
 issequence F
 mask_cols F
 mask_rowcols F
 mask_rows F
 masked_all F
 masked_all_like F
 median F
 mr_class C n=none b=rule:slots h
 ndenumerate F
 notmasked_contiguous F
 notmasked_edges F
 polyfit F
 setdiff1d F
 setxor1d F
 stack F
 union1d F
 unique F
 vander F
 vstack F
numpy.ma.mrecords
 addfield F
 fromarrays F
 fromrecords F
numpy.ma.testutils
 almost F
 approx F
 assert_almost_equal F
 assert_array_almost_equal F
 assert_array_approx_equal F
 assert_array_compare F
 assert_array_equal F
 assert_array_less F
 assert_equal F
 assert_equal_records F
 assert_mask_equal F
 fail_if_array_equal F
 fail_if_equal F
numpy.ma.timer_comparison
 ModuleTester C n=none b=dict h
numpy.matlib
 empty F
 eye F
 identity F
 ones F
 rand F
 randn F
 repmat F
 zeros F
numpy.polynomial
 set_default_printstyle F
numpy.polynomial._polybase
 ABCPolyBase C n=none b=dict
numpy.polynomial.chebyshev
 Chebyshev C n=none b=dict
 cheb2poly F
 chebadd F
 chebcompanion F
 chebder F
 chebdiv F
 chebfit F
 chebfromroots F
 chebgauss F
 chebgrid2d F
 chebgrid3d F
 chebint F
 chebinterpolate F
 chebline F
 chebmul F
 chebmulx F
 chebpow F
 chebpts1 F
 chebpts2 F
 chebroots F
 chebsub F
 chebval F
 chebval2d F
 chebval3d F
 chebvander F
 chebvander2d F
 chebvander3d F
 chebweight F
 poly2cheb F
numpy.polynomial.hermite
 Hermite C n=none b=dict
 herm2poly F
 hermadd F
 hermcompanion F
 hermder F
 hermdiv F
 hermfit F
 hermfromroots F
 hermgauss F
 hermgrid2d F
 hermgrid3d F
 hermint F
 hermline F
 hermmul F
 hermmulx F
 hermpow F
 hermroots F
 hermsub F
 hermval F
 hermval2d F
 hermval3d F
 hermvander F
 hermvander2d F
 hermvander3d F
 hermweight F
 poly2herm F
numpy.polynomial.hermite_e
 HermiteE C n=none b=dict
 herme2poly F
 hermeadd F
 hermecompanion F
 hermeder F
 hermediv F
 hermefit F
 hermefromroots F
 hermegauss F
 hermegrid2d F
 hermegrid3d F
 hermeint F
 hermeline F
 hermemul F
 hermemulx F
 hermepow F
 hermeroots F
 hermesub F
 hermeval F
 hermeval2d F
 hermeval3d F
 hermevander F
 hermevander2d F
 hermevander3d F
 hermeweight F
 poly2herme F
numpy.polynomial.laguerre
 Laguerre C n=none b=dict
 lag2poly F
 lagadd F
 lagcompanion F
 lagder F
 lagdiv F
 lagfit F
 lagfromroots F
 laggauss F
 laggrid2d F
 laggrid3d F
 lagint F
 lagline F
 lagmul F
 lagmulx F
 lagpow F
 lagroots F
 lagsub F
 lagval F
 lagval2d F
 lagval3d F
 lagvander F
 lagvander2d F
 lagvander3d F
 lagweight F
 poly2lag F
numpy.polynomial.legendre
 Legendre C n=none b=dict
 leg2poly F
 legadd F
 legcompanion F
 legder F
 legdiv F
 legfit F
 legfromroots F
 leggauss F
 leggrid2d F
 leggrid3d F
 legint F
 legline F
 legmul F
 legmulx F
 legpow F
 legroots F
 legsub F
 legval F
 legval2d F
 legval3d F
 legvander F
 legvander2d F
 legvander3d F
 legweight F
 poly2leg F
numpy.polynomial.polynomial
 Polynomial C n=none b=dict
 polyadd F
 polycompanion F
 polyder F
 polydiv F
 polyfit F
 polyfromroots F
 polygrid2d F
 polygrid3d F
 polyint F
 polyline F
 polymul F
 polymulx F
 polypow F
 polyroots F
 polysub F
 polyval F
 polyval2d F
 polyval3d F
 polyvalfromroots F
 polyvander F
 polyvander2d F
 polyvander3d F
numpy.polynomial.polyutils
 PolyBase C n=none b=dict h
 PolyDomainError C n=data r=data b=dict-data h !args
 PolyError C n=data r=data b=dict-data h !args
 RankWarning C n=data r=data b=dict-data h !args
 as_series F
 format_float F
 getdomain F
 mapdomain F
 mapparms F
 trimcoef F
 trimseq F
numpy.random._bit_generator
 ISeedSequence C n=none b=dict h
 ISpawnableSeedSequence C n=none b=dict h
 SeedSequence C n=none b=rule:cython-state h
 SeedlessSeedSequence C n=none b=rule:cython-state h
 __pyx_unpickle_SeedSequence F r=rule:typed-class-first >arg0
 __pyx_unpickle_SeedlessSeedSequence F r=rule:typed-class-first >arg0
numpy.random._generator
 default_rng F
numpy.random.bit_generator
 ISeedSequence C n=none b=dict h
 ISpawnableSeedSequence C n=none b=dict h
numpy.random.mtrand
 get_bit_generator F
 ranf F
 sample F
 seed F
 set_bit_generator F
numpy.rec
 find_duplicate F
 format_parser C n=none b=dict h
 fromarrays F
 fromrecords F
 fromstring F
numpy.strings
 capitalize F
 center F
 count F
 decode F
 encode F
 endswith F
 expandtabs F
 find F
 index F
 ljust F
 lower F
 lstrip F
 mod F
 multiply F
 partition F
 replace F
 rfind F
 rindex F
 rjust F
 rpartition F
 rstrip F
 slice F
 startswith F
 strip F
 swapcase F
 title F
 translate F
 upper F
 zfill F
numpy.typing
 NBitBase C n=none b=dict h
 _128Bit C n=none b=dict h
 _16Bit C n=none b=dict h
 _256Bit C n=none b=dict h
 _32Bit C n=none b=dict h
 _64Bit C n=none b=dict h
 _80Bit C n=none b=dict h
 _8Bit C n=none b=dict h
 _96Bit C n=none b=dict h
numpy.typing._add_docstring
 add_newdoc F
numpy.typing.mypy_plugin
 plugin F
`,
};
