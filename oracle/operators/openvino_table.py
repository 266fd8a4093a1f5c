"""Writes src/policy/operators/openvino.ts from the operator sets of the installed openvino.

    python oracle/operators/openvino_table.py src/policy/operators/openvino.ts

Every operator set of the library is a Python module whose functions create nodes of a type and a set.
"""

import re
import sys
from pathlib import Path

import openvino

# Written by the library without a function of their own: results, states and loops of old sets.
ALSO = """
    opset1::Parameter opset1::Result opset1::Const opset1::TensorIterator opset3::Assign opset3::ReadValue
    opset6::Assign opset6::ReadValue opset5::Loop opset8::If opset1::Convolution opset1::Convert
""".split()


# How the writer spells some types: src/core/xml_util/src/xml_serialize_util.cpp `translate_type_name`.
WRITTEN = {"Constant": "Const", "PRelu": "PReLU", "Relu": "ReLU", "Softmax": "SoftMax"}


def operators() -> list[str]:
    found = set(ALSO)
    for path in sorted(Path(openvino.__file__).parent.glob("opset*/ops.py")):
        text = path.read_text()
        for number, name in re.findall(r"_get_node_factory_(opset\d+)\(\)\.create\(\s*[\"'](\w+)[\"']", text):
            found.add(f"{number}::{WRITTEN.get(name, name)}")
    return sorted(found)


def wrapped(words: list[str], width: int = 96) -> str:
    lines, line = [], ""
    for word in words:
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = ""
        line = f"{line} {word}".strip()
    return "\n".join(f"    {line}" for line in [*lines, line])


TEMPLATE = """/**
 * Operators of OpenVINO. Written by oracle/operators/openvino_table.py: change it there.
 * @module
 */
import {{ namesOf, type OperatorTable }} from '../operators.ts';

/** Operators of OpenVINO as `set::Type`. None of them leaves the model; extensions are unknown. */
export const openvino: OperatorTable = {{
  framework: 'openvino',
  source: 'operator sets of openvino {version}',
  inert: namesOf(`
{names}
  `),
  capable: new Map(),
}};
"""

if __name__ == "__main__":
    version = openvino.__version__.split("-")[0]
    text = TEMPLATE.format(version=version, names=wrapped(operators()))
    Path(sys.argv[1]).write_text(text)
