"""Benign samples of ultralytics: every architecture that its YAML files describe, as a whole checkpoint in the
shape that its trainer writes, and after the trainer has stripped it."""

import datetime
from pathlib import Path

import torch
import ultralytics
from ultralytics.cfg import DEFAULT_CFG_DICT
from ultralytics.nn import tasks
from ultralytics.utils import IterableSimpleNamespace
from ultralytics.utils.torch_utils import ModelEMA

from thin import quick, saver, thin

FOLDER = Path(ultralytics.__file__).parent / "cfg/models"
SCALED = ("yolov5", "yolov8", "yolo11", "yolo12", "yolo26", "yolov3", "yolov6", "yolov10")


def make(sink):
    torch.manual_seed(0)
    for file in sorted(FOLDER.rglob("*.yaml")):
        sink.file(f"{file.stem}.pt", f"checkpoint of {file.stem}", lambda path, f=file: saver(finished(built(f)))(path))
    for name in ("yolov5", "yolov8", "yolo11"):
        file = next(FOLDER.rglob(f"{name}.yaml"))
        sink.file(f"{name}-training.pt", f"{name} while training", lambda path, f=file: saver(training(built(f)))(path))
        sink.file(f"{name}-module.pt", f"{name} as a bare module", lambda path, f=file: saver(built(f))(path))
        for scale in "nsm":
            sink.file(f"{name}{scale}.pt", f"{name}{scale}", lambda path, f=file, s=scale: saver(finished(built(f, s)))(path))


def built(file, scale="n"):
    config = tasks.yaml_model_load(file)
    if "scales" in config and scale in config["scales"]:
        config["scale"] = scale
    with quick():
        model = thin(class_of(file.stem, config)(config, verbose=False))
    model.args = IterableSimpleNamespace(**DEFAULT_CFG_DICT)
    model.names = {0: "cat", 1: "dog"}
    return model


def class_of(name, config):
    """The class of the task: what YOLO(file) picks, ultralytics/models/yolo/model.py task_map."""
    if "rtdetr" in name:
        return tasks.RTDETRDetectionModel
    if "world" in name:
        return tasks.WorldModel
    if "yoloe" in name:
        return tasks.YOLOESegModel if "seg" in name else tasks.YOLOEModel
    task = tasks.guess_model_task(config)
    return {
        "classify": tasks.ClassificationModel, "detect": tasks.DetectionModel, "segment": tasks.SegmentationModel,
        "pose": tasks.PoseModel, "obb": tasks.OBBModel, "semantic": tasks.SemanticSegmentationModel,
        "depth": tasks.DepthModel,
    }[task]  # fmt: skip


def checkpoint(model):
    """ultralytics/engine/trainer.py, BaseTrainer.save_model."""
    return {
        "epoch": 1, "best_fitness": 0.5, "model": None, "ema": model, "updates": 3, "optimizer": None, "scaler": None,
        "train_args": dict(DEFAULT_CFG_DICT), "train_metrics": {"metrics/mAP50(B)": 0.4, "fitness": 0.5},
        "train_results": {"epoch": [1, 2], "time": [1.5, 1.6]}, "date": datetime.datetime(2026, 1, 2, 3, 4).isoformat(),
        "version": ultralytics.__version__, "git": {"root": None, "branch": None, "commit": None, "origin": None},
        "license": "AGPL-3.0 License (https://ultralytics.com/license)", "docs": "https://docs.ultralytics.com",
    }  # fmt: skip


def training(model):
    optimizer = torch.optim.AdamW([torch.nn.Parameter(torch.ones(2))])
    scaler = torch.amp.GradScaler("cpu").state_dict()
    return {**checkpoint(thin(ModelEMA(model).ema.half())), "optimizer": optimizer.state_dict(), "scaler": scaler}


def finished(model):
    """ultralytics/utils/torch_utils.py, strip_optimizer."""
    return {**checkpoint(None), "model": thin(model.half()), "epoch": -1, "ema": None}
