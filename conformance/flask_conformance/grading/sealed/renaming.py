"""Other names for what a program of moves makes: what is seen of it cannot be known beforehand."""

from __future__ import annotations

from typing import Any

from flask_conformance.grading.sealed.drawing import Draw, Move, Program, thing

MOST_THINGS = 40


def renamed(program: Program, seed: str) -> Program:
    """The program with things of other numbers and applications of other names."""
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

    return {
        **program,
        "things": MOST_THINGS,
        "make": [changed(move) for move in program["make"]],
        "before": [changed(move) for move in program["before"]],
        "moves": [[worker, changed(move)] for worker, move in program["moves"]],
    }
