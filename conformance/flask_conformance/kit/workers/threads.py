"""Workers that are threads: one runs while all others wait for their turn."""

from __future__ import annotations

from _thread import start_new_thread
from collections.abc import Callable
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

HURRY = 1.0
"""Seconds that a thread is waited for once another was stuck: a target that handles one request
after another would take the patience of every clause."""


class Handover:
    """The turn, handed to a thread and back: each side waits for the other at a lock."""

    was_stuck = False
    """Whether a thread has not come back, of all handovers."""

    def __init__(self) -> None:
        self._turn, self._back = Lock(), Lock()
        self._turn.acquire()
        self._back.acquire()

    def pass_on(self) -> None:
        """Hand the turn to the thread."""
        self._turn.release()

    def await_return(self) -> None:
        patience = min(PATIENCE, HURRY) if Handover.was_stuck else PATIENCE
        if not self._back.acquire(timeout=patience):
            Handover.was_stuck = True
            raise WorkerStuck(f"a thread has not come back from its step for {patience:g} s")

    def await_turn(self) -> None:
        """In the thread: wait for the turn."""
        self._turn.acquire()

    def give_back(self) -> None:
        """In the thread: hand the turn back, and go on."""
        self._back.release()


class ThreadWorker(Worker):
    """A thread of its own, which begins at the first step and has ended with the last."""

    def __init__(self, body: Body) -> None:
        super().__init__(body)
        self._hand = Handover()
        self._is_begun = False
        self._step: Step = Paused(None)

    def step(self) -> Step:
        self._hand.pass_on()
        if not self._is_begun:
            self._is_begun = True
            self._begin(self._run)
        self._hand.await_return()
        if not isinstance(self._step, Paused):
            self._end()
        return self._step

    def _begin(self, function: Callable[[], None]) -> None:
        # A daemon, so that a thread that is stuck cannot keep the process alive.
        self._thread = Thread(target=function, daemon=True)
        self._thread.start()

    def _end(self) -> None:
        self._thread.join(PATIENCE)

    def pause(self, note: Any) -> None:
        self._step = Paused(note)
        self._hand.give_back()
        self._hand.await_turn()
        if self.is_abandoned:
            raise Abandoned

    def _run(self) -> None:
        self._hand.await_turn()
        self._step = run(self.body, self.pause)
        self._hand.give_back()

    def whole(self) -> Step:
        # Half the time of a Thread, which tells its starter when it begins and when it ends.
        start_new_thread(self._run_whole, ())
        self._hand.await_return()
        return self._step

    def _run_whole(self) -> None:
        _of_thread.farewell = _Farewell(self._hand)
        self._step = run(self.body, lambda note: None)


class _Farewell:
    """Kept with what belongs to a thread, it is gone when that is: the thread has ended."""

    def __init__(self, hand: Handover) -> None:
        self._hand = hand

    def __del__(self) -> None:
        self._hand.give_back()
