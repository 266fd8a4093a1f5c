"""Benign samples of torchvision: every architecture of torchvision.models as a whole module, transforms,
data sets without files, and what reference training scripts keep."""

import argparse

import torch
import torchvision
from torchvision import models
from torchvision.transforms import v2

from thin import quick, saver, thin


def make(sink):
    torch.manual_seed(0)
    for name in models.list_models():
        sink.file(f"{name}.pt", f"whole {name}", lambda path, n=name: saver(built(n))(path))
    for name in ("resnet18", "vgg11_bn", "mobilenet_v2", "densenet121", "squeezenet1_0", "swin_t"):
        legacy = {"_use_new_zipfile_serialization": False}
        sink.file(f"{name}.legacy.pt", f"whole {name}, legacy", lambda path, n=name: saver(built(n), **legacy)(path))
        sink.file(f"{name}-checkpoint.pth", f"reference checkpoint of {name}", lambda path, n=name: saver(checkpoint(n))(path))
    for name, value in {**transforms(), **others()}.items():
        sink.file(f"{name}.pt", name, saver(value))


def built(name):
    options = {"weights": None}
    if "weights_backbone" in models.get_model_builder(name).__annotations__:
        options["weights_backbone"] = None
    with quick():
        return thin(models.get_model(name, **options))


def checkpoint(name):
    """As torchvision's references/classification/train.py writes it."""
    model = torch.nn.Linear(2, 2) if name == "none" else built(name)
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(2))], lr=0.1, momentum=0.9)
    return {
        "model": model.state_dict(),
        "optimizer": optimizer.state_dict(),
        "lr_scheduler": torch.optim.lr_scheduler.StepLR(optimizer, 30).state_dict(),
        "epoch": 3,
        "args": argparse.Namespace(model=name, data_path="data", lr=0.1, weights=None),
        "model_ema": thin(torch.optim.swa_utils.AveragedModel(torch.nn.Linear(2, 2))).state_dict(),
    }


def transforms():
    mean, deviation = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
    older = torchvision.transforms
    return {
        "transform-train": older.Compose([
            older.RandomResizedCrop(224), older.RandomHorizontalFlip(), older.ColorJitter(0.1, 0.1, 0.1, 0.1),
            older.ToTensor(), older.Normalize(mean, deviation), older.RandomErasing(),
        ]),
        "transform-augment": older.Compose([
            older.AutoAugment(), older.RandAugment(), older.TrivialAugmentWide(), older.AugMix(), older.RandomAffine(10),
            older.RandomRotation(5), older.RandomPerspective(), older.GaussianBlur(3), older.RandomGrayscale(),
        ]),
        "transform-evaluate": older.Compose([older.Resize(256), older.CenterCrop(224), older.PILToTensor()]),
        "transform-v2": v2.Compose([
            v2.RandomResizedCrop((224, 224), antialias=True), v2.RandomHorizontalFlip(), v2.ToDtype(torch.float32, scale=True),
            v2.Normalize(mean, deviation), v2.RandomErasing(), v2.MixUp(num_classes=3), v2.CutMix(num_classes=3),
        ]),
        "transform-preset": models.ResNet50_Weights.DEFAULT.transforms(),
        "transform-preset-detection": models.detection.FasterRCNN_ResNet50_FPN_Weights.DEFAULT.transforms(),
    }  # fmt: skip


def others():
    return {
        "fake-data": torchvision.datasets.FakeData(size=2, transform=torchvision.transforms.ToTensor()),
        "feature-extractor": thin(models._utils.IntermediateLayerGetter(built("resnet18"), {"layer4": "out"})),
        "model-and-classes": {"model": built("resnet18"), "classes": ["cat", "dog"], "accuracy": 0.9},
        "fine-tuned": fine_tuned(),
        "boxes": {"boxes": torch.zeros(2, 4), "labels": torch.zeros(2, dtype=torch.long)},
    }


def fine_tuned():
    model = built("resnet18")
    model.fc = torch.nn.Sequential(torch.nn.Dropout(0.2), torch.nn.Linear(512, 2))
    return model
