"""Grades one submission: the pure function of submission, rubric and seed."""

from __future__ import annotations

import base64
import inspect
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from flask_conformance.grading.cell import CellError
from flask_conformance.grading.marking.bench import Bench, Observed
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
    asked_names,
    once_more,
    own_seed,
    plan,
    visible_seed,
)
from flask_conformance.grading.marking.result import (
    CheckResult,
    Flag,
    ItemResult,
    Met,
    Result,
    Status,
)
from flask_conformance.grading.marking.scoring import Breadth, Marks, best_edition
from flask_conformance.grading.marking.shortening import shortened
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
        flags=flags(submission.files),
    )
    if submission.problem:
        return replace(empty, reason=submission.problem)
    try:
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
    names = asked_names(rubric)
    files = {path: base64.b64encode(data).decode() for path, data in submission.files.items()}
    job = Job(files, modules, rubric.names, names, rubric.request, (), (), rubric.limits)
    seed = visible_seed(rubric)
    visible, key = plan(rubric, seed, hidden=False), (rubric.digest, seed)
    marks: Marks = {}
    seen: list[Observed] = []
    for is_hidden in (False, True)[: 1 + hidden]:
        drawn = plan(rubric, empty.own_seed, hidden=True) if is_hidden else visible
        # What everybody can know beforehand could be recorded, and played back.
        again = once_more(rubric, empty.own_seed, marks) if is_hidden else {}
        both = {**drawn, **again}
        if both:
            observed = bench.observe(job, both)
            if observed.unusable and not seen:
                # What it raised while hidden values were near is not for the student.
                told = "it cannot be imported" if is_hidden else observed.unusable
                return replace(empty, reason=printable(" ".join(told.split())))
            if observed.unusable:
                observed.deaths = dict.fromkeys(both, "it was not imported as it was before")
            seen.append(observed)
            required = bench.required(both, names, () if is_hidden else key)
            marks |= judge(drawn, required, observed, modules[0])
            marks |= judge_again(again, required, observed, modules[0])
    marks = _with_lent(bench, rubric, job, empty.own_seed, hidden, with_blocked(marks), seen)
    if visible and seen:
        required = bench.required(visible, names, key)
        marks |= _shortest(bench, job, visible, required, seen[0], marks)
    breadth = _breadth(bench, rubric, job, empty.own_seed, seen, hidden)
    if breadth is None:
        return replace(empty, reason=printable(" ".join(seen[0].unusable.split())))
    # What a fork says that had hidden values is not for the student.
    shown = seen[0] if seen and visible else Observed()
    edition, items, score = best_edition(rubric, marks, breadth, hidden)
    return replace(
        empty,
        status=Status.GRADED,
        score=score,
        edition=str(edition),
        own_names=dict(sorted(shown.own.items())),
        missing=tuple(name for name in sorted(shown.missing) if _is_asked(name, rubric)),
        causes=_causes(items),
        items=items,
        printed=printable(shown.printed),
        limits=_limits(seen),
        flags=(*empty.flags, *_strays(seen)),
    )


def _breadth(
    bench: Bench, rubric: Rubric, job: Job, own: str, seen: list[Observed], hidden: bool
) -> Breadth | None:
    """What the clauses said, in forks of their own; None if nothing at all can be imported.

    What came of forks is added to *seen*.
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
        observed = bench.observe(asking, drawn, by_clauses=True)
        if observed.unusable and not seen:
            if is_hidden:
                observed.unusable = "it cannot be imported"
            seen.append(observed)
            return None
        if observed.unusable:
            observed.deaths = dict.fromkeys(drawn, "it was not imported as it was before")
        seen.append(observed)
        breadth[is_hidden] = judge_clauses(drawn, due, observed, job)
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
    seen: list[Observed],
) -> Marks:
    """Do again, with a ready part, what only uses one that is missing or broken."""
    wanted = to_lend(marks, {name for one in seen for name in one.missing})
    parts = tuple(sorted(wanted))
    checks = {check for users in wanted.values() for check in users}
    result = dict(marks)
    for is_hidden in (False, True)[: 1 + hidden]:
        drawn = plan(rubric, own if hidden else visible_seed(rubric), hidden=is_hidden)
        again = {check: drawn[check] for check in drawn if check in checks}
        if not again:
            continue
        observed = bench.observe(replace(job, lent=parts, parts=READY), again)
        required = bench.required(again, job.wanted)
        for check, judged in judge(again, required, observed, job.modules[0]).items():
            if judged.status is Met.MET:
                used = [part for part in parts if check in wanted[part]]
                result[check] = CheckResult(check, Met.LENT, cause=" and ".join(used))
    return result


def _shortest(
    bench: Bench,
    job: Job,
    drawn: Plan,
    required: Mapping[str, list[Any]],
    seen: Observed,
    marks: Marks,
) -> Marks:
    """The visible checks that failed, told by as few moves as show it."""
    found = {
        check: told
        for check in drawn
        if marks[check].status is Met.FAILED and check not in seen.deaths
        if (told := failing(drawn[check], required[check], seen)) is not None
    }
    short = shortened(bench, job, found)
    return {check: failed(check, *short[check], job.modules[0]) for check in found}


def _causes(items: tuple[ItemResult, ...]) -> tuple[str, ...]:
    """What is wrong by itself, in the words of its item, and how many checks it blocks."""
    titles = {part.id: item.title for item in items for part in item.parts}
    blocked = Counter(
        part.cause for item in items for part in item.parts if part.status is Met.BLOCKED
    )
    told: dict[str, None] = {}
    for item in items:
        for check in item.parts:
            if check.status is Met.FAILED:
                number = blocked.get(check.id, 0)
                told[item.title + (f" (blocks {number} more)" if number else "")] = None
    for cause, number in blocked.items():
        if cause not in titles:
            told[f"{cause} (blocks {number})"] = None
    return tuple(told)


def _limits(seen: list[Observed]) -> tuple[str, ...]:
    return tuple(sorted({how for one in seen for how in one.deaths.values()}))


def _strays(seen: list[Observed]) -> tuple[Flag, ...]:
    number = sum(one.strays for one in seen)
    if not number:
        return ()
    return (Flag("wrote to the grader's channel", f"{number} lines that were not asked for"),)
