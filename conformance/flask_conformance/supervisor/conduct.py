"""A whole run: shares side by side until each has finished."""

from __future__ import annotations

import select
import time
from collections.abc import Callable
from threading import Event

from flask_conformance.model.protocol import Run
from flask_conformance.supervisor.hangs import Hangs
from flask_conformance.supervisor.results import Results
from flask_conformance.supervisor.settings import Settings
from flask_conformance.supervisor.share import Share
from flask_conformance.supervisor.starting import SubjectError

INTERRUPTED = 130

LONGEST_WAIT = 0.25
"""Seconds after which a subject's end is noticed even if a descendant holds its pipes open."""

GATHERING = 0.02
"""Seconds in which events gather: waking for each would cost a third of what the clauses do."""


class Interrupted(KeyboardInterrupt):
    """A run was stopped, by a key or a signal."""

    def __init__(self, run: Run | None, code: int) -> None:
        super().__init__()
        self.run = run
        """What was told by then, if anything was."""
        self.code = code
        """What the process should exit with: 130 for a key."""


def conduct(
    settings: Settings,
    progress: Callable[[Results], None] = lambda results: None,
    stop: Event | None = None,
) -> Run:
    """Run the spec as *settings* say; *progress* is called whenever something was told.

    Clauses that need a patched process have a share of their own, started once it is known that
    there are some. Raises :class:`SubjectError` when the target or the interpreter cannot be
    used, and :class:`Interrupted`, with what there is, on a KeyboardInterrupt or when *stop* is
    set. Whatever ends the run, no process that it started outlives it.
    """
    results, hangs = Results(settings), Hangs()
    until, incomplete = time.monotonic() + settings.budget, ""
    shares: list[Share] = []
    try:
        # One by one, so that those already started are ended if the next cannot be.
        for number in range(settings.processes):
            shares += [Share(settings, results, hangs, number)]
        while running := [share for share in shares if not share.is_done]:
            if stop is not None and stop.is_set():
                raise KeyboardInterrupt
            if time.monotonic() > until:
                incomplete = f"the run was over its budget of {settings.budget:g} s"
                break
            _wait(running)
            time.sleep(GATHERING)
            for share in running:
                share.read()
                share.check()
            if len(shares) == settings.processes and results.share(settings.processes):
                shares += [Share(settings, results, hangs, settings.processes)]
            progress(results)
    except KeyboardInterrupt as interrupt:
        # What had arrived by then has been told too, though it was still gathering.
        for share in shares:
            share.read()
        progress(results)
        run = results.run("the run was interrupted") if results.is_started else None
        raise Interrupted(run, getattr(interrupt, "code", INTERRUPTED)) from None
    finally:
        for share in shares:
            share.end()
    if not results.is_started:
        raise SubjectError(
            incomplete or "the subject process ended without a word about its clauses"
        )
    return results.run(incomplete)


def _wait(shares: list[Share]) -> None:
    """Sleep until something arrives, a deadline passes, or a moment has gone by."""
    pipes = [pipe for share in shares for pipe in share.process.pipes]
    until = min(share.deadline for share in shares) - time.monotonic()
    select.select(pipes, [], [], min(max(until, 0.0), LONGEST_WAIT))
