"""Where a process was when it hung or crashed: the part of its stack that a reader can use."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

HEAD = re.compile(r"(Current thread|Thread) .*\(most recent call first\):$")
FRAME = re.compile(r' +File "(.*)", line \d+ in ')

MACHINE = "/flask_conformance/plugin/"
"""Below its frames there is only pytest; what stands above is the clause and what it called."""

IMPORTING = ("<frozen importlib", "/importlib/__init__.py", "/flask_conformance/kit/target.py")
"""Frames of an import that say nothing."""

INNERMOST = 6
"""Frames shown of a deep stack, beside the outermost one, which is the clause."""


def shortened(lines: Iterable[str]) -> Iterator[str]:
    """*lines*, with each stack that faulthandler printed cut to what the clause did."""
    stack: list[str] = []
    is_cut = False
    for line in lines:
        frame = FRAME.match(line)
        if frame:
            is_cut = is_cut or MACHINE in frame[1]
            if not is_cut and not any(part in frame[1] for part in IMPORTING):
                stack.append(line)
            continue
        yield from _ends(stack)
        stack, is_cut = [], False
        if not line.startswith("Extension modules:"):
            yield "Stack (most recent call first):" if HEAD.match(line) else line
    yield from _ends(stack)


def _ends(stack: list[str]) -> list[str]:
    if len(stack) <= INNERMOST + 1:
        return stack
    return [*stack[:INNERMOST], f"  and {len(stack) - INNERMOST - 1} more, from", stack[-1]]
