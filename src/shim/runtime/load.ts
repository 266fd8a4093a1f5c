/**
 * Python of the generated module: the loader that prefers the new format.
 * @module
 */

/** Python source. */
export const LOAD: string = String.raw`def load(path, *, legacy=False, expected_sha256=None):
    """Loads a model: in the new format, or, with legacy=True, a measured file in the old one.

    The new file stands beside path, with another suffix. What is wrong with it is raised, and
    never a reason to load the old one. expected_sha256 lets a file in that is none of ARTEFACTS;
    it passes the same checks. Raises LegacyFormatRefused.
    """
    path = os.fspath(path)
    new = _new_file(path)
    if new is not None:
        return _load_new(new)
    if legacy is not True:
        raise LegacyFormatRefused(
            "%r is in the old format. Convert it (pickleproof convert), or pass legacy=True until %s."
            % (path, LEGACY_UNTIL)
        )
    if datetime.date.today().isoformat() > LEGACY_UNTIL:
        raise LegacyFormatRefused("the old format could be loaded until %s" % LEGACY_UNTIL)
    data = _whole_file(path)
    digest = hashlib.sha256(data).hexdigest()
    if expected_sha256 is None:
        if digest not in ARTEFACTS:
            raise LegacyFormatRefused("%r has SHA-256 %s, which is not listed" % (path, digest))
    elif not hmac.compare_digest(digest, expected_sha256.lower()):
        raise LegacyFormatRefused("%r has SHA-256 %s, not the expected one" % (path, digest))
    message = "%r is loaded in the old format, which ends on %s" % (path, LEGACY_UNTIL)
    _log.warning(message)
    warnings.warn(message, DeprecationWarning, stacklevel=2)
    return restricted_loads(data)


_log = logging.getLogger(__name__)


def _whole_file(path):
    """The same bytes are hashed, checked and loaded."""
    with open(path, "rb") as file:
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise LegacyFormatRefused("%r is larger than MAX_BYTES" % path)
    return data


def _new_file(path):
    stem, suffix = os.path.splitext(path)
    if suffix in _NEW_LOADERS and (suffix != ".npy" or _is_of_numbers(path)):
        return path
    beside = (stem + other for other in NEW_SUFFIXES)
    return next((each for each in beside if os.path.exists(each)), None)


def _is_of_numbers(path):
    """Whether an .npy file is numbers as its header says, and nothing else."""
    with open(path, "rb") as file:
        header = _NPY_HEADER.match(file.read(4096))
    if header is None or header.group(1) == b"O" or not header.group(2):
        return False
    size = int(header.group(2)[:9]) * (4 if header.group(1) == b"U" else 1)
    for part in header.group(3).split(b","):
        size *= int(part[:18]) if part.strip() else 1
    return os.path.getsize(path) == header.end() + size


def _load_new(path):
    return _NEW_LOADERS[os.path.splitext(path)[1]](path)


def _load_safetensors(path):
    if any(name.startswith("torch") for name in FORMATS):
        from safetensors.torch import load_file
    else:
        from safetensors.numpy import load_file
    return load_file(path)


def _load_skops(path):
    import skops.io

    names = skops.io.get_untrusted_types(file=path)
    known = {"%s.%s" % label for label in list(RULES) + list(POLICY)}
    unknown = sorted(set(names) - known)
    if unknown:
        raise LegacyFormatRefused("%r holds types that were not measured: %s" % (path, unknown))
    return skops.io.load(path, trusted=names)


def _load_numpy(path):
    import numpy

    found = numpy.load(path, allow_pickle=False)
    if not hasattr(found, "files"):
        return found
    with found:
        return {name: found[name] for name in found.files}


def _load_parquet(path):
    import pandas

    return pandas.read_parquet(path)


def _load_json(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


_NEW_LOADERS = {
    ".safetensors": _load_safetensors,
    ".skops": _load_skops,
    ".npz": _load_numpy,
    ".npy": _load_numpy,
    ".parquet": _load_parquet,
    ".json": _load_json,
}
`;
