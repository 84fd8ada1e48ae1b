"""Nothing that a target does ends or bends a run."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from by_id import by_id

from flask_conformance.model.protocol import ClauseResult, Run
from flask_conformance.supervisor import Settings, SubjectError, conduct

ASKED = "def __getattr__(name):\n    raise {}"
"""A module that raises whatever it is asked."""

ENDLESS = """
import itertools

class Flask:
    def __init__(self, import_name): pass
    def route(self, path): return lambda view: view
    def __call__(self, environ, start_response):
        start_response("200 OK", [("Content-Type", "text/plain")])
        return itertools.repeat({})
"""

Command = Callable[..., "subprocess.CompletedProcess[str]"]
Check = Callable[..., Run]


def outcome_and_got(clause: ClauseResult) -> tuple[str, str]:
    return clause.outcome.value, clause.failure.got if clause.failure else ""


def test_what_cannot_be_told_is_told_so(check: Check) -> None:
    results = by_id(check("unspeakable", jobs=1, timeout=30))

    assert outcome_and_got(results["steps/first::gives_one"]) == (
        "fail",
        "Mute, whose str raises TypeError",
    )
    outcome, loud = outcome_and_got(results["steps/first::gives_one_again"])
    assert outcome == "fail"
    assert loud.startswith(r"Loud: \x1b[2J\u202exxx")
    assert len(loud) < 1000
    blocked = [results[f"steps/second::gives_twice[{number}]"] for number in ("one", "two")]
    assert [outcome_and_got(clause) for clause in blocked] == [
        ("blocked", "<Leaving, whose repr raises SystemExit>"),
        ("blocked", "<Endless, whose repr does not end>"),
    ]
    assert results["steps/third::gives_the_word_back"].outcome.value == "blocked"


def test_no_excuse_counts(check: Check) -> None:
    results = by_id(check("asks_to_be_excused", jobs=1))
    results.pop("steps/third::is_not_yet_asked")

    assert {id: outcome_and_got(clause) for id, clause in results.items()} == {
        "steps/first::gives_one": ("fail", "SkipTest: not today"),
        "steps/first::gives_one_again": ("fail", "SkipTest: not today"),
        "steps/second::gives_twice[one]": ("blocked", "Skipped: not here"),
        "steps/second::gives_twice[two]": ("blocked", "XFailed: it is known"),
        "steps/third::gives_the_word_back": ("blocked", "'something else'"),
        "steps/third::size": ("pass", ""),
    }


def test_no_excuse_counts_under_pytest(run_pytest: Command, targets: Path) -> None:
    target = str(targets / "asks_to_be_excused.py")
    run = run_pytest("--pyargs", "flask_spec", "--target", target, "--select", "steps", "-rA")

    assert "5 failed, 1 passed, 1 skipped" in run.stdout
    assert "the target asks to be excused: SkipTest: not today" in run.stdout


def test_streams_that_are_closed_at_import(check: Check) -> None:
    results = by_id(check("closes_its_streams", jobs=1))

    assert {clause.outcome.value for clause in results.values()} == {"pass", "not-applicable"}


@pytest.mark.parametrize(
    "change",
    [
        "builtins.isinstance = lambda *_: True",
        "builtins.len = builtins.type = builtins.super = None",
        "vars(builtins).clear()",
        "json.dumps = json.loads = None",
        "os.getpid = os.write = os._exit = lambda *_: 0",
        "time.monotonic = time.perf_counter = None",
        "contextvars.copy_context = signal.signal = signal.setitimer = None",
    ],
)
def test_what_is_pythons_is_given_back_or_not_needed(
    small_spec: None, targets: Path, tmp_path: Path, change: str
) -> None:
    target = tmp_path / "changes_python.py"
    imports = "import builtins, contextvars, json, os, signal, time\n"
    target.write_text((targets / "good.py").read_text() + imports + change + "\n")

    run = conduct(Settings(target=str(target), select=("steps",), jobs=1))

    assert {clause.outcome.value for clause in run.clauses()} == {"pass", "not-applicable"}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("inspect.signature = inspect.unwrap = None", "inspect.unwrap, inspect.signature"),
        ("pathlib.Path.resolve = None; raise ValueError", "Path.resolve"),
        ("gc.collect = None; raise ValueError('no configuration')", "gc.collect"),
        ("del sys.path; raise ValueError", "sys.path"),
        ("sys.setrecursionlimit(60); raise ValueError", "the recursion limit (60)"),
        ("os.chdir(gone); os.rmdir(gone); raise OSError", "the working directory (it is gone)"),
    ],
    ids=["functions", "methods", "collector", "path", "recursion", "folder"],
)
def test_what_a_target_has_changed_is_named_where_nothing_can_be_asked(
    small_spec: None, targets: Path, tmp_path: Path, change: str, said: str
) -> None:
    target = tmp_path / "changes_python.py"
    imports = "import gc, inspect, os, pathlib, sys, tempfile\ngone = tempfile.mkdtemp()\n"
    target.write_text((targets / "good.py").read_text() + imports + change + "\n")

    with pytest.raises(SubjectError) as raised:
        conduct(Settings(target=str(target), select=("steps",), jobs=1))

    assert f"changed what the suite needs, too, and what must stay as it is: {said}" in str(
        raised.value
    )


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (
            "class E(Exception):\n    def __str__(self):\n        raise ValueError\nraise E",
            "cannot be imported: E, whose str raises ValueError",
        ),
        ("raise KeyboardInterrupt", "KeyboardInterrupt"),
        ("import pytest; pytest.skip('no', allow_module_level=True)", "Skipped: no"),
        ("import pytest; pytest.exit('no')", "Exit: no"),
        ("(" * 10_000, "too many nested parentheses"),
        ("-" * 200_000 + "1", "cannot be imported: "),
        (
            ASKED.format("GeneratorExit"),
            "cannot be looked at: GeneratorExit, raised in __getattr__",
        ),
        (ASKED.format("KeyboardInterrupt"), "KeyboardInterrupt, raised in __getattr__ ("),
    ],
    ids=["mute", "interrupt", "skip", "exit", "parentheses", "depth", "leaves", "stops"],
)
def test_what_an_import_or_a_look_raises(
    small_spec: None, tmp_path: Path, source: str, said: str
) -> None:
    target = tmp_path / "raises_that.py"
    target.write_text(source)

    with pytest.raises(SubjectError) as raised:
        conduct(Settings(target=str(target), select=("steps",), jobs=1))

    assert said in str(raised.value)


@pytest.mark.parametrize("piece", [b"x" * 1000, b""], ids=["long", "empty"])
def test_a_body_without_end_is_told_so(small_spec: None, tmp_path: Path, piece: bytes) -> None:
    target = tmp_path / "endless.py"
    target.write_text(ENDLESS.format(piece))

    run = conduct(Settings(target=str(target), select=("steps",), jobs=1))

    assert run.first_look is not None
    said = {one.need: one.what for one in run.first_look.obstacles}["an answer"]
    assert "raises EndlessBody: " in said
    assert "bytes of the body came, and it goes on" in said
