"""Benign samples of xgboost: every wrapper for scikit-learn with each kind of booster, native boosters, and
what is stored beside them; by pickle, joblib and cloudpickle, and in xgboost's own formats."""

import cloudpickle
import joblib
import numpy as np
import pandas as pd
import xgboost as xgb
from sklearn.model_selection import GridSearchCV
from sklearn.multioutput import MultiOutputRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def make(sink):
    features, labels, target = data()
    for name, model in wrappers(features, labels, target):
        sink.pickled(name, f"fitted {type(model).__name__}", model, (2, 4, 5))
        sink.file(f"{name}.joblib", f"{name}, joblib", lambda path, m=model: joblib.dump(m, path))
    for name, value in others(features, labels, target).items():
        sink.pickled(name, name, value, (2, 4))
        clouded = cloudpickle.dumps(value)
        sink.file(f"{name}.cloud.pkl", f"{name}, cloudpickle", lambda path, b=clouded: path.write_bytes(b))
    booster = xgb.train({"max_depth": 2}, xgb.DMatrix(features, labels), 2)
    for kind in ("json", "ubj"):
        sink.file(f"native.{kind}", f"native {kind}", lambda path: booster.save_model(path))


def data():
    random = np.random.RandomState(0)
    features = random.normal(size=(60, 4))
    return features, (features[:, 0] > 0).astype(int), features @ [1, 2, 0, -1.0]


def wrappers(features, labels, target):
    for booster in ("gbtree", "dart", "gblinear"):
        yield f"classifier-{booster}", xgb.XGBClassifier(n_estimators=2, booster=booster).fit(features, labels)
        yield f"regressor-{booster}", xgb.XGBRegressor(n_estimators=2, booster=booster).fit(features, target)
    for objective in ("reg:squarederror", "reg:absoluteerror", "reg:tweedie", "count:poisson", "reg:gamma"):
        model = xgb.XGBRegressor(n_estimators=2, objective=objective)
        yield f"regressor-{objective.replace(':', '-')}", model.fit(features, np.abs(target) + 1)
    yield "classifier-multi", xgb.XGBClassifier(n_estimators=2).fit(features, np.arange(60) % 3)
    yield "classifier-softprob", xgb.XGBClassifier(n_estimators=2, objective="multi:softprob").fit(features, np.arange(60) % 3)
    yield "classifier-unfitted", xgb.XGBClassifier(max_depth=3, learning_rate=0.1)
    stopping = xgb.XGBClassifier(n_estimators=5, early_stopping_rounds=2, eval_metric=["logloss", "auc"])
    yield "classifier-early-stopping", stopping.fit(features, labels, eval_set=[(features, labels)], verbose=False)
    named = pd.DataFrame(features, columns=list("abcd"))
    yield "classifier-frame", xgb.XGBClassifier(n_estimators=2).fit(named, labels)
    category = named.assign(e=pd.Categorical(list("xyz") * 20))
    yield "regressor-categorical", xgb.XGBRegressor(n_estimators=2, enable_categorical=True).fit(category, target)
    yield "forest-classifier", xgb.XGBRFClassifier(n_estimators=3).fit(features, labels)
    yield "forest-regressor", xgb.XGBRFRegressor(n_estimators=3).fit(features, target)
    yield "ranker", xgb.XGBRanker(n_estimators=2).fit(features, labels, qid=np.arange(60) // 10)
    yield "monotone", xgb.XGBRegressor(n_estimators=2, monotone_constraints={"a": 1}).fit(named, target)


def others(features, labels, target):
    matrix = xgb.DMatrix(features, labels)
    history = {}
    booster = xgb.train({"max_depth": 2}, matrix, 3, evals=[(matrix, "train")], evals_result=history, verbose_eval=False)
    pipeline = make_pipeline(StandardScaler(), xgb.XGBClassifier(n_estimators=2))
    search = GridSearchCV(xgb.XGBClassifier(n_estimators=2), {"max_depth": [1, 2]}, cv=2)
    return {
        "booster": booster,
        "booster-slice": booster[:2],
        "booster-linear": xgb.train({"booster": "gblinear"}, matrix, 2),
        "bundle": {"model": booster, "features": ["a", "b"], "history": history, "params": {"max_depth": 2}},
        "pipeline": pipeline.fit(features, labels),
        "search": search.fit(features, labels),
        "multi-output": MultiOutputRegressor(xgb.XGBRegressor(n_estimators=2)).fit(features, np.c_[target, -target]),
    }
