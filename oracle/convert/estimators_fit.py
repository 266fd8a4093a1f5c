"""All estimators of scikit-learn, fitted on data that each of them takes."""

import numpy as np
from sklearn.base import clone
from sklearn.decomposition import SparseCoder
from sklearn.frozen import FrozenEstimator
from sklearn.linear_model import LogisticRegression
from sklearn.utils._tags import get_tags
from sklearn.utils._test_common.instance_generator import _construct_instances
from sklearn.utils._testing import set_random_state
from sklearn.utils.discovery import all_estimators

TEXTS = ["the cat sat", "on the mat", "dogs run far"]
TARGETS_TWO = ("CCA", "PLSCanonical", "PLSRegression", "PLSSVD")


def fitted():
    """Name, fitted estimator and data, for every estimator; raises for one that cannot be fitted."""
    for name, kind in all_estimators():
        estimator = made(name, kind)
        set_random_state(estimator, 0)
        data, target = data_for(name, get_tags(estimator))
        estimator.fit(data) if target is None else estimator.fit(data, target)
        yield name, estimator, data


def made(name, kind):
    if name == "FrozenEstimator":
        numbers, classes = plain()
        return FrozenEstimator(LogisticRegression().fit(numbers, classes))
    if name == "SparseCoder":
        return SparseCoder(np.eye(5))
    return clone(next(iter(_construct_instances(kind))))


def plain():
    numbers = np.random.RandomState(0).normal(size=(60, 5))
    return numbers, (numbers[:, 0] + numbers[:, 1] > 0).astype(int)


def data_for(name, tags):
    numbers, classes = plain()
    special = special_data(name, numbers, classes)
    if special is not None:
        return special
    if tags.input_tags.string and not tags.input_tags.two_d_array:
        return TEXTS, None
    if tags.input_tags.positive_only or name in ("ComplementNB", "MultinomialNB", "AdditiveChi2Sampler"):
        numbers = np.abs(numbers)
    if tags.input_tags.pairwise:
        numbers = numbers @ numbers.T
    if tags.target_tags.multi_output and not tags.target_tags.single_output:
        return numbers, np.column_stack([classes, 1 - classes])
    if tags.estimator_type == "regressor":
        return numbers, np.abs(numbers[:, 0] * 2 + numbers[:, 1]) + 0.1
    return numbers, classes


def special_data(name, numbers, classes):
    if name == "DictVectorizer":
        return [{"a": 1, "b": "x"}, {"a": 2, "b": "y"}], None
    if name in ("CountVectorizer", "TfidfVectorizer", "HashingVectorizer"):
        return TEXTS, None
    if name == "FeatureHasher":
        return [{"a": 1}, {"b": 2}], None
    if name in ("LabelEncoder", "LabelBinarizer"):
        return classes, None
    if name == "MultiLabelBinarizer":
        return [(1, 2), (3,)], None
    if name == "IsotonicRegression":
        return numbers[:, :1], numbers[:, 0]
    if name == "PatchExtractor":
        return np.random.RandomState(1).normal(size=(4, 8, 8)), None
    if name.startswith("MultiTask"):
        return numbers, numbers[:, :2].copy()
    if name in TARGETS_TWO:
        return numbers, np.column_stack([numbers[:, 0], numbers[:, 1] + numbers[:, 2]])
    return None
