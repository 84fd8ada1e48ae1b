"""Threads that take turns are kept on one processor."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress


@contextmanager
def one_processor() -> Iterator[None]:
    """Bind this thread, and those that it starts, to one processor, where the system lets us.

    Only one of them runs at a time. Waking a thread on another processor takes several times as
    long as its step.
    """
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    allowed = os.sched_getaffinity(0)
    # Processes side by side, which have different numbers, should not all choose the same one.
    with suppress(OSError):
        os.sched_setaffinity(0, {sorted(allowed)[os.getpid() % len(allowed)]})
    try:
        yield
    finally:
        with suppress(OSError):
            os.sched_setaffinity(0, allowed)
