import keras
import tensorflow as tf
import tensorflow_hub as hub
from keras import config
from keras.models import load_model
from tensorflow import keras as tfk
from tensorflow.keras.models import load_model as tf_load_model, model_from_json


def unsafe(path, text):
    a = keras.models.load_model(path, safe_mode=False)  # unsafe: keras-load
    b = keras.saving.load_model('model.h5')  # unsafe: keras-load
    c = tf.keras.models.load_model('model.hdf5', compile=False)  # unsafe: keras-load
    d = tf_load_model(path, safe_mode=False)  # unsafe: keras-load
    e = tfk.models.load_model('saved/model.h5')  # unsafe: keras-load
    keras.config.enable_unsafe_deserialization()  # unsafe: keras-unsafe-switch
    config.enable_unsafe_deserialization()  # unsafe: keras-unsafe-switch
    g = model_from_json(text)  # unsafe: keras-load
    h = tf.saved_model.load(path)  # unsafe: tf-load
    i = hub.load('https://tfhub.dev/example/1')  # unsafe: tf-load
    tf.load_op_library(path)  # unsafe: native-library
    j = tf.keras.layers.TFSMLayer(path)  # unsafe: tf-load
    k = load_model(path)  # unsafe: keras-load
    return a, b, c, d, e, g, h, i, j, k


def safe(model, path):
    model.load_weights('model.weights.h5')  # safe
    a = keras.utils.to_categorical(path)  # safe
    b = tf.io.read_file(path)  # safe
    c = tf.data.Dataset.load  # safe
    return a, b, c
