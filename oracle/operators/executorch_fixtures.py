"""Writes small ExecuTorch programs of test/fixtures/executorch. Usage: executorch_fixtures.py FOLDER.
Needs `pip install executorch==1.5.1` with its torch."""

import importlib.metadata
import json
import sys
from pathlib import Path

import torch
from executorch.backends.xnnpack.partition.xnnpack_partitioner import XnnpackPartitioner
from executorch.exir import ExecutorchBackendConfig, to_edge, to_edge_transform_and_lower
from torch import nn


def main(target):
    folder = Path(target)
    folder.mkdir(parents=True, exist_ok=True)
    dense = nn.Sequential(nn.Linear(3, 2), nn.ReLU()).eval()
    program = torch.export.export(dense, (torch.ones(1, 3),))
    (folder / "dense.pte").write_bytes(to_edge(program).to_executorch().buffer)
    lowered = to_edge_transform_and_lower(program, partitioner=[XnnpackPartitioner()])
    (folder / "xnnpack.pte").write_bytes(lowered.to_executorch().buffer)
    convolution = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.Softmax(1)).eval()
    program = torch.export.export(convolution, (torch.ones(1, 1, 4, 4),))
    (folder / "convolution.pte").write_bytes(to_edge(program).to_executorch().buffer)
    outside = ExecutorchBackendConfig(external_constants=True)
    program = to_edge(torch.export.export(dense, (torch.ones(1, 3),))).to_executorch(outside)
    (folder / "external.pte").write_bytes(program.buffer)
    program.write_tensor_data_to_file(str(folder))
    (folder / "_default_external_constant.ptd").rename(folder / "external.ptd")
    versions = {"executorch": importlib.metadata.version("executorch"), "torch": torch.__version__}
    (folder / "versions.json").write_text(json.dumps(versions, indent=1) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
