import json
import pickle
import shelve
import tomllib
from pickle import PickleError


def load(path):
    """Has the name of a sink, and is none."""
    with open(path) as f:
        return json.load(f)  # safe


def loads(text):
    return json.loads(text)  # safe


def use(path, text):
    a = load(path)  # safe
    b = loads(text)  # safe
    with open(path, 'rb') as f:
        c = tomllib.load(f)  # safe
    return a, b, c


def shadowed(path):
    class pickle:
        @staticmethod
        def load(f):
            return f.read()

    return pickle.load(open(path))  # safe


def parameter(pickle, path):
    return pickle.read(path)  # safe


def handles(f):
    try:
        return f()
    except PickleError:  # safe
        return pickle.HIGHEST_PROTOCOL  # safe


def names():
    text = 'pickle.load(f)'  # safe
    # pickle.load(f)
    return text, shelve.Error  # safe


class Reader:
    def load(self, f):
        return f.read()

    def loads(self, text):
        return text

    def both(self, f):
        return self.load(f), self.loads('x')  # safe
