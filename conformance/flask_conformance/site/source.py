"""The source of a clause, with its words coloured."""

from __future__ import annotations

import inspect
import io
import keyword
import textwrap
import tokenize
from collections.abc import Iterator
from html import escape

from flask_conformance.catalogue.load import Entry
from flask_conformance.model.requirement import Clause

_KINDS = {"STRING": "str", "COMMENT": "com", "NUMBER": "num"} | dict.fromkeys(
    # From Python 3.12 on, the pieces of a formatted string are tokens.
    ("FSTRING_START", "FSTRING_MIDDLE", "FSTRING_END"),
    "str",
)

Place = tuple[int, int]
"""Row, from 1, and column, from 0."""


def clause_source(entry: Entry, clause: Clause) -> tuple[str, int]:
    """The text of the clause's method without its indentation, and its first line."""
    function = vars(entry.cls)[f"test_{clause.name}"]
    lines, number = inspect.getsourcelines(function)
    return textwrap.dedent("".join(lines)).rstrip() + "\n", number


def coloured(source: str) -> str:
    """The source as HTML, its keywords, strings, numbers, comments and decorators marked."""
    lines = source.splitlines(keepends=True)
    parts, place = [], (1, 0)
    for kind, start, end in _marks(source):
        parts.append(escape(_between(lines, place, start)))
        parts.append(f'<span class="{kind}">{escape(_between(lines, start, end))}</span>')
        place = end
    parts.append(escape(_between(lines, place, (len(lines), len(lines[-1])))))
    return "".join(parts)


def _marks(source: str) -> Iterator[tuple[str, Place, Place]]:
    """What gets a colour: its kind, start and end."""
    is_decorator = is_definition = False
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        kind = _KINDS.get(tokenize.tok_name[token.type], "")
        if token.type == tokenize.OP:
            begins = token.string == "@" and not token.line[: token.start[1]].strip()
            is_decorator = begins or (is_decorator and token.string == ".")
            kind = "dec" if is_decorator else ""
        elif token.type == tokenize.NAME:
            if keyword.iskeyword(token.string):
                kind = "key"
            elif is_definition or is_decorator:
                kind = "def" if is_definition else "dec"
            is_definition = token.string in ("def", "class")
        if kind:
            yield kind, token.start, token.end


def _between(lines: list[str], start: Place, end: Place) -> str:
    """The text from one place to another."""
    if start[0] == end[0]:
        return lines[start[0] - 1][start[1] : end[1]]
    middle = lines[start[0] : end[0] - 1]
    return "".join([lines[start[0] - 1][start[1] :], *middle, lines[end[0] - 1][: end[1]]])
