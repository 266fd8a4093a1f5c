"""Arrays of every type, and how they are compared."""

import numpy as np
import safetensors


def rng():
    return np.random.default_rng(7)


def numbers():
    """Arrays of types that every format here holds, in several layouts."""
    r = rng()
    arrays = {}
    for name in ["u1", "u2", "u4", "u8", "i1", "i2", "i4", "i8"]:
        info = np.iinfo(name)
        arrays[f"int.{name}"] = r.integers(info.min, info.max, (3, 5), dtype=name, endpoint=True)
    for name in ["f2", "f4", "f8"]:
        values = r.standard_normal((4, 3)).astype(name)
        values[0, 0], values[1, 1], values[2, 2] = np.nan, -np.inf, -0.0
        arrays[f"float.{name}"] = values
    arrays["bool"] = r.integers(0, 2, (2, 7)).astype(bool)
    arrays["scalar"] = np.array(3.5, "f4")
    arrays["empty"] = np.zeros((0, 4), "f4")
    arrays["long"] = r.standard_normal(400_000)
    return arrays


def layouts():
    """The same kinds of numbers, transposed and in the other byte order."""
    r = rng()
    return {
        "fortran": np.asfortranarray(r.standard_normal((5, 7, 3)).astype("f4")),
        "big": r.standard_normal((6, 2)).astype(">f8"),
        "big.fortran": np.asfortranarray(r.integers(0, 9999, (3, 4)).astype(">i2")),
    }


def complexes():
    r = rng()
    return {
        "complex.c8": (r.standard_normal(6) + 1j * r.standard_normal(6)).astype("c8").reshape(2, 3),
        "complex.c16": r.standard_normal(4) + 1j * r.standard_normal(4),
    }


def records():
    """Types that only numpy has."""
    people = np.zeros(3, [("name", "U4"), ("age", ">i2"), ("place", "<f8", (2,))])
    people["name"], people["age"] = ["Ada", "Bob", "\u00e9\U0001f600"], [1, 2, 3]
    return {
        "text": np.array([["a", "\u00e9t\u00e9"], ["\U0001f600", ""]]),
        "bytes": np.array([b"abc", b""]),
        "moment": np.array(["2024-05-06", "NaT"], "M8[ns]"),
        "span": np.array([3, -4], "m8[h]"),
        "record": people,
        "void": np.array([b"\1\2\3", b"xyz"], "V3"),
        "longdouble": np.array([1.25, -3], "longdouble"),
        "clongdouble": np.array([1.25 + 2j], "clongdouble"),
    }


def canonical(array):
    """Little endian and row-major; fields of records keep their order."""
    array = np.asarray(array)
    if array.dtype.names is None and array.dtype.byteorder == ">":
        array = array.astype(array.dtype.newbyteorder("<"))
    return np.ascontiguousarray(array).reshape(array.shape)


def same(expected, found, names=None):
    """Every array with its name, type, shape and bits."""
    assert set(expected) == set(found), set(expected) ^ set(found)
    for name, array in expected.items():
        a, b = canonical(array), canonical(found[name])
        assert a.dtype == b.dtype, f"{name}: {a.dtype} is {b.dtype}"
        assert a.shape == b.shape, f"{name}: {a.shape} is {b.shape}"
        assert a.tobytes() == b.tobytes(), f"{name}: other bits"


def held(path):
    """What a safetensors file holds, also of types that numpy has no name for."""
    return sorted(
        (name, tensor["dtype"], tuple(tensor["shape"]), bytes(tensor["data"]))
        for name, tensor in safetensors.deserialize(path.read_bytes())
    )
