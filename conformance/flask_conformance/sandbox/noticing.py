"""Notices that a submission looks at the frames of its callers, or at every object that there is.

There stands what is asked of it, of which worker, and whose turn it is: what passes by that has not
been shown to work. The library looks there as well, for a name or a line, which is no notice.
"""

from __future__ import annotations

import ctypes
import gc
import os
import sys
from collections.abc import Callable, Iterator
from inspect import isfunction
from threading import get_ident
from types import CodeType, FunctionType
from typing import Any

from greenlet import greenlet

LOOKS = frozenset(
    {"sys._getframe", "sys._current_frames", "sys._current_exceptions", "gc.get_objects"}
    | {"gc.get_referrers", "gc.get_referents"}
)
"""Events of audit hooks (PEP 578)."""

TRACES = frozenset({"sys.settrace", "sys.setprofile", "sys.monitoring.register_callback"})
"""Events after which a function is told of what its callers do; also where the library asks."""

OF_C = ("PyEval_", "PyFrame_", "PyThreadState_", "PyGen_", "PyGC_", "PyInterpreterState_")
"""Functions of Python's own by which ``ctypes`` gets at frames."""

FRAMES = frozenset({"tb_frame", "gi_frame", "cr_frame", "ag_frame"})
"""Attributes that are frames."""

HANDS_OUT = ("ctypes", "inspect")
"""Modules whose functions hand what they find to whoever calls them."""

HAND_OUT = frozenset(
    {"currentframe", "walk_stack", "walk_tb", "_task_get_stack", "get_stack", "<lambda>"}
)
"""Functions of other modules that do."""

_known: set[CodeType] = set()
_hand_out: set[CodeType] = set()


def begin() -> None:
    """Take all functions that there are by now for those of the library."""
    for module in list(sys.modules.values()):
        for function in _functions(module):
            code = function.__code__
            is_handing = function.__module__ in HANDS_OUT or code.co_name in HAND_OUT
            (_hand_out if is_handing else _known).add(code)
    # Of this attribute no hook hears.
    for names in gc.get_referents(vars(greenlet)):
        if isinstance(names, dict) and names.pop("gr_frame", None) is not None:
            ctypes.pythonapi.PyType_Modified(ctypes.py_object(greenlet))


def _functions(module: Any) -> Iterator[FunctionType]:
    for value in list(vars(module).values()):
        if isfunction(value):
            yield value
        elif isinstance(value, type):
            for member in vars(value).values():
                inner = getattr(member, "__func__", getattr(member, "fget", member))
                if isfunction(inner):
                    yield inner


def notice(tell: Callable[..., None], descriptor: int) -> None:
    """From now on, tell of such a look; nothing where :func:`begin` was not called."""
    if not _known:
        return
    look, ident, status, leave = sys._getframe, get_ident, os.fstat, os._exit
    busy: set[int] = set()
    channel = status(descriptor).st_ino
    told: list[str] = []
    asked = LOOKS | TRACES

    def hook(event: str, given: tuple[Any, ...]) -> None:
        if event == "object.__getattr__":
            if given[1] not in FRAMES:
                return
        elif event == "ctypes.dlsym":
            if not str(given[1]).startswith(OF_C):
                return
        elif event not in asked:
            return
        if told or (own := ident()) in busy:
            return
        busy.add(own)
        try:
            frame = look(1)
            while frame.f_code in _hand_out and frame.f_back is not None:
                frame = frame.f_back
            if frame.f_code in _known and event not in TRACES:
                return
            if status(descriptor).st_ino != channel:
                # It would not be heard.
                leave(1)
            told.append(event)
            tell(looks=event)
        finally:
            busy.discard(own)

    sys.addaudithook(hook)
