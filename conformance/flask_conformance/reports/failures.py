"""The failures of a run, grouped by cause, as lines of text."""

from __future__ import annotations

import shlex
import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence

from flask_conformance.model.outcome import Outcome
from flask_conformance.model.protocol import ClauseResult, Failure, RequirementResult, Run
from flask_conformance.model.requirement import Level
from flask_conformance.reports import words

MOST_REQUIREMENTS = 3
MOST_NAMED = 10
MOST_CLAUSES = 3
"""How many failures are shown in full; the others are counted, and the JSON results have all."""


def failure_lines(run: Run, width: int) -> Iterator[str]:
    """Each requirement that failed by itself, and under it what it blocks."""
    # The run is in reading order, and sorting keeps that among those of a level.
    failed = sorted(run.failed, key=lambda result: list(Level).index(result.level))
    for result in failed[:MOST_REQUIREMENTS]:
        yield from _requirement(run, result, width)
        yield ""
    if len(failed) > MOST_REQUIREMENTS:
        rest = failed[MOST_REQUIREMENTS:]
        yield (
            f"and {words.plural(len(rest), 'more failed requirement')}: "
            + ", ".join(result.id for result in rest[:MOST_NAMED])
            + (", … (--json has them all)" if len(rest) > MOST_NAMED else "")
        )
        yield ""


def _requirement(run: Run, result: RequirementResult, width: int) -> Iterator[str]:
    counted = [c for c in result.clauses if c.outcome is not Outcome.NOT_APPLICABLE]
    kinds = ", ".join(dict.fromkeys(words.TITLES[c.outcome] for c in result.failures))
    verb = "failed" if kinds == "fail" else kinds
    head = f"{result.id}  {result.level.value}  {verb}"
    head += f" ({len(result.failures)} of {words.plural(len(counted), 'clause')})"
    interval = result.applies if result.applies != "every edition" else ""
    yield head + interval.rjust(width - len(head)) if interval else head
    yield from textwrap.wrap(result.text, width - 2, initial_indent="  ", subsequent_indent="  ")
    yield ""
    shown = _most_telling(result.failures)
    for clause in shown:
        yield from clause_lines(clause, width)
    rest = [clause for clause in result.failures if clause not in shown]
    if rest:
        text = f"and {words.plural(len(rest), 'more clause')}: {_titles(rest)}"
        yield from textwrap.wrap(text, width - 2, initial_indent="  ", subsequent_indent="  ")
    if hint := result.notes.get("If this fails"):
        yield from textwrap.wrap(hint, width - 2, initial_indent="  ", subsequent_indent="  ")
    first = result.failures[0]
    if first.failure is None or not first.failure.again:
        yield f"  reproduce: {_repro(first.id, run)}"
    yield from _blocked(run, result)


def _repro(clause: str, run: Run) -> str:
    """The command whose script shows the failure, with all that the run was told of its target."""
    words, target = ["flask-conformance", "repro", clause], run.asked or run.target
    words += ["--target", target] if target != "flask" else []
    for option, values in (("--name", run.names), ("--with", run.extensions)):
        words += [word for value in values for word in (option, value)]
    return shlex.join(words)


def _most_telling(failures: Sequence[ClauseResult]) -> list[ClauseResult]:
    """The first few failures: one of each clause before the further cases of any."""
    counts = Counter[str]()
    rounds: list[tuple[int, int]] = []
    for place, clause in enumerate(failures):
        rounds.append((counts[_clause_of(clause)], place))
        counts[_clause_of(clause)] += 1
    return [failures[place] for _, place in sorted(rounds)[:MOST_CLAUSES]]


def _titles(clauses: Sequence[ClauseResult]) -> str:
    """The titles; that of a clause with several cases once."""
    cases = Counter(_clause_of(clause) for clause in clauses)
    titles: dict[str, str] = {}
    for clause in clauses:
        number, whole = cases[_clause_of(clause)], clause.title.partition(" [")[0]
        titles[_clause_of(clause)] = f"{whole} ({number} cases)" if number > 1 else clause.title
    return ", ".join(titles.values())


def _clause_of(case: ClauseResult) -> str:
    return case.id.partition("[")[0]


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
    if failure.logged:
        yield from _field("logged".ljust(10).rjust(len(label)), failure.logged, width)
    for note in failure.message.splitlines() if _has_output(clause) else ():
        yield f"      | {note}"
    if failure.where:
        raised = f", raised in {failure.raised}" if failure.raised else ""
        yield f"{' ' * (len(label) - 10)}at        {failure.where}{raised}"
    yield from _timeline(failure)


def _timeline(failure: Failure) -> Iterator[str]:
    """What the workers did, and how to see it again; a command is never broken into lines."""
    for line in failure.timeline.splitlines():
        yield f"    {line}"
    if failure.again:
        yield f"    again: {failure.again}"


def _has_output(clause: ClauseResult) -> bool:
    """Whether the message is what the process printed before it was gone."""
    return clause.outcome in (Outcome.CRASH, Outcome.TIMEOUT)


def _field(label: str, text: str, width: int) -> Iterator[str]:
    wrap = textwrap.TextWrapper(max(width - len(label), 40), drop_whitespace=False)
    first, *rest = [part for line in text.splitlines() for part in wrap.wrap(line)] or [""]
    yield label + first
    yield from (" " * len(label) + line for line in rest)


def _blocked(run: Run, result: RequirementResult) -> Iterator[str]:
    blocked = words.blocked_by(run, result.id)
    if blocked:
        names = list(blocked)
        shown = ", ".join(names[:4]) + (", …" if len(names) > 4 else "")
        yield f"  blocked by this: {words.plural(sum(blocked.values()), 'clause')} ({shown})"
