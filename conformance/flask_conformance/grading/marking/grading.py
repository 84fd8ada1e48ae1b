"""Grades one submission: the pure function of submission, rubric and seed."""

from __future__ import annotations

import base64
import inspect
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from flask_conformance.grading.cell import CellError
from flask_conformance.grading.marking.alone import is_met_alone, to_try_alone
from flask_conformance.grading.marking.bench import Bench, Observations
from flask_conformance.grading.marking.breadth import (
    judge_clauses,
    plan_clauses,
    required_clauses,
)
from flask_conformance.grading.marking.judging import (
    failed,
    failing,
    judge,
    judge_again,
    to_lend,
    with_blocked,
)
from flask_conformance.grading.marking.plan import (
    Plan,
    names_asked_for,
    once_more,
    own_seed,
    plan,
    visible_seed,
)
from flask_conformance.grading.marking.result import (
    CheckResult,
    CheckStatus,
    Flag,
    ItemResult,
    Result,
    Status,
)
from flask_conformance.grading.marking.scoring import Breadth, Marks, best_edition
from flask_conformance.grading.marking.shortening import shortened
from flask_conformance.grading.marking.steady import steady
from flask_conformance.grading.marking.suspicions import flags
from flask_conformance.grading.rubrics import NAMES, Rubric
from flask_conformance.grading.sealed.catalogue import CHECKS
from flask_conformance.grading.submissions.submission import NotTaken, Submission
from flask_conformance.model.printable import printable
from flask_conformance.sandbox import lent
from flask_conformance.sandbox.protocol import Job

READY = inspect.getsource(lent)


def grade(
    bench: Bench, submission: Submission, rubric: Rubric, seed: int, *, hidden: bool = True
) -> Result:
    """What the submission gets; the same for the same arguments, whatever else happens.

    Without *hidden*, hidden items are left out. A failure of the grader is a result too, and
    never a zero.
    """
    own = own_seed(seed, submission.key)
    empty = Result(
        name=submission.name,
        key=submission.key,
        rubric=rubric.name,
        seed=seed,
        own_seed=own,
        status=Status.UNGRADABLE,
        points=rubric.points,
    )
    if submission.problem:
        return replace(empty, reason=submission.problem)
    try:
        empty = replace(empty, flags=flags(submission.files))
        return _graded(bench, submission, rubric, empty, hidden)
    except NotTaken as problem:
        return replace(empty, reason=str(problem))
    except CellError as error:
        return replace(empty, status=Status.FAULT, reason=printable(str(error)))
    except Exception as error:
        # Whatever it is, it is no zero, and the others are graded.
        words = f"the grader failed: {type(error).__name__}: {error}"
        return replace(empty, status=Status.FAULT, reason=printable(words))


def _graded(
    bench: Bench, submission: Submission, rubric: Rubric, empty: Result, hidden: bool
) -> Result:
    modules = submission.modules(rubric.modules)
    names = names_asked_for(rubric)
    files = {path: base64.b64encode(data).decode() for path, data in submission.files.items()}
    job = Job(files, modules, rubric.names, names, rubric.request, (), (), rubric.limits)
    seed = visible_seed(rubric)
    visible, key = plan(rubric, seed, hidden=False), (rubric.digest, seed)
    marks: Marks = {}
    all_observations: list[Observations] = []
    for is_hidden in (False, True)[: 1 + hidden]:
        drawn = plan(rubric, empty.own_seed, hidden=True) if is_hidden else visible
        # What everybody can know beforehand could be recorded, and played back.
        again = once_more(rubric, empty.own_seed, marks) if is_hidden else {}
        # Those first: what is hidden may break what all that comes later stands on.
        both = {**again, **drawn}
        if both:
            observations = bench.observe(job, both)
            if observations.unusable and not all_observations:
                # What it raised while hidden values were near is not for the student.
                reason = "it cannot be imported" if is_hidden else observations.unusable
                return replace(empty, reason=steady(" ".join(reason.split())))
            if observations.unusable:
                observations.deaths = dict.fromkeys(both, "it was not imported as it was before")
            all_observations.append(observations)
            required = bench.required(both, names, () if is_hidden else key)
            judged = judge(drawn, required, observations, modules)
            judged |= judge_again(again, required, observations, modules)
            marks |= judged
            for check in to_try_alone(both, judged, observations):
                if is_met_alone(bench, job, both[check], required.get(check, [])):
                    marks[check] = CheckResult(check, CheckStatus.MET)
    marks = _with_lent(
        bench, rubric, job, empty.own_seed, hidden, with_blocked(marks), all_observations
    )
    if visible and all_observations:
        required = bench.required(visible, names, key)
        marks |= _shortest(bench, job, visible, required, all_observations[0], marks)
    breadth = _breadth(bench, rubric, job, empty.own_seed, all_observations, hidden)
    if breadth is None:
        return replace(empty, reason=steady(" ".join(all_observations[0].unusable.split())))
    # What a fork says that had hidden values is not for the student.
    shown = all_observations[0] if all_observations and visible else Observations()
    edition, items, score = best_edition(rubric, marks, breadth, hidden)
    return replace(
        empty,
        status=Status.GRADED,
        score=score,
        edition=str(edition),
        own_names={k: v for k, v in sorted(shown.own.items()) if _is_asked(k, rubric)},
        missing=tuple(name for name in sorted(shown.missing) if _is_asked(name, rubric)),
        causes=_causes(items),
        items=items,
        printed=steady(shown.printed),
        limits=_limits(all_observations),
        flags=(*empty.flags, *_strays(all_observations)),
    )


def _breadth(
    bench: Bench,
    rubric: Rubric,
    job: Job,
    own: str,
    all_observations: list[Observations],
    hidden: bool,
) -> Breadth | None:
    """What the clauses said, in forks of their own; None if nothing at all can be imported.

    What came of forks is added to *all_observations*.
    """
    breadth: Breadth = {False: {}, True: {}}
    asking = replace(job, wanted=NAMES)
    for is_hidden in (False, True)[: 1 + hidden]:
        seed = own if is_hidden else visible_seed(rubric)
        drawn = plan_clauses(rubric, seed, hidden=is_hidden)
        if not drawn:
            continue
        key = ("clauses", rubric.digest, str(is_hidden))
        due = required_clauses(bench.required(drawn, NAMES, key, by_clauses=True))
        observations = bench.observe(asking, drawn, by_clauses=True)
        if observations.unusable and not all_observations:
            if is_hidden:
                observations.unusable = "it cannot be imported"
            all_observations.append(observations)
            return None
        if observations.unusable:
            observations.deaths = dict.fromkeys(drawn, "it was not imported as it was before")
        all_observations.append(observations)
        breadth[is_hidden] = judge_clauses(drawn, due, observations, job)
    return breadth


def _is_asked(name: str, rubric: Rubric) -> bool:
    return any(name in CHECKS[check].asks for item in rubric.items for check in item.checks)


def _with_lent(
    bench: Bench,
    rubric: Rubric,
    job: Job,
    own: str,
    hidden: bool,
    marks: Marks,
    all_observations: list[Observations],
) -> Marks:
    """Do again, with a ready part, what only uses one that is missing or broken."""
    wanted = to_lend(marks, {name for one in all_observations for name in one.missing})
    parts = tuple(sorted(wanted))
    checks = {check for users in wanted.values() for check in users}
    own_names = {
        part: one.own[part] for one in all_observations for part in parts if part in one.own
    }
    result = dict(marks)
    for is_hidden in (False, True)[: 1 + hidden]:
        drawn = plan(rubric, own if hidden else visible_seed(rubric), hidden=is_hidden)
        again = {check: drawn[check] for check in drawn if check in checks}
        if not again:
            continue
        lending = replace(job, lent=parts, parts=READY, names={**own_names, **job.names})
        observations = bench.observe(lending, again)
        required = bench.required(again, job.wanted)
        for check, judged in judge(again, required, observations, job.modules).items():
            if judged.status is CheckStatus.MET:
                used = [part for part in parts if check in wanted[part]]
                result[check] = CheckResult(check, CheckStatus.LENT, cause=" and ".join(used))
    # What needs a control is without it here, too.
    return with_blocked(result)


def _shortest(
    bench: Bench,
    job: Job,
    drawn: Plan,
    required: Mapping[str, list[Any]],
    observations: Observations,
    marks: Marks,
) -> Marks:
    """The visible checks that failed, told by as few moves as show it."""
    failing_checks = {
        check: failure
        for check in drawn
        if marks[check].status is CheckStatus.FAILED
        and check in required
        and not observations.is_spoilt(check)
        if (failure := failing(drawn[check], required[check], observations)) is not None
    }
    short = shortened(bench, job, failing_checks)
    return {
        check: failed(check, *short[check], job.modules, observations.own)
        for check in failing_checks
    }


def _causes(items: tuple[ItemResult, ...]) -> tuple[str, ...]:
    """What is wrong by itself, in the words of its item, and how many checks it blocks."""
    titles = {part.id: item.title for item in items for part in item.parts}
    blocked = Counter(
        part.cause for item in items for part in item.parts if part.status is CheckStatus.BLOCKED
    )
    causes: dict[str, None] = {}
    for item in items:
        for check in item.parts:
            if check.status is CheckStatus.FAILED:
                number = blocked.get(check.id, 0)
                causes[item.title + (f" (blocks {number} more)" if number else "")] = None
    for cause, number in blocked.items():
        if cause not in titles:
            causes[f"{cause} (blocks {number})"] = None
    return tuple(causes)


def _limits(all_observations: list[Observations]) -> tuple[str, ...]:
    return tuple(sorted({how for one in all_observations for how in one.deaths.values()}))


def _strays(all_observations: list[Observations]) -> Iterator[Flag]:
    if number := sum(one.strays for one in all_observations):
        yield Flag("wrote to the grader's channel", f"{number} lines that were not asked for")
    if looks := {event for one in all_observations for event in one.looked.values()}:
        yield Flag("looked at the frames of its callers as it ran", ", ".join(sorted(looks)))
