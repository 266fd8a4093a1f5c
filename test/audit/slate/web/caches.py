import diskcache
import redis
from cachelib import FileSystemCache, RedisCache
from cachier import cachier
from flask import Flask, request
from flask_caching import Cache
from joblib import Memory
from rq import Queue
from rq.serializers import JSONSerializer
import json
import pickle

app = Flask(__name__)
store = redis.Redis()
cache = Cache(app, config={'CACHE_TYPE': 'RedisCache'})  # unsafe: cache-pickle
disk = diskcache.Cache('/tmp/cache')  # unsafe: cache-pickle
files = FileSystemCache('/tmp/files')  # unsafe: cache-pickle
shared = RedisCache()  # unsafe: cache-pickle
memory = Memory('/tmp/joblib')  # unsafe: cache-pickle
queue = Queue(connection=store)  # unsafe: rq-pickle
safe_queue = Queue(connection=store, serializer=JSONSerializer)  # safe
simple = Cache(app, config={'CACHE_TYPE': 'SimpleCache'})  # safe
json_disk = diskcache.Cache('/tmp/cache', disk=diskcache.JSONDisk)  # safe


@cachier(cache_dir='/tmp/c')  # unsafe: cache-pickle
def slow(x):
    return x


@app.post('/predict')
def predict():
    model = pickle.loads(request.data)  # unsafe: pickle-load
    session = pickle.loads(store.get('session'))  # unsafe: pickle-load
    other = json.loads(store.get('session'))  # safe
    again = pickle.loads(pickle.dumps(other))  # safe-info: pickle-load
    return model, session, again
