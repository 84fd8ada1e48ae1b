"""What all tests share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from warmed import Warmed

from flask_conformance.supervisor import subject_process


@pytest.fixture(scope="session")
def warmed() -> Iterator[Warmed]:
    """A process that has collected the spec, started when the first asks for it."""
    found = Warmed()
    yield found
    found.close()


@pytest.fixture
def in_a_fork(warmed: Warmed, monkeypatch: pytest.MonkeyPatch) -> None:
    """Supervisors take a fork of the warmed process where they would start a subject."""
    monkeypatch.setattr(subject_process, "subprocess", warmed.stand_in)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """List what was not run, and why."""
    reasons = Counter[str]()
    for report in terminalreporter.stats.get("skipped", ()):
        where = report.longrepr
        reason = where[2] if isinstance(where, tuple) else str(where)
        reasons[reason.removeprefix("Skipped: ")] += 1
    if reasons:
        terminalreporter.section("not run")
        for reason, number in sorted(reasons.items()):
            terminalreporter.line(f"{number:4}  {reason}")
