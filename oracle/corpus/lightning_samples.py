"""Benign samples of lightning: checkpoints that its trainer writes, with hyperparameters of many kinds,
callbacks, several optimizers and precision plugins; and configurations of omegaconf beside them."""

import argparse
import dataclasses
import enum
import logging
import pathlib
import warnings

import pytorch_lightning as pl
import torch
from omegaconf import OmegaConf
from pytorch_lightning.callbacks import EarlyStopping, LearningRateMonitor, ModelCheckpoint, StochasticWeightAveraging, Timer
from torch.utils.data import DataLoader, TensorDataset

from thin import saver

OPTIMIZERS = ("Adam", "AdamW", "SGD", "RMSprop", "Adagrad", "Adamax", "NAdam", "RAdam")


class Net(pl.LightningModule):
    def __init__(self, **settings):
        super().__init__()
        self.save_hyperparameters()
        self.layers = torch.nn.Sequential(torch.nn.Linear(4, 8), torch.nn.ReLU(), torch.nn.Linear(8, 1))
        self.optimizer = settings.get("optimizer", "Adam")

    def training_step(self, batch, _):
        loss = self.layers(batch[0]).pow(2).mean()
        self.log("loss", loss)
        return loss

    def validation_step(self, batch, _):
        self.log("val_loss", self.layers(batch[0]).pow(2).mean())

    def configure_optimizers(self):
        optimizer = getattr(torch.optim, self.optimizer)(self.parameters(), lr=0.01)
        return {"optimizer": optimizer, "lr_scheduler": torch.optim.lr_scheduler.StepLR(optimizer, 1)}


class Two(Net):
    """Two optimizers, as adversarial training has them."""

    automatic_optimization = False

    def training_step(self, batch, _):
        for optimizer in self.optimizers():
            optimizer.zero_grad()
            self.manual_backward(self.layers(batch[0]).pow(2).mean())
            optimizer.step()

    def configure_optimizers(self):
        return [torch.optim.Adam(self.layers[0].parameters()), torch.optim.SGD(self.layers[2].parameters(), lr=0.1)], []


class Holder(pl.LightningModule):
    """Keeps one value as its only hyperparameters."""

    def __init__(self, value):
        super().__init__()
        self.save_hyperparameters(value)
        self.layer = torch.nn.Linear(4, 1)

    def training_step(self, batch, _):
        return self.layer(batch[0]).pow(2).mean()

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=0.1)


def make(sink):
    warnings.simplefilter("ignore")
    logging.getLogger("pytorch_lightning").setLevel(logging.ERROR)
    torch.manual_seed(0)
    for name, settings in hyperparameters().items():
        sink.file(f"settings-{name}.ckpt", f"checkpoint with hyperparameters: {name}", lambda path, s=settings: fit(Net(**s), path))
    for name, value in containers().items():
        sink.file(f"values-{name}.ckpt", f"checkpoint with hyperparameters in a {name}", lambda path, v=value: fit(Holder(v), path))
    for optimizer in OPTIMIZERS:
        sink.file(f"optimizer-{optimizer}.ckpt", f"checkpoint with {optimizer}", lambda path, o=optimizer: fit(Net(optimizer=o), path))
    for name, build in callbacks().items():
        sink.file(f"callback-{name}.ckpt", f"checkpoint with {name}", lambda path, b=build: fit(Net(), path, callbacks=b()))
    sink.file("two-optimizers.ckpt", "checkpoint with two optimizers", lambda path: fit(Two(), path))
    sink.file("weights.ckpt", "weights alone", lambda path: fit(Net(), path, weights_only=True))
    sink.file("bfloat16.ckpt", "checkpoint in bfloat16", lambda path: fit(Net(), path, precision="bf16-mixed"))
    for name, value in configurations().items():
        sink.file(f"config-{name}.pt", f"omegaconf: {name}", saver(value))
        sink.pickled(f"config-{name}", f"omegaconf: {name}", value, (2, 4))


def fit(model, path, weights_only=False, callbacks=(), **options):
    loader = DataLoader(TensorDataset(torch.ones(8, 4)), batch_size=4)
    quiet = {"logger": False, "enable_progress_bar": False, "enable_model_summary": False, "accelerator": "cpu"}
    trainer = pl.Trainer(
        max_epochs=2, enable_checkpointing=any(isinstance(one, ModelCheckpoint) for one in callbacks),
        callbacks=list(callbacks), default_root_dir="/tmp", **quiet, **options,
    )  # fmt: skip
    trainer.fit(model, loader, loader if hasattr(model, "layers") else None)
    trainer.save_checkpoint(path, weights_only=weights_only)


def hyperparameters():
    return {
        "none": {},
        "plain": {"lr": 0.1, "layers": [8, 8], "name": "net", "flags": {"bias": True}},
        "paths": {"root": pathlib.PurePosixPath("data"), "device": torch.device("cpu"), "dtype": torch.float16},
        "namespace": {"args": argparse.Namespace(lr=0.1, tags=["a"])},
        "config": {"cfg": OmegaConf.create({"model": {"layers": [1, 2]}, "lr": 0.1, "name": "${lr}"})},
        "tensor": {"weights": torch.ones(3)},
        "partial": {"kernel": (3, 3), "range": range(3), "set": {1, 2}},
        "activation": {"activation": torch.nn.ReLU, "loss": torch.nn.functional.mse_loss},
        "module": {"backbone": torch.nn.Linear(2, 2)},
    }


def containers():
    return {
        "dict": {"lr": 0.1, "layers": [1, 2]},
        "namespace": argparse.Namespace(lr=0.1, layers=(1, 2), nested=argparse.Namespace(a=1)),
        "config": OmegaConf.create({"lr": 0.1, "data": {"path": "x", "sizes": [1, 2]}}),
    }


def callbacks():
    return {
        "early-stopping": lambda: [EarlyStopping("val_loss")],
        "checkpointing": lambda: [ModelCheckpoint("/tmp/lightning-samples", monitor="val_loss", save_top_k=1)],
        "averaging": lambda: [StochasticWeightAveraging(swa_lrs=0.01)],
        "timer": lambda: [Timer()],
        "several": lambda: [EarlyStopping("val_loss"), Timer(), EarlyStopping("loss", check_on_train_epoch_end=True)],
    }


class Kind(enum.Enum):
    SMALL = 1


@dataclasses.dataclass
class Plain:
    lr: float = 0.1
    layers: int = 2


def configurations():
    read_only = OmegaConf.create({"a": 1})
    OmegaConf.set_readonly(read_only, True)
    return {
        "dict": OmegaConf.create({"a": 1, "b": {"c": [1, 2, {"d": None}]}}),
        "list": OmegaConf.create([1, "two", 3.0, None, {"four": True}]),
        "interpolation": OmegaConf.create({"a": 1, "b": "${a}", "c": "${oc.env:HOME}"}),
        "read-only": read_only,
        "missing": OmegaConf.create({"a": "???"}),
        "empty": OmegaConf.create(),
        "bytes-and-paths": OmegaConf.create({"a": b"x", "b": pathlib.PurePosixPath("x")}, flags={"allow_objects": True}),
    }
