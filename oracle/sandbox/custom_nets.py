"""A network of a project's own class: torch pickles it whole, by the name of this module."""

import torch


class Net(torch.nn.Module):
    """Tied weights, a buffer that no state dict holds by name alone, and a tensor that is no parameter."""

    def __init__(self):
        super().__init__()
        self.embedding = torch.nn.Embedding(5, 4)
        self.blocks = torch.nn.ModuleList(torch.nn.Linear(4, 4) for _ in range(2))
        self.norm = torch.nn.BatchNorm1d(4)
        self.head = torch.nn.Linear(4, 5, bias=False)
        self.head.weight = self.embedding.weight
        self.register_buffer("positions", torch.arange(6).reshape(2, 3).t())
        self.cache = [torch.ones(2, dtype=torch.bfloat16), "text"]
