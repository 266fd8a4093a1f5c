import cloudpickle
import dill
import joblib
import joblib.numpy_pickle
import sklearn
import skops.io as sio
import xgboost as xgb
import lightgbm as lgb
from catboost import CatBoostClassifier
from joblib import Memory, dump
from sklearn.externals import joblib as old_joblib
from sklearn.preprocessing import StandardScaler


def unsafe(path, blob):
    a = joblib.load(path)  # unsafe: joblib-load
    b = joblib.load('models/model.joblib', mmap_mode='r')  # unsafe: joblib-load
    c = joblib.numpy_pickle.load(path)  # unsafe: joblib-load
    d = old_joblib.load(path)  # unsafe: joblib-load
    e = cloudpickle.load(open(path, 'rb'))  # unsafe: cloudpickle-load
    g = cloudpickle.loads(blob)  # unsafe: cloudpickle-load
    h = dill.load(open(path, 'rb'))  # unsafe: dill-load
    dill.load_session(path)  # unsafe: dill-load
    dill.load_module(path)  # unsafe: dill-load
    i = dill.Unpickler(open(path, 'rb')).load()  # unsafe: dill-load
    return a, b, c, d, e, g, h, i


def safe(path, data, model):
    a = xgb.Booster()
    a.load_model('model.ubj')  # safe
    b = lgb.Booster(model_file='model.txt')  # safe
    c = CatBoostClassifier().load_model('model.cbm')  # safe
    d = sio.load(path, trusted=[])  # safe
    e = StandardScaler().fit(data)  # safe
    g = xgb.XGBClassifier()
    g.load_model(path)  # safe
    return a, b, c, d, e, g, sklearn.__version__
