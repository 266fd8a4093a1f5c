"""What the checks of one area share: run the command, print a line for each cell, count failures."""

import shlex
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path


class Matrix:
    """Cells `reader -> writer`, each proven by the library that owns the format."""

    def __init__(self, cli: str, folder: Path) -> None:
        self.cli = shlex.split(cli)
        self.folder = folder
        self.failures = 0
        self.cells = 0

    def convert(self, source: Path, target: Path, *options: str, codes: tuple[int, ...] = (0, 1)):
        """Converts, and returns what the command printed."""
        command = [*self.cli, "convert", str(source), "-o", str(target), "--force", *options]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode not in codes:
            raise AssertionError(f"exit {done.returncode}: {done.stdout}{done.stderr}")
        return done.stdout + done.stderr

    def cell(self, reader: str, writer: str, check) -> None:
        """Runs one check; what it raises is why the cell does not work."""
        self.cells += 1
        try:
            with tempfile.TemporaryDirectory(dir=self.folder) as scratch:
                note = check(Path(scratch))
            print(f"{reader} -> {writer}: ok{f' ({note})' if note else ''}", flush=True)
        except Exception as error:  # pylint: disable=broad-except
            self.failures += 1
            reason = str(error).strip().replace("\n", " ")[:600]
            print(f"{reader} -> {writer}: {type(error).__name__}: {reason}", flush=True)
            traceback.print_exc(file=sys.stderr)


def same(expected, found, name: str = "") -> None:
    """Two numpy arrays of one type, one shape and the same bytes."""
    if expected.dtype != found.dtype or expected.shape != found.shape:
        raise AssertionError(
            f"{name}: {expected.dtype} {expected.shape} became {found.dtype} {found.shape}"
        )
    if expected.tobytes() != found.tobytes():
        raise AssertionError(f"{name}: other bytes")
