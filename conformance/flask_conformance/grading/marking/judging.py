"""From observations to what became of each check, and which of them stand for one cause."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from flask_conformance.grading.marking.bench import Observations
from flask_conformance.grading.marking.plan import Plan, PlannedCheck
from flask_conformance.grading.marking.playing import judged
from flask_conformance.grading.marking.result import CheckResult, CheckStatus
from flask_conformance.grading.marking.steady import steady
from flask_conformance.grading.sealed.catalogue import CHECKS
from flask_conformance.grading.sealed.comparing import Difference, difference
from flask_conformance.grading.sealed.drawing import Program
from flask_conformance.grading.sealed.on_http import HttpCheck
from flask_conformance.grading.sealed.telling import script, timeline

LONGEST = 600
"""Characters of what was observed that are shown."""

LENDABLE = ("Local", "LocalStack")


def judge(
    plan: Plan,
    required: Mapping[str, list[Any]],
    observations: Observations,
    modules: Sequence[str],
) -> dict[str, CheckResult]:
    """What became of each check by itself."""
    return {
        check: _judged(planned, required.get(check, []), observations, modules)
        for check, planned in plan.items()
    }


def _judged(
    planned: PlannedCheck, required: list[Any], observations: Observations, modules: Sequence[str]
) -> CheckResult:
    check = planned.check
    missing = [name for name in CHECKS[check].asks if name in observations.missing]
    if missing:
        return CheckResult(check, CheckStatus.BLOCKED, cause=f"{missing[0]} was not recognised")
    if check in observations.deaths:
        return CheckResult(
            check,
            CheckStatus.FAILED,
            step="the program",
            expected="an end",
            got=observations.deaths[check],
        )
    if check in observations.looked:
        # Whose turn it is stands there, and what is asked: nothing of it has been shown.
        return CheckResult(
            check,
            CheckStatus.FAILED,
            step="the program",
            expected="an answer by itself",
            got=f"a look at the frames of its callers ({observations.looked[check]})",
        )
    http_check = CHECKS[check]
    if isinstance(http_check, HttpCheck):
        refusals = observations.by_check.get(check, [])
        return judged(http_check, observations.plays.get(check, []), refusals)
    failure = failing(planned, required, observations)
    if failure is None:
        return CheckResult(check, CheckStatus.MET)
    return failed(check, *failure, modules, observations.own)


def judge_again(
    again: Plan,
    required: Mapping[str, list[Any]],
    observations: Observations,
    modules: Sequence[str],
) -> dict[str, CheckResult]:
    """The checks that were met with everybody's values, and are not with others.

    With which they are not is not for the student.
    """
    return {
        check: CheckResult(
            check,
            CheckStatus.FAILED,
            step="with other values",
            expected="what is required, as with the values that everybody gets",
            got="something else",
        )
        for check, result in judge(again, required, observations, modules).items()
        if result.status is not CheckStatus.MET
    }


def failing(
    planned: PlannedCheck, required: list[Any], observations: Observations
) -> tuple[Program, Difference] | None:
    """The first program that does not show what is required, and where."""
    shown = observations.by_check.get(planned.check, [])
    for place, (program, right) in enumerate(zip(planned.programs, required, strict=True)):
        deviation = difference(program, right, shown[place] if place < len(shown) else None)
        if deviation is not None:
            return program, deviation
    return None


def failed(
    check: str,
    program: Program,
    deviation: Difference,
    modules: Sequence[str],
    own: Mapping[str, str],
) -> CheckResult:
    """A failed check, told by that program."""
    return CheckResult(
        check,
        CheckStatus.FAILED,
        step=deviation.step,
        expected=steady(deviation.expected),
        got=steady(deviation.got[:LONGEST]),
        timeline=timeline(program, deviation.place),
        script=script(program, deviation.place, modules, deviation.expected, own),
    )


def with_blocked(results: Mapping[str, CheckResult]) -> dict[str, CheckResult]:
    """What fails behind something that failed is blocked by it, or not asked for."""
    with_causes: dict[str, CheckResult] = {}
    for check, result in results.items():
        root = _root(check, results) if result.status is CheckStatus.FAILED else ""
        root = root or _without_control(check, result, results)
        if root and CHECKS[check].refines:
            with_causes[check] = CheckResult(check, CheckStatus.NOT_APPLICABLE)
        else:
            with_causes[check] = (
                replace(result, status=CheckStatus.BLOCKED, cause=root) if root else result
            )
    return with_causes


def _without_control(check: str, result: CheckResult, results: Mapping[str, CheckResult]) -> str:
    """What is met as a page that everybody knows, and not as it was drawn; nothing else."""
    http_check = CHECKS[check]
    if isinstance(http_check, HttpCheck) and result.status.earns:
        for control in http_check.controls:
            if control in results and not results[control].status.earns:
                return control
    return ""


def _root(check: str, results: Mapping[str, CheckResult]) -> str:
    """The first failed check that *check* depends on; nothing if there is none."""
    for needed in CHECKS[check].depends:
        result = results.get(needed)
        if result is not None and not result.status.earns:
            if result.status is CheckStatus.BLOCKED:
                return result.cause
            return _root(needed, results) or needed
    return ""


def to_lend(results: Mapping[str, CheckResult], missing: Iterable[str]) -> dict[str, list[str]]:
    """By part that is missing or broken, the failed checks that only use it."""
    gone = set(missing)
    users_by_part: dict[str, list[str]] = {}
    for part in LENDABLE:
        about = [r for check, r in results.items() if CHECKS[check].asks == (part,)]
        if part not in gone and all(result.status.earns for result in about):
            continue
        users = [
            check
            for check, result in results.items()
            if not result.status.earns and _uses(check, part, is_there=part not in gone)
        ]
        if users:
            users_by_part[part] = users
    return users_by_part


def _uses(check: str, part: str, *, is_there: bool) -> bool:
    asks = CHECKS[check].asks
    # Contexts may well be kept on a stack that there is, though no check asks for it by name.
    return set(asks) - set(LENDABLE) != set() and (part in asks or (is_there and "Flask" in asks))
