"""Workers that are asyncio tasks of one event loop."""

from __future__ import annotations

import asyncio
from typing import Any

from flask_conformance.kit.workers.step import Body, Paused, Step, Worker, next_step


class TaskWorker(Worker):
    """A task that awaits its turn between two steps.

    Only its own code can give the turn away: a task cannot pause inside a function that it calls.
    """

    def __init__(self, body: Body, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(body)
        self._loop = loop
        self._turn: asyncio.Future[None] = loop.create_future()
        self._back: asyncio.Future[Step] = loop.create_future()
        self._task: asyncio.Task[None] | None = None

    def step(self) -> Step:
        self._back = self._loop.create_future()
        if self._task is None:
            self._task = self._loop.create_task(self._run())
        else:
            self._turn.set_result(None)
        step = self._loop.run_until_complete(self._back)
        if not isinstance(step, Paused):
            self._loop.run_until_complete(self._task)
        return step

    def pause(self, note: Any) -> None:
        raise RuntimeError("a task can pause at its own yield alone, not inside a call")

    async def _run(self) -> None:
        step: Step = Paused(None)
        while isinstance(step, Paused):
            step = next_step(self)
            self._turn = self._loop.create_future()
            self._back.set_result(step)
            if isinstance(step, Paused):
                await self._turn
