"""TensorFlow: checkpoints and SavedModels, read and written."""

import os

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import ml_dtypes
import numpy as np
import tensorflow as tf

from graphs_matrix import Matrix, same

ARRAYS = {
    "f32": np.arange(24, dtype="<f4").reshape(2, 3, 4),
    "f16": np.array([[1.5, -2.25], [np.nan, np.inf]], dtype="<f2"),
    "f64": np.linspace(-1, 1, 7),
    "i8": np.array([-128, 127], dtype="i1"),
    "u8": np.array([0, 255], dtype="u1"),
    "i16": np.array([-32768, 32767], dtype="<i2"),
    "u16": np.array([0, 65535], dtype="<u2"),
    "i32": np.array([-(2**31), 2**31 - 1], dtype="<i4"),
    "u32": np.array([0, 2**32 - 1], dtype="<u4"),
    "i64": np.array([-(2**63), 2**63 - 1], dtype="<i8"),
    "u64": np.array([0, 2**64 - 1], dtype="<u8"),
    "bool": np.array([True, False, True]),
    "c64": np.array([1 + 2j, -3.5j], dtype="<c8"),
    "c128": np.array([1 + 2j, -3.5j], dtype="<c16"),
    "bf16": np.array([1.5, -3, 1e30], dtype=ml_dtypes.bfloat16),
    "scalar": np.array(2.5, dtype="<f4"),
    "empty": np.zeros((0, 3), dtype="<f4"),
}


def read_checkpoint(prefix, expected):
    """What TensorFlow reads in a checkpoint that we wrote."""
    reader = tf.train.load_checkpoint(str(prefix))
    names = {name for name, _ in tf.train.list_variables(str(prefix))}
    keys = {key(name): name for name in expected}
    assert names == set(keys) | {"_CHECKPOINTABLE_OBJECT_GRAPH"}, sorted(names)
    for one, name in keys.items():
        same(np.asarray(expected[name]), np.asarray(reader.get_tensor(one)), name)


def key(name: str) -> str:
    return name.replace(".", "..") + "/.ATTRIBUTES/VARIABLE_VALUE"


def between(matrix: Matrix, scratch):
    """TensorFlow -> ours -> TensorFlow, all types, with and without data files of a size."""
    held = tf.Module()
    held.part = tf.Module()
    for name, array in ARRAYS.items():
        setattr(held.part, name, tf.Variable(array, name=name))
    prefix = tf.train.Checkpoint(model=held).write(str(scratch / "tf"))
    matrix.convert(f"{prefix}.index", scratch / "ours.index")
    expected = {f"model/part/{name}": array for name, array in ARRAYS.items()}
    read_checkpoint(scratch / "ours", expected)
    matrix.convert(scratch / "ours.index", scratch / "cut.index", "--max-shard-size", "64")
    read_checkpoint(scratch / "cut", expected)
    return f"{len(list(scratch.glob('cut.data*')))} data files"


def restores(matrix: Matrix, scratch):
    """What `tf.train.Checkpoint.read` finds: nested attributes, and names with dots."""
    save_checkpoint(scratch / "tf", {"a.b.w": ARRAYS["f32"], "bias": ARRAYS["f64"]})
    matrix.convert(scratch / "tf.index", scratch / "ours.index")
    inner = tf.Module()
    inner.b = tf.Module()
    inner.b.w = tf.Variable(tf.zeros([2, 3, 4]))
    bias = tf.Variable(tf.zeros([7], tf.float64))
    status = tf.train.Checkpoint(a=inner, bias=bias).read(str(scratch / "ours"))
    status.assert_existing_objects_matched()
    same(ARRAYS["f32"], inner.b.w.numpy(), "a.b.w")
    same(ARRAYS["f64"], bias.numpy(), "bias")


def save_checkpoint(prefix, arrays):
    """A checkpoint by names, as TensorFlow 1 writes it."""
    tf.raw_ops.SaveV2(
        prefix=str(prefix),
        tensor_names=list(arrays),
        shape_and_slices=[""] * len(arrays),
        tensors=[tf.constant(array) for array in arrays.values()],
    )


def partitioned(matrix: Matrix, scratch):
    """A variable saved in two parts along its first dimension."""
    tf.raw_ops.SaveV2(
        prefix=str(scratch / "tf"),
        tensor_names=["w", "w"],
        shape_and_slices=["300 4 0,100:0,4", "300 4 100,200:0,4"],
        tensors=[tf.zeros([100, 4]), tf.ones([200, 4])],
    )
    matrix.convert(scratch / "tf.index", scratch / "ours.index")
    expected = np.concatenate([np.zeros([100, 4], "<f4"), np.ones([200, 4], "<f4")])
    read_checkpoint(scratch / "ours", {"w": expected})


def saved_model(matrix: Matrix, scratch):
    """A SavedModel of Keras: its variables, by their values."""
    inputs = tf.keras.Input((3,))
    model = tf.keras.Model(inputs, tf.keras.layers.Dense(2)(inputs))
    model.export(str(scratch / "tf"), verbose=False)
    matrix.convert(scratch / "tf", scratch / "ours.index")
    prefix = str(scratch / "ours")
    reader = tf.train.load_checkpoint(prefix)
    found = [reader.get_tensor(name) for name, _ in tf.train.list_variables(prefix)]
    for weight in model.get_weights():
        assert any(isinstance(one, np.ndarray) and np.array_equal(one, weight) for one in found)


def to_saved_model(matrix: Matrix, scratch):
    arrays = {f"layer.{name}": array for name, array in ARRAYS.items()}
    arrays["top"] = ARRAYS["f32"]
    save_checkpoint(scratch / "tf", arrays)
    matrix.convert(scratch / "tf.index", scratch / "ours", "--to", "savedmodel")
    loaded = tf.saved_model.load(str(scratch / "ours"))
    for name, array in arrays.items():
        same(np.asarray(array), getattr(loaded, name).numpy(), name)
    same(ARRAYS["f32"], loaded.layer.f32.numpy(), "layer.f32")
    read_checkpoint(scratch / "ours" / "variables" / "variables", arrays)
    matrix.convert(scratch / "ours", scratch / "back.index")
    read_checkpoint(scratch / "back", arrays)


def run(matrix: Matrix) -> None:
    matrix.cell("tf-checkpoint", "tf-checkpoint", lambda s: between(matrix, s))
    matrix.cell("tf-checkpoint", "tf-checkpoint (restored)", lambda s: restores(matrix, s))
    matrix.cell("tf-checkpoint (parts)", "tf-checkpoint", lambda s: partitioned(matrix, s))
    matrix.cell("savedmodel (keras)", "tf-checkpoint", lambda s: saved_model(matrix, s))
    matrix.cell("tf-checkpoint", "savedmodel", lambda s: to_saved_model(matrix, s))
