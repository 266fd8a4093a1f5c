"""A shim lets a name in only as it was used: the same names, used in other ways, are refused.

    python oracle/shim/misuse.py --cli 'node dist/pickleproof.cjs'

Every stream here is made of names that the artefacts import; each does one thing that they do not do.
"""

import argparse
import collections
import functools
import logging
import pickle
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy

from load_worker import load_module

logging.disable()


class Setting:
    """A class of the user's, with attributes of three kinds."""

    def __init__(self):
        self.depth = 3
        self.kind = "plain"
        self.names = ["a", "b"]


def artefacts():
    yield Setting()
    yield collections.OrderedDict(a=1)
    yield collections.defaultdict(list, a=[1])
    yield functools.partial(Setting)
    yield numpy.arange(3.0)
    yield numpy.array([{"a": 1}, None], dtype=object)
    yield numpy.zeros(2, dtype=[("x", "f8"), ("y", "i4")])


NAME = "c__main__\nSetting\n"
NEW = NAME.encode() + b")\x81"
DTYPE = b"cnumpy\ndtype\n(U\x02%s\x89\x88tR"
SIZES = b"J\xff\xff\xff\xffJ\xff\xff\xff\xff"


def text(value):
    return b"X" + len(value).to_bytes(4, "little") + value.encode()


def state(**values):
    return b"}(" + b"".join(text(key) + value for key, value in values.items()) + b"u"


def dtype(code, flags, order=b"|"):
    return DTYPE % code + b"(K\x03U\x01" + order + b"NNN" + SIZES + b"K" + bytes([flags]) + b"tb"


PLAIN = {"depth": b"K\x03", "kind": text("plain"), "names": b"]"}

FINE = {
    "the object itself": NEW + state(**PLAIN) + b"b.",
    "another number": NEW + state(depth=b"K\x09") + b"b.",
}

MISUSED = {
    "a class called instead of made": NAME.encode() + b")R.",
    "a class called by OBJ": b"(" + NAME.encode() + b"o.",
    "a class called by INST": b"(i__main__\nSetting\n.",
    "a class made with arguments": NAME.encode() + b"K\x01\x85\x81.",
    "a state for the class": NAME.encode() + state(**PLAIN) + b"b.",
    "an attribute that was not there": NEW + state(other=b"N") + b"b.",
    "another class for the object": NEW + state(__class__=NAME.encode()) + b"b.",
    "another text": NEW + state(kind=text("other")) + b"b.",
    "a name as an attribute": NEW + state(kind=NAME.encode()) + b"b.",
    "an object as an attribute": NEW + state(kind=NEW) + b"b.",
    "an object in a list": NEW + state(names=b"](" + NEW + b"e") + b"b.",
    "a list that is filled afterwards": NEW + state(names=b"]q\x01") + b"b0h\x01" + NEW + b"a.",
    "attributes that are set afterwards": NEW + b"}q\x01b0h\x01" + text("other") + b"Ns.",
    "slots that were not there": NEW + b"N" + state(kind=text("plain")) + b"\x86b.",
    "items of an object without any": NEW + text("a") + b"Ns.",
    "an append to an object": NEW + b"Na.",
    "an object as a key": b"}" + NEW + b"Ns.",
    "a call of the result of a call": b"cfunctools\npartial\n" + NAME.encode() + b"\x85R)R.",
    "another callable in a partial": b"cfunctools\npartial\nccollections\nOrderedDict\n\x85R.",
    "another factory": b"ccollections\ndefaultdict\n" + NAME.encode() + b"\x85R.",
    "arguments for an ordered dict": b"ccollections\nOrderedDict\n](]K\x01aK\x02ae\x85R.",
    "a type of objects that denies it": dtype(b"O8", 0) + b".",
    "a type of numbers that claims objects": dtype(b"f8", 63, b"<") + b".",
    "a type without a state of types": DTYPE % b"f8" + b"}b.",
    "a type of another library": b"cnumpy\nvoid\n.",
    "an attribute of an allowed name": b"\x80\x04" + b"\x8c\x08__main__\x8c\x10Setting.__init__\x93.",
    "another name of an allowed module": b"c__main__\nartefacts\n.",
    "a name of Python 2 for the same": b"c__builtin__\nlist\n" + b")R.",
    "a memo across the end": NEW + b"q\x01.h\x01.",
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, value in enumerate(artefacts()):
            for protocol in (2, 4):
                paths.append(Path(folder, f"{number}.p{protocol}.pkl"))
                paths[-1].write_bytes(pickle.dumps(value, protocol))
        target = Path(folder, "misused_shim.py")
        command = [*shlex.split(options.cli), "shim", *map(str, paths), "-o", str(target), "--allow-unknown"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        shim = load_module(str(target))
        for path in paths:
            shim.load(path, legacy=True)
        wrong = [what for what, data in FINE.items() if not loads(shim, data)]
        wrong += [what for what, data in MISUSED.items() if loads(shim, data)]
    for what in wrong:
        print(f"FAILED: {what}")
    print(f"misuse: {len(MISUSED)} other uses of the same names, {len(wrong)} judged wrongly")
    sys.exit(1 if wrong else 0)


def loads(shim, data):
    data = data if data.startswith(b"\x80") else b"\x80\x02" + data
    try:
        shim.loads(data)
        return True
    except shim.LegacyFormatRefused:
        return False


if __name__ == "__main__":
    main()
