"""Benign samples of mlflow: the pickles in the folders of saved models. A Python model of one's own is an instance of
a class that nobody knows."""

import shutil
import tempfile
from pathlib import Path

import mlflow
import numpy as np
from sklearn.ensemble import RandomForestRegressor
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


class Doubling(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return model_input * 2


def make(sink):
    features, labels = np.arange(40.0).reshape(20, 2), np.arange(20) % 2
    models = {
        "logistic": LogisticRegression().fit(features, labels),
        "forest": RandomForestRegressor(n_estimators=3).fit(features, labels),
        "pipeline": make_pipeline(StandardScaler(), LogisticRegression()).fit(features, labels),
    }
    for name, model in models.items():
        for kind in ("pickle", "cloudpickle"):
            sink.file(f"sklearn-{name}-{kind}.pkl", f"{name} in a folder of mlflow, {kind}", folder_member(model, kind))
    with sink.unknown_by_right():
        sink.file("python_model.pkl", "a model of one's own", python_model)


def folder_member(model, kind):
    def write(path):
        with tempfile.TemporaryDirectory() as folder:
            target = Path(folder) / "model"
            mlflow.sklearn.save_model(model, target, serialization_format=kind, pip_requirements=[])
            shutil.copyfile(target / "model.pkl", path)

    return write


def python_model(path):
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "model"
        mlflow.pyfunc.save_model(target, python_model=Doubling(), pip_requirements=[])
        shutil.copyfile(target / "python_model.pkl", path)
