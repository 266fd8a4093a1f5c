"""Benign samples of scikit-learn: every estimator that can be constructed and fitted, with its own
checks' settings, stored in turn as a pickle of each protocol and as joblib of each kind, followed by
the compositions that users really ship (pipelines, searches, column transformers)."""

import pickle
from itertools import islice

import joblib
import numpy as np
import pandas as pd
import sklearn
from sklearn.utils import all_estimators

from joblib_samples import COMPRESSIONS

PER_CLASS = 2  # the estimator checks know several ways to construct some classes

WRITERS = [
    *((f"p{protocol}.pkl", protocol) for protocol in range(6)),
    *((f"{name}.joblib", compress) for name, compress in COMPRESSIONS.items()),
]


def make(sink):
    for name, estimator_class in all_estimators():
        for index, estimator in enumerate(islice(constructed(sink, name, estimator_class), PER_CLASS)):
            store_fitted(sink, f"{name}{'' if index == 0 else index}", estimator)
    for name, (estimator, data) in compositions().items():
        fitted = estimator.fit(*data)
        for protocol in (2, 4, 5):
            sink.pickled(name, f"fitted composition: {name}", fitted, [protocol])
        sink.file(f"{name}.joblib", f"fitted composition: {name}", lambda path: joblib.dump(fitted, path))


def constructed(sink, name, estimator_class):
    """Instances made small and quick the way scikit-learn's own estimator checks make them."""
    try:
        yield from construct(estimator_class)
    except Exception as error:  # noqa: BLE001 - abstract or not for direct construction
        sink.skipped[f"{sink.section}/{name}"] = f"not constructed: {error}"[:200]


def construct(estimator_class):
    try:
        from sklearn.utils._test_common.instance_generator import _construct_instances
    except ImportError:
        from sklearn.utils.estimator_checks import _construct_instance, _set_checking_parameters

        estimator = _construct_instance(estimator_class)
        _set_checking_parameters(estimator)
        return [estimator]
    return _construct_instances(estimator_class)


def store_fitted(sink, name, estimator):
    what = f"fitted {type(estimator).__module__}.{type(estimator).__name__}"
    suffix, how = sink.turn(WRITERS)
    if suffix.endswith(".pkl"):
        sink.file(f"{name}.{suffix}", what, lambda path: path.write_bytes(pickle.dumps(fit(estimator), how)))
    else:
        sink.file(f"{name}.{suffix}", what, lambda path: joblib.dump(fit(estimator), path, compress=how))


def fit(estimator):
    """Fits on the first of the datasets that the estimator accepts."""
    if "random_state" in estimator.get_params():
        estimator.set_params(random_state=0)
    refusals = []
    for kind, data in datasets().items():
        try:
            return sklearn.clone(estimator).fit(*data)
        except Exception as error:  # noqa: BLE001 - each estimator refuses in its own way
            refusals.append(f"{kind}: {error}")
    raise ValueError("; ".join(refusals))


def datasets():
    rng = np.random.RandomState(0)
    features = rng.normal(size=(40, 4))
    classes = (features[:, 0] + 0.3 * features[:, 1] > 0).astype(int)
    targets = features @ [1.0, 2.0, 0.0, -1.0]
    documents = ["the quick brown fox", "jumps over the lazy dog", "the end"]
    return {
        "classes": (features, classes),
        "targets": (features, targets),
        "positive": (np.abs(features), classes),
        "positive targets": (np.abs(features), np.abs(targets) + 0.1),
        "one feature": (features[:, 0], targets),
        "labels": (classes,),
        "many targets": (features, np.c_[targets, -targets]),
        "many labels": (features, np.c_[classes, 1 - classes]),
        "label sets": ([("a", "b"), ("a",), ("c",)],),
        "documents": (documents,),
        "dictionaries": ([{"a": 1, "b": 2}, {"a": 3, "c": "x"}],),
        "distances": (np.abs(features @ features.T), classes),
        "distance targets": (np.abs(features @ features.T), targets),
        "three features": (features[:, :3],),
    }


def compositions():
    from sklearn.compose import ColumnTransformer, TransformedTargetRegressor, make_column_selector
    from sklearn.decomposition import PCA
    from sklearn.ensemble import RandomForestClassifier, StackingClassifier, VotingRegressor
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.impute import SimpleImputer
    from sklearn.linear_model import LinearRegression, LogisticRegression, Ridge, SGDClassifier
    from sklearn.model_selection import GridSearchCV, KFold, RandomizedSearchCV
    from sklearn.pipeline import FeatureUnion, Pipeline, make_pipeline
    from sklearn.preprocessing import FunctionTransformer, OneHotEncoder, StandardScaler
    from sklearn.svm import SVC

    data = datasets()
    table = pd.DataFrame({"age": [20.0, 30.0, 40.0, 50.0], "town": ["a", "b", "a", "c"]})
    outcome = np.array([0, 1, 0, 1])
    texts = (["good film", "bad film", "good plot", "bad plot"], outcome)
    log = FunctionTransformer(np.log1p)
    columns = ColumnTransformer(
        [("number", StandardScaler(), ["age"]), ("town", OneHotEncoder(handle_unknown="ignore"), ["town"])]
    )
    selected = ColumnTransformer(
        [("n", SimpleImputer(), make_column_selector(dtype_include=np.number))], remainder="drop"
    )
    return {
        **frozen_estimator(),
        "pipeline-logistic": (make_pipeline(StandardScaler(), LogisticRegression()), data["classes"]),
        "pipeline-log1p": (make_pipeline(log, Ridge()), data["positive targets"]),
        "function-log1p": (FunctionTransformer(np.log1p, np.expm1), data["positive"]),
        "text-pipeline": (make_pipeline(TfidfVectorizer(), SGDClassifier()), texts),
        "column-transformer": (columns, (table,)),
        "column-pipeline": (Pipeline([("prepare", columns), ("model", SVC())]), (table, outcome)),
        "column-selector": (selected, (table,)),
        "feature-union": (FeatureUnion([("pca", PCA(2)), ("scale", StandardScaler())]), data["classes"]),
        "grid-search": (
            GridSearchCV(SVC(), {"C": [0.1, 1.0], "kernel": ["linear", "rbf"]}, cv=3),
            data["classes"],
        ),
        "grid-search-pipeline": (
            GridSearchCV(make_pipeline(PCA(2), Ridge()), {"ridge__alpha": [0.1, 1]}, cv=KFold(3)),
            data["targets"],
        ),
        "randomized-search": (
            RandomizedSearchCV(LogisticRegression(), {"C": [0.1, 1, 10]}, n_iter=2, random_state=0, cv=2),
            data["classes"],
        ),
        "forest": (RandomForestClassifier(5, random_state=0), data["classes"]),
        "stacking": (
            StackingClassifier([("forest", RandomForestClassifier(3)), ("svc", SVC())], cv=2),
            data["classes"],
        ),
        "voting": (VotingRegressor([("ridge", Ridge()), ("line", LinearRegression())]), data["targets"]),
        "transformed-target": (
            TransformedTargetRegressor(Ridge(), func=np.log1p, inverse_func=np.expm1),
            data["positive targets"],
        ),
    }


def frozen_estimator():
    try:
        from sklearn.frozen import FrozenEstimator
    except ImportError:
        return {}
    from sklearn.linear_model import Ridge

    data = datasets()["targets"]
    return {"frozen-estimator": (FrozenEstimator(Ridge().fit(*data)), data)}
