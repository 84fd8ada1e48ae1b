"""A run as a Markdown summary, for a pull request or a job's page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flask_conformance.model.causes import causes
from flask_conformance.model.protocol import Failure, RequirementResult, Run
from flask_conformance.reports import words
from flask_conformance.reports.looks import (
    cause_in_words,
    causes_counted,
    first_look_rows,
    shown_causes,
)

_MARKUP = re.compile(r"([\\`*_{}\[\]<>|#])")


def summary(run: Run) -> str:
    return "\n".join(_lines(run)) + "\n"


def _lines(run: Run) -> Iterator[str]:
    yield f"# {_plain(words.subject_line(run))}"
    yield ""
    yield f"**{_plain(words.verdict(run))}**"
    yield ""
    if warning := words.unmeasured(run):
        yield f"{_plain(warning)}\n"
    yield words.by_level(run)
    yield ""
    yield from _first_look(run)
    yield from _causes(run)
    yield from _chapters(run)
    yield ""
    if run.suite_faults:
        yield "## Errors of the suite itself\n"
        yield from (f"- {_plain(fault.partition(chr(10))[0])}" for fault in run.suite_faults)
        yield ""
    if run.failed:
        yield "## Failures\n"
        for result in run.failed:
            yield from _requirement(run, result)
    reasons = words.inapplicable_reasons(run)
    if reasons:
        yield "## Not applicable\n"
        yield from (f"- {count}: {_plain(reason)}" for reason, count in reasons.most_common())
        yield ""
    yield (
        f"flask-conformance, spec {run.spec_version}, {run.python}, {run.way}, "
        f"seed {run.seed}, {run.date}"
    )


def _first_look(run: Run) -> Iterator[str]:
    if run.first_look is not None and (rows := first_look_rows(run.first_look)):
        yield "## First look\n"
        yield from (f"- {_plain(name)}: {_plain(text)}" for name, text in rows)
        yield ""


def _causes(run: Run) -> Iterator[str]:
    all_causes = causes(run)
    if all(cause.is_requirement for cause in all_causes):
        return
    yield f"## {causes_counted(all_causes)}\n"
    for number, cause in enumerate(shown_causes(all_causes), start=1):
        yield f"{number}. {cause.level.value}: {_plain(cause_in_words(cause))}"
    if rest := len(all_causes) - len(shown_causes(all_causes)):
        yield f"\nand {rest} more"
    yield ""


def _chapters(run: Run) -> Iterator[str]:
    outcomes = words.columns(run)
    heads = ["chapter", "requirements", "clauses", *(words.TITLES[o] for o in outcomes)]
    yield f"| {' | '.join(heads)} |"
    yield f"|---|{'---:|' * (len(heads) - 1)}"
    for name, requirements in [*run.chapters().items(), ("total", list(run.requirements))]:
        counts = words.chapter_counts(requirements)
        cells = [name, words.met(requirements), str(counts.total())]
        yield f"| {' | '.join([*cells, *(str(counts[o]) for o in outcomes)])} |"


def _requirement(run: Run, result: RequirementResult) -> Iterator[str]:
    yield f"### {result.id} ({result.level.value})\n"
    yield f"> {_plain(result.text)}\n"
    for clause in result.failures:
        yield f"- {_plain(clause.title)}: {clause.outcome.value}"
        if clause.failure is not None:
            yield f"  - expected: {_code(clause.failure.expected)}"
            yield f"  - got: {_code(clause.failure.got)}"
        if clause.failure is not None and clause.failure.timeline:
            yield from _timeline(clause.failure)
    blocked = words.blocked_by(run, result.id)
    if blocked:
        count = words.plural(sum(blocked.values()), "clause")
        yield f"- blocked by this: {count} ({', '.join(blocked)})"
    yield ""


def _timeline(failure: Failure) -> Iterator[str]:
    yield "\n  ```text"
    yield from (f"  {line}" for line in (*failure.timeline.splitlines(), failure.again))
    yield "  ```\n"


def _plain(text: str) -> str:
    return _MARKUP.sub(r"\\\1", " ".join(text.split()))


def _code(text: str) -> str:
    """A code span, also of a text that holds backticks."""
    line = " ".join(text.split())
    longest = max((len(run) for run in re.findall("`+", line)), default=0)
    fence = "`" * (longest + 1)
    space = " " if longest else ""
    return f"{fence}{space}{line}{space}{fence}"
