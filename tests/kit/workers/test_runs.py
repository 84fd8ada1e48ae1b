"""What a run tells of workers: every kind, every schedule, and the failures as time lines."""

from __future__ import annotations

import json
import shlex
import subprocess
from collections.abc import Callable
from html import unescape
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest

from flask_conformance.kit.workers import KINDS
from flask_conformance.model.outcome import Outcome
from flask_conformance.model.protocol import ClauseResult, Run
from flask_conformance.reports import html, junit, markdown, results, terminal
from flask_conformance.reports.results import read_results

Check = Callable[..., Run]
Command = Callable[..., "subprocess.CompletedProcess[str]"]

SCHEMA = "results-2.json"
EACH, BEGINS = "isolation/store::each_reads_what_it_set", "isolation/store::a_worker_begins_with"


def clause(run: Run, id: str) -> ClauseResult:
    return next(result for result in run.clauses() if result.id == id)


def failing(run: Run, clause: str) -> set[str]:
    """The kinds of worker with which the clause fails."""
    return {
        result.id.partition("[")[2].rstrip("]")
        for result in run.clauses()
        if result.id.startswith(clause) and result.outcome is Outcome.FAIL
    }


def test_a_good_store_passes_with_every_kind(check: Check) -> None:
    outcomes = {result.id: result.outcome for result in check("good_store").clauses()}

    assert {outcomes[f"{EACH}[{kind}]"] for kind in KINDS} == {Outcome.PASS}
    assert set(outcomes.values()) == {Outcome.PASS}


def test_a_global_store_fails_with_every_kind(check: Check) -> None:
    assert failing(check("global_store"), EACH) == {kind.name for kind in KINDS}


def test_a_store_by_thread_fails_where_workers_share_one(check: Check) -> None:
    run = check("store_by_thread")

    together = {"greenlet", "task", "context", "task-in-request", "context-in-request"}
    assert failing(run, EACH) == together
    assert "thread-pool" in failing(run, BEGINS), "what is left in a pool's thread is seen"


def test_schedules_are_counted(check: Check) -> None:
    run = check("good_store")

    assert clause(run, f"{EACH}[thread]").schedules == 3
    assert clause(run, "isolation/store::in_one_order[gevent]").schedules == 1
    assert clause(run, "isolation/store::without_workers").schedules == 0
    blocking = sum(kind.can_pause_in_a_call for kind in KINDS)
    total = len(KINDS) * (3 + 10) + blocking
    assert run.schedules == total
    assert results.as_json(run)["schedules"] == total
    assert f"{total} schedules tried" in terminal.report(run)


@pytest.mark.parametrize("kind", ["thread", "gevent", "task", "greenlets-over-threads"])
def test_a_failure_is_told_as_a_time_line(check: Check, kind: str) -> None:
    run = check("global_store")

    failure = clause(run, f"{EACH}[{kind}]").failure
    assert failure is not None
    assert failure.schedule == "010"
    assert failure.timeline.splitlines() == [
        "schedule 010, the shortest that fails:",
        f"   1  {kind} 0  sets ada",
        f"   2  {kind} 1  sets grace",
        f"   3  {kind} 0  saw 'grace', should have seen 'ada'",
    ]


def test_a_failure_in_an_order_of_its_own_has_a_time_line_too(check: Check) -> None:
    failure = clause(check("global_store"), "isolation/store::in_one_order[thread]").failure

    assert failure is not None
    assert failure.timeline.splitlines() == [
        "schedule 010101, the last that was run:",
        "   1  thread 0  sets ada",
        "   2  thread 1  sets grace",
        "   3  thread 0  goes on as ada",
        "   4  thread 1  goes on as grace",
        "   5  thread 0  ends",
        "   6  thread 1  ends",
    ]
    assert (failure.schedule, "--schedule" in failure.again) == ("", False)


@pytest.mark.parametrize("kind", ["thread", "gevent"])
def test_the_command_of_a_failure_shows_it_again(check: Check, command: Command, kind: str) -> None:
    failure = clause(check("global_store"), f"{EACH}[{kind}]").failure
    assert failure is not None
    name, *words = shlex.split(failure.again)
    assert name == "flask-conformance"

    done = command(*words)

    assert done.returncode == 1, done.stderr
    assert "1 schedule tried" in done.stdout
    for line in failure.timeline.splitlines()[1:]:
        assert line in done.stdout
    assert f"again: {failure.again}" in done.stdout


def test_a_schedule_that_shows_nothing_passes(command: Command) -> None:
    done = command("run", "global_store.py", "--select", f"{EACH}[thread]", "--schedule", "0011")

    assert done.returncode == 0, done.stdout
    assert "1 schedule tried" in done.stdout


def test_each_clause_is_shown_before_more_cases_of_one(check: Check) -> None:
    report = terminal.report(check("global_store"))

    for title in ("each reads what it set", "a worker begins with nothing", "in one order"):
        assert f"  {title} [thread]:" in report
    assert "each reads what it set (9 cases)" in report


@pytest.mark.parametrize(
    ("select", "schedule", "said"),
    [
        (f"{EACH}[thread]", "01x", "--schedule: '01x' is no schedule; write the number"),
        (f"{EACH}[thread]", "", "--schedule: '' is no schedule"),
        (f"{EACH}[thread]", "02", "--schedule 02: at step 2, worker 2 is not one of the 2"),
        (f"{EACH}[gevent]", "000", "--schedule 000: at step 3, worker 0 has ended by then"),
        (EACH, "01", "--schedule 01: name one clause and its kind of worker"),
        ("isolation/store::in_one_order[thread]", "01", "in an order of its own"),
        ("isolation/store::without_workers", "01", "the clause has no workers"),
    ],
    ids=["letters", "empty", "nobody", "ended", "many-clauses", "own-order", "no-workers"],
)
def test_bad_schedules(command: Command, select: str, schedule: str, said: str) -> None:
    done = command("run", "good_store.py", "--select", select, "--schedule", schedule)

    assert done.returncode == 2, done.stdout
    assert done.stdout == ""
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_json_holds_schedules_and_time_lines(check: Check, tmp_path: Path) -> None:
    run, path = check("global_store"), tmp_path / "out.json"
    path.write_text(results.text(run))
    schema = json.loads(files("flask_conformance.reports.schema").joinpath(SCHEMA).read_text())

    jsonschema.validate(json.loads(path.read_text()), schema)

    assert read_results(path) == run


@pytest.mark.parametrize("form", [junit.document, markdown.summary, html.page])
def test_other_reports_have_the_time_line(check: Check, form: Callable[[Run], str]) -> None:
    text = unescape(form(check("global_store")))

    assert "saw 'grace', should have seen 'ada'" in text
    assert f"--select '{EACH}[thread]' --schedule 010 --seed 7" in text
