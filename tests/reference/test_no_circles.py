"""Whoever reads the reference never comes back to a file by its imports."""

from __future__ import annotations

import ast
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

import flask_reference

ROOT = Path(str(flask_reference.__file__)).parent


def module_of(file: Path) -> str:
    parts = ("flask_reference", *file.relative_to(ROOT).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module_of(file): file for file in sorted(ROOT.rglob("*.py"))}


def is_for_types(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"


def imported(name: str, file: Path) -> set[str]:
    """The modules of the reference that this one imports, but for those that only types need."""
    package = name if file.name == "__init__.py" else name.rpartition(".")[0]
    found: set[str] = set()
    pending: list[ast.AST] = [ast.parse(file.read_text(encoding="utf-8"))]
    while pending:
        node = pending.pop()
        if isinstance(node, ast.ImportFrom) and node.level:
            above = package.split(".")[: len(package.split(".")) - node.level + 1]
            source = ".".join([*above, *([node.module] if node.module else [])])
            parts = {f"{source}.{alias.name}" for alias in node.names} & MODULES.keys()
            found |= parts or {source}
        if not is_for_types(node):
            pending += ast.iter_child_nodes(node)
    return found & MODULES.keys()


def test_no_file_imports_in_a_circle() -> None:
    graph = {name: imported(name, file) for name, file in MODULES.items()}
    assert graph["flask_reference.app"], "imports are found"

    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" imports ".join(reversed(error.args[1])))


@pytest.mark.parametrize("file", MODULES.values(), ids=MODULES)
def test_no_function_imports(file: Path) -> None:
    functions = [
        node
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    ]

    hidden = [
        ast.unparse(node)
        for function in functions
        for node in ast.walk(function)
        if isinstance(node, (ast.Import, ast.ImportFrom))
    ]
    assert hidden == []


def test_folders_stand_one_upon_the_other() -> None:
    order = ["core", "views", "cli", "setup"]
    wrong = [
        f"{name} imports {other}"
        for name, file in MODULES.items()
        for other in imported(name, file)
        for upper in other.split(".")[1:2]
        for own in name.split(".")[1:2]
        if own in order and upper in order and order.index(upper) > order.index(own)
    ]

    assert wrong == []
