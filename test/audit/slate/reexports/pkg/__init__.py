from .compat import pickle
from .readers import *
