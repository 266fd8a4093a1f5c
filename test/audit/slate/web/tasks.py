from celery import Celery
from kombu.serialization import enable_insecure_serializers
from kombu import serialization

app = Celery('tasks', broker='redis://localhost')
app.conf.task_serializer = 'pickle'  # unsafe: celery-pickle
app.conf.update(accept_content=['json', 'pickle'])  # unsafe: celery-pickle
other = Celery('other', task_serializer='pickle')  # unsafe: celery-pickle
enable_insecure_serializers()  # unsafe: celery-pickle
serialization.enable_insecure_serializers(['pickle'])  # unsafe: celery-pickle

fine = Celery('fine', task_serializer='json', accept_content=['json'])  # safe
fine.conf.result_serializer = 'json'  # safe
fine.conf.update(accept_content=['json', 'msgpack'])  # safe


@app.task(serializer='pickle')  # unsafe: celery-pickle
def work(x):
    return x
