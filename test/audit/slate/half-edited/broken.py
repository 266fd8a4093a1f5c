import pickle
import torch


def read(f):
    model = pickle.load(f)  # unsafe: pickle-load
    if model is not None
        return torch.load(f, weights_only=False)  # unsafe: torch-load


def unfinished(f, :
    data = [


def later(f):
    return pickle.load(f)  # unsafe: pickle-load
