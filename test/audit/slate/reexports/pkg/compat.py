try:
    import cPickle as pickle
except ImportError:
    import pickle
import torch as th
from joblib import load as read_joblib

engine = th.load
