"""Writes src/policy/operators/torchscript.ts from the operators that torch and torchvision register.

    .venv/torch/bin/python oracle/derive/torchscript_operators.py src/policy/operators/torchscript.ts

What reaches beyond tensors is listed here by hand, with its reason; whole namespaces that talk to other
processes, or that trust their arguments with memory, stay out, which makes their operators unknown.
"""

import sys

import torch
import torchvision

# Namespaces whose operators compute with tensors, shapes, strings and containers.
NAMESPACES = {
    "aten",  # torch itself
    "prim",  # the interpreter
    "prims",  # decompositions
    "quantized",
    "_quantized",
    "quantization",
    "sparse",
    "mkldnn",
    "mkldnn_prepacked",
    "mkl",
    "onednn",
    "rngprims",
    "profiler",  # marks in a trace that someone else asked for
    "cuda",  # the current device and stream
    "torchvision",
    "image",  # torchvision's codecs: bytes to pixels
}

# What does more, and what it does.
CAPABLE = {
    "aten::from_file": ("file-read,file-write", "maps a file into a tensor, and writes to it when shared"),
    "aten::save": ("file-write", "writes a file of its choice"),
    "image::read_file": ("file-read", "reads a file of its choice"),
    "image::write_file": ("file-write", "writes a file of its choice"),
    "debugprims::load_tensor": ("file-read", "reads a tensor from a folder of dumps"),
    "prim::rpc_async": ("network,code-exec", "has another process run a function"),
    "prim::rpc_remote": ("network,code-exec", "has another process run a function"),
    "prim::rpc_sync": ("network,code-exec", "has another process run a function"),
    "prim::PythonOp": ("code-exec", "calls a Python function"),
    "prim::IgnoredPythonOp": ("code-exec", "calls a Python function"),
    # torchvision, video: csrc/io/video_reader/video_reader.cpp, csrc/io/video/video.cpp
    "video_reader::read_video_from_file": ("file-read,network", "opens a file or an address"),
    "video_reader::probe_video_from_file": ("file-read,network", "opens a file or an address"),
    "torch.classes.torchvision.Video": ("file-read,network", "opens a file or an address"),
    # torchaudio: src/libtorchaudio/sox/{io,effects}.cpp, and its names before 2.1
    "torchaudio::sox_io_get_info": ("file-read", "reads a file of its choice"),
    "torchaudio::sox_io_load_audio_file": ("file-read", "reads a file of its choice"),
    "torchaudio::sox_io_save_audio_file": ("file-write", "writes a file of its choice"),
    "torchaudio::sox_effects_apply_effects_file": ("file-read", "reads a file of its choice"),
    "torchaudio_sox::get_info": ("file-read", "reads a file of its choice"),
    "torchaudio_sox::load_audio_file": ("file-read", "reads a file of its choice"),
    "torchaudio_sox::save_audio_file": ("file-write", "writes a file of its choice"),
    "torchaudio_sox::apply_effects_file": ("file-read", "reads a file of its choice"),
}

# In the namespaces above, and not vouched for.
LEFT_OUT = {
    "aten::dist_backward",  # distributed autograd
    "aten::get_gradients",
    "mkldnn::data_ptr",  # an address
    "prim::AddStatValue",
}

# Methods of tensors that the compiler turns into something else: ir_emitter.cpp, sugared_value.cpp `SimpleValue::attr`.
METHODS = ["aten::tolist"]


# Methods of the classes above: a call of one is spelled like an operator. A class that is not among them is
# told by its name, wherever it comes from.
def methods() -> set[str]:
    found = set()
    for schema in torch._C._jit_get_custom_class_schemas():
        owner = str(schema.arguments[0].type) if schema.arguments else ""
        if owner.removeprefix("__torch__.torch.classes.") in CLASSES:
            found.add(f"aten::{schema.name}")
    return found

# Bare names that the compiler resolves: torch/csrc/jit/frontend/ir_emitter.cpp `Environment::getSugaredVar`,
# torch/csrc/jit/serialization/import_source.cpp, python_print.cpp.
BUILTINS = """
    abs all annotate any awaitable awaitable_nowait awaitable_wait bin bool chr device dict divmod enumerate float
    fork getattr hasattr hash hex id index int isinstance len list max min oct ord pow print range rangelist round
    set sorted str sum tuple unchecked_cast uninitialized zip
""".split()

# Custom classes of torch itself whose `__setstate__` only builds tensors (aten/src/ATen/native/quantized,
# ao_sparse, xnnpack, torch/csrc/autograd/record_function_ops.cpp).
CLASSES = """
    quantized.Conv2dPackedParamsBase quantized.Conv3dPackedParamsBase quantized.EmbeddingPackedParamsBase
    quantized.LinearPackedParamsBase rnn.CellParamsBase sparse.LinearPackedParamsBase mkldnn.ConvOpContext
    xnnpack.Conv2dOpContext xnnpack.LinearOpContext xnnpack.TransposeConv2dOpContext profiler._RecordFunction
    cuda.Event cuda.Stream
""".split()

# Registered only in builds with XNNPACK: aten/src/ATen/native/xnnpack/RegisterOpContextClass.cpp.
PREPACKED = """
    conv2d_clamp_prepack conv2d_clamp_run conv2d_transpose_clamp_prepack conv2d_transpose_clamp_run
    linear_clamp_prepack linear_clamp_run unpack_prepacked_sizes_conv2d unpack_prepacked_sizes_linear
""".split()


# Functions of Python in exported programs: torch/_export/serde/serialize.py `_SYM_OPS`, `serialize_operator`.
def exported() -> set[str]:
    from torch._export.serde.serialize import _SYM_OPS

    return {f"{op.__module__}.{op.__name__}" for op in _SYM_OPS}


# Operators on graphs whose bodies stand in the same file: torch/_higher_order_ops.
HIGHER_ORDER = """
    associative_scan auto_functionalized auto_functionalized_v2 cond invoke_subgraph map_impl out_dtype scan
    strict_mode while_loop with_effects wrap wrap_with_autocast wrap_with_set_grad_enabled
""".split()


def inert() -> list[str]:
    found = {*METHODS, *methods(), *(f"prepacked::{name}" for name in PREPACKED)}
    for schema in torch._C._jit_get_all_schemas():
        namespace = schema.name.split("::", 1)[0]
        if namespace in NAMESPACES and schema.name not in CAPABLE and schema.name not in LEFT_OUT:
            found.add(schema.name)
    found |= exported() | {f"higher_order::{name}" for name in HIGHER_ORDER}
    return sorted(found) + sorted(f"torch.classes.{name}" for name in CLASSES) + sorted(BUILTINS)


def capable() -> dict[str, tuple[str, str]]:
    """With each operator, what a method of that name may be: `x.save(path)` is `torch.save(x, path)`."""
    rows = dict(CAPABLE)
    for name, row in CAPABLE.items():
        if "::" in name:
            rows[f".{name.split('::')[1]}"] = (row[0], f"{row[1]}, unless a class of the program means its own")
    return dict(sorted(rows.items()))


def wrapped(words: list[str], width: int = 96) -> str:
    lines, line = [], ""
    for word in words:
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = ""
        line = f"{line} {word}".strip()
    return "\n".join(f"    {line}" for line in [*lines, line])


def main(path: str) -> None:
    rows = "\n".join(
        f"    ['{name}', {{ capabilities: [{', '.join(repr(cap) for cap in caps.split(','))}], what: '{what}' }}],"
        for name, (caps, what) in capable().items()
    )
    version = f"torch {torch.__version__.split('+')[0]}, torchvision {torchvision.__version__.split('+')[0]}"
    with open(path, "w", encoding="utf-8") as out:
        out.write(TEMPLATE.format(version=version, names=wrapped(inert()), rows=rows))


TEMPLATE = """/**
 * Operators of TorchScript. Written by oracle/derive/torchscript_operators.py: change it there.
 * @module
 */
import {{ namesOf, type Names, type OperatorTable }} from '../operators.ts';

let inert: Names | undefined;

/**
 * Operators of TorchScript: `namespace::name`, classes of extensions as `torch.classes.namespace.Name`, what
 * the compiler resolves without a namespace, and `.name` for a method that the program defines as well.
 */
export const torchscript: OperatorTable = {{
  framework: 'torchscript',
  source: 'registry of {version}',
  get inert(): Names {{
    inert ??= namesOf(NAMES);
    return inert;
  }},
  capable: new Map([
{rows}
  ]),
}};

const NAMES = `
{names}
`;
"""

if __name__ == "__main__":
    main(sys.argv[1])
