/**
 * Python of the generated module: what its check knows of a value.
 * @module
 */

/** Python source. */
export const NODES: string = String.raw`# What the check knows of a value. Plain scalars stand for themselves; bytes are not kept.


class _Bytes:
    __slots__ = ()


class _Python2Text(str):
    """A text of Python 2, which is no name for STACK_GLOBAL."""

    __slots__ = ()


class _Box:
    """A container that opcodes made; of a dict, keys and values by turns."""

    __slots__ = ("items", "kind")

    def __init__(self, kind, items):
        self.kind = kind
        self.items = items


class _Global:
    __slots__ = ("label",)

    def __init__(self, label):
        self.label = label


class _Made:
    """What a call of a name made. Nothing was called."""

    __slots__ = ("args", "label", "made_at", "objects", "state")

    def __init__(self, label, args):
        self.label = label
        self.args = args
        self.state = None
        self.made_at = 0
        self.objects = False


class _Persistent:
    __slots__ = ()


_BYTES = _Bytes()
_PERSISTENT = _Persistent()
_SCALARS = {
    type(None): "none",
    bool: "bool",
    int: "int",
    float: "float",
    str: "str",
    _Python2Text: "str",
    _Bytes: "bytes",
}


class _Visits:
    """How many values may be looked at: shared containers can stand for more than memory holds."""

    def __init__(self, most):
        self.left = most

    def spend(self, count):
        self.left -= count
        if self.left < 0:
            _refuse("more shared containers than any measured artefact has")


def _is_plain(node, visits, data=False):
    """Whether nothing but plain data can be reached; with data, results of calls may be too."""
    if type(node) in _SCALARS:
        return True
    stack, seen = [node], set()
    while stack:
        item = stack.pop()
        if type(item) in _SCALARS or (data and type(item) in (_Made, _Persistent)):
            continue
        if type(item) is not _Box:
            return False
        if id(item) not in seen:
            seen.add(id(item))
            visits.spend(1 + len(item.items))
            stack.extend(item.items)
    return True
`;
