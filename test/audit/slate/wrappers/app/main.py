import sys

import requests

from .io import Store, load_json, load_model, load_pickle, load_weights
from app import io


def main(url):
    a = load_pickle(sys.argv[1])  # call-site: pickle-load
    b = load_model('weights/model')  # call-site: pickle-load
    c = io.load_pickle(path='x.pkl')  # call-site: pickle-load
    d = Store.read(requests.get(url).content)  # call-site: torch-load
    e = Store('folder').get('name')  # call-site: pickle-load
    g = load_weights('w.pt', weights_only=False)  # unsafe: torch-load
    h = load_weights('w.pt')  # safe
    i = load_json('x.json')  # safe
    return a, b, c, d, e, g, h, i
