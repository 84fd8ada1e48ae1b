"""Between a grader and a fork that talk: each hears what the other one says, as it is said."""

from __future__ import annotations

import os
import socket
from collections.abc import Sequence

from flask_conformance.sandbox.protocol import receive, send


class Relay:
    """A pipe to the fork, fed with what the grader says; and frames of what the fork tells."""

    def __init__(self, grader: socket.socket) -> None:
        self._grader = grader
        self.hearing, self._saying = os.pipe()
        """The first is the fork's."""
        os.set_blocking(self._saying, False)
        self._due = b""

    def tell_grader(self, data: bytes) -> None:
        send(self._grader, {"data": data.decode("latin-1")})

    def hear_grader(self) -> bool:
        """Take what the grader says; whether it goes on."""
        frame = receive(self._grader)
        if frame is None:
            os._exit(0)
        self._due += str(frame.get("say", "")).encode()
        return "stop" not in frame

    @property
    def due(self) -> Sequence[int]:
        """What is waited for, as long as something is to be said."""
        return [self._saying] if self._due else []

    def say(self) -> None:
        """Let the fork hear as much as it takes."""
        try:
            self._due = self._due[os.write(self._saying, self._due) :]
        except BlockingIOError:
            return
        except BrokenPipeError:
            self._due = b""

    def close(self) -> None:
        os.close(self._saying)
