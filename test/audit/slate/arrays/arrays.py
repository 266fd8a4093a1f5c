import json

import msgpack
import msgpack_numpy
import numpy as np
import pandas as pd
from numpy import load as npload
from numpy.lib.format import read_array
from pandas import read_pickle

ALLOW = True


def unsafe(path, f, url):
    a = np.load(path, allow_pickle=True)  # unsafe: numpy-load
    b = npload(path, None, True)  # unsafe: numpy-load
    c = np.load(path, allow_pickle=ALLOW)['x']  # unsafe: numpy-load
    d = read_array(f, allow_pickle=True)  # unsafe: numpy-load
    e = np.load(path, **{'allow_pickle': True}).item()  # unsafe: numpy-load
    np.load.__defaults__ = (None, True, True, 'ASCII')  # unsafe: numpy-load-patched
    g = pd.read_pickle(path)  # unsafe: pandas-read-pickle
    h = read_pickle('https://models.example.org/frame.pkl')  # unsafe: pandas-read-pickle
    i = pd.io.pickle.read_pickle(path)  # unsafe: pandas-read-pickle
    msgpack_numpy.patch()  # unsafe: msgpack-numpy
    j = msgpack.unpackb(f, object_hook=msgpack_numpy.decode)  # unsafe: msgpack-numpy
    k = np.ctypeslib.load_library(path, '.')  # unsafe: native-library
    m = pd.read_hdf(path)  # unsafe: pandas-read-hdf
    return a, b, c, d, e, g, h, i, j, k, m


def safe(path, f):
    a = np.load(path)  # safe
    b = np.load(path, mmap_mode='r')  # safe
    c = np.load(path, allow_pickle=not ALLOW)  # safe
    d = np.loadtxt(path)  # safe
    e = pd.read_parquet(path)  # safe
    g = pd.read_csv(path)  # safe
    h = msgpack.unpackb(f)  # safe
    i = json.loads(f)  # safe
    j = read_array(f)  # safe
    k = np.savez(path, a=np.zeros(3))  # safe
    return a, b, c, d, e, g, h, i, j, k
