"""Tries to get out, with inert means. Runs without decoys: what it meets is what a payload would meet."""

import os
import socket


def read_host_file(bait):
    with open(bait["file"]) as file:
        return file.read()


def write_outside(bait):
    with open(os.path.join(bait["folder"], "escaped"), "w") as file:
        file.write("escaped")
    return "wrote"


def connect(bait):
    with socket.create_connection(("127.0.0.1", bait["port"]), timeout=2) as link:
        return link.recv(100).decode()


def execute(bait):
    """By every way there is: one that works is one too many."""
    escaped = os.path.join(bait["folder"], "executed")
    shell = ["/bin/sh", "-c", f"echo > '{escaped}'"]
    return first_that_works(
        [
            lambda: spawn(shell),
            lambda: checked(os.system(f"echo > '{escaped}'")),
            lambda: checked(os.spawnv(os.P_WAIT, shell[0], shell)),
            lambda: os.execv(shell[0], shell),
        ]
    )


def spawn(arguments):
    import subprocess

    return checked(subprocess.run(arguments, timeout=5).returncode)


def checked(status):
    if status != 0:
        raise OSError(f"exit status {status}")
    return "ran"


def first_that_works(ways):
    errors = []
    for way in ways:
        try:
            return way()
        except BaseException as error:
            errors.append(describe(error))
    raise OSError("; ".join(errors))


def read_environment(bait):
    """Its own variables, and those of whoever started it, as Linux shows them."""
    wanted = bait["variable"]
    if wanted in os.environ:
        return "found"
    for path in ("/proc/self/environ", "/proc/1/environ"):
        try:
            with open(path, "rb") as file:
                if wanted.encode() in file.read():
                    return f"found in {path}"
        except OSError:
            pass
    raise KeyError("not there")


PROBES = {
    "host-read": read_host_file,
    "write-outside": write_outside,
    "connect": connect,
    "exec": execute,
    "environment": read_environment,
}


def main():
    for name, probe in PROBES.items():
        try:
            detail = f"succeeded: {probe(CONFIG['bait'])}"
        except BaseException as error:
            detail = f"refused: {describe(error)}"
        report("canary", name, detail)
    _tell(outcome="returned")


main()
