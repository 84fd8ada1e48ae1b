"""What a reader meets: narrow terminals, dark rooms, phones, and how long it will take."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

import pytest

from flask_conformance.cli.progress import Progress, left
from flask_conformance.model.outcome import Outcome
from flask_conformance.model.protocol import FirstLook, Run
from flask_conformance.reports import html, terminal


@pytest.fixture
def lacking(check: Callable[..., Run]) -> Run:
    """A run of which one clause is blocked by a name that the target lacks."""
    run = check("good")
    first, *rest = run.requirements
    clause = replace(first.clauses[0], outcome=Outcome.BLOCKED, blocked_by=("flask.sieve",))
    look = FirstLook((), {}, tuple(f"flask.name_number_{n}" for n in range(20)))
    changed = replace(first, clauses=(clause, *first.clauses[1:]))
    return replace(run, first_look=look, requirements=(changed, *rest))


@pytest.mark.parametrize("width", [60, 80, 100])
def test_the_first_look_keeps_to_the_width(lacking: Run, width: int) -> None:
    lines = terminal.report(lacking, width).splitlines()

    looks = lines[lines.index("first look:") : lines.index("")]
    assert max(map(len, looks)) <= width
    assert len(looks) > 2


def test_what_is_missing_for_clauses_that_were_not_run_is_named(lacking: Run) -> None:
    report = terminal.report(lacking)

    assert "not run, for what is missing: 1 clause\n     1  flask.sieve\n" in report
    assert ": flask.sieve</li>" in html.page(lacking).replace("\n", "")


def test_html_shows_code_as_code_and_knows_dark_rooms(lacking: Run) -> None:
    first, *rest = lacking.requirements
    page = html.page(
        replace(lacking, requirements=(replace(first, text="``a < b`` holds."), *rest))
    )

    assert "<p><code>a &lt; b</code> holds.</p>" in page
    assert "prefers-color-scheme: dark" in page


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.3, "about 10 s left"), (44, "about 40 s left"), (89, "about 90 s left"),
     (90, "about 2 min left"), (640, "about 11 min left")],
)  # fmt: skip
def test_an_estimate_is_round(seconds: float, words: str) -> None:
    assert left(seconds) == words


class Watched(io.StringIO):
    def isatty(self) -> bool:
        return True


class Half:
    """Results of a run that is half done."""

    total, done, chapter, waiting = 200, 100, "sessions", ""


def test_progress_tells_how_long_the_rest_may_take(monkeypatch: pytest.MonkeyPatch) -> None:
    times = iter([0.0, 40.0])
    monkeypatch.setattr("time.monotonic", lambda: next(times))
    stream = Watched()

    Progress(stream).show(Half())  # type: ignore[arg-type]

    assert stream.getvalue().endswith(" 50 %  sessions  about 40 s left")
