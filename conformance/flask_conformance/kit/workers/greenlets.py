"""Workers that are greenlets of one thread."""

from __future__ import annotations

from typing import Any

from greenlet import greenlet

from flask_conformance.kit.workers.step import Abandoned, Body, Paused, Step, Worker, run

_switch = greenlet.switch


class GreenletWorker(Worker):
    """A greenlet; a step is a switch into it, a pause a switch back."""

    def __init__(self, body: Body) -> None:
        super().__init__(body)
        self._greenlet: greenlet | None = None

    def step(self) -> Step:
        if self._greenlet is None:
            # A greenlet belongs to the thread that makes it, which is the one that steps it.
            self._greenlet = greenlet(self._run)
        step: Step = _switch(self._greenlet)
        return step

    def pause(self, note: Any) -> None:
        assert self._greenlet is not None
        home = self._greenlet.parent
        assert home is not None
        _switch(home, Paused(note))
        if self.is_abandoned:
            raise Abandoned

    def _run(self) -> Step:
        return run(self.body, self.pause)
