"""Reading what a fork tells and prints, within its limits."""

from __future__ import annotations

import os
import select
import socket
import time

from flask_conformance.sandbox.protocol import Job
from flask_conformance.sandbox.relay import Relay

PRINTED = 4000
"""How much of what a fork prints is kept."""

CHUNK = 1 << 16

WHOLE = 3
"""How many times the seconds of silence a fork may take, however often it says something."""

FAREWELL = 0.5
"""Seconds that a fork has to end when it has closed its pipes."""


class Reading:
    """Reads a fork's two pipes, within its limits."""

    def __init__(self, observed: int, printed: int, job: Job, relay: Relay | None) -> None:
        self._kept: dict[int, bytearray] = {observed: bytearray(), printed: bytearray()}
        self._counts = dict.fromkeys(self._kept, 0)
        self._observed, self._printed = observed, printed
        self._limits, self._relay = job.limits, relay

    def to_the_end(self, grader: socket.socket) -> str:
        """Read until the fork ends, or must be ended: why, or nothing."""
        open_pipes, channel = set(self._kept), grader.fileno()
        until = time.monotonic() + self._limits.silence
        end = time.monotonic() + self._limits.silence * WHOLE
        while open_pipes:
            left = min(until, end) - time.monotonic()
            due = self._relay.due if self._relay else ()
            ready, takes, _ = select.select([*open_pipes, channel], due, [], max(left, 0))
            if time.monotonic() > end or not (ready or takes):
                return "silent"
            if takes and self._relay:
                self._relay.say()
            if channel in ready:
                if self._relay is None:
                    # Nobody speaks before the answer: the grader is gone.
                    os._exit(0)
                if not self._relay.hear_grader():
                    return "silent"
                ready.remove(channel)
            for pipe in ready:
                data = os.read(pipe, CHUNK)
                if not data:
                    open_pipes.discard(pipe)
                self._counts[pipe] += len(data)
                if self._counts[pipe] > self._limits.output:
                    return "output"
                most = PRINTED if pipe == self._printed else self._limits.output
                self._kept[pipe] += data[: max(0, most - len(self._kept[pipe]))]
                if pipe == self._observed and data:
                    if self._relay:
                        self._relay.tell_grader(data)
                    until = time.monotonic() + self._limits.silence
            if self._observed not in open_pipes:
                until = min(until, time.monotonic() + FAREWELL)
        return ""

    def lines(self) -> str:
        return self._kept[self._observed].decode(errors="replace")

    def printed(self) -> str:
        return self._kept[self._printed].decode(errors="replace")
