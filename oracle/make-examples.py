"""Makes examples/models: a dozen small files for a first scan. The ordinary ones come from the real
libraries; the unknown ones hold an instance of a class that no scanner can know; the dangerous ones
hold a call assembled opcode by opcode, whose only effect would be to print a word, and are never
loaded here. Usage: make-examples.py FOLDER. Makes the files whose libraries the running environment
has (the `torch` and the `interop` environment together make them all) and updates versions.json."""

import importlib
import io
import json
import pickle
import sys
import types
import zipfile
import zlib
from importlib.util import find_spec
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "corpus"))
sink = importlib.import_module("sink")

COMMAND = b"echo inert"


def main(folder):
    target = Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    for libraries, make in MAKERS:
        if all(find_spec(library) for library in libraries):
            for name, data in make().items():
                (target / name).write_bytes(data)
    record_versions(target / "versions.json")


def record_versions(path):
    known = json.loads(path.read_text()) if path.exists() else {}
    path.write_text(json.dumps({**known, **sink.library_versions()}, indent=1, sort_keys=True) + "\n")


def plain_files():
    config = {"epochs": 20, "lr": 3e-4, "labels": ["cat", "dog"], "betas": (0.9, 0.999)}
    return {
        "clean-config.pkl": pickle.dumps(config, 5),
        "unknown-third-party-class.pkl": pickle.dumps(acme_model(), 4),
        "dangerous-os-system.pkl": b"\x80\x04" + call(b"os", b"system", text(COMMAND)) + b".",
        "dangerous-getattr-chain.pkl": b"\x80\x04" + getattr_chain() + b".",
    }


def sklearn_files():
    import joblib
    from sklearn.ensemble import RandomForestClassifier
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    features, classes = [[0.0, 1.0], [1.0, 0.0], [1.0, 1.0], [0.0, 0.0]] * 5, [0, 1, 1, 0] * 5
    pipeline = make_pipeline(StandardScaler(), LogisticRegression()).fit(features, classes)
    forest = RandomForestClassifier(4, random_state=0).fit(features, classes)
    return {
        "clean-sklearn-pipeline.pkl": pickle.dumps(pipeline, 5),
        "clean-sklearn-forest.joblib": dumped(joblib, forest),
        "clean-sklearn-forest-zlib.joblib": dumped(joblib, forest, compress=("zlib", 3)),
        "dangerous-hidden-in-zlib.joblib": zlib.compress(with_call_in_front(dumped(joblib, pipeline))),
    }


def dumped(joblib, value, **options):
    buffer = io.BytesIO()
    joblib.dump(value, buffer, **options)
    return buffer.getvalue()


def numpy_files():
    import numpy

    buffer = io.BytesIO()
    numpy.savez(buffer, weight=numpy.eye(4), bias=numpy.zeros(4))
    return {"clean-numpy-weights.npz": buffer.getvalue()}


def pandas_files():
    import pandas

    dates = pandas.date_range("2024-01-01", periods=3)
    table = pandas.DataFrame({"when": dates, "score": [0.1, 0.2, 0.3], "name": ["a", "b", "c"]})
    return {"clean-pandas-table.pkl": pickle.dumps(table, 5)}


def torch_files():
    import torch

    torch.manual_seed(0)
    network = torch.nn.Sequential(torch.nn.Linear(4, 8), torch.nn.ReLU(), torch.nn.Linear(8, 2))
    state = network.state_dict()
    clean = saved(torch, state)
    return {
        "clean-torch-state-dict.pt": clean,
        "clean-torch-legacy.pth": saved(torch, state, _use_new_zipfile_serialization=False),
        "unknown-torch-checkpoint.ckpt": saved(torch, {"state_dict": state, "config": acme_model()}),
        "dangerous-torch-zip.pt": with_changed_member(clean, "data.pkl", with_call_in_front),
    }


def saved(torch, value, **options):
    buffer = io.BytesIO()
    torch.save(value, buffer, **options)
    return buffer.getvalue()


def acme_model():
    """An instance of a class from a package that exists only here."""
    module = types.ModuleType("acme_models.net")
    module.Net = type("Net", (), {"__module__": module.__name__})
    sys.modules.setdefault("acme_models", types.ModuleType("acme_models"))
    module = sys.modules.setdefault(module.__name__, module)
    model = module.Net()
    model.layers, model.rate = [64, 64], 0.1
    return model


def with_call_in_front(data):
    """Puts the call, its result dropped, between the PROTO opcode and everything else."""
    return data[:2] + call(b"os", b"system", text(COMMAND)) + b"0" + data[2:]


def with_changed_member(archive, suffix, change):
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as source, zipfile.ZipFile(buffer, "w") as target:
        for entry in source.infolist():
            data = source.read(entry)
            changed = change(data) if entry.filename.endswith(suffix) else data
            target.writestr(zipfile.ZipInfo(entry.filename), changed)
    return buffer.getvalue()


def getattr_chain():
    module = call(b"builtins", b"__import__", text(b"os"))
    method = call(b"builtins", b"getattr", module + text(b"system"))
    return method + b"(" + text(COMMAND) + b"tR"


def call(module, name, arguments):
    """GLOBAL module name, MARK, the arguments, TUPLE, REDUCE."""
    return b"c" + module + b"\n" + name + b"\n(" + arguments + b"tR"


def text(value):
    """SHORT_BINUNICODE."""
    return b"\x8c" + bytes([len(value)]) + value


MAKERS = [
    ((), plain_files),
    (("sklearn", "joblib"), sklearn_files),
    (("numpy",), numpy_files),
    (("pandas",), pandas_files),
    (("torch",), torch_files),
]


if __name__ == "__main__":
    main(*sys.argv[1:])
