"""gevent's workers need a process that it has patched; where there is none, that is said."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from flask_conformance.model.outcome import Outcome, Verdict
from flask_conformance.model.protocol import Run
from flask_conformance.reports import terminal

Check = Callable[..., Run]
Command = Callable[..., "subprocess.CompletedProcess[str]"]

TELLS_WHETHER_PATCHED = """
import contextlib, sys

class Flask:
    def __init__(self, import_name): pass
    def test_request_context(self, path): return contextlib.nullcontext()

class Store:
    def set(self, name): pass
    def clear(self): pass
    def get(self):
        monkey = sys.modules.get("gevent.monkey")
        return "patched" if monkey and monkey.is_module_patched("threading") else "plain"

store = Store()
"""


def test_a_run_starts_a_patched_process_for_them_alone(tmp_path: Path, check: Check) -> None:
    target = tmp_path / "tells.py"
    target.write_text(TELLS_WHETHER_PATCHED)

    values_by_kind = {
        clause.id.partition("[")[2].rstrip("]"): clause.failure.got
        for clause in check(str(target)[: -len(".py")]).clauses()
        if clause.failure is not None and "::each_reads" in clause.id
    }

    assert values_by_kind.pop("gevent") == "'patched'"
    assert set(values_by_kind.values()) == {"'plain'"}


def test_several_jobs_share_it(check: Check) -> None:
    assert check("good_store", jobs=2).counts() == check("good_store").counts()


def test_one_gevent_clause_alone(check: Check) -> None:
    run = check("good_store", select=("isolation/store::in_one_order[gevent]",))

    assert [clause.outcome for clause in run.clauses()] == [Outcome.PASS]


def test_plain_pytest_says_how_to_run_them(run_pytest: Command) -> None:
    done = run_pytest("--pyargs", "flask_spec", "--target", "good_store.py", "-q", "-rs")

    assert done.returncode == 0, done.stdout
    assert "needs a process that gevent has patched: flask-conformance run" in done.stdout
    assert "3 skipped" in done.stdout


def test_pytest_in_a_patched_process_runs_them(run_pytest: Command) -> None:
    done = run_pytest(
        *("--pyargs", "flask_spec", "--target", "good_store.py", "-q", "-k", "gevent"),
        through="gevent.monkey",
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert "3 passed" in done.stdout


def test_without_gevent_they_are_not_applicable(
    tmp_path: Path, check: Check, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "sitecustomize.py").write_text("import sys; sys.modules['gevent'] = None\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path), prepend=":")

    run = check("good_store", timeout=11)

    assert run.verdict is Verdict.CONFORMS
    assert "3  gevent is not installed beside the suite" in terminal.report(run)


def test_a_gevent_that_does_not_load_is_told(
    tmp_path: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "gevent.py").write_text("raise ImportError('built for another Python')\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path), prepend=":")

    done = command("run", "good_store.py")

    assert done.returncode == 2
    assert f"--python {sys.executable}: gevent cannot patch a process there" in done.stderr
    assert "built for another Python" in done.stderr
