"""A check of the HTTP profile, played with a fork: asked here, answered there, judged here."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from random import Random
from typing import Any

from flask_conformance.grading.conversation import Conversation
from flask_conformance.grading.marking.result import CheckResult, CheckStatus
from flask_conformance.grading.marking.retelling import failed_play, request_in_words
from flask_conformance.grading.marking.steady import steady
from flask_conformance.grading.sealed.drawing import Program
from flask_conformance.grading.sealed.on_http import HttpCheck
from flask_conformance.http_profile.exchange import Answer, ExchangeError, OnLine, TooSlow
from flask_conformance.http_profile.perform import perform
from flask_conformance.http_profile.visitor import Sent, parsed
from flask_conformance.model.protocol import Failure

ORIGIN = "http://127.0.0.1:5000"
"""Where the application seems to be."""

LONGEST = 400
"""Characters of what a fork tells that are shown."""


@dataclass
class Play:
    """What came of one program."""

    requests: list[str] = field(default_factory=list)
    """Each request that was sent, and the status of its answer."""
    paths: list[str] = field(default_factory=list)
    cookies: list[str] = field(default_factory=list)
    """The values that were set."""
    failure: Failure | None = None


def play(check: HttpCheck, program: Program, talk: Conversation, limit: float) -> Play:
    """Carry the check out with a fork that listens, and say that it is over."""
    assert check.of_profile is not None
    played = Play()

    def ask(sent: Sent, seconds: float, on_line: OnLine | None) -> Answer:
        played.paths.append(sent.target)
        played.requests.append(request_in_words(sent, played.cookies))
        line = talk.answer(_plain(sent), seconds)
        if line is None and talk.result is None:
            raise TooSlow(f"no whole answer within {limit:g} s")
        answer = _answer(line)
        played.requests[-1] += f" -> {answer.status}"
        played.cookies += [
            attributes["value"] for _, attributes in map(parsed, answer.all("Set-Cookie"))
        ]
        return answer

    random = Random(program["drawn_from"])
    played.failure = perform(ORIGIN, check.of_profile, random, "", limit, ask).failure
    talk.over()
    return played


def _plain(sent: Sent) -> dict[str, Any]:
    return {
        "method": sent.method,
        "target": sent.target,
        "headers": [list(pair) for pair in sent.headers],
        "body": base64.b64encode(sent.body or b"").decode("ascii"),
    }


def _answer(line: Mapping[str, Any] | None) -> Answer:
    """The answer that a fork tells, whatever it tells; raises :class:`ExchangeError`."""
    match line:
        case {"answer": {"status": int(status), "headers": list(pairs), "body": str(body)}}:
            headers = [
                (name, value)
                for pair in pairs
                if isinstance(pair, list) and len(pair) == 2
                for name, value in [map(str, pair)]
            ]
            try:
                return Answer(status, headers, base64.b64decode(body, validate=True))
            except ValueError:
                raise ExchangeError("no answer that can be read") from None
        case {"answer": {"raised": [str(name), *_]}}:
            raise ExchangeError(f"{name[:60]} escapes the application")
        case _:
            raise ExchangeError("no answer")


def judged(check: HttpCheck, plays: list[Play], refusals: list[Any]) -> CheckResult:
    """What became of the check. *refusals* are what the fork could not build of the application."""
    if len(plays) < check.rounds:
        error = next((one for one in refusals if isinstance(one, str)), "it answers nothing")
        return CheckResult(
            check.id, CheckStatus.FAILED, step="the application is made", expected="an application",
            got=steady(error[:LONGEST]),
        )  # fmt: skip
    for played in plays:
        if played.failure is not None:
            cause = _refused(played, refusals)
            result = failed_play(check.id, played.requests, played.failure)
            return replace(result, status=CheckStatus.BLOCKED, cause=cause) if cause else result
    return CheckResult(check.id, CheckStatus.MET)


def _refused(played: Play, refusals: list[Any]) -> str:
    """What the submission refused of that part of the application, if that is why."""
    for refusal in (one for listed in refusals if isinstance(listed, list) for one in listed):
        match refusal:
            case {"rule": str(rule), "error": str(error)}:
                if any(_fits(rule, path) for path in played.paths):
                    return steady(f"@app.route({rule[:80]!r}) is refused: {error[:120]}")
            case {"part": str(part), "error": str(error)}:
                return steady(f"app.{part[:40]} is refused: {error[:120]}")
    return ""


def _fits(rule: str, path: str) -> bool:
    """Whether the rule would be one for the path, as far as both are seen from here."""
    wanted, segments = rule.split("/"), path.partition("?")[0].split("/")
    is_long = "<path:" in wanted[-1] and len(segments) > len(wanted)
    return (is_long or len(segments) == len(wanted)) and all(
        one == other or "<" in one for one, other in zip(wanted, segments, strict=False)
    )
