import yaml


def read(text):
    a = yaml.load(text, Loader=yaml.FullLoader)  # unsafe: yaml-load
    b = yaml.full_load(text)  # unsafe: yaml-load
    return a, b
