"""A failed check once more, in forks of its own: what applications of other checks left behind in
the process is no slip that anybody asked about.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from flask_conformance.grading.marking.bench import Bench, Observations
from flask_conformance.grading.marking.judging import judge
from flask_conformance.grading.marking.plan import Plan, PlannedCheck
from flask_conformance.grading.marking.result import CheckResult, CheckStatus
from flask_conformance.sandbox.protocol import Job

MOST_ALONE = 8
"""Checks that are tried once more, each in a fork of its own; of more, something else is wrong."""


def to_try_alone(
    both: Plan, judged: Mapping[str, CheckResult], observations: Observations
) -> list[str]:
    """The checks by requests that failed, if they are few, and whose workers take no turns."""
    failed_checks = [
        check
        for check, mark in judged.items()
        if mark.status is CheckStatus.FAILED
        and not observations.is_spoilt(check)
        and all(one["kind"] != "moves" and not one.get("workers") for one in both[check].programs)
    ]
    return failed_checks if len(failed_checks) <= MOST_ALONE else []


def is_met_alone(bench: Bench, job: Job, planned: PlannedCheck, required: list[Any]) -> bool:
    """Whether the check is met where each of its programs has a fork of its own."""
    check = planned.check
    parts = [(planned.programs, required)]
    if not planned.is_dialogue:
        parts = [((one,), [due]) for one, due in zip(planned.programs, required, strict=True)]
    for programs, due in parts:
        asked = {check: replace(planned, programs=programs)}
        marks = judge(asked, {check: due}, bench.observe(job, asked), job.modules)
        if not marks[check].status.earns:
            return False
    return True
