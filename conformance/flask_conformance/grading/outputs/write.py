"""The folder that a grading writes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from flask_conformance import codec
from flask_conformance.grading.marking.result import Result, Status
from flask_conformance.grading.outputs import document, gradebook, platforms, student
from flask_conformance.grading.outputs.pages import Pages
from flask_conformance.grading.rubrics import Rubric
from flask_conformance.grading.store import write
from flask_conformance.grading.submissions import Submission


def everything(
    folder: Path, rubric: Rubric, seed: int, level: str, results: Sequence[Result]
) -> None:
    """Write every form. Raises :class:`flask_conformance.grading.store.StoreError`."""
    pages = Pages()
    in_order = sorted(results, key=lambda result: (result.name, result.key))
    write(folder / "gradebook.csv", gradebook.text(rubric, in_order))
    write(folder / "grades.json", document.text(rubric.name, seed, rubric.points, level, in_order))
    write(folder / "junit.xml", platforms.junit(in_order))
    write(folder / "overview.html", pages.overview(rubric, in_order, level))
    for result in in_order:
        write(folder / "students" / f"{result.slug}.md", student.markdown(result))
        write(folder / "students" / f"{result.slug}.html", pages.student(result))
        write(folder / "teacher" / f"{result.slug}.html", pages.teacher(result))
        own = f"{result.slug}.json"
        write(folder / "prairielearn" / own, codec.to_json(platforms.prairielearn(result)))
        if result.status is not Status.FAULT:
            # Without a file, Gradescope says that the autograder failed: so it did.
            write(folder / "gradescope" / own, codec.to_json(platforms.gradescope(result)))


def for_similarity(folder: Path, submissions: Sequence[Submission]) -> None:
    """A folder for each submission with its sources alone, as JPlag and dolos read them."""
    for submission in submissions:
        for path, content in submission.files.items():
            if path.endswith(".py"):
                write(folder / submission.slug / path, content.decode(errors="replace"))
