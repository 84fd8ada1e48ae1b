"""A whole run: what it draws, what it is told, and how it ends where a server does not do well."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from random import Random

import pytest

from flask_adapters.http_profile.first import VERSION
from flask_conformance.http_profile import NotTheProfileError, Settings, check, whole
from flask_conformance.http_profile.changes import changes
from flask_conformance.http_profile.checks import Check, every
from flask_conformance.http_profile.draws import drawn
from flask_conformance.http_profile.perform import CheckResult
from flask_conformance.model.outcome import Outcome, Verdict

ANSWERED = CheckResult(Outcome.PASS)
TOO_LATE = CheckResult(Outcome.TIMEOUT)
GONE = CheckResult(Outcome.CRASH)


class _Other(BaseHTTPRequestHandler):
    """Some other application, which remembers what it was asked for."""

    asked: list[str] = []

    def do_GET(self) -> None:
        self.asked.append(self.path)
        self.send_response(200)
        self.send_header("Content-Length", "5")
        self.end_headers()
        self.wfile.write(b"hello")

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


class _FirstPart(BaseHTTPRequestHandler):
    """Of the application of the page, the first route."""

    def do_GET(self) -> None:
        is_first = self.path.partition("?")[0] == "/"
        body = f"flask-conformance http profile {VERSION}".encode() if is_first else b"not found"
        self.send_response(200 if is_first else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body if self.command == "GET" else b"")

    do_HEAD = do_GET

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextmanager
def other_application(
    handler: type[BaseHTTPRequestHandler] = _Other,
) -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_another_application_is_not_judged() -> None:
    with other_application() as address, pytest.raises(NotTheProfileError) as raised:
        check(Settings(address, seed=1))

    message = str(raised.value)
    assert "does not answer as the page of the HTTP profile says (check 1 of 5" in message
    assert f"again: curl -i --path-as-is {address}/" in message


def test_a_seed_repeats_a_run_and_another_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whole, "smoke", lambda settings: None)
    runs = []
    with other_application() as address:
        for seed in (1, 1, 2):
            _Other.asked.clear()
            check(Settings(address, seed=seed, select=["converters", "which-rule", "variable"]))
            runs.append(tuple(_Other.asked))

    first, again, other = runs
    assert len(first) > 20
    assert first == again
    assert first != other


def _stands_in(monkeypatch: pytest.MonkeyPatch, becomes: dict[str, CheckResult]) -> list[str]:
    """Nothing is asked: what becomes of each check is given, by the beginning of its id."""
    check_ids: list[str] = []

    def performed(_: Settings, one: Check) -> CheckResult:
        check_ids.append(one.id)
        return next((result for id, result in becomes.items() if one.id.startswith(id)), ANSWERED)

    monkeypatch.setattr(whole, "performed", performed)
    monkeypatch.setattr(whole, "smoke", lambda settings: None)
    return check_ids


@pytest.mark.parametrize("result", [TOO_LATE, GONE], ids=["answers-nothing", "is-gone"])
def test_a_server_that_stops_ends_the_run(
    monkeypatch: pytest.MonkeyPatch, result: CheckResult
) -> None:
    check_ids = _stands_in(monkeypatch, {"converters/": result})

    run = check(Settings("http://127.0.0.1:1", seed=1))

    assert run.incomplete == "the server does not answer any more: 5 checks came to nothing"
    assert check_ids[-1].startswith("converters/")
    assert run.counts()[result.outcome] == 5
    assert sum(run.counts().values()) == len(every())


def test_a_run_over_its_budget_is_no_verdict(monkeypatch: pytest.MonkeyPatch) -> None:
    check_ids = _stands_in(monkeypatch, {})

    run = check(Settings("http://127.0.0.1:1", seed=1, budget=0))

    assert len(check_ids) == 1
    assert run.incomplete == "the run was over its budget of 0 s"
    assert run.verdict is Verdict.NONE


def test_one_request_at_a_time_is_told_and_not_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    check_ids = _stands_in(monkeypatch, {"overlap/": CheckResult(Outcome.PASS, is_apart=True)})

    run = check(Settings("http://127.0.0.1:1", seed=1, select=["overlap"]))

    reasons = {clause.reason for clause in run.clauses() if clause.reason}
    meeting = [one for one in every() if one.meets]
    assert run.counts()[Outcome.NOT_APPLICABLE] == len(meeting) > 10
    assert run.verdict is Verdict.CONFORMS
    assert reasons == {
        "the server handles fewer than 32 requests at the same time: nothing was seen of visitors "
        "who are there together"
    }
    # After three rounds in vain nobody waits any more.
    assert check_ids.count("overlap/requests") == whole.ROUNDS == 3
    assert {one.id for one in every() if one.meets and one.id in check_ids} == {"overlap/requests"}


def test_a_round_in_vain_is_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    rounds = iter([CheckResult(Outcome.PASS, is_apart=True)])
    monkeypatch.setattr(whole, "smoke", lambda settings: None)
    monkeypatch.setattr(whole, "perform", lambda *given: next(rounds, ANSWERED))

    run = check(Settings("http://127.0.0.1:1", seed=1, select=["overlap"]))

    assert run.counts() == {Outcome.PASS: sum(len(one.clauses) for one in run.requirements)}


def test_answers_that_cross_fail_whoever_met(monkeypatch: pytest.MonkeyPatch) -> None:
    _stands_in(monkeypatch, {"overlap/": CheckResult(Outcome.FAIL, is_apart=True)})

    run = check(Settings("http://127.0.0.1:1", seed=1, select=["overlap/requests"]))

    assert run.counts() == {Outcome.FAIL: 1}


@pytest.mark.parametrize("one", every(), ids=lambda one: one.id)
def test_a_seed_draws_the_same(one: Check) -> None:
    first, again, other = (drawn(one.draw, Random(f"{seed} {one.id}")) for seed in (1, 1, 2))

    assert first == again
    if one.draw.keys() - {"d", "n", "b"}:
        assert first != other


COOKIE = "eyJhIjoxfQ.aBcDeF.0123456789-_zZ"
OTHER = "eyJiIjoyfQ.aBcDeG.zzzzzzzzzzzzz9"


def test_every_place_of_a_short_cookie_is_changed() -> None:
    forms = list(changes("characters", COOKIE[:20], "", Random(1)))

    assert [sum(map(str.__ne__, form, COOKIE)) for form in forms] == [1] * 20
    assert len(set(forms)) == 20


def test_cuts_are_shorter() -> None:
    forms = list(changes("cuts", COOKIE, "", Random(1)))

    assert all(COOKIE.startswith(form) and 0 < len(form) < len(COOKIE) for form in forms)
    assert COOKIE[:-1] in forms


def test_splices_are_neither_cookie() -> None:
    forms = list(changes("splices", COOKIE, OTHER, Random(1)))

    assert forms
    assert not {COOKIE, OTHER} & set(forms)


STREAMED = "streams/each-piece-at-once"


def test_a_stream_is_not_opened_where_one_request_is_handled_at_a_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = _stands_in(monkeypatch, {"overlap/": CheckResult(Outcome.PASS, is_apart=True)})

    run = check(Settings("http://127.0.0.1:1", seed=1, select=[STREAMED]))

    assert run.counts() == {Outcome.NOT_APPLICABLE: 1}
    assert STREAMED not in asked


def test_a_stream_is_opened_where_requests_overlap(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = _stands_in(monkeypatch, {})

    run = check(Settings("http://127.0.0.1:1", seed=1, select=[STREAMED]))

    assert run.counts() == {Outcome.PASS: 1}
    assert asked == ["overlap/requests", STREAMED]


def test_an_application_may_be_written_part_by_part() -> None:
    with other_application(_FirstPart) as address:
        run = check(Settings(address, seed=1, select=["first-answer"]))

        with pytest.raises(NotTheProfileError, match=r"not written: --select first-answer$"):
            check(Settings(address, seed=1))

    assert run.verdict is not Verdict.NONE
