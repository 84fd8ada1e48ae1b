"""Visitors who come at the same time, and what each of them was answered."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from flask_conformance.kit.client import Client
from flask_conformance.kit.response import Response
from flask_conformance.kit.verdict import Verdict

VISITORS = 32
"""How many come at once."""

PATIENCE = 30.0
"""Seconds after which a visitor who has no answer is an error; the run's limit is shorter."""

MOST_LINES = 6
"""How many wrong answers a transcript shows."""

MOST_LETTERS = 32
"""How much of a request or an answer it shows."""

T = TypeVar("T")


class Visitor:
    """A client with a number, and a name that no other has."""

    def __init__(self, number: int, client: Client) -> None:
        self.number, self.client = number, client
        self.name = f"user-{number}"
        self.sent = ""
        """The last request, in words."""

    def get(self, path: str, **options: Any) -> Response:
        return self.open(path, "GET", **options)

    def post(self, path: str, **options: Any) -> Response:
        return self.open(path, "POST", **options)

    def open(self, path: str, method: str, **options: Any) -> Response:
        self.sent = " ".join([method, path, *_words(options)])
        return self.client.open(path, method, **options)


def _words(options: dict[str, Any]) -> Iterator[str]:
    """What a request carries, shortly."""
    for given in options.values():
        if isinstance(given, dict):
            yield from (f"{name}={value}" for name, value in given.items())
        else:
            yield repr(given)


class Crowd:
    """Visitors, each with cookies of its own."""

    def __init__(self, client: Callable[[], Client], visitors: int = VISITORS) -> None:
        self.visitors = [Visitor(number, client()) for number in range(1, visitors + 1)]

    def at_once(self, visit: Callable[[Visitor], T]) -> list[T]:
        """What each visitor's visit gives, in their order; no one begins before all are there."""
        start = threading.Barrier(len(self.visitors))
        results: dict[int, T] = {}
        errors: list[BaseException] = []

        def run(visitor: Visitor) -> None:
            try:
                start.wait(PATIENCE)
                results[visitor.number] = visit(visitor)
            except BaseException as error:
                errors.append(error)

        # Daemons, so that a visitor who is never answered cannot keep the process alive.
        threads = [
            threading.Thread(target=run, args=(visitor,), daemon=True) for visitor in self.visitors
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(PATIENCE)
        if errors:
            raise errors[0]
        if len(results) < len(self.visitors):
            waiting = len(self.visitors) - len(results)
            raise TimeoutError(f"{waiting} visitors have no answer after {PATIENCE:g} s")
        return [results[visitor.number] for visitor in self.visitors]

    def each_is_told(self, answers: list[str], own_of: Callable[[Visitor], str]) -> Verdict:
        """Whether every visitor's answer is their own; if not, who was told what."""
        owns = [own_of(visitor) for visitor in self.visitors]
        rows = [
            (
                str(visitor.number),
                visitor.sent,
                _line(own),
                _line(answer),
                self._whose(answer, owns),
            )
            for visitor, answer, own in zip(self.visitors, answers, owns, strict=True)
            if answer != own
        ]
        head = ("client", "sent", "its own", "was told", "whose")
        table = list(_table([head, *rows[:MOST_LINES]]))
        if len(rows) > MOST_LINES:
            table.append(f"and {len(rows) - MOST_LINES} more")
        expected = f"each of {len(self.visitors)} visitors is told their own"
        got = f"something else for {len(rows)} of them\n" + "\n".join(table)
        return Verdict(not rows, expected, got)

    def _whose(self, answer: str, owns: list[str]) -> str:
        """Whose answer it is, where it is that of one visitor."""
        return str(self.visitors[owns.index(answer)].number) if owns.count(answer) == 1 else ""


def _line(answer: str | None) -> str:
    """An answer on one line."""
    return repr(answer)[1:-1] if answer is not None else "nothing"


def _table(rows: list[tuple[str, ...]]) -> Iterator[str]:
    cells = [
        [cell if len(cell) <= MOST_LETTERS else cell[: MOST_LETTERS - 1] + "…" for cell in row]
        for row in rows
    ]
    widths = [max(len(row[column]) for row in cells) for column in range(len(cells[0]))]
    for row in cells:
        padded = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield "  ".join(padded).rstrip()
