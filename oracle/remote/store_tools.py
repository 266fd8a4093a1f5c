"""What the checks of remote stores share: a server on a free port, our command, the samples, one line for each check."""

import json
import os
import shlex
import signal
import socket
import subprocess
import sys
import tempfile
import time
import traceback
import urllib.error
import urllib.request
import zipfile
from contextlib import contextmanager, suppress
from pathlib import Path

ROOT = Path(__file__).parents[2]
SAMPLES = sorted(path for path in (ROOT / "examples/models").iterdir() if path.suffix not in (".md", ".json"))


class Cli:
    """Our command, in a home of its own and with nothing of this environment."""

    def __init__(self, command, folder):
        # It is run in another folder than this one.
        self.command = [str(Path(part).resolve()) if Path(part).exists() else part for part in shlex.split(command)]
        self.folder = folder
        self.env = {"PATH": os.environ["PATH"], "HOME": str(folder / "home")}
        (folder / "home").mkdir()

    def run(self, *arguments, env=None):
        done = subprocess.run(
            [*self.command, *map(str, arguments)],
            capture_output=True,
            text=True,
            cwd=self.folder,
            env={**self.env, **(env or {})},
            timeout=120,
        )
        return done.returncode, done.stdout, done.stderr

    def scan(self, *arguments, env=None):
        code, out, err = self.run("scan", *arguments, "--format", "json", env=env)
        assert out, f"exit {code}: {err}"
        return json.loads(out)

    def refusal(self, uri, *words, env=None):
        """A scan that must not end well, with these words in what it says."""
        code, out, err = self.run("scan", uri, env=env)
        assert code in (2, 3, 4), f"{uri}: exit {code}\n{out}{err}"
        said = " ".join((out + err).split())
        for word in words:
            assert word in said, f"{uri}: not a word of {word!r}:\n{out}{err}"
        assert "    at " not in err, f"a stack trace: {err}"


def verdicts(report):
    """Of each file, by its last name; what is no model is left out."""
    return {Path(row["path"]).name: (row["verdict"], row["complete"]) for row in report["files"]}


def big_torch_zip(path, mebibytes):
    """A state dict of one tensor of zeros, as torch.save lays it out (without torch, which takes gigabytes)."""
    floats = mebibytes * 2**18
    data = (
        b"\x80\x02}q\x00X\x01\x00\x00\x00wq\x01ctorch._utils\n_rebuild_tensor_v2\n(("
        b"X\x07\x00\x00\x00storagectorch\nFloatStorage\nX\x01\x00\x00\x000X\x03\x00\x00\x00cpu"
        + (b"J%btQK\x00J%b\x85K\x01\x85\x89ccollections\nOrderedDict\n)RtRs." % ((floats.to_bytes(4, "little"),) * 2))
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as big:
        big.writestr("archive/data.pkl", data)
        big.writestr("archive/byteorder", "little")
        with big.open(zipfile.ZipInfo("archive/data/0"), "w", force_zip64=True) as weights:
            for _ in range(mebibytes):
                weights.write(bytes(2**20))
        big.writestr("archive/version", "3\n")
    return path


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def server(command, ready, *, env=None, seconds=60):
    """Runs a server until the block is left; `ready` is an address that answers, with whatever status."""
    log = tempfile.TemporaryFile()
    running = subprocess.Popen(
        list(map(str, command)), stdout=log, stderr=log, env={**os.environ, **(env or {})}, start_new_session=True
    )
    try:
        try:
            wait_for(ready, running, seconds)
        except AssertionError:
            log.seek(0)
            sys.stderr.write(log.read()[-2000:].decode(errors="replace"))
            raise
        yield
    finally:
        # Its own group: workers of it end with it.
        for how in (signal.SIGTERM, signal.SIGKILL):
            with suppress(ProcessLookupError):
                os.killpg(running.pid, how)
            with suppress(subprocess.TimeoutExpired):
                running.wait(5)


def wait_for(address, running, seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        assert running.poll() is None, "the server ended"
        try:
            urllib.request.urlopen(address, timeout=5).close()
            return
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.2)
    raise AssertionError(f"no answer from {address}")


def run_cells(title, cells):
    """Runs named checks, prints a line for each, and ends with 1 when one failed."""
    failed = 0
    for name, cell in cells:
        try:
            told = cell()
            print(f"ok    {title}: {name}{f' ({told})' if told else ''}")
        except Exception:
            failed += 1
            print(f"FAIL  {title}: {name}")
            traceback.print_exc(limit=4)
    if failed:
        sys.exit(f"{failed} of {len(cells)} checks failed")
