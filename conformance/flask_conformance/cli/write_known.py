"""``run --write-known``: the table ``[known]`` of ``conformance.toml``, as it is today."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

import tomlkit
from tomlkit import TOMLDocument
from tomlkit.items import InlineTable, Table

import flask_spec
from flask_conformance.model import moved
from flask_conformance.model.causes import together
from flask_conformance.model.outcome import Outcome
from flask_conformance.model.project_file import NAME, Known, ProjectFile
from flask_conformance.model.protocol import ClauseResult, RequirementResult, Run
from flask_conformance.supervisor import SettingsError

_FAILED = frozenset({Outcome.FAIL, Outcome.CRASH, Outcome.TIMEOUT, Outcome.KNOWN})


def check(project_file: ProjectFile, extensions: Sequence[str]) -> None:
    """Refuse a file that is not there, or by which the next run would see something else.

    Raises :class:`SettingsError`.
    """
    if project_file.path is None:
        raise SettingsError(
            f"--write-known: no {NAME} here speaks of that target (flask-conformance init)"
        )
    if extensions and tuple(extensions) != project_file.extensions:
        listed = ", ".join(f'"{word}"' for word in extensions)
        raise SettingsError(
            f"--write-known: later runs read {project_file.path}, which must name the same "
            f"extensions; write there: with = [{listed}]"
        )


def write(project_file: ProjectFile, run: Run) -> tuple[list[str], list[str]]:
    """Write those that fail today, new ones with an empty reason for each cause; entries that do
    not fail go.

    What the run did not ask stays as it is, and so does everything else in the file. The result
    are the new entries and those that went.
    """
    assert project_file.path is not None
    document = tomlkit.parse(project_file.path.read_text(encoding="utf-8"))
    table = _table(document)
    results = [result for result in run.requirements if any(map(_is_seen, result.clauses))]
    current = {name: _current(name) for name in project_file.known}
    gone = list(_gone(current, results))
    for name in gone:
        del table[name]
    for name, entry in _inherited(project_file.known, gone):
        table[name] = _entry(entry)
    lent = _known_to_the_adapter(results, set(current.values()))
    covered = {id for name, id in current.items() if name not in gone}
    failing = _failing(results, is_whole=not any("::" in word for word in run.select))
    new = [id for id in failing if not _is_covered(id, covered) and id not in lent]
    first_of = _first_of_each_cause(run, new)
    for id in new:
        # A part of what an entry spoke of goes on failing, for the same reason.
        whole = next((name for name in gone if _is_covered(id, [current[name]])), None)
        like = "" if first_of[id] == id else first_of[id]
        table[id] = _entry(
            replace(project_file.known[whole], like="")
            if whole
            else Known("", since=flask_spec.VERSION, like=like)
        )
    project_file.path.write_text(tomlkit.dumps(document), encoding="utf-8")
    return new, gone


def _table(document: TOMLDocument) -> Table:
    """``[known]``; inline, dotted or not there, it becomes a table, with the entries it has."""
    table = document.get("known")
    if not isinstance(table, Table):
        inline = dict(table or {})
        table = tomlkit.table()
        table.update(inline)
        document.pop("known", None)
        document["known"] = table
    return table


def _gone(current: Mapping[str, str], results: Sequence[RequirementResult]) -> Iterator[str]:
    """The entries of which nothing fails that was asked; *current* are the ids they mean today."""
    asked = {result.id for result in results}
    for name, id in current.items():
        if id.partition("::")[0] in asked and not _still_fails(id, results):
            yield name


def _inherited(known: Mapping[str, Known], gone: Sequence[str]) -> Iterator[tuple[str, Known]]:
    """The entries whose reason stood in one that goes: the first has it from now on."""
    for name in gone:
        heirs = [id for id, entry in known.items() if entry.like == name and id not in gone]
        for id in heirs:
            yield id, replace(known[id], like="" if id == heirs[0] else heirs[0])


def _first_of_each_cause(run: Run, new: Sequence[str]) -> Mapping[str, str]:
    """The first of the ids that have the same cause, for each of them."""
    first: dict[int, str] = {}
    explained = list(enumerate(together(run)))
    found = {}
    for id in new:
        number = next((n for n, ids in explained if any(_is_covered(one, [id]) for one in ids)), -1)
        found[id] = id if number < 0 else first.setdefault(number, id)
    return found


def _entry(known: Known) -> InlineTable:
    entry = tomlkit.inline_table()
    if known.like:
        entry.update({"as": known.like})
    else:
        words = {"reason": known.reason, "link": known.link, "since": known.since}
        entry.update({key: word for key, word in words.items() if word or key == "reason"})
    return entry


def _current(name: str) -> str:
    try:
        return moved.register().current(name)
    except moved.RetiredId:
        return name


def _is_seen(clause: ClauseResult) -> bool:
    return clause.outcome is not Outcome.NOT_APPLICABLE


def _has_failed(clause: ClauseResult) -> bool:
    """Whether it was asked and failed; what could not be asked for want of a name is a lack."""
    if clause.outcome is Outcome.BLOCKED:
        return all("/" in name for name in clause.blocked_by)
    return clause.outcome in _FAILED


def _case(clause: ClauseResult) -> str:
    return clause.id.partition("[")[0]


def _failing(results: Iterable[RequirementResult], is_whole: bool) -> Iterator[str]:
    """The ids of what fails: a requirement where all its clauses do, a clause where all its cases
    do, else the cases."""
    for result in results:
        judged = [clause for clause in result.clauses if not clause.is_fact and _applies(clause)]
        if is_whole and judged and all(map(_has_failed, judged)):
            yield result.id
            continue
        for name, cases in groupby(judged, key=_case):
            together = list(cases)
            if all(map(_has_failed, together)):
                yield name
            else:
                yield from (case.id for case in together if _has_failed(case))


def _known_to_the_adapter(results: Iterable[RequirementResult], entries: set[str]) -> set[str]:
    """What fails as the adapter says itself, such as that of the Flask a framework is built on."""
    lent: dict[str, bool] = {}
    for result in results:
        for clause in filter(_has_failed, result.clauses):
            is_lent = clause.outcome is Outcome.KNOWN and not _is_covered(clause.id, entries)
            for name in (clause.id, _case(clause), result.id):
                lent[name] = lent.get(name, True) and is_lent
    return {name for name, is_lent in lent.items() if is_lent}


def _applies(clause: ClauseResult) -> bool:
    """Whether it is asked of this target, here or where more is installed."""
    return _is_seen(clause) or clause.kind in ("package", "process")


def _still_fails(name: str, results: Iterable[RequirementResult]) -> bool:
    """Whether no clause that the entry speaks of passes, as far as they were asked."""
    meant = [clause for result in results for clause in result.clauses if _speaks(name, clause)]
    judged = [clause for clause in meant if _is_seen(clause) and not clause.is_fact]
    return not judged or all(map(_has_failed, judged))


def _speaks(name: str, clause: ClauseResult) -> bool:
    return name in (clause.id, _case(clause), clause.id.partition("::")[0])


def _is_covered(id: str, entries: Iterable[str]) -> bool:
    return any(name in entries for name in (id, id.partition("[")[0], id.partition("::")[0]))


def unasked(run: Run) -> Mapping[str, int]:
    """What the target lacks and does not say so, with the number of clauses that need it."""
    counts: dict[str, int] = {}
    for clause in run.clauses():
        if clause.outcome is Outcome.BLOCKED and not _has_failed(clause):
            for name in clause.blocked_by:
                counts[name] = counts.get(name, 0) + 1
    return counts
