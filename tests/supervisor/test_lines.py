"""Events are read from whatever comes out of a pipe."""

from __future__ import annotations

import random

import pytest

from flask_conformance.model.protocol import Begin, End, Event
from flask_conformance.supervisor import lines
from flask_conformance.supervisor.lines import Lines, Tail

STREAM = b'{"event": "begin", "clause": "a"}\n{"event": "end"}\n'
EVENTS = [Begin("a"), End()]


def feed(*pieces: bytes) -> list[Event]:
    reader = Lines()
    return [event for piece in pieces for event in reader.feed(piece)]


def test_pieces_of_any_size() -> None:
    for size in range(1, len(STREAM) + 1):
        pieces = [STREAM[at : at + size] for at in range(0, len(STREAM), size)]

        assert feed(*pieces) == EVENTS


@pytest.mark.parametrize(
    "garbage",
    [
        b"no json",
        b"[]",
        b"{}",
        b'{"event": 1}',
        b'{"event": "other"}',
        b'{"event": "begin", "clause": 1}',
        b'{"event": "be',
        b"\xff\xfe\x00",
        b"[" * 100_000,
        b"",
        b"NaN",
        bytes(random.Random(1).randrange(11, 256) for _ in range(1000)),
    ],
    ids=range(12),
)
def test_garbage_is_passed_over(garbage: bytes) -> None:
    assert feed(garbage + b"\n" + STREAM) == EVENTS


def test_a_line_without_end_takes_no_more_memory_than_allowed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(lines, "LONGEST_LINE", 1000)
    reader = Lines()

    for _ in range(100):
        assert list(reader.feed(b"x" * 100)) == []
    assert list(reader.feed(b"\n" + b'{"event": "end"}' + b"\n")) == [EVENTS[1]]


def test_the_tail_is_what_was_printed_last() -> None:
    tail = Tail()
    for number in range(100_000):
        tail.add(f"line {number}\n\n".encode())

    assert tail.text().splitlines() == [f"line {number}" for number in range(99_988, 100_000)]
