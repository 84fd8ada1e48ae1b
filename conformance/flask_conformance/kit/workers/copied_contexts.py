"""Workers that are told apart by nothing but a copy of the context in which they run."""

from __future__ import annotations

import contextvars
from typing import Any

from flask_conformance.kit.workers.step import Body, Step, Worker, next_step


class ContextWorker(Worker):
    """Each step is a call in the worker's own ``copy_context()``, on the caller's thread."""

    def __init__(self, body: Body) -> None:
        super().__init__(body)
        self._context = contextvars.copy_context()

    def step(self) -> Step:
        return self._context.run(next_step, self)

    def pause(self, note: Any) -> None:
        raise RuntimeError("a worker in a copied context can pause at its own yield alone")
