"""Literals that begin like a pickle and are judged to be only data: no unpickler of Python may name anything in them.

    node scripts/literal-oracle.mjs
    python3 oracle/literals/refused.py [--cases N] [--seed S]

The literals are opcodes in no sensible order, with arguments that readers take differently. What is judged to be
data is read by the C unpickler and by pickle.py, each with three encodings, with `find_class` replaced: a name that
a module could have is a failure, for the scan would have passed over a file that imports it.
"""

import argparse
import io
import os
import pickle
import pickletools
import random
import re
import subprocess
import sys
from pathlib import Path

import _pickle

JUDGE = Path(__file__).parent.parent.parent / "build/literals/is-only-data.mjs"
LINES = ["1", "1_0.5", " 1 ", "01", "0x1", "'a'", "a", "1e999", "\xe9", "0", "5", "os", "-1"]
DOTTED = re.compile(r"[^\W\d]\w*(\.[^\W\d]\w*)*")


class Named(Exception):
    """The stream reached a name that could be imported."""


def reader(base, encoding):
    class Reader(base):
        def __init__(self, data):
            super().__init__(io.BytesIO(data), encoding=encoding)

        def find_class(self, module, name):
            if DOTTED.fullmatch(module) and DOTTED.fullmatch(name):
                raise Named
            raise KeyError("no module is called so")

        def persistent_load(self, identifier):
            return None

    return Reader


READERS = {
    f"{base.__module__} {encoding}": reader(base, encoding)
    for base in (pickle._Unpickler, _pickle.Unpickler)
    for encoding in ("ASCII", "latin1", "bytes")
}


def literal(rng):
    parts = [b"\x80", bytes([rng.randrange(6)])]
    for _ in range(rng.randint(1, 12)):
        chance = rng.random()
        if chance < 0.7:
            parts.append(operation(rng, rng.choice(pickletools.opcodes)))
        elif chance < 0.8:
            parts.append(bytes([rng.randrange(256)]))
        else:
            parts.append(b"cos\nsystem\n" if chance < 0.9 else b"N")
    if rng.random() < 0.75:
        parts.append(b".")
    return b"".join(parts)


def operation(rng, opcode):
    code = opcode.code.encode("latin1")
    argument = opcode.arg
    if argument is None:
        return code
    if argument.n == pickletools.UP_TO_NEWLINE:
        if argument.name == "stringnl_noescape_pair":
            return code + b"os\nsystem\n"
        return code + rng.choice(LINES).encode("latin1") + b"\n" * (rng.random() < 0.9)
    if argument.n > 0:
        return code + bytes([rng.randrange(4)] + [0] * (argument.n - 2) + [rng.choice((0, 0, 0, 0x80))])[: argument.n]
    width = int(re.search(r"[148]$", argument.name)[0])
    length = rng.randrange(4)
    return code + length.to_bytes(width, "little") + bytes(rng.choice(b"aaa\xe9") for _ in range(length))


def imports(data):
    count = 0
    for name, Reader in READERS.items():
        try:
            Reader(data).load()
        except Named:
            count += 1
            print(f"{name} imports in {data.hex()}, which is judged to be data")
        except Exception:  # refused, in one of many ways
            pass
    return count


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    literals = [literal(rng) for _ in range(options.cases)]
    lines = "\n".join(data.hex() for data in literals)
    answers = subprocess.run(
        ["node", str(JUDGE)], input=lines, capture_output=True, text=True, check=True
    ).stdout
    assert len(answers) == len(literals), "an answer for each literal"
    data = [one for one, answer in zip(literals, answers) if answer == "1"]
    # CPython prints what it thinks of bytearrays that are freed half-made (READONLY_BUFFER).
    errors = os.dup(2)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    failed = sum(imports(one) for one in data)
    os.dup2(errors, 2)
    print(f"{len(data)} of {len(literals)} literals are judged to be data, {failed} wrongly (seed {options.seed})")
    # A judge that calls nothing data would pass, and so would one that is never asked about anything else.
    sys.exit(1 if failed or not len(literals) / 10 < len(data) < len(literals) * 0.9 else 0)


if __name__ == "__main__":
    main()
