import dill
import torch
import torchvision

WEIGHTS_ONLY = True
OPTIONS = {'map_location': 'cpu', 'weights_only': True}
UNSAFE = {'weights_only': False}


class Config:
    weights_only = True


def read(path, model, strict=True):
    a = torch.load(path)  # safe
    b = torch.load(path, map_location='cpu')  # safe
    c = torch.load(path, weights_only=True)  # safe
    d = torch.load(path, weights_only=WEIGHTS_ONLY)  # safe
    e = torch.load(path, **OPTIONS)  # safe
    model.load_state_dict(torch.load(path, 'cpu', weights_only=True), strict)  # safe
    g = torch.load(path, weights_only=Config.weights_only)  # safe
    only = True
    h = torch.load(path, weights_only=only)  # safe
    i = torch.load(path, weights_only=not False)  # safe
    return a, b, c, d, e, g, h, i


def unsafe(path, url):
    a = torch.load(path, weights_only=False)  # unsafe: torch-load
    b = torch.load(path, **UNSAFE)  # unsafe: torch-load
    c = torch.load(path, pickle_module=dill)  # unsafe: torch-load
    trusted = False
    d = torch.load(path, weights_only=trusted)  # unsafe: torch-load
    e = torch.load(path, weights_only=not WEIGHTS_ONLY)  # unsafe: torch-load
    g = torch.package.PackageImporter(path)  # unsafe: torch-package
    h = torch.hub.load('someone/repo', 'model')  # unsafe: torch-hub
    i = torch.hub.load_state_dict_from_url(url, weights_only=False)  # unsafe: torch-hub-weights
    torch.ops.load_library(path)  # unsafe: native-library
    torch.classes.load_library(path)  # unsafe: native-library
    k = torch.jit.load(path)  # unsafe: torch-jit
    return a, b, c, d, e, g, h, i, k


def fine(path, model):
    torch.save(model.state_dict(), path)  # safe
    a = torch.hub.load_state_dict_from_url('https://x.example/a.pth', weights_only=True)  # safe
    b = torchvision.models.resnet18(weights=None)  # safe
    c = torch.hub.load('./vendored', 'model', source='local')  # safe
    model.load_state_dict({})  # safe
    d = model.load(path)  # safe
    torch.serialization.add_safe_globals([dict])  # safe
    e = torch.from_numpy(path)  # safe
    return a, b, c, d, e
