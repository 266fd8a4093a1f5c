# -*- coding: latin-1 -*-
import cPickle
import cPickle as pickle
from cStringIO import StringIO


def read(path):
    print "reading", path
    try:
        model = cPickle.load(open(path, 'rb'))  # unsafe: pickle-load
    except IOError, error:
        print >>None, error
        model = pickle.loads(path)  # unsafe: pickle-load
    exec "x = 1"
    return cPickle.Unpickler(StringIO(path)).load()  # unsafe: pickle-load
