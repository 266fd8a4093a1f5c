"""
Frames of pandas: out of pickles into Parquet, read by pandas and pyarrow.

The pickles may come from another pandas: --only frames reads `$FRAMES` (a folder made by
`python oracle/convert/graphs_frames.py FOLDER` in that version's venv) besides what it makes itself.
"""

import os
import pickle
import sys
from pathlib import Path

import numpy as np
import pandas as pd


def frames() -> dict[str, pd.DataFrame]:
    rng = np.random.default_rng(0)
    numbers = pd.DataFrame(
        {
            **{kind: np.arange(-3, 4).astype(kind) for kind in ("i1", "i2", "i4", "i8")},
            **{kind: np.arange(7).astype(kind) for kind in ("u1", "u2", "u4", "u8")},
            "f4": rng.random(7).astype("f4"),
            "f8": [1.5, np.nan, -0.0, np.inf, -np.inf, 1e300, 5e-324],
            "bool": rng.random(7) > 0.5,
        }
    )
    texts = pd.DataFrame({"a": ["x", None, "zß€😀"], "b": ["", "p", "q"], "n": [1, 2, 3]})
    moments = pd.DataFrame({"t": np.array(["2020-01-02T03:04:05.678", "NaT", "1900-01-01"], "M8[ns]")})
    moments["utc"] = pd.to_datetime(["2020-01-01"] * 3).tz_localize("UTC")
    moments["berlin"] = pd.to_datetime(["2020-06-01"] * 3).tz_localize("Europe/Berlin")
    missing = pd.DataFrame(
        {
            "Int64": pd.array([1, None, 3], dtype="Int64"),
            "UInt8": pd.array([1, None, 255], dtype="UInt8"),
            "Float64": pd.array([1.5, None, 3], dtype="Float64"),
            "boolean": pd.array([True, None, False], dtype="boolean"),
            "string": pd.array(["a", None, "c"], dtype="string"),
        }
    )
    indexed = pd.DataFrame({"v": [1, 2, 3]}, index=pd.Index(["a", "b", "c"], name="key"))
    dates = pd.DataFrame({"v": [1.5, 2.5]}, index=pd.to_datetime(["2020-01-01", "2021-01-01"]))
    large = pd.DataFrame(rng.random((300_000, 3)), columns=["x", "y", "z"])
    large["s"] = [f"row {i}" for i in range(len(large))]
    return {
        "numbers": numbers,
        "texts": texts,
        "moments": moments,
        "missing": missing,
        "index of texts": indexed,
        "index of moments": dates,
        "range": pd.DataFrame({"v": [1, 2]}, index=pd.RangeIndex(5, 9, 2)),
        "columns that are numbers": pd.DataFrame(rng.random((3, 2))),
        "empty": pd.DataFrame({"a": np.zeros(0, "i4"), "b": np.zeros(0)}),
        "sliced and transposed": numbers[["i8", "f8"]].iloc[::2].copy(),
        "300,000 rows": large,
    }


def check(matrix, scratch, path: Path, name: str):
    matrix.convert(path, scratch / "m.parquet")
    found = pd.read_parquet(scratch / "m.parquet", engine="pyarrow")
    expected = pickle.loads(path.read_bytes())
    for column in expected.columns:
        # Without a schema of Arrow, pyarrow reads moments of a zone in nanoseconds.
        if isinstance(expected[column].dtype, pd.DatetimeTZDtype):
            found[column] = found[column].astype(expected[column].dtype)
        # Where texts are kept in memory is a matter of what is installed.
        if str(expected[column].dtype) == str(found[column].dtype) == "string":
            found[column] = found[column].astype(expected[column].dtype)
        # Python's own texts have no type of their own before pandas 3.
        if expected[column].dtype != found[column].dtype and found[column].dtype == "str":
            found[column] = found[column].astype(object).where(found[column].notna(), None)
            expected[column] = expected[column].astype(object)
    if found.index.dtype != expected.index.dtype and found.index.dtype == "str":
        found.index = found.index.astype(expected.index.dtype)
    if found.columns.dtype != expected.columns.dtype:
        found.columns = found.columns.astype(expected.columns.dtype)
    pd.testing.assert_frame_equal(expected, found, check_exact=True, check_freq=False)
    for column in expected.columns:
        if expected[column].dtype.kind == "f" and not hasattr(expected[column].array, "_mask"):
            assert expected[column].to_numpy().tobytes() == found[column].to_numpy().tobytes()


def told(matrix, scratch):
    """What Parquet has not, or has otherwise, is told: categories, spans of time, several kinds."""
    frame = pd.DataFrame({"c": pd.Categorical(["u", "v", None]), "v": [1, 2, 3]})
    frame["span"] = pd.to_timedelta([1, 2, 3])
    frame["mixed"] = [1, "a", None]
    (scratch / "m.pkl").write_bytes(pickle.dumps(frame))
    said = matrix.convert(scratch / "m.pkl", scratch / "m.parquet", "--format", "json", codes=(1,))
    assert "span" in said and "mixed" in said and "categories" in said, said
    found = pd.read_parquet(scratch / "m.parquet")
    assert list(found.columns) == ["c", "v"], found.columns
    assert found["c"].tolist()[:2] == ["u", "v"]


def run(matrix) -> None:
    version = f"pandas {pd.__version__}"
    made = matrix.folder / "frames"
    keep(made)
    folders = [(version, made)]
    if "FRAMES" in os.environ:
        folders += [(folder, Path(folder)) for folder in os.environ["FRAMES"].split(":")]
    for label, folder in folders:
        for path in sorted(folder.glob("*.pkl")):
            matrix.cell(
                f"pkl ({label}): {path.stem}",
                "parquet",
                lambda s, p=path: check(matrix, s, p, p.stem),
            )
    matrix.cell(f"pkl ({version}): categories, spans", "parquet", lambda s: told(matrix, s))


def keep(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, frame in frames().items():
        (folder / f"{name}.pkl").write_bytes(pickle.dumps(frame))


if __name__ == "__main__":
    keep(Path(sys.argv[1]))
