"""Loads both models and prints what they say of three samples."""

import json
import pickle

import joblib
import numpy


def load_scale():
    with open("models/scale.pkl", "rb") as file:
        return pickle.load(file)


def load_classifier():
    return joblib.load("models/classifier.joblib")


def predict(scale, classifier):
    samples = numpy.load("data/samples.npy", allow_pickle=True)
    scaled = (samples - scale["mean"]) / scale["std"]
    return classifier.predict_proba(scaled)[:, 1].tolist()


if __name__ == "__main__":
    print(json.dumps(predict(load_scale(), load_classifier())))
