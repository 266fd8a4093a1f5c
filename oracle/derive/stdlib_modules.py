"""The standard library's modules: which hold data types (no default), which have no Python source, and
which are gone or belong to other platforms. Written by hand from CPython's documentation."""


def modules(capabilities, names):
    return {name: tuple(capabilities.split(",")) for name in names.split()}


# A model may well name something of these; what of them is inert is said in src/policy/knowledge.
DATA = set(
    """builtins collections collections.abc _collections _collections_abc datetime _datetime _pydatetime decimal _decimal
    _pydecimal fractions uuid pathlib pathlib._local ipaddress array re random _random statistics time types argparse itertools
    http urllib.parse zoneinfo zoneinfo._zoneinfo enum typing copyreg _codecs codecs math cmath numbers string struct _struct
    dataclasses abc _abc calendar graphlib copy logging io _io weakref _weakref _weakrefset operator _operator functools
    _functools""".split()
)

# Reaches something only as the interpreter's own machinery, with nothing of the caller's choice run.
NOT_CAPABLE = {
    "collections.namedtuple", "typing.NamedTuple", "enum", "dataclasses", "abc", "datetime", "_pydatetime", "decimal", "_pydecimal",
    "fractions", "re", "string", "numbers", "statistics", "calendar", "struct", "copy", "typing", "collections", "collections.abc",
    "random", "ipaddress", "math", "graphlib", "zoneinfo", "difflib._namedtuple", "operator", "argparse.Namespace",
}  # fmt: skip

# As above, by pattern: the constructors of distributions execute a template that they fill with checked
# identifiers; their methods, which can be called on an object built from a file, stay listed.
NOT_CAPABLE_PATTERN = r"scipy\.stats\S*\.(\w+_gen|rv_\w+)"

C_MODULES = {
    **modules("process-exec,file-write,file-delete", "posix nt"),
    **modules("code-exec,attribute-access", "sys _symtable _tracemalloc _lsprof _opcode"),
    **modules("attribute-access", "gc"),
    **modules("native-code", "_ctypes _ctypes_test _testcapi _testinternalcapi _testclinic _testlimitedcapi _testbuffer "
              "_testmultiphase _testsinglephase _testimportmultiple _xxtestfuzz xxlimited xxlimited_35 xxsubtype _testexternalinspection"),
    **modules("network", "_socket _ssl select _hashlib nis"),
    **modules("deserialize", "marshal _pickle"),
    **modules("code-exec,dos", "_thread signal _signal atexit _asyncio _contextvars faulthandler"),
    **modules("code-exec", "_interpreters _xxsubinterpreters _interpchannels _interpqueues _xxinterpchannels _suggestions _sysconfig _ast "
              "_symtable"),
    **modules("file-write,code-exec", "_sqlite3 sqlite3 _dbm _gdbm"),
    **modules("process-exec", "_posixsubprocess _winapi _subprocess _multiprocessing _posixshmem _overlapped _tkinter pty _scproxy"),
    **modules("import,native-code", "_imp imp zipimport _frozen_importlib _frozen_importlib_external"),
    **modules("file-write", "winreg _winreg msvcrt fcntl mmap syslog _msi ossaudiodev winsound readline termios tty"),
    **modules("dos", "resource _sre _json _csv _heapq _bisect zlib _bz2 _lzma _zstd _blake2 _sha1 _sha2 _sha3 _sha256 _sha512 _md5 _hmac _crypt _statistics _queue _stat _curses "
              "_curses_panel audioop unicodedata pyexpat _elementtree binascii _uuid _posixshmem _locale errno _string _typing _tokenize _types "
              "_codecs_cn _codecs_hk _codecs_iso2022 _codecs_jp _codecs_kr _codecs_tw _multibytecodec parser formatter"),
    **modules("info-leak", "pwd grp spwd crypt _wmi"),
    **modules("code-exec,process-exec", "test idlelib lib2to3 turtledemo tkinter ensurepip distutils venv unittest"),
}  # fmt: skip


def removed_and_private():
    """Gone, or of another platform; a loader of some version or system has them."""
    return """asynchat asyncore smtpd imp distutils lib2to3 binhex formatter parser symbol macpath dummy_threading _dummy_thread
    _bootlocale aifc audioop cgi cgitb chunk crypt imghdr mailcap msilib nis nntplib ossaudiodev pipes sndhdr spwd sunau
    builtins __builtin__ __builtins__ itertools telnetlib uu xdrlib ntpath posixpath this antigravity winreg winsound msvcrt _winapi""".split()
