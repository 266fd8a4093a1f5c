import os

import torch
from torch.utils import model_zoo


def read(path, flag):
    a = torch.load(path)  # unsafe: torch-load
    b = torch.load(path, weights_only=flag)  # unsafe: torch-load
    c = torch.load(path, weights_only=os.environ.get('WEIGHTS_ONLY') == '1')  # unsafe: torch-load
    d = torch.load(path, **flag)  # unsafe: torch-load
    e = model_zoo.load_url('https://models.example.org/a.pth')  # unsafe: torch-hub-weights
    g = torch.load(path, weights_only=True)  # safe
    return a, b, c, d, e, g
