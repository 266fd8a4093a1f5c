"""
What `compare` writes is loaded by every real loader that this Python has, and `recommend` knows the files of
real libraries.

    python oracle/convert/advice.py --cli 'node dist/pickleproof.cjs'

Needs numpy; what else is there (torch, safetensors, h5py, joblib, scikit-learn, onnx, gguf, flax, msgpack,
xgboost, lightgbm, pandas) is used. Prints a line for each cell and exits with 1 when one does not work.
"""

import argparse
import importlib.util
import json
import pickle
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

FAILED = []


def has(*names):
    return all(importlib.util.find_spec(name) is not None for name in names)


def cell(what, problem=None):
    print(f"{what}: {'ok' if problem is None else problem}", flush=True)
    if problem is not None:
        FAILED.append(what)


def run(cli, *args):
    done = subprocess.run([*cli, *args], capture_output=True, text=True, timeout=600)
    return done.returncode, done.stdout, done.stderr


def arrays():
    made = np.random.default_rng(0)
    return {"weight": made.normal(size=(32, 16)).astype("f4"), "count": np.arange(7)}


def save_torch(folder):
    import torch

    state = {name: torch.from_numpy(array) for name, array in arrays().items()}
    net = torch.nn.Linear(4, 2)
    torch.save(state, folder / "weights.pt")
    torch.save(state, folder / "old.pt", _use_new_zipfile_serialization=False)
    torch.save(net, folder / "module.pt")
    optimizer = torch.optim.Adam(net.parameters())
    net(torch.ones(1, 4)).sum().backward()
    optimizer.step()
    checkpoint = {"state_dict": net.state_dict(), "optimizer": optimizer.state_dict(), "epoch": 1}
    torch.save(checkpoint, folder / "last.ckpt")
    yield from [("weights.pt", "nn-weights"), ("old.pt", "nn-weights"), ("module.pt", "nn-module")]
    yield "last.ckpt", "training-checkpoint"


def save_sklearn(folder):
    import joblib
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    data, labels = arrays()["weight"], np.arange(32) % 2
    fitted = make_pipeline(StandardScaler(), LogisticRegression()).fit(data, labels)
    joblib.dump(fitted, folder / "pipeline.joblib")
    joblib.dump(fitted, folder / "pipeline.joblib.gz")
    yield from [("pipeline.joblib", "estimator"), ("pipeline.joblib.gz", "estimator")]


def save_boosters(folder):
    data, labels = arrays()["weight"], np.arange(32) % 2
    if has("xgboost"):
        import xgboost

        made = xgboost.train({"max_depth": 2}, xgboost.DMatrix(data, labels), num_boost_round=2)
        (folder / "xgboost.pkl").write_bytes(pickle.dumps(made))
        yield "xgboost.pkl", "booster-xgboost"
    if has("lightgbm"):
        import lightgbm

        made = lightgbm.train({"verbose": -1}, lightgbm.Dataset(data, labels), num_boost_round=2)
        (folder / "lightgbm.pkl").write_bytes(pickle.dumps(made))
        yield "lightgbm.pkl", "booster-lightgbm"


def save_plain(folder):
    np.savez(folder / "arrays.npz", **arrays())
    np.save(folder / "objects.npy", np.array([None, 1], dtype=object), allow_pickle=True)
    (folder / "arrays.pkl").write_bytes(pickle.dumps(arrays()))
    (folder / "config.pkl").write_bytes(pickle.dumps({"lr": 0.1, "layers": [1, 2], "name": "x"}))
    words = {f"word{i}": i for i in range(50)}
    (folder / "vocab.pkl").write_bytes(pickle.dumps(words))
    yield from [("arrays.npz", "arrays-native"), ("objects.npy", "numpy-objects")]
    yield from [("arrays.pkl", "arrays"), ("config.pkl", "config"), ("vocab.pkl", "vocabulary")]
    if has("pandas"):
        import pandas

        (folder / "table.pkl").write_bytes(pickle.dumps(pandas.DataFrame({"a": [1, 2], "b": [0.5, 1]})))
        yield "table.pkl", "table"
    if has("safetensors"):
        from safetensors.numpy import save_file

        save_file(arrays(), folder / "model.safetensors")
        yield "model.safetensors", "weights-safetensors"


def files(folder):
    yield from save_plain(folder)
    if has("torch"):
        yield from save_torch(folder)
    if has("sklearn", "joblib"):
        yield from save_sklearn(folder)
    yield from save_boosters(folder)


def check_advice(cli, path, use_case):
    code, out, err = run(cli, "recommend", str(path), "--format", "json")
    if code not in (0, 1):
        return cell(f"recommend {path.name}", f"exit {code}: {err.strip()}")
    (advice,) = json.loads(out)["files"]
    found = advice.get("useCase")
    cell(f"recommend {path.name} -> {use_case}", None if found == use_case else f"it says {found}")


def check_comparison(cli, path):
    args = ["--python", sys.executable, "--repeat", "1", "--no-gzip", "--format", "json"]
    code, out, err = run(cli, "compare", str(path), *args)
    if code != 0:
        return cell(f"compare {path.name}", f"exit {code}: {err.strip() or out[:300]}")
    for row in json.loads(out)["formats"]:
        for timing in row["python"]:
            what = f"compare {path.name} -> {row['id']} -> {timing['loader']}"
            reason = timing.get("reason")
            # What weights_only refuses is a whole module: the reason to move it.
            if reason is None or (row["id"] == "source" and "Weights only load failed" in reason):
                cell(what)
            elif not reason.endswith("is not there"):
                cell(what, reason)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", default="node dist/pickleproof.cjs")
    cli = shlex.split(parser.parse_args().cli)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file, use_case in files(folder):
            check_advice(cli, folder / file, use_case)
            if use_case not in ("config", "vocabulary", "numpy-objects"):
                check_comparison(cli, folder / file)
    print(f"{len(FAILED)} failed")
    sys.exit(1 if FAILED else 0)


main()
