"""The event stream: one JSON object a line, on a pipe to the supervisor."""

from __future__ import annotations

import json
import os
from typing import Any


class EventStream:
    """Writes events for as long as this process is the one that began."""

    def __init__(self, descriptor: int) -> None:
        os.set_inheritable(descriptor, False)
        self._descriptor = descriptor
        self._process = os.getpid()

    def send(self, event: str, **fields: Any) -> None:
        """Write one event; a copy of this process made by ``os.fork`` writes nothing."""
        if os.getpid() != self._process:
            return
        line = json.dumps({"event": event, **fields}, default=repr) + "\n"
        data = line.encode()
        try:
            while data:
                data = data[os.write(self._descriptor, data) :]
        except OSError:
            # Nobody reads: the supervisor is gone, and without it there is nothing to do here.
            os._exit(1)
