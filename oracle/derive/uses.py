"""Lists which symbols real files use, and how: usage `uses.py FOLDER...` prints tab separated rows
(module, name, how, arguments seen, count, one file). It LOADS the files, so give it only files that
were made on this machine by oracle/corpus. The rows are the reading list for the hand-written entries
of src/policy/knowledge: each symbol a real file calls needs a declared or derived entry."""

import collections
import io
import pickle
import sys
import warnings
from pathlib import Path

warnings.simplefilter("ignore")

Row = collections.namedtuple("Row", "module name how arguments")


class Listing:
    """Counts the uses of every named symbol over all files."""

    def __init__(self):
        self.counts = collections.Counter()
        self.example = {}
        self.names = {}
        self.file = ""

    def named(self, module, name, value):
        self.names[id(value)] = (module, name, value)
        self.note(Row(module, name, "named", ""))

    def used(self, value, how, arguments):
        module, name, _ = self.names.get(id(value)) or (
            getattr(value, "__module__", "?"), getattr(value, "__qualname__", repr(type(value))), value)  # fmt: skip
        self.note(Row(module, name, how, arguments))

    def note(self, row):
        self.counts[row] += 1
        self.example.setdefault(row, self.file)


LISTING = Listing()


def summary(value, depth=2):
    """The types in a value, two levels deep: enough to choose an argument rule."""
    kind = type(value).__name__
    if depth and type(value) is tuple:
        return "(" + ",".join(summary(item, depth - 1) for item in value) + ")"
    if isinstance(value, type):
        return "class"
    return kind


class Watching(pickle._Unpickler):
    """The pure Python unpickler, telling what it does."""

    dispatch = dict(pickle._Unpickler.dispatch)

    def find_class(self, module, name):
        value = super().find_class(module, name)
        if self.proto < 3 and self.fix_imports:
            compat = pickle._compat_pickle
            module, name = compat.NAME_MAPPING.get((module, name), (compat.IMPORT_MAPPING.get(module, module), name))
        LISTING.named(module, name, value)
        return value

    def load_reduce(self):
        LISTING.used(self.stack[-2], "reduce", summary(self.stack[-1]))
        super().load_reduce()

    def load_newobj(self):
        LISTING.used(self.stack[-2], "newobj", summary(self.stack[-1]))
        super().load_newobj()

    def load_newobj_ex(self):
        LISTING.used(self.stack[-3], "newobj_ex", summary(tuple(self.stack[-2:])))
        super().load_newobj_ex()

    def load_build(self):
        LISTING.used(type(self.stack[-2]), "build", summary(self.stack[-1]))
        super().load_build()

    def load_append(self):
        self.item("append", self.stack[-2], list)
        super().load_append()

    def load_appends(self):
        self.item("append", self.metastack[-1][-1], list)
        super().load_appends()

    def load_setitem(self):
        self.item("setitem", self.stack[-3], dict)
        super().load_setitem()

    def load_setitems(self):
        self.item("setitem", self.metastack[-1][-1], dict)
        super().load_setitems()

    def item(self, how, target, plain):
        if type(target) is not plain:
            LISTING.used(type(target), how, "")


for code, method in {
    pickle.REDUCE: "load_reduce", pickle.NEWOBJ: "load_newobj", pickle.NEWOBJ_EX: "load_newobj_ex",
    pickle.BUILD: "load_build", pickle.APPEND: "load_append", pickle.APPENDS: "load_appends",
    pickle.SETITEM: "load_setitem", pickle.SETITEMS: "load_setitems",
}.items():  # fmt: skip
    Watching.dispatch[code[0]] = getattr(Watching, method)


def load(path):
    """Loads a file the way its library does, with the watching unpickler underneath."""
    if ".joblib" in path.name:
        import joblib

        return joblib.load(path)
    if path.suffix in (".npy", ".npz"):
        import numpy

        loaded = numpy.load(path, allow_pickle=True)
        return {name: loaded[name] for name in loaded} if path.suffix == ".npz" else loaded
    if path.parent.name == "torch" and ".bare." not in path.name and not path.name.startswith("bare"):
        import torch

        return torch.load(path, pickle_module=sys.modules["watching_pickle"], weights_only=False)
    if path.parent.name == "pandas" and "compressed" in path.name:
        import pandas

        return pandas.read_pickle(path)
    return Watching(io.BytesIO(path.read_bytes())).load()


def install():
    """Puts the watching unpickler where the libraries look for one."""
    import types

    module = types.ModuleType("watching_pickle")
    module.__dict__.update(vars(pickle))
    module.Unpickler = Watching
    module.load = lambda file, **options: Watching(file, **options).load()
    sys.modules["watching_pickle"] = module
    pickle.load, pickle.Unpickler = module.load, Watching
    try:
        from joblib import numpy_pickle
    except ImportError:
        return

    class WatchingArrays(Watching):
        pass

    for name, value in vars(numpy_pickle.NumpyUnpickler).items():
        if name not in ("__dict__", "__weakref__", "dispatch", "load_build"):
            setattr(WatchingArrays, name, value)
    WatchingArrays.dispatch = dict(Watching.dispatch)

    def load_build(self):
        Watching.load_build(self)
        if isinstance(self.stack[-1], numpy_pickle.NumpyArrayWrapper):
            wrapper = self.stack.pop()
            takes_order = "ensure_native_byte_order" in wrapper.read.__code__.co_varnames
            self.stack.append(wrapper.read(self, *[False] * takes_order))

    WatchingArrays.dispatch[pickle.BUILD[0]] = load_build

    def init(self, filename, file_handle, *rest, **options):
        self._dirname, self.compat_mode = str(Path(filename).parent), False
        self.mmap_mode, self.file_handle, self.filename, self.np = None, file_handle, filename, __import__("numpy")
        Watching.__init__(self, file_handle)

    WatchingArrays.__init__ = init
    numpy_pickle.NumpyUnpickler = WatchingArrays


def main():
    install()
    for path in sorted(path for folder in sys.argv[1:] for path in Path(folder).rglob("*.*")):
        if path.suffix == ".json":
            continue
        LISTING.file = f"{path.parent.name}/{path.name}"
        try:
            load(path)
        except Exception as error:  # noqa: BLE001 - say so and go on
            print(f"{LISTING.file}: {type(error).__name__}: {error}"[:160], file=sys.stderr)
    for row, count in sorted(LISTING.counts.items(), key=str):
        print(*row, count, LISTING.example[row], sep="\t")


if __name__ == "__main__":
    main()
