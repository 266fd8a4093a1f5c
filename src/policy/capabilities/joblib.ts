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
 PrintTime file-delete,file-write > os.unlink
 dump import,file-write > builtins.__import__
 load file-read > builtins.open
joblib._memmapping_reducer
 ArrayMemmapForwardReducer.__call__ file-write,file-read,info-leak > os.makedirs
 TemporaryResourcesManager code-exec > atexit.register
 TemporaryResourcesManager.__init__ code-exec,import > atexit.register
 TemporaryResourcesManager._clean_temporary_resources file-delete,file-read > shutil.rmtree
 TemporaryResourcesManager.register_folder_finalizer code-exec,import,file-delete,file-read > atexit.register
 TemporaryResourcesManager.register_new_context code-exec,import,file-delete,file-write,info-leak > atexit.register
 TemporaryResourcesManager.set_current_context code-exec,import,file-delete,file-write > atexit.register
 _get_temp_dir file-write > os.makedirs
 _strided_from_memmap code-exec > weakref.finalize
 add_maybe_unlink_finalizer code-exec,info-leak > weakref.finalize
 delete_folder file-delete,file-read,dos > shutil.rmtree
 dump import,file-write > builtins.__import__
 load_temporary_memmap code-exec,file-read > weakref.finalize
 loads deserialize > pickle.loads
 make_memmap code-exec,info-leak > weakref.finalize
 mmap file-write > mmap.mmap
 unlink_file file-delete,dos > os.unlink
joblib._parallel_backends
 MemmappingPool code-exec > atexit.register
 MultiprocessingBackend.configure code-exec,tamper > atexit.register
 cpu_count process-exec,native-code > _winapi.CreateProcess
 get_memmapping_executor code-exec > atexit.register
joblib._store_backends
 FileSystemStoreBackend.clear_location file-delete,file-read > shutil.rmtree
 FileSystemStoreBackend.configure file-write > builtins.open
 FileSystemStoreBackend.create_location file-write > os.makedirs
 StoreBackendMixin.dump_item file-write > builtins.open
 concurrency_safe_rename file-write,dos > os.replace
 mkdirp file-write > os.makedirs
 rm_subdirs file-delete,file-read > shutil.rmtree
joblib._utils
 eval_expr code-exec > builtins.compile
joblib.backports
 concurrency_safe_rename file-write,dos > os.replace
 make_memmap code-exec,info-leak > weakref.finalize
 replace file-write > os.replace
joblib.compressor
 BinaryGzipFile file-write > io.open
 BinaryZlibFile file-write > io.open
 BinaryZlibFile.__init__ file-write > io.open
 LZMACompressorWrapper.decompressor_file file-write > builtins.open
joblib.disk
 delete_folder file-delete,file-read,dos > shutil.rmtree
 mkdirp file-write > os.makedirs
 rm_subdirs file-delete,file-read > shutil.rmtree
joblib.executor
 MemmappingExecutor.get_memmapping_executor code-exec > atexit.register
 TemporaryResourcesManager code-exec > atexit.register
 get_memmapping_executor code-exec > atexit.register
joblib.externals.loky
 cpu_count process-exec,native-code > _winapi.CreateProcess
 set_loky_pickler import > importlib.import_module
joblib.externals.loky.backend._posix_reduction
 DupFd native-code > _winapi.OpenProcess
 _rebuild_socket network > socket.fromfd
joblib.externals.loky.backend.context
 LokyContext.Queue network > socket.socketpair
 LokyContext.SimpleQueue network > socket.socketpair
 _count_physical_cores process-exec,native-code > _winapi.CreateProcess
 _count_physical_cores_darwin process-exec,native-code,file-write > _winapi.CreateProcess
 _count_physical_cores_freebsd process-exec,native-code,file-write > _winapi.CreateProcess
 _count_physical_cores_linux process-exec,native-code,file-write > _winapi.CreateProcess
 _count_physical_cores_win32 process-exec,native-code,file-write > _winapi.CreateProcess
 _count_physical_cores_win32_ctypes native-code > ctypes.WinDLL
 _count_physical_cores_win32_powershell process-exec,native-code,file-write > _winapi.CreateProcess
 cpu_count process-exec,native-code > _winapi.CreateProcess
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
 main code-exec,deserialize,native-code,file-write,dos > atexit.register
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
 _fixup_main_from_name code-exec,import > builtins.exec
 _fixup_main_from_path code-exec,deserialize,import,file-write > builtins.exec
 prepare code-exec,deserialize,native-code,import,file-write > atexit.register
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
 _kill_process_tree_without_psutil process-exec > _winapi.CreateProcess
 _posix_recursive_kill process-exec,native-code > _winapi.CreateProcess
 _windows_taskkill_process_tree process-exec,native-code > _winapi.CreateProcess
joblib.externals.loky.cloudpickle_wrapper
 _reconstruct_wrapper deserialize > cloudpickle.loads
 loads deserialize > cloudpickle.loads
joblib.externals.loky.process_executor
 ProcessPoolExecutor.__init__ network > socket.socketpair
 ProcessPoolExecutor._setup_queues network > socket.socketpair
 Queue network > socket.socketpair
 SimpleQueue network > socket.socketpair
 _CallItem.__call__ import > importlib.import_module
 _SafeQueue network > socket.socketpair
 _SafeQueue.__init__ network > socket.socketpair
 cpu_count process-exec,native-code > _winapi.CreateProcess
 set_loky_pickler import > importlib.import_module
joblib.externals.loky.reusable_executor
 _ReusablePoolExecutor._setup_queues network > socket.socketpair
 cpu_count process-exec,native-code > _winapi.CreateProcess
joblib.hashing
 Hasher._batch_setitems import > builtins.__import__
 Hasher.hash import > builtins.__import__
 Hasher.save import > builtins.__import__
 Hasher.save_global import > builtins.__import__
 Hasher.save_set import > builtins.__import__
 NumpyHasher.save import > builtins.__import__
joblib.logger
 PrintTime file-delete,file-write > os.unlink
 PrintTime.__call__ file-write > builtins.open
 PrintTime.__init__ file-delete,file-write,file-read > os.unlink
 mkdirp file-write > os.makedirs
joblib.numpy_pickle
 BinaryZlibFile file-write > io.open
 NumpyArrayWrapper.read code-exec,deserialize > weakref.finalize
 NumpyArrayWrapper.read_array deserialize > pickle._Unpickler
 NumpyArrayWrapper.read_mmap code-exec > weakref.finalize
 NumpyPickler.save import > builtins.__import__
 Unpickler deserialize > pickle._Unpickler
 dump import,file-write > builtins.__import__
 load_temporary_memmap code-exec,file-read > weakref.finalize
 make_memmap code-exec,info-leak > weakref.finalize
joblib.numpy_pickle_compat
 Unpickler deserialize > pickle._Unpickler
joblib.numpy_pickle_utils
 Unpickler deserialize > pickle._Unpickler
joblib.parallel
 Parallel.__call__ code-exec > builtins.compile
 eval_expr code-exec > builtins.compile
joblib.pool
 MemmappingPool code-exec > atexit.register
 MemmappingPool.__init__ code-exec > atexit.register
 TemporaryResourcesManager code-exec > atexit.register
joblib.testing
 check_subprocess_call process-exec > subprocess.Popen
`,
};
