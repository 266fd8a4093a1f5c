"""Loads each part with the C unpickler, and tells how that ended."""

import _compat_pickle
import _pickle
import gc as _gc


class Loader(_pickle.Unpickler):
    """`pickle.Unpickler`, telling what it looks up and calls."""

    def __init__(self, file, protocol):
        super().__init__(file, encoding="utf-8", errors="surrogateescape")
        self.sandbox_protocol = protocol
        self.sandbox_found = {}

    def find_class(self, module, name):
        key = (module, name)
        if key not in self.sandbox_found:
            self.sandbox_found[key] = self.sandbox_find(module, name)
        return self.sandbox_found[key]

    def sandbox_find(self, module, name):
        mapped = _mapped(module, name) if self.sandbox_protocol < 3 else (module, name)
        note("pickle.find_class", show(mapped))
        target = qualified(*mapped)
        try:
            found = super().find_class(module, name)
            return recorded(target, reconstructed(found) if target == "copyreg._reconstructor" else found)
        except (ImportError, AttributeError) as error:
            if not CONFIG["stubs"] or not mapped[0]:
                raise
            note("stand-in", show(mapped), describe(error))
            return stub(target)

    def persistent_load(self, pid):
        note("persistent_load", show(pid))
        return object.__new__(stub("persistent"))


def _mapped(module, name):
    """The Python 3 name of a Python 2 one, as `_pickle_Unpickler_find_class_impl` maps them."""
    both = _compat_pickle.NAME_MAPPING.get((module, name))
    if both is not None:
        return both
    return _compat_pickle.IMPORT_MAPPING.get(module, module), name


def _protocol(file):
    head = file.peek(2)[:2]
    return head[1] if len(head) == 2 and head[0] == 0x80 else 0


def _load(path):
    _State.busy = True
    with open(path, "rb") as file:
        loader = Loader(file, _protocol(file))
        _State.busy = False
        result = loader.load()
        # What is dropped may act once more: in `__del__`, or in a callback of a weak reference.
        del result, loader
        _gc.collect()
        _run_exit_functions()


def _run_exit_functions():
    """What was registered to run when the program ends."""
    atexit = _sys.modules.get("atexit")
    if atexit is not None:
        atexit._run_exitfuncs()


def main():
    if CONFIG["stubs"]:
        _sys.meta_path.append(StubFinder)
    if CONFIG["decoys"]:
        install_decoys()
    _sys.modules["__main__"] = _MAIN
    _sys.addaudithook(_hook)
    for index, path in enumerate(CONFIG["parts"]):
        _State.busy = False
        _tell(part=index)
        try:
            _load(path)
        except BaseException as error:
            _State.busy = True
            _tell(outcome="raised", exception=describe(error))
        else:
            _State.busy = True
            _tell(outcome="returned")


main()
# At once: threads that a payload left behind are not waited for.
_leave(0)
