"""What a fork hears while it works: a line of JSON for each thing that it shall do next."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from typing import Any

HEARS = 4
"""The descriptor on which a fork hears; on the one before it, it tells."""

CHUNK = 65_536


class Dialogue:
    """The requests of one program, and the way to tell what came of each."""

    def __init__(self, tell: Callable[..., None]) -> None:
        self.tell = tell
        self._rest = b""
        # A submission may put others in their places.
        self._descriptor, self._read, self._decode = HEARS, os.read, json.loads

    def __iter__(self) -> Iterator[Any]:
        """The requests, until the other side says that it is over."""
        self.tell(listens=True)
        while (request := self._decode(self._line())) != {"over": True}:
            yield request

    def _line(self) -> bytes:
        while b"\n" not in self._rest:
            data = self._read(self._descriptor, CHUNK)
            if not data:
                raise EOFError("nothing more is asked")
            self._rest += data
        line, _, self._rest = self._rest.partition(b"\n")
        return line
