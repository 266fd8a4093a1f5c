"""ONNX: files of onnx itself become others, and what we write is read by onnx."""

import numpy as np
import onnx
from onnx import TensorProto, external_data_helper, helper, numpy_helper
from safetensors.numpy import load_file, save_file

from graphs_matrix import Matrix, same

RAW = {
    "f32": np.arange(24, dtype="<f4").reshape(2, 3, 4),
    "f64": np.linspace(-1, 1, 7),
    "f16": np.array([[1.5, -2.25], [np.nan, np.inf]], dtype="<f2"),
    "i8": np.array([-128, 127], dtype="i1"),
    "u8": np.arange(12, dtype="u1").reshape(3, 4),
    "i16": np.array([-32768, 32767], dtype="<i2"),
    "u16": np.array([0, 65535], dtype="<u2"),
    "i32": np.array([-(2**31), 2**31 - 1], dtype="<i4"),
    "u32": np.array([0, 2**32 - 1], dtype="<u4"),
    "i64": np.array([-(2**63), 2**63 - 1], dtype="<i8"),
    "u64": np.array([0, 2**64 - 1], dtype="<u8"),
    "bool": np.array([True, False, True]),
    "c64": np.array([1 + 2j, -3.5j], dtype="<c8"),
    "a rather long name of a scalar": np.array(3.25, dtype="<f4"),
    "empty": np.zeros((0, 5), dtype="<f4"),
}
"""Types that ONNX keeps as numbers in lists."""
LISTED = ["f32", "f64", "f16", "i8", "u8", "i16", "u16", "i32", "u32", "i64", "u64", "bool", "c64"]


def listed(name: str, array: np.ndarray) -> TensorProto:
    """A tensor whose elements are numbers in a list."""
    proto = numpy_helper.from_array(array, name)
    dtype = proto.data_type
    return helper.make_tensor(name, dtype, array.shape, array.flatten())


def model(tensors) -> onnx.ModelProto:
    """A graph that does next to nothing and has these initializers, and a Constant."""
    constant = helper.make_node(
        "Constant", [], ["held"], value=numpy_helper.from_array(np.arange(3.0), "inner")
    )
    inner = helper.make_graph(
        [helper.make_node("Identity", ["inside"], ["out_t"])],
        "inner",
        [],
        [helper.make_tensor_value_info("out_t", TensorProto.FLOAT, None)],
        [numpy_helper.from_array(np.ones(2, "<f4"), "inside")],
    )
    branch = helper.make_node("If", ["c"], ["y"], name="choice", then_branch=inner, else_branch=inner)
    output = helper.make_tensor_value_info("y", TensorProto.FLOAT, None)
    graph = helper.make_graph([constant, branch], "g", [], [output], list(tensors))
    return helper.make_model(graph)


def expected() -> dict[str, np.ndarray]:
    return {
        **RAW,
        "held": np.arange(3.0),
        "choice.then_branch.inside": np.ones(2, "<f4"),
        "choice.else_branch.inside": np.ones(2, "<f4"),
    }


def without_complex(arrays):
    return {name: array for name, array in arrays.items() if array.dtype.kind != "c"}


def raw_to_safetensors(matrix: Matrix, scratch):
    source = scratch / "m.onnx"
    onnx.save(model(numpy_helper.from_array(a, n) for n, a in RAW.items()), source)
    matrix.convert(source, scratch / "m.safetensors")
    found = load_safetensors(scratch / "m.safetensors")
    compare(expected(), found)


def load_safetensors(path):
    return load_file(path)


def compare(wanted, found) -> None:
    if set(wanted) != set(found):
        raise AssertionError(f"{sorted(wanted)} became {sorted(found)}")
    for name, array in wanted.items():
        same(array, found[name], name)


def lists_to_safetensors(matrix: Matrix, scratch):
    source = scratch / "m.onnx"
    onnx.save(model(listed(name, RAW[name]) for name in LISTED), source)
    matrix.convert(source, scratch / "m.safetensors")
    found = load_safetensors(scratch / "m.safetensors")
    compare({name: a for name, a in expected().items() if name in LISTED or name not in RAW}, found)


def external_to_safetensors(matrix: Matrix, scratch):
    source = scratch / "m.onnx"
    made = model(numpy_helper.from_array(a, n) for n, a in RAW.items())
    onnx.save_model(
        made, source, save_as_external_data=True, location="weights.bin", size_threshold=0
    )
    matrix.convert(source, scratch / "m.safetensors")
    compare(expected(), load_safetensors(scratch / "m.safetensors"))


def to_onnx(matrix: Matrix, scratch):
    source = scratch / "m.safetensors"
    save_file(RAW, source)
    matrix.convert(source, scratch / "m.onnx")
    back = onnx.load(scratch / "m.onnx")
    onnx.checker.check_model(back, full_check=True)
    compare(RAW, {t.name: numpy_helper.to_array(t) for t in back.graph.initializer})


def large_to_onnx(matrix: Matrix, scratch):
    source = scratch / "m.safetensors"
    arrays = {
        **RAW,
        "large": np.random.default_rng(0).random((3000, 2900)),
        "larger": np.arange(5_000_000, dtype="<i4"),
    }
    save_file(arrays, source)
    matrix.convert(source, scratch / "m.onnx")
    onnx.checker.check_model(str(scratch / "m.onnx"), full_check=True)
    back = onnx.load(scratch / "m.onnx")
    compare(arrays, {t.name: numpy_helper.to_array(t) for t in back.graph.initializer})
    entries = [
        int(entry.value)
        for tensor in onnx.load(scratch / "m.onnx", load_external_data=False).graph.initializer
        for entry in tensor.external_data
        if entry.key == "offset"
    ]
    assert entries and all(offset % 4096 == 0 for offset in entries), entries
    return f"{len(entries)} tensors in m.onnx.data"


def small_types(matrix: Matrix, scratch):
    """float8, bfloat16, int4: through ONNX and back, by the bytes."""
    import ml_dtypes

    arrays = {
        "bf16": np.array([1.5, -3, 1e30], dtype=ml_dtypes.bfloat16),
        "e4m3": np.array([1, -2, 448], dtype=ml_dtypes.float8_e4m3fn),
        "e4m3fnuz": np.array([1, -2], dtype=ml_dtypes.float8_e4m3fnuz),
        "e5m2": np.array([1, -2, np.inf], dtype=ml_dtypes.float8_e5m2),
        "e5m2fnuz": np.array([1, -2], dtype=ml_dtypes.float8_e5m2fnuz),
        "e8m0": np.array([1, 2, 0.5], dtype=ml_dtypes.float8_e8m0fnu),
        "u4": np.array([0, 15, 7, 8], dtype=ml_dtypes.uint4),
        "i4": np.array([-8, 7, 0, 1], dtype=ml_dtypes.int4),
        "f4": np.array([0.5, -6, 1, 2], dtype=ml_dtypes.float4_e2m1fn),
    }
    source = scratch / "m.onnx"
    onnx.save(model(numpy_helper.from_array(a, n) for n, a in arrays.items()), source)
    matrix.convert(source, scratch / "n.onnx")
    back = onnx.load(scratch / "n.onnx")
    onnx.checker.check_model(back, full_check=True)
    found = {t.name: numpy_helper.to_array(t) for t in back.graph.initializer}
    compare({**arrays, **{n: a for n, a in expected().items() if n not in RAW}}, found)


def sparse(matrix: Matrix, scratch):
    values = numpy_helper.from_array(np.array([1.5, 2.5], "<f4"), "s")
    indices = numpy_helper.from_array(np.array([1, 5], "<i8"), "s_i")
    made = model([])
    made.graph.sparse_initializer.append(helper.make_sparse_tensor(values, indices, [2, 4]))
    onnx.save(made, scratch / "m.onnx")
    matrix.convert(scratch / "m.onnx", scratch / "m.safetensors")
    found = load_safetensors(scratch / "m.safetensors")
    same(np.array([1.5, 2.5], "<f4"), found["s.values"])
    same(np.array([1, 5], "<i8"), found["s.indices"])


def outside(matrix: Matrix, scratch):
    """A location that leaves the folder is refused, and the file that it names is not read."""
    (scratch / "secret").write_bytes(b"\0" * 96)
    folder = scratch / "inner"
    folder.mkdir()
    made = model([numpy_helper.from_array(RAW["f32"], "f32")])
    tensor = made.graph.initializer[0]
    external_data_helper.set_external_data(tensor, location="../secret", offset=0, length=96)
    tensor.ClearField("raw_data")
    (folder / "m.onnx").write_bytes(made.SerializeToString())
    matrix.convert(folder / "m.onnx", folder / "m.safetensors", "--extract-anyway", codes=(2,))
    assert not (folder / "m.safetensors").exists()


def run(matrix: Matrix) -> None:
    matrix.cell("onnx (raw)", "safetensors", lambda s: raw_to_safetensors(matrix, s))
    matrix.cell("onnx (lists)", "safetensors", lambda s: lists_to_safetensors(matrix, s))
    matrix.cell("onnx (external)", "safetensors", lambda s: external_to_safetensors(matrix, s))
    matrix.cell("onnx (sparse)", "safetensors", lambda s: sparse(matrix, s))
    matrix.cell("onnx (float8, int4)", "onnx", lambda s: small_types(matrix, s))
    matrix.cell("safetensors", "onnx", lambda s: to_onnx(matrix, s))
    matrix.cell("safetensors", "onnx + data", lambda s: large_to_onnx(matrix, s))
    matrix.cell("onnx (outside its folder)", "refused", lambda s: outside(matrix, s))
