"""Runs the other scanners over a list of files and records what each of them says. Every tool is
imported from its own environment (oracle/venv.sh rivals-NAME) and judges all files in one process, so
that start-up is not counted; a file that takes longer than the limit, or kills the process, is noted
and the run goes on behind it. Usage: rivals.py FILES.json -o OUT.json [--tools A,B] [--reuse OLD.json]
[--jobs N], where FILES.json is a list of paths. OUT.json holds `versions` (tool -> version) and
`results` (tool -> file -> outcome, seconds, detail, sha256).

Outcomes, from the tool's own words and exit code: `found` (it would fail a build over this file),
`warn` (it reports something, below its critical severity), `error` (it could not judge the file and
says so), `skipped` (it did not look), `timeout`, `clean`."""

import argparse
import hashlib
import json
import os
import queue
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

TOOLS = {
    "picklescan": "picklescan",
    "picklescan-strict": "picklescan",
    "modelscan": "modelscan",
    "fickling": "fickling",
    "modelaudit": "modelaudit",
}
LIMIT_SECONDS = 20  # of CPU time, where the system says it: a busy machine must not look like a slow tool
WAIT_SECONDS = 120  # of the wall clock: a tool that sleeps ends as well
LOOK_SECONDS = 2
SAVE_EVERY = 200
START_SECONDS = 120  # importing a tool may be slow on a busy machine
ENVIRONMENT = {"PROMPTFOO_DISABLE_TELEMETRY": "1", "NO_ANALYTICS": "1", "HF_HUB_OFFLINE": "1"}
ROOT = Path(__file__).resolve().parents[2]


def main():
    options = parse_arguments()
    files = json.loads(Path(options.files).read_text())
    digests = {file: hashlib.sha256(Path(file).read_bytes()).hexdigest() for file in files}
    known = json.loads(Path(options.reuse).read_text()) if options.reuse else {}
    report = {"versions": {}, "results": {}}
    for tool in options.tools.split(","):
        python = environment(TOOLS[tool])
        version = installed_version(python, TOOLS[tool])
        rows = reusable(known, tool, version)
        left = {identity(file, digests[file]): file for file in files}
        left = [file for key, file in left.items() if key not in rows]
        print(f"{tool} {version}: {len(left)} files to judge", file=sys.stderr)
        kept = known.get("results", {}).get(tool, {}) if rows else {}
        report["versions"][tool] = version
        for share in shares(left, SAVE_EVERY):
            for file, row in judged(python, tool, share, options.jobs).items():
                rows[identity(file, digests[file])] = {**row, "sha256": digests[file]}
            told = {file: rows.get(identity(file, digests[file])) for file in files}
            report["results"][tool] = {**kept, **{file: row for file, row in told.items() if row}}
            save(options.output, merged(known, report))


def shares(files, size):
    """At least one share, so that what is known is written even when nothing is left to judge."""
    return [files[start : start + size] for start in range(0, max(len(files), 1), size)]


def merged(known, report):
    """What is written while tools are still to run: theirs stand as they were."""
    return {part: {**known.get(part, {}), **report[part]} for part in ("versions", "results")}


def save(path, report):
    """Whole or not at all: a run that is ended goes on from here."""
    written = Path(path + ".new")
    written.write_text(json.dumps(report, indent=1) + "\n")
    written.replace(path)


def parse_arguments():
    parser = argparse.ArgumentParser(description="Run the other scanners over a list of files.")
    parser.add_argument("files", help="a JSON list of paths")
    parser.add_argument("-o", "--output", required=True)
    parser.add_argument("--tools", default=",".join(TOOLS))
    parser.add_argument("--reuse", help="an earlier output: equal bytes and versions are not run again")
    parser.add_argument("--jobs", type=int, default=1, help="processes per tool")
    return parser.parse_args()


def environment(name):
    command = [str(ROOT / "oracle/venv.sh"), f"rivals-{name}"]
    made = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return made.stdout.splitlines()[-1]


def installed_version(python, name):
    code = f"from importlib.metadata import version; print(version({name!r}))"
    command = [python, "-c", code]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()


def identity(file, digest):
    """Same name and same bytes, same answer: the tools go by both."""
    return Path(file).name, digest


def reusable(known, tool, version):
    """What an earlier run of the same version said."""
    if known.get("versions", {}).get(tool) != version:
        return {}
    rows = known["results"].get(tool, {}).items()
    return {identity(file, row["sha256"]): row for file, row in rows if row["outcome"] != "timeout"}


def judged(python, tool, files, jobs):
    shares = [files[number::jobs] for number in range(jobs)]
    with ThreadPoolExecutor(jobs) as pool:
        parts = pool.map(lambda share: judge_in_turn(python, tool, share), shares)
        return {file: row for part in parts for file, row in part.items()}


def judge_in_turn(python, tool, files):
    results = {}
    while len(results) < len(files):
        judge_until_stuck(python, tool, files[len(results) :], results)
    return results


def judge_until_stuck(python, tool, files, results):
    """Feeds one worker; returns when all is done or when the worker had to be given up."""
    with Worker(python, tool) as worker:
        for file in files:
            started = time.monotonic()
            row = worker.judge(file)
            results[file] = {"seconds": round(time.monotonic() - started, 3), **row}
            if not worker.usable:
                return


class Worker:
    """A process of one tool that reads paths and answers each with one line of JSON."""

    def __init__(self, python, tool):
        script = Path(__file__).with_name("rival_worker.py")
        self.process = subprocess.Popen(
            [python, str(script), tool],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env={**os.environ, **ENVIRONMENT},
        )
        self.usable = True
        self.lines = queue.Queue()
        threading.Thread(target=self.read_lines, daemon=True).start()
        if self.answer(START_SECONDS) is None:
            raise RuntimeError(f"{tool} does not start; run {script.name} by hand to see why")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()

    def read_lines(self):
        for line in self.process.stdout:
            self.lines.put(line)
        self.lines.put(None)

    def answer(self, seconds):
        line = self.lines.get(timeout=seconds)
        return None if line is None else json.loads(line)

    def judge(self, file):
        self.process.stdin.write(json.dumps(file) + "\n")
        self.process.stdin.flush()
        limit, last = self.spent() + LIMIT_SECONDS, time.monotonic() + WAIT_SECONDS
        while True:
            try:
                row = self.answer(LOOK_SECONDS)
                return row or self.given_up("error", "the process died")
            except queue.Empty:
                if self.spent() >= limit or time.monotonic() >= last:
                    return self.given_up("timeout", f"more than {LIMIT_SECONDS} s")

    def spent(self):
        """CPU seconds of the process so far; on systems without /proc the seconds of the wall clock."""
        try:
            fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            return time.monotonic()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def given_up(self, outcome, detail):
        self.usable = False
        return {"outcome": outcome, "detail": detail}


if __name__ == "__main__":
    main()
