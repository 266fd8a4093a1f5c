"""Whole modules at the size of a test file: the architecture is the library's own and whole, its large
weights are views of one zero, and nothing is drawn at random while it is built. What is left out is what
the judge of a pickle never looks at: the bytes of storages."""

import io

import torch
from torch.overrides import TorchFunctionMode

LARGE = 1024
FACTORIES = {torch.empty, torch.zeros, torch.ones, torch.randn, torch.rand, torch.full}


class Quick(TorchFunctionMode):
    """Large tensors are made thin at once, and what would fill a thin one leaves it as it is."""

    def __torch_function__(self, func, types, args=(), kwargs=None):
        kwargs = kwargs or {}
        if func in FACTORIES:
            planned = func(*args, **{**kwargs, "device": "meta"})
            if planned.numel() > LARGE:
                return zeros_like(planned)
        filled = args[0] if args else kwargs.get("tensor")  # torch.nn.init names its argument
        if fills(func) and is_thin(filled):
            return filled
        return func(*args, **kwargs)


def fills(func):
    name = getattr(func, "__name__", "")
    return name == "__setitem__" or (name.endswith("_") and not name.endswith("__") and name != "requires_grad_")


def is_thin(value):
    return isinstance(value, torch.Tensor) and value.numel() > 1 and 0 in value.stride()


def zeros_like(tensor):
    return torch.zeros((), dtype=tensor.dtype).expand(tensor.shape)


def quick():
    """Use as `with quick():` around what builds a module."""
    return Quick()


def thin(module):
    """The module with every large tensor replaced by a view of one element."""
    for tensor in [*module.parameters(), *module.buffers()]:
        if tensor.numel() > 16 and tensor.layout == torch.strided and not is_thin(tensor):
            tensor.data = zeros_like(tensor)
    return module


def saver(value, **options):
    """What writes a value with torch.save; a large file is an error, as the corpus is thrown away often."""

    def write(path):
        buffer = io.BytesIO()
        torch.save(value, buffer, **options)
        if buffer.tell() > 8_000_000:
            raise ValueError(f"{buffer.tell()} bytes: not thin")
        path.write_bytes(buffer.getvalue())

    return write
