"""Conversions of arrays by name, proven against numpy, h5py, Keras, flax and safetensors.

Makes files with the real libraries, converts them with the command line, loads the outputs with the real
libraries and compares every bit. Prints one line for each pair of reader and writer.

    python oracle/convert/arrays.py --cli 'node dist/pickleproof.cjs'

--old-numpy PYTHON also lets numpy 1 write, and read what we write.
"""

import argparse
import importlib.util
import subprocess
import shlex
import sys
import tempfile
import traceback
from pathlib import Path

MODULES = ["arrays_numpy", "arrays_hdf5", "arrays_keras", "arrays_flax", "arrays_json"]


class Tools:
    """What a cell needs: a scratch folder and our command."""

    def __init__(self, cli, folder, old_python):
        self.cli = shlex.split(cli)
        self.folder = folder
        self.old_python = old_python

    def path(self, name):
        return self.folder / name

    def convert(self, source, target, *flags, expect=0):
        """Converts, and returns the path of the output."""
        command = [*self.cli, "convert", str(source), "-o", str(target), "--force", *flags]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode != expect:
            raise AssertionError(f"exit {done.returncode}: {done.stderr.strip()} {done.stdout.strip()}")
        return target


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    parser.add_argument("--old-numpy")
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    sys.path.insert(0, str(Path(__file__).parent))
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        tools = Tools(options.cli, Path(folder), options.old_numpy)
        for name in MODULES:
            if importlib.util.find_spec(name) is None:
                continue
            for title, cell in importlib.import_module(name).CELLS.items():
                if options.only in title:
                    failed += not run(title, cell, tools)
    return 1 if failed else 0


def run(title, cell, tools):
    try:
        skipped = cell(tools)
    except Exception as error:  # any failure of a library is a failure of the cell
        print(f"{title}: FAILED {error}")
        traceback.print_exc()
        return False
    print(f"{title}: {skipped or 'ok'}")
    return True


if __name__ == "__main__":
    sys.exit(main())
