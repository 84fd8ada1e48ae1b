"""``--with``: what an extension changes, which is what fails with it and passes without."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Collection
from threading import Event

from flask_conformance.model.outcome import Outcome
from flask_conformance.model.protocol import ClauseResult, Run
from flask_conformance.supervisor import Settings, SubjectError, conduct
from flask_conformance.supervisor.results import Results

MOST_SELECTED = 500
"""Ids that a subject is handed; beyond, their chapters."""

WITHOUT = "without"
"""The kind of a clause that fails without the extensions, too."""

FAILED = frozenset({Outcome.FAIL, Outcome.CRASH, Outcome.TIMEOUT, Outcome.BLOCKED, Outcome.ERROR})


def of(
    settings: Settings,
    run: Run,
    progress: Callable[[Results], None] = lambda results: None,
    stop: Event | None = None,
) -> tuple[Run, str]:
    """The run, in which a failure is one that the extensions bring, and a word where that cannot
    be told.

    What failed is run once more without them; without the file that is executed first, the target
    may be none. Raises :class:`Interrupted`.
    """
    ids = [clause.id for clause in run.clauses() if clause.outcome in FAILED]
    if not ids:
        return run, ""
    selected = _selection(ids)
    bare = dataclasses.replace(
        settings, extensions=("",), select=selected, level="MAY", profile="full"
    )
    try:
        before = {clause.id: clause for clause in conduct(bare, progress, stop).clauses()}
    except SubjectError as error:
        return run, f"what fails without --with, too, cannot be told apart: {error}"
    requirements = tuple(
        dataclasses.replace(
            result,
            clauses=tuple(_apart(clause, before.get(clause.id)) for clause in result.clauses),
        )
        for result in run.requirements
    )
    return dataclasses.replace(run, requirements=requirements), ""


def _selection(ids: Collection[str]) -> list[str]:
    for part in ("[", "::"):
        selected = list(dict.fromkeys(id.partition(part)[0] for id in ids))
        if len(selected) <= MOST_SELECTED:
            return selected
    return list(dict.fromkeys(id.partition("/")[0] for id in ids))


def _apart(clause: ClauseResult, before: ClauseResult | None) -> ClauseResult:
    if clause.outcome not in FAILED or before is None or before.outcome is Outcome.PASS:
        return clause
    if before.outcome is Outcome.NOT_APPLICABLE and clause.outcome is not Outcome.ERROR:
        return clause
    return dataclasses.replace(
        clause,
        outcome=Outcome.NOT_APPLICABLE,
        kind=WITHOUT,
        reason=f"{_words(before)} without the extension, too",
        failure=None,
        blocked_by=(),
    )


def _words(before: ClauseResult) -> str:
    return "known to fail" if before.outcome is Outcome.KNOWN else "fails"
