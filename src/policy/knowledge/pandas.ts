/**
 * Frames, series, indexes, extension arrays and scalars of pandas 1.5 and 3.
 * @module
 */
import type { Knowledge, SymbolRule } from '../knowledge.ts';

const likeDataFrame: SymbolRule = {
  what: 'class',
  newobj: 'none',
  build: 'rule:pandas-state',
  why: '__setstate__ sets attributes; only those that pandas writes are accepted.',
  source: 'pandas 1.5.3 and 3.1.1 pandas/core/generic.py NDFrame.__setstate__',
};

const likeNA: SymbolRule = {
  what: 'constant',
  why: 'The missing value.',
  source: 'pandas 1.5.3 and 3.1.1 pandas/_libs/missing.pyx',
};

const likeCategorical: SymbolRule = {
  what: 'class',
  newobj: 'none',
  build: 'rule:array-state',
  data: true,
  why: 'NDArrayBacked.__setstate__ stores an array and a type.',
  source: 'pandas 1.5.3 and 3.1.1 pandas/_libs/arrays.pyx NDArrayBacked.__setstate__',
};

const likeDateOffset: SymbolRule = {
  what: 'class',
  newobj: 'none',
  build: 'dict-data',
  data: true,
  why: 'An offset: stores numbers in its dict.',
  source: 'pandas 1.5.3 and 3.1.1 pandas/_libs/tslibs/offsets.pyx RelativeDeltaOffset.__setstate__',
};

const likeIndex: SymbolRule = {
  what: 'class',
  data: true,
  why: 'An index: made only by the functions below, from plain data and arrays.',
  source: 'pandas 1.5.3 and 3.1.1 pandas/core/indexes/base.py _new_Index',
};

const likeSparseDtype: SymbolRule = {
  what: 'class',
  newobj: 'none',
  build: 'dict-data',
  data: true,
  why: 'An instance dict of a type and a fill value.',
  source: 'pandas 1.5.3 and 3.1.1 pandas/core/dtypes/dtypes.py SparseDtype',
};

const likeStringDtype: SymbolRule = {
  what: 'class',
  newobj: 'none',
  reduce: 'data',
  build: 'dict-data',
  data: true,
  why: 'A type from a storage name and a missing value.',
  source: 'pandas 1.5.3 and 3.1.1 pandas/core/arrays/string_.py StringDtype.__reduce__',
};

const likeInt8Dtype: SymbolRule = {
  what: 'class',
  newobj: 'none',
  reduce: 'none',
  build: 'dict-data',
  hash: true,
  data: true,
  why: 'A type without parameters.',
  source: 'pandas 1.5.3 and 3.1.1 pandas/core/arrays/integer.py',
};

const likeIntervalMixin: SymbolRule = {
  what: 'class',
  newobj: 'none',
  build: 'rule:cython-state',
  data: true,
  why: 'An instance dict of two arrays.',
  source: 'pandas 1.5.3 and 3.1.1 pandas/_libs/interval.pyx IntervalMixin',
};

const likeBaseOffset: SymbolRule = {
  what: 'class',
  newobj: 'none',
  reduce: 'data',
  hash: true,
  data: true,
  why: 'An offset: stores numbers and names.',
  source: 'pandas 1.5.3 and 3.1.1 pandas/_libs/tslibs/offsets.pyx __reduce__',
};

const likeIntegerArray: SymbolRule = {
  what: 'class',
  newobj: 'none',
  build: 'dict-data',
  data: true,
  why: 'Plain Python class with two arrays.',
  source: 'pandas 1.5.3 and 3.1.1 pandas/core/arrays/masked.py BaseMaskedArray',
};

export const pandas: Knowledge = {
  package: 'pandas',
  versions: [
    'pandas 0.25.3',
    'pandas 1.0.5',
    'pandas 1.1.5',
    'pandas 1.3.5',
    'pandas 1.5.3',
    'pandas 2.2.3',
    'pandas 3.1.1',
  ],
  declared: {
    pandas: {
      DataFrame: likeDataFrame,
      Series: likeDataFrame,
      NA: likeNA,
      NaT: likeNA,
      Categorical: likeCategorical,
      Interval: {
        what: 'class',
        reduce: 'data',
        data: true,
        why: 'An Interval of two ends.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/_libs/interval.pyx Interval.__reduce__',
      },
      Period: {
        what: 'class',
        reduce: 'data',
        hash: true,
        data: true,
        why: 'A Period from a frequency and a number.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/_libs/tslibs/period.pyx Period.__reduce__',
      },
      Timestamp: {
        what: 'class',
        reduce: 'data',
        hash: true,
        data: true,
        why: 'A Timestamp from a number, a frequency and a zone.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/_libs/tslibs/timestamps.pyx',
      },
      Timedelta: {
        what: 'class',
        reduce: 'plain',
        hash: true,
        data: true,
        why: 'A Timedelta from a number.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/_libs/tslibs/timedeltas.pyx',
      },
      DateOffset: likeDateOffset,
      Index: likeIndex,
      RangeIndex: likeIndex,
      Int64Index: likeIndex,
      UInt64Index: likeIndex,
      Float64Index: likeIndex,
      MultiIndex: likeIndex,
      DatetimeIndex: likeIndex,
      TimedeltaIndex: likeIndex,
      PeriodIndex: likeIndex,
      IntervalIndex: likeIndex,
      CategoricalIndex: likeIndex,
      NumericIndex: likeIndex,
      CategoricalDtype: {
        what: 'class',
        newobj: 'none',
        build: 'dict-data',
        data: true,
        why: '__setstate__ stores two values.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/core/dtypes/dtypes.py CategoricalDtype.__setstate__',
      },
      DatetimeTZDtype: {
        what: 'class',
        newobj: 'none',
        build: 'dict-data',
        hash: true,
        data: true,
        why: '__setstate__ stores two values.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/core/dtypes/dtypes.py DatetimeTZDtype.__setstate__',
      },
      IntervalDtype: {
        what: 'class',
        newobj: 'none',
        build: 'dict-data',
        data: true,
        why: '__setstate__ stores two values.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/core/dtypes/dtypes.py IntervalDtype.__setstate__',
      },
      PeriodDtype: {
        what: 'class',
        reduce: 'data',
        hash: true,
        data: true,
        why: 'A type from a frequency.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/core/dtypes/dtypes.py PeriodDtype.__reduce__',
      },
      SparseDtype: likeSparseDtype,
      StringDtype: likeStringDtype,
      NumpyEADtype: {
        what: 'class',
        newobj: 'none',
        build: 'dict-data',
        data: true,
        why: 'An instance dict of a type.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/core/dtypes/dtypes.py',
      },
      PandasDtype: {
        what: 'class',
        newobj: 'none',
        build: 'dict-data',
        data: true,
        why: 'An instance dict of a type.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/core/arrays/numpy_.py',
      },
      Int8Dtype: likeInt8Dtype,
      Int16Dtype: likeInt8Dtype,
      Int32Dtype: likeInt8Dtype,
      Int64Dtype: likeInt8Dtype,
      UInt8Dtype: likeInt8Dtype,
      UInt16Dtype: likeInt8Dtype,
      UInt32Dtype: likeInt8Dtype,
      UInt64Dtype: likeInt8Dtype,
      Float32Dtype: likeInt8Dtype,
      Float64Dtype: likeInt8Dtype,
      BooleanDtype: likeInt8Dtype,
    },
    'pandas.core.frame': {
      DataFrame: likeDataFrame,
    },
    'pandas.core.series': {
      Series: likeDataFrame,
    },
    'pandas.core.indexes.base': {
      Index: likeIndex,
      _new_Index: {
        what: 'function',
        reduce: 'rule:pandas-index',
        data: true,
        returns: 'arg0',
        why: 'cls.__new__(cls, **data) for an index class.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/core/indexes/base.py _new_Index',
      },
    },
    'pandas.core.indexes.range': {
      RangeIndex: likeIndex,
    },
    'pandas.core.indexes.numeric': {
      Int64Index: likeIndex,
      UInt64Index: likeIndex,
      Float64Index: likeIndex,
      NumericIndex: likeIndex,
    },
    'pandas.core.indexes.multi': {
      MultiIndex: likeIndex,
    },
    'pandas.core.indexes.category': {
      CategoricalIndex: likeIndex,
    },
    'pandas.core.indexes.datetimes': {
      DatetimeIndex: likeIndex,
      _new_DatetimeIndex: {
        what: 'function',
        reduce: 'rule:pandas-index',
        data: true,
        returns: 'arg0',
        why: 'cls.__new__(cls, **data) for an index class.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/core/indexes/datetimes.py _new_DatetimeIndex',
      },
    },
    'pandas.core.indexes.timedeltas': {
      TimedeltaIndex: likeIndex,
      _new_TimedeltaIndex: {
        what: 'function',
        reduce: 'rule:pandas-index',
        data: true,
        returns: 'arg0',
        why: 'cls.__new__(cls, **data) for an index class.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/core/indexes/timedeltas.py _new_TimedeltaIndex',
      },
    },
    'pandas.core.indexes.period': {
      PeriodIndex: likeIndex,
      _new_PeriodIndex: {
        what: 'function',
        reduce: 'rule:pandas-index',
        data: true,
        returns: 'arg0',
        why: 'cls.__new__(cls, **data) for an index class.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/core/indexes/period.py _new_PeriodIndex',
      },
    },
    'pandas.core.indexes.interval': {
      IntervalIndex: likeIndex,
      _new_IntervalIndex: {
        what: 'function',
        reduce: 'rule:pandas-index',
        data: true,
        returns: 'arg0',
        why: 'cls.__new__(cls, **data) for an index class.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/core/indexes/interval.py _new_IntervalIndex',
      },
    },
    'pandas.core.indexes.frozen': {
      FrozenList: {
        what: 'class',
        newobj: 'rule:container-first',
        reduce: 'rule:container-first',
        data: true,
        why: 'A list that refuses changes.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/core/indexes/frozen.py FrozenList.__reduce__',
      },
    },
    'pandas.core.internals.managers': {
      BlockManager: {
        what: 'class',
        newobj: 'none',
        reduce: 'data',
        build: 'data',
        data: true,
        why: 'Checks axes against blocks.',
        source:
          'pandas 1.5.3 and 3.1.1 pandas/core/internals/managers.py BlockManager.__init__, _libs/internals.pyx BlockManager.__setstate__',
      },
      SingleBlockManager: {
        what: 'class',
        newobj: 'none',
        reduce: 'data',
        build: 'data',
        data: true,
        why: 'Checks an axis against a block.',
        source:
          'pandas 1.5.3 and 3.1.1 pandas/core/internals/managers.py SingleBlockManager.__setstate__',
      },
    },
    'pandas._libs.internals': {
      _unpickle_block: {
        what: 'function',
        reduce: 'data',
        data: true,
        why: 'A block from an array, its place and its dimensions.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/_libs/internals.pyx _unpickle_block',
      },
      BlockPlacement: {
        what: 'class',
        reduce: 'data',
        data: true,
        why: 'A place: a slice or an array.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/_libs/internals.pyx BlockPlacement.__reduce__',
      },
    },
    'pandas.core.internals.blocks': {
      new_block: {
        what: 'function',
        reduce: 'data',
        data: true,
        why: 'A block from an array, its place and its dimensions.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/core/internals/blocks.py new_block',
      },
    },
    'pandas._libs.arrays': {
      NDArrayBacked: likeCategorical,
      __pyx_unpickle_NDArrayBacked: {
        what: 'function',
        reduce: 'rule:typed-class-first',
        returns: 'arg0',
        data: true,
        why: 'NDArrayBacked.__new__(cls); BUILD fills it.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/_libs/arrays.pyx',
      },
    },
    'pandas._libs.interval': {
      Interval: {
        what: 'class',
        reduce: 'data',
        data: true,
        why: 'An Interval of two ends.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/_libs/interval.pyx Interval.__reduce__',
      },
      IntervalMixin: likeIntervalMixin,
      __pyx_unpickle_IntervalMixin: {
        what: 'function',
        reduce: 'rule:typed-class-first',
        returns: 'arg0',
        data: true,
        why: 'IntervalMixin.__new__(cls); BUILD fills it.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/_libs/interval.pyx',
      },
    },
    'pandas._libs.sparse': {
      IntIndex: {
        what: 'class',
        reduce: 'data',
        data: true,
        why: 'Positions of a sparse array.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/_libs/sparse.pyx __reduce__',
      },
      BlockIndex: {
        what: 'class',
        reduce: 'data',
        data: true,
        why: 'Positions of a sparse array.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/_libs/sparse.pyx __reduce__',
      },
    },
    'pandas._libs.missing': {
      NA: likeNA,
    },
    'pandas._libs.tslibs.nattype': {
      _nat_unpickle: {
        what: 'function',
        reduce: 'plain',
        hash: true,
        data: true,
        why: 'The missing time.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/_libs/tslibs/nattype.pyx __nat_unpickle',
      },
      __nat_unpickle: {
        what: 'function',
        reduce: 'plain',
        hash: true,
        data: true,
        why: 'The missing time.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/_libs/tslibs/nattype.pyx __nat_unpickle',
      },
    },
    'pandas._libs.tslibs.timestamps': {
      _unpickle_timestamp: {
        what: 'function',
        reduce: 'data',
        hash: true,
        data: true,
        why: 'A Timestamp from a number, a zone and a resolution.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/_libs/tslibs/timestamps.pyx _unpickle_timestamp',
      },
      Timestamp: {
        what: 'class',
        reduce: 'data',
        hash: true,
        data: true,
        why: 'A Timestamp from a number, a frequency and a zone.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/_libs/tslibs/timestamps.pyx',
      },
    },
    'pandas._libs.tslibs.timedeltas': {
      _timedelta_unpickle: {
        what: 'function',
        reduce: 'plain',
        hash: true,
        data: true,
        why: 'A Timedelta from two numbers.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/_libs/tslibs/timedeltas.pyx _timedelta_unpickle',
      },
      Timedelta: {
        what: 'class',
        reduce: 'plain',
        hash: true,
        data: true,
        why: 'A Timedelta from a number.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/_libs/tslibs/timedeltas.pyx',
      },
    },
    'pandas._libs.tslibs.period': {
      Period: {
        what: 'class',
        reduce: 'data',
        hash: true,
        data: true,
        why: 'A Period from a frequency and a number.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/_libs/tslibs/period.pyx Period.__reduce__',
      },
    },
    'pandas._libs.tslibs.offsets': {
      BaseOffset: likeBaseOffset,
      SingleConstructorOffset: likeBaseOffset,
      Tick: likeBaseOffset,
      Day: likeBaseOffset,
      Hour: likeBaseOffset,
      Minute: likeBaseOffset,
      Second: likeBaseOffset,
      Milli: likeBaseOffset,
      Micro: likeBaseOffset,
      Nano: likeBaseOffset,
      BusinessDay: likeBaseOffset,
      BDay: likeBaseOffset,
      BusinessMonthBegin: likeBaseOffset,
      BusinessMonthEnd: likeBaseOffset,
      MonthBegin: likeBaseOffset,
      MonthEnd: likeBaseOffset,
      QuarterBegin: likeBaseOffset,
      QuarterEnd: likeBaseOffset,
      BQuarterBegin: likeBaseOffset,
      BQuarterEnd: likeBaseOffset,
      YearBegin: likeBaseOffset,
      YearEnd: likeBaseOffset,
      BYearBegin: likeBaseOffset,
      BYearEnd: likeBaseOffset,
      HalfYearBegin: likeBaseOffset,
      HalfYearEnd: likeBaseOffset,
      BHalfYearBegin: likeBaseOffset,
      BHalfYearEnd: likeBaseOffset,
      SemiMonthBegin: likeBaseOffset,
      SemiMonthEnd: likeBaseOffset,
      Week: likeBaseOffset,
      WeekOfMonth: likeBaseOffset,
      LastWeekOfMonth: likeBaseOffset,
      Easter: likeBaseOffset,
      FY5253: likeBaseOffset,
      FY5253Quarter: likeBaseOffset,
      DateOffset: likeDateOffset,
    },
    'pandas.tseries.offsets': {
      BaseOffset: likeBaseOffset,
      SingleConstructorOffset: likeBaseOffset,
      Tick: likeBaseOffset,
      Day: likeBaseOffset,
      Hour: likeBaseOffset,
      Minute: likeBaseOffset,
      Second: likeBaseOffset,
      Milli: likeBaseOffset,
      Micro: likeBaseOffset,
      Nano: likeBaseOffset,
      BusinessDay: likeBaseOffset,
      BDay: likeBaseOffset,
      BusinessMonthBegin: likeBaseOffset,
      BusinessMonthEnd: likeBaseOffset,
      MonthBegin: likeBaseOffset,
      MonthEnd: likeBaseOffset,
      QuarterBegin: likeBaseOffset,
      QuarterEnd: likeBaseOffset,
      BQuarterBegin: likeBaseOffset,
      BQuarterEnd: likeBaseOffset,
      YearBegin: likeBaseOffset,
      YearEnd: likeBaseOffset,
      BYearBegin: likeBaseOffset,
      BYearEnd: likeBaseOffset,
      HalfYearBegin: likeBaseOffset,
      HalfYearEnd: likeBaseOffset,
      BHalfYearBegin: likeBaseOffset,
      BHalfYearEnd: likeBaseOffset,
      SemiMonthBegin: likeBaseOffset,
      SemiMonthEnd: likeBaseOffset,
      Week: likeBaseOffset,
      WeekOfMonth: likeBaseOffset,
      LastWeekOfMonth: likeBaseOffset,
      Easter: likeBaseOffset,
      FY5253: likeBaseOffset,
      FY5253Quarter: likeBaseOffset,
      DateOffset: likeDateOffset,
    },
    'pandas.core.dtypes.dtypes': {
      CategoricalDtype: {
        what: 'class',
        newobj: 'none',
        build: 'dict-data',
        data: true,
        why: '__setstate__ stores two values.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/core/dtypes/dtypes.py CategoricalDtype.__setstate__',
      },
      DatetimeTZDtype: {
        what: 'class',
        newobj: 'none',
        build: 'dict-data',
        hash: true,
        data: true,
        why: '__setstate__ stores two values.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/core/dtypes/dtypes.py DatetimeTZDtype.__setstate__',
      },
      IntervalDtype: {
        what: 'class',
        newobj: 'none',
        build: 'dict-data',
        data: true,
        why: '__setstate__ stores two values.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/core/dtypes/dtypes.py IntervalDtype.__setstate__',
      },
      PeriodDtype: {
        what: 'class',
        reduce: 'data',
        hash: true,
        data: true,
        why: 'A type from a frequency.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/core/dtypes/dtypes.py PeriodDtype.__reduce__',
      },
      SparseDtype: likeSparseDtype,
      StringDtype: likeStringDtype,
      NumpyEADtype: {
        what: 'class',
        newobj: 'none',
        build: 'dict-data',
        data: true,
        why: 'An instance dict of a type.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/core/dtypes/dtypes.py',
      },
      PandasDtype: {
        what: 'class',
        newobj: 'none',
        build: 'dict-data',
        data: true,
        why: 'An instance dict of a type.',
        source: 'pandas 1.5.3 and 3.1.1 pandas/core/arrays/numpy_.py',
      },
    },
    'pandas.core.arrays.string_': {
      StringArray: likeCategorical,
      StringDtype: likeStringDtype,
    },
    'pandas.core.arrays.sparse.dtype': {
      SparseDtype: likeSparseDtype,
    },
    'pandas.core.arrays.sparse.array': {
      SparseArray: {
        what: 'class',
        newobj: 'none',
        build: 'dict-data',
        data: true,
        why: 'Plain Python class: values, positions and a type.',
        source:
          'pandas 1.5.3 and 3.1.1 pandas/core/arrays/sparse/array.py SparseArray.__setstate__',
      },
    },
    'pandas.core.arrays.integer': {
      IntegerArray: likeIntegerArray,
      Int8Dtype: likeInt8Dtype,
      Int16Dtype: likeInt8Dtype,
      Int32Dtype: likeInt8Dtype,
      Int64Dtype: likeInt8Dtype,
      UInt8Dtype: likeInt8Dtype,
      UInt16Dtype: likeInt8Dtype,
      UInt32Dtype: likeInt8Dtype,
      UInt64Dtype: likeInt8Dtype,
    },
    'pandas.core.arrays.floating': {
      FloatingArray: likeIntegerArray,
      Float32Dtype: likeInt8Dtype,
      Float64Dtype: likeInt8Dtype,
    },
    'pandas.core.arrays.boolean': {
      BooleanArray: likeIntegerArray,
      BooleanDtype: likeInt8Dtype,
    },
    'pandas.arrays': {
      DatetimeArray: likeCategorical,
      TimedeltaArray: likeCategorical,
      PeriodArray: likeCategorical,
      Categorical: likeCategorical,
      StringArray: likeCategorical,
      NumpyExtensionArray: likeCategorical,
      PandasArray: likeCategorical,
      IntegerArray: likeIntegerArray,
      FloatingArray: likeIntegerArray,
      BooleanArray: likeIntegerArray,
      IntervalArray: likeIntervalMixin,
      SparseArray: {
        what: 'class',
        newobj: 'none',
        build: 'dict-data',
        data: true,
        why: 'Plain Python class: values, positions and a type.',
        source:
          'pandas 1.5.3 and 3.1.1 pandas/core/arrays/sparse/array.py SparseArray.__setstate__',
      },
    },
    'pandas.core.arrays': {
      DatetimeArray: likeCategorical,
      TimedeltaArray: likeCategorical,
      PeriodArray: likeCategorical,
      Categorical: likeCategorical,
      StringArray: likeCategorical,
      NumpyExtensionArray: likeCategorical,
      PandasArray: likeCategorical,
      IntegerArray: likeIntegerArray,
      FloatingArray: likeIntegerArray,
      BooleanArray: likeIntegerArray,
      IntervalArray: likeIntervalMixin,
    },
    'pandas.core.arrays.datetimes': {
      DatetimeArray: likeCategorical,
    },
    'pandas.core.arrays.timedeltas': {
      TimedeltaArray: likeCategorical,
    },
    'pandas.core.arrays.period': {
      PeriodArray: likeCategorical,
    },
    'pandas.core.arrays.categorical': {
      Categorical: likeCategorical,
    },
    'pandas.core.arrays.numpy_': {
      NumpyExtensionArray: likeCategorical,
      PandasArray: likeCategorical,
    },
    'pandas.core.arrays.interval': {
      IntervalArray: likeIntervalMixin,
    },
  },
  // Derived by oracle/derive/knowledge.py from the libraries themselves: run it again instead of editing.
  derived: `
pandas
 ArrowDtype C n=none b=dict
 Flags C n=none b=dict
 NamedAgg C n=none b=dict
pandas._config.config
 CallableDynamicDoc C n=none b=dict h
 DeprecatedOption C n=any b=dict
 OptionError C n=data r=data b=dict-data h !args
 RegisteredOption C n=any b=dict
 option_context C n=none b=dict h
pandas._libs.algos
 Infinity C n=none b=dict
 NegInfinity C n=none b=dict
pandas._libs.hashtable
 HashTable C n=none b=rule:cython-state h
 __pyx_unpickle_Factorizer F r=rule:typed-class-first >arg0
 __pyx_unpickle_HashTable F r=rule:typed-class-first >arg0
 __pyx_unpickle_Int64Factorizer F r=rule:typed-class-first >arg0
pandas._libs.index
 BaseMultiIndexCodesEngine C n=none b=rule:cython-state h
 BoolEngine C n=none b=rule:cython-state h
 Complex128Engine C n=none b=rule:cython-state h
 Complex64Engine C n=none b=rule:cython-state h
 DatetimeEngine C n=none b=rule:cython-state h
 ExtensionEngine C n=none b=rule:cython-state h
 Float32Engine C n=none b=rule:cython-state h
 Float64Engine C n=none b=rule:cython-state h
 IndexEngine C n=none b=rule:cython-state h
 Int16Engine C n=none b=rule:cython-state h
 Int32Engine C n=none b=rule:cython-state h
 Int64Engine C n=none b=rule:cython-state h
 Int8Engine C n=none b=rule:cython-state h
 MaskedBoolEngine C n=none b=rule:cython-state h
 MaskedComplex128Engine C n=none b=rule:cython-state h
 MaskedComplex64Engine C n=none b=rule:cython-state h
 MaskedFloat32Engine C n=none b=rule:cython-state h
 MaskedFloat64Engine C n=none b=rule:cython-state h
 MaskedIndexEngine C n=none b=rule:cython-state h
 MaskedInt16Engine C n=none b=rule:cython-state h
 MaskedInt32Engine C n=none b=rule:cython-state h
 MaskedInt64Engine C n=none b=rule:cython-state h
 MaskedInt8Engine C n=none b=rule:cython-state h
 MaskedUInt16Engine C n=none b=rule:cython-state h
 MaskedUInt32Engine C n=none b=rule:cython-state h
 MaskedUInt64Engine C n=none b=rule:cython-state h
 MaskedUInt8Engine C n=none b=rule:cython-state h
 ObjectEngine C n=none b=rule:cython-state h
 PeriodEngine C n=none b=rule:cython-state h
 StringEngine C n=none b=rule:cython-state h
 StringObjectEngine C n=none b=rule:cython-state h
 TimedeltaEngine C n=none b=rule:cython-state h
 UInt16Engine C n=none b=rule:cython-state h
 UInt32Engine C n=none b=rule:cython-state h
 UInt64Engine C n=none b=rule:cython-state h
 UInt8Engine C n=none b=rule:cython-state h
 __pyx_unpickle_BaseMultiIndexCodesEngine F r=rule:typed-class-first >arg0
 __pyx_unpickle_BoolEngine F r=rule:typed-class-first >arg0
 __pyx_unpickle_Complex128Engine F r=rule:typed-class-first >arg0
 __pyx_unpickle_Complex64Engine F r=rule:typed-class-first >arg0
 __pyx_unpickle_DatetimeEngine F r=rule:typed-class-first >arg0
 __pyx_unpickle_ExtensionEngine F r=rule:typed-class-first >arg0
 __pyx_unpickle_Float32Engine F r=rule:typed-class-first >arg0
 __pyx_unpickle_Float64Engine F r=rule:typed-class-first >arg0
 __pyx_unpickle_IndexEngine F r=rule:typed-class-first >arg0
 __pyx_unpickle_Int16Engine F r=rule:typed-class-first >arg0
 __pyx_unpickle_Int32Engine F r=rule:typed-class-first >arg0
 __pyx_unpickle_Int64Engine F r=rule:typed-class-first >arg0
 __pyx_unpickle_Int8Engine F r=rule:typed-class-first >arg0
 __pyx_unpickle_ObjectEngine F r=rule:typed-class-first >arg0
 __pyx_unpickle_PeriodEngine F r=rule:typed-class-first >arg0
 __pyx_unpickle_TimedeltaEngine F r=rule:typed-class-first >arg0
 __pyx_unpickle_UInt16Engine F r=rule:typed-class-first >arg0
 __pyx_unpickle_UInt32Engine F r=rule:typed-class-first >arg0
 __pyx_unpickle_UInt64Engine F r=rule:typed-class-first >arg0
 __pyx_unpickle_UInt8Engine F r=rule:typed-class-first >arg0
pandas._libs.indexing
 NDFrameIndexerBase C n=none b=rule:cython-state h
 _NDFrameIndexerBase C n=none b=rule:cython-state h
 __pyx_unpickle_NDFrameIndexerBase F r=rule:typed-class-first >arg0
 __pyx_unpickle__NDFrameIndexerBase F r=rule:typed-class-first >arg0
pandas._libs.internals
 __pyx_unpickle_BlockPlacement F r=rule:typed-class-first >arg0
pandas._libs.interval
 Float32ClosedBothIntervalNode C n=none b=rule:cython-state h
 Float32ClosedLeftIntervalNode C n=none b=rule:cython-state h
 Float32ClosedNeitherIntervalNode C n=none b=rule:cython-state h
 Float32ClosedRightIntervalNode C n=none b=rule:cython-state h
 Float64ClosedBothIntervalNode C n=none b=rule:cython-state h
 Float64ClosedLeftIntervalNode C n=none b=rule:cython-state h
 Float64ClosedNeitherIntervalNode C n=none b=rule:cython-state h
 Float64ClosedRightIntervalNode C n=none b=rule:cython-state h
 Int32ClosedBothIntervalNode C n=none b=rule:cython-state h
 Int32ClosedLeftIntervalNode C n=none b=rule:cython-state h
 Int32ClosedNeitherIntervalNode C n=none b=rule:cython-state h
 Int32ClosedRightIntervalNode C n=none b=rule:cython-state h
 Int64ClosedBothIntervalNode C n=none b=rule:cython-state h
 Int64ClosedLeftIntervalNode C n=none b=rule:cython-state h
 Int64ClosedNeitherIntervalNode C n=none b=rule:cython-state h
 Int64ClosedRightIntervalNode C n=none b=rule:cython-state h
 IntervalTree C n=none b=rule:cython-state h
 Uint64ClosedBothIntervalNode C n=none b=rule:cython-state h
 Uint64ClosedLeftIntervalNode C n=none b=rule:cython-state h
 Uint64ClosedNeitherIntervalNode C n=none b=rule:cython-state h
 Uint64ClosedRightIntervalNode C n=none b=rule:cython-state h
 __pyx_unpickle_Float32ClosedBothIntervalNode F r=rule:typed-class-first >arg0
 __pyx_unpickle_Float32ClosedLeftIntervalNode F r=rule:typed-class-first >arg0
 __pyx_unpickle_Float32ClosedNeitherIntervalNode F r=rule:typed-class-first >arg0
 __pyx_unpickle_Float32ClosedRightIntervalNode F r=rule:typed-class-first >arg0
 __pyx_unpickle_Int32ClosedBothIntervalNode F r=rule:typed-class-first >arg0
 __pyx_unpickle_Int32ClosedLeftIntervalNode F r=rule:typed-class-first >arg0
 __pyx_unpickle_Int32ClosedNeitherIntervalNode F r=rule:typed-class-first >arg0
 __pyx_unpickle_Int32ClosedRightIntervalNode F r=rule:typed-class-first >arg0
 __pyx_unpickle_IntervalTree F r=rule:typed-class-first >arg0
pandas._libs.lib
 NoDefault C r=rule:enum-value h d
 _NoDefault C r=rule:enum-value h d
pandas._libs.missing
 C_NAType C n=none b=rule:cython-state h
 __pyx_unpickle_C_NAType F r=rule:typed-class-first >arg0
pandas._libs.properties
 AxisProperty C n=none b=rule:cython-state h
 CachedProperty C n=none b=rule:cython-state h
 __pyx_unpickle_AxisProperty F r=rule:typed-class-first >arg0
 __pyx_unpickle_CachedProperty F r=rule:typed-class-first >arg0
pandas._libs.reduction
 InvalidApply C n=data r=data b=dict-data h !args
 Reducer C n=none b=rule:cython-state h
 SeriesBinGrouper C n=none b=rule:cython-state h
 SeriesGrouper C n=none b=rule:cython-state h
 Slider C n=none b=rule:cython-state h
 _BaseGrouper C n=none b=rule:cython-state h
 __pyx_unpickle_Reducer F r=rule:typed-class-first >arg0
 __pyx_unpickle_SeriesBinGrouper F r=rule:typed-class-first >arg0
 __pyx_unpickle_SeriesGrouper F r=rule:typed-class-first >arg0
 __pyx_unpickle_Slider F r=rule:typed-class-first >arg0
 __pyx_unpickle__BaseGrouper F r=rule:typed-class-first >arg0
pandas._libs.skiplist
 IndexableSkiplist C n=none b=rule:cython-state h
 Node C n=none b=rule:cython-state h
 __pyx_unpickle_IndexableSkiplist F r=rule:typed-class-first >arg0
 __pyx_unpickle_Node F r=rule:typed-class-first >arg0
pandas._libs.sparse
 BlockMerge C n=none b=rule:cython-state h
 BlockUnion C n=none b=rule:cython-state h
 SparseIndex C n=none b=rule:cython-state h
 __pyx_unpickle_SparseIndex F r=rule:typed-class-first >arg0
pandas._libs.tslibs.c_timestamp
 NullFrequencyError C n=data r=data b=dict-data h !args
pandas._libs.tslibs.conversion
 OutOfBoundsTimedelta C n=data r=data b=dict-data h !args
pandas._libs.tslibs.dtypes
 FreqGroup C h
 NpyDatetimeUnit C r=rule:enum-value h d
 Resolution C r=rule:enum-value h d
pandas._libs.tslibs.fields
 RoundTo C n=none b=dict h
pandas._libs.tslibs.frequencies
 FreqGroup C n=none b=dict h
pandas._libs.tslibs.np_datetime
 OutOfBoundsDatetime C n=data r=data b=dict-data h !args
 OutOfBoundsTimedelta C n=data r=data b=dict-data h !args
pandas._libs.tslibs.offsets
 ApplyTypeError C n=data r=data b=dict-data h !args
 _Tick C n=none b=dict h
pandas._libs.tslibs.parsing
 DateParseError C n=data r=data b=dict-data h !args
 _timelex C n=none b=dict h
pandas._libs.tslibs.period
 IncompatibleFrequency C n=data r=data b=dict-data h !args
 PeriodMixin C n=none b=rule:cython-state h
 __pyx_unpickle_PeriodMixin F r=rule:typed-class-first >arg0
pandas._libs.tslibs.resolution
 Resolution C n=none b=dict h
pandas._libs.tslibs.strptime
 LocaleTime C n=none b=dict h
 TimeRE C n=none b=dict i
pandas._libs.tslibs.timedeltas
 MinMaxReso C n=none b=dict h
pandas._libs.tslibs.timestamps
 MinMaxReso C n=none b=dict h
 RoundTo C n=none b=dict h
pandas._libs.window
 FixedWindowIndexer C n=none b=rule:cython-state h
 MockFixedWindowIndexer C n=none b=rule:cython-state h
 VariableWindowIndexer C n=none b=rule:cython-state h
 WindowIndexer C n=none b=rule:cython-state h
 __pyx_unpickle_FixedWindowIndexer F r=rule:typed-class-first >arg0
 __pyx_unpickle_MockFixedWindowIndexer F r=rule:typed-class-first >arg0
 __pyx_unpickle_VariableWindowIndexer F r=rule:typed-class-first >arg0
 __pyx_unpickle_WindowIndexer F r=rule:typed-class-first >arg0
pandas._typing
 ArrowArrayExportable C n=none b=dict h
 ArrowStreamExportable C n=none b=dict h
 BaseBuffer C n=none b=dict h
 ReadBuffer C n=none b=dict h
 ReadCsvBuffer C n=none b=dict h
 ReadPickleBuffer C n=none b=dict h
 SequenceNotStr C n=none b=dict h
 WriteBuffer C n=none b=dict h
 WriteExcelBuffer C n=none b=dict h
pandas._version
 NotThisMethod C n=data r=data b=dict-data h !args
 VersioneerConfig C n=none b=dict h
pandas.api.executors
 BaseExecutionEngine C n=none b=dict h
pandas.api.extensions
 ExtensionArray C n=none b=dict
 ExtensionDtype C n=none b=dict
 ExtensionScalarOpsMixin C n=none b=dict h
pandas.api.indexers
 BaseIndexer C n=none b=dict h
 FixedForwardWindowIndexer C n=none b=dict h
 VariableOffsetWindowIndexer C n=none b=dict h
pandas.api.interchange
 DataFrame C n=none b=dict h
pandas.api.typing
 FrozenList C n=none b=dict
 JsonReader C n=none b=dict h
 SASReader C n=none b=dict h
 StataReader C n=none b=dict h
pandas.api.typing.aliases
 ReadBuffer C n=none b=dict h
 ReadCsvBuffer C n=none b=dict h
 ReadPickleBuffer C n=none b=dict h
 SequenceNotStr C n=none b=dict h
 WriteBuffer C n=none b=dict h
 WriteExcelBuffer C n=none b=dict h
pandas.compat.numpy.function
 CompatValidator C n=none b=dict h
pandas.compat.pickle_compat
 Unpickler C n=none b=dict h
pandas.core.accessor
 Accessor C n=none b=dict h
 CachedAccessor C n=none b=dict h
 DirNamesMixin C n=none b=dict h
 PandasDelegate C n=none b=dict h
pandas.core.algorithms
 SelectN C n=none b=dict h
 SelectNFrame C n=none b=dict h
 SelectNSeries C n=none b=dict h
pandas.core.apply
 Apply C n=none b=dict h
 FrameApply C n=none b=dict h
 FrameColumnApply C n=none b=dict h
 FrameRowApply C n=none b=dict h
 GroupByApply C n=none b=dict h
 NDFrameApply C n=none b=dict h
 ResamplerWindowApply C n=none b=dict h
 SeriesApply C n=none b=dict h
pandas.core.arraylike
 OpsMixin C n=none b=dict
pandas.core.arrays._arrow_string_mixins
 ArrowStringArrayMixin C n=none b=dict h
pandas.core.arrays.arrow.accessors
 ArrowAccessor C n=none b=dict h
 ListAccessor C n=none b=dict h
 StructAccessor C n=none b=dict h
pandas.core.arrays.arrow.dtype
 ArrowDtype C n=none b=dict
pandas.core.arrays.base
 ExtensionArray C n=none b=dict
 ExtensionArrayNaResult C n=none b=dict
 ExtensionArraySupportsAnyAll C n=none b=dict
 ExtensionOpsMixin C n=none b=dict h
 ExtensionScalarOpsMixin C n=none b=dict h
pandas.core.arrays.categorical
 CategoricalAccessor C n=none b=dict h
pandas.core.arrays.datetimelike
 AttributesMixin C n=none b=dict h
 InvalidComparison C n=data r=data b=dict-data h !args
pandas.core.arrays.floating
 FloatingDtype C n=none b=dict
pandas.core.arrays.integer
 IntegerDtype C n=none b=dict
 _IntegerDtype C n=none b=dict
pandas.core.arrays.masked
 BaseMaskedArray C n=none b=dict
 BaseMaskedDtype C n=none b=dict
pandas.core.arrays.numeric
 NumericArray C n=none b=dict
 NumericDtype C n=none b=dict
pandas.core.arrays.numpy_
 PandasDtype C n=none b=dict
pandas.core.arrays.sparse
 BaseAccessor C n=none b=dict h
 SparseAccessor C n=none b=dict h
 SparseArray C n=none b=dict
 SparseDtype C n=none b=dict
 SparseFrameAccessor C n=none b=dict h
pandas.core.arrays.sparse.accessor
 BaseAccessor C n=none b=dict h
 SparseAccessor C n=none b=dict h
 SparseFrameAccessor C n=none b=dict h
pandas.core.arrays.string_
 BaseStringArray C n=none b=dict
pandas.core.base
 DataError C n=data r=data b=dict-data h !args
 GroupByError C n=data r=data b=dict-data h !args
 IndexOpsMixin C n=none b=dict
 NoNewAttributesMixin C n=none b=dict h
 PandasObject C n=none b=dict h
 ShallowMixin C n=none b=dict h
 SpecificationError C n=data r=data b=dict-data h !args
 StringMixin C n=none b=dict h
pandas.core.common
 SettingWithCopyError C n=data r=data b=dict-data h !args
 SettingWithCopyWarning C n=data r=data b=dict-data h !args
pandas.core.computation.common
 NameResolutionError C n=data r=data b=dict-data h !args
pandas.core.computation.engines
 AbstractEngine C n=none b=dict h
 NumExprClobberingError C n=data r=data b=dict-data h !args
 NumExprEngine C n=none b=dict h
 PythonEngine C n=none b=dict h
pandas.core.computation.expr
 BaseExprVisitor C n=none b=dict h
 Expr C n=none b=dict h
 PandasExprVisitor C n=none b=dict h
 PythonExprVisitor C n=none b=dict h
pandas.core.computation.ops
 BinOp C n=none b=dict h
 Div C n=none b=dict h
 FuncNode C n=none b=dict h
 MathCall C n=none b=dict h
 Op C n=none b=dict h
 UnaryOp C n=none b=dict h
 UndefinedVariableError C n=data b=dict-data h !args
pandas.core.computation.parsing
 ParseState C r=rule:enum-value h d
pandas.core.computation.pytables
 BinOp C n=none b=dict h
 ConditionBinOp C n=none b=dict h
 Expr C n=none b=dict h
 ExprVisitor C n=none b=dict h
 FilterBinOp C n=none b=dict h
 JointConditionBinOp C n=none b=dict h
 JointFilterBinOp C n=none b=dict h
 PyTablesExpr C n=none b=dict h
 PyTablesExprVisitor C n=none b=dict h
 PyTablesScope C n=none b=rule:slots h
 Scope C n=none b=rule:slots h
 TermValue C n=none b=dict h
 UnaryOp C n=none b=dict h
pandas.core.computation.scope
 Scope C n=none b=rule:slots h
pandas.core.describe
 DataFrameDescriber C n=none b=dict h
 NDFrameDescriberAbstract C n=none b=dict h
 SeriesDescriber C n=none b=dict h
pandas.core.dtypes.base
 ExtensionDtype C n=none b=dict
 Registry C n=none b=dict h
 StorageExtensionDtype C n=none b=dict
pandas.core.dtypes.cast
 LossySetitemError C n=data r=data b=dict-data h !args
pandas.core.dtypes.dtypes
 ArrowDtype C n=none b=dict
 BaseMaskedDtype C n=none b=dict
 PandasExtensionDtype C n=none b=dict
 Registry C n=none b=dict h
pandas.core.flags
 Flags C n=none b=dict
pandas.core.frame
 _DuplicateColumnRecorder C n=none b=dict i
pandas.core.generic
 NDFrame C n=none b=rule:pandas-state
pandas.core.groupby.base
 GroupByMixin C n=none b=dict h
 OutputKey C b=dict
pandas.core.groupby.generic
 NamedAgg C n=any b=dict
pandas.core.groupby.grouper
 Grouping C n=none b=dict h
pandas.core.groupby.indexing
 GroupByIndexingMixin C n=none b=dict h
 GroupByNthSelector C n=none b=dict h
 GroupByPositionalSelector C n=none b=dict h
pandas.core.groupby.ops
 BaseGrouper C n=none b=dict h
 BinGrouper C n=none b=dict h
 WrappedCythonOp C n=none b=dict h
pandas.core.indexers.objects
 BaseIndexer C n=none b=dict h
 ExpandingIndexer C n=none b=dict h
 ExponentialMovingWindowIndexer C n=none b=dict h
 FixedForwardWindowIndexer C n=none b=dict h
 FixedWindowIndexer C n=none b=dict h
 GroupByIndexer C n=none b=dict h
 GroupbyIndexer C n=none b=dict h
 VariableOffsetWindowIndexer C n=none b=dict h
 VariableWindowIndexer C n=none b=dict h
pandas.core.indexes.accessors
 ArrowTemporalProperties C n=none b=dict h
 DatetimeProperties C n=none b=dict h
 PeriodProperties C n=none b=dict h
 Properties C n=none b=dict h
 TimedeltaProperties C n=none b=dict h
pandas.core.indexes.base
 InvalidIndexError C n=data r=data b=dict-data h !args
pandas.core.indexes.datetimelike
 DatetimelikeDelegateMixin C n=none b=dict h
pandas.core.indexes.datetimes
 DatetimeDelegateMixin C n=none b=dict h
pandas.core.indexes.interval
 SetopCheck C n=none b=dict h
pandas.core.indexes.multi
 MultiIndexPyIntEngine C n=none b=rule:cython-state h
 MultiIndexUInt16Engine C n=none b=rule:cython-state h
 MultiIndexUInt32Engine C n=none b=rule:cython-state h
 MultiIndexUInt64Engine C n=none b=rule:cython-state h
 MultiIndexUInt8Engine C n=none b=rule:cython-state h
 MultiIndexUIntEngine C n=none b=rule:cython-state h
pandas.core.indexes.period
 PeriodDelegateMixin C n=none b=dict h
pandas.core.indexes.timedeltas
 TimedeltaDelegateMixin C n=none b=dict h
pandas.core.indexing
 IndexingError C n=data r=data b=dict-data h !args
 IndexingMixin C n=none b=dict h
 _AtIndexer C n=none b=rule:cython-state h
 _IXIndexer C n=none b=rule:cython-state h
 _IndexSlice C n=none b=dict h
 _LocIndexer C n=none b=rule:cython-state h
 _LocationIndexer C n=none b=rule:cython-state h
 _NDFrameIndexer C n=none b=rule:cython-state h
 _ScalarAccessIndexer C n=none b=rule:cython-state h
 _iAtIndexer C n=none b=rule:cython-state h
 _iLocIndexer C n=none b=rule:cython-state h
pandas.core.interchange.buffer
 PandasBuffer C n=none b=dict h
 PandasBufferPyarrow C n=none b=dict h
pandas.core.interchange.column
 PandasColumn C n=none b=dict h
pandas.core.interchange.dataframe
 PandasDataFrameXchg C n=none b=dict h
pandas.core.interchange.dataframe_protocol
 Buffer C n=none b=dict h
 CategoricalDescription C n=none b=dict i
 Column C n=none b=dict h
 ColumnBuffers C n=none b=dict i
 ColumnNullType C r=rule:enum-value h d
 DataFrame C n=none b=dict h
 DlpackDeviceType C r=rule:enum-value h d
 DtypeKind C r=rule:enum-value h d
pandas.core.interchange.utils
 ArrowCTypes C n=none b=dict h
 Endianness C n=none b=dict h
 NoBufferPresent C n=data r=data b=dict-data h !args
pandas.core.internals.array_manager
 NullArrayProxy C n=none b=dict h
pandas.core.internals.base
 DataManager C n=none b=dict h
 SingleDataManager C n=none b=dict h
 _AlreadyWarned C n=none b=dict h
pandas.core.internals.blocks
 DatetimeLikeBlockMixin C n=none b=dict h
 NonConsolidatableMixIn C n=none b=dict h
pandas.core.internals.concat
 JoinUnit C n=none b=dict h
pandas.core.internals.managers
 BaseBlockManager C n=none b=dict h
pandas.core.internals.ops
 BlockPairInfo C n=any b=dict
pandas.core.methods.describe
 DataFrameDescriber C n=none b=dict h
 NDFrameDescriberAbstract C n=none b=dict h
 SeriesDescriber C n=none b=dict h
pandas.core.methods.selectn
 SelectN C n=none b=dict h
 SelectNFrame C n=none b=dict h
 SelectNSeries C n=none b=dict h
pandas.core.nanops
 bottleneck_switch C n=none b=dict h
 disallow C n=none b=dict h
pandas.core.resample
 _GroupByMixin C n=none b=dict h
pandas.core.reshape.concat
 _Concatenator C n=none b=dict h
pandas.core.reshape.merge
 _AsOfMerge C n=none b=dict h
 _CrossMergeOperation C n=none b=dict h
 _MergeOperation C n=none b=dict h
 _OrderedMerge C n=none b=dict h
pandas.core.reshape.reshape
 _Unstacker C n=none b=dict h
pandas.core.sorting
 _KeyMapper C n=none b=dict h
pandas.core.sparse.frame
 SparseDataFrame C n=none b=rule:pandas-state
pandas.core.sparse.series
 SparseSeries C n=none b=rule:pandas-state
pandas.core.strings
 StringMethods C n=none b=dict h
pandas.core.strings.accessor
 StringMethods C n=none b=dict h
pandas.core.strings.base
 BaseStringArrayMethods C n=none b=dict h
pandas.core.strings.object_array
 ObjectStringArrayMixin C n=none b=dict h
pandas.core.tools.datetimes
 FulldatetimeDict C n=none b=dict i
 YearMonthDayDict C n=none b=dict i
pandas.core.window
 _GroupByMixin C n=none b=dict h
pandas.core.window.common
 WindowGroupByMixin C n=none b=dict h
pandas.core.window.indexers
 BaseIndexer C n=none b=dict h
 ExpandingIndexer C n=none b=dict h
 ExponentialMovingWindowIndexer C n=none b=dict h
 FixedForwardWindowIndexer C n=none b=dict h
 FixedWindowIndexer C n=none b=dict h
 GroupbyIndexer C n=none b=dict h
 GroupbyRollingIndexer C n=none b=dict h
 VariableOffsetWindowIndexer C n=none b=dict h
 VariableWindowIndexer C n=none b=dict h
pandas.core.window.online
 EWMMeanState C n=none b=dict h
pandas.errors
 AbstractMethodError C n=data b=dict-data h !args
 AccessorRegistrationWarning C n=data r=data b=dict-data h !args
 AttributeConflictWarning C n=data r=data b=dict-data h !args
 CSSWarning C n=data r=data b=dict-data h !args
 CategoricalConversionWarning C n=data r=data b=dict-data h !args
 ChainedAssignmentError C n=data r=data b=dict-data h !args
 ClosedFileError C n=data r=data b=dict-data h !args
 DataError C n=data r=data b=dict-data h !args
 DatabaseError C n=data r=data b=dict-data h !args
 DtypeWarning C n=data r=data b=dict-data h !args
 DuplicateLabelError C n=data r=data b=dict-data h !args
 EmptyDataError C n=data r=data b=dict-data h !args
 IncompatibilityWarning C n=data r=data b=dict-data h !args
 IncompatibleFrequency C n=data r=data b=dict-data h !args
 IndexingError C n=data r=data b=dict-data h !args
 IntCastingNaNError C n=data r=data b=dict-data h !args
 InvalidColumnName C n=data r=data b=dict-data h !args
 InvalidComparison C n=data r=data b=dict-data h !args
 InvalidIndexError C n=data r=data b=dict-data h !args
 InvalidVersion C n=data r=data b=dict-data h !args
 LossySetitemError C n=data r=data b=dict-data h !args
 MergeError C n=data r=data b=dict-data h !args
 NoBufferPresent C n=data r=data b=dict-data h !args
 NullFrequencyError C n=data r=data b=dict-data h !args
 NumExprClobberingError C n=data r=data b=dict-data h !args
 NumbaUtilError C n=data r=data b=dict-data h !args
 OptionError C n=data r=data b=dict-data h !args
 OutOfBoundsDatetime C n=data r=data b=dict-data h !args
 OutOfBoundsTimedelta C n=data r=data b=dict-data h !args
 Pandas4Warning C n=data r=data b=dict-data h !args
 Pandas5Warning C n=data r=data b=dict-data h !args
 PandasChangeWarning C n=data r=data b=dict-data h !args
 PandasDeprecationWarning C n=data r=data b=dict-data h !args
 PandasFutureWarning C n=data r=data b=dict-data h !args
 PandasPendingDeprecationWarning C n=data r=data b=dict-data h !args
 ParserError C n=data r=data b=dict-data h !args
 ParserWarning C n=data r=data b=dict-data h !args
 PerformanceWarning C n=data r=data b=dict-data h !args
 PossibleDataLossError C n=data r=data b=dict-data h !args
 PossiblePrecisionLoss C n=data r=data b=dict-data h !args
 PyperclipException C n=data r=data b=dict-data h !args
 PyperclipWindowsException C n=data b=dict-data h !args
 SettingWithCopyError C n=data r=data b=dict-data h !args
 SettingWithCopyWarning C n=data r=data b=dict-data h !args
 SpecificationError C n=data r=data b=dict-data h !args
 UndefinedVariableError C n=data b=dict-data h !args
 UnsortedIndexError C n=data r=data b=dict-data h !args
 UnsupportedFunctionCall C n=data r=data b=dict-data h !args
 ValueLabelTypeMismatch C n=data r=data b=dict-data h !args
pandas.io.clipboard
 CheckedCall C n=none b=dict h
 PyperclipException C n=data r=data b=dict-data h !args
 PyperclipTimeoutException C n=data r=data b=dict-data h !args
 PyperclipWindowsException C n=data b=dict-data h !args
pandas.io.clipboard.exceptions
 PyperclipException C n=data r=data b=dict-data h !args
 PyperclipWindowsException C n=data b=dict-data h !args
pandas.io.clipboard.windows
 CheckedCall C n=none b=dict h
pandas.io.common
 BaseIterator C n=none b=dict h
 IOArgs C n=none b=dict
 IOHandles C n=none b=dict
 UTF8Recoder C n=none b=dict h
pandas.io.excel._base
 BaseExcelReader C n=none b=dict h
 _BaseExcelReader C n=none b=dict h
pandas.io.excel._calamine
 CalamineReader C n=none b=dict h
pandas.io.excel._odfreader
 ODFReader C n=none b=dict h
 _ODFReader C n=none b=dict h
pandas.io.excel._openpyxl
 OpenpyxlReader C n=none b=dict h
 _OpenpyxlReader C n=none b=dict h
pandas.io.excel._pyxlsb
 PyxlsbReader C n=none b=dict h
 _PyxlsbReader C n=none b=dict h
pandas.io.excel._xlrd
 XlrdReader C n=none b=dict h
 _XlrdReader C n=none b=dict h
pandas.io.excel._xlsxwriter
 _XlsxStyler C n=none b=dict h
pandas.io.formats.css
 CSSResolver C n=none b=dict h
 CSSWarning C n=data r=data b=dict-data h !args
pandas.io.formats.csvs
 CSVFormatter C n=none b=dict h
pandas.io.formats.excel
 CSSToExcelConverter C n=none b=dict h
 CssExcelCell C n=none b=rule:slots h
 ExcelCell C n=none b=rule:slots h
 ExcelFormatter C n=none b=dict h
pandas.io.formats.format
 CategoricalFormatter C n=none b=dict h
 DataFrameFormatter C n=none b=dict h
 DataFrameRenderer C n=none b=dict h
 Datetime64Formatter C n=none b=dict h
 Datetime64TZFormatter C n=none b=dict h
 EastAsianTextAdjustment C n=none b=dict h
 EngFormatter C n=none b=dict h
 ExtensionArrayFormatter C n=none b=dict h
 FloatArrayFormatter C n=none b=dict h
 GenericArrayFormatter C n=none b=dict h
 IntArrayFormatter C n=none b=dict h
 SeriesFormatter C n=none b=dict h
 TableFormatter C n=none b=dict h
 TextAdjustment C n=none b=dict h
 Timedelta64Formatter C n=none b=dict h
 _Datetime64Formatter C n=none b=dict h
 _Datetime64TZFormatter C n=none b=dict h
 _ExtensionArrayFormatter C n=none b=dict h
 _GenericArrayFormatter C n=none b=dict h
 _IntArrayFormatter C n=none b=dict h
 _Timedelta64Formatter C n=none b=dict h
pandas.io.formats.html
 HTMLFormatter C n=none b=dict h
 NotebookFormatter C n=none b=dict h
pandas.io.formats.info
 BaseInfo C n=none b=dict h
 DataFrameInfo C n=none b=dict h
 DataFrameInfoPrinter C n=none b=dict h
 DataFrameTableBuilder C n=none b=dict h
 DataFrameTableBuilderNonVerbose C n=none b=dict h
 DataFrameTableBuilderVerbose C n=none b=dict h
 InfoPrinterAbstract C n=none b=dict h
 SeriesInfo C n=none b=dict h
 SeriesInfoPrinter C n=none b=dict h
 SeriesTableBuilder C n=none b=dict h
 SeriesTableBuilderNonVerbose C n=none b=dict h
 SeriesTableBuilderVerbose C n=none b=dict h
 TableBuilderAbstract C n=none b=dict h
 TableBuilderVerboseMixin C n=none b=dict h
 _BaseInfo C n=none b=dict h
 _DataFrameInfoPrinter C n=none b=dict h
 _DataFrameTableBuilder C n=none b=dict h
 _DataFrameTableBuilderNonVerbose C n=none b=dict h
 _DataFrameTableBuilderVerbose C n=none b=dict h
 _InfoPrinterAbstract C n=none b=dict h
 _SeriesInfoPrinter C n=none b=dict h
 _SeriesTableBuilder C n=none b=dict h
 _SeriesTableBuilderNonVerbose C n=none b=dict h
 _SeriesTableBuilderVerbose C n=none b=dict h
 _TableBuilderAbstract C n=none b=dict h
 _TableBuilderVerboseMixin C n=none b=dict h
pandas.io.formats.latex
 GenericTableBuilder C n=none b=dict h
 LatexFormatter C n=none b=dict h
 LongTableBuilder C n=none b=dict h
 RegularTableBuilder C n=none b=dict h
 RowBodyIterator C n=none b=dict h
 RowHeaderIterator C n=none b=dict h
 RowStringConverter C n=none b=dict h
 RowStringIterator C n=none b=dict h
 TableBuilderAbstract C n=none b=dict h
 TabularBuilder C n=none b=dict h
pandas.io.formats.printing
 PrettyDict C n=none b=dict i
 _EastAsianTextAdjustment C n=none b=dict h
 _TextAdjustment C n=none b=dict h
pandas.io.formats.string
 StringFormatter C n=none b=dict h
pandas.io.formats.xml
 BaseXMLFormatter C n=none b=dict h
 EtreeXMLFormatter C n=none b=dict h
 LxmlXMLFormatter C n=none b=dict h
 _BaseXMLFormatter C n=none b=dict h
pandas.io.html
 _BeautifulSoupHtml5LibFrameParser C n=none b=dict h
 _HtmlFrameParser C n=none b=dict h
 _LxmlFrameParser C n=none b=dict h
pandas.io.json._json
 FrameParser C n=none b=dict h
 FrameWriter C n=none b=dict h
 JSONTableWriter C n=none b=dict h
 JsonReader C n=none b=dict h
 Parser C n=none b=dict h
 SeriesParser C n=none b=dict h
 SeriesWriter C n=none b=dict h
 Writer C n=none b=dict h
pandas.io.msgpack.exceptions
 BufferFull C n=data r=data b=dict-data h !args
 ExtraData C n=data b=dict-data h !args
 OutOfData C n=data r=data b=dict-data h !args
 PackException C n=data r=data b=dict-data h !args
 PackValueError C n=data r=data b=dict-data h !args
 UnpackException C n=data r=data b=dict-data h !args
 UnpackValueError C n=data r=data b=dict-data h !args
pandas.io.packers
 Iterator C n=none b=dict h
pandas.io.parquet
 BaseImpl C n=none b=dict h
 FastParquetImpl C n=none b=dict h
 PyArrowImpl C n=none b=dict h
pandas.io.parsers
 CParserWrapper C n=none b=dict h
 FixedWidthFieldParser C n=none b=dict h
 FixedWidthReader C n=none b=dict h
 ParserBase C n=none b=dict h
 PythonParser C n=none b=dict h
 TextFileReader C n=none b=dict h
pandas.io.parsers.arrow_parser_wrapper
 ArrowParserWrapper C n=none b=dict h
pandas.io.parsers.base_parser
 ParserBase C n=none b=dict h
 ParserBase.BadLineHandleMethod C r=rule:enum-value h d
pandas.io.parsers.c_parser_wrapper
 CParserWrapper C n=none b=dict h
pandas.io.parsers.python_parser
 FixedWidthFieldParser C n=none b=dict h
 FixedWidthReader C n=none b=dict h
 PythonParser C n=none b=dict h
pandas.io.parsers.readers
 TextFileReader C n=none b=dict h
 _C_Parser_Defaults C n=none b=dict i
 _DeprecationConfig C n=any b=dict
 _Fwf_Defaults C n=none b=dict i
pandas.io.pytables
 AppendableFrameTable C n=none b=dict h
 AppendableMultiFrameTable C n=none b=dict h
 AppendableMultiSeriesTable C n=none b=dict h
 AppendableSeriesTable C n=none b=dict h
 AppendableTable C n=none b=dict h
 AttributeConflictWarning C n=data r=data b=dict-data h !args
 BlockManagerFixed C n=none b=dict h
 ClosedFileError C n=data r=data b=dict-data h !args
 DataCol C n=none b=dict
 DataIndexableCol C n=none b=dict
 DuplicateWarning C n=data r=data b=dict-data h !args
 Fixed C n=none b=dict h
 FrameFixed C n=none b=dict h
 GenericDataIndexableCol C n=none b=dict
 GenericFixed C n=none b=dict h
 GenericIndexCol C n=none b=dict
 GenericTable C n=none b=dict h
 IncompatibilityWarning C n=data r=data b=dict-data h !args
 IndexCol C n=none b=dict
 LegacyFixed C n=none b=dict h
 LegacyFrameFixed C n=none b=dict h
 LegacySeriesFixed C n=none b=dict h
 LegacyTable C n=none b=dict h
 PossibleDataLossError C n=data r=data b=dict-data h !args
 Selection C n=none b=dict h
 SeriesFixed C n=none b=dict h
 SparseFixed C n=none b=dict h
 SparseFrameFixed C n=none b=dict h
 SparseSeriesFixed C n=none b=dict h
 Table C n=none b=dict h
 TableIterator C n=none b=dict h
 WORMTable C n=none b=dict h
pandas.io.sas.sas7bdat
 SAS7BDATReader C n=none b=dict h
 _Column C n=none b=dict h
 _SubheaderPointer C n=none b=dict h
 _column C n=none b=dict h
 _subheader_pointer C n=none b=dict h
pandas.io.sas.sas_constants
 SASIndex C n=none b=dict h
pandas.io.sas.sas_xport
 XportReader C n=none b=dict h
pandas.io.sas.sasreader
 ReaderBase C n=none b=dict h
pandas.io.sql
 ADBCDatabase C n=none b=dict h
 BaseEngine C n=none b=dict h
 DatabaseError C n=data r=data b=dict-data h !args
 PandasSQL C n=none b=dict h
 SQLAlchemyEngine C n=none b=dict h
 SQLAlchemyRequired C n=data r=data b=dict-data h !args
 SQLDatabase C n=none b=dict h
 SQLTable C n=none b=dict h
 SQLiteDatabase C n=none b=dict h
 SQLiteTable C n=none b=dict h
pandas.io.stata
 CategoricalConversionWarning C n=data r=data b=dict-data h !args
 InvalidColumnName C n=data r=data b=dict-data h !args
 PossiblePrecisionLoss C n=data r=data b=dict-data h !args
 StataMissingValue C n=none b=dict
 StataNonCatValueLabel C n=none b=dict h
 StataParser C n=none b=dict h
 StataReader C n=none b=dict h
 StataStrLWriter C n=none b=dict h
 StataValueLabel C n=none b=dict h
 StataWriter C n=none b=dict h
 StataWriter117 C n=none b=dict h
 StataWriterUTF8 C n=none b=dict h
 ValueLabelTypeMismatch C n=data r=data b=dict-data h !args
pandas.io.xml
 _EtreeFrameParser C n=none b=dict h
 _LxmlFrameParser C n=none b=dict h
 _XMLFrameParser C n=none b=dict h
pandas.plotting
 PlotAccessor C n=none b=dict h
pandas.plotting._core
 PlotAccessor C n=none b=dict h
pandas.plotting._misc
 _Options C n=none b=dict
pandas.tseries.frequencies
 _FrequencyInferer C n=none b=dict h
 _TimedeltaFrequencyInferer C n=none b=dict h
pandas.tseries.holiday
 Holiday C n=none b=dict h
pandas.tseries.offsets
 BusinessHourMixin C n=none b=dict h
 BusinessMixin C n=none b=dict h
 _CustomMixin C n=none b=dict h
 _WeekOfMonthMixin C n=none b=dict h
pandas.util._decorators
 Appender C n=none b=dict h
 Substitution C n=none b=dict h
pandas.util._doctools
 TablePlotter C n=none b=dict h
pandas.util._move
 BadMove C n=data r=data b=dict-data h !args
 stolenbuf C n=none b=dict h
pandas.util.version
 InfinityType C n=none b=dict
 InvalidVersion C n=data r=data b=dict-data h !args
 LegacyVersion C n=none b=dict
 NegativeInfinityType C n=none b=dict
 Version C n=none b=dict
 _BaseVersion C n=none b=dict
 _Version C n=any b=dict
`,
};
