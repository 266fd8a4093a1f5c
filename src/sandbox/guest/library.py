"""Loads the file with the library that owns its format, and watches what is looked up and called meanwhile."""

import _compat_pickle
import builtins as _builtins
import gc as _gc
import io as _io
import pickle as _pickle
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
    """What loading gets: a function tells when it is called. Classes are left alone: libraries compare them."""
    return recorded(qualified(*_mapped(module, name)), real) if isinstance(real, _FUNCTIONS) else real


def _mapped(module, name):
    """The Python 3 name of a Python 2 one, as `_pickle_Unpickler_find_class_impl` maps them."""
    both = _compat_pickle.NAME_MAPPING.get((module, name))
    return both if both is not None else (_compat_pickle.IMPORT_MAPPING.get(module, module), name)


def _note_find(module, name):
    note("pickle.find_class", show(_mapped(module, name)))


class Watching(_pickle.Unpickler):
    """The C unpickler, telling what it looks up."""

    def find_class(self, module, name):
        _note_find(module, name)
        return _found(module, name, super().find_class(module, name))


def _watch_pickle():
    """Whoever unpickles from now on is watched: torch, numpy and joblib all go through this module."""
    plain_find = _pickle._Unpickler.find_class

    def find_class(self, module, name):
        _note_find(module, name)
        return _found(module, name, plain_find(self, module, name))

    def load(file, **options):
        return Watching(file, **options).load()

    def loads(data, /, **options):
        return Watching(_io.BytesIO(data), **options).load()

    _pickle._Unpickler.find_class = find_class
    _pickle.Unpickler, _pickle.load, _pickle.loads = Watching, load, loads


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


def _load_parts(persistent):
    """What the scan found in it, one pickle after the other."""
    results = []
    for index, part in enumerate(CONFIG["parts"]):
        _tell(part=index)
        with open(part["path"], "rb") as file:
            file.seek(part["start"])
            _State.busy = False
            loader = persistent(file)
            results.append(loader.load())
    return results[0] if len(results) == 1 else results


class _WithoutLibrary(Watching):
    """For the pickle of a library that is not here: shows what it would do until it needs the library."""

    def persistent_load(self, pid):
        note("persistent_load", show(pid))
        return None


def _load_whole():
    owner = _owner(CONFIG["file"])
    library, missing = _imported(owner) if owner else (None, None)
    _sys.modules["__main__"] = _types.ModuleType("__main__")
    _watch_pickle()
    _sys.addaudithook(_hook)
    if missing is not None:
        _load_parts(_WithoutLibrary)
        raise missing
    if library is None:
        return _load_parts(Watching)
    _State.busy = False
    return _LOADERS[owner](library, CONFIG["file"])


def load(use=lambda loaded: None):
    """Loads, gives what was loaded to `use`, and tells how it ended."""
    _State.busy = True
    try:
        result = _load_whole()
        use(result)
        # What is dropped may act once more: in `__del__`, or in a callback of a weak reference.
        del result
        _gc.collect()
    except BaseException as error:
        _State.busy = True
        _tell(outcome="raised", exception=describe(error))
    else:
        _State.busy = True
        _tell(outcome="returned")
