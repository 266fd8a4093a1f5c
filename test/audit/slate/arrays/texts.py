import jsonpickle
import ruamel.yaml
import yaml
from jsonpickle import decode
from yaml import CSafeLoader, FullLoader, SafeLoader, UnsafeLoader, load
from yaml import Loader as L

try:
    from yaml import CSafeLoader as Fast
except ImportError:
    from yaml import SafeLoader as Fast


def unsafe(text, f):
    a = yaml.load(text)  # unsafe: yaml-load
    b = yaml.load(text, Loader=yaml.Loader)  # unsafe: yaml-load
    c = yaml.load(text, yaml.UnsafeLoader)  # unsafe: yaml-load
    d = yaml.unsafe_load(text)  # unsafe: yaml-load
    e = load(f, Loader=L)  # unsafe: yaml-load
    g = yaml.load_all(text, Loader=UnsafeLoader)  # unsafe: yaml-load
    h = yaml.unsafe_load_all(text)  # unsafe: yaml-load
    i = ruamel.yaml.YAML(typ='unsafe').load(f)  # unsafe: yaml-load
    j = jsonpickle.decode(text)  # unsafe: jsonpickle-decode
    k = decode(text, safe=True)  # unsafe: jsonpickle-decode
    m = jsonpickle.loads(text)  # unsafe: jsonpickle-decode
    n = jsonpickle.unpickler.Unpickler().restore({})  # unsafe: jsonpickle-decode
    o = yaml.load(text, Loader=yaml.CLoader)  # unsafe: yaml-load
    p = yaml.UnsafeLoader(text).get_data()  # unsafe: yaml-load
    return a, b, c, d, e, g, h, i, j, k, m, n, o, p


class Tags(yaml.SafeLoader):
    pass


def safe(text, f):
    a = yaml.safe_load(text)  # safe
    b = yaml.load(text, Loader=yaml.SafeLoader)  # safe
    c = yaml.load(text, SafeLoader)  # safe
    d = load(f, Loader=CSafeLoader)  # safe
    e = yaml.load(text, Loader=Fast)  # safe
    g = yaml.load(text, Loader=Tags)  # safe
    h = yaml.safe_load_all(text)  # safe
    i = ruamel.yaml.YAML(typ='safe').load(f)  # safe
    j = yaml.load(text, Loader=yaml.BaseLoader)  # safe
    k = jsonpickle.encode({})  # safe
    m = yaml.load(text, Loader=getattr(yaml, 'CSafeLoader', yaml.SafeLoader))  # safe
    n = ruamel.yaml.YAML().load(f)  # safe
    return a, b, c, d, e, g, h, i, j, k, m, n, FullLoader
