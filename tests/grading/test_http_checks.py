"""Checks of the HTTP profile as sealed items: which there are, and what they cost."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from handed_in import ANSWER, graded, lost, part

from flask_conformance.grading import calibrate
from flask_conformance.grading.marking.bench import REFERENCE, job_of
from flask_conformance.grading.marking.judging import judge, with_blocked
from flask_conformance.grading.marking.plan import PlannedCheck, own_seed, plan
from flask_conformance.grading.marking.result import CheckStatus
from flask_conformance.grading.rubrics import NAMES, RubricError, load
from flask_conformance.grading.sealed.on_http import CHECKS, why_left_out
from flask_conformance.http_profile import checks as profile

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
        ('http = ["session/keptt"]', "has no check 'session/keptt'; did you mean session/kept?"),
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
