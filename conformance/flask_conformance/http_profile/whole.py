"""All checks of an address, and the results: a pure function, which prints nothing."""

from __future__ import annotations

import platform
import string
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from functools import cache
from random import Random

import flask_spec
from flask_conformance.catalogue import some
from flask_conformance.http_profile import checks
from flask_conformance.http_profile.checks import Check
from flask_conformance.http_profile.perform import CheckResult, perform
from flask_conformance.model.blocking import with_blocked
from flask_conformance.model.edition import Edition
from flask_conformance.model.outcome import Outcome
from flask_conformance.model.protocol import ClauseResult, RequirementResult, Run
from flask_conformance.model.requirement import Level

LATEST = Edition.of("3.1.3", "3.1.9")
"""What an address is held to if nothing else is said."""

SMOKE = (
    "first-answer/text",
    "variable/reaches-the-view",
    "request/args",
    "session/kept",
    "first-answer/unknown-path",
)
"""What an address must do to be one at which the application of the page answers."""

PATIENCE = 5
"""Checks, one after the other, to which nothing came: the server has stopped."""

ROUNDS = 3
"""How often visitors must have waited in vain before a server is said to handle fewer of them: on
a busy machine they come late, and one round is no proof."""

APART = (
    "the server handles fewer than {} requests at the same time: nothing was seen of visitors who "
    "are there together"
)


@cache
def _meeting() -> Check:
    """What tells whether a server handles requests at the same time, where nothing else has."""
    return next(one for one in checks.every() if one.meets)


class NotTheProfileError(Exception):
    """The address does not answer as the page says; the message tells what came instead."""


@dataclass(frozen=True)
class Settings:
    """What of an address is checked."""

    origin: str
    seed: int
    edition: Edition = LATEST
    select: Sequence[str] = ()
    level: str = "MAY"
    require: str = "MUST"
    limit: float = 10.0
    """Seconds that one check may take."""
    budget: float = 900.0
    """Seconds that all of them may take."""
    name: str = ""
    """What the reports call it; the address, if nothing is said."""


@dataclass
class _Course:
    """How far a run has come."""

    settings: Settings
    until: float
    results: dict[str, list[ClauseResult]] = field(default_factory=dict)
    in_vain: int = 0
    is_apart: bool = False
    has_met: bool = False
    ended: str = ""

    def add(self, check: Check) -> None:
        clause_result = self._result(check)
        self.results.setdefault(check.requirement, []).append(clause_result)
        is_in_vain = clause_result.outcome in (Outcome.TIMEOUT, Outcome.CRASH)
        self.in_vain = self.in_vain + 1 if is_in_vain else 0
        if self.in_vain == PATIENCE:
            self.ended = f"the server does not answer any more: {PATIENCE} checks came to nothing"
        elif time.monotonic() > self.until:
            self.ended = f"the run was over its budget of {self.settings.budget:g} s"

    def _result(self, check: Check) -> ClauseResult:
        plain = ClauseResult(
            f"{check.requirement}::{check.id}", check.title, Outcome.NOT_APPLICABLE
        )
        if self.ended:
            return replace(plain, kind="unreached", reason=self.ended)
        if check.opens and not self.has_met and not self.is_apart:
            self._meet()
        if (check.meets or check.opens) and self.is_apart:
            return replace(plain, kind="capability", reason=APART.format(_meeting().visitors))
        result = self._performed(check)
        self.is_apart |= result.is_apart
        self.has_met |= check.meets and not result.is_apart
        if check.meets and result.is_apart and result.outcome is Outcome.PASS:
            return replace(plain, kind="capability", reason=APART.format(check.visitors))
        return replace(
            plain, outcome=result.outcome, seconds=result.seconds, failure=result.failure
        )

    def _meet(self) -> None:
        """Learn whether the server handles requests at the same time, if no check told."""
        self.is_apart = self._performed(_meeting()).is_apart
        self.has_met = not self.is_apart

    def _performed(self, check: Check) -> CheckResult:
        """As soon as the visitors have met, or something is wrong, nothing is asked again."""
        for _ in range(ROUNDS):
            result = performed(self.settings, check)
            if not result.is_apart or result.outcome is not Outcome.PASS:
                break
        return result


def performed(settings: Settings, check: Check) -> CheckResult:
    """One check, whose values depend on the seed and its id alone."""
    random = Random(f"{settings.seed} {check.id}")
    return perform(settings.origin, check, random, _token(settings.seed), settings.limit)


def _token(seed: int) -> str:
    """What keeps a run's rounds apart from those of others, even of one with the same seed."""
    moment = f"{time.time_ns():x}"
    return "".join(Random(seed).choices(string.ascii_lowercase, k=4)) + moment


def check(settings: Settings, tell: Callable[[int, int, str], None] | None = None) -> Run:
    """Check an address; *tell* hears how many checks are over, of how many, and in which chapter.

    Raises :class:`NotTheProfileError` where the address does not answer as the page says.
    """
    began, date = time.monotonic(), datetime.now(timezone.utc)
    smoke(settings)
    wanted = checks.chosen(settings.edition, settings.select, settings.level)
    course = _Course(settings, began + settings.budget)
    for number, one in enumerate(wanted):
        course.add(one)
        if tell is not None:
            tell(number + 1, len(wanted), one.id.partition("/")[0])
    return Run(
        target=settings.name or settings.origin,
        asked=settings.origin,
        edition=settings.edition,
        spec_version=flask_spec.VERSION,
        date=date.isoformat(timespec="seconds"),
        python=f"Python {platform.python_version()}",
        versions={},
        seed=settings.seed,
        over="http",
        profile="http",
        level=Level(settings.level),
        require=Level(settings.require),
        select=tuple(settings.select),
        seconds=round(time.monotonic() - began, 3),
        requirements=with_blocked(list(_requirements(course.results, wanted))),
        incomplete=course.ended,
    )


def smoke(settings: Settings) -> None:
    """Ask for the first few things; raises :class:`NotTheProfileError`.

    Of an application that is still being written, no more than for what is selected.
    """
    by_id = {one.id: one for one in checks.every()}
    chosen = {one.id for one in checks.chosen(settings.edition, settings.select)}
    asked = [id for id in SMOKE if id == SMOKE[0] or id in chosen]
    for number, id in enumerate(asked, 1):
        result = performed(settings, by_id[id])
        if result.failure is not None:
            raise NotTheProfileError(
                f"{settings.origin} does not answer as the page of the HTTP profile says (check "
                f"{number} of {len(asked)}, {id}): {result.failure.where}: expected "
                f"{result.failure.expected}, got {result.failure.got}\n"
                f"  again: {result.failure.again}{_advice(asked[: number - 1])}"
            )


def _advice(met: Sequence[str]) -> str:
    """How to check the parts that are there already."""
    parts = dict.fromkeys(id.partition("/")[0] for id in met)
    if not parts:
        return ""
    selected = " ".join(f"--select {part}" for part in parts)
    return f"\n  while this part is not written: {selected}"


def _requirements(
    results: dict[str, list[ClauseResult]], wanted: Iterable[Check]
) -> Iterable[RequirementResult]:
    """In the order of the spec."""
    depends: dict[str, tuple[str, ...]] = {}
    for one in wanted:
        depends[one.requirement] = (*depends.get(one.requirement, ()), *one.depends)
    for requirement in some.requirements(results):
        yield RequirementResult(
            id=requirement.id,
            level=requirement.level,
            text=requirement.text,
            notes=requirement.notes,
            applies=str(requirement.applies),
            depends=tuple(dict.fromkeys((*requirement.depends, *depends[requirement.id]))),
            clauses=tuple(results[requirement.id]),
        )
