import _pickle
import io
import marshal
import pickle
import pickle as pkl
import shelve
import types
from pickle import Unpickler, load as load_it, loads


def plain(path, blob):
    with open(path, 'rb') as f:
        first = pickle.load(f)  # unsafe: pickle-load
    second = pickle.loads(blob)  # unsafe: pickle-load
    third = pkl.load(open(path, 'rb'))  # unsafe: pickle-load
    fourth = load_it(open(path, 'rb'))  # unsafe: pickle-load
    fifth = loads(blob)  # unsafe: pickle-load
    sixth = _pickle.loads(blob)  # unsafe: pickle-load
    return first, second, third, fourth, fifth, sixth


def unpicklers(f):
    a = pickle.Unpickler(f).load()  # unsafe: pickle-load
    reader = Unpickler(f)  # unsafe: pickle-load
    b = reader.load()
    c = pickle._Unpickler(io.BytesIO(f.read())).load()  # unsafe: pickle-load
    d = pickle._load(f)  # unsafe: pickle-load
    return a, b, c, d


def code(blob, f):
    body = marshal.loads(blob)  # unsafe: marshal-load
    other = marshal.load(f)  # unsafe: marshal-load
    return types.FunctionType(body, {}), other


def shelves(path):
    with shelve.open(path) as db:  # unsafe: shelve-open
        yield db['model']
    yield shelve.DbfilenameShelf(path)  # unsafe: shelve-open
    yield shelve.Shelf({})  # unsafe: shelve-open
