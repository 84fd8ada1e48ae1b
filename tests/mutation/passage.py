"""Which clauses pass through which lines of a package: only they can notice a change there."""

from __future__ import annotations

import ast
import sys
import threading
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Any

Passages = dict[str, dict[int, list[int]]]
"""By module and line, the places of the clauses that pass through it, in the order of the run."""

ANYWHERE = "*"
"""Instead of a module: clauses that start processes, whose lines nobody sees."""

EVERY = -1
"""Instead of a clause's place: the line runs while the package is imported."""

STARTS = {"subprocess.Popen", "os.fork", "os.exec", "os.posix_spawn"}
"""Audit events of Python."""


def recorded(
    package: Path,
    load: Callable[[], None],
    clauses: Collection[Any],
    run: Callable[[Any], None],
) -> Passages:
    """Import the package and run the clauses one by one, noting the lines that each passes."""
    found: Passages = defaultdict(lambda: defaultdict(list))
    passed: set[tuple[str, int]] = set()
    inside: dict[str, str | None] = {}
    sys.addaudithook(lambda event, _: passed.add((ANYWHERE, 0)) if event in STARTS else None)

    def trace(frame: FrameType, event: str, argument: Any) -> Any:
        file = frame.f_code.co_filename
        if file not in inside:
            path = Path(file)
            is_ours = path.is_relative_to(package)
            inside[file] = str(path.relative_to(package)) if is_ours else None
        module = inside[file]
        if module is None:
            return None
        passed.add((module, frame.f_lineno))
        return trace

    steps = [(EVERY, load), *((place, partial(run, one)) for place, one in enumerate(clauses))]
    for place, step in steps:
        passed.clear()
        threading.settrace(trace)
        sys.settrace(trace)
        try:
            step()
        finally:
            sys.settrace(None)
            threading.settrace(None)
        for module, line in passed:
            found[module][line].append(place)
    return {module: dict(lines) for module, lines in found.items()}


def around(tree: ast.Module, line: int) -> range:
    """The lines of the innermost statement at that line.

    Of a statement with a body, the lines of its head; but of a function all: what is changed in
    its head shows in its body.
    """
    lines = range(line, line + 1)
    for statement in _statements(tree):
        first = min((d.lineno for d in getattr(statement, "decorator_list", ())), default=0)
        first, last = first or statement.lineno, statement.end_lineno or statement.lineno
        if not first <= line <= last:
            continue
        body = getattr(statement, "body", None)
        is_function = isinstance(statement, ast.FunctionDef)
        if isinstance(body, list) and line < body[0].lineno and not is_function:
            last = body[0].lineno - 1
        lines = range(first, last + 1)
    return lines


def _statements(node: ast.AST) -> Iterator[ast.stmt]:
    """Every statement inside, outer before inner."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.stmt):
            yield child
        yield from _statements(child)
