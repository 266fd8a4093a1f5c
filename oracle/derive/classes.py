"""What a class of a Python library does when a pickle makes, fills and drops an instance of it.

Usage: `classes.py PACKAGE... > rows.json` in an environment that has the packages; `PACKAGE:MODULE,...` looks
at those modules and what they import. Every module of a package is imported (test modules are not) and every class is looked at as the interpreter will meet
it: its metaclass, the methods in its MRO that the unpickler reaches, and their source. A class is
listed only when each of those methods is `object`'s own or is in reviewed.py, where someone has read
it, with the fingerprint of what was read; the source having changed, the class drops out. Classes that
are left out are unknown to the judge, which is never wrong.

Output: {"versions": [...], "symbols": {module: {name: fields}}, "unreviewed": {method: [classes]}};
`fields` are those of the compact text in src/policy/knowledge.ts.
"""

import collections
import contextlib
import dataclasses
import enum
import importlib
import json
import pkgutil
import sys
import types
import warnings
from importlib import metadata

from fingerprint import fingerprint
from reviewed import REVIEWED

warnings.simplefilter("ignore")

SKIPPED_PARTS = {"tests", "test", "testing", "_testing", "conftest", "__main__", "setup", "distutils", "f2py", "_dynamo",
                 "_inductor", "_export", "_functorch", "_higher_order_ops", "_refs", "_decomp", "_prims", "fx", "onnx",
                 "distributed", "_lazy", "_C", "jit", "package", "export", "tensorboard", "benchmark", "_numpy", "testing_refleaks"}  # fmt: skip
METACLASSES = {"builtins.type", "abc.ABCMeta", "enum.EnumMeta", "enum.EnumType", "typing._ProtocolMeta", "typing._TypedDictMeta",
               "accelerate.utils.dataclasses.EnumWithContains"}

UFUNC_MODULES = {"numpy", "numpy.core._multiarray_umath", "numpy._core._multiarray_umath", "numpy.core.umath",
                 "numpy._core.umath", "scipy.special", "scipy.special._ufuncs"}  # fmt: skip

DISTRIBUTIONS = {"sklearn": "scikit-learn", "imblearn": "imbalanced-learn"}

# Methods that instances hold on to: stored as getattr(instance, name), never called while loading.
BOUND_METHODS = {
    "scipy.stats._distn_infrastructure.rv_discrete": ("_entropy", "_cdf_single", "_ppf_single"),
    "statsmodels.discrete.count_model.GenericZeroInflated": ("_hessian_logit", "_hessian_probit"),
    "statsmodels.nonparametric.kernel_regression.KernelReg": ("_est_loc_constant", "_est_loc_linear"),
    "nltk.stem.snowball._LanguageSpecificStemmer": ("stem",),
    "stable_baselines3.common.policies.BasePolicy": ("_dummy_schedule",),
    "timm.models.fasternet.Partial_conv3": ("forward_slicing", "forward_split_cat"),
    "torch.nn.modules.lazy.LazyModuleMixin": ("_infer_parameters", "_lazy_load_hook"),
}

# C methods whose behaviour is part of the language: (method, owner) -> accepted
LANGUAGE = {"object", "dict", "list", "set", "frozenset", "tuple", "int", "float", "str", "bytes", "BaseException",
            "Exception", "OrderedDict", "defaultdict", "deque"}  # fmt: skip


class Unlisted(Exception):
    """The class is left out; the message names the method that has not been reviewed."""


def main():
    rows = Rows()
    with contextlib.redirect_stdout(sys.stderr):  # some modules print when they are imported
        for package in sys.argv[1:]:
            rows.add_package(package)
    json.dump(rows.result(), sys.stdout, indent=0, sort_keys=True)


class Rows:
    def __init__(self):
        self.versions = []
        self.left_out = set()
        self.symbols = collections.defaultdict(dict)
        self.unreviewed = collections.defaultdict(set)

    def add_package(self, argument):
        package, _, chosen = argument.partition(":")
        modules = import_all(package, chosen.split(",") if chosen else None)
        self.versions.append(f"{distribution(package)} {version(package)}")
        self.add_ufuncs(modules)
        seen = set()
        for module in modules:
            for value in list(vars(module).values()):
                for nested in with_nested(value):
                    if id(nested) not in seen and belongs(nested, package):
                        seen.add(id(nested))
                        self.add(nested)
        self.add_other_names(modules)

    def add_other_names(self, modules):
        """Other versions may list a class under a name that leads here to one that is left out."""
        for module in modules:
            for name, value in list(vars(module).items()):
                if isinstance(value, type) and value in self.left_out:
                    self.unreviewed["another name"].add(f"{module.__name__}.{name}")

    def add_ufuncs(self, modules):
        """A ufunc has no `__module__` in most versions: pickle finds it by searching the modules."""
        for module in modules:
            if module.__name__ in UFUNC_MODULES:
                for name, value in vars(module).items():
                    if type(value).__name__ == "ufunc" and value.__name__ == name:
                        self.symbols[module.__name__][name] = "F"

    def add(self, value):
        module, name = value.__module__, getattr(value, "__qualname__", value.__name__)
        if not resolves(module, name, value) or skipped(module):
            return
        if not isinstance(value, type):
            self.symbols[module][name] = "F r=rule:typed-class-first >arg0" if is_cython_reducer(value) else "F"
            return
        for base, methods in BOUND_METHODS.items():
            if any(f"{parent.__module__}.{parent.__qualname__}" == base for parent in value.__mro__):
                self.symbols[module].update({f"{name}.{method}": "F" for method in methods if hasattr(value, method)})
        try:
            self.symbols[module][name] = class_fields(value)
        except Unlisted as reason:
            self.unreviewed[str(reason)].add(f"{module}.{name}")
            self.left_out.add(value)

    def result(self):
        return {
            "versions": sorted(self.versions),
            "symbols": self.symbols,
            "unreviewed": {reason: sorted(names) for reason, names in self.unreviewed.items()},
        }


# ---- finding everything that has a name


def import_all(package, chosen):
    root = importlib.import_module(package)
    for name in chosen or ():
        importlib.import_module(f"{package}.{name}")
    if hasattr(root, "__path__") and chosen is None:
        for info in pkgutil.walk_packages(root.__path__, f"{package}.", onerror=lambda name: None):
            if not skipped(info.name):
                try:
                    importlib.import_module(info.name)
                except BaseException:  # noqa: BLE001, S112 - optional dependencies, scripts
                    continue
    return [
        module
        for name, module in sorted(sys.modules.items())
        if isinstance(module, types.ModuleType) and name.split(".")[0] == package and not skipped(name)
    ]


def skipped(module):
    return any(part in SKIPPED_PARTS or part.startswith("test_") for part in module.split("."))


def with_nested(value):
    yield value
    if isinstance(value, type):
        for nested in list(vars(value).values()):
            if isinstance(nested, type) and nested.__qualname__.startswith(value.__qualname__ + "."):
                yield nested


def belongs(value, package):
    kinds = (type, types.FunctionType, types.BuiltinFunctionType)
    module = getattr(value, "__module__", None)
    of_kind = isinstance(value, kinds) or type(value).__name__ == "_ArrayFunctionDispatcher"
    return of_kind and isinstance(module, str) and module.split(".")[0] == package


def resolves(module, name, value):
    """Whether the unpickler finds this very object under this name."""
    found = sys.modules.get(module)
    if found is None or "<" in name:
        return False
    for part in name.split("."):
        found = vars(found).get(part) if hasattr(found, "__dict__") else None
    return found is value


def distribution(package):
    return DISTRIBUTIONS.get(package, package)


def version(package):
    for name in (distribution(package), f"{package}-opencv-headless"):
        try:
            return metadata.version(name).split("+")[0]
        except metadata.PackageNotFoundError:
            continue
    return sys.version.split()[0]  # a package of the standard library


def is_cython_reducer(function):
    """`__pyx_unpickle_X(cls, checksum, state)`: X.__new__(cls), then the fields out of a tuple (Cython's
    Compiler/ParseTreeTransforms.py, AnalyseDeclarationsTransform._inject_pickle_methods)."""
    name = getattr(function, "__name__", "")
    module = sys.modules[function.__module__]
    built = getattr(vars(module).get(name.replace("__pyx_unpickle_", "")), "__setstate__", None)
    return name.startswith("__pyx_unpickle_") and getattr(built, "__name__", "") == "__setstate_cython__"


# ---- one class


def class_fields(cls):
    """The fields of a class, or Unlisted."""
    check_metaclass(cls)
    if issubclass(cls, enum.Enum):
        return enum_fields(cls)
    fields = ["C", *construction(cls), *held_to(cls, building(cls)), *dropping(cls)]
    if cls.__hash__ is object.__hash__ and cls.__eq__ is object.__eq__:
        fields.append("h")
    return " ".join(merge_self_calls(fields))


def check_metaclass(cls):
    name = f"{type(cls).__module__}.{type(cls).__qualname__}"
    if name not in METACLASSES and review(type(cls), "__call__", f"metaclass {name}") is None:
        raise Unlisted(f"metaclass {name}")
    if type(cls).__getattribute__ is not type.__getattribute__:
        raise Unlisted(f"{name}.__getattribute__")


def enum_fields(cls):
    """EnumType.__call__ looks a value up; only `_missing_` may be the enum's own code."""
    review_found(cls, "_missing_")
    review_found(cls, "__hash__")
    return "C r=rule:enum-value h d"


def held_to(cls, fields):
    """What a reviewed `__getattr__` or `__getattribute__` asks of the state, in place of any state or beside it."""
    rules = [review_found(cls, name) or "" for name in ("__getattribute__", "__getattr__") if hasattr(cls, name)]
    own = [word for rule in rules for word in rule.partition("!")[0].split() if word.startswith("b=")]
    keys = [f"!{rule.partition('!')[2]}" for rule in rules if "!" in rule]
    return [own[0] if own and field == "b=dict" else field for field in fields] + keys


def dropping(cls):
    """What runs when an instance is dropped or asked for an attribute; the state keys that it looks at."""
    rules = [review_found(cls, "__del__"), review_found(cls, "__getattribute__")]
    return [f"!{rule.partition('!')[2]}" for rule in rules if rule and "!" in rule]


def construction(cls):
    """Which arguments make cls.__new__ inert."""
    owner, method = lookup(cls, "__new__")
    if owner is object or is_deprecated(method):
        return ["n=none"]
    if issubclass(cls, BaseException) and owner.__module__ == "builtins":
        return exception_construction(cls)
    if owner in (dict, list, set) or owner.__name__ in ("OrderedDict", "defaultdict", "deque"):
        return ["n=none", *filling(cls)]
    if issubclass(cls, tuple) and is_named_tuple(cls, owner):
        return ["n=any"]
    if owner is tuple:
        return ["n=rule:container-first"]
    if owner in (int, float, str, bytes):
        return ["n=plain"]
    if cython_made(owner):
        return ["n=none"]
    return [f"n={review(owner, '__new__', method)}"]


def cython_made(owner):
    """A Cython class with the pickle support that Cython itself writes: no user code in __cinit__ takes arguments."""
    module = sys.modules.get(owner.__module__)
    reducer = vars(module).get(f"__pyx_unpickle_{owner.__name__}") if module else None
    return reducer is not None and is_cython_reducer(reducer)


def is_deprecated(method):
    """object.__new__ behind a decorator that only warns."""
    function = getattr(method, "__func__", method)
    warns = getattr(function, "__module__", "") in ("typing_extensions", "warnings")
    wrapped = getattr(function, "__code__", None) and function.__code__.co_filename.endswith("typing_extensions.py")
    return (warns or wrapped) and getattr(function, "__wrapped__", None) is object.__new__


def is_named_tuple(cls, owner):
    return hasattr(cls, "_fields") and getattr(owner.__new__, "__code__", None) and "_tuple_new" in owner.__new__.__code__.co_names


def exception_construction(cls):
    """An exception is stored as a call of its class: its own __init__ would run."""
    owner, _ = lookup(cls, "__init__")
    return ["n=data", "r=data"] if owner.__module__ == "builtins" else ["n=data"]


def filling(cls):
    """SETITEM, APPEND and ADDITEMS are inert when the methods are those of the built-in base."""
    names = ("__setitem__", "append", "extend", "add", "update")
    owners = {lookup(cls, name)[0] for name in names if hasattr(cls, name)}
    if all(owner.__module__ in ("builtins", "collections", "_collections") for owner in owners):
        return ["i", "!append,extend,add"] if issubclass(cls, (list, set)) else ["i"]
    return []


def building(cls):
    owner, method = lookup(cls, "__setstate__")
    if owner is None:
        review_found(cls, "__getattr__")
        return without_setstate(cls)
    if issubclass(cls, BaseException) and owner.__module__ == "builtins":
        return ["b=dict-data", "!args"]
    if getattr(method, "__name__", "") == "__setstate_cython__" and cython_made(owner):
        return ["b=rule:cython-state"]
    if method is dataclasses._dataclass_setstate:  # a frozen dataclass with slots: sets each, in C
        return ["b=data"]
    rule = review(owner, "__setstate__", method)
    for base in cls.__mro__:  # super().__setstate__ goes on to the next one
        if "__setstate__" in vars(base):
            review(base, "__setstate__", vars(base)["__setstate__"])
    check_reached(cls, owner, rule)
    return [f"b={rule}"]


def check_reached(cls, owner, rule):
    """What a reviewed method reaches on self must be what its reader saw, not a subclass's own."""
    for name in ("__setattr__", "__getattr__"):
        review_found(cls, name)
    for name in rule.partition("!")[2].split(","):
        if callable(getattr(cls, name, None)) and lookup(cls, name) != lookup(owner, name):
            raise Unlisted(f"{cls.__module__}.{cls.__qualname__}.{name}")


def without_setstate(cls):
    """The instance dict is updated; slot state is set with setattr, so nothing but plain descriptors may answer.
    Field `s`, for write.py only: its attributes could be set one by one as well."""
    if lookup(cls, "__setattr__")[0] is not object:
        return ["b=dict"]
    has_slots = any(vars(base).get("__slots__") for base in cls.__mro__[:-1])
    setters = {}
    for base in cls.__mro__:
        for name, value in vars(base).items():
            if isinstance(value, property) and value.fset is not None:
                setters.setdefault(name, (base, value.fset))
    if not setters:
        return ["b=rule:slots"] if has_slots else ["b=dict", "s"]
    if not has_slots:
        return ["b=dict"]
    for name, (base, setter) in setters.items():
        key = f"{base.__module__}.{base.__qualname__}.{name}.setter"
        if fingerprint(setter) not in REVIEWED.get(key, ("", ()))[1]:
            return ["b=dict"]
    return ["b=rule:slots-data", "!" + ",".join(sorted(setters))]


def merge_self_calls(fields):
    """One `!a,b` out of several, at the end."""
    words = " ".join(fields).split()
    names = sorted({name for word in words if word.startswith("!") for name in word[1:].split(",")})
    return [word for word in words if not word.startswith("!")] + ([f"!{','.join(names)}"] if names else [])


# ---- reviewed methods


def lookup(cls, name):
    """The class in the MRO that defines a method, and the method."""
    for base in cls.__mro__:
        if name in vars(base):
            return base, vars(base)[name]
    return None, None


def review_found(cls, name):
    owner, method = lookup(cls, name)
    if owner is not None and not (owner.__module__ in ("builtins", "collections") and owner.__name__ in LANGUAGE):
        return review(owner, name, method)
    return None


def review(owner, name, method):
    """The rule that a reader gave this very source; Unlisted without one."""
    key = f"{owner.__module__}.{owner.__qualname__}.{name}"
    entry = REVIEWED.get(key)
    print_ = fingerprint(method)
    if entry is None or print_ not in entry[1]:
        raise Unlisted(f"{key} {print_}")
    return entry[0]


if __name__ == "__main__":
    main()
