"""Benign samples of the standard library: the data types that people keep in pickles, each with two
of the six protocols, and the structural corner cases (shared and recursive references, frames, long
strings and numbers) with all of them."""

import argparse
import array
import collections
import datetime
import decimal
import fractions
import functools
import http
import ipaddress
import itertools
import operator
import pathlib
import random
import re
import statistics
import time
import types
import urllib.parse
import uuid
import zoneinfo

from sink import PROTOCOLS


def make(sink):
    for name, value in structures().items():
        sink.pickled(name, f"structure: {name}", value, PROTOCOLS)
    for index, (name, value) in enumerate(values().items()):
        sink.pickled(name, f"standard library: {name}", value, (index % 6, (index + 3) % 6))


def structures():
    shared = ["shared", 1.5, b"bytes"]
    recursive = {"name": "cycle"}
    recursive["self"] = [recursive, (recursive,)]
    return {
        "config": training_config(),
        "shared-references": [shared, shared, (shared, shared), {"a": shared}],
        "recursive": recursive,
        "many-memo-slots": [f"token-{index}" for index in range(600)] * 2,
        "beyond-one-frame": [b"x" * 70_000, "y" * 20_000, list(range(300))],
        "numbers": [0, -1, 255, 256, 65535, 2**31, -(2**31) - 1, 2**63, 2**200, 1e308, float("inf")],
    }


def training_config():
    return {
        "epochs": 20,
        "lr": 3e-4,
        "betas": (0.9, 0.999),
        "name": "bert-base",
        "resume": None,
        "amp": True,
        "labels": ["cat", "dog"],
        "vocab": {f"word{index}": index for index in range(100)},
    }


def values():
    return {**plain(), **times(), **numbers(), **containers(), **identifiers(), **callables()}


def plain():
    return {
        "none": None,
        "booleans": [True, False],
        "text": ["", "ascii", "naïve – ünïcode \U0001f600", "quote ' and \\ and \n"],
        "surrogate-text": "lone \ud800 surrogate",
        "bytes": [b"", b"abc", bytes(range(256)), b"z" * 300],
        "bytearray": bytearray(range(256)),
        "tuples": [(), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), ((), ((),))],
        "nested-list": [[[[[[[[1], 2], 3], 4], 5], 6], 7], 8],
        "empty-containers": [[], {}, (), set(), frozenset()],
        "sets": [{1, 2, 3}, frozenset({"a", "b"}), {(1, 2), (3, 4)}],
        "mixed-keys": {1: "int", "1": "str", (1, 2): "tuple", None: "none", 2.5: "float", b"b": 1},
        "complex": [1 + 2j, complex(0, -1), complex("inf")],
        "ranges": [range(10), range(0, 100, 7), range(5, -5, -1)],
        "slices": [slice(3), slice(1, None, 2), slice(None)],
        "singletons": [Ellipsis, NotImplemented, type(None)],
        "classes": {"int": int, "dict": dict, "ordered": collections.OrderedDict, "date": datetime.date},
        "exceptions": [ValueError("bad value"), KeyError("missing"), RuntimeError("a", 1)],
        "os-error": FileNotFoundError(2, "No such file", "weights.bin"),
    }


def times():
    zone = datetime.timezone(datetime.timedelta(hours=5, minutes=30), "IST")
    stamp = datetime.datetime(2024, 2, 29, 23, 59, 58, 123456)
    return {
        "date": datetime.date(2024, 2, 29),
        "time": [datetime.time(12, 30), datetime.time(1, 2, 3, 4, tzinfo=datetime.timezone.utc)],
        "datetime": stamp,
        "datetime-utc": stamp.replace(tzinfo=datetime.timezone.utc),
        "datetime-offset": stamp.replace(tzinfo=zone),
        "datetime-fold": stamp.replace(fold=1),
        "datetime-zoneinfo": stamp.replace(tzinfo=zoneinfo.ZoneInfo("Europe/Berlin")),
        "zoneinfo": zoneinfo.ZoneInfo("America/New_York"),
        "timedelta": [datetime.timedelta(0), datetime.timedelta(days=-3, seconds=7, microseconds=11)],
        "timezone": [datetime.timezone.utc, zone],
        "struct-time": time.gmtime(1_700_000_000),
        "log": [{"step": step, "at": stamp + step * datetime.timedelta(1)} for step in range(5)],
    }


def numbers():
    return {
        "decimal": [decimal.Decimal("3.14159"), decimal.Decimal("NaN"), decimal.Decimal("-0")],
        "decimal-context": decimal.Context(prec=12, rounding=decimal.ROUND_HALF_UP),
        "fraction": [fractions.Fraction(1, 3), fractions.Fraction(-22, 7)],
        "normal-distribution": statistics.NormalDist(1.5, 0.25),
        "array-float": array.array("d", [1.0, -2.5, 3.25]),
        "array-int": array.array("i", range(50)),
        "array-kinds": [array.array(code, [1, 2, 3]) for code in "bBhHiIlLqQfd"],
        "random-state": random.Random(7),
        "random-getstate": random.Random(7).getstate(),
    }


def containers():
    chain = collections.ChainMap({"a": 1}, {"b": 2})
    ordered = collections.OrderedDict((f"layer{index}.weight", index) for index in range(12))
    return {
        "ordered-dict": ordered,
        "ordered-dict-nested": collections.OrderedDict(a=collections.OrderedDict(b=[1])),
        "defaultdict-list": collections.defaultdict(list, {"a": [1, 2], "b": []}),
        "defaultdict-int": collections.defaultdict(int, {"x": 3}),
        "defaultdict-none": collections.defaultdict(None, {"x": 3}),
        "defaultdict-of-dict": collections.defaultdict(dict, {"run": {"loss": [0.5, 0.25]}}),
        "counter": collections.Counter("abracadabra"),
        "deque": collections.deque([1, 2, 3]),
        "deque-bounded": collections.deque(range(10), maxlen=5),
        "chain-map": chain,
        "user-dict": collections.UserDict(a=1),
        "user-list": collections.UserList([1, 2]),
        "namespace": types.SimpleNamespace(lr=0.1, layers=[64, 64]),
        "mapping-keys": list({"a": 1}.keys()),
        "arguments": argparse.Namespace(lr=0.1, data="train.csv", gpus=[0, 1], seed=None),
        "tuple-of-dicts": tuple({"id": index, "score": index / 7} for index in range(8)),
        "vocabulary": {word: index for index, word in enumerate("the quick brown fox".split())},
    }


def identifiers():
    return {
        "uuid": uuid.UUID("12345678-1234-5678-1234-567812345678"),
        "uuid-list": [uuid.UUID(int=index) for index in range(4)],
        "path": pathlib.PurePosixPath("/data/models/model.pt"),
        "path-local": pathlib.Path("runs") / "exp1" / "last.ckpt",
        "path-windows": pathlib.PureWindowsPath("C:/models/model.pt"),
        "ip-addresses": [ipaddress.ip_address("10.0.0.1"), ipaddress.ip_address("2001:db8::1")],
        "ip-network": ipaddress.ip_network("192.168.0.0/24"),
        "url-parts": urllib.parse.urlparse("https://example.org/a?b=c#d"),
        "url-split": urllib.parse.urlsplit("https://example.org/a?b=c#d"),
        "http-status": [http.HTTPStatus.OK, http.HTTPStatus.NOT_FOUND],
        "uuid-safety": uuid.SafeUUID.unknown,
        "regex-flag": re.IGNORECASE | re.MULTILINE,
        "regex": re.compile(r"(?u)\b\w\w+\b"),
        "regex-bytes": re.compile(rb"[a-z]+", re.IGNORECASE),
    }


def callables():
    return {
        "builtin-functions": [len, sum, max, sorted],
        "partial-int": functools.partial(int, base=16),
        "partial-round": functools.partial(round, ndigits=3),
        "itemgetter": operator.itemgetter("column"),
        "itertools-count": itertools.count(10, 2),
        "default-factory-partial": collections.defaultdict(functools.partial(collections.deque, maxlen=3)),
    }
