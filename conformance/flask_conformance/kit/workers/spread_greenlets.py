"""Workers that are greenlets of several threads, so that neither alone tells two of them apart."""

from __future__ import annotations

from collections.abc import Callable

from flask_conformance.kit.workers.greenlets import GreenletWorker
from flask_conformance.kit.workers.pooled import PoolThread
from flask_conformance.kit.workers.step import Body, Raised, Step, WorkerStuck
from flask_conformance.kit.workers.threads import Handover


class Carrier:
    """A thread in which greenlets live; it calls what it is given and hands the result back."""

    def __init__(self) -> None:
        self._thread = PoolThread()
        self._hand = Handover()
        self._is_stuck = False

    def call(self, function: Callable[[], Step]) -> Step:
        results: list[Step] = []

        def job() -> None:
            try:
                results.append(function())
            except BaseException as error:
                results.append(Raised(error))
            self._hand.give_back()

        if self._is_stuck:
            raise WorkerStuck("the thread is held by another of its greenlets")
        self._is_stuck = True
        self._thread.begin(job)
        self._hand.await_return()
        self._is_stuck = False
        return results[0]

    def close(self) -> None:
        if not self._is_stuck:
            self._thread.end()


class SpreadGreenletWorker(GreenletWorker):
    """A greenlet that lives, with others, in the thread of a carrier."""

    def __init__(self, body: Body, carrier: Carrier) -> None:
        super().__init__(body)
        self._carrier = carrier

    def step(self) -> Step:
        return self._carrier.call(super().step)
