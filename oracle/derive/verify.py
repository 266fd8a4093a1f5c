"""Tries to refute the derived knowledge: `verify.py PACKAGE` in an environment that has the package.

Every class that src/policy/knowledge/PACKAGE.ts lists as derived and that this version has is made,
given a state and dropped by the real unpickler, after its module has been imported; an audit hook and a
profiler watch. Making may raise (an abstract class); but neither may cause an event (a file, a process,
a socket, an import, code compiled), nor may Python code run that was not reviewed. A last state puts a tripwire
under every attribute name of the class that the judge lets hold anything: nothing may touch one.
Refutes, never proves. Prints what it found; exits with 1 when it found something.
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
# Under these rules a value may be anything, but for these keys and those after `!`.
LENIENT = {"b=dict": (), "b=rule:slots": (), "b=rule:omegaconf-state": ("_metadata",),
           "b=rule:config-state": ("attribute_map", "_internal_dict"),
           "b=rule:module-state": ("_parameters", "_buffers", "_modules", "_flat_weights", "_non_persistent_buffers_set",
                                   "register_buffer", "register_parameter")}  # fmt: skip
# Nothing of these acts on the world, and some are the test's own.
QUIET = {"object.__getattr__", "object.__setattr__", "pickle.find_class", "sys._getframe", "gc.collect", "sys.setprofile",
         "sys._current_frames", "code.__new__", "builtins.id"}  # fmt: skip
REVIEWED_NAMES = {name.rsplit(".", 1)[1] for name in REVIEWED} | {"with_traceback"}


TOUCHED = []


class Tripwire:
    """An object that tells when anything is done with it."""


def trip(name):
    def touched(self, *arguments, **named):
        TOUCHED.append(name)
        raise AttributeError(name)

    return touched


for dunder in ("call", "eq", "ne", "lt", "gt", "bool", "len", "iter", "getitem", "setitem", "contains", "getattr", "int",
               "index", "float", "add", "radd", "str", "repr", "format", "get", "enter", "next", "array", "del_", "hash"):  # fmt: skip
    setattr(Tripwire, f"__{dunder}__", trip(dunder))


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
        found += [f"{module}.{name}: touched {touch}" for touch in tripped(module, name, fields)]
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


def tripped(module, name, fields):
    """What happens to tripwires under all names that the judge does not look at."""
    rule = next((field for field in fields if field in LENIENT), None)
    if rule is None or "n=none" not in fields:
        return []
    refused = {key for field in fields if field.startswith("!") for key in field[1:].split(",")} | set(LENIENT[rule])
    cls = importlib.import_module(module)
    for part in name.split("."):
        cls = getattr(cls, part)
    names = {key for base in cls.__mro__ for key in vars(base)} | instance_names(cls)
    keys = [key.encode() for key in sorted(names) if not key.startswith("__") and key not in refused]
    # The tripwire is what `z` finds in `__main__`: memoised once, then put under each key.
    body = b"".join(b"X" + len(key).to_bytes(4, "little") + key + b"h\x00" for key in keys)
    text = b"\x80\x02c__main__\nTRIPWIRE\nq\x000c" + f"{module}\n{name}".encode() + b"\n)\x81}(" + body + b"ub."
    if "." in name:
        return []
    TOUCHED.clear()
    try:
        pickle.loads(text)
    except BaseException:  # noqa: BLE001, S110 - what was touched says enough
        pass
    gc.collect(0)
    return sorted(set(TOUCHED))


def instance_names(cls):
    """Attributes that methods of the class read or set on self, and texts that may name one."""
    codes = [getattr(method, "__code__", None) for base in cls.__mro__ for method in vars(base).values()]
    codes = [code for code in codes if hasattr(code, "co_names")]
    texts = {text for code in codes for text in code.co_consts if isinstance(text, str) and text.isidentifier()}
    return texts | {name for code in codes for name in code.co_names}


TRIPWIRE = Tripwire()


def expected(call):
    """Reviewed methods and what they call inside a library, the import machinery and this script."""
    module, _, function = call.rpartition(".")
    if module.split(".")[0] in ("importlib", "__main__", "enum", "abc", "warnings", "weakref", "typing", "inspect", "None"):
        return True
    return call in READ_ALONG or function in REVIEWED_NAMES or any(function == reached for reached in REACHED)


# Read together with the methods that call them, under names too common to be accepted elsewhere.
READ_ALONG = {"dataclasses._dataclass_setstate", "dataclasses.fields", "statsmodels.base.wrapper.get",
              "statsmodels.discrete.discrete_model._initialize"}  # fmt: skip


# Called by reviewed methods and read together with them, or run by the modules of old names when they
# hand out the new ones.
REACHED = {"_patch_step_function", "profile_hook_step", "__init__", "remove_from", "register_parameter", "register_buffer",
           "_attach_methods", "_attach_argparser_methods", "__hash__", "__eq__", "__len__", "__repr__", "__str__",
           "wrapped", "wrapper", "inner", "__iter__", "<genexpr>", "<listcomp>", "__getattr__", "__setattr__",
           "__instancecheck__", "_sub_module_deprecation", "_raise_warning", "find_stack_level", "iterable", "typename",
           "getmodule", "<lambda>", "wraps", "update_wrapper", "__subclasshook__", "getline", "getlines"}  # fmt: skip


if __name__ == "__main__":
    main()
