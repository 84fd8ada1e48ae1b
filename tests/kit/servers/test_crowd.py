"""Visitors who come at once, and the transcript of who was told what."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from typing import Any

import pytest

from flask_conformance.kit.client import Client
from flask_conformance.kit.crowd import Crowd, Visitor
from flask_conformance.kit.servers import meeting
from flask_conformance.kit.servers.meeting import Meeting


def echo(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    """Answers with the path, or with that of client 2."""
    start_response("200 OK", [("Content-Type", "text/plain")])
    path: str = environ["PATH_INFO"]
    return [b"/user-2" if path == "/user-1" else path.encode()]


def crowd(visitors: int) -> Crowd:
    return Crowd(lambda: Client(echo), visitors)


def ask(visitor: Visitor) -> str:
    return visitor.get(f"/{visitor.name}", headers={"X-Word": "please"}).text


def test_all_are_there_at_once() -> None:
    together = threading.Barrier(5)

    answers = crowd(5).at_once(lambda visitor: together.wait(10) >= 0)

    assert answers == [True] * 5


def test_the_first_error_is_raised_when_all_are_back() -> None:
    def visit(visitor: Visitor) -> None:
        if visitor.number == 2:
            raise ValueError("the second")

    with pytest.raises(ValueError, match="the second"):
        crowd(3).at_once(visit)


def test_right_answers_hold() -> None:
    visitors = crowd(3)

    assert visitors.each_is_told(["1", "2", "3"], lambda visitor: str(visitor.number))


def test_the_transcript_says_whose_answer_it_was() -> None:
    visitors = crowd(3)

    verdict = visitors.each_is_told(visitors.at_once(ask), lambda visitor: f"/{visitor.name}")

    assert not verdict
    assert verdict.expected == "each of 3 visitors is told their own"
    assert verdict.got.splitlines() == [
        "something else for 1 of them",
        "client  sent                       its own  was told  whose",
        "1       GET /user-1 X-Word=please  /user-1  /user-2   2",
    ]


def test_the_transcript_is_short() -> None:
    visitors = crowd(32)

    verdict = visitors.each_is_told(["?"] * 32, lambda visitor: visitor.name)

    assert verdict.got.splitlines()[-1] == "and 26 more"


def test_requests_that_meet_go_on_together() -> None:
    meet, seen = Meeting(4), []

    def visit(visitor: Visitor) -> int:
        seen.append(visitor.number)
        meet()
        return len(seen)

    assert crowd(4).at_once(visit) == [4] * 4


def test_who_does_not_meet_the_others_goes_on_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(meeting, "LONGEST_WAIT", 0.01)
    meet = Meeting(2)

    meet()
    meet()
