"""A whole run: lanes side by side until each has finished its share."""

from __future__ import annotations

import select
import time
from collections.abc import Callable

from flask_conformance.model.run import Run
from flask_conformance.supervisor.account import Account
from flask_conformance.supervisor.lane import Lane
from flask_conformance.supervisor.settings import Settings
from flask_conformance.supervisor.subject_process import SubjectError

LONGEST_WAIT = 0.25
"""Seconds after which a subject's end is noticed even if a descendant holds its pipes open."""

GATHERING = 0.02
"""Seconds in which events gather: waking for each would cost a third of what the clauses do."""


def conduct(settings: Settings, progress: Callable[[Account], None] = lambda account: None) -> Run:
    """Run the spec as *settings* say; *progress* is called whenever something was told.

    Clauses that need a patched process get one more lane, once it is known that there are some.
    Raises :class:`SubjectError` when the target or the interpreter cannot be used. Whatever
    ends the run, no subject process outlives it.
    """
    account = Account(settings)
    lanes: list[Lane] = []
    try:
        # One by one, so that those already started are ended if the next cannot be.
        for number in range(settings.jobs):
            lanes += [Lane(settings, account, number)]
        while running := [lane for lane in lanes if not lane.is_done]:
            _wait(running)
            time.sleep(GATHERING)
            for lane in running:
                lane.read()
                lane.check()
            if len(lanes) == settings.jobs and account.share(settings.jobs):
                lanes += [Lane(settings, account, settings.jobs)]
            progress(account)
    except KeyboardInterrupt:
        # What had arrived by then has been told too, though it was still gathering.
        for lane in lanes:
            lane.read()
        progress(account)
        raise
    finally:
        for lane in lanes:
            if not lane.is_done:
                lane.process.end()
                lane.process.close()
    if not account.is_started:
        raise SubjectError("the subject process ended without a word about its clauses")
    return account.run()


def _wait(lanes: list[Lane]) -> None:
    """Sleep until something arrives, a deadline passes, or a moment has gone by."""
    pipes = [pipe for lane in lanes for pipe in lane.process.pipes]
    until = min(lane.deadline for lane in lanes) - time.monotonic()
    select.select(pipes, [], [], min(max(until, 0.0), LONGEST_WAIT))
