"""The results that have come in so far, and the Run that they become."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timezone

import flask_spec
from flask_conformance.model.blocking import with_blocked
from flask_conformance.model.outcome import Outcome
from flask_conformance.model.protocol import (
    Broken,
    ClauseResult,
    Failure,
    FirstLook,
    ListedClause,
    RequirementResult,
    Result,
    Run,
    Start,
)
from flask_conformance.model.requirement import Level
from flask_conformance.supervisor.settings import Settings


class Results:
    """The clauses that a run has, and what became of them."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._began = datetime.now(timezone.utc)
        self._start: Start | None = None
        self._shares: dict[int, list[ListedClause]] = {}
        self._clauses: dict[str, ClauseResult] = {}
        self._faults: dict[str, str] = {}
        self.chapter = ""
        """The chapter of the clause whose result came last."""
        self.waiting = ""
        """What the run waits for, if it is worth a word."""

    @property
    def is_started(self) -> bool:
        return self._start is not None

    @property
    def total(self) -> int:
        return len(self._start.clauses) if self._start else 0

    @property
    def done(self) -> int:
        return len(self._clauses)

    def start(self, event: Start, number: int, listed: Sequence[ListedClause]) -> bool:
        """Take in what there is to run; False if that share was another before: what was *listed*,
        or else the share of that number."""
        if self._start is not None:
            ids = [clause.id for clause in _of_share(event, number)]
            return ids == [clause.id for clause in listed or self.share(number)]
        self._start = event
        numbers = {clause.share for clause in event.clauses}
        self._shares = {number: _of_share(event, number) for number in numbers}
        for clause in event.clauses:
            if clause.kind:
                self.add(clause, _not_run(clause))
        return True

    def share(self, number: int) -> list[ListedClause]:
        """The clauses that are run by one subject after another, in its order."""
        return self._shares.get(number, [])

    def add(self, clause: ListedClause, result: Result) -> None:
        """Take in a clause's result; one that came before is replaced."""
        self._clauses[clause.id] = self._clause(clause, result)
        self.chapter = clause.requirement.partition("/")[0]

    def _clause(self, clause: ListedClause, result: Result) -> ClauseResult:
        observed = None
        if clause.outside and result.outcome is not Outcome.NOT_APPLICABLE:
            observed = result.outcome
            outcome = Outcome.NOT_APPLICABLE
            result = replace(
                result, outcome=outcome, kind="edition", reason=clause.outside, failure=None
            )
        return ClauseResult(
            id=clause.id,
            title=clause.title,
            outcome=result.outcome,
            observed=observed,
            seconds=result.seconds,
            schedules=result.schedules,
            is_fact=clause.is_fact,
            value=result.value,
            kind=result.kind,
            reason=result.reason,
            failure=self._with_command(clause, result.failure),
            blocked_by=(result.blocked_by,) if result.blocked_by else (),
        )

    def _with_command(self, clause: ListedClause, failure: Failure | None) -> Failure | None:
        """With the command that shows it again, where that is one schedule of its workers."""
        if failure is None or not failure.timeline:
            return failure
        return replace(failure, again=self._settings.command(clause.id, failure.schedule))

    def fault(self, event: Broken) -> None:
        """Take in that a part of the spec cannot be used."""
        self._faults[event.where] = f"{event.where} cannot be collected: {event.message}"

    @property
    def first_look(self) -> FirstLook | None:
        """What a subject has told of the target, before any clause."""
        return self._start.first_look if self._start else None

    def run(self, incomplete: str = "") -> Run:
        """The run, as far as it came: *incomplete* says what ended it early.

        Clauses of which nothing was told were not reached, or are else the suite's error.
        """
        assert self._start is not None
        start, settings = self._start, self._settings
        by_requirement: dict[str, list[ClauseResult]] = {}
        for clause in start.clauses:
            result = self._clauses.get(clause.id)
            if result is None:
                result = self._clause(clause, _missing(clause, incomplete))
            by_requirement.setdefault(clause.requirement, []).append(result)
        requirements = [
            RequirementResult(
                id=listed.id,
                level=listed.level,
                text=listed.text,
                notes=listed.notes,
                applies=listed.applies,
                depends=listed.depends,
                clauses=tuple(by_requirement[listed.id]),
            )
            for listed in start.requirements
        ]
        return Run(
            target=start.target,
            asked=settings.target,
            extensions=tuple(filter(None, settings.extensions)),
            names=tuple(settings.name),
            edition=start.edition,
            spec_version=flask_spec.VERSION,
            date=self._began.isoformat(timespec="seconds"),
            python=start.python,
            versions=start.versions,
            seed=start.seed,
            over=start.over,
            server=start.server,
            profile=settings.profile,
            level=Level(settings.level),
            require=Level(settings.require),
            select=tuple(settings.select),
            seconds=round((datetime.now(timezone.utc) - self._began).total_seconds(), 3),
            requirements=with_blocked(requirements),
            suite_faults=tuple(self._faults.values()),
            first_look=start.first_look,
            declared=start.declared,
            incomplete=incomplete,
        )


def _missing(clause: ListedClause, incomplete: str) -> Result:
    if incomplete:
        return Result(clause.id, Outcome.NOT_APPLICABLE, kind="unreached", reason=incomplete)
    return Result(clause.id, Outcome.ERROR, reason="no result came")


def _not_run(clause: ListedClause) -> Result:
    """The result of a clause that no subject runs, and why."""
    if clause.kind == "blocked":
        return Result(clause.id, Outcome.BLOCKED, blocked_by=clause.reason)
    return Result(clause.id, Outcome.NOT_APPLICABLE, kind=clause.kind, reason=clause.reason)


def _of_share(event: Start, number: int) -> list[ListedClause]:
    return [clause for clause in event.clauses if clause.share == number and not clause.kind]
