"""One schedule alone: the option ``--schedule``, and the shortest one that a failure needs."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from typing import Any, NoReturn

import pytest

from flask_conformance.kit.workers import (
    ScheduleError,
    ScheduleFailed,
    Workers,
    parse_schedule,
    shortest,
)


class Refused(pytest.exit.Exception):  # type: ignore[misc,name-defined]
    """The run ends, since what ``--schedule`` asks for cannot be done."""

    def __init__(self, message: str) -> None:
        super().__init__(message, returncode=pytest.ExitCode.USAGE_ERROR)


def check(config: pytest.Config, clauses: list[str]) -> None:
    """Raise pytest.UsageError unless ``--schedule``, if given, is one and one clause is chosen."""
    schedule = config.option.schedule
    if schedule is None:
        return
    try:
        parse_schedule(schedule)
    except ScheduleError as error:
        raise pytest.UsageError(f"--schedule: {error}") from None
    if len(clauses) != 1:
        chosen = "none is" if not clauses else f"{len(clauses)} are"
        raise pytest.UsageError(
            f"--schedule {schedule}: name one clause and its kind of worker, such as --select "
            f"'locals/isolated-attributes::each_reads_what_it_set[thread]'; {chosen} selected"
        )


def workers_in(arguments: dict[str, Any]) -> Workers | None:
    """The workers among a clause's arguments."""
    return next((value for value in arguments.values() if isinstance(value, Workers)), None)


def prepare(config: pytest.Config, workers: Workers | None) -> None:
    """Hold the workers of the chosen clause to the schedule asked for."""
    if config.option.schedule is None:
        return
    if workers is None:
        _refuse(config, "the clause has no workers, so there are no turns to take")
    workers.only(parse_schedule(config.option.schedule))


def conclude(config: pytest.Config, workers: Workers | None, error: Exception | None) -> None:
    """Refuse a schedule that turned out not to fit the clause."""
    if config.option.schedule is None or workers is None:
        return
    if isinstance(error, ScheduleError):
        _refuse(config, str(error).partition(": ")[2] or str(error))
    if error is None and not workers.has_tried_all:
        _refuse(config, "the clause runs its workers in an order of its own")


def _refuse(config: pytest.Config, why: str) -> NoReturn:
    raise Refused(f"--schedule {config.option.schedule}: {why}")


def reduced(
    config: pytest.Config,
    id: str,
    failed: ScheduleFailed,
    again: Callable[[], object],
    workers: Workers,
) -> ScheduleFailed:
    """The shortest failure of the clause; its message says how to see it again."""
    if config.option.schedule is not None:
        failed.manner, failed.fails_alone = "the one asked for", True
    else:
        failed = shortest(failed, again, workers)
    option = config.option
    command = ["pytest", "--pyargs", "flask_spec", "--target", option.target, "--select", id]
    if failed.fails_alone:
        command += ["--schedule", failed.timeline.schedule]
    command += ["--seed", str(option.seed)]
    failed.args = (
        f"schedule {failed.timeline.schedule}, {failed.manner}:\n{failed.timeline.text()}\n"
        f"again: {shlex.join(command)}",
    )
    return failed
