"""The interpreter that a target shares with the suite: what it takes from it, or puts in its place.

Python's own functions are given back; of the rest it is told, where the suite cannot go on.
"""

from __future__ import annotations

import builtins
import contextvars
import gc
import inspect
import json
import linecache
import logging
import os
import random
import re
import signal
import sys
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

INSTRUMENTED = frozenset({"__import__", "open", "print", "input", "compile", "exec", "eval"})
"""Of Python's own functions, those for which an agent may well have another."""

MOST_NAMED = 5
"""Changes that are named."""

WATCHED = (
    builtins, contextvars, gc, inspect, json, linecache, logging, os, os.path, random, re, signal,
    sys, threading, time, warnings, Path,
)  # fmt: skip
"""What the suite uses beside a target."""

_before: list[tuple[Any, dict[str, Any]]] = [
    (holder, {name: value for name, value in vars(holder).items() if callable(value)})
    for holder in WATCHED
]
"""As they were before the target was imported."""

_names = vars(builtins)
_all = {name: value for name, value in _names.items() if name != "_"}
_own = {name: value for name, value in _all.items() if name not in INSTRUMENTED}


_functions = {
    name: value
    for name, value in _own.items()
    if not (isinstance(value, type) and issubclass(value, BaseException))
}
_depth = sys.getrecursionlimit()


def restore() -> None:
    """Give Python's functions and exceptions the names back that a target has taken from them.

    This must not itself need one of them.
    """
    _names.update(_own)
    for name in INSTRUMENTED:
        _names.setdefault(name, _all[name])


def restore_functions() -> None:
    """The same at the end of a clause, whose failure is yet to be told: an assertion that failed is
    one, whatever class a target has put in its place.
    """
    _names.update(_functions)


def changes() -> list[str]:
    """What a target has changed that the suite relies on, as far as it can be seen.

    What has been given back is not told.
    """
    named = list(_changed(sys.modules))
    return named[:MOST_NAMED] + ["more"] * (len(named) > MOST_NAMED)


def _changed(modules: dict[str, ModuleType]) -> Iterator[str]:
    for holder, before in _before:
        if isinstance(holder, ModuleType) and modules.get(holder.__name__) is not holder:
            yield f"sys.modules[{holder.__name__!r}]"
        now = vars(holder)
        yield from (f"{holder.__name__}.{name}" for name in before if _is_other(name, now, before))
    for name in ("path", "meta_path", "stdout", "stderr"):
        if not getattr(sys, name, None):
            yield f"sys.{name}"
    if sys.getrecursionlimit() < _depth:
        yield f"the recursion limit ({sys.getrecursionlimit()})"
    if not _works(os.getcwd):
        yield "the working directory (it is gone)"
    if not _works(lambda: open(os.devnull).close()):
        yield "whether files can be opened"


def _is_other(name: str, now: dict[str, Any], before: dict[str, Any]) -> bool:
    return now.get(name) is not before[name]


def _works(ask: Callable[[], object]) -> bool:
    try:
        ask()
    except Exception:
        return False
    return True
