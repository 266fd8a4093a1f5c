/**
 * What the callables of stdlib can do: derived from source by oracle/derive/capabilities.py.
 * @module
 */
import type { CapabilityTable } from '../knowledge.ts';

export const stdlib: CapabilityTable = {
  package: 'stdlib',
  versions: ['CPython 3.11.7'],
  table: `
__future__ * dos
__hello__ * dos
__main__ * code-exec,attribute-access
__phello__ * dos
__phello__.spam * dos
_aix_support * process-exec,native-code
 aix_platform process-exec > _winapi.CreateProcess
_ast * code-exec
_asyncio * code-exec,dos
_bisect * code-exec
_blake2 * dos
_bootlocale * dos
_bootsubprocess * process-exec,file-delete,file-read
 Popen.wait process-exec > os.fork
_bz2 * dos
_codecs_cn * dos
_codecs_hk * dos
_codecs_iso2022 * dos
_codecs_jp * dos
_codecs_kr * dos
_codecs_tw * dos
_compat_pickle * dos
_compression * dos
_contextvars * code-exec,dos
_crypt * dos
_csv * code-exec
_ctypes * native-code
_ctypes_test * native-code
_curses * dos
_curses_panel * dos
_dbm * file-write,code-exec
 open file-write
_dummy_thread * dos
_elementtree * dos
_frozen_importlib * import,native-code
_frozen_importlib_external * import,native-code
_gdbm * file-write,code-exec
 open file-write
_hashlib * network
_heapq * code-exec
_hmac * dos
_imp * import,native-code
 create_builtin import
 create_dynamic import
 exec_builtin import
 exec_dynamic import
 load_dynamic import
 load_module import
 load_source import
_interpchannels * code-exec
 recv deserialize
_interpqueues * code-exec
_interpreters * code-exec
_json * code-exec
_locale * dos
_lsprof * code-exec,attribute-access
 Profiler code-exec
_lzma * dos
_markupbase * dos
_md5 * dos
_msi * file-write
_multibytecodec * dos
_multiprocessing * process-exec
_opcode * code-exec,attribute-access
_osx_support * process-exec,file-write,file-read
 _default_sysroot process-exec,file-write > os.system
 _find_appropriate_compiler process-exec,file-write > os.system
 _find_build_tool process-exec,file-write > os.system
 _read_output process-exec,file-write > os.system
 _remove_unsupported_archs process-exec > os.system
 customize_compiler process-exec,file-write > os.system
_overlapped * process-exec
_pickle * deserialize
_posixshmem * dos
_posixsubprocess * process-exec
_py_abc * dos
_pyio * file-write,file-read
 FileIO file-write > os.open
 FileIO.__init__ file-write > os.open
 _open_code_with_warning file-write > os.open
 open file-write > os.open
_queue * dos
_scproxy * process-exec
_sha1 * dos
_sha2 * dos
_sha256 * dos
_sha3 * dos
_sha512 * dos
_signal * code-exec,dos
 signal code-exec
_sitebuiltins * file-read,info-leak
_socket * network
_sqlite3 * file-write,code-exec
 connect file-write
_sre * code-exec
_ssl * network
_stat * dos
_statistics * dos
_string * dos
_strptime * dos
_subprocess * process-exec
_suggestions * code-exec
_symtable * code-exec,attribute-access
_sysconfig * code-exec
_testbuffer * native-code
_testcapi * native-code
 eval_eval_code_ex code-exec
 run_in_subinterp code-exec
 run_in_subinterp_with_config code-exec
_testclinic * native-code
_testexternalinspection * native-code
_testimportmultiple * native-code
_testinternalcapi * native-code
 run_in_subinterp code-exec
_testlimitedcapi * native-code
_testmultiphase * native-code
_testsinglephase * native-code
_thread * code-exec,dos
 start_joinable_thread code-exec
 start_new code-exec
 start_new_thread code-exec
_threading_local * dos
_tkinter * process-exec
_tokenize * dos
_tracemalloc * code-exec,attribute-access
_types * dos
_typing * dos
_uuid * dos
_winapi * process-exec
 LoadLibrary native-code
 OpenProcess native-code
_winreg * file-write
_wmi * info-leak
_xxinterpchannels * code-exec
_xxsubinterpreters * code-exec
_xxtestfuzz * native-code
_zstd * dos
aifc * code-exec,file-write,file-read
 Aifc_write file-write > builtins.open
 namedtuple code-exec > builtins.eval
 open file-write > builtins.open
antigravity * dos
argparse
 FileType.__call__ file-write > builtins.open
ast * code-exec
 literal_eval code-exec > builtins.compile
asynchat * dos
asyncio * network
asyncio.__main__ * code-exec,tamper
asyncio.base_events * network,file-delete
 BaseEventLoop.create_connection network > socket.socket
asyncio.base_futures * dos
asyncio.base_subprocess * dos
asyncio.base_tasks * dos
asyncio.constants * dos
asyncio.coroutines * dos
asyncio.events * info-leak
asyncio.exceptions * dos
asyncio.format_helpers * dos
asyncio.futures * dos
asyncio.locks * dos
asyncio.log * dos
asyncio.mixins * dos
asyncio.proactor_events * network
 BaseProactorEventLoop.__init__ network > socket.socketpair
asyncio.protocols * dos
asyncio.queues * dos
asyncio.runners * code-exec
 Runner.run code-exec > signal.signal
asyncio.selector_events * network
 BaseSelectorEventLoop.__init__ network > socket.socketpair
asyncio.sslproto * dos
asyncio.staggered * dos
asyncio.streams * dos
asyncio.subprocess * dos
asyncio.taskgroups * dos
asyncio.tasks * dos
asyncio.threads * dos
asyncio.timeouts * dos
asyncio.transports * dos
asyncio.trsock * dos
asyncio.unix_events * process-exec,code-exec,network
 SelectorEventLoop network > socket.socketpair
 _UnixSelectorEventLoop network > socket.socketpair
 _UnixSelectorEventLoop.__init__ network > socket.socketpair
 _UnixSelectorEventLoop.close code-exec > signal.signal
 _UnixSelectorEventLoop.create_unix_server network,file-delete > socket.socket
 _UnixSubprocessTransport._start process-exec,network,file-write > subprocess.Popen
 _UnixWritePipeTransport._write_ready file-write > os.write
 _UnixWritePipeTransport.write file-write > os.write
asyncio.windows_events * process-exec,native-code,network
 ProactorEventLoop network > socket.socketpair
 ProactorEventLoop.__init__ network > socket.socketpair
 SelectorEventLoop network > socket.socketpair
 _WindowsSelectorEventLoop network > socket.socketpair
asyncio.windows_utils * process-exec,native-code,info-leak
 Popen process-exec,native-code > subprocess.Popen.__init__
 Popen.__init__ process-exec,native-code > subprocess.Popen.__init__
asyncore * network,file-write,file-read
atexit * code-exec,dos
 register code-exec
audioop * dos
base64 * file-read,dos
bdb * code-exec
 Bdb.set_continue code-exec > sys.settrace
 Bdb.set_trace code-exec > sys.settrace
binascii * dos
binhex * dos
bisect * dos
bz2 * file-write,file-read
 BZ2File file-write > builtins.open
 open file-write > builtins.open
cProfile * code-exec,deserialize,file-write
 Profile code-exec > _lsprof.Profiler
 main code-exec,file-write > builtins.compile
cgi * file-write,info-leak
 initlog file-write > builtins.open
 log file-write > builtins.open
cgitb * file-write
chunk * dos
cmd * info-leak
code * code-exec,info-leak
 interact code-exec > builtins.exec
codecs
 open file-write > builtins.open
codeop * code-exec,tamper
 _compile code-exec > builtins.compile
colorsys * dos
compileall * file-delete,file-write,file-read
 compile_dir file-delete,file-write > os.unlink
 compile_path file-delete,file-write > os.unlink
concurrent * dos
concurrent.futures * dos
concurrent.futures._base * dos
concurrent.futures.process * network,info-leak
 ProcessPoolExecutor network > socket.socketpair
 Queue network > socket.socketpair
 _SafeQueue network > socket.socketpair
 _SafeQueue.__init__ network > socket.socketpair
concurrent.futures.thread * dos
configparser * file-read
contextlib * file-write,info-leak
contextvars * dos
copyreg
 __reduce_ex__ deserialize
 add_extension tamper
 clear_extension_cache tamper
 constructor tamper
 pickle tamper
 remove_extension tamper
crypt * info-leak
 _namedtuple code-exec > builtins.eval
csv * dos
ctypes * native-code
ctypes._aix * process-exec,info-leak
 Popen process-exec > subprocess.Popen
 get_ld_headers process-exec > subprocess.Popen
ctypes._endian * native-code
ctypes.macholib * dos
ctypes.macholib.dyld * dos
ctypes.macholib.dylib * dos
ctypes.macholib.framework * dos
ctypes.test * code-exec
ctypes.test.__main__ * code-exec
ctypes.test.test_anon * native-code
ctypes.test.test_array_in_pointer * native-code
ctypes.test.test_arrays * process-exec,native-code,file-read
 CDLL native-code > ctypes.CDLL
 CFUNCTYPE native-code > ctypes.CFUNCTYPE
 CFuncPtr native-code > ctypes.CFuncPtr
 LoadLibrary native-code > ctypes.LoadLibrary
 OleDLL native-code > ctypes.OleDLL
 PYFUNCTYPE native-code > ctypes.PYFUNCTYPE
 PyDLL native-code > ctypes.PyDLL
 PyObj_FromPtr native-code > ctypes.PyObj_FromPtr
 WINFUNCTYPE native-code > ctypes.WINFUNCTYPE
 WinDLL native-code > ctypes.WinDLL
 bigmemtest process-exec > subprocess.Popen
 call_cdeclfunction native-code > ctypes.call_cdeclfunction
 call_function native-code > ctypes.call_function
 cast native-code > ctypes.cast
 cdll native-code > ctypes.cdll
 dlopen native-code > ctypes.dlopen
 dlsym native-code > ctypes.dlsym
 memmove native-code > ctypes.memmove
 memset native-code > ctypes.memset
 oledll native-code > ctypes.oledll
 pydll native-code > ctypes.pydll
 pythonapi native-code > ctypes.pythonapi
 string_at native-code > ctypes.string_at
 windll native-code > ctypes.windll
 wstring_at native-code > ctypes.wstring_at
ctypes.test.test_as_parameter * native-code
ctypes.test.test_bitfields * native-code
ctypes.test.test_buffers * native-code
ctypes.test.test_bytes * native-code
ctypes.test.test_byteswap * native-code
ctypes.test.test_callbacks * native-code,tamper
 CDLL native-code > ctypes.CDLL
 CFUNCTYPE native-code > ctypes.CFUNCTYPE
 CFuncPtr native-code > ctypes.CFuncPtr
 LoadLibrary native-code > ctypes.LoadLibrary
 OleDLL native-code > ctypes.OleDLL
 PYFUNCTYPE native-code > ctypes.PYFUNCTYPE
 PyDLL native-code > ctypes.PyDLL
 PyObj_FromPtr native-code > ctypes.PyObj_FromPtr
 SampleCallbacksTestCase.test_callback_large_struct native-code > ctypes.CFUNCTYPE
 WINFUNCTYPE native-code > ctypes.WINFUNCTYPE
 WinDLL native-code > ctypes.WinDLL
 call_cdeclfunction native-code > ctypes.call_cdeclfunction
 call_function native-code > ctypes.call_function
 cast native-code > ctypes.cast
 cdll native-code > ctypes.cdll
 dlopen native-code > ctypes.dlopen
 dlsym native-code > ctypes.dlsym
 memmove native-code > ctypes.memmove
 memset native-code > ctypes.memset
 oledll native-code > ctypes.oledll
 pydll native-code > ctypes.pydll
 pythonapi native-code > ctypes.pythonapi
 string_at native-code > ctypes.string_at
 windll native-code > ctypes.windll
 wstring_at native-code > ctypes.wstring_at
ctypes.test.test_cast * native-code
ctypes.test.test_cfuncs * native-code
ctypes.test.test_checkretval * native-code
ctypes.test.test_delattr * native-code
ctypes.test.test_errno * native-code
ctypes.test.test_find * process-exec,native-code,file-write
 CDLL native-code > ctypes.CDLL
 CFUNCTYPE native-code > ctypes.CFUNCTYPE
 CFuncPtr native-code > ctypes.CFuncPtr
 LoadLibrary native-code > ctypes.LoadLibrary
 OleDLL native-code > ctypes.OleDLL
 PYFUNCTYPE native-code > ctypes.PYFUNCTYPE
 PyDLL native-code > ctypes.PyDLL
 PyObj_FromPtr native-code > ctypes.PyObj_FromPtr
 WINFUNCTYPE native-code > ctypes.WINFUNCTYPE
 WinDLL native-code > ctypes.WinDLL
 call_cdeclfunction native-code > ctypes.call_cdeclfunction
 call_function native-code > ctypes.call_function
 cast native-code > ctypes.cast
 cdll native-code > ctypes.cdll
 dlopen native-code > ctypes.dlopen
 dlsym native-code > ctypes.dlsym
 find_library native-code > ctypes.util.find_library
 memmove native-code > ctypes.memmove
 memset native-code > ctypes.memset
 oledll native-code > ctypes.oledll
 pydll native-code > ctypes.pydll
 pythonapi native-code > ctypes.pythonapi
 string_at native-code > ctypes.string_at
 windll native-code > ctypes.windll
 wstring_at native-code > ctypes.wstring_at
ctypes.test.test_frombuffer * native-code,tamper
 CDLL native-code > ctypes.CDLL
 CFUNCTYPE native-code > ctypes.CFUNCTYPE
 CFuncPtr native-code > ctypes.CFuncPtr
 LoadLibrary native-code > ctypes.LoadLibrary
 OleDLL native-code > ctypes.OleDLL
 PYFUNCTYPE native-code > ctypes.PYFUNCTYPE
 PyDLL native-code > ctypes.PyDLL
 PyObj_FromPtr native-code > ctypes.PyObj_FromPtr
 WINFUNCTYPE native-code > ctypes.WINFUNCTYPE
 WinDLL native-code > ctypes.WinDLL
 call_cdeclfunction native-code > ctypes.call_cdeclfunction
 call_function native-code > ctypes.call_function
 cast native-code > ctypes.cast
 cdll native-code > ctypes.cdll
 dlopen native-code > ctypes.dlopen
 dlsym native-code > ctypes.dlsym
 memmove native-code > ctypes.memmove
 memset native-code > ctypes.memset
 oledll native-code > ctypes.oledll
 pydll native-code > ctypes.pydll
 pythonapi native-code > ctypes.pythonapi
 string_at native-code > ctypes.string_at
 windll native-code > ctypes.windll
 wstring_at native-code > ctypes.wstring_at
ctypes.test.test_funcptr * native-code
ctypes.test.test_functions * native-code
ctypes.test.test_incomplete * native-code
ctypes.test.test_init * native-code
ctypes.test.test_internals * native-code
ctypes.test.test_keeprefs * native-code
ctypes.test.test_libc * native-code
ctypes.test.test_loading * process-exec,native-code,import
 CDLL native-code > ctypes.CDLL
 CFUNCTYPE native-code > ctypes.CFUNCTYPE
 CFuncPtr native-code > ctypes.CFuncPtr
 LoadLibrary native-code > ctypes.LoadLibrary
 LoaderTest.test_load_dll_with_flags process-exec,native-code,import,file-write > _winapi.CreateProcess
 OleDLL native-code > ctypes.OleDLL
 PYFUNCTYPE native-code > ctypes.PYFUNCTYPE
 PyDLL native-code > ctypes.PyDLL
 PyObj_FromPtr native-code > ctypes.PyObj_FromPtr
 WINFUNCTYPE native-code > ctypes.WINFUNCTYPE
 WinDLL native-code > ctypes.WinDLL
 call_cdeclfunction native-code > ctypes.call_cdeclfunction
 call_function native-code > ctypes.call_function
 cast native-code > ctypes.cast
 cdll native-code > ctypes.cdll
 dlopen native-code > ctypes.dlopen
 dlsym native-code > ctypes.dlsym
 find_library native-code > ctypes.util.find_library
 memmove native-code > ctypes.memmove
 memset native-code > ctypes.memset
 oledll native-code > ctypes.oledll
 pydll native-code > ctypes.pydll
 pythonapi native-code > ctypes.pythonapi
 setUpModule native-code > ctypes.util.find_library
 string_at native-code > ctypes.string_at
 windll native-code > ctypes.windll
 wstring_at native-code > ctypes.wstring_at
ctypes.test.test_macholib * code-exec
ctypes.test.test_memfunctions * native-code
 MemFunctionsTest.test_cast native-code > ctypes.cast
ctypes.test.test_numbers * native-code
ctypes.test.test_objects * code-exec
ctypes.test.test_parameters * native-code
ctypes.test.test_pep3118 * native-code
ctypes.test.test_pickling * deserialize,native-code
 CDLL native-code > ctypes.CDLL
 CFUNCTYPE native-code > ctypes.CFUNCTYPE
 CFuncPtr native-code > ctypes.CFuncPtr
 LoadLibrary native-code > ctypes.LoadLibrary
 OleDLL native-code > ctypes.OleDLL
 PYFUNCTYPE native-code > ctypes.PYFUNCTYPE
 PyDLL native-code > ctypes.PyDLL
 PyObj_FromPtr native-code > ctypes.PyObj_FromPtr
 WINFUNCTYPE native-code > ctypes.WINFUNCTYPE
 WinDLL native-code > ctypes.WinDLL
 call_cdeclfunction native-code > ctypes.call_cdeclfunction
 call_function native-code > ctypes.call_function
 cast native-code > ctypes.cast
 cdll native-code > ctypes.cdll
 dlopen native-code > ctypes.dlopen
 dlsym native-code > ctypes.dlsym
 memmove native-code > ctypes.memmove
 memset native-code > ctypes.memset
 oledll native-code > ctypes.oledll
 pydll native-code > ctypes.pydll
 pythonapi native-code > ctypes.pythonapi
 string_at native-code > ctypes.string_at
 windll native-code > ctypes.windll
 wstring_at native-code > ctypes.wstring_at
ctypes.test.test_pointers * native-code
ctypes.test.test_prototypes * native-code
ctypes.test.test_python_api * native-code
ctypes.test.test_random_things * native-code
ctypes.test.test_refcounts * native-code,tamper
ctypes.test.test_repr * native-code
ctypes.test.test_returnfuncptrs * native-code
ctypes.test.test_simplesubclasses * native-code
ctypes.test.test_sizes * native-code
ctypes.test.test_slicing * native-code
ctypes.test.test_stringptr * native-code
ctypes.test.test_strings * native-code
ctypes.test.test_struct_fields * native-code
ctypes.test.test_structures * native-code
ctypes.test.test_unaligned_structures * native-code
ctypes.test.test_unicode * native-code
ctypes.test.test_values * native-code,import
 CDLL native-code > ctypes.CDLL
 CFUNCTYPE native-code > ctypes.CFUNCTYPE
 CFuncPtr native-code > ctypes.CFuncPtr
 LoadLibrary native-code > ctypes.LoadLibrary
 OleDLL native-code > ctypes.OleDLL
 PYFUNCTYPE native-code > ctypes.PYFUNCTYPE
 PyDLL native-code > ctypes.PyDLL
 PyObj_FromPtr native-code > ctypes.PyObj_FromPtr
 WINFUNCTYPE native-code > ctypes.WINFUNCTYPE
 WinDLL native-code > ctypes.WinDLL
 call_cdeclfunction native-code > ctypes.call_cdeclfunction
 call_function native-code > ctypes.call_function
 cast native-code > ctypes.cast
 cdll native-code > ctypes.cdll
 dlopen native-code > ctypes.dlopen
 dlsym native-code > ctypes.dlsym
 memmove native-code > ctypes.memmove
 memset native-code > ctypes.memset
 oledll native-code > ctypes.oledll
 pydll native-code > ctypes.pydll
 pythonapi native-code > ctypes.pythonapi
 string_at native-code > ctypes.string_at
 windll native-code > ctypes.windll
 wstring_at native-code > ctypes.wstring_at
ctypes.test.test_varsize_struct * native-code
ctypes.test.test_win32 * native-code
 ReturnStructSizesTestCase.test_sizes native-code > ctypes.CDLL
ctypes.test.test_wintypes * native-code
ctypes.util * process-exec,native-code,file-read
 _findLib_crle process-exec > subprocess.Popen
 _findLib_gcc process-exec > subprocess.Popen
 _findLib_ld process-exec > subprocess.Popen
 _findSoname_ldconfig process-exec > subprocess.Popen
 _get_soname process-exec > subprocess.Popen
 find_library native-code
 test native-code > ctypes.CDLL
ctypes.wintypes * dos
curses * dos
curses.ascii * dos
curses.has_key * dos
curses.panel * dos
curses.textpad * dos
dbm * import,file-write,file-read
 whichdb file-write > _dbm.open
dbm.dumb * code-exec,file-delete,file-write
 _Database.__init__ code-exec,file-delete,file-write > builtins.compile
 _Database._create file-delete,file-write > os.remove
 _Database._update code-exec > builtins.compile
dbm.gnu * file-write
dbm.ndbm * file-write
difflib * code-exec
dis * code-exec
distutils * code-exec,process-exec
distutils._msvccompiler * process-exec,native-code,file-write
 MSVCCompiler.spawn process-exec > subprocess.Popen
 _find_vc2017 process-exec,native-code > _winapi.CreateProcess
 _find_vcvarsall process-exec > _winapi.CreateProcess
 _get_vc_env process-exec,native-code > _winapi.CreateProcess
distutils.archive_util * process-exec,file-write,file-read
 make_archive file-write > os.chdir
 make_tarball process-exec,file-write > subprocess.Popen
 mkpath file-write > os.mkdir
 spawn process-exec > subprocess.Popen
distutils.bcppcompiler * process-exec,file-write
 BCPPCompiler.link process-exec,file-write > subprocess.Popen
 write_file file-write > builtins.open
distutils.ccompiler * process-exec,import,file-delete
 CCompiler._setup_compile file-write > os.mkdir
 CCompiler.has_function file-write > tempfile.mkstemp
 CCompiler.mkpath file-write > os.mkdir
 CCompiler.move_file file-delete,file-write > os.unlink
 mkpath file-write > os.mkdir
 move_file file-delete,file-write > os.unlink
 new_compiler import > builtins.__import__
 spawn process-exec > subprocess.Popen
distutils.cmd * process-exec,file-delete,file-write
 Command.copy_tree file-delete,file-write > os.unlink
distutils.command * code-exec,process-exec
distutils.command.bdist * dos
distutils.command.bdist_dumb * file-write,file-read
distutils.command.bdist_rpm * process-exec,file-delete,file-write
 bdist_rpm.run process-exec,file-delete,file-write > os.popen
 write_file file-write > builtins.open
distutils.command.build * dos
distutils.command.build_clib * process-exec,import
 customize_compiler process-exec > os.system
distutils.command.build_ext * process-exec,import
 customize_compiler process-exec > os.system
distutils.command.build_py * process-exec,file-delete,file-write
distutils.command.build_scripts * file-delete,file-write,file-read
distutils.command.check * dos
distutils.command.clean * file-delete,file-read
distutils.command.config * process-exec,import,file-delete
 config._compile file-write > builtins.open
 config._gen_temp_sourcefile file-write > builtins.open
 config._link file-write > builtins.open
 config._preprocess file-write > builtins.open
 config.search_cpp process-exec,import,file-delete,file-write > os.system
 config.try_compile process-exec,import,file-delete,file-write > os.system
 config.try_cpp process-exec,import,file-delete,file-write > os.system
 customize_compiler process-exec > os.system
distutils.command.install * file-write
distutils.command.install_data * file-delete,file-write
distutils.command.install_egg_info * file-write
distutils.command.install_headers * file-delete,file-write
distutils.command.install_lib * process-exec,file-write
distutils.command.install_scripts * file-write
distutils.command.register * file-write,file-read,info-leak
distutils.command.sdist * file-delete,file-write,file-read
distutils.command.upload * process-exec,file-read
 spawn process-exec > subprocess.Popen
distutils.config * file-write,file-read,tamper
distutils.core * code-exec,file-read
distutils.cygwinccompiler * process-exec,native-code,file-write
 CygwinCCompiler process-exec > subprocess.Popen
 CygwinCCompiler.__init__ process-exec > subprocess.Popen
 Mingw32CCompiler process-exec > subprocess.Popen
 Popen process-exec > subprocess.Popen
 _find_exe_version process-exec > subprocess.Popen
 get_versions process-exec > subprocess.Popen
 is_cygwingcc process-exec,native-code > _winapi.CreateProcess
 write_file file-write > builtins.open
distutils.debug * code-exec,process-exec
distutils.dep_util * code-exec,process-exec
distutils.dir_util * file-delete,file-write,file-read
 create_tree file-write > os.mkdir
 mkpath file-write > os.mkdir
distutils.dist * import,file-write,file-read
 Distribution._parse_command_opts import > builtins.__import__
 Distribution.get_command_class import > builtins.__import__
 Distribution.handle_display_options import > builtins.__import__
distutils.errors * code-exec,process-exec
distutils.extension * code-exec,process-exec
distutils.fancy_getopt * code-exec,process-exec
distutils.file_util * file-delete,file-write,file-read
 move_file file-delete,file-write > os.unlink
 write_file file-write > builtins.open
distutils.filelist * file-read
distutils.log * code-exec,process-exec
distutils.msvc9compiler * process-exec,file-write,file-read
 query_vcvarsall process-exec > subprocess.Popen
distutils.msvccompiler * process-exec,file-write
distutils.spawn * process-exec
distutils.sysconfig * process-exec,import
 customize_compiler process-exec > os.system
 sysconfig_init_posix import > builtins.__import__
distutils.tests * code-exec,process-exec
distutils.tests.support * file-write,info-leak
 TempdirManager.tearDown file-write > os.chdir
 copy_xxmodule_c file-write > os.symlink
distutils.tests.test_archive_util * process-exec,file-delete,file-write
 ArchiveUtilTestCase.test_compress_deprecated process-exec,file-delete,file-write > subprocess.Popen
 ArchiveUtilTestCase.test_make_archive_cwd file-write > os.chdir
 ArchiveUtilTestCase.test_make_archive_owner_group file-write > os.chdir
 ArchiveUtilTestCase.test_make_zipfile process-exec,file-write > subprocess.Popen
 ArchiveUtilTestCase.test_make_zipfile_no_zlib process-exec,file-write > subprocess.Popen
 ArchiveUtilTestCase.test_tarfile_root_owner process-exec,file-write > subprocess.Popen
 ArchiveUtilTestCase.test_tarfile_vs_tar process-exec,file-write > subprocess.Popen
 change_cwd file-write > os.chdir
 make_archive file-write > os.chdir
 make_tarball process-exec,file-write > subprocess.Popen
 make_zipfile process-exec,file-write > subprocess.Popen
 spawn process-exec > subprocess.Popen
distutils.tests.test_bdist * file-write
 BuildTestCase.test_skip_build file-write > os.mkdir
distutils.tests.test_bdist_dumb * file-write,file-read,info-leak
 BuildDumbTestCase.tearDown file-write > os.chdir
 BuildDumbTestCase.test_simple_built file-write > os.mkdir
distutils.tests.test_bdist_rpm * process-exec,file-delete,file-write
 BuildRpmTestCase.tearDown file-write > os.chdir
 BuildRpmTestCase.test_no_optimize_flag process-exec,file-delete,file-write > os.popen
 BuildRpmTestCase.test_quiet process-exec,file-delete,file-write > os.popen
distutils.tests.test_build * file-write,info-leak
distutils.tests.test_build_clib * process-exec,import,file-write
 BuildCLibTestCase.tearDown file-write > os.chdir
 BuildCLibTestCase.test_run process-exec,import,file-write > os.system
 missing_compiler_executable process-exec,import > os.system
distutils.tests.test_build_ext * process-exec,import,file-write
 BuildExtTestCase._try_compile_deployment_target file-write > builtins.open
 BuildExtTestCase.setUp file-write > tempfile.mkdtemp
 BuildExtTestCase.tearDown file-write > os.chdir
 BuildExtTestCase.test_get_outputs process-exec,import,file-write > os.system
 assert_python_ok process-exec > subprocess.Popen
 copy_xxmodule_c file-write > os.symlink
distutils.tests.test_build_py * process-exec,import,file-write
 BuildPyTestCase.test_byte_compile process-exec,file-write > subprocess.Popen
 BuildPyTestCase.test_byte_compile_optimized process-exec,file-write > subprocess.Popen
 BuildPyTestCase.test_package_data process-exec,file-write > subprocess.Popen
distutils.tests.test_build_scripts * file-write,file-read
distutils.tests.test_check * file-write,info-leak
 CheckTestCase._run file-write > os.chdir
distutils.tests.test_clean * file-delete,file-write
 cleanTestCase.test_simple_run file-delete,file-write > os.rmdir
distutils.tests.test_cmd * code-exec
distutils.tests.test_config * file-write,file-read
 BasePyPIRCCommandTestCase.setUp file-write > tempfile.mkdtemp
 BasePyPIRCCommandTestCase.tearDown file-write > os.chdir
distutils.tests.test_config_cmd * process-exec,import,file-delete
 ConfigTestCase.test_clean file-delete,file-write > os.remove
 ConfigTestCase.test_finalize_options file-write > os.mkdir
 ConfigTestCase.test_search_cpp process-exec,import,file-delete,file-write > os.system
 missing_compiler_executable process-exec,import > os.system
distutils.tests.test_core * code-exec,file-delete,file-write
 CoreTestCase.setUp file-delete > os.remove
 CoreTestCase.tearDown file-delete > os.remove
 CoreTestCase.test_run_setup_defines_subclass code-exec,file-write > builtins.exec
 CoreTestCase.test_run_setup_preserves_sys_argv code-exec,file-write > builtins.exec
 CoreTestCase.test_run_setup_provides_file code-exec,file-write > builtins.exec
 CoreTestCase.test_run_setup_uses_current_dir code-exec,file-write > builtins.exec
distutils.tests.test_cygwinccompiler * process-exec,file-write,file-read
 CygwinCCompilerTestCase.setUp file-write > tempfile.mkdtemp
 CygwinCCompilerTestCase.tearDown file-write > os.chdir
 FakePopen process-exec > os.popen
 get_versions process-exec > subprocess.Popen
distutils.tests.test_dep_util * file-delete,file-write
distutils.tests.test_dir_util * file-delete,file-write,file-read
 DirUtilTestCase.setUp file-write > tempfile.mkdtemp
 DirUtilTestCase.tearDown file-write > os.chdir
 create_tree file-write > os.mkdir
 mkpath file-write > os.mkdir
distutils.tests.test_dist * import,file-delete,file-write
 MetadataTestCase.tearDown file-write > os.chdir
distutils.tests.test_extension * tamper
distutils.tests.test_file_util * file-delete,file-write,file-read
 FileUtilTestCase.setUp file-write > tempfile.mkdtemp
 FileUtilTestCase.tearDown file-write > os.chdir
 move_file file-delete,file-write > os.unlink
distutils.tests.test_filelist * file-write
distutils.tests.test_install * process-exec,import,file-write
 InstallTestCase.tearDown file-write > os.chdir
 InstallTestCase.test_debug_mode file-write > os.chdir
 InstallTestCase.test_record file-write > os.chdir
 InstallTestCase.test_record_extensions process-exec,import,file-write > os.system
distutils.tests.test_install_data * file-write
distutils.tests.test_install_headers * file-write
distutils.tests.test_install_lib * process-exec,file-write
distutils.tests.test_install_scripts * file-write,file-read
distutils.tests.test_log * code-exec
distutils.tests.test_msvc9compiler * file-write,file-read
distutils.tests.test_msvccompiler * process-exec
distutils.tests.test_register * file-write,file-read,tamper
 RegisterTestCase.setUp file-write > tempfile.mkdtemp
 RegisterTestCase.tearDown file-write > os.chdir
distutils.tests.test_sdist * file-delete,file-write,file-read
 SDistTestCase.setUp file-write > os.mkdir
 SDistTestCase.tearDown file-write > os.chdir
distutils.tests.test_spawn * process-exec,file-write
 spawn process-exec > subprocess.Popen
distutils.tests.test_sysconfig * process-exec,file-delete,file-write
 SysconfigTestCase.tearDown file-delete > os.unlink
 SysconfigTestCase.test_srcdir_independent_of_cwd file-write > os.chdir
distutils.tests.test_text_file * file-write
distutils.tests.test_unixccompiler * process-exec
distutils.tests.test_upload * process-exec,file-write
 uploadTestCase.setUp file-write > tempfile.mkdtemp
 uploadTestCase.tearDown file-write > os.chdir
 uploadTestCase.test_finalize_options file-write > builtins.open
distutils.tests.test_util * process-exec,file-write,info-leak
 byte_compile process-exec,file-write > subprocess.Popen
distutils.tests.test_version * code-exec
distutils.tests.test_versionpredicate * import
distutils.text_file * file-read
distutils.unixccompiler * process-exec,file-write
distutils.util * process-exec,import,file-delete
 byte_compile process-exec,file-write > subprocess.Popen
 copydir_run_2to3 import,file-delete,file-write > builtins.__import__
 run_2to3 import > builtins.__import__
 spawn process-exec > subprocess.Popen
distutils.version * code-exec,process-exec
distutils.versionpredicate * code-exec,process-exec
doctest * code-exec,import,file-read
 DocFileSuite import > builtins.__import__
 DocFileTest import > builtins.__import__
 DocTestSuite import > builtins.__import__
 _OutputRedirectingPdb.set_trace code-exec > sys.settrace
 _load_testfile import > builtins.__import__
 _normalize_module import > builtins.__import__
 _test code-exec,import > sys.settrace
 debug code-exec,import > builtins.exec
 debug_script code-exec > builtins.exec
 debug_src code-exec > builtins.exec
 namedtuple code-exec > builtins.eval
 run_docstring_examples code-exec > sys.settrace
 testmod code-exec > sys.settrace
 testsource import > builtins.__import__
dummy_threading * dos
email * dos
email._encoded_words * dos
email._header_value_parser * dos
email._parseaddr * dos
email._policybase * dos
email.base64mime * dos
email.charset * dos
email.contentmanager * dos
email.encoders * dos
email.errors * dos
email.feedparser * dos
email.generator * dos
email.header * dos
email.headerregistry * dos
email.iterators * dos
email.message * dos
email.mime * dos
email.mime.application * dos
email.mime.audio * dos
email.mime.base * dos
email.mime.image * dos
email.mime.message * dos
email.mime.multipart * dos
email.mime.nonmultipart * dos
email.mime.text * dos
email.parser * dos
email.policy * dos
email.quoprimime * dos
email.utils * network,info-leak
encodings * import
encodings.aliases * dos
encodings.ascii * dos
encodings.base64_codec * dos
encodings.big5 * dos
encodings.big5hkscs * dos
encodings.bz2_codec * dos
encodings.charmap * dos
encodings.cp037 * dos
encodings.cp1006 * dos
encodings.cp1026 * dos
encodings.cp1125 * dos
encodings.cp1140 * dos
encodings.cp1250 * dos
encodings.cp1251 * dos
encodings.cp1252 * dos
encodings.cp1253 * dos
encodings.cp1254 * dos
encodings.cp1255 * dos
encodings.cp1256 * dos
encodings.cp1257 * dos
encodings.cp1258 * dos
encodings.cp273 * dos
encodings.cp424 * dos
encodings.cp437 * dos
encodings.cp500 * dos
encodings.cp720 * dos
encodings.cp737 * dos
encodings.cp775 * dos
encodings.cp850 * dos
encodings.cp852 * dos
encodings.cp855 * dos
encodings.cp856 * dos
encodings.cp857 * dos
encodings.cp858 * dos
encodings.cp860 * dos
encodings.cp861 * dos
encodings.cp862 * dos
encodings.cp863 * dos
encodings.cp864 * dos
encodings.cp865 * dos
encodings.cp866 * dos
encodings.cp869 * dos
encodings.cp874 * dos
encodings.cp875 * dos
encodings.cp932 * dos
encodings.cp949 * dos
encodings.cp950 * dos
encodings.euc_jis_2004 * dos
encodings.euc_jisx0213 * dos
encodings.euc_jp * dos
encodings.euc_kr * dos
encodings.gb18030 * dos
encodings.gb2312 * dos
encodings.gbk * dos
encodings.hex_codec * dos
encodings.hp_roman8 * dos
encodings.hz * dos
encodings.idna * dos
encodings.iso2022_jp * dos
encodings.iso2022_jp_1 * dos
encodings.iso2022_jp_2 * dos
encodings.iso2022_jp_2004 * dos
encodings.iso2022_jp_3 * dos
encodings.iso2022_jp_ext * dos
encodings.iso2022_kr * dos
encodings.iso8859_1 * dos
encodings.iso8859_10 * dos
encodings.iso8859_11 * dos
encodings.iso8859_13 * dos
encodings.iso8859_14 * dos
encodings.iso8859_15 * dos
encodings.iso8859_16 * dos
encodings.iso8859_2 * dos
encodings.iso8859_3 * dos
encodings.iso8859_4 * dos
encodings.iso8859_5 * dos
encodings.iso8859_6 * dos
encodings.iso8859_7 * dos
encodings.iso8859_8 * dos
encodings.iso8859_9 * dos
encodings.johab * dos
encodings.koi8_r * dos
encodings.koi8_t * dos
encodings.koi8_u * dos
encodings.kz1048 * dos
encodings.latin_1 * dos
encodings.mac_arabic * dos
encodings.mac_croatian * dos
encodings.mac_cyrillic * dos
encodings.mac_farsi * dos
encodings.mac_greek * dos
encodings.mac_iceland * dos
encodings.mac_latin2 * dos
encodings.mac_roman * dos
encodings.mac_romanian * dos
encodings.mac_turkish * dos
encodings.mbcs * dos
encodings.oem * dos
encodings.palmos * dos
encodings.ptcp154 * dos
encodings.punycode * dos
encodings.quopri_codec * dos
encodings.raw_unicode_escape * dos
encodings.rot_13 * dos
encodings.shift_jis * dos
encodings.shift_jis_2004 * dos
encodings.shift_jisx0213 * dos
encodings.tis_620 * dos
encodings.undefined * dos
encodings.unicode_escape * dos
encodings.utf_16 * dos
encodings.utf_16_be * dos
encodings.utf_16_le * dos
encodings.utf_32 * dos
encodings.utf_32_be * dos
encodings.utf_32_le * dos
encodings.utf_7 * dos
encodings.utf_8 * dos
encodings.utf_8_sig * dos
encodings.uu_codec * dos
encodings.zlib_codec * dos
ensurepip * code-exec,process-exec
 _bootstrap process-exec,native-code,file-write > _winapi.CreateProcess
 _main process-exec,file-write > _winapi.CreateProcess
 _run_pip process-exec,native-code,file-write > _winapi.CreateProcess
 _uninstall_helper process-exec,native-code > _winapi.CreateProcess
 bootstrap process-exec,file-write > _winapi.CreateProcess
ensurepip.__main__ * code-exec,process-exec
ensurepip._uninstall * process-exec
errno * dos
faulthandler * code-exec,dos
fcntl * file-write
filecmp * file-read
fileinput * file-delete,file-write
 FileInput._readline file-delete,file-write > os.unlink
 hook_compressed file-write > builtins.open
 hook_encoded file-write > builtins.open
fnmatch * dos
formatter * dos
ftplib * network,file-read,dos
 FTP network > socket.create_connection
 FTP_TLS network > socket.create_connection
 FTP_TLS.__init__ network > socket.create_connection
 FTP_TLS.ntransfercmd network > socket.create_connection
 _SSLSocket network > ssl.SSLSocket
functools
 cmp_to_key attribute-access
 namedtuple code-exec > builtins.eval
 partial attribute-access
 partialmethod attribute-access
 reduce attribute-access
gc * attribute-access
 callbacks.append code-exec
genericpath * dos
getopt * dos
getpass * file-write,file-read,info-leak
gettext * code-exec,file-read
 c2py code-exec > builtins.exec
glob * file-write,file-read
 _glob1 file-write > os.open
 _rlistdir file-write > os.open
grp * info-leak
gzip * file-write,file-read,dos
 GzipFile file-write > builtins.open
 GzipFile.__init__ file-write > builtins.open
 open file-write > builtins.open
hashlib * dos
heapq * dos
hmac * dos
html * dos
html.entities * dos
html.parser * dos
http.client * dos
http.cookiejar * file-write,file-read
http.cookies * dos
http.server * process-exec,network,file-read
 CGIHTTPRequestHandler.run_cgi process-exec > os.fork
 DualStackServer network > socket.socket
 DualStackServer.server_bind network > _socket.gethostbyaddr
 HTTPServer network > socket.socket
 ThreadingHTTPServer network > socket.socket
 _get_best_family network > socket.getaddrinfo
 test network > socket.getaddrinfo
idlelib * code-exec,process-exec
idlelib.__main__ * code-exec,process-exec
idlelib.autocomplete * code-exec,import,file-read
 AutoComplete.fetch_completions code-exec > builtins.eval
 main code-exec,import > signal.signal
idlelib.autocomplete_w * code-exec,import
 BaseWidget code-exec > builtins.exec
 BitmapImage code-exec > builtins.exec
 BooleanVar code-exec > builtins.exec
 DoubleVar code-exec > builtins.exec
 Image code-exec > builtins.exec
 IntVar code-exec > builtins.exec
 PhotoImage code-exec > builtins.exec
 StringVar code-exec > builtins.exec
 Tcl code-exec > builtins.exec
 Tk code-exec > builtins.exec
 Variable code-exec > builtins.exec
 Widget code-exec > builtins.exec
 getboolean code-exec > builtins.exec
 image_names code-exec > builtins.exec
 image_types code-exec > builtins.exec
 mainloop code-exec > builtins.exec
idlelib.autoexpand * code-exec,import
idlelib.browser * code-exec,import
 run code-exec,import > builtins.exec
idlelib.calltip * code-exec,import
 Calltip.open_calltip code-exec > builtins.eval
 get_entity code-exec > builtins.eval
idlelib.calltip_w * code-exec,import
 run code-exec,import > builtins.exec
idlelib.codecontext * code-exec,import
idlelib.colorizer * code-exec,import
 run code-exec,import > builtins.exec
idlelib.config * code-exec,import,file-delete
 Font code-exec > builtins.exec
 IdleConf.CreateConfigHandlers file-write > os.mkdir
 IdleConf.GetUserCfgDir file-write > os.mkdir
 IdleConf.__init__ file-write > os.mkdir
 IdleUserConfParser.Save file-delete,file-write > os.remove
 main code-exec,import > signal.signal
idlelib.config_key * code-exec,import
 GetKeysFrame.__init__ code-exec > builtins.exec
 StringVar code-exec > builtins.exec
 run code-exec,import > builtins.exec
idlelib.configdialog * code-exec,import
 BooleanVar code-exec > builtins.exec
 FontPage.__init__ code-exec > builtins.exec
 HighPage.__init__ code-exec > builtins.exec
 IntVar code-exec > builtins.exec
 StringVar code-exec > builtins.exec
 Style code-exec > builtins.exec
 run code-exec,import > builtins.exec
idlelib.debugger * code-exec,import
 BaseWidget code-exec > builtins.exec
 BitmapImage code-exec > builtins.exec
 BooleanVar code-exec > builtins.exec
 DoubleVar code-exec > builtins.exec
 Image code-exec > builtins.exec
 IntVar code-exec > builtins.exec
 PhotoImage code-exec > builtins.exec
 ScrolledList code-exec > builtins.exec
 StackViewer code-exec > builtins.exec
 StringVar code-exec > builtins.exec
 Tcl code-exec > builtins.exec
 Tk code-exec > builtins.exec
 Variable code-exec > builtins.exec
 Widget code-exec > builtins.exec
 getboolean code-exec > builtins.exec
 image_names code-exec > builtins.exec
 image_types code-exec > builtins.exec
 mainloop code-exec > builtins.exec
idlelib.debugger_r * code-exec,import
idlelib.debugobj * code-exec,import
 run code-exec,import > builtins.exec
idlelib.debugobj_r * code-exec,import
idlelib.delegator * code-exec,import
idlelib.dynoption * code-exec,import
 StringVar code-exec > builtins.exec
 _dyn_option_menu code-exec > builtins.exec
 run code-exec,import > builtins.exec
idlelib.editor * process-exec,code-exec,import
 BaseWidget code-exec > builtins.exec
 BitmapImage code-exec > builtins.exec
 BooleanVar code-exec > builtins.exec
 DoubleVar code-exec > builtins.exec
 EditorWindow process-exec,code-exec,file-write > os.startfile
 EditorWindow.__init__ process-exec,code-exec,import,file-write > os.startfile
 EditorWindow._close file-write > builtins.open
 EditorWindow.close file-write > builtins.open
 EditorWindow.createmenubar process-exec,code-exec > os.startfile
 EditorWindow.load_extension import > importlib.import_module
 EditorWindow.set_width code-exec > builtins.exec
 EditorWindow.update_recent_files_list file-write > builtins.open
 Font code-exec > builtins.exec
 Image code-exec > builtins.exec
 IntVar code-exec > builtins.exec
 PhotoImage code-exec > builtins.exec
 StringVar code-exec > builtins.exec
 Tcl code-exec > builtins.exec
 Tk code-exec > builtins.exec
 Variable code-exec > builtins.exec
 Widget code-exec > builtins.exec
 _editor_window process-exec,code-exec,file-write > os.startfile
 get_accelerator code-exec > builtins.exec
 getboolean code-exec > builtins.exec
 image_names code-exec > builtins.exec
 image_types code-exec > builtins.exec
 main code-exec,import > signal.signal
 mainloop code-exec > builtins.exec
 run code-exec,import > builtins.exec
idlelib.filelist * code-exec,import,info-leak
 _test code-exec > builtins.exec
 main code-exec,import > signal.signal
idlelib.format * code-exec,import
 askyesno code-exec > builtins.exec
idlelib.grep * process-exec,code-exec,import
 BooleanVar code-exec > builtins.exec
 GrepDialog.__init__ code-exec > builtins.exec
 GrepDialog.default_command process-exec > os.startfile
 StringVar code-exec > builtins.exec
 main code-exec,import > signal.signal
 run code-exec,import > builtins.exec
idlelib.help * code-exec,import,file-write
 HelpFrame.__init__ code-exec > builtins.exec
 HelpText.__init__ code-exec > builtins.exec
 Style code-exec > builtins.exec
 copy_strip file-write > builtins.open
 main code-exec,import > signal.signal
 run code-exec,import > builtins.exec
idlelib.help_about * code-exec,import,file-read
 PhotoImage code-exec > builtins.exec
 main code-exec,import > signal.signal
 run code-exec,import > builtins.exec
idlelib.history * code-exec,import
idlelib.hyperparser * code-exec,import
idlelib.idle * code-exec,info-leak,dos
idlelib.idle_test * code-exec,process-exec
idlelib.idle_test.htest * code-exec,import
 import_module import > importlib.import_module
 run code-exec,import > builtins.exec
idlelib.idle_test.mock_idle * dos
idlelib.idle_test.mock_tk * dos
idlelib.idle_test.template * code-exec,native-code
 Tk code-exec > builtins.exec
idlelib.idle_test.test_autocomplete * code-exec,native-code
 Tk code-exec > builtins.exec
idlelib.idle_test.test_autocomplete_w * code-exec,native-code
 Tk code-exec > builtins.exec
idlelib.idle_test.test_autoexpand * code-exec,native-code
 Tk code-exec > builtins.exec
idlelib.idle_test.test_browser * code-exec,native-code
 Tk code-exec > builtins.exec
idlelib.idle_test.test_calltip * code-exec
idlelib.idle_test.test_calltip_w * code-exec,native-code
 Tk code-exec > builtins.exec
idlelib.idle_test.test_codecontext * code-exec,native-code
 Tk code-exec > builtins.exec
idlelib.idle_test.test_colorizer * code-exec,native-code
 Tk code-exec > builtins.exec
idlelib.idle_test.test_config * code-exec,native-code,file-read
idlelib.idle_test.test_config_key * code-exec,native-code
 Tk code-exec > builtins.exec
idlelib.idle_test.test_configdialog * code-exec,native-code
 BooleanVar code-exec > builtins.exec
 IntVar code-exec > builtins.exec
 StringVar code-exec > builtins.exec
 Tk code-exec > builtins.exec
 setUpModule code-exec > builtins.exec
idlelib.idle_test.test_debugger * code-exec,native-code
 Tk code-exec > builtins.exec
 namedtuple code-exec > builtins.eval
idlelib.idle_test.test_debugger_r * dos
idlelib.idle_test.test_debugobj * dos
idlelib.idle_test.test_debugobj_r * dos
idlelib.idle_test.test_delegator * dos
idlelib.idle_test.test_editmenu * code-exec,native-code
idlelib.idle_test.test_editor * process-exec,code-exec,native-code
 Editor process-exec,code-exec,file-write > os.startfile
 EditorWindowTest.test_init process-exec,code-exec,file-write > os.startfile
 IndentAndNewlineTest.setUpClass process-exec,code-exec,native-code,file-write > os.startfile
 RMenuTest.setUpClass process-exec,code-exec,native-code,file-write > os.startfile
 Tk code-exec > builtins.exec
 namedtuple code-exec > builtins.eval
 requires code-exec,native-code > builtins.exec
idlelib.idle_test.test_filelist * code-exec,native-code
 Tk code-exec > builtins.exec
idlelib.idle_test.test_format * process-exec,code-exec,native-code
 EditorWindow process-exec,code-exec,file-write > os.startfile
 Tk code-exec > builtins.exec
 requires code-exec,native-code > builtins.exec
idlelib.idle_test.test_grep * file-write,file-read,info-leak
idlelib.idle_test.test_help * code-exec,native-code,info-leak
 Tk code-exec > builtins.exec
 requires code-exec,native-code > builtins.exec
idlelib.idle_test.test_help_about * code-exec,native-code,file-read
 Tk code-exec > builtins.exec
 requires code-exec,native-code > builtins.exec
idlelib.idle_test.test_history * code-exec,native-code
idlelib.idle_test.test_hyperparser * process-exec,code-exec,native-code
 EditorWindow process-exec,code-exec,file-write > os.startfile
 Tk code-exec > builtins.exec
 requires code-exec,native-code > builtins.exec
idlelib.idle_test.test_iomenu * process-exec,code-exec,native-code
 EditorWindow process-exec,code-exec,file-write > os.startfile
 IOBindingTest.setUpClass process-exec,code-exec,native-code,file-write > os.startfile
 Tk code-exec > builtins.exec
 requires code-exec,native-code > builtins.exec
idlelib.idle_test.test_macosx * code-exec,native-code
idlelib.idle_test.test_mainmenu * dos
idlelib.idle_test.test_multicall * code-exec,native-code
 Tk code-exec > builtins.exec
idlelib.idle_test.test_outwin * process-exec,code-exec,native-code
 Tk code-exec > builtins.exec
 requires code-exec,native-code > builtins.exec
idlelib.idle_test.test_parenmatch * code-exec,native-code
 Tk code-exec > builtins.exec
idlelib.idle_test.test_pathbrowser * code-exec,native-code,file-read
 Tk code-exec > builtins.exec
 requires code-exec,native-code > builtins.exec
idlelib.idle_test.test_percolator * code-exec,native-code
 Tk code-exec > builtins.exec
idlelib.idle_test.test_pyparse * code-exec
 namedtuple code-exec > builtins.eval
idlelib.idle_test.test_pyshell * code-exec,native-code
 Tk code-exec > builtins.exec
idlelib.idle_test.test_query * code-exec,native-code
 Tk code-exec > builtins.exec
idlelib.idle_test.test_redirector * code-exec,native-code
 Tk code-exec > builtins.exec
idlelib.idle_test.test_replace * code-exec,native-code
 Tk code-exec > builtins.exec
idlelib.idle_test.test_rpc * deserialize
idlelib.idle_test.test_run * code-exec,dos
idlelib.idle_test.test_runscript * process-exec,code-exec,native-code
 EditorWindow process-exec,code-exec,file-write > os.startfile
 ScriptBindingTest.test_init process-exec,code-exec,file-write > os.startfile
 Tk code-exec > builtins.exec
 requires code-exec,native-code > builtins.exec
idlelib.idle_test.test_scrolledlist * code-exec,native-code
 ScrolledList code-exec > builtins.exec
 Tk code-exec > builtins.exec
idlelib.idle_test.test_search * code-exec,native-code
 BooleanVar code-exec > builtins.exec
 Tk code-exec > builtins.exec
idlelib.idle_test.test_searchbase * code-exec,native-code
 Tk code-exec > builtins.exec
idlelib.idle_test.test_searchengine * code-exec
idlelib.idle_test.test_sidebar * code-exec,native-code
 PyShell code-exec > builtins.exec
 fix_scaling code-exec > builtins.exec
idlelib.idle_test.test_squeezer * code-exec,native-code
 ExpandingButton code-exec > builtins.exec
 Tk code-exec > builtins.exec
idlelib.idle_test.test_stackviewer * code-exec,native-code
 Tk code-exec > builtins.exec
idlelib.idle_test.test_statusbar * code-exec,native-code
 Tk code-exec > builtins.exec
idlelib.idle_test.test_text * code-exec,native-code
idlelib.idle_test.test_textview * code-exec,native-code,file-read
 Tk code-exec > builtins.exec
 requires code-exec,native-code > builtins.exec
 setUpModule code-exec > builtins.exec
idlelib.idle_test.test_tooltip * code-exec,native-code,dos
 Tk code-exec > builtins.exec
 requires code-exec,native-code > builtins.exec
 setUpModule code-exec > builtins.exec
idlelib.idle_test.test_tree * code-exec,native-code
 Tk code-exec > builtins.exec
idlelib.idle_test.test_undo * code-exec,native-code
 Tk code-exec > builtins.exec
idlelib.idle_test.test_util * dos
idlelib.idle_test.test_warning * dos
idlelib.idle_test.test_window * code-exec,native-code
 Tk code-exec > builtins.exec
idlelib.idle_test.test_zoomheight * process-exec,code-exec,native-code
 EditorWindow process-exec,code-exec,file-write > os.startfile
 Test.setUpClass process-exec,code-exec,native-code,file-write > os.startfile
 Tk code-exec > builtins.exec
 requires code-exec,native-code > builtins.exec
idlelib.idle_test.test_zzdummy * code-exec,native-code
 Tk code-exec > builtins.exec
idlelib.idle_test.tkinter_testing_utils * dos
idlelib.iomenu * process-exec,code-exec,import
 IOBinding.maybesave file-write > builtins.open
 IOBinding.print_window process-exec,file-delete,file-write > os.popen
 IOBinding.save file-write > builtins.open
 IOBinding.save_a_copy file-write > builtins.open
 IOBinding.save_as file-write > builtins.open
 IOBinding.writefile file-write > builtins.open
 main code-exec,import > signal.signal
 run code-exec,import > builtins.exec
idlelib.macosx * code-exec,native-code,import
 _init_tk_type code-exec,native-code > builtins.exec
 isAquaTk code-exec,native-code > builtins.exec
 isCarbonTk code-exec,native-code > builtins.exec
 isCocoaTk code-exec,native-code > builtins.exec
 isXQuartz code-exec,native-code > builtins.exec
 main code-exec,import > signal.signal
 overrideRootMenu code-exec > builtins.exec
 setupApp code-exec > builtins.exec
idlelib.mainmenu * code-exec,import
 find_spec import > builtins.__import__
idlelib.multicall * code-exec,import
 run code-exec,import > builtins.exec
idlelib.outwin * process-exec,code-exec,import
 EditorWindow process-exec,code-exec,file-write > os.startfile
 OutputWindow process-exec > os.startfile
 OutputWindow.__init__ process-exec,code-exec,file-write > os.startfile
 main code-exec,import > signal.signal
idlelib.parenmatch * code-exec,import
idlelib.pathbrowser * code-exec,import,file-read
 main code-exec,import > signal.signal
 run code-exec,import > builtins.exec
idlelib.percolator * code-exec,import
 _percolator code-exec > builtins.exec
 run code-exec,import > builtins.exec
idlelib.pyparse * code-exec,import
idlelib.pyshell * process-exec,code-exec,network
 BaseWidget code-exec > builtins.exec
 BitmapImage code-exec > builtins.exec
 BooleanVar code-exec > builtins.exec
 DoubleVar code-exec > builtins.exec
 EditorWindow process-exec,code-exec,file-write > os.startfile
 Image code-exec > builtins.exec
 IntVar code-exec > builtins.exec
 ModifiedInterpreter.start_subprocess process-exec,code-exec,network > subprocess.Popen
 MyRPCClient network > socket.socket
 OutputWindow process-exec > os.startfile
 PhotoImage code-exec > builtins.exec
 PyShell code-exec > builtins.exec
 PyShell._close file-write > builtins.open
 PyShellEditorWindow process-exec,code-exec > os.startfile
 PyShellEditorWindow.__init__ process-exec,code-exec,file-write > os.startfile
 PyShellEditorWindow._close file-write > builtins.open
 PyShellEditorWindow.restore_file_breaks code-exec > builtins.eval
 PyShellEditorWindow.store_file_breaks file-write > builtins.open
 StringVar code-exec > builtins.exec
 Tcl code-exec > builtins.exec
 Tk code-exec > builtins.exec
 Variable code-exec > builtins.exec
 Widget code-exec > builtins.exec
 getboolean code-exec > builtins.exec
 image_names code-exec > builtins.exec
 image_types code-exec > builtins.exec
 main code-exec > builtins.exec
 mainloop code-exec > builtins.exec
idlelib.query * code-exec,import,info-leak
 BooleanVar code-exec > builtins.exec
 Font code-exec > builtins.exec
 StringVar code-exec > builtins.exec
 main code-exec,import > signal.signal
 run code-exec,import > builtins.exec
idlelib.redirector * code-exec,import
 run code-exec,import > builtins.exec
idlelib.replace * code-exec,import
 ReplaceDialog.__init__ code-exec > builtins.exec
 StringVar code-exec > builtins.exec
 run code-exec,import > builtins.exec
idlelib.rpc * code-exec,deserialize,network
 RPCClient network > socket.socket
 RPCServer network > socket.socket
 main code-exec,import > signal.signal
 unpickle_code deserialize > marshal.loads
idlelib.run * code-exec,deserialize,network
 MyRPCServer network > socket.socket
 fix_scaling code-exec > builtins.exec
 manage_socket code-exec,network > builtins.exec
 show_socket_error code-exec > builtins.exec
idlelib.runscript * code-exec,import,file-read
 ScriptBinding.checksyntax code-exec > builtins.compile
 main code-exec,import > signal.signal
idlelib.scrolledlist * code-exec,import
 BaseWidget code-exec > builtins.exec
 BitmapImage code-exec > builtins.exec
 BooleanVar code-exec > builtins.exec
 DoubleVar code-exec > builtins.exec
 Image code-exec > builtins.exec
 IntVar code-exec > builtins.exec
 PhotoImage code-exec > builtins.exec
 ScrolledList code-exec > builtins.exec
 StringVar code-exec > builtins.exec
 Tcl code-exec > builtins.exec
 Tk code-exec > builtins.exec
 Variable code-exec > builtins.exec
 Widget code-exec > builtins.exec
 getboolean code-exec > builtins.exec
 image_names code-exec > builtins.exec
 image_types code-exec > builtins.exec
 mainloop code-exec > builtins.exec
 run code-exec,import > builtins.exec
idlelib.search * code-exec,import
 run code-exec,import > builtins.exec
idlelib.searchbase * code-exec,import
 run code-exec,import > builtins.exec
idlelib.searchengine * code-exec,import
 BooleanVar code-exec > builtins.exec
 StringVar code-exec > builtins.exec
idlelib.sidebar * code-exec,import
 Font code-exec > builtins.exec
 ShellSidebar.bind_events code-exec > builtins.exec
 run code-exec,import > builtins.exec
idlelib.squeezer * code-exec,import
 ExpandingButton code-exec > builtins.exec
idlelib.stackviewer * code-exec,import
 run code-exec,import > builtins.exec
idlelib.statusbar * code-exec,import
 run code-exec,import > builtins.exec
idlelib.textview * code-exec,import,file-read
 main code-exec,import > signal.signal
 run code-exec,import > builtins.exec
 showerror code-exec > builtins.exec
idlelib.tooltip * code-exec,import
 BaseWidget code-exec > builtins.exec
 BitmapImage code-exec > builtins.exec
 BooleanVar code-exec > builtins.exec
 DoubleVar code-exec > builtins.exec
 Image code-exec > builtins.exec
 IntVar code-exec > builtins.exec
 PhotoImage code-exec > builtins.exec
 StringVar code-exec > builtins.exec
 Tcl code-exec > builtins.exec
 Tk code-exec > builtins.exec
 Variable code-exec > builtins.exec
 Widget code-exec > builtins.exec
 getboolean code-exec > builtins.exec
 image_names code-exec > builtins.exec
 image_types code-exec > builtins.exec
 mainloop code-exec > builtins.exec
 run code-exec,import > builtins.exec
idlelib.tree * code-exec,import,file-write
 BaseWidget code-exec > builtins.exec
 BitmapImage code-exec > builtins.exec
 BooleanVar code-exec > builtins.exec
 DoubleVar code-exec > builtins.exec
 Image code-exec > builtins.exec
 IntVar code-exec > builtins.exec
 PhotoImage code-exec > builtins.exec
 StringVar code-exec > builtins.exec
 Tcl code-exec > builtins.exec
 Tk code-exec > builtins.exec
 Variable code-exec > builtins.exec
 Widget code-exec > builtins.exec
 getboolean code-exec > builtins.exec
 image_names code-exec > builtins.exec
 image_types code-exec > builtins.exec
 listicons code-exec > builtins.exec
 main code-exec,import > signal.signal
 mainloop code-exec > builtins.exec
 run code-exec,import > builtins.exec
idlelib.undo * code-exec,import
 run code-exec,import > builtins.exec
idlelib.util * code-exec,import
idlelib.window * code-exec,import
idlelib.zoomheight * code-exec,import
idlelib.zzdummy * code-exec,process-exec
imaplib * process-exec,network
 IMAP4 network > socket.create_connection
 IMAP4_SSL network > socket.create_connection
 IMAP4_stream network > socket.create_connection
imghdr * file-read,dos
imp * import,native-code
 create_builtin import
 create_dynamic import > _imp.create_dynamic
 exec_builtin import
 exec_dynamic import
 find_module file-write > builtins.open
 load_compiled import > importlib.util.spec_from_file_location
 load_dynamic import
 load_module import > importlib.util.spec_from_file_location
 load_package import > importlib.util.spec_from_file_location
 load_source import > importlib.util.spec_from_file_location
 reload import > importlib.reload
importlib * import
importlib._abc * dos
importlib._bootstrap * code-exec
importlib._bootstrap_external * deserialize,file-delete,file-write
 FileLoader.get_data file-write > _io.open_code
 _compile_bytecode deserialize > marshal.loads
 _write_atomic file-delete,file-write > nt.unlink
importlib.abc * code-exec
importlib.machinery * dos
importlib.metadata * import,file-read
 EntryPoint.load import > importlib.import_module
 import_module import > importlib.import_module
importlib.metadata._adapters * dos
importlib.metadata._collections * dos
importlib.metadata._functools * dos
importlib.metadata._itertools * dos
importlib.metadata._meta * dos
importlib.metadata._text * dos
importlib.readers * dos
importlib.resources * dos
importlib.resources._adapters * dos
importlib.resources._common * import,file-write
 _tempfile file-write > tempfile.mkstemp
 resolve import > importlib.import_module
importlib.resources._itertools * dos
importlib.resources._legacy * dos
importlib.resources.abc * dos
importlib.resources.readers * dos
importlib.resources.simple * dos
importlib.simple * dos
importlib.util * import,info-leak
 find_spec import > builtins.__import__
 module_from_spec import
inspect * code-exec,import,file-read
 _main import > importlib.import_module
 _signature_fromstr code-exec > builtins.eval
 findsource code-exec > builtins.compile
 get_annotations code-exec > builtins.eval
 namedtuple code-exec > builtins.eval
io
 FileIO file-write > _io.FileIO
 open file-write > _io.open
 open_code file-write > _io.open_code
json * dos
json.decoder * dos
json.encoder * dos
json.scanner * dos
json.tool * dos
keyword * dos
lib2to3 * code-exec,process-exec
lib2to3.__main__ * import
lib2to3.btm_matcher * code-exec,process-exec
lib2to3.btm_utils * code-exec,process-exec
lib2to3.fixer_base * code-exec,deserialize
lib2to3.fixer_util * deserialize
lib2to3.fixes * code-exec,process-exec
lib2to3.fixes.fix_apply * dos
lib2to3.fixes.fix_asserts * dos
lib2to3.fixes.fix_basestring * dos
lib2to3.fixes.fix_buffer * dos
lib2to3.fixes.fix_dict * dos
lib2to3.fixes.fix_except * dos
lib2to3.fixes.fix_exec * dos
lib2to3.fixes.fix_execfile * dos
lib2to3.fixes.fix_exitfunc * dos
lib2to3.fixes.fix_filter * deserialize
lib2to3.fixes.fix_funcattrs * dos
lib2to3.fixes.fix_future * dos
lib2to3.fixes.fix_getcwdu * dos
lib2to3.fixes.fix_has_key * dos
lib2to3.fixes.fix_idioms * dos
lib2to3.fixes.fix_import * dos
lib2to3.fixes.fix_imports * deserialize
 FixImports.compile_pattern deserialize > pickle.load
lib2to3.fixes.fix_imports2 * dos
lib2to3.fixes.fix_input * dos
lib2to3.fixes.fix_intern * dos
lib2to3.fixes.fix_isinstance * dos
lib2to3.fixes.fix_itertools * dos
lib2to3.fixes.fix_itertools_imports * dos
lib2to3.fixes.fix_long * dos
lib2to3.fixes.fix_map * deserialize
lib2to3.fixes.fix_metaclass * dos
lib2to3.fixes.fix_methodattrs * dos
lib2to3.fixes.fix_ne * dos
lib2to3.fixes.fix_next * dos
lib2to3.fixes.fix_nonzero * dos
lib2to3.fixes.fix_numliterals * dos
lib2to3.fixes.fix_operator * dos
lib2to3.fixes.fix_paren * dos
lib2to3.fixes.fix_print * dos
lib2to3.fixes.fix_raise * dos
lib2to3.fixes.fix_raw_input * dos
lib2to3.fixes.fix_reduce * dos
lib2to3.fixes.fix_reload * dos
lib2to3.fixes.fix_renames * dos
lib2to3.fixes.fix_repr * dos
lib2to3.fixes.fix_set_literal * dos
lib2to3.fixes.fix_standarderror * dos
lib2to3.fixes.fix_sys_exc * dos
lib2to3.fixes.fix_throw * dos
lib2to3.fixes.fix_tuple_params * dos
lib2to3.fixes.fix_types * dos
lib2to3.fixes.fix_unicode * dos
lib2to3.fixes.fix_urllib * dos
lib2to3.fixes.fix_ws_comma * dos
lib2to3.fixes.fix_xrange * dos
lib2to3.fixes.fix_xreadlines * dos
lib2to3.fixes.fix_zip * deserialize
lib2to3.main * import,file-delete,file-write
 StdoutRefactoringTool.__init__ import > builtins.__import__
 StdoutRefactoringTool.write_file file-delete,file-write > os.remove
 main import > builtins.__import__
lib2to3.patcomp * code-exec,deserialize,file-write
 PatternCompiler code-exec,deserialize > builtins.eval
 compile_pattern code-exec,deserialize > builtins.eval
lib2to3.pgen2 * code-exec,process-exec
lib2to3.pgen2.conv * code-exec,file-read
 Converter.parse_graminit_c code-exec > builtins.eval
lib2to3.pgen2.driver * code-exec,deserialize,import
 load_grammar code-exec,deserialize,file-write > builtins.eval
 load_packaged_grammar code-exec,deserialize,import,file-write > builtins.eval
 main code-exec,deserialize,file-write > builtins.eval
lib2to3.pgen2.grammar * deserialize,file-write,file-read
lib2to3.pgen2.literals * dos
lib2to3.pgen2.parse * dos
lib2to3.pgen2.pgen * code-exec,file-read
 ParserGenerator.make_label code-exec > builtins.eval
lib2to3.pgen2.token * dos
lib2to3.pgen2.tokenize * dos
lib2to3.pygram * code-exec,process-exec
lib2to3.pytree * code-exec,process-exec
lib2to3.refactor * import,file-write,file-read
 MultiprocessRefactoringTool import > builtins.__import__
 MultiprocessRefactoringTool.__init__ import > builtins.__import__
 RefactoringTool import > builtins.__import__
 RefactoringTool.get_fixers import > builtins.__import__
 get_all_fix_names import > builtins.__import__
 get_fixers_from_package import > builtins.__import__
lib2to3.tests * tamper
lib2to3.tests.__main__ * tamper
lib2to3.tests.data.fixers.bad_order * code-exec
lib2to3.tests.data.fixers.myfixes * code-exec
lib2to3.tests.data.fixers.myfixes.fix_explicit * code-exec
lib2to3.tests.data.fixers.myfixes.fix_first * code-exec
lib2to3.tests.data.fixers.myfixes.fix_last * code-exec
lib2to3.tests.data.fixers.myfixes.fix_parrot * code-exec
lib2to3.tests.data.fixers.myfixes.fix_preorder * code-exec
lib2to3.tests.data.fixers.no_fixer_cls * code-exec
lib2to3.tests.data.fixers.parrot_example * code-exec
lib2to3.tests.data.infinite_recursion * native-code
lib2to3.tests.data.py3_test_grammar * code-exec,tamper,dos
 _setprofileallthreads code-exec > sys._setprofileallthreads
 _settraceallthreads code-exec > sys._settraceallthreads
 addaudithook code-exec > sys.addaudithook
 breakpointhook code-exec > sys.breakpointhook
 check_syntax_error code-exec > builtins.compile
 displayhook code-exec > sys.displayhook
 excepthook code-exec > sys.excepthook
 setprofile code-exec > sys.setprofile
 settrace code-exec > sys.settrace
lib2to3.tests.pytree_idempotency * process-exec,code-exec,deserialize
 diff process-exec,file-delete,file-write > os.system
 main process-exec,code-exec,deserialize,file-delete,file-write > os.system
lib2to3.tests.support * import,file-read
 get_refactorer import > builtins.__import__
lib2to3.tests.test_all_fixers * import,file-read
lib2to3.tests.test_fixers * import
lib2to3.tests.test_main * import,file-delete,file-write
 TestMain.test_filename_changing_on_output_single_dir import,file-write > builtins.__import__
 TestMain.test_filename_changing_on_output_single_file import,file-write > builtins.__import__
 TestMain.test_filename_changing_on_output_two_files import,file-write > builtins.__import__
lib2to3.tests.test_parser * process-exec,code-exec,deserialize
 TestPgen2Caching.test_load_grammar_from_pickle code-exec,deserialize,file-delete,file-write > builtins.eval
 TestPgen2Caching.test_load_grammar_from_subprocess process-exec,code-exec,deserialize,native-code,file-delete,file-write > _winapi.CreateProcess
 TestPgen2Caching.test_load_grammar_from_txt_file code-exec,deserialize,file-write > builtins.eval
 TestPgen2Caching.test_load_packaged_grammar code-exec,deserialize,import > builtins.eval
lib2to3.tests.test_pytree * code-exec
lib2to3.tests.test_refactor * import,file-delete,file-write
 TestRefactoringTool.check_file_refactoring import,file-write > builtins.__import__
 TestRefactoringTool.refactor_file import,file-write > builtins.__import__
lib2to3.tests.test_util * code-exec
linecache * file-read
locale * tamper
logging.config * code-exec,network,import
 ThreadingTCPServer network > socket.socket
 _install_handlers code-exec > builtins.eval
 _resolve import > builtins.__import__
 listen network > socket.socket
logging.handlers * network,file-delete,file-write
lzma * file-write
macpath * dos
mailbox * file-delete,file-write,file-read
 Babyl file-write > builtins.open
 MH file-write > os.mkdir
 MMDF file-write > builtins.open
 Maildir file-write > os.mkdir
 Maildir._create_tmp file-write > os.open
 _create_carefully file-write > os.open
 _create_temporary file-write > os.open
 _lock_file file-delete,file-write > os.remove
 _mboxMMDF file-write > builtins.open
 _singlefileMailbox file-write > builtins.open
 _unlock_file file-delete > os.remove
 mbox file-write > builtins.open
mailcap * process-exec,file-read
 findmatch process-exec > os.system
marshal * deserialize
mimetypes * file-read,dos
mmap * file-write
modulefinder * code-exec,deserialize,file-write
 ModuleFinder.ensure_fromlist code-exec,deserialize > builtins.compile
 ModuleFinder.find_module file-write > io.open_code
 ModuleFinder.import_module code-exec,deserialize,file-write > builtins.compile
 ModuleFinder.load_file code-exec,deserialize,file-write > builtins.compile
 ModuleFinder.run_script code-exec,deserialize,file-write > builtins.compile
 _find_module file-write > io.open_code
 test code-exec,deserialize,file-write > builtins.compile
msilib * dos
msvcrt * file-write
 open_osfhandle native-code
multiprocessing * process-exec
multiprocessing.connection * native-code,network,file-write
 Client network > socket.socket
 Listener network > socket.socket
 Pipe network > socket.socketpair
 SocketClient network > socket.socket
 SocketListener network > socket.socket
 SocketListener.__init__ network > socket.socket
 XmlClient network > socket.socket
 XmlListener network > socket.socket
 arbitrary_address file-write > tempfile.mkdtemp
 reduce_connection network > socket.fromfd
 reduce_pipe_connection native-code > _winapi.OpenProcess
multiprocessing.context * process-exec,code-exec,deserialize
 BaseContext.Array code-exec,native-code > builtins.exec
 BaseContext.JoinableQueue network > socket.socketpair
 BaseContext.Manager network > socket.socketpair
 BaseContext.Pipe network > socket.socketpair
 BaseContext.Queue network > socket.socketpair
 BaseContext.RawArray native-code > ctypes.memset
 BaseContext.RawValue native-code > ctypes.memset
 BaseContext.SimpleQueue network > socket.socketpair
 BaseContext.Value code-exec,native-code > builtins.exec
 BaseContext.freeze_support code-exec,deserialize,native-code > atexit.register
multiprocessing.dummy * dos
multiprocessing.dummy.connection * dos
multiprocessing.forkserver * process-exec,code-exec,deserialize
 ForkServer._stop file-delete > os.unlink
 ForkServer._stop_unlocked file-delete > os.unlink
 ForkServer.connect_to_new_process process-exec,network,file-write > _posixsubprocess.fork_exec
 ForkServer.ensure_running process-exec,network,file-write > _posixsubprocess.fork_exec
 _serve_one code-exec,deserialize,file-write > signal.signal
 main process-exec,code-exec,deserialize,network,import,file-write > os.fork
 write_signed file-write > os.write
multiprocessing.heap * file-write,info-leak
 Arena file-write > mmap.mmap
 rebuild_arena file-write > mmap.mmap
multiprocessing.managers * code-exec,network,file-write
 AutoProxy code-exec > builtins.exec
 MakeProxyType code-exec > builtins.exec
 _SharedMemoryTracker.destroy_segment file-write > mmap.mmap
multiprocessing.pool * dos
multiprocessing.popen_fork * process-exec,dos
 Popen process-exec > os.fork
multiprocessing.popen_forkserver * process-exec,file-write,file-read
 Popen process-exec > os.fork
 Popen.__init__ process-exec > os.fork
multiprocessing.popen_spawn_posix * process-exec,file-write
 Popen process-exec > os.fork
 Popen.__init__ process-exec > os.fork
multiprocessing.popen_spawn_win32 * process-exec,native-code,file-write
 Popen.__init__ process-exec,native-code,file-write > _winapi.CreateProcess
multiprocessing.process * file-write,file-read,info-leak
multiprocessing.queues * network,info-leak
 JoinableQueue network > socket.socketpair
 Queue network > socket.socketpair
 SimpleQueue network > socket.socketpair
multiprocessing.reduction * native-code,info-leak
 DupFd native-code > _winapi.OpenProcess
 DupHandle native-code > _winapi.OpenProcess
 send_handle native-code > _winapi.OpenProcess
 steal_handle native-code > _winapi.OpenProcess
multiprocessing.resource_sharer * code-exec,deserialize,native-code
 DupFd native-code > _winapi.OpenProcess
 _ResourceSharer._start network > socket.socket
 _ResourceSharer.get_connection deserialize > multiprocessing.connection.Client
 _ResourceSharer.register network > socket.socket
multiprocessing.resource_tracker * process-exec,code-exec,file-write
 main code-exec > signal.signal
multiprocessing.shared_memory * file-write
multiprocessing.sharedctypes * code-exec,native-code
 RawArray native-code > ctypes.memset
 RawValue native-code > ctypes.memset
 make_property code-exec > builtins.exec
 synchronized code-exec > builtins.exec
multiprocessing.spawn * code-exec,deserialize,native-code
 _fixup_main_from_name code-exec,import > builtins.exec
 _fixup_main_from_path code-exec,deserialize,import,file-write > builtins.exec
 _main code-exec,deserialize,file-write > atexit.register
 freeze_support code-exec,deserialize,native-code,file-write > atexit.register
 import_main_path code-exec,deserialize > builtins.exec
 prepare code-exec,deserialize,import,file-write > atexit.register
 spawn_main code-exec,deserialize,native-code,file-write > atexit.register
multiprocessing.synchronize * dos
multiprocessing.util * process-exec,code-exec,file-write
 _close_stdin file-write > os.open
 get_logger code-exec > atexit.register
 get_temp_dir file-write > tempfile.mkdtemp
 log_to_stderr code-exec > atexit.register
 spawnv_passfds process-exec > _posixsubprocess.fork_exec
netrc * file-read,info-leak
nis * network
nntplib * network,file-write,file-read
 NNTP network > socket.create_connection
 NNTP_SSL network > socket.create_connection
 NNTP_SSL.__init__ network > socket.create_connection
 NNTP_SSL._create_socket network > socket.create_connection
nt * process-exec,file-write,file-delete
 chdir file-write
 chmod file-write
 chown file-write
 chroot file-write
 execl process-exec
 execle process-exec
 execlp process-exec
 execlpe process-exec
 execv process-exec
 execve process-exec
 execvp process-exec
 execvpe process-exec
 fchmod file-write
 fdopen file-write
 fork process-exec
 forkpty process-exec
 ftruncate file-write
 lchown file-write
 link file-write
 makedirs file-write
 mkdir file-write
 mkfifo file-write
 mknod file-write
 open file-write
 popen process-exec
 popen2 process-exec
 popen3 process-exec
 popen4 process-exec
 posix_spawn process-exec
 posix_spawnp process-exec
 putenv file-write
 remove file-delete
 removedirs file-delete
 rename file-write
 renames file-write
 replace file-write
 rmdir file-delete
 setxattr file-write
 spawnl process-exec
 spawnle process-exec
 spawnlp process-exec
 spawnlpe process-exec
 spawnv process-exec
 spawnve process-exec
 spawnvp process-exec
 spawnvpe process-exec
 startfile process-exec
 symlink file-write
 system process-exec
 truncate file-write
 unlink file-delete
 unsetenv file-write
 utime file-write
 write file-write
ntpath * file-read,info-leak
nturl2path * dos
opcode * dos
operator
 attrgetter attribute-access
 call attribute-access
 delitem attribute-access
 getitem attribute-access
 methodcaller attribute-access
 setitem attribute-access
optparse * code-exec,import,file-read
 Values.read_module import > builtins.__import__
os * process-exec,file-delete,file-write
 _execvpe process-exec > posix.execve
 _fwalk file-write > posix.open
 _spawnvef process-exec > posix.fork
 chdir file-write > posix.chdir
 chmod file-write > posix.chmod
 chown file-write > posix.chown
 chroot file-write > posix.chroot
 execl process-exec > posix.execv
 execle process-exec > posix.execve
 execlp process-exec > posix.execve
 execlpe process-exec > posix.execve
 execv process-exec > posix.execv
 execve process-exec > posix.execve
 execvp process-exec > posix.execve
 execvpe process-exec > posix.execve
 fchmod file-write > posix.fchmod
 fdopen file-write > io.open
 fork process-exec > posix.fork
 forkpty process-exec > posix.forkpty
 ftruncate file-write > posix.ftruncate
 fwalk file-write > posix.open
 lchown file-write > posix.lchown
 link file-write > posix.link
 makedirs file-write > posix.mkdir
 mkdir file-write > posix.mkdir
 mkfifo file-write > posix.mkfifo
 mknod file-write > posix.mknod
 open file-write > posix.open
 popen process-exec > subprocess.Popen
 popen2 process-exec > posix.popen2
 popen3 process-exec > posix.popen3
 popen4 process-exec > posix.popen4
 posix_spawn process-exec > posix.posix_spawn
 posix_spawnp process-exec > posix.posix_spawnp
 putenv file-write > posix.putenv
 remove file-delete > posix.remove
 removedirs file-delete > posix.rmdir
 rename file-write > posix.rename
 renames file-delete,file-write > posix.rmdir
 replace file-write > posix.replace
 rmdir file-delete > posix.rmdir
 setxattr file-write > posix.setxattr
 spawnl process-exec > posix.fork
 spawnle process-exec > posix.fork
 spawnlp process-exec > posix.fork
 spawnlpe process-exec > posix.fork
 spawnv process-exec > posix.fork
 spawnve process-exec > posix.fork
 spawnvp process-exec > posix.fork
 spawnvpe process-exec > posix.fork
 startfile process-exec > posix.startfile
 symlink file-write > posix.symlink
 system process-exec > posix.system
 truncate file-write > posix.truncate
 unlink file-delete > posix.unlink
 unsetenv file-write > posix.unsetenv
 utime file-write > posix.utime
 write file-write > posix.write
ossaudiodev * file-write
parser * dos
pathlib
 Path.chmod file-write > os.chmod
 Path.hardlink_to file-write > os.link
 Path.lchmod file-write > os.chmod
 Path.mkdir file-write > os.mkdir
 Path.open file-write > io.open
 Path.read_bytes file-write > io.open
 Path.read_text file-write > io.open
 Path.rename file-write > os.rename
 Path.replace file-write > os.replace
 Path.rmdir file-delete > os.rmdir
 Path.symlink_to file-write > os.symlink
 Path.touch file-write > os.open
 Path.unlink file-delete > os.unlink
 Path.write_bytes file-write > io.open
 Path.write_text file-write > io.open
pdb * process-exec,code-exec,import
 Pdb.do_break code-exec > builtins.eval
 Pdb.do_debug code-exec > sys.settrace
 Pdb.help_pdb process-exec,file-delete > os.system
 _ScriptTarget.code file-write > io.open_code
 help process-exec,file-delete,file-write > os.system
 main code-exec > signal.signal
 pm code-exec > signal.signal
 post_mortem code-exec > signal.signal
 run code-exec > sys.settrace
 runcall code-exec > sys.settrace
 runctx code-exec > sys.settrace
 runeval code-exec > sys.settrace
 set_trace code-exec > sys.settrace
 test code-exec > sys.settrace
pickle * code-exec,deserialize,import
 FunctionType code-exec > types.FunctionType
 Unpickler deserialize > _pickle.Unpickler
 _Pickler.save import > builtins.__import__
 _Pickler.save_global import > builtins.__import__
 _Pickler.save_reduce import > builtins.__import__
 _Unpickler deserialize
 _Unpickler.find_class import > builtins.__import__
 _dump import > builtins.__import__
 _dumps import > builtins.__import__
 _test code-exec > sys.settrace
 load deserialize > _pickle.load
 loads deserialize > _pickle.loads
pickletools * code-exec
pipes * process-exec,file-write,file-read
 makepipeline file-write > tempfile.mkstemp
pkgutil * code-exec,deserialize,import
 ImpLoader.get_code code-exec,deserialize > builtins.compile
 find_loader import > builtins.__import__
 get_data import > builtins.__import__
 get_loader import > builtins.__import__
 iter_importers import > importlib.import_module
 iter_modules import > importlib.import_module
 namedtuple code-exec > builtins.eval
 read_code deserialize > marshal.load
 resolve_name import > importlib.import_module
 walk_packages import > builtins.__import__
 zipimporter file-write > _io.open_code
platform * process-exec,native-code,file-read
 _syscmd_file process-exec,native-code > _winapi.CreateProcess
 _syscmd_ver process-exec,native-code > _winapi.CreateProcess
plistlib * dos
poplib * network
posix * process-exec,file-write,file-delete
 chdir file-write
 chmod file-write
 chown file-write
 chroot file-write
 execl process-exec
 execle process-exec
 execlp process-exec
 execlpe process-exec
 execv process-exec
 execve process-exec
 execvp process-exec
 execvpe process-exec
 fchmod file-write
 fdopen file-write
 fork process-exec
 forkpty process-exec
 ftruncate file-write
 lchown file-write
 link file-write
 makedirs file-write
 mkdir file-write
 mkfifo file-write
 mknod file-write
 open file-write
 popen process-exec
 popen2 process-exec
 popen3 process-exec
 popen4 process-exec
 posix_spawn process-exec
 posix_spawnp process-exec
 putenv file-write
 remove file-delete
 removedirs file-delete
 rename file-write
 renames file-write
 replace file-write
 rmdir file-delete
 setxattr file-write
 spawnl process-exec
 spawnle process-exec
 spawnlp process-exec
 spawnlpe process-exec
 spawnv process-exec
 spawnve process-exec
 spawnvp process-exec
 spawnvpe process-exec
 startfile process-exec
 symlink file-write
 system process-exec
 truncate file-write
 unlink file-delete
 unsetenv file-write
 utime file-write
 write file-write
posixpath * file-read,info-leak
pprint * dos
profile * code-exec,deserialize,file-write
 Profile._calibrate_inner code-exec > sys.setprofile
 main code-exec,file-write > builtins.compile
pstats * deserialize,file-write,file-read
 Stats deserialize > marshal.load
pty * process-exec
 _copy file-write > os.write
 _open_terminal file-write > os.open
 fork process-exec,file-write > os.fork
 master_open file-write > os.open
 openpty file-write > os.open
 setraw file-write > termios.tcsetattr
 slave_open file-write > os.open
 spawn process-exec,file-write > os.execlp
 tcsetattr file-write > termios.tcsetattr
pwd * info-leak
py_compile * file-write
pyclbr * code-exec
 _main code-exec > builtins.compile
pydoc * process-exec,code-exec,import
 HTMLDoc.docmodule import > importlib.import_module
 Helper.help process-exec,code-exec,import,file-delete > os.system
 Helper.showsymbol process-exec,file-delete > os.system
 Helper.showtopic process-exec,file-delete,file-write > os.system
 ModuleScanner.run import > builtins.__import__
 TextDoc.docmodule import > importlib.import_module
 _url_handler import > builtins.__import__
 apropos import > builtins.__import__
 cli import,file-write > importlib.util.spec_from_file_location
 doc process-exec,file-delete,file-write > os.system
 getpager process-exec,file-delete,file-write > os.system
 importfile import > importlib.util.spec_from_file_location
 locate import > builtins.__import__
 pager process-exec,file-delete,file-write > os.system
 pipepager process-exec > subprocess.Popen
 render_doc import > builtins.__import__
 resolve import > builtins.__import__
 safeimport import > builtins.__import__
 synopsis import > importlib.util.spec_from_file_location
 tempfilepager process-exec,file-write > os.system
 ttypager file-write > termios.tcsetattr
 writedoc import,file-write > builtins.__import__
 writedocs import,file-write > builtins.__import__
pydoc_data * dos
pydoc_data.topics * dos
pyexpat * dos
queue * dos
quopri * file-read,dos
re._casefix * dos
re._compiler * dos
re._constants * dos
re._parser * dos
readline * file-write
reprlib * dos
resource * dos
rlcompleter * code-exec
 Completer.attr_matches code-exec > builtins.eval
runpy * code-exec,deserialize,import
 _get_code_from_file code-exec,deserialize,file-write > builtins.compile
 _get_main_module_details import > builtins.__import__
 _get_module_details import > builtins.__import__
 _run_code code-exec > builtins.exec
 _run_module_as_main code-exec,import > builtins.exec
 _run_module_code code-exec > builtins.exec
 run_module code-exec,import > builtins.exec
 run_path code-exec,deserialize,import,file-write > builtins.exec
sched * code-exec
 namedtuple code-exec > builtins.eval
secrets * dos
select * network
selectors * code-exec
 namedtuple code-exec > builtins.eval
shelve * deserialize,file-write
 DbfilenameShelf file-write > dbm.open
 Shelf deserialize
 Unpickler deserialize > pickle.Unpickler
 open file-write > dbm.open
shlex * file-read
shutil * file-delete,file-write,file-read
 _copytree file-write > os.makedirs
 _copyxattr file-write > os.setxattr
 _ensure_directory file-write > os.makedirs
 _make_tarball file-write > os.makedirs
 _make_zipfile file-write > os.makedirs
 _rmtree_unsafe file-delete > os.rmdir
 _unpack_zipfile file-write > builtins.open
 chown file-write > os.chown
 copy file-write > os.symlink
 copy2 file-write > os.symlink
 copyfile file-write > os.symlink
 copystat file-write > os.setxattr
 copytree file-write > os.makedirs
 make_archive file-write > os.chdir
signal * code-exec,dos
 signal code-exec > _signal.signal
site * code-exec,file-write,file-read
 enablerlcompleter code-exec > atexit.register
 execsitecustomize code-exec > sys.excepthook
 execusercustomize code-exec > sys.excepthook
 main code-exec > atexit.register
 venv code-exec > builtins.exec
smtpd * network,dos
 DebuggingServer network > socket.getaddrinfo
 PureProxy network > socket.getaddrinfo
 PureProxy.__init__ network > socket.getaddrinfo
 PureProxy._deliver network > socket.gethostbyname
 SMTPChannel network > _socket.gethostbyaddr
 SMTPServer network > socket.getaddrinfo
smtplib * network,info-leak
 LMTP network > socket.gethostbyname
 LMTP.__init__ network > socket.gethostbyname
 LMTP.connect network > socket.socket
 SMTP network > socket.gethostbyname
 SMTP_SSL network > socket.gethostbyname
 SMTP_SSL._get_socket network > socket.create_connection
sndhdr * code-exec,file-write,file-read
 namedtuple code-exec > builtins.eval
 test_aifc file-write > builtins.open
 test_wav file-write > builtins.open
socket * network,info-leak
 SocketType network > _socket.SocketType
 create_connection network > _socket.getaddrinfo
 fromfd network
 getaddrinfo network > _socket.getaddrinfo
 gethostbyaddr network > _socket.gethostbyaddr
 gethostbyname network > _socket.gethostbyname
 gethostbyname_ex network > _socket.gethostbyname_ex
 socket network
 socketpair network > _socket.socketpair
socketserver * process-exec,network,dos
 ForkingTCPServer network > socket.socket
 ForkingUDPServer network > socket.socket
 TCPServer network > socket.socket
 ThreadingTCPServer network > socket.socket
 ThreadingUDPServer network > socket.socket
 ThreadingUnixDatagramServer network > socket.socket
 ThreadingUnixStreamServer network > socket.socket
 UDPServer network > socket.socket
 UnixDatagramServer network > socket.socket
 UnixStreamServer network > socket.socket
spwd * info-leak
sqlite3 * file-write,code-exec
 connect file-write
sqlite3.dbapi2 * file-write
sqlite3.dump * file-write,code-exec
sre_compile * dos
sre_constants * dos
sre_parse * dos
ssl * code-exec,network
 SSLSocket network
 _SSLContext network > _ssl._SSLContext
 create_connection network > socket.create_connection
 get_server_certificate network > socket.create_connection
 namedtuple code-exec > builtins.eval
 socket network > socket.socket
stat * dos
stringprep * dos
subprocess * process-exec,native-code,file-write
 Popen process-exec,native-code,file-write > _winapi.CreateProcess
 Popen.__init__ process-exec,native-code,file-write > _winapi.CreateProcess
 Popen._communicate file-write > os.write
 Popen._execute_child process-exec > _winapi.CreateProcess
 Popen._posix_spawn process-exec > os.posix_spawn
 Popen.communicate file-write > os.write
 _fork_exec process-exec > _posixsubprocess.fork_exec
 call process-exec,native-code,file-write > _winapi.CreateProcess
 getoutput process-exec > _winapi.CreateProcess
 getstatusoutput process-exec,native-code > _winapi.CreateProcess
 run process-exec,native-code,file-write > _winapi.CreateProcess
sunau * code-exec,file-write,file-read
 Au_write file-write > builtins.open
 namedtuple code-exec > builtins.eval
 open file-write > builtins.open
symbol * dos
symtable * dos
sys * code-exec,attribute-access
 _setprofileallthreads code-exec
 _settraceallthreads code-exec
 addaudithook code-exec
 breakpointhook code-exec
 displayhook code-exec
 excepthook code-exec
 setprofile code-exec
 settrace code-exec
sysconfig * import,file-write,file-read
 _generate_posix_vars file-write > os.makedirs
 _init_posix import > builtins.__import__
syslog * file-write
tabnanny * file-read
tarfile * file-delete,file-write,file-read
 TarFile file-write > builtins.open
 TarFile.chown file-write > os.lchown
 TarFile.open file-write > os.open
 _LowLevelFile file-write > os.open
 _Stream file-write > os.open
 bltn_open file-write > builtins.open
 open file-write > os.open
telnetlib * code-exec,network
 Telnet network > socket.create_connection
 test network > socket.create_connection
tempfile * code-exec,file-delete,file-write
 NamedTemporaryFile file-delete,file-write > os.unlink
 TemporaryFile file-delete,file-write > os.unlink
 _get_default_tempdir file-delete,file-write > os.unlink
 _mkstemp_inner file-write > os.open
 mkdtemp file-write > os.mkdir
 mkstemp file-write
termios * file-write
test * code-exec,process-exec
test.__main__ * process-exec,code-exec,file-write
test._test_atexit * code-exec
test._test_eintr * process-exec,code-exec,network
 FNTLEINTRTest._lock process-exec,file-write > subprocess.Popen
 FNTLEINTRTest.test_flock process-exec,file-write > subprocess.Popen
 FNTLEINTRTest.test_lockf process-exec,file-write > subprocess.Popen
 OSEINTRTest.test_read process-exec > subprocess.Popen
 OSEINTRTest.test_write process-exec,file-write > subprocess.Popen
 SignalEINTRTest.check_sigwait process-exec,code-exec > subprocess.Popen
 SocketEINTRTest._test_open process-exec,file-write > subprocess.Popen
 SocketEINTRTest.os_open file-write > os.open
 SocketEINTRTest.python_open file-write > builtins.open
 SocketEINTRTest.test_open process-exec,file-write > subprocess.Popen
 SocketEINTRTest.test_os_open process-exec,file-write > subprocess.Popen
test._test_embed_set_config * code-exec,process-exec
test._test_embed_structseq * code-exec,process-exec
test._test_multiprocessing * process-exec,code-exec,deserialize
 Bunch code-exec > weakref.finalize
 TestCloseFds._test_closefds network > socket.fromfd
 TestCloseFds.close network > socket.socket
 TestCloseFds.get_high_socket_fd network > socket.socket
 TestCloseFds.test_closefd network > socket.socket
 TestFlags.test_flags process-exec,native-code > _winapi.CreateProcess
 TestIgnoreEINTR._test_ignore_listener code-exec,network > signal.signal
 TestIgnoreEINTR.test_ignore_listener deserialize > multiprocessing.connection.Client
 TestInitializers.test_manager_initializer network > socket.socketpair
 TestInvalidFamily.test_invalid_family network > socket.socket
 TestInvalidFamily.test_invalid_family_win32 network > socket.socket
 TestNamedResource.test_global_named_resource_spawn process-exec,file-write > subprocess.Popen
 TestResourceTracker.test_resource_tracker process-exec > subprocess.Popen
 TestTimeouts._test_timeout deserialize > multiprocessing.connection.Client
 TestTimeouts.test_timeout network > socket.socket
 TestWait._child_test_wait_socket network > socket.socket
 TestWait.test_wait_integer code-exec,native-code > builtins.exec
 TestWait.test_wait_timeout code-exec,native-code > builtins.exec
 Value code-exec,native-code > builtins.exec
 _TestConnection._send_data_without_fd file-write > os.write
 _TestConnection._writefd native-code,file-write > msvcrt.open_osfhandle
 _TestConnection.test_fd_transfer native-code,file-write > _winapi.OpenProcess
 _TestConnection.test_large_fd_transfer native-code,file-write > _winapi.OpenProcess
 _TestFinalize.test_thread_safety code-exec,native-code > builtins.exec
 _TestImportStar.test_import import > builtins.__import__
 _TestManagerRestart.test_rapid_restart network > socket.socketpair
 _TestMyManager.test_mymanager network > socket.socketpair
 _TestMyManager.test_mymanager_context_prestarted network > socket.socketpair
 _TestPicklingConnections._remote network > socket.socket
 _TestPollEintr.test_poll_eintr code-exec > signal.signal
 _TestProcess._kill_process code-exec > signal.signal
 _TestProcess.test_args_argument code-exec,native-code > builtins.exec
 _TestProcess.test_many_processes code-exec,native-code > builtins.exec
 _TestQueue.test_no_import_lock_contention import,file-write > builtins.__import__
 _TestRemoteManager.test_remote network > socket.socketpair
 _TestSharedCTypes.test_sharedctypes code-exec,native-code > builtins.exec
 _TestSharedCTypes.test_synchronize code-exec,native-code > builtins.exec
 _TestSharedMemory._attach_existing_shmem_then_write file-write > mmap.mmap
 _TestSharedMemory.test_invalid_shared_memory_cration file-write > mmap.mmap
 _TestSharedMemory.test_shared_memory_ShareableList_basics file-write > mmap.mmap
 _TestSharedMemory.test_shared_memory_ShareableList_pickling deserialize,file-write > pickle.loads
 _TestSharedMemory.test_shared_memory_ShareableList_pickling_dead_object deserialize,file-write > pickle.loads
 _TestSharedMemory.test_shared_memory_SharedMemoryManager_basics network,file-write > socket.socketpair
 _TestSharedMemory.test_shared_memory_SharedMemoryServer_ignores_sigint network > socket.socketpair
 _TestSharedMemory.test_shared_memory_across_processes file-write > mmap.mmap
 _TestSharedMemory.test_shared_memory_basics file-write > mmap.mmap
 _TestSharedMemory.test_shared_memory_cleaned_after_process_termination process-exec,file-write > subprocess.Popen
 _TestSharedMemory.test_shared_memory_pickle_unpickle deserialize,file-write > pickle.loads
 _TestSharedMemory.test_shared_memory_pickle_unpickle_dead_object deserialize,file-write > pickle.loads
 _TestSharedMemory.test_shared_memory_recreate file-write > mmap.mmap
 _TestSubclassingProcess._test_stderr_flush file-write > os.open
 _TestSubclassingProcess._test_sys_exit file-write > os.open
 _TestSubclassingProcess.test_sys_exit file-delete > os.unlink
 install_tests_in_module_dict file-write > tempfile.mkdtemp
test._test_venv_multiprocessing * dos
test.audiotests * deserialize,file-write,file-read
 UnseekableIO file-write > io.FileIO
test.autotest * process-exec,code-exec,file-write
test.bisect_cmd * process-exec,native-code,file-delete
 list_cases process-exec,native-code,file-write > _winapi.CreateProcess
 main process-exec,native-code,file-delete,file-write > _winapi.CreateProcess
 run_tests process-exec,native-code,file-delete,file-write > _winapi.CreateProcess
 write_output file-write > builtins.open
 write_tests file-write > builtins.open
test.certdata.make_ssl_certs * process-exec,native-code,file-delete
 Popen process-exec > subprocess.Popen
 call process-exec,native-code,file-write > _winapi.CreateProcess
 check_call process-exec,native-code,file-write > _winapi.CreateProcess
 check_output process-exec,native-code,file-write > _winapi.CreateProcess
 getoutput process-exec > _winapi.CreateProcess
 getstatusoutput process-exec,native-code > _winapi.CreateProcess
 make_ca process-exec,native-code,file-write > _winapi.CreateProcess
 make_cert_key process-exec,native-code,file-delete,file-write > _winapi.CreateProcess
 run process-exec,native-code,file-write > _winapi.CreateProcess
 unmake_ca file-delete > shutil.rmtree
test.crashers.bogus_code_obj * code-exec
test.crashers.gc_inspection * code-exec
test.crashers.infinite_loop_re * code-exec
test.crashers.mutation_inside_cyclegc * code-exec
test.crashers.recursive_call * code-exec
test.crashers.trace_at_recursion_limit * code-exec
test.crashers.underlying_dict * code-exec
test.curses_tests * code-exec,process-exec
test.datetimetester * code-exec,deserialize,file-read
test.dis_module * code-exec,process-exec
test.doctest_aliases * code-exec,process-exec
test.doctest_lineno * code-exec,process-exec
test.double_const * code-exec
test.dtracedata.call_stack * code-exec
test.dtracedata.gc * tamper
test.dtracedata.instance * code-exec
test.dtracedata.line * code-exec
test.encoded_modules * code-exec,process-exec
test.encoded_modules.module_iso_8859_1 * code-exec
test.encoded_modules.module_koi8_r * code-exec
test.fork_wait * process-exec,info-leak,dos
test.imp_dummy * code-exec,process-exec
test.leakers * code-exec,process-exec
test.leakers.test_ctypes * tamper
test.leakers.test_selftype * tamper
test.libregrtest * code-exec,process-exec
test.libregrtest.cmdline * file-read,dos
test.libregrtest.filter * code-exec
test.libregrtest.findtests * file-read
test.libregrtest.logger * code-exec
test.libregrtest.main * process-exec,code-exec,native-code
 Regrtest._execute_python process-exec > os.execv
 Regrtest._init file-write > os.makedirs
 Regrtest._run_tests process-exec,code-exec,native-code,file-delete,file-write > os.system
 Regrtest.finalize_tests process-exec,file-delete,file-write > os.system
 Regrtest.main process-exec,code-exec,file-delete,file-write > os.execv
 Regrtest.run_tests process-exec,code-exec,file-delete,file-write > os.system
 display_header process-exec,native-code,file-write > _winapi.CreateProcess
 get_temp_dir file-write > os.makedirs
 main process-exec,code-exec,file-write > os.execv
 run_single_test import > importlib.import_module
 setup_process code-exec > sys.addaudithook
test.libregrtest.pgo * code-exec
test.libregrtest.refleak * file-write,file-read
 runtest_refleak file-write > builtins.open
test.libregrtest.result * code-exec
test.libregrtest.results * file-write
test.libregrtest.run_workers * process-exec,file-write,file-read
 create_worker_process process-exec > subprocess.Popen
test.libregrtest.runtests * native-code,file-write
test.libregrtest.save_env * code-exec,file-write,file-read
test.libregrtest.setup * code-exec,dos
 setup_process code-exec > sys.addaudithook
test.libregrtest.single * import,file-write
 _runtest import > importlib.import_module
 regrtest_runner file-write > builtins.open
 remove_testfn file-write > os.chmod
 run_single_test import > importlib.import_module
test.libregrtest.testresult * dos
test.libregrtest.utils * process-exec,native-code,file-write
 display_header process-exec,native-code,file-write > _winapi.CreateProcess
 get_temp_dir file-write > os.makedirs
 remove_testfn file-write > os.chmod
test.libregrtest.win_utils * code-exec
test.libregrtest.worker * process-exec,code-exec,import
 create_worker_process process-exec > subprocess.Popen
 get_temp_dir file-write > os.makedirs
 main code-exec,file-write > sys.addaudithook
 run_single_test import > importlib.import_module
 setup_process code-exec > sys.addaudithook
 worker_process code-exec > sys.addaudithook
test.list_tests * code-exec,process-exec
test.lock_tests * code-exec,tamper,dos
 start_new_thread code-exec > _thread.start_new_thread
test.mapping_tests * code-exec,process-exec
test.memory_watchdog * code-exec,process-exec
test.mock_socket * network
test.mp_fork_bomb * code-exec,process-exec
test.mp_preload * code-exec,process-exec
test.multibytecodec_support * code-exec,native-code,file-write
test.pickletester * process-exec,code-exec,deserialize
 AbstractPickleModuleTests.test_dump_closed_file file-write > builtins.open
 AbstractPickleModuleTests.test_dump_text_file file-write > builtins.open
 AbstractPickleModuleTests.test_load_closed_file file-write > builtins.open
 AbstractPickleTests.test_framing_many_objects code-exec,native-code > builtins.exec
 AbstractUnpickleTests.test_unpickle_module_race deserialize,file-write > pickle.loads
 bigmemtest process-exec > subprocess.Popen
 no_tracing code-exec > sys.settrace
test.profilee * code-exec,process-exec
test.pyclbr_input * code-exec,process-exec
test.pydoc_mod * code-exec,process-exec
test.pydocfodder * code-exec,process-exec
test.pythoninfo * process-exec,code-exec,native-code
 collect_cc process-exec > subprocess.Popen
 collect_gdb process-exec > subprocess.Popen
 collect_tkinter code-exec > builtins.exec
 collect_windows process-exec,native-code > subprocess.Popen
test.re_tests * code-exec,process-exec
test.regrtest * process-exec,code-exec,file-write
 _main process-exec,code-exec > os.execv
test.relimport * file-delete,file-write,file-read
 ready_to_import file-write > tempfile.mkdtemp
 rmtree file-write > os.chmod
test.reperf * code-exec,process-exec
test.sample_doctest * import
test.sample_doctest_no_docstrings * code-exec,process-exec
test.sample_doctest_no_doctests * code-exec,process-exec
test.seq_tests * deserialize
test.signalinterproctester * process-exec,code-exec,tamper
 InterProcessSignalTests.test_interprocess_signal process-exec,code-exec > subprocess.Popen
test.sortperf * deserialize,file-delete,file-write
 randfloats deserialize,file-delete,file-write > marshal.load
 tabulate deserialize,file-delete,file-write > marshal.load
test.ssl_servers * network
test.ssltests * process-exec,native-code,file-write
 run_regrtests process-exec,native-code,file-write > _winapi.CreateProcess
test.string_tests * import
test.subprocessdata.fd_status * code-exec
test.subprocessdata.input_reader * code-exec
test.subprocessdata.qcat * code-exec
test.subprocessdata.qgrep * code-exec
test.subprocessdata.sigchild_ignore * code-exec
test.support * process-exec,code-exec,native-code
 PythonSymlink.__enter__ file-write > os.symlink
 PythonSymlink.__exit__ file-delete > os.remove
 _MemoryWatchdog.start process-exec > subprocess.Popen
 _force_run file-write > os.chmod
 _is_gui_available code-exec,native-code > builtins.exec
 bigmemtest process-exec > subprocess.Popen
 check_syntax_error code-exec > builtins.compile
 missing_compiler_executable process-exec,import > os.system
 no_tracing code-exec > sys.settrace
 open_urlresource code-exec,native-code,file-write > builtins.exec
 refcount_test code-exec > sys.settrace
 requires code-exec,native-code > builtins.exec
 requires_resource code-exec,native-code > builtins.exec
 run_in_subinterp code-exec > _testcapi.run_in_subinterp
 setswitchinterval process-exec,native-code > _winapi.CreateProcess
 skip_if_broken_multiprocessing_synchronize import > importlib.import_module
test.support.bytecode_helper * code-exec
test.support.hashlib_helper * code-exec
test.support.import_helper * import,file-delete,file-write
 import_fresh_module import > importlib.import_module
 import_module import > importlib.import_module
 make_legacy_pyc file-delete,file-write > os.unlink
 ready_to_import file-write > tempfile.mkdtemp
 temp_dir file-write > tempfile.mkdtemp
test.support.interpreters * code-exec,dos
 create code-exec > _xxsubinterpreters.create
test.support.logging_helper * code-exec
test.support.os_helper * file-delete,file-write,file-read
 _rmtree file-write > os.chmod
 can_chmod file-write > builtins.open
 can_dac_override file-write > builtins.open
 can_symlink file-delete,file-write > os.remove
 can_xattr file-write > tempfile.mkdtemp
 change_cwd file-write > os.chdir
 create_empty_file file-write > os.open
 make_bad_fd file-write > builtins.open
 open_dir_fd file-write > os.open
 rmtree file-write > os.chmod
 skip_if_dac_override file-write > builtins.open
 skip_unless_dac_override file-write > builtins.open
 skip_unless_symlink file-delete,file-write > os.remove
 skip_unless_working_chmod file-write > builtins.open
 skip_unless_xattr file-write > tempfile.mkdtemp
 temp_cwd file-write > tempfile.mkdtemp
 temp_dir file-write > tempfile.mkdtemp
test.support.pty_helper * process-exec,import,file-write
 import_module import > importlib.import_module
 run_pty process-exec,import,file-write > subprocess.Popen
test.support.script_helper * process-exec,native-code,file-delete
 _assert_python process-exec > subprocess.Popen
 assert_python_failure process-exec > subprocess.Popen
 assert_python_ok process-exec > subprocess.Popen
 interpreter_requires_environment process-exec,native-code > _winapi.CreateProcess
 make_legacy_pyc file-delete,file-write > os.unlink
 make_pkg file-write > os.mkdir
 make_script file-write > builtins.open
 make_zip_pkg file-delete,file-write > os.unlink
 make_zip_script file-delete,file-write > os.unlink
 run_python_until_end process-exec > subprocess.Popen
 run_test_script process-exec,native-code,file-write > subprocess.Popen
 spawn_python process-exec > subprocess.Popen
test.support.socket_helper * process-exec,native-code,network
 _get_sysctl process-exec,native-code,file-write > _winapi.CreateProcess
 _is_ipv6_enabled network > socket.socket
 find_unused_port network > socket.socket
 skip_if_tcp_blackhole process-exec > _winapi.CreateProcess
 skip_unless_bind_unix_socket network > socket.socket
 tcp_blackhole process-exec,native-code > _winapi.CreateProcess
 transient_internet import > importlib.import_module
test.support.threading_helper * code-exec
test.support.warnings_helper * code-exec,import,tamper
 check_syntax_warning code-exec > builtins.compile
 import_deprecated import > importlib.import_module
test.test___all__ * code-exec,file-read
test.test__locale * info-leak
test.test__opcode * import
test.test__osx_support * process-exec,file-write,file-read
test.test__xxsubinterpreters * process-exec,code-exec,deserialize
 DestroyTests.test_still_running file-write > builtins.open
 IsRunningTests.test_subinterpreter file-write > builtins.open
 RunStringTests.test_already_running file-write > builtins.open
 RunStringTests.test_execution_namespace_is_main deserialize > pickle.load
 RunStringTests.test_main_reused deserialize > pickle.load
 RunStringTests.test_shared_overwrites deserialize > pickle.load
 RunStringTests.test_shared_overwrites_default_vars deserialize > pickle.load
 RunStringTests.test_still_running_at_exit process-exec,file-write > subprocess.Popen
 RunStringTests.test_with_shared deserialize > pickle.load
 _run_interp code-exec > builtins.exec
 _running file-write > builtins.open
 namedtuple code-exec > builtins.eval
 run_interp code-exec > builtins.exec
test.test_abc * code-exec,process-exec
test.test_abstract_numbers * code-exec,process-exec
test.test_aifc * import,tamper
test.test_argparse * file-delete,file-write,file-read
 TempDirMixin.setUp file-write > tempfile.mkdtemp
 TestArgumentsFromFile.setUp file-write > builtins.open
 TestArgumentsFromFileConverter.setUp file-write > builtins.open
 TestFileTypeDefaults.setUp file-write > builtins.open
 TestFileTypeR.setUp file-write > builtins.open
 TestFileTypeRB.setUp file-write > builtins.open
 TestFileTypeW.setUp file-write > tempfile.mkdtemp
 TestFileTypeX.setUp file-write > tempfile.mkdtemp
test.test_array * process-exec,code-exec,deserialize
 BaseTest.test_filewrite file-write > builtins.open
 BaseTest.test_fromfile_ioerror file-write > builtins.open
 BaseTest.test_obsolete_write_lock import > importlib.import_module
 BaseTest.test_tofromfile file-write > builtins.open
test.test_asdl_parser * import
test.test_ast * code-exec,native-code,import
 ASTHelpers_Test.test_literal_eval_malformed_lineno code-exec > builtins.compile
 ASTValidatorTests.test_stdlib_validates code-exec,native-code > builtins.compile
 AST_Tests.assert_none_check code-exec > builtins.compile
 NodeVisitorTests.test_old_constant_nodes code-exec > builtins.compile
 main code-exec,import > builtins.compile
test.test_asyncgen * code-exec,import,tamper
 import_module import > importlib.import_module
test.test_asynchat * network,dos
 echo_server network > socket.socket
test.test_asyncio * code-exec,process-exec
test.test_asyncio.__main__ * code-exec
test.test_asyncio.echo * code-exec
test.test_asyncio.echo2 * code-exec
test.test_asyncio.echo3 * code-exec
test.test_asyncio.functional * network,file-delete
 TestThreadedServer network > socket.socketpair
test.test_asyncio.test_base_events * process-exec,network,file-delete
 BaseEventLoopWithSelectorTests.setUp network > socket.socketpair
 BaseLoopSockSendfileTests.setUp network > socket.socketpair
 BaseLoopSockSendfileTests.setUpClass file-write > builtins.open
 BaseLoopSockSendfileTests.test_nonbinary_file network > socket.socket
 assert_python_ok process-exec > subprocess.Popen
test.test_asyncio.test_buffered_proto * network
test.test_asyncio.test_context * code-exec
test.test_asyncio.test_events * code-exec,network,import
 EventLoopTestsMixin._make_ssl_unix_server file-delete > os.unlink
 EventLoopTestsMixin._make_unix_server file-delete > os.unlink
 EventLoopTestsMixin.test_bidirectional_pty file-write > io.open
 EventLoopTestsMixin.test_connect_accepted_socket network > socket.socket
 EventLoopTestsMixin.test_create_server_dual_stack network > socket.socket
 EventLoopTestsMixin.test_create_server_sock network > socket.socket
 EventLoopTestsMixin.test_create_ssl_unix_connection file-delete > os.unlink
 EventLoopTestsMixin.test_create_unix_connection file-delete > os.unlink
 EventLoopTestsMixin.test_create_unix_server network,file-delete > socket.socket
 EventLoopTestsMixin.test_create_unix_server_ssl file-delete > os.unlink
 EventLoopTestsMixin.test_create_unix_server_ssl_verified file-delete > os.unlink
 EventLoopTestsMixin.test_create_unix_server_ssl_verify_failed file-delete > os.unlink
 EventLoopTestsMixin.test_prompt_cancellation network > socket.socketpair
 EventLoopTestsMixin.test_read_pipe file-write > os.write
 EventLoopTestsMixin.test_read_pty_output file-write > os.write
 EventLoopTestsMixin.test_unclosed_pipe_transport file-write > io.open
 EventLoopTestsMixin.test_write_pipe file-write > io.open
 EventLoopTestsMixin.test_write_pipe_disconnect_on_close network,file-write > socket.socketpair
 EventLoopTestsMixin.test_write_pty file-write > io.open
 KqueueEventLoopTests.test_read_pty_output file-write > os.write
 KqueueEventLoopTests.test_write_pty file-write > io.open
 SubprocessTestsMixin.test_subprocess_send_signal code-exec > signal.signal
test.test_asyncio.test_futures * tamper
test.test_asyncio.test_futures2 * code-exec
test.test_asyncio.test_locks * code-exec
test.test_asyncio.test_pep492 * code-exec
test.test_asyncio.test_proactor_events * network,file-write,file-read
 BaseProactorEventLoop network > socket.socketpair
 BaseProactorEventLoopTests.setUp network > socket.socketpair
 ProactorEventLoopUnixSockSendfileTests.setUp network > socket.socketpair
 ProactorEventLoopUnixSockSendfileTests.setUpClass file-write > builtins.open
test.test_asyncio.test_protocols * code-exec
test.test_asyncio.test_queues * code-exec
test.test_asyncio.test_runners * code-exec,dos
test.test_asyncio.test_selector_events * network
 BaseSelectorEventLoopTests.setUp network > socket.socketpair
test.test_asyncio.test_sendfile * network,file-write,file-read
 SendfileBase.setUpClass file-write > builtins.open
 SockSendfileMixin.setUpClass file-write > builtins.open
test.test_asyncio.test_server * network,file-delete,dos
test.test_asyncio.test_sock_lowlevel * network,file-delete
 BaseSockTestsMixin._basetest_datagram_sendto_blocking network > socket.socket
test.test_asyncio.test_ssl * network,tamper,dos
 TestSSL.tcp_server network > socket.socket
 TestSSL.test_connect_accepted_socket network > socket.socket
 TestSSL.test_create_server_ssl_over_ssl network > socket.socket
 TestThreadedServer network > socket.socketpair
test.test_asyncio.test_sslproto * network
test.test_asyncio.test_streams * deserialize,network,file-delete
test.test_asyncio.test_subprocess * code-exec,network,file-write
 SubprocessProactorTests.setUp network > socket.socketpair
test.test_asyncio.test_taskgroups * code-exec
test.test_asyncio.test_tasks * process-exec,tamper
 assert_python_ok process-exec > subprocess.Popen
test.test_asyncio.test_threads * code-exec
test.test_asyncio.test_timeouts * dos
test.test_asyncio.test_transports * code-exec
test.test_asyncio.test_unix_events * network,file-delete,file-write
 SelectorEventLoopSignalTests.setUp network > socket.socketpair
 SelectorEventLoopUnixSockSendfileTests.setUpClass file-write > builtins.open
 SelectorEventLoopUnixSocketTests.setUp network > socket.socketpair
test.test_asyncio.test_waitfor * code-exec
test.test_asyncio.test_windows_events * network,info-leak,dos
 ProactorTests.setUp network > socket.socketpair
test.test_asyncio.test_windows_utils * process-exec,native-code,tamper
test.test_asyncio.utils * network,file-delete
 HTTPServer network > socket.socket
 SSLWSGIServer network > socket.socket
 SilentUnixWSGIServer network > socket.socket
 SilentWSGIServer network > socket.socket
 UnixHTTPServer network > socket.socket
 UnixSSLWSGIServer network > socket.socket
 UnixWSGIServer network > socket.socket
 WSGIServer network > socket.socket
 run_test_unix_server file-delete > os.unlink
 run_udp_echo_server network > socket.getaddrinfo
 unix_socket_path file-delete > os.unlink
test.test_asyncore * network,file-write,file-read
 BaseTestAPI.test_quick_connect network > socket.socket
 DispatcherWithSendTests.test_send network > socket.socket
test.test_atexit * process-exec,code-exec,native-code
 SubinterpreterTest.test_callback_on_subinterpreter_teardown code-exec > _testcapi.run_in_subinterp
test.test_audioop * code-exec,process-exec
test.test_audit * process-exec,import
test.test_augassign * code-exec,process-exec
test.test_base64 * process-exec,file-delete,file-write
test.test_baseexception * file-read,tamper
test.test_bdb * code-exec,import,file-write
 Bdb.set_break code-exec,import > builtins.eval
 Bdb.trace_dispatch code-exec > builtins.eval
 RunTestCase.test_runeval_step file-write > builtins.open
 Tracer.trace_dispatch code-exec > builtins.eval
 create_modules file-write > builtins.open
 run_test file-write > builtins.open
test.test_bigaddrspace * code-exec,process-exec
test.test_bigmem * process-exec,file-read
 BaseStrTest.test_split_small process-exec > subprocess.Popen
test.test_binascii * process-exec,file-read
test.test_binop * code-exec,process-exec
test.test_bisect * code-exec,process-exec
test.test_bool * code-exec,deserialize,file-delete
 BoolTest.test_fileclosed file-delete,file-write > os.remove
test.test_buffer * code-exec,native-code
test.test_bufio * file-read
test.test_builtin * process-exec,code-exec,deserialize
 BuiltinTest.test_filter_dealloc code-exec,native-code > builtins.exec
 BuiltinTest.test_filter_pickle deserialize > pickle.loads
 BuiltinTest.test_general_eval code-exec > builtins.eval
 BuiltinTest.test_import import > builtins.__import__
 BuiltinTest.test_input file-write > builtins.open
 BuiltinTest.test_map_pickle deserialize > pickle.loads
 BuiltinTest.test_max code-exec > builtins.exec
 BuiltinTest.test_min code-exec > builtins.exec
 BuiltinTest.test_open file-write > builtins.open
 BuiltinTest.test_open_default_encoding file-write > builtins.open
 BuiltinTest.write_testfile file-write > builtins.open
 FunctionType code-exec > types.FunctionType
 PtyTests._run_child process-exec,file-write > pty.fork
 PtyTests.check_input_tty process-exec,code-exec,file-write > pty.fork
 PtyTests.run_child process-exec,code-exec,file-write > pty.fork
 PtyTests.test_input_no_stdout_fileno process-exec,code-exec,file-write > pty.fork
 assert_python_ok process-exec > subprocess.Popen
 load_tests import > builtins.__import__
test.test_bytes * process-exec,code-exec,deserialize
 BaseBytesTest.test_sq_item import > importlib.import_module
 ByteArrayTest.test_bytearray_api file-delete,file-write > os.remove
 ByteArrayTest.test_mutating_index import > importlib.import_module
 ByteArrayTest.test_obsolete_write_lock import > importlib.import_module
 BytearrayPEP3137Test.test_returns_new_copy code-exec > builtins.eval
 BytesTest.test_buffer_is_readonly file-write > os.open
 BytesTest.test_from_format import > importlib.import_module
 assert_python_failure process-exec > subprocess.Popen
test.test_bz2 * process-exec,native-code,file-write
 BZ2File file-write > builtins.open
 BZ2FileTest.testAppend process-exec,file-write > _winapi.CreateProcess
 BZ2FileTest.testFileno file-write > builtins.open
 BZ2FileTest.testWrite process-exec,file-write > _winapi.CreateProcess
 BZ2FileTest.testWriteChunks10 process-exec,file-write > _winapi.CreateProcess
 BZ2FileTest.testWriteLines process-exec,file-write > _winapi.CreateProcess
 BZ2FileTest.testWriteNonDefaultCompressLevel file-write > builtins.open
 OpenTest.test_binary_modes process-exec > _winapi.CreateProcess
 OpenTest.test_encoding process-exec > _winapi.CreateProcess
 OpenTest.test_implicit_binary_modes process-exec > _winapi.CreateProcess
 OpenTest.test_text_modes process-exec > _winapi.CreateProcess
 bigmemtest process-exec > subprocess.Popen
 ext_decompress process-exec,native-code > _winapi.CreateProcess
test.test_c_locale_coercion * process-exec,code-exec,native-code
 LocaleCoercionTests.test_PYTHONCOERCECLOCALE_set_to_one process-exec,native-code,file-write > _winapi.CreateProcess
 _set_locale_in_subprocess process-exec > subprocess.Popen
 namedtuple code-exec > builtins.eval
 run_python_until_end process-exec > subprocess.Popen
 setUpModule process-exec > subprocess.Popen
test.test_calendar * process-exec
test.test_call * tamper
test.test_capi * code-exec,process-exec
test.test_capi.__main__ * code-exec
test.test_capi.test_codecs * code-exec
test.test_capi.test_eval_code_ex * code-exec
test.test_capi.test_getargs * tamper
test.test_capi.test_misc * process-exec,code-exec,deserialize
 CAPITest.test_export_symbols import > importlib.import_module
 CAPITest.test_trashcan_python_class1 code-exec,native-code > builtins.exec
 CAPITest.test_trashcan_python_class2 code-exec,native-code > builtins.exec
 SubinterpreterTest.test_module_state_shared_in_global code-exec > builtins.exec
 SubinterpreterTest.test_subinterps code-exec,deserialize > _testcapi.run_in_subinterp
 SubinterpreterTest.test_subinterps_recent_language_features code-exec,deserialize > _testcapi.run_in_subinterp
 Test_ModuleStateAccess.setUp import > importlib.util.module_from_spec
 assert_python_failure process-exec > subprocess.Popen
 assert_python_ok process-exec > subprocess.Popen
test.test_capi.test_structmembers * code-exec
test.test_capi.test_unicode * import
 CAPITest.test_from_format import > importlib.import_module
test.test_cgi * code-exec
 namedtuple code-exec > builtins.eval
test.test_cgitb * process-exec,import,file-write
 assert_python_failure process-exec > subprocess.Popen
 import_deprecated import > importlib.import_module
 temp_dir file-write > tempfile.mkdtemp
test.test_charmapcodec * code-exec,process-exec
test.test_check_c_globals * code-exec,process-exec
test.test_class * tamper
test.test_clinic * process-exec,file-write,file-read
test.test_cmath * import,file-read
test.test_cmd * import
test.test_cmd_line * process-exec,code-exec,native-code
 CmdLineTest.check_pythonmalloc process-exec,native-code,file-write > _winapi.CreateProcess
 CmdLineTest.check_warnings_filters process-exec,native-code,file-write > _winapi.CreateProcess
 CmdLineTest.run_xdev process-exec,native-code,file-write > _winapi.CreateProcess
 CmdLineTest.test_argv0_normalization process-exec,native-code,file-write > _winapi.CreateProcess
 CmdLineTest.test_del___main__ process-exec,file-write > subprocess.Popen
 CmdLineTest.test_invalid_utf8_arg process-exec,native-code,file-write > _winapi.CreateProcess
 CmdLineTest.test_isolatedmode process-exec,native-code,file-write > subprocess.Popen
 CmdLineTest.test_non_interactive_output_buffering process-exec,native-code,file-write > _winapi.CreateProcess
 CmdLineTest.test_parsing_error process-exec,native-code,file-write > _winapi.CreateProcess
 CmdLineTest.test_pythondevmode_env process-exec,native-code,file-write > _winapi.CreateProcess
 CmdLineTest.test_relativedir_bug46421 process-exec,file-write > subprocess.Popen
 CmdLineTest.test_set_pycache_prefix process-exec,file-write > subprocess.Popen
 SyntaxErrorTests.check_string process-exec,native-code,file-write > _winapi.CreateProcess
 assert_python_failure process-exec > subprocess.Popen
 assert_python_ok process-exec > subprocess.Popen
 interpreter_requires_environment process-exec,native-code > _winapi.CreateProcess
 spawn_python process-exec > subprocess.Popen
test.test_cmd_line_script * process-exec,file-delete,file-write
 CmdLineTest.test_non_ascii process-exec,file-write > subprocess.Popen
 CmdLineTest.test_script_as_dev_fd process-exec,file-write > subprocess.Popen
 _make_test_script file-write > builtins.open
 _make_test_zip_pkg file-delete,file-write > os.unlink
 assert_python_failure process-exec > subprocess.Popen
 assert_python_ok process-exec > subprocess.Popen
 make_pkg file-write > os.mkdir
 make_script file-write > builtins.open
 make_zip_pkg file-delete,file-write > os.unlink
 make_zip_script file-delete,file-write > os.unlink
 spawn_python process-exec > subprocess.Popen
test.test_code * process-exec,code-exec,native-code
 CodeTest.test_closure_injection code-exec > types.FunctionType
 assert_python_ok process-exec > subprocess.Popen
 load_tests import > builtins.__import__
 py native-code > ctypes.pythonapi
test.test_code_module * code-exec,process-exec
test.test_codeccallbacks * code-exec,process-exec
test.test_codecencodings_cn * code-exec,process-exec
test.test_codecencodings_hk * code-exec,process-exec
test.test_codecencodings_iso2022 * code-exec,process-exec
test.test_codecencodings_jp * code-exec,process-exec
test.test_codecencodings_kr * code-exec,process-exec
test.test_codecencodings_tw * code-exec,process-exec
test.test_codecmaps_cn * code-exec,process-exec
test.test_codecmaps_hk * code-exec,process-exec
test.test_codecmaps_jp * code-exec,process-exec
test.test_codecmaps_kr * code-exec,process-exec
test.test_codecmaps_tw * code-exec,process-exec
test.test_codecs * process-exec,native-code,file-write
 BomTest.test_seek0 file-write > codecs.open
 CodecsModuleTest.test_file_closes_if_lookup_error_raised file-write > codecs.open
 CodecsModuleTest.test_open file-write > codecs.open
 UTF16Test.test_bug691291 file-write > builtins.open
 UTF16Test.test_invalid_modes file-write > codecs.open
 is_code_page_present native-code > ctypes.WINFUNCTYPE
test.test_codeop * code-exec,tamper
test.test_collections * code-exec,deserialize,import
 load_tests import > builtins.__import__
 namedtuple code-exec > builtins.eval
test.test_colorsys * code-exec,process-exec
test.test_compare * code-exec,process-exec
test.test_compile * process-exec,code-exec,native-code
 TestSourcePositions.check_positions_against_ast code-exec > builtins.compile
 TestSpecifics.test_compile_ast code-exec > builtins.compile
 TestSpecifics.test_particularly_evil_undecodable process-exec,file-write > subprocess.Popen
 TestSpecifics.test_yet_more_evil_still_undecodable process-exec,file-write > subprocess.Popen
test.test_compileall * process-exec,code-exec,deserialize
 CommandLineTestsBase.f process-exec > subprocess.Popen
 CommandLineTestsBase.setUp file-write > tempfile.mkdtemp
 CommandLineTestsBase.test_compiles_as_much_as_possible process-exec,file-write > subprocess.Popen
 CommandLineTestsBase.test_d_compile_error process-exec,file-write > subprocess.Popen
 CommandLineTestsBase.test_d_runtime_error process-exec,file-delete,file-write > subprocess.Popen
 CommandLineTestsBase.test_force process-exec,file-write > subprocess.Popen
 CommandLineTestsBase.test_hardlink process-exec,file-write > subprocess.Popen
 CommandLineTestsBase.test_ignore_symlink_destination process-exec,file-write > subprocess.Popen
 CommandLineTestsBase.test_include_file_no_arg process-exec,file-write > subprocess.Popen
 CommandLineTestsBase.test_include_file_with_arg process-exec,file-write > subprocess.Popen
 CommandLineTestsBase.test_include_on_stdin process-exec,file-write > subprocess.Popen
 CommandLineTestsBase.test_legacy_paths process-exec > subprocess.Popen
 CommandLineTestsBase.test_multiple_dirs process-exec,file-write > subprocess.Popen
 CommandLineTestsBase.test_multiple_optimization_levels process-exec,file-delete,file-write > subprocess.Popen
 CommandLineTestsBase.test_no_args_compiles_path process-exec,file-write > subprocess.Popen
 CommandLineTestsBase.test_no_args_respects_force_flag process-exec,code-exec,native-code,file-write > subprocess.Popen
 CommandLineTestsBase.test_no_args_respects_quiet_flag process-exec,code-exec,native-code,file-write > subprocess.Popen
 CommandLineTestsBase.test_pyc_invalidation_mode process-exec,file-write > subprocess.Popen
 CommandLineTestsBase.test_recursion_control process-exec,file-write > subprocess.Popen
 CommandLineTestsBase.test_recursion_limit process-exec,file-write > subprocess.Popen
 CommandLineTestsBase.test_silent process-exec,file-write > subprocess.Popen
 CommandLineTestsBase.test_strip_and_prepend process-exec,file-write > subprocess.Popen
 CommandLineTestsBase.test_symlink_loop process-exec,file-write > subprocess.Popen
 CommandLineTestsBase.test_workers process-exec,file-write > subprocess.Popen
 CommandLineTestsBase.test_workers_available_cores file-delete,file-write > os.unlink
 CompileallTestsBase._test_ddir_only process-exec,deserialize,file-delete,file-write > subprocess.Popen
 CompileallTestsBase.add_bad_source_file file-write > builtins.open
 CompileallTestsBase.recreation_check file-delete,file-write > os.unlink
 CompileallTestsBase.setUp file-write > tempfile.mkdtemp
 CompileallTestsBase.test_compile_dir_maxlevels file-delete,file-write > os.unlink
 CompileallTestsBase.test_compile_dir_pathlike file-delete,file-write > os.unlink
 CompileallTestsBase.test_compile_dir_pathlike_prependdir file-delete,file-write > os.unlink
 CompileallTestsBase.test_compile_dir_pathlike_stripdir file-delete,file-write > os.unlink
 CompileallTestsBase.test_compile_file_encoding_fallback file-delete,file-write > os.unlink
 CompileallTestsBase.test_compile_file_pathlike file-delete,file-write > os.unlink
 CompileallTestsBase.test_compile_file_pathlike_ddir file-delete,file-write > os.unlink
 CompileallTestsBase.test_compile_file_pathlike_prependdir file-delete,file-write > os.unlink
 CompileallTestsBase.test_compile_file_pathlike_stripdir file-delete,file-write > os.unlink
 CompileallTestsBase.test_compile_files file-delete,file-write > os.unlink
 CompileallTestsBase.test_compile_missing_multiprocessing file-delete,file-write > os.unlink
 CompileallTestsBase.test_compile_one_worker file-delete,file-write > os.unlink
 CompileallTestsBase.test_compile_path file-delete,file-write > os.unlink
 CompileallTestsBase.test_compile_pool_called file-delete,file-write > os.unlink
 CompileallTestsBase.test_compile_workers_cpu_count file-delete,file-write > os.unlink
 CompileallTestsBase.test_compile_workers_non_positive file-delete,file-write > os.unlink
 CompileallTestsBase.test_ddir_empty_multiple_workers process-exec,deserialize,file-delete,file-write > subprocess.Popen
 CompileallTestsBase.test_ddir_empty_only_one_worker process-exec,deserialize,file-delete,file-write > subprocess.Popen
 CompileallTestsBase.test_ddir_multiple_workers process-exec,deserialize,file-delete,file-write > subprocess.Popen
 CompileallTestsBase.test_ddir_only_one_worker process-exec,deserialize,file-delete,file-write > subprocess.Popen
 CompileallTestsBase.test_ignore_symlink_destination file-delete,file-write > os.unlink
 CompileallTestsBase.test_larger_than_32_bit_times file-delete,file-write > os.unlink
 CompileallTestsBase.test_magic_number file-delete,file-write > os.unlink
 CompileallTestsBase.test_mtime file-delete,file-write > os.unlink
 CompileallTestsBase.test_multiple_optimization_levels file-delete,file-write > os.unlink
 CompileallTestsBase.test_no_pycache_in_non_package file-delete,file-write > os.unlink
 CompileallTestsBase.test_optimize file-delete,file-write > os.unlink
 CompileallTestsBase.test_prepend_only process-exec,file-delete,file-write > subprocess.Popen
 CompileallTestsBase.test_strip_and_prepend process-exec,file-delete,file-write > subprocess.Popen
 CompileallTestsBase.test_strip_only process-exec,file-delete,file-write > subprocess.Popen
 CompileallTestsBase.test_strip_prepend_and_ddir file-delete,file-write > os.unlink
 CompileallTestsBase.test_year_2038_mtime_compilation file-delete,file-write > os.unlink
 EncodingTest.setUp file-write > tempfile.mkdtemp
 EncodingTest.tearDown file-delete > shutil.rmtree
 EncodingTest.test_error file-delete,file-write > os.unlink
 HardlinkDedupTestsBase.compile_dir file-delete,file-write > os.unlink
 HardlinkDedupTestsBase.make_script file-write > builtins.open
 HardlinkDedupTestsBase.test_bad_args file-delete,file-write > os.unlink
 HardlinkDedupTestsBase.test_disabled file-delete,file-write > os.unlink
 HardlinkDedupTestsBase.test_duplicated_levels file-delete,file-write > os.unlink
 HardlinkDedupTestsBase.test_hardlink file-delete,file-write > os.unlink
 HardlinkDedupTestsBase.test_import process-exec,file-delete,file-write > subprocess.Popen
 HardlinkDedupTestsBase.test_only_two_levels file-delete,file-write > os.unlink
 HardlinkDedupTestsBase.test_recompilation file-delete,file-write > os.unlink
test.test_complex * code-exec
test.test_configparser * deserialize,file-delete,file-write
test.test_contains * code-exec,process-exec
test.test_context * code-exec,native-code,tamper
test.test_contextlib * code-exec,file-write,file-read
test.test_contextlib_async * code-exec,process-exec
test.test_copy * tamper
test.test_copyreg * tamper
test.test_coroutines * process-exec,code-exec,import
 assert_python_ok process-exec > subprocess.Popen
test.test_cppext * process-exec,code-exec,native-code
 TestCPPExt._check_build process-exec,native-code,file-write > _winapi.CreateProcess
 TestCPPExt.check_build process-exec,native-code,file-write > _winapi.CreateProcess
test.test_cppext.setup * code-exec
test.test_cprofile * process-exec,code-exec,import
 assert_python_failure process-exec > subprocess.Popen
 main code-exec,import,file-write > signal.signal
 regenerate_expected_output file-write > builtins.open
test.test_crashers * process-exec
test.test_crypt * code-exec,process-exec
test.test_csv * import,file-delete,file-write
 TemporaryFile file-delete,file-write > os.unlink
test.test_ctypes * import
test.test_curses * code-exec,native-code,import
 TestCurses.setUp file-write > builtins.open
 import_module import > importlib.import_module
 requires code-exec,native-code > builtins.exec
test.test_dataclasses * code-exec,deserialize
 FunctionType code-exec > types.FunctionType
 namedtuple code-exec > builtins.eval
test.test_dataclasses.dataclass_module_1 * code-exec
test.test_dataclasses.dataclass_module_1_str * code-exec
test.test_dataclasses.dataclass_module_2 * code-exec
test.test_dataclasses.dataclass_module_2_str * code-exec
test.test_dataclasses.dataclass_textanno * code-exec
test.test_datetime * import,tamper
test.test_dbm * import,file-write
 AnyDBMTestCase.test_empty_value file-write > dbm.open
 dbm_iterator import > builtins.__import__
 setup_test_dir file-write > os.mkdir
test.test_dbm_dumb * code-exec,file-delete,file-write
 DumbDBMTestCase.test_check_closed code-exec,file-delete > builtins.compile
 DumbDBMTestCase.test_line_endings code-exec,file-delete,file-write > builtins.compile
 _delete_files file-delete > os.unlink
test.test_dbm_gnu * code-exec,process-exec
test.test_dbm_ndbm * file-write
test.test_decimal * code-exec,deserialize,import
 IBMTestCases.eval_equation code-exec > builtins.eval
 IBMTestCases.eval_file code-exec > builtins.eval
 ImplicitConstructionTest.test_rop code-exec > builtins.eval
 import_fresh_module import > importlib.import_module
 load_tests import > builtins.__import__
 test code-exec,import > signal.signal
test.test_decorators * code-exec
test.test_defaultdict * code-exec,deserialize
test.test_deque * code-exec,deserialize,import
 load_tests import > builtins.__import__
test.test_descr * code-exec,native-code,tamper
 OperatorsTest.binop_test code-exec > builtins.eval
 OperatorsTest.set2op_test code-exec > builtins.exec
 OperatorsTest.setop_test code-exec > builtins.exec
 OperatorsTest.setsliceop_test code-exec > builtins.exec
 OperatorsTest.sliceop_test code-exec > builtins.eval
 OperatorsTest.unop_test code-exec > builtins.eval
test.test_descrtut * import
test.test_devpoll * file-write,file-read
test.test_dict * code-exec,deserialize,import
 DictTest.test_bad_key code-exec > builtins.exec
test.test_dict_version * code-exec,process-exec
test.test_dictcomps * code-exec,process-exec
test.test_dictviews * code-exec,process-exec
test.test_difflib * import,file-read
 load_tests import > builtins.__import__
test.test_dis * code-exec
 _prepare_test_cases code-exec > builtins.compile
test.test_distutils * code-exec,process-exec
test.test_doctest * import,file-write,file-read
 load_tests import > builtins.__import__
test.test_doctest2 * code-exec,import,file-read
 DocFileSuite import > builtins.__import__
 DocFileTest import > builtins.__import__
 DocTestSuite import > builtins.__import__
 debug code-exec,import > builtins.exec
 debug_script code-exec > builtins.exec
 debug_src code-exec > builtins.exec
 namedtuple code-exec > builtins.eval
 run_docstring_examples code-exec > sys.settrace
 testmod code-exec > sys.settrace
 testsource import > builtins.__import__
test.test_docxmlrpc * network
test.test_dtrace * process-exec,code-exec,file-read
test.test_dynamic * code-exec
test.test_dynamicclassattribute * code-exec,process-exec
test.test_eintr * process-exec,code-exec,native-code
test.test_email * file-write
test.test_email.__main__ * code-exec
test.test_email.test__encoded_words * code-exec
test.test_email.test__header_value_parser * code-exec
test.test_email.test_asian_codecs * code-exec
test.test_email.test_contentmanager * code-exec
test.test_email.test_defect_handling * code-exec
test.test_email.test_email * code-exec,native-code,file-write
 Test8BitBytesHandling.test_message_from_binary_file file-write > builtins.open
 openfile file-write > builtins.open
test.test_email.test_generator * code-exec
test.test_email.test_headerregistry * code-exec
test.test_email.test_inversion * code-exec
test.test_email.test_message * code-exec
test.test_email.test_parser * code-exec
test.test_email.test_pickleable * deserialize
test.test_email.test_policy * code-exec
test.test_email.test_utils * file-read
test.test_email.torture_test * file-read
test.test_embed * process-exec,code-exec,native-code
 AuditingTests.test_audit_run_interactivehook process-exec,file-delete,file-write > subprocess.Popen
 AuditingTests.test_audit_run_startup process-exec,file-delete,file-write > subprocess.Popen
 EmbeddingTests.test_finalize_structseq process-exec > subprocess.Popen
 EmbeddingTests.test_pre_initialization_api process-exec > subprocess.Popen
 EmbeddingTestsMixin.setUp file-write > os.chdir
 EmbeddingTestsMixin.tearDown file-write > os.chdir
 InitConfigTests._get_expected_config_impl process-exec,native-code,file-write > _winapi.CreateProcess
 InitConfigTests.get_expected_config process-exec > _winapi.CreateProcess
 InitConfigTests.test_getpath_abspath_win32 process-exec > subprocess.Popen
 InitConfigTests.test_global_pathconfig import > importlib.import_module
 InitConfigTests.test_init_is_python_build_with_home process-exec > subprocess.Popen
 InitConfigTests.test_init_pybuilddir process-exec,file-write > subprocess.Popen
 InitConfigTests.test_init_pybuilddir_win32 process-exec,file-write > subprocess.Popen
 InitConfigTests.test_init_pyvenv_cfg process-exec,file-write > subprocess.Popen
 InitConfigTests.tmpdir_with_python file-write > os.makedirs
 MiscTests.test_no_memleak process-exec,native-code,file-write > _winapi.CreateProcess
 SetConfigTests.test_set_config process-exec,native-code,import,file-write > _winapi.CreateProcess
 StdPrinterTests.create_printer import > importlib.import_module
 StdPrinterTests.test_disallow_instantiation import > importlib.import_module
 StdPrinterTests.test_methods import > importlib.import_module
 StdPrinterTests.test_write import > importlib.import_module
 namedtuple code-exec > builtins.eval
test.test_ensurepip * process-exec,file-write
test.test_enum * code-exec,deserialize,import
 TestSpecial.test_inherited_data_type deserialize > pickle.loads
 TestSpecial.test_subclasses_with_direct_pickle_support deserialize > pickle.loads
 TestSpecial.test_subclasses_with_getnewargs deserialize > pickle.loads
 TestSpecial.test_subclasses_with_getnewargs_ex deserialize > pickle.loads
 TestSpecial.test_subclasses_with_reduce deserialize > pickle.loads
 TestSpecial.test_subclasses_with_reduce_ex deserialize > pickle.loads
 TestSpecial.test_subclasses_without_direct_pickle_support deserialize > pickle.loads
 TestSpecial.test_subclassing deserialize > pickle.loads
 TestSpecial.test_tuple_subclass deserialize > pickle.loads
 load_tests import > builtins.__import__
 loads deserialize > pickle.loads
 test_pickle_dump_load deserialize > pickle.loads
test.test_enumerate * deserialize,tamper
test.test_eof * process-exec,code-exec,file-write
test.test_epoll * network,file-read
test.test_errno * code-exec,process-exec
test.test_except_star * code-exec
test.test_exception_group * code-exec,process-exec
test.test_exception_hierarchy * file-delete,file-read
test.test_exception_variations * code-exec,process-exec
test.test_exceptions * process-exec,code-exec,deserialize
 ExceptionTests.testMemoryErrorBigSource process-exec,code-exec,native-code > subprocess.Popen
 ExceptionTests.testRaising deserialize,file-write > marshal.loads
 ExceptionTests.test_trashcan_recursion code-exec,native-code > builtins.exec
 ExceptionTests.test_windows_message import > importlib.import_module
 SyntaxErrorTests.test_encodings process-exec,file-write > subprocess.Popen
 SyntaxErrorTests.test_non_utf8 process-exec,file-write > subprocess.Popen
 import_module import > importlib.import_module
 no_tracing code-exec > sys.settrace
test.test_extcall * import
test.test_faulthandler * process-exec,code-exec,native-code
 FaultHandlerTests.check_dump_traceback process-exec > subprocess.Popen
 FaultHandlerTests.check_dump_traceback_later process-exec > subprocess.Popen
 FaultHandlerTests.check_dump_traceback_threads process-exec > subprocess.Popen
 FaultHandlerTests.check_error process-exec > subprocess.Popen
 FaultHandlerTests.check_register process-exec > subprocess.Popen
 FaultHandlerTests.get_output process-exec > subprocess.Popen
 FaultHandlerTests.test_cancel_later_without_dump_traceback_later process-exec > subprocess.Popen
 FaultHandlerTests.test_disable process-exec > subprocess.Popen
 FaultHandlerTests.test_disable_windows_exc_handler process-exec > subprocess.Popen
 FaultHandlerTests.test_dump_ext_modules process-exec > subprocess.Popen
 FaultHandlerTests.test_ignore_exception process-exec > subprocess.Popen
 FaultHandlerTests.test_raise_nonfatal_exception process-exec > subprocess.Popen
 FaultHandlerTests.test_sys_xoptions process-exec,native-code > _winapi.CreateProcess
 FaultHandlerTests.test_truncate process-exec > subprocess.Popen
test.test_fcntl * import,file-write
 import_module import > importlib.import_module
 try_lockf_on_other_process file-write > builtins.open
 try_lockf_on_other_process_fail file-write > builtins.open
test.test_file * tamper,dos
test.test_file_eintr * process-exec,dos
test.test_filecmp * file-delete,file-write,file-read
test.test_fileinput * file-delete,file-write,file-read
 hook_encoded file-write > builtins.open
test.test_fileio * file-delete,file-write,file-read
 OtherFileTests.testUnclosedFDOnException file-write > os.open
 make_bad_fd file-write > builtins.open
 tearDownModule file-delete > os.unlink
test.test_fileutils * code-exec,process-exec
test.test_finalization * tamper
test.test_float * code-exec,file-read
test.test_flufl * code-exec
test.test_fnmatch * tamper
test.test_fork1 * process-exec,import,dos
test.test_format * code-exec,process-exec
test.test_fractions * deserialize
test.test_frame * process-exec,code-exec,tamper
 TestIncompleteFrameAreInvisible.test_sneaky_frame_object code-exec > sys.settrace
 assert_python_ok process-exec > subprocess.Popen
test.test_frozen * code-exec,process-exec
test.test_fstring * process-exec,code-exec,file-write
 assert_python_failure process-exec > subprocess.Popen
 temp_cwd file-write > tempfile.mkdtemp
test.test_ftplib * network,dos
 DummyFTPHandler.cmd_port network > socket.create_connection
test.test_funcattrs * code-exec
test.test_functools * process-exec,deserialize,tamper
 TestTotalOrdering.test_pickle deserialize > pickle.loads
 assert_python_ok process-exec > subprocess.Popen
test.test_future_stmt * code-exec,process-exec
test.test_future_stmt.badsyntax_future10 * code-exec
test.test_future_stmt.badsyntax_future3 * code-exec
test.test_future_stmt.badsyntax_future4 * code-exec
test.test_future_stmt.badsyntax_future5 * code-exec
test.test_future_stmt.badsyntax_future6 * code-exec
test.test_future_stmt.badsyntax_future7 * code-exec
test.test_future_stmt.badsyntax_future8 * code-exec
test.test_future_stmt.badsyntax_future9 * code-exec
test.test_future_stmt.future_test1 * code-exec
test.test_future_stmt.future_test2 * code-exec
test.test_future_stmt.test_future * code-exec
test.test_future_stmt.test_future_flags * code-exec
test.test_future_stmt.test_future_multiple_features * code-exec
test.test_future_stmt.test_future_multiple_imports * code-exec
test.test_future_stmt.test_future_single_import * code-exec
test.test_gc * process-exec,code-exec,import
 GCCallbackTests.setUp code-exec > gc.callbacks.append
 GCTests.test_gc_ordinary_module_at_shutdown process-exec,file-write > subprocess.Popen
 GCTests.test_global_del_SystemExit process-exec,file-write > subprocess.Popen
 assert_python_ok process-exec > subprocess.Popen
 import_module import > importlib.import_module
 make_script file-write > builtins.open
 refcount_test code-exec > sys.settrace
 temp_dir file-write > tempfile.mkdtemp
test.test_gdb * code-exec,process-exec
test.test_gdb.gdb_sample * code-exec
test.test_gdb.test_backtrace * process-exec,code-exec,native-code
test.test_gdb.test_cfunction * process-exec
test.test_gdb.test_cfunction_full * process-exec
test.test_gdb.test_misc * process-exec,native-code,file-write
 gdb_has_frame_select process-exec,native-code > _winapi.CreateProcess
test.test_gdb.test_pretty_print * process-exec,code-exec,native-code
 run_gdb process-exec,native-code,file-write > _winapi.CreateProcess
test.test_gdb.util * process-exec,native-code,file-write
 check_usable_gdb process-exec,native-code > _winapi.CreateProcess
 get_gdb_version process-exec,native-code > _winapi.CreateProcess
test.test_generator_stop * code-exec,process-exec
test.test_generators * code-exec,import
 load_tests import > builtins.__import__
test.test_genericalias * deserialize,network,file-write
 MPSimpleQueue network > socket.socketpair
 ShareableList file-write > mmap.mmap
test.test_genericclass * code-exec,process-exec
test.test_genericpath * process-exec,file-delete,file-write
 CommonTest.test_nonascii_abspath file-write > tempfile.mkdtemp
 GenericTest.test_filetime file-write > builtins.open
 GenericTest.test_sameopenfile file-write > builtins.open
 assert_python_ok process-exec > subprocess.Popen
 create_file file-write > builtins.open
test.test_genexps * import
test.test_getopt * import
test.test_getpass * file-write,file-read,info-leak
test.test_getpath * code-exec
test.test_gettext * file-write,file-read
test.test_glob * file-delete,file-write,info-leak
 GlobTests.test_glob_one_directory file-write > os.chdir
 can_symlink file-delete,file-write > os.remove
 change_cwd file-write > os.chdir
 create_empty_file file-write > os.open
 skip_unless_symlink file-delete,file-write > os.remove
test.test_global * code-exec,tamper
 check_syntax_error code-exec > builtins.compile
test.test_grammar * code-exec,import,tamper
 _setprofileallthreads code-exec > sys._setprofileallthreads
 _settraceallthreads code-exec > sys._settraceallthreads
 addaudithook code-exec > sys.addaudithook
 breakpointhook code-exec > sys.breakpointhook
 check_syntax_error code-exec > builtins.compile
 check_syntax_warning code-exec > builtins.compile
 displayhook code-exec > sys.displayhook
 excepthook code-exec > sys.excepthook
 setprofile code-exec > sys.setprofile
 settrace code-exec > sys.settrace
test.test_graphlib * process-exec
test.test_grp * code-exec,process-exec
test.test_gzip * process-exec,file-delete,file-write
 Popen process-exec > subprocess.Popen
 TestCommandLine.test_decompress_infile_outfile process-exec,file-write > subprocess.Popen
 assert_python_failure process-exec > subprocess.Popen
 assert_python_ok process-exec > subprocess.Popen
 bigmemtest process-exec > subprocess.Popen
 create_and_remove_directory file-write > os.makedirs
test.test_hash * process-exec
test.test_hashlib * process-exec,code-exec,native-code
 HashLibTestCase import > importlib.import_module
 HashLibTestCase.__init__ import > importlib.import_module
 HashLibTestCase._conditional_import_module import > importlib.import_module
 HashLibTestCase.check file-delete,file-write > os.unlink
 HashLibTestCase.check_file_digest file-delete,file-write > os.unlink
 HashLibTestCase.test_blake2b_vectors file-delete,file-write > os.unlink
 HashLibTestCase.test_blake2s_vectors file-delete,file-write > os.unlink
 HashLibTestCase.test_case_blake2b_0 file-delete,file-write > os.unlink
 HashLibTestCase.test_case_blake2b_1 file-delete,file-write > os.unlink
 HashLibTestCase.test_case_blake2b_all_parameters file-delete,file-write > os.unlink
 HashLibTestCase.test_case_blake2s_0 file-delete,file-write > os.unlink
 HashLibTestCase.test_case_blake2s_1 file-delete,file-write > os.unlink
 HashLibTestCase.test_case_blake2s_all_parameters file-delete,file-write > os.unlink
 HashLibTestCase.test_case_md5_0 file-delete,file-write > os.unlink
 HashLibTestCase.test_case_md5_1 file-delete,file-write > os.unlink
 HashLibTestCase.test_case_md5_2 file-delete,file-write > os.unlink
 HashLibTestCase.test_case_md5_huge process-exec,file-delete,file-write > subprocess.Popen
 HashLibTestCase.test_case_md5_uintmax process-exec,file-delete,file-write > subprocess.Popen
 HashLibTestCase.test_case_sha1_0 file-delete,file-write > os.unlink
 HashLibTestCase.test_case_sha1_1 file-delete,file-write > os.unlink
 HashLibTestCase.test_case_sha1_2 file-delete,file-write > os.unlink
 HashLibTestCase.test_case_sha1_3 file-delete,file-write > os.unlink
 HashLibTestCase.test_case_sha224_0 file-delete,file-write > os.unlink
 HashLibTestCase.test_case_sha224_1 file-delete,file-write > os.unlink
 HashLibTestCase.test_case_sha224_2 file-delete,file-write > os.unlink
 HashLibTestCase.test_case_sha224_3 file-delete,file-write > os.unlink
 HashLibTestCase.test_case_sha256_0 file-delete,file-write > os.unlink
 HashLibTestCase.test_case_sha256_1 file-delete,file-write > os.unlink
 HashLibTestCase.test_case_sha256_2 file-delete,file-write > os.unlink
 HashLibTestCase.test_case_sha256_3 file-delete,file-write > os.unlink
 HashLibTestCase.test_case_sha384_0 file-delete,file-write > os.unlink
 HashLibTestCase.test_case_sha384_1 file-delete,file-write > os.unlink
 HashLibTestCase.test_case_sha384_2 file-delete,file-write > os.unlink
 HashLibTestCase.test_case_sha384_3 file-delete,file-write > os.unlink
 HashLibTestCase.test_case_sha3_224_0 file-delete,file-write > os.unlink
 HashLibTestCase.test_case_sha3_224_vector file-delete,file-write > os.unlink
 HashLibTestCase.test_case_sha3_256_0 file-delete,file-write > os.unlink
 HashLibTestCase.test_case_sha3_256_vector file-delete,file-write > os.unlink
 HashLibTestCase.test_case_sha3_384_0 file-delete,file-write > os.unlink
 HashLibTestCase.test_case_sha3_384_vector file-delete,file-write > os.unlink
 HashLibTestCase.test_case_sha3_512_0 file-delete,file-write > os.unlink
 HashLibTestCase.test_case_sha3_512_vector file-delete,file-write > os.unlink
 HashLibTestCase.test_case_sha512_0 file-delete,file-write > os.unlink
 HashLibTestCase.test_case_sha512_1 file-delete,file-write > os.unlink
 HashLibTestCase.test_case_sha512_2 file-delete,file-write > os.unlink
 HashLibTestCase.test_case_sha512_3 file-delete,file-write > os.unlink
 HashLibTestCase.test_case_shake128_vector file-delete,file-write > os.unlink
 HashLibTestCase.test_case_shake256_vector file-delete,file-write > os.unlink
 HashLibTestCase.test_case_shake_128_0 file-delete,file-write > os.unlink
 HashLibTestCase.test_case_shake_256_0 file-delete,file-write > os.unlink
 KDFTests.test_file_digest file-write > builtins.open
 bigmemtest process-exec > subprocess.Popen
 import_fresh_module import > importlib.import_module
 read_vectors code-exec,native-code,file-write > builtins.exec
test.test_heapq * import,file-read
test.test_hmac * tamper
test.test_html * code-exec,process-exec
test.test_htmlparser * code-exec,process-exec
test.test_http_cookiejar * file-write,file-read
test.test_http_cookies * deserialize,import
 load_tests import > builtins.__import__
test.test_httplib * code-exec,native-code,network
 HTTPSTest.test_networked code-exec,native-code,import > builtins.exec
 HTTPSTest.test_networked_bad_cert code-exec,native-code,import > builtins.exec
 HTTPSTest.test_networked_good_cert code-exec,native-code,import > builtins.exec
 HTTPSTest.test_networked_noverification code-exec,native-code,import > builtins.exec
 HTTPSTest.test_networked_trusted_by_default_cert code-exec,native-code,import > builtins.exec
 RequestBodyTest.test_binary_file_body file-write > builtins.open
 RequestBodyTest.test_text_file_body file-write > builtins.open
test.test_httpservers * network,file-delete,file-write
 CGIHTTPServerTestCase.setUp file-delete,file-write > os.remove
 HTTPServer network > socket.socket
 SimpleHTTPServerTestCase.setUp file-write > os.chdir
 SimpleHTTPServerTestCase.tearDown file-delete,file-write > shutil.rmtree
 SimpleHTTPServerTestCase.test_undecodable_filename file-write > builtins.open
test.test_idle * import
test.test_imaplib * code-exec,native-code,network
 IMAP4_SSL network > socket.create_connection
 RemoteIMAPTest.setUp import > importlib.import_module
 RemoteIMAPTest.tearDown import > importlib.import_module
 RemoteIMAPTest.test_logincapa import > importlib.import_module
 RemoteIMAPTest.test_logout import > importlib.import_module
 RemoteIMAP_SSLTest.test_logincapa import > importlib.import_module
 RemoteIMAP_SSLTest.test_logout import > importlib.import_module
 RemoteIMAP_SSLTest.test_ssl_context_certfile_exclusive import > importlib.import_module
 RemoteIMAP_SSLTest.test_ssl_context_keyfile_exclusive import > importlib.import_module
 RemoteIMAP_STARTTLSTest.setUp import > importlib.import_module
 SecureTCPServer network > socket.socket
 requires_resource code-exec,native-code > builtins.exec
test.test_imghdr * file-write,file-read,tamper
 UnseekableIO file-write > io.FileIO
test.test_imp * process-exec,code-exec,import
 ImportTests.test_bug7732 file-write > os.mkdir
 ImportTests.test_create_builtin_subinterp code-exec,import > _testcapi.run_in_subinterp
 ImportTests.test_find_and_load_checked_pyc file-write > builtins.open
 ImportTests.test_issue3594 file-write > builtins.open
 ImportTests.test_issue5604 file-write > builtins.open
 NullImporterTests.test_unencodeable file-delete,file-write > os.rmdir
test.test_import * process-exec,code-exec,deserialize
 FilePermissionTests.test_cached_mode_issue_2051 import,file-write > builtins.__import__
 FilePermissionTests.test_cached_readonly import,file-write > builtins.__import__
 FilePermissionTests.test_creation_mode import,file-write > builtins.__import__
 FilePermissionTests.test_pyc_always_writable import,file-write > builtins.__import__
 ImportTests.test_concurrency code-exec > sys.settrace
 ImportTests.test_dll_dependency_import process-exec,native-code,import,file-write > _winapi.CreateProcess
 ImportTests.test_failing_import_sticks file-write > builtins.open
 ImportTests.test_failing_reload import,file-write > builtins.__import__
 ImportTests.test_file_to_source import,file-delete,file-write > builtins.__import__
 ImportTests.test_from_import_star_invalid_type code-exec,file-write > builtins.exec
 ImportTests.test_import import,file-write > builtins.__import__
 ImportTests.test_import_by_filename import > builtins.__import__
 ImportTests.test_import_in_del_does_not_crash process-exec,file-write > subprocess.Popen
 ImportTests.test_module_with_large_stack code-exec,file-delete,file-write > builtins.exec
 ImportTests.test_timestamp_overflow import,file-write > builtins.__import__
 ImportTracebackTests._setup_broken_package file-write > os.mkdir
 ImportTracebackTests.create_module file-write > builtins.open
 ImportTracebackTests.setUp file-write > os.mkdir
 ImportTracebackTests.test_broken_from file-write > os.mkdir
 ImportTracebackTests.test_broken_parent file-write > os.mkdir
 ImportTracebackTests.test_broken_parent_from file-write > os.mkdir
 ImportTracebackTests.test_broken_submodule file-write > os.mkdir
 ImportTracebackTests.test_exec_failure file-write > builtins.open
 ImportTracebackTests.test_exec_failure_nested file-write > builtins.open
 ImportTracebackTests.test_import_bug file-write > builtins.open
 ImportTracebackTests.test_nonexistent_module_nested file-write > builtins.open
 ImportTracebackTests.test_syntax_error file-write > builtins.open
 ImportTracebackTests.test_unencodable_filename process-exec,file-write > subprocess.Popen
 PathsTests.setUp file-write > os.mkdir
 PathsTests.test_UNC_path file-write > builtins.open
 PathsTests.test_trailing_slash file-write > builtins.open
 PycRewritingTests.import_module import > builtins.__import__
 PycRewritingTests.setUp file-write > os.mkdir
 PycRewritingTests.test_basics import > builtins.__import__
 PycRewritingTests.test_foreign_code deserialize,import,file-write > marshal.load
 PycRewritingTests.test_incorrect_code_name import,file-write > builtins.__import__
 PycRewritingTests.test_module_without_source import,file-delete,file-write > builtins.__import__
 PycacheTests.setUp file-write > builtins.open
 PycacheTests.test___cached__ import > builtins.__import__
 PycacheTests.test___cached___legacy_pyc import,file-delete,file-write > builtins.__import__
 PycacheTests.test_import_pyc_path import > builtins.__import__
 PycacheTests.test_missing_source import,file-delete > builtins.__import__
 PycacheTests.test_missing_source_legacy import,file-delete,file-write > builtins.__import__
 PycacheTests.test_package___cached__ file-write > os.mkdir
 PycacheTests.test_package___cached___from_pyc file-write > os.mkdir
 PycacheTests.test_recompute_pyc_same_second import,file-write > builtins.__import__
 PycacheTests.test_unwritable_directory import > builtins.__import__
 TestSymbolicallyLinkedPackage.setUp file-write > os.mkdir
 TestSymbolicallyLinkedPackage.test_symlinked_dir_importable import > importlib.import_module
 make_legacy_pyc file-delete,file-write > os.unlink
 ready_to_import file-write > tempfile.mkdtemp
 rmtree file-write > os.chmod
test.test_import.__main__ * code-exec
test.test_import.data.circular_imports.basic * code-exec
test.test_import.data.circular_imports.basic2 * code-exec
test.test_import.data.circular_imports.binding * code-exec
test.test_import.data.circular_imports.binding2 * code-exec
test.test_import.data.circular_imports.from_cycle1 * code-exec
test.test_import.data.circular_imports.from_cycle2 * code-exec
test.test_import.data.circular_imports.indirect * code-exec
test.test_import.data.circular_imports.rebinding * code-exec
test.test_import.data.circular_imports.rebinding2 * code-exec
test.test_import.data.circular_imports.source * code-exec
test.test_import.data.circular_imports.subpackage * code-exec
test.test_import.data.circular_imports.subpkg.subpackage2 * code-exec
test.test_import.data.circular_imports.subpkg.util * code-exec
test.test_import.data.circular_imports.subpkg2 * code-exec
test.test_import.data.circular_imports.subpkg2.parent * code-exec
test.test_import.data.circular_imports.subpkg2.parent.child * code-exec
test.test_import.data.circular_imports.use * code-exec
test.test_import.data.circular_imports.util * code-exec
test.test_import.data.package * code-exec
test.test_import.data.package.submodule * code-exec
test.test_import.data.package2.submodule1 * code-exec
test.test_import.data.package2.submodule2 * code-exec
test.test_import.data.unwritable * code-exec
test.test_import.data.unwritable.x * code-exec
test.test_importlib * code-exec,process-exec
test.test_importlib.__main__ * code-exec
test.test_importlib.abc * code-exec
test.test_importlib.builtin * code-exec
test.test_importlib.builtin.__main__ * code-exec
test.test_importlib.builtin.test_finder * tamper
test.test_importlib.builtin.test_loader * tamper
test.test_importlib.data * code-exec
test.test_importlib.data01 * code-exec
test.test_importlib.data01.subdirectory * code-exec
test.test_importlib.data02 * code-exec
test.test_importlib.data02.one * code-exec
test.test_importlib.data02.two * code-exec
test.test_importlib.data03 * code-exec
test.test_importlib.data03.namespace.portion1 * code-exec
test.test_importlib.data03.namespace.portion2 * code-exec
test.test_importlib.extension * code-exec
test.test_importlib.extension.__main__ * code-exec
test.test_importlib.extension.test_case_sensitivity * code-exec
test.test_importlib.extension.test_finder * code-exec
test.test_importlib.extension.test_loader * process-exec,import,tamper
 assert_python_failure process-exec > subprocess.Popen
test.test_importlib.extension.test_path_hook * code-exec
test.test_importlib.fixtures * file-delete,file-write,info-leak
 DistInfoPkgOffPath.setUp file-delete,file-write > shutil.rmtree
 SiteDir.setUp file-delete,file-write > shutil.rmtree
 save_cwd file-write > os.chdir
 tempdir file-delete,file-write > shutil.rmtree
 tempdir_as_cwd file-delete,file-write > shutil.rmtree
test.test_importlib.frozen * code-exec
test.test_importlib.frozen.__main__ * code-exec
test.test_importlib.frozen.test_finder * tamper
test.test_importlib.frozen.test_loader * code-exec,tamper
test.test_importlib.import_ * code-exec
test.test_importlib.import_.__main__ * code-exec
test.test_importlib.import_.test___loader__ * tamper
test.test_importlib.import_.test___package__ * tamper
test.test_importlib.import_.test_api * import,tamper
 OldAPITests.test_raises_ModuleNotFoundError import > importlib.import_module
test.test_importlib.import_.test_caching * tamper
test.test_importlib.import_.test_fromlist * tamper
test.test_importlib.import_.test_meta_path * tamper
test.test_importlib.import_.test_packages * code-exec
test.test_importlib.import_.test_path * file-delete,file-write,tamper
 FinderTests.test_deleted_cwd file-delete,file-write > os.rmdir
test.test_importlib.import_.test_relative_imports * tamper
test.test_importlib.namespace_pkgs.both_portions.foo.one * code-exec
test.test_importlib.namespace_pkgs.both_portions.foo.two * code-exec
test.test_importlib.namespace_pkgs.module_and_namespace_package.a_test * code-exec
test.test_importlib.namespace_pkgs.not_a_namespace_pkg.foo * code-exec
test.test_importlib.namespace_pkgs.not_a_namespace_pkg.foo.one * code-exec
test.test_importlib.namespace_pkgs.portion1.foo.one * code-exec
test.test_importlib.namespace_pkgs.portion2.foo.two * code-exec
test.test_importlib.namespace_pkgs.project1.parent.child.one * code-exec
test.test_importlib.namespace_pkgs.project2.parent.child.two * code-exec
test.test_importlib.namespace_pkgs.project3.parent.child.three * code-exec
test.test_importlib.partial.cfimport * dos
test.test_importlib.partial.pool_in_threads * dos
test.test_importlib.resources * code-exec
test.test_importlib.resources.util * code-exec
test.test_importlib.source * code-exec
test.test_importlib.source.__main__ * code-exec
test.test_importlib.source.test_case_sensitivity * file-write,tamper
test.test_importlib.source.test_file_loader * file-delete,file-write,file-read
 SimpleTest.test_bad_syntax file-write > builtins.open
 SimpleTest.test_file_from_empty_string_dir file-delete,file-write > os.unlink
 SimpleTest.test_lacking_parent file-write > tempfile.mkdtemp
 SimpleTest.test_module file-write > tempfile.mkdtemp
 SimpleTest.test_module_reuse file-write > builtins.open
 SimpleTest.test_package file-write > tempfile.mkdtemp
 SimpleTest.test_state_after_failure file-write > builtins.open
 SimpleTest.test_timestamp_overflow file-delete,file-write > os.unlink
test.test_importlib.source.test_finder * file-delete,file-write,file-read
test.test_importlib.source.test_path_hook * file-write
test.test_importlib.source.test_source_encoding * file-write,tamper
test.test_importlib.stubs * code-exec
test.test_importlib.test_abc * code-exec,tamper
 SourceLoaderBytecodeTests.verify_code code-exec > builtins.exec
test.test_importlib.test_api * file-write,tamper
 ReloadTests.test_reload_location_changed file-write > os.mkdir
 ReloadTests.test_reload_namespace_changed file-write > os.mkdir
test.test_importlib.test_compatibilty_files * code-exec
test.test_importlib.test_contents * code-exec
test.test_importlib.test_files * code-exec
test.test_importlib.test_lazy * code-exec,import
test.test_importlib.test_locks * process-exec,code-exec,tamper
test.test_importlib.test_main * deserialize,file-delete,file-write
test.test_importlib.test_metadata_api * file-delete,file-write,tamper
test.test_importlib.test_namespace_pkgs * import,file-write,tamper
test.test_importlib.test_open * code-exec
test.test_importlib.test_path * code-exec
test.test_importlib.test_pkg_import * import,file-delete,file-write
 TestImport.test_package_import__semantics import,file-delete,file-write > builtins.__import__
 create_empty_file file-write > os.open
test.test_importlib.test_read * import
test.test_importlib.test_reader * import
test.test_importlib.test_resource * import
test.test_importlib.test_spec * tamper,info-leak
test.test_importlib.test_threaded_import * process-exec,import,file-write
 ThreadedImportTests.test_circular_imports file-write > os.mkdir
 rmtree file-write > os.chmod
test.test_importlib.test_util * file-write,tamper,info-leak
test.test_importlib.test_windows * file-write,tamper
 CreateKey file-write > winreg.CreateKey
 DeleteKey file-write > winreg.DeleteKey
 SetValue file-write > winreg.SetValue
 delete_registry_tree file-write > winreg.DeleteKey
 setup_module file-write > winreg.CreateKey
 temp_module file-write > os.mkdir
test.test_importlib.test_zip * code-exec
test.test_importlib.threaded_import_hangers * code-exec
test.test_importlib.util * deserialize,import,file-write
 create_modules file-write > tempfile.mkdtemp
 ensure_bytecode_path file-write > os.mkdir
 get_code_from_pyc deserialize > marshal.load
 import_importlib import > importlib.import_module
 mock_spec.find_spec import > importlib.util.spec_from_file_location
 submodule file-write > builtins.open
 temp_module file-write > os.mkdir
test.test_importlib.zipdata01 * code-exec
test.test_importlib.zipdata02 * code-exec
test.test_index * code-exec,process-exec
test.test_inspect * code-exec,process-exec
test.test_inspect.inspect_fodder * code-exec
test.test_inspect.inspect_fodder2 * code-exec
test.test_inspect.inspect_stock_annotations * code-exec
test.test_inspect.inspect_stringized_annotations * code-exec
test.test_inspect.inspect_stringized_annotations_2 * code-exec
test.test_inspect.test_inspect * process-exec,code-exec,deserialize
 TestGetcallargsMethods.makeCallable code-exec > builtins.eval
 TestGetcallargsUnboundMethods.assertEqualCallArgs code-exec > builtins.eval
 TestGetcallargsUnboundMethods.assertEqualException code-exec > builtins.eval
 TestGetcallargsUnboundMethods.makeCallable code-exec > builtins.eval
 TestNoEOL.setUp file-write > os.mkdir
 TestNoEOL.tearDown file-delete > shutil.rmtree
 TestPredicates.test_excluding_predicates code-exec > builtins.eval
 TestReload.test_getsource_reload import,file-write > importlib.import_module
 TestRetrievingSourceCode.test_proceed_with_fake_filename code-exec > builtins.exec
 TestSignatureObject.test_signature_object_pickle deserialize > pickle.loads
 assert_python_failure process-exec > subprocess.Popen
 assert_python_ok process-exec > subprocess.Popen
 ready_to_import file-write > tempfile.mkdtemp
 signatures_with_lexicographic_keyword_only_parameters code-exec > builtins.exec
test.test_int * code-exec,tamper
test.test_int_literal * code-exec,process-exec
test.test_interpreters * code-exec,file-write,file-read
 _running file-write > builtins.open
test.test_io * process-exec,code-exec,native-code
 BufferedReaderTest.test_threads code-exec,native-code > builtins.exec
 BufferedWriterTest.test_threads code-exec,native-code > builtins.exec
 CMiscIOTest.check_daemon_threads_shutdown_deadlock process-exec > subprocess.Popen
 CTextIOWrapperTest.test_garbage_collection file-write > io.FileIO
 IOTest.test_flush_error_on_close file-write > os.open
 IOTest.test_opener file-write > os.open
 IOTest.test_opener_invalid_fd file-write > builtins.open
 MiscIOTest._check_warn_on_dealloc_fd file-write > builtins.open
 MiscIOTest.test_warn_on_dealloc_fd file-write > builtins.open
 SignalsTest.check_interrupted_read_retry code-exec,file-write > signal.signal
 SignalsTest.check_interrupted_write_retry code-exec,import > signal.signal
 SignalsTest.check_reentrant_write code-exec > signal.signal
 SignalsTest.test_interrupted_read_retry_buffered code-exec,native-code,file-write > signal.signal
 SignalsTest.test_interrupted_read_retry_text code-exec,native-code,file-write > signal.signal
 SignalsTest.test_interrupted_write_retry_buffered code-exec,native-code,import > signal.signal
 SignalsTest.test_interrupted_write_retry_text code-exec,native-code,import > signal.signal
 SignalsTest.test_reentrant_write_buffered code-exec > signal.signal
 SignalsTest.test_reentrant_write_text code-exec > signal.signal
 assert_python_failure process-exec > subprocess.Popen
 assert_python_ok process-exec > subprocess.Popen
 run_python_until_end process-exec > subprocess.Popen
test.test_ioctl * import,file-write,file-read
 import_module import > importlib.import_module
test.test_ipaddress * deserialize
test.test_isinstance * code-exec,process-exec
test.test_iter * deserialize,file-write,file-read
 TestCase.test_builtin_map file-write > builtins.open
test.test_iterlen * code-exec,process-exec
test.test_itertools * code-exec,deserialize,native-code
 TestBasicOps.test_accumulate deserialize > pickle.loads
 TestBasicOps.test_combinations_with_replacement deserialize > pickle.loads
 TestBasicOps.test_dropwhile deserialize > pickle.loads
 TestBasicOps.test_filter deserialize > pickle.loads
 TestBasicOps.test_filterfalse deserialize > pickle.loads
 TestBasicOps.test_groupby deserialize > pickle.loads
 TestBasicOps.test_map deserialize > pickle.loads
 TestBasicOps.test_starmap deserialize > pickle.loads
 TestBasicOps.test_takewhile deserialize > pickle.loads
 TestBasicOps.test_tee deserialize > pickle.loads
 TestBasicOps.test_zip_tuple_reuse deserialize > pickle.loads
 TestBasicOps.test_ziplongest code-exec > builtins.eval
 TestExamples.test_accumulate_reducible deserialize > pickle.loads
 TestExamples.test_accumulate_reducible_none deserialize > pickle.loads
 load_tests import > builtins.__import__
test.test_json * import
test.test_json.__main__ * import
test.test_json.test_decode * code-exec
test.test_json.test_default * code-exec
test.test_json.test_dump * process-exec,file-read
test.test_json.test_encode_basestring_ascii * code-exec
test.test_json.test_enum * code-exec
test.test_json.test_fail * code-exec
test.test_json.test_float * code-exec
test.test_json.test_indent * code-exec
test.test_json.test_pass1 * code-exec
test.test_json.test_pass2 * code-exec
test.test_json.test_pass3 * code-exec
test.test_json.test_recursion * code-exec
test.test_json.test_scanstring * code-exec
test.test_json.test_separators * code-exec
test.test_json.test_speedups * code-exec
test.test_json.test_tool * process-exec,native-code,file-write
 TestTool.test_ensure_ascii_default process-exec,file-write > subprocess.Popen
 TestTool.test_infile_outfile process-exec,file-write > subprocess.Popen
 TestTool.test_no_ensure_ascii_flag process-exec,file-write > subprocess.Popen
 TestTool.test_writing_in_place process-exec,file-write > subprocess.Popen
 assert_python_ok process-exec > subprocess.Popen
test.test_json.test_unicode * code-exec
test.test_keyword * code-exec
test.test_keywordonlyarg * code-exec
test.test_kqueue * network,file-write,file-read
 TestKQueue.test_queue_event network > socket.socket
test.test_largefile * process-exec,code-exec,native-code
 TestCopyfile.test_it code-exec,native-code,file-write > builtins.exec
 TestSocketSendfile.tcp_server file-write > builtins.open
 TestSocketSendfile.test_it code-exec,native-code,network,file-write > builtins.exec
 bigmemtest process-exec > subprocess.Popen
 requires code-exec,native-code > builtins.exec
 requires_resource code-exec,native-code > builtins.exec
 setUpModule code-exec,native-code,file-write > signal.signal
test.test_launcher * process-exec,native-code,file-delete
 RunPyMixin.find_py process-exec > subprocess.Popen
 RunPyMixin.script file-delete,file-write > os.unlink
 TestLauncher.setUpClass process-exec,native-code,file-write > _winapi.CreateProcess
 TestLauncher.tearDownClass file-write > winreg.DeleteKey
 TestLauncher.test_recursive_search_path process-exec,file-delete > subprocess.Popen
 TestLauncher.test_search_path process-exec,file-delete > subprocess.Popen
 TestLauncher.test_search_path_exe process-exec,file-delete > subprocess.Popen
 create_registry_data file-write > winreg.CreateKeyEx
 delete_registry_data file-write > winreg.DeleteKey
test.test_lib2to3 * import,tamper
test.test_linecache * file-delete,file-write,file-read
 LineCacheInvalidationTests.setUp file-delete,file-write > os.remove
test.test_list * deserialize
test.test_listcomps * import
test.test_lltrace * process-exec,code-exec,file-write
 assert_python_ok process-exec > subprocess.Popen
test.test_locale * info-leak
test.test_logging * process-exec,code-exec,deserialize
 BaseFileTest.setUp file-write > tempfile.mkstemp
 BaseFileTest.tearDown file-delete > os.unlink
 BasicConfigTest.test_encoding file-delete > os.remove
 BasicConfigTest.test_encoding_errors file-delete > os.remove
 BasicConfigTest.test_encoding_errors_default file-delete > os.remove
 BasicConfigTest.test_encoding_errors_none file-delete > os.remove
 BasicConfigTest.test_filemode file-delete > os.remove
 BasicConfigTest.test_filename file-delete > os.remove
 ConfigDictTest.setup_via_listener network > socket.socket
 ConfigDictTest.test_config15_ok file-delete,file-write > os.remove
 ConfigDictTest.test_listen_config_10_ok network > socket.socket
 ConfigDictTest.test_listen_config_1_ok network > socket.socket
 ConfigDictTest.test_listen_verify network > socket.socket
 ConfigFileTest.test_config8_ok file-delete,file-write > os.remove
 ConfigFileTest.test_defaults_do_no_interpolation file-delete,file-write > os.unlink
 ConfigFileTest.test_exception_if_confg_file_is_empty file-delete,file-write > os.remove
 EncodingTest.test_encoding_plain_file file-delete,file-write > os.remove
 FileHandlerTest.test_delay file-delete > os.unlink
 FileHandlerTest.test_emit_after_closing_in_write_mode file-delete > os.unlink
 HTTPHandlerTest.test_output network > socket.socket
 HTTPServer network > socket.socket
 HandlerTest.test_builtin_handlers file-delete,file-write > os.unlink
 HandlerTest.test_path_objects file-delete,file-write > os.unlink
 HandlerTest.test_post_fork_child_no_deadlock process-exec,file-write > os.fork
 HandlerTest.test_race code-exec,native-code,file-delete,file-write > builtins.exec
 LogRecordTest.test_multiprocessing import > importlib.import_module
 ModuleLevelMiscTest.test_logging_at_shutdown_open process-exec > subprocess.Popen
 QueueListenerTest.test_handle_called_with_mp_queue import > importlib.import_module
 QueueListenerTest.test_no_messages_in_queue_after_stop import > importlib.import_module
 RotatingFileHandlerTest.test_namer_rotator_inheritance file-write > os.replace
 RotatingFileHandlerTest.test_rotator file-delete,file-write > os.remove
 TestHTTPServer network > socket.socket
 TestHTTPServer.__init__ network > socket.socket
 TestTCPServer network > socket.socket
 TestTCPServer.__init__ network > socket.socket
 TestUDPServer network > socket.socket
 TestUDPServer.__init__ network > socket.socket
 TestUnixDatagramServer network > socket.socket
 TestUnixStreamServer network > socket.socket
 ThreadingTCPServer network > socket.socket
 ThreadingUDPServer network > socket.socket
 TimedRotatingFileHandlerTest.test_compute_files_to_delete file-write > tempfile.mkdtemp
 UnixDatagramHandlerTest.setUp file-delete,file-write > os.remove
 UnixSocketHandlerTest.setUp file-delete,file-write > os.remove
 UnixSysLogHandlerTest.setUp file-delete,file-write > os.remove
 _get_temp_domain_socket file-delete,file-write > os.remove
 assert_python_failure process-exec > subprocess.Popen
 assert_python_ok process-exec > subprocess.Popen
test.test_long * process-exec,code-exec
test.test_longexp * code-exec
test.test_lzma * process-exec,import,file-write
 FileTestCase.test_write_append_to_file file-write > builtins.open
 FileTestCase.test_write_to_file file-write > builtins.open
 FileTestCase.test_write_to_file_with_bytes_filename file-write > builtins.open
 LZMAFile file-write > builtins.open
 OpenTestCase.test_filename file-write > builtins.open
 OpenTestCase.test_with_pathlike_filename file-write > builtins.open
 bigmemtest process-exec > subprocess.Popen
 import_module import > importlib.import_module
test.test_mailbox * process-exec,network,file-delete
 MaildirTestCase.createMessage file-write > builtins.open
 MaildirTestCase.setUp file-write > os.mkdir
 MaildirTestCase.test_empty_maildir file-write > os.mkdir
 MaildirTestCase.test_nonempty_maildir_both file-write > builtins.open
 MaildirTestCase.test_nonempty_maildir_cur file-write > builtins.open
 MaildirTestCase.test_nonempty_maildir_new file-write > builtins.open
 TestMaildir.test_clean file-write > os.utime
 TestMaildir.test_consistent_factory file-write > os.mkdir
 TestMaildir.test_directory_in_folder file-write > os.mkdir
 TestMaildir.test_initialize_existing file-write > os.mkdir
 TestMaildir.test_initialize_new file-write > os.mkdir
 TestMaildir.test_reread file-delete,file-write > os.unlink
 TestMbox.test_file_perms file-delete,file-write > os.unlink
 TestMessage.test_initialize_with_binary_file file-write > builtins.open
 TestMessage.test_initialize_with_file file-write > builtins.open
 TestPartialFile.setUp file-write > builtins.open
 TestProxyFile.setUp file-write > builtins.open
 _TestMboxMMDF.test_lock_conflict process-exec,network > os.fork
 _TestSingleFile.test_permissions_after_flush file-write > os.chmod
test.test_mailcap * file-read
test.test_marshal * process-exec,code-exec,deserialize
 BufferTestCase.test_bytearray deserialize,file-write > marshal.loads
 BufferTestCase.test_memoryview deserialize,file-write > marshal.loads
 BugsTestCase.test_multiple_dumps_and_loads deserialize,file-write > marshal.load
 CAPI_TestCase.test_read_last_object_from_file file-write > builtins.open
 CAPI_TestCase.test_read_long_from_file file-write > builtins.open
 CAPI_TestCase.test_read_object_from_file file-write > builtins.open
 CAPI_TestCase.test_read_short_from_file file-write > builtins.open
 CAPI_TestCase.test_write_object_to_file deserialize > marshal.loads
 CodeTestCase.test_minimal_linetable_with_no_debug_ranges process-exec,file-write > subprocess.Popen
 CompatibilityTestCase._test code-exec,deserialize > builtins.compile
 CompatibilityTestCase.test0To3 code-exec,deserialize > builtins.compile
 CompatibilityTestCase.test1To3 code-exec,deserialize > builtins.compile
 CompatibilityTestCase.test2To3 code-exec,deserialize > builtins.compile
 CompatibilityTestCase.test3To3 code-exec,deserialize > builtins.compile
 ContainerTestCase.test_dict deserialize,file-write > marshal.loads
 ContainerTestCase.test_list deserialize,file-write > marshal.loads
 ContainerTestCase.test_sets deserialize,file-write > marshal.loads
 ContainerTestCase.test_tuple deserialize,file-write > marshal.loads
 FloatTestCase.test_floats deserialize,file-write > marshal.loads
 HelperMixin.helper deserialize,file-write > marshal.loads
 InstancingTestCase.testBytes deserialize,file-write > marshal.loads
 InstancingTestCase.testDict deserialize,file-write > marshal.loads
 InstancingTestCase.testFloat deserialize,file-write > marshal.loads
 InstancingTestCase.testFrozenSet deserialize,file-write > marshal.loads
 InstancingTestCase.testInt deserialize,file-write > marshal.loads
 InstancingTestCase.testList deserialize,file-write > marshal.loads
 InstancingTestCase.testModule code-exec,deserialize,file-write > builtins.compile
 InstancingTestCase.testSet deserialize,file-write > marshal.loads
 InstancingTestCase.testStr deserialize,file-write > marshal.loads
 InstancingTestCase.testTuple deserialize,file-write > marshal.loads
 IntTestCase.test_bool deserialize,file-write > marshal.loads
 IntTestCase.test_ints deserialize,file-write > marshal.loads
 StringTestCase.test_bytes deserialize,file-write > marshal.loads
 StringTestCase.test_string deserialize,file-write > marshal.loads
 StringTestCase.test_unicode deserialize,file-write > marshal.loads
 assert_python_ok process-exec > subprocess.Popen
test.test_math * import,file-read
 load_tests import > builtins.__import__
test.test_memoryio * deserialize
test.test_memoryview * import,tamper
test.test_metaclass * import
test.test_mimetypes * file-write,file-read
test.test_minidom * deserialize,file-read
test.test_mmap * code-exec,native-code,network
 LargeMmapTests._make_test_file code-exec,native-code,file-write > builtins.exec
 LargeMmapTests._test_around_boundary code-exec,native-code,file-write > builtins.exec
 LargeMmapTests.test_around_2GB file-write > builtins.open
 LargeMmapTests.test_around_4GB file-write > builtins.open
 LargeMmapTests.test_large_filesize code-exec,native-code,file-write > builtins.exec
 LargeMmapTests.test_large_offset code-exec,native-code,file-write > builtins.exec
 MmapTests.setUp file-delete > os.unlink
 MmapTests.tearDown file-delete > os.unlink
 MmapTests.test_access_parameter file-write > builtins.open
 MmapTests.test_basic file-write > builtins.open
 MmapTests.test_crasher_on_windows file-write > builtins.open
 MmapTests.test_double_close file-write > builtins.open
 MmapTests.test_empty_file file-write > builtins.open
 MmapTests.test_entire_file file-write > builtins.open
 MmapTests.test_find_end file-write > builtins.open
 MmapTests.test_io_methods file-write > builtins.open
 MmapTests.test_length_0_large_offset file-write > builtins.open
 MmapTests.test_length_0_offset file-write > builtins.open
 MmapTests.test_mmap_closed_by_int_scenarios file-write > builtins.open
 MmapTests.test_move file-write > builtins.open
 MmapTests.test_offset file-delete,file-write > os.unlink
 MmapTests.test_prot_readonly file-write > builtins.open
 MmapTests.test_repr file-write > builtins.open
 MmapTests.test_resize_fails_if_mapping_held_elsewhere file-write > builtins.open
 MmapTests.test_rfind file-write > builtins.open
 MmapTests.test_tougher_find file-write > builtins.open
 import_module import > importlib.import_module
 requires code-exec,native-code > builtins.exec
test.test_module * process-exec,code-exec,import
 assert_python_ok process-exec > subprocess.Popen
test.test_module.bad_getattr * code-exec
test.test_module.bad_getattr2 * code-exec
test.test_module.bad_getattr3 * code-exec
test.test_module.final_a * code-exec
test.test_module.final_b * code-exec
test.test_module.good_getattr * code-exec
test.test_modulefinder * file-delete,file-write
 create_package file-write > builtins.open
 open_file file-write > builtins.open
test.test_msilib * import,file-delete,file-write
 import_module import > importlib.import_module
test.test_multibytecodec * code-exec,native-code,file-write
 Test_StreamReader.test_bug1728403 file-write > builtins.open
test.test_multiprocessing_main_handling * process-exec,file-delete,file-write
 _make_launch_script file-write > builtins.open
 _make_test_script file-write > builtins.open
 _make_test_zip_pkg file-delete,file-write > os.unlink
 assert_python_ok process-exec > subprocess.Popen
 make_pkg file-write > os.mkdir
 make_script file-write > builtins.open
 make_zip_pkg file-delete,file-write > os.unlink
 make_zip_script file-delete,file-write > os.unlink
test.test_named_expressions * code-exec
test.test_netrc * file-delete,file-write,file-read
test.test_nis * code-exec,process-exec
test.test_nntplib * code-exec,native-code,network
 NNTP network > socket.create_connection
 NetworkedNNTPTests.setUpClass code-exec,native-code,import > builtins.exec
 NetworkedNNTPTestsMixin.wrap_methods import > importlib.import_module
test.test_ntpath * code-exec,native-code,file-delete
 PathLikeTests.setUp file-write > builtins.open
 TemporaryFile file-delete,file-write > os.unlink
 TestNtpath.test_abspath code-exec,file-write > builtins.eval
 TestNtpath.test_ismount file-write > tempfile.mkdtemp
 TestNtpath.test_realpath_basic file-write > os.symlink
 TestNtpath.test_realpath_broken_symlinks file-write > os.mkdir
 TestNtpath.test_realpath_curdir code-exec > builtins.eval
 TestNtpath.test_realpath_cwd native-code,file-write > ctypes.WinDLL
 TestNtpath.test_realpath_pardir code-exec > builtins.eval
 TestNtpath.test_realpath_relative file-write > os.symlink
 TestNtpath.test_realpath_strict file-write > os.symlink
 TestNtpath.test_realpath_symlink_loops file-write > os.symlink
 TestNtpath.test_realpath_symlink_loops_strict file-write > os.symlink
 TestNtpath.test_realpath_symlink_prefix file-write > os.symlink
 TestNtpath.test_relpath code-exec,file-write > builtins.eval
 _getshortpathname native-code > ctypes.WinDLL
 tester code-exec > builtins.eval
test.test_numeric_tower * code-exec,process-exec
test.test_opcache * code-exec,process-exec
test.test_opcodes * code-exec,file-read
test.test_openpty * file-write,file-read
test.test_operator * deserialize
test.test_optparse * file-delete,file-write
test.test_ordered_dict * code-exec,deserialize,tamper
 CPythonOrderedDictTests.test_iterators_pickling deserialize > pickle.loads
test.test_os * process-exec,deserialize,native-code
 BlockingTests.test_blocking file-write > os.open
 ChownFileTests.setUpClass file-write > os.mkdir
 ChownFileTests.tearDownClass file-delete > os.rmdir
 ChownFileTests.test_chown_gid file-write > os.chown
 ChownFileTests.test_chown_uid_gid_arguments_must_be_index file-write > os.chown
 ChownFileTests.test_chown_with_root file-write > os.chown
 ChownFileTests.test_chown_without_permission file-write > os.chown
 DevNullTests.test_devnull file-write > builtins.open
 EnvironTests.test_putenv_unsetenv process-exec,native-code,file-write > _winapi.CreateProcess
 EventfdTests.test_eventfd_initval file-write > os.write
 ExtendedAttributeTests._check_xattrs file-write > builtins.open
 ExtendedAttributeTests._check_xattrs_str file-write > builtins.open
 ExtendedAttributeTests.test_fds file-write > builtins.open
 FDInheritanceTests.test_dup file-write > os.open
 FDInheritanceTests.test_dup2 file-write > os.open
 FDInheritanceTests.test_dup_nul file-write > os.open
 FDInheritanceTests.test_get_inheritable_cloexec file-write > os.open
 FDInheritanceTests.test_get_set_inheritable file-write > os.open
 FDInheritanceTests.test_get_set_inheritable_badf file-write > builtins.open
 FDInheritanceTests.test_get_set_inheritable_o_path file-write > os.open
 FDInheritanceTests.test_open file-write > os.open
 FDInheritanceTests.test_set_inheritable_cloexec file-write > os.open
 FileTests.fdopen_helper file-write > os.open
 FileTests.setUp file-delete > os.unlink
 FileTests.test_access file-write > os.open
 FileTests.test_closerange file-write > os.open
 FileTests.test_copy_file_range file-write > builtins.open
 FileTests.test_copy_file_range_offset file-write > builtins.open
 FileTests.test_fdopen file-write > os.open
 FileTests.test_large_read process-exec,file-write > subprocess.Popen
 FileTests.test_open_keywords file-write > os.open
 FileTests.test_read file-write > builtins.open
 FileTests.test_replace file-write > os.replace
 FileTests.test_splice file-write > builtins.open
 FileTests.test_splice_offset_in file-write > builtins.open
 FileTests.test_splice_offset_out file-write > os.write
 FileTests.test_write file-write > os.open
 FileTests.write_windows_console process-exec,native-code,file-write > _winapi.CreateProcess
 FwalkTests.test_dir_fd file-write > os.open
 LinkTests._test_link file-write > os.link
 LinkTests.tearDown file-delete > os.unlink
 LinkTests.test_link file-write > os.link
 LinkTests.test_link_bytes file-write > os.link
 LinkTests.test_unicode_name file-write > os.link
 MakedirTests.setUp file-write > os.mkdir
 MakedirTests.tearDown file-delete > os.removedirs
 MakedirTests.test_exist_ok_existing_directory file-write > os.makedirs
 MakedirTests.test_exist_ok_existing_regular_file file-delete,file-write > os.remove
 MakedirTests.test_exist_ok_s_isgid_directory file-write > os.makedirs
 MakedirTests.test_makedir file-write > os.makedirs
 MakedirTests.test_mode file-write > os.makedirs
 MemfdCreateTests.test_memfd_create file-write > builtins.open
 MiscTests.test_getcwd_long_path file-write > os.mkdir
 NonLocalSymlinkTests.setUp file-write > os.makedirs
 NonLocalSymlinkTests.tearDown file-delete > shutil.rmtree
 NonLocalSymlinkTests.test_directory_link_nonlocal file-write > os.symlink
 OSErrorTests.test_oserror_filename file-write > builtins.open
 PathTConverterTests.test_path_t_converter file-write > os.open
 Pep383Tests.setUp file-delete,file-write > shutil.rmtree
 Pep383Tests.tearDown file-delete > shutil.rmtree
 Pep383Tests.test_listdir file-write > os.chdir
 PidTests.test_getppid process-exec > subprocess.Popen
 PidTests.test_waitstatus_to_exitcode_kill process-exec > os.spawnv
 ReadlinkTests.test_bytes file-write > os.symlink
 ReadlinkTests.test_pathlike file-write > os.symlink
 ReadlinkTests.test_pathlike_bytes file-write > os.symlink
 RemoveDirsTests.setUp file-write > os.makedirs
 RemoveDirsTests.test_remove_all file-delete,file-write > os.removedirs
 RemoveDirsTests.test_remove_nothing file-delete,file-write > os.removedirs
 RemoveDirsTests.test_remove_partial file-delete,file-write > os.removedirs
 SpawnTests._test_invalid_env file-write > builtins.open
 SpawnTests.create_args file-write > builtins.open
 SpawnTests.test_nowait process-exec,file-write > os.spawnv
 SpawnTests.test_spawnl process-exec,file-write > os.spawnl
 SpawnTests.test_spawnl_noargs file-write > builtins.open
 SpawnTests.test_spawnle process-exec,file-write > os.spawnle
 SpawnTests.test_spawnle_noargs file-write > builtins.open
 SpawnTests.test_spawnlp process-exec,file-write > os.spawnlp
 SpawnTests.test_spawnlpe process-exec,file-write > os.spawnlpe
 SpawnTests.test_spawnv process-exec,file-write > os.spawnv
 SpawnTests.test_spawnv_noargs file-write > builtins.open
 SpawnTests.test_spawnve process-exec,file-write > os.spawnve
 SpawnTests.test_spawnve_bytes process-exec,file-write > os.spawnve
 SpawnTests.test_spawnve_invalid_env file-write > builtins.open
 SpawnTests.test_spawnve_noargs file-write > builtins.open
 SpawnTests.test_spawnvp process-exec,file-write > os.spawnvp
 SpawnTests.test_spawnvpe process-exec,file-write > os.spawnvpe
 SpawnTests.test_spawnvpe_invalid_env file-write > builtins.open
 StatAttributeTests.setUp file-write > builtins.open
 StatAttributeTests.test_access_denied process-exec,native-code,file-write > _winapi.CreateProcess
 StatAttributeTests.test_file_attributes file-write > os.mkdir
 TestDirEntry.setUp file-write > os.mkdir
 TestDirEntry.test_unpickable file-write > builtins.open
 TestInvalidFD.check file-write > builtins.open
 TestInvalidFD.get_single file-write > builtins.open
 TestInvalidFD.test_blocking file-write > builtins.open
 TestInvalidFD.test_closerange file-write > builtins.open
 TestInvalidFD.test_dup2 file-write > builtins.open
 TestInvalidFD.test_dup2_negative_fd file-write > os.open
 TestInvalidFD.test_fchmod file-write > builtins.open
 TestInvalidFD.test_fchown file-write > builtins.open
 TestInvalidFD.test_fdopen file-write > builtins.open
 TestInvalidFD.test_fpathconf file-write > builtins.open
 TestInvalidFD.test_ftruncate file-write > builtins.open
 TestInvalidFD.test_inheritable file-write > builtins.open
 TestInvalidFD.test_isatty file-write > builtins.open
 TestInvalidFD.test_lseek file-write > builtins.open
 TestInvalidFD.test_read file-write > builtins.open
 TestInvalidFD.test_readv file-write > builtins.open
 TestInvalidFD.test_tcsetpgrpt file-write > builtins.open
 TestInvalidFD.test_write file-write > builtins.open
 TestInvalidFD.test_writev file-write > builtins.open
 TestScandir.create_file file-write > builtins.open
 TestScandir.create_file_entry file-write > builtins.open
 TestScandir.setUp file-write > os.mkdir
 TestScandir.test_attributes file-delete,file-write > os.remove
 TestScandir.test_broken_symlink file-delete,file-write > os.unlink
 TestScandir.test_bytes file-write > builtins.open
 TestScandir.test_bytes_like file-write > builtins.open
 TestScandir.test_close file-write > builtins.open
 TestScandir.test_consume_iterator_twice file-write > builtins.open
 TestScandir.test_context_manager file-write > builtins.open
 TestScandir.test_context_manager_close file-write > builtins.open
 TestScandir.test_context_manager_exception file-write > builtins.open
 TestScandir.test_current_directory file-write > os.chdir
 TestScandir.test_fd file-delete,file-write > os.remove
 TestScandir.test_removed_dir file-delete,file-write > os.rmdir
 TestScandir.test_removed_file file-delete > os.unlink
 TestScandir.test_resource_warning file-write > builtins.open
 TestScandir.test_unpickable file-write > builtins.open
 TestSendfile.asyncSetUp network > socket.socket
 TestSendfile.setUpClass file-write > builtins.open
 TestSendfile.test_trailers file-write > builtins.open
 URandomFDTests.test_urandom_fd_reopened process-exec,file-write > subprocess.Popen
 UtimeTests.setUp file-write > os.mkdir
 UtimeTests.test_issue31577 file-write > os.utime
 UtimeTests.test_large_time file-write > os.utime
 UtimeTests.test_utime file-write > os.utime
 UtimeTests.test_utime_by_indexed file-write > os.utime
 UtimeTests.test_utime_by_times file-write > os.utime
 UtimeTests.test_utime_current file-write > os.utime
 UtimeTests.test_utime_current_old file-write > os.utime
 UtimeTests.test_utime_dir_fd file-write > os.utime
 UtimeTests.test_utime_directory file-write > os.utime
 UtimeTests.test_utime_fd file-write > builtins.open
 UtimeTests.test_utime_invalid_arguments file-write > os.utime
 UtimeTests.test_utime_nofollow_symlinks file-write > os.utime
 WalkTests.setUp file-delete,file-write > os.unlink
 WalkTests.test_walk_bad_dir file-write > os.rename
 WalkTests.test_walk_many_open_files file-write > os.makedirs
 WalkTests.test_walk_symlink file-delete,file-write > os.remove
 Win32ErrorTests.test_mkdir file-write > builtins.open
 Win32JunctionTests.tearDown file-delete > os.unlink
 Win32JunctionTests.test_unlink_removes_junction file-delete > os.unlink
 Win32KillTests._kill process-exec > subprocess.Popen
 Win32KillTests._kill_with_event process-exec,file-write > subprocess.Popen
 Win32KillTests.test_CTRL_BREAK_EVENT process-exec,file-write > subprocess.Popen
 Win32KillTests.test_CTRL_C_EVENT process-exec,file-write > subprocess.Popen
 Win32ListdirTests.setUp file-write > os.makedirs
 Win32ListdirTests.tearDown file-delete > shutil.rmtree
 Win32NtTests.test_getfinalpathname_handles native-code,import > ctypes.WinDLL
 Win32SymlinkTests._create_missing_dir_link file-delete,file-write > os.remove
 Win32SymlinkTests.tearDown file-delete > os.remove
 Win32SymlinkTests.test_12084 file-write > os.mkdir
 Win32SymlinkTests.test_buffer_overflow file-delete,file-write > os.remove
 Win32SymlinkTests.test_directory_link file-write > os.symlink
 Win32SymlinkTests.test_file_link file-write > os.symlink
 Win32SymlinkTests.test_isdir_on_directory_link_to_missing_target file-delete,file-write > os.remove
 Win32SymlinkTests.test_remove_directory_link_to_missing_target file-delete,file-write > os.remove
 Win32SymlinkTests.test_rmdir_on_directory_link_to_missing_target file-delete,file-write > os.rmdir
 assert_python_ok process-exec > subprocess.Popen
 create_file file-write > builtins.open
 supports_extended_attributes file-write > builtins.open
test.test_ossaudiodev * file-read
test.test_osx_env * process-exec,native-code,file-write
test.test_pathlib * code-exec,deserialize,network
 PosixPathTest.test_expanduser import > importlib.import_module
 PosixPathTest.test_resolve_loop file-write > os.symlink
 PosixPathTest.test_resolve_root file-write > os.chdir
 _BasePathTest._check_complex_symlinks file-write > os.chdir
 _BasePathTest.dirlink file-write > os.symlink
 _BasePathTest.setUp file-delete,file-write > os.remove
 _BasePathTest.test_complex_symlinks_absolute file-write > os.chdir
 _BasePathTest.test_complex_symlinks_relative file-write > os.chdir
 _BasePathTest.test_complex_symlinks_relative_dot_dot file-write > os.chdir
 _BasePathTest.test_exists file-delete,file-write > os.remove
 _BasePathTest.test_glob_common file-delete,file-write > os.remove
 _BasePathTest.test_is_dir file-delete,file-write > os.remove
 _BasePathTest.test_is_fifo_true file-write > os.mkfifo
 _BasePathTest.test_is_file file-delete,file-write > os.remove
 _BasePathTest.test_is_mount file-delete,file-write > os.remove
 _BasePathTest.test_is_symlink file-delete,file-write > os.remove
 _BasePathTest.test_iterdir file-delete,file-write > os.remove
 _BasePathTest.test_mkdir_concurrent_parent_creation file-write > os.mkdir
 _BasePathTest.test_resolve_common file-write > os.symlink
 _BasePathTest.test_resolve_dot file-write > os.symlink
 _BasePathTest.test_resolve_nonexist_relative_issue38671 file-write > os.chdir
 _BasePathTest.test_rglob_common file-delete,file-write > os.remove
 _BasePathTest.test_touch_common file-write > os.utime
test.test_patma * code-exec,file-read
test.test_pdb * process-exec,code-exec,import
 ChecklineTests.test_checkline_after_reset file-write > builtins.open
 ChecklineTests.test_checkline_before_debugging file-write > builtins.open
 ChecklineTests.test_checkline_is_not_executable file-write > builtins.open
 PdbTestCase._assert_find_function file-write > builtins.open
 PdbTestCase.run_pdb_module process-exec,file-write > subprocess.Popen
 PdbTestCase.run_pdb_script process-exec,file-write > subprocess.Popen
 PdbTestCase.test_blocks_at_first_code_line process-exec,file-write > subprocess.Popen
 PdbTestCase.test_breakpoint process-exec,file-write > subprocess.Popen
 PdbTestCase.test_dir_as_script process-exec,file-write > subprocess.Popen
 PdbTestCase.test_errors_in_command process-exec,file-write > subprocess.Popen
 PdbTestCase.test_find_function_empty_file file-write > builtins.open
 PdbTestCase.test_find_function_found file-write > builtins.open
 PdbTestCase.test_find_function_found_with_bom file-write > builtins.open
 PdbTestCase.test_find_function_found_with_encoding_cookie file-write > builtins.open
 PdbTestCase.test_gh_93696_frozen_list process-exec,file-write > subprocess.Popen
 PdbTestCase.test_gh_94215_crash process-exec,file-write > subprocess.Popen
 PdbTestCase.test_issue13120 process-exec,file-write > subprocess.Popen
 PdbTestCase.test_issue13183 process-exec,file-write > subprocess.Popen
 PdbTestCase.test_issue16180 process-exec,file-write > subprocess.Popen
 PdbTestCase.test_issue26053 process-exec,file-write > subprocess.Popen
 PdbTestCase.test_issue34266 process-exec,file-write > subprocess.Popen
 PdbTestCase.test_issue36250 process-exec,file-write > subprocess.Popen
 PdbTestCase.test_issue42383 process-exec,file-write > subprocess.Popen
 PdbTestCase.test_issue42384 process-exec,file-write > subprocess.Popen
 PdbTestCase.test_issue42384_symlink process-exec,file-write > subprocess.Popen
 PdbTestCase.test_issue46434 process-exec,file-write > subprocess.Popen
 PdbTestCase.test_issue7964 process-exec,file-write > subprocess.Popen
 PdbTestCase.test_module_is_run_as_main process-exec,file-write > subprocess.Popen
 PdbTestCase.test_module_without_a_main process-exec,file-write > subprocess.Popen
 PdbTestCase.test_non_utf8_encoding process-exec > subprocess.Popen
 PdbTestCase.test_package_without_a_main process-exec,file-write > subprocess.Popen
 PdbTestCase.test_read_pdbrc_with_ascii_encoding process-exec,file-write > subprocess.Popen
 PdbTestCase.test_readrc_homedir file-write > builtins.open
 PdbTestCase.test_readrc_kwarg process-exec,file-write > subprocess.Popen
 PdbTestCase.test_relative_imports process-exec,file-write > subprocess.Popen
 PdbTestCase.test_relative_imports_on_plain_module process-exec,file-write > subprocess.Popen
 PdbTestCase.test_run_module process-exec,file-write > subprocess.Popen
 PdbTestReadline.test_basic_completion process-exec,import,file-write > subprocess.Popen
 import_module import > importlib.import_module
 load_tests import > builtins.__import__
 run_pty process-exec,import,file-write > subprocess.Popen
test.test_peepholer * code-exec,native-code
 compile_pattern_with_fast_locals code-exec > builtins.exec
 count_instr_recursively code-exec > builtins.compile
test.test_peg_generator * code-exec,process-exec
test.test_peg_generator.__main__ * code-exec
test.test_peg_generator.test_c_parser * process-exec,import,file-delete
 TestCParser.setUp process-exec,import,file-write > os.system
 TestCParser.setUpClass file-write > tempfile.mkdtemp
 TestCParser.tearDown file-delete,file-write > shutil.rmtree
 assert_python_ok process-exec > subprocess.Popen
test.test_peg_generator.test_first_sets * code-exec
test.test_peg_generator.test_grammar_validator * code-exec
test.test_peg_generator.test_pegen * code-exec
test.test_pep646_syntax * import
test.test_pickle * deserialize,import,tamper
 getattribute import > builtins.__import__
 getmodule import > builtins.__import__
 load_tests import > builtins.__import__
test.test_picklebuffer * import,tamper
test.test_pickletools * deserialize,import
 load_tests import > builtins.__import__
test.test_pipes * import,file-write,file-read
 import_deprecated import > importlib.import_module
test.test_pkg * code-exec,file-delete,file-write
 TestPkg.run_code code-exec > builtins.exec
 TestPkg.tearDown file-delete > os.rmdir
 TestPkg.test_2 code-exec,file-write > builtins.exec
 TestPkg.test_5 code-exec,file-write > builtins.exec
 TestPkg.test_6 code-exec,file-write > builtins.exec
 TestPkg.test_7 file-write > tempfile.mkdtemp
 cleanout file-delete > os.rmdir
test.test_pkgutil * import,file-delete,file-write
 spec_from_file_location import > importlib.util.spec_from_file_location
test.test_platform * process-exec,deserialize,native-code
 PlatformTest.test_architecture_via_symlink file-write > os.symlink
 PlatformTest.test_libc_ver file-write > builtins.open
 PlatformTest.test_mac_ver_with_fork process-exec > os.fork
test.test_plistlib * process-exec,deserialize,native-code
 TestPlistlib.tearDown file-delete > os.unlink
 TestPlistlib.test_io file-write > builtins.open
 TestPlutil.check_content process-exec,native-code > _winapi.CreateProcess
 TestPlutil.check_plistlib_parse process-exec,native-code > _winapi.CreateProcess
 TestPlutil.convert_to_bin process-exec,native-code,file-write > _winapi.CreateProcess
 TestPlutil.convert_to_json process-exec,native-code,file-write > _winapi.CreateProcess
 TestPlutil.get_lint_status process-exec,native-code,file-write > _winapi.CreateProcess
 TestPlutil.setUpClass file-write > builtins.open
 TestPlutil.tearDownClass file-delete > os.remove
 TestPlutil.test_octal_and_hex process-exec,native-code,file-write > _winapi.CreateProcess
 TestPlutil.write_pl file-write > builtins.open
test.test_poll * process-exec,code-exec,native-code
 PollTests.test_poll1 file-write > os.write
 PollTests.test_poll_blocks_with_negative_ms file-write > os.write
 PollTests.test_poll_unit_tests file-delete,file-write > os.unlink
 PollTests.test_threaded_poll file-write > os.write
 requires_resource code-exec,native-code > builtins.exec
test.test_popen * process-exec,code-exec
test.test_poplib * network
test.test_positional_only_arg * code-exec,deserialize
 check_syntax_error code-exec > builtins.compile
test.test_posix * process-exec,code-exec,file-delete
 PosixTester._test_chflags_regular_file file-write > builtins.open
 PosixTester.setUp file-write > builtins.open
 PosixTester.test_chdir file-write > posix.chdir
 PosixTester.test_chflags file-write > builtins.open
 PosixTester.test_chown file-delete,file-write > os.unlink
 PosixTester.test_fchown file-delete,file-write > os.unlink
 PosixTester.test_fexecve process-exec,file-write > os.fork
 PosixTester.test_fs_holes file-write > builtins.open
 PosixTester.test_ftruncate file-write > builtins.open
 PosixTester.test_getcwd_long_pathnames file-delete,file-write > os.rmdir
 PosixTester.test_lchflags_regular_file file-write > builtins.open
 PosixTester.test_lchflags_symlink file-write > os.symlink
 PosixTester.test_lchown file-delete,file-write > os.unlink
 PosixTester.test_listdir_fd file-write > posix.open
 PosixTester.test_lockf file-write > os.open
 PosixTester.test_mkfifo file-write > posix.mkfifo
 PosixTester.test_mknod file-write > posix.mknod
 PosixTester.test_oscloexec file-write > os.open
 PosixTester.test_osexlock file-write > os.open
 PosixTester.test_osshlock file-write > os.open
 PosixTester.test_path_with_null_byte file-write > os.open
 PosixTester.test_path_with_null_character file-write > os.open
 PosixTester.test_pipe2 file-write > os.write
 PosixTester.test_posix_fadvise file-write > os.open
 PosixTester.test_posix_fallocate file-write > os.open
 PosixTester.test_pread file-write > os.open
 PosixTester.test_preadv file-write > os.open
 PosixTester.test_preadv_flags file-write > os.open
 PosixTester.test_preadv_overflow_32bits file-write > os.open
 PosixTester.test_putenv file-write > os.putenv
 PosixTester.test_pwrite file-write > os.open
 PosixTester.test_pwritev file-write > os.open
 PosixTester.test_pwritev_flags file-write > os.open
 PosixTester.test_pwritev_overflow_32bits file-write > os.open
 PosixTester.test_readv file-write > os.open
 PosixTester.test_readv_overflow_32bits file-write > os.open
 PosixTester.test_truncate file-write > posix.truncate
 PosixTester.test_utime file-write > posix.utime
 PosixTester.test_utime_nofollow_symlinks file-write > posix.utime
 PosixTester.test_utime_with_fd file-write > os.open
 PosixTester.test_waitid process-exec,file-write > os.fork
 PosixTester.test_writev file-write > os.open
 PosixTester.test_writev_overflow_32bits file-write > os.open
 TestPosixDirFd.prepare file-write > posix.mkdir
 TestPosixDirFd.prepare_file file-write > os.open
 TestPosixDirFd.test_access_dir_fd file-write > os.open
 TestPosixDirFd.test_chmod_dir_fd file-write > posix.chmod
 TestPosixDirFd.test_chown_dir_fd file-write > posix.chown
 TestPosixDirFd.test_link_dir_fd file-write > posix.link
 TestPosixDirFd.test_mkdir_dir_fd file-write > posix.mkdir
 TestPosixDirFd.test_mkfifo_dir_fd file-write > posix.mkfifo
 TestPosixDirFd.test_mknod_dir_fd file-write > posix.mknod
 TestPosixDirFd.test_open_dir_fd file-write > posix.open
 TestPosixDirFd.test_readlink_dir_fd file-write > os.symlink
 TestPosixDirFd.test_rename_dir_fd file-write > posix.rename
 TestPosixDirFd.test_stat_dir_fd file-write > builtins.open
 TestPosixDirFd.test_symlink_dir_fd file-write > posix.symlink
 TestPosixDirFd.test_unlink_dir_fd file-delete,file-write > posix.unlink
 TestPosixDirFd.test_utime_dir_fd file-write > posix.utime
 TestPosixSpawnP.test_posix_spawnp process-exec,file-write > subprocess.Popen
 TestPosixWeaklinking.test_chmod file-write > os.chmod
 TestPosixWeaklinking.test_chown file-write > os.chown
 TestPosixWeaklinking.test_link file-write > os.link
 TestPosixWeaklinking.test_mkdir file-write > os.mkdir
 TestPosixWeaklinking.test_mkfifo file-write > os.mkfifo
 TestPosixWeaklinking.test_mknod file-write > os.mknod
 TestPosixWeaklinking.test_open file-write > os.open
 TestPosixWeaklinking.test_rename_replace file-write > os.rename
 TestPosixWeaklinking.test_symlink file-write > os.symlink
 TestPosixWeaklinking.test_utime file-write > os.utime
 _PosixSpawnMixin.test_dup2 file-write > builtins.open
 assert_python_ok process-exec > subprocess.Popen
test.test_posixpath * import,file-delete,file-write
 safe_rmdir file-delete > os.rmdir
test.test_pow * code-exec,process-exec
test.test_pprint * code-exec
test.test_print * code-exec
test.test_profile * process-exec,code-exec,deserialize
 ProfileTest.do_profiling deserialize > marshal.load
 ProfileTest.test_calling_conventions deserialize > marshal.load
 ProfileTest.test_output_file_when_changing_directory process-exec,file-write > subprocess.Popen
 assert_python_failure process-exec > subprocess.Popen
 assert_python_ok process-exec > subprocess.Popen
 change_cwd file-write > os.chdir
 main code-exec,import,file-write > signal.signal
 regenerate_expected_output file-write > builtins.open
 temp_dir file-write > tempfile.mkdtemp
test.test_property * code-exec,process-exec
test.test_pstats * code-exec,deserialize
test.test_pty * process-exec,code-exec,network
 PtyTest.test_fork process-exec > pty.fork
 PtyTest.test_master_read file-write > os.open
 PtyTest.test_openpty file-write > io.FileIO
 SmallPtyTests.test__copy_to_each network,file-write > socket.socketpair
 _readline file-write > io.FileIO
 import_module import > importlib.import_module
 write_all file-write > os.write
test.test_pulldom * file-read
test.test_pwd * code-exec,process-exec
test.test_py_compile * process-exec,native-code,file-delete
 PyCompileCLITestCase.pycompilecmd process-exec,native-code,file-write > subprocess.Popen
 PyCompileCLITestCase.setUp file-write > tempfile.mkdtemp
 PyCompileTestsBase.setUp file-write > tempfile.mkdtemp
 PyCompileTestsBase.tearDown file-delete,file-write > shutil.rmtree
 PyCompileTestsBase.test_absolute_path file-write > os.makedirs
 PyCompileTestsBase.test_bad_coding file-write > os.makedirs
 PyCompileTestsBase.test_cache_path file-write > os.makedirs
 PyCompileTestsBase.test_cwd file-write > os.makedirs
 PyCompileTestsBase.test_do_not_overwrite_nonregular_files file-write > os.makedirs
 PyCompileTestsBase.test_do_not_overwrite_symlinks file-write > os.symlink
 PyCompileTestsBase.test_double_dot_no_clobber file-write > builtins.open
 PyCompileTestsBase.test_exceptions_propagate file-write > os.chmod
 PyCompileTestsBase.test_invalidation_mode file-write > os.makedirs
 PyCompileTestsBase.test_optimization_path file-write > os.makedirs
 PyCompileTestsBase.test_quiet file-write > os.makedirs
 PyCompileTestsBase.test_relative_path file-write > os.makedirs
 PyCompileTestsBase.test_source_date_epoch file-write > os.makedirs
test.test_pyclbr * code-exec,import,tamper
 FunctionType code-exec > types.FunctionType
 PyclbrTest.checkModule code-exec,import > builtins.compile
 unittest_main code-exec,import > signal.signal
test.test_pydoc * process-exec,code-exec,import
 PydocBaseTest.call_url_handler import > builtins.__import__
 PydocDocTest.test_getpager_with_stdin_none process-exec,file-delete,file-write > os.system
 PydocDocTest.test_is_package_when_is_package file-delete,file-write > os.remove
 PydocDocTest.test_is_package_when_not_package file-write > tempfile.mkdtemp
 PydocDocTest.test_synopsis import,file-write > importlib.util.spec_from_file_location
 PydocDocTest.test_synopsis_sourceless_empty_doc import,file-write > importlib.util.spec_from_file_location
 PydocImportTest.setUp file-write > os.mkdir
 PydocImportTest.test_apropos_empty_doc import,file-write > builtins.__import__
 PydocImportTest.test_apropos_with_bad_package import,file-write > builtins.__import__
 PydocImportTest.test_apropos_with_unreadable_dir import,file-write > builtins.__import__
 PydocImportTest.test_badimport process-exec,file-write > subprocess.Popen
 PydocImportTest.test_importfile import > importlib.util.spec_from_file_location
 PydocImportTest.test_url_search_package_error import,file-write > builtins.__import__
 assert_python_failure process-exec > subprocess.Popen
 assert_python_ok process-exec > subprocess.Popen
 get_pydoc_html import > importlib.import_module
 get_pydoc_text import > importlib.import_module
 namedtuple code-exec > builtins.eval
 rmtree file-write > os.chmod
 run_pydoc process-exec > subprocess.Popen
 run_pydoc_fail process-exec > subprocess.Popen
 spawn_python process-exec > subprocess.Popen
 urlcleanup file-delete > os.unlink
test.test_pyexpat * file-write
test.test_queue * tamper,dos
test.test_quopri * process-exec
test.test_raise * tamper
test.test_random * process-exec,code-exec,deserialize
 TestBasicOps.test_bug_1727780 deserialize > pickle.load
 TestModule.test_after_fork process-exec,code-exec,file-write > os.fork
test.test_range * deserialize
test.test_re * process-exec,code-exec,deserialize
 ImplementationTest.test_deprecated_modules import > builtins.__import__
 bigmemtest process-exec > subprocess.Popen
test.test_readline * process-exec,import,file-delete
 TestReadline.test_auto_history_disabled process-exec,import,file-write > subprocess.Popen
 TestReadline.test_auto_history_enabled process-exec,import,file-write > subprocess.Popen
 TestReadline.test_history_size process-exec,import,file-write > subprocess.Popen
 TestReadline.test_nonascii process-exec,import,file-write > subprocess.Popen
 TestReadline.test_set_complete_delims process-exec,import,file-write > subprocess.Popen
 assert_python_ok process-exec > subprocess.Popen
 import_module import > importlib.import_module
 run_pty process-exec,import,file-write > subprocess.Popen
 temp_dir file-write > tempfile.mkdtemp
test.test_regrtest * process-exec,native-code,file-write
 ArgsTestCase.check_huntrleaks file-write > builtins.open
 ArgsTestCase.check_leak file-write > builtins.open
 ArgsTestCase.test_huntrleaks_fd_leak file-write > builtins.open
 ProgramsTestCase.setUp file-write > tempfile.mkdtemp
test.test_repl * process-exec
test.test_reprlib * file-delete,file-write,file-read
 LongReprTest.setUp file-delete,file-write > shutil.rmtree
 create_empty_file file-write > os.open
 write_file file-write > builtins.open
test.test_resource * file-write,dos
test.test_richcmp * code-exec,process-exec
test.test_rlcompleter * code-exec
 TestRlcompleter.test_excessive_getattr code-exec > builtins.eval
test.test_robotparser * code-exec,native-code,network
 HTTPServer network > socket.socket
 NetworkTestCase.setUpClass code-exec,native-code,import > builtins.exec
test.test_runpy * process-exec,code-exec,deserialize
 RunModuleTestCase._add_pkg_dir file-write > os.mkdir
 RunModuleTestCase._add_relative_modules file-write > os.open
 RunModuleTestCase._check_module code-exec,import,file-delete,file-write > builtins.exec
 RunModuleTestCase._check_package code-exec,import,file-delete,file-write > builtins.exec
 RunModuleTestCase._check_relative_imports code-exec,import,file-delete,file-write > builtins.exec
 RunModuleTestCase._del_pkg file-delete > os.rmdir
 RunModuleTestCase._fix_ns_for_legacy_pyc import > importlib.util.spec_from_file_location
 RunModuleTestCase._make_pkg import,file-write > importlib.util.spec_from_file_location
 RunModuleTestCase.expect_import_error code-exec,import > builtins.exec
 RunModuleTestCase.test_explicit_relative_import code-exec,import,file-delete,file-write > builtins.exec
 RunModuleTestCase.test_invalid_names code-exec,import > builtins.exec
 RunModuleTestCase.test_library_module code-exec,import > builtins.exec
 RunModuleTestCase.test_main_relative_import code-exec,import,file-delete,file-write > builtins.exec
 RunModuleTestCase.test_package_imported_no_warning code-exec,import,file-write > builtins.exec
 RunModuleTestCase.test_pkgutil_walk_packages import,file-write > builtins.__import__
 RunModuleTestCase.test_run_module code-exec,import,file-delete,file-write > builtins.exec
 RunModuleTestCase.test_run_module_alter_sys code-exec,import,file-delete,file-write > builtins.exec
 RunModuleTestCase.test_run_module_in_namespace_package code-exec,import,file-delete,file-write > builtins.exec
 RunModuleTestCase.test_run_name code-exec,import,file-delete,file-write > builtins.exec
 RunModuleTestCase.test_run_namespace_package code-exec,import,file-delete,file-write > builtins.exec
 RunModuleTestCase.test_run_namespace_package_in_namespace_package code-exec,import,file-delete,file-write > builtins.exec
 RunModuleTestCase.test_run_package code-exec,import,file-delete,file-write > builtins.exec
 RunModuleTestCase.test_run_package_alter_sys code-exec,import,file-delete,file-write > builtins.exec
 RunModuleTestCase.test_run_package_in_namespace_package code-exec,import,file-delete,file-write > builtins.exec
 RunModuleTestCase.test_run_package_init_exceptions code-exec,import,file-write > builtins.exec
 RunModuleTestCase.test_submodule_imported_warning code-exec,import,file-delete,file-write > builtins.exec
 RunPathTestCase._check_script code-exec,deserialize,import,file-write > builtins.exec
 RunPathTestCase._make_test_script file-write > builtins.open
 RunPathTestCase.test_basic_script code-exec,deserialize,import,file-write > builtins.exec
 RunPathTestCase.test_basic_script_no_suffix code-exec,deserialize,import,file-write > builtins.exec
 RunPathTestCase.test_basic_script_with_path_object code-exec,deserialize,import,file-write > builtins.exec
 RunPathTestCase.test_directory code-exec,deserialize,import,file-write > builtins.exec
 RunPathTestCase.test_directory_compiled code-exec,deserialize,import,file-delete,file-write > builtins.exec
 RunPathTestCase.test_directory_error file-write > tempfile.mkdtemp
 RunPathTestCase.test_encoding code-exec,deserialize,import,file-write > builtins.exec
 RunPathTestCase.test_main_recursion_error code-exec,native-code,file-delete,file-write > builtins.exec
 RunPathTestCase.test_script_compiled code-exec,deserialize,import,file-delete,file-write > builtins.exec
 RunPathTestCase.test_zipfile code-exec,deserialize,import,file-delete,file-write > builtins.exec
 RunPathTestCase.test_zipfile_compiled code-exec,deserialize,import,file-delete,file-write > builtins.exec
 RunPathTestCase.test_zipfile_error file-delete,file-write > os.unlink
 TestExit.assertSigInt process-exec,native-code,file-write > _winapi.CreateProcess
 TestExit.run file-write > tempfile.mkdtemp
 TestExit.test_pymain_run_command process-exec,native-code > _winapi.CreateProcess
 TestExit.test_pymain_run_command_run_module process-exec,native-code > _winapi.CreateProcess
 TestExit.test_pymain_run_file process-exec,native-code > _winapi.CreateProcess
 TestExit.test_pymain_run_file_runpy_run_module process-exec,native-code > _winapi.CreateProcess
 TestExit.test_pymain_run_file_runpy_run_module_as_main process-exec,native-code > _winapi.CreateProcess
 TestExit.test_pymain_run_module process-exec,native-code > _winapi.CreateProcess
 TestExit.test_pymain_run_stdin process-exec,native-code > _winapi.CreateProcess
 TestExit.tmp_path file-write > tempfile.mkdtemp
 _run_code code-exec > runpy._run_code
 _run_module_code code-exec > builtins.exec
 create_empty_file file-write > os.open
 make_legacy_pyc file-delete,file-write > os.unlink
 make_script file-write > builtins.open
 make_zip_script file-delete,file-write > os.unlink
 no_tracing code-exec > sys.settrace
 requires_resource code-exec,native-code > builtins.exec
 run_module code-exec,import > builtins.exec
 run_path code-exec,deserialize,import,file-write > builtins.exec
 temp_dir file-write > tempfile.mkdtemp
test.test_sax * file-write,file-read
 make_xml_file file-write > builtins.open
test.test_sched * code-exec,process-exec
test.test_scope * code-exec,tamper,dos
 ScopeTests.testInteractionWithTraceFunc code-exec > sys.settrace
 check_syntax_error code-exec > builtins.compile
test.test_script_helper * process-exec
test.test_secrets * code-exec,process-exec
test.test_select * process-exec,file-read
test.test_selectors * code-exec,native-code,network
 BaseSelectorTestCase.test_select_interrupt_exc code-exec,network > signal.signal
 BaseSelectorTestCase.test_select_interrupt_noraise code-exec,network > signal.signal
 BaseSelectorTestCase.test_selector network > socket.socket
 KqueueSelectorTestCase.test_register_bad_fd file-write > builtins.open
 ScalableSelectorMixIn.test_above_fd_setsize code-exec,native-code > builtins.exec
 socketpair network > socket.socket
test.test_set * code-exec,deserialize,tamper
 TestSubsets.test_issubset code-exec > builtins.eval
test.test_setcomps * import
test.test_shelve * deserialize,import,file-write
 dbm_iterator import > builtins.__import__
test.test_shlex * code-exec,process-exec
test.test_shutil * process-exec,native-code,file-delete
 BaseTest.mkdtemp file-write > tempfile.mkdtemp
 TestArchives._create_files file-write > os.makedirs
 TestArchives.check_unpack_archive file-write > os.chdir
 TestArchives.check_unpack_archive_with_converter file-write > os.chdir
 TestArchives.test_make_archive file-write > tempfile.mkdtemp
 TestArchives.test_make_archive_cwd file-write > os.chdir
 TestArchives.test_make_archive_owner_group file-write > os.chdir
 TestArchives.test_make_tarball file-delete,file-write > os.rmdir
 TestArchives.test_make_tarfile_in_curdir file-write > os.chdir
 TestArchives.test_make_tarfile_rootdir_nodir file-write > tempfile.mkstemp
 TestArchives.test_make_zipfile file-delete,file-write > os.rmdir
 TestArchives.test_make_zipfile_in_curdir file-write > os.chdir
 TestArchives.test_make_zipfile_rootdir_nodir file-write > tempfile.mkstemp
 TestArchives.test_tarfile_root_owner file-write > os.chdir
 TestArchives.test_tarfile_vs_tar process-exec,native-code,file-write > _winapi.CreateProcess
 TestArchives.test_unzip_zipfile process-exec,native-code,file-write > _winapi.CreateProcess
 TestArchives.test_zipfile_vs_zip process-exec,native-code,file-write > _winapi.CreateProcess
 TestCopy._copy_file file-write > builtins.open
 TestCopy._test_copy_dir file-write > builtins.open
 TestCopy.test_copy file-write > builtins.open
 TestCopy.test_copy2 file-write > builtins.open
 TestCopy.test_copy2_dir file-write > builtins.open
 TestCopy.test_copy2_symlinks file-delete,file-write > os.remove
 TestCopy.test_copy2_xattr file-delete,file-write > os.remove
 TestCopy.test_copy_dir file-write > builtins.open
 TestCopy.test_copy_return_value file-write > builtins.open
 TestCopy.test_copy_symlinks file-delete,file-write > os.remove
 TestCopy.test_copyfile_copy_dir file-write > builtins.open
 TestCopy.test_copyfile_named_pipe file-delete,file-write > os.remove
 TestCopy.test_copyfile_nonexistent_dir file-write > builtins.open
 TestCopy.test_copyfile_return_value file-write > os.symlink
 TestCopy.test_copyfile_same_file file-write > builtins.open
 TestCopy.test_copyfile_symlinks file-write > os.symlink
 TestCopy.test_copymode_follow_symlinks file-write > os.symlink
 TestCopy.test_copymode_symlink_to_symlink file-write > os.symlink
 TestCopy.test_copymode_symlink_to_symlink_wo_lchmod file-write > os.symlink
 TestCopy.test_copystat_handles_harmless_chflags_errors file-write > builtins.open
 TestCopy.test_copystat_symlinks file-write > os.utime
 TestCopy.test_copyxattr file-delete,file-write > os.remove
 TestCopy.test_copyxattr_symlinks file-write > os.symlink
 TestCopy.test_dont_copy_file_onto_link_to_itself file-delete,file-write > os.remove
 TestCopy.test_dont_copy_file_onto_symlink_to_itself file-delete,file-write > os.remove
 TestCopyFile.test_w_dest_close_fails file-write > os.symlink
 TestCopyFile.test_w_dest_open_fails file-write > os.symlink
 TestCopyFile.test_w_source_close_fails file-write > os.symlink
 TestCopyFile.test_w_source_open_fails file-write > os.symlink
 TestCopyFileObj.get_files file-write > builtins.open
 TestCopyFileObj.setUpClass file-write > builtins.open
 TestCopyFileObj.test_content file-write > builtins.open
 TestCopyFileObj.test_file_not_closed file-write > builtins.open
 TestCopyFileObj.test_file_offset file-write > builtins.open
 TestCopyFileObj.test_win_impl file-write > os.symlink
 TestCopyTree.test_copytree_arg_types_of_ignore file-write > os.mkdir
 TestCopyTree.test_copytree_custom_copy_function file-write > builtins.open
 TestCopyTree.test_copytree_dangling_symlinks file-write > os.mkdir
 TestCopyTree.test_copytree_dirs_exist_ok file-write > os.mkdir
 TestCopyTree.test_copytree_named_pipe file-delete,file-write > shutil.rmtree
 TestCopyTree.test_copytree_retains_permissions file-write > os.mkdir
 TestCopyTree.test_copytree_return_value file-write > builtins.open
 TestCopyTree.test_copytree_simple file-write > os.mkdir
 TestCopyTree.test_copytree_special_func file-write > os.mkdir
 TestCopyTree.test_copytree_subdirectory file-write > os.makedirs
 TestCopyTree.test_copytree_symlink_dir file-write > os.mkdir
 TestCopyTree.test_copytree_symlinks file-write > os.mkdir
 TestCopyTree.test_copytree_winerror file-write > tempfile.mkdtemp
 TestCopyTree.test_copytree_with_exclude file-delete,file-write > shutil.rmtree
 TestGetTerminalSize.test_fallback file-write > builtins.open
 TestMisc.test_chown file-write > os.chown
 TestMove._check_move_dir file-delete,file-write > os.unlink
 TestMove._check_move_file file-delete,file-write > os.unlink
 TestMove.setUp file-write > builtins.open
 TestMove.test_destinsrc_false_negative file-write > os.mkdir
 TestMove.test_destinsrc_false_positive file-write > os.mkdir
 TestMove.test_existing_file_inside_dest_dir file-write > builtins.open
 TestMove.test_move_as_rename_return_value file-delete,file-write > os.unlink
 TestMove.test_move_dangling_symlink file-delete,file-write > os.unlink
 TestMove.test_move_dir file-delete,file-write > os.unlink
 TestMove.test_move_dir_altsep_to_dir file-delete,file-write > os.unlink
 TestMove.test_move_dir_caseinsensitive file-delete,file-write > os.rmdir
 TestMove.test_move_dir_other_fs file-delete,file-write > os.unlink
 TestMove.test_move_dir_permission_denied file-write > os.mkdir
 TestMove.test_move_dir_sep_to_dir file-delete,file-write > os.unlink
 TestMove.test_move_dir_special_function file-delete,file-write > os.unlink
 TestMove.test_move_dir_symlink file-delete,file-write > os.unlink
 TestMove.test_move_dir_to_dir file-delete,file-write > os.unlink
 TestMove.test_move_file file-delete,file-write > os.unlink
 TestMove.test_move_file_special_function file-delete,file-write > os.unlink
 TestMove.test_move_file_symlink file-delete,file-write > os.unlink
 TestMove.test_move_file_symlink_to_dir file-delete,file-write > os.unlink
 TestMove.test_move_file_to_dir file-delete,file-write > os.unlink
 TestMove.test_move_file_to_dir_pathlike_dst file-delete,file-write > os.unlink
 TestMove.test_move_file_to_dir_pathlike_src file-delete,file-write > os.unlink
 TestMove.test_move_return_value file-delete,file-write > os.unlink
 TestRmTree.test_on_error file-delete,file-write > shutil.rmtree
 TestRmTree.test_rmtree_does_not_choke_on_failing_lstat file-delete,file-write > shutil.rmtree
 TestRmTree.test_rmtree_dont_delete_file file-delete,file-write > os.remove
 TestRmTree.test_rmtree_errors file-delete,file-write > shutil.rmtree
 TestRmTree.test_rmtree_fails_on_junctions file-delete,file-write > shutil.rmtree
 TestRmTree.test_rmtree_fails_on_symlink file-delete,file-write > shutil.rmtree
 TestRmTree.test_rmtree_on_junction file-delete,file-write > shutil.rmtree
 TestRmTree.test_rmtree_on_symlink file-delete,file-write > shutil.rmtree
 TestRmTree.test_rmtree_uses_safe_fd_version_if_available file-write > os.mkdir
 TestRmTree.test_rmtree_with_dir_fd file-delete,file-write > shutil.rmtree
 TestRmTree.test_rmtree_with_dir_fd_unsupported file-delete,file-write > shutil.rmtree
 TestRmTree.test_rmtree_works_on_bytes file-delete,file-write > shutil.rmtree
 TestRmTree.test_rmtree_works_on_junctions file-delete,file-write > shutil.rmtree
 TestRmTree.test_rmtree_works_on_symlinks file-delete,file-write > shutil.rmtree
 TestWhich.setUp file-write > os.chmod
 TestWhich.test_cwd file-write > os.chdir
 TestWhich.test_empty_path file-write > os.chdir
 TestWhich.test_environ_path_cwd file-write > os.chdir
 TestWhich.test_environ_path_empty file-write > os.chdir
 TestWhich.test_non_matching_mode file-write > os.chmod
 TestWhich.test_pathext file-write > os.chmod
 TestWhich.test_relative_cmd file-write > os.chdir
 TestWhich.test_relative_path file-write > os.chdir
 TestWhichBytes.setUp file-write > os.chmod
 TestZeroCopySendfile.test_big_chunk file-write > builtins.open
 TestZeroCopySendfile.test_blocksize_arg file-write > builtins.open
 TestZeroCopySendfile.test_cant_get_size file-write > builtins.open
 TestZeroCopySendfile.test_exception_on_second_call file-write > builtins.open
 TestZeroCopySendfile.test_file2file_not_supported file-write > os.symlink
 TestZeroCopySendfile.test_non_regular_file_src file-write > builtins.open
 TestZeroCopySendfile.test_small_chunks file-write > builtins.open
 _ZeroCopyFileTest.get_files file-write > builtins.open
 _ZeroCopyFileTest.reset file-write > builtins.open
 _ZeroCopyFileTest.setUpClass file-write > builtins.open
 _ZeroCopyFileTest.test_empty_file file-write > builtins.open
 _ZeroCopyFileTest.test_exception_on_first_call file-write > builtins.open
 _ZeroCopyFileTest.test_filesystem_full file-write > builtins.open
 _ZeroCopyFileTest.test_non_existent_src file-write > os.symlink
 _ZeroCopyFileTest.test_regular_copy file-write > os.symlink
 _ZeroCopyFileTest.test_same_file file-write > builtins.open
 make_archive file-write > os.chdir
 read_file file-write > builtins.open
 write_file file-write > builtins.open
 write_test_file file-write > builtins.open
test.test_signal * process-exec,code-exec,native-code
 PidfdSignalTest.test_pidfd_send_signal file-write > os.open
 PosixTests.test_keyboard_interrupt_exit_code process-exec,native-code,file-write > _winapi.CreateProcess
 RaiseSignalTest.test_handler code-exec > signal.signal
 StressTest.measure_itimer_resolution code-exec > signal.signal
 StressTest.test_stress_delivery_dependent code-exec > signal.signal
 StressTest.test_stress_delivery_simultaneous code-exec > signal.signal
 StressTest.test_stress_modifying_handlers code-exec > signal.signal
 WakeupFDTests.test_invalid_fd file-write > builtins.open
 WakeupFDTests.test_invalid_socket network > socket.socket
 WakeupFDTests.test_set_wakeup_fd_socket_result network > socket.socket
 WakeupSignalTests.check_wakeup process-exec > subprocess.Popen
 WakeupSignalTests.test_wakeup_write_error process-exec,file-write > subprocess.Popen
 WindowsSignalTests.test_keyboard_interrupt_exit_code process-exec,native-code,file-write > _winapi.CreateProcess
 assert_python_ok process-exec > subprocess.Popen
 spawn_python process-exec > subprocess.Popen
test.test_site * process-exec,code-exec,native-code
 HelperFunctionsTests.make_pth file-delete,file-write > os.remove
 HelperFunctionsTests.test_addpackage code-exec,file-delete,file-write > builtins.exec
 HelperFunctionsTests.test_addpackage_empty_lines code-exec,file-delete,file-write > builtins.exec
 HelperFunctionsTests.test_addpackage_import_bad_exec code-exec,file-delete,file-write > builtins.exec
 HelperFunctionsTests.test_addpackage_import_bad_pth_file code-exec,file-delete,file-write > builtins.exec
 HelperFunctionsTests.test_addpackage_import_bad_syntax code-exec,file-delete,file-write > builtins.exec
 HelperFunctionsTests.test_addsitedir code-exec,file-delete,file-write > builtins.exec
 HelperFunctionsTests.test_s_option process-exec,native-code,file-write > _winapi.CreateProcess
 ImportSideEffectTests.test_license_exists_at_url code-exec,native-code,import > builtins.exec
 PthFile.cleanup file-delete > os.remove
 PthFile.create file-write > builtins.open
 _pthFileTests._create_underpth_exe file-write > tempfile.mkdtemp
 _pthFileTests.test_underpth_basic process-exec,native-code,file-write > _winapi.CreateProcess
 _pthFileTests.test_underpth_dll_file process-exec,native-code,file-write > _winapi.CreateProcess
 _pthFileTests.test_underpth_file process-exec,native-code,file-write > _winapi.CreateProcess
 _pthFileTests.test_underpth_nosite_file process-exec,native-code,file-write > _winapi.CreateProcess
 change_cwd file-write > os.chdir
 setUpModule code-exec,file-write > builtins.exec
test.test_slice * deserialize
test.test_smtpd * code-exec,process-exec
test.test_smtplib * network,dos
 SMTPSimTests.test_421_from_data_cmd network > socket.gethostbyname
 SMTPSimTests.test_auth_function network > socket.gethostbyname
test.test_smtpnet * code-exec,native-code,network
 SmtpSSLTest.test_connect network,import > socket.gethostbyname
 SmtpSSLTest.test_connect_default_port network,import > socket.gethostbyname
 SmtpSSLTest.test_connect_using_sslcontext code-exec,native-code,network,import > builtins.exec
 SmtpSSLTest.test_connect_using_sslcontext_verified network,import > socket.create_connection
 SmtpTest.test_connect_starttls network,import > socket.gethostbyname
 check_ssl_verifiy network > socket.create_connection
test.test_sndhdr * deserialize
test.test_socket * code-exec,deserialize,network
 GeneralModuleTests.check_sendall_interrupted code-exec,network > signal.signal
 GeneralModuleTests.testHostnameRes network > socket.gethostbyname
 GeneralModuleTests.testSockName network > socket.socket
 GeneralModuleTests.test__sendfile_use_sendfile network,file-write > socket.socket
 GeneralModuleTests.test_idna network,import > socket.gethostbyname
 GeneralModuleTests.test_socket_consistent_sock_type network > socket.socket
 GeneralModuleTests.test_socket_fileno network,file-write > socket.socket
 GeneralModuleTests.test_socket_fileno_requires_valid_fd network,file-write > socket.socket
 InheritanceTest.test_get_inheritable_cloexec network,file-write > socket.socket
 InheritanceTest.test_set_inheritable_cloexec network,file-write > socket.socket
 InterruptedRecvTimeoutTest.setUp code-exec > signal.signal
 InterruptedSendTimeoutTest.setUp code-exec,network > signal.signal
 InterruptedTimeoutBase.setUp code-exec > signal.signal
 LinuxKernelCryptoAPI.test_drbg_pr_sha256 network > socket.socket
 NonBlockingTCPTests.assert_sock_timeout file-write > fcntl.fcntl
 NonBlockingTCPTests.testInitNonBlocking network,file-write > socket.socket
 NonBlockingTCPTests.testSetBlocking file-write > fcntl.fcntl
 NonBlockingTCPTests.testSetBlocking_overflow file-write > fcntl.fcntl
 NonblockConstantTest.checkNonblock file-write > fcntl.fcntl
 NonblockConstantTest.test_SOCK_NONBLOCK network,file-write > socket.socket
 RDSTest.setUp network > socket.socket
 SCMRightsTest._testCmsgTrunc0 file-write > tempfile.mkstemp
 SCMRightsTest._testCmsgTrunc1 file-write > tempfile.mkstemp
 SCMRightsTest._testCmsgTrunc2Int file-write > tempfile.mkstemp
 SCMRightsTest._testCmsgTruncLen0 file-write > tempfile.mkstemp
 SCMRightsTest._testCmsgTruncLen0Minus1 file-write > tempfile.mkstemp
 SCMRightsTest._testCmsgTruncLen0Plus1 file-write > tempfile.mkstemp
 SCMRightsTest._testCmsgTruncLen1 file-write > tempfile.mkstemp
 SCMRightsTest._testCmsgTruncLen2Minus1 file-write > tempfile.mkstemp
 SCMRightsTest._testCmsgTruncNoBufSize file-write > tempfile.mkstemp
 SCMRightsTest._testFDPassCMSG_LEN file-write > tempfile.mkstemp
 SCMRightsTest._testFDPassCMSG_SPACE file-write > tempfile.mkstemp
 SCMRightsTest._testFDPassPartialIntInMiddle file-write > tempfile.mkstemp
 SCMRightsTest._testFDPassSeparate file-write > tempfile.mkstemp
 SCMRightsTest._testFDPassSeparateMinSpace file-write > tempfile.mkstemp
 SCMRightsTest._testFDPassSimple file-write > tempfile.mkstemp
 SCMRightsTest._testMultipleFDPass file-write > tempfile.mkstemp
 SCMRightsTest.createAndSendFDs file-write > tempfile.mkstemp
 SCMRightsTest.newFDs file-write > tempfile.mkstemp
 SendRecvFdsTests.testSendAndRecvFds network,file-write > socket.socketpair
 SendfileUsingSendTest._testCount network > socket.create_connection
 SendfileUsingSendTest._testCountSmall network > socket.create_connection
 SendfileUsingSendTest._testCountWithOffset network > socket.create_connection
 SendfileUsingSendTest._testEmptyFileSend network,file-write > socket.create_connection
 SendfileUsingSendTest._testNonBlocking network > socket.create_connection
 SendfileUsingSendTest._testOffset network > socket.create_connection
 SendfileUsingSendTest._testRegularFile network > socket.create_connection
 SendfileUsingSendTest._testWithTimeout network > socket.create_connection
 SendfileUsingSendTest._testWithTimeoutTriggeredSend network > socket.create_connection
 SendfileUsingSendTest.setUpClass file-write > builtins.open
 SendfileUsingSendTest.test_errors network > socket.socket
 TCPTimeoutTest.testInterruptedTimeout code-exec > signal.signal
 TIPCThreadableTest.clientSetUp network > socket.socket
 TestSocketSharing.testTypes network > socket.socket
 ThreadableTest._setUp code-exec > _thread.start_new_thread
 ThreadedVSOCKSocketStreamTest.clientSetUp network,file-write > socket.socket
 UnixSocketTestBase.setUp file-write > tempfile.mkdtemp
 _have_socket_alg network > socket.socket
 _have_socket_bluetooth network > socket.socket
 _have_socket_can network > socket.socket
 _have_socket_can_isotp network > socket.socket
 _have_socket_can_j1939 network > socket.socket
 _have_socket_qipcrtr network > socket.socket
 _have_socket_rds network > socket.socket
 _have_socket_vsock file-write > fcntl.ioctl
 get_cid file-write > fcntl.ioctl
 requireSocket network > socket.socket
test.test_socketserver * process-exec,code-exec,network
 BadHandler.handle file-write > builtins.open
 BaseErrorTestServer network > socket.create_connection
 BaseErrorTestServer.__init__ network > socket.create_connection
 BaseErrorTestServer.handle_error file-write > builtins.open
 ErrorHandlerTest.test_forking_handled network > socket.create_connection
 ErrorHandlerTest.test_forking_not_handled network > socket.create_connection
 ErrorHandlerTest.test_sync_handled network > socket.create_connection
 ErrorHandlerTest.test_sync_not_handled network > socket.create_connection
 ForkingErrorTestServer network > socket.create_connection
 ForkingUnixDatagramServer network > socket.socket
 ForkingUnixStreamServer network > socket.socket
 SocketServerTest.tearDown file-delete > os.remove
 simple_subprocess process-exec > os.fork
test.test_sort * code-exec,process-exec
test.test_source_encoding * process-exec,code-exec,native-code
 FileSourceEncodingTest.check_script_output process-exec,file-write > subprocess.Popen
 MiscSourceEncodingTest.test_file_parse import,file-write > builtins.__import__
 MiscSourceEncodingTest.test_file_parse_error_multiline process-exec,file-delete,file-write > subprocess.Popen
 MiscSourceEncodingTest.test_tokenizer_fstring_warning_in_first_line process-exec,file-delete,file-write > subprocess.Popen
 UTF8ValidatorTest.test_invalid_utf8 process-exec,code-exec,native-code,file-write > subprocess.Popen
 requires_resource code-exec,native-code > builtins.exec
 rmtree file-write > os.chmod
test.test_spwd * code-exec,process-exec
test.test_sqlite3 * code-exec,process-exec
test.test_sqlite3.__main__ * code-exec
test.test_sqlite3.test_backup * file-write
test.test_sqlite3.test_dbapi * process-exec,file-write,file-read
 ClosedCurTests.test_closed file-write > sqlite3.connect
 bigmemtest process-exec > subprocess.Popen
 memory_database file-write > sqlite3.connect
 temp_dir file-write > tempfile.mkdtemp
test.test_sqlite3.test_dump * file-write
test.test_sqlite3.test_factory * file-write
 ConnectionFactoryTests.test_connection_factory_as_positional_arg file-write > sqlite3.connect
 ConnectionFactoryTests.test_connection_factory_relayed_call file-write > sqlite3.connect
test.test_sqlite3.test_hooks * file-write
 TraceCallbackTests.test_unicode_content file-write > sqlite3.connect
test.test_sqlite3.test_regression * file-write
 RegressionTests.test_custom_cursor_object_crash_gh_99886 file-write > sqlite3.connect
test.test_sqlite3.test_transactions * file-write
test.test_sqlite3.test_types * process-exec,file-write
test.test_sqlite3.test_userfunctions * process-exec,file-write,file-read
 bigmemtest process-exec > subprocess.Popen
test.test_ssl * code-exec,native-code,network
 NetworkedTests.test_get_server_certificate_ipv6 code-exec,native-code,import > builtins.exec
 NetworkedTests.test_timeout_connect_ex network,import > socket.socket
 SimpleBackgroundTests.test_connect_cadata network > socket.socket
 SimpleBackgroundTests.test_makefile_close network > socket.socket
 TestSSLDebug.test_keylog_filename network > socket.socket
 ThreadedEchoServer network > socket.socket
 ThreadedTests.test_crl_check network > socket.socket
 ThreadedTests.test_sendfile network,file-write > socket.socket
 ThreadedTests.test_socketserver network > socket.socket
 make_https_server network > socket.socket
 server_params_test network > socket.socket
 try_protocol_combo network > socket.socket
test.test_stable_abi_ctypes * import
test.test_startfile * file-write
test.test_stat * network,import,file-delete
 TestFilemode.test_directory file-write > os.mkdir
 TestFilemode.test_fifo file-write > os.mkfifo
 TestFilemode.test_link file-write > os.symlink
 TestFilemode.test_mode file-write > builtins.open
 import_fresh_module import > importlib.import_module
test.test_statistics * code-exec,deserialize,native-code
 load_tests import > builtins.__import__
test.test_strftime * code-exec,process-exec
test.test_string * code-exec,process-exec
test.test_string_literals * code-exec,import,file-delete
 TestLiterals.check_encoding import,file-write > builtins.__import__
 TestLiterals.setUp file-write > tempfile.mkdtemp
 TestLiterals.test_eval_bytes_invalid_escape code-exec > builtins.eval
 TestLiterals.test_eval_bytes_invalid_octal_escape code-exec > builtins.eval
 TestLiterals.test_eval_str_invalid_escape code-exec > builtins.eval
 TestLiterals.test_eval_str_invalid_octal_escape code-exec > builtins.eval
 TestLiterals.test_file_iso_8859_1 import,file-write > builtins.__import__
 TestLiterals.test_file_latin9 import,file-write > builtins.__import__
 TestLiterals.test_file_latin_1 import,file-write > builtins.__import__
 TestLiterals.test_file_utf8 import,file-write > builtins.__import__
 TestLiterals.test_file_utf_8 import,file-write > builtins.__import__
test.test_stringprep * code-exec,process-exec
test.test_strptime * code-exec,process-exec
test.test_strtod * process-exec
test.test_struct * process-exec,import,tamper
 assert_python_ok process-exec > subprocess.Popen
test.test_structseq * deserialize
test.test_subclassinit * code-exec,process-exec
test.test_subprocess * process-exec,code-exec,native-code
 CommandsWithSpaces.setUp file-write > tempfile.mkstemp
 CommandsWithSpaces.tearDown file-delete > os.remove
 MiscTests.test_getoutput process-exec,file-delete,file-write > _winapi.CreateProcess
 POSIXProcessTestCase._check_swap_std_fds_with_one_closed process-exec,native-code,file-write > _winapi.CreateProcess
 POSIXProcessTestCase._get_chdir_exception file-write > os.chdir
 POSIXProcessTestCase._kill_dead_process process-exec > subprocess.Popen
 POSIXProcessTestCase._kill_process process-exec,code-exec > subprocess.Popen
 POSIXProcessTestCase.check_swap_fds process-exec,file-delete,file-write > subprocess.Popen
 POSIXProcessTestCase.test_args_string process-exec,file-delete,file-write > subprocess.Popen
 POSIXProcessTestCase.test_bytes_program process-exec,native-code,file-write > _winapi.CreateProcess
 POSIXProcessTestCase.test_call_string process-exec,native-code,file-delete,file-write > _winapi.CreateProcess
 POSIXProcessTestCase.test_close_fds process-exec,file-write > subprocess.Popen
 POSIXProcessTestCase.test_close_fds_after_preexec process-exec > subprocess.Popen
 POSIXProcessTestCase.test_close_fds_when_max_fd_is_lowered process-exec > subprocess.Popen
 POSIXProcessTestCase.test_communicate_BrokenPipeError_stdin_flush process-exec,file-write > subprocess.Popen
 POSIXProcessTestCase.test_exception_bad_args_0 process-exec,file-write > subprocess.Popen
 POSIXProcessTestCase.test_exception_bad_executable process-exec,file-write > subprocess.Popen
 POSIXProcessTestCase.test_exception_cwd process-exec,file-write > subprocess.Popen
 POSIXProcessTestCase.test_exception_errpipe_bad_data file-write > os.write
 POSIXProcessTestCase.test_exception_errpipe_normal file-write > os.write
 POSIXProcessTestCase.test_fork_exec process-exec > _posixsubprocess.fork_exec
 POSIXProcessTestCase.test_fork_exec_sorted_fd_sanity_check process-exec > _posixsubprocess.fork_exec
 POSIXProcessTestCase.test_leak_fast_process_del_killed process-exec > subprocess.Popen
 POSIXProcessTestCase.test_pass_fds process-exec,native-code,file-write > subprocess.Popen
 POSIXProcessTestCase.test_pass_fds_inheritable process-exec > subprocess.Popen
 POSIXProcessTestCase.test_pass_fds_redirected process-exec,file-write > subprocess.Popen
 POSIXProcessTestCase.test_pipe_cloexec process-exec > subprocess.Popen
 POSIXProcessTestCase.test_preexec process-exec,file-write > subprocess.Popen
 POSIXProcessTestCase.test_preexec_fork_failure process-exec,native-code,file-write > _winapi.CreateProcess
 POSIXProcessTestCase.test_preexec_gc_module_failure process-exec,native-code,file-write > _winapi.CreateProcess
 POSIXProcessTestCase.test_remapping_std_fds process-exec,file-delete,file-write > subprocess.Popen
 POSIXProcessTestCase.test_select_unbuffered process-exec,import > subprocess.Popen
 POSIXProcessTestCase.test_stderr_stdin_are_single_inout_fd process-exec,file-write > subprocess.Popen
 POSIXProcessTestCase.test_stdout_stderr_are_single_inout_fd process-exec,file-write > subprocess.Popen
 POSIXProcessTestCase.test_stdout_stdin_are_single_inout_fd process-exec,file-write > subprocess.Popen
 POSIXProcessTestCase.test_surrogates_error_message process-exec,native-code,file-write > _winapi.CreateProcess
 POSIXProcessTestCase.test_swap_fds process-exec,file-delete,file-write > subprocess.Popen
 POSIXProcessTestCase.test_swap_std_fds_with_one_closed process-exec,native-code > _winapi.CreateProcess
 POSIXProcessTestCase.test_umask process-exec,native-code,file-delete,file-write > _winapi.CreateProcess
 POSIXProcessTestCase.test_user process-exec,native-code > _winapi.CreateProcess
 PopenExecuteChildRaises process-exec > subprocess.Popen.__init__
 ProcessTestCase._normalize_cwd file-write > os.chdir
 ProcessTestCase.test__use_vfork process-exec,native-code,file-write > _winapi.CreateProcess
 ProcessTestCase.test_call_kwargs process-exec,native-code,file-write > _winapi.CreateProcess
 ProcessTestCase.test_call_seq process-exec,native-code,file-write > _winapi.CreateProcess
 ProcessTestCase.test_cwd process-exec,file-write > subprocess.Popen
 ProcessTestCase.test_cwd_with_absolute_arg process-exec,file-write > subprocess.Popen
 ProcessTestCase.test_cwd_with_bytes process-exec,file-write > subprocess.Popen
 ProcessTestCase.test_cwd_with_pathlike process-exec,file-write > subprocess.Popen
 ProcessTestCase.test_cwd_with_relative_arg process-exec,file-write > subprocess.Popen
 ProcessTestCase.test_cwd_with_relative_executable process-exec,file-write > subprocess.Popen
 ProcessTestCase.test_double_close_on_error process-exec > subprocess.Popen
 ProcessTestCase.test_executable_with_cwd process-exec,file-write > subprocess.Popen
 ProcessTestCase.test_executable_without_cwd process-exec > subprocess.Popen
 ProcessTestCase.test_failed_child_execute_fd_leak process-exec > subprocess.Popen.__init__
 ProcessTestCase.test_file_not_found_includes_filename process-exec,native-code,file-write > _winapi.CreateProcess
 ProcessTestCase.test_handles_closed_on_exception process-exec,file-delete,file-write > subprocess.Popen
 ProcessTestCase.test_no_leaking process-exec,file-delete,file-write > subprocess.Popen
 ProcessTestCase.test_pipesize_default process-exec,file-write > subprocess.Popen
 ProcessTestCase.test_pipesizes process-exec,file-write > subprocess.Popen
 ProcessTestCase.test_poll process-exec,file-write > subprocess.Popen
 ProcessTestCase.test_stderr_filedes process-exec > subprocess.Popen
 ProcessTestCase.test_stdin_filedes process-exec,file-write > subprocess.Popen
 ProcessTestCase.test_stdout_filedes process-exec > subprocess.Popen
 RunFuncTestCase.run_python process-exec,native-code,file-write > _winapi.CreateProcess
 RunFuncTestCase.test_check_zero process-exec,native-code,file-write > _winapi.CreateProcess
 RunFuncTestCase.test_encoding_warning process-exec,native-code,file-write > _winapi.CreateProcess
 RunFuncTestCase.test_run_with_an_empty_env process-exec,native-code,file-write > _winapi.CreateProcess
 RunFuncTestCase.test_run_with_bytes_path_and_arguments process-exec,native-code,file-write > _winapi.CreateProcess
 RunFuncTestCase.test_run_with_pathlike_path process-exec,native-code,file-write > _winapi.CreateProcess
 RunFuncTestCase.test_run_with_pathlike_path_and_arguments process-exec,native-code,file-write > _winapi.CreateProcess
 RunFuncTestCase.test_run_with_shell_timeout_and_capture_output process-exec,native-code,file-write > _winapi.CreateProcess
 Win32ProcessTestCase._kill_dead_process process-exec > subprocess.Popen
 Win32ProcessTestCase._kill_process process-exec > subprocess.Popen
 Win32ProcessTestCase.test_call_string process-exec,native-code,file-write > _winapi.CreateProcess
 Win32ProcessTestCase.test_close_fds process-exec,native-code,file-write > _winapi.CreateProcess
 Win32ProcessTestCase.test_creationflags process-exec,native-code,file-write > _winapi.CreateProcess
 Win32ProcessTestCase.test_empty_attribute_list process-exec,native-code,file-write > _winapi.CreateProcess
 Win32ProcessTestCase.test_empty_handle_list process-exec,native-code,file-write > _winapi.CreateProcess
 Win32ProcessTestCase.test_startupinfo process-exec,native-code,file-write > _winapi.CreateProcess
 Win32ProcessTestCase.test_startupinfo_copy process-exec,file-write > subprocess.Popen
 Win32ProcessTestCase.test_startupinfo_keywords process-exec,native-code,file-write > _winapi.CreateProcess
 setUpModule process-exec,native-code,file-write > _winapi.CreateProcess
test.test_sunau * code-exec,process-exec
test.test_sundry * import
test.test_super * code-exec,process-exec
test.test_support * process-exec,code-exec,native-code
 TestSupport.check_options process-exec,native-code,file-write > _winapi.CreateProcess
 TestSupport.test_bind_port network > socket.socket
 TestSupport.test_change_cwd file-write > tempfile.mkdtemp
 TestSupport.test_change_cwd__chdir_warning file-write > os.chdir
 TestSupport.test_change_cwd__non_existent_dir file-write > tempfile.mkdtemp
 TestSupport.test_change_cwd__non_existent_dir__quiet_true file-write > tempfile.mkdtemp
 TestSupport.test_fd_count file-write > os.open
 TestSupport.test_find_unused_port network > socket.socket
 TestSupport.test_forget import,file-write > builtins.__import__
 TestSupport.test_import_fresh_module import > importlib.import_module
 TestSupport.test_import_module import > importlib.import_module
 TestSupport.test_make_bad_fd file-write > os.write
 TestSupport.test_reap_children process-exec > os.fork
 TestSupport.test_rmtree file-write > os.mkdir
 TestSupport.test_temp_cwd file-write > tempfile.mkdtemp
 TestSupport.test_temp_cwd__name_none file-write > tempfile.mkdtemp
 TestSupport.test_temp_dir file-write > tempfile.mkdtemp
 TestSupport.test_temp_dir__existing_dir__quiet_default file-delete,file-write > shutil.rmtree
 TestSupport.test_temp_dir__existing_dir__quiet_true file-delete,file-write > shutil.rmtree
 TestSupport.test_temp_dir__path_none file-write > tempfile.mkdtemp
 TestSupport.test_unlink file-write > builtins.open
test.test_symtable * code-exec,process-exec
test.test_syntax * code-exec,import
 load_tests import > builtins.__import__
test.test_sys * process-exec,code-exec,native-code
 SizeofTest.test_objecttypes code-exec > builtins.compile
 SysModuleTest.test_exit process-exec > subprocess.Popen
 SysModuleTest.test_orig_argv process-exec,native-code,file-write > _winapi.CreateProcess
 SysModuleTest.test_stdlib_dir import > importlib.import_module
 assert_python_failure process-exec > subprocess.Popen
 assert_python_ok process-exec > subprocess.Popen
test.test_sys_setprofile * code-exec,tamper
 show_events code-exec > sys.setprofile
test.test_sys_settrace * code-exec,native-code,import
 RaisingTraceFuncTestCase.test_trash_stack code-exec > sys.settrace
 TraceTestCase.test_17_none_f_trace code-exec > sys.settrace
 TraceTestCase.test_settrace_error code-exec > sys.settrace
 _settrace_and_raise code-exec > sys.settrace
 _settrace_and_return code-exec > sys.settrace
 settrace_and_raise code-exec > sys.settrace
 settrace_and_return code-exec > sys.settrace
test.test_sysconfig * process-exec,import,file-delete
 MakefileTests.test_parse_makefile file-write > builtins.open
 TestSysConfig.tearDown file-delete > os.remove
 TestSysConfig.test_srcdir_independent_of_cwd file-write > os.chdir
 TestSysConfig.test_symlink file-write > os.symlink
 change_cwd file-write > os.chdir
 import_module import > importlib.import_module
 skip_unless_symlink file-delete,file-write > os.remove
test.test_syslog * process-exec,tamper,dos
test.test_tabnanny * process-exec,file-read
test.test_tarfile * process-exec,file-delete,file-write
 Bz2DetectReadTest.test_detect_stream_bz2 file-write > builtins.open
 CommandLineTest.test_test_command_invalid_file process-exec,file-write > subprocess.Popen
 CommonReadTest.test_is_tarfile_erroneous file-write > builtins.open
 DeviceHeaderTest.test_headers_written_only_for_device_files file-write > os.mkdir
 GNUReadTest._test_sparse_file file-write > builtins.open
 GNUReadTest.test_sparse_file_00 file-write > builtins.open
 GNUReadTest.test_sparse_file_01 file-write > builtins.open
 GNUReadTest.test_sparse_file_10 file-write > builtins.open
 GNUReadTest.test_sparse_file_old file-write > builtins.open
 MiscReadTestBase.test_int_name_attribute file-write > os.open
 NoneInfoExtractTests.extract_with_none file-write > tempfile.mkdtemp
 TestExtractionFilters.test_modes file-delete,file-write > os.rmdir
 setUpModule file-write > os.makedirs
test.test_tcl * process-exec,code-exec,native-code
 Tcl code-exec > builtins.exec
 TclTest.testEvalFile file-write > builtins.open
 TclTest.testEvalFileException file-delete > os.remove
 TclTest.test_evalfile_null_in_result file-write > builtins.open
 TclTest.test_evalfile_surrogates_in_result file-write > builtins.open
 setUpModule code-exec > builtins.exec
test.test_telnetlib * network
test.test_tempfile * process-exec,file-delete,file-write
 TestBadTempdir.test_read_only_directory file-write > os.chmod
 TestMktemp.setUp file-write > tempfile.mkdtemp
 TestMktemp.tearDown file-delete > os.rmdir
 TestNamedTemporaryFile.test_bad_encoding file-write > tempfile.mkdtemp
 TestNamedTemporaryFile.test_bad_mode file-write > tempfile.mkdtemp
 TestNamedTemporaryFile.test_del_on_close file-delete,file-write > os.rmdir
 TestNamedTemporaryFile.test_unexpected_error file-write > tempfile.mkdtemp
 TestRandomNameSequence.test_process_awareness process-exec,file-write > os.fork
 TestSpooledTemporaryFile.test_del_on_close file-delete,file-write > os.rmdir
 TestTemporaryDirectory.test_cleanup_with_symlink_to_a_directory file-write > os.symlink
 TestTemporaryDirectory.test_flags file-write > builtins.open
 TestTemporaryDirectory.test_modes file-write > os.chmod
 TestTemporaryDirectory.test_warnings_on_cleanup file-write > os.mkdir
 TestTemporaryFile.test_bad_encoding file-write > tempfile.mkdtemp
 TestTemporaryFile.test_bad_mode file-write > tempfile.mkdtemp
 TestTemporaryFile.test_unexpected_error file-write > tempfile.mkdtemp
 _inside_empty_temp_dir file-write > tempfile.mkdtemp
test.test_termios * import,file-write
 import_module import > importlib.import_module
test.test_textwrap * code-exec,process-exec
test.test_thread * process-exec,code-exec,file-write
 TestForkInThread.test_forkinthread process-exec,code-exec,file-write > os.fork
 ThreadRunningTests.test__count code-exec > _thread.start_new_thread
test.test_threadedtempfile * code-exec,process-exec
test.test_threading * process-exec,code-exec,import
 InterruptMainTests.check_interrupt_main_noerror code-exec > signal.signal
 InterruptMainTests.check_interrupt_main_with_signal_handler code-exec > signal.signal
 SubinterpThreadingTests.test_threads_join code-exec > _testcapi.run_in_subinterp
 SubinterpThreadingTests.test_threads_join_2 code-exec > _testcapi.run_in_subinterp
 ThreadJoinOnShutdown.test_clear_threads_states_after_fork process-exec > os.fork
 ThreadJoinOnShutdown.test_reinit_tls_after_fork process-exec > os.fork
 ThreadTests.test_PyThreadState_SetAsyncExc import > importlib.import_module
 ThreadTests.test_is_alive_after_fork process-exec > os.fork
 ThreadingExceptionTests.test_multithread_modify_file_noerror file-write > builtins.open
 assert_python_failure process-exec > subprocess.Popen
 assert_python_ok process-exec > subprocess.Popen
 import_module import > importlib.import_module
test.test_threading_local * import,file-read,dos
 DocTestSuite import > builtins.__import__
 import_module import > importlib.import_module
 load_tests import > builtins.__import__
test.test_threadsignals * code-exec,dos
 registerSignals code-exec > signal.signal
 setUpModule code-exec > signal.signal
test.test_time * deserialize,dos
test.test_timeit * code-exec
 TestTimeit.test_timeit_globals_args code-exec > builtins.compile
test.test_timeout * code-exec,native-code,network
 TCPTimeoutTestCase.setUp network,import > socket.socket
 TCPTimeoutTestCase.testConnectTimeout network,import > socket.socket
 TCPTimeoutTestCase.testRecvTimeout import > importlib.import_module
 resolve_address network,import > socket.getaddrinfo
 setUpModule code-exec,native-code > builtins.exec
test.test_tix * code-exec,process-exec
test.test_tk * code-exec,process-exec
test.test_tokenize * process-exec,code-exec,native-code
 CTokenizerBufferTests.test_newline_at_the_end_of_buffer process-exec,native-code,file-write > subprocess.Popen
 TestDetectEncoding.test_open file-write > builtins.open
 make_script file-write > builtins.open
 run_test_script process-exec,native-code,file-write > subprocess.Popen
test.test_tomllib * code-exec,process-exec
test.test_tomllib.__main__ * code-exec
test.test_tomllib.burntsushi * code-exec
test.test_tomllib.test_data * code-exec
test.test_tomllib.test_error * code-exec
test.test_tomllib.test_misc * file-read
test.test_tools * import
test.test_tools.__main__ * code-exec
test.test_tools.test_fixcid * code-exec,deserialize,import
 Test.run_script code-exec,deserialize,import,file-write > builtins.exec
 Test.test_alter_comments code-exec,deserialize,file-write > builtins.exec
 Test.test_directory code-exec,deserialize,file-write > builtins.exec
 Test.test_parse_strings code-exec,deserialize,file-write > builtins.exec
test.test_tools.test_freeze * code-exec,native-code,file-write
test.test_tools.test_gprof2html * import,file-write
 import_tool import > importlib.import_module
test.test_tools.test_i18n * process-exec,file-write,file-read
 assert_python_ok process-exec > subprocess.Popen
 temp_cwd file-write > tempfile.mkdtemp
 temp_dir file-write > tempfile.mkdtemp
test.test_tools.test_lll * import,file-write
 import_tool import > importlib.import_module
test.test_tools.test_md5sum * process-exec,file-write
 assert_python_failure process-exec > subprocess.Popen
 assert_python_ok process-exec > subprocess.Popen
test.test_tools.test_pathfix * process-exec,native-code,file-write
 TestPathfixFunctional.pathfix process-exec,native-code,file-write > _winapi.CreateProcess
 TestPathfixFunctional.test_pathfix process-exec,native-code,file-write > _winapi.CreateProcess
 TestPathfixFunctional.test_pathfix_adding_errors process-exec,native-code,file-write > _winapi.CreateProcess
 TestPathfixFunctional.test_pathfix_adding_flag process-exec,native-code,file-write > _winapi.CreateProcess
 TestPathfixFunctional.test_pathfix_keeping_flags process-exec,native-code,file-write > _winapi.CreateProcess
 TestPathfixFunctional.test_recursive process-exec,native-code,file-write > _winapi.CreateProcess
test.test_tools.test_pdeps * import,file-write
 import_tool import > importlib.import_module
test.test_tools.test_pindent * process-exec,code-exec,file-write
 PindentTests.test_selftest process-exec,code-exec,file-write > subprocess.Popen
 assert_python_ok process-exec > subprocess.Popen
test.test_tools.test_reindent * process-exec
test.test_tools.test_sundry * import,file-read
 import_tool import > importlib.import_module
test.test_trace * process-exec,code-exec,deserialize
 TestCommandLine.test_count_and_summary process-exec,file-write > subprocess.Popen
 TestCommandLine.test_listfuncs_flag_success process-exec,file-write > subprocess.Popen
 TestCommandLine.test_sys_argv_list process-exec,file-write > subprocess.Popen
 TestCoverage.test_coverage code-exec,native-code > builtins.exec
 TestCoverage.test_coverageresults_update deserialize,file-write > pickle.load
 TestCoverageCommandLineOutput.setUp file-write > builtins.open
 TestCoverageCommandLineOutput.test_cover_files_written_no_highlight process-exec > subprocess.Popen
 TestCoverageCommandLineOutput.test_cover_files_written_with_highlight process-exec > subprocess.Popen
 TestLineCounts.test_linear_methods code-exec,deserialize > sys.settrace
 TestRunExecCounts.test_exec_counts code-exec > builtins.compile
 assert_python_failure process-exec > subprocess.Popen
 assert_python_ok process-exec > subprocess.Popen
 requires_resource code-exec,native-code > builtins.exec
 rmtree file-write > os.chmod
test.test_traceback * process-exec,code-exec,file-write
 TracebackErrorLocationCaretTests.test_traceback_specialization_with_syntax_error file-write > builtins.open
 TracebackErrorLocationCaretTests.test_traceback_very_long_line code-exec,file-write > builtins.compile
 assert_python_failure process-exec > subprocess.Popen
 assert_python_ok process-exec > subprocess.Popen
 namedtuple code-exec > builtins.eval
test.test_tracemalloc * process-exec,deserialize,native-code
 TestTracemallocEnabled.test_fork process-exec > os.fork
 TestTracemallocEnabled.test_snapshot deserialize > pickle.load
 TestTracemallocEnabled.test_snapshot_save_attr deserialize > pickle.load
 assert_python_failure process-exec > subprocess.Popen
 assert_python_ok process-exec > subprocess.Popen
 interpreter_requires_environment process-exec,native-code > _winapi.CreateProcess
test.test_ttk_guionly * code-exec
test.test_ttk_textonly * code-exec,process-exec
test.test_tty * import,file-write
 import_module import > importlib.import_module
test.test_tuple * deserialize,tamper
test.test_turtle * deserialize,file-write
test.test_type_annotations * code-exec
test.test_type_cache * code-exec,process-exec
test.test_type_comments * code-exec
test.test_typechecks * code-exec,process-exec
test.test_types * code-exec,deserialize,tamper
 namedtuple code-exec > builtins.eval
test.test_typing * code-exec,deserialize,import
 GenericTests.test_generic_pep585_forward_ref code-exec > builtins.exec
 load_tests import > builtins.__import__
 main code-exec,import > signal.signal
test.test_ucn * process-exec,code-exec,native-code
 UnicodeNamesTest.test_named_sequences_full code-exec,native-code,file-write > builtins.compile
test.test_unary * code-exec
test.test_unicode * process-exec,code-exec,deserialize
 UnicodeTest.test_isspace_invariant code-exec,native-code > builtins.exec
 assert_python_failure process-exec > subprocess.Popen
test.test_unicode_file * file-delete,file-write,file-read
 TestUnicodeFiles._do_directory file-delete,file-write > os.rmdir
 change_cwd file-write > os.chdir
 create_empty_file file-write > os.open
 remove_if_exists file-delete > os.unlink
 rmtree file-write > os.chmod
test.test_unicode_file_functions * file-delete,file-write,file-read
test.test_unicode_identifiers * code-exec,process-exec
test.test_unicodedata * process-exec,code-exec,native-code
 NormalizationTest.test_normalization code-exec,native-code,file-write > builtins.exec
 open_urlresource code-exec,native-code,file-write > builtins.exec
 requires_resource code-exec,native-code > builtins.exec
test.test_unittest * import,file-read
test.test_univnewlines * file-delete
test.test_unpack * code-exec,import
 load_tests import > builtins.__import__
test.test_unpack_ex * import
test.test_unparse * code-exec
test.test_urllib * network,file-delete,file-write
 urlretrieve_FileTests.test_copy file-write > builtins.open
test.test_urllib2 * process-exec,code-exec,network
 HandlerTests.test_file network,file-delete,file-write > socket.gethostbyname
 _proxy_bypass_macosx_sysconf network > socket.gethostbyname
test.test_urllib2_localnet * network
 BasicAuthTests.setUp network > socket.socket
 ProxyAuthTests.setUp network > socket.socket
test.test_urllib2net * code-exec,native-code,import
 OtherNetworkTests._test_urls import > importlib.import_module
 OtherNetworkTests.test_file import,file-delete,file-write > importlib.import_module
test.test_urllib_response * network
test.test_urllibnet * code-exec,native-code,network
 URLTimeoutTest.testURLread import > importlib.import_module
 urlopenNetworkTests.test_basic import > importlib.import_module
 urlopenNetworkTests.test_getcode import > importlib.import_module
 urlopenNetworkTests.test_geturl import > importlib.import_module
 urlopenNetworkTests.test_info import > importlib.import_module
 urlopenNetworkTests.test_readlines import > importlib.import_module
 urlopenNetworkTests.urlopen import > importlib.import_module
 urlretrieveNetworkTests.test_basic import,file-write > importlib.import_module
 urlretrieveNetworkTests.test_data_header code-exec,native-code,import,file-write > builtins.exec
 urlretrieveNetworkTests.test_header import,file-write > importlib.import_module
 urlretrieveNetworkTests.test_reporthook import,file-write > importlib.import_module
 urlretrieveNetworkTests.test_specified_path import,file-write > importlib.import_module
 urlretrieveNetworkTests.urlretrieve import,file-write > importlib.import_module
test.test_urlparse * code-exec,process-exec
test.test_userdict * code-exec,process-exec
test.test_userlist * code-exec,process-exec
test.test_userstring * code-exec,process-exec
test.test_utf8_mode * process-exec,native-code,file-write
 UTF8ModeTests.test_device_encoding process-exec,native-code,file-write > _winapi.CreateProcess
 assert_python_failure process-exec > subprocess.Popen
 assert_python_ok process-exec > subprocess.Popen
test.test_utf8source * code-exec
test.test_uu * file-write,file-read
test.test_uuid * process-exec,deserialize,import
 BaseTestUUID.testIssue8621 process-exec,file-write > os.fork
 importable import > builtins.__import__
test.test_venv * process-exec,code-exec,native-code
 BaseTest.setUp file-write > tempfile.mkdtemp
 BasicTest.clear_directory file-delete > os.remove
 BasicTest.create_contents file-write > os.mkdir
 BasicTest.test_deactivate_with_strict_bash_opts process-exec,file-delete,file-write > subprocess.Popen
 BasicTest.test_executable_symlinks process-exec,file-delete,file-write > subprocess.Popen
 BasicTest.test_isolation file-delete,file-write > os.remove
 BasicTest.test_macos_env process-exec,file-delete,file-write > subprocess.Popen
 BasicTest.test_multiprocessing process-exec,import > subprocess.Popen
 BasicTest.test_multiprocessing_recursion process-exec,native-code,import > _winapi.CreateProcess
 BasicTest.test_overwrite_existing file-delete,file-write > os.remove
 BasicTest.test_prompt file-delete,file-write > os.remove
 BasicTest.test_symlinking file-delete,file-write > os.remove
 BasicTest.test_sysconfig_symlinks process-exec,file-delete,file-write > subprocess.Popen
 BasicTest.test_unicode_in_batch_file process-exec,file-delete,file-write > subprocess.Popen
 BasicTest.test_unoverwritable_fails file-delete,file-write > os.remove
 BasicTest.test_upgrade_dependencies file-delete,file-write > os.remove
 BasicTest.test_zippath_from_non_installed_posix process-exec,native-code,file-write > subprocess.Popen
 EnsurePipTest.do_test_with_pip process-exec,file-write > subprocess.Popen
 EnsurePipTest.test_with_pip process-exec,code-exec,native-code,file-write > subprocess.Popen
 can_symlink file-delete,file-write > os.remove
 check_output process-exec > subprocess.Popen
 requires_resource code-exec,native-code > builtins.exec
 rmtree file-write > os.chmod
 skip_if_broken_multiprocessing_synchronize import > importlib.import_module
test.test_wait3 * process-exec
test.test_wait4 * code-exec,process-exec
test.test_warnings * process-exec,code-exec,file-write
 assert_python_failure process-exec > subprocess.Popen
 assert_python_ok process-exec > subprocess.Popen
test.test_warnings.__main__ * code-exec
test.test_warnings.data.import_warning * code-exec
test.test_warnings.data.stacklevel * code-exec
test.test_wave * file-write
test.test_weakref * process-exec,code-exec,native-code
 load_tests import > builtins.__import__
test.test_weakset * tamper
test.test_webbrowser * import
test.test_winconsoleio * file-write,file-read,info-leak
test.test_winreg * file-write
test.test_winsound * file-read,dos
test.test_with * code-exec
test.test_wsgiref * code-exec,network
 WSGIServer network > socket.socket
test.test_xdrlib * code-exec,process-exec
test.test_xml_dom_minicompat * deserialize
test.test_xml_etree * deserialize,import,file-write
 ElementTreeTest.test_iterparse file-write > builtins.open
 IOTest.test_write_to_binary_file file-write > builtins.open
 IOTest.test_write_to_binary_file_with_bom file-write > builtins.open
 IOTest.test_write_to_binary_file_with_encoding file-write > builtins.open
 IOTest.test_write_to_filename_as_unicode file-write > builtins.open
 IOTest.test_write_to_text_file file-write > builtins.open
 import_fresh_module import > importlib.import_module
 setUpModule import > importlib.import_module
test.test_xml_etree_c * process-exec,import,tamper
 import_fresh_module import > importlib.import_module
 setUpModule import > importlib.import_module
test.test_xmlrpc * code-exec,native-code,network
 GzipUtilTestCase.test_gzip_decode_limit file-write > builtins.open
test.test_xmlrpc_net * code-exec,process-exec
test.test_xxlimited * code-exec,process-exec
test.test_xxtestfuzz * code-exec,process-exec
test.test_yield_from * tamper,dos
test.test_zipapp * file-write
test.test_zipfile * process-exec,code-exec,native-code
 AbstractBadCrcTests.test_read_with_bad_crc file-write > io.open
 AbstractBadCrcTests.test_testzip_with_bad_crc file-write > io.open
 AbstractTestZip64InSmallFiles.setUp file-write > builtins.open
 AbstractTestZip64InSmallFiles.test_basic file-write > io.open
 AbstractTestZip64InSmallFiles.test_too_many_files file-write > io.open
 AbstractTestZip64InSmallFiles.test_too_many_files_append file-write > io.open
 AbstractTestZip64InSmallFiles.zip_test file-write > io.open
 AbstractTestsWithRandomBinaryFiles.make_test_archive file-write > io.open
 AbstractTestsWithRandomBinaryFiles.setUp file-write > builtins.open
 AbstractTestsWithRandomBinaryFiles.test_open file-write > io.open
 AbstractTestsWithRandomBinaryFiles.test_random_open file-write > io.open
 AbstractTestsWithRandomBinaryFiles.test_read file-write > io.open
 AbstractTestsWithRandomBinaryFiles.zip_open_test file-write > io.open
 AbstractTestsWithRandomBinaryFiles.zip_random_open_test file-write > io.open
 AbstractTestsWithRandomBinaryFiles.zip_test file-write > io.open
 AbstractTestsWithSourceFile.make_test_archive file-write > io.open
 AbstractTestsWithSourceFile.setUp file-write > builtins.open
 AbstractTestsWithSourceFile.test_basic file-write > io.open
 AbstractTestsWithSourceFile.test_compresslevel_basic file-write > io.open
 AbstractTestsWithSourceFile.test_iterlines file-write > io.open
 AbstractTestsWithSourceFile.test_low_compression file-write > io.open
 AbstractTestsWithSourceFile.test_open file-write > io.open
 AbstractTestsWithSourceFile.test_open_with_pathlike file-write > io.open
 AbstractTestsWithSourceFile.test_per_file_compresslevel file-write > io.open
 AbstractTestsWithSourceFile.test_random_open file-write > io.open
 AbstractTestsWithSourceFile.test_read1 file-write > io.open
 AbstractTestsWithSourceFile.test_read1_10 file-write > io.open
 AbstractTestsWithSourceFile.test_read_return_size file-write > io.open
 AbstractTestsWithSourceFile.test_readline file-write > io.open
 AbstractTestsWithSourceFile.test_readline_read file-write > io.open
 AbstractTestsWithSourceFile.test_readlines file-write > io.open
 AbstractTestsWithSourceFile.test_repr file-write > io.open
 AbstractTestsWithSourceFile.test_truncated_zipfile file-write > io.open
 AbstractTestsWithSourceFile.test_writestr_compression file-write > io.open
 AbstractTestsWithSourceFile.test_writestr_compresslevel file-write > io.open
 AbstractTestsWithSourceFile.test_writing_errors file-write > io.open
 AbstractTestsWithSourceFile.zip_iterlines_test file-write > io.open
 AbstractTestsWithSourceFile.zip_open_test file-write > io.open
 AbstractTestsWithSourceFile.zip_random_open_test file-write > io.open
 AbstractTestsWithSourceFile.zip_read1_10_test file-write > io.open
 AbstractTestsWithSourceFile.zip_read1_test file-write > io.open
 AbstractTestsWithSourceFile.zip_readline_read_test file-write > io.open
 AbstractTestsWithSourceFile.zip_readline_test file-write > io.open
 AbstractTestsWithSourceFile.zip_readlines_test file-write > io.open
 AbstractTestsWithSourceFile.zip_test file-write > io.open
 AbstractWriterTests.test_close_after_close file-write > io.open
 AbstractWriterTests.test_issue44439 file-write > io.open
 AbstractWriterTests.test_write_after_close file-write > io.open
 CommandLineTest.test_create_command process-exec,file-write > subprocess.Popen
 CommandLineTest.test_extract_command process-exec,file-write > subprocess.Popen
 CommandLineTest.test_list_command process-exec,file-write > subprocess.Popen
 DecryptionTests.setUp file-write > builtins.open
 DecryptionTests.tearDown file-delete > os.unlink
 DeflateTestsWithSourceFile.test_per_file_compression file-write > io.open
 EncodedMetadataTests.setUp file-write > builtins.open
 EncodedMetadataTests.test_cli_with_metadata_encoding file-write > io.open
 EncodedMetadataTests.test_cli_with_metadata_encoding_extract file-write > os.mkdir
 EncodedMetadataTests.test_read_after_append file-write > io.open
 EncodedMetadataTests.test_read_with_incorrect_metadata_encoding file-write > io.open
 EncodedMetadataTests.test_read_with_metadata_encoding file-write > io.open
 EncodedMetadataTests.test_read_with_unsuitable_metadata_encoding file-write > io.open
 EncodedMetadataTests.test_read_without_metadata_encoding file-write > io.open
 EncodedMetadataTests.test_write_with_metadata_encoding file-write > io.open
 ExtractTests._test_extract_all_with_target file-write > io.open
 ExtractTests._test_extract_hackers_arcnames file-write > io.open
 ExtractTests._test_extract_with_target file-write > io.open
 ExtractTests.make_test_file file-write > io.open
 ExtractTests.test_extract file-write > io.open
 ExtractTests.test_extract_all file-write > io.open
 ExtractTests.test_extract_all_with_target file-write > tempfile.mkdtemp
 ExtractTests.test_extract_all_with_target_pathlike file-write > tempfile.mkdtemp
 ExtractTests.test_extract_hackers_arcnames_common_cases file-write > io.open
 ExtractTests.test_extract_hackers_arcnames_posix_only file-write > io.open
 ExtractTests.test_extract_hackers_arcnames_windows_only file-write > io.open
 ExtractTests.test_extract_with_target file-write > tempfile.mkdtemp
 ExtractTests.test_extract_with_target_pathlike file-write > tempfile.mkdtemp
 OtherTests.test_bad_open_mode file-write > io.open
 OtherTests.test_change_comment_in_empty_archive file-write > io.open
 OtherTests.test_change_comment_in_nonempty_archive file-write > io.open
 OtherTests.test_close file-write > io.open
 OtherTests.test_close_erroneous_file file-write > builtins.open
 OtherTests.test_close_on_exception file-write > io.open
 OtherTests.test_closed_zip_raises_ValueError file-write > builtins.open
 OtherTests.test_comments file-write > io.open
 OtherTests.test_create_non_existent_file_for_append file-delete,file-write > os.unlink
 OtherTests.test_damaged_zipfile file-write > io.open
 OtherTests.test_decompress_without_3rd_party_library file-write > io.open
 OtherTests.test_empty_file_raises_BadZipFile file-write > builtins.open
 OtherTests.test_empty_zipfile file-write > io.open
 OtherTests.test_exclusive_create_zip_file file-write > io.open
 OtherTests.test_is_zip_erroneous_file file-write > builtins.open
 OtherTests.test_is_zip_valid_file file-write > io.open
 OtherTests.test_null_byte_in_filename file-write > io.open
 OtherTests.test_open_conflicting_handles file-write > io.open
 OtherTests.test_open_empty_file file-write > builtins.open
 OtherTests.test_open_non_existent_item file-write > io.open
 OtherTests.test_open_via_zip_info file-write > io.open
 OtherTests.test_read0 file-write > io.open
 OtherTests.test_read_after_write_unicode_filenames file-write > io.open
 OtherTests.test_read_unicode_filenames file-write > io.open
 OtherTests.test_seek_tell file-write > io.open
 OtherTests.test_unicode_comment file-write > io.open
 OtherTests.test_unsupported_compression file-write > io.open
 OtherTests.test_write_unicode_filenames file-write > io.open
 OtherTests.test_writestr_extended_local_header_issue1202 file-write > io.open
 OtherTests.test_zipfile_with_short_extra_field file-write > io.open
 PyZipFileTests.requiresWriteAccess file-write > os.open
 PyZipFileTests.test_write_filtered_python_package file-write > os.open
 PyZipFileTests.test_write_non_pyfile file-write > builtins.open
 PyZipFileTests.test_write_pathlike file-write > os.mkdir
 PyZipFileTests.test_write_pyfile file-write > os.open
 PyZipFileTests.test_write_pyfile_bad_syntax file-write > os.mkdir
 PyZipFileTests.test_write_python_directory file-write > os.mkdir
 PyZipFileTests.test_write_python_directory_filtered file-write > os.mkdir
 PyZipFileTests.test_write_python_package file-write > os.open
 PyZipFileTests.test_write_with_optimization file-write > os.open
 StoredTestZip64InSmallFiles.large_file_exception_test file-write > io.open
 StoredTestZip64InSmallFiles.large_file_exception_test2 file-write > io.open
 StoredTestZip64InSmallFiles.test_absolute_arcnames file-write > io.open
 StoredTestZip64InSmallFiles.test_append file-write > io.open
 StoredTestZip64InSmallFiles.test_bad_zip64_extra file-write > io.open
 StoredTestZip64InSmallFiles.test_force_zip64 file-write > io.open
 StoredTestZip64InSmallFiles.test_generated_valid_zip64_extra file-write > io.open
 StoredTestZip64InSmallFiles.test_large_file_exception file-write > io.open
 StoredTestZip64InSmallFiles.test_unseekable_zip_known_filesize file-write > io.open
 StoredTestZip64InSmallFiles.test_unseekable_zip_unknown_filesize file-write > io.open
 StoredTestZip64InSmallFiles.test_zip64_required_not_allowed_fail file-write > io.open
 StoredTestsWithSourceFile.test_absolute_arcnames file-write > io.open
 StoredTestsWithSourceFile.test_add_file_after_2107 file-write > os.utime
 StoredTestsWithSourceFile.test_add_file_before_1980 file-write > os.utime
 StoredTestsWithSourceFile.test_append_to_concatenated_zip_file file-write > builtins.open
 StoredTestsWithSourceFile.test_append_to_non_zip_file file-write > builtins.open
 StoredTestsWithSourceFile.test_append_to_zip_file file-write > io.open
 StoredTestsWithSourceFile.test_ignores_newline_at_end file-write > builtins.open
 StoredTestsWithSourceFile.test_ignores_stuff_appended_past_comments file-write > builtins.open
 StoredTestsWithSourceFile.test_io_on_closed_zipextfile file-write > io.open
 StoredTestsWithSourceFile.test_read_concatenated_zip_file file-write > builtins.open
 StoredTestsWithSourceFile.test_write_default_name file-write > io.open
 StoredTestsWithSourceFile.test_write_to_readonly file-write > io.open
 StoredTestsWithSourceFile.test_writestr_permissions file-write > io.open
 StoredTestsWithSourceFile.zip_test_writestr_permissions file-write > io.open
 TemporaryFile file-delete,file-write > os.unlink
 TestExecutablePrependedZip._test_zip_works file-write > io.open
 TestExecutablePrependedZip.test_read_zip64_with_exe_prepended file-write > io.open
 TestExecutablePrependedZip.test_read_zip_with_exe_prepended file-write > io.open
 TestPath.huge_zipfile file-write > io.open
 TestPath.test_extract_orig_with_implied_dirs file-write > io.open
 TestPath.test_joinpath_constant_time file-write > io.open
 TestPath.test_open_encoding_errors file-write > io.open
 TestPath.test_open_encoding_utf16 file-write > io.open
 TestPath.test_open_extant_directory file-write > io.open
 TestPath.test_open_missing_directory file-write > io.open
 TestPath.test_open_write file-write > io.open
 TestPath.test_pathlike_construction file-write > tempfile.mkdtemp
 TestPath.test_read_does_not_close file-write > io.open
 TestPath.zipfile_alpharep file-write > io.open
 TestPath.zipfile_ondisk file-write > tempfile.mkdtemp
 TestWithDirectory.setUp file-write > os.mkdir
 TestWithDirectory.test_bug_6050 file-write > os.mkdir
 TestWithDirectory.test_create_directory_with_write file-write > os.mkdir
 TestWithDirectory.test_extract_dir file-write > io.open
 TestWithDirectory.test_mkdir file-write > os.mkdir
 TestWithDirectory.test_write_dir file-write > os.mkdir
 TestWithDirectory.test_writestr_dir file-write > os.mkdir
 TestsWithMultipleOpens.make_test_archive file-write > io.open
 TestsWithMultipleOpens.test_different_file file-write > io.open
 TestsWithMultipleOpens.test_interleaved file-write > io.open
 TestsWithMultipleOpens.test_many_opens file-write > io.open
 TestsWithMultipleOpens.test_read_after_close file-write > io.open
 TestsWithMultipleOpens.test_read_after_write file-write > io.open
 TestsWithMultipleOpens.test_same_file file-write > io.open
 TestsWithMultipleOpens.test_write_after_read file-write > io.open
 TestsWithMultipleOpens.test_write_while_reading file-write > io.open
 UnseekableTests.test_open_write file-write > io.open
 UnseekableTests.test_write file-write > builtins.open
 UnseekableTests.test_writestr file-write > io.open
 assert_python_ok process-exec > subprocess.Popen
 build_alpharep_fixture file-write > io.open
 rmtree file-write > os.chmod
 temp_cwd file-write > tempfile.mkdtemp
 temp_dir file-write > tempfile.mkdtemp
test.test_zipfile64 * file-delete,file-write
 TemporaryFile file-delete,file-write > os.unlink
test.test_zipimport * code-exec,deserialize,import
 BadFileZipImportTestCase._testBogusZipFile file-write > builtins.open
 BadFileZipImportTestCase.testEmptyFile file-write > os.open
 BadFileZipImportTestCase.testFileUnreadable file-write > os.open
 BadFileZipImportTestCase.testNotZipFile file-write > builtins.open
 UncompressedZipImportTestCase.doDoctestFile code-exec,import > sys.settrace
 UncompressedZipImportTestCase.doDoctestSuite import > builtins.__import__
 UncompressedZipImportTestCase.doTest import,file-write > importlib.import_module
 UncompressedZipImportTestCase.makeTree file-write > os.makedirs
 UncompressedZipImportTestCase.makeZip file-write > builtins.open
 UncompressedZipImportTestCase.runDoctest import,file-write > importlib.import_module
 UncompressedZipImportTestCase.test2038MTime import,file-write > importlib.import_module
 UncompressedZipImportTestCase.testAFakeZlib import,file-write > importlib.import_module
 UncompressedZipImportTestCase.testBadMTime import,file-write > importlib.import_module
 UncompressedZipImportTestCase.testBadMagic import,file-write > importlib.import_module
 UncompressedZipImportTestCase.testBadMagic2 import,file-write > importlib.import_module
 UncompressedZipImportTestCase.testBeginningCruftAndComment import,file-write > importlib.import_module
 UncompressedZipImportTestCase.testBoth import,file-write > importlib.import_module
 UncompressedZipImportTestCase.testBytesPath file-write > io.open
 UncompressedZipImportTestCase.testComment import,file-write > importlib.import_module
 UncompressedZipImportTestCase.testDefaultOptimizationLevel import,file-write > importlib.import_module
 UncompressedZipImportTestCase.testEmptyPy import,file-write > importlib.import_module
 UncompressedZipImportTestCase.testGetCompiledSource code-exec,import,file-write > builtins.compile
 UncompressedZipImportTestCase.testGetData file-write > io.open
 UncompressedZipImportTestCase.testGetSource import,file-write > importlib.import_module
 UncompressedZipImportTestCase.testImport_WithStuff import,file-write > importlib.import_module
 UncompressedZipImportTestCase.testImporterAttr code-exec,import,file-write > builtins.compile
 UncompressedZipImportTestCase.testInvalidateCaches file-delete,file-write > os.remove
 UncompressedZipImportTestCase.testLargestPossibleComment import,file-write > importlib.import_module
 UncompressedZipImportTestCase.testMixedNamespacePackage import,file-write > importlib.import_module
 UncompressedZipImportTestCase.testNamespacePackage import,file-write > importlib.import_module
 UncompressedZipImportTestCase.testPackage import,file-write > importlib.import_module
 UncompressedZipImportTestCase.testPy import,file-write > importlib.import_module
 UncompressedZipImportTestCase.testPyc import,file-write > importlib.import_module
 UncompressedZipImportTestCase.testSubNamespacePackage import,file-write > importlib.import_module
 UncompressedZipImportTestCase.testSubPackage import,file-write > importlib.import_module
 UncompressedZipImportTestCase.testTraceback import,file-write > importlib.import_module
 UncompressedZipImportTestCase.testUncheckedHashBasedPyc code-exec,import,file-write > builtins.compile
 UncompressedZipImportTestCase.testUnencodable import,file-write > importlib.util.module_from_spec
 UncompressedZipImportTestCase.testZipImporterMethods code-exec,deserialize,import,file-write > builtins.exec
 UncompressedZipImportTestCase.testZipImporterMethodsInSubDirectory code-exec,deserialize,import,file-write > builtins.exec
 UncompressedZipImportTestCase.test_checked_hash_based_change_pyc code-exec,import,file-write > builtins.compile
 ZipFile file-write > io.open
test.test_zipimport_support * process-exec,code-exec,file-delete
 ZipSupportTests.test_doctest_issue4197 code-exec,file-delete,file-write > sys.settrace
 ZipSupportTests.test_doctest_main_issue4197 process-exec,file-delete,file-write > subprocess.Popen
 ZipSupportTests.test_inspect_getsource_issue4223 file-delete,file-write > os.remove
 ZipSupportTests.test_pdb_issue4201 process-exec,file-delete,file-write > subprocess.Popen
 _run_object_doctest code-exec > sys.settrace
 assert_python_ok process-exec > subprocess.Popen
 make_script file-write > builtins.open
 make_zip_script file-delete,file-write > os.unlink
 spawn_python process-exec > subprocess.Popen
test.test_zlib * process-exec,file-read
test.test_zoneinfo * import,file-delete,file-write
 ZoneInfoData file-write > builtins.open
 import_module import > importlib.import_module
 setUpModule file-write > tempfile.mkdtemp
 tearDownModule file-delete > shutil.rmtree
test.test_zoneinfo.__main__ * code-exec
test.test_zoneinfo._support * import,tamper
 get_modules import > importlib.import_module
test.test_zoneinfo.data.update_test_data * file-write,file-read
test.test_zoneinfo.test_zoneinfo * deserialize,import,file-delete
 TestModule.test_available_timezones_weirdzone file-write > os.makedirs
 TestModule.test_exclude_posixrules file-write > os.makedirs
 TestModule.test_folder_exclusions file-write > os.mkdir
 TestModule.touch_zone file-write > os.makedirs
 ZoneInfoData file-write > builtins.open
 ZoneInfoData.__init__ file-write > builtins.open
 ZoneInfoData._populate_tzpath file-write > builtins.open
 ZoneInfoPickleTest.test_pickle_after_from_file deserialize > pickle.loads
 import_module import > importlib.import_module
 setUpModule file-write > tempfile.mkdtemp
 tearDownModule file-delete > shutil.rmtree
test.testcodec * code-exec,process-exec
test.tf_inherit_check * code-exec,process-exec
test.time_hashlib * code-exec,process-exec
test.tokenizedata * code-exec,process-exec
test.tokenizedata.coding20731 * code-exec
test.tracedmodules * code-exec,process-exec
test.tracedmodules.testmod * code-exec
test.typinganndata * code-exec,process-exec
test.typinganndata._typed_dict_helper * code-exec
test.typinganndata.ann_module * code-exec
test.typinganndata.ann_module2 * code-exec
test.typinganndata.ann_module3 * code-exec
test.typinganndata.ann_module4 * code-exec
test.typinganndata.ann_module5 * code-exec
test.typinganndata.ann_module6 * code-exec
test.typinganndata.ann_module7 * code-exec
test.typinganndata.ann_module8 * code-exec
test.typinganndata.ann_module9 * code-exec
test.typinganndata.mod_generics_cache * code-exec
test.win_console_handler * native-code
test.xmltests * import
test.ziptestdata.testdata_module_inside_zip * code-exec
textwrap * dos
this * dos
threading * code-exec
 namedtuple code-exec > builtins.eval
timeit * code-exec,tamper
 Timer code-exec > builtins.compile
 main code-exec > builtins.compile
 repeat code-exec > builtins.compile
 timeit code-exec > builtins.compile
tkinter * code-exec,process-exec
 BaseWidget code-exec > builtins.exec
 BitmapImage code-exec > builtins.exec
 BooleanVar code-exec > builtins.exec
 Checkbutton._setup code-exec > builtins.exec
 DoubleVar code-exec > builtins.exec
 Image code-exec > builtins.exec
 Image.__init__ code-exec > builtins.exec
 IntVar code-exec > builtins.exec
 PhotoImage code-exec > builtins.exec
 StringVar code-exec > builtins.exec
 Tcl code-exec > builtins.exec
 Tk code-exec > builtins.exec
 Tk.__init__ code-exec > builtins.exec
 Tk.readprofile code-exec > builtins.exec
 Variable code-exec > builtins.exec
 Widget code-exec > builtins.exec
 _get_default_root code-exec > builtins.exec
 _get_temp_root code-exec > builtins.exec
 _test code-exec > builtins.exec
 getboolean code-exec > builtins.exec
 image_names code-exec > builtins.exec
 image_types code-exec > builtins.exec
 mainloop code-exec > builtins.exec
tkinter.__main__ * code-exec
tkinter.colorchooser * code-exec
tkinter.commondialog * code-exec
tkinter.constants * code-exec,process-exec
tkinter.dialog * code-exec
tkinter.dnd * code-exec
tkinter.filedialog * code-exec,file-write,file-read
 Dialog code-exec > builtins.exec
 Tk code-exec > builtins.exec
 askdirectory code-exec > builtins.exec
 askopenfile code-exec,file-write > builtins.exec
 askopenfilename code-exec > builtins.exec
 askopenfilenames code-exec > builtins.exec
 askopenfiles code-exec,file-write > builtins.exec
 asksaveasfile code-exec,file-write > builtins.exec
 asksaveasfilename code-exec > builtins.exec
 test code-exec > builtins.exec
tkinter.font * code-exec
 Font.__init__ code-exec > builtins.exec
tkinter.messagebox * code-exec
tkinter.scrolledtext * code-exec,process-exec
tkinter.simpledialog * code-exec
tkinter.test * code-exec,process-exec
tkinter.test.support * code-exec
tkinter.test.test_tkinter * code-exec
tkinter.test.test_tkinter.test_colorchooser * code-exec,native-code
 askcolor code-exec > builtins.exec
tkinter.test.test_tkinter.test_font * code-exec,native-code,tamper
 requires code-exec,native-code > builtins.exec
tkinter.test.test_tkinter.test_geometry_managers * code-exec,native-code
tkinter.test.test_tkinter.test_images * code-exec,file-read
tkinter.test.test_tkinter.test_loadtk * process-exec,code-exec
 Tcl code-exec > builtins.exec
tkinter.test.test_tkinter.test_messagebox * code-exec,native-code
 showinfo code-exec > builtins.exec
tkinter.test.test_tkinter.test_misc * code-exec
tkinter.test.test_tkinter.test_simpledialog * code-exec,native-code
 Dialog code-exec > builtins.exec
tkinter.test.test_tkinter.test_text * code-exec,native-code
tkinter.test.test_tkinter.test_variables * code-exec,tamper
 BooleanVar code-exec > builtins.exec
 DoubleVar code-exec > builtins.exec
 IntVar code-exec > builtins.exec
 StringVar code-exec > builtins.exec
 Tcl code-exec > builtins.exec
 Var code-exec > builtins.exec
 Variable code-exec > builtins.exec
tkinter.test.test_tkinter.test_widgets * code-exec,native-code
 setUpModule code-exec > builtins.exec
tkinter.test.test_ttk * code-exec
tkinter.test.test_ttk.test_extensions * code-exec,native-code,tamper
 OptionMenuTest.setUp code-exec > builtins.exec
 requires code-exec,native-code > builtins.exec
tkinter.test.test_ttk.test_style * code-exec,native-code
 StyleTest.setUp code-exec > builtins.exec
tkinter.test.test_ttk.test_widgets * code-exec,native-code,tamper
 requires code-exec,native-code > builtins.exec
 setUpModule code-exec > builtins.exec
tkinter.test.widget_tests * code-exec
tkinter.tix * code-exec
tkinter.ttk * code-exec
token * dos
tokenize * file-write,file-read,dos
 _builtin_open file-write > builtins.open
tomllib * dos
tomllib._parser * dos
tomllib._re * dos
tomllib._types * dos
trace * code-exec,deserialize,import
 CoverageResults deserialize > pickle.load
 CoverageResults.__init__ deserialize > pickle.load
 CoverageResults.write_results code-exec,file-write > builtins.compile
 CoverageResults.write_results_file file-write > builtins.open
 Trace.results deserialize > pickle.load
 _find_executable_linenos code-exec > builtins.compile
 main code-exec,deserialize,import,file-write > builtins.compile
traceback * code-exec
tracemalloc * deserialize,file-write,file-read
tty * file-write
 setcbreak file-write > termios.tcsetattr
 setraw file-write > termios.tcsetattr
turtle * code-exec,import,file-write
 Screen code-exec > builtins.exec
 _Root code-exec > builtins.exec
 _Screen code-exec > builtins.exec
 __forwardmethods code-exec > builtins.exec
 _make_global_funcs code-exec > builtins.exec
 config_dict code-exec > builtins.eval
 read_docstrings code-exec,import > builtins.eval
 readconfig code-exec > builtins.eval
 write_docstringdict code-exec,file-write > builtins.eval
turtledemo * code-exec,process-exec
turtledemo.__main__ * process-exec,code-exec,native-code
 BaseWidget code-exec > builtins.exec
 BitmapImage code-exec > builtins.exec
 BooleanVar code-exec > builtins.exec
 DemoWindow process-exec,code-exec,native-code,import > _winapi.CreateProcess
 DemoWindow.__init__ process-exec,code-exec,native-code,import,file-write > _winapi.CreateProcess
 DemoWindow.loadfile import > builtins.__import__
 DemoWindow.makeLoadDemoMenu import > builtins.__import__
 DoubleVar code-exec > builtins.exec
 Image code-exec > builtins.exec
 IntVar code-exec > builtins.exec
 PhotoImage code-exec > builtins.exec
 StringVar code-exec > builtins.exec
 Tcl code-exec > builtins.exec
 Tk code-exec > builtins.exec
 Variable code-exec > builtins.exec
 Widget code-exec > builtins.exec
 getboolean code-exec > builtins.exec
 image_names code-exec > builtins.exec
 image_types code-exec > builtins.exec
 main process-exec,code-exec,native-code,import > _winapi.CreateProcess
 mainloop code-exec > builtins.exec
turtledemo.bytedesign * code-exec,process-exec
turtledemo.chaos * code-exec,import,file-write
 Screen code-exec > builtins.exec
 config_dict code-exec > builtins.eval
 read_docstrings code-exec,import > builtins.eval
 readconfig code-exec > builtins.eval
 write_docstringdict code-exec,file-write > builtins.eval
turtledemo.clock * code-exec,import,file-write
 Screen code-exec > builtins.exec
 config_dict code-exec > builtins.eval
 read_docstrings code-exec,import > builtins.eval
 readconfig code-exec > builtins.eval
 write_docstringdict code-exec,file-write > builtins.eval
turtledemo.colormixer * code-exec
turtledemo.forest * code-exec,process-exec
turtledemo.fractalcurves * code-exec,import,file-write
 Screen code-exec > builtins.exec
 config_dict code-exec > builtins.eval
 read_docstrings code-exec,import > builtins.eval
 readconfig code-exec > builtins.eval
 write_docstringdict code-exec,file-write > builtins.eval
turtledemo.lindenmayer * code-exec,import,file-write
 Screen code-exec > builtins.exec
 config_dict code-exec > builtins.eval
 read_docstrings code-exec,import > builtins.eval
 readconfig code-exec > builtins.eval
 write_docstringdict code-exec,file-write > builtins.eval
turtledemo.minimal_hanoi * code-exec,import,file-write
 Screen code-exec > builtins.exec
 config_dict code-exec > builtins.eval
 read_docstrings code-exec,import > builtins.eval
 readconfig code-exec > builtins.eval
 write_docstringdict code-exec,file-write > builtins.eval
turtledemo.nim * code-exec,dos
 main code-exec > builtins.exec
turtledemo.paint * code-exec,import,file-write
 Screen code-exec > builtins.exec
 config_dict code-exec > builtins.eval
 read_docstrings code-exec,import > builtins.eval
 readconfig code-exec > builtins.eval
 write_docstringdict code-exec,file-write > builtins.eval
turtledemo.peace * code-exec,import,file-write
 Screen code-exec > builtins.exec
 config_dict code-exec > builtins.eval
 main code-exec > builtins.exec
 read_docstrings code-exec,import > builtins.eval
 readconfig code-exec > builtins.eval
 write_docstringdict code-exec,file-write > builtins.eval
turtledemo.penrose * code-exec,import,file-write
 Screen code-exec > builtins.exec
 config_dict code-exec > builtins.eval
 read_docstrings code-exec,import > builtins.eval
 readconfig code-exec > builtins.eval
 write_docstringdict code-exec,file-write > builtins.eval
turtledemo.planet_and_moon * code-exec,process-exec
turtledemo.rosette * code-exec,dos
 Screen code-exec > builtins.exec
turtledemo.round_dance * code-exec,import,file-write
 Screen code-exec > builtins.exec
 config_dict code-exec > builtins.eval
 read_docstrings code-exec,import > builtins.eval
 readconfig code-exec > builtins.eval
 write_docstringdict code-exec,file-write > builtins.eval
turtledemo.sorting_animate * code-exec,import,file-write
 Screen code-exec > builtins.exec
 config_dict code-exec > builtins.eval
 read_docstrings code-exec,import > builtins.eval
 readconfig code-exec > builtins.eval
 write_docstringdict code-exec,file-write > builtins.eval
turtledemo.tree * code-exec,process-exec
turtledemo.two_canvases * code-exec
turtledemo.yinyang * code-exec,import,file-write
 Screen code-exec > builtins.exec
 config_dict code-exec > builtins.eval
 read_docstrings code-exec,import > builtins.eval
 readconfig code-exec > builtins.eval
 write_docstringdict code-exec,file-write > builtins.eval
types
 CodeType code-exec
 DynamicClassAttribute attribute-access
 FunctionType code-exec
 LambdaType code-exec
 MethodType attribute-access
 MethodWrapperType attribute-access
 coroutine attribute-access > builtins.getattr
unicodedata * dos
unittest * code-exec,process-exec
 TestProgram code-exec,import > signal.signal
 installHandler code-exec > signal.signal
 main code-exec,import > signal.signal
 removeHandler code-exec > signal.signal
unittest.__main__ * code-exec,import
unittest._log * code-exec,process-exec
unittest.async_case * code-exec,process-exec
unittest.case * tamper
unittest.loader * import,file-read
 TestLoader._find_test_path import > builtins.__import__
 TestLoader.loadTestsFromName import > builtins.__import__
unittest.main * code-exec,import,info-leak
 TestProgram code-exec,import > signal.signal
 TestProgram.__init__ code-exec,import > signal.signal
 TestProgram.runTests code-exec > signal.signal
 installHandler code-exec > signal.signal
 main code-exec,import > signal.signal
unittest.mock * code-exec,import
 CodeType code-exec > types.CodeType
 NonCallableMock.__getattr__ code-exec > builtins.exec
 _patch.__enter__ code-exec > builtins.exec
 _set_signature code-exec > builtins.exec
 create_autospec code-exec > builtins.exec
unittest.result * code-exec,process-exec
unittest.runner * tamper
unittest.signals * code-exec
unittest.suite * code-exec,process-exec
unittest.test * import,file-read
unittest.test.__main__ * code-exec
unittest.test._test_warnings * code-exec
unittest.test.dummy * code-exec
unittest.test.support * code-exec
unittest.test.test_assertions * tamper,dos
unittest.test.test_async_case * code-exec
unittest.test.test_break * code-exec,tamper,info-leak
 TestBreak.testHandlerReplacedButCalled code-exec > signal.signal
 TestBreak.testInstallHandler code-exec > signal.signal
 TestBreak.testInterruptCaught code-exec > signal.signal
 TestBreak.testRemoveResult code-exec > signal.signal
 TestBreak.testSecondInterrupt code-exec > signal.signal
 TestBreak.testTwoResults code-exec > signal.signal
unittest.test.test_case * deserialize,tamper,dos
unittest.test.test_discovery * deserialize,import,file-read
 TestDiscovery.test_discover_with_modules_that_fail_to_import import > builtins.__import__
unittest.test.test_functiontestcase * code-exec
unittest.test.test_loader * import,tamper
 Test_TestLoader.test_loadTestsFromName__malformed_name import > builtins.__import__
 Test_TestLoader.test_loadTestsFromName__relative_empty_name import > builtins.__import__
 Test_TestLoader.test_loadTestsFromName__relative_malformed_name import > builtins.__import__
 Test_TestLoader.test_loadTestsFromNames__malformed_name import > builtins.__import__
 Test_TestLoader.test_loadTestsFromNames__relative_empty_name import > builtins.__import__
 Test_TestLoader.test_loadTestsFromNames__relative_malformed_name import > builtins.__import__
unittest.test.test_program * process-exec,code-exec,import
unittest.test.test_result * code-exec
unittest.test.test_runner * process-exec,deserialize
unittest.test.test_setups * code-exec
unittest.test.test_skipping * code-exec
unittest.test.test_suite * tamper
unittest.test.testmock * import,file-read
unittest.test.testmock.__main__ * code-exec
unittest.test.testmock.support * code-exec
unittest.test.testmock.testasync * code-exec,tamper
 create_autospec code-exec > builtins.exec
unittest.test.testmock.testcallable * code-exec
 create_autospec code-exec > builtins.exec
unittest.test.testmock.testhelpers * code-exec
 SpecSignatureTest.test_autospec_getattr_partial_function code-exec > builtins.exec
 SpecSignatureTest.test_autospec_on_bound_builtin_function code-exec > builtins.exec
 SpecSignatureTest.test_spec_has_function_not_in_bases code-exec > builtins.exec
 create_autospec code-exec > builtins.exec
unittest.test.testmock.testmagicmethods * code-exec
unittest.test.testmock.testmock * code-exec,dos
 MockTest.test_create_autospec_classmethod_and_staticmethod code-exec > builtins.exec
 MockTest.test_isinstance_under_settrace code-exec > sys.settrace
 create_autospec code-exec > builtins.exec
unittest.test.testmock.testpatch * file-read
unittest.test.testmock.testsealable * code-exec
unittest.test.testmock.testsentinel * deserialize
unittest.test.testmock.testwith * file-read
unittest.util * code-exec
 namedtuple code-exec > builtins.eval
urllib * dos
urllib.error * dos
urllib.parse
 namedtuple code-exec > builtins.eval
urllib.request * network,file-delete,file-write
 FTPHandler.ftp_open network > socket.gethostbyname
 FancyURLopener.prompt_user_passwd file-write > os.open
 FileHandler.file_open network > socket.gethostbyname
 FileHandler.get_names network > socket.gethostbyname
 FileHandler.open_local_file network > socket.gethostbyname
 URLopener.open_file network > socket.gethostbyname
 URLopener.open_local_file network > socket.gethostbyname
 URLopener.retrieve network,file-write > socket.gethostbyname
 _proxy_bypass_macosx_sysconf network > socket.gethostbyname
 _safe_gethostbyname network > socket.gethostbyname
 ftpwrapper network > socket.create_connection
 localhost network > socket.gethostbyname
 proxy_bypass network > socket.gethostbyname
 proxy_bypass_macosx_sysconf network > socket.gethostbyname
 proxy_bypass_registry network > socket.gethostbyname
 thishost network > socket.gethostbyname_ex
 urlcleanup file-delete > os.unlink
 urlretrieve file-write > builtins.open
urllib.response * dos
urllib.robotparser * dos
uu * file-write,file-read,dos
 decode file-write > builtins.open
 encode file-write > builtins.open
uuid
 _arp_getnode process-exec,network > subprocess.Popen
 _find_mac_near_keyword process-exec > subprocess.Popen
 _find_mac_under_heading process-exec > subprocess.Popen
 _get_command_stdout process-exec > subprocess.Popen
 _ifconfig_getnode process-exec > subprocess.Popen
 _ip_getnode process-exec > subprocess.Popen
 _lanscan_getnode process-exec > subprocess.Popen
 _netstat_getnode process-exec > subprocess.Popen
venv * code-exec,process-exec
 EnvBuilder._call_new_python process-exec,native-code > _winapi.CreateProcess
 EnvBuilder.clear_directory file-delete > os.remove
 EnvBuilder.create file-delete,file-write > os.remove
 EnvBuilder.create_configuration file-write > builtins.open
 EnvBuilder.ensure_directories file-delete,file-write > os.remove
 EnvBuilder.install_scripts file-write > os.makedirs
 EnvBuilder.setup_python file-write > os.chmod
 EnvBuilder.setup_scripts file-write > os.makedirs
 EnvBuilder.symlink_or_copy file-write > os.symlink
 create file-delete,file-write > os.remove
 main file-delete,file-write > os.remove
venv.__main__ * file-delete,file-write
warnings * import,file-read,tamper
 _getcategory import > builtins.__import__
wave * code-exec,file-write,file-read
 Wave_write file-write > builtins.open
 namedtuple code-exec > builtins.eval
 open file-write > builtins.open
weakref
 finalize code-exec
 finalize.__init__ code-exec > atexit.register
 finalize._exitfunc code-exec > sys.excepthook
webbrowser * process-exec,native-code,network
 Grail._find_grail_rc network,file-delete > socket.socket
 Grail._remote network,file-delete > socket.socket
 Grail.open network,file-delete > socket.socket
 get process-exec > _winapi.CreateProcess
 open process-exec > _winapi.CreateProcess
 register process-exec > _winapi.CreateProcess
 register_standard_browsers process-exec,native-code > _winapi.CreateProcess
winreg * file-write
winsound * file-write
wsgiref * dos
wsgiref.handlers * dos
wsgiref.headers * dos
wsgiref.simple_server * network
wsgiref.types * dos
wsgiref.util * dos
wsgiref.validate * dos
xdrlib * dos
xml * dos
xml.dom * import
xml.dom.NodeFilter * dos
xml.dom.domreg * import
xml.dom.expatbuilder * file-read
xml.dom.minicompat * dos
xml.dom.minidom * file-read
xml.dom.pulldom * file-read
xml.dom.xmlbuilder * dos
xml.etree * dos
xml.etree.ElementInclude * file-read
xml.etree.ElementPath * dos
xml.etree.ElementTree * file-write,file-read
 _get_writer file-write > builtins.open
 dump file-write > builtins.open
 tostring file-write > builtins.open
 tostringlist file-write > builtins.open
xml.etree.cElementTree * file-write,file-read
 dump file-write > builtins.open
 tostring file-write > builtins.open
 tostringlist file-write > builtins.open
xml.parsers * dos
xml.parsers.expat * dos
xml.sax * dos
xml.sax._exceptions * dos
xml.sax.expatreader * file-read
xml.sax.handler * dos
xml.sax.saxutils * file-read
xml.sax.xmlreader * file-read
xmlrpc * dos
xmlrpc.client * file-write
xmlrpc.server * network,file-write,file-read
 DocXMLRPCServer network > socket.socket
 MultiPathXMLRPCServer network > socket.socket
 SimpleXMLRPCRequestHandler.do_POST file-write > builtins.open
 SimpleXMLRPCServer network > socket.socket
 gzip_decode file-write > builtins.open
 gzip_encode file-write > builtins.open
xxlimited * native-code
xxlimited_35 * native-code
xxsubtype * native-code
zipapp * file-write,dos
 _copy_archive file-write > os.chmod
 _maybe_open file-write > builtins.open
 create_archive file-write > os.chmod
 get_interpreter file-write > builtins.open
zipfile * file-write,file-read,info-leak
 CompleteDirs file-write > io.open
 FastLookup file-write > io.open
 PyZipFile file-write > io.open
 ZipFile file-write > io.open
 ZipFile.__init__ file-write > io.open
 main file-write > io.open
zipimport * import,native-code
 _compile_source code-exec > builtins.compile
 _get_data file-write > _io.open_code
 _get_module_code code-exec,deserialize,file-write > builtins.compile
 _get_pyc_source file-write > _io.open_code
 _read_directory file-write > _io.open_code
 _unmarshal_code deserialize,file-write > marshal.loads
 zipimporter file-write > _io.open_code
 zipimporter.__init__ file-write > _io.open_code
 zipimporter.get_code code-exec,deserialize,file-write > builtins.compile
 zipimporter.get_data file-write > _io.open_code
 zipimporter.get_filename code-exec,deserialize,file-write > builtins.compile
 zipimporter.get_source file-write > _io.open_code
 zipimporter.invalidate_caches file-write > _io.open_code
 zipimporter.load_module code-exec,deserialize,file-write > builtins.exec
zlib * dos
zoneinfo._common * dos
zoneinfo._tzpath * file-read
`,
};
