"""Tells, for any byte string, what CPython's own unpickler would import and call; runs none of it.

The stream is read by the real `_pickle.Unpickler`. Only the two places where a pickle reaches out of
itself are replaced: `__import__` (so that every module exists and is empty) and `persistent_load`.
Everything a stream can hold besides plain data is then a stub that records what is done to it.

Input: repeated [u32 little endian length][bytes]. Output: one JSON line per case, in order:

  {"outcome": "stop", "result": KIND, "consumed": N, "events": [...]}
  {"outcome": "refused", "error": "ExceptionType: message", "events": [...]}

Events, in the order in which the unpickler caused them:

  ["import", module, name]          after the Python 2 name mapping; the name may be dotted
  ["call", how, callee, shape]      how: reduce newobj newobj_ex build append setitem add persid

A callee is "g:MODULE.NAME" (an imported name), "o:K" (what the K-th reduce, newobj or newobj_ex made,
from 0), "p:K" (what the K-th persid gave) or "persistent_load". A shape is made of KINDS: the
arguments of a call "(..)", with keyword arguments "(..){..}"; a state or persistent id is one kind,
or "(..)" when it is a tuple; an appended or added value is one kind, a set item is two.

If the stream does something else when it is read from a file without `peek` instead of from memory
(only a FRAME can do that), "file" holds that second answer.

Options: --python answers for pickle.py's `_Unpickler`, --genops lists what pickletools sees,
--seeds prints {"pickles": [HEX...], "names": [[module, name]...]} to start a generator from, and ends;
--memory MIB limits the address space.
"""

import builtins
import copyreg
import gc
import io
import json
import pickle
import pickletools
import resource
import struct
import sys
import warnings
import _compat_pickle as compat
import _pickle

KINDS = {
    type(None): "N",
    bool: "b",
    int: "i",
    float: "f",
    str: "s",
    bytes: "y",
    bytearray: "a",
    tuple: "t",
    list: "l",
    dict: "d",
    set: "S",
    frozenset: "F",
}


def kind(value):
    """One letter: a plain type of KINDS, g, o or p for a stub, x for anything else."""
    if type(value) is Stub:
        return TAGS[value][0]
    return KINDS.get(type(value), "x")


def kinds(values):
    return "".join(map(kind, values))


def shape(value):
    """The kind of a value; tuples are opened one level deep."""
    return f"({kinds(value)})" if type(value) is tuple else kind(value)


class Stub(type):
    """What a stream imported, made or was given. Every stub is a class, so that NEWOBJ takes it too."""

    def __call__(cls, *args):
        """REDUCE, and INST and OBJ with arguments (`instantiate` in _pickle.c)."""
        recording.call("reduce", TAGS[cls], shape(args))
        if TAGS[cls] == "g:copyreg.add_extension":
            simulate_add_extension(args)
        return recording.make()

    def __setitem__(cls, key, value):
        """SETITEM and SETITEMS: `PyObject_SetItem` on whatever lies there (`do_setitems`)."""
        recording.call("setitem", TAGS[cls], kind(key) + kind(value))

    def __getattribute__(cls, name):
        """The few attributes that the unpickler asks for; `__getinitargs__` must not be among them."""
        if name == "__new__":
            return new
        if name in METHODS:
            return lambda value: METHODS[name](cls, value)
        raise AttributeError(name)


def new(cls, /, *args, **kwargs):
    """NEWOBJ, NEWOBJ_EX, and INST and OBJ without arguments.

    `**{}` cannot be told from no `**`. Keywords that are no text are refused before this is called, as
    they are for every class with a `__new__` in Python; some classes written in C do take them.
    """
    if kwargs:
        recording.call("newobj_ex", TAGS[cls], f"{shape(args)}{{{kinds(kwargs.values())}}}")
    else:
        recording.call("newobj", TAGS[cls], shape(args))
    return recording.make()


def build(cls, state):
    recording.call("build", TAGS[cls], shape(state))


def add(cls, value):
    recording.call("add", TAGS[cls], kind(value))


def append(cls, value):
    """APPEND in pickle.py; `do_append` in _pickle.c prefers `extend` even for one item."""
    recording.call("append", TAGS[cls], kind(value))


def extend(cls, values):
    for value in values:
        append(cls, value)


METHODS = {"__setstate__": build, "append": append, "extend": extend, "add": add}


def simulate_add_extension(args):
    """A stream may register an extension code and use it: only plain data ever gets in here."""
    if len(args) == 3 and all(type(arg) in (str, bytes, int, float, bool) for arg in args):
        copyreg.add_extension(*args)


class Recording:
    """What one stream did so far."""

    def __init__(self):
        self.events = []
        self.made = 0
        self.given = 0
        self.stubs = 0

    def call(self, how, callee, shape):
        self.events.append(["call", how, callee, shape])

    def make(self):
        self.made += 1
        return self.stub(f"o:{self.made - 1}")

    def give(self, pid):
        self.call("persid", "persistent_load", shape(pid))
        self.given += 1
        return self.stub(f"p:{self.given - 1}")

    def stub(self, tag):
        """Classes are slow to make and hold no state, so every case uses the same ones."""
        if self.stubs == len(POOL):
            POOL.append(Stub("stub", (), {"__new__": new}))
        stub = POOL[self.stubs]
        self.stubs += 1
        TAGS[stub] = tag
        return stub


POOL = []
TAGS = {}
recording = Recording()


class Trail:
    """Stands in sys.modules for the module being imported; notes the attributes walked from it."""

    def __getattribute__(self, name):
        trail.append(name)
        return self

    def __repr__(self):
        return "<stub module>"


TRAIL = Trail()
trail = []
ABSENT = object()


class Names:
    """`find_class` of the real unpickler with an importer that finds everything.

    The mapping of Python 2 names, the walk along dotted names and their errors stay CPython's own:
    `_pickle_Unpickler_find_class_impl` calls `builtins.__import__`, takes the module from sys.modules
    (`PyImport_Import`) and then only reads attributes from it.
    """

    def find_class(self, module, name):
        undo = {}

        def importer(module, *_scope, **_level):
            if module == "":
                raise ValueError("Empty module name")
            undo[module] = sys.modules.get(module, ABSENT)
            sys.modules[module] = TRAIL
            recording.events.append(["import", module, name])

        trail.clear()
        real, builtins.__import__ = builtins.__import__, importer
        try:
            super().find_class(module, name)
        finally:
            builtins.__import__ = real
            for key, value in undo.items():
                if value is ABSENT:
                    del sys.modules[key]
                else:
                    sys.modules[key] = value
        event = recording.events[-1]
        event[2] = ".".join(trail)
        return recording.stub(f"g:{event[1]}.{event[2]}")

    def persistent_load(self, pid):
        return recording.give(pid)


class CUnpickler(Names, _pickle.Unpickler):
    pass


class PythonUnpickler(Names, pickle._Unpickler):
    pass


class Memory(io.BytesIO):
    """Makes the C unpickler read as `pickle.loads` does: from one buffer that holds everything.

    `_Unpickler_ReadFromFile` takes whatever `peek` returns as its buffer and, having got to the end,
    moves the file to where it stopped (`_Unpickler_SkipConsumed`), which gives the bytes consumed.
    """

    def peek(self, _size):
        return self.getvalue()[self.tell() :]


def unpickle(data, unpickler=CUnpickler, source=Memory):
    """Answers for one stream, and also returns what it loaded."""
    global recording
    recording = Recording()
    forget_extensions()
    file = source(data)
    result = None
    try:
        result = unpickler(file).load()
        answer = {"outcome": "stop", "result": kind(result), "consumed": file.tell()}
    except Exception as error:
        answer = {"outcome": "refused", "error": describe(error)}
    answer["events"] = recording.events
    forget_extensions()
    release_stubs()
    return answer, result


def describe(error):
    return f"{type(error).__name__}: {error}"[:200]


def forget_extensions():
    copyreg._extension_registry.clear()
    copyreg._inverted_registry.clear()
    copyreg._extension_cache.clear()


def release_stubs():
    for stub in POOL[256:]:
        del TAGS[stub]
    del POOL[256:]


FRAME = pickle.FRAME


def answer_c(data):
    answer, _ = unpickle(data)
    if FRAME in data:
        from_file, _ = unpickle(data, source=io.BytesIO)
        if comparable(from_file) != comparable(answer):
            answer["file"] = from_file
    return answer


def comparable(answer):
    """Two refusals are the same whatever their words."""
    return {key: value for key, value in answer.items() if key != "error"}


def answer_python(data):
    return unpickle(data, PythonUnpickler, io.BytesIO)[0]


NAMING = {"GLOBAL", "STACK_GLOBAL", "INST", "EXT1", "EXT2", "EXT4"}


def answer_genops(data):
    """What a scanner built on pickletools sees: the opcodes that name something, or the error."""
    names = []
    try:
        for opcode, argument, position in pickletools.genops(data):
            if opcode.name in NAMING:
                names.append([opcode.name, argument])
    except Exception as error:
        return {"outcome": "refused", "error": describe(error), "names": names}
    return {"outcome": "stop", "consumed": position + 1, "names": names}


def serve(answer):
    read = sys.stdin.buffer.read
    write = sys.stdout.buffer.write
    while header := read(4):
        (length,) = struct.unpack("<I", header)
        write(json.dumps(answer(read(length)), separators=(",", ":")).encode() + b"\n")
        # The reader blames the case it has no line for when this process dies.
        sys.stdout.buffer.flush()


def seeds():
    """Real pickles to mutate, in every protocol, and every name that Python 2 and 3 call differently."""
    import array, collections, datetime, decimal, fractions, functools, http, pathlib, re, uuid

    ring = []
    ring.append(ring)
    values = [
        [None, True, False, 0, 255, 65536, -1, 2**31, 2**63, -(2**70), 0.5, float("inf")],
        {"text": ["model", "", "\u00e9\u4e2d\U0001f600", "a" * 300], "bytes": [b"", b"\xff" * 20]},
        [(), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), {1, 2}, frozenset("ab"), bytearray(b"ab")],
        [ring, [[]] * 3],
        collections.OrderedDict([("w", [1.5, -2.0]), ("b", None)]),
        collections.defaultdict(list, a=[1]),
        collections.deque([1, 2], 3),
        collections.Counter("hello"),
        datetime.datetime(2020, 1, 2, tzinfo=datetime.timezone.utc),
        [decimal.Decimal("1.5"), fractions.Fraction(1, 3), complex(1, 2), range(3), slice(1, 2)],
        [pathlib.PurePosixPath("/a/b"), uuid.UUID(int=5), array.array("d", [1, 2])],
        [functools.partial(int, base=2), print, dict.fromkeys, "x".join, ValueError("no")],
        [re.IGNORECASE | re.MULTILINE, http.HTTPStatus.OK],
    ]
    pickles = [pickle.dumps(value, protocol).hex() for value in values for protocol in range(6)]
    names = {*compat.NAME_MAPPING, *compat.REVERSE_NAME_MAPPING}
    names |= {(module, "x") for module in compat.IMPORT_MAPPING}
    names |= {(module, "x") for module in compat.REVERSE_IMPORT_MAPPING}
    print(json.dumps({"pickles": pickles, "names": sorted(names)}))


def main(options):
    warnings.simplefilter("ignore")
    if "--seeds" in options:
        return seeds()
    limit = int(options[options.index("--memory") + 1]) if "--memory" in options else 1024
    # A memo index is the size of an array in C: a limit turns the giant ones into a MemoryError.
    resource.setrlimit(resource.RLIMIT_AS, (limit << 20, limit << 20))
    gc.freeze()
    if "--python" in options:
        return serve(answer_python)
    if "--genops" in options:
        return serve(answer_genops)
    return serve(answer_c)


if __name__ == "__main__":
    main(sys.argv[1:])
