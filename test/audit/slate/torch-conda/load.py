import keras
import numpy as np
import torch


def read(path):
    a = torch.load(path)  # unsafe: torch-load
    b = np.load(path)  # unsafe: numpy-load
    c = np.load(path, allow_pickle=False)  # safe
    d = torch.load(path, weights_only=True)  # safe
    return a, b, c, d, keras.__version__
