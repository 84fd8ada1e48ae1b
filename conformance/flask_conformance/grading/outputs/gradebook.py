"""gradebook.csv: a row for each submission, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from flask_conformance.grading.marking.result import Result, Status
from flask_conformance.grading.rubrics import Rubric

NOT_SEALED = "NOT SEALED"
"""Stands with the name of an item whose points can be forged."""

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""Characters by which a spreadsheet takes the beginning of a cell for a formula, those of full
width, too."""


def text(rubric: Rubric, results: Sequence[Result]) -> str:
    """The file. Without a score, the cell of the score is empty: that is no zero."""
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\n")
    ids = [item.id for item in rubric.items]
    head = ["submission", "status", "score", "of", "reason", "edition", "flags"]
    heads = [item.id if item.checks else f"{item.id} ({NOT_SEALED})" for item in rubric.items]
    table.writerow([_cell(one) for one in [*head, *heads]])
    for result in results:
        earned = {item.id: f"{item.earned:g}" for item in result.items}
        is_graded = result.status is Status.GRADED
        row = [
            result.name,
            result.status.value,
            f"{result.score:g}" if is_graded else "",
            f"{result.points:g}",
            result.reason,
            result.edition,
            "; ".join(flag.what for flag in result.flags),
            *(earned.get(id, "") for id in ids),
        ]
        table.writerow([_cell(one) for one in row])
    return written.getvalue()


def _cell(text: str) -> str:
    """A text that no spreadsheet obeys: behind an apostrophe it is shown as it stands."""
    text = text.replace("\r", " ").replace("\n", " ")
    return f"'{text}" if text.startswith(FORMULA) else text
