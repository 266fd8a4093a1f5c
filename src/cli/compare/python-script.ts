/**
 * The program that times loaders in a Python of the user's: it takes the files as JSON on its standard input
 * and gives the times as JSON on its standard output. Loaders whose library is not there are left out.
 * @module
 */

/** For `python -I -c`. */
export const PYTHON_SCRIPT: string = String.raw`
import importlib, json, os, sys, time, warnings

out = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)
warnings.simplefilter("ignore")


def libraries(*names):
    return [importlib.import_module(name) for name in names]


def numpy_all(path, **more):
    (numpy,) = libraries("numpy")
    found = numpy.load(path, allow_pickle=False, **more)
    return {name: found[name] for name in found.files} if hasattr(found, "files") else found


def safe_open_all(path):
    (safetensors,) = libraries("safetensors")
    with safetensors.safe_open(path, framework="numpy") as found:
        return {name: found.get_tensor(name) for name in found.keys()}


def h5py_all(path):
    (h5py,) = libraries("h5py")
    values = {}
    with h5py.File(path, "r") as found:
        found.visititems(
            lambda name, item: values.__setitem__(name, item[()])
            if isinstance(item, h5py.Dataset)
            else None
        )
    return values


def checkpoint_all(path):
    (tf,) = libraries("tensorflow")
    reader = tf.train.load_checkpoint(path[: -len(".index")] if path.endswith(".index") else path)
    return {name: reader.get_tensor(name) for name in reader.get_variable_to_shape_map()}


def flax_restore(path):
    (flax,) = libraries("flax.serialization")
    with open(path, "rb") as file:
        return flax.msgpack_restore(file.read())


def msgpack_unpack(path):
    (msgpack,) = libraries("msgpack")
    with open(path, "rb") as file:
        return msgpack.unpackb(file.read(), strict_map_key=False)


def skops_load(path):
    (skops,) = libraries("skops.io")
    return skops.load(path, trusted=skops.get_untrusted_types(file=path))


def gguf_all(path):
    (gguf,) = libraries("gguf")
    return [tensor.data.copy() for tensor in gguf.GGUFReader(path).tensors]


def torch_load(path, **more):
    (torch,) = libraries("torch")
    return torch.load(path, map_location="cpu", **more)


def pickle_load(path):
    import pickle

    with open(path, "rb") as file:
        return pickle.load(file)


def json_load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def call(module, name):
    return lambda path: getattr(libraries(module)[0], name)(path)


def booster(module):
    return lambda path: libraries(module)[0].Booster(model_file=path)


TORCH = [
    ("torch.load(weights_only=True)", ["torch"], lambda path: torch_load(path, weights_only=True)),
    (
        "torch.load(weights_only=True, mmap=True): bytes are read on use",
        ["torch"],
        lambda path: torch_load(path, weights_only=True, mmap=True),
    ),
]
WHOLE = [("torch.load(weights_only=False)", ["torch"], lambda path: torch_load(path, weights_only=False))]
JOBLIB = [("joblib.load", ["joblib"], call("joblib", "load"))]
LOADERS = {
    "safetensors": [
        ("safetensors.numpy.load_file", ["safetensors", "numpy"], call("safetensors.numpy", "load_file")),
        ("safetensors.safe_open, get_tensor of all", ["safetensors", "numpy"], safe_open_all),
        (
            "safetensors.torch.load_file: bytes are read on use",
            ["safetensors", "torch"],
            call("safetensors.torch", "load_file"),
        ),
    ],
    "torch-zip": TORCH,
    "torch-legacy": TORCH[:1],
    "torch-tar": TORCH[:1],
    "npz": [("numpy.load of all", ["numpy"], numpy_all)],
    "npy": [
        ("numpy.load", ["numpy"], numpy_all),
        (
            "numpy.load(mmap_mode='r'): bytes are read on use",
            ["numpy"],
            lambda path: numpy_all(path, mmap_mode="r"),
        ),
    ],
    "hdf5": [("h5py, all datasets", ["h5py"], h5py_all)],
    "keras-h5": [("h5py, all datasets", ["h5py"], h5py_all)],
    "msgpack": [
        ("flax.serialization.msgpack_restore", ["flax"], flax_restore),
        ("msgpack.unpackb", ["msgpack"], msgpack_unpack),
    ],
    "json": [("json.load", ["json"], json_load)],
    "skops": [("skops.io.load", ["skops"], skops_load)],
    "onnx": [("onnx.load", ["onnx"], call("onnx", "load"))],
    "gguf": [("gguf.GGUFReader of all", ["gguf"], gguf_all)],
    "tf-checkpoint": [("tf.train.load_checkpoint, all variables", ["tensorflow"], checkpoint_all)],
    "savedmodel": [
        ("tf.saved_model.load", ["tensorflow"], lambda path: libraries("tensorflow")[0].saved_model.load(path))
    ],
    "parquet": [("pyarrow.parquet.read_table", ["pyarrow"], call("pyarrow.parquet", "read_table"))],
    "arrow": [("pyarrow.feather.read_table", ["pyarrow"], call("pyarrow.feather", "read_table"))],
    "feather": [("pyarrow.feather.read_table", ["pyarrow"], call("pyarrow.feather", "read_table"))],
    "xgboost-ubjson": [("xgboost.Booster", ["xgboost"], booster("xgboost"))],
    "xgboost-json": [("xgboost.Booster", ["xgboost"], booster("xgboost"))],
    "lightgbm": [("lightgbm.Booster", ["lightgbm"], booster("lightgbm"))],
    "pickle": [("pickle.load", ["pickle"], pickle_load)] + JOBLIB,
    "joblib": JOBLIB,
}
for compressed in ("zlib", "gzip", "bzip2", "xz", "lzma", "lz4", "zfile"):
    LOADERS[compressed] = JOBLIB

task = json.load(sys.stdin)
jobs = []
for file in task["files"]:
    loaders = list(LOADERS.get(file["format"], []))
    if file["id"] == "source" and file["format"].startswith("torch-"):
        loaders += WHOLE
    for name, needs, load in loaders:
        row = {"id": file["id"], "loader": name, "version": None, "seconds": [], "reason": None}
        try:
            found = libraries(*needs)
            row["version"] = ", ".join(
                "%s %s" % (module.__name__, module.__version__)
                for module in found
                if hasattr(module, "__version__")
            )
        except Exception as error:
            row["reason"] = "%s is not there" % (getattr(error, "name", None) or needs[0])
        jobs.append((row, load, file["path"]))

for _ in range(task["repeats"]):
    for row, load, path in jobs:
        if row["reason"] is not None:
            continue
        try:
            started = time.perf_counter()
            load(path)
            row["seconds"].append(time.perf_counter() - started)
        except Exception as error:
            said = (str(error).splitlines() or [""])[0]
            row["reason"] = ("%s: %s" % (type(error).__name__, said))[:200]

rows = [row for row, _, _ in jobs]
json.dump({"python": sys.version.split()[0], "rows": rows}, out)
out.flush()
os._exit(0)
`;
