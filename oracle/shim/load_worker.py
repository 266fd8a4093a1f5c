"""Loads files through a shim and through the library that wrote them, and compares. For refuse_all.py."""

import importlib.util
import json
import logging
import pickle
import sys

logging.disable()


def main():
    shim = load_module(sys.argv[1])
    with open(sys.argv[2]) as file:
        files = json.load(file)
    failed = 0
    for path in files:
        try:
            mine = shim.load(path, legacy=True)
            problem = None if same(mine, load_directly(path)) else "another object"
        except Exception as error:  # whatever a library raises is a failure to report
            problem = f"{type(error).__name__}: {error}"
        if problem is not None:
            failed += 1
            print(f"FAILED to load {path}: {problem[:300]}")
    print(f"loaded with equal values: {len(files) - failed} of {len(files)}")
    sys.exit(1 if failed else 0)


def load_module(path):
    spec = importlib.util.spec_from_file_location("shim_under_test", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def load_directly(path):
    with open(path, "rb") as file:
        head = file.read(6)
    if head[:4] == b"PK\x03\x04" or b"\xfc\x9cF\xf9" in open(path, "rb").read(32):
        import torch

        return torch.load(path, map_location="cpu", weights_only=False)
    if head == b"\x93NUMPY":
        import numpy

        return numpy.load(path, allow_pickle=True)
    try:
        import joblib
    except ImportError:
        with open(path, "rb") as file:
            return pickle.load(file)
    return joblib.load(path)


def same(mine, theirs, above=()):
    """Objects that were loaded from the same bytes are the same when they are written as the same bytes."""
    if id(mine) in above:
        return True
    above = (*above, id(mine))
    if type(mine) is not type(theirs):
        return False
    if "torch" in sys.modules and isinstance(mine, sys.modules["torch"].Tensor):
        return equal_tensors(mine, theirs)
    if isinstance(mine, dict):
        pairs = zip(mine.items(), theirs.items())
        return len(mine) == len(theirs) and all(same(*pair, above) for pair in pairs)
    if isinstance(mine, (list, tuple)):
        return len(mine) == len(theirs) and all(same(*pair, above) for pair in zip(mine, theirs))
    try:
        if pickle.dumps(mine, 4) == pickle.dumps(theirs, 4):
            return True
    except Exception:  # not everything that loads can be written again
        return repr_without_addresses(mine) == repr_without_addresses(theirs)
    try:
        import joblib

        if joblib.hash(mine) == joblib.hash(theirs):
            return True
    except Exception:
        pass
    if hasattr(mine, "__dict__") and vars(mine):
        return same(vars(mine), vars(theirs), above)
    return repr_without_addresses(mine) == repr_without_addresses(theirs)


def equal_tensors(mine, theirs):
    import torch

    if mine.dtype != theirs.dtype or mine.layout != theirs.layout or mine.is_nested != theirs.is_nested:
        return False
    if isinstance(mine, torch.nn.parameter.UninitializedTensorMixin) or mine.is_meta:
        return True
    if mine.is_nested:
        return same(list(mine.unbind()), list(theirs.unbind()))
    return mine.shape == theirs.shape and (torch.equal(mine, theirs) if mine.numel() > 1000 and mine.layout == torch.strided and not mine.isnan().any() else repr(mine) == repr(theirs))


def repr_without_addresses(value):
    import re

    return re.sub(r"0x[0-9a-f]+", "", repr(value))


if __name__ == "__main__":
    main()
