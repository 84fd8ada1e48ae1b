"""Workers that are threads: one runs while all others wait for their turn."""

from __future__ import annotations

from _thread import start_new_thread
from threading import Lock, Thread, local
from typing import Any

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


_of_thread = local()


class _Farewell:
    """Kept with what belongs to a thread, it is gone when that is: the thread has ended."""

    def __init__(self, ended: Lock) -> None:
        self._ended = ended

    def __del__(self) -> None:
        self._ended.release()


def _stuck() -> WorkerStuck:
    return WorkerStuck(f"a thread has not come back from its step for {PATIENCE:g} s")


class ThreadWorker(Worker):
    """A thread; scheduler and thread hand the turn to each other through two locks."""

    def __init__(self, body: Body) -> None:
        super().__init__(body)
        self._turn, self._back = Lock(), Lock()
        self._turn.acquire()
        self._back.acquire()
        self._thread: Thread | None = None
        self._step: Step = Paused(None)

    def step(self) -> Step:
        if self._thread is None:
            # A daemon, so that a thread that is stuck cannot keep the process alive.
            self._thread = Thread(target=self._run, daemon=True)
            self._thread.start()
        self._turn.release()
        if not self._back.acquire(timeout=PATIENCE):
            raise _stuck()
        if not isinstance(self._step, Paused):
            self._thread.join(PATIENCE)
        return self._step

    def whole(self) -> Step:
        # Half the time of a Thread, which tells its starter when it begins and when it ends.
        start_new_thread(self._run_whole, ())
        if not self._back.acquire(timeout=PATIENCE):
            raise _stuck()
        return self._step

    def _run_whole(self) -> None:
        _of_thread.farewell = _Farewell(self._back)
        self._step = run(self.body, lambda said: None)

    def pause(self, said: Any) -> None:
        self._step = Paused(said)
        self._back.release()
        self._turn.acquire()
        if self.is_abandoned:
            raise Abandoned

    def _run(self) -> None:
        self._turn.acquire()
        self._step = run(self.body, self.pause)
        self._back.release()
