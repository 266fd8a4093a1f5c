"""Benign samples of joblib.dump: several payloads, raw and in every compression and some levels, with
each pickle protocol, through a path and through a file object."""

import gzip
import io

import joblib
import numpy as np

COMPRESSIONS = {
    "raw": 0,
    "level3": 3,
    "zlib1": ("zlib", 1),
    "zlib9": ("zlib", 9),
    "gzip": ("gzip", 3),
    "bz2": ("bz2", 3),
    "lzma": ("lzma", 3),
    "xz": ("xz", 3),
    "lz4": ("lz4", 3),
    "lz4-fast": ("lz4", 0),
}


def make(sink):
    for payload, value in payloads().items():
        for name, compress in COMPRESSIONS.items():
            dumped(sink, f"{payload}-{name}.joblib", f"{payload}, {name}", value, compress=compress)
    for protocol in range(6):
        name = f"model-protocol{protocol}.joblib"
        dumped(sink, name, f"raw, protocol {protocol}", payloads()["model"], protocol=protocol)
    for suffix in (".z", ".gz", ".bz2", ".lzma", ".xz", ".lz4"):
        dumped(sink, f"by-suffix{suffix}", f"compression by suffix {suffix}", payloads()["model"])
    sink.file("through-gzip-object.pkl", "dumped into a gzip file object", dump_into_gzip)
    sink.file("through-memory.pkl", "dumped into a BytesIO", dump_into_memory)


def dumped(sink, name, what, value, **options):
    sink.file(name, f"joblib: {what}", lambda path: joblib.dump(value, path, **options))


def payloads():
    rng = np.random.default_rng(9)
    weights = rng.normal(size=(16, 8)).astype("f4")
    return {
        "model": {"weights": weights, "bias": np.zeros(8), "classes": ["a", "b"], "score": np.float64(0.9)},
        "arrays": [weights, np.asfortranarray(weights), weights[::2], np.arange(3), weights],
        "objects": {"labels": np.array(["a", None, 3], dtype=object), "x": np.ones(5)},
        "plain": {"epochs": 3, "history": [0.5, 0.25], "names": ("a", "b")},
    }


def dump_into_gzip(path):
    with gzip.open(path, "wb") as file:
        joblib.dump(payloads()["model"], file)


def dump_into_memory(path):
    buffer = io.BytesIO()
    joblib.dump(payloads()["arrays"], buffer)
    path.write_bytes(buffer.getvalue())
