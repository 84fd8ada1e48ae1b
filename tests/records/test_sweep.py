"""What a sweep does not let into a record, and how it ends early."""

import os
import signal
import threading
import time
from pathlib import Path

import pytest

from flask_conformance.model.edition import Edition
from flask_conformance.model.outcome import Outcome
from flask_conformance.model.protocol import ClauseResult, RequirementResult, Run
from flask_conformance.model.requirement import Level
from flask_conformance.records import memory, sweep
from flask_conformance.records.sweep import problems
from flask_conformance.releases.catalogue import Release, find
from flask_conformance.releases.environments import Environment


def run_with(*clauses: ClauseResult) -> Run:
    result = RequirementResult("routing/rule", Level.MUST, "It holds.", {}, "", (), clauses)
    edition = Edition.parse("3.1.3", werkzeug="3.1.8")
    return Run(
        "flask", edition, "0.1.0", "2026-01-01T00:00:00Z", "CPython 3.11", {}, 1, "wsgi",
        "full", "MAY", (), 1.0, (result,),
    )  # fmt: skip


def result(outcome: Outcome, observed: Outcome | None = None, name: str = "a") -> ClauseResult:
    return ClauseResult(f"routing/rule::{name}", name, outcome, observed)


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (result(Outcome.FAIL), ["1 fail: routing/rule::a"]),
        (
            result(Outcome.NOT_APPLICABLE, Outcome.TIMEOUT),
            ["1 timeout outside of the interval: routing/rule::a"],
        ),
        (result(Outcome.NOT_APPLICABLE, Outcome.FAIL), []),
        (result(Outcome.PASS), []),
        (result(Outcome.KNOWN), []),
    ],
    ids=["fails", "hangs-outside", "fails-outside", "passes", "known"],
)
def test_what_is_no_reviewed_result(clause: ClauseResult, expected: list[str]) -> None:
    assert list(problems(run_with(clause))) == expected


def test_the_first_five_are_named() -> None:
    clauses = [result(Outcome.FAIL, name=letter) for letter in "abcdefg"]

    (problem,) = problems(run_with(*clauses))

    assert problem.startswith("7 fail: routing/rule::a, ")
    assert problem.endswith("routing/rule::e and 2 more")


def test_an_interrupt_ends_what_runs_beside() -> None:
    stopped = []

    def row(release: Release, stop: threading.Event) -> sweep.Row:
        if release.flask == "3.1.3":
            os.kill(os.getpid(), signal.SIGINT)
        stopped.append(stop.wait(30))
        return sweep.Row(release, None)

    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    began = time.monotonic()
    try:
        with pytest.raises(KeyboardInterrupt):
            sweep.side_by_side([find("3.1.2"), find("3.1.3")], 2, row, lambda row, done: None)
    finally:
        signal.signal(signal.SIGINT, before)

    assert time.monotonic() < began + 10
    assert stopped == [True, True]


@pytest.mark.parametrize("text", ["", "[1, 2", '{"name": 1}', "[" * 100_000])
def test_a_damaged_memory_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    environment = Environment(find("3.1.3"), tmp_path / "env")
    memory._memory(environment, "").write_text(text)

    assert memory.remembered(environment) is None
