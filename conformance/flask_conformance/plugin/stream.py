"""The event stream: one JSON object a line, on a pipe to the supervisor."""

from __future__ import annotations

import json
import os
from dataclasses import is_dataclass
from typing import Any

from flask_conformance.model.protocol import Event


class EventStream:
    """Writes events for as long as this process is the one that began."""

    def __init__(self, descriptor: int) -> None:
        os.set_inheritable(descriptor, False)
        self._descriptor = descriptor
        self._process = os.getpid()

    def send(self, event: Event) -> None:
        """Write one event; a copy of this process made by ``os.fork`` writes nothing."""
        if os.getpid() != self._process:
            return
        message = {"event": type(event).__name__.lower(), **vars(event)}
        data = (json.dumps(message, default=_plain) + "\n").encode()
        try:
            while data:
                data = data[os.write(self._descriptor, data) :]
        except OSError:
            # Nobody reads: the supervisor is gone, and without it there is nothing to do here.
            os._exit(1)


def _plain(value: Any) -> Any:
    """An event's parts as their fields, and versions as text."""
    return vars(value) if is_dataclass(value) else str(value)
