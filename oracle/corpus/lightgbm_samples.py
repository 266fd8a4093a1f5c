"""Benign samples of lightgbm: every wrapper for scikit-learn with each kind of boosting, native boosters,
and what is stored beside them; by pickle, joblib and cloudpickle, and as lightgbm's own text."""

import cloudpickle
import joblib
import lightgbm as lgb
import numpy as np
import pandas as pd
from sklearn.calibration import CalibratedClassifierCV
from sklearn.model_selection import RandomizedSearchCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

QUIET = {"n_estimators": 2, "verbose": -1, "min_child_samples": 2}


def make(sink):
    features, labels, target = data()
    for name, model in wrappers(features, labels, target):
        sink.pickled(name, f"fitted {type(model).__name__}", model, (2, 4, 5))
        sink.file(f"{name}.joblib", f"{name}, joblib", lambda path, m=model: joblib.dump(m, path))
    for name, value in others(features, labels).items():
        sink.pickled(name, name, value, (2, 4))
        clouded = cloudpickle.dumps(value)
        sink.file(f"{name}.cloud.pkl", f"{name}, cloudpickle", lambda path, b=clouded: path.write_bytes(b))


def data():
    random = np.random.RandomState(0)
    features = random.normal(size=(60, 4))
    return features, (features[:, 0] > 0).astype(int), features @ [1, 2, 0, -1.0]


def wrappers(features, labels, target):
    for boosting in ("gbdt", "dart", "rf"):
        bagged = {"subsample": 0.5, "subsample_freq": 1} if boosting == "rf" else {}
        options = {**QUIET, **bagged, "boosting_type": boosting}
        yield f"classifier-{boosting}", lgb.LGBMClassifier(**options).fit(features, labels)
        yield f"regressor-{boosting}", lgb.LGBMRegressor(**options).fit(features, target)
    for objective in ("regression_l1", "huber", "quantile", "poisson", "gamma", "tweedie", "mape"):
        yield f"regressor-{objective}", lgb.LGBMRegressor(**QUIET, objective=objective).fit(features, np.abs(target) + 1)
    yield "classifier-multi", lgb.LGBMClassifier(**QUIET).fit(features, np.arange(60) % 3)
    yield "classifier-ova", lgb.LGBMClassifier(**QUIET, objective="multiclassova").fit(features, np.arange(60) % 3)
    yield "classifier-text-labels", lgb.LGBMClassifier(**QUIET).fit(features, np.array(["no", "yes"])[labels])
    yield "classifier-weights", lgb.LGBMClassifier(**QUIET, class_weight="balanced").fit(features, labels)
    yield "classifier-unfitted", lgb.LGBMClassifier(num_leaves=7, random_state=np.random.RandomState(3))
    stopping = lgb.LGBMClassifier(**{**QUIET, "n_estimators": 5})
    callbacks = [lgb.early_stopping(2, verbose=False), lgb.log_evaluation(0)]
    yield "classifier-early-stopping", stopping.fit(features, labels, eval_set=[(features, labels)], callbacks=callbacks)
    named = pd.DataFrame(features, columns=list("abcd")).assign(e=pd.Categorical(list("xyz") * 20))
    yield "regressor-frame", lgb.LGBMRegressor(**QUIET).fit(named, target)
    yield "ranker", lgb.LGBMRanker(**QUIET).fit(features, labels, group=[10] * 6)


def others(features, labels):
    data = lgb.Dataset(features, labels)
    booster = lgb.train({"verbose": -1}, data, 2)
    search = RandomizedSearchCV(lgb.LGBMClassifier(**QUIET), {"num_leaves": [3, 7]}, n_iter=2, cv=2)
    return {
        "booster": booster,
        "booster-dart": lgb.train({"verbose": -1, "boosting": "dart"}, lgb.Dataset(features, labels), 2),
        "bundle": {"model": booster, "features": ["a"], "best": booster.best_score, "params": booster.params},
        "pipeline": make_pipeline(StandardScaler(), lgb.LGBMClassifier(**QUIET)).fit(features, labels),
        "search": search.fit(features, labels),
        "calibrated": CalibratedClassifierCV(lgb.LGBMClassifier(**QUIET), cv=2).fit(features, labels),
        "importances": dict(zip("abcd", booster.feature_importance(), strict=True)),
    }
