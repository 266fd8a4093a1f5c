"""npy and npz."""

import io
import subprocess

import ml_dtypes
import numpy as np
import safetensors.numpy
from arrays_data import complexes, held, layouts, numbers, records, same


def everything():
    return {**numbers(), **layouts(), **complexes(), **records()}


def npz_to_npz(tools):
    np.savez(tools.path("all.npz"), **everything())
    same(everything(), np.load(tools.convert(tools.path("all.npz"), tools.path("out.npz"))))


def compressed_to_npz(tools):
    np.savez_compressed(tools.path("c.npz"), **everything())
    same(everything(), np.load(tools.convert(tools.path("c.npz"), tools.path("out.npz"))))


def npz_to_safetensors(tools):
    arrays = {**numbers(), **layouts(), "complex.c8": complexes()["complex.c8"]}
    np.savez(tools.path("n.npz"), **arrays)
    out = tools.convert(tools.path("n.npz"), tools.path("out.safetensors"))
    same(arrays, safetensors.numpy.load_file(out))


def safetensors_to_npz(tools):
    """Types that numpy lacks: their bits, and the way back."""
    r = np.random.default_rng(1).standard_normal((3, 4))
    arrays = {"w": r.astype("f4"), "bf": r.astype(ml_dtypes.bfloat16), "f8": r.astype(ml_dtypes.float8_e4m3fn)}
    safetensors.numpy.save_file(arrays, tools.path("b.safetensors"))
    out = tools.convert(tools.path("b.safetensors"), tools.path("out.npz"))
    found = dict(np.load(out))
    notes = str(found.pop("__pickleproof__"))
    assert '"bf":{"dtype":"BF16"' in notes, notes
    same({"w": arrays["w"], "bf": arrays["bf"].view("u2"), "f8": arrays["f8"].view("u1")}, found)
    back = tools.convert(out, tools.path("back.safetensors"))
    assert held(back) == held(tools.path("b.safetensors"))


def npy_to_npy(tools):
    """Byte for byte what numpy.save writes."""
    for name, array in everything().items():
        np.save(tools.path("a.npy"), array)
        out = tools.convert(tools.path("a.npy"), tools.path("b.npy"))
        same({name: array}, {name: np.load(out)})
        little = array.dtype.names is None and array.dtype.byteorder == ">"
        usual = io.BytesIO()
        np.save(usual, np.ascontiguousarray(array.astype(array.dtype.newbyteorder("<")) if little else array))
        written = out.read_bytes()
        if array.shape:
            assert written == usual.getvalue(), f"{name}: {written[:128]} {usual.getvalue()[:128]}"


OLD = """
import sys, numpy as np
numpy1 = {'a': np.arange(6.).reshape(2, 3), 'u': np.array(['x', 'yz']), 'f': np.asfortranarray(np.eye(3, 4)),
          'r': np.zeros(2, [('a', '<i4'), ('b', 'S3')])}
if sys.argv[1] == 'write':
    np.savez(sys.argv[2], **numpy1)
else:
    back = np.load(sys.argv[2])
    for name, array in numpy1.items():
        assert back[name].dtype == array.dtype and (back[name] == array).all(), name
"""


def old_npz(tools):
    if tools.old_python is None:
        return "skipped: no --old-numpy"
    path = tools.path("old.npz")
    subprocess.run([tools.old_python, "-c", OLD, "write", path], check=True)
    out = tools.convert(path, tools.path("oldout.npz"))
    subprocess.run([tools.old_python, "-c", OLD, "read", out], check=True)
    same(dict(np.load(path)), np.load(out))


CELLS = {
    "npz -> npz": npz_to_npz,
    "npz (compressed) -> npz": compressed_to_npz,
    "npz -> safetensors": npz_to_safetensors,
    "safetensors (bf16, f8) -> npz -> safetensors": safetensors_to_npz,
    "npy -> npy": npy_to_npy,
    "npz (numpy 1) -> npz": old_npz,
}
