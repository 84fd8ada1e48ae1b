"""Correct answers that are written otherwise are right."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import pytest

from flask_conformance.http_profile.checks import every
from flask_conformance.http_profile.exchange import Answer, Headers, OnLine
from flask_conformance.http_profile.perform import perform
from flask_conformance.http_profile.visitor import Sent
from flask_conformance.model.outcome import Outcome

ORIGIN = "http://127.0.0.1:5000"


def outcome(id: str, status: int, headers: Sequence[tuple[str, str]]) -> Outcome:
    """What becomes of a check whose one request is answered so; ``{last}`` is the last part of its
    path, ``{query}`` its query with the escapes in lower case."""

    def ask(sent: Sent, limit: float, on_line: OnLine | None) -> Answer:
        path, _, query = sent.target.partition("?")
        parts = {"last": path.rpartition("/")[2], "query": query.replace("%3D", "%3d")}
        own: Headers = [(name, value.format(**parts)) for name, value in headers]
        return Answer(status, own, b"")

    check = next(one for one in every() if one.id == id)
    return perform(ORIGIN, check, Random(1), "token", 5.0, ask).outcome


@pytest.mark.parametrize(
    "challenges",
    [
        ['Basic realm="{last}"'],
        ["basic realm={last}"],
        ['Basic realm="{last}", charset="UTF-8"'],
        ['Basic realm="{last}"', 'Newauth realm="other"'],
        ['Newauth realm="other"', 'Basic realm="{last}"'],
    ],
    ids=["as-flask", "scheme-in-lower-case", "with-charset", "before-another", "after-another"],
)
def test_a_challenge(challenges: list[str]) -> None:
    headers = [("WWW-Authenticate", challenge) for challenge in challenges]

    assert outcome("errors/asks-for-a-password", 401, headers) is Outcome.PASS


@pytest.mark.parametrize(
    "challenge",
    ["Bearer", 'Basic realm="x{last}"', "Digest realm={last}"],
    ids=["without-realm", "of-another-realm", "of-another-scheme"],
)
def test_another_challenge(challenge: str) -> None:
    headers = [("WWW-Authenticate", challenge)]

    assert outcome("errors/asks-for-a-password", 401, headers) is Outcome.FAIL


@pytest.mark.parametrize(
    "location",
    ["/slash/branch/{last}/", "../branch/{last}/", "{last}/"],
    ids=["path", "relative", "last-segment"],
)
def test_a_location(location: str) -> None:
    assert outcome("slashes/keeps-the-host", 308, [("Location", location)]) is Outcome.PASS


@pytest.mark.parametrize("host", ["127.0.0.1:5000", "localhost"])
def test_a_location_elsewhere(host: str) -> None:
    headers = [("Location", f"http://{host}/slash/branch/{{last}}/")]

    assert outcome("slashes/keeps-the-host", 308, headers) is Outcome.FAIL


def test_escapes_have_either_case() -> None:
    id = "slashes/keeps-the-query-as-it-is"
    headers = [("Location", "/slash/branch/{last}/?{query}")]

    assert outcome(id, 308, headers) is Outcome.PASS
