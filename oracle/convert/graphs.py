"""
Conversions of graphs and boosters, proven by the libraries that own the formats.

    python oracle/convert/graphs.py --cli 'node dist/pickleproof.cjs' [--only onnx,gguf]

Prints a line for each cell of the matrix and exits with 1 when one does not work.
"""

import argparse
import importlib
import sys
import tempfile
from pathlib import Path

from graphs_matrix import Matrix

AREAS = ["onnx", "gguf", "protobuf", "boosters", "frames"]
"""Needs gigabytes, and is checked by hand: `--only tensorflow`."""


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    parser.add_argument("--only", default=",".join(AREAS))
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        matrix = Matrix(given.cli, Path(folder))
        for area in given.only.split(","):
            importlib.import_module(f"graphs_{area}").run(matrix)
    print(f"{matrix.cells - matrix.failures} of {matrix.cells} cells")
    return 1 if matrix.failures else 0


if __name__ == "__main__":
    sys.exit(main())
