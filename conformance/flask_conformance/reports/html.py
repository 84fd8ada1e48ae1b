"""A run as one HTML page that loads nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from flask_conformance.model.causes import causes
from flask_conformance.model.outcome import Outcome
from flask_conformance.model.protocol import ClauseResult, RequirementResult, Run
from flask_conformance.reports import words
from flask_conformance.reports.looks import cause_in_words, causes_counted, first_look_rows

STYLE = """
/* Colours on white, and on black where the reader's system is dark. */
:root { color-scheme: light dark; --good: #1a6b2d; --bad: #a11; --held: #8a5a00; --soft: #555;
  --rule: #ccc; }
@media (prefers-color-scheme: dark) {
  :root { --good: #7fce98; --bad: #ff8a75; --held: #e9b44c; --soft: #aaa; --rule: #444; }
}
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem;
  overflow-wrap: anywhere; }
table { display: block; overflow-x: auto; border-collapse: collapse; overflow-wrap: normal; }
th, td { padding: .2rem .8rem; text-align: right; border-bottom: 1px solid var(--rule); }
th:first-child, td:first-child { text-align: left; }
details { margin: .3rem 0; }
summary { cursor: pointer; }
dt { float: left; width: 6rem; color: var(--soft); }
dd { margin-left: 6rem; font-family: ui-monospace, monospace; overflow-wrap: anywhere;
  white-space: pre-wrap; }
.pass, .known { color: var(--good); }
.fail, .crash, .timeout, .error { color: var(--bad); }
.blocked { color: var(--held); }
.not-applicable { color: var(--soft); }
@media (max-width: 40rem) {
  ul { padding-left: 1.2rem; }
  dt { float: none; }
  dd { margin-left: 0; }
}
"""

_CODE = re.compile(r"``(.+?)``")


def page(run: Run) -> str:
    return "\n".join(_lines(run)) + "\n"


def _lines(run: Run) -> Iterator[str]:
    title = escape(words.subject_line(run))
    yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>"
    yield f"<h1>{title}</h1>\n<p><strong>{escape(words.verdict(run))}</strong></p>"
    if warning := words.unmeasured(run):
        yield f"<p>{escape(warning)}</p>"
    yield f"<p>{words.by_level(run)}</p>"
    yield from _first_look(run)
    yield from _causes(run)
    yield from _chapters(run)
    if run.suite_faults:
        yield "<h2>Errors of the suite itself</h2>"
        yield from (f"<pre>{escape(fault)}</pre>" for fault in run.suite_faults)
    for name, requirements in run.chapters().items():
        yield f'<h2 id="{escape(name)}">{escape(name)}</h2>'
        for result in requirements:
            yield from _requirement(run, result)
    reasons = words.inapplicable_reasons(run)
    if reasons:
        yield "<h2>Not applicable</h2>\n<ul>"
        yield from (f"<li>{n}: {escape(reason)}</li>" for reason, n in reasons.most_common())
        yield "</ul>"
    yield (
        f"<p>flask-conformance, spec {escape(run.spec_version)}, {escape(run.python)}, "
        f"{escape(run.way)}, seed {run.seed}, {escape(run.date)}</p>\n</body>\n</html>"
    )


def _first_look(run: Run) -> Iterator[str]:
    if run.first_look is not None and (rows := first_look_rows(run.first_look)):
        yield "<h2>First look</h2>\n<ul>"
        yield from (f"<li>{escape(name)}: {escape(text)}</li>" for name, text in rows)
        yield "</ul>"


def _causes(run: Run) -> Iterator[str]:
    all_causes = causes(run)
    if all(cause.is_requirement for cause in all_causes):
        return
    yield f"<h2>{causes_counted(all_causes)}</h2>\n<ol>"
    yield from (f"<li>{c.level.value}: {escape(cause_in_words(c))}</li>" for c in all_causes)
    yield "</ol>"


def _chapters(run: Run) -> Iterator[str]:
    outcomes = words.columns(run)
    heads = ["chapter", "requirements", "clauses", *(words.TITLES[o] for o in outcomes)]
    yield f"<table>\n<tr>{''.join(f'<th>{head}</th>' for head in heads)}</tr>"
    for name, requirements in [*run.chapters().items(), ("total", list(run.requirements))]:
        counts = words.chapter_counts(requirements)
        label = name if name == "total" else f'<a href="#{escape(name)}">{escape(name)}</a>'
        cells = [label, words.met(requirements), str(counts.total())]
        cells += [str(counts[outcome]) for outcome in outcomes]
        yield f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"
    yield "</table>"


def _requirement(run: Run, result: RequirementResult) -> Iterator[str]:
    state = _state(result)
    opened = " open" if result.failures else ""
    yield f'<details id="{escape(result.id)}"{opened}>'
    yield (
        f"<summary>{escape(result.id)} {result.level.value} "
        f'<span class="{state.value}">{words.TITLES[state]}</span></summary>'
    )
    yield f"<p>{_marked(result.text)}</p>\n<ul>"
    for clause in result.clauses:
        yield from _clause(clause)
    yield "</ul>"
    blocked = words.blocked_by(run, result.id)
    if blocked:
        names = ", ".join(f'<a href="#{escape(id)}">{escape(id)}</a>' for id in blocked)
        yield f"<p>blocked by this: {words.plural(sum(blocked.values()), 'clause')} ({names})</p>"
    yield "</details>"


def _marked(text: str) -> str:
    return _CODE.sub(r"<code>\1</code>", escape(text))


def _state(result: RequirementResult) -> Outcome:
    """The outcome that stands for the whole requirement: the worst of its clauses."""
    worst = (
        Outcome.ERROR, Outcome.CRASH, Outcome.TIMEOUT, Outcome.FAIL, Outcome.BLOCKED,
        Outcome.KNOWN, Outcome.PASS,
    )  # fmt: skip
    present = {clause.outcome for clause in result.clauses}
    return next((outcome for outcome in worst if outcome in present), Outcome.NOT_APPLICABLE)


def _clause(clause: ClauseResult) -> Iterator[str]:
    outcome = clause.outcome
    why = clause.reason or ", ".join(clause.blocked_by)
    reason = f": {escape(why)}" if why else ""
    value = f": <code>{escape(repr(clause.value))}</code>" if clause.is_fact else ""
    yield (
        f'<li>{escape(clause.title)} <span class="{outcome.value}">{words.TITLES[outcome]}</span>'
        f"{value}{reason}"
    )
    if clause.failure is not None:
        details = vars(clause.failure).items()
        rows = (f"<dt>{name}</dt><dd>{escape(text)}</dd>" for name, text in details if text)
        yield f"<dl>{''.join(rows)}</dl>"
    yield "</li>"
