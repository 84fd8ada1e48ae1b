"""Faulty implementations run in forks of one process that has collected the spec."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from warmed import Warmed

from flask_conformance.supervisor import subject_process


@pytest.fixture(scope="session")
def warmed() -> Iterator[Warmed]:
    """The process, started when the first asks for it."""
    found = Warmed()
    yield found
    found.close()


@pytest.fixture
def in_a_fork(warmed: Warmed, monkeypatch: pytest.MonkeyPatch) -> None:
    """Supervisors take a fork of the warmed process where they would start a subject."""
    monkeypatch.setattr(subject_process, "subprocess", warmed.stand_in)
