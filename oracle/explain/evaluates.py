"""Executes the pseudo-Python of pickles of built-in and standard types, and compares with what pickle.loads gives.

    node scripts/explain-oracle.mjs
    python3 oracle/explain/evaluates.py [--cases N] [--seed S]

The values are made here, with nothing in them but data, so loading them does nothing. Two values are equal when
they have the same types, the same contents, and the same objects standing in the same places.
"""

import argparse
import collections
import datetime
import decimal
import enum
import fractions
import functools
import ipaddress
import math
import pathlib
import pickle
import random
import re
import statistics
import string
import subprocess
import sys
import tempfile
import time
import types
import uuid
import zoneinfo
from http import HTTPStatus
from pathlib import Path

PSEUDO_PYTHON = Path(__file__).parent.parent.parent / "build/explain/pseudo-python.mjs"
ATOMS = (int, str, bytes, bool, type(None), float, complex)


def fixed_values():
    """One of each kind, and the knots that a generator seldom ties."""
    own = []
    own.append(own)
    yield "list in itself", own
    knot = {}
    knot["self"] = knot
    yield "dict in itself", knot
    pair = ([],)
    pair[0].append(pair)
    yield "tuple in itself", pair
    shared = [1, 2]
    yield "shared list", [shared, shared, {"again": shared}]
    yield "shared tuple", (lambda one: [one, one])((1, (2, 3)))
    deep = []
    for _ in range(60):
        deep = [deep, {"deep": (deep,)}]
    yield "sixty levels", deep
    nested = ()
    for _ in range(90):
        nested = (nested, 1)
    yield "ninety tuples", nested
    yield "ordered dict", collections.OrderedDict([("b", 1), ("a", [2])])
    with_attribute = collections.OrderedDict(a=1)
    with_attribute.note = ["kept", with_attribute]
    yield "ordered dict with an attribute", with_attribute
    yield "defaultdict", collections.defaultdict(list, {"a": [1]})
    yield "deque", collections.deque([1, [2], "c"], maxlen=7)
    yield "counter", collections.Counter("mississippi")
    yield "chain map", collections.ChainMap({"a": 1}, {"b": 2})
    holder = collections.deque()
    holder.append(holder)
    yield "deque in itself", holder
    yield "dates", [datetime.date(2024, 2, 29), datetime.datetime(1, 1, 1, 2, 3, 4, 5), datetime.time(23, 59)]
    zone = datetime.timezone(datetime.timedelta(hours=-3), "x'y")
    yield "zone", datetime.datetime(2030, 12, 31, tzinfo=zone)
    yield "delta", datetime.timedelta(days=-1, microseconds=3)
    yield "zoneinfo", zoneinfo.ZoneInfo("UTC")
    yield "decimal", [decimal.Decimal("1.10"), decimal.Decimal("-Infinity"), decimal.Decimal("1E-20")]
    yield "fraction", fractions.Fraction(-3, 7)
    yield "uuid", uuid.UUID(int=2**127 + 5)
    yield "paths", [pathlib.PurePosixPath("/a/b"), pathlib.PureWindowsPath("c:\\d"), pathlib.PurePosixPath("x")]
    yield "range", [range(3), range(0, -10, -3)]
    yield "slice", [slice(1, None, 2), slice(None)]
    yield "complex", [1 + 2j, complex("nan"), -0.0 - 0.0j]
    yield "numbers", [0, -1, 255, 65536, -(2**31), 2**31, 2**63, 10**40, -(10**300), 2**12000, True, False]
    yield "floats", [0.0, -0.0, 1e16, 1e-5, 1.5, math.inf, -math.inf, 5e-324, 1e308, 123456789.123]
    yield "texts", ["", "'", '"', "'\"", "\\n\n\t\r\x00\x7f", "é", "\u202e\ufeff\u2028", "\U0001f600", "\ud800", "x" * 300]
    long_text = "shared text " * 20
    yield "shared text", [long_text, long_text, {"key": long_text}]
    yield "bytes", [b"", b"'\"\\\x00\xff\n", bytes(range(256)), bytearray(b"ab'\"c")]
    array = bytearray(b"shared")
    yield "shared bytearray", [array, array]
    yield "sets", [set(), {1, "a", (2, 3)}, frozenset(), frozenset({1, 2, frozenset({3})})]
    yield "namespace", types.SimpleNamespace(a=1, b=[2])
    args = argparse.Namespace(lr=0.1, name="run")
    args.itself = args
    yield "argparse", args
    yield "enum", [HTTPStatus.NOT_FOUND, re.IGNORECASE, re.compile("a+b", re.I)]
    yield "partial", functools.partial(int, base=2)
    yield "classes and functions", [int, len, collections.OrderedDict, datetime.datetime, dict.fromkeys]
    yield "exception", ValueError("no", 1)
    yield "ip", [ipaddress.ip_address("10.0.0.1"), ipaddress.ip_network("fe80::/10")]
    yield "normal", statistics.NormalDist(1.0, 2.0)
    yield "template", string.Template("$a")
    yield "struct_time", time.struct_time(range(9))
    yield "random", random.Random(3)
    yield "mapping", dict.fromkeys(range(40), [None])
    yield "empty", [[], {}, (), set(), "", b""]
    yield "ellipsis", [Ellipsis, NotImplemented]
    clash = collections.OrderedDict(ordered_dict_1=1, result=2, set=3)
    yield "names that clash", [clash, clash]


def random_value(rng, depth, known):
    """A tree of plain values, with parts that stand in it more than once and lists that hold themselves."""
    if known and rng.random() < 0.15:
        return rng.choice(known)
    if depth <= 0 or rng.random() < 0.3:
        return random_atom(rng)
    size = rng.choice([0, 1, 2, 3, 5])
    kind = rng.randrange(8)
    if kind == 0:
        made = []
        known.append(made)
        made.extend(random_value(rng, depth - 1, known) for _ in range(size))
    elif kind == 1:
        made = {}
        known.append(made)
        for _ in range(size):
            made[random_key(rng)] = random_value(rng, depth - 1, known)
    elif kind == 2:
        made = tuple(random_value(rng, depth - 1, known) for _ in range(size))
        known.append(made)
    elif kind == 3:
        made = {random_key(rng) for _ in range(size)}
        known.append(made)
    elif kind == 4:
        made = frozenset(random_key(rng) for _ in range(size))
    elif kind == 5:
        made = collections.OrderedDict()
        known.append(made)
        for _ in range(size):
            made[random_key(rng)] = random_value(rng, depth - 1, known)
    elif kind == 6:
        made = collections.deque()
        known.append(made)
        made.extend(random_value(rng, depth - 1, known) for _ in range(size))
    else:
        made = types.SimpleNamespace()
        known.append(made)
        for _ in range(size):
            setattr(made, rng.choice("abcdef"), random_value(rng, depth - 1, known))
    return made


def random_atom(rng):
    return rng.choice(
        [
            lambda: rng.randrange(-(2 ** rng.randrange(1, 90)), 2**40),
            lambda: rng.uniform(-1e3, 1e3) * 10.0 ** rng.randrange(-20, 20),
            lambda: "".join(rng.choice("ab'\"\\\n\té\u202e\U0001f40d ") for _ in range(rng.randrange(90))),
            lambda: rng.randbytes(rng.randrange(80)),
            lambda: bytearray(rng.randbytes(rng.randrange(9))),
            lambda: None,
            lambda: rng.random() < 0.5,
            lambda: datetime.datetime(rng.randrange(1, 9999), 5, 6, 7, 8, 9),
            lambda: decimal.Decimal(rng.randrange(10**12)) / 7,
            lambda: fractions.Fraction(rng.randrange(1000), 97),
            lambda: uuid.UUID(int=rng.getrandbits(128)),
            lambda: range(rng.randrange(9)),
            lambda: complex(rng.random(), rng.random()),
        ]
    )()


def random_key(rng):
    return rng.choice([rng.randrange(100), f"k{rng.randrange(50)}", (1, f"t{rng.randrange(9)}"), None, 2.5, b"b"])


class Different(Exception):
    pass


def compare(ours, theirs):
    """Raises Different. Works through a list of pairs, as what is compared may be deep and hold itself."""
    pairs, known = [(ours, theirs, "value")], {}
    keep = []
    while pairs:
        a, b, where = pairs.pop()
        if type(a) is not type(b):
            raise Different(f"{where}: {type(a).__name__} instead of {type(b).__name__}")
        if isinstance(a, ATOMS):
            if repr(a) != repr(b):
                raise Different(f"{where}: {a!r:.80} instead of {b!r:.80}")
            continue
        if a is b:
            continue
        if type(a) not in (tuple, frozenset):
            if known.setdefault(id(b), id(a)) != id(a):
                raise Different(f"{where}: another object than before")
            if (id(a), id(b)) in known:
                continue
            known[(id(a), id(b))] = True
            keep += [a, b]
        elif (id(a), id(b)) in known:
            continue
        else:
            known[(id(a), id(b))] = True
            keep += [a, b]
        pairs.extend(parts(a, b, where))


def parts(a, b, where):
    if isinstance(a, (set, frozenset)):
        if a != b:
            raise Different(f"{where}: other members")
        return
    if isinstance(a, (list, tuple, collections.deque)):
        if len(a) != len(b):
            raise Different(f"{where}: {len(a)} items instead of {len(b)}")
        for index, (one, other) in enumerate(zip(a, b)):
            yield one, other, f"{where}[{index}]"
    elif isinstance(a, dict):
        if list(a) != list(b) and not any(key != key for key in a):
            raise Different(f"{where}: other keys")
        for (key, one), (_, other) in zip(a.items(), b.items()):
            yield one, other, f"{where}[{key!r}]"
    elif not hasattr(a, "__dict__") and not isinstance(a, (slice,)):
        if a != b:
            raise Different(f"{where}: {a!r:.80} instead of {b!r:.80}")
    if hasattr(a, "__dict__") and not isinstance(a, (type, types.FunctionType)):
        yield a.__dict__, b.__dict__, f"{where}.__dict__"
    if isinstance(a, enum.Enum) and a is not b:
        raise Different(f"{where}: another member")
    if isinstance(a, (random.Random, re.Pattern, functools.partial, slice, BaseException)):
        yield a.__reduce_ex__(2)[1:], b.__reduce_ex__(2)[1:], f"{where} reduced"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cases", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    sys.setrecursionlimit(20_000)
    sys.set_int_max_str_digits(0)
    rng = random.Random(options.seed)
    values = list(fixed_values())
    for number in range(options.cases):
        values.append((f"random {number}", random_value(rng, rng.randrange(1, 6), [])))
    failures, done = 0, 0
    with tempfile.TemporaryDirectory() as folder:
        for number, (_, value) in enumerate(values):
            for protocol in range(6):
                Path(folder, f"{number}.{protocol}.pkl").write_bytes(pickle.dumps(value, protocol))
        subprocess.run(["node", str(PSEUDO_PYTHON), folder], check=True)
        for number, (name, _) in enumerate(values):
            for protocol in range(6):
                done += 1
                path = Path(folder, f"{number}.{protocol}.pkl")
                source = path.with_suffix(".py").read_text("utf-8", "surrogatepass")
                try:
                    names = {}
                    exec(compile(source, "<pseudo-python>", "exec"), names)
                    compare(names["result"], pickle.loads(path.read_bytes()))
                except Exception as error:
                    failures += 1
                    if failures <= 10:
                        print(f"{name}, protocol {protocol}: {error!r}\n{source[:1500]}", file=sys.stderr)
    print(f"{done} pickles of {len(values)} values, protocols 0 to 5: {failures} differ")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
