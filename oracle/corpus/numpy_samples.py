"""Benign samples of numpy: every dtype, memory layout and kind of array as pickle, npy and npz, and
the scalars, random generators and small objects that are stored along with them."""

import numpy as np

from sink import PROTOCOLS

NUMERIC = (
    "bool", "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64", "float16",
    "float32", "float64", "longdouble", "complex64", "complex128", ">f8", ">i4", "<u2",
)  # fmt: skip


def make(sink):
    for index, (name, array) in enumerate(arrays().items()):
        sink.pickled(f"array-{name}", f"numpy array: {name}", array, (index % 6, (index + 3) % 6))
        sink.file(f"array-{name}.npy", f"npy of {name}", lambda path, array=array: save(path, array))
    sink.pickled("matrix-all", "float array", np.arange(12.0).reshape(3, 4), PROTOCOLS)
    for name, value in objects().items():
        sink.pickled(name, f"numpy: {name}", value)
    make_archives(sink)


def save(path, array):
    np.save(path, array, allow_pickle=True)


def make_archives(sink):
    weights = {"w1": np.eye(4), "b1": np.zeros(4), "ids": np.arange(9)}
    sink.file("stored.npz", "npz, stored", lambda path: np.savez(path, **weights))
    sink.file("deflated.npz", "npz, deflated", lambda path: np.savez_compressed(path, **weights))
    sink.file("positional.npz", "npz without names", lambda path: np.savez(path, np.eye(2), np.ones(3)))
    mixed = {"labels": np.array(["a", None, 3], dtype=object), "x": np.ones(3)}
    sink.file("object-member.npz", "npz with an object array", lambda path: np.savez(path, **mixed))
    sink.file(
        "object-member-deflated.npz",
        "deflated npz with an object array",
        lambda path: np.savez_compressed(path, **mixed),
    )


def arrays():
    rng = np.random.default_rng(1)
    base = rng.normal(size=(4, 6))
    return {
        **{numeric_name(dtype): numeric(dtype) for dtype in NUMERIC},
        "fortran": np.asfortranarray(base),
        "strided-view": base[::2, ::3],
        "transposed": base.T,
        "zero-dimensional": np.array(3.5),
        "empty": np.empty((0, 5)),
        "three-dimensional": base.reshape(2, 3, 4),
        "unicode": np.array(["alpha", "béta", ""]),
        "bytes": np.array([b"a", b"bc", b"def"]),
        "void": np.array([b"abc", b"def"], dtype="V3"),
        "datetime": np.array(["2024-01-01", "NaT"], dtype="datetime64[ns]"),
        "datetime-days": np.arange("2024-01", "2024-02", dtype="datetime64[D]"),
        "timedelta": np.array([1, -2, 3], dtype="timedelta64[ms]"),
        "structured": np.array([(1, 2.5, "x")], dtype=[("id", "i4"), ("v", "f8"), ("tag", "U4")]),
        "structured-aligned": np.zeros(3, dtype=np.dtype([("a", "i1"), ("b", "f8")], align=True)),
        "structured-nested": np.zeros(2, dtype=[("box", [("lo", "f4"), ("hi", "f4")]), ("m", "f4", (2, 2))]),
        "objects": np.array([None, "text", 3, 2.5, [1, 2], {"k": "v"}], dtype=object),
        "object-of-arrays": object_array([np.arange(3), np.arange(4.0), np.array(["x"])]),
        "object-fortran": np.asfortranarray(np.array([[1, "a"], [None, 2.0]], dtype=object)),
    }


def numeric_name(dtype):
    return f"{dtype[1:]}-ordered" if dtype[0] in "<>" else dtype


def numeric(dtype):
    return np.arange(10).astype(dtype).reshape(2, 5)


def object_array(items):
    array = np.empty(len(items), dtype=object)
    array[:] = items
    return array


def objects():
    return {
        **scalars(),
        **generators(),
        "masked": np.ma.masked_array([1.0, 2.0, 3.0], mask=[0, 1, 0]),
        "masked-constant": np.ma.masked,
        "masked-records": np.ma.array([(1, 2.0)], dtype=[("a", "i4"), ("b", "f8")], mask=[(0, 1)]),
        "record-array": np.rec.array([(1, 2.0)], dtype=[("a", "i4"), ("b", "f8")]),
        "matrix": np.matrix([[1, 2], [3, 4]]),
        "dtypes": [np.dtype(code) for code in ("f4", ">i8", "U5", "M8[us]", "O", "S3")],
        "scalar-types": [np.float32, np.int64, np.bool_, np.str_],
        "ufuncs": [np.log1p, np.exp, np.add],
        "functions": [np.mean, np.sum, np.median],
        "polynomial": np.polynomial.Polynomial([1.0, 2.0, 3.0]),
        "chebyshev": np.polynomial.Chebyshev([0.5, 0.25], domain=[0, 1]),
        "poly1d": np.poly1d([1, 2, 3]),
        "state-dict": {f"layer{index}": np.full((3, 3), index, dtype="f4") for index in range(4)},
        "shared-array": [np.arange(4)] * 3,
        "list-of-arrays": [np.arange(size) for size in range(1, 6)],
        "history": {"loss": [np.float64(0.5), np.float32(0.25)], "step": np.int64(3)},
    }


def scalars():
    return {
        "scalar-floats": [np.float16(1.5), np.float32(1.5), np.float64(1.5)],
        "scalar-integers": [np.int8(-1), np.uint64(2**63), np.int64(7)],
        "scalar-bool": np.bool_(True),
        "scalar-complex": np.complex64(1 + 2j),
        "scalar-text": [np.str_("text"), np.bytes_(b"bytes")],
        "scalar-datetime": [np.datetime64("2024-01-01T00:00"), np.timedelta64(3, "h")],
        "scalar-record": np.zeros(1, dtype=[("a", "i4")])[0],
    }


def generators():
    return {
        "random-state": np.random.RandomState(3),
        "random-state-tuple": np.random.RandomState(3).get_state(),
        "generator-pcg64": np.random.default_rng(3),
        "generator-philox": np.random.Generator(np.random.Philox(3)),
        "generator-sfc64": np.random.Generator(np.random.SFC64(3)),
        "generator-mt19937": np.random.Generator(np.random.MT19937(3)),
        "generator-pcg64dxsm": np.random.Generator(np.random.PCG64DXSM(3)),
        "bit-generator": np.random.PCG64(5),
        "seed-sequence": np.random.SeedSequence(11),
    }
