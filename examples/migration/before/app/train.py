"""Trains two small models and writes them as so many programs do."""

import pickle
from pathlib import Path

import joblib
import numpy
from sklearn.linear_model import LogisticRegression

DATA = Path("data")
MODELS = Path("models")


def train():
    random = numpy.random.default_rng(0)
    samples = random.normal(size=(200, 4))
    scale = {"mean": samples.mean(axis=0), "std": samples.std(axis=0)}
    labels = samples[:, 0] + samples[:, 1] > 0
    classifier = LogisticRegression().fit((samples - scale["mean"]) / scale["std"], labels)
    return scale, classifier


def write(scale, classifier):
    MODELS.mkdir(exist_ok=True)
    with open(MODELS / "scale.pkl", "wb") as file:
        pickle.dump(scale, file)
    joblib.dump(classifier, MODELS / "classifier.joblib")


def write_samples():
    DATA.mkdir(exist_ok=True)
    samples = [[1.0, 0.5, 0.0, 0.0], [-1.0, -0.5, 0.0, 0.0], [0.1, -0.2, 3.0, 1.0]]
    numpy.save(DATA / "samples.npy", numpy.array(samples))


if __name__ == "__main__":
    write_samples()
    write(*train())
