"""Writes a random forest of about 400 MB with joblib: make_forest.py PATH"""

import sys

import joblib
import numpy as np
from sklearn.ensemble import RandomForestClassifier

ROWS = 60_000
TREES = 60


def main():
    random = np.random.RandomState(0)
    numbers = random.normal(size=(ROWS, 10)).astype("f4")
    forest = RandomForestClassifier(n_estimators=TREES, n_jobs=2, random_state=0)
    joblib.dump(forest.fit(numbers, random.randint(0, 10, ROWS)), sys.argv[1])


if __name__ == "__main__":
    main()
