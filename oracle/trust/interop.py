"""Signatures against the reference: the model-signing package from PyPI verifies what we sign, and we verify what
it signs. Prints one line for each cell, and the deviations that docs/signing.md lists, each proven by both.

    python oracle/trust/interop.py --cli 'node dist/pickleproof.cjs'
"""

import argparse
import sys
import tempfile
import traceback
from importlib.metadata import version
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import deviations
import keyless
import matrix
import statements
from tools import Tools


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    print(f"model-signing {version('model-signing')}, cryptography {version('cryptography')}")
    failed = 0
    for title, cell in {**matrix.cells(), **deviations.CELLS, **statements.CELLS, **keyless.CELLS}.items():
        if options.only not in title:
            continue
        with tempfile.TemporaryDirectory() as folder:
            failed += not run(title, cell, Tools(options.cli, Path(folder)))
    return 1 if failed else 0


def run(title, cell, tools):
    try:
        said = cell(tools)
    except Exception as error:  # any failure of either side is a failure of the cell
        print(f"{title}: FAILED {error}")
        traceback.print_exc()
        return False
    print(f"{title}: {said or 'ok'}", flush=True)
    return True


if __name__ == "__main__":
    sys.exit(main())
