import builtins
import io
import pickle


class Renaming(pickle.Unpickler):
    """Only renames: everything else falls through."""

    def find_class(self, module, name):
        if module == 'old.package':
            module = 'new.package'
        return super().find_class(module, name)


class Persistent(pickle.Unpickler):
    def persistent_load(self, pid):
        return pid


class Swallowing(pickle.Unpickler):
    def find_class(self, module, name):
        try:
            return super().find_class(module, name)
        except Exception:
            return dict


ALLOWED = {('collections', 'OrderedDict'), ('builtins', 'set')}


class Restricted(pickle.Unpickler):
    def find_class(self, module, name):
        if (module, name) in ALLOWED:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f'{module}.{name} is forbidden')


class Builtins(pickle.Unpickler):
    """As in the documentation of pickle."""

    def find_class(self, module, name):
        if module == 'builtins' and name in {'range', 'complex', 'set'}:
            return getattr(builtins, name)
        raise pickle.UnpicklingError('forbidden')


class Nothing(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError('no classes at all')


def unsafe(f):
    a = Renaming(f).load()  # unsafe: pickle-unpickler
    b = Persistent(f).load()  # unsafe: pickle-unpickler
    reader = Swallowing(f)  # unsafe: pickle-unpickler
    return a, b, reader.load()


def restricted(blob):
    a = Restricted(io.BytesIO(blob)).load()  # safe
    b = Builtins(io.BytesIO(blob)).load()  # safe
    c = Nothing(io.BytesIO(blob)).load()  # safe
    return a, b, c
