import ray.cloudpickle as rcp
import torch.distributed as dist
from distributed.protocol.pickle import loads as dloads
from pyspark import SparkContext
from srsly import pickle_loads


def unsafe(objects, path, blob):
    dist.broadcast_object_list(objects, src=0)  # unsafe: torch-objects
    dist.all_gather_object(objects, blob)  # unsafe: torch-objects
    a = rcp.loads(blob)  # unsafe: cloudpickle-load
    b = dloads(blob)  # unsafe: pickle-load
    c = SparkContext.getOrCreate().pickleFile(path)  # unsafe: spark-pickle
    d = pickle_loads(blob)  # unsafe: pickle-load
    return a, b, c, d


def safe(tensors, path):
    dist.broadcast(tensors, src=0)  # safe
    dist.all_reduce(tensors)  # safe
    return SparkContext.getOrCreate().textFile(path)  # safe
