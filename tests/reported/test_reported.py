"""Each bug that people reported is noticed by a requirement that a reader would look at."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from checked import checked
from reported_bugs import AT_FIRST, PAGE, page
from variants import REPORTED, declared

from flask_conformance.catalogue.load import entries
from flask_conformance.model.outcome import Outcome
from flask_conformance.reports import terminal

REPORT = re.compile(r"Report: ([\w.-]+/[\w.-]+#\d+|GHSA(-\w{4}){3})\n\w")


@pytest.mark.usefixtures("in_a_fork")
@pytest.mark.parametrize("file", REPORTED, ids=lambda file: file.stem)
def test_is_noticed_where_a_reader_would_look(file: Path) -> None:
    run = checked(file, sorted({*declared(file, "EXPECTED"), *AT_FIRST[file.stem]}))

    report = terminal.report(run)
    assert not run.suite_faults, report
    assert Outcome.ERROR not in run.counts(), report
    is_noticed = bool(run.failed)
    assert is_noticed == (declared(file, "UNNOTICED") is None), report


@pytest.mark.parametrize("file", REPORTED, ids=lambda file: file.stem)
def test_says_what_was_reported_and_what_should_notice_it(file: Path) -> None:
    text = ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) or ""

    assert REPORT.match(text), text
    assert declared(file, "KIND")
    assert set(declared(file, "EXPECTED")) <= {entry.requirement.id for entry in entries()}


def test_table_is_not_stale() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run: python tests/reported_bugs.py"
