"""Workers that are gevent's greenlets, in a process that gevent has patched."""

from __future__ import annotations

from typing import Any

import gevent
from gevent.event import Event

from flask_conformance.kit.workers.step import (
    PATIENCE,
    Abandoned,
    Body,
    Paused,
    Step,
    Worker,
    WorkerStuck,
    run,
)


class GeventWorker(Worker):
    """A greenlet that waits for its turn as for anything else: the hub switches to whose it is."""

    def __init__(self, body: Body) -> None:
        super().__init__(body)
        self._turn, self._back = Event(), Event()
        self._greenlet: gevent.Greenlet[..., None] | None = None
        self._step: Step = Paused(None)

    def step(self) -> Step:
        self._back.clear()
        if self._greenlet is None:
            self._greenlet = gevent.spawn(self._run)
        else:
            self._turn.set()
        if not self._back.wait(PATIENCE):
            raise WorkerStuck(f"a greenlet has not come back from its step for {PATIENCE:g} s")
        if not isinstance(self._step, Paused):
            self._greenlet.join(PATIENCE)
        return self._step

    def pause(self, note: Any) -> None:
        self._step = Paused(note)
        self._turn.clear()
        self._back.set()
        self._turn.wait()
        if self.is_abandoned:
            raise Abandoned

    def _run(self) -> None:
        self._step = run(self.body, self.pause)
        self._back.set()
