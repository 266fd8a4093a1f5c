import json
import pickle

import torch


def load_pickle(path):
    with open(path, 'rb') as f:
        return pickle.load(f)  # unsafe: pickle-load


def load_model(path):
    return load_pickle(path + '.pkl')  # call-site: pickle-load


class Store:
    def __init__(self, folder):
        self.folder = folder

    def get(self, name):
        return pickle.loads((self.folder / name).read_bytes())  # unsafe: pickle-load

    @staticmethod
    def read(path):
        return torch.load(path, weights_only=False)  # unsafe: torch-load

    @classmethod
    def make(cls, path):
        return cls.read(path)  # call-site: torch-load


def load_weights(path, weights_only=True):
    return torch.load(path, weights_only=weights_only)  # safe


def load_json(path):
    with open(path) as f:
        return json.load(f)  # safe
