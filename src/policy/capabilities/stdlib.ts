/**
 * What the callables of stdlib can do: derived from source by oracle/derive/capabilities.py.
 * @module
 */
import type { CapabilityTable } from '../knowledge.ts';

export const stdlib: CapabilityTable = {
  package: 'stdlib',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  table: `
__builtin__ * code-exec,import,file-write
 __import__ import
 breakpoint code-exec
 compile code-exec
 eval code-exec
 exec code-exec
 execfile code-exec
 file file-write,file-read
 input code-exec
 open file-write,file-read
 reload import
__builtins__ * code-exec,import,file-write
 __import__ import
 breakpoint code-exec
 compile code-exec
 eval code-exec
 exec code-exec
 execfile code-exec
 file file-write,file-read
 input code-exec
 open file-write,file-read
 reload import
__future__ * dos
__hello__ * dos
__phello__ * dos
__phello__.spam * dos
_aix_support * process-exec,file-write,file-read
 _aix_bos_rte process-exec,file-write,file-read > os.system
 _read_cmd_output process-exec,file-write,info-leak > os.system
 aix_platform process-exec,file-write > os.system
_android_support * dos
_ast * code-exec
_asyncio * code-exec,dos
_bisect * dos
_blake2 * dos
_bootlocale * dos
_bootsubprocess * process-exec,file-delete,file-read
 check_output process-exec,file-delete,file-read > os.system
_bz2 * dos
_codecs_cn * dos
_codecs_hk * dos
_codecs_iso2022 * dos
_codecs_jp * dos
_codecs_kr * dos
_codecs_tw * dos
_colorize * dos
_compat_pickle * dos
_compression * dos
_contextvars * code-exec,dos
_crypt * dos
_csv * dos
_ctypes * native-code
 CDLL native-code
 CFUNCTYPE native-code
 CFuncPtr native-code
 FreeLibrary native-code
 LoadLibrary native-code
 OleDLL native-code
 PYFUNCTYPE native-code
 PyDLL native-code
 PyObj_FromPtr native-code
 WINFUNCTYPE native-code
 WinDLL native-code
 call_cdeclfunction native-code
 call_function native-code
 cast native-code
 cdll native-code
 dlclose native-code
 dlopen native-code
 dlsym native-code
 memmove native-code
 memset native-code
 oledll native-code
 pydll native-code
 pythonapi native-code
 string_at native-code
 windll native-code
 wstring_at native-code
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
_heapq * dos
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
 call code-exec
 create code-exec
 exec code-exec
 new_config code-exec
 run_func code-exec
 run_string code-exec
_ios_support * native-code
 cdll native-code > ctypes.cdll
_json * dos
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
_opcode_metadata * dos
_osx_support * process-exec,file-write,file-read
 _default_sysroot process-exec,file-write > os.system
 _find_appropriate_compiler process-exec,file-write > os.system
 _find_build_tool process-exec,file-write > os.system
 _get_system_version file-read > builtins.open
 _get_system_version_tuple file-read > builtins.open
 _read_output process-exec,file-write,info-leak > os.system
 _remove_unsupported_archs process-exec > os.system
 _supports_arm64_builds file-read > builtins.open
 _supports_universal_builds file-read > builtins.open
 compiler_fixup file-read > builtins.open
 customize_compiler process-exec,file-write > os.system
 customize_config_vars file-read > builtins.open
 get_platform_osx file-read > builtins.open
_overlapped * process-exec
_pickle * deserialize
 Unpickler deserialize
 _Unpickler deserialize
 load deserialize
 loads deserialize
_posixshmem * dos
_posixsubprocess * process-exec
 fork_exec process-exec
_py_abc * dos
_pyio * file-write,file-read
 FileIO file-write > os.open
 _open_code_with_warning file-write > _pyio.FileIO
 open file-write > _pyio.FileIO
 open_code file-write,file-read > io.open_code
_pylong * dos
_pyrepl * dos
_pyrepl.__main__ * code-exec,info-leak
 __pyrepl_interactive_console code-exec,info-leak > builtins.compile
_pyrepl._minimal_curses * native-code
 _find_clib native-code > ctypes.util.find_library
 tigetstr native-code > ctypes.cast
_pyrepl._threading_handler * dos
_pyrepl.commands * process-exec,file-delete,file-write
_pyrepl.completing_reader * dos
_pyrepl.console * code-exec
_pyrepl.curses * dos
_pyrepl.fancy_termios * file-write,info-leak
 tcsetattr file-write > termios.tcsetattr
_pyrepl.historical_reader * dos
_pyrepl.input * dos
_pyrepl.keymap * dos
_pyrepl.main * code-exec,info-leak
 interactive_console code-exec,info-leak > builtins.compile
_pyrepl.pager * process-exec,file-delete,file-write
 get_pager process-exec,file-delete,file-write > os.system
 pipe_pager process-exec > subprocess.Popen
 tempfile_pager process-exec,file-write > os.system
 tty_pager file-write,info-leak > termios.tcsetattr
_pyrepl.reader * dos
_pyrepl.readline * file-write,file-read,info-leak
_pyrepl.simple_interact * dos
_pyrepl.trace * dos
_pyrepl.types * dos
_pyrepl.unix_console * code-exec,file-write,file-read
 ioctl file-write > fcntl.ioctl
 tcsetattr file-write > termios.tcsetattr
_pyrepl.unix_eventqueue * info-leak
_pyrepl.utils * dos
_pyrepl.windows_console * native-code,file-write,dos
 WinDLL native-code > ctypes.WinDLL
 windll native-code > ctypes.windll
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
 SocketType network
 create_connection network
 fromfd network
 getaddrinfo network
 gethostbyaddr network
 gethostbyname network
 gethostbyname_ex network
 socket network
 socketpair network
_sqlite3 * file-write,code-exec
 connect file-write
_sre * dos
_ssl * network
 _SSLContext network
_stat * dos
_statistics * dos
_string * dos
_strptime * dos
_subprocess * process-exec
 CreateProcess process-exec
_suggestions * code-exec
_symtable * code-exec
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
 CreateProcess process-exec
 LoadLibrary native-code
 OpenProcess native-code
_winreg * file-write
 ConnectRegistry file-write
 CreateKey file-write
 CreateKeyEx file-write
 DeleteKey file-write
 DeleteValue file-write
 LoadKey file-write
 SaveKey file-write
 SetValue file-write
 SetValueEx file-write
_wmi * info-leak
_xxinterpchannels * code-exec
_xxsubinterpreters * code-exec
 create code-exec
 run_string code-exec
_xxtestfuzz * native-code
_zstd * dos
aifc * file-write,file-read,tamper
 Aifc_read file-read > builtins.open
 Aifc_write file-write > builtins.open
 open file-write,file-read > builtins.open
 openfp file-write,file-read > builtins.open
antigravity * dos
argparse
 ArgumentParser._read_args_from_files file-read > builtins.open
 FileType.__call__ file-write > builtins.open
ast * code-exec,file-read
 literal_eval code-exec > builtins.compile
 main code-exec,file-read > builtins.compile
 parse code-exec > builtins.compile
asynchat * dos
asyncio * network,info-leak
 EventLoop network > socket.socketpair
 ProactorEventLoop network > socket.socketpair
 SelectorEventLoop network > socket.socketpair
asyncio.__main__ * code-exec,tamper,info-leak
asyncio.base_events * network,file-delete
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
 BaseProactorEventLoop network > socket.socketpair
asyncio.protocols * dos
asyncio.queues * dos
asyncio.runners * code-exec
asyncio.selector_events * network
 BaseSelectorEventLoop network > socket.socketpair
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
 EventLoop network > socket.socketpair
 SelectorEventLoop network > socket.socketpair
 _UnixSelectorEventLoop network > socket.socketpair
asyncio.windows_events * process-exec,native-code,network
 EventLoop network > socket.socketpair
 ProactorEventLoop network > socket.socketpair
 SelectorEventLoop network > socket.socketpair
 _WindowsSelectorEventLoop network > socket.socketpair
asyncio.windows_utils * process-exec,native-code,info-leak
 Popen process-exec,native-code > subprocess.Popen.__init__
asyncore * network,file-write,file-read
atexit * code-exec,dos
 register code-exec
audioop * dos
base64 * file-read,dos
 main file-read,dos > builtins.open
bdb * code-exec
 effective code-exec > builtins.eval
 test code-exec > builtins.compile
binascii * dos
binhex * file-write,file-read
 BinHex file-write > io.open
 HexBin file-read > io.open
 binhex file-write,file-read > io.open
 getfileinfo file-read > io.open
 hexbin file-write,file-read > io.open
bisect * dos
builtins
 __build_class__ attribute-access
 __import__ import
 apply attribute-access
 breakpoint code-exec
 compile code-exec
 delattr attribute-access
 dir attribute-access
 eval code-exec
 exec code-exec
 execfile code-exec
 file file-write,file-read
 filter attribute-access
 getattr attribute-access
 globals attribute-access
 input info-leak
 locals attribute-access
 map attribute-access
 object.__getattribute__ attribute-access
 object.__setattr__ attribute-access
 open file-write,file-read
 raw_input info-leak
 reload import
 setattr attribute-access
 super attribute-access
 type.__getattribute__ attribute-access
 vars attribute-access
bz2 * file-write,file-read
 BZ2File file-write > builtins.open
 _builtin_open file-write,file-read > builtins.open
 open file-write > builtins.open
cProfile * code-exec,deserialize,file-write
 Profile code-exec > _lsprof.Profiler
 main code-exec,file-write,file-read,dos > builtins.compile
cgi * file-write,info-leak
 initlog file-write > builtins.open
 log file-write > builtins.open
cgitb * file-write
chunk * dos
cmd * info-leak
code * code-exec,info-leak
codecs
 open file-write > builtins.open
codeop * code-exec,tamper
 _compile code-exec > builtins.compile
colorsys * dos
compileall * file-delete,file-write,file-read
 _compile_file_tuple file-write,file-read > os.makedirs
 _walk_dir file-read > os.listdir
 compile_dir file-delete,file-write,file-read > os.unlink
 compile_file file-delete,file-write,file-read > os.unlink
 compile_path file-delete,file-write,file-read > os.unlink
 main file-delete,file-write,file-read > os.unlink
concurrent * dos
concurrent.futures * dos
concurrent.futures._base * dos
concurrent.futures.process * network,info-leak
 Queue network > socket.socketpair
 _SafeQueue network > socket.socketpair
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
csv * dos
ctypes * native-code,file-read
 CDLL native-code
 CFUNCTYPE native-code
 CFuncPtr native-code
 LoadLibrary native-code
 OleDLL native-code
 PYFUNCTYPE native-code
 PyDLL native-code
 PyObj_FromPtr native-code
 WINFUNCTYPE native-code
 WinDLL native-code
 _CFuncPtr native-code > _ctypes.CFuncPtr
 _dlopen native-code > _ctypes.LoadLibrary
 call_cdeclfunction native-code
 call_function native-code
 cast native-code
 cdll native-code
 dlopen native-code
 dlsym native-code
 memmove native-code
 memset native-code
 oledll native-code
 pydll native-code
 pythonapi native-code
 string_at native-code
 windll native-code
 wstring_at native-code
ctypes._aix * process-exec,info-leak
 Popen process-exec > subprocess.Popen
 get_ld_headers process-exec > subprocess.Popen
ctypes._endian * native-code
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
ctypes.macholib * dos
ctypes.macholib.dyld * dos
ctypes.macholib.dylib * dos
ctypes.macholib.framework * dos
ctypes.test * code-exec
ctypes.test.__main__ * code-exec
ctypes.test.test_anon * code-exec
ctypes.test.test_array_in_pointer * code-exec
ctypes.test.test_arrays * code-exec
ctypes.test.test_as_parameter * code-exec
ctypes.test.test_bitfields * code-exec
ctypes.test.test_buffers * code-exec
ctypes.test.test_bytes * code-exec
ctypes.test.test_byteswap * code-exec
ctypes.test.test_callbacks * code-exec
ctypes.test.test_cast * code-exec
ctypes.test.test_cfuncs * code-exec
ctypes.test.test_checkretval * code-exec
ctypes.test.test_delattr * code-exec
ctypes.test.test_errno * code-exec
ctypes.test.test_find * code-exec
ctypes.test.test_frombuffer * code-exec
ctypes.test.test_funcptr * code-exec
ctypes.test.test_functions * code-exec
ctypes.test.test_incomplete * code-exec
ctypes.test.test_init * code-exec
ctypes.test.test_internals * code-exec
ctypes.test.test_keeprefs * code-exec
ctypes.test.test_libc * code-exec
ctypes.test.test_loading * code-exec
ctypes.test.test_macholib * code-exec
ctypes.test.test_memfunctions * code-exec
ctypes.test.test_numbers * code-exec
ctypes.test.test_objects * code-exec
ctypes.test.test_parameters * code-exec
ctypes.test.test_pep3118 * code-exec
ctypes.test.test_pickling * code-exec
ctypes.test.test_pointers * code-exec
ctypes.test.test_prototypes * code-exec
ctypes.test.test_python_api * code-exec
ctypes.test.test_random_things * code-exec
ctypes.test.test_refcounts * code-exec
ctypes.test.test_repr * code-exec
ctypes.test.test_returnfuncptrs * code-exec
ctypes.test.test_simplesubclasses * code-exec
ctypes.test.test_sizes * code-exec
ctypes.test.test_slicing * code-exec
ctypes.test.test_stringptr * code-exec
ctypes.test.test_strings * code-exec
ctypes.test.test_struct_fields * code-exec
ctypes.test.test_structures * code-exec
ctypes.test.test_unaligned_structures * code-exec
ctypes.test.test_unicode * code-exec
ctypes.test.test_values * code-exec
ctypes.test.test_varsize_struct * code-exec
ctypes.test.test_win32 * code-exec
ctypes.test.test_wintypes * code-exec
ctypes.util * process-exec,native-code,file-read
 _findLib_crle process-exec > subprocess.Popen
 _findLib_gcc process-exec > subprocess.Popen
 _findLib_ld process-exec > subprocess.Popen
 _findSoname_ldconfig process-exec,info-leak > subprocess.Popen
 _get_soname process-exec > subprocess.Popen
 _is_elf file-read > builtins.open
 find_library native-code
 test native-code > ctypes.CDLL
ctypes.wintypes * dos
curses * dos
curses.ascii * dos
curses.has_key * dos
curses.panel * dos
curses.textpad * dos
dbm * import,file-write,file-read
 open import,file-write,file-read > builtins.__import__
 whichdb file-write,file-read > _dbm.open
dbm.dumb * code-exec,file-delete,file-write
 _Database file-delete,file-write,file-read > os.remove
 open file-delete,file-write,file-read > os.remove
dbm.gnu * file-write
 open file-write > _gdbm.open
dbm.ndbm * file-write
 open file-write > _dbm.open
dbm.sqlite3 * file-delete,file-write
 _Database file-delete,file-write > os.unlink
 open file-delete,file-write > os.unlink
difflib * code-exec,file-read
 _test code-exec,file-read > builtins.exec
dis * code-exec,file-read
 Bytecode code-exec > builtins.compile
 _disassemble_str code-exec > builtins.compile
 _get_code_object code-exec > builtins.compile
 _test code-exec > builtins.compile
 _try_compile code-exec > builtins.compile
 code_info code-exec > builtins.compile
 dis code-exec > builtins.compile
 get_instructions code-exec > builtins.compile
 main code-exec,file-read > builtins.compile
 show_code code-exec > builtins.compile
distutils * code-exec,process-exec
distutils._msvccompiler * process-exec,file-write,file-read
 _find_vc2017 process-exec,file-read > subprocess.Popen
 _get_vc_env process-exec,file-read,info-leak > subprocess.Popen
 get_platform file-read > builtins.open
distutils.archive_util * process-exec,file-write,file-read
 make_archive file-write,info-leak > os.chdir
 make_tarball process-exec,file-write > os.spawnv
 make_zipfile process-exec,file-write,file-read > os.spawnv
 mkpath file-write > os.mkdir
 spawn process-exec > os.spawnv
distutils.bcppcompiler * process-exec,file-write
 write_file file-write > builtins.open
distutils.ccompiler * process-exec,import,file-delete
 mkpath file-write > os.mkdir
 move_file file-delete,file-write,file-read > os.unlink
 new_compiler import > builtins.__import__
 spawn process-exec > os.spawnv
distutils.cmd * process-exec,file-delete,file-write
distutils.command * code-exec,process-exec
distutils.command.bdist * file-read
 get_platform file-read > builtins.open
distutils.command.bdist_dumb * file-write,file-read
 get_platform file-read > builtins.open
 remove_tree file-read > os.listdir
distutils.command.bdist_msi * file-delete,file-write,file-read
 get_platform file-read > builtins.open
 remove_tree file-read > os.listdir
distutils.command.bdist_rpm * process-exec,file-delete,file-write
 get_platform file-read > builtins.open
 write_file file-write > builtins.open
distutils.command.bdist_wininst * file-delete,file-write,file-read
 create_tree file-write > os.mkdir
 get_platform file-read > builtins.open
 remove_tree file-read > os.listdir
distutils.command.build * file-read
 get_platform file-read > builtins.open
distutils.command.build_clib * process-exec,import
 customize_compiler process-exec > os.system
distutils.command.build_ext * process-exec,import,file-read
 customize_compiler process-exec > os.system
 get_platform file-read > builtins.open
distutils.command.build_py * process-exec,file-write,file-read
distutils.command.build_scripts * file-write,file-read
distutils.command.check * dos
distutils.command.clean * file-delete,file-read
 remove_tree file-read > os.listdir
distutils.command.config * process-exec,import,file-delete
 customize_compiler process-exec > os.system
 dump_file file-read > builtins.open
distutils.command.install * file-write,file-read,info-leak
 get_platform file-read > builtins.open
 write_file file-write > builtins.open
distutils.command.install_data * file-write,file-read
distutils.command.install_egg_info * file-write,file-read
distutils.command.install_headers * file-write,file-read
distutils.command.install_lib * process-exec,file-write,file-read
distutils.command.install_scripts * file-write,file-read
distutils.command.register * file-write,file-read,info-leak
distutils.command.sdist * file-write,file-read
 TextFile file-read > io.open
distutils.command.upload * process-exec,file-read
 spawn process-exec > os.spawnv
distutils.config * file-write,file-read,tamper
distutils.core * code-exec,file-read
 Distribution file-read > builtins.open
 run_setup code-exec,file-read > builtins.exec
distutils.cygwinccompiler * process-exec,native-code,file-write
 CygwinCCompiler process-exec,file-read > subprocess.Popen
 Mingw32CCompiler process-exec,file-read > subprocess.Popen
 Popen process-exec > subprocess.Popen
 _find_exe_version process-exec > subprocess.Popen
 check_config_h file-read > builtins.open
 check_output process-exec,native-code,file-write,file-read > subprocess.Popen
 get_versions process-exec > subprocess.Popen
 is_cygwingcc process-exec,file-read > subprocess.Popen
 write_file file-write > builtins.open
distutils.debug * code-exec,process-exec
distutils.dep_util * code-exec,process-exec
distutils.dir_util * file-delete,file-write,file-read
 _build_cmdtuple file-read > os.listdir
 copy_tree file-delete,file-write,file-read > os.unlink
 create_tree file-write > os.mkdir
 mkpath file-write > os.mkdir
 remove_tree file-read > os.listdir
distutils.dist * import,file-write,file-read
 Distribution file-read > builtins.open
 DistributionMetadata file-read > builtins.open
distutils.errors * code-exec,process-exec
distutils.extension * file-read
 read_setup_file file-read > io.open
distutils.fancy_getopt * code-exec,process-exec
distutils.file_util * file-delete,file-write,file-read
 _copy_file_contents file-delete,file-write,file-read > os.unlink
 copy_file file-delete,file-write,file-read > os.unlink
 move_file file-delete,file-write,file-read > os.unlink
 write_file file-write > builtins.open
distutils.filelist * file-read
 _find_all_simple file-read > os.walk
 findall file-read > os.walk
distutils.log * code-exec,process-exec
distutils.msvc9compiler * process-exec,file-write,file-read
 get_platform file-read > builtins.open
 query_vcvarsall process-exec > subprocess.Popen
distutils.msvccompiler * process-exec,file-write
distutils.spawn * process-exec,dos
 _spawn_nt process-exec > os.spawnv
 _spawn_posix process-exec,dos > os.fork
 spawn process-exec > os.spawnv
distutils.sysconfig * process-exec,import,file-read
 _init_posix import > builtins.__import__
 customize_compiler process-exec > os.system
 get_host_platform file-read,info-leak > builtins.open
 get_platform file-read > builtins.open
 parse_makefile file-read > io.open
 sysconfig_init_posix import > builtins.__import__
distutils.tests * code-exec,process-exec
distutils.tests.support * code-exec
distutils.tests.test_archive_util * code-exec
distutils.tests.test_bdist * code-exec
distutils.tests.test_bdist_dumb * code-exec
distutils.tests.test_bdist_msi * code-exec
distutils.tests.test_bdist_rpm * code-exec
distutils.tests.test_bdist_wininst * code-exec
distutils.tests.test_build * code-exec
distutils.tests.test_build_clib * code-exec
distutils.tests.test_build_ext * code-exec
distutils.tests.test_build_py * code-exec
distutils.tests.test_build_scripts * code-exec
distutils.tests.test_check * code-exec
distutils.tests.test_clean * code-exec
distutils.tests.test_cmd * code-exec
distutils.tests.test_config * code-exec
distutils.tests.test_config_cmd * code-exec
distutils.tests.test_core * code-exec
distutils.tests.test_cygwinccompiler * code-exec
distutils.tests.test_dep_util * code-exec
distutils.tests.test_dir_util * code-exec
distutils.tests.test_dist * code-exec
distutils.tests.test_extension * code-exec
distutils.tests.test_file_util * code-exec
distutils.tests.test_filelist * code-exec
distutils.tests.test_install * code-exec
distutils.tests.test_install_data * code-exec
distutils.tests.test_install_headers * code-exec
distutils.tests.test_install_lib * code-exec
distutils.tests.test_install_scripts * code-exec
distutils.tests.test_log * code-exec
distutils.tests.test_msvc9compiler * code-exec
distutils.tests.test_msvccompiler * code-exec
distutils.tests.test_register * code-exec
distutils.tests.test_sdist * code-exec
distutils.tests.test_spawn * code-exec
distutils.tests.test_sysconfig * code-exec
distutils.tests.test_text_file * code-exec
distutils.tests.test_unixccompiler * code-exec
distutils.tests.test_upload * code-exec
distutils.tests.test_util * code-exec
distutils.tests.test_version * code-exec
distutils.tests.test_versionpredicate * code-exec
distutils.text_file * file-read
 TextFile file-read > io.open
distutils.unixccompiler * process-exec,file-write
distutils.util * process-exec,file-delete,file-write
 byte_compile process-exec,file-write > os.spawnv
 copydir_run_2to3 file-delete,file-write,file-read,info-leak > os.unlink
 get_host_platform file-read,info-leak > builtins.open
 get_platform file-read > builtins.open
 spawn process-exec > os.spawnv
distutils.version * code-exec,process-exec
distutils.versionpredicate * code-exec,process-exec
doctest * code-exec,import,file-read
 DocFileSuite import,file-read > builtins.__import__
 DocFileTest file-read > builtins.open
 DocTestSuite import,file-read > builtins.__import__
 _OutputRedirectingPdb file-read > builtins.open
 _load_testfile import,file-read > builtins.__import__
 _normalize_module import > builtins.__import__
 _test code-exec,import,file-read > builtins.exec
 debug code-exec,import,file-read > builtins.exec
 debug_script code-exec,file-read > builtins.exec
 debug_src code-exec,file-read > builtins.exec
 run_docstring_examples code-exec,file-read > builtins.exec
 testfile code-exec,file-read > builtins.exec
 testmod code-exec,file-read > builtins.exec
 testsource import,file-read > builtins.__import__
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
email.message * file-write,file-read
email.mime * dos
email.mime.application * dos
email.mime.audio * dos
email.mime.base * dos
email.mime.image * file-read
email.mime.message * dos
email.mime.multipart * dos
email.mime.nonmultipart * dos
email.mime.text * dos
email.parser * dos
email.policy * dos
email.quoprimime * dos
email.utils * network,info-leak
 make_msgid network,info-leak > _socket.gethostbyaddr
encodings * import
 search_function import > builtins.__import__
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
encodings.mac_centeuro * dos
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
 _bootstrap process-exec,file-write,file-read > subprocess.Popen
 _find_packages file-read > os.listdir
 _get_packages file-read > os.listdir
 _main file-write,file-read > os.readlink
 _run_pip process-exec,native-code,file-write,file-read > subprocess.Popen
 _uninstall_helper process-exec,file-read > subprocess.Popen
 bootstrap file-write,file-read > os.readlink
 copy2 file-write,file-read > os.symlink
 version file-read > os.listdir
ensurepip.__main__ * code-exec,process-exec
ensurepip._uninstall * file-read
 _main file-read > os.listdir
errno * dos
faulthandler * code-exec,dos
fcntl * file-write
 fcntl file-write
 ioctl file-write
filecmp * file-read
 _do_cmp file-read > builtins.open
 cmp file-read > builtins.open
fileinput * file-delete,file-write
 hook_compressed file-write > builtins.open
 hook_encoded file-write > builtins.open
fnmatch * dos
formatter * dos
 test file-read > builtins.open
ftplib * network,file-read,dos
 FTP network > socket.create_connection
 FTP_TLS network > socket.create_connection
 _SSLSocket network > ssl.SSLSocket
 test network,file-read,dos > socket.create_connection
functools
 cmp_to_key attribute-access
 partial attribute-access
 partialmethod attribute-access
 reduce attribute-access
gc * attribute-access
genericpath * dos
getopt * dos
getpass * file-write,file-read,info-leak
 getpass file-write,file-read,info-leak > os.open
 unix_getpass file-write,file-read,info-leak > os.open
gettext * code-exec,file-read,tamper
 Catalog file-read,tamper > builtins.open
 c2py code-exec > builtins.exec
 translation file-read,tamper > builtins.open
glob * file-write,file-read
 _glob1 file-write,file-read > os.open
 _glob2 file-read > os.scandir
 _iglob file-read > os.scandir
 _iterdir file-write,file-read > os.open
 _listdir file-write,file-read > os.open
 _rlistdir file-write,file-read > os.open
 glob1 file-read > os.scandir
 iglob file-read > os.scandir
grp * info-leak
gzip * file-write,file-read,dos
 GzipFile file-write > builtins.open
 compress file-write > builtins.open
 decompress file-write > builtins.open
 main file-write,file-read,dos > builtins.open
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
 DualStackServer network > socket.socket
 HTTPServer network > socket.socket
 ThreadingHTTPServer network > socket.socket
 _get_best_family network > socket.getaddrinfo
 test network,dos > socket.getaddrinfo
idlelib * code-exec,process-exec
idlelib.__main__ * code-exec,process-exec
idlelib.autocomplete * code-exec,import,file-read
 main import > builtins.__import__
idlelib.autocomplete_w * code-exec,import,file-read
 Tcl code-exec,file-read > builtins.exec
 Tk code-exec,file-read > builtins.exec
 getboolean code-exec,file-read > builtins.exec
 image_names code-exec,file-read > builtins.exec
 image_types code-exec,file-read > builtins.exec
 main import > builtins.__import__
 mainloop code-exec,file-read > builtins.exec
idlelib.autoexpand * import
 main import > builtins.__import__
idlelib.browser * import
 main import > builtins.__import__
idlelib.calltip * code-exec,import
 get_entity code-exec > builtins.eval
 main import > builtins.__import__
idlelib.calltip_w * import
 main import > builtins.__import__
idlelib.codecontext * import
 main import > builtins.__import__
idlelib.colorizer * import
 main import > builtins.__import__
idlelib.config * import,file-delete,file-write
 main import > builtins.__import__
idlelib.config_key * import
 main import > builtins.__import__
idlelib.configdialog * import
 main import > builtins.__import__
idlelib.debugger * code-exec,import,file-read
 Tcl code-exec,file-read > builtins.exec
 Tk code-exec,file-read > builtins.exec
 getboolean code-exec,file-read > builtins.exec
 image_names code-exec,file-read > builtins.exec
 image_types code-exec,file-read > builtins.exec
 main import > builtins.__import__
 mainloop code-exec,file-read > builtins.exec
idlelib.debugger_r * import
 main import > builtins.__import__
idlelib.debugobj * code-exec,import
 main import > builtins.__import__
idlelib.debugobj_r * import
 main import > builtins.__import__
idlelib.delegator * import
 main import > builtins.__import__
idlelib.dynoption * code-exec,process-exec
idlelib.editor * process-exec,code-exec,import
 EditorWindow process-exec,file-write,file-read > os.startfile
 Tcl code-exec,file-read > builtins.exec
 Tk code-exec,file-read > builtins.exec
 _editor_window process-exec,file-write,file-read > os.startfile
 getboolean code-exec,file-read > builtins.exec
 image_names code-exec,file-read > builtins.exec
 image_types code-exec,file-read > builtins.exec
 main import > builtins.__import__
 mainloop code-exec,file-read > builtins.exec
idlelib.filelist * code-exec,import,file-read
 _test code-exec,file-read > builtins.exec
 main import > builtins.__import__
idlelib.format * import
 main import > builtins.__import__
idlelib.grep * import,file-read
 findfiles file-read > os.walk
 main import > builtins.__import__
idlelib.help * import,file-write,file-read
 HelpFrame file-read > builtins.open
 HelpText file-read > builtins.open
 HelpWindow file-read > builtins.open
 _helpwindow file-read > builtins.open
 copy_strip file-write,file-read > builtins.open
 main import > builtins.__import__
 show_idlehelp file-read > builtins.open
idlelib.help_about * import,file-read
 main import > builtins.__import__
idlelib.history * import
 main import > builtins.__import__
idlelib.hyperparser * import
 main import > builtins.__import__
idlelib.idle * code-exec,file-read,info-leak
 main code-exec,file-read,info-leak,dos > builtins.exec
idlelib.idle_test * code-exec,process-exec
idlelib.idle_test.htest * dos
idlelib.idle_test.mock_idle * dos
idlelib.idle_test.mock_tk * dos
idlelib.idle_test.template * dos
idlelib.idle_test.test_autocomplete * dos
idlelib.idle_test.test_autocomplete_w * dos
idlelib.idle_test.test_autoexpand * dos
idlelib.idle_test.test_browser * dos
idlelib.idle_test.test_calltip * dos
idlelib.idle_test.test_calltip_w * dos
idlelib.idle_test.test_codecontext * dos
idlelib.idle_test.test_colorizer * dos
idlelib.idle_test.test_config * dos
idlelib.idle_test.test_config_key * dos
idlelib.idle_test.test_configdialog * dos
idlelib.idle_test.test_debugger * dos
idlelib.idle_test.test_debugger_r * dos
idlelib.idle_test.test_debugobj * dos
idlelib.idle_test.test_debugobj_r * dos
idlelib.idle_test.test_delegator * dos
idlelib.idle_test.test_editmenu * dos
idlelib.idle_test.test_editor * dos
idlelib.idle_test.test_filelist * dos
idlelib.idle_test.test_format * dos
idlelib.idle_test.test_grep * dos
idlelib.idle_test.test_help * dos
idlelib.idle_test.test_help_about * dos
idlelib.idle_test.test_history * dos
idlelib.idle_test.test_hyperparser * dos
idlelib.idle_test.test_iomenu * dos
idlelib.idle_test.test_macosx * dos
idlelib.idle_test.test_mainmenu * dos
idlelib.idle_test.test_multicall * dos
idlelib.idle_test.test_outwin * dos
idlelib.idle_test.test_parenmatch * dos
idlelib.idle_test.test_pathbrowser * dos
idlelib.idle_test.test_percolator * dos
idlelib.idle_test.test_pyparse * dos
idlelib.idle_test.test_pyshell * dos
idlelib.idle_test.test_query * dos
idlelib.idle_test.test_redirector * dos
idlelib.idle_test.test_replace * dos
idlelib.idle_test.test_rpc * dos
idlelib.idle_test.test_run * dos
idlelib.idle_test.test_runscript * dos
idlelib.idle_test.test_scrolledlist * dos
idlelib.idle_test.test_search * dos
idlelib.idle_test.test_searchbase * dos
idlelib.idle_test.test_searchengine * dos
idlelib.idle_test.test_sidebar * dos
idlelib.idle_test.test_squeezer * dos
idlelib.idle_test.test_stackviewer * dos
idlelib.idle_test.test_statusbar * dos
idlelib.idle_test.test_text * dos
idlelib.idle_test.test_textview * dos
idlelib.idle_test.test_tooltip * dos
idlelib.idle_test.test_tree * dos
idlelib.idle_test.test_undo * dos
idlelib.idle_test.test_util * dos
idlelib.idle_test.test_warning * dos
idlelib.idle_test.test_window * dos
idlelib.idle_test.test_zoomheight * dos
idlelib.idle_test.test_zzdummy * dos
idlelib.idle_test.tkinter_testing_utils * dos
idlelib.iomenu * process-exec,import,file-delete
 main import > builtins.__import__
idlelib.macosx * code-exec,native-code,import
 _init_tk_type code-exec,native-code,file-read > builtins.exec
 isAquaTk code-exec,file-read > builtins.exec
 isCarbonTk code-exec,file-read > builtins.exec
 isCocoaTk code-exec,file-read > builtins.exec
 isXQuartz code-exec,file-read > builtins.exec
 main import > builtins.__import__
 preferTabsPreferenceWarning file-read > builtins.open
 readSystemPreferences file-read > builtins.open
idlelib.mainmenu * import
 find_spec import > builtins.__import__
 main import > builtins.__import__
idlelib.multicall * import
 main import > builtins.__import__
idlelib.outwin * process-exec,import,file-write
 EditorWindow process-exec,file-write,file-read > os.startfile
 OutputWindow file-read > builtins.open
 file_line_helper file-read > builtins.open
 main import > builtins.__import__
idlelib.parenmatch * import
 main import > builtins.__import__
idlelib.pathbrowser * import,file-read
 main import > builtins.__import__
idlelib.percolator * import
 main import > builtins.__import__
idlelib.pyparse * import
 main import > builtins.__import__
idlelib.pyshell * process-exec,code-exec,native-code
 EditorWindow process-exec,file-write,file-read > os.startfile
 MyRPCClient network > socket.socket
 OutputWindow file-read > builtins.open
 PyShell code-exec,file-read > builtins.exec
 PyShellEditorWindow code-exec,file-read > builtins.eval
 Tcl code-exec,file-read > builtins.exec
 Tk code-exec,file-read > builtins.exec
 fix_win_hidpi native-code > ctypes.OleDLL
 getboolean code-exec,file-read > builtins.exec
 image_names code-exec,file-read > builtins.exec
 image_types code-exec,file-read > builtins.exec
 main code-exec,file-read,info-leak,dos > builtins.exec
 mainloop code-exec,file-read > builtins.exec
idlelib.query * import,info-leak
 main import > builtins.__import__
idlelib.redirector * import
 main import > builtins.__import__
idlelib.replace * import
 main import > builtins.__import__
idlelib.rpc * deserialize,network,import
 RPCClient network > socket.socket
 RPCServer network > socket.socket
 main import > builtins.__import__
 unpickle_code deserialize > marshal.loads
idlelib.run * code-exec,network,file-read
 MyRPCServer network > socket.socket
 manage_socket code-exec,network,file-read,dos > builtins.exec
 show_socket_error code-exec,file-read > builtins.exec
idlelib.runscript * code-exec,import,file-read
 main import > builtins.__import__
idlelib.scrolledlist * code-exec,import,file-read
 Tcl code-exec,file-read > builtins.exec
 Tk code-exec,file-read > builtins.exec
 getboolean code-exec,file-read > builtins.exec
 image_names code-exec,file-read > builtins.exec
 image_types code-exec,file-read > builtins.exec
 main import > builtins.__import__
 mainloop code-exec,file-read > builtins.exec
idlelib.search * import
 main import > builtins.__import__
idlelib.searchbase * import
 main import > builtins.__import__
idlelib.searchengine * import
 main import > builtins.__import__
idlelib.sidebar * import
 main import > builtins.__import__
idlelib.squeezer * import
 main import > builtins.__import__
idlelib.stackviewer * import
 main import > builtins.__import__
idlelib.statusbar * import
 main import > builtins.__import__
idlelib.textview * import,file-read
 main import > builtins.__import__
 view_file file-read > builtins.open
idlelib.tooltip * code-exec,import,file-read
 Tcl code-exec,file-read > builtins.exec
 Tk code-exec,file-read > builtins.exec
 getboolean code-exec,file-read > builtins.exec
 image_names code-exec,file-read > builtins.exec
 image_types code-exec,file-read > builtins.exec
 main import > builtins.__import__
 mainloop code-exec,file-read > builtins.exec
idlelib.tree * code-exec,import,file-write
 Tcl code-exec,file-read > builtins.exec
 Tk code-exec,file-read > builtins.exec
 getboolean code-exec,file-read > builtins.exec
 image_names code-exec,file-read > builtins.exec
 image_types code-exec,file-read > builtins.exec
 listicons code-exec,file-read > builtins.exec
 main import > builtins.__import__
 mainloop code-exec,file-read > builtins.exec
idlelib.undo * import
 main import > builtins.__import__
idlelib.util * native-code,import
 fix_win_hidpi native-code > ctypes.OleDLL
 main import > builtins.__import__
idlelib.window * import
 main import > builtins.__import__
idlelib.zoomheight * import
 main import > builtins.__import__
idlelib.zzdummy * code-exec,process-exec
imaplib * process-exec,network
 IMAP4 network > socket.create_connection
imghdr * file-read,dos
 test file-read,dos > builtins.open
 testall file-read > builtins.open
 what file-read > builtins.open
imp * import,native-code
 create_builtin import
 create_dynamic import > _imp.create_dynamic
 exec_builtin import
 exec_dynamic import
 find_module file-write,file-read > builtins.open
 load_compiled import > importlib.util.spec_from_file_location
 load_dynamic import
 load_module import,file-read > imp.load_source
 load_package import > importlib.util.spec_from_file_location
 load_source import > importlib.util.spec_from_file_location
 reload import > importlib.reload
importlib * import
 __import__ import
 import_module import
 reload import
importlib._abc * dos
importlib._bootstrap * code-exec
importlib._bootstrap_external * deserialize,file-delete,file-write
 _compile_bytecode deserialize > marshal.loads
 _write_atomic file-delete,file-write,file-read > nt.unlink
importlib.abc * code-exec
importlib.machinery * dos
importlib.metadata * import,file-read
 import_module import > importlib.import_module
importlib.metadata._adapters * dos
importlib.metadata._collections * dos
importlib.metadata._functools * dos
importlib.metadata._itertools * dos
importlib.metadata._meta * dos
importlib.metadata._text * dos
importlib.metadata.diagnose * dos
importlib.readers * dos
importlib.resources * import,file-delete,file-write
 _get_package import > importlib.import_module
 contents file-read > os.listdir
 import_module import > importlib.import_module
 open_binary file-read > builtins.open
 open_text file-read > builtins.open
 path file-delete,file-write > os.remove
importlib.resources._adapters * dos
importlib.resources._common * import,file-write
 _ import > importlib.import_module
 _tempfile file-write > tempfile.mkstemp
 resolve import > importlib.import_module
importlib.resources._functional * dos
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
 _main import,dos > importlib.import_module
 _signature_fromstr code-exec > builtins.eval
 findsource code-exec,file-read > builtins.compile
 get_annotations code-exec > builtins.eval
 getmodule file-read > os.readlink
io
 FileIO file-write,file-read > _io.FileIO
 OpenWrapper file-write,file-read > _io.open
 open file-write,file-read > _io.open
 open_code file-write,file-read > _io.open_code
itertools
 accumulate attribute-access
 dropwhile attribute-access
 filterfalse attribute-access
 groupby attribute-access
 starmap attribute-access
 takewhile attribute-access
json * dos
json.decoder * dos
json.encoder * dos
json.scanner * dos
json.tool * file-write,file-read
 main file-write,file-read > builtins.open
keyword * dos
lib2to3 * code-exec,process-exec
lib2to3.__main__ * import,file-read
 main import,file-read > builtins.__import__
lib2to3.btm_matcher * code-exec,process-exec
lib2to3.btm_utils * code-exec,process-exec
lib2to3.fixer_base * deserialize,file-read
 PatternCompiler deserialize,file-read > pickle.load
lib2to3.fixer_util * code-exec,process-exec
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
lib2to3.fixes.fix_filter * dos
lib2to3.fixes.fix_funcattrs * dos
lib2to3.fixes.fix_future * dos
lib2to3.fixes.fix_getcwdu * dos
lib2to3.fixes.fix_has_key * dos
lib2to3.fixes.fix_idioms * dos
lib2to3.fixes.fix_import * dos
lib2to3.fixes.fix_imports * dos
lib2to3.fixes.fix_imports2 * dos
lib2to3.fixes.fix_input * dos
lib2to3.fixes.fix_intern * dos
lib2to3.fixes.fix_isinstance * dos
lib2to3.fixes.fix_itertools * dos
lib2to3.fixes.fix_itertools_imports * dos
lib2to3.fixes.fix_long * dos
lib2to3.fixes.fix_map * dos
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
lib2to3.fixes.fix_zip * dos
lib2to3.main * import,file-delete,file-write
 main import,file-read > builtins.__import__
lib2to3.patcomp * deserialize,file-write,file-read
 PatternCompiler deserialize,file-read > pickle.load
 compile_pattern deserialize,file-read > pickle.load
lib2to3.pgen2 * code-exec,process-exec
lib2to3.pgen2.conv * code-exec,file-read
lib2to3.pgen2.driver * code-exec,deserialize,file-write
 load_grammar code-exec,deserialize,file-write,file-read > builtins.eval
 load_packaged_grammar deserialize,file-write,file-read > pickle.loads
 main deserialize,file-write,file-read > pickle.load
lib2to3.pgen2.grammar * deserialize,file-write,file-read
lib2to3.pgen2.literals * dos
lib2to3.pgen2.parse * dos
lib2to3.pgen2.pgen * code-exec,file-read
 ParserGenerator file-read > builtins.open
 generate_grammar code-exec,file-read > builtins.eval
lib2to3.pgen2.token * dos
lib2to3.pgen2.tokenize * dos
lib2to3.pygram * code-exec,process-exec
lib2to3.pytree * code-exec,process-exec
lib2to3.refactor * import,file-write,file-read
 get_all_fix_names import > builtins.__import__
 get_fixers_from_package import > builtins.__import__
lib2to3.tests * code-exec,process-exec
lib2to3.tests.__main__ * code-exec
lib2to3.tests.data.bom * code-exec
lib2to3.tests.data.crlf * code-exec
lib2to3.tests.data.different_encoding * code-exec
lib2to3.tests.data.false_encoding * code-exec
lib2to3.tests.data.fixers.bad_order * code-exec
lib2to3.tests.data.fixers.myfixes * code-exec
lib2to3.tests.data.fixers.myfixes.fix_explicit * code-exec
lib2to3.tests.data.fixers.myfixes.fix_first * code-exec
lib2to3.tests.data.fixers.myfixes.fix_last * code-exec
lib2to3.tests.data.fixers.myfixes.fix_parrot * code-exec
lib2to3.tests.data.fixers.myfixes.fix_preorder * code-exec
lib2to3.tests.data.fixers.no_fixer_cls * code-exec
lib2to3.tests.data.fixers.parrot_example * code-exec
lib2to3.tests.data.infinite_recursion * code-exec
lib2to3.tests.data.py2_test_grammar * code-exec
lib2to3.tests.data.py3_test_grammar * code-exec
lib2to3.tests.pytree_idempotency * code-exec
lib2to3.tests.support * code-exec
lib2to3.tests.test_all_fixers * code-exec
lib2to3.tests.test_fixers * code-exec
lib2to3.tests.test_main * code-exec
lib2to3.tests.test_parser * code-exec
lib2to3.tests.test_pytree * code-exec
lib2to3.tests.test_refactor * code-exec
lib2to3.tests.test_util * code-exec
linecache * file-read
 getlines file-read
 updatecache file-read
locale * tamper
logging
 FileHandler._open file-write > builtins.open
logging.config * code-exec,network,import
 ThreadingTCPServer network > socket.socket
 _create_formatters code-exec > builtins.eval
 _install_handlers code-exec > builtins.eval
 _resolve import > builtins.__import__
 fileConfig file-read > builtins.open
 listen network > socket.socket
logging.handlers * network,file-delete,file-write
lzma * file-write
 LZMAFile file-write > builtins.open
 open file-write > builtins.open
macpath * dos
mailbox * file-delete,file-write,file-read
 Babyl file-write,file-read > builtins.open
 MH file-write > os.mkdir
 MMDF file-write,file-read > builtins.open
 Maildir file-write > os.mkdir
 _create_carefully file-write > os.open
 _create_temporary file-write,info-leak > os.open
 _lock_file file-delete,file-write > os.remove
 _mboxMMDF file-write,file-read > builtins.open
 _singlefileMailbox file-write,file-read > builtins.open
 _unlock_file file-delete > os.remove
 mbox file-write,file-read > builtins.open
mailcap * process-exec,file-read
 findmatch process-exec > os.system
 getcaps file-read > builtins.open
 show file-read > builtins.open
 test process-exec,file-read > os.system
marshal * deserialize
 load deserialize
 loads deserialize
mimetypes * file-read,dos
 MimeTypes file-read > builtins.open
 _main file-read,dos > builtins.open
 add_type file-read > builtins.open
 guess_all_extensions file-read > builtins.open
 guess_extension file-read > builtins.open
 guess_file_type file-read > builtins.open
 guess_type file-read > builtins.open
 init file-read > builtins.open
 read_mime_types file-read > builtins.open
mmap * file-write
 mmap file-write
modulefinder * code-exec,deserialize,file-write
 _find_module file-write,file-read > io.open_code
 test code-exec,deserialize,file-write,file-read > builtins.compile
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
 XmlClient network > multiprocessing.connection.Client
 XmlListener network > socket.socket
 arbitrary_address file-write,info-leak > tempfile.mkdtemp
 reduce_connection network > socket.fromfd
 reduce_pipe_connection native-code > _winapi.OpenProcess
multiprocessing.context * process-exec,code-exec,deserialize
multiprocessing.dummy * dos
multiprocessing.dummy.connection * dos
multiprocessing.forkserver * process-exec,code-exec,deserialize
 _serve_one code-exec,deserialize,file-write > signal.signal
 main process-exec,code-exec,deserialize,network,import,file-write,file-read,dos > os.fork
 read_signed file-read > os.read
 write_signed file-write > os.write
multiprocessing.heap * file-write,info-leak
 Arena file-write > mmap.mmap
 rebuild_arena file-write > mmap.mmap
multiprocessing.managers * code-exec,network,file-write
 AutoProxy code-exec > builtins.exec
 MakeProxyType code-exec > builtins.exec
multiprocessing.pool * dos
multiprocessing.popen_fork * process-exec,code-exec,dos
 Popen process-exec > os.fork
multiprocessing.popen_forkserver * process-exec,file-write,file-read
 Popen process-exec > os.fork
multiprocessing.popen_spawn_posix * process-exec,file-write
 Popen process-exec > os.fork
multiprocessing.popen_spawn_win32 * process-exec,native-code,file-write
 Popen process-exec,native-code,file-write > _winapi.CreateProcess
multiprocessing.process * file-write,file-read,info-leak
multiprocessing.queues * network,info-leak
 JoinableQueue network > socket.socketpair
 Queue network > socket.socketpair
 SimpleQueue network > socket.socketpair
multiprocessing.reduction * native-code,info-leak
 DupHandle native-code > _winapi.OpenProcess
 send_handle native-code > _winapi.OpenProcess
 steal_handle native-code > _winapi.OpenProcess
multiprocessing.resource_sharer * code-exec,deserialize,native-code
multiprocessing.resource_tracker * process-exec,code-exec,file-write
 main code-exec,file-read,dos > signal.signal
multiprocessing.shared_memory * file-write
 ShareableList file-write > mmap.mmap
 SharedMemory file-write > mmap.mmap
multiprocessing.sharedctypes * code-exec,native-code
 Array code-exec,native-code > builtins.exec
 RawArray native-code > ctypes.memset
 RawValue native-code > ctypes.memset
 Value code-exec,native-code > builtins.exec
 make_property code-exec > builtins.exec
 synchronized code-exec > builtins.exec
multiprocessing.spawn * code-exec,deserialize,native-code
 _fixup_main_from_name code-exec > runpy._run_code
 _fixup_main_from_path code-exec,deserialize,file-write,file-read > runpy._run_code
 _main deserialize,file-write > pickle.load
 freeze_support deserialize,native-code,file-write,dos > pickle.load
 import_main_path code-exec,file-read > runpy._run_code
 prepare code-exec,file-write,file-read > runpy._run_code
 spawn_main deserialize,native-code,file-write,dos > pickle.load
multiprocessing.synchronize * dos
multiprocessing.util * process-exec,code-exec,file-write
 _close_stdin file-write,file-read > os.open
 get_logger code-exec > atexit.register
 get_temp_dir file-write > tempfile.mkdtemp
 spawnv_passfds process-exec > _posixsubprocess.fork_exec
netrc * file-read,info-leak
 netrc file-read > builtins.open
nis * network
nntplib * network,file-write,file-read
 NNTP network,file-read > socket.create_connection
 NNTP_SSL network,file-read > socket.create_connection
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
 fwalk file-read
 lchown file-write
 link file-write
 listdir file-read
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
 read file-read
 readlink file-read
 remove file-delete
 removedirs file-delete
 rename file-write
 renames file-write
 replace file-write
 rmdir file-delete
 scandir file-read
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
 walk file-read
 write file-write
ntpath * file-read,info-leak
 _getfinalpathname_nonstrict file-read > nt.readlink
 _nt_readlink file-read > nt.readlink
 _readlink_deep file-read > nt.readlink
 realpath file-read,info-leak > nt.readlink
nturl2path * dos
opcode * dos
operator
 attrgetter attribute-access
 call attribute-access > _operator.call
 delitem attribute-access
 getitem attribute-access
 methodcaller attribute-access
 setitem attribute-access
optparse * code-exec,import,file-read
os * process-exec,file-delete,file-write
 _execvpe process-exec > posix.execve
 _fwalk file-write,file-read > posix.open
 _putenv file-write > posix.putenv
 _spawnvef process-exec,dos > posix.fork
 _unsetenv file-write > posix.unsetenv
 _walk file-read > posix.scandir
 chdir file-write > posix.chdir
 chmod file-write > posix.chmod
 chown file-write > posix.chown
 chroot file-write > posix.chroot
 execl process-exec > posix.execv
 execle process-exec > posix.execve
 execlp process-exec > os.execvp
 execlpe process-exec > os.execvpe
 execv process-exec > posix.execv
 execve process-exec > posix.execve
 execvp process-exec > posix.execve
 execvpe process-exec > posix.execve
 fchmod file-write > posix.fchmod
 fdopen file-write > io.open
 fork process-exec > posix.fork
 forkpty process-exec > posix.forkpty
 ftruncate file-write > posix.ftruncate
 fwalk file-write,file-read > posix.open
 lchown file-write > posix.lchown
 link file-write > posix.link
 listdir file-read > posix.listdir
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
 read file-read > posix.read
 readlink file-read > posix.readlink
 remove file-delete > posix.remove
 removedirs file-delete > posix.rmdir
 rename file-write > posix.rename
 renames file-delete,file-write > os.removedirs
 replace file-write > posix.replace
 rmdir file-delete > posix.rmdir
 scandir file-read > posix.scandir
 setxattr file-write > posix.setxattr
 spawnl process-exec > os.spawnv
 spawnle process-exec > os.spawnve
 spawnlp process-exec > os.spawnvp
 spawnlpe process-exec > os.spawnvpe
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
 walk file-read > posix.scandir
 write file-write > posix.write
ossaudiodev * file-write
parser * dos
pathlib
 Path._scandir file-read > os.scandir
 Path.chmod file-write > os.chmod
 Path.hardlink_to file-write > os.link
 Path.iterdir file-read > os.listdir
 Path.lchmod file-write > os.chmod
 Path.mkdir file-write > os.mkdir
 Path.open file-write > io.open
 Path.read_bytes file-write > io.open
 Path.read_text file-write > io.open
 Path.readlink file-read > os.readlink
 Path.rename file-write > os.rename
 Path.replace file-write > os.replace
 Path.resolve file-read > os.readlink
 Path.rmdir file-delete > os.rmdir
 Path.symlink_to file-write > os.symlink
 Path.touch file-write > os.open
 Path.unlink file-delete > os.unlink
 Path.write_bytes file-write > io.open
 Path.write_text file-write > io.open
 _NormalAccessor.readlink file-read > os.readlink
 _NormalAccessor.symlink file-write > os.symlink
pathlib._abc * dos
pathlib._local
 Path.chmod file-write > os.chmod
 Path.hardlink_to file-write > os.link
 Path.is_mount file-read > os.readlink
 Path.iterdir file-read > os.scandir
 Path.mkdir file-write > os.mkdir
 Path.open file-write > io.open
 Path.readlink file-read > os.readlink
 Path.rename file-write > os.rename
 Path.replace file-write > os.replace
 Path.resolve file-read > os.readlink
 Path.rmdir file-delete > os.rmdir
 Path.symlink_to file-write > os.symlink
 Path.touch file-write > os.open
 Path.unlink file-delete > os.unlink
 Path.walk file-read > os.walk
pdb * process-exec,code-exec,import
 CodeType code-exec > types.CodeType
 Pdb file-read > builtins.open
 _ScriptTarget file-read > os.readlink
 _ZipTarget file-read > os.readlink
 find_first_executable_line code-exec > builtins.compile
 find_function code-exec,file-read > builtins.compile
 help process-exec,file-delete,file-write > os.system
 main code-exec,file-write,file-read,dos > builtins.compile
 pm file-read > builtins.open
 post_mortem file-read > builtins.open
 run code-exec,file-read > builtins.compile
 runcall file-read > builtins.open
 runctx code-exec,file-read > builtins.compile
 runeval code-exec,file-read > builtins.eval
 set_trace file-read > builtins.open
 test code-exec,file-read > builtins.compile
pickle * code-exec,deserialize,import
 FunctionType code-exec > types.FunctionType
 Unpickler deserialize > _pickle.Unpickler
 _Unpickler deserialize
 _test code-exec,file-read > builtins.exec
 load deserialize > _pickle.load
 loads deserialize > _pickle.loads
pickletools * code-exec,file-read
 _test code-exec,file-read > builtins.exec
pipes * process-exec,file-write,file-read
 makepipeline file-write > tempfile.mkstemp
pkgutil * code-exec,deserialize,import
 _iter_file_finder_modules file-read > os.listdir
 extend_path file-read > builtins.open
 find_loader import > builtins.__import__
 get_data import > builtins.__import__
 iter_importers import > importlib.import_module
 iter_modules import > importlib.import_module
 read_code deserialize > marshal.load
 resolve_name import > importlib.import_module
 walk_packages import > builtins.__import__
 zipimporter file-write,file-read > _io.open_code
platform * process-exec,native-code,file-read
 _follow_symlinks file-read > os.readlink
 _mac_ver_xml file-read,info-leak > builtins.open
 _syscmd_file process-exec,file-read > subprocess.Popen
 _syscmd_uname process-exec,file-read > subprocess.Popen
 _syscmd_ver process-exec,file-read > subprocess.Popen
 android_ver native-code > ctypes.CDLL
 freedesktop_os_release file-read > builtins.open
 libc_ver file-read > builtins.open
plistlib * file-write
 _maybe_open file-write > builtins.open
 readPlist file-write > builtins.open
 writePlist file-write > builtins.open
poplib * network
 POP3 network > socket.create_connection
 POP3_SSL network > socket.create_connection
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
 fwalk file-read
 lchown file-write
 link file-write
 listdir file-read
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
 read file-read
 readlink file-read
 remove file-delete
 removedirs file-delete
 rename file-write
 renames file-write
 replace file-write
 rmdir file-delete
 scandir file-read
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
 walk file-read
 write file-write
posixpath * file-read,info-leak
 _joinrealpath file-read > os.readlink
 ismount file-read > os.readlink
 realpath file-read > os.readlink
pprint * dos
profile * code-exec,deserialize,file-write
 main code-exec,file-write,file-read,dos > builtins.compile
pstats * deserialize,file-write,file-read
 Stats deserialize,file-read > marshal.load
pty * process-exec
 _copy file-write > os.write
 _open_terminal file-write > os.open
 _read file-read > os.read
 _writen file-write > os.write
 fork process-exec,file-write > os.fork
 master_open file-write > os.open
 openpty file-write > os.open
 setraw file-write,info-leak > termios.tcsetattr
 slave_open file-write > os.open
 spawn process-exec,file-write,info-leak > os.execlp
 tcsetattr file-write > termios.tcsetattr
pwd * info-leak
py_compile * file-write
 compile file-write > os.makedirs
 main file-write > os.makedirs
pyclbr * code-exec
 _create_tree code-exec > builtins.compile
 _readmodule code-exec > builtins.compile
 readmodule code-exec > builtins.compile
 readmodule_ex code-exec > builtins.compile
pydoc * process-exec,code-exec,import
 _url_handler import,file-read,tamper > builtins.__import__
 apropos import,tamper > builtins.__import__
 cli import,file-write,file-read,dos > importlib.util.spec_from_file_location
 doc process-exec,file-delete,file-write > os.system
 get_pager process-exec,file-delete,file-write > os.system
 getpager process-exec,file-delete,file-write > os.system
 importfile import,file-read > importlib.util.spec_from_file_location
 locate import > builtins.__import__
 pager process-exec,file-delete,file-write > os.system
 pipe_pager process-exec > subprocess.Popen
 pipepager process-exec > subprocess.Popen
 safeimport import > builtins.__import__
 synopsis import > importlib.util.spec_from_file_location
 tempfile_pager process-exec,file-write > os.system
 tempfilepager process-exec,file-write > os.system
 tty_pager file-write,info-leak > termios.tcsetattr
 ttypager file-write,info-leak > termios.tcsetattr
 writedoc file-write > builtins.open
 writedocs import,file-write > builtins.__import__
pydoc_data * dos
pydoc_data.topics * dos
pyexpat * dos
queue * dos
quopri * file-read,dos
 main file-read,dos > builtins.open
re._casefix * dos
re._compiler * dos
re._constants * dos
re._parser * dos
readline * file-write
reprlib * dos
resource * dos
rlcompleter * code-exec
runpy * code-exec,deserialize,import
 _get_code_from_file code-exec,deserialize,file-write,file-read > builtins.compile
 _get_main_module_details import > builtins.__import__
 _get_module_details import > builtins.__import__
 _run_code code-exec > builtins.exec
 _run_module_as_main code-exec,import,dos > runpy._run_code
 _run_module_code code-exec > runpy._run_code
 read_code deserialize > marshal.load
 run_module code-exec,import > runpy._run_code
 run_path code-exec,deserialize,file-write,file-read > runpy._run_code
sched * dos
secrets * info-leak
select * network
selectors * dos
shelve * deserialize,file-write
 DbfilenameShelf file-write > dbm.open
 Shelf deserialize
 Unpickler deserialize > pickle.Unpickler
 open file-write > dbm.open
shlex * file-read
shutil * file-delete,file-write,file-read
 _copytree file-write,file-read > os.makedirs
 _copyxattr file-write > os.setxattr
 _ensure_directory file-write > os.makedirs
 _make_tarball file-write > os.makedirs
 _make_zipfile file-write,file-read > os.makedirs
 _rmtree_safe_fd file-delete,file-write,file-read > os.rmdir
 _rmtree_unsafe file-delete,file-read > os.rmdir
 _unpack_zipfile file-write,file-read > builtins.open
 chown file-write > os.chown
 copy file-write,file-read > os.symlink
 copy2 file-write,file-read > os.symlink
 copyfile file-write,file-read > os.symlink
 copymode file-write > os.chmod
 copystat file-write > os.setxattr
 copytree file-write,file-read > os.makedirs
 make_archive file-write,info-leak > os.chdir
 move file-delete,file-write,file-read > os.unlink
 rmtree file-delete,file-write,file-read > os.rmdir
signal * code-exec,dos
 signal code-exec > _signal.signal
site * code-exec,file-write,file-read
 addpackage code-exec,file-write,file-read > builtins.exec
 addsitedir code-exec,file-write,file-read > builtins.exec
 addsitepackages code-exec,file-write,file-read > builtins.exec
 addusersitepackages code-exec,file-write,file-read > builtins.exec
 enablerlcompleter code-exec > atexit.register
 execsitecustomize code-exec > sys.excepthook
 execusercustomize code-exec > sys.excepthook
 main code-exec,file-read > builtins.exec
 register_readline code-exec,info-leak > atexit.register
 venv code-exec,file-read > builtins.exec
smtpd * network,dos
 DebuggingServer network > socket.getaddrinfo
 MailmanProxy network > socket.getaddrinfo
 PureProxy network > socket.getaddrinfo
 SMTPChannel network > _socket.gethostbyaddr
 SMTPServer network > socket.getaddrinfo
smtplib * network,info-leak
 LMTP network > socket.gethostbyname
 SMTP network > socket.gethostbyname
 SMTP_SSL network > socket.gethostbyname
sndhdr * file-write,file-read,tamper
 test file-read,dos > builtins.open
 test_aifc file-write,file-read,tamper > builtins.open
 test_wav file-write,file-read > builtins.open
 testall file-read > builtins.open
 what file-read > builtins.open
 whathdr file-read > builtins.open
socket * network,info-leak
 SocketType network > _socket.SocketType
 create_connection network > socket.getaddrinfo
 fromfd network
 getaddrinfo network > _socket.getaddrinfo
 getfqdn network,info-leak > _socket.gethostbyaddr
 gethostbyaddr network > _socket.gethostbyaddr
 gethostbyname network > _socket.gethostbyname
 gethostbyname_ex network > _socket.gethostbyname_ex
 socket network
 socketpair network > _socket.socketpair
socketserver * process-exec,network,dos
 ForkingTCPServer network > socket.socket
 ForkingUDPServer network > socket.socket
 ForkingUnixDatagramServer network > socket.socket
 ForkingUnixStreamServer network > socket.socket
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
sqlite3.__main__ * file-write,dos
 main file-write,dos > sqlite3.connect
sqlite3.dbapi2 * file-write
 connect file-write > _sqlite3.connect
sqlite3.dump * file-write,code-exec
sqlite3.test * file-write,code-exec
sqlite3.test.backup * code-exec
sqlite3.test.dbapi * code-exec
sqlite3.test.dump * code-exec
sqlite3.test.factory * code-exec
sqlite3.test.hooks * code-exec
sqlite3.test.regression * code-exec
sqlite3.test.transactions * code-exec
sqlite3.test.types * code-exec
sqlite3.test.userfunctions * code-exec
sre_compile * dos
sre_constants * dos
sre_parse * dos
ssl * network
 SSLSocket network
 _SSLContext network > _ssl._SSLContext
 create_connection network > socket.create_connection
 get_server_certificate network > socket.create_connection
 socket network > socket.socket
stat * dos
stringprep * dos
subprocess * process-exec,native-code,file-write
 Popen process-exec,native-code,file-write,file-read > subprocess.Popen.__init__
 _fork_exec process-exec > _posixsubprocess.fork_exec
 call process-exec,native-code,file-write,file-read > subprocess.Popen
 check_call process-exec,native-code,file-write,file-read > subprocess.Popen
 check_output process-exec,native-code,file-write,file-read > subprocess.Popen
 getstatusoutput process-exec,file-read > subprocess.Popen
 run process-exec,native-code,file-write,file-read > subprocess.Popen
sunau * file-write,file-read,tamper
 Au_read file-read > builtins.open
 Au_write file-write > builtins.open
 open file-write,file-read > builtins.open
 openfp file-write,file-read > builtins.open
symbol * dos
symtable * file-read
 main file-read > builtins.open
sys * code-exec,attribute-access
 _setprofileallthreads code-exec
 _settraceallthreads code-exec
 addaudithook code-exec
 breakpointhook code-exec
 displayhook code-exec
 excepthook code-exec
 setprofile code-exec
 settrace code-exec
sysconfig * process-exec,import,file-write
 _generate_posix_vars file-write,file-read > os.makedirs
 _init_posix import > builtins.__import__
 _parse_makefile file-read > builtins.open
 _safe_realpath file-read > os.readlink
 get_platform process-exec,file-read,info-leak > os.system
 realpath file-read > os.readlink
sysconfig.__main__ * process-exec,file-write,file-read
 _generate_posix_vars file-write,file-read > os.makedirs
 _parse_makefile file-read > builtins.open
 get_platform process-exec,file-read,info-leak > os.system
syslog * file-write
 syslog file-write
tabnanny * file-read,dos
 check file-read > os.listdir
 main file-read > os.listdir
tarfile * file-delete,file-write,file-read
 TarFile file-write > builtins.open
 _LowLevelFile file-write > os.open
 _Stream file-write > os.open
 _get_filtered_attrs file-read > os.readlink
 bltn_open file-write,file-read > builtins.open
 data_filter file-read > os.readlink
 open file-write > os.open
 tar_filter file-read > os.readlink
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
 tcsetattr file-write
test * code-exec,process-exec
test.__main__ * code-exec,process-exec
test._test_atexit * code-exec,process-exec
test._test_eintr * code-exec,process-exec
test._test_embed_set_config * code-exec,process-exec
test._test_embed_structseq * code-exec,process-exec
test._test_monitoring_shutdown * code-exec,process-exec
test._test_multiprocessing * code-exec,process-exec
test._test_venv_multiprocessing * code-exec,process-exec
test.ann_module * code-exec,process-exec
test.ann_module2 * code-exec,process-exec
test.ann_module3 * code-exec,process-exec
test.archiver_tests * code-exec,process-exec
test.archivetestdata.testdata_module_inside_zip * code-exec
test.audiotests * code-exec,process-exec
test.autotest * code-exec,process-exec
test.bad_coding * code-exec,process-exec
test.bad_coding2 * code-exec,process-exec
test.bad_getattr * code-exec,process-exec
test.bad_getattr2 * code-exec,process-exec
test.bad_getattr3 * code-exec,process-exec
test.badsyntax_3131 * code-exec,process-exec
test.badsyntax_future10 * code-exec,process-exec
test.badsyntax_future3 * code-exec,process-exec
test.badsyntax_future4 * code-exec,process-exec
test.badsyntax_future5 * code-exec,process-exec
test.badsyntax_future6 * code-exec,process-exec
test.badsyntax_future7 * code-exec,process-exec
test.badsyntax_future8 * code-exec,process-exec
test.badsyntax_future9 * code-exec,process-exec
test.badsyntax_pep3120 * code-exec,process-exec
test.bisect_cmd * code-exec,process-exec
test.bytecode_helper * code-exec,process-exec
test.certdata.make_ssl_certs * code-exec
test.coding20731 * code-exec,process-exec
test.cov * code-exec,process-exec
test.crashers.bogus_code_obj * code-exec
test.crashers.gc_inspection * code-exec
test.crashers.infinite_loop_re * code-exec
test.crashers.mutation_inside_cyclegc * code-exec
test.crashers.recursive_call * code-exec
test.crashers.trace_at_recursion_limit * code-exec
test.crashers.underlying_dict * code-exec
test.curses_tests * code-exec,process-exec
test.dataclass_module_1 * code-exec,process-exec
test.dataclass_module_1_str * code-exec,process-exec
test.dataclass_module_2 * code-exec,process-exec
test.dataclass_module_2_str * code-exec,process-exec
test.dataclass_textanno * code-exec,process-exec
test.datetimetester * code-exec,process-exec
test.dis_module * code-exec,process-exec
test.doctest_aliases * code-exec,process-exec
test.doctest_lineno * code-exec,process-exec
test.double_const * code-exec,process-exec
test.dtracedata.call_stack * code-exec
test.dtracedata.gc * code-exec
test.dtracedata.instance * code-exec
test.dtracedata.line * code-exec
test.eintrdata.eintr_tester * code-exec
test.encoded_modules * code-exec,process-exec
test.encoded_modules.module_iso_8859_1 * code-exec
test.encoded_modules.module_koi8_r * code-exec
test.final_a * code-exec,process-exec
test.final_b * code-exec,process-exec
test.fork_wait * code-exec,process-exec
test.future_test1 * code-exec,process-exec
test.future_test2 * code-exec,process-exec
test.gdb_sample * code-exec,process-exec
test.good_getattr * code-exec,process-exec
test.imp_dummy * code-exec,process-exec
test.inspect_fodder * code-exec,process-exec
test.inspect_fodder2 * code-exec,process-exec
test.leakers * code-exec,process-exec
test.leakers.test_ctypes * code-exec
test.leakers.test_selftype * code-exec
test.libregrtest * code-exec,process-exec
test.libregrtest.cmdline * code-exec
test.libregrtest.filter * code-exec
test.libregrtest.findtests * code-exec
test.libregrtest.logger * code-exec
test.libregrtest.main * code-exec
test.libregrtest.pgo * code-exec
test.libregrtest.refleak * code-exec
test.libregrtest.result * code-exec
test.libregrtest.results * code-exec
test.libregrtest.run_workers * code-exec
test.libregrtest.runtest * code-exec
test.libregrtest.runtest_mp * code-exec
test.libregrtest.runtests * code-exec
test.libregrtest.save_env * code-exec
test.libregrtest.setup * code-exec
test.libregrtest.single * code-exec
test.libregrtest.testresult * code-exec
test.libregrtest.tsan * code-exec
test.libregrtest.utils * code-exec
test.libregrtest.win_utils * code-exec
test.libregrtest.worker * code-exec
test.list_tests * code-exec,process-exec
test.lock_tests * code-exec,process-exec
test.make_ssl_certs * code-exec,process-exec
test.mapping_tests * code-exec,process-exec
test.memory_watchdog * code-exec,process-exec
test.mock_socket * code-exec,process-exec
test.mod_generics_cache * code-exec,process-exec
test.mp_fork_bomb * code-exec,process-exec
test.mp_preload * code-exec,process-exec
test.multibytecodec_support * code-exec,process-exec
test.outstanding_bugs * code-exec,process-exec
test.pickletester * code-exec,process-exec
test.profilee * code-exec,process-exec
test.pyclbr_input * code-exec,process-exec
test.pydoc_mod * code-exec,process-exec
test.pydocfodder * code-exec,process-exec
test.pythoninfo * code-exec,process-exec
test.re_tests * code-exec,process-exec
test.regrtest * code-exec,process-exec
test.regrtestdata.import_from_tests.test_regrtest_a * code-exec
test.regrtestdata.import_from_tests.test_regrtest_b * code-exec
test.regrtestdata.import_from_tests.test_regrtest_b.util * code-exec
test.regrtestdata.import_from_tests.test_regrtest_c * code-exec
test.relimport * code-exec,process-exec
test.reperf * code-exec,process-exec
test.sample_doctest * code-exec,process-exec
test.sample_doctest_no_docstrings * code-exec,process-exec
test.sample_doctest_no_doctests * code-exec,process-exec
test.seq_tests * code-exec,process-exec
test.signalinterproctester * code-exec,process-exec
test.sortperf * code-exec,process-exec
test.ssl_servers * code-exec,process-exec
test.ssltests * code-exec,process-exec
test.string_tests * code-exec,process-exec
test.subprocessdata.fd_status * code-exec
test.subprocessdata.input_reader * code-exec
test.subprocessdata.qcat * code-exec
test.subprocessdata.qgrep * code-exec
test.subprocessdata.sigchild_ignore * code-exec
test.support * process-exec,code-exec,native-code
 PythonSymlink file-read > os.readlink
 _findwheel file-read > os.listdir
 _force_run file-write > os.chmod
 _is_gui_available code-exec,native-code,file-read > builtins.exec
 _is_ipv6_enabled network > socket.socket
 _rmdir file-read > os.listdir
 _rmtree file-write,file-read > os.chmod
 _save_and_remove_module import > builtins.__import__
 _unlink file-read > os.listdir
 _waitfor file-read,dos > os.listdir
 bigmemtest process-exec,file-read > subprocess.Popen
 can_symlink file-delete,file-write > os.remove
 can_xattr file-write,file-read > tempfile.mkdtemp
 change_cwd file-write,file-read,info-leak > os.chdir
 check_syntax_error code-exec > builtins.compile
 check_syntax_warning code-exec,tamper > builtins.compile
 create_empty_file file-write > os.open
 fd_count file-read > os.listdir
 find_unused_port network > socket.socket
 forget file-read > os.listdir
 import_fresh_module import > importlib.import_module
 import_module import > importlib.import_module
 make_bad_fd file-write,file-read > builtins.open
 make_legacy_pyc file-write > os.rename
 missing_compiler_executable process-exec,import > os.system
 no_tracing code-exec > sys.settrace
 open_urlresource native-code,file-write,file-read > ctypes.util.find_library
 requires code-exec,native-code,file-read > builtins.exec
 requires_resource code-exec,native-code,file-read > builtins.exec
 rmdir file-read > os.listdir
 rmtree file-write,file-read > os.chmod
 run_code code-exec > builtins.exec
 run_doctest code-exec,file-read > builtins.exec
 run_in_subinterp code-exec > _testcapi.run_in_subinterp
 setswitchinterval process-exec,file-read,tamper > subprocess.Popen
 setup_venv_with_pip_setuptools_wheel process-exec,native-code,file-write,file-read > subprocess.Popen
 skip_if_broken_multiprocessing_synchronize import > importlib.import_module
 skip_unless_bind_unix_socket network,file-read > socket.socket
 skip_unless_symlink file-delete,file-write > os.remove
 skip_unless_xattr file-write > tempfile.mkdtemp
 temp_cwd file-write,file-read > tempfile.mkdtemp
 temp_dir file-write,file-read,info-leak > tempfile.mkdtemp
 unlink file-read > os.listdir
test.support._hypothesis_stubs * code-exec
test.support._hypothesis_stubs._helpers * code-exec
test.support._hypothesis_stubs.strategies * code-exec
test.support.ast_helper * code-exec
test.support.asynchat * code-exec
test.support.asyncore * network,file-write,file-read
test.support.bytecode_helper * code-exec
test.support.hashlib_helper * code-exec
test.support.hypothesis_helper * code-exec
test.support.import_helper * import,file-delete,file-write
 forget file-read > os.listdir
 import_fresh_module import,tamper > importlib.import_module
 import_module import > importlib.import_module
 make_legacy_pyc file-delete,file-write,file-read > os.unlink
 ready_to_import file-write,file-read > tempfile.mkdtemp
 temp_dir file-write,file-read,info-leak > tempfile.mkdtemp
 unlink file-read > os.listdir
test.support.interpreters * code-exec,dos
 create code-exec > _interpreters.create
test.support.interpreters._crossinterp * code-exec
test.support.interpreters.channels * deserialize,dos
test.support.interpreters.queues * deserialize,dos
test.support.logging_helper * code-exec
test.support.os_helper * file-delete,file-write,file-read
 _rmdir file-read > os.listdir
 _rmtree file-write,file-read > os.chmod
 _unlink file-read > os.listdir
 _waitfor file-read,dos > os.listdir
 can_chmod file-write,file-read > builtins.open
 can_dac_override file-write,file-read > builtins.open
 can_symlink file-delete,file-write > os.remove
 can_xattr file-write,file-read > tempfile.mkdtemp
 change_cwd file-write,file-read,info-leak > os.chdir
 create_empty_file file-write > os.open
 fd_count file-read > os.listdir
 make_bad_fd file-write,file-read > builtins.open
 open_dir_fd file-write > os.open
 rmdir file-read > os.listdir
 rmtree file-write,file-read > os.chmod
 skip_if_dac_override file-write > builtins.open
 skip_unless_dac_override file-write > builtins.open
 skip_unless_symlink file-delete,file-write > os.remove
 skip_unless_working_chmod file-write > builtins.open
 skip_unless_xattr file-write > tempfile.mkdtemp
 temp_cwd file-write,file-read > tempfile.mkdtemp
 temp_dir file-write,file-read,info-leak > tempfile.mkdtemp
 unlink file-read > os.listdir
test.support.pty_helper * process-exec,import,file-write
 import_module import > importlib.import_module
 run_pty process-exec,import,file-write,file-read > subprocess.Popen
test.support.refleak_helper * code-exec
test.support.script_helper * process-exec,native-code,file-delete
 _assert_python process-exec > subprocess.Popen
 assert_python_failure process-exec > subprocess.Popen
 assert_python_ok process-exec > subprocess.Popen
 interpreter_requires_environment process-exec,file-read > subprocess.Popen
 make_legacy_pyc file-delete,file-write,file-read > os.rename
 make_pkg file-write > os.mkdir
 make_script file-write > builtins.open
 make_zip_pkg file-delete,file-write > os.unlink
 make_zip_script file-delete,file-write,file-read > os.rename
 run_python_until_end process-exec > subprocess.Popen
 run_test_script process-exec,native-code,file-write,file-read > subprocess.Popen
 spawn_python process-exec > subprocess.Popen
test.support.smtpd * network,dos
 DebuggingServer network > socket.getaddrinfo
 PureProxy network > socket.getaddrinfo
 SMTPChannel network > _socket.gethostbyaddr
 SMTPServer network > socket.getaddrinfo
test.support.socket_helper * process-exec,native-code,network
 _get_sysctl process-exec,native-code,file-write,file-read > subprocess.Popen
 _is_ipv6_enabled network > socket.socket
 find_unused_port network > socket.socket
 skip_unless_bind_unix_socket network,file-read > socket.socket
 tcp_blackhole process-exec,file-read > subprocess.Popen
 transient_internet import > importlib.import_module
test.support.testcase * code-exec
test.support.testresult * dos
test.support.threading_helper * code-exec
test.support.warnings_helper * code-exec,import,tamper
 check_syntax_warning code-exec,tamper > builtins.compile
 import_deprecated import,tamper > importlib.import_module
test.test___all__ * code-exec,process-exec
test.test___future__ * code-exec,process-exec
test.test__colorize * code-exec,process-exec
test.test__interpchannels * code-exec,process-exec
test.test__interpreters * code-exec,process-exec
test.test__locale * code-exec,process-exec
test.test__opcode * code-exec,process-exec
test.test__osx_support * code-exec,process-exec
test.test__xxsubinterpreters * code-exec,process-exec
test.test_abc * code-exec,process-exec
test.test_abstract_numbers * code-exec,process-exec
test.test_aifc * code-exec,process-exec
test.test_android * code-exec,process-exec
test.test_argparse * code-exec,process-exec
test.test_array * code-exec,process-exec
test.test_asdl_parser * code-exec,process-exec
test.test_ast * code-exec,process-exec
test.test_ast.snippets * code-exec
test.test_ast.test_ast * code-exec
test.test_ast.utils * code-exec
test.test_asyncgen * code-exec,process-exec
test.test_asynchat * code-exec,process-exec
test.test_asyncio * code-exec,process-exec
test.test_asyncio.__main__ * code-exec
test.test_asyncio.echo * code-exec
test.test_asyncio.echo2 * code-exec
test.test_asyncio.echo3 * code-exec
test.test_asyncio.functional * code-exec
test.test_asyncio.test_asyncio_waitfor * code-exec
test.test_asyncio.test_base_events * code-exec
test.test_asyncio.test_buffered_proto * code-exec
test.test_asyncio.test_context * code-exec
test.test_asyncio.test_eager_task_factory * code-exec
test.test_asyncio.test_events * code-exec
test.test_asyncio.test_futures * code-exec
test.test_asyncio.test_futures2 * code-exec
test.test_asyncio.test_locks * code-exec
test.test_asyncio.test_pep492 * code-exec
test.test_asyncio.test_proactor_events * code-exec
test.test_asyncio.test_protocols * code-exec
test.test_asyncio.test_queues * code-exec
test.test_asyncio.test_runners * code-exec
test.test_asyncio.test_selector_events * code-exec
test.test_asyncio.test_sendfile * code-exec
test.test_asyncio.test_server * code-exec
test.test_asyncio.test_sock_lowlevel * code-exec
test.test_asyncio.test_ssl * code-exec
test.test_asyncio.test_sslproto * code-exec
test.test_asyncio.test_staggered * code-exec
test.test_asyncio.test_streams * code-exec
test.test_asyncio.test_subprocess * code-exec
test.test_asyncio.test_taskgroups * code-exec
test.test_asyncio.test_tasks * code-exec
test.test_asyncio.test_threads * code-exec
test.test_asyncio.test_timeouts * code-exec
test.test_asyncio.test_transports * code-exec
test.test_asyncio.test_unix_events * code-exec
test.test_asyncio.test_waitfor * code-exec
test.test_asyncio.test_windows_events * code-exec
test.test_asyncio.test_windows_utils * code-exec
test.test_asyncio.utils * code-exec
test.test_asyncore * code-exec,process-exec
test.test_atexit * code-exec,process-exec
test.test_audioop * code-exec,process-exec
test.test_audit * code-exec,process-exec
test.test_augassign * code-exec,process-exec
test.test_base64 * code-exec,process-exec
test.test_baseexception * code-exec,process-exec
test.test_bdb * code-exec,process-exec
test.test_bigaddrspace * code-exec,process-exec
test.test_bigmem * code-exec,process-exec
test.test_binascii * code-exec,process-exec
test.test_binhex * code-exec,process-exec
test.test_binop * code-exec,process-exec
test.test_bisect * code-exec,process-exec
test.test_bool * code-exec,process-exec
test.test_buffer * code-exec,process-exec
test.test_bufio * code-exec,process-exec
test.test_builtin * code-exec,process-exec
test.test_bytes * code-exec,process-exec
test.test_bz2 * code-exec,process-exec
test.test_c_locale_coercion * code-exec,process-exec
test.test_calendar * code-exec,process-exec
test.test_call * code-exec,process-exec
test.test_capi * code-exec,process-exec
test.test_capi.__main__ * code-exec
test.test_capi.check_config * code-exec
test.test_capi.test_abstract * code-exec
test.test_capi.test_bytearray * code-exec
test.test_capi.test_bytes * code-exec
test.test_capi.test_codecs * code-exec
test.test_capi.test_complex * code-exec
test.test_capi.test_dict * code-exec
test.test_capi.test_eval_code_ex * code-exec
test.test_capi.test_exceptions * code-exec
test.test_capi.test_float * code-exec
test.test_capi.test_getargs * code-exec
test.test_capi.test_hash * code-exec
test.test_capi.test_immortal * code-exec
test.test_capi.test_list * code-exec
test.test_capi.test_long * code-exec
test.test_capi.test_mem * code-exec
test.test_capi.test_misc * code-exec
test.test_capi.test_number * code-exec
test.test_capi.test_object * code-exec
test.test_capi.test_opt * code-exec
test.test_capi.test_pyatomic * code-exec
test.test_capi.test_run * code-exec
test.test_capi.test_set * code-exec
test.test_capi.test_structmembers * code-exec
test.test_capi.test_sys * code-exec
test.test_capi.test_time * code-exec
test.test_capi.test_tuple * code-exec
test.test_capi.test_unicode * code-exec
test.test_capi.test_watchers * code-exec
test.test_cext * code-exec,process-exec
test.test_cext.setup * code-exec
test.test_cgi * code-exec,process-exec
test.test_cgitb * code-exec,process-exec
test.test_charmapcodec * code-exec,process-exec
test.test_check_c_globals * code-exec,process-exec
test.test_class * code-exec,process-exec
test.test_clinic * code-exec,process-exec
test.test_cmath * code-exec,process-exec
test.test_cmd * code-exec,process-exec
test.test_cmd_line * code-exec,process-exec
test.test_cmd_line_script * code-exec,process-exec
test.test_code * code-exec,process-exec
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
test.test_codecs * code-exec,process-exec
test.test_codeop * code-exec,process-exec
test.test_collections * code-exec,process-exec
test.test_colorsys * code-exec,process-exec
test.test_compare * code-exec,process-exec
test.test_compile * code-exec,process-exec
test.test_compileall * code-exec,process-exec
test.test_compiler_assemble * code-exec,process-exec
test.test_compiler_codegen * code-exec,process-exec
test.test_complex * code-exec,process-exec
test.test_concurrent_futures * code-exec,process-exec
test.test_concurrent_futures.executor * code-exec
test.test_concurrent_futures.test_as_completed * code-exec
test.test_concurrent_futures.test_deadlock * code-exec
test.test_concurrent_futures.test_future * code-exec
test.test_concurrent_futures.test_init * code-exec
test.test_concurrent_futures.test_process_pool * code-exec
test.test_concurrent_futures.test_shutdown * code-exec
test.test_concurrent_futures.test_thread_pool * code-exec
test.test_concurrent_futures.test_wait * code-exec
test.test_concurrent_futures.util * code-exec
test.test_configparser * code-exec,process-exec
test.test_contains * code-exec,process-exec
test.test_context * code-exec,process-exec
test.test_contextlib * code-exec,process-exec
test.test_contextlib_async * code-exec,process-exec
test.test_copy * code-exec,process-exec
test.test_copyreg * code-exec,process-exec
test.test_coroutines * code-exec,process-exec
test.test_cppext * code-exec,process-exec
test.test_cppext.setup * code-exec
test.test_cprofile * code-exec,process-exec
test.test_crashers * code-exec,process-exec
test.test_crypt * code-exec,process-exec
test.test_csv * code-exec,process-exec
test.test_ctypes * code-exec,process-exec
test.test_ctypes.__main__ * code-exec
test.test_ctypes._support * code-exec
test.test_ctypes.test_aligned_structures * code-exec
test.test_ctypes.test_anon * code-exec
test.test_ctypes.test_array_in_pointer * code-exec
test.test_ctypes.test_arrays * code-exec
test.test_ctypes.test_as_parameter * code-exec
test.test_ctypes.test_bitfields * code-exec
test.test_ctypes.test_buffers * code-exec
test.test_ctypes.test_bytes * code-exec
test.test_ctypes.test_byteswap * code-exec
test.test_ctypes.test_callbacks * code-exec
test.test_ctypes.test_cast * code-exec
test.test_ctypes.test_cfuncs * code-exec
test.test_ctypes.test_checkretval * code-exec
test.test_ctypes.test_delattr * code-exec
test.test_ctypes.test_errno * code-exec
test.test_ctypes.test_find * code-exec
test.test_ctypes.test_frombuffer * code-exec
test.test_ctypes.test_funcptr * code-exec
test.test_ctypes.test_functions * code-exec
test.test_ctypes.test_incomplete * code-exec
test.test_ctypes.test_init * code-exec
test.test_ctypes.test_internals * code-exec
test.test_ctypes.test_keeprefs * code-exec
test.test_ctypes.test_libc * code-exec
test.test_ctypes.test_loading * code-exec
test.test_ctypes.test_macholib * code-exec
test.test_ctypes.test_memfunctions * code-exec
test.test_ctypes.test_numbers * code-exec
test.test_ctypes.test_objects * code-exec
test.test_ctypes.test_parameters * code-exec
test.test_ctypes.test_pep3118 * code-exec
test.test_ctypes.test_pickling * code-exec
test.test_ctypes.test_pointers * code-exec
test.test_ctypes.test_prototypes * code-exec
test.test_ctypes.test_python_api * code-exec
test.test_ctypes.test_random_things * code-exec
test.test_ctypes.test_refcounts * code-exec
test.test_ctypes.test_repr * code-exec
test.test_ctypes.test_returnfuncptrs * code-exec
test.test_ctypes.test_simplesubclasses * code-exec
test.test_ctypes.test_sizes * code-exec
test.test_ctypes.test_slicing * code-exec
test.test_ctypes.test_stringptr * code-exec
test.test_ctypes.test_strings * code-exec
test.test_ctypes.test_struct_fields * code-exec
test.test_ctypes.test_structures * code-exec
test.test_ctypes.test_unaligned_structures * code-exec
test.test_ctypes.test_unicode * code-exec
test.test_ctypes.test_unions * code-exec
test.test_ctypes.test_values * code-exec
test.test_ctypes.test_varsize_struct * code-exec
test.test_ctypes.test_win32 * code-exec
test.test_ctypes.test_wintypes * code-exec
test.test_curses * code-exec,process-exec
test.test_dataclasses * code-exec,process-exec
test.test_dataclasses.dataclass_module_1 * code-exec
test.test_dataclasses.dataclass_module_1_str * code-exec
test.test_dataclasses.dataclass_module_2 * code-exec
test.test_dataclasses.dataclass_module_2_str * code-exec
test.test_dataclasses.dataclass_textanno * code-exec
test.test_datetime * code-exec,process-exec
test.test_dbm * code-exec,process-exec
test.test_dbm_dumb * code-exec,process-exec
test.test_dbm_gnu * code-exec,process-exec
test.test_dbm_ndbm * code-exec,process-exec
test.test_dbm_sqlite3 * code-exec,process-exec
test.test_decimal * code-exec,process-exec
test.test_decorators * code-exec,process-exec
test.test_defaultdict * code-exec,process-exec
test.test_deque * code-exec,process-exec
test.test_descr * code-exec,process-exec
test.test_descrtut * code-exec,process-exec
test.test_devpoll * code-exec,process-exec
test.test_dict * code-exec,process-exec
test.test_dict_version * code-exec,process-exec
test.test_dictcomps * code-exec,process-exec
test.test_dictviews * code-exec,process-exec
test.test_difflib * code-exec,process-exec
test.test_dis * code-exec,process-exec
test.test_distutils * code-exec,process-exec
test.test_doctest * code-exec,process-exec
test.test_doctest.decorator_mod * code-exec
test.test_doctest.doctest_aliases * code-exec
test.test_doctest.doctest_lineno * code-exec
test.test_doctest.sample_doctest * code-exec
test.test_doctest.sample_doctest_no_docstrings * code-exec
test.test_doctest.sample_doctest_no_doctests * code-exec
test.test_doctest.sample_doctest_skip * code-exec
test.test_doctest.test_doctest * code-exec
test.test_doctest.test_doctest2 * code-exec
test.test_doctest2 * code-exec,process-exec
test.test_docxmlrpc * code-exec,process-exec
test.test_dtrace * code-exec,process-exec
test.test_dummy_thread * code-exec,process-exec
test.test_dummy_threading * code-exec,process-exec
test.test_dynamic * code-exec,process-exec
test.test_dynamicclassattribute * code-exec,process-exec
test.test_eintr * code-exec,process-exec
test.test_email * code-exec,process-exec
test.test_email.__main__ * code-exec
test.test_email.test__encoded_words * code-exec
test.test_email.test__header_value_parser * code-exec
test.test_email.test_asian_codecs * code-exec
test.test_email.test_contentmanager * code-exec
test.test_email.test_defect_handling * code-exec
test.test_email.test_email * code-exec
test.test_email.test_generator * code-exec
test.test_email.test_headerregistry * code-exec
test.test_email.test_inversion * code-exec
test.test_email.test_message * code-exec
test.test_email.test_parser * code-exec
test.test_email.test_pickleable * code-exec
test.test_email.test_policy * code-exec
test.test_email.test_utils * code-exec
test.test_email.torture_test * code-exec
test.test_embed * code-exec,process-exec
test.test_ensurepip * code-exec,process-exec
test.test_enum * code-exec,process-exec
test.test_enumerate * code-exec,process-exec
test.test_eof * code-exec,process-exec
test.test_epoll * code-exec,process-exec
test.test_errno * code-exec,process-exec
test.test_except_star * code-exec,process-exec
test.test_exception_group * code-exec,process-exec
test.test_exception_hierarchy * code-exec,process-exec
test.test_exception_variations * code-exec,process-exec
test.test_exceptions * code-exec,process-exec
test.test_extcall * code-exec,process-exec
test.test_external_inspection * code-exec,process-exec
test.test_faulthandler * code-exec,process-exec
test.test_fcntl * code-exec,process-exec
test.test_file * code-exec,process-exec
test.test_file_eintr * code-exec,process-exec
test.test_filecmp * code-exec,process-exec
test.test_fileinput * code-exec,process-exec
test.test_fileio * code-exec,process-exec
test.test_fileutils * code-exec,process-exec
test.test_finalization * code-exec,process-exec
test.test_float * code-exec,process-exec
test.test_flufl * code-exec,process-exec
test.test_fnmatch * code-exec,process-exec
test.test_fork1 * code-exec,process-exec
test.test_format * code-exec,process-exec
test.test_fractions * code-exec,process-exec
test.test_frame * code-exec,process-exec
test.test_free_threading * code-exec,process-exec
test.test_free_threading.test_dict * code-exec
test.test_free_threading.test_list * code-exec
test.test_free_threading.test_monitoring * code-exec
test.test_free_threading.test_slots * code-exec
test.test_free_threading.test_str * code-exec
test.test_free_threading.test_tokenize * code-exec
test.test_free_threading.test_type * code-exec
test.test_frozen * code-exec,process-exec
test.test_fstring * code-exec,process-exec
test.test_ftplib * code-exec,process-exec
test.test_funcattrs * code-exec,process-exec
test.test_functools * code-exec,process-exec
test.test_future * code-exec,process-exec
test.test_future3 * code-exec,process-exec
test.test_future4 * code-exec,process-exec
test.test_future5 * code-exec,process-exec
test.test_future_stmt * code-exec,process-exec
test.test_future_stmt.badsyntax_future * code-exec
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
test.test_future_stmt.import_nested_scope_twice * code-exec
test.test_future_stmt.nested_scope * code-exec
test.test_future_stmt.test_future * code-exec
test.test_future_stmt.test_future_flags * code-exec
test.test_future_stmt.test_future_multiple_features * code-exec
test.test_future_stmt.test_future_multiple_imports * code-exec
test.test_future_stmt.test_future_single_import * code-exec
test.test_gc * code-exec,process-exec
test.test_gdb * code-exec,process-exec
test.test_gdb.gdb_sample * code-exec
test.test_gdb.test_backtrace * code-exec
test.test_gdb.test_cfunction * code-exec
test.test_gdb.test_cfunction_full * code-exec
test.test_gdb.test_misc * code-exec
test.test_gdb.test_pretty_print * code-exec
test.test_gdb.util * code-exec
test.test_generated_cases * code-exec,process-exec
test.test_generator_stop * code-exec,process-exec
test.test_generators * code-exec,process-exec
test.test_genericalias * code-exec,process-exec
test.test_genericclass * code-exec,process-exec
test.test_genericpath * code-exec,process-exec
test.test_genexps * code-exec,process-exec
test.test_getargs2 * code-exec,process-exec
test.test_getopt * code-exec,process-exec
test.test_getpass * code-exec,process-exec
test.test_getpath * code-exec,process-exec
test.test_gettext * code-exec,process-exec
test.test_glob * code-exec,process-exec
test.test_global * code-exec,process-exec
test.test_grammar * code-exec,process-exec
test.test_graphlib * code-exec,process-exec
test.test_grp * code-exec,process-exec
test.test_gzip * code-exec,process-exec
test.test_hash * code-exec,process-exec
test.test_hashlib * code-exec,process-exec
test.test_heapq * code-exec,process-exec
test.test_hmac * code-exec,process-exec
test.test_html * code-exec,process-exec
test.test_htmlparser * code-exec,process-exec
test.test_http_cookiejar * code-exec,process-exec
test.test_http_cookies * code-exec,process-exec
test.test_httplib * code-exec,process-exec
test.test_httpservers * code-exec,process-exec
test.test_idle * code-exec,process-exec
test.test_imaplib * code-exec,process-exec
test.test_imghdr * code-exec,process-exec
test.test_imp * code-exec,process-exec
test.test_import * code-exec,process-exec
test.test_import.__main__ * code-exec
test.test_import.data.circular_imports.basic * code-exec
test.test_import.data.circular_imports.basic2 * code-exec
test.test_import.data.circular_imports.binding * code-exec
test.test_import.data.circular_imports.binding2 * code-exec
test.test_import.data.circular_imports.from_cycle1 * code-exec
test.test_import.data.circular_imports.from_cycle2 * code-exec
test.test_import.data.circular_imports.import_cycle * code-exec
test.test_import.data.circular_imports.indirect * code-exec
test.test_import.data.circular_imports.rebinding * code-exec
test.test_import.data.circular_imports.rebinding2 * code-exec
test.test_import.data.circular_imports.singlephase * code-exec
test.test_import.data.circular_imports.source * code-exec
test.test_import.data.circular_imports.subpackage * code-exec
test.test_import.data.circular_imports.subpkg.subpackage2 * code-exec
test.test_import.data.circular_imports.subpkg.util * code-exec
test.test_import.data.circular_imports.subpkg2 * code-exec
test.test_import.data.circular_imports.subpkg2.parent * code-exec
test.test_import.data.circular_imports.subpkg2.parent.child * code-exec
test.test_import.data.circular_imports.use * code-exec
test.test_import.data.circular_imports.util * code-exec
test.test_import.data.double_const * code-exec
test.test_import.data.package * code-exec
test.test_import.data.package.submodule * code-exec
test.test_import.data.package2.submodule1 * code-exec
test.test_import.data.package2.submodule2 * code-exec
test.test_import.data.package3 * code-exec
test.test_import.data.package3.submodule * code-exec
test.test_import.data.package4 * code-exec
test.test_import.data.package4.submodule * code-exec
test.test_import.data.unwritable * code-exec
test.test_import.data.unwritable.x * code-exec
test.test_importlib * code-exec,process-exec
test.test_importlib.__main__ * code-exec
test.test_importlib.abc * code-exec
test.test_importlib.builtin * code-exec
test.test_importlib.builtin.__main__ * code-exec
test.test_importlib.builtin.test_finder * code-exec
test.test_importlib.builtin.test_loader * code-exec
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
test.test_importlib.extension._test_nonmodule_cases * code-exec
test.test_importlib.extension.test_case_sensitivity * code-exec
test.test_importlib.extension.test_finder * code-exec
test.test_importlib.extension.test_loader * code-exec
test.test_importlib.extension.test_path_hook * code-exec
test.test_importlib.fixtures * code-exec
test.test_importlib.frozen * code-exec
test.test_importlib.frozen.__main__ * code-exec
test.test_importlib.frozen.test_finder * code-exec
test.test_importlib.frozen.test_loader * code-exec
test.test_importlib.import_ * code-exec
test.test_importlib.import_.__main__ * code-exec
test.test_importlib.import_.test___loader__ * code-exec
test.test_importlib.import_.test___package__ * code-exec
test.test_importlib.import_.test_api * code-exec
test.test_importlib.import_.test_caching * code-exec
test.test_importlib.import_.test_fromlist * code-exec
test.test_importlib.import_.test_helpers * code-exec
test.test_importlib.import_.test_meta_path * code-exec
test.test_importlib.import_.test_packages * code-exec
test.test_importlib.import_.test_path * code-exec
test.test_importlib.import_.test_relative_imports * code-exec
test.test_importlib.metadata * code-exec
test.test_importlib.metadata._context * code-exec
test.test_importlib.metadata._path * code-exec
test.test_importlib.metadata.data * code-exec
test.test_importlib.metadata.data.sources.example.example * code-exec
test.test_importlib.metadata.data.sources.example.setup * code-exec
test.test_importlib.metadata.data.sources.example2.example2 * code-exec
test.test_importlib.metadata.fixtures * code-exec
test.test_importlib.metadata.stubs * code-exec
test.test_importlib.metadata.test_api * code-exec
test.test_importlib.metadata.test_main * code-exec
test.test_importlib.metadata.test_zip * code-exec
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
test.test_importlib.partial.cfimport * code-exec
test.test_importlib.partial.pool_in_threads * code-exec
test.test_importlib.resources * code-exec
test.test_importlib.resources._path * code-exec
test.test_importlib.resources.test_compatibilty_files * code-exec
test.test_importlib.resources.test_contents * code-exec
test.test_importlib.resources.test_custom * code-exec
test.test_importlib.resources.test_files * code-exec
test.test_importlib.resources.test_functional * code-exec
test.test_importlib.resources.test_open * code-exec
test.test_importlib.resources.test_path * code-exec
test.test_importlib.resources.test_read * code-exec
test.test_importlib.resources.test_reader * code-exec
test.test_importlib.resources.test_resource * code-exec
test.test_importlib.resources.util * code-exec
test.test_importlib.resources.zip * code-exec
test.test_importlib.source * code-exec
test.test_importlib.source.__main__ * code-exec
test.test_importlib.source.test_case_sensitivity * code-exec
test.test_importlib.source.test_file_loader * code-exec
test.test_importlib.source.test_finder * code-exec
test.test_importlib.source.test_path_hook * code-exec
test.test_importlib.source.test_source_encoding * code-exec
test.test_importlib.stubs * code-exec
test.test_importlib.test_abc * code-exec
test.test_importlib.test_api * code-exec
test.test_importlib.test_compatibilty_files * code-exec
test.test_importlib.test_contents * code-exec
test.test_importlib.test_files * code-exec
test.test_importlib.test_lazy * code-exec
test.test_importlib.test_locks * code-exec
test.test_importlib.test_main * code-exec
test.test_importlib.test_metadata_api * code-exec
test.test_importlib.test_namespace_pkgs * code-exec
test.test_importlib.test_open * code-exec
test.test_importlib.test_path * code-exec
test.test_importlib.test_pkg_import * code-exec
test.test_importlib.test_read * code-exec
test.test_importlib.test_reader * code-exec
test.test_importlib.test_resource * code-exec
test.test_importlib.test_spec * code-exec
test.test_importlib.test_threaded_import * code-exec
test.test_importlib.test_util * code-exec
test.test_importlib.test_windows * code-exec
test.test_importlib.test_zip * code-exec
test.test_importlib.threaded_import_hangers * code-exec
test.test_importlib.util * code-exec
test.test_importlib.zipdata01 * code-exec
test.test_importlib.zipdata02 * code-exec
test.test_index * code-exec,process-exec
test.test_inspect * code-exec,process-exec
test.test_inspect.inspect_fodder * code-exec
test.test_inspect.inspect_fodder2 * code-exec
test.test_inspect.inspect_stock_annotations * code-exec
test.test_inspect.inspect_stringized_annotations * code-exec
test.test_inspect.inspect_stringized_annotations_2 * code-exec
test.test_inspect.inspect_stringized_annotations_pep695 * code-exec
test.test_inspect.test_inspect * code-exec
test.test_int * code-exec,process-exec
test.test_int_literal * code-exec,process-exec
test.test_interpreters * code-exec,process-exec
test.test_interpreters.__main__ * code-exec
test.test_interpreters.test_api * code-exec
test.test_interpreters.test_channels * code-exec
test.test_interpreters.test_lifecycle * code-exec
test.test_interpreters.test_queues * code-exec
test.test_interpreters.test_stress * code-exec
test.test_interpreters.utils * code-exec
test.test_io * code-exec,process-exec
test.test_ioctl * code-exec,process-exec
test.test_ipaddress * code-exec,process-exec
test.test_isinstance * code-exec,process-exec
test.test_iter * code-exec,process-exec
test.test_iterlen * code-exec,process-exec
test.test_itertools * code-exec,process-exec
test.test_json * code-exec,process-exec
test.test_json.__main__ * code-exec
test.test_json.test_decode * code-exec
test.test_json.test_default * code-exec
test.test_json.test_dump * code-exec
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
test.test_json.test_tool * code-exec
test.test_json.test_unicode * code-exec
test.test_keyword * code-exec,process-exec
test.test_keywordonlyarg * code-exec,process-exec
test.test_kqueue * code-exec,process-exec
test.test_largefile * code-exec,process-exec
test.test_launcher * code-exec,process-exec
test.test_lib2to3 * code-exec,process-exec
test.test_linecache * code-exec,process-exec
test.test_list * code-exec,process-exec
test.test_listcomps * code-exec,process-exec
test.test_lltrace * code-exec,process-exec
test.test_locale * code-exec,process-exec
test.test_logging * code-exec,process-exec
test.test_long * code-exec,process-exec
test.test_longexp * code-exec,process-exec
test.test_lzma * code-exec,process-exec
test.test_mailbox * code-exec,process-exec
test.test_mailcap * code-exec,process-exec
test.test_marshal * code-exec,process-exec
test.test_math * code-exec,process-exec
test.test_math_property * code-exec,process-exec
test.test_memoryio * code-exec,process-exec
test.test_memoryview * code-exec,process-exec
test.test_metaclass * code-exec,process-exec
test.test_mimetypes * code-exec,process-exec
test.test_minidom * code-exec,process-exec
test.test_mmap * code-exec,process-exec
test.test_module * code-exec,process-exec
test.test_module.bad_getattr * code-exec
test.test_module.bad_getattr2 * code-exec
test.test_module.bad_getattr3 * code-exec
test.test_module.final_a * code-exec
test.test_module.final_b * code-exec
test.test_module.good_getattr * code-exec
test.test_modulefinder * code-exec,process-exec
test.test_monitoring * code-exec,process-exec
test.test_msilib * code-exec,process-exec
test.test_msvcrt * code-exec,process-exec
test.test_multibytecodec * code-exec,process-exec
test.test_multiprocessing_fork * code-exec,process-exec
test.test_multiprocessing_fork.test_manager * code-exec
test.test_multiprocessing_fork.test_misc * code-exec
test.test_multiprocessing_fork.test_processes * code-exec
test.test_multiprocessing_fork.test_threads * code-exec
test.test_multiprocessing_forkserver * code-exec,process-exec
test.test_multiprocessing_forkserver.test_manager * code-exec
test.test_multiprocessing_forkserver.test_misc * code-exec
test.test_multiprocessing_forkserver.test_processes * code-exec
test.test_multiprocessing_forkserver.test_threads * code-exec
test.test_multiprocessing_main_handling * code-exec,process-exec
test.test_multiprocessing_spawn * code-exec,process-exec
test.test_multiprocessing_spawn.test_manager * code-exec
test.test_multiprocessing_spawn.test_misc * code-exec
test.test_multiprocessing_spawn.test_processes * code-exec
test.test_multiprocessing_spawn.test_threads * code-exec
test.test_named_expressions * code-exec,process-exec
test.test_netrc * code-exec,process-exec
test.test_nis * code-exec,process-exec
test.test_nntplib * code-exec,process-exec
test.test_normalization * code-exec,process-exec
test.test_ntpath * code-exec,process-exec
test.test_numeric_tower * code-exec,process-exec
test.test_opcache * code-exec,process-exec
test.test_opcodes * code-exec,process-exec
test.test_openpty * code-exec,process-exec
test.test_operator * code-exec,process-exec
test.test_optimizer * code-exec,process-exec
test.test_optparse * code-exec,process-exec
test.test_ordered_dict * code-exec,process-exec
test.test_os * code-exec,process-exec
test.test_ossaudiodev * code-exec,process-exec
test.test_osx_env * code-exec,process-exec
test.test_parser * code-exec,process-exec
test.test_pathlib * code-exec,process-exec
test.test_pathlib.test_pathlib * code-exec
test.test_pathlib.test_pathlib_abc * code-exec
test.test_patma * code-exec,process-exec
test.test_pdb * code-exec,process-exec
test.test_peepholer * code-exec,process-exec
test.test_peg_generator * code-exec,process-exec
test.test_peg_generator.__main__ * code-exec
test.test_peg_generator.test_c_parser * code-exec
test.test_peg_generator.test_first_sets * code-exec
test.test_peg_generator.test_grammar_validator * code-exec
test.test_peg_generator.test_pegen * code-exec
test.test_pep646_syntax * code-exec,process-exec
test.test_perf_profiler * code-exec,process-exec
test.test_perfmaps * code-exec,process-exec
test.test_pickle * code-exec,process-exec
test.test_picklebuffer * code-exec,process-exec
test.test_pickletools * code-exec,process-exec
test.test_pipes * code-exec,process-exec
test.test_pkg * code-exec,process-exec
test.test_pkgimport * code-exec,process-exec
test.test_pkgutil * code-exec,process-exec
test.test_platform * code-exec,process-exec
test.test_plistlib * code-exec,process-exec
test.test_poll * code-exec,process-exec
test.test_popen * code-exec,process-exec
test.test_poplib * code-exec,process-exec
test.test_positional_only_arg * code-exec,process-exec
test.test_posix * code-exec,process-exec
test.test_posixpath * code-exec,process-exec
test.test_pow * code-exec,process-exec
test.test_pprint * code-exec,process-exec
test.test_print * code-exec,process-exec
test.test_profile * code-exec,process-exec
test.test_property * code-exec,process-exec
test.test_pstats * code-exec,process-exec
test.test_pty * code-exec,process-exec
test.test_pulldom * code-exec,process-exec
test.test_pwd * code-exec,process-exec
test.test_py_compile * code-exec,process-exec
test.test_pyclbr * code-exec,process-exec
test.test_pydoc * code-exec,process-exec
test.test_pydoc.pydoc_mod * code-exec
test.test_pydoc.pydocfodder * code-exec
test.test_pydoc.test_pydoc * code-exec
test.test_pyexpat * code-exec,process-exec
test.test_pyrepl * code-exec,process-exec
test.test_pyrepl.__main__ * code-exec
test.test_pyrepl.support * code-exec
test.test_pyrepl.test_input * code-exec
test.test_pyrepl.test_interact * code-exec
test.test_pyrepl.test_keymap * code-exec
test.test_pyrepl.test_pyrepl * code-exec
test.test_pyrepl.test_reader * code-exec
test.test_pyrepl.test_unix_console * code-exec
test.test_pyrepl.test_unix_eventqueue * code-exec
test.test_pyrepl.test_windows_console * code-exec
test.test_queue * code-exec,process-exec
test.test_quopri * code-exec,process-exec
test.test_raise * code-exec,process-exec
test.test_random * code-exec,process-exec
test.test_range * code-exec,process-exec
test.test_re * code-exec,process-exec
test.test_readline * code-exec,process-exec
test.test_regrtest * code-exec,process-exec
test.test_repl * code-exec,process-exec
test.test_reprlib * code-exec,process-exec
test.test_resource * code-exec,process-exec
test.test_richcmp * code-exec,process-exec
test.test_rlcompleter * code-exec,process-exec
test.test_robotparser * code-exec,process-exec
test.test_runpy * code-exec,process-exec
test.test_sax * code-exec,process-exec
test.test_sched * code-exec,process-exec
test.test_scope * code-exec,process-exec
test.test_script_helper * code-exec,process-exec
test.test_secrets * code-exec,process-exec
test.test_select * code-exec,process-exec
test.test_selectors * code-exec,process-exec
test.test_set * code-exec,process-exec
test.test_setcomps * code-exec,process-exec
test.test_shelve * code-exec,process-exec
test.test_shlex * code-exec,process-exec
test.test_shutil * code-exec,process-exec
test.test_signal * code-exec,process-exec
test.test_site * code-exec,process-exec
test.test_slice * code-exec,process-exec
test.test_smtpd * code-exec,process-exec
test.test_smtplib * code-exec,process-exec
test.test_smtpnet * code-exec,process-exec
test.test_sndhdr * code-exec,process-exec
test.test_socket * code-exec,process-exec
test.test_socketserver * code-exec,process-exec
test.test_sort * code-exec,process-exec
test.test_source_encoding * code-exec,process-exec
test.test_spwd * code-exec,process-exec
test.test_sqlite * code-exec,process-exec
test.test_sqlite3 * code-exec,process-exec
test.test_sqlite3.__main__ * code-exec
test.test_sqlite3.test_backup * code-exec
test.test_sqlite3.test_cli * code-exec
test.test_sqlite3.test_dbapi * code-exec
test.test_sqlite3.test_dump * code-exec
test.test_sqlite3.test_factory * code-exec
test.test_sqlite3.test_hooks * code-exec
test.test_sqlite3.test_regression * code-exec
test.test_sqlite3.test_transactions * code-exec
test.test_sqlite3.test_types * code-exec
test.test_sqlite3.test_userfunctions * code-exec
test.test_sqlite3.util * code-exec
test.test_ssl * code-exec,process-exec
test.test_stable_abi_ctypes * code-exec,process-exec
test.test_startfile * code-exec,process-exec
test.test_stat * code-exec,process-exec
test.test_statistics * code-exec,process-exec
test.test_str * code-exec,process-exec
test.test_strftime * code-exec,process-exec
test.test_string * code-exec,process-exec
test.test_string_literals * code-exec,process-exec
test.test_stringprep * code-exec,process-exec
test.test_strptime * code-exec,process-exec
test.test_strtod * code-exec,process-exec
test.test_struct * code-exec,process-exec
test.test_structmembers * code-exec,process-exec
test.test_structseq * code-exec,process-exec
test.test_subclassinit * code-exec,process-exec
test.test_subprocess * code-exec,process-exec
test.test_sunau * code-exec,process-exec
test.test_sundry * code-exec,process-exec
test.test_super * code-exec,process-exec
test.test_support * code-exec,process-exec
test.test_symbol * code-exec,process-exec
test.test_symtable * code-exec,process-exec
test.test_syntax * code-exec,process-exec
test.test_sys * code-exec,process-exec
test.test_sys_setprofile * code-exec,process-exec
test.test_sys_settrace * code-exec,process-exec
test.test_sysconfig * code-exec,process-exec
test.test_syslog * code-exec,process-exec
test.test_tabnanny * code-exec,process-exec
test.test_tarfile * code-exec,process-exec
test.test_tcl * code-exec,process-exec
test.test_telnetlib * code-exec,process-exec
test.test_tempfile * code-exec,process-exec
test.test_termios * code-exec,process-exec
test.test_textwrap * code-exec,process-exec
test.test_thread * code-exec,process-exec
test.test_threaded_import * code-exec,process-exec
test.test_threadedtempfile * code-exec,process-exec
test.test_threading * code-exec,process-exec
test.test_threading_local * code-exec,process-exec
test.test_threadsignals * code-exec,process-exec
test.test_time * code-exec,process-exec
test.test_timeit * code-exec,process-exec
test.test_timeout * code-exec,process-exec
test.test_tix * code-exec,process-exec
test.test_tk * code-exec,process-exec
test.test_tkinter * code-exec,process-exec
test.test_tkinter.__main__ * code-exec
test.test_tkinter.support * code-exec
test.test_tkinter.test_colorchooser * code-exec
test.test_tkinter.test_font * code-exec
test.test_tkinter.test_geometry_managers * code-exec
test.test_tkinter.test_images * code-exec
test.test_tkinter.test_loadtk * code-exec
test.test_tkinter.test_messagebox * code-exec
test.test_tkinter.test_misc * code-exec
test.test_tkinter.test_simpledialog * code-exec
test.test_tkinter.test_text * code-exec
test.test_tkinter.test_variables * code-exec
test.test_tkinter.test_widgets * code-exec
test.test_tkinter.widget_tests * code-exec
test.test_tokenize * code-exec,process-exec
test.test_tomllib * code-exec,process-exec
test.test_tomllib.__main__ * code-exec
test.test_tomllib.burntsushi * code-exec
test.test_tomllib.test_data * code-exec
test.test_tomllib.test_error * code-exec
test.test_tomllib.test_misc * code-exec
test.test_tools * code-exec,process-exec
test.test_tools.__main__ * code-exec
test.test_tools.test_fixcid * code-exec
test.test_tools.test_freeze * code-exec
test.test_tools.test_gprof2html * code-exec
test.test_tools.test_i18n * code-exec
test.test_tools.test_lll * code-exec
test.test_tools.test_makefile * code-exec
test.test_tools.test_makeunicodedata * code-exec
test.test_tools.test_md5sum * code-exec
test.test_tools.test_pathfix * code-exec
test.test_tools.test_pdeps * code-exec
test.test_tools.test_pindent * code-exec
test.test_tools.test_reindent * code-exec
test.test_tools.test_sundry * code-exec
test.test_tools.test_unparse * code-exec
test.test_trace * code-exec,process-exec
test.test_traceback * code-exec,process-exec
test.test_tracemalloc * code-exec,process-exec
test.test_ttk * code-exec,process-exec
test.test_ttk.__main__ * code-exec
test.test_ttk.test_extensions * code-exec
test.test_ttk.test_style * code-exec
test.test_ttk.test_widgets * code-exec
test.test_ttk_guionly * code-exec,process-exec
test.test_ttk_textonly * code-exec,process-exec
test.test_tty * code-exec,process-exec
test.test_tuple * code-exec,process-exec
test.test_turtle * code-exec,process-exec
test.test_type_aliases * code-exec,process-exec
test.test_type_annotations * code-exec,process-exec
test.test_type_cache * code-exec,process-exec
test.test_type_comments * code-exec,process-exec
test.test_type_params * code-exec,process-exec
test.test_typechecks * code-exec,process-exec
test.test_types * code-exec,process-exec
test.test_typing * code-exec,process-exec
test.test_ucn * code-exec,process-exec
test.test_unary * code-exec,process-exec
test.test_unicode * code-exec,process-exec
test.test_unicode_file * code-exec,process-exec
test.test_unicode_file_functions * code-exec,process-exec
test.test_unicode_identifiers * code-exec,process-exec
test.test_unicodedata * code-exec,process-exec
test.test_unittest * code-exec,process-exec
test.test_unittest.__main__ * code-exec
test.test_unittest._test_warnings * code-exec
test.test_unittest.dummy * code-exec
test.test_unittest.support * code-exec
test.test_unittest.test_assertions * code-exec
test.test_unittest.test_async_case * code-exec
test.test_unittest.test_break * code-exec
test.test_unittest.test_case * code-exec
test.test_unittest.test_discovery * code-exec
test.test_unittest.test_functiontestcase * code-exec
test.test_unittest.test_loader * code-exec
test.test_unittest.test_program * code-exec
test.test_unittest.test_result * code-exec
test.test_unittest.test_runner * code-exec
test.test_unittest.test_setups * code-exec
test.test_unittest.test_skipping * code-exec
test.test_unittest.test_suite * code-exec
test.test_unittest.test_util * code-exec
test.test_unittest.testmock * code-exec
test.test_unittest.testmock.__main__ * code-exec
test.test_unittest.testmock.support * code-exec
test.test_unittest.testmock.testasync * code-exec
test.test_unittest.testmock.testcallable * code-exec
test.test_unittest.testmock.testhelpers * code-exec
test.test_unittest.testmock.testmagicmethods * code-exec
test.test_unittest.testmock.testmock * code-exec
test.test_unittest.testmock.testpatch * code-exec
test.test_unittest.testmock.testsealable * code-exec
test.test_unittest.testmock.testsentinel * code-exec
test.test_unittest.testmock.testthreadingmock * code-exec
test.test_unittest.testmock.testwith * code-exec
test.test_univnewlines * code-exec,process-exec
test.test_unpack * code-exec,process-exec
test.test_unpack_ex * code-exec,process-exec
test.test_unparse * code-exec,process-exec
test.test_urllib * code-exec,process-exec
test.test_urllib2 * code-exec,process-exec
test.test_urllib2_localnet * code-exec,process-exec
test.test_urllib2net * code-exec,process-exec
test.test_urllib_response * code-exec,process-exec
test.test_urllibnet * code-exec,process-exec
test.test_urlparse * code-exec,process-exec
test.test_userdict * code-exec,process-exec
test.test_userlist * code-exec,process-exec
test.test_userstring * code-exec,process-exec
test.test_utf8_mode * code-exec,process-exec
test.test_utf8source * code-exec,process-exec
test.test_uu * code-exec,process-exec
test.test_uuid * code-exec,process-exec
test.test_venv * code-exec,process-exec
test.test_wait3 * code-exec,process-exec
test.test_wait4 * code-exec,process-exec
test.test_warnings * code-exec,process-exec
test.test_warnings.__main__ * code-exec
test.test_warnings.data.import_warning * code-exec
test.test_warnings.data.package_helper * code-exec
test.test_warnings.data.stacklevel * code-exec
test.test_wave * code-exec,process-exec
test.test_weakref * code-exec,process-exec
test.test_weakset * code-exec,process-exec
test.test_webbrowser * code-exec,process-exec
test.test_winapi * code-exec,process-exec
test.test_winconsoleio * code-exec,process-exec
test.test_winreg * code-exec,process-exec
test.test_winsound * code-exec,process-exec
test.test_with * code-exec,process-exec
test.test_wmi * code-exec,process-exec
test.test_wsgiref * code-exec,process-exec
test.test_xdrlib * code-exec,process-exec
test.test_xml_dom_minicompat * code-exec,process-exec
test.test_xml_etree * code-exec,process-exec
test.test_xml_etree_c * code-exec,process-exec
test.test_xmlrpc * code-exec,process-exec
test.test_xmlrpc_net * code-exec,process-exec
test.test_xxlimited * code-exec,process-exec
test.test_xxtestfuzz * code-exec,process-exec
test.test_yield_from * code-exec,process-exec
test.test_zipapp * code-exec,process-exec
test.test_zipfile * code-exec,process-exec
test.test_zipfile.__main__ * code-exec
test.test_zipfile._path * code-exec
test.test_zipfile._path._functools * code-exec
test.test_zipfile._path._itertools * code-exec
test.test_zipfile._path._support * code-exec
test.test_zipfile._path._test_params * code-exec
test.test_zipfile._path.test_complexity * code-exec
test.test_zipfile._path.test_path * code-exec
test.test_zipfile.test_core * code-exec
test.test_zipfile64 * code-exec,process-exec
test.test_zipimport * code-exec,process-exec
test.test_zipimport_support * code-exec,process-exec
test.test_zlib * code-exec,process-exec
test.test_zoneinfo * code-exec,process-exec
test.test_zoneinfo.__main__ * code-exec
test.test_zoneinfo._support * code-exec
test.test_zoneinfo.data.update_test_data * code-exec
test.test_zoneinfo.test_zoneinfo * code-exec
test.test_zoneinfo.test_zoneinfo_property * code-exec
test.testcodec * code-exec,process-exec
test.tf_inherit_check * code-exec,process-exec
test.threaded_import_hangers * code-exec,process-exec
test.time_hashlib * code-exec,process-exec
test.tokenizedata * code-exec,process-exec
test.tokenizedata.bad_coding * code-exec
test.tokenizedata.bad_coding2 * code-exec
test.tokenizedata.badsyntax_3131 * code-exec
test.tokenizedata.badsyntax_pep3120 * code-exec
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
test.typinganndata.ann_module695 * code-exec
test.typinganndata.ann_module7 * code-exec
test.typinganndata.ann_module8 * code-exec
test.typinganndata.ann_module9 * code-exec
test.typinganndata.mod_generics_cache * code-exec
test.win_console_handler * code-exec,process-exec
test.xmltests * code-exec,process-exec
test.ziptestdata.testdata_module_inside_zip * code-exec
textwrap * dos
this * dos
threading * code-exec
 _make_invoke_excepthook code-exec > sys.excepthook
 _start_joinable_thread code-exec > _thread.start_joinable_thread
 _start_new_thread code-exec > _thread.start_new_thread
 setprofile_all_threads code-exec > sys._setprofileallthreads
 settrace_all_threads code-exec > sys._settraceallthreads
timeit * code-exec,tamper
 Timer code-exec > builtins.compile
 main code-exec > builtins.compile
 repeat code-exec > builtins.compile
 timeit code-exec > builtins.compile
tkinter * code-exec,process-exec
 Tcl code-exec,file-read > builtins.exec
 Tk code-exec,file-read > builtins.exec
 _get_default_root code-exec,file-read > builtins.exec
 _get_temp_root code-exec,file-read > builtins.exec
 _test code-exec,file-read > builtins.exec
 getboolean code-exec,file-read > builtins.exec
 image_names code-exec,file-read > builtins.exec
 image_types code-exec,file-read > builtins.exec
 mainloop code-exec,file-read > builtins.exec
tkinter.__main__ * code-exec,file-read
 main code-exec,file-read > builtins.exec
tkinter.colorchooser * code-exec,process-exec
tkinter.commondialog * code-exec,file-read
 Tcl code-exec,file-read > builtins.exec
 Tk code-exec,file-read > builtins.exec
 _get_temp_root code-exec,file-read > builtins.exec
 getboolean code-exec,file-read > builtins.exec
 image_names code-exec,file-read > builtins.exec
 image_types code-exec,file-read > builtins.exec
 mainloop code-exec,file-read > builtins.exec
tkinter.constants * code-exec,process-exec
tkinter.dialog * code-exec,file-read
 Tcl code-exec,file-read > builtins.exec
 Tk code-exec,file-read > builtins.exec
 getboolean code-exec,file-read > builtins.exec
 image_names code-exec,file-read > builtins.exec
 image_types code-exec,file-read > builtins.exec
 mainloop code-exec,file-read > builtins.exec
tkinter.dnd * code-exec,file-read
 test code-exec,file-read > builtins.exec
tkinter.filedialog * code-exec,file-write,file-read
 Tcl code-exec,file-read > builtins.exec
 Tk code-exec,file-read > builtins.exec
 askopenfile file-write > builtins.open
 askopenfiles file-write > builtins.open
 asksaveasfile file-write > builtins.open
 getboolean code-exec,file-read > builtins.exec
 image_names code-exec,file-read > builtins.exec
 image_types code-exec,file-read > builtins.exec
 mainloop code-exec,file-read > builtins.exec
 test code-exec,file-read > builtins.exec
tkinter.font * code-exec,file-read
 families code-exec,file-read > builtins.exec
 names code-exec,file-read > builtins.exec
tkinter.messagebox * code-exec,process-exec
tkinter.scrolledtext * code-exec,process-exec
tkinter.simpledialog * code-exec,file-read
 Tcl code-exec,file-read > builtins.exec
 Tk code-exec,file-read > builtins.exec
 _get_default_root code-exec,file-read > builtins.exec
 _get_temp_root code-exec,file-read > builtins.exec
 getboolean code-exec,file-read > builtins.exec
 image_names code-exec,file-read > builtins.exec
 image_types code-exec,file-read > builtins.exec
 mainloop code-exec,file-read > builtins.exec
 test code-exec,file-read > builtins.exec
tkinter.test * code-exec,process-exec
tkinter.test.runtktests * code-exec
tkinter.test.support * code-exec
tkinter.test.test_tkinter * code-exec
tkinter.test.test_tkinter.test_colorchooser * code-exec
tkinter.test.test_tkinter.test_font * code-exec
tkinter.test.test_tkinter.test_geometry_managers * code-exec
tkinter.test.test_tkinter.test_images * code-exec
tkinter.test.test_tkinter.test_loadtk * code-exec
tkinter.test.test_tkinter.test_messagebox * code-exec
tkinter.test.test_tkinter.test_misc * code-exec
tkinter.test.test_tkinter.test_simpledialog * code-exec
tkinter.test.test_tkinter.test_text * code-exec
tkinter.test.test_tkinter.test_variables * code-exec
tkinter.test.test_tkinter.test_widgets * code-exec
tkinter.test.test_ttk * code-exec
tkinter.test.test_ttk.test_extensions * code-exec
tkinter.test.test_ttk.test_functions * code-exec
tkinter.test.test_ttk.test_style * code-exec
tkinter.test.test_ttk.test_widgets * code-exec
tkinter.test.widget_tests * code-exec
tkinter.tix * code-exec,file-read
 Tcl code-exec,file-read > builtins.exec
 Tk code-exec,file-read > builtins.exec
 getboolean code-exec,file-read > builtins.exec
 image_names code-exec,file-read > builtins.exec
 image_types code-exec,file-read > builtins.exec
 mainloop code-exec,file-read > builtins.exec
tkinter.ttk * code-exec,file-read
 setup_master code-exec,file-read > builtins.exec
token * dos
tokenize * file-write,file-read,dos
 _builtin_open file-write,file-read > builtins.open
 main file-read,dos > builtins.open
 open file-read > builtins.open
tomllib * dos
tomllib._parser * dos
tomllib._re * dos
tomllib._types * dos
trace * code-exec,deserialize,import
 CoverageResults deserialize,file-read > pickle.load
 _find_executable_linenos code-exec,file-read > builtins.compile
 _find_strings file-read > builtins.open
 main code-exec,deserialize,import,file-write,file-read,dos > builtins.compile
traceback * code-exec,import
 _compute_suggestion_error import > builtins.__import__
 _extract_caret_anchors_from_line_segment code-exec > builtins.compile
tracemalloc * deserialize,file-write,file-read
tty * file-write
 setcbreak file-write,info-leak > termios.tcsetattr
 setraw file-write,info-leak > termios.tcsetattr
 tcsetattr file-write > termios.tcsetattr
turtle * code-exec,import,file-write
 _Root code-exec,file-read > builtins.exec
 __forwardmethods code-exec > builtins.exec
 _make_global_funcs code-exec > builtins.exec
 config_dict code-exec,file-read > builtins.eval
 read_docstrings code-exec,import > builtins.eval
 readconfig code-exec,file-read > builtins.eval
 write_docstringdict code-exec,file-write > builtins.eval
turtledemo * code-exec,process-exec
turtledemo.__main__ * process-exec,code-exec,native-code
 DemoWindow process-exec,code-exec,file-read > subprocess.Popen
 Tcl code-exec,file-read > builtins.exec
 Tk code-exec,file-read > builtins.exec
 fix_win_hidpi native-code > ctypes.OleDLL
 getExampleEntries file-read > os.listdir
 getboolean code-exec,file-read > builtins.exec
 image_names code-exec,file-read > builtins.exec
 image_types code-exec,file-read > builtins.exec
 main process-exec,code-exec,file-read > subprocess.Popen
 mainloop code-exec,file-read > builtins.exec
turtledemo.bytedesign * code-exec,process-exec
turtledemo.chaos * code-exec,import,file-write
 config_dict code-exec,file-read > builtins.eval
 read_docstrings code-exec,import > builtins.eval
 readconfig code-exec,file-read > builtins.eval
 write_docstringdict code-exec,file-write > builtins.eval
turtledemo.clock * code-exec,import,file-write
 config_dict code-exec,file-read > builtins.eval
 read_docstrings code-exec,import > builtins.eval
 readconfig code-exec,file-read > builtins.eval
 write_docstringdict code-exec,file-write > builtins.eval
turtledemo.colormixer * code-exec,process-exec
turtledemo.forest * code-exec,process-exec
turtledemo.fractalcurves * code-exec,import,file-write
 config_dict code-exec,file-read > builtins.eval
 read_docstrings code-exec,import > builtins.eval
 readconfig code-exec,file-read > builtins.eval
 write_docstringdict code-exec,file-write > builtins.eval
turtledemo.lindenmayer * code-exec,import,file-write
 config_dict code-exec,file-read > builtins.eval
 read_docstrings code-exec,import > builtins.eval
 readconfig code-exec,file-read > builtins.eval
 write_docstringdict code-exec,file-write > builtins.eval
turtledemo.minimal_hanoi * code-exec,import,file-write
 config_dict code-exec,file-read > builtins.eval
 read_docstrings code-exec,import > builtins.eval
 readconfig code-exec,file-read > builtins.eval
 write_docstringdict code-exec,file-write > builtins.eval
turtledemo.nim * dos
turtledemo.paint * code-exec,import,file-write
 config_dict code-exec,file-read > builtins.eval
 read_docstrings code-exec,import > builtins.eval
 readconfig code-exec,file-read > builtins.eval
 write_docstringdict code-exec,file-write > builtins.eval
turtledemo.peace * code-exec,import,file-write
 config_dict code-exec,file-read > builtins.eval
 read_docstrings code-exec,import > builtins.eval
 readconfig code-exec,file-read > builtins.eval
 write_docstringdict code-exec,file-write > builtins.eval
turtledemo.penrose * code-exec,import,file-write
 config_dict code-exec,file-read > builtins.eval
 read_docstrings code-exec,import > builtins.eval
 readconfig code-exec,file-read > builtins.eval
 write_docstringdict code-exec,file-write > builtins.eval
turtledemo.planet_and_moon * code-exec,process-exec
turtledemo.rosette * dos
turtledemo.round_dance * code-exec,import,file-write
 config_dict code-exec,file-read > builtins.eval
 read_docstrings code-exec,import > builtins.eval
 readconfig code-exec,file-read > builtins.eval
 write_docstringdict code-exec,file-write > builtins.eval
turtledemo.sorting_animate * code-exec,import,file-write
 config_dict code-exec,file-read > builtins.eval
 read_docstrings code-exec,import > builtins.eval
 readconfig code-exec,file-read > builtins.eval
 write_docstringdict code-exec,file-write > builtins.eval
turtledemo.tree * code-exec,process-exec
turtledemo.two_canvases * code-exec,file-read
 main code-exec,file-read > builtins.exec
turtledemo.yinyang * code-exec,import,file-write
 config_dict code-exec,file-read > builtins.eval
 read_docstrings code-exec,import > builtins.eval
 readconfig code-exec,file-read > builtins.eval
 write_docstringdict code-exec,file-write > builtins.eval
types
 CodeType code-exec
 DynamicClassAttribute attribute-access
 FunctionType code-exec
 LambdaType code-exec
 MethodType attribute-access
 MethodWrapperType attribute-access
 coroutine attribute-access
unicodedata * dos
unittest * code-exec,process-exec
 TestProgram import > builtins.__import__
 installHandler code-exec > signal.signal
 main import > builtins.__import__
 removeHandler code-exec > signal.signal
unittest.__main__ * import
 main import > builtins.__import__
unittest._log * code-exec,process-exec
unittest.async_case * code-exec,process-exec
unittest.case * tamper
unittest.loader * import,file-read
unittest.main * code-exec,import,info-leak
 TestProgram import > builtins.__import__
 installHandler code-exec > signal.signal
 main import > builtins.__import__
unittest.mock * code-exec,import
 CodeType code-exec > types.CodeType
 _dot_lookup import > builtins.__import__
 _get_target import > builtins.__import__
 _importer import > builtins.__import__
 _patch_multiple import > builtins.__import__
 _set_async_signature code-exec > builtins.exec
 _set_signature code-exec > builtins.exec
 create_autospec code-exec > builtins.exec
unittest.result * code-exec,process-exec
unittest.runner * tamper
unittest.signals * code-exec
 installHandler code-exec > signal.signal
 removeHandler code-exec > signal.signal
unittest.suite * code-exec,process-exec
unittest.test * code-exec,process-exec
unittest.test.__main__ * code-exec
unittest.test._test_warnings * code-exec
unittest.test.dummy * code-exec
unittest.test.support * code-exec
unittest.test.test_assertions * code-exec
unittest.test.test_async_case * code-exec
unittest.test.test_break * code-exec
unittest.test.test_case * code-exec
unittest.test.test_discovery * code-exec
unittest.test.test_functiontestcase * code-exec
unittest.test.test_loader * code-exec
unittest.test.test_program * code-exec
unittest.test.test_result * code-exec
unittest.test.test_runner * code-exec
unittest.test.test_setups * code-exec
unittest.test.test_skipping * code-exec
unittest.test.test_suite * code-exec
unittest.test.testmock * code-exec
unittest.test.testmock.__main__ * code-exec
unittest.test.testmock.support * code-exec
unittest.test.testmock.testasync * code-exec
unittest.test.testmock.testcallable * code-exec
unittest.test.testmock.testhelpers * code-exec
unittest.test.testmock.testmagicmethods * code-exec
unittest.test.testmock.testmock * code-exec
unittest.test.testmock.testpatch * code-exec
unittest.test.testmock.testsealable * code-exec
unittest.test.testmock.testsentinel * code-exec
unittest.test.testmock.testwith * code-exec
unittest.util * code-exec,process-exec
urllib * dos
urllib.error * dos
urllib.request * network,file-delete,file-write
 _proxy_bypass_macosx_sysconf network > socket.gethostbyname
 _safe_gethostbyname network > socket.gethostbyname
 localhost network > socket.gethostbyname
 proxy_bypass network > socket.gethostbyname
 proxy_bypass_macosx_sysconf network > socket.gethostbyname
 proxy_bypass_registry network > socket.gethostbyname
 thishost network,info-leak > socket.gethostbyname_ex
 urlcleanup file-delete > os.unlink
 urlretrieve file-write > builtins.open
urllib.response * dos
urllib.robotparser * dos
uu * file-write,file-read,dos
 decode file-write,file-read > builtins.open
 encode file-write,file-read > builtins.open
 test file-write,file-read,dos > builtins.open
uuid
 _arp_getnode process-exec,network,info-leak > subprocess.Popen
 _find_mac process-exec > subprocess.Popen
 _find_mac_near_keyword process-exec > subprocess.Popen
 _find_mac_under_heading process-exec > subprocess.Popen
 _get_command_stdout process-exec > subprocess.Popen
 _ifconfig_getnode process-exec > subprocess.Popen
 _ip_getnode process-exec > subprocess.Popen
 _ipconfig_getnode process-exec > subprocess.Popen
 _lanscan_getnode process-exec > subprocess.Popen
 _load_system_functions native-code,info-leak > ctypes.CDLL
 _netstat_getnode process-exec > subprocess.Popen
 _popen process-exec > subprocess.Popen
 _unix_getnode native-code > ctypes.CDLL
 _windll_getnode native-code > ctypes.CDLL
 uuid1 native-code > ctypes.CDLL
venv * code-exec,process-exec
 create file-delete,file-write,file-read > os.unlink
 main file-delete,file-write,file-read > os.unlink
venv.__main__ * file-delete,file-write,file-read
 main file-delete,file-write,file-read > os.unlink
warnings * import,file-read,tamper
 _getcategory import > builtins.__import__
 warn_explicit file-read > linecache.getlines
wave * file-write,file-read
 Wave_read file-read > builtins.open
 Wave_write file-write > builtins.open
 open file-write,file-read > builtins.open
 openfp file-write,file-read > builtins.open
weakref
 finalize code-exec
 finalize.__init__ code-exec > atexit.register
 finalize._exitfunc code-exec,tamper > sys.excepthook
webbrowser * process-exec,network,file-delete
 register_standard_browsers process-exec,file-read > subprocess.Popen
winreg * file-write
 ConnectRegistry file-write
 CreateKey file-write
 CreateKeyEx file-write
 DeleteKey file-write
 DeleteValue file-write
 LoadKey file-write
 SaveKey file-write
 SetValue file-write
 SetValueEx file-write
winsound * file-write
wsgiref * dos
wsgiref.handlers * dos
wsgiref.headers * dos
wsgiref.simple_server * network
 HTTPServer network > socket.socket
 WSGIServer network > socket.socket
wsgiref.types * dos
wsgiref.util * dos
wsgiref.validate * dos
xdrlib * dos
xml * dos
xml.dom * import
 getDOMImplementation import > builtins.__import__
xml.dom.NodeFilter * dos
xml.dom.domreg * import
 getDOMImplementation import > builtins.__import__
xml.dom.expatbuilder * file-read
 parse file-read > builtins.open
 parseFragment file-read > builtins.open
xml.dom.minicompat * dos
xml.dom.minidom * file-read
 parse file-read > builtins.open
xml.dom.pulldom * file-read
 parse file-read > builtins.open
xml.dom.xmlbuilder * dos
xml.etree * dos
xml.etree.ElementInclude * file-read
 default_loader file-read > builtins.open
xml.etree.ElementPath * dos
xml.etree.ElementTree * file-write,file-read
 ElementTree file-read > builtins.open
 _get_writer file-write > builtins.open
 canonicalize file-read > builtins.open
 dump file-write,file-read > builtins.open
 iterparse file-read > builtins.open
 parse file-read > builtins.open
 tostring file-write,file-read > builtins.open
 tostringlist file-write,file-read > builtins.open
xml.etree.cElementTree * file-write,file-read
 ElementTree file-read > builtins.open
 canonicalize file-read > builtins.open
 dump file-write,file-read > builtins.open
 iterparse file-read > builtins.open
 parse file-read > builtins.open
 tostring file-write,file-read > builtins.open
 tostringlist file-write,file-read > builtins.open
xml.parsers * dos
xml.parsers.expat * dos
xml.sax * import
 _create_parser import > builtins.__import__
 make_parser import > builtins.__import__
xml.sax._exceptions * dos
xml.sax.expatreader * file-read
xml.sax.handler * dos
xml.sax.saxutils * file-read
 prepare_input_source file-read > builtins.open
xml.sax.xmlreader * file-read
xmlrpc * dos
xmlrpc.client * file-write
 GzipDecodedResponse file-write > builtins.open
 gzip_decode file-write > builtins.open
 gzip_encode file-write > builtins.open
xmlrpc.server * network,file-write,file-read
 DocXMLRPCServer network > socket.socket
 MultiPathXMLRPCServer network > socket.socket
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
 main file-write,dos > os.chmod
zipfile * file-write,file-read,info-leak
 CompleteDirs file-write > io.open
 FastLookup file-write > io.open
 PyZipFile file-write > io.open
 ZipFile file-write > io.open
 is_zipfile file-read > builtins.open
 main file-write,file-read,dos > io.open
zipfile.__main__ * file-write,file-read,dos
 main file-write,file-read,dos > io.open
zipfile._path * dos
zipfile._path.glob * dos
zipimport * import,native-code
 _compile_source code-exec > builtins.compile
 _get_data file-write,file-read > _io.open_code
 _get_module_code code-exec,deserialize,file-write,file-read > builtins.compile
 _get_pyc_source file-write,file-read > _io.open_code
 _read_directory file-write,file-read > _io.open_code
 _unmarshal_code deserialize,file-write,file-read > marshal.loads
 zipimporter file-write,file-read > _io.open_code
zlib * dos
zoneinfo._common * dos
zoneinfo._tzpath * file-read
 available_timezones file-read > os.walk
zoneinfo._zoneinfo
 ZoneInfo file-read > builtins.open
 ZoneInfo.__new__ file-read > builtins.open
 ZoneInfo._new_instance file-read > builtins.open
 ZoneInfo._unpickle file-read > builtins.open
 ZoneInfo.no_cache file-read > builtins.open
`,
};
