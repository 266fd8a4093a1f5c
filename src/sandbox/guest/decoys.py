"""What this build of Python has not, put in its place: records the call, and answers as if it had worked."""


def install_decoys():
    """For Python without processes, sockets and threads (WASI)."""
