"""A sharded scan under Ray gives the report of a plain scan.

    .venv/scale/bin/python oracle/scale/ray_shards.py --cli 'node dist/pickleproof.cjs' [--files 2000] [--shards 8]

Each task is one process of pickleproof that judges its part of a list; `merge` joins the parts. Environment: oracle/venv.sh scale.
"""

import argparse
import json
import os
import pickle
import shlex
import subprocess
import sys
import tempfile
import time

import ray


def make_files(folder, count):
    """Plain pickles of sizes from a few bytes to a megabyte, each of them inert."""
    for index in range(count):
        size = 10 ** (index % 6)
        with open(os.path.join(folder, f"m-{index:05}.pkl"), "wb") as file:
            pickle.dump({"index": index, "weights": bytes(size)}, file, protocol=4)
    evil = b"\x80\x04cos\nsystem\n\x8c\x0aecho inert\x85R."
    with open(os.path.join(folder, "m-evil.pkl"), "wb") as file:
        file.write(evil)


def timeless(text):
    report = json.loads(text)
    for key in ("elapsedMs", "finishedAt"):
        report["summary"].pop(key)
    return report


@ray.remote
def scan_part(cli, folder, index, count):
    """One part, as a process of its own; 0 and 1 are verdicts, 3 an empty part."""
    args = ["scan", "--manifest", "list.jsonl", "--shard", f"{index}/{count}", "--format", "ndjson", "-o", f"{index}.ndjson"]
    done = subprocess.run([*cli, *args], cwd=folder, capture_output=True, text=True)
    if done.returncode not in (0, 1, 3):
        raise RuntimeError(done.stderr)
    return f"{index}.ndjson"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    parser.add_argument("--files", type=int, default=2000)
    parser.add_argument("--shards", type=int, default=8)
    options = parser.parse_args()
    cli = [os.path.abspath(word) if os.path.exists(word) else word for word in shlex.split(options.cli)]
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(os.path.join(folder, "models"))
        make_files(os.path.join(folder, "models"), options.files)

        def run(*args):
            return subprocess.run([*cli, *args], cwd=folder, capture_output=True, text=True)

        with open(os.path.join(folder, "list.jsonl"), "w") as file:
            file.write(run("scan", "models", "--list").stdout)
        begin = time.time()
        run("scan", "models", "--format", "json", "-o", "plain.json")
        alone = time.time() - begin
        plain = run("merge", "plain.json", "--format", "json").stdout
        ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, configure_logging=False)
        begin = time.time()
        parts = ray.get([scan_part.remote(cli, folder, index + 1, options.shards) for index in range(options.shards)])
        together = time.time() - begin
        ray.shutdown()
        merged = run("merge", *parts, "--format", "json")
        same = timeless(merged.stdout) == timeless(plain)
        dangerous = timeless(plain)["summary"]["dangerous"]
    print(
        f"ray {ray.__version__}: {options.files + 1} files in {options.shards} parts: "
        f"{'the same report' if same else 'ANOTHER REPORT'} as one run ({dangerous} dangerous); "
        f"{together:.1f} s on 2 processes with the start of the tasks, {alone:.1f} s alone"
    )
    sys.exit(0 if same and dangerous == 1 else 1)


if __name__ == "__main__":
    main()
