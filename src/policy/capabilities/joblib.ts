/**
 * What the callables of joblib can do: derived from source by oracle/derive/capabilities.py.
 * @module
 */
import type { CapabilityTable } from '../knowledge.ts';

export const joblib: CapabilityTable = {
  package: 'joblib',
  versions: ['joblib 1.6.0'],
  table: `
joblib
 PrintTime file-delete,file-write,file-read > os.unlink
 cpu_count file-read > builtins.open
 dump file-write > builtins.open
 load file-read > builtins.open
joblib._memmapping_reducer
 ArrayMemmapForwardReducer.__call__ file-write,file-read,info-leak > os.makedirs
 TemporaryResourcesManager._clean_temporary_resources file-delete,file-read > shutil.rmtree
 TemporaryResourcesManager.register_folder_finalizer code-exec,import,file-delete,file-read > atexit.register
 TemporaryResourcesManager.register_new_context import,file-delete,file-write,file-read,info-leak > builtins.__import__
 TemporaryResourcesManager.set_current_context file-write,file-read > os.makedirs
 _get_temp_dir file-write > os.makedirs
 add_maybe_unlink_finalizer code-exec,info-leak > weakref.finalize
 delete_folder file-delete,file-read,dos > shutil.rmtree
 dump file-write > builtins.open
 load file-read > builtins.open
 load_temporary_memmap file-read > builtins.open
 loads deserialize > pickle.loads
 mmap file-write > mmap.mmap
 unlink_file file-delete,dos > os.unlink
joblib._parallel_backends
 LokyBackend.effective_n_jobs file-read > builtins.open
 ParallelBackendBase._prepare_worker_env file-read > builtins.open
 PoolManagerMixin.effective_n_jobs file-read > builtins.open
 cpu_count file-read > builtins.open
joblib._store_backends
 FileSystemStoreBackend.clear_location file-delete,file-read > shutil.rmtree
 FileSystemStoreBackend.configure file-write > builtins.open
 FileSystemStoreBackend.create_location file-write > os.makedirs
 FileSystemStoreBackend.get_items file-read > os.walk
 StoreBackendMixin.dump_item file-write > builtins.open
 StoreBackendMixin.load_item file-read > builtins.open
 concurrency_safe_rename file-write,dos > os.replace
 mkdirp file-write > os.makedirs
 rm_subdirs file-delete,file-read > shutil.rmtree
joblib._utils
 eval_expr code-exec > builtins.compile
joblib.backports
 concurrency_safe_rename file-write,dos > os.replace
 replace file-write > os.replace
joblib.compressor
 BinaryGzipFile file-write > io.open
 BinaryZlibFile file-write > io.open
 BinaryZlibFile.__init__ file-write > io.open
 LZMACompressorWrapper.decompressor_file file-write > builtins.open
joblib.disk
 delete_folder file-delete,file-read,dos > shutil.rmtree
 disk_used file-read > os.listdir
 mkdirp file-write > os.makedirs
 rm_subdirs file-delete,file-read > shutil.rmtree
joblib.externals.loky
 cpu_count file-read > builtins.open
 set_loky_pickler import > importlib.import_module
joblib.externals.loky.backend._posix_reduction
 _rebuild_socket network > socket.fromfd
joblib.externals.loky.backend.context
 LokyContext.Queue network > socket.socketpair
 LokyContext.SimpleQueue network > socket.socketpair
 _count_physical_cores process-exec,native-code,file-read > subprocess.Popen
 _count_physical_cores_darwin process-exec,native-code,file-write,file-read > subprocess.Popen
 _count_physical_cores_freebsd process-exec,native-code,file-write,file-read > subprocess.Popen
 _count_physical_cores_linux process-exec,native-code,file-write,file-read > subprocess.Popen
 _count_physical_cores_win32 process-exec,native-code,file-write,file-read > subprocess.Popen
 _count_physical_cores_win32_ctypes native-code > ctypes.WinDLL
 _count_physical_cores_win32_powershell process-exec,native-code,file-write,file-read > subprocess.Popen
 _cpu_count_cgroup file-read > builtins.open
 _cpu_count_user file-read > builtins.open
 cpu_count file-read > builtins.open
joblib.externals.loky.backend.fork_exec
 fork_exec process-exec > _posixsubprocess.fork_exec
joblib.externals.loky.backend.popen_loky_posix
 Popen process-exec,file-write > _posixsubprocess.fork_exec
 Popen.__init__ process-exec,file-write > _posixsubprocess.fork_exec
 Popen._launch process-exec,file-write > _posixsubprocess.fork_exec
joblib.externals.loky.backend.popen_loky_win32
 Popen process-exec,native-code,file-write > _winapi.CreateProcess
 Popen.__init__ process-exec,native-code,file-write,info-leak > _winapi.CreateProcess
 _Popen process-exec,native-code,file-write > _winapi.CreateProcess
 load deserialize > pickle.load
 main deserialize,native-code,file-write,dos > pickle.load
joblib.externals.loky.backend.process
 LokyProcess._Popen process-exec,file-write > _posixsubprocess.fork_exec
joblib.externals.loky.backend.queues
 Queue network > socket.socketpair
 Queue.__init__ network > socket.socketpair
 SimpleQueue network > socket.socketpair
 SimpleQueue.__init__ network > socket.socketpair
 mp_Queue network > socket.socketpair
 mp_SimpleQueue network > socket.socketpair
joblib.externals.loky.backend.reduction
 loads deserialize > pickle.loads
 set_loky_pickler import > importlib.import_module
joblib.externals.loky.backend.resource_tracker
 ResourceTracker._launch process-exec > _winapi.CreateProcess
 ResourceTracker.maybe_unlink process-exec > _posixsubprocess.fork_exec
 main code-exec,native-code,file-read,dos > signal.signal
 spawnv_passfds process-exec > _winapi.CreateProcess
joblib.externals.loky.backend.spawn
 _fixup_main_from_name code-exec > runpy._run_code
 _fixup_main_from_path code-exec,deserialize,file-write,file-read > runpy._run_code
 prepare code-exec,native-code,file-write,file-read > runpy._run_code
joblib.externals.loky.backend.stdlib_py314_resource_tracker
 ResourceTracker._check_alive file-write > os.write
 ResourceTracker._ensure_running_and_write process-exec,file-write > _posixsubprocess.fork_exec
 ResourceTracker._launch process-exec > _posixsubprocess.fork_exec
 ResourceTracker._send process-exec,file-write > _posixsubprocess.fork_exec
 ResourceTracker._write file-write > os.write
 ResourceTracker.ensure_running process-exec,file-write > _posixsubprocess.fork_exec
 ResourceTracker.getfd process-exec > _posixsubprocess.fork_exec
 ResourceTracker.register process-exec > _posixsubprocess.fork_exec
 ResourceTracker.unregister process-exec > _posixsubprocess.fork_exec
 main code-exec,file-read,dos > signal.signal
joblib.externals.loky.backend.utils
 _posix_recursive_kill process-exec,file-read > subprocess.Popen
 _windows_taskkill_process_tree process-exec,file-read > subprocess.Popen
joblib.externals.loky.cloudpickle_wrapper
 _reconstruct_wrapper deserialize > cloudpickle.loads
 loads deserialize > cloudpickle.loads
joblib.externals.loky.process_executor
 ProcessPoolExecutor.__init__ file-read > builtins.open
 ProcessPoolExecutor._setup_queues network > socket.socketpair
 Queue network > socket.socketpair
 SimpleQueue network > socket.socketpair
 _CallItem.__call__ import > importlib.import_module
 _SafeQueue.__init__ network > socket.socketpair
 cpu_count file-read > builtins.open
 set_loky_pickler import > importlib.import_module
joblib.externals.loky.reusable_executor
 _ReusablePoolExecutor._setup_queues file-read > builtins.open
 _ReusablePoolExecutor.get_reusable_executor file-read > builtins.open
 cpu_count file-read > builtins.open
joblib.func_inspect
 open_py_source file-read > builtins.open
joblib.hashing
 Hasher.save_global import > builtins.__import__
joblib.logger
 PrintTime file-delete,file-write,file-read > os.unlink
 PrintTime.__call__ file-write > builtins.open
 PrintTime.__init__ file-delete,file-write,file-read > os.unlink
 mkdirp file-write > os.makedirs
joblib.numpy_pickle
 BinaryZlibFile file-write > io.open
 NumpyArrayWrapper.read deserialize > pickle._Unpickler
 NumpyArrayWrapper.read_array deserialize > pickle._Unpickler
 Unpickler deserialize > pickle._Unpickler
 dump file-write > builtins.open
 load file-read > builtins.open
 load_compatibility file-read > builtins.open
 load_temporary_memmap file-read > builtins.open
joblib.numpy_pickle_compat
 Unpickler deserialize > pickle._Unpickler
 ZNDArrayWrapper.read file-read > builtins.open
 load_compatibility file-read > builtins.open
joblib.numpy_pickle_utils
 Unpickler deserialize > pickle._Unpickler
joblib.parallel
 Parallel.__call__ code-exec > builtins.compile
 cpu_count file-read > builtins.open
 eval_expr code-exec > builtins.compile
joblib.testing
 check_subprocess_call process-exec > subprocess.Popen
`,
};
