import functools
import importlib
import pickle
import sys

import joblib
import torch
import torch.serialization as ts
from joblib import load as jload
from torch import load as tload

read = pickle.load
READERS = {'pkl': pickle.load, 'joblib': joblib.load}
unsafe_load = functools.partial(torch.load, weights_only=False)
safe_load = functools.partial(torch.load, weights_only=True)
p = __import__('pickle')
q = importlib.import_module('pickle')


def use(f, blob, kind):
    a = read(f)  # unsafe: pickle-load
    b = unsafe_load(f)  # unsafe: torch-load
    c = p.loads(blob)  # unsafe: pickle-load
    d = q.load(f)  # unsafe: pickle-load
    e = getattr(pickle, 'loads')(blob)  # unsafe: pickle-load
    g = ts.load(f, weights_only=False)  # unsafe: torch-load
    h = jload(f)  # unsafe: joblib-load
    i = tload(f, weights_only=False)  # unsafe: torch-load
    j = READERS['pkl'](f)  # unsafe: pickle-load
    k = __import__('pickle').loads(blob)  # unsafe: pickle-load
    return a, b, c, d, e, g, h, i, j, k


def inner(f):
    import pickle as local
    from dill import load as dload

    loader = local.load
    x = loader(f)  # unsafe: pickle-load
    y = dload(f)  # unsafe: dill-load
    z = (lambda stream: local.load(stream))(f)  # unsafe: pickle-load
    return x, y, z


def mapped(paths, blobs):
    a = list(map(pickle.loads, blobs))  # unsafe: pickle-load
    with open(paths[0], 'rb') as f:
        b = next(iter(pickle.load, None))  # unsafe: pickle-load
    c = [torch.load(path, weights_only=False) for path in paths]  # unsafe: torch-load
    d = functools.reduce(lambda _, blob: pickle.loads(blob), blobs)  # unsafe: pickle-load
    return a, b, c, d


class Holder:
    loader = pickle.load

    def __init__(self):
        self.read = joblib.load
        self.module = pickle

    def go(self, path):
        a = self.read(path)  # unsafe: joblib-load
        b = self.module.loads(path)  # unsafe: pickle-load
        return a, b


def conditional(f, fast):
    if fast:
        import _pickle as engine
    else:
        import pickle as engine
    a = engine.load(f)  # unsafe: pickle-load
    b = (pickle.load if fast else pickle._load)(f)  # unsafe: pickle-load
    return a, b


def fine(f):
    a = safe_load(f)  # safe
    load = print
    b = load(f)  # safe
    if sys.argv:
        read = len
    c = read(f)  # safe
    return a, b, c
