"""Workers in the threads of a pool, which live on and serve the next worker."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread

from flask_conformance.kit.workers.step import PATIENCE, Body, Step, Worker
from flask_conformance.kit.workers.threads import Handover, ThreadWorker


class PoolThread:
    """A thread that waits for a job, does it, and waits for the next."""

    def __init__(self) -> None:
        self._hand = Handover()
        self._job: Callable[[], None] | None = None
        self._thread = Thread(target=self._run, daemon=True)
        self._thread.start()

    def begin(self, job: Callable[[], None] | None) -> None:
        """Let the thread do the job, without waiting for it; None ends the thread."""
        self._job = job
        self._hand.pass_on()

    def end(self) -> None:
        self.begin(None)
        self._thread.join(PATIENCE)

    def _run(self) -> None:
        while True:
            self._hand.await_turn()
            job, self._job = self._job, None
            if job is None:
                return
            job()
            # What the job held must not stay alive until the next one comes.
            del job


class Pool:
    """As many threads as work at the same time; the one that was free last is taken first.

    An executor of the standard library leaves it to chance which of its threads does a job, and
    a failing schedule must fail again.
    """

    def __init__(self) -> None:
        self._free: list[PoolThread] = []

    def take(self) -> PoolThread:
        return self._free.pop() if self._free else PoolThread()

    def give_back(self, thread: PoolThread) -> None:
        self._free.append(thread)

    def close(self) -> None:
        for thread in self._free:
            thread.end()


class PooledWorker(ThreadWorker):
    """Takes a thread from the pool for its first step, and gives it back after its last."""

    def __init__(self, body: Body, pool: Pool) -> None:
        super().__init__(body)
        self._pool = pool

    def _begin(self, function: Callable[[], None]) -> None:
        self._taken = self._pool.take()
        self._taken.begin(function)

    def _end(self) -> None:
        self._pool.give_back(self._taken)

    def whole(self) -> Step:
        return Worker.whole(self)
