"""The builtins of Python 2 that Flask's own source names."""

from __future__ import annotations

import builtins
from typing import Any


def install() -> None:
    """Add them to ``builtins``, as far as they are missing."""
    for name, value in PYTHON2.items():
        if not hasattr(builtins, name):
            setattr(builtins, name, value)


def execfile(filename: str, namespace: dict[str, Any]) -> None:
    """Run a Python file in *namespace*; ``Config.from_pyfile`` reads files so."""
    with open(filename, "rb") as file:
        code = compile(file.read(), filename, "exec")
    exec(code, namespace)


PYTHON2: dict[str, object] = {
    # Views could return byte strings: in Python 2 those are basestrings too.
    "basestring": (str, bytes),
    "unicode": str,
    "long": int,
    "execfile": execfile,
}
