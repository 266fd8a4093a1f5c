import dspy
import mlflow
import mlflow.pyfunc
import mlflow.sklearn
import pytorch_lightning as pl
import shap
import statsmodels.api as sm
from fastai.learner import load_learner
from fastai.vision.all import load_learner as vision_load_learner
from flair.models import SequenceTagger
from gensim.models import KeyedVectors, Word2Vec
from langchain_community.vectorstores import FAISS
from stable_baselines3 import PPO
from stable_baselines3.common.vec_env import VecNormalize
from statsmodels.iolib.smpickle import load_pickle
from ultralytics import YOLO
import whisper


class Net(pl.LightningModule):
    pass


class Deeper(Net):
    pass


def unsafe(path, env, embeddings):
    a = mlflow.pyfunc.load_model(path)  # unsafe: mlflow-load
    b = mlflow.sklearn.load_model('models:/m/1')  # unsafe: mlflow-load
    c = mlflow.pytorch.load_model(path)  # unsafe: mlflow-load
    d = Net.load_from_checkpoint(path)  # unsafe: lightning-load
    e = Deeper.load_from_checkpoint(path, strict=False)  # unsafe: lightning-load
    g = load_learner(path)  # unsafe: fastai-load
    h = vision_load_learner(path)  # unsafe: fastai-load
    i = KeyedVectors.load(path)  # unsafe: gensim-load
    j = Word2Vec.load(path)  # unsafe: gensim-load
    k = FAISS.load_local(path, embeddings, allow_dangerous_deserialization=True)  # unsafe: langchain-load
    m = PPO.load(path)  # unsafe: sb3-load
    n = VecNormalize.load(path, env)  # unsafe: sb3-load
    o = load_pickle(path)  # unsafe: statsmodels-load
    p = sm.load(path)  # unsafe: statsmodels-load
    q = YOLO(path)  # unsafe: ultralytics-load
    r = shap.Explainer.load(open(path, 'rb'))  # unsafe: shap-load
    s = dspy.load(path, allow_pickle=True)  # unsafe: dspy-load
    t = SequenceTagger.load(path)  # unsafe: flair-load
    u = whisper.load_model(path)  # unsafe: whisper-load
    return a, b, c, d, e, g, h, i, j, k, m, n, o, p, q, r, s, t, u


def safe(path, embeddings):
    a = KeyedVectors.load_word2vec_format(path, binary=True)  # safe
    b = FAISS.load_local(path, embeddings)  # safe
    c = YOLO('yolo11n.onnx')  # safe
    d = mlflow.log_metric('a', 1)  # safe
    e = mlflow.onnx.load_model(path)  # safe
    g = FAISS.load_local(path, embeddings, allow_dangerous_deserialization=False)  # safe
    h = dspy.load(path)  # safe
    return a, b, c, d, e, g, h
