from .compat import engine, pickle, read_joblib, th
from . import compat
from pkg import pickle as again, undill


def use(f):
    a = pickle.load(f)  # unsafe: pickle-load
    b = again.loads(f)  # unsafe: pickle-load
    c = th.load(f, weights_only=False)  # unsafe: torch-load
    d = engine(f, weights_only=False)  # unsafe: torch-load
    e = read_joblib(f)  # unsafe: joblib-load
    g = compat.pickle.load(f)  # unsafe: pickle-load
    h = undill(f)  # unsafe: dill-load
    return a, b, c, d, e, g, h
