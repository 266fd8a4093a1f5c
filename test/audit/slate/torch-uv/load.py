import datasets
import numpy
import torch


def read(path):
    a = torch.load(path)  # unsafe: torch-load
    b = numpy.load(path)  # safe
    c = datasets.load_dataset('someone/data')  # safe
    return a, b, c
