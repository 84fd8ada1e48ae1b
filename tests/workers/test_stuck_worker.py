"""A worker that never comes back is reported, not waited for without end."""

from __future__ import annotations

import threading
from collections.abc import Generator

import pytest

from flask_conformance.kit.workers import KINDS, Workers, WorkerStuck, threads


def test_a_thread_that_waits_for_ever_is_called_stuck(monkeypatch: pytest.MonkeyPatch) -> None:
    never = threading.Event()
    monkeypatch.setattr(threads, "PATIENCE", 0.05)

    def waiting() -> Generator[None, None, None]:
        never.wait()
        yield

    with Workers(KINDS[0]) as workers:
        try:
            with pytest.raises(WorkerStuck, match="not come back"):
                workers.run(waiting())
        finally:
            never.set()
