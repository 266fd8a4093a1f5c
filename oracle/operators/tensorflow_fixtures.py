"""Writes small SavedModels, checkpoints, graphs and TFLite files of test/fixtures/tensorflow with the real
libraries. Usage: tensorflow_fixtures.py FOLDER. Needs `pip install tensorflow-cpu==2.21.0 tf_keras`."""

import json
import os
import shutil
import sys
import tempfile
from pathlib import Path

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import numpy as np  # noqa: E402
import tensorflow as tf  # noqa: E402

LARGEST = 40_000


class Dense(tf.Module):
    def __init__(self):
        self.w = tf.Variable(tf.ones((3, 2)), name="w")
        self.names = tf.Variable(["a", "b"], name="names")

    @tf.function(input_signature=[tf.TensorSpec((None, 3))])
    def __call__(self, x):
        return tf.nn.relu(x @ self.w)


class Lookup(tf.Module):
    def __init__(self, vocabulary):
        initializer = tf.lookup.TextFileInitializer(
            vocabulary, tf.string, tf.lookup.TextFileIndex.WHOLE_LINE, tf.int64, tf.lookup.TextFileIndex.LINE_NUMBER
        )
        self.table = tf.lookup.StaticHashTable(initializer, -1)

    @tf.function(input_signature=[tf.TensorSpec((None,), tf.string)])
    def __call__(self, words):
        return self.table.lookup(tf.strings.lower(words))


class Control(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec((), tf.float32)])
    def __call__(self, x):
        for _ in tf.range(3):
            x = x * 2 if x < 10 else x - 1
        tf.print("x is", x)
        return x


class Dataset(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec((), tf.int64)])
    def __call__(self, n):
        return tf.data.Dataset.range(n).map(lambda x: x * 2).batch(2).reduce(
            tf.constant(0, tf.int64), lambda a, b: a + tf.reduce_sum(b)
        )


class Reader(tf.Module):
    """Reads a file that the caller names: what a model should not do."""

    @tf.function(input_signature=[tf.TensorSpec((), tf.string)])
    def __call__(self, path):
        return tf.io.read_file(path)


class Python(tf.Module):
    """Calls Python: what only its own process can do, and no scanner should call clean."""

    @tf.function(input_signature=[tf.TensorSpec((), tf.float32)])
    def __call__(self, x):
        return tf.py_function(lambda y: y + 1, [x], tf.float32)


class Writer(tf.Module):
    """Writes two files at paths of its own."""

    @tf.function(input_signature=[tf.TensorSpec((), tf.string)])
    def __call__(self, text):
        tf.io.write_file("/tmp/inert.txt", text)
        tf.print(text, output_stream="file:///tmp/inert.txt")
        return text


def saved_models(folder):
    scratch = Path(tempfile.mkdtemp())
    vocabulary = scratch / "vocabulary.txt"
    vocabulary.write_text("one\ntwo\n")
    modules = {
        "module": Dense(), "lookup": Lookup(str(vocabulary)), "control": Control(), "dataset": Dataset(),
        "reads-file": Reader(), "calls-python": Python(), "writes-file": Writer(),
    }
    for name, module in modules.items():
        tf.saved_model.save(module, str(folder / f"saved-{name}"))


def keras_models(folder):
    import keras

    network = keras.Sequential([keras.Input((3,)), keras.layers.Dense(2, activation="relu"), keras.layers.Dense(1)])
    network.export(str(folder / "saved-keras3"))
    text = keras.Sequential([keras.Input((1,), dtype="string"), keras.layers.StringLookup(vocabulary=["a", "b"])])
    text.export(str(folder / "saved-keras3-lookup"))
    recurrent = keras.Sequential([keras.Input((4, 2)), keras.layers.LSTM(3)])
    recurrent.export(str(folder / "saved-keras3-lstm"))


def twice():
    """A function whose code does not name the file that it was made in."""
    space = {}
    exec(compile("twice = lambda x: x * 2", "layer.py", "exec"), space)
    return space["twice"]


def old_keras_models(folder):
    import tf_keras

    network = tf_keras.Sequential([tf_keras.Input((3,)), tf_keras.layers.Dense(2, name="d")])
    network.compile("adam", "mse")
    network.save(str(folder / "saved-keras2"), save_format="tf")
    network.save_weights(str(folder / "weights-keras2" / "w"), save_format="tf")
    secret = tf_keras.Sequential([tf_keras.Input((3,)), tf_keras.layers.Lambda(twice(), name="twice")])
    secret.save(str(folder / "saved-keras2-lambda"), save_format="tf")
    return tf_keras.__version__


def checkpoints(folder):
    module = Dense()
    tf.train.Checkpoint(module=module, step=tf.Variable(3)).save(str(folder / "checkpoint" / "ckpt"))


def first_version(folder):
    v1 = tf.compat.v1
    with v1.Graph().as_default(), v1.Session() as session:
        vocabulary = Path(tempfile.mkdtemp()) / "vocabulary.txt"
        vocabulary.write_text("one\ntwo\n")
        words = v1.placeholder(tf.string, (None,), "words")
        table = tf.lookup.StaticVocabularyTable(
            tf.lookup.TextFileInitializer(
                str(vocabulary), tf.string, tf.lookup.TextFileIndex.WHOLE_LINE, tf.int64,
                tf.lookup.TextFileIndex.LINE_NUMBER,
            ), 1,
        )
        numbers = table.lookup(words)
        session.run(v1.tables_initializer())
        v1.saved_model.simple_save(
            session, str(folder / "saved-v1-vocabulary"), {"words": words}, {"numbers": numbers},
            legacy_init_op=v1.tables_initializer(),
        )
    with v1.Graph().as_default(), v1.Session() as session:
        x = v1.placeholder(tf.float32, (None, 3), "x")
        w = v1.get_variable("w", (3, 2), use_resource=False)
        b = v1.get_variable("b", (2,), use_resource=True)
        y = tf.identity(tf.matmul(x, w) + b, "y")
        session.run(v1.global_variables_initializer())
        v1.train.Saver().save(session, str(folder / "saver" / "model.ckpt"), global_step=5)
        v1.saved_model.simple_save(session, str(folder / "saved-v1"), {"x": x}, {"y": y})
        frozen = v1.graph_util.convert_variables_to_constants(session, session.graph_def, ["y"])
        (folder / "frozen.pb").write_bytes(frozen.SerializeToString())
        saver = v1.train.Saver(write_version=v1.train.SaverDef.V1)
        (folder / "saver-v1").mkdir()
        saver.save(session, str(folder / "saver-v1" / "model.ckpt"), write_meta_graph=False)


def lite_models(folder):
    def dense():
        return tf.lite.TFLiteConverter.from_saved_model(str(folder / "saved-module"))

    (folder / "dense.tflite").write_bytes(dense().convert())
    small = dense()
    small.optimizations = [tf.lite.Optimize.DEFAULT]
    (folder / "quantized.tflite").write_bytes(small.convert())
    flex = tf.lite.TFLiteConverter.from_saved_model(str(folder / "saved-lookup"))
    flex.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS, tf.lite.OpsSet.SELECT_TF_OPS]
    (folder / "flex.tflite").write_bytes(flex.convert())
    control = tf.lite.TFLiteConverter.from_concrete_functions(
        [tf.function(lambda x: tf.while_loop(lambda y: y < 9.0, lambda y: (y * 2,), (x,))[0]).get_concrete_function(
            tf.TensorSpec((), tf.float32))]
    )
    (folder / "control.tflite").write_bytes(control.convert())


def text_models(folder):
    """The same messages in their text form, which loaders take as well."""
    from google.protobuf import text_format
    from tensorflow.core.framework import graph_pb2
    from tensorflow.core.protobuf import saved_model_pb2

    (folder / "text").mkdir()
    for source, target, message in (
        ("saved-v1-vocabulary/saved_model.pb", "text/saved_model.pbtxt", saved_model_pb2.SavedModel()),
        ("frozen.pb", "text/frozen.pbtxt", graph_pb2.GraphDef()),
    ):
        message.ParseFromString((folder / source).read_bytes())
        (folder / target).write_text(text_format.MessageToString(message))


def main(target):
    folder = Path(target)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    versions = {"tensorflow": tf.__version__}
    for make in (saved_models, keras_models, checkpoints, first_version, old_keras_models, lite_models, text_models):
        try:
            version = make(folder)
            if version:
                versions["tf_keras"] = version
        except Exception as error:  # one library missing must not lose the others
            print(make.__name__, "failed:", type(error).__name__, str(error)[:300])
    import keras

    versions["keras"] = keras.__version__
    for file in folder.rglob("checkpoint"):
        if file.is_file():
            file.unlink()  # text that names paths of this machine
    for file in folder.rglob("*"):
        if file.is_file() and file.stat().st_size > LARGEST:
            print("too large, removed:", file, file.stat().st_size)
            file.unlink()
    (folder / "versions.json").write_text(json.dumps(versions, indent=1) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
