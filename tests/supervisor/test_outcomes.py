"""What a run says of targets that meet the spec, or do not."""

from __future__ import annotations

from collections.abc import Callable

from flask_conformance.model.outcome import Outcome, Verdict
from flask_conformance.model.protocol import Run

Check = Callable[..., Run]


def outcomes(run: Run) -> dict[str, str]:
    return {clause.id: clause.outcome.value for clause in run.clauses()}


def test_a_good_target_conforms(check: Check) -> None:
    run = check("good", seed=7)

    assert outcomes(run) == {
        "steps/first::gives_one": "pass",
        "steps/first::gives_one_again": "pass",
        "steps/second::gives_twice[one]": "pass",
        "steps/second::gives_twice[two]": "pass",
        "steps/third::gives_the_word_back": "pass",
        "steps/third::size": "pass",
        "steps/third::is_not_yet_asked": "not-applicable",
    }
    assert run.verdict is Verdict.CONFORMS
    assert run.seed == 7
    assert run.versions["pytest"]


def test_what_builds_on_a_failure_is_blocked(check: Check) -> None:
    run = check("first_is_wrong")

    assert outcomes(run) == {
        "steps/first::gives_one": "fail",
        "steps/first::gives_one_again": "fail",
        "steps/second::gives_twice[one]": "blocked",
        "steps/second::gives_twice[two]": "blocked",
        "steps/third::gives_the_word_back": "blocked",
        "steps/third::size": "not-applicable",
        "steps/third::is_not_yet_asked": "not-applicable",
    }
    assert run.verdict is Verdict.DEVIATES


def test_a_failed_should_leaves_a_target_conforming(check: Check) -> None:
    run = check("third_is_wrong")

    assert outcomes(run)["steps/third::gives_the_word_back"] == "fail"
    assert run.verdict is Verdict.CONFORMS


def test_a_should_is_required_where_no_must_was_asked(check: Check) -> None:
    run = check("third_is_wrong", select=("steps/third",))

    assert run.verdict is Verdict.DEVIATES


def test_a_fact_records_its_value(check: Check) -> None:
    facts = [clause for clause in check("good").clauses() if clause.is_fact]

    assert [(clause.id, clause.value) for clause in facts] == [("steps/third::size", 4)]


def test_recorded_deviations_are_known_until_they_pass(check: Check) -> None:
    run = check("leaves_contexts")

    assert outcomes(run) == {
        "steps/first::gives_one": "known",
        "steps/first::gives_one_again": "known",
        "steps/second::gives_twice[one]": "fail",
        "steps/second::gives_twice[two]": "fail",
        "steps/third::gives_the_word_back": "fail",
        "steps/third::size": "pass",
        "steps/third::is_not_yet_asked": "not-applicable",
    }
    assert run.verdict is Verdict.DEVIATES


def test_a_context_left_is_told(check: Check) -> None:
    run = check("leaves_contexts")

    (clause, *_) = (c for c in run.clauses() if c.outcome is Outcome.FAIL)
    assert clause.failure is not None
    assert clause.failure.expected == "no context stays pushed"
    assert clause.failure.got == "<Context> stayed"


def test_another_edition_asks_for_other_clauses(check: Check) -> None:
    run = check("good", edition="4.0")

    assert outcomes(run)["steps/third::is_not_yet_asked"] == "fail"


def test_levels_and_ids_narrow_a_run(check: Check) -> None:
    assert [result.id for result in check("good", level="MUST").requirements] == [
        "steps/first",
        "steps/second",
    ]
    assert list(outcomes(check("good", select=("steps/second::*[[]two]", "*/first")))) == [
        "steps/first::gives_one",
        "steps/first::gives_one_again",
        "steps/second::gives_twice[two]",
    ]


def test_any_number_of_jobs_gives_the_same_results(check: Check) -> None:
    alone, together = check("first_is_wrong", seed=1), check("first_is_wrong", seed=1, jobs=5)

    assert outcomes(together) == outcomes(alone)
    assert list(outcomes(together)) == list(outcomes(alone))
    assert [c.failure for c in together.clauses()] == [c.failure for c in alone.clauses()]
