"""Compose the script of one requirement or clause."""

from __future__ import annotations

import ast
import importlib
import inspect
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from flask_conformance.catalogue.load import Entry

HERE = "flask_conformance.repro"
KIT = "flask_conformance.kit"
TITLES = "flask_conformance.model.titles"

WORDS = f"{KIT}.words"
CLIENT = (
    WORDS,
    *(f"{KIT}.{part}" for part in ("verdict", "set_cookie", "response")),
    *(f"{KIT}.{part}" for part in ("request", "cookies", "client")),
)


@dataclass(frozen=True)
class Fixture:
    """How a script provides one fixture: the modules whose text it needs, and an expression."""

    modules: tuple[str, ...]
    expression: str


FIXTURES = {
    "flask": Fixture((), "lambda: flask"),
    "werkzeug": Fixture(("flask_adapters.werkzeug_parts",), "Parts"),
    "client": Fixture(CLIENT, "lambda: Client"),
    "wsgi_client": Fixture(CLIENT, "lambda: Client"),
    "served": Fixture(
        (*CLIENT, f"{KIT}.crowd", f"{KIT}.servers.meeting"),
        "lambda: lambda make, visitors=VISITORS: "
        "(lambda app: Crowd(lambda: Client(app), visitors))(make(flask, Meeting(VISITORS)))",
    ),
    "environ": Fixture((f"{KIT}.request",), "lambda: build_environ"),
    "names": Fixture((f"{KIT}.names",), 'lambda: Names(0, "repro")'),
}
"""The suite's own fixtures; any other comes from pytest, which the script then needs."""


class CannotReproduce(Exception):
    """A clause that only works inside the suite; the message says why."""


def script(entry: Entry, clause: str | None) -> str:
    """The script's text; it needs the framework alone, unless its header says otherwise.

    Raises :class:`CannotReproduce` for a clause that uses a fixture only the suite has.
    """
    source = inspect.getsource(importlib.import_module(entry.module))
    chosen = _chosen(source, entry, clause)
    fixtures = _fixtures(entry, clause)
    modules = [f"{HERE}.stand_ins", TITLES, *_modules(fixtures), f"{HERE}.main"]
    if f"from {WORDS} import" in source and WORDS not in modules:
        modules.insert(0, WORDS)
    found = entry.requirement
    asked = found.id + (f"::{clause}" if clause else "")
    provided = ", ".join(f'"{name}": {FIXTURES[name].expression}' for name in fixtures)
    parts = [
        f'"""{asked}, without the suite.\n\n{textwrap.fill(found.text, 96)}\n"""',
        "from __future__ import annotations",
        *(_embedded(module) for module in modules),
        f"# The clauses, as they stand in flask_spec/{entry.path}.\n\n{chosen}",
        f'flask = framework("flask")\nFIXTURES = {{{provided}}}',
        f'if __name__ == "__main__":\n    sys.exit(run_clauses({entry.cls.__name__}, FIXTURES))',
    ]
    return "\n\n\n".join(parts) + "\n"


def _fixtures(entry: Entry, clause: str | None) -> list[str]:
    wanted: dict[str, None] = {}
    for found in entry.requirement.clauses:
        if clause in (None, found.name):
            function = getattr(entry.cls, f"test_{found.name}")
            wanted.update(dict.fromkeys(_asked_of_suite(function)))
    unknown = [name for name in wanted if name not in FIXTURES]
    if unknown:
        raise CannotReproduce(
            f"{entry.requirement.id} uses {', '.join(unknown)}, which a script cannot provide; "
            f"run: pytest --pyargs flask_spec --target flask --select {entry.requirement.id}"
        )
    return list(wanted)


def _asked_of_suite(function: object) -> Iterator[str]:
    """The parameters of a clause that are fixtures, not cases of its own."""
    marks = getattr(function, "pytestmark", [])
    cases = {
        name.strip()
        for mark in marks
        if mark.name == "parametrize"
        for name in (mark.args[0].split(",") if isinstance(mark.args[0], str) else mark.args[0])
    }
    for name in inspect.signature(function).parameters:  # type: ignore[arg-type]
        if name != "self" and name not in cases:
            yield name


def _modules(fixtures: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(module for name in fixtures for module in FIXTURES[name].modules))


def _chosen(source: str, entry: Entry, clause: str | None) -> str:
    """The chapter file without its docstring, other requirements, other clauses, own imports."""
    tree = ast.parse(source)
    dropped: list[ast.stmt] = []
    for index, node in enumerate(tree.body):
        is_docstring = index == 0 and isinstance(node, ast.Expr)
        other = isinstance(node, ast.ClassDef) and _is_other(node, entry)
        if is_docstring or other or _is_own_import(node):
            dropped.append(node)
        elif isinstance(node, ast.ClassDef) and node.name == entry.cls.__name__ and clause:
            dropped += [part for part in node.body if _is_other_clause(part, clause)]
    return _without(source, dropped)


def _is_other(node: ast.ClassDef, entry: Entry) -> bool:
    return node.name.startswith("Test") and node.name != entry.cls.__name__


def _is_other_clause(node: ast.stmt, clause: str) -> bool:
    return (
        isinstance(node, ast.FunctionDef)
        and node.name.startswith("test_")
        and node.name != f"test_{clause}"
    )


def _is_own_import(node: ast.stmt) -> bool:
    """Imports that the script replaces: the suite's, pytest's, and future statements."""
    if isinstance(node, ast.Import):
        return any(alias.name == "pytest" for alias in node.names)
    if isinstance(node, ast.ImportFrom):
        return (node.module or "").split(".")[0] in ("flask_conformance", "flask_adapters")
    return False


def _embedded(module: str) -> str:
    """A module of ours as text: without its docstring's import lines and future statements."""
    source = inspect.getsource(importlib.import_module(module))
    tree = ast.parse(source)
    first = tree.body[0]
    dropped = [node for node in tree.body if _is_own_import(node) or _is_future(node)]
    if isinstance(first, ast.Expr):
        dropped.append(first)
    return f"# From {module}.\n\n{_without(source, dropped)}"


def _is_future(node: ast.stmt) -> bool:
    return isinstance(node, ast.ImportFrom) and node.module == "__future__"


def _without(source: str, nodes: Iterable[ast.stmt]) -> str:
    """The source less the lines of those statements, decorators included."""
    gone: set[int] = set()
    for node in nodes:
        decorators = getattr(node, "decorator_list", [])
        start = min([node.lineno, *(decorator.lineno for decorator in decorators)])
        gone.update(range(start, (node.end_lineno or node.lineno) + 1))
    lines = enumerate(source.splitlines(), start=1)
    return "\n".join(line for number, line in lines if number not in gone).strip()
