"""A program of moves with other names, and with witnesses of the order of its workers.

What is seen of it can neither be known beforehand, nor be right where workers took no turns.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from flask_conformance.grading.sealed.drawing import Draw, Move, Program, thing, value

MOST_THINGS = 40

ORDER = "order"
"""A plain list that all workers share."""


def renamed(program: Program, seed: str) -> Program:
    """The program with things of other numbers and applications of other names, and witnesses."""
    if program["kind"] != "moves":
        return program
    draw = Draw(f"{seed}:names")
    numbers = draw.order(range(MOST_THINGS))
    apps = {move[1]: draw.word() for move in program["make"] if move[0] == "make_app"}

    def other(argument: Any) -> Any:
        if isinstance(argument, dict) and "thing" in argument:
            return thing(numbers[argument["thing"]])
        return apps.get(argument, argument) if isinstance(argument, str) else argument

    def changed(move: Move) -> Move:
        return [move[0], *map(other, move[1:])]

    turns = [[worker, changed(move)] for worker, move in program["moves"]]
    return {
        **program,
        "things": MOST_THINGS,
        "make": [*map(changed, program["make"]), ["make_cell", ORDER]],
        "before": [changed(move) for move in program["before"]],
        "moves": _with_witnesses(turns, draw) if program["workers"] else turns,
    }


def _with_witnesses(turns: Sequence[Any], draw: Draw) -> list[Any]:
    """Where another worker's turn comes, it mostly reads what the one before wrote for all."""
    more = [turns[0]]
    for before, turn in pairwise(turns):
        if before[0] != turn[0] and draw.number(1, 3) > 1:
            more.append([before[0], ["put", ORDER, value(draw.word())]])
            more.append([turn[0], ["item", ORDER, 0]])
        more.append(turn)
    return more
