"""Benign samples of timm: of every file of its models the smallest architectures as whole modules, and what
its training script keeps."""

import argparse
import collections

import timm
import torch
from timm.data import create_transform, resolve_data_config
from timm.optim import create_optimizer_v2, list_optimizers
from timm.scheduler import create_scheduler_v2
from timm.utils import ModelEmaV2, ModelEmaV3

from thin import quick, saver, thin

PER_FILE = 4
SMALL = ("atto", "femto", "pico", "nano", "zepto", "tiny", "xxs", "_xs", "x_small", "mini", "small", "_s", "_t", "18", "b0", "050", "lite")


def make(sink):
    torch.manual_seed(0)
    for name in chosen():
        sink.file(f"{name}.pt", f"whole {name}", lambda path, n=name: saver(built(n))(path))
    for name in ("resnet18", "vit_tiny_patch16_224", "efficientnet_b0", "convnext_atto"):
        legacy = {"_use_new_zipfile_serialization": False}
        sink.file(f"{name}.legacy.pt", f"whole {name}, legacy", lambda path, n=name: saver(built(n), **legacy)(path))
    for name, value in others():
        sink.file(f"{name}.pt", name, saver(value))
    for name in list_optimizers():
        sink.file(f"checkpoint-{name}.pth.tar", f"checkpoint with {name}", lambda path, n=name: saver(checkpoint(n))(path))


def chosen():
    """Some architectures of every file, those whose names say small first."""
    files = collections.defaultdict(list)
    for name in timm.list_models(include_tags=False):
        files[timm.models.model_entrypoint(name).__module__].append(name)
    for _, names in sorted(files.items()):
        yield from sorted(names, key=lambda name: (not any(part in name for part in SMALL), len(name), name))[:PER_FILE]


def built(name, **options):
    with quick():
        return thin(timm.create_model(name, pretrained=False, **options))


def others():
    yield "features-only", built("resnet18", features_only=True)
    yield "no-head", built("vit_tiny_patch16_224", num_classes=0)
    yield "grayscale", built("mobilenetv3_small_050", in_chans=1, num_classes=3)
    yield "drop-path", built("convnext_atto", drop_path_rate=0.1, drop_rate=0.2)
    yield "ema-v2", thin(ModelEmaV2(built("resnet10t"), decay=0.9))
    yield "ema-v3", thin(ModelEmaV3(built("resnet10t"), decay=0.9))
    model = built("resnet10t")
    config = resolve_data_config({}, model=model)
    yield "transform-train", create_transform(**config, is_training=True)
    yield "transform-augment", create_transform(**config, is_training=True, auto_augment="rand-m9-mstd0.5", re_prob=0.2)
    yield "transform-evaluate", create_transform(**config)
    yield "model-and-config", {"model": model, "config": config, "pretrained_cfg": model.pretrained_cfg}


def checkpoint(optimizer):
    """As timm.utils.CheckpointSaver writes it."""
    model = torch.nn.Linear(4, 2)
    made = create_optimizer_v2(model, opt=optimizer, lr=0.1)
    scheduler, _ = create_scheduler_v2(made, num_epochs=3)
    model(torch.ones(1, 4)).sum().backward()
    return {
        "epoch": 1,
        "arch": "resnet10t",
        "state_dict": model.state_dict(),
        "optimizer": made.state_dict(),
        "lr_scheduler": scheduler.state_dict(),
        "args": argparse.Namespace(model="resnet10t", opt=optimizer, lr=0.1),
        "version": 2,
        "metric": 71.3,
    }
