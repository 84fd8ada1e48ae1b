"""Which clauses pass through which lines of a package: only they can notice a change there."""

from __future__ import annotations

import ast
import sys
import threading
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from types import FrameType
from typing import Any

Passages = dict[str, dict[int, list[int]]]
"""By module and line, the places of the clauses that pass through it, in the order of the run."""

ANYWHERE = "*"
"""Instead of a module: clauses that start processes, whose lines nobody sees."""


STARTS = {"subprocess.Popen", "os.fork", "os.exec", "os.posix_spawn"}
"""Audit events of Python."""


def recorded(package: Path, clauses: Collection[Any], run: Callable[[Any], None]) -> Passages:
    """Run the clauses one by one, and note the lines of the package through which each passes."""
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

    for place, clause in enumerate(clauses):
        passed.clear()
        threading.settrace(trace)
        sys.settrace(trace)
        try:
            run(clause)
        finally:
            sys.settrace(None)
            threading.settrace(None)
        for module, line in passed:
            found[module][line].append(place)
    return {module: dict(lines) for module, lines in found.items()}


def around(tree: ast.Module, line: int) -> tuple[range, bool]:
    """The lines of the innermost statement at that line, and whether it runs at import.

    Of a statement with a body, the lines of its head. A function's head runs at import; what is
    changed there shows in the function, whose lines are then the answer.
    """
    lines, at_import = range(line, line + 1), True
    for statement, in_function in _statements(tree, in_function=False):
        first = min((d.lineno for d in getattr(statement, "decorator_list", ())), default=0)
        first, last = first or statement.lineno, statement.end_lineno or statement.lineno
        if not first <= line <= last:
            continue
        body = getattr(statement, "body", None)
        is_function = isinstance(statement, ast.FunctionDef)
        if isinstance(body, list) and line < body[0].lineno and not is_function:
            last = body[0].lineno - 1
        lines, at_import = range(first, last + 1), not in_function
    return lines, at_import


def _statements(node: ast.AST, *, in_function: bool) -> Iterator[tuple[ast.stmt, bool]]:
    """Every statement inside, outer before inner, and whether it is part of a function's body."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.stmt):
            yield child, in_function
        yield from _statements(child, in_function=in_function or isinstance(child, ast.FunctionDef))
