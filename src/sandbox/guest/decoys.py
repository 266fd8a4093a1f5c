"""What this build of Python has not, put in its place: each records the call, and answers as if it had worked."""

import io as _io

_PID = 4242
_NOBODY = "192.0.2.1"  # TEST-NET-1, RFC 5737
_ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


class Ended(SystemExit):
    """The payload ended the process, or became another one: loading is over."""


def _ends(*args, **kwargs):
    raise Ended(f"ended by {show(args)}")


def _returns(value):
    return lambda *args, **kwargs: value


def _starts_thread(function, args=(), kwargs=None):
    function(*args, **(kwargs or {}))
    return _PID


def _run_thread(thread):
    """What a thread would do, done here and now."""
    note("threading.Thread.start", show((thread._target, thread._args)))
    thread._started.set()
    thread.run()
    thread._is_stopped = True


class _Pipe(_io.StringIO):
    """What `os.popen` gives: nothing to read."""

    def __init__(self, *args, **kwargs):
        super().__init__()


# By module: what is called there, and what it answers. Names with `exec` never come back.
_OS = {
    "system": _returns(0),
    "popen": _Pipe,
    "fork": _returns(_PID),
    "fork1": _returns(_PID),
    "forkpty": _returns((_PID, 1)),
    "posix_spawn": _returns(_PID),
    "posix_spawnp": _returns(_PID),
    "startfile": _returns(None),
    "kill": _returns(None),
    "killpg": _returns(None),
    "wait": _returns((_PID, 0)),
    "waitpid": _returns((_PID, 0)),
    "setuid": _returns(None),
    "setgid": _returns(None),
    "chroot": _returns(None),
    "chown": _returns(None),
    "mkfifo": _returns(None),
    "nice": _returns(0),
    "dup": _returns(5),
    "dup2": lambda old, new, *more: new,
    "pipe": _returns((5, 6)),
    "setsid": _returns(None),
    "getuid": _returns(1000),
    "geteuid": _returns(1000),
    "getgid": _returns(1000),
    "getlogin": _returns("user"),
    "abort": _ends,
    "_exit": _ends,
}
for _name in ("execl", "execle", "execlp", "execlpe", "execv", "execve", "execvp", "execvpe"):
    _OS[_name] = _ends
for _name in ("spawnl", "spawnle", "spawnlp", "spawnlpe", "spawnv", "spawnve", "spawnvp", "spawnvpe"):
    _OS[_name] = _returns(0)
_ONLY_OS = frozenset(name for name in _OS if name[:5] in ("popen", "spawn") or name in ("execl", "execlp", "execvp"))
# Parts of the standard library that are not in this build.
_MISSING = frozenset(
    """
    _ctypes _curses _multiprocessing _posixshmem _posixsubprocess _winapi _winreg ctypes curses dbm fcntl grp mmap
    msvcrt multiprocessing nt pwd readline resource spwd syslog termios tkinter webbrowser winreg nis
    """.split()
)


# Parts that are there and cannot be loaded without the former.
_HOLLOW = frozenset(["crypt", "pty", "tty"])


class FakeProcess:
    """`subprocess.Popen` of a program that does nothing, and that with success."""

    sandbox_target = "subprocess.Popen"
    returncode = 0
    pid = _PID

    def __init__(self, *args, **kwargs):
        note(self.sandbox_target, _show_call(args, kwargs))
        self.args = args[0] if args else kwargs.get("args")
        text = any(kwargs.get(name) for name in ("text", "universal_newlines", "encoding", "errors"))
        self._empty = "" if text else b""
        self.stdin = self.stdout = self.stderr = _io.StringIO() if text else _io.BytesIO()

    def communicate(self, input=None, timeout=None):
        return self._empty, self._empty

    def wait(self, timeout=None):
        return 0

    def poll(self):
        return 0

    def send_signal(self, signal):
        pass

    def kill(self):
        pass

    terminate = kill

    def __class_getitem__(cls, item):
        return cls

    def __enter__(self):
        return self

    def __exit__(self, *error):
        pass


class FakeSocket:
    """A socket that reaches nobody, and is answered as a web server that has nothing to say would."""

    __slots__ = ("__dict__",)
    sandbox_target = "socket.socket"
    family, type, proto = 2, 1, 0

    def __init__(self, *args, **kwargs):
        note("socket.socket", _show_call(args, kwargs))

    def connect(self, address):
        note("socket.connect", show((address,)))

    def connect_ex(self, address):
        self.connect(address)
        return 0

    def bind(self, address):
        note("socket.bind", show((address,)))

    def send(self, data, *more):
        note("socket.send", show((bytes(data),)))
        return len(data)

    def sendall(self, data, *more):
        self.send(data)

    def sendto(self, data, *address):
        note("socket.sendto", show((bytes(data), address[-1])))
        return len(data)

    def recv(self, *args):
        return b""

    def recvfrom(self, *args):
        return b"", (_NOBODY, 0)

    def accept(self):
        return self, (_NOBODY, 0)

    def makefile(self, mode="r", *args, **kwargs):
        raw = _io.BytesIO(_ANSWER)
        return raw if "b" in mode else _io.TextIOWrapper(raw)

    def fileno(self):
        return 0

    def getsockname(self):
        return _NOBODY, 0

    getpeername = getsockname

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return _returns(None)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        pass


def _connected(address, *args, **kwargs):
    made = FakeSocket()
    made.connect(address)
    return made


_LOOKED_UP = {
    "getaddrinfo": lambda host, port, *more, **named: [(2, 1, 6, "", (_NOBODY, port))],
    "gethostbyname": _returns(_NOBODY),
    "gethostbyname_ex": _returns(("nobody", [], [_NOBODY])),
    "gethostbyaddr": _returns(("nobody", [], [_NOBODY])),
}
# What is put into a module when it is loaded: a class as it is, everything else so that it tells.
_IN_MODULES = {
    "posix": {name: answer for name, answer in _OS.items() if name not in _ONLY_OS},
    "os": {**_OS, "register_at_fork": None},
    "time": {"sleep": _returns(None)},
    "_thread": {"start_new_thread": _starts_thread, "start_new": _starts_thread},
    "_socket": {**_LOOKED_UP, "socket": FakeSocket},
    "socket": {
        **_LOOKED_UP,
        "socket": FakeSocket,
        "SocketType": FakeSocket,
        "create_connection": _connected,
    },
    "subprocess": {"Popen": FakeProcess},
    "threading": {},
}


class DecoyFinder:
    """The first one asked for a module: puts decoys into those that are loaded late."""

    @classmethod
    def find_spec(cls, name, path=None, target=None):
        if name in _HOLLOW:
            return _ModuleSpec(name, StubFinder)
        if name not in _IN_MODULES:
            return None
        for finder in _sys.meta_path:
            spec = None if finder is cls else finder.find_spec(name, path, target)
            if spec is not None:
                spec.loader = _DecoyLoader(spec.loader)
                return spec
        return None


class _DecoyLoader:
    """The loader of a module, and what is put into it afterwards."""

    def __init__(self, loader):
        self.loader = loader

    def create_module(self, spec):
        return self.loader.create_module(spec)

    def exec_module(self, module):
        self.loader.exec_module(module)
        _put_decoys(module)


def _put_decoys(module):
    if module.__name__ == "threading":
        module.Thread.start = _run_thread
    for name, answer in _IN_MODULES[module.__name__].items():
        # `register_at_fork` is called by the standard library itself: to do nothing is all it is for.
        quiet = answer is None or isinstance(answer, type)
        decoy = (answer or _returns(None)) if quiet else Recorded(f"{module.__name__}.{name}", answer)
        setattr(module, name, decoy)


def install_decoys():
    """For Python without processes, sockets and threads (WASI)."""
    _sys.meta_path.insert(0, DecoyFinder)
    for name in _IN_MODULES:
        if name in _sys.modules:
            _put_decoys(_sys.modules[name])
    StubFinder.missing = _MISSING
