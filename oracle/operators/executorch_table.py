"""Writes src/policy/operators/executorch.ts: the kernels and backends that ExecuTorch's runtime registers.
Usage: executorch_table.py [--accept]. Needs `pip install executorch==1.5.1` with its torch.

A name that the table does not have yet is left out and printed, unless --accept says it was looked at."""

import importlib.metadata
import sys
from pathlib import Path

import torch  # noqa: F401  the runtime's library needs it loaded
from executorch.extension.pybindings import _C
from table import known_names, wrapped

TABLE = Path(__file__).parents[2] / "src/policy/operators/executorch.ts"

# Backends that interpret a graph of their own; all others hand what the file holds to a driver or compiler.
INERT_BACKENDS = {"XnnpackBackend"}


def main():
    found = set(_C._get_operator_names()) | {f"delegate:{name}" for name in INERT_BACKENDS}
    new = found - known_names(TABLE)
    if new and "--accept" not in sys.argv:
        print("not in the table yet, left out:", *sorted(new), sep="\n  ")
        found -= new
    version = importlib.metadata.version("executorch")
    TABLE.write_text(f"""/**
 * Operators of ExecuTorch. Written by oracle/operators/executorch_table.py: change it there.
 * @module
 */
import {{ namesOf, type OperatorTable }} from '../operators.ts';

/** Kernels of ExecuTorch's runtime, and the backends that take over parts of a program. */
export const executorch: OperatorTable = {{
  framework: 'executorch',
  source: 'the kernels that executorch {version} registers',
  inert: namesOf(`
{wrapped(found)}
  `),
  capable: new Map(),
}};
""")


if __name__ == "__main__":
    main()
