"""What a student and a teacher are told of requests that were played."""

from __future__ import annotations

import re
from dataclasses import replace

from handed_in import ANSWER, graded, part

from flask_conformance import codec
from flask_conformance.grading.marking.bench import Bench
from flask_conformance.grading.marking.result import CheckStatus
from flask_conformance.grading.outputs import student
from flask_conformance.grading.outputs.pages import Pages


def test_changed_cookie_is_told_without_its_value(bench, sessions):
    source = ANSWER.replace("compare_digest(signature, ", "compare_digest(signature[:20], ")
    source = source.replace("_signature(key, data))", "_signature(key, data)[:20])")
    result = graded(bench, sessions, source)

    cut = part(result, "http:session/cut-anywhere")
    last = cut.timeline.splitlines()[-1]
    assert last == "GET /session, with a cookie that was never set -> 200    <- here"
    assert "-H 'Cookie: session=…'" in cut.script


def test_visible_failure_is_told_as_a_request_and_what_came(bench, sessions):
    source = ANSWER.replace("if held.is_changed:", "if False:")
    result = graded(bench, sessions, source)
    alone = replace(sessions, items=tuple(
        replace(item, checks=("http:session/of-each-visitor",), hidden=False)
        for item in sessions.items
        if item.id == "kept"
    ))  # fmt: skip
    shown = part(graded(bench, alone, source), "http:session/of-each-visitor")

    assert part(result, "http:session/of-each-visitor").status is CheckStatus.BLOCKED
    assert shown.step == "GET /session (request 3 of 5)"
    assert re.fullmatch(r'the whole|\{"[a-z]{8}": "[a-z]{8}"\}', shown.expected)
    assert shown.got == "{}"
    body = r'\{"[a-z]{8}": "[a-z]{8}"\}'
    assert re.fullmatch(
        rf"(POST /session {body} -> 200\n){{2}}GET /session -> 200    <- here", shown.timeline
    )
    assert shown.script.startswith("curl -i --path-as-is http://127.0.0.1:5000/session\n")


def test_hidden_failure_is_not_told(bench, sessions):
    source = ANSWER.replace("if held.is_changed:", "if False:")
    items = tuple(replace(item, hidden=item.id in ("kept", "sent")) for item in sessions.items)
    result = graded(bench, replace(sessions, items=items), source)

    for page in (student.markdown(result), Pages().student(result)):
        assert "curl" not in page
        assert "/session" not in page


def test_same_seed_gives_the_same_bytes(bench, sessions):
    source = ANSWER.replace("compare_digest(signature, ", "compare_digest(signature[:20], ")
    source = source.replace("_signature(key, data))", "_signature(key, data)[:20])")
    source = source.replace('"v": ', '"nonce": __import__("secrets").token_hex(), "v": ')

    first = codec.to_json(graded(bench, sessions, source))
    with Bench() as another:
        assert codec.to_json(graded(another, sessions, source)) == first
