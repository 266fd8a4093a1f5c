"""The same conversion with the frameworks: with_torch.py IN OUT"""

import sys

import safetensors.torch
import torch

safetensors.torch.save_file(torch.load(sys.argv[1], weights_only=True), sys.argv[2])
