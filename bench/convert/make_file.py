"""Writes a checkpoint of random weights with torch: make_file.py PATH MEGABYTES"""

import sys

import torch

LAYER = 64 * 2**20


def main():
    path, megabytes = sys.argv[1], int(sys.argv[2])
    torch.manual_seed(0)
    tensors = {}
    for i in range(megabytes * 2**20 // LAYER):
        numbers = torch.randint(-(2**31), 2**31 - 1, (4096, 4096), dtype=torch.int32)
        tensors[f"layers.{i}.weight"] = numbers.view(torch.float32)
        tensors[f"layers.{i}.bias"] = torch.randn(4096)
    torch.save(tensors, path)


if __name__ == "__main__":
    main()
