"""What the subjects have told so far, and the Run that it becomes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from datetime import datetime, timezone
from importlib.metadata import version
from typing import Any

from flask_conformance.model.blocking import with_blocked
from flask_conformance.model.edition import Edition
from flask_conformance.model.outcome import Outcome
from flask_conformance.model.requirement import Level
from flask_conformance.model.run import ClauseResult, Failure, RequirementResult, Run
from flask_conformance.supervisor.settings import Settings

FAILURE = tuple(field.name for field in fields(Failure))


def failure_of(told: Mapping[str, Any]) -> Failure:
    """A failure from an event, with text where text belongs."""
    return Failure(**{name: str(told.get(name, "")) for name in FAILURE})


def _share(event: Mapping[str, Any], number: int) -> list[dict[str, Any]]:
    return [c for c in event["clauses"] if c["share"] == number and "kind" not in c]


class Account:
    """The clauses that a run has, and the results that have come in."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._began = datetime.now(timezone.utc)
        self._start: dict[str, Any] | None = None
        self._shares: dict[int, list[dict[str, Any]]] = {}
        self._results: dict[str, ClauseResult] = {}
        self._faults: dict[str, str] = {}
        self.chapter = ""
        """The chapter of the clause whose result came last."""

    @property
    def is_started(self) -> bool:
        return self._start is not None

    @property
    def total(self) -> int:
        return len(self._start["clauses"]) if self._start else 0

    @property
    def done(self) -> int:
        return len(self._results)

    def start(self, event: dict[str, Any], number: int) -> bool:
        """Take in what there is to run; False if the share of that lane was another before."""
        if self._start is not None:
            ids = [clause["id"] for clause in _share(event, number)]
            return ids == [clause["id"] for clause in self.share(number)]
        self._start = event
        lanes = {clause["share"] for clause in event["clauses"]}
        self._shares = {lane: _share(event, lane) for lane in lanes}
        for clause in event["clauses"]:
            if "kind" in clause:
                self._results[clause["id"]] = self._result(clause, Outcome.NOT_APPLICABLE, clause)
        return True

    def share(self, number: int) -> list[dict[str, Any]]:
        """The clauses that one lane has to run, in its order."""
        return self._shares.get(number, [])

    def result(self, clause: Mapping[str, Any], event: Mapping[str, Any]) -> ClauseResult:
        """Take in a clause's result."""
        try:
            outcome = Outcome(event.get("outcome"))
        except ValueError:
            outcome = Outcome.ERROR
        self._results[clause["id"]] = found = self._result(clause, outcome, event)
        self.chapter = clause["requirement"].partition("/")[0]
        return found

    def _result(
        self, clause: Mapping[str, Any], outcome: Outcome, told: Mapping[str, Any]
    ) -> ClauseResult:
        failure = told.get("failure")
        observed = None
        if "outside" in clause and outcome is not Outcome.NOT_APPLICABLE:
            observed, outcome = outcome, Outcome.NOT_APPLICABLE
            told, failure = {**told, "kind": "edition", "reason": clause["outside"]}, None
        if isinstance(failure, dict) and failure.get("timeline"):
            again = self._settings.command(clause["id"], str(failure.get("schedule", "")))
            failure = {**failure, "again": again}
        return ClauseResult(
            id=clause["id"],
            title=clause["title"],
            outcome=outcome,
            observed=observed,
            seconds=float(told.get("seconds", 0.0)),
            schedules=int(told.get("schedules", 0)),
            is_fact=bool(clause["fact"]),
            value=told.get("value"),
            kind=str(told.get("kind", "")),
            reason=str(told.get("reason", "")),
            failure=failure_of(failure) if isinstance(failure, dict) else None,
        )

    def fault(self, event: Mapping[str, Any]) -> None:
        """Take in that a part of the spec cannot be used."""
        where = str(event.get("where", "?"))
        self._faults[where] = f"{where} cannot be collected: {event.get('message', '')}"

    def run(self) -> Run:
        """The whole run; clauses of which nothing was told are the suite's error."""
        assert self._start is not None
        start, settings = self._start, self._settings
        by_requirement: dict[str, list[ClauseResult]] = {}
        for clause in start["clauses"]:
            untold = self._result(clause, Outcome.ERROR, {"reason": "no result came"})
            found = self._results.get(clause["id"], untold)
            by_requirement.setdefault(clause["requirement"], []).append(found)
        requirements = [
            RequirementResult(
                id=told["id"],
                level=Level(told["level"]),
                text=told["text"],
                notes=told["notes"],
                applies=told["applies"],
                depends=tuple(told["depends"]),
                clauses=tuple(by_requirement[told["id"]]),
            )
            for told in start["requirements"]
        ]
        return Run(
            target=start["target"],
            asked=settings.target,
            edition=Edition.of(**start["edition"]),
            spec_version=version("flask-conformance"),
            date=self._began.isoformat(timespec="seconds"),
            python=start["python"],
            versions=start["versions"],
            seed=start["seed"],
            over=start["over"],
            server=start["server"],
            profile=settings.profile,
            level=settings.level,
            select=tuple(settings.select),
            seconds=round((datetime.now(timezone.utc) - self._began).total_seconds(), 3),
            requirements=with_blocked(requirements),
            suite_faults=tuple(self._faults.values()),
        )
