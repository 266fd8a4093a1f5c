from ..compat import pickle as p
from pkg.use import again
from ..safe import pickle as fine


def use(f):
    a = p.load(f)  # unsafe: pickle-load
    b = again.load(f)  # unsafe: pickle-load
    c = fine.load(f)  # safe
    return a, b, c
