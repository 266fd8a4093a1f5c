"""Writes src/policy/operators/onnx.ts: every operator that onnx and onnxruntime define, by domain.
Usage: onnx_table.py [--accept]. Needs `pip install onnx==1.23.2 onnxruntime==1.31.1`.

The schemas say what exists; what does more than compute is decided below, by name, after reading. A name
that the table does not have yet is left out and printed, unless --accept says that it was looked at."""

import sys
from pathlib import Path

import onnx
import onnx.defs
import onnxruntime
from onnxruntime.capi import _pybind_state
from table import known_names, wrapped

TABLE = Path(__file__).parents[2] / "src/policy/operators/onnx.ts"

# Reviewed, not inert and not known to be dangerous either: they hand compiled code to a driver.
UNKNOWN = {"com.microsoft::EPContext", "com.microsoft::Snpe"}

CAPABLE = """
    ['*::PyOp', { capabilities: ['code-exec', 'import'], what: 'imports a Python module and calls a class of it' }],
    ['com.microsoft::PythonOp', { capabilities: ['code-exec'], what: 'calls a Python function of the process' }],
    ['com.microsoft::PythonOpGrad', { capabilities: ['code-exec'], what: 'calls a Python function of the process' }],
    ['org.pytorch.aten::ATen', { capabilities: ['code-exec'], what: 'calls any operator of PyTorch by its name' }],
    ['ai.onnx.contrib::AzureAudioToText', { capabilities: ['network'], what: 'sends its input to a server' }],
    ['ai.onnx.contrib::AzureTextToText', { capabilities: ['network'], what: 'sends its input to a server' }],
    ['ai.onnx.contrib::AzureTritonInvoker', { capabilities: ['network'], what: 'sends its input to a server' }],
    ['ai.onnx.contrib::OpenAIAudioToText', { capabilities: ['network'], what: 'sends its input to a server' }],
"""


def names():
    found = set()
    for schema in [*onnx.defs.get_all_schemas_with_history(), *_pybind_state.get_all_operator_schema()]:
        found.add(f"{schema.domain or 'ai.onnx'}::{schema.name}")
    return found - UNKNOWN


def main():
    found = names()
    new = found - known_names(TABLE)
    if new and "--accept" not in sys.argv:
        print("not in the table yet, left out:", *sorted(new), sep="\n  ")
        found -= new
    source = f"schemas of onnx {onnx.__version__} and onnxruntime {onnxruntime.__version__}"
    TABLE.write_text(f"""/**
 * Operators of ONNX. Written by oracle/operators/onnx_table.py: change it there.
 * @module
 */
import {{ namesOf, type OperatorTable }} from '../operators.ts';

/** Operators of ONNX by domain. Nodes that onnxruntime runs whatever their domain stand under `*`. */
export const onnx: OperatorTable = {{
  framework: 'onnx',
  source: '{source}',
  inert: namesOf(`
{wrapped(found)}
  `),
  capable: new Map([{CAPABLE}  ]),
}};
""")


if __name__ == "__main__":
    main()
