"""The application on Flask's names does what the page says, where no check asks for it."""

from __future__ import annotations

import threading
from typing import Any

import flask
import pytest

from flask_adapters.http_profile import make, rounds
from flask_adapters.http_profile.gates import Gates, pieces_through


@pytest.fixture
def visitor() -> Any:
    return make(flask).test_client()


def test_an_aged_session_is_put_as_any_other(visitor: Any) -> None:
    visitor.post("/session?permanent=1", json={"a": "one"})

    response = visitor.post("/session/aged/30", json={"b": "two"})

    assert response.json == {"a": "one", "b": "two"}
    assert len(response.headers.getlist("Set-Cookie")) == 1
    assert "Expires=" in response.headers["Set-Cookie"]
    assert response.headers["Vary"] == "Cookie"
    assert visitor.get("/session").json == {"a": "one", "b": "two"}


def test_an_aged_session_is_old(visitor: Any) -> None:
    visitor.post("/session", json={"a": "one"})
    visitor.post("/session/aged/32", json={})
    visitor.post("/session/aged/32", json={"b": "two"})

    assert visitor.get("/session").json == {}


def test_the_session_of_another_request_is_of_today(visitor: Any) -> None:
    visitor.post("/session/aged/32", json={"a": "one"})
    visitor.post("/session", json={"b": "two"})

    assert visitor.get("/session").json == {"b": "two"}


def test_the_page_of_a_meeting_is_the_page(visitor: Any) -> None:
    met = visitor.get("/meet/round/1/pear?as=page&mark=ripe")
    page = visitor.get("/page/pear?mark=ripe")

    assert '<p class="mark">ripe</p>' in met.text
    path = '<p class="path">{}</p>'
    assert met.text.replace(path.format("/meet/round/1/pear"), path.format("/page/pear")) == (
        page.text
    )


def test_whoever_comes_late_keeps_the_others_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """The time counts from the last arrival: time stands still here until a visitor comes."""
    clock = [0.0]
    monkeypatch.setattr(rounds.time, "monotonic", lambda: clock[0])
    met: list[bool] = []
    going = rounds.Rounds()
    visitors = []
    for number in range(4):
        clock[0] += rounds.PATIENCE * 0.9
        thread = threading.Thread(target=lambda: met.append(going.wait("round", 4)))
        thread.start()
        visitors.append(thread)
        while going._rounds.get("round") is None or going._rounds["round"].inside <= number:
            thread.join(0.001)
    for thread in visitors:
        thread.join()

    assert met == [True] * 4


def test_who_waits_in_vain_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rounds, "PATIENCE", 0.01)
    going = rounds.Rounds()

    assert [going.wait("round", 2), going.wait("round", 2)] == [False, False]


def test_a_piece_passes_when_the_gate_is_opened() -> None:
    gate = Gates().named("gate")
    made = pieces_through(gate, 3, lambda: "line")

    assert next(made) == "0 line\n"
    gate.release()
    assert next(made) == "1 line\n"
    gate.release()
    assert list(made) == ["2 line\n"]


def test_a_piece_that_nobody_lets_through_is_late(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flask_adapters.http_profile.gates.PATIENCE", 0.01)

    assert list(pieces_through(Gates().named("gate"), 3, lambda: "line")) == [
        "0 line\n",
        "1 late\n",
        "2 late\n",
    ]
