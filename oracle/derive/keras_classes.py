"""Derives src/policy/operators/keras.ts: which names in a Keras configuration are Keras' own and inert.

Usage: keras_classes.py FOLDER... > src/policy/operators/keras.ts
Each folder is an unpacked wheel (keras, tf_keras, or tensorflow). The source is parsed, never imported.

A configuration names classes and functions, which Keras looks up and constructs or calls. Inert are the classes and
functions that Keras exports for models (MODEL_APIS), and the classes beside them that it saves by their module
(INTERNAL), unless their own source mentions something that reads, writes, runs or unpickles (SINKS). Those are
printed to stderr; REVIEWED holds the ones that someone has read.

Keras 2 saves calls of TensorFlow functions as layers (TFOpLambda), which name the function: inert are those that
TensorFlow exports from the files TENSOR_FILES, which compute with tensors and nothing else.
"""

import ast
import re
import sys
from pathlib import Path

MODEL_APIS = """
    activations constraints distillation dtype_policies experimental initializers layers losses metrics
    mixed_precision models ops optimizers quantizers random regularizers
""".split()
FUNCTION_APIS = "activations constraints initializers losses metrics ops random regularizers".split()
INTERNAL = "layers losses metrics models ops optimizers quantizers".split()
# Other modules whose classes are saved by their path.
INTERNAL_MODULES = {
    f"{package}.{module}"
    for package in ("keras", "keras.src", "tf_keras.src")
    for module in ("engine.functional", "mixed_precision.loss_scale_optimizer")
}
NOT_MODELS = re.compile(r"\.benchmarks\.|_test_utils$|\.(node|symbolic_arguments|metrics_utils|preprocessing_stage|tf_op_layer)$")
TOP = {"Model", "Sequential", "Functional", "Input", "DTypePolicy", "FloatDTypePolicy", "Layer", "Loss", "Metric",
       "Optimizer", "Initializer", "Regularizer", "Quantizer", "Operation", "Variable", "KerasTensor"}

SINKS = re.compile(
    r"\b(func_load|torch\.load|load_model|saved_model\.load|gfile|importlib|__import__|get_file|pickle|marshal|subprocess"
    r"|os\.system|np\.load|lookup_ops|TextFileInitializer)\b|(?<![\w.])(?<!def )(open|eval|exec|compile)\("
)
# Functions that resolve or build what their argument names.
RESOLVERS = {"get", "serialize", "deserialize", "from_config", "deserialize_keras_object", "serialize_keras_object"}
# Read by hand: the only thing they reach is what the reader tells on its own.
REVIEWED = {
    "IndexLookup": "reads the vocabulary file that its configuration names: told as a reference",
    "StringLookup": "as IndexLookup",
    "IntegerLookup": "as IndexLookup",
    "TextVectorization": "as IndexLookup",
    "Layer": "its methods that save and load call no sink with data of the configuration",
    "Model": "as Layer: load_weights and from_config are asked by the user",
    "Functional": "as Model",
    "Sequential": "as Model",
    "Network": "as Model",
    "Metric": "importlib is asked for the module of its own class",
    "Operation": "mentions saving only",
    "Loss": "mentions saving only",
    "Optimizer": "mentions saving only",
    "Bidirectional": "calls a method named compile only",
}
# Their configuration names or carries what they run, or they make or keep such layers.
EXCLUDED = {"Lambda", "TorchModuleWrapper", "TFSMLayer", "FlaxLayer", "JaxLayer", "ModuleWrapper", "ClassMethod",
            "InstanceMethod", "InstanceProperty", "TensorFlowOpLayer", "TFOpLambda", "SlicingOpLambda",
            "SidecarEvaluator", "KerasOpDispatcher", "TFClassMethodDispatcher", "TFSlicingOpDispatcher"}
TENSOR_FILES = re.compile(
    r"/(array_ops|math_ops|nn_ops|nn_impl|nn_impl_distribute|linalg_ops|linalg_impl|clip_ops|special_math_ops|sort_ops|"
    r"bitwise_ops|image_ops_impl|check_ops|confusion_matrix|batch_norm_util|candidate_sampling_ops|embedding_ops|"
    r"ragged_(math|array|concat|squeeze|where|gather)_ops|random_ops|stateless_random_ops|fft_ops|dct_ops|window_ops|"
    r"spectral_ops|mel_ops|shape_ops|tensor_getitem_override|weak_tensor_ops|math_ops_impl|sparse_ops|histogram_ops|"
    r"gen_(array|math|nn|linalg|bitwise|image|random|special_math|spectral)_ops|array_ops_stack|while_v2_indexed_slices|"
    r"dispatch_for_api|clip_ops|einsum_op|rnn_cell_impl|ctc_ops|numerics|ragged_getitem|dtensor_ops)\.py$"
)
NOT_TENSORS = {"decode_image", "verify_tensor_all_finite", "enable_numerics"}


class Found:
    def __init__(self):
        self.exported = {}  # public path -> set of names
        self.internal = {}
        self.bare = set()
        self.builtins = set()
        self.versions = []
        self.refused = {}


def main(folders):
    found = Found()
    for folder in sorted(folders):
        if (Path(folder) / "tensorflow" / "python" / "ops").is_dir():
            read_tensorflow(Path(folder), found)
            continue
        for package in ("keras", "tf_keras"):
            if (Path(folder) / package).is_dir():
                found.versions.append(version_of(Path(folder), package))
                read_package(Path(folder), package, found)
    for name, why in sorted(found.refused.items()):
        print(f"refused {name}: {why}", file=sys.stderr)
    write(found)


def read_package(folder, package, found):
    for path in sorted((folder / package).rglob("*.py")):
        parts = path.relative_to(folder).with_suffix("").parts
        folders = set(parts[1:-1])
        if path.name.endswith("_test.py") or {"testing", "api", "_tf_keras", "applications"} & folders:
            continue
        if "backend" in folders and "optimizers" not in folders:
            continue
        text = path.read_text()
        for node in ast.parse(text).body:
            if isinstance(node, (ast.ClassDef, ast.FunctionDef)):
                take(node, text, parts, found)


def read_tensorflow(folder, found):
    found.versions.append(version_of(folder, "tensorflow"))
    for path in sorted((folder / "tensorflow" / "python").rglob("*.py")):
        if not TENSOR_FILES.search(path.as_posix()):
            continue
        for node in ast.parse(path.read_text()).body:
            if isinstance(node, ast.FunctionDef) and node.name not in NOT_TENSORS:
                for name in tensorflow_exports(node):
                    api, _, last = f"tf.{name}".rpartition(".")
                    found.exported.setdefault(api, set()).add(last)


def tensorflow_exports(node):
    """@tf_export("math.add", "add", v1=[...]): version 1 names stand below compat.v1."""
    for decorator in node.decorator_list:
        if not isinstance(decorator, ast.Call) or ast.unparse(decorator.func).split(".")[-1] != "tf_export":
            continue
        for argument in decorator.args:
            if isinstance(argument, ast.Constant):
                yield argument.value
                yield f"compat.v1.{argument.value}"
        for word in decorator.keywords:
            if word.arg == "v1" and isinstance(word.value, ast.List):
                for item in word.value.elts:
                    yield f"compat.v1.{item.value}"


def version_of(folder, package):
    info = next(folder.glob(f"{package}*.dist-info"))
    return info.name.removesuffix(".dist-info").replace("-", " ").replace("_cpu", "")


def take(node, text, parts, found):
    is_class = isinstance(node, ast.ClassDef)
    paths, registered = decorations(node)
    module = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
    model = [path for path in paths if is_model_api(path, is_class)]
    internal = is_class and not paths and not node.name.startswith("_") and is_internal(parts, module)
    if not model and not internal and not registered:
        return
    name = node.name
    why = refusal(node, text, is_class)
    if why:
        found.refused[f"{module}.{name}"] = why
        return
    for path in model:
        api, _, last = path.rpartition(".")
        found.exported.setdefault(api, set()).add(last)
        if is_class:
            found.bare.update((last, name))
        elif api.split(".")[1] in ("activations", "constraints", "initializers", "losses", "metrics", "regularizers"):
            found.builtins.add(last)
    if internal:
        found.internal.setdefault(module, set()).add(name)
        found.bare.add(name)
    if is_class and (model or internal):
        found.bare.update(registered)


def refusal(node, text, is_class):
    if node.name in EXCLUDED or any(ast.unparse(base).split(".")[-1] in EXCLUDED for base in getattr(node, "bases", [])):
        return "excluded by hand"
    if not is_class and node.name in RESOLVERS:
        return "resolves names"
    found = SINKS.search(without_strings(node))
    if found and node.name not in REVIEWED:
        return found.group(0)
    return None


def without_strings(node):
    """The code alone: what a docstring mentions does nothing."""
    copy = ast.parse(ast.unparse(node))
    for one in ast.walk(copy):
        if isinstance(one, ast.Constant) and isinstance(one.value, str):
            one.value = ""
    return ast.unparse(copy)


def is_internal(parts, module):
    inner = [part for part in parts[1:] if part != "src"]
    if NOT_MODELS.search(module):
        return False
    if inner[:1] == ["backend"]:  # each backend has optimizers of its own, which are saved by their module
        return "optimizers" in inner
    return module in INTERNAL_MODULES or (bool(inner) and inner[0] in INTERNAL)


def is_model_api(path, is_class):
    parts = path.split(".")
    if parts[0] != "keras" or len(parts) < 2 or parts[-1].startswith("_"):
        return False
    if len(parts) == 2:
        return is_class and parts[1] in TOP
    return parts[1] in (MODEL_APIS if is_class else FUNCTION_APIS)


def decorations(node):
    paths, registered = [], []
    for decorator in node.decorator_list:
        if not isinstance(decorator, ast.Call):
            continue
        name = ast.unparse(decorator.func).split(".")[-1]
        if name in ("keras_export", "tf_export"):
            for argument in decorator.args + [word.value for word in decorator.keywords if word.arg == "v1"]:
                items = argument.elts if isinstance(argument, (ast.List, ast.Tuple)) else [argument]
                paths += [item.value for item in items if isinstance(item, ast.Constant)]
        if name == "register_keras_serializable":
            values = [*decorator.args, *[word.value for word in decorator.keywords if word.arg == "package"]]
            package = values[0].value if values and isinstance(values[0], ast.Constant) else "Custom"
            registered.append(f"{package}>{node.name}")
    return paths, registered


HEAD = '''/**
 * Classes and functions of Keras that a configuration may name. Written by oracle/derive/keras_classes.py: run it
 * again instead of editing.
 * @module
 */
import {{ expandNames }} from '../operator-names.ts';
import type {{ OperatorTable }} from '../operators.ts';
import {{ KERAS_CAPABLE }} from '../keras-capable.ts';

/** Names as Keras saves them: by public path, by module, or, in old files, alone (the lines that begin with `-`). */
const INERT = `
{names}
`;

let inert: ReadonlySet<string> | undefined;

/** Names in configurations of Keras models. */
export const keras: OperatorTable = {{
  framework: 'keras',
  source:
    '{source}',
  // Made at first use: few files are judged by it.
  get inert() {{
    return (inert ??= expandNames(INERT));
  }},
  capable: KERAS_CAPABLE,
}};
'''


def write(found):
    rows = [*found.exported.items(), *found.internal.items(), ("builtins", found.builtins), ("-", found.bare)]
    names = "\n".join(f"{module} {' '.join(sorted(names))}" for module, names in sorted(rows))
    print(HEAD.format(names=names, source=", ".join(found.versions)), end="")


if __name__ == "__main__":
    main(sys.argv[1:])
