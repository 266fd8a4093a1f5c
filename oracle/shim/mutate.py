"""The shim's check is in step with CPython: mutated pickles, and what both make of them.

    python oracle/shim/mutate.py --cli 'node dist/pickleproof.cjs' [--cases N] [--seed N]

Of a mutated pickle that the check lets pass, the C unpickler, with names replaced by inert recorders, must import the
same names in the same order, call them as often, and stop at the same byte. Whatever the check does not let pass it
must refuse by itself, and not by some accident.
"""

import argparse
import collections
import datetime
import decimal
import io
import logging
import pickle
import random
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

from load_worker import load_module

logging.disable()


class Thing:
    def __init__(self, text):
        self.text = text
        self.again = [self, {"a": (1, 2.5, None, True, b"bytes")}]


class Slots:
    __slots__ = ("left",)

    def __init__(self):
        self.left = {1, 2}


PROTOCOLS = {Slots: range(2, 6)}


def artefacts():
    yield Thing("x")
    yield Slots()
    yield collections.OrderedDict(a=Thing("y"), b=frozenset([1, (2, 3)]))
    yield collections.defaultdict(list, {"k": [datetime.date(2020, 1, 1)]})
    yield [decimal.Decimal("1.5"), {"long": 10**40, "text": "é" * 300, "bytes": bytearray(b"abc")}]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    parser.add_argument("--cases", type=int, default=100000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    samples = [pickle.dumps(value, protocol) for value in artefacts() for protocol in PROTOCOLS.get(type(value), range(6))]
    shim = make_shim(shlex.split(options.cli), samples)
    dice = random.Random(options.seed)
    passed = wrong = 0
    for _ in range(options.cases):
        data = mutated(dice, samples)
        problem = judge(shim, data)
        passed += problem == "passed"
        if problem not in ("passed", "refused"):
            wrong += 1
            print(f"FAILED: {problem}: {data!r}"[:600])
    print(f"mutate: {options.cases} streams, {passed} let pass, {wrong} judged otherwise than CPython does")
    sys.exit(1 if wrong or not passed else 0)


def make_shim(cli, samples):
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, f"{number}.pkl") for number in range(len(samples))]
        for path, data in zip(paths, samples):
            path.write_bytes(data)
        target = Path(folder, "mutated_shim.py")
        command = [*cli, "shim", *map(str, paths), "-o", str(target), "--allow-unknown"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        return load_module(str(target))


def mutated(dice, samples):
    data = bytearray(dice.choice(samples))
    for _ in range(dice.choice((0, 1, 1, 1, 2, 3))):
        at = dice.randrange(len(data))
        kind = dice.randrange(5)
        if kind == 0:
            data[at] = dice.randrange(256)
        elif kind == 1:
            del data[at : at + dice.choice((1, 1, 2, 5))]
        elif kind == 2:
            data[at:at] = bytes([dice.choice(b"(.0123FGIJKLMNPQRSTUVXabcdeghijlopqrstu)]}\x80\x81\x85\x86\x87\x88\x89\x8a\x8c\x8f\x90\x91\x92\x93\x94\x95")])
        elif kind == 3:
            other = dice.choice(samples)
            start = dice.randrange(len(other))
            data[at:at] = other[start : start + dice.randrange(12)]
        else:
            data[at] = (data[at] + dice.choice((1, -1))) % 256
        data = data or bytearray(b".")
    return bytes(data)


def judge(shim, data):
    check = shim._Check(shim._Reader(io.BytesIO(data), 1 << 20))
    named = []
    import_ = check._import
    check._import = lambda module, name: named.append((module, name)) or import_(module, name)
    try:
        check.run()
    except shim.PickleRefused:
        return "refused"
    except Exception as error:
        return f"the check failed with {error!r}"
    return in_step(data, named, check.reader.position)


def in_step(data, named, end):
    file = io.BytesIO(data)
    seen = []

    class Recorder(pickle.Unpickler):
        def find_class(self, module, name):
            seen.append((module, name))
            return Inert

    try:
        Recorder(file).load()
    except Exception as error:
        # What an inert stand-in cannot do, or a value that no library takes: after the names were imported.
        return "passed" if seen == named[: len(seen)] else f"{error!r} after {seen} and not {named}"
    if seen != named:
        return f"imports {seen}, and the check saw {named}"
    return "passed" if file.tell() == end else f"ends at {file.tell()}, and the check at {end}"


class Inert(dict):
    """Takes everything, does nothing."""

    def __new__(cls, *_args, **_options):
        return super().__new__(cls)

    def __init__(self, *_args, **_options):
        super().__init__()

    def __setstate__(self, _state):
        pass

    def __hash__(self):
        return 1

    def append(self, _item):
        pass

    def extend(self, _items):
        pass

    def add(self, _item):
        pass

    def __setitem__(self, _key, _value):
        pass


if __name__ == "__main__":
    main()
