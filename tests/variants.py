"""What implementations that are judged here say of themselves, read without running them."""

from __future__ import annotations

import ast
import fnmatch
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
FAULTY = sorted((HERE / "faulty").glob("*/*.py"))
CORRECT = sorted(
    file for file in (HERE / "correct").glob("*.py") if not file.name.startswith("test_")
)


def declared(file: Path, name: str, default: Any = None) -> Any:
    """The value of a variable at the top of the file; the default where there is none."""
    for node in ast.parse(file.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == name:
            return ast.literal_eval(node.value)
    return default


def selected(patterns: Iterable[str], ids: Iterable[str]) -> Iterator[str]:
    """The ids that one of the chapters and patterns selects; some select only a few clauses."""
    names = [pattern.partition("::")[0] for pattern in patterns]
    for id in ids:
        if any(fnmatch.fnmatchcase(id, name) or id.startswith(f"{name}/") for name in names):
            yield id


REPORTED = sorted(
    file for file in (HERE / "reported").glob("*.py") if declared(file, "EXPECTED") is not None
)
