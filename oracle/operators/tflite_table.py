"""Writes the operators of TensorFlow Lite: src/formats/tflite-builtins.ts (names by number) and
src/policy/operators/tflite.ts. Usage: tflite_table.py [--accept]. Needs `pip install tensorflow-cpu==2.21.0`.

A name that the table does not have yet is left out and printed, unless --accept says it was looked at."""

import os
import sys
from pathlib import Path

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import tensorflow as tf  # noqa: E402
from tensorflow.lite.python import schema_py_generated as schema  # noqa: E402

from table import known_names, wrapped  # noqa: E402

ROOT = Path(__file__).parents[2]
TABLE = ROOT / "src/policy/operators/tflite.ts"

# What stands for something else, or has a meaning that only a delegate knows.
UNKNOWN = {"CUSTOM", "DELEGATE", "PLACEHOLDER_FOR_GREATER_OP_CODES", "STABLEHLO_CUSTOM_CALL"}
# Custom operators that TensorFlow Lite (kernels/custom_ops_register.h, kernels/register.cc, kernels/perception)
# and MediaPipe (util/tflite/operations) register themselves: all of them compute and nothing else.
CUSTOM = """
    AudioSpectrogram Convolution2DTransposeBias DenseImageWarp Irfft2d Landmarks2TransformMatrix
    MaxPoolingWithArgmax2D MaxUnpooling2D Mfcc NumericVerify RoIToTransformMatrix TFLite_Detection_PostProcess
    TransformLandmarks TransformTensorBilinear
""".split()


def main():
    numbers = {number: name for name, number in vars(schema.BuiltinOperator).items() if isinstance(number, int)}
    names = [numbers[number] for number in range(max(numbers) + 1)]
    found = (set(names) - UNKNOWN) | {f"custom:{name}" for name in CUSTOM}
    new = found - known_names(TABLE)
    if new and "--accept" not in sys.argv:
        print("not in the table yet, left out:", *sorted(new), sep="\n  ")
        found -= new
    (ROOT / "src/formats/tflite-builtins.ts").write_text(f"""/**
 * The operators that TensorFlow Lite has built in, by number: BuiltinOperator of its schema
 * (TensorFlow {tf.__version__}). Written by oracle/operators/tflite_table.py: change it there.
 * @module
 */

/** Names by number. */
export const TFLITE_BUILTINS: readonly string[] = `
{wrapped_in_order(names)}
`
  .trim()
  .split(/\\s+/u);
""")
    TABLE.write_text(f"""/**
 * Operators of TensorFlow Lite. Written by oracle/operators/tflite_table.py: change it there.
 * @module
 */
import {{ namesOf, type OperatorTable }} from '../operators.ts';

/** Operators of TensorFlow Lite; those of TensorFlow inside it are judged as TensorFlow's. */
export const tflite: OperatorTable = {{
  framework: 'tflite',
  source: 'the schema and the custom operators of tensorflow {tf.__version__}',
  inert: namesOf(`
{wrapped(found)}
  `),
  capable: new Map(),
}};
""")


def wrapped_in_order(names):
    lines, line = [], " "
    for name in names:
        if len(line) + len(name) > 98:
            lines.append(line)
            line = " "
        line += f" {name}"
    return "\n".join([*lines, line])


if __name__ == "__main__":
    main()
