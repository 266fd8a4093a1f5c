"""Inert stand-ins for libraries that are not here, so that loading goes on and shows what comes next."""

# As `importlib.machinery` and `types` have them, which take long to load in WASI.
_ModuleSpec = type(_sys.__spec__)
_Module = type(_sys)


class Stub(type):
    """The class of all stand-ins: each is a class, so that a pickle may call it, construct it or fill it."""

    def __call__(cls, *args, **kwargs):
        note(cls.sandbox_target, _show_call(args, kwargs))
        return object.__new__(cls)

    def __getattr__(cls, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return stub(f"{cls.sandbox_target}.{name}")

    def __iter__(cls):
        return iter(())

    def __len__(cls):
        return 0


class Instance(metaclass=Stub):
    """What stands for an object of such a library: it takes whatever it is given."""

    sandbox_target = "object"

    def __new__(cls, *args, **kwargs):
        """NEWOBJ, and INST and OBJ without arguments."""
        note(cls.sandbox_target, _show_call(args, kwargs), "constructed")
        return object.__new__(cls)

    def __call__(self, *args, **kwargs):
        note(f"{self.sandbox_target}.__call__", _show_call(args, kwargs))
        return object.__new__(type(self))

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return stub(f"{self.sandbox_target}.{name}")

    def __setstate__(self, state):
        pass

    def append(self, value):
        pass

    def extend(self, values):
        pass

    def add(self, value):
        pass

    def __setitem__(self, key, value):
        pass

    def __getitem__(self, key):
        return object.__new__(type(self))

    def __iter__(self):
        return iter(())

    def __len__(self):
        return 0


_stubs = {}


def stub(target):
    """The stand-in that goes by this name."""
    if target not in _stubs:
        name = target.rpartition(".")[2]
        _stubs[target] = type.__new__(Stub, name, (Instance,), {"sandbox_target": target})
    return _stubs[target]


def reconstructed(function):
    """`copyreg._reconstructor`: a stand-in has none of the bases that its class would have."""

    def _reconstructor(cls, base, state):
        return cls.__new__(cls) if type(cls) is Stub else function(cls, base, state)

    return _reconstructor


class StubModule(_Module):
    """A module in which everything is."""

    __path__ = []

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return stub(f"{self.__name__}.{name}")


class StubFinder:
    """The last one asked for a module: finds all that are not of the standard library."""

    # Parts of it that this build of Python has not; the library itself knows how to do without.
    missing = frozenset()

    @classmethod
    def find_spec(cls, name, path=None, target=None):
        top = name.partition(".")[0]
        if top in cls.missing:
            if _is_library(_importer()):
                return None
        elif top in _STANDARD or top.startswith("_"):
            return None
        else:
            note("stand-in", show((name,)))
        return _ModuleSpec(name, cls, is_package=True)

    @staticmethod
    def create_module(spec):
        return StubModule(spec.name)

    @staticmethod
    def exec_module(module):
        pass


# Where the code of the standard library says that it comes from.
_LIBRARY = ("<frozen ", "/Lib/", ".zip/")
_STANDARD = frozenset(getattr(_sys, "stdlib_module_names", ())) | frozenset(_sys.builtin_module_names)


def _importer():
    """The frame that asked for a module."""
    frame = _sys._getframe(2)
    while frame is not None and frame.f_code.co_filename.startswith("<frozen importlib"):
        frame = frame.f_back
    return frame


def _is_library(frame):
    return frame is not None and any(part in frame.f_code.co_filename for part in _LIBRARY)
