"""From observations to what became of each check, and which of them stand for one cause."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from flask_conformance.grading.marking.bench import Observed
from flask_conformance.grading.marking.plan import Plan, Planned
from flask_conformance.grading.marking.result import CheckResult, Met
from flask_conformance.grading.sealed.catalogue import CHECKS
from flask_conformance.grading.sealed.comparing import Difference, difference
from flask_conformance.grading.sealed.drawing import Program
from flask_conformance.grading.sealed.telling import script, timeline
from flask_conformance.model.printable import printable

LONGEST = 600
"""Characters of what was observed that are shown."""

LENDABLE = ("Local", "LocalStack")


def judge(
    plan: Plan, required: Mapping[str, list[Any]], observed: Observed, module: str
) -> dict[str, CheckResult]:
    """What became of each check by itself."""
    return {
        check: _judged(planned, required[check], observed, module)
        for check, planned in plan.items()
    }


def _judged(planned: Planned, required: list[Any], observed: Observed, module: str) -> CheckResult:
    check = planned.check
    missing = [name for name in CHECKS[check].asks if name in observed.missing]
    if missing:
        return CheckResult(check, Met.BLOCKED, cause=f"{missing[0]} was not recognised")
    if check in observed.deaths:
        return CheckResult(
            check, Met.FAILED, step="the program", expected="an end", got=observed.deaths[check]
        )
    found = failing(planned, required, observed)
    return CheckResult(check, Met.MET) if found is None else failed(check, *found, module)


def judge_again(
    again: Plan, required: Mapping[str, list[Any]], observed: Observed, module: str
) -> dict[str, CheckResult]:
    """The checks that were met with everybody's values, and are not with others.

    With which they are not is not for the student.
    """
    return {
        check: CheckResult(
            check,
            Met.FAILED,
            step="with other values",
            expected="what is required, as with the values that everybody gets",
            got="something else",
        )
        for check, result in judge(again, required, observed, module).items()
        if result.status is not Met.MET
    }


def failing(
    planned: Planned, required: list[Any], observed: Observed
) -> tuple[Program, Difference] | None:
    """The first program that does not show what is required, and where."""
    seen = observed.seen.get(planned.check, [])
    for place, (program, right) in enumerate(zip(planned.programs, required, strict=True)):
        found = difference(program, right, seen[place] if place < len(seen) else None)
        if found is not None:
            return program, found
    return None


def failed(check: str, program: Program, found: Difference, module: str) -> CheckResult:
    """A failed check, told by that program."""
    return CheckResult(
        check,
        Met.FAILED,
        step=found.step,
        expected=found.expected,
        got=printable(found.got[:LONGEST]),
        timeline=timeline(program, found.place),
        script=script(program, found.place, module, found.expected),
    )


def with_blocked(results: Mapping[str, CheckResult]) -> dict[str, CheckResult]:
    """What fails behind something that failed is blocked by it."""
    told: dict[str, CheckResult] = {}
    for check, result in results.items():
        root = _root(check, results) if result.status is Met.FAILED else ""
        told[check] = replace(result, status=Met.BLOCKED, cause=root) if root else result
    return told


def _root(check: str, results: Mapping[str, CheckResult]) -> str:
    """The first failed check that *check* depends on; nothing if there is none."""
    for needed in CHECKS[check].depends:
        found = results.get(needed)
        if found is not None and not found.status.earns:
            if found.status is Met.BLOCKED:
                return found.cause
            return _root(needed, results) or needed
    return ""


def to_lend(results: Mapping[str, CheckResult], missing: Iterable[str]) -> dict[str, list[str]]:
    """By part that is missing or broken, the failed checks that only use it."""
    gone = set(missing)
    found: dict[str, list[str]] = {}
    for part in LENDABLE:
        about = [r for check, r in results.items() if CHECKS[check].asks == (part,)]
        if part not in gone and all(result.status.earns for result in about):
            continue
        users = [
            check
            for check, result in results.items()
            if not result.status.earns and _uses(check, part)
        ]
        if users:
            found[part] = users
    return found


def _uses(check: str, part: str) -> bool:
    asks = CHECKS[check].asks
    # Contexts may well be kept on a stack, though no check asks for it by name.
    return set(asks) - set(LENDABLE) != set() and (part in asks or "Flask" in asks)
