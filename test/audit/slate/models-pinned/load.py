import keras
import lightning as L
import transformers
from transformers import AutoModel


class Net(L.LightningModule):
    pass


def read(path):
    a = keras.models.load_model('model.keras')  # safe
    b = keras.models.load_model('model.keras', safe_mode=True)  # safe
    c = AutoModel.from_pretrained('someone/model', use_safetensors=True)  # safe
    d = Net.load_from_checkpoint(path, weights_only=True)  # safe
    e = transformers.AutoTokenizer.from_pretrained('someone/model')  # safe
    return a, b, c, d, e
