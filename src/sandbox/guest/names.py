"""Which names mean what they are called by: those that loading looks up."""

import builtins as _builtins


def qualified(module, name):
    """As the scan writes a target."""
    return f"{module}.{name}"


def show(value, depth=3):
    """A value as Python prints it, without running any code of it: only plain values are asked for their text."""
    kind = type(value)
    if kind in (str, bytes, bytearray):
        return _clip(repr(value[:600]))
    if kind in (bool, float, complex, type(None), type(...)):
        return repr(value)
    if kind is int:
        return repr(value) if value.bit_length() < 2000 else f"<int of {value.bit_length()} bits>"
    if kind in (tuple, list):
        return _show_sequence(value, kind, depth)
    if kind is dict:
        return _show_dict(value, depth)
    if isinstance(value, type):
        return f"<class {_name_of(value)}>"
    name = _name_of(value)
    return f"<{name}>" if name else f"<{_name_of(kind)} object>"


def _show_sequence(value, kind, depth):
    opening, closing = ("(", ")") if kind is tuple else ("[", "]")
    if depth == 0:
        return f"{opening}\u2026{closing}"
    shown = [show(item, depth - 1) for item in value[:20]]
    if len(value) > 20:
        shown.append("\u2026")
    comma = "," if kind is tuple and len(value) == 1 else ""
    return f"{opening}{', '.join(shown)}{comma}{closing}"


def _show_dict(value, depth):
    if depth == 0:
        return "{\u2026}"
    pairs = [f"{show(key, depth - 1)}: {show(item, depth - 1)}" for key, item in _first(value.items(), 20)]
    if len(value) > 20:
        pairs.append("\u2026")
    return "{" + ", ".join(pairs) + "}"


def _first(items, most):
    for index, item in enumerate(items):
        if index == most:
            return
        yield item


def _name_of(value):
    """The name that a function, class or stand-in goes by, read without calling anything of its own."""
    try:
        target = object.__getattribute__(value, "sandbox_target")
        if type(target) is str:
            return target
    except BaseException:
        pass
    if type(value) in _NAMED or isinstance(value, type):
        try:
            return f"{value.__module__ or 'builtins'}.{value.__qualname__}"
        except BaseException:
            return "?"
    return ""


_NAMED = (type(_name_of), type(len), type(str.join), type([].append))
