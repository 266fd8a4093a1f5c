"""GGUF: files of gguf-py become others, and what we write is read by gguf-py."""

import gguf
import numpy as np
from safetensors.numpy import load_file, save_file

from graphs_matrix import Matrix, same

PLAIN = {
    "f32": np.arange(24, dtype="<f4").reshape(2, 3, 4),
    "f16": np.array([[1.5, -2.25], [np.nan, np.inf]], dtype="<f2"),
    "f64": np.linspace(-1, 1, 7),
    "i8": np.array([-128, 127], dtype="i1"),
    "i16": np.array([-32768, 32767], dtype="<i2"),
    "i32": np.array([-(2**31), 2**31 - 1], dtype="<i4"),
    "i64": np.array([-(2**63), 2**63 - 1], dtype="<i8"),
    "four": np.arange(120, dtype="<f4").reshape(2, 3, 4, 5),
}


def from_gguf(matrix: Matrix, scratch, alignment: int, big: bool):
    endian = gguf.GGUFEndian.BIG if big else gguf.GGUFEndian.LITTLE
    writer = gguf.GGUFWriter(scratch / "m.gguf", "llama", endianess=endian)
    if alignment != 32:
        writer.add_custom_alignment(alignment)
    writer.add_block_count(3)
    writer.add_float32("a.float", 0.5)
    writer.add_array("a.list", ["one", "two"])
    for name, array in PLAIN.items():
        writer.add_tensor(name, array)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    matrix.convert(scratch / "m.gguf", scratch / "m.safetensors")
    found = load_file(scratch / "m.safetensors")
    assert set(found) == set(PLAIN), sorted(found)
    for name, array in PLAIN.items():
        same(array, found[name], name)


def to_gguf(matrix: Matrix, scratch):
    arrays = {**PLAIN, "left out": np.array([1, 2], dtype="u1"), "scalar": np.float32(2.5)}
    arrays["scalar"] = np.array(2.5, dtype="<f4")
    arrays["empty"] = np.zeros((0, 3), dtype="<f4")
    save_file(arrays, scratch / "m.safetensors")
    said = matrix.convert(scratch / "m.safetensors", scratch / "m.gguf")
    assert "left out" in said and "U8" in said, said
    read_gguf(scratch / "m.gguf", {n: a for n, a in arrays.items() if n != "left out"})
    matrix.convert(scratch / "m.gguf", scratch / "n.gguf")
    read_gguf(scratch / "n.gguf", {n: a for n, a in arrays.items() if n != "left out"})


def read_gguf(path, expected):
    reader = gguf.GGUFReader(path)
    found = {tensor.name: tensor for tensor in reader.tensors}
    assert set(found) == set(expected), sorted(found)
    for name, array in expected.items():
        tensor = found[name]
        assert [int(n) for n in tensor.shape] == list(array.shape[::-1]), (name, tensor.shape)
        same(array, tensor.data.reshape(array.shape), name)
    assert reader.get_field("general.architecture").contents() == "pickleproof"
    assert reader.get_field("pickleproof.version") is not None


def keeps_metadata(matrix: Matrix, scratch):
    """GGUF to GGUF: what the source says of itself stays, quantised tensors are told."""
    writer = gguf.GGUFWriter(scratch / "m.gguf", "llama")
    writer.add_block_count(3)
    writer.add_float32("a.float", 0.25)
    writer.add_bool("a.bool", True)
    writer.add_int64("a.int", -(2**40))
    writer.add_array("a.list", ["one", "two"])
    writer.add_tensor("w", PLAIN["f32"])
    blocks = gguf.quantize(np.ones((2, 32), "<f4"), gguf.GGMLQuantizationType.Q8_0)
    writer.add_tensor("q", blocks, raw_dtype=gguf.GGMLQuantizationType.Q8_0)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    said = matrix.convert(scratch / "m.gguf", scratch / "n.gguf", "--format", "json", codes=(1,))
    assert "Q8_0" in said, said
    reader = gguf.GGUFReader(scratch / "n.gguf")
    found = {key: reader.get_field(key).contents() for key in reader.fields if key[0] in "al"}
    wanted = {"llama.block_count": 3, "a.float": 0.25, "a.bool": True, "a.int": -(2**40)}
    wanted["a.list"] = ["one", "two"]
    assert found == wanted, found
    assert reader.get_field("general.architecture").contents() == "llama"
    assert [tensor.name for tensor in reader.tensors] == ["w"]


def run(matrix: Matrix) -> None:
    for alignment, big in [(32, False), (256, False), (32, True)]:
        name = f"gguf (alignment {alignment}{', big-endian' if big else ''})"
        matrix.cell(name, "safetensors", lambda s, a=alignment, b=big: from_gguf(matrix, s, a, b))
    matrix.cell("safetensors", "gguf", lambda s: to_gguf(matrix, s))
    matrix.cell("gguf (quantised, metadata)", "gguf", lambda s: keeps_metadata(matrix, s))
