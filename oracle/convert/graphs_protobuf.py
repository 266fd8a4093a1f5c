"""Our own protocol buffers: compiled by protoc, read and written by the library of Google."""

import sys

import numpy as np
from grpc_tools import protoc
from pathlib import Path
from safetensors.numpy import load_file, save_file

from graphs_matrix import Matrix
from graphs_onnx import RAW, compare

PROTO = Path(__file__).parents[2] / "docs/pickleproof-tensors.proto"
NAMES = {
    "F16": "<f2", "F32": "<f4", "F64": "<f8", "BOOL": "?", "C64": "<c8",
    **{f"{kind}{8 * size}": f"<{kind.lower()}{size}" for kind in "IU" for size in (1, 2, 4, 8)},
}


def compiled(scratch: Path):
    """The schema as a Python module."""
    (scratch / "tensors.proto").write_text(PROTO.read_text())
    arguments = ["protoc", f"-I{scratch}", f"--python_out={scratch}", "tensors.proto"]
    assert protoc.main(arguments) == 0
    sys.path.insert(0, str(scratch))
    sys.modules.pop("tensors_pb2", None)
    try:
        import tensors_pb2
    finally:
        sys.path.pop(0)
    return tensors_pb2


def arrays_of(path: Path, schema):
    message = schema.TensorFile.FromString(path.read_bytes())
    assert message.magic == "pickleproof/tensors/v1"
    assert "pickleproof.version" in message.metadata
    found = {}
    for tensor in message.tensors:
        data = tensor.raw
        if tensor.WhichOneof("data") == "external":
            place = tensor.external
            data = (path.parent / place.file).read_bytes()[place.offset :][: place.length]
        shaped = np.frombuffer(data, np.dtype(NAMES[tensor.dtype])).reshape(tuple(tensor.shape))
        found[tensor.name] = shaped
    return found


def to_protobuf(matrix: Matrix, scratch, arrays):
    schema = MODULE
    save_file(arrays, scratch / "m.safetensors")
    matrix.convert(scratch / "m.safetensors", scratch / "m.tensors.pb")
    compare(arrays, arrays_of(scratch / "m.tensors.pb", schema))
    matrix.convert(scratch / "m.tensors.pb", scratch / "n.safetensors")
    compare(arrays, load_file(scratch / "n.safetensors"))


def from_protobuf(matrix: Matrix, scratch):
    """What the library writes: fields in its own order, shapes packed."""
    schema = MODULE
    message = schema.TensorFile(magic="pickleproof/tensors/v1", metadata={"a": "b"})
    for name, array in RAW.items():
        dtype = next(key for key, value in NAMES.items() if np.dtype(value) == array.dtype)
        message.tensors.add(name=name, dtype=dtype, shape=array.shape, raw=array.tobytes())
    (scratch / "m.tensors.pb").write_bytes(message.SerializeToString())
    matrix.convert(scratch / "m.tensors.pb", scratch / "m.safetensors")
    compare(RAW, load_file(scratch / "m.safetensors"))


MODULE = None


def run(matrix: Matrix) -> None:
    global MODULE
    MODULE = compiled(matrix.folder)
    large = {**RAW, "large": np.random.default_rng(0).random((3000, 2900))}
    matrix.cell("safetensors", "protobuf", lambda s: to_protobuf(matrix, s, RAW))
    matrix.cell("safetensors", "protobuf + data", lambda s: to_protobuf(matrix, s, large))
    matrix.cell("protobuf", "safetensors", lambda s: from_protobuf(matrix, s))
