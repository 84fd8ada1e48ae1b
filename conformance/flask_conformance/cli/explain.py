"""``flask-conformance explain ID``: everything the spec says about one requirement."""

from __future__ import annotations

import argparse
import textwrap
from collections.abc import Iterator

from flask_conformance.catalogue.load import Entry
from flask_conformance.cli.lookup import UnknownId, clause_of
from flask_conformance.cli.refusal import refuse
from flask_conformance.records.chapter_files import RecordError
from flask_conformance.records.history import History


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "explain",
        help="one requirement: its text, where it holds, its clauses, its history",
        description="Explain one requirement.",
    )
    parser.add_argument("id", help="a requirement id, such as routing/trailing-slash")
    parser.set_defaults(func=run)


def run(arguments: argparse.Namespace) -> int:
    try:
        entry, _ = clause_of(arguments.id)
        history = History.read(requirement=entry.requirement.id)
    except (UnknownId, RecordError) as error:
        return refuse("explain", str(error))
    print(text(entry, history))
    return 0


def text(entry: Entry, history: History) -> str:
    """The explanation, as lines of at most 88 columns."""
    requirement = entry.requirement
    lines = [f"{requirement.id}  {requirement.level.value}", _indented(requirement.text), ""]
    lines.append(f"Holds in: {requirement.applies}")
    lines.extend(_indented(line, "") for line in _releases(entry, history))
    if requirement.depends:
        lines.append(f"Depends on: {', '.join(requirement.depends)}")
    if requirement.needs:
        lines.append(f"Needs: {', '.join(requirement.needs)}")
    lines.extend(_indented(f"{word}: {note}", "") for word, note in requirement.notes.items())
    if requirement.advisories:
        lines.append(_indented(f"Advisory: {', '.join(requirement.advisories)}", ""))
    lines.append(f"Written in: flask_spec/{entry.path}, line {entry.line}")
    lines += ["", "Clauses:"]
    for clause in requirement.clauses:
        interval = f"  [{clause.applies}]" if clause.applies else ""
        recorded = "  (records a value, no verdict)" if clause.is_fact else ""
        lines.append(f"  {requirement.id}::{clause.name}{interval}{recorded}")
    return "\n".join(lines)


def _releases(entry: Entry, history: History) -> Iterator[str]:
    """In which releases it was seen to hold, where there are records."""
    requirement = entry.requirement
    states = {column.name: column.requirement(requirement) for column in history.columns}
    judged = [name for name, state in states.items() if state.holds is not None]
    if not judged:
        return
    held = history.ranges([name for name in judged if states[name].holds])
    yield f"Seen to hold in: {held or 'none'} (of {len(judged)} seen)"
    for column, state in history.differing_extras(requirement):
        if state.holds is not None:
            word = "holds" if state.holds else "does not hold"
            yield f"Beside another Werkzeug: {word} in {column.name}"
    for clause, reason, where in history.deviations(requirement):
        part = f", {clause}" if clause else ""
        yield f"Known deviation in {where}{part}: {reason}"


def _indented(text: str, indent: str = "  ") -> str:
    return textwrap.fill(text, 88, initial_indent=indent, subsequent_indent=indent or "  ")
