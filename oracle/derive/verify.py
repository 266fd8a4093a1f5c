"""Tries to refute the derived knowledge: `verify.py PACKAGE` in an environment that has the package.

Every class that src/policy/knowledge/PACKAGE.ts lists as derived and that this version has is made,
given a state and dropped by the real unpickler, after its module has been imported; an audit hook and a
profiler watch. Making may raise (an abstract class); but neither may cause an event (a file, a process,
a socket, an import, code compiled), nor may Python code run that was not reviewed. Refutes, never
proves: the states are empty or hold one attribute. Prints what it found; exits with 1 when it found something.
"""

import gc
import importlib
import io
import pickle
import re
import sys
import warnings
from pathlib import Path

from reviewed import REVIEWED

KNOWLEDGE = Path(__file__).resolve().parents[2] / "src/policy/knowledge"
STATES = (b"}", b"}X\x01\x00\x00\x00zK\x01s")  # {} and {"z": 1}
# Nothing of these acts on the world, and some are the test's own.
QUIET = {"object.__getattr__", "object.__setattr__", "pickle.find_class", "sys._getframe", "gc.collect", "sys.setprofile",
         "sys._current_frames", "code.__new__", "builtins.id"}  # fmt: skip
REVIEWED_NAMES = {name.rsplit(".", 1)[1] for name in REVIEWED} | {"with_traceback"}


class Watch:
    """Collects audit events and calls of Python functions while it is on."""

    def __init__(self):
        self.on, self.events, self.calls = False, [], []
        sys.addaudithook(self.audit)

    def audit(self, event, args):
        if self.on and event not in QUIET:
            self.events.append(f"{event} {str(args)[:80]}")

    def profile(self, frame, event, arg):
        if event == "call":
            self.calls.append(f"{frame.f_globals.get('__name__')}.{frame.f_code.co_name}")

    def __enter__(self):
        self.events.clear()
        self.calls.clear()
        self.on = True
        sys.setprofile(self.profile)
        return self

    def __exit__(self, *error):
        sys.setprofile(None)
        self.on = False


def main():
    warnings.simplefilter("ignore")
    watch, found, counts = Watch(), [], {"built": 0, "raised": 0, "absent": 0}
    for module, name, fields in derived(sys.argv[1]):
        if "C" not in fields or not resolve(module, name):
            counts["absent"] += 1
            continue
        for state in STATES if any(field.startswith("b=") for field in fields) else (b"",):
            problems, raised = attempt(watch, module, name, state)
            counts["raised" if raised else "built"] += 1
            found += [f"{module}.{name}: {problem}" for problem in problems]
    print(sys.argv[1], counts, f"{len(found)} problems")
    print(*sorted(set(found)), sep="\n")
    sys.exit(1 if found else 0)


def derived(package):
    text = (KNOWLEDGE / f"{package}.ts").read_text()
    module = ""
    for line in re.search(r"  derived: `\n(.*?)`", text, re.S)[1].splitlines():
        if line.startswith(" "):
            name, *fields = line.split()
            yield module, name, fields
        else:
            module = line


def resolve(module, name):
    try:
        value = importlib.import_module(module)
    except BaseException:  # noqa: BLE001 - not in this version
        return False
    for part in name.split("."):
        value = getattr(value, part, None)
    return isinstance(value, type)


def attempt(watch, module, name, state):
    """NEWOBJ, BUILD and drop; the problems, and whether it raised."""
    text = (
        b"\x80\x04\x8c" + bytes([len(module)]) + module.encode() + b"\x8c" + bytes([len(name)]) + name.encode()
        + b"\x93)\x81" + (state + b"b" if state else b"") + b"."
    )  # fmt: skip
    unpickler, raised = pickle.Unpickler(io.BytesIO(text)), False
    with watch:
        try:
            unpickler.load()
        except BaseException:  # noqa: BLE001 - abstract, or it wants arguments
            raised = True
        del unpickler
        gc.collect(0)
    calls = [call for call in watch.calls if not expected(call)]
    return [f"event {event}" for event in watch.events] + [f"ran {call}" for call in calls], raised


def expected(call):
    """Reviewed methods and what they call inside a library, the import machinery and this script."""
    module, _, function = call.rpartition(".")
    if module.split(".")[0] in ("importlib", "__main__", "enum", "abc", "warnings", "weakref", "typing", "inspect", "None"):
        return True
    return function in REVIEWED_NAMES or any(function == reached for reached in REACHED)


# Called by reviewed methods and read together with them, or run by the modules of old names when they
# hand out the new ones.
REACHED = {"_patch_step_function", "profile_hook_step", "__init__", "remove_from", "register_parameter", "register_buffer",
           "_attach_methods", "_attach_argparser_methods", "__hash__", "__eq__", "__len__", "__repr__", "__str__",
           "wrapped", "wrapper", "inner", "__iter__", "<genexpr>", "<listcomp>", "__getattr__", "__setattr__",
           "__instancecheck__", "_sub_module_deprecation", "_raise_warning", "find_stack_level", "iterable", "typename",
           "getmodule", "<lambda>"}  # fmt: skip


if __name__ == "__main__":
    main()
