"""Writes the capability tables: `write_capabilities.py TARGET ROWS.json...`, TARGET one of TARGETS.

Rows of several versions are joined: a symbol has every capability that any version has. A stdlib module
without a data type in it gets a default for all its callables (`* …`): nothing in a model calls it. Rows
that say no more than the default are left out, as are those of DATA modules that reach something only
through the interpreter's own machinery.
"""

import collections
import json
import re
import sys
from pathlib import Path

from sinks import SINKS, STRENGTH
from stdlib_modules import C_MODULES, DATA, NOT_CAPABLE, NOT_CAPABLE_PATTERN, removed_and_private

FOLDER = Path(__file__).resolve().parents[2] / "src/policy/capabilities"
STRONG = {"process-exec", "code-exec", "deserialize", "native-code", "network", "import", "file-delete", "file-write", "file-read"}

RUNNING = {"process-exec", "code-exec", "deserialize", "native-code"}

# file -> (packages, whether every module gets a default, versions)
TARGETS = {
    "stdlib": (None, True),
    "pip": (("pip", "setuptools", "pkg_resources", "_distutils_hack"), True),
    "numpy": (("numpy",), False),
    "scipy": (("scipy",), False),
    "sklearn": (("sklearn",), False),
    "pandas": (("pandas",), False),
    "joblib": (("joblib",), False),
    "torch": (("torch",), False),
    "torchvision": (("torchvision",), False),
    "pickling": (("cloudpickle", "dill"), False),
    "tools": (("matplotlib", "IPython", "fsspec", "jinja2", "aiohttp", "requests", "yaml"), False),
    # Large programs: only what runs, loads or starts something.
    "hub": (("transformers", "huggingface_hub", "ultralytics", "mlflow", "pytorch_lightning", "keras", "xgboost", "lightgbm"), False),
}  # fmt: skip


def main():
    target, versions, *paths = sys.argv[1:]
    packages, defaults = TARGETS[target]
    modules, names = joined(paths, packages)
    if packages is None:
        add_c_modules(modules, names)
    write(target, versions.split(","), table(target, modules, names, defaults))


def joined(paths, packages):
    """All rows: module -> name -> (capabilities, reached); and all module names."""
    modules, names = collections.defaultdict(dict), set()
    for path in paths:
        data = json.loads(Path(path).read_text())
        names |= {module for module in data["all"] if packages is None or module.split(".")[0] in packages}
        for module, symbols in data["modules"].items():
            if packages is None or module.split(".")[0] in packages:
                for name, (capabilities, reached) in symbols.items():
                    known = modules[module].get(name)
                    merged = sorted(set(capabilities) | set(known[0] if known else ()), key=STRENGTH.index)
                    modules[module][name] = (merged, shorter(reached, known and known[1]))
    return modules, names


def shorter(one, other):
    return min(filter(None, (one, other)), key=lambda text: (len(text), text))


def add_c_modules(modules, names):
    """Modules in C and modules of other platforms have no source: their sinks, and a default by hand."""
    names |= set(C_MODULES) | set(removed_and_private())
    for dotted, capabilities in SINKS.items():
        module, _, name = dotted.rpartition(".")
        while module not in names and "." in module:
            module, _, front = module.rpartition(".")
            name = f"{front}.{name}"
        if module in names and name not in modules[module]:
            modules[module][name] = (sorted(capabilities, key=STRENGTH.index), None)


def table(target, modules, names, defaults):
    lines = []
    for module in sorted(names | set(modules)):
        symbols = {name: row for name, row in modules.get(module, {}).items() if not harmless(module, name)}
        default = default_of(module, symbols) if defaults and not is_data(module) else []
        if target == "hub":
            symbols = {name: row for name, row in symbols.items() if row[0][0] in RUNNING and not (name.startswith("_") and row[0][0] == "deserialize")}
        rows = [line for name, row in sorted(symbols.items()) if (line := row_line(name, row, default, module))]
        if default or rows:
            lines += [module + (f" * {','.join(default)}" if default else ""), *rows]
    return lines


def harmless(module, name):
    if re.fullmatch(NOT_CAPABLE_PATTERN, f"{module}.{name}"):
        return True
    return f"{module}.{name}" in NOT_CAPABLE or (module in NOT_CAPABLE and f"{module}.{name}" not in SINKS)


def is_data(module):
    return module in DATA or any(module.startswith(package + ".") for package in DATA if package.endswith("*"))


def default_of(module, symbols):
    """What a module's own callables can do, strongest first, three at most."""
    if module in C_MODULES:
        return list(C_MODULES[module])
    counted = collections.Counter(c for name, (caps, _) in symbols.items() for c in caps if c != "attribute-access")
    strongest = [capability for capability in STRENGTH if capability in counted][:3]
    if strongest:
        return strongest
    parent = module.rpartition(".")[0]
    return list(C_MODULES.get(parent, ("code-exec",) if {"test", "tests"} & set(module.split(".")) else ("dos",)))


def row_line(name, row, default, module):
    capabilities, reached = row
    if not default and not (set(capabilities) & STRONG) and f"{module}.{name}" not in SINKS:
        return ""
    if default and ("." in name or not set(capabilities) & STRONG):
        return ""
    kept = sorted(capabilities, key=STRENGTH.index)
    target = f" > {reached}" if reached and reached != f"{module}.{name}" else ""
    return f" {name} {','.join(kept)}{target}"


def write(target, versions, lines):
    name = re.sub(r"-(.)", lambda at: at[1].upper(), target)
    text = f"""/**
 * What the callables of {target} can do: derived from source by oracle/derive/capabilities.py.
 * @module
 */
import type {{ CapabilityTable }} from '../knowledge.ts';

export const {name}: CapabilityTable = {{
  package: '{target}',
  versions: [{", ".join(f"'{version}'" for version in versions)}],
  table: `
{chr(10).join(lines)}
`,
}};
"""
    FOLDER.mkdir(exist_ok=True)
    path = FOLDER / f"{target}.ts"
    path.write_text(text)
    print(f"{path.name}: {len(lines)} lines, {len(text)} bytes", file=sys.stderr)


if __name__ == "__main__":
    main()
