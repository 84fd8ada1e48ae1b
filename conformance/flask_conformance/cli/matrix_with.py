"""``matrix --with``: what an extension changes, release by release."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from threading import Event

from flask_conformance import codec
from flask_conformance.cli import difference, project
from flask_conformance.cli.refusal import UNUSABLE, refuse
from flask_conformance.cli.selecting import selected
from flask_conformance.model import moved
from flask_conformance.model.outcome import Outcome
from flask_conformance.model.project_file import ProjectFile, ProjectFileError
from flask_conformance.model.protocol import ClauseResult, Run
from flask_conformance.records.sweep import ENDURE, SEED, first_of, side_by_side
from flask_conformance.releases.catalogue import Release
from flask_conformance.releases.environments import (
    Environment,
    EnvironmentUnavailable,
    ensure,
    with_more,
)
from flask_conformance.reports.outputs import STDOUT, OutputError, checked, replaced
from flask_conformance.supervisor import Settings, SettingsError, SubjectError, conduct

_refuse = partial(refuse, "matrix")

COLUMNS = ("pass", "differ", "known", "fail without", "seconds")
MOST_SHOWN = 30

_DIFFERS = frozenset({Outcome.FAIL, Outcome.CRASH, Outcome.TIMEOUT, Outcome.BLOCKED, Outcome.ERROR})


@dataclass(frozen=True)
class Difference:
    """A clause that fails with the extension and passes without."""

    outcome: Outcome
    expected: str = ""
    got: str = ""


@dataclass(frozen=True)
class ReleaseResult:
    """What the extension changes on one release."""

    release: str
    passed: int = 0
    differences: dict[str, Difference] = field(default_factory=dict)
    """By clause id."""
    known: dict[str, str] = field(default_factory=dict)
    """What it means to change, by clause id: the reason."""
    without: tuple[str, ...] = ()
    """What fails without it, too."""
    seconds: float = 0.0
    problem: str = ""
    """Why nothing was found out."""


@dataclass(frozen=True)
class DifferenceInReleases:
    """A difference, and the releases that have it in these words."""

    releases: tuple[str, ...]
    outcome: Outcome
    expected: str = ""
    got: str = ""


@dataclass(frozen=True)
class Results:
    """What ``--json`` writes: each difference once, for all the releases that have it."""

    releases: tuple[ReleaseResult, ...]
    differences: dict[str, tuple[DifferenceInReleases, ...]]
    """By clause id."""


@dataclass(frozen=True)
class Row:
    """A release and what was found."""

    release: Release
    result: ReleaseResult


def run(
    arguments: argparse.Namespace, releases: Sequence[Release], tell: Callable[[Row, int], None]
) -> int:
    """Print and write the differences; 1 if there are any, 2 if a release could not be run."""
    try:
        project_file = project.beside(arguments.extensions, project.of_folder("flask"))
        project.check(project_file)
        settings = _settings(arguments, project_file)
        if arguments.json:
            checked(f"--json {arguments.json}", arguments.json)
    except (SettingsError, ProjectFileError, OutputError) as error:
        return _refuse(str(error))

    def row_of(release: Release, stop: Event) -> Row:
        return Row(release, _result_on(release, arguments.install, settings, project_file, stop))

    try:
        rows = side_by_side(releases, arguments.jobs, row_of, tell)
    except KeyboardInterrupt as interrupt:
        print("flask-conformance: interrupted", file=sys.stderr)
        return int(getattr(interrupt, "code", 130))
    results = [row.result for row in rows]
    table = sys.stderr if arguments.json == STDOUT else sys.stdout
    print("\n".join(_lines(results)), file=table)
    for line in _problems(results):
        print(line, file=sys.stderr)
    if arguments.json:
        try:
            replaced(f"--json {arguments.json}", arguments.json, codec.to_json(_gathered(results)))
        except OutputError as error:
            return _refuse(str(error))
    if any(result.problem for result in results):
        return UNUSABLE
    return 1 if any(result.differences for result in results) else 0


def of_the_folder() -> list[str]:
    """The extensions that the folder's ``conformance.toml`` names; none if it cannot be read."""
    try:
        return list(project.of_folder("flask").extensions)
    except ProjectFileError:
        return []


def _settings(arguments: argparse.Namespace, project_file: ProjectFile) -> Settings:
    try:
        select = selected(arguments.select)
    except moved.RetiredId as error:
        raise SettingsError(f"--select {error}") from None
    return Settings(
        target="flask",
        select=tuple(select),
        extensions=tuple(arguments.extensions),
        conformance_file=str(project_file.path) if project_file.path else None,
        jobs=1,
        seed=SEED,
        timeout=ENDURE,
    )


def _result_on(
    release: Release,
    install: Sequence[str],
    settings: Settings,
    project_file: ProjectFile,
    stop: Event,
) -> ReleaseResult:
    try:
        with _environment(release, install) as environment:
            there = replace(settings, python=str(environment.python))
            run, problem = difference.of(there, conduct(there, stop=stop), stop=stop)
    except EnvironmentUnavailable as unavailable:
        return ReleaseResult(release.name, problem=f"cannot be installed: {unavailable.reason}")
    except SubjectError as error:
        return ReleaseResult(release.name, problem=f"cannot be run: {error}")
    declared = {str(entry) for entry in project_file.known.values()}
    return _counted(release, project.as_declared(run, project_file), declared, problem)


@contextmanager
def _environment(release: Release, install: Sequence[str]) -> Iterator[Environment]:
    if not install:
        yield ensure(release)
        return
    with with_more(release, install) as environment:
        yield environment


def _counted(release: Release, run: Run, declared: Collection[str], problem: str) -> ReleaseResult:
    """*declared* are the reasons of the project; that Flask itself deviates is none of them."""
    clauses = list(run.clauses())
    return ReleaseResult(
        release.name,
        passed=sum(clause.outcome is Outcome.PASS for clause in clauses),
        differences={c.id: _difference(c) for c in clauses if c.outcome in _DIFFERS},
        known={
            c.id: c.reason for c in clauses if c.outcome is Outcome.KNOWN and c.reason in declared
        },
        without=tuple(c.id for c in clauses if c.kind == difference.WITHOUT),
        seconds=run.seconds,
        problem="; ".join([*run.suite_faults, *filter(None, (run.incomplete, problem))]),
    )


def _difference(clause: ClauseResult) -> Difference:
    if clause.failure is None:
        return Difference(clause.outcome, got=", ".join(clause.blocked_by))
    return Difference(clause.outcome, clause.failure.expected, clause.failure.got)


def _gathered(results: Sequence[ReleaseResult]) -> Results:
    alike: dict[str, dict[Difference, list[str]]] = {}
    for result in results:
        for id, one in result.differences.items():
            alike.setdefault(id, {}).setdefault(one, []).append(result.release)
    return Results(
        tuple(replace(result, differences={}) for result in results),
        {
            id: tuple(
                DifferenceInReleases(tuple(releases), one.outcome, one.expected, one.got)
                for one, releases in found.items()
            )
            for id, found in alike.items()
        },
    )


def _lines(results: Sequence[ReleaseResult]) -> Iterator[str]:
    yield _row("release", COLUMNS)
    for result in results:
        numbers = (result.passed, len(result.differences), len(result.known), len(result.without))
        cells = [*map(str, numbers), f"{result.seconds:.1f}"]
        yield _row(result.release, ["-"] * len(COLUMNS) if result.problem else cells)
    sound = [result for result in results if not result.problem]
    ids = dict.fromkeys(id for result in sound for id in result.differences)
    if ids:
        yield ""
        yield "differ, in these releases:"
    for id in list(ids)[:MOST_SHOWN]:
        where = [result.release for result in sound if id in result.differences]
        yield f"  {id}: {'all' if len(where) == len(sound) else first_of(where)}"
        first = next(result.differences[id] for result in sound if id in result.differences)
        yield f"    expected {first.expected or 'a pass'}, got {first.got or first.outcome.value}"
    if len(ids) > MOST_SHOWN:
        yield f"  and {len(ids) - MOST_SHOWN} more (--json has them all)"


def _problems(results: Sequence[ReleaseResult]) -> Iterator[str]:
    """Each problem once, with the releases that have it, and how they may be left out."""
    alike: dict[str, list[ReleaseResult]] = {}
    for result in results:
        if result.problem:
            key = result.problem.replace(f"flask=={result.release}", "flask")
            alike.setdefault(key, []).append(result)
    for same in alike.values():
        yield f"Flask {first_of([result.release for result in same])}: {same[0].problem}"
    sound = [result.release for result in results if not result.problem]
    if alike and sound and results[0].problem:
        yield f"to leave out what is older, add a specifier, such as '>={sound[0]}'"


def _row(first: str, cells: Sequence[str]) -> str:
    return f"{first:<22}" + "".join(f"{cell:>14}" for cell in cells)
