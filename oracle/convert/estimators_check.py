"""One estimator: dumped, converted, loaded with skops, and compared with the original."""

import inspect
import json
import pickle
from collections.abc import Mapping

import joblib
import numpy as np
import scipy.sparse
import skops.io

METHODS = (
    "predict",
    "transform",
    "predict_proba",
    "decision_function",
    "kneighbors",
    "score_samples",
    "sample",
    "inverse_transform",
)
TRUST = "skops.io.load must be told to trust "


def run(tools, name, estimator, data, form):
    """`ok`, `refused` or `FAILED`, and why."""
    source = tools.folder / f"{name}.{form}"
    target = tools.folder / f"{name}.from-{form}.skops"
    # What was dumped is compared, not what was fitted: predicting changes some, and knows data that it has seen.
    original = dumped(estimator, source, form)
    code, out, error = tools.convert(source, target, "--format", "json")
    source.unlink()
    if code == 2 and not target.exists() and "skops cannot hold" in error:
        return "refused", error
    if code != 0:
        return "FAILED", f"exit {code}: {error}"
    try:
        return "ok", compare(original, data, target, json.loads(out))
    except Exception as problem:  # whatever goes wrong is the cell's failure
        return "FAILED", f"{type(problem).__name__} {problem}"
    finally:
        target.unlink()


def dumped(estimator, source, form):
    """Dumps the estimator, and returns what its own library loads."""
    if form == "skops":
        skops.io.dump(estimator, source)
        return skops.io.load(source, trusted=skops.io.get_untrusted_types(file=source))
    if form == "pickle":
        source.write_bytes(pickle.dumps(estimator))
    else:
        joblib.dump(estimator, source)
    return joblib.load(source)


def compare(estimator, data, target, report):
    types = skops.io.get_untrusted_types(file=target)
    told = [note[len(TRUST) :] for note in report["notes"] if note.startswith(TRUST)]
    assert set(types) == set(", ".join(told).split(", ")) - {""}, "another list of untrusted types"
    loaded = skops.io.load(target, trusted=types)
    assert type(loaded) is type(estimator), f"a {type(loaded)}"
    differs = [where for where in difference(estimator.__getstate__(), loaded.__getstate__(), "")]
    assert not differs, f"differs in {differs[:3]}"
    called = [method for method in METHODS if same_result(estimator, loaded, method, data)]
    return "(" + (", ".join(called) or "attributes only") + ")"


def same_result(before, after, method, data):
    """Whether the method could be called; raises where results differ."""
    try:
        expected = call(before, method, data)
    except Exception:  # not for this data
        return False
    assert not list(difference(expected, call(after, method, data), "")), f"{method} differs"
    return True


def call(estimator, method, data):
    function = getattr(estimator, method)
    if method != "sample":
        return function(data)
    known = "random_state" in inspect.signature(function).parameters
    return function(random_state=0) if known else function()


def difference(a, b, path):
    """Paths at which two values are not the same, to the bit."""
    if type(a) is not type(b):
        yield f"{path}: {type(a).__name__} and {type(b).__name__}"
    elif scipy.sparse.issparse(a):
        if a.shape != b.shape or a.dtype != b.dtype or (a != b).nnz:
            yield path
    elif isinstance(a, np.ma.MaskedArray):
        yield from difference(a.data, b.data, f"{path}.data")
        yield from difference(np.ma.getmaskarray(a), np.ma.getmaskarray(b), f"{path}.mask")
    elif isinstance(a, np.ndarray) and a.dtype == object:
        if a.shape != b.shape:
            yield f"{path}: shape"
        else:
            yield from difference(list(a.ravel()), list(b.ravel()), path)
    elif isinstance(a, np.ndarray) and a.dtype.names:
        # Field by field: what stands between them is not copied by numpy itself.
        if a.dtype != b.dtype:
            yield f"{path}: type"
        for field in a.dtype.names if a.dtype == b.dtype else ():
            yield from difference(a[field].copy(), b[field].copy(), f"{path}.{field}")
    elif isinstance(a, (np.ndarray, np.generic)):
        if a.dtype != b.dtype or a.shape != b.shape or a.tobytes() != b.tobytes():
            yield path
        elif isinstance(a, np.ndarray) and a.flags.fnc != b.flags.fnc:
            yield f"{path}: order"
    elif isinstance(a, Mapping):
        if list(map(repr, a)) != list(map(repr, b)):
            yield f"{path}: keys"
        for (key, x), y in zip(a.items(), b.values()):
            yield from difference(x, y, f"{path}.{key}")
    elif isinstance(a, (list, tuple)):
        if len(a) != len(b):
            yield f"{path}: length"
        for i, (x, y) in enumerate(zip(a, b)):
            yield from difference(x, y, f"{path}.{i}")
    elif isinstance(a, float):
        if a.hex() != b.hex():
            yield path
    elif hasattr(a, "__getstate__") and not isinstance(a, (str, bytes, int, type(None), set)):
        yield from state_difference(a, b, path)
    elif a != b:
        yield path


def state_difference(a, b, path):
    if callable(a) and hasattr(a, "__qualname__"):
        if a is not b:
            yield path
        return
    x, y = a.__getstate__(), b.__getstate__()
    if x is None and hasattr(a, "__reduce__"):
        x, y = a.__reduce__()[1:], b.__reduce__()[1:]
    yield from difference(x, y, path)
