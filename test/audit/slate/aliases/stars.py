from pickle import *
from os.path import *


def read(f, blob):
    a = load(f)  # unsafe: pickle-load
    b = loads(blob)  # unsafe: pickle-load
    c = join('a', 'b')  # safe
    return a, b, c
