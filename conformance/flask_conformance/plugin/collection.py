"""Which clauses are collected, selected, and applicable to the target."""

from __future__ import annotations

import fnmatch
import sys
from dataclasses import dataclass, replace
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from shutil import which

import pytest

import flask_spec
from flask_conformance.kit.module_adapter import BY_ITSELF
from flask_conformance.model import moved
from flask_conformance.model.profiles import in_profile
from flask_conformance.model.protocol import FirstLook, Obstacle
from flask_conformance.model.requirement import Clause, Level, Requirement, SpecError
from flask_conformance.model.selection import is_of_advisories, matches, names
from flask_conformance.plugin import schedule
from flask_conformance.plugin.chapter_file import ChapterFile
from flask_conformance.plugin.obstacles import obstacle
from flask_conformance.plugin.reading_order import reading_place
from flask_conformance.plugin.under_test import Subject, subject
from flask_conformance.plugin.worker_fixtures import kinds_of_workers
from flask_conformance.plugin.written import is_written, meant


@dataclass(frozen=True)
class Inapplicable:
    """Why a clause gives no verdict on the target."""

    kind: str
    """``edition``, ``package`` (not installed), ``capability``, ``process`` (a patched one), or
    ``blocked`` (the target lacks what it needs, which the reason names)."""
    reason: str


NEEDED = {
    "flask": "flask",
    "served": "flask",
    "client": "client",
    "wsgi": "wsgi_client",
    "wsgi_client": "wsgi_client",
}
"""Fixtures, and the capability without which a target has no use for them."""

REASON = pytest.StashKey[Inapplicable]()
"""Why a clause does not apply to the target; absent where it applies."""

OUTSIDE = pytest.StashKey[Inapplicable]()
"""Set where a clause runs although the target's edition lies outside its interval."""

_LEVELS = {"MUST": {Level.MUST}, "SHOULD": {Level.MUST, Level.SHOULD}, "MAY": set(Level)}


def pytest_configure(config: pytest.Config) -> None:
    """Take ids by which requirements went before for their present ones."""
    register, adapter = moved.register(), subject(config).adapter
    try:
        config.option.select, words = register.selected(config.option.select)
    except moved.RetiredId as error:
        raise pytest.UsageError(f"--select {error}") from None
    for word in words:
        print(f"flask-conformance: {word}", file=sys.stderr)
    for name in ("lacks", "known", "lent"):
        declared = getattr(adapter, name, {})
        if (renamed := register.renamed(declared)) is not declared:
            setattr(adapter, name, renamed)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Module | None:
    """Collect chapter files, whose names say their subject and not ``test_``."""
    if file_path.suffix != ".py" or "flask_spec" not in file_path.parts:
        return None
    if file_path.name.startswith("_") or parent.session.isinitpath(file_path):
        # pytest itself collects the files that the command line names.
        return None
    patterns = parent.config.getini("python_files")
    if any(fnmatch.fnmatch(file_path.name, pattern) for pattern in patterns):
        return None
    return ChapterFile.from_parent(parent, path=file_path)


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave out the chapters and files that are not asked for: importing them takes time."""
    option = config.option
    if collection_path.parent.name == "flask_spec" and collection_path.is_dir():
        is_asked = _is_chapter_asked(collection_path.name, option.select, option.profile)
    elif collection_path.parent.parent.name == "flask_spec" and collection_path.suffix == ".py":
        is_asked = collection_path.name.startswith("_") or _is_file_asked(
            collection_path, option.select
        )
    else:
        return None
    return None if is_asked else True


def _is_chapter_asked(folder: str, select: list[str], profile: str) -> bool:
    name = folder.replace("_", "-")
    if not select:
        return in_profile(profile, name)
    return any(
        is_of_advisories(pattern) or fnmatch.fnmatchcase(name, pattern.partition("/")[0])
        for pattern in select
    )


def _is_file_asked(path: Path, select: list[str]) -> bool:
    """Whether a requirement that is asked for may stand in that file: then its id stands there."""
    ids = [pattern.partition("::")[0] for pattern in select if not is_of_advisories(pattern)]
    if not select or any("/" not in id or set(id) & set("*?[") for id in ids):
        return True
    text = path.read_text(encoding="utf-8")
    if len(ids) < len(select) and "advisory=" in text:
        return True
    return any(f'"{id}"' in text for id in ids)


def requirement_of(item: pytest.Item) -> Requirement:
    requirement: Requirement | None = getattr(getattr(item, "cls", None), "__requirement__", None)
    if requirement is None:
        raise SpecError(f"{item.nodeid} belongs to no requirement")
    return requirement


def clause_of(item: pytest.Item) -> Clause:
    name = getattr(item, "originalname", item.name).removeprefix("test_")
    return next(clause for clause in requirement_of(item).clauses if clause.name == name)


def clause_id(item: pytest.Item) -> str:
    """``chapter/requirement::clause``, with the parameters of a parametrized clause."""
    return f"{requirement_of(item).id}::{item.name.removeprefix('test_')}"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    run = subject(config)
    items.sort(key=reading_place)
    chosen = [item for item in items if _is_chosen(config, item)]
    _check_selection(config, items)
    _check_known(config, items)
    schedule.check(config, [clause_id(item) for item in chosen])
    dropped = set(items) - set(chosen)
    if dropped:
        config.hook.pytest_deselected(items=[item for item in items if item in dropped])
        items[:] = chosen
    unclaimed = _unclaimed(run)
    for item in items:
        reason = outside(run, item)
        if reason and config.option.everywhere:
            item.stash[OUTSIDE] = reason
            reason = None
        reason = reason or unavailable(run, item)
        reason = reason or _unclaimed_name(unclaimed, item)
        if reason is None and not config.option.all and (need := obstacle(run.first_look, item)):
            reason = Inapplicable("blocked", need)
        reason = reason or elsewhere(item)
        if reason:
            item.stash[REASON] = reason
            item.add_marker(pytest.mark.skip(reason=f"not applicable: {reason.reason}"))


def _is_chosen(config: pytest.Config, item: pytest.Item) -> bool:
    option, requirement = config.option, requirement_of(item)
    if requirement.level not in _LEVELS[option.level] or not in_profile(
        option.profile, requirement.chapter
    ):
        return False
    return not option.select or matches(_names(item), tuple(option.select))


def _names(item: pytest.Item) -> tuple[str, ...]:
    whole = clause_id(item)
    return (whole, whole.partition("[")[0], *names(requirement_of(item)))


def _check_selection(config: pytest.Config, items: list[pytest.Item]) -> None:
    """A ``--select`` that names nothing is a mistake to report, not an empty run."""
    known: set[str] = set()
    for item in items:
        known.update(_names(item))
    for pattern in config.option.select:
        if not matches(known, (pattern,)) and not moved.register().matched(pattern):
            raise pytest.UsageError(
                f"--select {pattern}: no requirement, chapter or clause of that name"
                f"{meant(pattern) or ' (see: flask-conformance list)'}"
            )


def _check_known(config: pytest.Config, items: list[pytest.Item]) -> None:
    """A recorded deviation that names nothing would go unnoticed."""
    there = {name for item in items for name in (clause_id(item), requirement_of(item).id)}
    there |= {name.partition("[")[0] for name in there}
    for name in subject(config).adapter.known:
        whole = name.partition("[")[0]
        # What is not collected now may be there all the same; and what is of no chapter here, in
        # the spec that the adapter was written for.
        is_of_this_spec = whole.partition("/")[0] in flask_spec.CHAPTERS
        if is_of_this_spec and whole not in there and not is_written(whole):
            raise pytest.UsageError(
                f"the adapter of target {config.option.target!r}: known: {name} names no "
                f"requirement or clause{meant(whole.partition('::')[0])}"
            )


def outside(run: Subject, item: pytest.Item) -> Inapplicable | None:
    """The reason, if the target's edition lies outside the clause's interval."""
    requirement, clause = requirement_of(item), clause_of(item)
    kinds = kinds_of_workers(item)
    for where in (requirement.applies, clause.applies, *(kind.applies for kind in kinds)):
        if not where.covers(run.edition):
            return Inapplicable("edition", f"holds in {where}; the target claims {run.edition}")
    return None


def unavailable(run: Subject, item: pytest.Item) -> Inapplicable | None:
    """The reason, if a clause needs something that is not installed or not claimed."""
    requirement, clause = requirement_of(item), clause_of(item)
    kinds = kinds_of_workers(item)
    needs = {*requirement.needs, *clause.needs}.union(*(kind.needs for kind in kinds))
    for need in sorted(needs):
        kind, _, name = need.partition(":")
        if kind == "python" and not _is_installed(name):
            return Inapplicable("package", f"{name} is not installed beside the suite")
        if kind == "command" and which(name) is None:
            return Inapplicable("package", f"the command {name} is not installed")
    fixtures = getattr(item, "fixturenames", ())
    needs.update(need for fixture, need in NEEDED.items() if fixture in fixtures)
    if "flask" not in needs:
        needs.update([f"{need}{BY_ITSELF}" for need in needs if need.startswith("werkzeug.")])
    reason = _lacked(run, requirement, clause, needs)
    if reason is None and "werkzeug" in fixtures and not run.has_toolkit:
        reason = f"not claimed: werkzeug ({run.adapter.name} offers no part of it)"
    return Inapplicable("capability", reason) if reason else None


def _unclaimed(run: Subject) -> FirstLook:
    """The names that the target says it lacks, such as ``flask.Blueprint``, as obstacles."""
    names = {need: why for need, why in dict(run.adapter.lacks).items() if "." in need}
    obstacles = tuple(Obstacle(need, why) for need, why in names.items())
    return replace(run.first_look, obstacles=obstacles)


def _unclaimed_name(unclaimed: FirstLook, item: pytest.Item) -> Inapplicable | None:
    """The reason, if a clause needs one of these names."""
    need = obstacle(unclaimed, item)
    if need is None:
        return None
    why = next(gap.what for gap in unclaimed.obstacles if gap.need == need)
    return Inapplicable("capability", f"not claimed: {need} ({why})")


def elsewhere(item: pytest.Item) -> Inapplicable | None:
    """The reason, if the clause's workers need a process that something has patched."""
    for kind in kinds_of_workers(item):
        if kind.process and not _is_patched_by(kind.process):
            return Inapplicable(
                "process",
                f"needs a process that {kind.process} has patched: flask-conformance run starts "
                f"one, or: python -m {kind.process}.monkey --module pytest …",
            )
    return None


def is_for_patched(item: pytest.Item) -> bool:
    """Whether the clause's workers need a process that something has patched."""
    return any(kind.process for kind in kinds_of_workers(item))


def _is_patched_by(package: str) -> bool:
    monkey = sys.modules.get(f"{package}.monkey")
    return monkey is not None and bool(monkey.is_module_patched("threading"))


@cache
def _is_installed(package: str) -> bool:
    return find_spec(package) is not None


def _lacked(run: Subject, requirement: Requirement, clause: Clause, needs: set[str]) -> str | None:
    whole = f"{requirement.id}::{clause.name}"
    for name in (requirement.chapter, requirement.id, whole, *sorted(needs)):
        if (reason := run.lacks(name)) is not None:
            return f"not claimed: {name} ({reason})"
    return None
