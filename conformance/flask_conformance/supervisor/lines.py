"""From the bytes of a pipe to events, and to the last lines of what was printed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flask_conformance import codec
from flask_conformance.model.printable import printable
from flask_conformance.model.protocol import Event
from flask_conformance.supervisor.stacks import shortened

LONGEST_LINE = 64 * 1024 * 1024
TAIL_BYTES = 16 * 1024
TAIL_LINES = 12
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


class Lines:
    """Puts lines together from pieces; what is no event is passed over."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []
        self._length = 0

    def feed(self, data: bytes) -> Iterator[Event]:
        """The events that *data* completes."""
        *ended, rest = data.split(b"\n")
        for line in ended:
            event = codec.event(b"".join([*self._pieces, line]))
            self._pieces, self._length = [], 0
            if event is not None:
                yield event
        self._length += len(rest)
        if self._length > LONGEST_LINE:
            self._pieces, self._length = [], 0
        elif rest:
            self._pieces.append(rest)


class Tail:
    """The end of an output of any length."""

    def __init__(self) -> None:
        self._kept = b""

    def add(self, data: bytes) -> None:
        self._kept = (self._kept + data)[-TAIL_BYTES:]

    def clear(self) -> None:
        self._kept = b""

    def holds(self, text: bytes) -> bool:
        return text in self._kept

    def text(self) -> str:
        """The last lines that are not blank."""
        lines = _COLOUR.sub("", self._kept.decode(errors="replace")).splitlines()
        shown = list(shortened(printable(line) for line in lines if line.strip()))
        return "\n".join(shown[-TAIL_LINES:])
