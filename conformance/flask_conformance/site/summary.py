"""The matrix in Markdown: short enough for the summary of a job."""

from __future__ import annotations

from collections.abc import Iterator

from flask_conformance.catalogue.load import chapters, entries
from flask_conformance.records.history import Column, History
from flask_conformance.records.states import State
from flask_conformance.site import pages
from flask_conformance.site.changes import changes_between


def summary(history: History) -> str:
    return "\n".join(_lines(history)) + "\n"


def _lines(history: History) -> Iterator[str]:
    requirements = sum(1 for _ in entries())
    number = len(history.columns)
    yield f"# {requirements} requirements in {number} releases of Flask"
    yield from ("", "The last release of each line, against the one of the line before.", "")
    yield "| release | Werkzeug | in force and met | known deviations | not met | changed |"
    yield "|---|---|--:|--:|--:|--:|"
    before: Column | None = None
    for line in history.lines:
        yield _release(line.last, before)
        before = line.last
    yield from ("", "## By chapter", "", "Requirements in force and met.", "")
    names = [line.last.name for line in history.lines]
    yield f"| chapter | all | {' | '.join(names)} |"
    yield f"|---|--:|{'--:|' * len(names)}"
    for chapter in chapters():
        if chapter.entries:
            met = pages.in_force(pages.rows(history, chapter))
            cells = map(str, pages.last_of_lines(history, met))
            yield f"| {chapter.name} | {len(chapter.entries)} | {' | '.join(cells)} |"
    yield from _failures(history)


def _release(column: Column, before: Column | None) -> str:
    counts = pages.counts(column)
    changed = str(changes_between(before, column).requirements) if before else ""
    met = counts[State.MET] + counts[State.PARTLY]
    cells = (met, len(column.observations.known), counts[State.FAILS], changed)
    return f"| {column.name} | {column.release.werkzeug} | {' | '.join(map(str, cells))} |"


def _failures(history: History) -> Iterator[str]:
    failing = {
        entry.requirement.id: [
            column.name
            for column in history.columns
            if column.requirement(entry.requirement) is State.FAILS
        ]
        for entry in entries()
    }
    if any(failing.values()):
        yield from ("", "## Not met", "")
        for id, names in failing.items():
            if names:
                yield f"- `{id}`: {history.ranges(names)}"
