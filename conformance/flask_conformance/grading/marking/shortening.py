"""Failing programs of moves, without the moves that do not matter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from flask_conformance.grading.marking.bench import Bench
from flask_conformance.grading.marking.plan import Planned
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
        check: [place for place, found in enumerate(told) if found is not None]
        for check, told in _failures(bench, job, one_less, failing).items()
    }
    together = {
        check: [_without(cut[check], places[:number]) for number in range(len(places), -1, -1)]
        for check, places in alone.items()
    }
    short = dict(failing)
    for check, told in _failures(bench, job, together, failing).items():
        for program, found in zip(together[check], told, strict=True):
            if found is not None:
                short[check] = program, found
                break
    return short


def _can_be_cut(program: Program, found: Difference) -> bool:
    return program["kind"] == "moves" and found.place >= _first(program)


def _first(program: Program) -> int:
    """The place of the first move behind the preparations."""
    return len(program["make"]) + len(program["before"])


def _cut(program: Program, found: Difference) -> Program:
    return {**program, "moves": program["moves"][: found.place - _first(program) + 1]}


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
    plan = {check: Planned("", check, tuple(told)) for check, told in programs.items() if told}
    if not plan:
        return {}
    required = bench.required(plan, job.wanted)
    observed = bench.observe(job, plan)
    return {
        check: [
            _the_same(program, difference(program, right, got), failing[check][1])
            for program, right, got in zip(
                planned.programs, required[check], observed.seen[check], strict=True
            )
        ]
        for check, planned in plan.items()
        if len(observed.seen.get(check, ())) == len(planned.programs)
    }


def _the_same(program: Program, found: Difference | None, told: Difference) -> Difference | None:
    """What was found, if it is in the last move, of which the same is required as before."""
    last = _first(program) + len(program["moves"]) - 1
    is_same = found is not None and found.place == last and found.expected == told.expected
    return found if is_same else None
