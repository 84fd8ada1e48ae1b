"""Where requests wait for each other, so that they are certainly handled at the same time."""

from __future__ import annotations

import threading

LONGEST_WAIT = 3.0
"""Seconds that a request waits for the others; where they do not come, it goes on without."""

HURRY = 0.5
"""Seconds that it waits where they have not come before: of a target that handles one request after
another each clause would wait in vain."""


class Meeting:
    """Called in a view, it returns when *expected* requests are in theirs.

    A target or a server that handles fewer at the same time is not at fault: after the first
    meeting that does not come about there is no waiting any more.
    """

    was_in_vain = False
    """Whether a meeting has not come about, of all sites."""

    def __init__(self, expected: int) -> None:
        # Made in the process of the server, where gevent has put its own locks.
        self._barrier = threading.Barrier(expected)

    def __call__(self) -> None:
        try:
            self._barrier.wait(HURRY if Meeting.was_in_vain else LONGEST_WAIT)
        except threading.BrokenBarrierError:
            Meeting.was_in_vain = True
