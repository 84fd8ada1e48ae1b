"""Clauses that do not end: where, and what is not asked or not waited for any more."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from flask_conformance.model.protocol import ListedClause, Result

ALIKE = 3
"""Timeouts in one place, from which on the rest of a requirement that runs into it is blocked."""

WIDE = 6
"""Timeouts in one place, from which on the rest of a chapter is."""

SURE = 2.0
"""Seconds of a clause after which is asked whether it is where another has not ended."""

STUCK = "WorkerStuck:"
"""How a failure begins where a thread of the clause has not come back."""

_FRAME = re.compile(r'File "(?P<file>[^"]+)", line (?P<line>\d+) in (?P<name>\S+)')
_STANDARD = re.compile(r"/lib/python3[^/]*/(?!site-packages/)|^<frozen ")


class Hangs:
    """The places where clauses of a run did not end."""

    def __init__(self) -> None:
        self._number = Counter[str]()
        self.of_threads = False
        """Whether a clause's thread was stuck."""

    def heed(self, result: Result) -> None:
        """Remember that a thread was stuck."""
        if result.failure is not None and result.failure.got.startswith(STUCK):
            self.of_threads = True

    @property
    def are_known(self) -> bool:
        """Whether there is a place that a stack can be compared with."""
        return bool(self._number)

    def known(self, stack: str) -> str:
        """The place where that stack stands, if a clause has not ended there."""
        place = _place(stack)
        return place if place in self._number else ""

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
