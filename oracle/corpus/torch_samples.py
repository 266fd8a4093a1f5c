"""Benign samples of torch: state dicts, checkpoints with optimizers and schedulers, whole stock modules,
tensors of every dtype and layout, in the zip, legacy and tar formats and as bare pickles."""

import argparse
import collections
import copy
import inspect
import io
import pickle

import torch
from torch import nn

from torch_tar import write_tar

MODULE_ARGUMENTS = {
    "AdaptiveLogSoftmaxWithLoss": (8, 12, [4, 8]),
    "AdaptiveMaxPool1d": (3,),
    "Bilinear": (3, 4, 2),
    "CircularPad1d": (1,),
    "CosineEmbeddingLoss": (),
    "Embedding": (10, 4),
    "EmbeddingBag": (10, 4),
    "FractionalMaxPool2d": (2, 3),
    "FractionalMaxPool3d": (2, 3),
    "GroupNorm": (2, 4),
    "Linear": (4, 2),
    "MultiheadAttention": (8, 2),
    "ModuleDict": ({"a": nn.Linear(2, 2)},),
    "ModuleList": ([nn.Linear(2, 2), nn.ReLU()],),
    "ParameterDict": ({"a": nn.Parameter(torch.ones(2))},),
    "ParameterList": ([nn.Parameter(torch.ones(2))],),
    "Sequential": (nn.Linear(4, 8), nn.ReLU(), nn.Dropout(0.1), nn.Linear(8, 2)),
    "Threshold": (0.1, 20.0),
    "Transformer": (8, 2, 1, 1, 8),
    "TransformerDecoder": (nn.TransformerDecoderLayer(8, 2, 8), 1),
    "TransformerDecoderLayer": (8, 2, 8),
    "TransformerEncoder": (nn.TransformerEncoderLayer(8, 2, 8), 1),
    "TransformerEncoderLayer": (8, 2, 8),
    "Unflatten": (1, (2, 3)),
}

DTYPES = (
    "float64", "float32", "float16", "bfloat16", "int64", "int32", "int16", "int8", "uint8", "bool",
    "complex64", "complex128", "complex32", "uint16", "uint32", "uint64", "float8_e4m3fn",
    "float8_e5m2", "float8_e4m3fnuz", "float8_e5m2fnuz", "float8_e8m0fnu",
)  # fmt: skip


# torch writes these in the legacy format and as bare pickles too, and cannot read what it wrote.
ZIP_ONLY = {"storage-untyped", "nested"} | {
    f"dtype-{name}" for name in DTYPES if name == "complex32" or name.startswith(("float8", "uint"))
} - {"dtype-uint8"}


def make(sink):
    torch.manual_seed(0)
    for name, value in {**states(), **checkpoints(), **tensors(), **metadata()}.items():
        store(sink, name, value)
    for name in DTYPES:
        store(sink, f"dtype-{name}", torch.arange(6).reshape(2, 3).to(getattr(torch, name)))
    for name, module in stock_modules():
        sink.file(f"module-{name}.pt", f"whole nn.{name}, zip", saver(module))
    make_variants(sink)


def store(sink, name, value):
    """Each value in the zip and the legacy format, and in turn as a pickle of some protocol."""
    sink.file(f"{name}.pt", f"torch zip: {name}", saver(value))
    if name in ZIP_ONLY:
        return
    sink.file(f"{name}.legacy.pt", f"torch legacy: {name}", saver(value, False))
    if sink.turn((True, False, False)):
        sink.pickled(f"{name}.bare", f"plain pickle of {name}", value)


def saver(value, zipped=True, **options):
    return lambda path: torch.save(value, path, _use_new_zipfile_serialization=zipped, **options)


def make_variants(sink):
    state = states()["state-dict-mlp"]
    for protocol in (2, 3, 4, 5):
        for zipped, kind in ((True, "zip"), (False, "legacy")):
            sink.file(
                f"protocol{protocol}-{kind}.pt",
                f"torch {kind}, pickle protocol {protocol}",
                saver(state, zipped, pickle_protocol=protocol),
            )
        bare = pickle.dumps({"epoch": 1, "lr": 0.1, "shape": torch.Size([2, 3])}, protocol)
        sink.file(f"bare-config.p{protocol}.bin", "bare pickle", lambda path: path.write_bytes(bare))
    for suffix in (".pth", ".bin", ".ckpt"):
        sink.file(f"state-dict{suffix}", f"state dict saved as {suffix}", saver(state))
    sink.file("through-memory.pt", "torch zip through BytesIO", save_through_memory(state))
    for name, value in (("state-dict", state), ("views", tensors()["views-of-one"])):
        sink.file(f"{name}.tar", f"torch tar: {name}", lambda path, v=value: write_tar(v, path))


def save_through_memory(value):
    buffer = io.BytesIO()
    torch.save(value, buffer)
    return lambda path: path.write_bytes(buffer.getvalue())


def states():
    shared = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 4))
    shared[1].weight = shared[0].weight
    return {
        "state-dict-linear": nn.Linear(3, 2).state_dict(),
        "state-dict-mlp": nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2)).state_dict(),
        "state-dict-conv": nn.Sequential(nn.Conv2d(3, 4, 3), nn.BatchNorm2d(4)).state_dict(),
        "state-dict-lstm": nn.LSTM(4, 4, num_layers=2, bidirectional=True).state_dict(),
        "state-dict-transformer": nn.TransformerEncoderLayer(8, 2, 8).state_dict(),
        "state-dict-tied": shared.state_dict(),
        "state-dict-half": nn.Linear(3, 2).half().state_dict(),
        "state-dict-plain": dict(nn.Linear(3, 2).state_dict()),
        "state-dict-parameters": dict(nn.Linear(3, 2).named_parameters()),
        "state-dict-empty": collections.OrderedDict(),
    }


def checkpoints():
    optimizers = {
        "adam": lambda p: torch.optim.Adam(p, lr=1e-3),
        "adamw": lambda p: torch.optim.AdamW(p, amsgrad=True),
        "sgd": lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9, nesterov=True),
        "rmsprop": lambda p: torch.optim.RMSprop(p),
        "adagrad": lambda p: torch.optim.Adagrad(p),
        "lbfgs": lambda p: torch.optim.LBFGS(p, max_iter=2),
    }
    return {f"checkpoint-{name}": checkpoint(build) for name, build in optimizers.items()} | {
        "optimizer-whole": trained(optimizers["sgd"])[1],
        "scheduler-whole-state": scheduler_states(),
        "checkpoint-lightning-like": lightning_like(),
    }


def checkpoint(make_optimizer):
    model, optimizer = trained(make_optimizer)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=2)
    return {
        "model": model.state_dict(),
        "optimizer": optimizer.state_dict(),
        "scheduler": scheduler.state_dict(),
        "epoch": 3,
        "best": 0.91,
        "args": argparse.Namespace(lr=1e-3, data="train", arch="mlp"),
        "rng": torch.get_rng_state()[:64].clone(),
    }


def trained(make_optimizer):
    model = nn.Sequential(nn.Linear(4, 3), nn.Tanh(), nn.Linear(3, 1))
    optimizer = make_optimizer(model.parameters())

    def closure():
        optimizer.zero_grad()
        loss = model(torch.ones(2, 4)).pow(2).mean()
        loss.backward()
        return loss

    optimizer.step(closure)
    return model, optimizer


def scheduler_states():
    optimizer = torch.optim.SGD([nn.Parameter(torch.ones(1))], lr=0.1)
    schedulers = torch.optim.lr_scheduler
    return [
        schedulers.CosineAnnealingLR(optimizer, 10).state_dict(),
        schedulers.MultiStepLR(optimizer, [2, 4]).state_dict(),
        schedulers.ReduceLROnPlateau(optimizer).state_dict(),
        schedulers.ExponentialLR(optimizer, 0.9).state_dict(),
    ]


def lightning_like():
    model, optimizer = trained(lambda p: torch.optim.AdamW(p))
    return {
        "epoch": 0,
        "global_step": 10,
        "pytorch-lightning_version": "2.0.0",
        "state_dict": model.state_dict(),
        "loops": {"fit_loop": {"state_dict": {}, "epoch_progress": {"total": {"ready": 1}}}},
        "callbacks": {"EarlyStopping": {"wait_count": 0, "best_score": torch.tensor(0.5)}},
        "optimizer_states": [optimizer.state_dict()],
        "hyper_parameters": {"lr": 1e-3, "layers": [64, 64]},
    }


def tensors():
    base = torch.arange(12.0).reshape(3, 4)
    return {
        "tensor-scalar": torch.tensor(3.5),
        "tensor-empty": torch.empty(0, 3),
        "tensor-requires-grad": torch.ones(2, requires_grad=True),
        "parameter": nn.Parameter(torch.ones(2, 2)),
        "parameter-frozen": nn.Parameter(torch.ones(2), requires_grad=False),
        "buffer": nn.Buffer(torch.ones(2)) if hasattr(nn, "Buffer") else torch.ones(2),
        "views-of-one": {"rows": base[1:], "column": base[:, 2], "transposed": base.t(), "all": base},
        "expanded": torch.ones(1, 3).expand(4, 3),
        "channels-last": torch.ones(1, 2, 3, 3).contiguous(memory_format=torch.channels_last),
        "conjugate": torch.tensor([1 + 2j]).conj(),
        "negative-bit": torch.tensor([1 + 2j]).conj().imag,
        "sparse-coo": torch.eye(3).to_sparse(),
        "sparse-csr": torch.eye(3).to_sparse_csr(),
        "sparse-csc": torch.eye(3).to_sparse_csc(),
        "sparse-bsr": torch.eye(4).to_sparse_bsr((2, 2)),
        "quantized": torch.quantize_per_tensor(base, 0.1, 10, torch.quint8),
        "quantized-channels": torch.quantize_per_channel(
            base, torch.tensor([0.1, 0.2, 0.3]), torch.zeros(3, dtype=torch.long), 0, torch.qint8
        ),
        "meta": torch.empty(2, 3, device="meta"),
        "with-attribute": attributed(torch.ones(2)),
        "storage-typed": torch.ones(3).storage(),
        "storage-untyped": torch.ones(3).untyped_storage(),
        "nested": torch.nested.nested_tensor([torch.ones(2), torch.ones(3)]),
        "mixed-list": [torch.ones(2), {"a": (torch.zeros(1), None)}, "text", 3],
    }


def attributed(tensor):
    tensor.note = "kept"
    return tensor


def metadata():
    return {
        "meta-size": torch.Size([2, 3, 4]),
        "meta-devices": [torch.device("cpu"), torch.device("cuda", 1)],
        "meta-dtypes": [torch.float32, torch.bfloat16, torch.int8, torch.bool],
        "meta-layouts": [torch.strided, torch.sparse_coo],
        "meta-finfo-values": {"eps": torch.finfo(torch.float32).eps},
        "meta-numpy-beside": {"mean": torch.ones(3).numpy(), "std": torch.ones(3).numpy()[0]},
        "meta-generator-state": torch.Generator().manual_seed(3).get_state()[:32].clone(),
        "meta-activations": {"act": torch.nn.functional.relu, "tanh": torch.tanh},
    }


def stock_modules():
    """Every class of torch.nn that can be constructed, and a few realistic networks."""
    for name, module_class in sorted(vars(nn).items()):
        if inspect.isclass(module_class) and issubclass(module_class, nn.Module):
            module = constructed(name, module_class)
            if module is not None:
                yield name, module
    yield from networks()


def constructed(name, module_class):
    guesses = [MODULE_ARGUMENTS[name]] if name in MODULE_ARGUMENTS else [(), (2,), (2, 3), (2, 3, 1)]
    for arguments in guesses:
        try:
            return module_class(*copy.deepcopy(arguments))
        except (TypeError, ValueError):
            continue
    return None


def networks():
    features = (nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.ReLU())
    yield "cnn", nn.Sequential(*features, nn.Flatten(), nn.Linear(8, 2))
    yield "deep", nn.Sequential(*(nn.Sequential(nn.Linear(2, 2), nn.GELU()) for _ in range(5)))
    yield "eval-mode", nn.Dropout(0.5).eval()
    yield "spectral-norm", nn.utils.spectral_norm(nn.Linear(2, 2))
    yield "frozen", nn.Linear(2, 2).requires_grad_(False)
