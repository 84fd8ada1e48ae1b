"""From what became of checks and requirements to points, in the edition that fits best."""

from __future__ import annotations

from collections.abc import Mapping

from flask_conformance.grading.marking.breadth import known
from flask_conformance.grading.marking.result import CheckResult, CheckStatus, ItemResult
from flask_conformance.grading.rubrics import Item, Rubric
from flask_conformance.grading.sealed.catalogue import CHECKS
from flask_conformance.model.edition import Edition

Marks = dict[str, CheckResult]

Breadth = dict[bool, Marks]
"""By whether the item is hidden, what became of each requirement."""


def best_edition(
    rubric: Rubric, marks: Mapping[str, CheckResult], breadth: Breadth, hidden: bool
) -> tuple[Edition, tuple[ItemResult, ...], float]:
    """The edition in which the submission earns the most; of equal ones the first.

    One that asks for less counts only if the submission shows nothing of what it leaves out.
    """
    best: tuple[Edition, tuple[ItemResult, ...], float] | None = None
    for edition in rubric.editions:
        left_out = [check for check in marks if not CHECKS[check].applies.covers(edition)]
        if best is not None and any(marks[check].status.earns for check in left_out):
            continue
        items = _items(rubric, marks, breadth, edition, hidden)
        score = _score(items)
        if best is None or score > best[2]:
            best = edition, items, score
    assert best is not None
    return best


def _items(
    rubric: Rubric,
    marks: Mapping[str, CheckResult],
    breadth: Breadth,
    edition: Edition,
    hidden: bool,
) -> tuple[ItemResult, ...]:
    results = []
    for item in rubric.items:
        if item.hidden and not hidden:
            continue
        checks = tuple(
            marks[check]
            if CHECKS[check].applies.covers(edition)
            else CheckResult(check, CheckStatus.NOT_APPLICABLE)
            for check in item.checks
        )
        requirements = tuple(
            breadth[item.hidden][id]
            if known(id).applies.covers(edition)
            else CheckResult(id, CheckStatus.NOT_APPLICABLE)
            for id in item.requirements
        )
        results.append(
            ItemResult(
                item.id,
                item.title,
                item.points,
                round(item.points * _share(item, checks, requirements), 2),
                item.hidden,
                item.bonus,
                item.hint,
                checks,
                requirements,
                sealed=bool(item.checks),
            )
        )
    return tuple(results)


def _share(
    item: Item, checks: tuple[CheckResult, ...], requirements: tuple[CheckResult, ...]
) -> float:
    """The share of the checks, and of the requirements if that is less: what clauses say can be
    forged, so that it may cost points, and never earns any that the checks have not shown."""
    shares = []
    for parts in (checks, requirements):
        required = [part for part in parts if part.status is not CheckStatus.NOT_APPLICABLE]
        if required:
            shares.append(sum(part.status.earns for part in required) / len(required))
        elif parts is checks and item.checks:
            return 0.0
    return min(shares, default=0.0)


def _score(items: tuple[ItemResult, ...]) -> float:
    """The points, as if what is not required in the edition were not in the rubric."""
    required = [item for item in items if item.is_asked]
    whole = sum(item.points for item in items if not item.bonus)
    possible = sum(item.points for item in required if not item.bonus)
    earned = sum(item.earned for item in required if not item.bonus)
    bonus = sum(item.earned for item in required if item.bonus)
    return round(earned * (whole / possible if possible else 0.0) + bonus, 2)
