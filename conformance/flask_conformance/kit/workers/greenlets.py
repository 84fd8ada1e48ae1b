"""Workers that are greenlets of one thread."""

from __future__ import annotations

from typing import Any

import greenlet

from flask_conformance.kit.workers.step import Abandoned, Body, Paused, Step, Worker, run


class GreenletWorker(Worker):
    """A greenlet; a step is a switch into it, a pause a switch back."""

    def __init__(self, body: Body) -> None:
        super().__init__(body)
        self._greenlet = greenlet.greenlet(self._run)

    def step(self) -> Step:
        step: Step = self._greenlet.switch()
        return step

    def pause(self, said: Any) -> None:
        home = self._greenlet.parent
        assert home is not None
        home.switch(Paused(said))
        if self.is_abandoned:
            raise Abandoned

    def _run(self) -> Step:
        return run(self.body, self.pause)
