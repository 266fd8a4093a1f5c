/**
 * Callables of the standard library that grant a capability to whoever calls them from a pickle.
 * A line is `capability module name arguments [flags]`; the argument kinds stand in arguments.ts.
 * Flags: `py2` is a Python 2 name that the loader maps; `other` exists on other platforms or versions;
 * `grey` is harmful only with other steps, so that not more than `unknown` is expected of a scanner.
 * @module
 */

/** Starts processes. */
export const PROCESS = `
process-exec os system cmd
process-exec posix system cmd
process-exec nt system cmd other
process-exec os popen cmd
process-exec os execl argv-flat
process-exec os execle argv-flat
process-exec os execlp argv-flat
process-exec os execv path-argv
process-exec os execve path-argv-env
process-exec posix execv path-argv
process-exec posix execve path-argv-env
process-exec os execvpe path-argv-env
process-exec os _execvpe path-argv-env
process-exec os spawnl mode-argv-flat
process-exec os spawnv mode-argv
process-exec os spawnvp mode-argv
process-exec os spawnvpe mode-argv-env
process-exec os _spawnvef mode-argv-env
process-exec os posix_spawn path-argv-env
process-exec posix posix_spawnp path-argv-env
process-exec os startfile path other
process-exec nt startfile path other
process-exec posix fork none
process-exec os forkpty none
process-exec subprocess Popen argv
process-exec subprocess call argv
process-exec subprocess run argv
process-exec subprocess check_call argv
process-exec subprocess check_output argv
process-exec subprocess getoutput cmd
process-exec subprocess getstatusoutput cmd
process-exec pty spawn cmd
process-exec pty fork none
process-exec commands getoutput cmd py2
process-exec commands getstatusoutput cmd py2
process-exec popen2 popen3 cmd other
process-exec asyncio create_subprocess_shell cmd
process-exec asyncio.subprocess create_subprocess_exec argv-flat
process-exec distutils.spawn spawn argv
process-exec distutils.spawn _spawn_posix argv other
process-exec distutils.ccompiler CCompiler.spawn none-argv
process-exec distutils.core run_setup path
process-exec _posixsubprocess fork_exec argv
process-exec _winapi CreateProcess cmd other
process-exec _subprocess CreateProcess cmd other
process-exec multiprocessing.util spawnv_passfds path-argv
process-exec multiprocessing.popen_fork Popen name
process-exec multiprocessing.popen_spawn_posix Popen name
process-exec multiprocessing.context Process none
process-exec multiprocessing.process BaseProcess.run name
process-exec ctypes.util _findLib_gcc name
process-exec ctypes.util _findSoname_ldconfig name
process-exec ctypes.util find_library name
process-exec uuid _get_command_stdout argv-flat
process-exec uuid _popen argv-flat other
process-exec _osx_support _read_output cmd
process-exec _osx_support _find_executable name
process-exec _osx_support _find_build_tool name
process-exec _aix_support _read_cmd_output cmd other
process-exec _bootsubprocess check_output argv other
process-exec imaplib IMAP4_stream cmd
process-exec pydoc pipepager text-cmd
process-exec pydoc tempfilepager text-cmd
process-exec pydoc browse none
process-exec _pyrepl.pager pipe_pager text-cmd other
process-exec webbrowser open url
process-exec webbrowser BackgroundBrowser name
process-exec webbrowser get cmd
process-exec ensurepip bootstrap none
process-exec ensurepip _run_pip argv
process-exec venv main argv
process-exec venv create path
process-exec zipapp create_archive path
process-exec platform popen cmd other
process-exec platform _syscmd_file path
process-exec platform _syscmd_ver none
process-exec test.support.script_helper assert_python_ok argv-flat
process-exec test.support.script_helper spawn_python argv-flat
process-exec test.support.script_helper run_python_until_end argv-flat
process-exec sysconfig _main none
process-exec getpass unix_getpass text
process-exec smtpd DebuggingServer host other
process-exec turtledemo.__main__ main none
process-exec msilib schema none other
process-exec os kill int-int
process-exec os killpg int-int
process-exec signal raise_signal int
process-exec os abort none
process-exec os _exit int
process-exec sys exit int
process-exec posix _exit int
`;

/** Runs Python code, or makes something that does. */
export const CODE = `
code-exec builtins eval code
code-exec builtins exec code
code-exec builtins compile compile
code-exec builtins breakpoint none
code-exec builtins input text
code-exec __builtin__ eval code py2
code-exec __builtin__ execfile path py2
code-exec __builtin__ input text py2
code-exec __builtin__ apply name py2
code-exec bdb Bdb.run none-code
code-exec bdb Bdb.runeval none-code
code-exec pdb run code
code-exec pdb runeval code
code-exec pdb runcall name
code-exec profile run code
code-exec profile runctx code-ctx
code-exec profile Profile.run none-code
code-exec cProfile run code
code-exec cProfile runctx code-ctx
code-exec timeit timeit code
code-exec timeit repeat code
code-exec timeit main argv
code-exec timeit Timer code
code-exec trace Trace.run none-code
code-exec trace Trace.runctx none-code
code-exec trace main none
code-exec doctest debug_script code
code-exec doctest testsource text-text
code-exec doctest run_docstring_examples name
code-exec doctest testfile path
code-exec code interact text
code-exec code InteractiveInterpreter none grey
code-exec code InteractiveInterpreter.runsource none-code
code-exec code InteractiveConsole.push none-code
code-exec codeop compile_command code
code-exec codeop Compile.__call__ none-code
code-exec codeop _maybe_compile compile
code-exec runpy run_path path
code-exec runpy run_module name
code-exec runpy _run_code code-ctx
code-exec runpy _run_module_as_main name
code-exec idlelib.pyshell ModifiedInterpreter.runcode none-code
code-exec idlelib.run Executive.runcode none-code
code-exec idlelib.calltip get_entity code
code-exec idlelib.autocomplete AutoComplete.get_entity none-code
code-exec idlelib.debugobj ObjectTreeItem.SetText none-code
code-exec lib2to3.refactor RefactoringTool.refactor_file none-code other
code-exec rlcompleter Completer.attr_matches none-code
code-exec rlcompleter Completer.global_matches none-code
code-exec gettext c2py text
code-exec typing ForwardRef._evaluate none-code
code-exec typing get_type_hints name
code-exec dataclasses make_dataclass text-list grey
code-exec dataclasses _create_fn text-list grey
code-exec inspect getsource name
code-exec inspect _signature_fromstr text-list grey
code-exec site execsitecustomize none
code-exec site addsitedir path
code-exec site addpackage path-text
code-exec symtable symtable compile grey
code-exec pyclbr readmodule name
code-exec modulefinder ModuleFinder.run_script none-code
code-exec unittest main name
code-exec unittest.loader TestLoader.loadTestsFromName none-code
code-exec unittest.mock _importer name other
code-exec atexit register name
code-exec threading Thread name
code-exec threading Timer int-name
code-exec _thread start_new_thread name-args
code-exec thread start_new_thread name-args py2
code-exec weakref finalize name grey
code-exec concurrent.futures ThreadPoolExecutor none grey
code-exec concurrent.futures.process ProcessPoolExecutor none
code-exec multiprocessing Pool none
code-exec multiprocessing.pool ThreadPool none
code-exec multiprocessing.managers RebuildProxy name
code-exec multiprocessing.spawn _main int-int
code-exec sched scheduler name grey
code-exec signal signal int-name
code-exec sys settrace name
code-exec sys setprofile name
code-exec sys addaudithook name
code-exec sys excepthook name
code-exec copy _reconstruct name
code-exec copy deepcopy name grey
code-exec types FunctionType name
code-exec types LambdaType name
code-exec types CodeType int-int
code-exec types MethodType name grey
code-exec types ModuleType name grey
code-exec types new_class text grey
code-exec functools partial name
code-exec functools reduce name
code-exec functools partialmethod name grey
code-exec builtins map name
code-exec builtins filter name
code-exec builtins type text-list
code-exec itertools starmap name
code-exec _testcapi run_in_subinterp code other
code-exec _xxsubinterpreters run_string int-code other
code-exec test.support run_in_subinterp code
code-exec _interpreters create none other
code-exec pydoc doc name
code-exec curses wrapper name
code-exec tkinter Tcl none
code-exec tkinter Tk none
code-exec turtle Screen none
code-exec readline read_init_file path
code-exec asyncio run name
code-exec distutils.util execute name-args
code-exec lib2to3.pgen2.driver load_grammar path other
code-exec xml.dom.expatbuilder parse path
code-exec logging.config fileConfig path
code-exec logging.config dictConfig dict
import pkgutil resolve_name name
import pkgutil find_loader name other
import pkgutil ImpImporter path other
import importlib import_module name
import importlib __import__ name
import importlib reload name
import importlib._bootstrap _load name
import importlib._bootstrap_external SourceFileLoader text-path
import importlib.machinery SourceFileLoader text-path
import importlib.machinery ExtensionFileLoader text-path
import importlib.util module_from_spec name
import importlib.util spec_from_file_location text-path
import importlib.util find_spec name
import builtins __import__ name
import __builtin__ __import__ name py2
import __builtin__ reload name py2
import imp load_source text-path other
import imp load_dynamic text-path other
import imp load_module name other
import zipimport zipimporter path
import pydoc locate name
import pydoc safeimport name
import pydoc importfile path
import logging.config _resolve name
import runpy _get_module_details name
import xmlrpc.server resolve_dotted_attribute text-list
import unittest.mock _dot_lookup text-list other
import builtins getattr obj-name
import builtins setattr obj-name
import builtins delattr obj-name
import builtins vars name
import builtins globals none
import builtins locals none
import __builtin__ getattr obj-name py2
import inspect getattr_static obj-name
import inspect getmodule name
import operator attrgetter name
import operator methodcaller name
import _operator attrgetter name
import _operator methodcaller name
import operator call name
import string Formatter.vformat text-list grey
import copyreg add_extension text-text
import copyreg pickle name grey
native-code _ctypes dlopen path-int
native-code ctypes CDLL path
native-code ctypes PyDLL path
native-code ctypes WinDLL path other
native-code ctypes CFUNCTYPE none
native-code ctypes cast int-int
native-code ctypes memmove int-int
native-code ctypes string_at int
native-code ctypes LibraryLoader.LoadLibrary text-path
native-code _ctypes call_function int-int
native-code faulthandler _sigsegv none
native-code mmap mmap int-int
deserialize pickle loads bytes
deserialize pickle load name
deserialize pickle _loads bytes
deserialize pickle Unpickler name
deserialize pickle _Unpickler name
deserialize _pickle loads bytes
deserialize _pickle Unpickler name
deserialize cPickle loads bytes py2
deserialize marshal loads bytes
deserialize marshal load name
deserialize shelve open path
deserialize shelve DbfilenameShelf path
deserialize multiprocessing.connection Client host
deserialize multiprocessing.reduction ForkingPickler.loads bytes
deserialize lib2to3.pgen2.grammar Grammar.loads none-code other
deserialize logging.handlers DatagramHandler host
deserialize xml.etree.ElementTree parse path
`;

/** Touches files, the network, or tells something. */
export const FILES = `
file-write builtins open path
file-write __builtin__ file path py2
file-write io open path
file-write _io open path
file-write _io FileIO path
file-write io FileIO path
file-write codecs open path
file-write os open path-int
file-write posix open path-int
file-write os fdopen int
file-write os mkdir path
file-write os makedirs path
file-write os rename path-path
file-write os replace path-path
file-write os symlink path-path
file-write os link path-path
file-write os chmod path-int
file-write os chown path-int
file-write os truncate path-int
file-write os mkfifo path
file-write os putenv text-text grey
file-write os chdir path
file-write os write int-bytes
file-write pathlib Path.write_text path-text
file-write pathlib Path.touch path
file-write pathlib Path.rename path-path
file-write shutil copyfile path-path
file-write shutil copytree path-path
file-write shutil move path-path
file-write shutil unpack_archive path-path
file-write shutil make_archive path-text
file-write tempfile mkdtemp none
file-write tempfile NamedTemporaryFile none
file-write zipfile ZipFile path
file-write zipfile ZipFile.extractall name
file-write zipfile main argv
file-write tarfile open path
file-write tarfile TarFile.extractall name
file-write gzip open path
file-write bz2 open path
file-write lzma LZMAFile path
file-write logging FileHandler path
file-write logging.handlers RotatingFileHandler path
file-write logging basicConfig none grey
file-write sqlite3 connect path
file-write _sqlite3 connect path
file-write dbm open path
file-write dbm.dumb open path
file-write dbm.gnu open path other
file-write mailbox mbox path
file-write py_compile compile path
file-write compileall compile_file path
file-write distutils.file_util write_file path-list
file-write distutils.file_util copy_file path-path
file-write distutils.dir_util mkpath path
file-write uu decode path other
file-write cgi test none other
file-write wave open path
file-write argparse FileType.__call__ name
file-write trace CoverageResults.write_results name
file-write pstats Stats.dump_stats path
file-write urllib.request urlretrieve url
file-write urllib urlretrieve url py2
file-delete os remove path
file-delete os unlink path
file-delete posix unlink path
file-delete os rmdir path
file-delete os removedirs path
file-delete pathlib Path.unlink path
file-delete pathlib PosixPath.rmdir path
file-delete shutil rmtree path
file-delete shutil _rmtree_unsafe path-name other
file-delete distutils.dir_util remove_tree path
file-delete tempfile TemporaryDirectory.cleanup name
file-delete test.support.os_helper rmtree path
file-read linecache getline path-int
file-read linecache getlines path
file-read tokenize open path
file-read fileinput input path
file-read fileinput FileInput path
file-read io open_code path
file-read pathlib Path.read_text path
file-read glob glob path
file-read os listdir path
file-read os walk path
file-read os scandir path
file-read filecmp cmp path-path
file-read difflib _test none
file-read netrc netrc path
file-read mimetypes read_mime_types path
file-read configparser ConfigParser.read path
file-read importlib.resources read_text name
file-read pkgutil get_data name
file-read posixpath exists path grey
file-read pwd getpwall none
file-read sndhdr what path other
network socket socket none
network socket create_connection host
network _socket socket none
network socket create_server host
network socket fromfd int-int
network ssl get_server_certificate host
network smtplib SMTP host-flat
network smtplib SMTP_SSL host-flat
network ftplib FTP host-flat
network telnetlib Telnet host-flat other
network nntplib NNTP host-flat other
network poplib POP3 host-flat
network imaplib IMAP4 host-flat
network http.client HTTPSConnection host-flat
network http.server HTTPServer host
network http.server test none
network httplib HTTPConnection host-flat py2
network urllib.request urlopen url
network urllib.request OpenerDirector.open url
network urllib2 urlopen url py2
network urllib urlopen url py2
network urllib.robotparser RobotFileParser.read none
network xmlrpc.client ServerProxy url
network xmlrpclib ServerProxy url py2
network xmlrpc.server SimpleXMLRPCServer host
network SocketServer TCPServer host py2
network socketserver TCPServer host
network wsgiref.simple_server make_server host-flat
network asyncio open_connection host-flat
network asyncio.streams start_server name
network multiprocessing.managers BaseManager host
network multiprocessing.connection Listener host
network logging.handlers SocketHandler host-flat
network logging.handlers HTTPHandler text-text
network logging.config listen int
network asyncore dispatcher none other
network smtpd SMTPServer host other
network select select name
info-leak os getenv text
info-leak os environ.copy none
info-leak platform uname none grey
info-leak getpass getuser none
info-leak socket gethostname none
dos signal alarm int
dos resource setrlimit int-int
dos time sleep int grey
dos sys setrecursionlimit int grey
dos gc disable none grey
`;
