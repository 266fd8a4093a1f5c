"""Runs commands and measures each by what the kernel says of the child (wait4): wall and CPU time, peak
memory, exit code. Reads {"rounds": N, "timeout": SECONDS, "commands": [[ARG...]...]} from standard input;
runs the commands in turn, N rounds of A B C A B C, so that all of them meet the same machine, without the
certificates of NODE_EXTRA_CA_CERTS: where that is set, Node reads hundreds of them before it begins. Prints one
list of runs per command: {"wall", "cpu" (seconds), "rss" (MiB), "code", "head", "out", "err" (the beginning of the output, and the tails)}."""

import json
import os
import signal
import sys
import tempfile
import threading
import time

TAIL = 20_000
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "NODE_EXTRA_CA_CERTS"}
HEAD = 2_000


def main():
    spec = json.load(sys.stdin)
    runs = [[] for _ in spec["commands"]]
    for _ in range(spec.get("rounds", 1)):
        for number, command in enumerate(spec["commands"]):
            runs[number].append(measured(command, spec.get("timeout", 120)))
    json.dump(runs, sys.stdout)


def measured(command, timeout):
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        started = time.monotonic()
        child = os.posix_spawnp(
            command[0],
            command,
            ENVIRONMENT,
            file_actions=[
                (os.POSIX_SPAWN_DUP2, out.fileno(), 1),
                (os.POSIX_SPAWN_DUP2, err.fileno(), 2),
            ],
        )
        late = threading.Timer(timeout, os.kill, (child, signal.SIGKILL))
        late.start()
        _, status, usage = os.wait4(child, 0)
        wall = time.monotonic() - started
        late.cancel()
        return {
            "wall": wall,
            "cpu": usage.ru_utime + usage.ru_stime,
            "rss": usage.ru_maxrss / 1024,
            "code": os.waitstatus_to_exitcode(status),
            "head": head(out),
            "out": tail(out),
            "err": tail(err),
        }


def head(file):
    file.seek(0)
    return file.read(HEAD).decode(errors="replace")


def tail(file):
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - TAIL))
    return file.read().decode(errors="replace")


if __name__ == "__main__":
    main()
