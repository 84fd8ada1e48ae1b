"""What a person sees at the end of a run: chapter table, failures by cause, and the verdict."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from flask_conformance.model.outcome import Outcome
from flask_conformance.model.protocol import ClauseResult, Run
from flask_conformance.reports import words
from flask_conformance.reports.failures import failure_lines
from flask_conformance.reports.looks import cause_lines, first_look_lines

WIDTH = 100
"""The widest that lines are made; a narrower terminal is asked for."""

MOST_REASONS = 8

STALE = "stale"
"""The kind of an error that is a known entry out of date."""

MOST_KNOWN = 10
"""Known deviations of which each is named; of more, the reasons are told."""


def report(run: Run, width: int = WIDTH) -> str:
    """The whole report of a run, as plain text."""
    return "\n".join(_lines(run, width)) + "\n"


def _lines(run: Run, width: int) -> Iterator[str]:
    caused = list(cause_lines(run, width))
    for block in (_first_look(run, width), caused, chapter_table(run)):
        lines = list(block)
        yield from [*lines, ""] if lines else []
    yield from failure_lines(run, width)
    if not caused:
        yield from _blocked(run)
    yield from _errors(run)
    yield from _known(run)
    yield from _inapplicable(run)
    options = "" if run.over == "wsgi" else f"{run.way}, "
    yield f"seed {run.seed}, {options}{run.python}, {run.seconds:.1f} s"
    if run.schedules:
        yield words.tried(run)
    if levels := words.by_level(run):
        yield levels
    if warning := words.unmeasured(run):
        yield warning
    yield words.verdict(run)


def _first_look(run: Run, width: int) -> Iterator[str]:
    if run.first_look is not None and (lines := list(first_look_lines(run.first_look, width))):
        yield "first look:"
        yield from lines


def heading(run: Run) -> str:
    return f"flask-conformance, spec {run.spec_version} · {words.subject_line(run)}"


def chapter_table(run: Run) -> Iterator[str]:
    """Requirements and clauses by chapter, with a column for each outcome that occurs."""
    outcomes = words.columns(run)
    head = ["chapter", "requirements", "clauses", *(words.TITLES[o] for o in outcomes)]
    rows = [head]
    everything = [("total", list(run.requirements))]
    for name, requirements in [*run.chapters().items(), *everything]:
        counts = words.chapter_counts(requirements)
        cells = [str(counts[o]) if counts[o] else "·" for o in outcomes]
        rows.append([name, words.met(requirements), str(counts.total()), *cells])
    widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
    for row in rows:
        first, *rest = (
            cell.ljust(width) if column == 0 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        yield "  ".join([first, *rest]).rstrip()


def _errors(run: Run) -> Iterator[str]:
    broken = [clause for clause in run.clauses() if clause.outcome is Outcome.ERROR]
    if not broken and not run.suite_faults:
        return
    yield "errors of the suite itself, or of a recorded deviation:"
    for fault in run.suite_faults:
        yield f"  {fault}"
    stale = Counter(_stale(clause) for clause in broken if clause.kind == STALE)
    for (requirement, text), number in stale.items():
        yield f"  {requirement}: {text} ({words.plural(number, 'clause')})"
    for clause in broken:
        if clause.kind != STALE:
            text = clause.failure.message if clause.failure else clause.reason
            yield f"  {clause.id}: {text.partition(chr(10))[0]}"
    yield ""


def _stale(clause: ClauseResult) -> tuple[str, str]:
    """The requirement, and what is said of an entry that is out of date."""
    text = clause.failure.message if clause.failure else clause.reason
    return clause.id.partition("::")[0], text.partition("\n")[0].partition(": ")[2]


def _known(run: Run) -> Iterator[str]:
    known = [clause for clause in run.clauses() if clause.outcome is Outcome.KNOWN]
    if not known:
        return
    yield f"known deviations: {words.plural(len(known), 'clause')}"
    if len(known) <= MOST_KNOWN:
        yield from (f"  {clause.id}: {clause.reason}" for clause in known)
    else:
        reasons = Counter(clause.reason for clause in known)
        yield from (f"  {count:>4}  {reason}" for reason, count in reasons.most_common())
    yield ""


def _blocked(run: Run) -> Iterator[str]:
    """What is missing for clauses that were not run; causes tell it where there are some."""
    yield from _counted("not run, for what is missing", words.missing_needs(run), "names")


def _inapplicable(run: Run) -> Iterator[str]:
    yield from _counted("not applicable", words.inapplicable_reasons(run), "reasons")


def _counted(title: str, clauses: Counter[str], kind: str) -> Iterator[str]:
    """How many clauses there are for each of the most common names or reasons."""
    if clauses:
        yield f"{title}: {words.plural(clauses.total(), 'clause')}"
        shown = clauses.most_common(MOST_REASONS)
        yield from (f"  {count:>4}  {what}" for what, count in shown)
        if rest := clauses.total() - sum(count for _, count in shown):
            yield f"  {rest:>4}  for other {kind} (--json has them all)"
        yield ""
