"""Clauses that do not end where others have not: what is not asked for their sake."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from flask_conformance.model.protocol import ListedClause

ALIKE = 3
"""Timeouts in one place, from which on the rest of a requirement that runs into it is blocked."""

WIDE = 6
"""Timeouts in one place, from which on the rest of a chapter is."""

_FRAME = re.compile(r'File "(?P<file>[^"]+)", line (?P<line>\d+) in (?P<name>\S+)')
_STANDARD = re.compile(r"/lib/python3[^/]*/(?!site-packages/)|^<frozen ")


class Hangs:
    """The places where clauses did not end."""

    def __init__(self) -> None:
        self._number = Counter[str]()

    def after(
        self, clause: ListedClause, following: Sequence[ListedClause], stack: str
    ) -> tuple[str, int]:
        """Where the clause hung, by the *stack* that its process printed, and how many of those
        that follow need what does not end there."""
        place = _place(stack)
        if not place:
            return "", 0
        self._number[place] += 1
        number = self._number[place]
        if number < ALIKE:
            return place, 0
        is_wide = number >= WIDE
        for count, other in enumerate(following):
            if _part(other, is_wide) != _part(clause, is_wide):
                return place, count
        return place, len(following)


def _part(clause: ListedClause, is_wide: bool) -> str:
    return clause.requirement.partition("/")[0] if is_wide else clause.requirement


def _place(stack: str) -> str:
    """The innermost frame that is not the standard library's; the clause itself is none."""
    for frame in _FRAME.finditer(stack):
        if not _STANDARD.search(frame["file"]):
            if "/flask_spec/" in frame["file"]:
                return ""
            file = "/".join(frame["file"].split("/")[-2:])
            return f"{frame['name']} ({file}:{frame['line']})"
    return ""
