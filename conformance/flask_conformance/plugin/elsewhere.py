"""A class of applications that a package has, but not in the module that was named."""

from __future__ import annotations

import ast
from collections.abc import Iterator
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
    places = attempt(lambda: [Path(place) for place in offered(namespace, "__path__", ())], [])
    package = str(offered(namespace, "__name__", ""))
    for place in places:
        for file in islice(sorted(place.rglob("*.py")), MOST_FILES):
            for cls, method in attempt(lambda file=file: list(_classes(file)), []):  # type: ignore[misc]
                if cls not in others:
                    inside = file.relative_to(place).with_suffix("").parts
                    words = [package, *(part for part in inside if part != "__init__")]
                    return ".".join(words), cls, method
    return None


def _classes(file: Path) -> Iterator[tuple[str, str]]:
    if file.stat().st_size > LARGEST:
        return
    for node in ast.parse(file.read_bytes()).body:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            defined = {item.name for item in node.body if isinstance(item, ast.FunctionDef)}
            if has := next((name for name in METHODS if name in defined), None):
                yield node.name, has
