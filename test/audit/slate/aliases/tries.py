try:
    import cPickle as pickle
except ImportError:
    import pickle

try:
    import dill as serializer
except ImportError:
    serializer = None

from six.moves import cPickle
from numpy.compat import pickle as npickle
from joblib.externals import cloudpickle
from torch.serialization import pickle as tpickle


async def read(f, blob, session):
    a = pickle.load(f)  # unsafe: pickle-load
    b = serializer.loads(blob)  # unsafe: dill-load
    c = cPickle.loads(blob)  # unsafe: pickle-load
    d = npickle.loads(blob)  # unsafe: pickle-load
    e = cloudpickle.loads(blob)  # unsafe: cloudpickle-load
    g = tpickle.load(f)  # unsafe: pickle-load
    async with session.get('https://models.example.org/m.pkl') as response:
        h = pickle.loads(await response.read())  # unsafe: pickle-load
    return a, b, c, d, e, g, h


def match(command, f):
    match command:
        case 'load':
            return pickle.load(f)  # unsafe: pickle-load
        case _:
            return (value := pickle.load(f)) and value  # unsafe: pickle-load


@pickle.loads  # unsafe: pickle-load
def decorated():
    return b''


def default(value=pickle.loads(b'N.')):  # unsafe: pickle-load
    return f'{pickle.loads(value)}'  # unsafe: pickle-load
