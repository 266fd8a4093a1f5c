"""Gives hostile files to a shim, with an audit hook that sees any slip. For refuse_all.py."""

import codecs
import collections
import hashlib
import io
import json
import logging
import os
import sys
import warnings

from load_worker import load_module

logging.disable()
warnings.simplefilter("ignore")

# https://docs.python.org/3/library/audit_events.html: what no refused file may come to.
FORBIDDEN = ("os.", "subprocess.", "socket.", "shutil.", "ctypes.", "marshal.", "pty.", "tempfile.")
FORBIDDEN_EXACT = {"exec", "compile", "code.__new__", "pickle.find_class", "import"}

PLAIN = (type(None), bool, int, float, str, bytes, bytearray, list, tuple, dict)

watching = False
current = ""


def hook(event, arguments):
    if not watching:
        return
    if event == "compile" and arguments[1] == "<unknown>":
        return  # ast.parse, with which numpy reads the header of an array; running it would be an "exec"
    writes = event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+")
    if writes or event in FORBIDDEN_EXACT or event.startswith(FORBIDDEN):
        sys.stderr.write(f"SLIPPED: {current}: {event} {arguments!r:.200}\n")
        sys.stderr.flush()
        os._exit(86)


def main():
    shim = load_module(sys.argv[1])
    with open(sys.argv[2]) as file:
        files = json.load(file)
    warm_up(shim)
    sys.addaudithook(hook)
    reasons = collections.Counter()
    loaded = []
    for path in files:
        for why in attempts(shim, path):
            if why is None:
                loaded.append(path)
            else:
                reasons[why.split(" (at byte")[0].split("'")[0][:60]] += 1
    for path in dict.fromkeys(loaded):
        print(f"FAILED to refuse {path}")
    print(f"refused: {len(files) - len(set(loaded))} of {len(files)}")
    for why, count in reasons.most_common(12):
        print(f"  {count:5} {why}")
    sys.exit(1 if loaded else 0)


def warm_up(shim):
    """Libraries import parts of themselves when they are first used, which is no slip."""
    for encoding in ("cp437", "latin-1", "raw-unicode-escape", "unicode-escape"):
        codecs.lookup(encoding)
    for format in shim.FORMATS:
        name = {"npy": "numpy.lib.format", "joblib": "numpy", "torch-zip": "torch"}.get(format)
        if name is not None:
            __import__(name)
    if "torch" in sys.modules:
        import torch

        for new in (True, False):
            file = io.BytesIO()
            torch.save({"a": torch.zeros(2)}, file, _use_new_zipfile_serialization=new)
            shim.restricted_loads(file.getvalue())


def attempts(shim, path):
    """Why each door stays closed; None for one that opened."""
    global current, watching
    current = path
    with open(path, "rb") as file:
        data = file.read()
    doors = [
        lambda: shim.restricted_loads(data),
        lambda: shim.loads(data),
    ]
    if shim._new_file(path) is None:  # else its own library reads it
        doors.append(lambda: shim.load(path, legacy=True))
        doors.append(lambda: shim.load(path, legacy=True, expected_sha256=hashlib.sha256(data).hexdigest()))
    for door in doors:
        watching = True
        try:
            door()
            why = None
        except shim.LegacyFormatRefused as error:
            why = str(error)
        except Exception as error:
            why = f"not by the shim: {type(error).__name__}: {error}"
        finally:
            watching = False
        yield why
    yield from first_pickle(shim, data)


def first_pickle(shim, data):
    """A stream may hold several; the first may be harmless, and then it is plain data."""
    global watching
    watching = True
    try:
        found = shim.pickle_module.load(io.BytesIO(data))
    except shim.LegacyFormatRefused as error:
        yield str(error)
        return
    finally:
        watching = False
    yield "data before what is hostile" if isinstance(found, PLAIN) else None


if __name__ == "__main__":
    main()
