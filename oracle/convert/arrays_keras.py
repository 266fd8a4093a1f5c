"""Models of Keras: .keras, .weights.h5 and the .h5 of before; predictions are compared."""

import os

os.environ["KERAS_BACKEND"] = "jax"
os.environ["JAX_PLATFORMS"] = "cpu"

import h5py
import keras
import numpy as np
import safetensors.numpy
from arrays_data import same
from arrays_hdf5 import read


def model(seed=1):
    keras.utils.set_random_seed(seed)
    made = keras.Sequential(
        [
            keras.layers.Input((8,)),
            keras.layers.Dense(6, activation="relu", name="block.one"),
            keras.layers.Dropout(0.5),
            keras.layers.BatchNormalization(),
            keras.layers.Dense(3),
        ]
    )
    made.compile(optimizer="adam", loss="mse")
    made.fit(data(), np.zeros((16, 3)), epochs=1, verbose=0)
    return made


def data():
    return np.random.default_rng(0).standard_normal((16, 8)).astype("f4")


def same_predictions(a, b):
    assert (a.predict(data(), verbose=0) == b.predict(data(), verbose=0)).all()


def old_h5(tools):
    made = model()
    made.save(tools.path("old.h5"))
    out = tools.convert(tools.path("old.h5"), tools.path("oldout.h5"))
    fresh = model(2)
    fresh.load_weights(out)
    same_predictions(made, fresh)
    same_predictions(made, keras.models.load_model(out, compile=False))


def weights(tools):
    made = model()
    made.save_weights(tools.path("m.weights.h5"))
    out = tools.convert(tools.path("m.weights.h5"), tools.path("out.weights.h5"))
    fresh = model(2)
    fresh.load_weights(out)
    same_predictions(made, fresh)


def zipped(tools):
    made = model()
    made.save(tools.path("m.keras"))
    out = tools.convert(tools.path("m.keras"), tools.path("zipped.weights.h5"))
    fresh = model(2)
    fresh.load_weights(out)
    same_predictions(made, fresh)
    tensors = safetensors.numpy.load_file(tools.convert(tools.path("m.keras"), tools.path("m.safetensors")))
    same(read(out), tensors)


def bfloat16(tools):
    keras.utils.set_random_seed(3)
    made = keras.Sequential([keras.layers.Input((4,)), keras.layers.Dense(2, dtype="bfloat16")])
    made.save_weights(tools.path("bf.weights.h5"))
    out = tools.convert(tools.path("bf.weights.h5"), tools.path("bfout.weights.h5"))
    fresh = keras.Sequential([keras.layers.Input((4,)), keras.layers.Dense(2, dtype="bfloat16")])
    fresh.load_weights(out)
    for a, b in zip(made.get_weights(), fresh.get_weights()):
        assert a.tobytes() == b.tobytes()
    back = tools.convert(out, tools.path("bf.safetensors"))
    assert b'"BF16"' in back.read_bytes()[:2000]


CELLS = {
    "keras .h5 (of before) -> hdf5": old_h5,
    "keras .weights.h5 -> hdf5": weights,
    "keras .keras -> hdf5, safetensors": zipped,
    "keras .weights.h5 (bfloat16) -> hdf5 -> safetensors": bfloat16,
}
