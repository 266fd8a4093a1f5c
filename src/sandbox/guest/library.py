"""Loads the file with the library that owns its format, and watches what is looked up and called meanwhile."""

import _compat_pickle
import _pickle
import atexit as _atexit
import gc as _gc
import io as _io
import types as _types

# The first value of a file of torch before 1.6 (torch/serialization.py, MAGIC_NUMBER), and how a tar names itself.
_TORCH_MAGIC = bytes.fromhex("8a0a6cfc9c46f9206aa85019")
_TAR_MAGIC = b"ustar"
_COMPRESSED = (b"\x1f\x8b", b"\x78", b"BZh", b"\xfd7zXZ\x00", b"\x5d\x00\x00", b"\x04\x22\x4d\x18")
_FUNCTIONS = (
    _types.FunctionType,
    _types.BuiltinFunctionType,
    _types.MethodType,
    _types.MethodDescriptorType,
    _types.WrapperDescriptorType,
    _types.ClassMethodDescriptorType,
)


def _found(module, name, real):
    """What loading gets: what tells when it is called. Classes of libraries are left alone: they compare them."""
    return recorded(qualified(*_mapped(module, name)), real) if _is_recorded(real) else real


def _is_recorded(real):
    if not CONFIG["all"]:
        # What is to be taken out has to be made of the very objects.
        return isinstance(real, _FUNCTIONS)
    if isinstance(real, type):
        return real is Watching or (real.__module__ or "").partition(".")[0] in _STANDARD
    return callable(real)


_STANDARD = frozenset(getattr(_sys, "stdlib_module_names", ())) | frozenset(_sys.builtin_module_names)


def _mapped(module, name):
    """The Python 3 name of a Python 2 one, as `_pickle_Unpickler_find_class_impl` maps them."""
    both = _compat_pickle.NAME_MAPPING.get((module, name))
    return both if both is not None else (_compat_pickle.IMPORT_MAPPING.get(module, module), name)


def _note_find(module, name):
    note("pickle.find_class", show(_mapped(module, name)))


# What is told also of a library that is being imported: no library of weights does it, and a planted one would.
_NEVER_OF_IMPORTS = (
    "os.system os.exec os.posix_spawn os.spawn os.fork os.forkpty os.startfile os.kill os.remove os.rename os.rmdir "
    "pty. subprocess. shutil. socket.connect socket.bind socket.send socket.getaddrinfo socket.gethostby "
    "urllib. http. ftplib. smtplib. poplib. imaplib. telnetlib. webbrowser. winreg. syslog."
).split()


def _library_hook(event, args):
    """Leaves out what libraries do on their own: they are the user's, and nothing of the file."""
    if _State.busy or event in _QUIET:
        return
    _State.busy = True
    try:
        own = _is_own(event, args)
    finally:
        _State.busy = False
    if not own:
        _hook(event, args)


# Where modules come from: their sources are read by torch, which compares them with those of a file.
_LIBRARY_FOLDERS = tuple(f"{path}/" for path in _sys.path if path.startswith("/"))


def _is_own(event, args):
    if event == "open":
        return _is_library_read(*args[:2]) or _in_import()
    if event == "compile" and _is_parsed_only():
        return True
    return not event.startswith(tuple(_NEVER_OF_IMPORTS)) and _in_import()


def _is_library_read(path, mode):
    if type(path) is not str or mode not in ("r", "rb", None):
        return False
    return path == CONFIG["file"] or (path.startswith(_LIBRARY_FOLDERS) and "/../" not in path)


def _in_import():
    frame = _sys._getframe(3)
    while frame is not None:
        if frame.f_code.co_filename.startswith("<frozen importlib"):
            return True
        frame = frame.f_back
    return False


def _is_parsed_only():
    """Whether a text becomes a tree of syntax, as numpy reads its headers and torch its sources: nothing of it runs."""
    ast = _sys.modules.get("ast")
    return ast is not None and _sys._getframe(3).f_code is ast.parse.__code__


class Watching(_pickle.Unpickler):
    """The C unpickler, telling what it looks up."""

    def find_class(self, module, name):
        _note_find(module, name)
        real = super().find_class(module, name)
        if _watch_pickle():
            real = super().find_class(module, name)
        return _found(module, name, real)


def _watch_pickle():
    """Once there is a module pickle, whoever uses it is watched: torch, numpy and joblib do. True when that is new."""
    pickle = _sys.modules.get("pickle")
    if pickle is None or pickle.Unpickler is Watching:
        return False
    plain_find = pickle._Unpickler.find_class

    def find_class(self, module, name):
        _note_find(module, name)
        return _found(module, name, plain_find(self, module, name))

    def load(file, **options):
        return Watching(file, **options).load()

    def loads(data, /, **options):
        return Watching(_io.BytesIO(data), **options).load()

    pickle._Unpickler.find_class = find_class
    pickle.Unpickler, pickle.load, pickle.loads = Watching, load, loads
    return True


def _owner(path):
    """Name of the library that loads this file; None for a plain pickle."""
    with open(path, "rb") as file:
        head = file.read(512)
        if head.startswith(b"\x93NUMPY"):
            return "numpy"
        if head.startswith(b"PK"):
            return _zip_owner(file)
        if _TORCH_MAGIC in head[:20] or head[257:262] == _TAR_MAGIC:
            return "torch"
        return "joblib" if head.startswith(_COMPRESSED) or _mentions(file, b"joblib.numpy_pickle") else None


def _zip_owner(file):
    import zipfile

    names = zipfile.ZipFile(file).namelist()
    if any(name.endswith(("/data.pkl", "/constants.pkl")) for name in names):
        return "torch"
    return "numpy" if any(name.endswith(".npy") for name in names) else None


def _mentions(file, text):
    """Whether a text stands in the first 64 MiB of a file."""
    file.seek(0)
    rest = b""
    for _ in range(64):
        piece = file.read(2**20)
        if text in rest + piece:
            return True
        if not piece:
            return False
        rest = piece[-len(text) :]
    return False


def _load_numpy(library, path):
    loaded = library.load(path, allow_pickle=True)
    return {name: loaded[name] for name in loaded.files} if hasattr(loaded, "files") else loaded


def _load_torch(library, path):
    # The parameter came with torch 1.13.
    whole = {"weights_only": False} if "weights_only" in library.load.__code__.co_varnames else {}
    return library.load(path, map_location="cpu", **whole)


def _load_joblib(library, path):
    return library.load(path)


_LOADERS = {"numpy": _load_numpy, "torch": _load_torch, "joblib": _load_joblib}


def _imported(owner):
    """The library and what went wrong: its own import is not what is to be watched."""
    try:
        return __import__(owner), None
    except BaseException as error:
        return None, error


class _WithoutLibrary(Watching):
    """For the pickle of a library that is not here: shows what it would do until it needs the library."""

    def persistent_load(self, pid):
        note("persistent_load", show(pid))
        return None


def _load_part(part, unpickler):
    with open(part["path"], "rb") as file:
        file.seek(part["start"])
        _State.busy = False
        return unpickler(file).load()


def _load_parts(unpickler, use):
    """What the scan found in the file, one pickle after the other."""
    for index, part in enumerate(CONFIG["parts"]):
        _tell(part=index)
        _attempt(lambda: _load_part(part, unpickler), use)


def _load_rest():
    """Pickles that this library passes over (a member of its own, bytes behind the last one): others may not."""
    _Told.once = True
    for index, part in enumerate(CONFIG["parts"]):
        _tell(part=index)
        try:
            _load_part(part, _WithoutLibrary)
        except BaseException:
            pass  # without its library: that it cannot be loaded means nothing
        _State.busy = True


class _Told:
    """What was told already; `once` leaves out what comes again."""

    once = False
    events = set()


_report_each = report


def report(event, arguments=None, detail=None):
    """Tells one event."""
    known = (event, arguments) in _Told.events
    _Told.events.add((event, arguments))
    if not (known and _Told.once):
        _report_each(event, arguments, detail)


def _attempt(load, use):
    """Loads, gives what was loaded to `use`, and tells how it ended. True when it came to its end."""
    try:
        result = load()
        if use is not None:
            use(result)
        # What is dropped may act once more: in `__del__`, or in a callback of a weak reference.
        del result
        _gc.collect()
        _atexit._run_exitfuncs()
    except BaseException as error:
        _State.busy = True
        _tell(outcome="raised", exception=describe(error))
        return False
    _State.busy = True
    _tell(outcome="returned")
    return True


def _load_whole(library, owner):
    _State.busy = False
    return _LOADERS[owner](library, CONFIG["file"])


def load(use=None):
    """Loads the file with the library that it is for; where that cannot be had, the pickles in it."""
    _State.busy = True
    owner = _owner(CONFIG["file"])
    library, missing = _imported(owner) if owner else (None, None)
    _sys.modules["__main__"] = _MAIN
    _watch_pickle()
    _sys.addaudithook(_library_hook)
    if missing is not None:
        _tell(outcome="raised", exception=describe(missing))
    if library is None:
        _load_parts(_WithoutLibrary if missing else Watching, use if missing is None else None)
    elif _attempt(lambda: _load_whole(library, owner), use):
        # The host counts one for each pickle.
        for _ in CONFIG["parts"][1:]:
            _tell(outcome="returned")
        if use is None:
            _load_rest()
    elif use is None:
        # What the library refuses may be loaded in another way.
        _load_parts(_WithoutLibrary, None)
    # Tearing torch down takes a second, and nothing of it would be watched.
    _leave(0)
