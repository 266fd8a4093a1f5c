"""Gives up what is left to give up, before anything of the file is read: limits, then system calls (Linux)."""

import os as _os
import sys as _sys


def _limit(settings):
    import resource

    memory = settings["memory"]
    for name, value in (
        # Counts private memory that can be written to: what a process really takes. Libraries that are
        # mapped come on top, and torch maps gigabytes.
        ("RLIMIT_DATA", memory),
        ("RLIMIT_AS", memory + 2**35),
        ("RLIMIT_STACK", 2**24),
        ("RLIMIT_CPU", settings["seconds"]),
        ("RLIMIT_FSIZE", settings["scratch"]),
        ("RLIMIT_NOFILE", 256),
        ("RLIMIT_NPROC", 1),
        ("RLIMIT_CORE", 0),
        ("RLIMIT_MSGQUEUE", 0),
        ("RLIMIT_MEMLOCK", 0),
    ):
        resource.setrlimit(getattr(resource, name), (value, value))


def _filter(program):
    """Puts the filter in force (linux/prctl.h, linux/seccomp.h); it can never be taken off again."""
    import ctypes

    class Program(ctypes.Structure):
        _fields_ = [("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p)]

    libc = ctypes.CDLL(None, use_errno=True)
    filled = Program(len(program) // 8, program)
    no_new_privileges, set_seccomp, filter_mode, get_seccomp = 38, 22, 2, 21
    for call in ((no_new_privileges, 1, 0, 0, 0), (set_seccomp, filter_mode, ctypes.byref(filled), 0, 0)):
        if libc.prctl(*call) != 0:
            sys_exit(f"the kernel refuses a filter of system calls: {_os.strerror(ctypes.get_errno())}")
    if libc.prctl(get_seccomp, 0, 0, 0, 0) != filter_mode:
        sys_exit("the kernel keeps no filter of system calls")


def sys_exit(message):
    _sys.stderr.write(message + "\n")
    _sys.stderr.flush()
    _os._exit(70)


def _complete(prefix):
    """What `site` would have done besides finding packages, had it been run at start-up."""
    import site

    _sys.prefix = _sys.exec_prefix = prefix
    site.setquit()
    site.setcopyright()
    site.sethelper()


def _confine():
    # JSON that we wrote ourselves.
    settings = eval(_sys.argv.pop(), {"__builtins__": {}, "true": True, "false": False})
    _sys.path += [path for path in settings["path"] if path not in _sys.path]
    if settings["bare"]:
        _complete(settings["prefix"])
    _limit(settings)
    _filter(bytes.fromhex(settings["filter"]))
    _os.write(settings["ready"], b"confined\n")
    _os.close(settings["ready"])


_confine()
