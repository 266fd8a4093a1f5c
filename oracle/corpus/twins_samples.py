"""Hostile twins of the benign files: real objects of whatever libraries the environment has, written as they
are written there, with one inert reduce planted in a nested place. Nothing runs while they are written: an
object's `__reduce__` only says what its loading would call. No scanner may call one of them clean."""

import builtins
import importlib
import os
import pickle
import runpy
import shutil
import subprocess
import webbrowser
from importlib.util import find_spec

PAYLOADS = (
    (os.system, ("echo inert",)),
    (builtins.exec, ("pass",)),
    (subprocess.check_output, (["echo", "inert"],)),
    (shutil.rmtree, ("/nonexistent/inert",)),
    (runpy.run_path, ("/nonexistent/inert.py",)),
    (webbrowser.open, ("http://192.0.2.1/inert",)),
    (pickle.loads, (b"N.",)),
)


class Planted:
    """What it pickles as is a call; unpickled, it would be what the call returns."""

    def __init__(self, call):
        self.call, self.written = call, False

    def __reduce__(self):
        self.written = True
        return self.call

    def __deepcopy__(self, memo):
        return self


def make(sink):
    with sink.hostile():
        for library, build in SOURCES.items():
            if all(find_spec(name) for name in library.split("+")):
                for name, write in build():
                    named = f"{library.partition('+')[0]}-{name}"
                    sink.file(named, f"{named}, and a planted call", planting(write, sink.turn(PAYLOADS)))


def planting(write, call):
    """Some libraries leave out what they do not know: such a file is no twin, and is noted as not made."""

    def write_planted(path):
        planted = Planted(call)
        write(path, planted)
        if not planted.written and b"echo inert" not in path.read_bytes():
            raise ValueError("the library did not store what was planted")

    return write_planted


def samples(name):
    return importlib.import_module(f"{name}_samples")


def in_module(build):
    """Ways to hide something in a torch module, each on a fresh one."""
    places = {
        "attribute": lambda module, planted: module.__dict__.update(cached=planted),
        "deep": lambda module, planted: list(module.modules())[-1].__dict__.update(scale=planted),
        "buffer": lambda module, planted: list(module.modules())[-1]._buffers.update(extra=planted),
        "hook": lambda module, planted: module._forward_hooks.update({1: planted}),
        "child": lambda module, planted: list(module.modules())[0]._modules.update(extra=planted),
        "tensor": lambda module, planted: setattr(next(module.parameters()), "note", planted),
    }
    for name, plant in places.items():
        yield name, lambda planted, plant=plant: planted_in(build(), plant, planted)


def planted_in(value, plant, planted):
    plant(value, planted)
    return value


def torch_files(build, wrap=lambda value: value):
    from thin import saver

    for name, make_value in in_module(build):
        yield f"{name}.pt", lambda path, p, m=make_value: saver(wrap(m(p)))(path)
        legacy = {"_use_new_zipfile_serialization": False}
        if name in ("attribute", "hook"):
            yield f"{name}.legacy.pt", lambda path, p, m=make_value: saver(wrap(m(p)), **legacy)(path)


def torchvision_files():
    yield from torch_files(lambda: samples("torchvision").built("resnet18"))


def timm_files():
    yield from torch_files(lambda: samples("timm").built("convnext_atto"))
    yield from torch_files(lambda: samples("timm").built("vit_tiny_patch16_224"), lambda model: {"state": model, "epoch": 1})


def ultralytics_files():
    def build():
        yolo = samples("ultralytics")
        return yolo.built(next(yolo.FOLDER.rglob("yolov8.yaml")))

    yield from torch_files(build, lambda model: samples("ultralytics").checkpoint(model))
    for key in ("train_args", "train_metrics", "date"):
        yield f"{key}.pt", lambda path, p, k=key: saved({**samples("ultralytics").checkpoint(build()), k: p}, path)


def lightning_files():
    import torch

    def with_one(path, change):
        samples("lightning").fit(samples("lightning").Net(lr=0.1), path)
        checkpoint = torch.load(path, weights_only=False)
        change(checkpoint)
        saved(checkpoint, path)

    yield "settings.ckpt", lambda path, p: with_one(path, lambda c: c["hyper_parameters"].update(model=p))
    yield "callbacks.ckpt", lambda path, p: with_one(path, lambda c: c.setdefault("callbacks", {}).update(Stop={"best": p}))
    yield "optimizer.ckpt", lambda path, p: with_one(path, lambda c: c["optimizer_states"][0]["state"][0].update(step=p))
    yield "loops.ckpt", lambda path, p: with_one(path, lambda c: c["loops"]["fit_loop"]["state_dict"].update(extra=p))
    yield "weights.ckpt", lambda path, p: with_one(path, lambda c: c["state_dict"].update(extra=p))


def saved(value, path):
    import torch

    torch.save(value, path)


def transformers_files():
    from transformers import TrainingArguments

    def arguments(**extra):
        made = TrainingArguments("out", use_cpu=True)
        made.__dict__.update(extra)
        return made

    yield "output.bin", lambda path, p: saved(arguments(output_dir=p), path)
    yield "kwargs.bin", lambda path, p: saved(arguments(lr_scheduler_kwargs={"num_cycles": p}), path)
    yield "extra.bin", lambda path, p: saved(arguments(_cached=[p]), path)
    yield from torch_files(lambda: samples("transformers").built("BertModel"))


def diffusers_files():
    yield from torch_files(lambda: samples("diffusers").models()["unet"]())


def sentence_transformers_files():
    yield from torch_files(samples("sentence_transformers").wholes()["averaging"])


def flair_files():
    yield from torch_files(lambda: samples("flair").models()["classifier"]())
    yield "sentence.pkl", lambda path, p: pickled(planted_in(samples("flair").Sentence("One two ."), attribute, p), path)


def pickled(value, path):
    path.write_bytes(pickle.dumps(value, 4))


def attribute(value, planted):
    value.__dict__["cached"] = planted


def plain_files(build):
    """Ways to hide something around and in an ordinary object."""
    yield "attribute.pkl", lambda path, p: pickled(planted_in(build(), attribute, p), path)
    yield "beside.pkl", lambda path, p: pickled({"model": build(), "note": p}, path)
    yield "first.pkl", lambda path, p: pickled([p, build()], path)
    yield "deep.pkl", lambda path, p: pickled({"a": [({"b": p},)], "model": build()}, path)
    yield "attribute.p2.pkl", lambda path, p: path.write_bytes(pickle.dumps(planted_in(build(), attribute, p), 2))
    if find_spec("joblib"):
        import joblib

        yield "attribute.joblib", lambda path, p: joblib.dump(planted_in(build(), attribute, p), path)


def wrapped(name):
    """The first wrapper that a module of samples makes, fresh each time."""

    def build():
        module = samples(name)
        make_models = getattr(module, "wrappers", None) or module.models
        return next(iter(make_models(*module.data())))[1]

    return build


def first_of(name, table, key, *arguments):
    return lambda: getattr(samples(name), table)(*arguments)[key]()


def statsmodels_files():
    def build():
        return samples("statsmodels").regressions(samples("statsmodels").table())["ols"]()

    yield from plain_files(build)

    def formula(path, planted):
        results = samples("statsmodels").regressions(samples("statsmodels").table())["ols-formula"]()
        # What loading evaluates again; the payload of this one is a text.
        results.model.data.formula = "y ~ a + __import__('os').system('echo inert')"
        pickled(results, path)

    yield "formula.pkl", formula


SOURCES = {
    "torchvision+torch": torchvision_files,
    "timm": timm_files,
    "ultralytics": ultralytics_files,
    "pytorch_lightning": lightning_files,
    "transformers+accelerate": transformers_files,
    "diffusers+sentence_transformers": diffusers_files,
    "sentence_transformers+diffusers": sentence_transformers_files,
    "flair": flair_files,
    "xgboost": lambda: plain_files(wrapped("xgboost")),
    "lightgbm": lambda: plain_files(wrapped("lightgbm")),
    "catboost": lambda: plain_files(wrapped("catboost")),
    "statsmodels": statsmodels_files,
    "imblearn": lambda: plain_files(lambda: samples("imblearn").compositions()["pipeline-over"]),
    "gensim": lambda: plain_files(first_of("gensim", "vectors", "word2vec")),
    "nltk": lambda: plain_files(first_of("nltk", "tokenizers", "punkt")),
}
