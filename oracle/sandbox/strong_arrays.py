"""`convert --in-sandbox`: what it takes out of objects of real libraries, compared bit for bit.

Makes files with the libraries that are there, has them converted with this very Python, and reads the outputs with
numpy, or safetensors for what numpy has no type for.

    python oracle/sandbox/strong_arrays.py --cli 'node dist/pickleproof.cjs'
"""

import argparse
import importlib.util
import json
import os
import pickle
import shlex
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

import custom_models  # noqa: E402
import numpy  # noqa: E402


class Tools:
    """A scratch folder and our command."""

    def __init__(self, cli, folder):
        self.cli = shlex.split(cli)
        self.folder = folder

    def pickled(self, value):
        path = self.folder / "model.pkl"
        path.write_bytes(pickle.dumps(value))
        return path

    def take(self, path, ending=".npz"):
        """Converts, and returns the report and the path of the output."""
        target = self.folder / f"taken{ending}"
        flags = ["--in-sandbox", "--python", sys.executable, "--timeout", "300"]
        command = [*self.cli, "convert", str(path), "-o", str(target), "--root", ".", "--force", "--allow-loss"]
        done = subprocess.run(
            [*command, "--format", "json", *flags],
            capture_output=True,
            text=True,
            env={**os.environ, "PYTHONPATH": str(HERE)},
        )
        if done.returncode != 0:
            raise AssertionError(f"exit {done.returncode}: {done.stderr.strip()} {done.stdout[-500:]}")
        report = json.loads(done.stdout)
        assert report["inSandbox"] is True and report["level"] == "strong", report
        assert report["observed"]["outcome"] == "returned", report["observed"]
        return report, target

    def taken(self, value):
        _report, target = self.take(self.pickled(value))
        with numpy.load(target, allow_pickle=False) as arrays:
            return {name: arrays[name] for name in arrays.files}


def assert_same(taken, expected):
    """Names, types, shapes and bits; byte order and memory layout are the writer's."""
    assert sorted(taken) == sorted(expected), (sorted(taken), sorted(expected))
    for name, value in expected.items():
        wanted = numpy.asarray(value)
        got = taken[name]
        assert got.shape == wanted.shape, (name, got.shape, wanted.shape)
        little = wanted.astype(wanted.dtype.newbyteorder("<"))
        assert got.dtype.newbyteorder("<") == little.dtype, (name, got.dtype, wanted.dtype)
        assert got.astype(little.dtype).tobytes() == little.tobytes(), name


def types_of_numpy(tools):
    numbers = numpy.arange(24)
    arrays = {
        **{kind: numbers.astype(kind) for kind in ("?", "b", "B", "h", "H", "i", "I", "q", "Q", "e", "f", "d", "F", "D")},
        "big": numbers.astype(">f8"),
        "columns": numpy.asfortranarray(numbers.reshape(2, 3, 4)),
        "steps": numbers.reshape(4, 6)[::2, ::-1],
        "repeated": numpy.broadcast_to(numpy.float32(1.5), (3, 4)),
        "scalar": numpy.float32(2.5),
        "zero": numpy.array(7, dtype="i2"),
        "empty": numpy.zeros((0, 3), dtype="f4"),
        "times": numpy.array(["2020-01-01", "NaT"], dtype="M8[ns]"),
        "spans": numpy.array([1, 2], dtype="m8[s]"),
        "texts": numpy.array(["ä", "bc"]),
        "bytes": numpy.array([b"x", b"yz"]),
        "nan": numpy.array([numpy.nan, -0.0, numpy.inf], dtype="f4").view("u4").view("f4"),
    }
    assert_same(tools.taken(custom_models.Plain(**arrays)), arrays)


def nested_values(tools):
    weight = numpy.random.default_rng(0).standard_normal((3, 4))
    records = numpy.array([(1, 2.5), (3, 4.5)], dtype=[("a", "<i4"), ("b", "<f8")])
    objects = numpy.array([weight, None, {"k": weight + 1}], dtype=object)
    masked = numpy.ma.masked_array([1.0, 2.0], mask=[True, False])
    value = {
        "layers": [custom_models.Slotted(weight, "first"), {"bias": weight[0], 3: weight[1]}],
        "records": records,
        "objects": objects,
        "masked": masked,
        "reduced": custom_models.Reduced(weight[2]),
        "tied": weight,
        "epoch": 3,
    }
    value["reduced"].table = weight * 3
    value["itself"] = value
    expected = {
        "layers.0.weight": weight,
        "layers.1.bias": weight[0],
        "layers.1.3": weight[1],
        "records.a": records["a"],
        "records.b": records["b"],
        "objects.0": weight,
        "objects.2.k": weight + 1,
        "masked": masked.data,
        "reduced.scale": weight[2],
        "reduced.table": (weight * 3) / 2 * 2,
        "tied": weight,
    }
    report, target = tools.take(tools.pickled(value))
    with numpy.load(target) as arrays:
        names = [name for name in arrays.files]
        taken = {name: arrays[name] for name in names}
    aliased = {alias["name"]: taken[alias["keptAs"]] for alias in report["aliased"]}
    assert_same({**taken, **aliased}, expected)
    dropped = {item["path"] for item in report["dropped"]}
    assert {"epoch", "layers.0.name"} <= dropped, dropped


def estimators(tools):
    from sklearn.datasets import load_iris
    from sklearn.ensemble import RandomForestClassifier
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    data, labels = load_iris(return_X_y=True)
    line = make_pipeline(StandardScaler(), LogisticRegression()).fit(data, labels)
    taken = tools.taken(line)
    assert_same(
        {name: taken[name] for name in ("steps.0.1.mean_", "steps.1.1.coef_", "steps.1.1.classes_")},
        {
            "steps.0.1.mean_": line[0].mean_,
            "steps.1.1.coef_": line[1].coef_,
            "steps.1.1.classes_": line[1].classes_,
        },
    )
    forest = RandomForestClassifier(3, random_state=0).fit(data, labels)
    taken = tools.taken(forest)
    for index, tree in enumerate(forest.estimators_):
        state = tree.tree_.__getstate__()
        path = f"estimators_.{index}.tree_"
        expected = {f"{path}.nodes.{field}": state["nodes"][field] for field in state["nodes"].dtype.names}
        expected[f"{path}.values"] = state["values"]
        assert_same({name: taken[name] for name in expected}, expected)


def joblib_files(tools):
    import joblib

    value = custom_models.Plain(weight=numpy.arange(1e5).reshape(100, -1), bias=numpy.arange(3, dtype="i2"))
    for name in ("model.joblib", "model.joblib.gz", "model.joblib.xz"):
        path = tools.folder / name
        joblib.dump(value, path)
        _report, target = tools.take(path)
        with numpy.load(target) as arrays:
            assert_same({name: arrays[name] for name in arrays.files}, vars(value))


def frames(tools):
    import pandas

    frame = pandas.DataFrame(
        {
            "int": numpy.arange(5),
            "float": numpy.linspace(0, 1, 5),
            "time": pandas.date_range("2020", periods=5),
            "kind": pandas.Categorical(list("abcab")),
            "null": pandas.array([1, None, 3, 4, 5], dtype="Int64"),
            "text": list("abcde"),
            ("two", 1): numpy.arange(5, dtype="f4"),
        },
        index=numpy.arange(10, 15),
    )
    taken = tools.taken(custom_models.Plain(frame=frame, series=frame["int"]))
    assert_same(
        taken,
        {
            "frame.int": frame["int"].to_numpy(),
            "frame.float": frame["float"].to_numpy(),
            "frame.time": frame["time"].to_numpy(),
            "frame.kind.codes": frame["kind"].cat.codes.to_numpy(),
            "frame.null._data": frame["null"].array._data,
            "frame.null._mask": frame["null"].array._mask,
            "frame.two_1": frame[("two", 1)].to_numpy(),
            "frame.index": frame.index.to_numpy(),
            "series": frame["int"].to_numpy(),
        },
    )


def sparse_matrices(tools):
    from scipy import sparse

    matrix = sparse.random(20, 30, 0.2, format="csr", random_state=0)
    taken = tools.taken(custom_models.Plain(matrix=matrix))
    assert_same(
        taken,
        {f"matrix.{part}": getattr(matrix, part) for part in ("data", "indices", "indptr")},
    )


def modules_of_torch(tools):
    import torch
    from safetensors.torch import load_file
    import custom_nets

    torch.manual_seed(0)
    net = custom_nets.Net()
    zipped, legacy = tools.folder / "net.pt", tools.folder / "net-old.pt"
    torch.save(net, zipped)
    torch.save(net, legacy, _use_new_zipfile_serialization=False)
    for path in (zipped, legacy):
        report, target = tools.take(path, ".safetensors")
        taken = load_file(target)
        taken.update({alias["name"]: taken[alias["keptAs"]] for alias in report["aliased"]})
        for name, value in net.state_dict().items():
            same_tensor(name, taken.pop(name), value)
        same_tensor("cache.0", taken.pop("cache.0"), net.cache[0])
        assert not taken, list(taken)


def same_tensor(name, got, wanted):
    import torch

    assert got.dtype == wanted.dtype and got.shape == wanted.shape, (name, got.dtype, got.shape)
    bits = [tensor.detach().resolve_conj().resolve_neg().contiguous().view(-1).view(torch.uint8) for tensor in (got, wanted)]
    assert torch.equal(*bits), name


def types_of_torch(tools):
    import torch
    from safetensors.torch import load_file

    numbers = torch.arange(12.0).reshape(3, 4)
    tensors = {
        **{str(kind)[6:]: numbers.to(kind) for kind in (torch.bfloat16, torch.float16, torch.int8, torch.int64, torch.bool)},
        **{str(kind)[6:]: numbers.to(kind) for kind in (torch.float8_e4m3fn, torch.float8_e5m2, torch.complex64)},
        "transposed": numbers.t(),
        "stepped": numbers[:, ::2],
        "expanded": torch.ones(1, 3).expand(2, 3),
        "conjugate": torch.complex(numbers, numbers).conj(),
        "grad": torch.nn.Parameter(numbers.clone()),
        "scalar": torch.tensor(1.5),
        "empty": torch.zeros(0, 2),
    }
    sparse = torch.sparse_coo_tensor(torch.tensor([[0, 1], [1, 0]]), torch.tensor([1.0, 2.0]), (2, 2)).coalesce()
    path = tools.folder / "types.pt"
    torch.save(custom_models.Plain(**tensors, sparse=sparse), path)
    _report, target = tools.take(path, ".safetensors")
    taken = load_file(target)
    same_tensor("indices", taken.pop("sparse.indices"), sparse.indices())
    same_tensor("values", taken.pop("sparse.values"), sparse.values())
    assert sorted(taken) == sorted(tensors), sorted(taken)
    for name, value in tensors.items():
        same_tensor(name, taken[name], value)


def large_tensor(tools):
    """Through the pipe and the spool, without being held as a whole."""
    import torch

    path = tools.folder / "large.pt"
    value = torch.arange(2**24, dtype=torch.float32).reshape(2**12, -1)
    torch.save({"state_dict": {"w": value, "half": value[:, ::2]}}, path)
    from safetensors.torch import load_file

    _report, target = tools.take(path, ".safetensors")
    taken = load_file(target)
    same_tensor("w", taken["state_dict.w"], value)
    same_tensor("half", taken["state_dict.half"], value[:, ::2])


CELLS = {
    "numpy: every type and layout": (types_of_numpy, []),
    "numpy: inside classes, lists, records and itself": (nested_values, []),
    "scikit-learn: a pipeline and a forest": (estimators, ["sklearn"]),
    "joblib: plain and compressed": (joblib_files, ["joblib"]),
    "pandas: a frame of all kinds": (frames, ["pandas"]),
    "scipy: a sparse matrix": (sparse_matrices, ["scipy"]),
    "torch: a module of its own class": (modules_of_torch, ["torch", "safetensors"]),
    "torch: every type and layout": (types_of_torch, ["torch", "safetensors"]),
    "torch: 64 MiB and half of it": (large_tensor, ["torch", "safetensors"]),
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    failed = 0
    for title, (cell, needs) in CELLS.items():
        if options.only not in title or any(importlib.util.find_spec(name) is None for name in needs):
            continue
        with tempfile.TemporaryDirectory() as folder:
            try:
                cell(Tools(options.cli, Path(folder)))
            except Exception:
                failed += 1
                print(f"FAILED  {title}\n{traceback.format_exc()}", flush=True)
            else:
                print(f"ok      {title}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
