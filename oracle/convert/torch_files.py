"""
Conversions of torch's files, proven by torch and safetensors.

    python oracle/convert/torch_files.py --cli 'node dist/pickleproof.cjs' [--save FOLDER]

Needs torch, safetensors and numpy. Prints a line for each cell of the matrix and exits with 1 when one does
not work. --save writes small files and what safetensors itself makes of them, for the tests without Python.
"""

import argparse
import collections
import json
import os
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

import numpy as np
import safetensors.torch
import torch
from torch import nn

from graphs_matrix import Matrix

warnings.filterwarnings("ignore")

DTYPES = [
    torch.float32, torch.float64, torch.float16, torch.bfloat16, torch.int64, torch.int32, torch.int16,
    torch.int8, torch.uint8, torch.bool, torch.complex64, torch.float8_e4m3fn, torch.float8_e5m2,
    torch.float8_e4m3fnuz, torch.float8_e5m2fnuz, torch.float8_e8m0fnu, torch.uint16, torch.uint32,
    torch.uint64,
]


def tensor_of(dtype):
    if dtype.is_floating_point or dtype.is_complex:
        return torch.randn(3, 5).abs().to(dtype) if dtype == torch.float8_e8m0fnu else torch.randn(3, 5).to(dtype)
    return torch.randint(0, 2, (3, 5)).to(dtype)


def state_dict():
    """Every type, views of every kind, a tensor under two names."""
    torch.manual_seed(0)
    tensors = collections.OrderedDict((str(d)[6:], tensor_of(d)) for d in DTYPES)
    tensors["scalar"] = torch.tensor(3.5)
    tensors["empty"] = torch.empty(0, 3)
    tensors["transposed"] = torch.randn(64, 48).t()
    tensors["permuted"] = torch.randn(4, 5, 6).permute(2, 0, 1)
    tensors["expanded"] = torch.randn(4, 1).expand(4, 6)
    tensors["strided"] = torch.randn(6, 8)[:, ::2]
    tensors["offset"] = torch.randn(10, 4)[3:5]
    tensors["conjugate"] = torch.randn(3, 4, dtype=torch.complex64).conj()
    tensors["parameter"] = nn.Parameter(torch.randn(2, 2))
    tensors["emb.weight"] = torch.randn(7, 7)
    tensors["head.weight"] = tensors["emb.weight"]
    return tensors


def bits(tensor):
    resolved = tensor.detach().resolve_conj().resolve_neg().contiguous()
    return resolved.reshape(-1).view(torch.uint8).numpy().tobytes() if resolved.numel() else b""


def compare(expected, found, names=None):
    names = list(expected) if names is None else names
    for name in names:
        a, b = expected[name], found[name]
        if a.dtype != b.dtype or a.shape != b.shape or bits(a) != bits(b):
            raise AssertionError(f"{name}: {a.dtype} {tuple(a.shape)} became {b.dtype} {tuple(b.shape)}")
    if set(found) != set(names):
        raise AssertionError(f"names differ: {sorted(set(found) ^ set(names))[:8]}")


def one_name_each(tensors):
    return [name for name in tensors if name != "head.weight"]


def save_new(tensors, path):
    torch.save(tensors, path)


def save_legacy(tensors, path):
    # The old format cannot hold types without a storage class.
    torch.save(tensors, path, _use_new_zipfile_serialization=False)


OLD = {str(d)[6:] for d in DTYPES if "float8" in str(d) or d in (torch.uint16, torch.uint32, torch.uint64)}
SAVERS = {"torch-zip": (save_new, set()), "torch-legacy": (save_legacy, OLD)}


def run(matrix):
    for reader, (save, without) in SAVERS.items():
        tensors = collections.OrderedDict((k, v) for k, v in state_dict().items() if k not in without)
        matrix.cell(reader, "safetensors", lambda s: to_safetensors(matrix, s, tensors, save))
        matrix.cell(reader, "torch", lambda s: to_torch(matrix, s, tensors, save))
        matrix.cell(reader, "npz", lambda s: to_npz(matrix, s, tensors, save))
        matrix.cell(reader, "shards", lambda s: to_shards(matrix, s, tensors, save))
    matrix.cell("torch-zip", "safetensors, byte for byte", lambda s: as_reference(matrix, s))
    matrix.cell("torch-zip (sharded)", "safetensors", lambda s: from_shards(matrix, s))
    matrix.cell("torch-zip (whole module)", "safetensors", lambda s: whole_module(matrix, s))
    matrix.cell("torchscript", "safetensors", lambda s: script(matrix, s))
    matrix.cell("torch-zip (sparse, quantised)", "safetensors", lambda s: groups(matrix, s))
    matrix.cell("Stable Diffusion with pytorch_lightning classes", "safetensors", lambda s: diffusion(matrix, s))
    matrix.cell("dangerous checkpoint", "safetensors", lambda s: dangerous(matrix, s))
    matrix.cell("dangerous checkpoint", "sanitised torch-zip", lambda s: sanitised(matrix, s))
    matrix.cell("overlapping views", "safetensors", lambda s: overlapping(matrix, s))
    matrix.cell("big-endian checkpoint", "safetensors", lambda s: big_endian(matrix, s))
    matrix.cell("torch optimizer checkpoint", "torch", lambda s: optimizer(matrix, s))


def to_safetensors(matrix, scratch, tensors, save):
    save(tensors, scratch / "in.pt")
    text = matrix.convert(scratch / "in.pt", scratch / "out.safetensors", "--format", "json")
    report = json.loads(text)
    assert report["aliased"] == [{"name": "head.weight", "keptAs": "emb.weight"}], report["aliased"]
    compare(tensors, safetensors.torch.load_file(scratch / "out.safetensors"), one_name_each(tensors))
    return f"{report['tensors']['count']} tensors"


def to_torch(matrix, scratch, tensors, save):
    save(tensors, scratch / "in.pt")
    matrix.convert(scratch / "in.pt", scratch / "out.pt", codes=(0,))
    found = torch.load(scratch / "out.pt", weights_only=True)
    compare(tensors, found)
    assert found["emb.weight"].data_ptr() == found["head.weight"].data_ptr()


def to_npz(matrix, scratch, tensors, save):
    save(tensors, scratch / "in.pt")
    matrix.convert(scratch / "in.pt", scratch / "out.npz", codes=(0,))
    with np.load(scratch / "out.npz", allow_pickle=False) as found:
        for name in one_name_each(tensors):
            assert found[name].tobytes() == bits(tensors[name]), name


def to_shards(matrix, scratch, tensors, save):
    save(tensors, scratch / "in.pt")
    matrix.convert(scratch / "in.pt", scratch / "out.safetensors", "--max-shard-size", "2KB")
    index = json.loads((scratch / "out.safetensors.index.json").read_text())
    found = {}
    for name, file in index["weight_map"].items():
        found[name] = safetensors.torch.load_file(scratch / file)[name]
    compare(tensors, found, one_name_each(tensors))
    return f"{len(set(index['weight_map'].values()))} files"


def data_of(path):
    data = Path(path).read_bytes()
    length = int.from_bytes(data[:8], "little")
    header = json.loads(data[8 : 8 + length])
    header.pop("__metadata__", None)
    return list(header.items()), data[8 + length :], (8 + length) % 8


def as_reference(matrix, scratch):
    tensors = {k: v.resolve_conj().contiguous() for k, v in state_dict().items() if k != "head.weight"}
    torch.save(tensors, scratch / "in.pt")
    safetensors.torch.save_file(tensors, scratch / "reference.safetensors")
    matrix.convert(scratch / "in.pt", scratch / "out.safetensors", codes=(0,))
    assert data_of(scratch / "reference.safetensors") == data_of(scratch / "out.safetensors")


def from_shards(matrix, scratch):
    tensors = {f"layer{i}.weight": torch.randn(3, 4) for i in range(6)}
    names = ["pytorch_model-00001-of-00002.bin", "pytorch_model-00002-of-00002.bin"]
    weight_map = {name: names[i % 2] for i, name in enumerate(tensors)}
    for file in names:
        torch.save({k: v for k, v in tensors.items() if weight_map[k] == file}, scratch / file)
    index = {"metadata": {"total_size": 288}, "weight_map": weight_map}
    (scratch / "pytorch_model.bin.index.json").write_text(json.dumps(index))
    matrix.convert(scratch / "pytorch_model.bin.index.json", scratch / "out.safetensors", codes=(0,))
    compare(tensors, safetensors.torch.load_file(scratch / "out.safetensors"))


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8), nn.ReLU())
        self.head = nn.Linear(8, 2)
        self.register_buffer("mean", torch.randn(3))

    def forward(self, x):
        return self.head(self.body(x).mean((2, 3)))


def whole_module(matrix, scratch):
    module = Net()
    torch.save(module, scratch / "in.pt")
    matrix.convert(scratch / "in.pt", scratch / "out.safetensors", codes=(1,))
    found = safetensors.torch.load_file(scratch / "out.safetensors")
    compare(module.state_dict(), found)
    again = Net()
    again.load_state_dict(found)
    image = torch.randn(2, 3, 8, 8)
    assert torch.equal(module.eval()(image), again.eval()(image))
    return "equal outputs"


def script(matrix, scratch):
    module = Net().eval()
    torch.jit.trace(module, torch.randn(1, 3, 8, 8)).save(scratch / "in.pt")
    matrix.convert(scratch / "in.pt", scratch / "out.safetensors", codes=(1,))
    compare(module.state_dict(), safetensors.torch.load_file(scratch / "out.safetensors"))


def groups(matrix, scratch):
    dense = torch.eye(4) * 3
    quantised = torch.quantize_per_tensor(torch.randn(3, 3), 0.1, 2, torch.qint8)
    torch.save({"coo": dense.to_sparse(), "csr": dense.to_sparse_csr(), "q": quantised}, scratch / "in.pt")
    matrix.convert(scratch / "in.pt", scratch / "out.safetensors", codes=(0,))
    found = safetensors.torch.load_file(scratch / "out.safetensors")
    coo = torch.sparse_coo_tensor(found["coo.indices"], found["coo.values"], found["coo.size"].tolist())
    assert torch.equal(coo.to_dense(), dense)
    csr = torch.sparse_csr_tensor(
        found["csr.crow_indices"], found["csr.col_indices"], found["csr.values"], found["csr.size"].tolist()
    )
    assert torch.equal(csr.to_dense(), dense)
    assert torch.equal(found["q"], quantised.int_repr())
    assert found["q.scale"].item() == quantised.q_scale()
    assert found["q.zero_point"].item() == quantised.q_zero_point()


def foreign(module, name):
    """A class of a library that is not there, as pytorch_lightning's are in old checkpoints."""
    made = type(name, (), {})
    made.__module__ = module
    owner = sys.modules.setdefault(module, type(sys)(module))
    setattr(owner, name, made)
    for i in range(1, module.count(".") + 1):
        parent = ".".join(module.split(".")[:i])
        sys.modules.setdefault(parent, type(sys)(parent))
    return made


def diffusion(matrix, scratch):
    torch.manual_seed(1)
    callback = foreign("pytorch_lightning.callbacks.model_checkpoint", "ModelCheckpoint")
    state = foreign("pytorch_lightning.utilities.enums", "TrainerState")()
    state.status = "finished"
    tensors = collections.OrderedDict()
    tensors["model.diffusion_model.input_blocks.0.0.weight"] = torch.randn(8, 4, 3, 3)
    tensors["model.diffusion_model.time_embed.0.weight"] = torch.randn(16, 8).half()
    tensors["first_stage_model.decoder.conv_in.bias"] = torch.randn(8).bfloat16()
    tensors["cond_stage_model.transformer.text_model.embeddings.position_ids"] = torch.arange(77)[None]
    tensors["model_ema.decay"] = torch.tensor(0.9999)
    checkpoint = {
        "epoch": 0,
        "global_step": 470000,
        "pytorch-lightning_version": "1.4.2",
        "state_dict": tensors,
        "callbacks": {callback: {"monitor": "val/loss", "best_model_score": None}},
        "trainer": state,
        "lr_schedulers": [],
    }
    torch.save(checkpoint, scratch / "in.ckpt")
    for module in [name for name in sys.modules if name.startswith("pytorch_lightning")]:
        del sys.modules[module]
    text = matrix.convert(scratch / "in.ckpt", scratch / "out.safetensors", "--format", "json", codes=(1,))
    report = json.loads(text)
    assert report["root"] == "state_dict"
    compare(tensors, safetensors.torch.load_file(scratch / "out.safetensors"))
    not_run = [call["target"] for call in report["notRun"]]
    assert not_run == ["pytorch_lightning.utilities.enums.TrainerState"], not_run
    return "all tensors, nothing run"


class Inert:
    """What an attacker would write, with an inert command."""

    def __reduce__(self):
        return os.system, ("echo inert > ran.txt",)


def dangerous_file(scratch):
    tensors = collections.OrderedDict(a=torch.randn(3, 4), b=torch.randn(5).half())
    torch.save({"state_dict": tensors, "hook": Inert()}, scratch / "in.pt")
    return tensors


def dangerous(matrix, scratch):
    tensors = dangerous_file(scratch)
    matrix.convert(scratch / "in.pt", scratch / "no.safetensors", codes=(1,))
    assert not (scratch / "no.safetensors").exists()
    matrix.convert(scratch / "in.pt", scratch / "out.safetensors", "--extract-anyway", codes=(1,))
    compare(tensors, safetensors.torch.load_file(scratch / "out.safetensors"))
    with safetensors.safe_open(scratch / "out.safetensors", "pt") as file:
        assert file.metadata()["pickleproof.source_had_code"] == "true"
    assert not Path("ran.txt").exists()
    return "refused, then all tensors, nothing run"


def sanitised(matrix, scratch):
    tensors = dangerous_file(scratch)
    command = [*matrix.cli, "sanitize", str(scratch / "in.pt"), "-o", str(scratch / "out.pt")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stderr
    found = torch.load(scratch / "out.pt", weights_only=True)
    assert list(found) == ["state_dict"]
    compare(tensors, found["state_dict"])


def overlapping(matrix, scratch):
    whole = torch.randn(6, 4)
    torch.save({"whole": whole, "part": whole[1:3]}, scratch / "in.pt")
    text = matrix.convert(scratch / "in.pt", scratch / "no.safetensors", codes=(2,))
    assert "--clone-overlaps" in text and not (scratch / "no.safetensors").exists()
    matrix.convert(scratch / "in.pt", scratch / "out.safetensors", "--clone-overlaps", codes=(0,))
    compare({"whole": whole, "part": whole[1:3]}, safetensors.torch.load_file(scratch / "out.safetensors"))


def big_endian(matrix, scratch):
    from torch.serialization import LoadEndianness  # noqa: F401  (there from 2.1 on)

    tensors = {"f": torch.randn(3, 2), "h": torch.randn(4).half(), "c": torch.randn(2, dtype=torch.complex64)}
    torch.save(tensors, scratch / "little.pt")
    swap(scratch / "little.pt", scratch / "in.pt", tensors)
    compare(tensors, torch.load(scratch / "in.pt", weights_only=True))
    matrix.convert(scratch / "in.pt", scratch / "out.safetensors", codes=(0,))
    compare(tensors, safetensors.torch.load_file(scratch / "out.safetensors"))


def swap(source, target, tensors):
    """The same file as a big-endian machine would write it."""
    import zipfile

    sizes = {f"data/{i}": (8 if t.is_complex() else t.element_size()) for i, t in enumerate(tensors.values())}
    complex_data = {f"data/{i}" for i, t in enumerate(tensors.values()) if t.is_complex()}
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            data, record = old.read(name), name.split("/", 1)[1]
            if record == "byteorder":
                data = b"big"
            if record in sizes:
                unit = sizes[record] // (2 if record in complex_data else 1)
                data = np.frombuffer(data, f"V{unit}").view(f"u{unit}").byteswap().tobytes()
            new.writestr(name, data)


def optimizer(matrix, scratch):
    model = nn.Linear(3, 2)
    optim = torch.optim.AdamW(model.parameters(), lr=1e-3)
    model(torch.randn(4, 3)).sum().backward()
    optim.step()
    checkpoint = {"model": model.state_dict(), "optimizer": optim.state_dict(), "epoch": 3, "best": (0.5, "x")}
    torch.save(checkpoint, scratch / "in.pt")
    matrix.convert(scratch / "in.pt", scratch / "out.pt", codes=(0,))
    found = torch.load(scratch / "out.pt", weights_only=True)
    again = torch.optim.AdamW(model.parameters(), lr=1.0)
    again.load_state_dict(found["optimizer"])
    for key, state in optim.state_dict()["state"].items():
        compare(state, again.state_dict()["state"][key])
    assert found["epoch"] == 3 and found["best"] == (0.5, "x")


def save_fixtures(folder):
    folder.mkdir(parents=True, exist_ok=True)
    tensors = state_dict()
    torch.save(tensors, folder / "state-dict.pt")
    old = collections.OrderedDict((k, v) for k, v in tensors.items() if k not in OLD)
    torch.save(old, folder / "legacy.pt", _use_new_zipfile_serialization=False)
    plain = {k: v.resolve_conj().contiguous() for k, v in tensors.items() if k != "head.weight"}
    safetensors.torch.save_file(plain, folder / "state-dict.safetensors")
    versions = {"torch": torch.__version__.split("+")[0], "safetensors": safetensors.__version__}
    (folder / "versions.json").write_text(json.dumps(versions, indent=2) + "\n")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    parser.add_argument("--save", type=Path)
    given = parser.parse_args()
    if given.save is not None:
        save_fixtures(given.save)
    with tempfile.TemporaryDirectory() as folder:
        matrix = Matrix(given.cli, Path(folder))
        run(matrix)
    print(f"{matrix.cells - matrix.failures} of {matrix.cells} cells")
    return 1 if matrix.failures else 0


if __name__ == "__main__":
    sys.exit(main())
