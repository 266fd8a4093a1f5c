"""MessagePack of flax."""

import os

os.environ["JAX_PLATFORMS"] = "cpu"

import flax.serialization as flax
import jax.numpy as jnp
import ml_dtypes
import numpy as np
import safetensors.numpy
from arrays_data import complexes, held, layouts, numbers, same


def flat(tree, path=""):
    """Arrays by their path with dots."""
    if isinstance(tree, dict):
        return {name: value for key, item in tree.items() for name, value in flat(item, f"{path}.{key}").items()}
    return {path[1:]: tree}


def params():
    r = np.random.default_rng(5)
    return {
        "params": {
            "dense": {"kernel": r.standard_normal((4, 3)).astype("f4"), "bias": np.zeros(3, "f4")},
            "norm": {"scale": r.standard_normal(3).astype(ml_dtypes.bfloat16)},
        },
        "step": np.int64(7),
        "rate": 0.125,
        "name": "z\u00e9",
        "none": None,
        "flag": True,
        "large": 2**63,
        "small": -(2**63),
        "complex": 1 - 2j,
        "raw": b"\x00\x01",
    }


def flax_to_flax(tools):
    tools.path("p.msgpack").write_bytes(flax.msgpack_serialize(params()))
    out = tools.convert(tools.path("p.msgpack"), tools.path("q.msgpack"))
    before, after = flat(params()), flat(flax.msgpack_restore(out.read_bytes()))
    assert before.keys() == after.keys()
    for name, value in before.items():
        assert type(value) is type(after[name]), (name, type(after[name]))
        if isinstance(value, np.ndarray | np.generic):
            same({name: value}, {name: after[name]})
        else:
            assert value == after[name], name


def from_bytes(tools):
    """A tree with lists and tuples, as `to_bytes` of flax writes it."""
    tree = {"layers": [{"w": jnp.ones((2, 2))}, {"w": jnp.zeros((2, 2))}], "pair": (jnp.arange(3), 4)}
    tools.path("t.msgpack").write_bytes(flax.to_bytes(tree))
    out = tools.convert(tools.path("t.msgpack"), tools.path("u.msgpack"))
    back = flax.from_bytes(tree, out.read_bytes())
    assert (back["layers"][0]["w"] == tree["layers"][0]["w"]).all()
    assert (back["pair"][0] == tree["pair"][0]).all() and back["pair"][1] == 4


def npz_to_flax(tools):
    arrays = {**numbers(), **layouts(), **complexes()}
    np.savez(tools.path("n.npz"), **arrays)
    out = tools.convert(tools.path("n.npz"), tools.path("n.msgpack"))
    same(arrays, flax.msgpack_restore(out.read_bytes()))
    back = tools.convert(out, tools.path("n2.npz"))
    same(arrays, np.load(back))


def foreign(tools):
    r = np.random.default_rng(1).standard_normal((3, 4))
    arrays = {name: r.astype(name) for name in ["bfloat16", "float8_e4m3fn", "float8_e5m2"]}
    safetensors.numpy.save_file(arrays, tools.path("b.safetensors"))
    out = tools.convert(tools.path("b.safetensors"), tools.path("b.msgpack"))
    same(arrays, flax.msgpack_restore(out.read_bytes()))
    back = tools.convert(out, tools.path("back.safetensors"))
    assert held(back) == held(tools.path("b.safetensors"))


def chunks(tools):
    """flax splits above 2**30 bytes; its limit is lowered here, and ours reads what it writes."""
    array = np.random.default_rng(2).standard_normal((50, 7))
    before = flax.MAX_CHUNK_SIZE
    flax.MAX_CHUNK_SIZE = 256
    try:
        tools.path("c.msgpack").write_bytes(flax.msgpack_serialize({"a": array, "b": {"c": array.T.copy()}}))
    finally:
        flax.MAX_CHUNK_SIZE = before
    out = tools.convert(tools.path("c.msgpack"), tools.path("c.npz"))
    same({"a": array, "b.c": array.T}, np.load(out))


CELLS = {
    "msgpack (flax) -> msgpack": flax_to_flax,
    "msgpack (flax, to_bytes) -> msgpack -> from_bytes": from_bytes,
    "npz -> msgpack -> npz": npz_to_flax,
    "safetensors (bf16, f8) -> msgpack -> safetensors": foreign,
    "msgpack (flax, chunks) -> npz": chunks,
}
