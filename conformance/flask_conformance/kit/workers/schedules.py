"""Schedules: whose turn each step is, written as the workers' numbers, such as ``0110``."""

from __future__ import annotations

import inspect
import re
from collections.abc import Sequence
from types import GeneratorType
from typing import Any, cast

from flask_conformance.kit.workers.step import Body

MOST_SCHEDULES = 2_000
"""Enough for 2 workers of 5 steps (252) and 3 of 3 (1,680); more would take too long."""

Choice = tuple[int, list[int]]
"""Whose turn a step was, and whose it could have been."""


class ScheduleError(Exception):
    """A schedule that cannot be run; the message says why."""


def parse(text: str) -> list[int]:
    """The turns of a schedule that a person wrote; raises :class:`ScheduleError`."""
    if not re.fullmatch("[0-9]+", text):
        raise ScheduleError(
            f"{text!r} is no schedule; write the number of the worker whose turn each step is, "
            "such as 0110"
        )
    return [int(digit) for digit in text]


def next_turns(choices: Sequence[Choice]) -> list[int] | None:
    """The schedule after this one, in the order of their digits; None after the last."""
    for at in reversed(range(len(choices))):
        turn, possible = choices[at]
        later = [other for other in possible if other > turn]
        if later:
            return [earlier for earlier, _ in choices[:at]] + later[:1]
    return None


def begun_in_order(choices: Sequence[Choice]) -> list[Choice]:
    """The choices of a schedule, less those by which a worker begins before one of lower number."""
    in_order, begun = [], -1
    for turn, possible in choices:
        in_order.append((turn, [other for other in possible if other <= begun + 1]))
        begun = max(begun, turn)
    return in_order


def are_alike(bodies: Sequence[Body]) -> bool:
    """Whether the workers, which have not begun, do the same and differ in texts alone."""
    # Not every Generator of typing has code; one of a function with yield does.
    if len({cast("GeneratorType[Any, Any, Any]", body).gi_code for body in bodies}) > 1:
        return False
    first, *others = map(inspect.getgeneratorlocals, bodies)
    return all(
        value is first[name] or (isinstance(value, str) and isinstance(first[name], str))
        for given in others
        for name, value in given.items()
    )


def misfit(turns: Sequence[int], at: int, workers: int) -> ScheduleError:
    """The error of a turn for a worker that cannot have it."""
    schedule = "".join(map(str, turns))
    why = "has ended by then" if turns[at] < workers else f"is not one of the {workers} workers"
    return ScheduleError(f"schedule {schedule}: at step {at + 1}, worker {turns[at]} {why}")
