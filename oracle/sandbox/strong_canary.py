"""Level strong against payloads that want something of this machine: none gets it, each is told, each ends in time.

Makes the pickles, has `sandbox --level strong` load them as whoever runs this, and looks from outside at what came
of it. What a payload would do if it succeeded does no harm.

    python3 oracle/sandbox/strong_canary.py --cli 'node dist/pickleproof.cjs'
"""

import argparse
import json
import os
import pickle
import secrets
import shlex
import socket
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

SECONDS = 10


class Runs:
    """Runs a text when it is loaded."""

    def __init__(self, code):
        self.code = code

    def __reduce__(self):
        return exec, (self.code, {})


class Bait:
    """A file, a folder, a listener and a variable of this machine, all watched."""

    def __init__(self, root):
        self.secret = secrets.token_hex(16)
        self.file = root / "secret.txt"
        self.file.write_text(self.secret)
        self.folder = root / "empty"
        self.folder.mkdir()
        self.variable = "CANARY_" + secrets.token_hex(4)
        os.environ[self.variable] = self.secret
        self.reached = 0
        self.server = socket.create_server(("127.0.0.1", 0))
        self.port = self.server.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            link, _address = self.server.accept()
            self.reached += 1
            link.sendall(self.secret.encode())
            link.close()


def payloads(bait):
    """By what each wants: its code, the event that must be told, and the outcome if it is to be ended."""
    quiet = "except BaseException as error: got = repr(error)\nraise ValueError(f'got {got}')"
    return {
        "host read": (f"try: got = open({str(bait.file)!r}).read()\n{quiet}", "open", None),
        "write outside": (f"try: got = open({str(bait.folder / 'x')!r}, 'w').write('x')\n{quiet}", "open", None),
        "loopback connect": (
            f"import socket\ntry: got = socket.create_connection(('127.0.0.1', {bait.port}), 2).recv(99)\n{quiet}",
            "socket.__new__",
            None,
        ),
        "exec": (
            f"import os, subprocess\nline = 'echo > {bait.folder}/ran'\n"
            "for way in (lambda: os.system(line), lambda: subprocess.run(['/bin/sh', '-c', line]),\n"
            "            lambda: os.posix_spawn('/bin/sh', ['sh', '-c', line], {}), lambda: os.execv('/bin/sh', ['sh', '-c', line])):\n"
            "    try: way()\n    except OSError: pass\n",
            "os.system",
            None,
        ),
        "environment": (
            f"import os\ngot = [os.environ.get({bait.variable!r})]\n"
            "for pid in ('self', '1', '2', str(os.getppid())):\n"
            "    try: got.append(open(f'/proc/{pid}/environ').read())\n    except OSError: pass\n"
            "raise ValueError(f'got {got}')",
            "open",
            None,
        ),
        "fork bomb": (
            "import os, threading\nmade = 0\n"
            "for _ in range(100):\n"
            "    try:\n        os.fork() or os._exit(0)\n        made += 1\n    except OSError: pass\n"
            "for _ in range(100):\n"
            "    try:\n        threading.Thread(target=bool).start()\n        made += 1\n    except RuntimeError: pass\n"
            "raise ValueError(f'made {made}')",
            "os.fork",
            None,
        ),
        "2 GB allocation": ("got = bytearray(2**31)", "builtins.exec", "killed-memory"),
        "endless loop": ("while True: pass", "killed", "killed-timeout"),
        "1 GB output": ("import os\nfor _ in range(2**10): os.write(1, b'x' * 2**20)", "killed", "killed-output"),
    }


def problems(name, payload, bait, cli, folder):
    """What is wrong; empty when all held."""
    code, event, outcome = payload
    path = folder / "model.pkl"
    path.write_bytes(pickle.dumps(Runs(code)))
    began = time.monotonic()
    limits = ["--timeout", "5", "--memory", "1024"]
    command = [*cli, "sandbox", str(path), "--level", "strong", "--format", "json", *limits]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    took = time.monotonic() - began
    if done.returncode != 1:
        return [f"exit {done.returncode}: {done.stderr.strip()[:500]}"]
    report = json.loads(done.stdout)
    told = [one["event"] for one in report["events"]]
    seen = report["observed"]
    wrong = []
    if event not in told:
        wrong.append(f"{event} is not told: {told}")
    if outcome is not None and seen["outcome"] != outcome:
        wrong.append(f"outcome {seen['outcome']}")
    if bait.secret in done.stdout or "made 0" not in done.stdout and "made " in done.stdout:
        wrong.append(f"it got something: {seen}")
    if any(bait.folder.iterdir()):
        wrong.append("a file was written outside")
    if bait.reached:
        wrong.append("the listener was reached")
    if took > SECONDS:
        wrong.append(f"took {took:.1f} s")
    if seen["verdict"] != "dangerous":
        wrong.append(f"verdict {seen['verdict']}")
    print(f"{'FAILED' if wrong else 'held  '}  {name:17} {seen['outcome']:15} {took:5.2f} s", flush=True)
    return wrong


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    options = parser.parse_args()
    print(f"as uid {os.getuid()}", flush=True)
    failed = []
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        os.environ["XDG_CACHE_HOME"] = str(root / "cache")
        bait = Bait(root)
        for name, payload in payloads(bait).items():
            failed += [f"{name}: {one}" for one in problems(name, payload, bait, shlex.split(options.cli), root)]
    print("\n".join(failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
