import os

import torch

os.environ['TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD'] = '1'  # unsafe: torch-env-override


def read(path):
    return torch.load(path)  # unsafe: torch-load


def explicit(path):
    return torch.load(path, weights_only=True)  # safe
