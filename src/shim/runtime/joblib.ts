/**
 * Python of the generated module: the unpickler for the files of joblib.
 * @module
 */

/** Python source. */
export const JOBLIB: string = String.raw`class _ArrayWrapper:
    """Takes the place of joblib's class, which reads pickles of its own."""


class _JoblibUnpickler(pickle._Unpickler):
    """Reads the arrays that joblib writes between opcodes, as joblib does."""

    dispatch = dict(pickle._Unpickler.dispatch)

    def __init__(self, file, check):
        super().__init__(file)
        self._file = file
        self._check = check
        self._ends = list(check.array_ends)

    def find_class(self, module, name):
        label = _as_loaded(module, name, self._check.protocol, True)
        return _ArrayWrapper if label == _ARRAY_WRAPPER else _found(label)

    def get_extension(self, code):
        _refuse("an entry of the extension registry")

    def load_build(self):
        super().load_build()
        if type(self.stack[-1]) is _ArrayWrapper:
            self.stack.append(self._array(self.stack.pop().__dict__))
            if not self._ends or self._file.tell() != self._ends.pop(0):
                _refuse("an array that ends elsewhere than the check found")

    dispatch[pickle.BUILD[0]] = load_build

    def _array(self, fields):
        import numpy

        dtype, shape = fields["dtype"], tuple(fields["shape"])
        if fields["subclass"] not in (numpy.ndarray, numpy.memmap):
            _refuse("an array of a class of its own")
        if dtype.hasobject:
            return _pickle_load(self._file)
        if fields.get("numpy_array_alignment_bytes") is not None:
            self._file.read(self._file.read(1)[0])
        count = 1
        for size in shape:
            count *= size
        data = bytearray(self._file.read(count * dtype.itemsize))
        array = numpy.frombuffer(data, dtype=dtype)
        if fields["order"] == "F":
            return array.reshape(shape[::-1]).transpose()
        return array.reshape(shape)


def _load_pickle_or_joblib(data):
    reader = _Reader(io.BytesIO(data), MAX_BYTES)
    check = _Check(reader, arrays="joblib" in FORMATS)
    check.run()
    if reader.position != len(data):
        _refuse("bytes after the end of the pickle", reader.position)
    if not check.array_ends:
        unpickler = Unpickler(io.BytesIO())
        unpickler._source.open_checked(data, check.protocol)
        return unpickler._load_checked()
    file = io.BytesIO(data)
    result = _JoblibUnpickler(file, check).load()
    if file.tell() != len(data):
        _refuse("the unpickler stopped before the check did")
    return result
`;
