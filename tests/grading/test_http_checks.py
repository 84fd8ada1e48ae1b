"""Checks of the HTTP profile as sealed items: the fork plays requests, and is believed nothing."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from flask_conformance import codec
from flask_conformance.grading import calibrate
from flask_conformance.grading.marking.bench import REFERENCE, Bench, job_of
from flask_conformance.grading.marking.grading import grade
from flask_conformance.grading.marking.judging import judge, with_blocked
from flask_conformance.grading.marking.plan import PlannedCheck, own_seed, plan
from flask_conformance.grading.marking.result import CheckStatus, Status
from flask_conformance.grading.outputs import student
from flask_conformance.grading.outputs.pages import Pages
from flask_conformance.grading.rubrics import NAMES, RubricError, load
from flask_conformance.grading.sealed.on_http import CHECKS, why_left_out
from flask_conformance.grading.submissions import Submission
from flask_conformance.http_profile import checks as profile

ANSWER = (Path(__file__).parent / "signed_sessions.py").read_text()
"""An honest answer to the rubric ``sessions``, which has nothing else."""


@pytest.fixture(scope="module")
def sessions():
    return load("sessions")


def graded(bench, rubric, source, seed=1, **limits):
    rubric = replace(rubric, limits=replace(rubric.limits, **limits))
    return grade(bench, Submission("answer", {"answer.py": source.encode()}), rubric, seed)


def lost(result):
    """The points that are missing, by item."""
    return {item.id: item.points - item.earned for item in result.items if not item.is_met}


def part(result, id):
    return next(part for item in result.items for part in item.parts if part.id == id)


# Reading


def rubric_of(tmp_path, text):
    path = tmp_path / "mine.toml"
    path.write_text(
        f'title = "Mine"\n[[item]]\nid = "a"\ntitle = "A session"\npoints = 100\n{text}\n'
    )
    return load(str(path))


@pytest.mark.parametrize(
    ("pattern", "first", "number"),
    [
        ("session/kept", "http:session/kept", 1),
        ("sessions/forged-cookies", "http:session/changed-anywhere", 5),
        ("redirects", "http:redirects/302", 9),
        ("session/item-*", "http:session/item-changed", 2),
    ],
)
def test_pattern_names_checks(tmp_path, pattern, first, number):
    checks = rubric_of(tmp_path, f'http = ["{pattern}"]').items[0].checks

    assert (checks[0], len(checks)) == (first, number)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('http = ["session/keptt"]', "has no check 'session/keptt'; is 'session/kept' meant?"),
        ('http = ["overlap"]', "'overlap' cannot be sealed: its visitors are in the application"),
        ('http = ["static-files/file"]', "it needs files beside the application"),
        ('http = ["session/kept", "session/k*"]', "a check stands there twice"),
        (
            'http = ["session/kept"]\n[[item]]\nid = "b"\ntitle = "B"\npoints = 1\nbonus = true\n'
            'http = ["session"]',
            "check 'http:session/kept' stands in two items",
        ),
    ],
)
def test_what_cannot_be_asked_is_refused(tmp_path, text, words):
    with pytest.raises(RubricError) as error:
        rubric_of(tmp_path, text)

    assert words in str(error.value)


def test_what_a_pattern_leaves_out_is_said_with_the_reason(tmp_path):
    rubric = rubric_of(tmp_path, 'http = ["session/*", "streams"]')

    assert list(calibrate.left_out(rubric)) == [
        "item a is without session/of-thirty-days, session/expired of the HTTP profile: it needs "
        "the signer of Flask's own sessions",
        "item a is without streams/each-piece-at-once of the HTTP profile: its answer goes on when "
        "another request came in the middle of it",
        "item a is without streams/long of the HTTP profile: it is about a server",
    ]


# What a fork hears


def test_reference_meets_all_with_the_names_that_each_asks_for(bench):
    drawn = {check.id: PlannedCheck("", check.id, tuple(check.programs("7"))) for check in CHECKS}
    job = job_of({}, REFERENCE, NAMES, drawn.values())

    _, observations = bench.watch(bench._cell(is_trusted=True, by_clauses=False), job, drawn)

    marks = judge(drawn, {}, observations, "reference")
    assert len(marks) > 300
    assert {id: mark for id, mark in marks.items() if mark.status is not CheckStatus.MET} == {}


def test_each_check_of_the_profile_is_sealed_or_left_out_with_a_reason():
    sealed = {check.id for check in CHECKS}

    assert all(bool(why_left_out(one)) != (f"http:{one.id}" in sealed) for one in profile.every())


def test_what_must_come_and_what_it_is_drawn_from_stays_outside(sessions):
    drawn = plan(sessions, own_seed(1, "key"), hidden=False)
    in_sandbox = json.dumps([planned.for_sandbox for planned in drawn.values()])

    assert '"kind": "http"' in in_sandbox
    assert "drawn_from" not in in_sandbox
    assert not re.search(r"\bwant|\$absent|\$lacks|/session", in_sandbox)


def test_another_seed_draws_other_values():
    (check,) = (one for one in CHECKS if one.id == "http:session/kept")

    assert check.programs("1") == check.programs("1")
    assert check.programs("1") != check.programs("2")


# Scores


def test_honest_answer_gets_all(bench, sessions):
    result = graded(bench, sessions, ANSWER)

    assert (result.score, lost(result)) == (100, {}), result.causes


def test_signature_that_is_looked_at_in_part_costs_what_shows_it(bench, sessions):
    source = ANSWER.replace("compare_digest(signature, ", "compare_digest(signature[:20], ")
    source = source.replace("_signature(key, data))", "_signature(key, data)[:20])")
    result = graded(bench, sessions, source)

    failed = [one.id for item in result.items for one in item.parts if not one.status.earns]
    # What is signed was not changed: the end of the signature may be anything.
    assert failed == [
        f"http:session/{name}"
        for name in ("changed-anywhere", "cut-anywhere", "signature-of-another")
    ]
    assert lost(result) == {"forged": 6}


def test_cookie_that_is_always_sent_costs_its_item(bench, sessions):
    source = ANSWER.replace("if held.is_changed:", "if held or held.is_changed:")

    assert list(lost(graded(bench, sessions, source))) == ["sent"]


def test_answer_without_sessions_is_told_what_was_looked_for(bench, sessions):
    source = ANSWER.replace("session = ", "mine = ")
    result = graded(bench, sessions, source)

    kept = part(result, "http:session/kept")
    assert (kept.status, kept.cause) == (CheckStatus.BLOCKED, "session was not recognised")
    assert result.score == next(item for item in result.items if item.id == "route").points


def test_option_that_is_refused_costs_the_checks_that_need_it(bench):
    source = (Path(__file__).parent.parent / "answers" / "mini_flask" / "whole.py").read_text()
    result = graded(bench, load("routing"), source)

    # Its ``route`` takes no ``defaults``.
    default = part(result, "http:slashes/default")
    assert default.status is CheckStatus.BLOCKED
    assert part(result, "http:slashes/leaf").status is CheckStatus.MET
    assert part(result, "http:which-rule/literal-before-variable").status is CheckStatus.MET


def test_cause_names_the_rule_that_is_refused(bench):
    source = (Path(__file__).parent.parent / "answers" / "mini_flask" / "whole.py").read_text()
    rubric = replace(load("routing"), items=tuple(
        replace(item, checks=tuple(one for one in item.checks if one.startswith("http:")))
        for item in load("routing").items
    ))  # fmt: skip
    result = graded(bench, rubric, source)

    assert part(result, "http:slashes/default").cause.startswith(
        "@app.route('/slash/pages/') is refused: TypeError: "
    )


# Attacks

PREPARED = """
import json
class Flask:
    def __init__(self, name):
        self.config = {}
    def route(self, rule, **options):
        return lambda view: view
    def __getattr__(self, name):
        return lambda *arguments, **options: lambda function: function
    def __call__(self, environ, start_response):
        words = environ["PATH_INFO"].strip("/").split("/")
        body, status = json.dumps({"rule": words[-1], "value": None}), "200 OK"
        if words[0] == "hello":
            body = f"Hello, {words[-1]}!"
        elif words[0] == "slash":
            body = f"{words[1]} {words[-1]}"
        elif words[0] == "thing":
            body = f"{environ['REQUEST_METHOD'].replace('GET', 'read')} {words[1]}"
        elif words[0] == "session":
            body = "{}"
        elif words[0] == "value":
            body, status = json.dumps({"value": int(words[-1])}), "200 OK"
        start_response(status, [("Content-Type", "text/html")])
        return [body.encode()]
session = request = {}
url_for = redirect = abort = None
"""
"""Knows the page of the profile, which everybody can read, and no rule that is drawn."""

FORGED = """
import os, sys, json
frame = sys._getframe()
while "job" not in frame.f_locals:
    frame = frame.f_back
def told(**fields):
    os.write(3, json.dumps(fields).encode() + b"\\n")
told(ready=True)
told(own={}, missing=[])
for check in [check["id"] for check in frame.f_locals["job"].checks]:
    told(begins=check)
    told(listens=True)
    for _ in range(3):
        told(answer={"status": 200, "headers": [], "body": "e30="})
    told(check=check, seen=[[]])
told(done=True)
os._exit(0)
"""

FORGETS = (
    ANSWER
    + """
_open = Flask._open
Flask._open = lambda self, environ: Session()
"""
)
"""Every request has an empty session of its own: whoever asks for nothing is content."""


@pytest.mark.parametrize("rubric", ["sessions", "routing"])
@pytest.mark.parametrize("source", [PREPARED, FORGED], ids=["prepared", "forged"])
def test_attack_gains_nothing(bench, rubric, source):
    result = graded(bench, load(rubric), source)

    assert result.status is not Status.FAULT, result.reason
    assert result.score == 0


def test_session_that_forgets_all_earns_nothing_for_what_is_empty(bench, sessions):
    result = graded(bench, sessions, FORGETS)

    for id in ("new-visitor", "garbage", "not-sent-to-a-new-visitor", "changed-anywhere"):
        assert not part(result, f"http:session/{id}").status.earns


STRANGE = (
    '{"answer": {"status": 200, "headers": [["Set-Cookie", "session=x; Expires=9999999999"]]}}',
    '{"answer": {"status": true, "headers": [[1, 2], [3], 4], "body": "e30="}}',
    '{"answer": {"status": 200, "headers": [["Location", "http://["]], "body": "\\u00e9"}}',
    '{"answer": {"status": 200, "headers": [["Location", "\\ud800"]], "body": "W1tb"}}',
    '{"answer": {"status": 200, "headers": [], "body": "' + "W1tb" * 9000 + '"}}',
    '{"answer": {"raised": [1]}}',
    '{"answer": []}',
    "[1]",
    "no JSON",
)


@pytest.mark.parametrize("line", STRANGE)
def test_whatever_is_told_is_no_fault_of_the_grader(bench, line):
    source = (
        f"""
import os, sys
frame = sys._getframe()
def tell(*arguments, **fields):
    os.write(3, {line!r}.encode() + b"\\n" if "answer" in fields else _plain(fields))
def _plain(fields):
    import json
    return json.dumps(fields).encode() + b"\\n"
while frame:
    if "dialogue" in frame.f_locals and hasattr(frame.f_locals["dialogue"], "_descriptor"):
        frame.f_locals["dialogue"].tell = tell
    frame = frame.f_back
"""
        + ANSWER
    )
    for rubric in ("sessions", "routing"):
        result = graded(bench, load(rubric), source, silence=3.0)

        assert result.status is not Status.FAULT, result.reason
        played = [one for item in result.items for one in item.parts if one.id.startswith("http:")]
        assert not [one.id for one in played if one.status.earns]
        codec.to_json(result).encode()


@pytest.mark.parametrize(
    ("statement", "got"),
    [
        ("time.sleep(1000)", "it did not come to an end in time"),
        ("print('x' * 2_000_000)", "it printed too much"),
        ("os._exit(0)", "it ended the process"),
        ("os.write(3, b'{}\\n' * 2_000_000)", "it printed too much"),
    ],
)
def test_end_in_the_middle_of_a_request(bench, sessions, statement, got):
    source = "import os, time\n" + ANSWER.replace(
        "def _open(self, environ):",
        f"def _open(self, environ):\n        if 'garbage' in environ.get('HTTP_COOKIE', ''):\n"
        f"            {statement}",
    ).replace("'garbage' in environ.get('HTTP_COOKIE', '')", "environ.get('HTTP_COOKIE')")
    result = graded(bench, sessions, source, silence=2.0)

    assert result.status is Status.GRADED
    assert got in {one.got for item in result.items for one in item.parts}


def test_answers_that_drip_are_over_with_the_time_of_all_checks(bench, sessions):
    source = "import os, time\n" + ANSWER.replace(
        "def _open(self, environ):",
        "def _open(self, environ):\n        while True:\n            os.write(3, b'x\\\\n')\n"
        "            time.sleep(0.2)",
    )
    # Two checks, and the import: no more than three times that.
    items = tuple(
        replace(item, checks=("http:session/kept",), hidden=False)
        for item in sessions.items
        if item.id == "kept"
    )
    result = graded(bench, replace(sessions, items=items), source, silence=0.5)

    assert part(result, "http:session/kept").got == "it did not come to an end in time"


# Feedback


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


def test_calibration_says_what_a_page_earns_that_is_never_found(tmp_path):
    rubric = rubric_of(tmp_path, 'http = ["converters/int-takes-no-text"]')

    assert "one that finds nothing earns 100 of 100" in list(calibrate.faults(rubric, 7))


def test_what_is_met_without_its_control_is_blocked():
    from flask_conformance.grading.marking.result import CheckResult

    marks = with_blocked(
        {
            "routing/route-decorator": CheckResult("routing/route-decorator", CheckStatus.FAILED),
            "http:session/kept": CheckResult("http:session/kept", CheckStatus.MET),
        }
    )

    assert marks["http:session/kept"].cause == "routing/route-decorator"
