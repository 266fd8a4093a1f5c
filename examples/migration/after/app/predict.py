"""Loads both models, from new files or from the old ones, and prints what they say of three samples."""

import json
import sys

import numpy
from model_io import load


def predict(scale, classifier):
    samples = numpy.load("data/samples.npy")
    scaled = (samples - scale["mean"]) / scale["std"]
    return classifier.predict_proba(scaled)[:, 1].tolist()


if __name__ == "__main__":
    legacy = "--legacy" in sys.argv
    scale = load("models/scale.pkl", legacy=legacy)
    classifier = load("models/classifier.joblib", legacy=legacy)
    print(json.dumps(predict(scale, classifier)))
