"""Values that a submission cannot know beforehand, and the form of a sealed check."""

from __future__ import annotations

import random
import string
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from flask_conformance.model.edition import Applicability

Program = dict[str, Any]
Move = list[Any]


class Draw:
    """Seeded values: the same seed gives the same ones, on every machine."""

    def __init__(self, seed: str) -> None:
        self._random = random.Random(seed)
        self._words: set[str] = set()

    def word(self, length: int = 6) -> str:
        """Lower-case letters that were not drawn before."""
        while True:
            word = "".join(self._random.choice(string.ascii_lowercase) for _ in range(length))
            if word not in self._words:
                self._words.add(word)
                return word

    def number(self, least: int = 2, most: int = 999) -> int:
        return self._random.randint(least, most)

    def choice(self, values: Sequence[Any]) -> Any:
        return self._random.choice(values)

    def chance(self) -> bool:
        return self._random.random() < 0.5

    def order(self, values: Sequence[Any]) -> list[Any]:
        return self._random.sample(list(values), len(values))

    def interleaved(self, parts: Sequence[Sequence[Move]]) -> list[tuple[int, Move]]:
        """The workers' moves in one order in which each keeps its own."""
        turns = self.order([own for own, moves in enumerate(parts) for _ in moves])
        left = [iter(moves) for moves in parts]
        return [(own, next(left[own])) for own in turns]


@dataclass(frozen=True)
class Check:
    """One requirement, and what is drawn to see whether it holds."""

    id: str
    draw: Callable[[Draw], Program]
    asks: tuple[str, ...]
    """The names that the submission must have."""
    depends: tuple[str, ...] = ()
    """Checks without which it cannot hold."""
    applies: Applicability = field(default_factory=Applicability)
    refines: bool = False
    """Whether it asks for nothing where what it depends on does not hold."""
    rounds: int = 3
    """How many programs are drawn."""

    @property
    def requirement(self) -> str:
        return self.id.partition("[")[0]

    def programs(self, seed: str) -> list[Program]:
        return [self.draw(Draw(f"{seed}:{self.id}:{number}")) for number in range(self.rounds)]


def moves(
    make: Sequence[Move],
    moves: Sequence[Any],
    *,
    before: Sequence[Move] = (),
    workers: str | None = None,
    things: int = 0,
) -> Program:
    """A program of moves; without workers, *moves* are made where the program is run."""
    by_worker = moves if workers else [(0, move) for move in moves]
    return {
        "kind": "moves",
        "workers": workers,
        "things": things,
        "make": list(make),
        "before": list(before),
        "moves": [list(move) for move in by_worker],
    }


def thing(number: int) -> dict[str, int]:
    return {"thing": number}


def value(plain: Any) -> dict[str, Any]:
    return {"value": plain}
