"""The same conversion with the libraries, which runs the pickle: with_skops.py IN OUT"""

import sys

import joblib
import skops.io

skops.io.dump(joblib.load(sys.argv[1]), sys.argv[2])
