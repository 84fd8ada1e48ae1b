"""The ``conformance.toml`` of the working directory, held against the spec."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from packaging.version import Version

import flask_spec
from flask_conformance.catalogue import load
from flask_conformance.model import moved, project_file
from flask_conformance.model.nearest import nearest
from flask_conformance.model.outcome import Outcome
from flask_conformance.model.project_file import (
    NO_LONGER_FAILS,
    ProjectFile,
    ProjectFileError,
    speaks_of_others,
)
from flask_conformance.model.protocol import ClauseResult, RequirementResult, Run

FALLBACK = "reference"
"""What is run where no target is named and no file names one."""

CAPABILITIES = (
    "client", "flask", "in-process", "pep3333", "wsgi_client",
    "workers.context", "workers.gevent", "workers.greenlet", "workers.task", "workers.thread",
    "workers.thread-in-request",
)  # fmt: skip
"""What the machine itself asks a target for; what clauses need stands in the spec."""


MOST_NAMED = 5
"""Entries without a reason that are named."""

STALE = "stale"
"""The kind of an error that is a known entry out of date."""


def of_folder(
    target: str | None, *, has_address: bool = False, fallback: str = FALLBACK
) -> ProjectFile:
    """What the current folder's file says of *target*, or of the one that it names; nothing if
    there is none (of *fallback*, where none is named), or if it speaks of another. What
    *has_address* needs no target. Raises :class:`ProjectFileError`.
    """
    path = Path(project_file.NAME)
    if not path.is_file():
        return ProjectFile(target=fallback if target is None else target)
    declared = project_file.read(path)
    if not declared.target and not has_address:
        raise ProjectFileError(
            f"{path}: target is missing: a module, package.module:function or a .py file"
        )
    return declared if target in (None, declared.target) else ProjectFile(target=str(target))


def beside(extensions: Sequence[str], declared: ProjectFile) -> ProjectFile:
    """The file, which knows nothing of extensions that it does not name."""
    if speaks_of_others(declared, extensions):
        return dataclasses.replace(declared, known={})
    return declared


def check(project_file: ProjectFile, is_filled: bool = True) -> None:
    """Refuse entries that speak of nothing, and (*is_filled*) those without a reason.

    Raises :class:`ProjectFileError`.
    """
    problems = list(_problems(project_file))
    if is_filled and (empty := project_file.unexplained):
        problems.append(f"no reason is given for {_some(empty)}")
    if problems:
        raise ProjectFileError("\n  ".join([f"{project_file.path}: {problems[0]}", *problems[1:]]))


def _some(names: Sequence[str]) -> str:
    """The first few, each on a line of its own, and how many there are."""
    if len(names) <= MOST_NAMED:
        return ", ".join(names)
    shown = "".join(f"\n    {name}" for name in names[:MOST_NAMED])
    return f"{len(names)} entries:{shown}\n    and {len(names) - MOST_NAMED} more"


def _problems(project_file: ProjectFile) -> Iterator[str]:
    if project_file.spec is not None and project_file.spec > Version(flask_spec.VERSION):
        yield f"spec is {project_file.spec}; the one that is installed is {flask_spec.VERSION}"
    for id, entry in project_file.known.items():
        if problem := _unknown_id(id):
            yield f"known: {problem}"
        if entry.since and Version(entry.since) > Version(flask_spec.VERSION):
            yield f"known: {id}: since is {entry.since}; the spec is {flask_spec.VERSION}"
    for name in project_file.lacks:
        if problem := _unknown_id(name) if "/" in name else _unknown_capability(name):
            yield f"lacks: {problem}"


def _unknown_id(name: str) -> str:
    """What is wrong with a requirement or clause id; empty if nothing is."""
    try:
        current = moved.register().current(name)
    except moved.RetiredId as error:
        return str(error)
    entry = load.find(current)
    if entry is None:
        return f"{name} names no requirement or clause{nearest(name, load.ids())}"
    clause = current.partition("::")[2].partition("[")[0]
    names = [clause.name for clause in entry.requirement.clauses]
    if clause and clause not in names:
        return f"{name}: {entry.requirement.id} has no such clause{nearest(clause, names)}"
    return ""


def _unknown_capability(name: str) -> str:
    first = {*flask_spec.CHAPTERS, *CAPABILITIES}
    if name in first:
        return ""
    if name.startswith(("flask.", "werkzeug.")) and _is_used(name):
        return ""
    # All that the spec needs is known once it is imported, which takes a moment.
    choices = first | set(_needed())
    if name in choices:
        return ""
    return f"{name} is no chapter, requirement or capability{nearest(name, sorted(choices))}"


def _is_used(name: str) -> bool:
    """Whether a clause uses a name of Flask's or Werkzeug's."""
    use = re.compile(rf"\b{re.escape(name)}\b")
    return any(use.search(file.read_text("utf-8")) for file in load.spec_folder().glob("*/*.py"))


def _needed() -> Iterator[str]:
    from flask_spec.names import BLUEPRINTS_TOO, MEMBERS, NAMES, PARTS

    yield from (f"flask.{name}" for name in NAMES)
    yield from (f"flask.Flask.{name}" for name in MEMBERS)
    yield from (f"flask.Blueprint.{name}" for name in BLUEPRINTS_TOO)
    yield from (f"werkzeug.{part}.{name}" for part, names in PARTS.items() for name in names)
    for entry in load.entries():
        yield from entry.requirement.needs
        for clause in entry.requirement.clauses:
            yield from clause.needs


def as_declared(run: Run, project_file: ProjectFile) -> Run:
    """The run, as the file has it judged: what is newer than its spec does not fail, a clause that
    ends its process or does not end may be known to, and an entry that passes is an error, however
    low its requirement's level.
    """
    return dataclasses.replace(
        run, requirements=tuple(_judged(result, project_file) for result in run.requirements)
    )


def _judged(result: RequirementResult, project_file: ProjectFile) -> RequirementResult:
    clauses = tuple(_newer(result, clause, project_file) for clause in result.clauses)
    clauses = tuple(_known(result, clause, project_file) for clause in clauses)
    return result if clauses == result.clauses else dataclasses.replace(result, clauses=clauses)


def _newer(
    result: RequirementResult, clause: ClauseResult, project_file: ProjectFile
) -> ClauseResult:
    if project_file.spec is None or not clause.outcome.is_failure:
        return clause
    if project_file.spec >= Version(flask_spec.VERSION):
        return clause
    entry = load.find(result.id)
    if entry is None or Version(entry.requirement.since) <= project_file.spec:
        return clause
    return dataclasses.replace(
        clause,
        outcome=Outcome.NOT_APPLICABLE,
        kind="newer",
        reason=f"new in spec {entry.requirement.since}; the pinned version is {project_file.spec}",
        failure=None,
        blocked_by=(),
    )


def _known(
    result: RequirementResult, clause: ClauseResult, project_file: ProjectFile
) -> ClauseResult:
    if clause.outcome not in (Outcome.FAIL, Outcome.CRASH, Outcome.TIMEOUT):
        return clause
    if clause.failure is not None and clause.failure.got.startswith(NO_LONGER_FAILS):
        return dataclasses.replace(clause, outcome=Outcome.ERROR, kind=STALE)
    entry = next(
        (project_file.known[name] for name in _names(result, clause) if name in project_file.known),
        None,
    )
    if entry is None:
        return clause
    return dataclasses.replace(clause, outcome=Outcome.KNOWN, reason=str(entry), failure=None)


def _names(result: RequirementResult, clause: ClauseResult) -> tuple[str, ...]:
    return clause.id, clause.id.partition("[")[0], result.id
