/**
 * Python of the generated module: the unpickler, and the module for torch.load.
 * @module
 */

/** Python source. */
export const UNPICKLER: string = String.raw`def _found(label):
    """The object behind an allowed name: one attribute of one module, never a path of them."""
    module, name = label
    if label not in RULES and label not in POLICY or "." in name:
        _refuse("the name %s, which no measured artefact imports" % _shown(label))
    __import__(module, level=0)
    return getattr(sys.modules[module], name)


class _CheckedSource:
    """What an unpickler reads from: one pickle at a time, all of it checked before the first byte."""

    def __init__(self, file):
        self._file = file
        self._part = None
        self.protocol = 0

    def open_next(self, fix_imports):
        if self._part is not None:
            _refuse("a second pickle for the same unpickler, which keeps the memo of the first")
        is_memory = type(self._file) is io.BytesIO
        reader = (_Reader if is_memory else _StreamReader)(self._file, MAX_BYTES)
        check = _Check(reader, fix_imports)
        check.run()
        if is_memory:
            self._file.seek(reader.position, io.SEEK_CUR)
        self.open_checked(bytes(reader.kept), check.protocol)

    def open_checked(self, data, protocol):
        self.protocol = protocol
        self._part = io.BufferedReader(io.BytesIO(data))

    def assert_used_up(self):
        if self._part.read(1):
            _refuse("the unpickler stopped before the check did")

    def read(self, count=-1):
        return self._part.read(count)

    def readline(self):
        return self._part.readline()

    def readinto(self, buffer):
        return self._part.readinto(buffer)

    def peek(self, count):
        return self._part.peek(count)


class Unpickler(pickle.Unpickler):
    """An unpickler for what the measured artefacts do, and for nothing else.

    Before anything is loaded the whole pickle is followed without running it: each name, what is
    done with it and with which arguments must have been measured. Takes one pickle from file.
    """

    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        if buffers is not None:
            _refuse("buffers outside the pickle")
        self._source = _CheckedSource(file)
        self._fix_imports = fix_imports
        super().__init__(
            self._source, fix_imports=fix_imports, encoding=encoding, errors=errors
        )

    def load(self):
        self._source.open_next(self._fix_imports)
        return self._load_checked()

    def _load_checked(self):
        result = super().load()
        self._source.assert_used_up()
        return result

    def find_class(self, module, name):
        return _found(_as_loaded(module, name, self._source.protocol, self._fix_imports))


def _pickle_load(file, **options):
    return Unpickler(file, **options).load()


def loads(data, **options):
    """Loads the one pickle that data is. Raises PickleRefused before anything runs."""
    file = io.BytesIO(data)
    result = _pickle_load(file, **options)
    if file.read(1):
        _refuse("bytes after the end of the pickle", file.tell() - 1)
    return result


def _no_pickler(*_args, **_options):
    _refuse("this module reads old files; write new ones in another format")


# For torch.load(file, pickle_module=pickle_module, weights_only=False).
pickle_module = types.SimpleNamespace(
    __name__=__name__ + ".pickle_module",
    Unpickler=Unpickler,
    UnpicklingError=pickle.UnpicklingError,
    load=_pickle_load,
    loads=loads,
    dump=_no_pickler,
    dumps=_no_pickler,
)
`;
