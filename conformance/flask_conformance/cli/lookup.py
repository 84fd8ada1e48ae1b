"""Find what an id on the command line names, or say what was probably meant."""

from __future__ import annotations

import difflib
import sys

import flask_spec
from flask_conformance.catalogue.load import Entry, find, ids
from flask_conformance.model import moved


class UnknownId(Exception):
    """An id that the spec does not have; the message suggests the nearest, or tells why."""


def entry_of(id: str) -> Entry:
    """The requirement that a requirement or clause id names; raises :class:`UnknownId`.

    An id that moved finds it too, with a word on standard error.
    """
    try:
        current = moved.register().current(id)
    except moved.RetiredId as error:
        raise UnknownId(str(error)) from None
    if current != id:
        print(f"flask-conformance: {moved.word(id, current)}", file=sys.stderr)
    entry = find(current)
    if entry is None:
        if id in flask_spec.CHAPTERS:
            raise UnknownId(f"{id} is a chapter; name one of flask-conformance list --select {id}")
        near = difflib.get_close_matches(id, ids(), n=3, cutoff=0.5)
        hint = f"; did you mean {', '.join(near)}?" if near else " (see: flask-conformance list)"
        raise UnknownId(f"{id}: the spec has no such requirement{hint}")
    return entry


def clause_of(id: str) -> tuple[Entry, str | None]:
    """The requirement and, if the id names one, the clause; raises :class:`UnknownId`."""
    entry, name = entry_of(id), id.partition("::")[2].partition("[")[0]
    names = [clause.name for clause in entry.requirement.clauses]
    if name and name not in names:
        fitting = [clause for clause in names if clause.endswith(name)]
        if len(fitting) != 1:
            listed = ", ".join(names)
            raise UnknownId(f"{id}: {entry.requirement.id} has no such clause; it has {listed}")
        name = fitting[0]
    return entry, name or None
