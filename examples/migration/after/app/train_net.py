"""Writes a small network as a file that cannot run anything."""

from pathlib import Path

import torch
from safetensors.torch import save_file

MODELS = Path("models")


def make():
    torch.manual_seed(0)
    return torch.nn.Sequential(torch.nn.Linear(4, 8), torch.nn.ReLU(), torch.nn.Linear(8, 1))


if __name__ == "__main__":
    MODELS.mkdir(exist_ok=True)
    save_file(make().state_dict(), MODELS / "net.safetensors")
