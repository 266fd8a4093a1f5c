/**
 * Python of the generated module: compressed files, zips and streams of torch, arrays of numpy.
 * @module
 */

/** Python source. */
export const CONTAINERS: string = String.raw`def _inflated(data):
    """The bytes inside of gzip, zlib, bzip2, xz or lzma; None for anything else."""
    if data[:2] == b"\x1f\x8b" or data[:2] in (b"x\x01", b"x\x5e", b"x\x9c", b"x\xda"):
        return _inflate(zlib.decompressobj(47), data)
    if data[:3] == b"BZh":
        return _inflate(bz2.BZ2Decompressor(), data)
    if data[:6] == b"\xfd7zXZ\x00":
        return _inflate(lzma.LZMADecompressor(format=lzma.FORMAT_XZ), data)
    if data[:3] == b"]\x00\x00":
        return _inflate(lzma.LZMADecompressor(format=lzma.FORMAT_ALONE), data)
    return None


def _inflate(machine, data):
    try:
        inner = machine.decompress(data, MAX_BYTES)
    except (zlib.error, lzma.LZMAError, OSError) as error:
        return _refuse("broken compression: %s" % error)
    if not machine.eof or machine.unused_data:
        _refuse("compressed data that do not end where the file does, or exceed MAX_BYTES")
    return inner


_TORCH_MEMBER = re.compile(
    r"(?:data\.pkl|version|byteorder|\.format_version|\.storage_alignment"
    r"|\.data/serialization_id|data/[0-9]{1,9})\Z"
)


def _load_torch_zip(data):
    """torch reads a zip that was made anew from what we saw, so that there is nothing else to see."""
    import torch

    made = io.BytesIO()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
            members = old.infolist()
            root = members[0].filename.split("/", 1)[0] + "/" if members else ""
            _assert_torch_members(members, root)
            _assert_without_gaps(members, old.start_dir, data)
            _assert_one_pickle(old.read(root + "data.pkl"))
            for member in members:
                new.writestr(member.filename, old.read(member))
    except (zipfile.BadZipFile, zlib.error, ValueError, NotImplementedError, EOFError) as error:
        _refuse("a broken zip: %s" % error)
    made.seek(0)
    return torch.load(  # pickleproof: ignore[torch-load] its unpickler is the one of this module
        made, map_location="cpu", pickle_module=pickle_module, **_torch_options(torch)
    )


def _assert_torch_members(members, root):
    names = [member.filename for member in members]
    if len(set(names)) != len(names) or root + "data.pkl" not in names:
        _refuse("a zip without data.pkl, or with two members of one name")
    for member in members:
        path = member.filename
        if not path.startswith(root) or not _TORCH_MEMBER.match(path[len(root) :]):
            _refuse("a member that torch.save does not write: %r" % path[:80])
        if member.compress_type != zipfile.ZIP_STORED or member.flag_bits & 0x41:
            _refuse("a member that is compressed or encrypted: %r" % path[:80])


def _assert_without_gaps(members, directory, data):
    """Each member begins where the one before ends: nothing overlaps, and nothing is hidden."""
    at = 0
    for member in sorted(members, key=lambda each: each.header_offset):
        if member.header_offset != at or data[at : at + 4] != b"PK\x03\x04":
            _refuse("bytes of a zip that belong to no member, or to two", at)
        name, extra = struct.unpack("<HH", data[at + 26 : at + 30])
        at += 30 + name + extra + member.file_size
        if member.flag_bits & 8 and data[at : at + 4] == b"PK\x07\x08":
            at += 24 if data[at + 24 : at + 26] == b"PK" else 16
    if at != directory:
        _refuse("bytes of a zip that belong to no member", at)


def _assert_one_pickle(data):
    reader = _Reader(io.BytesIO(data), MAX_BYTES)
    _Check(reader).run()
    if reader.position != len(data):
        _refuse("bytes after the end of the pickle", reader.position)


def _torch_options(torch):
    """weights_only exists since torch 1.13; the check stands in its place, and covers more."""
    names = inspect.signature(torch.load).parameters
    return {"weights_only": False} if "weights_only" in names else {}


def _load_torch_legacy(data):
    import torch

    file = io.BytesIO(data)
    found = torch.load(  # pickleproof: ignore[torch-load] its unpickler is the one of this module
        file, map_location="cpu", pickle_module=pickle_module, **_torch_options(torch)
    )
    if file.read(1):
        _refuse("bytes after the last tensor", file.tell() - 1)
    return found


# Versions 1 and 2 of https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
_NPY_HEADER = re.compile(
    rb"\x93NUMPY(?:\x01\x00..|\x02\x00....)\{'descr': '[<>|=]?([A-Za-z])([0-9]*)',"
    rb" 'fortran_order': (?:True|False), 'shape': \(([0-9, ]*)\), \} *\n",
    re.S,
)


def _load_npy(data):
    """An array of objects: a header, and a pickle. Other arrays are no old format."""
    header = _NPY_HEADER.match(data)
    if header is None or header.group(1) != b"O":
        return _refuse("an .npy file that is not an array of objects")
    return loads(data[header.end() :])


def _format_of(data):
    if data[:4] == b"PK\x03\x04":
        return "torch-zip"
    if data[:6] == b"\x93NUMPY":
        return "npy"
    if re.match(rb"\x80[\x02-\x05](?:\x95.{8})?\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19\x2e", data, re.S):
        return "torch-legacy"
    return "pickle"


_LOADERS = {
    "torch-zip": _load_torch_zip,
    "torch-legacy": _load_torch_legacy,
    "npy": _load_npy,
    "pickle": _load_pickle_or_joblib,
}


def restricted_loads(data):
    """Loads a whole file in any of the formats that were measured, under all checks but the hash."""
    inner = _inflated(data)
    if inner is not None:
        if "compressed" not in FORMATS:
            _refuse("a compressed file, which no measured artefact is")
        data = inner
    found = _format_of(data)
    if found not in FORMATS and not (found == "pickle" and "joblib" in FORMATS):
        _refuse("a file of format %s, which no measured artefact has" % found)
    return _LOADERS[found](data)
`;
