"""Benign samples of category_encoders: every encoder, fitted, alone and in a pipeline."""

import category_encoders
import joblib
import numpy as np
import pandas as pd
from category_encoders.wrapper import NestedCVWrapper, PolynomialWrapper
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline


def make(sink):
    frame = pd.DataFrame({"a": list("xyz") * 20, "b": list("pqpr") * 15, "c": np.arange(60.0)})
    labels = np.arange(60) % 2
    for name, value in chosen().items():
        try:
            fitted = value.fit(frame, labels)
        except Exception as error:  # noqa: BLE001 - wants other data
            sink.skipped[f"category_encoders/{name}"] = f"{type(error).__name__}: {error}"[:200]
            continue
        sink.pickled(name, f"fitted {name}", fitted, (2, 4))
        sink.file(f"{name}.joblib", f"fitted {name}, joblib", lambda path, v=fitted: joblib.dump(v, path))


def chosen():
    encoders = {name: getattr(category_encoders, name) for name in category_encoders.__all__ if name.endswith("Encoder")}
    made = {name: encoder(cols=["a", "b"]) for name, encoder in encoders.items()}
    piped = {
        f"pipeline-{name}": make_pipeline(encoder(cols=["a", "b"]), LogisticRegression())
        for name, encoder in encoders.items()
        if name in ("TargetEncoder", "OneHotEncoder", "OrdinalEncoder", "CatBoostEncoder")
    }
    wrapped = {
        "wrapper-polynomial": PolynomialWrapper(category_encoders.TargetEncoder()),
        "wrapper-nested": NestedCVWrapper(category_encoders.TargetEncoder(), cv=2),
    }
    return {**made, **piped, **wrapped}
