"""Plain HDF5, by h5py."""

import h5py
import ml_dtypes
import numpy as np
import safetensors.numpy
from arrays_data import complexes, held, layouts, numbers, records, same


def read(path):
    """Every dataset by its path with dots."""
    found = {}
    with h5py.File(path) as file:
        file.visititems(
            lambda name, item: found.update({name.replace("/", "."): item[()]})
            if isinstance(item, h5py.Dataset)
            else None
        )
    return found


def npz_to_hdf5(tools):
    arrays = {**numbers(), **layouts(), **complexes(), **records()}
    del arrays["record"]  # a field of several numbers is no field of HDF5 that we write
    arrays["plain record"] = np.array([(1, b"a", 2.5)], [("n", ">i2"), ("s", "S3"), ("x", "<f8")])
    np.savez(tools.path("a.npz"), **arrays)
    out = tools.convert(tools.path("a.npz"), tools.path("a.h5"))
    same(arrays, read(out))
    with h5py.File(out) as file:
        assert file.attrs["pickleproof.source_format"] == "npz"
    back = tools.convert(out, tools.path("back.npz"))
    same(arrays, np.load(back))


def every_layout(libver):
    def cell(tools):
        arrays = {**numbers(), **layouts(), **complexes()}
        path = tools.path(f"{libver}.h5")
        expected = {}
        with h5py.File(path, "w", libver=libver) as file:
            for name, array in arrays.items():
                file.create_dataset(name, data=array)
                expected[name] = array
                if array.ndim == 0 or array.size == 0:
                    continue
                chunk = tuple(max(1, (size + 1) // 2) for size in array.shape)
                for title, options in {
                    "chunks": {},
                    "gzip": {"compression": "gzip", "shuffle": True, "fletcher32": True},
                    "lzf": {"compression": "lzf", "shuffle": True},
                    "grows": {"maxshape": (None, *array.shape[1:])},
                    "growing": {"maxshape": (None,) * array.ndim, "compression": "gzip"},
                }.items():
                    file.create_dataset(f"{title}/{name}", data=array, chunks=chunk, **options)
                    expected[f"{title}.{name}"] = array
            file.create_dataset("many", data=np.arange(10_000), chunks=(3,), maxshape=(None,))
            file.create_dataset("paged", data=np.arange(10_000).reshape(100, 100), chunks=(2, 3), compression="gzip")
            file.create_dataset("unwritten", (3, 2), "f4", fillvalue=7)
            partial = file.create_dataset("partial", (6, 6), "i4", chunks=(2, 4), fillvalue=-1)
            partial[3, 5] = 9
            file["again"] = file["partial"]
            file["soft"] = h5py.SoftLink("/partial")
            for name in ["many", "paged", "unwritten", "partial"]:
                expected[name] = file[name][()]
        out = tools.convert(path, tools.path(f"{libver}.npz"))
        found = dict(np.load(out))
        for name in ["again", "soft"]:
            found.pop(name, None)
        same(expected, found)

    return cell


def foreign(tools):
    """Types that HDF5 lacks keep their bits."""
    r = np.random.default_rng(1).standard_normal((3, 4))
    arrays = {"a.w": r.astype("f4"), "a.bf": r.astype(ml_dtypes.bfloat16), "f8": r.astype(ml_dtypes.float8_e5m2)}
    safetensors.numpy.save_file(arrays, tools.path("b.safetensors"))
    out = tools.convert(tools.path("b.safetensors"), tools.path("b.h5"))
    with h5py.File(out) as file:
        assert file["a/bf"].attrs["dtype"] == "bfloat16"
        assert (file["a/bf"][()].view(ml_dtypes.bfloat16) == arrays["a.bf"]).all()
    back = tools.convert(out, tools.path("back.safetensors"))
    assert held(back) == held(tools.path("b.safetensors"))


def hdf5_to_hdf5(tools):
    """Groups and attributes stay."""
    with h5py.File(tools.path("s.h5"), "w") as file:
        group = file.create_group("a/b.c")
        group["w"] = np.arange(6.0)
        group["w"].attrs["unit"] = "m"
        group.attrs["names"] = ["x", "y"]
        file.create_group("empty").attrs["n"] = 3
        file.attrs["text"] = "z\u00e9" * 50_000
        file.attrs["flags"] = np.array([True, False])
    out = tools.convert(tools.path("s.h5"), tools.path("t.h5"))
    with h5py.File(out) as file:
        assert (file["a/b.c/w"][()] == np.arange(6.0)).all()
        assert file["a/b.c/w"].attrs["unit"] == "m"
        assert list(file["a/b.c"].attrs["names"]) == ["x", "y"]
        assert file["empty"].attrs["n"] == 3
        assert file.attrs["text"] == "z\u00e9" * 50_000
        assert list(file.attrs["flags"]) == [True, False]


def many_tensors(tools):
    arrays = {f"layers.{n}.weight": np.full((2,), n, "i4") for n in range(3000)}
    np.savez(tools.path("m.npz"), **arrays)
    same(arrays, read(tools.convert(tools.path("m.npz"), tools.path("m.h5"))))


CELLS = {
    "npz -> hdf5 -> npz": npz_to_hdf5,
    "hdf5 (earliest) -> npz": every_layout("earliest"),
    "hdf5 (v110) -> npz": every_layout("v110"),
    "hdf5 (latest) -> npz": every_layout("latest"),
    "safetensors (bf16, f8) -> hdf5 -> safetensors": foreign,
    "hdf5 -> hdf5 (groups, attributes)": hdf5_to_hdf5,
    "npz (3000 arrays) -> hdf5": many_tensors,
}
