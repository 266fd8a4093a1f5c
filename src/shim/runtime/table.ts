/**
 * Python of the generated module: the check: the table of opcodes, and the names that old protocols mean.
 * @module
 */

/** Python source. */
export const TABLE: string = String.raw`    _STEPS = {
        b"\x80": _proto,
        b"\x95": _frame,
        b"(": _mark,
        b"0": _pop,
        b"1": _items,
        b"N": lambda self: self._push(None),
        b"\x88": lambda self: self._push(True),
        b"\x89": lambda self: self._push(False),
        b"I": _text_int,
        b"L": _text_long,
        b"F": _text_float,
        b"J": lambda self: self._push(self._signed(4)),
        b"K": lambda self: self._push(self._number(1)),
        b"M": lambda self: self._push(self._number(2)),
        b"\x8a": lambda self: self._long(1),
        b"\x8b": lambda self: self._long(4),
        b"G": _float,
        b"S": _old_line,
        b"T": lambda self: self._old_text(4),
        b"U": lambda self: self._old_text(1),
        b"V": _unicode_line,
        b"X": lambda self: self._push(self._text(4)),
        b"\x8c": lambda self: self._push(self._text(1)),
        b"\x8d": lambda self: self._push(self._text(8)),
        b"B": lambda self: self._bytes(4),
        b"C": lambda self: self._bytes(1),
        b"\x8e": lambda self: self._bytes(8),
        b"\x96": lambda self: self._bytes(8),
        b"]": lambda self: self._box("list", []),
        b"}": lambda self: self._box("dict", []),
        b")": lambda self: self._box("tuple", []),
        b"\x8f": lambda self: self._box("set", []),
        b"l": lambda self: self._box("list", self._items()),
        b"t": lambda self: self._box("tuple", self._items()),
        b"\x85": lambda self: self._last(1),
        b"\x86": lambda self: self._last(2),
        b"\x87": lambda self: self._last(3),
        b"d": _dict,
        b"\x91": _frozen,
        b"a": _append,
        b"e": _appends,
        b"s": _setitem,
        b"u": _setitems,
        b"\x90": _additems,
        b"p": lambda self: self._put(self._index_line()),
        b"q": lambda self: self._put(self._number(1)),
        b"r": lambda self: self._put(self._number(4)),
        b"\x94": lambda self: self._put(len(self._memo)),
        b"g": lambda self: self._get(self._index_line()),
        b"h": lambda self: self._get(self._number(1)),
        b"j": lambda self: self._get(self._number(4)),
        b"c": lambda self: self._push(self._name_lines()),
        b"\x93": _stack_global,
        b"R": _reduce,
        b"\x81": _newobj,
        b"\x92": _newobj_ex,
        b"i": _inst,
        b"o": _obj,
        b"b": _build,
        b"P": lambda self: self._persistent(self.reader.line().decode("latin-1")),
        b"Q": lambda self: self._persistent(self._pop()),
    }


# Functions that make an object of the class that is their first argument.
_CLASS_FIRST = {
    ("copyreg", "_reconstructor"),
    ("copyreg", "__newobj__"),
    ("copyreg", "__newobj_ex__"),
}
_ARRAY_WRAPPER = ("joblib.numpy_pickle", "NumpyArrayWrapper")

_ENCODE = ("_codecs", "encode")
_DTYPE = ("numpy", "dtype")


def _is_dtype(node):
    return type(node) is _Made and node.label == _DTYPE and len(node.args.items) > 0


def _dtype_code(dtype):
    """Letter and size as in "f8", without the byte order; "V" for the type of records."""
    code = dtype.args.items[0] if _is_dtype(dtype) else None
    if type(code) is _Global and code.label[1] in ("record", "void"):
        return "V"
    found = re.match(r"[|<>=]?([A-Za-z?][0-9]*)(?:\[[A-Za-z0-9]+\])?\Z", code) if isinstance(code, str) else None
    return found.group(1) if found else None


def _holds_objects(dtype):
    return dtype.objects or (_dtype_code(dtype) or "O")[:1] == "O"


def _is_file_of_its_own(data):
    """Whether bytes are an array, an archive, or a pickle, whole or importing something."""
    if data[:6] in (b"\x93NUMPY", b"\xfd7zXZ\x00") or data[:3] == b"\x1f\x8b\x08":
        return True
    if data[:4] == b"PK\x03\x04" and b"PK\x05\x06" in data:
        return True
    if not (data[:1] == b"\x80" and data[1:2] <= b"\x05") and data[:1] not in (b"c", b"("):
        return False
    imports, position = False, 0
    try:
        for count, (opcode, _argument, position) in enumerate(pickletools.genops(data)):
            imports = imports or opcode.name in ("GLOBAL", "STACK_GLOBAL", "INST", "REDUCE")
            if imports and count > 10000:
                return True
    except Exception:  # whatever it is, it is no pickle
        return False
    return imports or position == len(data) - 1


def _as_loaded(module, name, protocol, fix_imports):
    """The name that the unpickler asks for: names of Python 2 are translated in old protocols."""
    if fix_imports and protocol < 3:
        if (module, name) in _compat_pickle.NAME_MAPPING:
            return _compat_pickle.NAME_MAPPING[(module, name)]
        module = _compat_pickle.IMPORT_MAPPING.get(module, module)
    return (module, name)
`;
