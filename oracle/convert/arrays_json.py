"""Typed JSON, read here by what docs/json-model.md says, without any code of ours."""

import base64
import json
import pickle

import flax.serialization as flax
import numpy as np
import safetensors.numpy
from arrays_data import complexes, held, layouts, numbers, records, same

NAMES = {"BOOL": "bool", "F16": "<f2", "F32": "<f4", "F64": "<f8", "F128": "<f16", "C64": "<c8", "C128": "<c16", "C256": "<c32"}
NAMES |= {f"{kind}{bits}": f"<{kind.lower()}{bits // 8}" for kind in "UI" for bits in (8, 16, 32, 64)}


def value_of(node, tensors):
    """A value of the file; objects and names are left as they are."""
    if isinstance(node, list):
        return [value_of(item, tensors) for item in node]
    if not isinstance(node, dict):
        return node
    if "$tensor" in node:
        return tensor_of(node["$tensor"], tensors)
    if "$int" in node:
        return int(node["$int"])
    if "$float" in node:
        return float(node["$float"])
    if "$complex" in node:
        return complex(*value_of(node["$complex"], tensors))
    if "$bytes" in node:
        return base64.b64decode(node["$bytes"], validate=True)
    if "$bytearray" in node:
        return bytearray(base64.b64decode(node["$bytearray"], validate=True))
    for key, made in {"$tuple": tuple, "$set": set, "$frozenset": frozenset}.items():
        if key in node:
            return made(value_of(node[key], tensors))
    if "$dict" in node:
        return {value_of(key, tensors): value_of(item, tensors) for key, item in node["$dict"]}
    return {key: value_of(item, tensors) for key, item in node.items()}


def tensor_of(fields, tensors):
    if "same" in fields:
        return tensors[fields["same"]]
    dtype = NAMES.get(fields["dtype"])
    if dtype is None:
        dtype = fields["descr"]
        dtype = np.dtype(eval(dtype, {})) if dtype.startswith("[") else np.dtype(dtype)  # our own text
    array = np.frombuffer(base64.b64decode(fields["data"], validate=True), dtype).reshape(fields["shape"])
    tensors[fields["id"]] = array
    return array


def read(path):
    document = json.loads(path.read_text("utf-8"))
    assert next(iter(document)) == "schema" and document["schema"] == "pickleproof/model/v1"
    return value_of(document["root"], {})


def npz_to_json(tools):
    arrays = {**numbers(), **layouts(), **complexes(), **records()}
    np.savez(tools.path("a.npz"), **arrays)
    out = tools.convert(tools.path("a.npz"), tools.path("a.json"))
    same(arrays, read(out))
    same(arrays, np.load(tools.convert(out, tools.path("b.npz"))))


def safetensors_to_json(tools):
    arrays = {**numbers(), **layouts()}
    safetensors.numpy.save_file({k: np.ascontiguousarray(v).astype(v.dtype.newbyteorder("<")) for k, v in arrays.items()}, tools.path("a.safetensors"))
    out = tools.convert(tools.path("a.safetensors"), tools.path("s.json"))
    assert held(tools.convert(out, tools.path("b.safetensors"))) == held(tools.path("a.safetensors"))


def pickle_to_json(tools):
    """Plain values of every kind keep their types."""
    shared = [1, 2.0]
    values = {
        "ints": [0, -1, 2**53, -(2**70)],
        "floats": [0.0, -0.0, 1e300, float("inf")],
        "texts": ["", "z\u00e9\n\"", "\U0001f600", "$int"],
        "$key": (None, True, b"\x00\xff", bytearray(b"x"), 1 - 2j),
        "sets": (frozenset([1]), {("a", 2)}),
        ("tuple", 1): {1: "one", None: "none"},
        "shared": (np.arange(3.0), {"x": np.float32(1.5)}),
    }
    tools.path("v.pkl").write_bytes(pickle.dumps(values))
    found = read(tools.convert(tools.path("v.pkl"), tools.path("v.json")))
    arrays = [(values.pop("shared"), found.pop("shared"))]
    assert repr(found) == repr(values), (found, values)
    for (a, b), (c, d) in arrays:
        same({"a": a, "x": b["x"]}, {"a": c, "x": d["x"]})
    tools.path("s.pkl").write_bytes(pickle.dumps([shared, shared]))
    out = tools.convert(tools.path("s.pkl"), tools.path("shared.json"))
    assert json.loads(out.read_text())["root"] == [{"$id": 1, "value": [1, 2.0]}, {"$ref": 1}]


def flax_to_json(tools):
    tree = {"params": {"w": np.eye(3, dtype="f4")}, "step": np.int64(3), "rate": 0.5}
    tools.path("f.msgpack").write_bytes(flax.msgpack_serialize(tree))
    out = tools.convert(tools.path("f.msgpack"), tools.path("f.json"))
    assert read(out)["params"]["w"].tobytes() == tree["params"]["w"].tobytes()
    back = tools.convert(out, tools.path("f2.msgpack"))
    assert back.read_bytes() == tools.convert(tools.path("f.msgpack"), tools.path("f3.msgpack")).read_bytes()


CELLS = {
    "npz -> json -> npz": npz_to_json,
    "safetensors -> json -> safetensors": safetensors_to_json,
    "pickle -> json": pickle_to_json,
    "msgpack (flax) -> json -> msgpack": flax_to_json,
}
