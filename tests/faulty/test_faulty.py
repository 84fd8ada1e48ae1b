"""Each faulty implementation is caught by the requirement that it breaks, in words."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from checked import checked
from variants import FAULTY, REPORTED, declared

from flask_conformance.catalogue.load import Entry, entries
from flask_conformance.model.outcome import Outcome
from flask_conformance.reports import terminal

FOLDER = Path(__file__).parent
RUN = (sys.executable, "-m", "flask_conformance", "run")


def broken_by(file: Path) -> str:
    id = declared(file, "BREAKS")
    assert id is not None, f"{file.relative_to(FOLDER)} does not say what it BREAKS"
    return str(id)


@pytest.mark.usefixtures("in_a_fork")
@pytest.mark.parametrize("file", FAULTY, ids=lambda file: str(file.relative_to(FOLDER))[:-3])
def test_is_caught_by_its_own_requirement(file: Path) -> None:
    run = checked(file, [broken_by(file)])

    report = terminal.report(run)
    assert broken_by(file) in {result.id for result in run.failed}, report
    assert not run.suite_faults, report
    assert Outcome.ERROR not in run.counts(), report
    assert f"{broken_by(file)}  " in report
    failures = [clause.failure for clause in run.clauses() if clause.failure is not None]
    assert any(failure.expected and failure.got for failure in failures)


def test_one_is_caught_by_a_subject_process_of_its_own() -> None:
    file = FOLDER / "isolation" / "clients_share_their_contexts.py"

    run = checked(file, [broken_by(file)])

    assert [result.id for result in run.failed] == list(run.select), terminal.report(run)


def test_command_names_the_requirement_and_exits_with_one() -> None:
    file = FOLDER / "sessions" / "visitors_share_a_session.py"

    done = subprocess.run([*RUN, str(file), "--select", "sessions"], capture_output=True, text=True)

    assert done.returncode == 1, done.stderr
    assert f"{broken_by(file)}  MUST  failed" in done.stdout
    assert "later requests of the same visitor find there" in done.stdout


def test_every_requirement_has_a_faulty_implementation() -> None:
    broken = {broken_by(file) for file in FAULTY} | {
        declared(file, "EXPECTED")[0] for file in REPORTED if len(declared(file, "EXPECTED")) == 1
    }
    required = {entry.requirement.id for entry in entries() if not _only_records(entry)}

    assert required - broken == set()


def test_every_faulty_implementation_breaks_a_requirement() -> None:
    broken = {broken_by(file) for file in FAULTY}

    assert broken - {entry.requirement.id for entry in entries()} == set()


def _only_records(entry: Entry) -> bool:
    return all(clause.is_fact for clause in entry.requirement.clauses)
