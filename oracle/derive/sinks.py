"""Where capabilities come from: the callables in C, and the few in Python, that act on the world, and how far
each capability is followed back along calls. Written by hand from the documentation of CPython's
modules and its audit events (Doc/library/audit_events.rst)."""


def rows(capabilities, names):
    return {name: tuple(capabilities.split(",")) for name in names.split()}


def in_module(capabilities, modules, names):
    return rows(capabilities, " ".join(f"{module}.{name}" for module in modules.split() for name in names.split()))


OS = "posix nt os"
SINKS = {
    # Code and imports
    **in_module("code-exec", "builtins", "exec eval compile breakpoint"),
    **in_module("import", "builtins", "__import__"),
    **in_module("import", "importlib", "import_module reload __import__"),
    **in_module("import", "_imp imp", "create_builtin create_dynamic exec_dynamic exec_builtin load_dynamic load_module load_source"),
    **in_module("import", "importlib.util", "spec_from_file_location module_from_spec"),
    **rows("code-exec", "code.InteractiveInterpreter.runcode types.FunctionType types.CodeType types.LambdaType "
           "_interpreters.run_string _interpreters.exec _interpreters.run_func _interpreters.call _xxsubinterpreters.run_string "
           "_xxsubinterpreters.create _interpreters.create _interpreters.new_config _testinternalcapi.run_in_subinterp "
           "_testcapi.run_in_subinterp_with_config _testcapi.run_in_subinterp _testcapi.eval_eval_code_ex runpy._run_code"),
    **rows("code-exec", "sys.settrace sys.setprofile _lsprof.Profiler sys._setprofileallthreads sys._settraceallthreads sys.addaudithook "
           "sys.monitoring.register_callback atexit.register _thread.start_new_thread _thread.start_new _thread.start_joinable_thread "
           "signal.signal _signal.signal weakref.finalize gc.callbacks.append sys.excepthook sys.displayhook sys.breakpointhook"),
    **in_module("code-exec", "__builtin__ __builtins__", "exec eval compile breakpoint execfile input"),
    **in_module("import", "__builtin__ __builtins__", "__import__ reload"),
    **in_module("attribute-access", "__builtin__ __builtins__", "setattr delattr globals locals vars dir map filter apply reduce intern"),
    **in_module("file-read,file-write", "__builtin__ __builtins__", "open file"),
    **rows("code-exec", "builtins.execfile builtins.apply"),
    **rows("import", "builtins.reload"),
    **rows("file-read,file-write", "builtins.file"),
    # Attributes and reflection
    **in_module("attribute-access", "builtins", "getattr setattr delattr globals locals vars dir super map filter apply __build_class__"),
    **in_module("attribute-access", "operator _operator", "attrgetter methodcaller getitem setitem delitem call"),
    **in_module("attribute-access", "functools _functools", "reduce partial partialmethod cmp_to_key"),
    **in_module("attribute-access", "itertools", "starmap accumulate filterfalse takewhile dropwhile groupby"),
    **rows("attribute-access", "gc.get_objects gc.get_referrers gc.get_referents sys._getframe sys._current_frames sys._getframemodulename "
           "inspect.getattr_static types.MethodType types.DynamicClassAttribute object.__getattribute__ object.__setattr__ "
           "type.__getattribute__ builtins.object.__getattribute__ builtins.object.__setattr__ builtins.type.__getattribute__ "
           "types.MethodWrapperType types.coroutine"),
    # Processes
    **in_module("process-exec", OS, "system popen popen2 popen3 popen4 startfile fork forkpty posix_spawn posix_spawnp "
                "execl execle execlp execlpe execv execve execvp execvpe "
                "spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp spawnvpe"),
    **rows("process-exec", "_posixsubprocess.fork_exec _winapi.CreateProcess _subprocess.CreateProcess pty.spawn pty.fork "
           "subprocess.Popen subprocess.Popen.__init__ multiprocessing.Process.start multiprocessing.process.BaseProcess.start"),
    **in_module("dos", OS, "kill killpg abort _exit nice setrlimit"),
    **rows("dos", "resource.setrlimit sys.exit sys._exit time.sleep signal.pause signal.raise_signal signal.alarm _signal.alarm _signal.raise_signal faulthandler._sigsegv "
           "faulthandler._sigabrt faulthandler._fatal_error sys.setrecursionlimit _thread.interrupt_main _testcapi.crash_no_current_thread"),
    # Native code
    **in_module("native-code", "_ctypes ctypes", "CDLL PyDLL WinDLL OleDLL dlopen LoadLibrary dlsym call_function call_cdeclfunction PyObj_FromPtr "
                "CFUNCTYPE WINFUNCTYPE PYFUNCTYPE CFuncPtr cast memmove memset string_at wstring_at cdll windll oledll pydll pythonapi"),
    **rows("native-code", "_ctypes.FreeLibrary _ctypes.dlclose ctypes.util.find_library _rawffi.CDLL cffi.FFI.dlopen _cffi_backend.load_library "
           "torch._C._jit_pass_create_autodiff_subgraphs"),
    # Files
    **in_module("file-read,file-write", "builtins io _io codecs", "open"),
    **in_module("file-read,file-write", "_io io _pyio", "FileIO open_code"),
    **in_module("file-write", OS, "open mkdir makedirs rename renames replace link symlink chmod chown lchown fchmod truncate ftruncate write mkfifo mknod "
                "putenv unsetenv utime setxattr chdir chroot fdopen"),
    **in_module("file-delete", OS, "remove unlink rmdir removedirs"),
    **in_module("file-read", OS, "listdir scandir read readlink walk fwalk"),
    **in_module("info-leak", OS, "getcwd uname getlogin getenv environ getpid urandom"),
    **rows("info-leak", "pwd.getpwnam pwd.getpwall pwd.getpwuid grp.getgrall spwd.getspall getpass.getuser _socket.gethostname socket.gethostname"),
    **rows("file-write", "mmap.mmap fcntl.fcntl fcntl.ioctl sqlite3.connect _sqlite3.connect dbm.open _dbm.open _gdbm.open "
           "tempfile.mkstemp tempfile.mkdtemp syslog.syslog termios.tcsetattr"),
    **rows("file-delete", "shutil.rmtree"),
    **rows("file-read", "linecache.getlines linecache.updatecache"),
    # Network
    **in_module("network", "_socket socket", "socket SocketType getaddrinfo gethostbyname gethostbyname_ex gethostbyaddr create_connection fromfd socketpair"),
    **rows("network", "_ssl._SSLContext ssl.SSLSocket"),
    # Pickles in pickles
    **in_module("deserialize", "_pickle pickle", "load loads Unpickler _Unpickler"),
    **in_module("deserialize", "marshal", "load loads"),
    **rows("deserialize", "copyreg.__reduce_ex__ shelve.open shelve.Shelf _interpchannels.recv multiprocessing.connection.Client"),
    **rows("tamper", "copyreg.add_extension copyreg.remove_extension copyreg.pickle copyreg.constructor copyreg.clear_extension_cache "
           "sys.modules.update gc.disable gc.collect gc.set_debug sys.setswitchinterval sys.set_int_max_str_digits warnings.simplefilter warnings.filterwarnings"),
    # Windows
    **in_module("file-write", "winreg _winreg", "CreateKey CreateKeyEx SetValue SetValueEx DeleteKey DeleteValue LoadKey SaveKey ConnectRegistry"),
    **rows("native-code", "_winapi.OpenProcess _winapi.LoadLibrary msvcrt.open_osfhandle"),
    **rows("info-leak", "msvcrt.getch msvcrt.getwch builtins.input builtins.raw_input termios.tcgetattr"),
    # Third party
    **rows("file-read,file-write", "pandas.io.common.get_handle"),
    **rows("deserialize", "dill.load dill.loads cloudpickle.load cloudpickle.loads joblib.load torch.load numpy.load pandas.read_pickle "
           "yaml.load yaml.unsafe_load yaml.full_load jsonpickle.decode"),
    **rows("native-code", "torch._C._import_ir_module torch._C.PyTorchFileReader torch.ops.load_library torch.classes.load_library"),
    **rows("deserialize", "torch._C.import_ir_module torch._C.import_ir_module_from_buffer"),
}  # fmt: skip

# A constant first argument decides everything: not the caller's choice.
LITERAL_IS_HARMLESS = {
    "builtins.exec", "builtins.eval", "builtins.compile", "builtins.__import__", "importlib.import_module",
    "importlib.__import__",
}  # fmt: skip

# How many calls away from the sink a caller still counts.
REACH = {
    "process-exec": 5, "code-exec": 4, "deserialize": 4, "native-code": 3, "network": 4, "import": 2, "file-delete": 3,
    "file-write": 3, "file-read": 4, "tamper": 1, "attribute-access": 0, "info-leak": 1, "dos": 1,
}  # fmt: skip
STRENGTH = list(REACH)

# Registering something is capable with an argument of one's own; that library code registers its own is not.
SHALLOW = {
    "weakref.finalize", "atexit.register", "signal.signal", "_signal.signal", "sys.excepthook", "sys.displayhook", "sys.settrace",
    "sys.setprofile", "sys.breakpointhook", "types.FunctionType", "types.CodeType", "types.LambdaType", "_thread.start_new_thread",
    "sys.monitoring.register_callback", "sys.addaudithook", "_lsprof.Profiler", "builtins.breakpoint", "_thread.start_joinable_thread",
}  # fmt: skip

# Python's own machinery: everything calls it, and it does not do the caller's bidding.
BARRIERS = {
    "warnings", "linecache", "traceback", "logging", "gettext", "locale", "re", "sre_compile", "sre_parse", "typing",
    "enum", "dataclasses", "abc", "inspect", "contextlib", "collections", "functools", "tokenize", "_py_warnings", "weakref",
    "importlib._bootstrap", "importlib._bootstrap_external", "importlib.metadata", "importlib.resources", "threading",
    "sysconfig", "platform", "tempfile", "unittest.case", "torch._dynamo.config_utils", "torch.fx._compatibility",
    "ctypes", "_colorize", "argparse", "textwrap", "string", "email", "urllib.parse", "io", "codecs", "encodings",
    "torch._jit_internal", "torch.overrides", "numpy._core.overrides", "numpy.core.overrides", "attr", "attrs",
}  # fmt: skip
