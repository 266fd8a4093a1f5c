"""Makes the files of the benchmark in the folder given. Needs nothing beyond the standard library, but
scikit-learn and joblib for the forest (run it with `oracle/venv.sh interop`). A file that exists is kept.
The two torch files are sparse: their tensors are zeros that take no room on the disk."""

import collections
import copy
import datetime
import pickle
import random
import struct
import sys
import zlib
from pathlib import Path

MIB = 2**20


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, write in FILES.items():
        path = folder / name
        if not path.exists():
            print(f"making {name}", file=sys.stderr)
            part = folder / f"{name}.part"
            write(part)
            part.rename(path)


def dense(protocol, records):
    def write(path):
        with path.open("wb") as file:
            pickle.dump([record(number) for number in range(records)], file, protocol)

    return write


def record(number):
    """What training logs and configurations look like, with some calls among the data."""
    chance = random.Random(number)
    entry = {
        f"metric{chance.randrange(40)}": chance.random(),
        "step": number,
        "loss": [chance.randrange(1000) for _ in range(12)],
        "shape": (chance.randrange(256), chance.randrange(70_000), chance.randrange(2**40)),
        "tags": [f"tag{chance.randrange(500)}", None, True, False],
        "nested": {"a": {"b": [(chance.randrange(9), chance.random()) for _ in range(4)]}},
    }
    if number % 50 == 0:
        entry["sorted"] = collections.OrderedDict((f"k{i}", i) for i in range(3))
        entry["at"] = datetime.datetime(2024, 1, 1 + number % 28, number % 24)
    return entry


def memo_heavy(path):
    chance = random.Random(1)
    pool = [f"s{number}" for number in range(700_000)]
    picks = [chance.choice(pool) for _ in range(3_600_000)]
    with path.open("wb") as file:
        pickle.dump([picks, pool], file, 4)


def forest():
    import numpy
    from sklearn.ensemble import RandomForestRegressor

    chance = numpy.random.default_rng(1)
    inputs, outputs = chance.random((20_000, 8)), chance.random(20_000)
    model = RandomForestRegressor(4, random_state=1).fit(inputs, outputs)
    model.estimators_ = [copy.deepcopy(model.estimators_[i % 4]) for i in range(100)]
    model.n_estimators = 100
    return model


def forest_pickle(path):
    with path.open("wb") as file:
        pickle.dump(forest(), file, 4)


def forest_joblib(path):
    import joblib

    joblib.dump(forest(), path)


def torch_zip(total, tensors=300):
    def write(path):
        count = total // tensors // 4
        data = state_dict(count, tensors, legacy=False)
        with path.open("wb") as file:
            members = [member(file, "model/data.pkl", data)]
            members.append(member(file, "model/byteorder", b"little"))
            crc = zlib.crc32(bytes(count * 4))
            for number in range(tensors):
                members.append(member(file, f"model/data/{number}", None, count * 4, crc))
            members.append(member(file, "model/version", b"3\n"))
            members.append(member(file, "model/.data/serialization_id", b"0" * 40))
            directory(file, members)

    return write


def member(file, name, data, size=None, crc=None):
    """A stored member as torch writes it: aligned to 64 bytes, sizes and CRC behind the data."""
    size = len(data) if size is None else size
    crc = zlib.crc32(data) if crc is None else crc
    offset = file.tell()
    encoded = name.encode()
    padding = -(offset + 30 + len(encoded) + 4) % 64
    extra = b"FB" + struct.pack("<H", padding) + b"Z" * padding
    header = struct.pack("<4s5H3I2H", b"PK\3\4", 0, 0x0808, 0, 0, 0, 0, 0, 0, len(encoded), len(extra))
    file.write(header + encoded + extra)
    if data is None:
        file.seek(size, 1)
    else:
        file.write(data)
    file.write(struct.pack("<4s3I", b"PK\7\10", crc, size, size))
    return encoded, crc, size, offset


def directory(file, members):
    start = file.tell()
    for name, crc, size, offset in members:
        file.write(
            struct.pack("<4s6H3I5H2I", b"PK\1\2", 0, 0, 0x0808, 0, 0, 0, crc, size, size,
                        len(name), 0, 0, 0, 0, 0, offset) + name
        )  # fmt: skip
    end = file.tell()
    count = len(members)
    file.write(struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, count, count, end - start, start, 0))


def torch_legacy(total, tensors=150):
    def write(path):
        count = total // tensors // 4
        sizes = {"protocol_version": 1001, "little_endian": True, "type_sizes": {"short": 2, "int": 4, "long": 4}}
        with path.open("wb") as file:
            for value in (0x1950A86A20F9469CFC6C, 1001, sizes):
                file.write(pickle.dumps(value, 2))
            file.write(state_dict(count, tensors, legacy=True))
            file.write(pickle.dumps([str(number) for number in range(tensors)], 2))
            for _ in range(tensors):
                file.write(struct.pack("<q", count))
                file.seek(count * 4 - 1, 1)
                file.write(b"\0")

    return write


def state_dict(count, tensors, legacy):
    """The opcodes of an OrderedDict of one-dimensional float tensors, protocol 2."""
    out = [b"\x80\x02ccollections\nOrderedDict\n)R("]
    for number in range(tensors):
        identity = text("storage") + b"ctorch\nFloatStorage\n" + text(str(number)) + text("cpu") + integer(count)
        identity = b"(" + identity + (b"N" if legacy else b"") + b"tQ"
        view = integer(0) + integer(count) + b"\x85" + integer(1) + b"\x85\x89"
        out.append(text(f"layers.{number}.weight") + b"ctorch._utils\n_rebuild_tensor_v2\n(" + identity)
        out.append(view + b"ccollections\nOrderedDict\n)RtR")
    return b"".join([*out, b"u."])


def text(value):
    return b"X" + struct.pack("<I", len(value)) + value.encode()


def integer(value):
    return b"J" + struct.pack("<i", value)


def folder_of(files, records):
    def write(path):
        path.mkdir()
        for number in range(files):
            value = [record(number * records + i) for i in range(records)]
            (path / f"model{number}.pkl").write_bytes(pickle.dumps(value, (2, 4)[number % 2]))

    return write


FILES = {
    "small.pkl": lambda path: path.write_bytes(pickle.dumps({"epoch": 3, "lr": 0.1}, 4)),
    "ops-p0.pkl": dense(0, 47_000),
    "ops-p2.pkl": dense(2, 70_000),
    "ops-p4.pkl": dense(4, 92_000),
    "memo.pkl": memo_heavy,
    "zip10m.pt": torch_zip(10 * MIB),
    "zip1g.pt": torch_zip(1024 * MIB),
    "zip5k.pt": torch_zip(MIB, 5000),
    "legacy30m.pt": torch_legacy(30 * MIB),
    "legacy300m.pt": torch_legacy(300 * MIB),
    "rf.pkl": forest_pickle,
    "rf.joblib": forest_joblib,
    "dir2000": folder_of(2000, 22),
}

if __name__ == "__main__":
    main()
