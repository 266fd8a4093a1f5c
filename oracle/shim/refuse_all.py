"""Does a generated shim load what it was made for, and refuse everything else? With real Python.

    python oracle/shim/refuse_all.py --cli 'node dist/pickleproof.cjs' --benign DIR --malicious DIR

DIR are folders of the scorecard: build/scorecard/benign/interop, build/scorecard/malicious. One shim is
made from all benign files together, which allows more than any real one. It must

- load each of them to the same object as the library's own loader;
- refuse every malicious file, and every hostile twin among the benign ones, before any name is imported.

The malicious files are inert, and still they are only given to the shim in a process of its own, in which
an audit hook ends the run at the first thing that a refused file must not do.
"""

import argparse
import json
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main():
    options = parse_arguments()
    manifest = json.loads((options.benign / "manifest.json").read_text())
    files = [str(options.benign / name) for name, entry in manifest.items() if entry["expected"] != "dangerous"]
    twins = [str(options.benign / name) for name, entry in manifest.items() if entry["expected"] == "dangerous"]
    with tempfile.TemporaryDirectory() as folder:
        shim = Path(folder) / "shim_under_test.py"
        kept = make_shim(shlex.split(options.cli), files, shim)
        print(f"shim of {len(kept)} of {len(files)} files: {shim.stat().st_size} bytes")
        failed = run_worker("load_worker.py", shim, kept)
        hostile = sorted(str(path) for path in options.malicious.rglob("*") if path.is_file() and path.name != "manifest.json")
        failed += run_worker("refuse_worker.py", shim, hostile + twins)
    sys.exit(1 if failed else 0)


def parse_arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    parser.add_argument("--benign", type=Path, required=True)
    parser.add_argument("--malicious", type=Path, required=True)
    return parser.parse_args()


def make_shim(cli, files, shim):
    """One module for all files that the command accepts; it refuses a list with one bad file as a whole."""
    command = [*cli, "shim", "-o", str(shim), "--force", "--allow-unknown", "--quiet"]
    for _ in range(3):
        done = subprocess.run([*command, *files], capture_output=True, text=True)
        if done.returncode == 0:
            listed = {line.strip().rsplit(" (", 1)[0] for line in done.stdout.splitlines()[1:-1]}
            return [path for path in files if Path(path).name in listed]
        refused = [path for path in files if any(line.startswith(path) for line in done.stderr.splitlines())]
        for line in done.stderr.splitlines():
            print(f"not in the shim: {line[-160:]}")
        files = [path for path in files if path not in refused]
        if not refused or not files:
            break
    sys.exit(f"no shim: {done.stderr}")


def run_worker(script, shim, files):
    """Prints what the worker found; returns how many files failed."""
    with tempfile.NamedTemporaryFile("w", suffix=".json") as listing:
        json.dump(files, listing)
        listing.flush()
        done = subprocess.run([sys.executable, "-W", "ignore", str(HERE / script), str(shim), listing.name])
    return done.returncode


if __name__ == "__main__":
    main()
