"""How the guest tells what happens: one line of JSON for each event, written at once, as the next act may be the last."""

import os as _os
import sys as _sys

# JSON that we wrote ourselves, on purpose without the module `json`, which takes long to load in WASI.
CONFIG = eval(_sys.argv[1], {"__builtins__": {}, "true": True, "false": False, "null": None})
_write = _os.write
_leave = _os._exit
try:
    from _json import encode_basestring_ascii as _quoted
except ImportError:
    from json.encoder import py_encode_basestring_ascii as _quoted
_FD = CONFIG["fd"]
if isinstance(_FD, str):
    _FD = _os.open(_FD, _os.O_WRONLY)


def _tell(**line):
    pairs = [f"{_quoted(key)}: {value if type(value) is int else _quoted(value)}" for key, value in line.items()]
    _write(_FD, f"{{{', '.join(pairs)}}}\n".encode())


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
