import yaml


def read(text):
    a = yaml.load(text, Loader=yaml.FullLoader)  # safe
    b = yaml.full_load(text)  # safe
    return a, b
