/**
 * Array wrappers of joblib files.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const joblib: Knowledge = {
  package: 'joblib',
  versions: [
    'joblib 0.13.2',
    'joblib 0.14.1',
    'joblib 1.0.1',
    'joblib 1.1.1',
    'joblib 1.2.0',
    'joblib 1.4.2',
    'joblib 1.6.0',
  ],
  declared: {
    'joblib.numpy_pickle': {
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
joblib._cloudpickle_wrapper
 my_wrap_non_picklable_objects F
joblib._compat
 with_metaclass F
joblib._dask
 Batch C n=none b=dict h
 DaskDistributedBackend C n=none b=dict h
 _WeakKeyDictionary C n=none b=dict h
 is_weakrefable F
joblib._deprecated_format_stack
 eq_repr F
 fix_frame_records_filenames F
 format_exc F
 format_outer_frames F
 format_records F
 safe_repr F
 uniq_stable F
joblib._deprecated_my_exceptions
 JoblibArithmeticError C n=data b=dict-data h !args
 JoblibAssertionError C n=data b=dict-data h !args
 JoblibAttributeError C n=data b=dict-data h !args
 JoblibBlockingIOError C n=data b=dict-data h !args
 JoblibBrokenPipeError C n=data b=dict-data h !args
 JoblibBufferError C n=data b=dict-data h !args
 JoblibChildProcessError C n=data b=dict-data h !args
 JoblibConnectionAbortedError C n=data b=dict-data h !args
 JoblibConnectionError C n=data b=dict-data h !args
 JoblibConnectionRefusedError C n=data b=dict-data h !args
 JoblibConnectionResetError C n=data b=dict-data h !args
 JoblibEOFError C n=data b=dict-data h !args
 JoblibEnvironmentError C n=data b=dict-data h !args
 JoblibException C n=data b=dict-data h !args
 JoblibFileExistsError C n=data b=dict-data h !args
 JoblibFileNotFoundError C n=data b=dict-data h !args
 JoblibFloatingPointError C n=data b=dict-data h !args
 JoblibIOError C n=data b=dict-data h !args
 JoblibImportError C n=data b=dict-data h !args
 JoblibIndentationError C n=data b=dict-data h !args
 JoblibIndexError C n=data b=dict-data h !args
 JoblibInterruptedError C n=data b=dict-data h !args
 JoblibIsADirectoryError C n=data b=dict-data h !args
 JoblibKeyError C n=data b=dict-data h !args
 JoblibLookupError C n=data b=dict-data h !args
 JoblibMemoryError C n=data b=dict-data h !args
 JoblibModuleNotFoundError C n=data b=dict-data h !args
 JoblibNameError C n=data b=dict-data h !args
 JoblibNotADirectoryError C n=data b=dict-data h !args
 JoblibNotImplementedError C n=data b=dict-data h !args
 JoblibOSError C n=data b=dict-data h !args
 JoblibOverflowError C n=data b=dict-data h !args
 JoblibPermissionError C n=data b=dict-data h !args
 JoblibProcessLookupError C n=data b=dict-data h !args
 JoblibRecursionError C n=data b=dict-data h !args
 JoblibReferenceError C n=data b=dict-data h !args
 JoblibRuntimeError C n=data b=dict-data h !args
 JoblibSyntaxError C n=data b=dict-data h !args
 JoblibSystemError C n=data b=dict-data h !args
 JoblibTabError C n=data b=dict-data h !args
 JoblibTimeoutError C n=data b=dict-data h !args
 JoblibTypeError C n=data b=dict-data h !args
 JoblibUnboundLocalError C n=data b=dict-data h !args
 JoblibUnicodeDecodeError C n=data b=dict-data h !args
 JoblibUnicodeEncodeError C n=data b=dict-data h !args
 JoblibUnicodeError C n=data b=dict-data h !args
 JoblibUnicodeTranslateError C n=data b=dict-data h !args
 JoblibValueError C n=data b=dict-data h !args
 JoblibZeroDivisionError C n=data b=dict-data h !args
 TransportableException C n=data b=dict-data h !args
joblib._memmapping_reducer
 ArrayMemmapForwardReducer C n=none b=dict h
 ArrayMemmapReducer C n=none b=dict h
 TemporaryResourcesManager C n=none b=dict h
 _WeakArrayKeyMap C n=none b=dict h
 get_memmapping_reducers F
 has_shareable_memory F
joblib._parallel_backends
 AutoBatchingMixin C n=none b=dict h
 FallbackToBackend C n=data b=dict-data h !args
 ImmediateResult C n=none b=dict h
 LokyBackend C n=none b=dict h
 MultiprocessingBackend C n=none b=dict h
 ParallelBackendBase C n=none b=dict h
 PoolManagerMixin C n=none b=dict h
 SafeFunction C n=none b=dict h
 SequentialBackend C n=none b=dict h
 ThreadingBackend C n=none b=dict h
 inside_dask_worker F
joblib._store_backends
 CacheItemInfo C n=any b=dict
 CacheWarning C n=data r=data b=dict-data h !args
 FileSystemStoreBackend C n=none b=dict h
 StoreBackendBase C n=none b=dict h
 StoreBackendMixin C n=none b=dict h
joblib._utils
 _Sentinel C n=none b=dict
 _TracebackCapturingWrapper C n=none b=dict h
 limit F
joblib.backports
 LooseVersion C n=none b=dict
 Version C n=none b=dict
joblib.compressor
 BZ2CompressorWrapper C n=none b=dict h
 CompressorWrapper C n=none b=dict h
 GzipCompressorWrapper C n=none b=dict h
 LZ4CompressorWrapper C n=none b=dict h
 LZMACompressorWrapper C n=none b=dict h
 XZCompressorWrapper C n=none b=dict h
 ZlibCompressorWrapper C n=none b=dict h
 register_compressor F
joblib.disk
 memstr_to_bytes F
joblib.executor
 MemmappingExecutor C n=none b=dict h
 _TestingMemmappingExecutor C n=none b=dict h
 get_memmapping_executor F
joblib.format_stack
 eq_repr F
 fix_frame_records_filenames F
 format_exc F
 format_outer_frames F
 format_records F
 safe_repr F
 uniq_stable F
joblib.func_inspect
 filter_args F
 format_call F
 format_signature F
 get_func_code F
 get_func_name F
 getfullargspec F
joblib.hashing
 Hasher C n=none b=dict h
 NumpyHasher C n=none b=dict h
 _ConsistentSet C n=none b=dict h
 _MyHash C n=none b=dict h
 hash F
joblib.logger
 Logger C n=none b=dict h
 PrintTime C n=none b=dict h
 format_time F
 pformat F
 short_format_time F
joblib.memory
 AsyncMemorizedFunc C n=none b=dict h
 AsyncNotMemorizedFunc C n=none b=dict h
 JobLibCollisionWarning C n=data r=data b=dict-data h !args
 MemorizedFunc C n=none b=dict h
 MemorizedResult C n=none b=dict h
 Memory C n=none b=dict h
 NotMemorizedFunc C n=none b=dict h
 expires_after F
 extract_first_line F
 register_store_backend F
joblib.my_exceptions
 JoblibArithmeticError C n=data b=dict-data h !args
 JoblibAssertionError C n=data b=dict-data h !args
 JoblibAttributeError C n=data b=dict-data h !args
 JoblibBlockingIOError C n=data b=dict-data h !args
 JoblibBrokenPipeError C n=data b=dict-data h !args
 JoblibBufferError C n=data b=dict-data h !args
 JoblibChildProcessError C n=data b=dict-data h !args
 JoblibConnectionAbortedError C n=data b=dict-data h !args
 JoblibConnectionError C n=data b=dict-data h !args
 JoblibConnectionRefusedError C n=data b=dict-data h !args
 JoblibConnectionResetError C n=data b=dict-data h !args
 JoblibEOFError C n=data b=dict-data h !args
 JoblibEnvironmentError C n=data b=dict-data h !args
 JoblibException C n=data b=dict-data h !args
 JoblibFileExistsError C n=data b=dict-data h !args
 JoblibFileNotFoundError C n=data b=dict-data h !args
 JoblibFloatingPointError C n=data b=dict-data h !args
 JoblibIOError C n=data b=dict-data h !args
 JoblibImportError C n=data b=dict-data h !args
 JoblibIndentationError C n=data b=dict-data h !args
 JoblibIndexError C n=data b=dict-data h !args
 JoblibInterruptedError C n=data b=dict-data h !args
 JoblibIsADirectoryError C n=data b=dict-data h !args
 JoblibKeyError C n=data b=dict-data h !args
 JoblibLookupError C n=data b=dict-data h !args
 JoblibMemoryError C n=data b=dict-data h !args
 JoblibModuleNotFoundError C n=data b=dict-data h !args
 JoblibNameError C n=data b=dict-data h !args
 JoblibNotADirectoryError C n=data b=dict-data h !args
 JoblibNotImplementedError C n=data b=dict-data h !args
 JoblibOSError C n=data b=dict-data h !args
 JoblibOverflowError C n=data b=dict-data h !args
 JoblibPermissionError C n=data b=dict-data h !args
 JoblibProcessLookupError C n=data b=dict-data h !args
 JoblibRecursionError C n=data b=dict-data h !args
 JoblibReferenceError C n=data b=dict-data h !args
 JoblibRuntimeError C n=data b=dict-data h !args
 JoblibSyntaxError C n=data b=dict-data h !args
 JoblibSystemError C n=data b=dict-data h !args
 JoblibTabError C n=data b=dict-data h !args
 JoblibTimeoutError C n=data b=dict-data h !args
 JoblibTypeError C n=data b=dict-data h !args
 JoblibUnboundLocalError C n=data b=dict-data h !args
 JoblibUnicodeDecodeError C n=data b=dict-data h !args
 JoblibUnicodeEncodeError C n=data b=dict-data h !args
 JoblibUnicodeError C n=data b=dict-data h !args
 JoblibUnicodeTranslateError C n=data b=dict-data h !args
 JoblibValueError C n=data b=dict-data h !args
 JoblibZeroDivisionError C n=data b=dict-data h !args
 TransportableException C n=data b=dict-data h !args
 WorkerInterrupt C n=data r=data b=dict-data h !args
joblib.numpy_pickle
 NumpyPickler C n=none b=dict h
 NumpyUnpickler C n=none b=dict h
joblib.numpy_pickle_compat
 NDArrayWrapper C n=none b=dict h
 ZNDArrayWrapper C n=none b=dict h
 ZipNumpyUnpickler C n=none b=dict h
joblib.parallel
 BatchCompletionCallBack C n=none b=dict h
 BatchedCalls C n=none b=dict h
 Parallel C n=none b=dict h
 delayed F
 effective_n_jobs F
 get_active_backend F
 parallel_backend C n=none b=dict h
 parallel_config C n=none b=dict h
`,
};
