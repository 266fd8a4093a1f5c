import logging.config
from multiprocessing import connection
from multiprocessing.connection import Client, Listener
from multiprocessing.managers import BaseManager

import zmq


class Queues(BaseManager):
    pass


def receive(address):
    with Client(address, authkey=b'k') as conn:
        a = conn.recv()  # unsafe: multiprocessing-recv
    listener = Listener(address)
    server = listener.accept()
    b = server.recv()  # unsafe: multiprocessing-recv
    c = connection.Client(address).recv()  # unsafe: multiprocessing-recv
    return a, b, c


def manage():
    m = BaseManager(address=('0.0.0.0', 5000), authkey=b'k')  # unsafe: multiprocessing-manager
    q = Queues(address=('', 50000), authkey=b'k')  # unsafe: multiprocessing-manager
    logging.config.listen(9030)  # unsafe: logging-listen
    return m, q


def messages():
    context = zmq.Context()
    socket = context.socket(zmq.PULL)
    a = socket.recv_pyobj()  # unsafe: zmq-recv-pyobj
    b = zmq.Context.instance().socket(zmq.SUB).recv_pyobj()  # unsafe: zmq-recv-pyobj
    return a, b


def plain(address):
    with Client(address, authkey=b'k') as conn:
        a = conn.recv_bytes()  # safe
    socket = zmq.Context().socket(zmq.PULL)
    b = socket.recv_json()  # safe
    c = socket.recv()  # safe
    logging.config.fileConfig('logging.ini')  # safe
    return a, b, c
