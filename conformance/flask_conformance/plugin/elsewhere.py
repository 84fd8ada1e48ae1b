"""A class of applications that a package has, but not in the module that was named."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from flask_conformance.kit.guarded import attempt, offered

METHODS = ("route", "add_url_rule")
"""By which a class is seen to be one of applications; the first that it has is told."""

MOST_FILES = 200
LARGEST = 1_000_000
"""Bytes of a file that is read."""


def found_in_submodule(namespace: Any, others: tuple[str, ...]) -> tuple[str, str, str] | None:
    """Submodule, class and method; read from the source, since to import may do anything.

    Classes that are called like one of *others* are not meant.
    """
    package = str(offered(namespace, "__name__", ""))
    no_files: list[tuple[Path, Path]] = []
    no_classes: list[tuple[str, str]] = []
    for place, file in attempt(lambda: list(_files(namespace)), no_files):
        inside = [part for part in file.relative_to(place).with_suffix("").parts if part[0] != "_"]
        for cls, method in attempt(partial(_classes, file), no_classes):
            if cls not in others:
                return ".".join([package, *inside]), cls, method
    return None


def _files(namespace: Any) -> Iterator[tuple[Path, Path]]:
    for folder in map(Path, offered(namespace, "__path__", ())):
        yield from ((folder, file) for file in islice(sorted(folder.rglob("*.py")), MOST_FILES))


def _classes(file: Path) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    if file.stat().st_size > LARGEST:
        return found
    for node in ast.parse(file.read_bytes()).body:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            defined = {item.name for item in node.body if isinstance(item, ast.FunctionDef)}
            if has := next((name for name in METHODS if name in defined), None):
                found.append((node.name, has))
    return found
