"""The reference is written from the requirements: no function repeats one of Flask's.

Functions of one name are compared by their tokens, without docstrings and comments, and with those
of Werkzeug's locals, which the reference has anew.
"""

from __future__ import annotations

import ast
import importlib.util
import io
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

import pytest

import flask_reference

ALIKE = 0.8
LINES = 5
"""Shorter bodies have no room for words of one's own."""

EXCEPTIONS: dict[str, str] = {}
"""Functions (file:class.name) that are alike and stay so, each with the reason."""

DROPPED = {
    tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT,
    tokenize.ENCODING, tokenize.ENDMARKER,
}  # fmt: skip

REFERENCE = Path(str(flask_reference.__file__)).parent


@dataclass(frozen=True)
class Function:
    """A function of some source, by its body."""

    where: str
    name: str
    tokens: tuple[str, ...]
    lines: int


def functions(root: Path, file: Path) -> Iterator[Function]:
    """All functions of a file, those inside of others too."""
    source = file.read_text(encoding="utf-8")
    tokens = [
        token
        for token in tokenize.generate_tokens(io.StringIO(source).readline)
        if token.type not in DROPPED
    ]

    def within(node: ast.AST, names: tuple[str, ...]) -> Iterator[Function]:
        for child in ast.iter_child_nodes(node):
            if not isinstance(child, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
                yield from within(child, names)
                continue
            path = (*names, child.name)
            body = child.body[ast.get_docstring(child) is not None :]
            if body and not isinstance(child, ast.ClassDef):
                # A decorated function begins with its decorator.
                began = min(
                    [body[0].lineno, *(d.lineno for d in getattr(body[0], "decorator_list", ()))]
                )
                own = [t for t in tokens if began <= t.start[0] <= (child.end_lineno or 0)]
                where = f"{file.relative_to(root)}:{'.'.join(path)}"
                lines = {line for t in own for line in range(t.start[0], t.end[0] + 1)}
                yield Function(where, child.name, tuple(t.string for t in own), len(lines))
            yield from within(child, path)

    yield from within(ast.parse(source), ())


def all_functions(root: Path) -> list[Function]:
    return [found for file in sorted(root.rglob("*.py")) for found in functions(root, file)]


def likeness(one: Function, other: Function) -> float:
    """The share of tokens that the two have in common, in order."""
    return SequenceMatcher(None, one.tokens, other.tokens, autojunk=False).ratio()


def compared() -> list[tuple[float, Function, Function]]:
    """Each function of the reference, and what it is most like among those of its name."""
    flask = Path(str(pytest.importorskip("flask").__file__)).parent
    local = Path(str(pytest.importorskip("werkzeug.local").__file__))
    theirs: dict[str, list[Function]] = {}
    for found in [*all_functions(flask), *functions(local.parent, local)]:
        theirs.setdefault(found.name, []).append(found)
    return [
        max(((likeness(own, other), own, other) for other in theirs[own.name]), key=lambda m: m[0])
        for own in all_functions(REFERENCE)
        if own.name in theirs and own.lines >= LINES
    ]


def test_no_function_is_one_of_flasks_in_other_words() -> None:
    alike = {
        own.where: f"{ratio:.2f} {other.where}"
        for ratio, own, other in compared()
        if ratio >= ALIKE
    }

    assert {where: like for where, like in alike.items() if where not in EXCEPTIONS} == {}
    assert EXCEPTIONS.keys() - alike.keys() == set(), "no exception that is none"


def test_a_copy_would_be_noticed(tmp_path: Path) -> None:
    flask = importlib.util.find_spec("flask.app")
    if flask is None or flask.origin is None:
        pytest.skip("flask is not installed")
    renamed = tmp_path / "app.py"
    source = Path(flask.origin).read_text(encoding="utf-8")
    renamed.write_text(source.replace("error", "failure").replace("rv", "answer"))

    original = {f.where: f for f in functions(Path(flask.origin).parent, Path(flask.origin))}
    copies = [f for f in functions(tmp_path, renamed) if f.lines >= LINES]

    found = [f for f in copies if f.where in original and likeness(f, original[f.where]) >= ALIKE]
    assert len(found) > 20
