"""Boosters: out of pickles and joblib files into the files of their libraries, with equal predictions."""

import pickle

import catboost
import joblib
import lightgbm
import numpy as np
import xgboost
from sklearn.datasets import make_classification, make_regression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from graphs_matrix import Matrix

X, Y = make_classification(300, 6, n_informative=4, n_classes=3, random_state=0)
X2, Y2 = make_classification(300, 6, random_state=1)
XR, YR = make_regression(300, 6, random_state=2)


def equal(expected, found) -> None:
    np.testing.assert_array_equal(np.asarray(expected), np.asarray(found))


def dump(model, path) -> None:
    if path.suffix == ".joblib":
        joblib.dump(model, path, compress=3 if "compressed" in path.name else 0)
    else:
        path.write_bytes(pickle.dumps(model))


def xgboost_models():
    few = {"n_estimators": 5, "max_depth": 3, "n_jobs": 1}
    yield "XGBClassifier", xgboost.XGBClassifier(**few).fit(X, Y), X
    yield "XGBRegressor", xgboost.XGBRegressor(**few).fit(XR, YR), XR
    yield "XGBRFClassifier", xgboost.XGBRFClassifier(**few).fit(X2, Y2), X2
    yield "gblinear", xgboost.XGBRegressor(booster="gblinear", n_estimators=5).fit(XR, YR), XR
    yield "dart", xgboost.XGBClassifier(booster="dart", **few).fit(X2, Y2), X2
    early = xgboost.XGBClassifier(n_estimators=50, early_stopping_rounds=2, n_jobs=1)
    yield "stopped early", early.fit(X2[:200], Y2[:200], eval_set=[(X2[200:], Y2[200:])], verbose=0), X2


def from_xgboost(matrix: Matrix, scratch, model, data, name: str):
    dump(model, scratch / name)
    matrix.convert(scratch / name, scratch / "m.ubj")
    back = type(model)()
    back.load_model(scratch / "m.ubj")
    equal(model.predict(data), back.predict(data))
    if hasattr(model, "predict_proba"):
        equal(model.predict_proba(data), back.predict_proba(data))
    matrix.convert(scratch / "m.ubj", scratch / "n.ubj", codes=(0,))
    assert (scratch / "m.ubj").read_bytes() == (scratch / "n.ubj").read_bytes()


def booster(matrix: Matrix, scratch):
    data = xgboost.DMatrix(X2, Y2)
    model = xgboost.train({"objective": "binary:logistic"}, data, 4)
    dump(model, scratch / "m.pkl")
    matrix.convert(scratch / "m.pkl", scratch / "m.ubj")
    equal(model.predict(data), xgboost.Booster(model_file=str(scratch / "m.ubj")).predict(data))


def pipeline(matrix: Matrix, scratch):
    model = make_pipeline(StandardScaler(), xgboost.XGBClassifier(n_estimators=3).fit(X2, Y2))
    model[0].fit(X2)
    dump(model, scratch / "m.joblib")
    said = matrix.convert(scratch / "m.joblib", scratch / "m.ubj", "--format", "json", codes=(1,))
    assert "StandardScaler" in said or "Pipeline" in said, said
    back = xgboost.XGBClassifier()
    back.load_model(scratch / "m.ubj")
    equal(model.predict_proba(X2), back.predict_proba(model[0].transform(X2)))


def two(matrix: Matrix, scratch):
    """Two boosters: the command asks for --root, and takes it."""
    models = {"one": xgboost.XGBClassifier(n_estimators=2).fit(X2, Y2)}
    models["two"] = xgboost.XGBClassifier(n_estimators=3).fit(X2, Y2)
    dump(models, scratch / "m.pkl")
    said = matrix.convert(scratch / "m.pkl", scratch / "m.ubj", codes=(2,))
    assert "--root" in said and "two._Booster" in said, said
    matrix.convert(scratch / "m.pkl", scratch / "m.ubj", "--root", "two")
    back = xgboost.XGBClassifier()
    back.load_model(scratch / "m.ubj")
    equal(models["two"].predict_proba(X2), back.predict_proba(X2))


def lightgbm_models():
    few = {"n_estimators": 5, "verbose": -1, "n_jobs": 1}
    yield "LGBMClassifier", lightgbm.LGBMClassifier(**few).fit(X, Y), X
    yield "LGBMRegressor", lightgbm.LGBMRegressor(**few).fit(XR, YR), XR
    stop = [lightgbm.early_stopping(2, verbose=False)]
    early = lightgbm.LGBMClassifier(n_estimators=60, verbose=-1, n_jobs=1)
    fitted = early.fit(X[:200], Y[:200], eval_set=[(X[200:], Y[200:])], callbacks=stop)
    yield "stopped early", fitted, X
    more = lightgbm.train(
        {"verbose": -1, "objective": "binary", "num_threads": 1},
        lightgbm.Dataset(X2[:200], Y2[:200]),
        60,
        valid_sets=[lightgbm.Dataset(X2[200:], Y2[200:])],
        callbacks=stop,
        keep_training_booster=True,
    )
    assert more.num_trees() > more.best_iteration > 0
    yield "with trees behind the best iteration", more, X2
    model = lightgbm.train({"verbose": -1, "objective": "l2"}, lightgbm.Dataset(XR, YR), 4)
    yield "Booster", model, XR


def from_lightgbm(matrix: Matrix, scratch, model, data, name: str):
    dump(model, scratch / name)
    matrix.convert(scratch / name, scratch / "m.txt", "--to", "lightgbm")
    back = lightgbm.Booster(model_file=scratch / "m.txt")
    raw = model if isinstance(model, lightgbm.Booster) else model.booster_
    equal(raw.predict(data), back.predict(data))
    matrix.convert(scratch / "m.txt", scratch / "n.txt", "--to", "lightgbm", codes=(0,))


def catboost_models():
    few = {"iterations": 5, "verbose": 0, "allow_writing_files": False, "thread_count": 1}
    yield "CatBoostClassifier", catboost.CatBoostClassifier(**few).fit(X, Y), X
    yield "CatBoostRegressor", catboost.CatBoostRegressor(**few).fit(XR, YR), XR
    words = np.array([["a", 1.5], ["b", 2.5], ["a", 0.5], ["c", 1]] * 20, dtype=object)
    target = np.arange(80) % 3
    fitted = catboost.CatBoostClassifier(cat_features=[0], **few).fit(words, target)
    yield "with categories", fitted, words


def from_catboost(matrix: Matrix, scratch, model, data, name: str):
    dump(model, scratch / name)
    matrix.convert(scratch / name, scratch / "m.cbm")
    back = type(model)().load_model(str(scratch / "m.cbm"))
    equal(model.predict(data), back.predict(data))


def run(matrix: Matrix) -> None:
    for models, check, writer in [
        (xgboost_models, from_xgboost, "xgboost"),
        (lightgbm_models, from_lightgbm, "lightgbm"),
        (catboost_models, from_catboost, "catboost"),
    ]:
        for title, model, data in models():
            for name in ["m.pkl", "m.joblib", "compressed.joblib"]:
                matrix.cell(
                    f"{name.split('.')[1]}{' (compressed)' if 'comp' in name else ''}: {title}",
                    writer,
                    lambda s, c=check, m=model, d=data, n=name: c(matrix, s, m, d, n),
                )
    matrix.cell("pkl: xgboost Booster", "xgboost", lambda s: booster(matrix, s))
    matrix.cell("joblib: Pipeline", "xgboost", lambda s: pipeline(matrix, s))
    matrix.cell("pkl: two boosters", "xgboost (--root)", lambda s: two(matrix, s))
