import torch

WEIGHTS_ONLY = True
OPTIONS = {'map_location': 'cpu', 'weights_only': True}


def read(path, model, strict=True):
    a = torch.load(path)  # unsafe: torch-load
    b = torch.load(path, map_location='cpu')  # unsafe: torch-load
    c = torch.load(path, weights_only=False)  # unsafe: torch-load
    model.load_state_dict(torch.load(path))  # unsafe: torch-load
    d = torch.load(open(path, 'rb'), 'cpu', pickle_module=None)  # unsafe: torch-load
    return a, b, c, d
