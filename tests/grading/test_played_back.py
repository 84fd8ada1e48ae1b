"""Who plays back what is right for the values that everybody gets has implemented nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from flask_conformance.grading.marking.grading import grade
from flask_conformance.grading.marking.plan import names_asked_for, plan, visible_seed
from flask_conformance.grading.rubrics import load
from flask_conformance.grading.submissions import Submission

ANSWERS = Path(__file__).parent.parent / "answers"

WRITES = """
import os
data = {data!r}.encode()
while data:
    data = data[os.write(3, data):]
os._exit(0)
"""

TRIVIAL = {"empty"}
"""Items of ``locals`` that a stack without contents meets as well."""


@pytest.fixture(scope="module")
def recording(bench) -> Submission:
    rubric = load("locals")
    visible = plan(rubric, visible_seed(rubric), hidden=False)
    required = bench.required(visible, names_asked_for(rubric))
    lines = [{"own": {}, "missing": []}]
    for check, seen in required.items():
        name = visible[check].alias
        lines += [{"begins": name}, {"check": name, "seen": seen}]
    lines.append({"done": True})
    text = WRITES.format(data="".join(json.dumps(line) + "\n" for line in lines))
    return Submission("recording", {"answer.py": text.encode()})


def test_recording_earns_what_needs_no_values(bench, recording):
    result = grade(bench, recording, load("locals"), 1)

    assert {item.id for item in result.items if item.earned} <= TRIVIAL


def test_what_is_not_played_back_is_not_told(bench, recording):
    result = grade(bench, recording, load("locals"), 1)
    values = next(item for item in result.items if item.id == "values")

    (check,) = values.checks
    assert (check.step, check.got) == ("with other values", "something else")
    assert not check.timeline
    assert not check.script


def test_check_of_a_student_asks_for_no_other_values(bench, recording):
    result = grade(bench, recording, load("locals"), 1, hidden=False)

    assert all(item.is_met for item in result.items)


TAKES_NO_TURNS = """
import sys
class Nobody:
    __enter__ = lambda self: self
    __exit__ = lambda self, *error: None
    pause = lambda self: None
    def run(self, *bodies, schedule=""):
        for body in bodies: list(body)
frame = sys._getframe()
while frame is not None:
    if "PROGRAMS" in frame.f_globals:
        for name in ("moves", "exchanges"): frame.f_globals[name].Workers = lambda kind: Nobody()
    frame = frame.f_back
"""


def test_requests_that_take_no_turns_are_seen(bench):
    content = (ANSWERS / "mini_flask" / "global_request.py").read_bytes()
    rubric = load("mini-flask")
    honest = grade(bench, Submission("honest", {"answer.py": content}), rubric, 1)

    files = {"answer.py": content + TAKES_NO_TURNS.encode()}
    result = grade(bench, Submission("no_turns", files), rubric, 1)

    assert result.score <= honest.score
