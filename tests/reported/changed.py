"""Pieces of one function of Flask or Werkzeug, replaced where it stands.

What a report is about is often one expression in the middle of a function. Its code is compiled
anew with that expression as it was, and put into the function itself, so that whoever has imported
it has it too.
"""

from __future__ import annotations

import inspect
import textwrap
from collections.abc import Iterator
from types import CodeType, FunctionType
from typing import Any


def change(function: Any, pieces: dict[str, str]) -> None:
    """Compile the function with each piece of its source replaced; each stands there just once."""
    function = getattr(function, "__func__", function)
    while hasattr(function, "__wrapped__"):
        function = function.__wrapped__
    assert isinstance(function, FunctionType), function
    source = textwrap.dedent(inspect.getsource(function))
    for before, after in pieces.items():
        assert source.count(before) == 1, (
            f"{function.__qualname__}: {source.count(before)} times {before!r}"
        )
        source = source.replace(before, after)
    # Inside of a function that knows `__class__`, as a method with `super()` does, and that leaves
    # the name of what is changed to the module, where the function may call another of that name.
    inside = f"def _(__class__):\n global {function.__name__}\n" + textwrap.indent(source, " ")
    module = compile(
        "from __future__ import annotations\n" + inside, inspect.getfile(function), "exec"
    )
    function.__code__ = next(code for code in _codes(module) if code.co_name == function.__name__)


def _codes(code: CodeType) -> Iterator[CodeType]:
    """The code of every function inside, outer before inner."""
    inner = [constant for constant in code.co_consts if isinstance(constant, CodeType)]
    yield from inner
    for one in inner:
        yield from _codes(one)
