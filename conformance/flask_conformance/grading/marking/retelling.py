"""A check of the HTTP profile that failed, for people: the requests, and what came of the last."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from flask_conformance.grading.marking.result import CheckResult, CheckStatus
from flask_conformance.grading.marking.steady import steady
from flask_conformance.http_profile.visitor import Sent
from flask_conformance.model.protocol import Failure

MOST_REQUESTS = 12
"""The last ones that a time line has."""

LONGEST = 400
LONGEST_BODY = 100

CHANGED = "a cookie that was never set"

SENT = re.compile(r"(?<=Cookie: )[^']+")
SET = re.compile(r"(?<=is set to ).+")
DRAWN = re.compile(r"[a-z.]{1,40}")
"""What a cookie is made of that a check made up."""


def failed_play(id: str, requests: Sequence[str], failure: Failure) -> CheckResult:
    """The failed check, told by its requests and the one that went wrong."""
    *before, last = _without_repeats(requests)[-MOST_REQUESTS:]
    expected = _without_cookies(failure.expected)
    return CheckResult(
        id,
        CheckStatus.FAILED,
        step=_without_cookies(failure.where),
        expected=expected,
        got=_without_cookies(failure.got[:LONGEST]),
        timeline=_without_cookies("\n".join([*before, f"{last}    <- here"])),
        script=f"{_without_cookies(failure.again)}\n# expected: {expected}\n",
    )


def _without_repeats(requests: Sequence[str]) -> list[str]:
    """How often a cookie is changed until that is believed is left to chance, and left out."""
    return [
        line for line, group in groupby(requests) for _ in ([line] if CHANGED in line else group)
    ]


def request_in_words(sent: Sent, cookies: Sequence[str]) -> str:
    """Its line and body, and whether its cookie is one of *cookies*, which were set."""
    words = sent.line
    body = (sent.body or b"").decode("utf-8", "replace")
    if body and len(body) <= LONGEST_BODY and body.isprintable():
        words += f" {body}"
    value = next((value for name, value in sent.headers if name == "Cookie"), "").partition("=")[2]
    if not value:
        return words
    return f"{words}, with {'the cookie' if value in cookies else CHANGED}"


def _without_cookies(text: str) -> str:
    """The text without what differs from run to run, signed cookies, too."""
    return steady(SET.sub(_cookie, SENT.sub(_cookies, text)))


def _cookies(match: re.Match[str]) -> str:
    pairs = (pair.partition("=") for pair in match[0].split("; "))
    return "; ".join(f"{name}={_shown(value)}" for name, _, value in pairs)


def _cookie(match: re.Match[str]) -> str:
    return _shown(match[0])


def _shown(value: str) -> str:
    return value if DRAWN.fullmatch(value) else "…"
