"""Watches: CPython's audit events, and the calls that a pickle makes."""

import builtins as _builtins

_counts = {}
_MOST_EACH = 50

# Said by every program that runs, or (import, find_class) told in another way.
_QUIET = frozenset(
    """
    array.__new__ builtins.id import object.__delattr__ object.__getattr__ object.__setattr__ pickle.find_class
    sys._current_frames sys._getframe sys._getframemodulename sys.addaudithook sys.excepthook sys.unraisablehook
    cpython.PyInterpreterState_Clear cpython._PySys_ClearAuditHooks gc.get_objects gc.get_referents gc.get_referrers
    """.split()
)
# What the import system does on its own to load a module of the standard library.
_OF_IMPORTS = frozenset("code.__new__ compile exec marshal.loads open os.listdir os.scandir".split())


class _State:
    busy = False


def note(event, arguments=None, detail=None):
    """Tells an event; of one that comes again and again the first ones, and that there are more."""
    key = (event, detail)
    count = _counts[key] = _counts.get(key, 0) + 1
    busy, _State.busy = _State.busy, True
    try:
        if count <= _MOST_EACH:
            report(event, arguments, detail)
        elif count == _MOST_EACH + 1:
            report(event, "(\u2026 and more of the same)", detail)
    finally:
        _State.busy = busy


def _hook(event, args):
    if _State.busy or event in _QUIET or (args and args[0] is _CALLING):
        return
    _State.busy = True
    try:
        if event in _OF_IMPORTS and _is_importing():
            return
        shown = show(args)
    finally:
        _State.busy = False
    note(event, shown)


def _is_importing():
    frame = _sys._getframe(2)
    for _ in range(12):
        if frame is None:
            return False
        if frame.f_code.co_filename.startswith("<frozen importlib"):
            return True
        frame = frame.f_back
    return False


# Payloads that are text run in the names of their caller: those of a program of one line, not ours.
_CALLING = compile("_function(*_args, **_kwargs)", "<load>", "eval")
_MAIN = type(_sys)("__main__")


def _call(function, args, kwargs):
    _MAIN.__dict__.update(_function=function, _args=args, _kwargs=kwargs)
    return eval(_CALLING, _MAIN.__dict__)


class Recorded:
    """A function that tells when it is called. All else about it is the function's own."""

    __slots__ = ("sandbox_target", "sandbox_real")

    def __init__(self, target, real):
        object.__setattr__(self, "sandbox_target", target)
        object.__setattr__(self, "sandbox_real", real)

    def __call__(self, *args, **kwargs):
        note(self.sandbox_target, _show_call(args, kwargs))
        return _call(self.sandbox_real, args, kwargs)

    def __getattr__(self, name):
        return getattr(self.sandbox_real, name)

    def __setattr__(self, name, value):
        setattr(self.sandbox_real, name, value)


def _show_call(args, kwargs):
    return show(args) if not kwargs else f"{show(args)} {show(kwargs)}"


# Classes that only hold what they are given.
_PLAIN = frozenset(
    """
    bool bytearray bytes complex dict float frozenset int list object set slice str tuple range
    collections.Counter collections.OrderedDict collections.defaultdict collections.deque
    datetime.date datetime.datetime datetime.time datetime.timedelta datetime.timezone
    decimal.Decimal fractions.Fraction uuid.UUID array.array _codecs.encode
    """.split()
)


def recorded(target, real):
    """`real` as loading gets it: what can be called tells when it is."""
    if type(real) is Recorded:
        return Recorded(target, real.sandbox_real)
    if isinstance(real, type):
        name = real.__qualname__ if real.__module__ == "builtins" else f"{real.__module__}.{real.__qualname__}"
        is_plain = name in _PLAIN or issubclass(real, BaseException) or hasattr(real, "sandbox_target")
        return real if is_plain else _recorded_class(target, real)
    return Recorded(target, real) if callable(real) else real


def _recorded_class(target, real):
    """A subclass that tells when it is called or constructed; a class that can have none becomes a function."""
    meta = type(real)

    class Meta(meta):
        def __call__(cls, *args, **kwargs):
            note(target, _show_call(args, kwargs))
            return _call(super().__call__, args, kwargs)

    try:
        return Meta(real.__name__, (real,), {"__module__": real.__module__, "sandbox_target": target})
    except BaseException:
        return Recorded(target, real)
