"""Trains two small models and writes them as files that cannot run anything."""

from pathlib import Path

import numpy
import skops.io
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
    numpy.savez(MODELS / "scale.npz", **scale)
    skops.io.dump(classifier, MODELS / "classifier.skops")


def write_samples():
    DATA.mkdir(exist_ok=True)
    samples = [[1.0, 0.5, 0.0, 0.0], [-1.0, -0.5, 0.0, 0.0], [0.1, -0.2, 3.0, 1.0]]
    numpy.save(DATA / "samples.npy", numpy.array(samples))


if __name__ == "__main__":
    write_samples()
    write(*train())
