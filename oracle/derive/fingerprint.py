"""The fingerprint of a method's source: what a reviewer read, docstrings, comments and layout aside.
It is made of tokens, so that every Python version gives the same one."""

import hashlib
import inspect
import io
import textwrap
import tokenize

LAYOUT = {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT}


def fingerprint(method):
    """Twelve hex digits; `c` for a method written in C."""
    function = getattr(method, "__func__", method)
    function = inspect.unwrap(function) if callable(function) else function
    function = getattr(function, "fget", None) or function
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(textwrap.dedent(inspect.getsource(function))).readline))
    except (OSError, TypeError, SyntaxError, tokenize.TokenError):
        return "c"
    return hashlib.sha256(" ".join(meaningful(tokens)).encode()).hexdigest()[:12]


def meaningful(tokens):
    """The tokens without layout and without strings that are whole statements."""
    statement = True
    for token in tokens:
        if token.type in LAYOUT:
            statement = statement or token.type in (tokenize.NEWLINE, tokenize.INDENT)
            continue
        if not (statement and token.type == tokenize.STRING):
            yield token.string
        statement = False
