"""Prints the public classes of a library by where they are defined, one in a line.

Run: python bench/learn/public_names.py sklearn|torch.nn
"""

import inspect
import sys


def estimators():
    from sklearn.utils import all_estimators

    return [cls for _, cls in all_estimators()]


def modules():
    import torch

    public = [getattr(torch.nn, name) for name in dir(torch.nn) if not name.startswith("_")]
    return [one for one in public if inspect.isclass(one) and issubclass(one, torch.nn.Module)]


if __name__ == "__main__":
    classes = estimators() if sys.argv[1] == "sklearn" else modules()
    print("\n".join(sorted({f"{one.__module__}.{one.__qualname__}" for one in classes})))
