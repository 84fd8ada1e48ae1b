"""What is not asked any more, once a few clauses have not ended in one place."""

from __future__ import annotations

import pytest

from flask_conformance.model.protocol import ListedClause
from flask_conformance.supervisor.hangs import Hangs

STACK = """\
Stack (most recent call first):
  File "/usr/lib/python3.12/threading.py", line 359 in wait
  File "/home/ada/shop/app.py", line {line} in save
  File "/work/spec/flask_spec/steps/in_order.py", line 16 in test_gives_one"""

OWN = """\
Stack (most recent call first):
  File "/usr/lib/python3.12/threading.py", line 359 in wait
  File "/work/spec/flask_spec/steps/in_order.py", line 16 in test_gives_one"""

CLAUSES = [
    ListedClause(f"{requirement}::{n}", "it", requirement, 0)
    for requirement in ("a/1", "a/2", "a/3", "a/4", "a/5", "a/6", "b/1")
    for n in range(10)
]


def passed_over(*stacks: str) -> list[tuple[str, int]]:
    """The place, and what is passed over, where one clause after another hangs with that stack."""
    hangs, places, at = Hangs(), [], 0
    for stack in stacks:
        place, number = hangs.after(CLAUSES[at], CLAUSES[at + 1 :], stack)
        places.append((place, number))
        at += number + 1
    return places


def test_the_rest_of_a_requirement_is_passed_over_then_that_of_a_chapter() -> None:
    places = passed_over(*[STACK.format(line=7)] * 7)

    assert {place for place, _ in places} == {"save (shop/app.py:7)"}
    # Three of a/1, one each of a/2 and a/3, one of a/4, after which comes b/1.
    assert [number for _, number in places] == [0, 0, 7, 9, 9, 29, 9]


def test_other_places_are_counted_apart() -> None:
    stacks = [STACK.format(line=line) for line in (7, 8, 7, 8, 9)]

    assert [number for _, number in passed_over(*stacks)] == [0, 0, 0, 0, 0]


@pytest.mark.parametrize("stack", [OWN, "", "Segmentation fault"])
def test_a_clause_that_waits_itself_blocks_nothing(stack: str) -> None:
    assert passed_over(stack, stack, stack) == [("", 0)] * 3


def test_a_place_is_known_once_a_clause_has_not_ended_there() -> None:
    hangs, stack = Hangs(), STACK.format(line=7)
    assert not hangs.known(stack)

    hangs.after(CLAUSES[0], CLAUSES[1:], stack)

    assert hangs.known(stack) == "save (shop/app.py:7)"
    assert not hangs.known(STACK.format(line=8))
