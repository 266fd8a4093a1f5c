"""Writes the tar format of torch 0.1: a tar of four members (sys_info, pickle, storages, tensors). No
supported torch writes it any more, all of them still read it, so the archive is assembled here from
the layout that torch's own reader expects."""

import io
import pickle
import struct
import tarfile

import torch

SYSTEM_INFO = {
    "protocol_version": 1000,
    "little_endian": True,
    "type_sizes": {"short": 2, "int": 4, "long": 8},
}

FIRST_TENSOR = 1001  # storages are numbered from 1, tensors from here


def write_tar(value, path):
    """Stores a structure of float tensors; a tensor is a persistent id, its storage a numbered blob."""
    pickler = TensorPickler()
    with tarfile.open(path, "w") as archive:
        add(archive, "sys_info", pickle.dumps(SYSTEM_INFO, 2))
        add(archive, "pickle", pickler.pickled(value))
        add(archive, "storages", storages_member(pickler.storages))
        add(archive, "tensors", tensors_member(pickler))


class TensorPickler:
    """Pickles a structure with every tensor replaced by its number."""

    def __init__(self):
        self.tensors = []
        self.storages = {}

    def pickled(self, value):
        buffer = io.BytesIO()
        pickler = pickle.Pickler(buffer, 2)
        pickler.persistent_id = self.tensor_id
        pickler.dump(value)
        return buffer.getvalue()

    def tensor_id(self, value):
        if not isinstance(value, torch.Tensor):
            return None
        storage = value.untyped_storage()
        self.storages.setdefault(storage.data_ptr(), (len(self.storages) + 1, storage))
        self.tensors.append(value)
        return str(len(self.tensors) + FIRST_TENSOR - 1)


def storages_member(storages):
    parts = [pickle.dumps(len(storages), 2)]
    for key, storage in storages.values():
        parts.append(pickle.dumps((key, "cpu", torch.FloatStorage), 2))
        parts.append(struct.pack("<q", storage.nbytes() // 4) + bytes(storage.tolist()))
    return b"".join([*parts, pickle.dumps([], 2)])


def tensors_member(pickler):
    parts = [pickle.dumps(len(pickler.tensors), 2)]
    for number, tensor in enumerate(pickler.tensors, FIRST_TENSOR):
        key, _ = pickler.storages[tensor.untyped_storage().data_ptr()]
        parts.append(pickle.dumps((number, key, torch.FloatTensor), 2))
        parts.append(struct.pack("<ii", tensor.dim(), 0))
        parts.append(struct.pack(f"<{tensor.dim()}q", *tensor.shape))
        parts.append(struct.pack(f"<{tensor.dim()}q", *tensor.stride()))
        parts.append(struct.pack("<q", tensor.storage_offset()))
    return b"".join(parts)


def add(archive, name, data):
    entry = tarfile.TarInfo(name)
    entry.size = len(data)
    archive.addfile(entry, io.BytesIO(data))
