/**
 * Array wrappers of joblib files.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const joblib: Knowledge = {
  package: 'joblib',
  versions: ['joblib 1.2.0', 'joblib 1.6.0'],
  declared: {
    'joblib.numpy_pickle': {
      NumpyArrayWrapper: {
        what: 'class',
        newobj: 'none',
        build: 'dict',
        why: 'Says how the array that follows in the file is to be read; joblib reads it after BUILD.',
        source: 'joblib 1.2.0 and 1.6.0 joblib/numpy_pickle.py NumpyArrayWrapper',
      },
    },
  },
  // Derived by oracle/derive/knowledge.py from the libraries themselves: run it again instead of editing.
  derived: `
joblib._cloudpickle_wrapper
 my_wrap_non_picklable_objects F
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
 TemporaryResourcesManager C n=none b=dict h
 _WeakArrayKeyMap C n=none b=dict h
 add_maybe_unlink_finalizer F
 get_memmapping_reducers F
 has_shareable_memory F
 unlink_file F
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
 delete_folder F
 disk_used F
 memstr_to_bytes F
 mkdirp F
 rm_subdirs F
joblib.executor
 MemmappingExecutor C n=none b=dict h
 _TestingMemmappingExecutor C n=none b=dict h
 get_memmapping_executor F
joblib.externals.cloudpickle.cloudpickle
 cell_set F
 dynamic_subimport F
 instance F
 is_tornado_coroutine F
 parametrized_type_hint_getinitargs F
 subimport F
joblib.externals.cloudpickle.cloudpickle_fast
 dumps F
joblib.externals.loky._base
 Future C n=none b=dict h
joblib.externals.loky.backend._posix_reduction
 DupFd F
 rebuild_connection F
 reduce_connection F
joblib.externals.loky.backend.context
 LokyContext C n=none b=dict h
 LokyInitMainContext C n=none b=dict h
 cpu_count F
 get_context F
 get_start_method F
 set_start_method F
joblib.externals.loky.backend.popen_loky_posix
 Popen C n=none b=dict h
 _DupFd C n=none b=dict h
joblib.externals.loky.backend.process
 AuthenticationKey C n=plain b=dict
 LokyInitMainProcess C n=none b=dict h
 LokyProcess C n=none b=dict h
joblib.externals.loky.backend.reduction
 _C C n=none b=dict h
 dumps F
 get_loky_pickler F
 get_loky_pickler_name F
 register F
 set_loky_pickler F
joblib.externals.loky.backend.resource_tracker
 ResourceTracker C n=none b=dict h
 cleanup_noop F
 spawnv_passfds F
joblib.externals.loky.backend.stdlib_py314_resource_tracker
 ReentrantCallError C n=data r=data b=dict-data h !args
 cleanup_noop F
joblib.externals.loky.backend.synchronize
 Event C n=none b=dict h
joblib.externals.loky.backend.utils
 get_exitcodes_terminated_worker F
 kill_process_tree F
 recursive_terminate F
joblib.externals.loky.cloudpickle_wrapper
 wrap_non_picklable_objects F
joblib.externals.loky.initializers
 _ChainedInitializer C n=none b=dict h
joblib.externals.loky.process_executor
 BrokenProcessPool C n=data r=data b=dict-data h !args
 LokyRecursionError C n=data r=data b=dict-data h !args
 ProcessPoolExecutor C n=none b=dict h
 ShutdownExecutorError C n=data r=data b=dict-data h !args
 TerminatedWorkerError C n=data r=data b=dict-data h !args
 _CallItem C n=none b=dict h
 _ExceptionWithTraceback C b=dict-data h !args
 _ExecutorFlags C n=none b=dict h
 _ExecutorManagerThread C n=none b=dict h
 _RemoteTraceback C n=data b=dict-data h !args
 _ResultItem C n=none b=dict h
 _ThreadWakeup C n=none b=dict h
 _WorkItem C n=none b=rule:slots h
joblib.externals.loky.reusable_executor
 _ReusablePoolExecutor C n=none b=dict h
 get_reusable_executor F
joblib.func_inspect
 filter_args F
 format_call F
 format_signature F
 get_func_code F
 get_func_name F
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
 cpu_count F
 delayed F
 effective_n_jobs F
 get_active_backend F
 parallel_backend C n=none b=dict h
 parallel_config C n=none b=dict h
`,
};
