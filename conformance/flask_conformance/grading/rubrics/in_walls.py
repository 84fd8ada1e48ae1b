"""Which requirements can be graded: their clauses run where no files, servers, processes are."""

from __future__ import annotations

import inspect
from collections.abc import Collection, Iterator
from types import FunctionType

from flask_conformance.catalogue.load import Entry, find, ids
from flask_conformance.model.edition import Edition
from flask_conformance.model.nearest import nearest

FIXTURES = {
    "served": "visitors from a server",
    "tmp_path": "files",
    "capsys": "the terminal",
    "caplog": "pytest's logging",
    "recwarn": "pytest's warnings",
}
"""By fixture, what the walls or a fork do not have."""

MODULES = (
    "subprocess", "socket", "ssl", "multiprocessing", "http.client", "http.server", "tempfile",
    "wsgiref.simple_server",
)  # fmt: skip

PACKAGES = ("hypothesis", "greenlet")
"""What a fork has beside the standard library, whatever the rubric says."""


def why_not(id: str, edition: Edition, imports: Collection[str]) -> str:
    """Why the requirement cannot stand in a rubric, with its id; nothing if it can."""
    entry = find(id) if "::" not in id else None
    if entry is None:
        hint = nearest(id, ids()) or " (see: flask-conformance list)"
        return f"{id!r}: there is none of that id{hint}"
    if not entry.requirement.applies.covers(edition):
        return f"{id!r}: holds in {entry.requirement.applies}, not in the first edition, {edition}"
    for needed in _needs(entry, imports):
        return f"{id!r}: its clauses need {needed}, which a submission's sandbox does not have"
    return ""


def _needs(entry: Entry, imports: Collection[str]) -> Iterator[str]:
    clauses = entry.requirement.clauses
    needs = {*entry.requirement.needs, *(need for clause in clauses for need in clause.needs)}
    for need in sorted(needs):
        kind, _, name = need.partition(":")
        if kind == "command" or (kind == "python" and name not in (*PACKAGES, *imports)):
            yield f"the {'command' if kind == 'command' else 'package'} {name}"
        elif need == "werkzeug.serving":
            yield "a server"
    functions = [value for value in vars(entry.cls).values() if isinstance(value, FunctionType)]
    for function in functions:
        for fixture in FIXTURES:
            if fixture in inspect.signature(function).parameters:
                yield f"{fixture} ({FIXTURES[fixture]})"
    source = inspect.getsource(inspect.getmodule(entry.cls) or entry.cls).splitlines()
    for module in MODULES:
        if any(line.split()[:2] in (["import", module], ["from", module]) for line in source):
            yield f"the module {module}"
