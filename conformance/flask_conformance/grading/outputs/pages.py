"""Pages in HTML: a student's, a teacher's of a student, and the class overview."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from flask_conformance.grading.marking.result import ItemResult, Result, Status
from flask_conformance.grading.outputs import student
from flask_conformance.grading.rubrics import Rubric

BARS = 10


class Pages:
    """Renders the templates, which escape whatever a submission made."""

    def __init__(self) -> None:
        from jinja2 import Environment, PackageLoader, StrictUndefined

        self._templates = Environment(
            loader=PackageLoader("flask_conformance.grading.outputs"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def student(self, result: Result) -> str:
        """What the student may see."""
        return self._page(result, is_teacher=False)

    def teacher(self, result: Result) -> str:
        """All that is known, hidden items and flags included."""
        return self._page(result, is_teacher=True)

    def _page(self, result: Result, *, is_teacher: bool) -> str:
        items = [
            {
                "item": item,
                "line": student.item_line(item),
                "details": list(student.details(_shown(item) if is_teacher else item, result)),
            }
            for item in result.items
        ]
        return self._templates.get_template("student.html").render(
            result=result,
            headline=student.headline(result),
            first=student.begin_with(result),
            items=items,
            is_teacher=is_teacher,
        )

    def overview(self, rubric: Rubric, results: Sequence[Result], level: str) -> str:
        """The class: distribution, hardest requirements, limits, flags."""
        return self._templates.get_template("overview.html").render(
            rubric=rubric, results=results, level=level, **summary(rubric, results)
        )


def _shown(item: ItemResult) -> ItemResult:
    """The item as if it were not hidden."""
    return replace(item, hidden=False)


def summary(rubric: Rubric, results: Sequence[Result]) -> dict[str, Any]:
    """What the overview tells, as plain data."""
    graded = [result for result in results if result.status is Status.GRADED]
    scores = [result.score for result in graded]
    bars = [0] * BARS
    for score in scores:
        share = score / rubric.points if rubric.points else 0
        bars[min(BARS - 1, max(0, int(share * BARS)))] += 1
    hardest = []
    for item in rubric.items:
        marks = [one for result in graded for one in result.items if one.id == item.id]
        required = [mark for mark in marks if mark.is_asked]
        if required:
            share = sum(one.earned for one in required) / sum(one.points for one in required)
            hardest.append((share, item))
    hardest.sort(key=lambda pair: (pair[0], pair[1].id))
    return {
        "numbers": Counter(result.status.value for result in results),
        "mean": statistics.fmean(scores) if scores else None,
        "median": statistics.median(scores) if scores else None,
        "bars": bars,
        "most": max(bars) or 1,
        "hardest": hardest,
        "limits": [result for result in results if result.limits],
        "flagged": [result for result in results if result.flags],
    }
