"""Benign samples of imbalanced-learn: every sampler and ensemble that fits, and pipelines of them."""

import joblib
from imblearn.over_sampling import SMOTE, RandomOverSampler
from imblearn.pipeline import make_pipeline
from imblearn.under_sampling import RandomUnderSampler
from imblearn.utils.testing import all_estimators
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier

QUICK = {"n_estimators": 3, "random_state": 0}


def make(sink):
    features, labels = make_classification(120, 5, weights=[0.8], random_state=0)
    for name, value in {**estimators(), **compositions()}.items():
        try:
            fitted = value.fit(features, labels)
        except Exception as error:  # noqa: BLE001 - wants other data
            sink.skipped[f"imblearn/{name}"] = f"{type(error).__name__}: {error}"[:200]
            continue
        sink.pickled(name, f"fitted {name}", fitted, (2, 4))
        sink.file(f"{name}.joblib", f"fitted {name}, joblib", lambda path, v=fitted: joblib.dump(v, path))


def estimators():
    made = {}
    for name, cls in all_estimators():
        known = cls._get_param_names() if hasattr(cls, "_get_param_names") else ()
        try:
            made[name] = cls(**{key: value for key, value in QUICK.items() if key in known})
        except TypeError:
            continue
    return made


def compositions():
    pipeline = make_pipeline(StandardScaler(), SMOTE(random_state=0), LogisticRegression())
    under = make_pipeline(RandomUnderSampler(random_state=0), DecisionTreeClassifier(max_depth=2))
    return {
        "pipeline-smote": pipeline,
        "pipeline-under": under,
        "search": GridSearchCV(under, {"decisiontreeclassifier__max_depth": [1, 2]}, cv=2),
        "pipeline-over": make_pipeline(RandomOverSampler(), LogisticRegression()),
    }
