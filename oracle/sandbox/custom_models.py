"""Classes of a project, as models hold them: what a pickle of them needs is this module."""


class Plain:
    """Whatever it is given, as attributes."""

    def __init__(self, **values):
        self.__dict__.update(values)


class Slotted:
    """No dict of its own."""

    __slots__ = ("weight", "name")

    def __init__(self, weight, name):
        self.weight = weight
        self.name = name


class Reduced:
    """Made by a function, and filled by a method of its own: nobody can tell from outside what with."""

    def __init__(self, scale):
        self.scale = scale
        self.table = None

    def __reduce__(self):
        return make, (self.scale,), {"halved": self.table / 2}

    def __setstate__(self, state):
        self.table = state["halved"] * 2


def make(scale):
    return Reduced(scale)
