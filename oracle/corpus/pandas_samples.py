"""Benign samples of pandas: frames, series and every kind of index and extension array, stored with
to_pickle in all the compressions it offers and with plain pickle."""

import numpy as np
import pandas as pd

COMPRESSIONS = {"gzip": ".gz", "bz2": ".bz2", "xz": ".xz", "zip": ".zip", "tar": ".tar", "zstd": ".zst"}


def make(sink):
    for name, value in {**frames(), **series(), **indexes(), **scalars()}.items():
        sink.pickled(name, f"pandas: {name}", value)
    for name, value in frames().items():
        sink.file(f"{name}.to_pickle.pkl", f"to_pickle of {name}", value.to_pickle)
    table = mixed_frame()
    for compression, suffix in COMPRESSIONS.items():
        sink.file(
            f"compressed-{compression}.pkl{suffix}",
            f"to_pickle, {compression}",
            lambda path, compression=compression: table.to_pickle(path, compression=compression),
        )
    sink.pickled("frame-each-protocol", "mixed frame", table, range(6))


def mixed_frame():
    return pd.DataFrame(
        {
            "id": np.arange(6),
            "score": np.linspace(0, 1, 6),
            "name": list("abcdef"),
            "when": pd.date_range("2024-01-01", periods=6),
            "flag": [True, False] * 3,
            "kind": pd.Categorical(list("xyxyzz")),
        }
    )


def frames():
    mixed = mixed_frame()
    return {
        "frame-mixed": mixed,
        "frame-floats": pd.DataFrame(np.eye(4), columns=list("abcd")),
        "frame-empty": pd.DataFrame(),
        "frame-no-rows": mixed.iloc[:0],
        "frame-one-row": mixed.iloc[[2]],
        "frame-objects": pd.DataFrame({"o": [None, 1, "x", [1, 2], {"k": 1}]}),
        "frame-multi-index": mixed.set_index(["kind", "id"]),
        "frame-multi-columns": pd.DataFrame(
            np.ones((2, 4)), columns=pd.MultiIndex.from_product([["a", "b"], [1, 2]])
        ),
        "frame-grouped": mixed.groupby("kind", observed=True)[["score"]].agg(["mean", "max"]),
        "frame-pivot": mixed.pivot_table(index="kind", columns="flag", values="score", observed=True),
        "frame-time-index": mixed.set_index("when")[["score"]],
        "frame-nullable": mixed[["id", "score", "flag", "name"]].convert_dtypes(),
        "frame-small-types": mixed[["id", "score"]].astype({"id": "int8", "score": "float32"}),
        "frame-column-slice": mixed[["score", "id"]].iloc[1:4],
        "frame-with-attributes": with_attributes(mixed),
    }


def with_attributes(frame):
    frame = frame.copy()
    frame.attrs["source"] = "survey"
    return frame


def series():
    arrays = {
        "ints": [1, 2, 3],
        "floats": [1.5, np.nan, 3.0],
        "text": ["a", "b", None],
        "booleans": [True, False, True],
        "dates": pd.date_range("2024-01-01", periods=3, freq="h"),
        "dates-utc": pd.date_range("2024-01-01", periods=3, tz="UTC"),
        "dates-berlin": pd.date_range("2024-01-01", periods=3, tz="Europe/Berlin"),
        "timedeltas": pd.to_timedelta([1, 2, 3], unit="D"),
        "periods": pd.period_range("2024-01", periods=3, freq="M"),
        "intervals": pd.interval_range(0, 3),
        "categories": pd.Categorical(["lo", "hi", "lo"], categories=["lo", "hi"], ordered=True),
        "nullable-int": pd.array([1, None, 3], dtype="Int64"),
        "nullable-float": pd.array([1.5, None, 3], dtype="Float64"),
        "nullable-boolean": pd.array([True, None, False], dtype="boolean"),
        "string-dtype": pd.array(["a", None, "c"], dtype="string"),
        "sparse": pd.arrays.SparseArray([0, 0, 1, 0]),
    }
    return {f"series-{name}": pd.Series(values, name=name) for name, values in arrays.items()}


def indexes():
    return {
        "index-range": pd.RangeIndex(5),
        "index-int": pd.Index([3, 1, 2]),
        "index-text": pd.Index(["a", "b"], name="key"),
        "index-object": pd.Index(["a", 1, None], dtype=object),
        "index-datetime": pd.date_range("2024-01-01", periods=4, freq="D"),
        "index-datetime-tz": pd.date_range("2024-01-01", periods=4, tz="America/New_York"),
        "index-month-end": pd.DatetimeIndex(["2024-01-31", "2024-02-29"]),
        "index-timedelta": pd.timedelta_range("1D", periods=3),
        "index-period": pd.period_range("2024Q1", periods=4, freq="Q"),
        "index-interval": pd.interval_range(0.0, 1.0, periods=4, closed="left"),
        "index-categorical": pd.CategoricalIndex(list("aab")),
        "index-multi": pd.MultiIndex.from_tuples([("a", 1), ("b", 2)], names=["k", "n"]),
    }


def scalars():
    return {
        "timestamp": pd.Timestamp("2024-01-01 12:00"),
        "timestamp-tz": pd.Timestamp("2024-01-01 12:00", tz="Asia/Kolkata"),
        "timedelta": pd.Timedelta("1 days 02:00:00"),
        "period": pd.Period("2024-03", freq="M"),
        "interval": pd.Interval(0, 1, closed="both"),
        "missing": [pd.NaT, pd.NA],
        "offsets": [pd.offsets.MonthEnd(2), pd.offsets.BusinessDay(), pd.offsets.Hour(3)],
        "dtypes": [pd.CategoricalDtype(["a", "b"]), pd.Int64Dtype(), pd.DatetimeTZDtype(tz="UTC")],
        "categorical": pd.Categorical(["x", "y", "x"]),
        "dict-of-frames": {"train": mixed_frame().head(2), "test": mixed_frame().tail(2)},
    }
