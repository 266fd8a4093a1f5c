"""How the guest tells what happens: one line of JSON for each event, written at once, as the next act may be the last."""

import json as _json
import os as _os
import sys as _sys

CONFIG = _json.loads(_sys.argv[1])
_write = _os.write
_dumps = _json.dumps
_FD = CONFIG["fd"]
if isinstance(_FD, str):
    _FD = _os.open(_FD, _os.O_WRONLY)


def _tell(**line):
    _write(_FD, _dumps(line).encode() + b"\n")


def _clip(text, most=2000):
    return text if len(text) <= most else text[: most - 1] + "\u2026"


def report(event, arguments=None, detail=None):
    """Tells one event."""
    line = {"event": _clip(event, 500)}
    if arguments is not None:
        line["arguments"] = _clip(arguments)
    if detail is not None:
        line["detail"] = _clip(detail)
    _tell(**line)


def describe(error):
    """An exception in one line, whatever its class does when it is printed."""
    try:
        text = str(error)
    except BaseException:
        text = "(it cannot be printed)"
    return _clip(f"{type(error).__name__}: {text}" if text else type(error).__name__, 1000)
