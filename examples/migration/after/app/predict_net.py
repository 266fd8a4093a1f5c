"""Loads the network, from the new file or from the old one, and prints what it says of one sample."""

import json
import sys

import torch
from model_io import load

net = torch.nn.Sequential(torch.nn.Linear(4, 8), torch.nn.ReLU(), torch.nn.Linear(8, 1))
net.load_state_dict(load("models/net.pt", legacy="--legacy" in sys.argv))
print(json.dumps(net(torch.tensor([1.0, 0.5, 0.0, -1.0])).tolist()))
