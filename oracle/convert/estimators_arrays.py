"""Arrays of every kind in pickles of every protocol and in joblib's files, converted to npz."""

import functools
import pickle

import joblib
import numpy as np
import scipy.sparse

COMPRESSIONS = ("zlib", "gzip", "bz2", "xz", "lzma", "lz4")


def values():
    aligned = np.dtype([("a", "i1"), ("b", "f8")], align=True)
    titled = [("a", "<f4"), ("b", ">i2", (2,)), (("title", "c"), "U2")]
    return {
        "doubles": np.arange(12.0).reshape(3, 4),
        "columns": np.asfortranarray(np.arange(12, dtype="f4").reshape(3, 4)),
        "axes": np.arange(24).reshape(2, 3, 4).transpose(1, 0, 2),
        "steps": np.arange(10)[::2],
        "big endian": np.arange(5, dtype=">i4"),
        "complex": np.array([1 + 2j]),
        "truth": np.array([True, False]),
        "half": np.array([1.5], "f2"),
        # Ten bytes and six of padding, which hold anything unless they are given.
        "long": np.frombuffer(bytes.fromhex("00000000000000c0ff3f000000000000"), "longdouble"),
        "text": np.array(["ab", "cdé"]),
        "big text": np.array(["ab", "cdé"], dtype=">U3"),
        "bytes": np.array([b"a", b"xyz"]),
        "raw": np.array([b"ab"], dtype="V4"),
        "moments": np.array(["2020-01-01", "NaT"], dtype="M8[ns]"),
        "spans": np.array([5, 6], dtype=">m8[25us]"),
        "records": np.zeros(3, dtype=titled),
        "aligned": np.zeros(2, dtype=aligned),
        "empty": np.zeros((0, 3)),
        "single": np.array(3.5),
        "matrix": np.matrix([[1, 2], [3, 4]]),
        "scalars": [np.float32(1.5), np.int64(-3), np.str_("hé"), np.datetime64("2020-01-01")],
        "masked": np.ma.array([1.0, 2.0, 3.0], mask=[0, 1, 0]),
        "csr": scipy.sparse.csr_matrix(np.eye(3)),
        "csc": scipy.sparse.csc_array(np.eye(3)),
        "bsr": scipy.sparse.bsr_matrix(np.eye(4)),
        "coo": scipy.sparse.coo_matrix(np.eye(3)),
        "dia": scipy.sparse.dia_array(np.eye(3)),
        "objects": np.array(["a", None, np.arange(3)], dtype=object),
        "nested": {"list": [np.arange(3), {"deeper": np.ones(2)}]},
    }


def flat(name, value, found):
    """The arrays of a value by the names that a conversion gives them."""
    if isinstance(value, dict):
        for key, item in value.items():
            flat(f"{name}.{key}" if name else key, item, found)
    elif isinstance(value, list):
        for i, item in enumerate(value):
            flat(f"{name}.{i}", item, found)
    elif isinstance(value, np.ma.MaskedArray):
        found.update({f"{name}.data": value.data, f"{name}.mask": value.mask})
    elif scipy.sparse.issparse(value):
        parts = {"coo": ("data", "row", "col"), "dia": ("data", "offsets")}
        for part in parts.get(value.format, ("data", "indices", "indptr")):
            found[f"{name}.{part}"] = getattr(value, part)
        found[f"{name}.shape"] = np.array(value.shape)
    elif isinstance(value, np.ndarray) and value.dtype == object:
        for i, item in enumerate(value.ravel()):
            flat(f"{name}.{i}", item, found)
    elif isinstance(value, (np.ndarray, np.generic)):
        found[name] = np.asarray(value)


def cells(tools):
    content = values()
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        dump = functools.partial(pickle_to, protocol=protocol)
        yield f"pickle {protocol} -> npz", functools.partial(check, tools, content, dump)
    yield "joblib -> npz", functools.partial(check, tools, content, joblib.dump)
    for protocol in (0, 2):
        dump = functools.partial(joblib.dump, protocol=protocol)
        yield f"joblib of protocol {protocol} -> npz", functools.partial(check, tools, content, dump)
    for kind in COMPRESSIONS:
        dump = functools.partial(joblib.dump, compress=(kind, 3))
        yield f"joblib {kind} -> npz", functools.partial(check, tools, content, dump)


def pickle_to(value, path, protocol):
    path.write_bytes(pickle.dumps(value, protocol))


def check(tools, content, dump):
    source, target = tools.folder / "arrays", tools.folder / "arrays.npz"
    dump(content, source)
    # The class of a matrix, a mask, an array of objects is not in an npz: that is a loss, and is told.
    code, _, error = tools.convert(source, target, "--allow-loss", "--root", ".")
    assert code == 0, f"exit {code}: {error}"
    expected = {}
    flat("", content, expected)
    with np.load(target, allow_pickle=False) as found:
        assert set(found) == set(expected), f"names {set(found) ^ set(expected)}"
        for name, array in expected.items():
            compare(name, array, found[name])


def compare(name, before, after):
    plain = before if before.dtype.names else before.astype(before.dtype.newbyteorder("<"))
    assert plain.dtype.descr == after.dtype.descr, f"{name}: {plain.dtype} and {after.dtype}"
    assert plain.shape == after.shape, f"{name}: {plain.shape} and {after.shape}"
    # What stands between fields is not copied by numpy itself.
    for part in plain.dtype.names or [...]:
        pair = [np.ascontiguousarray(array[part]).tobytes() for array in (plain, after)]
        assert pair[0] == pair[1], name
