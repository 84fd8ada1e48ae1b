"""With a fork that is asked while it works: what it tells, line by line, and what it is told."""

from __future__ import annotations

import json
import select
import socket
import time
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any

from flask_conformance.grading.sealed.comparing import read_lines
from flask_conformance.sandbox.protocol import ForkResult, send


class Conversation:
    """Begun when the fork has its job; over with :attr:`result`."""

    def __init__(self, channel: socket.socket, receive: Callable[[], dict[str, Any]]) -> None:
        self._channel, self._receive = channel, receive
        self._rest = b""
        self._unread: deque[dict[str, Any]] = deque()
        self.result: ForkResult | None = None
        """How the fork ended; None as long as it goes on."""

    def lines(self) -> Iterator[dict[str, Any]]:
        """What the fork tells, to its end; whoever reads may ask in the middle of it."""
        while True:
            while self._unread:
                yield self._unread.popleft()
            if self.result is not None:
                return
            self._take()

    def answer(self, request: dict[str, Any], seconds: float) -> dict[str, Any] | None:
        """The line that the fork writes next when it has the request; None if none comes in time.

        A fork that does not answer is at its end.
        """
        self._say(request)
        until = time.monotonic() + seconds
        while not self._unread and self.result is None:
            left = max(until - time.monotonic(), 0)
            if not select.select([self._channel], [], [], left)[0]:
                send(self._channel, {"stop": True})
                return None
            self._take()
        return self._unread.popleft() if self._unread else None

    def over(self) -> None:
        """Tell the fork that nothing more is asked of this program."""
        self._say({"over": True})

    def _say(self, words: dict[str, Any]) -> None:
        if self.result is None:
            send(self._channel, {"say": json.dumps(words) + "\n"})

    def _take(self) -> None:
        frame = self._receive()
        if "data" not in frame:
            self.result = ForkResult(**frame)
            return
        whole, _, self._rest = (self._rest + frame["data"].encode("latin-1")).rpartition(b"\n")
        self._unread.extend(read_lines(whole.decode(errors="replace")))
