"""The fingerprint of a method's source: what a reviewer read, docstrings and layout aside."""

import ast
import hashlib
import inspect
import textwrap


def fingerprint(method):
    """Twelve hex digits; `c` for a method written in C."""
    function = getattr(method, "__func__", method)
    function = inspect.unwrap(function) if callable(function) else function
    function = getattr(function, "fget", None) or function
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    except (OSError, TypeError, SyntaxError, IndentationError):
        return "c"
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list) and body and isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant):
            del body[0]
    return hashlib.sha256(ast.dump(tree).encode()).hexdigest()[:12]
