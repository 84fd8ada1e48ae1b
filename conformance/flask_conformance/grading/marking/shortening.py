"""Failing programs of moves, without the moves that do not matter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from flask_conformance.grading.marking.bench import Bench
from flask_conformance.grading.marking.plan import PlannedCheck
from flask_conformance.grading.sealed.comparing import Difference, difference
from flask_conformance.grading.sealed.drawing import Program
from flask_conformance.sandbox.protocol import Job

Failing = tuple[Program, Difference]


def shortened(bench: Bench, job: Job, failing: Mapping[str, Failing]) -> dict[str, Failing]:
    """By check, a program whose last move fails as before, with as few moves before it as found.

    The moves that can each be left out are looked for, then how many of them can be together.
    """
    cut = {check: _cut(*one) for check, one in failing.items() if _can_be_cut(*one)}
    one_less = {
        check: [_without(program, [place]) for place in range(len(program["moves"]) - 1)]
        for check, program in cut.items()
    }
    alone = {
        check: [place for place, deviation in enumerate(differences) if deviation is not None]
        for check, differences in _failures(bench, job, one_less, failing).items()
    }
    together = {
        check: [_without(cut[check], places[:number]) for number in range(len(places), -1, -1)]
        for check, places in alone.items()
    }
    short = dict(failing)
    for check, differences in _failures(bench, job, together, failing).items():
        for program, deviation in zip(together[check], differences, strict=True):
            if deviation is not None:
                short[check] = program, deviation
                break
    return short


def _can_be_cut(program: Program, deviation: Difference) -> bool:
    return program["kind"] == "moves" and deviation.place >= _first(program)


def _first(program: Program) -> int:
    """The place of the first move behind the preparations."""
    return len(program["make"]) + len(program["before"])


def _cut(program: Program, deviation: Difference) -> Program:
    return {**program, "moves": program["moves"][: deviation.place - _first(program) + 1]}


def _without(program: Program, places: Sequence[int]) -> Program:
    kept = [move for place, move in enumerate(program["moves"]) if place not in places]
    return {**program, "moves": kept}


def _failures(
    bench: Bench,
    job: Job,
    programs: Mapping[str, list[Program]],
    failing: Mapping[str, Failing],
) -> dict[str, list[Difference | None]]:
    """By check, how each of its programs fails as it did before, if it does."""
    plan = {
        check: PlannedCheck("", check, tuple(shorter_programs))
        for check, shorter_programs in programs.items()
        if shorter_programs
    }
    if not plan:
        return {}
    required = bench.required(plan, job.wanted)
    observations = bench.observe(job, plan)
    return {
        check: [
            _the_same(program, difference(program, right, got), failing[check][1])
            for program, right, got in zip(
                planned.programs, required[check], observations.by_check[check], strict=True
            )
        ]
        for check, planned in plan.items()
        if len(observations.by_check.get(check, ())) == len(planned.programs)
    }


def _the_same(
    program: Program, deviation: Difference | None, earlier: Difference
) -> Difference | None:
    """What was found, if it is in the last move, of which the same is required as before."""
    last = _first(program) + len(program["moves"]) - 1
    is_same = (
        deviation is not None and deviation.place == last and deviation.expected == earlier.expected
    )
    return deviation if is_same else None
