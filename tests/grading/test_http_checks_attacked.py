"""The fork that plays requests is believed nothing, and may end when it likes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from handed_in import ANSWER, graded, part

from flask_conformance import codec
from flask_conformance.grading.marking.result import Status
from flask_conformance.grading.rubrics import load

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
