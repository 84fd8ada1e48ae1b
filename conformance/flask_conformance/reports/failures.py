"""The failures of a run, grouped by cause, as lines of text."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from flask_conformance.model.outcome import Outcome
from flask_conformance.model.run import ClauseResult, RequirementResult, Run
from flask_conformance.reports import words

MOST_REQUIREMENTS = 25
MOST_CLAUSES = 3
"""How many failures are shown in full; the others are counted, and the JSON results have all."""


def failure_lines(run: Run, width: int) -> Iterator[str]:
    """Each requirement that failed by itself, and under it what it blocks."""
    failed = run.failed
    for found in failed[:MOST_REQUIREMENTS]:
        yield from _requirement(run, found, width)
        yield ""
    if len(failed) > MOST_REQUIREMENTS:
        rest = failed[MOST_REQUIREMENTS:]
        yield (
            f"and {words.plural(len(rest), 'more failed requirement')}: "
            + ", ".join(found.id for found in rest[:5])
            + (", … (--json has them all)" if len(rest) > 5 else "")
        )
        yield ""


def _requirement(run: Run, found: RequirementResult, width: int) -> Iterator[str]:
    counted = [c for c in found.clauses if c.outcome is not Outcome.NOT_APPLICABLE]
    kinds = ", ".join(dict.fromkeys(words.TITLES[c.outcome] for c in found.failures))
    verb = "failed" if kinds == "fail" else kinds
    head = f"{found.id}  {found.level.value}  {verb}"
    head += f" ({len(found.failures)} of {words.plural(len(counted), 'clause')})"
    interval = found.applies if found.applies != "every edition" else ""
    yield head + interval.rjust(width - len(head)) if interval else head
    yield from textwrap.wrap(found.text, width - 2, initial_indent="  ", subsequent_indent="  ")
    yield ""
    for clause in found.failures[:MOST_CLAUSES]:
        yield from clause_lines(clause, width)
    if len(found.failures) > MOST_CLAUSES:
        rest = found.failures[MOST_CLAUSES:]
        titles = ", ".join(clause.title for clause in rest)
        yield f"  and {words.plural(len(rest), 'more clause')}: {titles}"
    if hint := found.notes.get("If this fails"):
        yield from textwrap.wrap(hint, width - 2, initial_indent="  ", subsequent_indent="  ")
    yield f"  reproduce: flask-conformance repro {found.failures[0].id.partition('[')[0]}"
    yield from _blocked(run, found)


def clause_lines(clause: ClauseResult, width: int) -> Iterator[str]:
    """One failed clause: what was expected, what came, and where."""
    failure = clause.failure
    if failure is None:
        yield f"  {clause.title}: {clause.outcome.value}"
        return
    label = f"  {clause.title}: expected  "
    if len(label) > 50:
        yield f"  {clause.title}:"
        label = "    expected  "
    yield from _field(label, failure.expected, width)
    yield from _field("got".ljust(10).rjust(len(label)), failure.got, width)
    for note in failure.message.splitlines() if _has_output(clause) else ():
        yield f"      | {note}"
    if failure.where:
        raised = f", raised in {failure.raised}" if failure.raised else ""
        yield f"{' ' * (len(label) - 10)}at        {failure.where}{raised}"


def _has_output(clause: ClauseResult) -> bool:
    """Whether the message is what the process printed before it was gone."""
    return clause.outcome in (Outcome.CRASH, Outcome.TIMEOUT)


def _field(label: str, text: str, width: int) -> Iterator[str]:
    wrap = textwrap.TextWrapper(max(width - len(label), 40), drop_whitespace=False)
    first, *rest = [part for line in text.splitlines() for part in wrap.wrap(line)] or [""]
    yield label + first
    yield from (" " * len(label) + line for line in rest)


def _blocked(run: Run, found: RequirementResult) -> Iterator[str]:
    blocked = words.blocked_by(run, found.id)
    if blocked:
        names = list(blocked)
        shown = ", ".join(names[:4]) + (", …" if len(names) > 4 else "")
        yield f"  blocked by this: {words.plural(sum(blocked.values()), 'clause')} ({shown})"
