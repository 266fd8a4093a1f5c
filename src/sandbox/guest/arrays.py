"""Takes the arrays out of what was loaded, and hands them to the host: a header in JSON, then raw bytes.

Each frame is the length of its header (4 bytes, little endian), the header, and as many bytes as that says.
"""

import json as _json
import struct as _struct

_OUT = CONFIG["arrays"]
_PIECE = 2**20
_MOST_OBJECTS = 1_000_000
_MOST_LEFT = 10_000
_DEEPEST = 64
_MOST_NAME = 1000

_NUMPY_TYPES = {
    "bool": "BOOL",
    "int8": "I8", "int16": "I16", "int32": "I32", "int64": "I64",
    "uint8": "U8", "uint16": "U16", "uint32": "U32", "uint64": "U64",
    "float16": "F16", "float32": "F32", "float64": "F64", "bfloat16": "BF16",
    "complex64": "C64", "complex128": "C128",
    "float8_e4m3fn": "F8_E4M3", "float8_e5m2": "F8_E5M2",
}  # fmt: skip
_TORCH_TYPES = {**_NUMPY_TYPES, "complex32": "C32"}
_PLAIN_TYPES = (str, bytes, bytearray, int, float, complex, bool, type(None), type(...))


def _send(header, data=None):
    text = _json.dumps(header).encode()
    _write_all(_struct.pack("<I", len(text)) + text)
    if data is not None:
        view = memoryview(data).cast("B")
        for start in range(0, len(view), _PIECE):
            _write_all(view[start : start + _PIECE])


def _write_all(data):
    view = memoryview(data)
    while len(view) > 0:
        view = view[_write(_OUT, view) :]


class _Outlet:
    """What was handed out so far: names are distinct, and an array in two places goes once."""

    def __init__(self):
        self.names = {}
        self.places = {}
        self.kept = []
        self.arrays = self.left = 0

    def distinct(self, path):
        """A path that no other array has: two keys of a dict may look the same."""
        path = path[:_DEEPEST]
        count = self.names[path] = self.names.get(path, 0) + 1
        return path if count == 1 else self.distinct((*path[:-1], f"{path[-1] if path else ''}~{count}"))

    def array(self, path, facts, owner, place, data):
        """`data` makes the bytes: row-major, little endian. `owner` has them at `place`, as long as it lives."""
        path = self.distinct(path)
        self.kept.append(owner)
        of = self.places.setdefault(place, path)
        self.arrays += 1
        if of != path:
            _send({"kind": "alias", "path": path, "of": of})
        else:
            raw = data()
            _send({"kind": "array", "path": path, **facts, "bytes": memoryview(raw).nbytes}, raw)

    def leave(self, path, value):
        self.left += 1
        if self.left <= _MOST_LEFT:
            _send({"kind": "left", "path": path[:_DEEPEST], "type": _type_name(value)})

    def end(self):
        _send({"kind": "end", "arrays": self.arrays, "left": self.left})


def _type_name(value):
    kind = type(value)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    return name[:200]


def _module(name):
    """A library, if what was loaded has needed it."""
    return _sys.modules.get(name)


def _is(value, module, name):
    kind = getattr(_module(module), name, None)
    return isinstance(kind, type) and isinstance(value, kind)


def _give_numpy(out, path, value):
    """False for an array of objects."""
    numpy = _module("numpy")
    array = numpy.asarray(value)
    if type(array) is not numpy.ndarray:
        array = array.view(numpy.ndarray)
    kind = array.dtype.kind
    if array.dtype.names is not None:
        for field in array.dtype.names:
            _give_numpy(out, _join(path, field), array[field])
        return True
    if array.dtype.hasobject:
        return False
    dtype, more = _NUMPY_TYPES.get(array.dtype.name), {}
    if kind in "US" and array.dtype.itemsize > 0:
        dtype, more = ("TEXT" if kind == "U" else "BYTES"), {"itemBytes": array.dtype.itemsize}
    elif kind in "Mm":
        dtype, more = "TIME", {"descr": array.dtype.newbyteorder("<").str}
    if dtype is None:
        out.leave(path, value)
        return True

    def data():
        plain = array.astype(array.dtype.newbyteorder("<"), order="C", copy=False)
        return plain.reshape(-1).view(numpy.uint8) if plain.size else b""

    place = ("numpy", array.__array_interface__["data"][0], array.shape, array.strides, array.dtype.str)
    out.array(path, {"dtype": dtype, "shape": list(array.shape), **more}, array, place if array.size else object(), data)
    return True


# Kinds of typecodes of the module array; their sizes are the platform's.
_ARRAY_KINDS = {**dict.fromkeys("bhilq", "I"), **dict.fromkeys("BHILQ", "U"), **dict.fromkeys("fd", "F")}


def _give_array(out, path, array):
    """`array.array` of the standard library. False for one of characters."""
    kind = _ARRAY_KINDS.get(array.typecode)
    if kind is None or _sys.byteorder != "little":
        return False
    facts = {"dtype": f"{kind}{array.itemsize * 8}", "shape": [len(array)]}
    out.array(path, facts, array, ("array", id(array)), lambda: memoryview(array).cast("B"))
    return True


def _give_torch(out, path, tensor):
    import ctypes

    torch = _module("torch")
    tensor = tensor.detach()
    if tensor.layout is not torch.strided:
        _give_sparse(out, path, tensor)
        return
    dtype = _TORCH_TYPES.get(str(tensor.dtype).rpartition(".")[2])
    if dtype is None or tensor.device.type != "cpu" or tensor.is_quantized:
        out.leave(path, tensor)
        return

    def data():
        plain = tensor.resolve_conj().resolve_neg().contiguous()
        size = plain.numel() * plain.element_size()
        buffer = (ctypes.c_char * size).from_address(plain.data_ptr()) if size else b""
        out.sending = plain  # which owns the bytes
        return buffer

    place = ("torch", tensor.data_ptr(), tuple(tensor.shape), tensor.stride(), dtype, tensor.is_conj(), tensor.is_neg())
    facts = {"dtype": dtype, "shape": list(tensor.shape)}
    out.array(path, facts, tensor, place if tensor.numel() else object(), data)


def _give_sparse(out, path, tensor):
    """The parts of a sparse tensor, under the names of the methods that give them."""
    names = ("indices", "crow_indices", "col_indices", "ccol_indices", "row_indices", "values")
    tensor = tensor.coalesce() if tensor.layout is _module("torch").sparse_coo else tensor
    for name in names:
        try:
            part = getattr(tensor, name)()
        except (RuntimeError, AttributeError):
            continue
        _give_torch(out, _join(path, name), part)


def _join(path, name):
    return (*path, name[:_MOST_NAME]) if name else path


def _key(key):
    """A key of a dict as part of a name."""
    if type(key) is str:
        return key or "''"
    if type(key) in (tuple, list):
        return "_".join(_key(item) for item in key[:16])
    return repr(key) if type(key) in (int, float, bool, bytes, type(None)) else _type_name(key)


def _children(value):
    """Named parts of a value; None for what has none."""
    if isinstance(value, dict):
        own = list(vars(value).items()) if hasattr(value, "__dict__") else []
        return [(_key(key), item) for key, item in dict.items(value)] + own
    if isinstance(value, (list, tuple, set, frozenset)):
        return _items(list(value))
    if _is(value, "numpy", "ndarray"):
        return _items(value.reshape(-1).tolist())
    if _is(value, "torch.nn", "Module"):
        return _module_children(value)
    if _is(value, "pandas", "DataFrame"):
        columns = [(_key(name), value.iloc[:, place]) for place, name in enumerate(value.columns)]
        return [*columns, ("index", value.index)]
    if _is(value, "pandas", "Series"):
        return [("", value.array)]
    if _is(value, "pandas", "MultiIndex"):
        return [(str(level), value.get_level_values(level)) for level in range(value.nlevels)]
    if _is(value, "pandas", "Categorical"):
        return [("codes", value.codes), ("categories", value.categories)]
    if _is(value, "pandas", "RangeIndex"):
        return None
    if _is(value, "pandas", "Index"):
        return [("", value.array)]
    return _state_children(value)


def _items(items):
    """None where there are no arrays in it: it is left as a whole."""
    if all(type(item) in _PLAIN_TYPES for item in items):
        return None
    return [(str(index), item) for index, item in enumerate(items)]


def _module_children(module):
    """In the order and under the names of `state_dict()`, and whatever else hangs on it."""
    state = vars(module)
    named = [pair for part in ("_parameters", "_buffers", "_modules") for pair in state.get(part, {}).items()]
    return named + [pair for pair in state.items() if not pair[0].startswith("_")]


def _state_children(value):
    """Attributes, or what the object says that it is made of."""
    if isinstance(value, (type, _types.ModuleType, *_FUNCTIONS, Recorded)) or _is(value, "numpy", "ufunc"):
        return None
    own = dict(vars(value)) if hasattr(value, "__dict__") else {}
    for kind in type(value).__mro__:
        slots = kind.__dict__.get("__slots__", ())
        for slot in (slots,) if isinstance(slots, str) else slots:
            if slot not in ("__dict__", "__weakref__") and hasattr(value, slot):
                own.setdefault(slot, getattr(value, slot))
    if own:
        return list(own.items())
    return _reduced_children(value)


def _reduced_children(value):
    try:
        reduced = value.__reduce_ex__(2)
    except BaseException:
        return None
    if not isinstance(reduced, tuple):
        return None
    _, args, state, items, pairs = (*reduced, None, None, None)[:5]
    children = [(f"args{index}", item) for index, item in enumerate(args or ()) if not isinstance(item, type)]
    if isinstance(state, dict):
        children += [(_key(key), item) for key, item in state.items()]
    elif state is not None:
        children.append(("state", state))
    children += [(str(index), item) for index, item in enumerate(items or ())]
    return children + [(_key(key), item) for key, item in (pairs or ())]


def _pandas_numpy(value):
    """An array of pandas as one of numpy, where it holds exactly the same; else None."""
    if not _is(value, "pandas.api.extensions", "ExtensionArray") or _is(value, "pandas", "Categorical"):
        return None
    dtype = value.dtype
    plain = getattr(value, "_ndarray", None)
    return plain if plain is not None and getattr(dtype, "tz", None) is None else None


def _take(out, root):
    seen, kept = set(), []
    pending = [((), root, 0)]
    while pending:
        path, value, depth = pending.pop()
        plain = _pandas_numpy(value)
        value = value if plain is None else plain
        if _is(value, "torch", "Tensor"):
            _give_torch(out, path, value)
            continue
        if _is_array(value) and _give_numpy(out, path, value):
            continue
        if _is(value, "array", "array") and _give_array(out, path, value):
            continue
        if isinstance(value, _PLAIN_TYPES) or id(value) in seen or depth >= _DEEPEST or len(seen) > _MOST_OBJECTS:
            out.leave(path, value)
            continue
        seen.add(id(value))
        kept.append(value)  # or its id could be given to another one
        children = _children(value)
        if children is None:
            out.leave(path, value)
            continue
        pending += [(_join(path, name), item, depth + 1) for name, item in reversed(children)]


def _is_array(value):
    if _is(value, "numpy", "ndarray") or _is(value, "numpy", "generic"):
        return True
    # jax, tensorflow
    return hasattr(type(value), "__array__") and hasattr(value, "dtype") and type(value).__module__.startswith(("jax", "tensorflow"))


def arrays():
    """Loads, and hands out what arrays there are."""
    load(_hand_out)


def _hand_out(loaded):
    _State.busy = True
    out = _Outlet()
    _take(out, loaded)
    out.end()
    _State.busy = False
