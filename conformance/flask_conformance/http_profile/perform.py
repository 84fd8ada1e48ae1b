"""One check, carried out: its visitors do its steps, and the first thing that is wrong is told."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from random import Random
from typing import Any

from flask_conformance.http_profile import draws
from flask_conformance.http_profile.changes import changes
from flask_conformance.http_profile.checks import Check, Step
from flask_conformance.http_profile.exchange import (
    Answer,
    ExchangeError,
    NobodyThere,
    OnLine,
    TooSlow,
)
from flask_conformance.http_profile.matching import MISSING, at, mismatch
from flask_conformance.http_profile.visitor import Sent, Visitor, parsed
from flask_conformance.model.outcome import Outcome
from flask_conformance.model.printable import printable
from flask_conformance.model.protocol import Failure

MET = "X-Met"
"""The header in which the application says whether the visitors of a round were together."""

Values = dict[str, Any]

Ask = Callable[[Sent, float, "OnLine | None"], Answer]
"""Sends a request, and returns the answer that comes within so many seconds."""


@dataclass(frozen=True)
class CheckResult:
    """What became of a check."""

    outcome: Outcome
    failure: Failure | None = None
    seconds: float = 0.0
    is_apart: bool = False
    """Whether its visitors waited for each other in vain."""


class _Wrong(Exception):
    def __init__(self, outcome: Outcome, failure: Failure) -> None:
        super().__init__(failure.message)
        self.outcome, self.failure = outcome, failure


@dataclass
class _Scene:
    """Where the steps of one check, or of one of its visitors, are done."""

    origin: str
    check: Check
    values: Values
    random: Random
    until: float
    ask: Ask
    visitors: dict[str, Visitor] = field(default_factory=dict)
    is_apart: bool = False

    def do(self, number: int) -> None:
        """Do one step; raises :class:`_Wrong`."""
        step = self.check.steps[number]
        visitor = self.visitors.setdefault(step.by, Visitor(self.origin))
        for forged in _forged(step, self.values, self.random):
            self._ask(number, visitor, visitor.request(step, self.values, forged))

    def _open(self, step: Step) -> None:
        """Have another visitor ask for what lets an answer go on."""
        other = Visitor(self.origin).request(Step(step.opens, {}), self.values, {})
        answer = self.ask(other, max(self.until - time.monotonic(), 0.001), None)
        if answer.status != 200:
            raise ExchangeError(f"{other.line} in the middle of it was answered {answer.status}")

    def _ask(self, number: int, visitor: Visitor, sent: Sent) -> None:
        step = self.check.steps[number]
        where = sent.line
        if len(self.check.steps) > 1:
            where += f" (request {number + 1} of {len(self.check.steps)})"
        try:
            limit = max(self.until - time.monotonic(), 0.001)
            answer = self.ask(sent, limit, partial(self._open, step) if step.opens else None)
        except ExchangeError as error:
            raise _Wrong(
                _outcome(error), _failure("a whole answer", str(error), where, sent)
            ) from None
        self.is_apart |= answer.header(MET) == "no"
        if wrong := mismatch(step.want, self.values, sent, answer):
            raise _Wrong(Outcome.FAIL, _failure(wrong.expected, wrong.got, where, sent, wrong.what))
        visitor.receive(answer)
        for name, wanted_part in step.keep.items():
            self.values[name] = _kept(wanted_part, answer, where, sent)


def _outcome(error: ExchangeError) -> Outcome:
    if isinstance(error, TooSlow):
        return Outcome.TIMEOUT
    return Outcome.CRASH if isinstance(error, NobodyThere) else Outcome.FAIL


def _failure(expected: str, got: str, where: str, sent: Sent, what: str = "") -> Failure:
    """What a report shows, in which a terminal finds nothing of the server's to obey."""
    expected, got, where = map(printable, (expected, got, where))
    message = f"{what}: expected {expected}, got {got}" if what else ""
    return Failure(expected, got, message, where, again=sent.curl)


def _forged(step: Step, values: Values, random: Random) -> Iterator[Mapping[str, str]]:
    """The cookies that are sent in the place of the visitor's own, once for each of them."""
    if not step.changed:
        yield {}
        return
    change = {key: draws.text(value, values) for key, value in step.changed.items()}
    for value in changes(change["how"], change["of"], change.get("with", ""), random):
        yield {change["cookie"]: value}


def _kept(wanted_part: str, answer: Answer, where: str, sent: Sent) -> Any:
    """What of an answer a step keeps; an answer without it is none that was wanted."""
    kind, _, name = wanted_part.partition(" ")
    kept_value: Any = None
    if kind == "header":
        kept_value = answer.header(name)
    elif kind == "cookie":
        kept_value = dict(map(parsed, answer.all("Set-Cookie"))).get(name, {}).get("value")
    elif kind == "body":
        kept_value = answer.body.decode("utf-8", "replace")
    else:
        kept_value = at(answer.body, name)
    if kept_value is None or kept_value is MISSING:
        raise _Wrong(Outcome.FAIL, _failure(f"an answer with {wanted_part}", "none", where, sent))
    return kept_value


def perform(
    origin: str, check: Check, random: Random, token: str, limit: float, ask: Ask = Sent.answer
) -> CheckResult:
    """Carry out one check, with the values that *random* gives, within *limit* seconds."""
    began = time.monotonic()
    until = began + limit
    shared = {name: f"{token}-{value}" for name, value in draws.drawn(check.shared, random).items()}
    scenes = [
        _Scene(origin, check, {**shared, **draws.drawn(check.draw, random)}, random, until, ask)
        for _ in range(check.visitors or 1)
    ]
    wrong = _together(scenes) if check.visitors else _alone(scenes[0])
    seconds = round(time.monotonic() - began, 4)
    is_apart = any(scene.is_apart for scene in scenes)
    if wrong is None:
        return CheckResult(Outcome.PASS, None, seconds, is_apart)
    return CheckResult(wrong.outcome, wrong.failure, seconds, is_apart)


def _alone(scene: _Scene) -> _Wrong | None:
    try:
        for number in range(len(scene.check.steps)):
            scene.do(number)
    except _Wrong as wrong:
        return wrong
    return None


def _together(scenes: list[_Scene]) -> _Wrong | None:
    """Have all visitors do each step at the same time, until something is wrong."""
    for number in range(len(scenes[0].check.steps)):
        wrongs: list[_Wrong] = []
        start = threading.Barrier(len(scenes))

        def one(
            scene: _Scene, number: int = number, wrongs: list[_Wrong] = wrongs,
            start: threading.Barrier = start,
        ) -> None:  # fmt: skip
            start.wait()
            try:
                scene.do(number)
            except _Wrong as wrong:
                wrongs.append(wrong)

        threads = [threading.Thread(target=one, args=(scene,), daemon=True) for scene in scenes]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if wrongs:
            return _of_the_crowd(wrongs, len(scenes))
    return None


def _of_the_crowd(wrongs: list[_Wrong], visitors: int) -> _Wrong:
    first = wrongs[0]
    where = f"{first.failure.where}; so {len(wrongs)} of {visitors} visitors"
    return _Wrong(first.outcome, replace(first.failure, where=where))
