"""Tries to refute what `policy learn` claims: `refute.py LEARNED.json [--corpus FOLDER]... [--out FILE]`.

Run in an environment that has the library, in the version that was learned from. LEARNED.json is what
`pickleproof policy learn --format json` writes. Every class and function in it is used as the claim says,
by the real unpickler in C, after its module has been imported:

- `newobj`: made without arguments and dropped;
- `build`: given {}, {"z": 1}, the states that real files hold for that class (`--corpus`), and a state with
  a tripwire under every name of the class that the judge lets hold anything;
- `hash`: used as the key of a dict; `items`: appended to and given an item;
- `reduce`: called with nothing and with a few plain values.

An audit hook and a profiler watch. It is a refutation when an event happens beyond imports and the making
of objects, when a tripwire is touched, or when Python code runs that does not stand, in a class of the MRO,
as the definition of a method that the unpickler calls: what is called from there is for the proof to follow.

Refutes, never proves. Batches run in processes of their own, with a limit on time; one that dies is a
finding, and the rest go on. Exits with 1 when anything was found.
"""

import argparse
import collections
import copy
import gc
import importlib
import inspect
import io
import json
import pickle
import re
import signal
import subprocess
import sys
import warnings
from pathlib import Path

SECONDS_EACH = 20
SECONDS_IMPORT = 240
MOST_GROUPS = 60
SECONDS_BATCH = 900
STATES_EACH = 3
# Nothing of these acts on the world, and some are the test's own.
QUIET = {"object.__getattr__", "object.__setattr__", "object.__delattr__", "pickle.find_class", "sys._getframe",
         "sys._getframemodulename", "gc.collect", "sys.setprofile", "code.__new__", "builtins.id", "import",
         "cpython.run_interactivehook", "gc.get_referrers", "sys.unraisablehook"}  # fmt: skip
# What an import that happens inside causes; looked at the second time only, when nothing is left to import.
OF_IMPORTS = {"open", "exec", "compile", "marshal.loads", "os.listdir", "os.scandir", "ctypes.dlopen", "ctypes.dlsym",
              "sys._current_frames", "os.putenv"}  # fmt: skip
# Methods that the unpickler calls, or that what it does calls.
ENTRIES = {"__new__", "__setstate__", "__setattr__", "__getattr__", "__getattribute__", "__del__", "__set__"}
OF_CALLS = ENTRIES | {"__init__", "__call__", "__post_init__", "__instancecheck__", "__init_subclass__"}
OF_ITEMS = ENTRIES | {"append", "extend", "add", "update", "__setitem__", "__hash__", "__eq__"}
PLAIN = ((), (1,), ("x",), ([],), ({},), (None,), ("x", 1), (1, 2), ({"a": 1},))


class Tripwire:
    """An object that tells when anything is done with it."""


TOUCHED = []


def trip(name):
    def touched(self, *arguments, **named):
        TOUCHED.append(name)
        raise AttributeError(name)

    return touched


for dunder in ("call", "eq", "ne", "lt", "gt", "le", "ge", "bool", "len", "iter", "getitem", "setitem", "delitem", "contains",
               "getattr", "int", "index", "float", "add", "radd", "iadd", "sub", "mul", "or", "and", "str", "repr", "format",
               "get", "enter", "next", "array", "hash", "set", "delete", "fspath", "bytes", "reduce_ex"):  # fmt: skip
    setattr(Tripwire, f"__{dunder}__", trip(dunder))
TRIPWIRE = Tripwire()
GIVEN = {}


class Watch:
    """Collects audit events and the Python functions that are entered from outside while it is on."""

    def __init__(self):
        self.on, self.events, self.entered, self.depth = False, [], [], 0
        sys.addaudithook(self.audit)

    def audit(self, event, args):
        if self.on and event not in QUIET:
            self.events.append((event, re.sub(r"0x[0-9a-f]+", "0x", str(args))[:100]))

    def profile(self, frame, event, arg):
        if event == "call":
            if self.depth == 0 and frame.f_globals.get("__name__") != "__main__":
                self.entered.append(frame.f_code)
            self.depth += 1
        elif event == "return":
            self.depth = max(0, self.depth - 1)

    def __enter__(self):
        self.events, self.entered, self.depth = [], [], 0
        self.on = True
        sys.setprofile(self.profile)
        return self

    def __exit__(self, *error):
        sys.setprofile(None)
        self.on = False


def main():
    options = parse_arguments()
    if options.child is not None:
        run_child(options)
        return
    claims = read_claims(options)
    report = run_batches(options, claims)
    report["claims"] = len(claims)
    Path(options.out).write_text(json.dumps(report, indent=1, sort_keys=True) + "\n")
    print(report["library"], report["python"], report["counts"], f"{len(report['refuted'])} refuted")
    groups = collections.defaultdict(list)
    for one in report["refuted"]:
        groups[one["use"], one["what"]].append(one["symbol"])
    for (use, what), symbols in sorted(groups.items(), key=lambda group: (-len(group[1]), group[0]))[:MOST_GROUPS]:
        print(f"{len(symbols)} x {use}: {what}: {', '.join(symbols[:4])}")
    sys.exit(1 if report["refuted"] else 0)


def parse_arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("learned")
    parser.add_argument("--corpus", action="append", default=[])
    parser.add_argument("--out", default="refute.json")
    parser.add_argument("--batch", type=int, default=150)
    parser.add_argument("--only", help="symbols that begin so")
    parser.add_argument("--child", type=int)
    return parser.parse_args()


def read_claims(options):
    data = json.loads(Path(options.learned).read_text())
    claims = [dict(one, kind="class") for one in data["classes"]] + [dict(one, kind="function") for one in data["functions"]]
    if options.only:
        claims = [one for one in claims if f"{one['module']}.{one['name']}".startswith(options.only)]
    return claims


def run_batches(options, claims):
    """One process after another; each begins behind the claim at which the last one ended."""
    rows, at = [], 0
    while at < len(claims):
        found = run_batch(options, at)
        for index, row in found:
            rows.append(row)
            at = index + 1
        if len(found) < min(options.batch, len(claims) - (at - len(found))):
            one = claims[at]
            rows.append({"symbol": f"{one['module']}.{one['name']}", "outcome": "died",
                         "problems": [["process", "the process ended or took too long"]]})  # fmt: skip
            at += 1
    counts = collections.Counter(row["outcome"] for row in rows)
    for key in ("states", "skipped"):
        counts[key] = sum(row.get(key, 0) for row in rows)
    refuted = [{"symbol": row["symbol"], "use": use, "what": what} for row in rows for use, what in row["problems"]]
    data = json.loads(Path(options.learned).read_text())
    library = ", ".join(f"{one['name']} {one['version']}" for one in data["libraries"])
    return {"library": library, "python": sys.version.split()[0], "counts": dict(counts), "refuted": refuted,
            "died": [row["symbol"] for row in rows if row["outcome"] == "died"]}  # fmt: skip


def run_batch(options, at):
    command = [sys.executable, "-W", "ignore", __file__, options.learned, "--child", str(at), "--batch", str(options.batch)]
    command += [word for folder in options.corpus for word in ("--corpus", folder)]
    command += ["--only", options.only] if options.only else []
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    timer = signal.signal(signal.SIGALRM, lambda *_: process.kill())
    signal.alarm(SECONDS_BATCH)
    found = []
    for line in process.stdout:
        if line.startswith("@row "):
            index, row = json.loads(line[5:])
            found.append((index, row))
    process.wait()
    signal.alarm(0)
    signal.signal(signal.SIGALRM, timer)
    return found


# In the child.


def run_child(options):
    warnings.simplefilter("ignore")
    sys.unraisablehook = lambda _: None
    claims = read_claims(options)[options.child : options.child + options.batch]
    states = real_states(options.corpus, {(one["module"], one["name"]) for one in claims})
    watch = Watch()
    for offset, claim in enumerate(claims):
        signal.signal(signal.SIGALRM, too_long)
        signal.alarm(SECONDS_IMPORT)
        try:
            value, why = resolve(claim)
            gc.freeze()  # what importing left behind is nobody's concern
            gc.callbacks.clear()  # jax has one: our own gc.collect() would run it, whatever was loaded
            signal.alarm(SECONDS_EACH)
            row = check(claim, value, why, watch, states)
        except TooLong:
            row = {"symbol": f"{claim['module']}.{claim['name']}", "outcome": "died", "problems": [["time", "took too long"]]}
        signal.alarm(0)
        print("@row " + json.dumps([options.child + offset, row]), flush=True)


class TooLong(BaseException):
    """Raised by the alarm."""


def too_long(*_):
    raise TooLong


def check(claim, value, why, watch, states):
    symbol = f"{claim['module']}.{claim['name']}"
    row = {"symbol": symbol, "outcome": "absent", "problems": [], "states": 0, "skipped": 0}
    if value is None:
        row["outcome"] = why
        return row
    row["outcome"] = "raised"
    for use, text, entries in uses_of(claim, value, states.get((claim["module"], claim["name"]), []), row):
        problems, raised = attempt(watch, text, own_code(value, entries, claim))
        if not raised:
            row["outcome"] = "built"
        row["problems"] += [[use, problem] for problem in problems if [use, problem] not in row["problems"]]
    return row


def resolve(claim):
    """What the name is; a class is one only under the name that a pickle would give it."""
    try:
        value = importlib.import_module(claim["module"])
    except TooLong:
        raise SystemExit from None  # a half-imported package would disturb what comes after it
    except BaseException:  # noqa: BLE001 - not in this environment
        return None, "absent"
    for part in claim["name"].split("."):
        value = getattr(value, part, None)
    if value is None:
        return None, "absent"
    if claim["kind"] == "class" and not isinstance(value, type):
        return None, "other"
    if claim["kind"] == "function" and not callable(value):
        return None, "other"
    return value, ""


def uses_of(claim, value, states, row):
    """Pickles that use the name as the claim says: what is done, the pickle, which methods may run."""
    name = b"\x8c" + short(claim["module"]) + b"\x8c" + short(claim["name"]) + b"\x93"
    made = name + b")\x81" if claim.get("newobj") else None
    if made:
        yield "newobj", b"\x80\x04" + made + b".", ENTRIES
        if claim.get("hash"):
            yield "hash", b"\x80\x04}" + made + b"Ns.", ENTRIES | {"__hash__", "__eq__"}
        if claim.get("items"):
            yield "items", b"\x80\x04" + made + b"K\x01a.", OF_ITEMS
            yield "items", b"\x80\x04" + made + b"X\x01\x00\x00\x00aK\x01s.", OF_ITEMS
    if made and claim.get("build"):
        for label, state in build_states(claim, value, states, row):
            GIVEN["state"] = state
            yield f"build {label}", b"\x80\x04" + made + b"c__main__\nGIVEN\nX\x05\x00\x00\x00stateP.", ENTRIES
    reduce = claim.get("reduce")
    if reduce in ("none", "plain", "data", "any"):
        for args in ((),) if reduce == "none" else PLAIN:
            GIVEN["state"] = args
            yield "reduce", b"\x80\x04" + name + b"A.", OF_CALLS | {value.__name__ if claim["kind"] == "function" else ""}


def short(text):
    data = text.encode()
    return bytes([len(data)]) + data


def build_states(claim, value, states, row):
    yield "{}", {}
    yield "{z: 1}", {"z": 1}
    for state in states:
        if not fits(state, claim):
            row["skipped"] += 1
            continue
        row["states"] += 1
        yield "real state", copy_of(state)
    if claim["build"] in ("dict", "rule:slots"):
        yield "tripwires", tripwires(claim, value)


def tripwires(claim, value):
    """A state with a tripwire under every name that the judge does not look at."""
    needs = {one["key"] for one in claim["conditions"]}
    if "*" in needs:
        return {}
    refused = needs | set(claim["selfCalls"])
    names = {key for base in value.__mro__ for key in vars(base)} | instance_names(value)
    return {key: TRIPWIRE for key in sorted(names) if not key.startswith("__") and key not in refused}


def instance_names(cls):
    """Attributes that methods of the class read or set on self, and texts that may name one."""
    codes = [getattr(method, "__code__", None) for base in cls.__mro__ for method in vars(base).values()]
    codes = [code for code in codes if hasattr(code, "co_names")]
    texts = {text for code in codes for text in code.co_consts if isinstance(text, str) and text.isidentifier()}
    return texts | {name for code in codes for name in code.co_names}


def fits(state, claim):
    """Whether a state meets the conditions of the claim, as the judge would see it."""
    parts = [part for part in state if part is not None] if is_pair(state) else [state]
    if claim["build"] in ("dict", "dict-data", "rule:slots") and not all(type(part) is dict for part in parts):
        return False
    for part in parts:
        items = part.items() if type(part) is dict else [("*", part)]
        for key, value in items:
            if not isinstance(key, str) or (key.startswith("__") and key.endswith("__")):
                return False
            if key in claim["selfCalls"] and not is_plain(value):
                return False
            for one in claim["conditions"]:
                if one["key"] in ("*", key) and not meets(value, one["needs"]):
                    return False
    return True


def is_pair(state):
    return type(state) is tuple and len(state) == 2 and all(part is None or type(part) is dict for part in state)


def meets(value, needs):
    if needs == "str":
        return value is None or type(value) is str
    return is_plain(value, () if needs == "plain" else ("numpy", "torch", "scipy", "pandas", "collections"))


def is_plain(value, packages=(), depth=6):
    if value is None or type(value) in (bool, int, float, complex, str, bytes, bytearray):
        return True
    if depth == 0:
        return False
    if type(value) is dict:
        return all(is_plain(part, packages, depth - 1) for pair in value.items() for part in pair)
    if type(value) in (list, tuple, set, frozenset):
        return all(is_plain(part, packages, depth - 1) for part in value)
    return type(value).__module__.split(".")[0] in packages


def copy_of(state):
    """A method may change the state it is given: one level is enough to keep the original."""
    return tuple(copy.copy(part) for part in state) if is_pair(state) else copy.copy(state)


class RealUnpickler(pickle.Unpickler):
    """The unpickler in C, which hands the prepared state out where the pickle asks for it."""


def attempt(watch, text, allowed):
    """Loads and drops twice, so that what is imported on the way is there the second time."""
    problems, raised = [], True
    for again in (False, True):
        payload = prepared(text)
        TOUCHED.clear()
        with watch:
            try:
                payload()
                raised = False
            except TooLong:
                raise
            except BaseException:  # noqa: BLE001, S110 - an abstract class, or it wants arguments
                pass
            gc.collect(0)
        problems += [f"event {event} {args}" for event, args in watch.events if again or event not in OF_IMPORTS]
        problems += [f"ran {where(code)}" for code in watch.entered if not allowed(code)]
        problems += [f"touched {touch}" for touch in sorted(set(TOUCHED))]
    return list(dict.fromkeys(problems)), raised


def prepared(text):
    """A function that loads the pickle. The state stands in `GIVEN`, so that a real one need not be pickled again."""
    given = GIVEN.get("state")
    if text.endswith(b"A."):  # a call with prepared arguments: name, then REDUCE
        body, state = text[:-2] + PERSISTENT + b"R.", given
    elif text.endswith(b"P."):
        body, state = text[: text.index(b"c__main__\nGIVEN")] + PERSISTENT + b"b.", given
    else:
        body, state = text, None
    unpickler = RealUnpickler(io.BytesIO(body))
    unpickler.persistent_load = Holder(state).load
    return unpickler.load


# BINPERSID with an id that nobody reads.
PERSISTENT = b"K\x00Q"


class Holder:
    def __init__(self, state):
        self.state = state

    def load(self, _id):
        return self.state


def where(code):
    return f"{code.co_filename.rsplit('/site-packages/', 1)[-1]}:{code.co_firstlineno} {code.co_name}"


def own_code(value, entries, claim):
    """Whether a code object is a method that the unpickler calls, written as one in a class of the MRO."""
    if claim["kind"] == "function":
        own = getattr(inspect.unwrap(value), "__code__", None)
        return lambda code: code is own or code is getattr(value, "__code__", None)
    classes = [*value.__mro__, *type(value).__mro__]
    known = set()
    for base in classes:
        for name in entries:
            known |= defined(base, name)
        for name, member in vars(base).items():
            if isinstance(member, property) and member.fset is not None:
                known |= {getattr(member.fset, "__code__", None)}
    return lambda code: code in known or code.co_name == "<module>" or "importlib" in code.co_filename


def defined(base, name):
    """The code of a method whose `def` of that very name stands in the body of the class."""
    member = vars(base).get(name)
    member = getattr(member, "__func__", member)
    code = getattr(member, "__code__", None)
    if code is None:
        return set()
    # What dataclass has written has no qualified name, and the `__new__` of namedtuple is a lambda.
    written = code.co_filename.startswith("<") and (code.co_name == name or (hasattr(base, "_fields") and name == "__new__"))
    return {code} if written or code.co_qualname.endswith(f".{name}") else set()


# States from real files.


def real_states(folders, wanted):
    """States that real files give to the wanted classes, by module and name: at most a few each."""
    states = collections.defaultdict(list)
    if not folders:
        return states
    original = pickle._Unpickler.load_build

    def load_build(self):
        instance, state = self.stack[-2], self.stack[-1]
        key = (type(instance).__module__, type(instance).__qualname__)
        if key in wanted and len(states[key]) < STATES_EACH:
            states[key].append(copy_of(state))
        return original(self)

    pickle._Unpickler.load_build = load_build
    pickle._Unpickler.dispatch[pickle.BUILD[0]] = load_build
    for folder in folders:
        for path in sorted(Path(folder).rglob("*")):
            if path.is_file() and path.stat().st_size < 5_000_000:
                load_real(path)
    pickle._Unpickler.load_build = original
    pickle._Unpickler.dispatch[pickle.BUILD[0]] = original
    return states


class PythonPickle:
    """The pickle module with the unpickler in Python, as torch.load takes it."""

    Unpickler = pickle._Unpickler
    UnpicklingError = pickle.UnpicklingError
    load = staticmethod(lambda file, **options: pickle._Unpickler(file, **options).load())
    loads = staticmethod(lambda data, **options: pickle._Unpickler(io.BytesIO(data), **options).load())


def load_real(path):
    """Files of our own making: loading them is what they are for."""
    head = path.open("rb").read(4)
    try:
        if head[:2] == b"PK" or "torch" in str(path):
            import torch

            torch.load(path, map_location="cpu", weights_only=False, pickle_module=PythonPickle)
        elif "joblib" in str(path):
            import joblib

            joblib.load(path)
        elif head[:1] in b"\x80(]}cN" or path.suffix in (".pkl", ".pickle"):
            with path.open("rb") as file:
                pickle._Unpickler(file).load()
    except BaseException:  # noqa: BLE001, S110 - of another environment, or no pickle
        pass


if __name__ == "__main__":
    main()
