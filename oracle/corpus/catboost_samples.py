"""Benign samples of catboost: its models with several losses and kinds of features, and what is stored
around them; by pickle, joblib and cloudpickle."""

import cloudpickle
import joblib
import numpy as np
import pandas as pd
from catboost import CatBoost, CatBoostClassifier, CatBoostRanker, CatBoostRegressor, Pool
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

QUIET = {"iterations": 2, "verbose": 0, "allow_writing_files": False, "thread_count": 1}


def make(sink):
    features, labels, target = data()
    for name, model in models(features, labels, target):
        sink.pickled(name, f"{type(model).__name__}: {name}", model, (2, 4, 5))
        sink.file(f"{name}.joblib", f"{name}, joblib", lambda path, m=model: joblib.dump(m, path))
        clouded = cloudpickle.dumps(model)
        sink.file(f"{name}.cloud.pkl", f"{name}, cloudpickle", lambda path, b=clouded: path.write_bytes(b))


def data():
    random = np.random.RandomState(0)
    features = random.normal(size=(60, 4))
    return features, (features[:, 0] > 0).astype(int), features @ [1, 2, 0, -1.0]


def models(features, labels, target):
    for loss in ("Logloss", "CrossEntropy"):
        yield f"classifier-{loss}", CatBoostClassifier(**QUIET, loss_function=loss).fit(features, labels)
    for loss in ("RMSE", "MAE", "Quantile:alpha=0.9", "Poisson", "Huber:delta=1"):
        name = loss.split(":")[0].lower()
        yield f"regressor-{name}", CatBoostRegressor(**QUIET, loss_function=loss).fit(features, np.abs(target))
    yield "classifier-multi", CatBoostClassifier(**QUIET).fit(features, np.arange(60) % 3)
    yield "classifier-text-labels", CatBoostClassifier(**QUIET).fit(features, np.array(["no", "yes"])[labels])
    frame = pd.DataFrame(features, columns=list("abcd")).assign(e=list("xyz") * 20)
    yield "classifier-categorical", CatBoostClassifier(**QUIET).fit(frame, labels, cat_features=["e"])
    stopping = CatBoostClassifier(**{**QUIET, "iterations": 5}, early_stopping_rounds=2, eval_metric="AUC")
    yield "classifier-early-stopping", stopping.fit(features, labels, eval_set=(features, labels))
    yield "ranker", CatBoostRanker(**QUIET).fit(features, target, group_id=np.arange(60) // 10)
    yield "plain", CatBoost(QUIET).fit(Pool(features, target))
    yield "unfitted", CatBoostRegressor(depth=3, learning_rate=0.1)
    yield "pipeline", make_pipeline(StandardScaler(), CatBoostClassifier(**QUIET)).fit(features, labels)
    yield "search", GridSearchCV(CatBoostClassifier(**QUIET), {"depth": [1, 2]}, cv=2).fit(features, labels)
    yield "bundle", {"model": CatBoostRegressor(**QUIET).fit(features, target), "columns": ["a", "b"]}
