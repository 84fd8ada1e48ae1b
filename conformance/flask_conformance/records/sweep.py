"""The spec over many Flask releases, several at once, each in its own environment."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from threading import Event
from typing import TypeVar

from flask_conformance.model.outcome import Outcome
from flask_conformance.model.protocol import Run
from flask_conformance.records import memory
from flask_conformance.records.names.release_names import NamesError, ReleaseNames, names_of
from flask_conformance.records.observations import Observations
from flask_conformance.releases import installer
from flask_conformance.releases.catalogue import Release
from flask_conformance.releases.environments import Environment, EnvironmentUnavailable, ensure
from flask_conformance.supervisor import Settings, SubjectError, conduct

SEED = 1
"""Records must not depend on chance; other seeds are for ``run``."""

ENDURE = 20.0
"""Seconds a clause may take: several releases share the processors."""

R = TypeVar("R")

FAULTS = (Outcome.FAIL, Outcome.ERROR, Outcome.TIMEOUT, Outcome.CRASH, Outcome.BLOCKED)


@dataclass(frozen=True)
class Row:
    """What became of one release in a sweep."""

    release: Release
    record: Observations | None
    problem: str = ""
    """Why there is no record, or what in it no reviewed record may hold."""
    seconds: float = 0.0
    """0 where the cache already knew."""
    names: ReleaseNames | None = None
    """What can be imported and read there."""


def side_by_side(
    releases: Sequence[Release],
    jobs: int,
    row_of: Callable[[Release, Event], R],
    tell: Callable[[R, int], None],
) -> list[R]:
    """A row of each release, made in threads and told as it comes with the number done; the result
    is in the order of the releases. An interrupt ends them all.
    """
    rows: dict[str, R] = {}
    stop = Event()
    pending: dict[Future[R], Release] = {}
    with ThreadPoolExecutor(jobs) as pool:
        try:
            for release in releases:
                pending[pool.submit(row_of, release, stop)] = release
            for future in as_completed(pending):
                row = future.result()
                rows[pending[future].name] = row
                tell(row, len(rows))
        except BaseException:
            stop.set()
            pool.shutdown(wait=False, cancel_futures=True)
            while not all(future.done() for future in pending):
                # One command may follow another before its thread looks around.
                installer.end_all()
                time.sleep(0.05)
            raise
    return [rows[release.name] for release in releases]


def row_of(
    release: Release, stop: Event, python: str = sys.executable, select: Sequence[str] = ()
) -> Row:
    """What the spec, or the part that is selected, sees of a release in its own environment."""
    return observed(
        release,
        python,
        lambda environment: _run(environment, stop, select),
        " ".join(select),
        names_of,
    )


def observed(
    release: Release,
    python: str,
    run_in: Callable[[Environment], Run],
    question: str,
    names_in: Callable[[Environment], ReleaseNames] | None = None,
) -> Row:
    """The row of a release: what is remembered of its environment, or a run there saw.

    *question* tells apart what is asked in another way; *run_in* raises :class:`SubjectError`.
    """
    try:
        environment = ensure(release, python)
    except EnvironmentUnavailable as unavailable:
        return Row(release, None, f"cannot be installed: {unavailable.reason}")
    try:
        names = names_in(environment) if names_in else None
    except NamesError as error:
        return Row(release, None, str(error))
    remembered = memory.remembered(environment, question)
    if remembered is not None:
        return Row(release, remembered, names=names)
    try:
        run = run_in(environment)
    except SubjectError as error:
        return Row(release, None, f"cannot be run: {error}")
    record = Observations.of_run(release.name, run)
    problem = "; ".join(problems(run))
    if not problem:
        memory.remember(environment, record, question)
    return Row(release, record, problem, run.seconds, names)


def _run(environment: Environment, stop: Event, select: Sequence[str]) -> Run:
    return conduct(
        Settings(
            target="flask",
            select=select,
            python=str(environment.python),
            everywhere=True,
            jobs=1,
            seed=SEED,
            timeout=ENDURE,
        ),
        stop=stop,
    )


def problems(run: Run) -> Iterator[str]:
    """What must not be in a reviewed record: the first few ids of each kind, and the suite's."""
    yield from run.suite_faults
    if run.incomplete:
        yield run.incomplete
    for outcome in FAULTS:
        ids = [clause.id for clause in run.clauses() if clause.outcome is outcome]
        if ids:
            yield f"{len(ids)} {outcome.value}: {first_of(ids)}"
    # To hang is no way to fail: it costs every sweep the whole time limit.
    hanging = [clause.id for clause in run.clauses() if clause.observed is Outcome.TIMEOUT]
    if hanging:
        yield f"{len(hanging)} timeout outside of the interval: {first_of(hanging)}"


def first_of(ids: Sequence[str]) -> str:
    """A few ids and how many more there are: enough to start from."""
    more = f" and {len(ids) - 5} more" if len(ids) > 5 else ""
    return f"{', '.join(ids[:5])}{more}"
