"""What the callables of Python packages can do: a call graph over their source, run backwards from sinks.

Usage: `capabilities.py NAME=FOLDER... > rows.json`, where FOLDER holds the modules of a package (its own
folder for a package, `Lib` for `stdlib`). Nothing is imported: source is parsed. Run it with the newest
Python, whose parser reads all older code.

For every function, method and class the calls in its body are resolved as far as names allow: module
globals, imports and re-exports, `self.method` along the bases, a local that holds a new instance.
Capabilities flow from sinks.py along these edges, each capability for as many steps as `REACH` says:
the further away, the less a chosen argument decides. Not resolvable means no edge: the tables err
towards silence, and silence is `unknown`, never clean.

Output: {"modules": {module: {qualname: [[capabilities], reached]}}, "all": [modules]}.
"""

import ast
import collections
import json
import sys
import warnings
from pathlib import Path

from sinks import BARRIERS, LITERAL_IS_HARMLESS, REACH, SHALLOW, SINKS, STRENGTH
from stdlib_modules import NOT_CAPABLE

warnings.simplefilter("ignore")
MAX_HOPS = 12  # re-exports of re-exports


def main():
    program = Program()
    for argument in sys.argv[1:]:
        name, folder = argument.split("=", 1)
        program.add_folder("" if name.startswith("stdlib") else name, Path(folder))
    found = flow(program, edges(program))
    modules = collections.defaultdict(dict)
    for dotted, (capabilities, reached) in named(program, found):
        module, name = dotted
        modules[module][name] = [sorted(capabilities), reached]
    json.dump({"modules": modules, "all": sorted({*program.modules, *program.tests})}, sys.stdout, indent=0, sort_keys=True)


# ---- reading


class Module:
    """One parsed module: what its global names stand for."""

    def __init__(self, name, tree, is_package):
        self.name, self.is_package = name, is_package
        self.functions, self.classes, self.aliases, self.stars = {}, {}, {}, []
        for statement in walk_statements(tree.body):
            self.bind(statement)

    def bind(self, node):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            if not any(dotted_name(decorator).endswith("overload") for decorator in node.decorator_list):
                self.functions.setdefault(node.name, node)
        elif isinstance(node, ast.ClassDef):
            self.classes.setdefault(node.name, node)
        else:
            for name, target in bindings(node, self):
                if name == "*":
                    self.stars.append(target)
                else:
                    self.aliases.setdefault(name, target)


def walk_statements(body):
    """The statements of a module that run at import, inside `if`, `try` and `with` as well."""
    for node in body:
        yield node
        for field in ("body", "orelse", "finalbody"):
            if isinstance(node, (ast.If, ast.Try, ast.With, ast.For, ast.While)):
                yield from walk_statements(getattr(node, field, []))
        for handler in getattr(node, "handlers", []):
            yield from walk_statements(handler.body)


def bindings(node, module):
    """(name, dotted) pairs that a statement binds: imports and plain renamings."""
    if isinstance(node, ast.Import):
        for alias in node.names:
            yield (alias.asname, alias.name) if alias.asname else (alias.name.split(".")[0],) * 2
    elif isinstance(node, ast.ImportFrom):
        base = absolute(node, module)
        for alias in node.names:
            yield alias.asname or alias.name, base if alias.name == "*" else f"{base}.{alias.name}"
    elif isinstance(node, ast.Assign) and isinstance(node.value, (ast.Name, ast.Attribute)):
        dotted = dotted_name(node.value)
        for target in node.targets:
            if dotted and isinstance(target, ast.Name) and dotted != target.id:
                yield target.id, f"{module.name}:{dotted}"


def absolute(node, module):
    if not node.level:
        return node.module or ""
    parts = module.name.split(".")
    parts = parts[: len(parts) - node.level + (1 if module.is_package else 0)]
    return ".".join([*parts, *([node.module] if node.module else [])])


def dotted_name(node):
    parts = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    return ".".join([node.id, *reversed(parts)]) if isinstance(node, ast.Name) else ""


class Program:
    """All modules, and the resolution of dotted names in them."""

    def __init__(self):
        self.modules = {}
        self.tests = set()
        self.cache = {}

    def add_folder(self, package, folder):
        for path in sorted(folder.rglob("*.py")):
            parts = [*([package] if package else []), *path.relative_to(folder).with_suffix("").parts]
            if any(part in ("site-packages", "__pycache__", "lib-dynload") or not part.isidentifier() for part in parts):
                continue
            is_package = parts[-1] == "__init__"
            name = ".".join(parts[:-1] if is_package else parts)
            if name and is_test(parts):
                self.tests.add(name)
                continue
            try:
                tree = ast.parse(path.read_bytes())
            except (SyntaxError, ValueError, RecursionError):
                continue
            if name and name not in self.modules:
                self.modules[name] = Module(name, tree, is_package)

    def resolve(self, dotted, hops=0):
        """The definition behind a dotted name: ("function", module, qualname), ("class", …), ("external", dotted)."""
        if hops > MAX_HOPS:
            return None
        if dotted in self.cache:
            return self.cache[dotted]
        self.cache[dotted] = None
        self.cache[dotted] = result = self.resolve_uncached(dotted, hops)
        return result

    def resolve_uncached(self, dotted, hops):
        if ":" in dotted:
            module, name = dotted.split(":", 1)
            return self.in_module(self.modules[module], name.split("."), hops + 1)
        if dotted in SINKS:
            return ("external", dotted)
        parts = dotted.split(".")
        for cut in range(len(parts) - 1, 0, -1):
            module = self.modules.get(".".join(parts[:cut]))
            if module is not None:
                return self.in_module(module, parts[cut:], hops + 1) or ("external", dotted)
        return ("external", dotted)

    def in_module(self, module, parts, hops):
        name, rest = parts[0], parts[1:]
        if name in module.functions:
            return ("function", module.name, name) if not rest else None
        if name in module.classes:
            return self.in_class(module, module.classes[name], name, rest)
        if name in module.aliases:
            target = module.aliases[name]
            return self.resolve(".".join([target, *rest]), hops + 1)
        submodule = f"{module.name}.{name}"
        if submodule in self.modules:
            return self.resolve(".".join([submodule, *rest]), hops + 1) if rest else None
        for star in module.stars:
            found = self.resolve(".".join([star, *parts]), hops + 1)
            if found and found[0] != "external":
                return found
            if found and found[1] in SINKS:
                return found
        return None

    def in_class(self, module, node, qualname, rest):
        if not rest:
            return ("class", module.name, qualname)
        return self.method(module.name, qualname, rest[0]) if len(rest) == 1 else None

    def class_node(self, module, qualname):
        return self.modules[module].classes.get(qualname)

    def method(self, module, qualname, name, depth=0):
        """The method that an instance of a class has, along its bases."""
        node = self.class_node(module, qualname)
        if node is None or depth > 8:
            return None
        for statement in walk_statements(node.body):
            if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)) and statement.name == name:
                return ("function", module, f"{qualname}.{name}")
            if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Name):
                if any(isinstance(target, ast.Name) and target.id == name for target in statement.targets):
                    return self.method(module, qualname, statement.value.id, depth + 1)
        for base in node.bases:
            found = self.scope_resolve(module, dotted_name(base))
            if found and found[0] == "class":
                method = self.method(found[1], found[2], name, depth + 1)
                if method:
                    return method
            elif found and found[0] == "external" and f"{found[1]}.{name}" in SINKS:
                return ("external", f"{found[1]}.{name}")
        return None

    def scope_resolve(self, module, dotted):
        """A dotted name as the code of a module sees it."""
        if not dotted:
            return None
        return self.in_module(self.modules[module], dotted.split("."), 0) or (
            ("external", f"builtins.{dotted}") if f"builtins.{dotted}" in SINKS else None
        )


def is_test(parts):
    """Test modules are listed, not read: there are thousands, and nobody's model needs one."""
    inside = {"test", "tests", "idle_test"} & set(parts)
    return bool(inside) and parts[:2] != ["test", "support"]


# ---- the call graph


def edges(program):
    """(module, qualname) -> what it calls: definitions and sinks with their capabilities."""
    graph = {}
    for module in program.modules.values():
        for name, node in module.functions.items():
            graph[module.name, name] = list(calls(program, module, node, None))
        for name, node in module.classes.items():
            for statement in walk_statements(node.body):
                if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)):
                    key = (module.name, f"{name}.{statement.name}")
                    graph.setdefault(key, []).extend(calls(program, module, statement, name))
            constructors = [program.method(module.name, name, method) for method in ("__init__", "__new__", "__post_init__")]
            bases = [program.scope_resolve(module.name, dotted_name(base)) for base in node.bases]
            inherited = [base for base in bases if base and base[0] == "external"]
            own = [found for found in constructors if found]
            graph[module.name, name] = [(found, None) for found in own or inherited]
    return graph


def calls(program, module, function, cls):
    """What the body of a function calls, nested functions included."""
    nodes = [node for node in ast.walk(function) if isinstance(node, LOOKED_AT)]
    local = local_names(program, module, function, cls, nodes)
    for node in nodes:
        if isinstance(node, ast.Call):
            found = call_target(program, module, node.func, cls, local)
            if found:
                yield found, node
        elif isinstance(node, (ast.With, ast.AsyncWith)):
            for item in node.items:
                made = instance_of(program, module, item.context_expr, cls, local)
                enter = made and program.method(*made, "__enter__")
                if enter:
                    yield enter, None


LOOKED_AT = (ast.Call, ast.With, ast.AsyncWith, ast.Import, ast.ImportFrom, ast.Assign)


def local_names(program, module, function, cls, nodes):
    """Imports inside the function, locals that hold a new instance of a known class, and parameters."""
    local = {}
    for node in nodes:
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            local.update(bindings(node, module))
    arguments = function.args
    for argument in [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg]:
        if argument is not None:
            local.setdefault(argument.arg, None)
    for node in nodes:
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            made = instance_of(program, module, node.value, cls, local)
            if made:
                local[node.targets[0].id] = made
            elif node.targets[0].id not in local and not isinstance(node.value, (ast.Name, ast.Attribute)):
                local[node.targets[0].id] = None
            elif isinstance(node.value, (ast.Name, ast.Attribute)):
                found = call_target(program, module, node.value, cls, local)
                if found and node.targets[0].id not in local:
                    local[node.targets[0].id] = ("=", found)
    return local


def instance_of(program, module, node, cls, local):
    """(module, qualname) of the class that an expression makes an instance of."""
    if not isinstance(node, ast.Call):
        return None
    found = call_target(program, module, node.func, cls, local)
    return found[1:] if found and found[0] == "class" else None


def call_target(program, module, node, cls, local):
    if isinstance(node, ast.Name):
        if node.id in local:
            return local_target(program, local[node.id], [])
        return program.scope_resolve(module.name, node.id)
    if not isinstance(node, ast.Attribute):
        return None
    made = instance_of(program, module, node.value, cls, local)
    if made:
        return program.method(*made, node.attr)
    if isinstance(node.value, ast.Call) and isinstance(node.value.func, ast.Name) and node.value.func.id == "super" and cls:
        return super_method(program, module, cls, node.attr)
    dotted = dotted_name(node)
    root, _, rest = dotted.partition(".")
    if root in ("self", "cls") and cls and rest and "." not in rest:
        return program.method(module.name, cls, rest)
    if root in local and rest:
        return local_target(program, local[root], rest.split("."))
    return program.scope_resolve(module.name, dotted) if dotted else None


def local_target(program, known, rest):
    if isinstance(known, str):
        return program.resolve(".".join([known, *rest]))
    if isinstance(known, tuple) and known[0] == "=":
        return known[1] if not rest else None
    if isinstance(known, tuple) and len(rest) == 1:
        return program.method(*known, rest[0])
    return None


def super_method(program, module, cls, name):
    for base in program.class_node(module.name, cls).bases:
        found = program.scope_resolve(module.name, dotted_name(base))
        if found and found[0] == "class":
            return program.method(found[1], found[2], name)
        if found and found[0] == "external" and f"{found[1]}.{name}" in SINKS:
            return ("external", f"{found[1]}.{name}")
    return None


# ---- the flow of capabilities


def flow(program, graph):
    """(module, qualname) -> {capability: (distance, reached)}, shortest first."""
    callers = collections.defaultdict(set)
    found = collections.defaultdict(dict)
    queue = collections.deque()
    for caller, targets in graph.items():
        for target, node in targets:
            if target[0] == "external":
                for capability in sink_capabilities(target[1], node):
                    distance = REACH[capability] if target[1] in SHALLOW else 1
                    if REACH[capability] and found[caller].get(capability, (9,))[0] > distance:
                        found[caller][capability] = (distance, target[1])
                        queue.append((caller, capability))
            elif target[1:] != caller:
                callers[target[1:]].add(caller)
    while queue:
        callee, capability = queue.popleft()
        distance, reached = found[callee][capability]
        if f"{callee[0]}.{callee[1]}" in SINKS:
            reached = f"{callee[0]}.{callee[1]}"
        if distance >= REACH[capability] or barrier(callee):
            continue
        for caller in sorted(callers[callee]):
            step = 0 if callee[1] == f"{caller[1]}.__init__" or callee[1] == f"{caller[1]}.__new__" else 1
            before = found[caller].get(capability)
            if before is None or before[0] > distance + step:
                found[caller][capability] = (distance + step, reached)
                queue.append((caller, capability))
    return found


def barrier(callee):
    dotted = f"{callee[0]}.{callee[1]}"
    return any(dotted == name or dotted.startswith(name + ".") for name in BARRIERS)


def sink_capabilities(dotted, node):
    """What a sink grants in this call: `open` depends on its mode, `exec` of a literal is harmless."""
    capabilities = SINKS.get(dotted, ())
    if node is None or not isinstance(node, ast.Call):
        return capabilities
    if dotted in LITERAL_IS_HARMLESS and node.args and isinstance(node.args[0], ast.Constant):
        return ()
    if dotted in ("builtins.open", "io.open", "_io.open"):
        mode = node.args[1] if len(node.args) > 1 else next((k.value for k in node.keywords if k.arg == "mode"), None)
        text = mode.value if isinstance(mode, ast.Constant) and isinstance(mode.value, str) else "r" if mode is None else "w"
        return ("file-write",) if set(text) & set("wax+") else ("file-read",)
    return capabilities


# ---- every name under which something capable can be reached


def named(program, found):
    """((module, name), (capabilities, reached)) for definitions and for the names that re-export them."""
    for module in program.modules.values():
        names = [*module.functions, *module.classes, *module.aliases]
        names += [name for name in star_names(program, module) if name not in names]
        for name in names:
            target = program.in_module(module, [name], 0)
            if target and target[0] == "external" and target[1] in SINKS:
                yield (module.name, name), (SINKS[target[1]], target[1])
            elif target and ".".join(target[1:]) in NOT_CAPABLE:
                continue
            elif target and target[0] in ("function", "class") and found.get(target[1:]):
                yield (module.name, name), strongest(found[target[1:]])
        for name, node in module.classes.items():
            for key in found_methods(node):
                capable = found.get((module.name, f"{name}.{key}"))
                if capable:
                    yield (module.name, f"{name}.{key}"), strongest(capable)


def found_methods(node):
    return [s.name for s in walk_statements(node.body) if isinstance(s, (ast.FunctionDef, ast.AsyncFunctionDef))]


def star_names(program, module):
    for star in module.stars:
        other = program.modules.get(star)
        if other:
            yield from (name for name in [*other.functions, *other.classes, *other.aliases] if not name.startswith("_"))
        yield from (sink[len(star) + 1 :] for sink in SINKS if sink.startswith(f"{star}.") and sink.count(".") == star.count(".") + 1)


def strongest(capable):
    """All capabilities, and what the strongest of them reaches."""
    order = sorted(capable, key=STRENGTH.index)
    return order, capable[order[0]][1]


if __name__ == "__main__":
    main()
