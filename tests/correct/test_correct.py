"""Each correct variant of Flask meets every MUST and SHOULD, but for the changes that it tells of.

A variant is Flask changed in a way that nobody who follows its documentation could call wrong. Its
``DIFFERS`` are the requirements that really do not hold of it, with the reason; its ``CHAPTERS``
those that see what varies, where that is not the whole spec.
"""

from __future__ import annotations

import ast
import fnmatch
import importlib.util
import os
from pathlib import Path
from zlib import crc32

import pytest
from variants import CORRECT, declared, selected

import flask_spec
from flask_conformance.catalogue.load import ids
from flask_conformance.model.outcome import Outcome
from flask_conformance.reports import terminal
from flask_conformance.supervisor import Settings, conduct

ALL = tuple(name for name in flask_spec.CHAPTERS if name != "isolation")
"""Where a file names no chapters, or ``CORRECT_VARIANTS=all`` is in the environment. The schedules
of isolation run for hours here; what they are about is no variant's subject unless it says so."""

NAMES = {*flask_spec.CHAPTERS, *ids()}

PART = 6
"""Of how many requirements one is drawn, where ``CORRECT_VARIANTS=some`` is in the environment."""

FEW = 40
"""Requirements of which a part would be too little to look at."""

FORKS = 1
"""Tests run side by side, not the processes of one."""


def chapters(file: Path) -> tuple[str, ...]:
    named: tuple[str, ...] = declared(file, "CHAPTERS", ALL)
    if os.environ.get("CORRECT_VARIANTS") == "all":
        return tuple(dict.fromkeys((*named, *ALL)))
    return named


def asked(file: Path) -> tuple[str, ...]:
    """The chapters; or, where ``CORRECT_VARIANTS=some`` is in the environment, a part of their
    requirements, for each variant another one, and those that it tells of."""
    patterns = chapters(file)
    if os.environ.get("CORRECT_VARIANTS") != "some":
        return patterns
    whole = [pattern for pattern in patterns if "::" not in pattern]
    clauses = [pattern for pattern in patterns if "::" in pattern]
    drawn = [id for id in selected(whole, ids()) if crc32(f"{file.stem} {id}".encode()) % PART == 0]
    if len(drawn) < FEW:
        return patterns
    return tuple(dict.fromkeys((*drawn, *clauses, *declared(file, "DIFFERS", {}))))


def missing(file: Path) -> list[str]:
    """Packages that the file imports and this environment lacks."""
    found = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
    names = {name.partition(".")[0] for name in found}
    return sorted(name for name in names if importlib.util.find_spec(name) is None)


@pytest.mark.usefixtures("in_a_fork")
@pytest.mark.parametrize("file", CORRECT, ids=lambda file: file.stem)
def test_meets_what_is_promised(file: Path) -> None:
    if lacking := missing(file):
        pytest.skip(f"{', '.join(lacking)} is not installed")
    settings = Settings(
        target=str(file), select=asked(file), level="SHOULD", timeout=60, jobs=FORKS
    )

    run = conduct(settings)

    report = terminal.report(run)
    assert not run.suite_faults, report
    assert Outcome.ERROR not in run.counts(), report
    assert Outcome.PASS in run.counts(), report
    assert {result.id for result in run.failed} == set(declared(file, "DIFFERS", {})), report


@pytest.mark.parametrize("file", CORRECT, ids=lambda file: file.stem)
def test_says_what_varies_and_why_that_is_correct(file: Path) -> None:
    text = ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) or ""

    assert text.startswith("Varies: "), text
    assert "\nCorrect: " in text, text
    assert all(declared(file, "DIFFERS", {}).values())


@pytest.mark.parametrize("file", CORRECT, ids=lambda file: file.stem)
def test_names_what_is_in_the_spec(file: Path) -> None:
    patterns = (*chapters(file), *declared(file, "DIFFERS", {}))

    ids = [pattern.partition("::")[0] for pattern in patterns]
    assert [id for id in ids if not fnmatch.filter(NAMES, id)] == []


def test_there_are_variants_of_our_own() -> None:
    assert len(CORRECT) >= 62 + 30
