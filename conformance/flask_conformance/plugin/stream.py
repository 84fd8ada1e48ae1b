"""The event stream: one JSON object a line, on a pipe to the supervisor."""

from __future__ import annotations

import json
import os
from dataclasses import is_dataclass
from typing import Any

import pytest

from flask_conformance.model.protocol import Event


class EventStream:
    """Writes events for as long as this process is the one that began."""

    def __init__(self, descriptor: int) -> None:
        os.set_inheritable(descriptor, False)
        self._descriptor = descriptor
        self._process = _own_id()

    def send(self, event: Event) -> None:
        """Write one event; a copy of this process made by ``os.fork`` writes nothing."""
        if _own_id() != self._process:
            return
        message = {"event": type(event).__name__.lower(), **vars(event)}
        data = (_as_json(message) + "\n").encode()
        try:
            while data:
                data = data[_write(self._descriptor, data) :]
        except OSError:
            # Nobody reads: the supervisor is gone, and without it there is nothing to do here.
            _exit(1)


STREAM = pytest.StashKey[EventStream]()
"""That of a subject process; a plain pytest run has none."""


def tell_supervisor(config: pytest.Config, event: Event) -> None:
    """Send the event, where somebody reads it."""
    if STREAM in config.stash:
        config.stash[STREAM].send(event)


def _plain(value: Any) -> Any:
    """An event's parts as their fields, and versions as text."""
    return vars(value) if is_dataclass(value) else str(value)


# As they are before the target is imported, which may have others.
_as_json, _own_id, _write, _exit = (
    json.JSONEncoder(default=_plain).encode, os.getpid, os.write, os._exit,
)  # fmt: skip
