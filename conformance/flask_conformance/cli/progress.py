"""The line that tells how far a run has come; silent where nobody watches."""

from __future__ import annotations

import time
from typing import TextIO

from flask_conformance.supervisor.results import Results

ERASE = "\r\x1b[2K"


SURE = 10
"""The percentage from which on it is told how long the rest may take."""


def left(seconds: float) -> str:
    """About how long, as nobody would call wrong."""
    if seconds < 90:
        return f"about {max(10, round(seconds, -1)):.0f} s left"
    return f"about {seconds / 60:.0f} min left"


class Progress:
    """Shows the chapter in which a run is, on one line that is written over."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._is_watched = stream.isatty()
        self._shown = self._waiting = ""
        self._since: float | None = None
        self.summary = "no clause had run"
        """How far the run had come when it was last looked at."""

    def show(self, results: Results) -> None:
        self.summary = f"{results.done} of {results.total} clauses had run"
        if results.waiting != self._waiting:
            self.clear()
            self._waiting = results.waiting
            print(f"flask-conformance: {results.waiting}", file=self._stream, flush=True)
        if not self._is_watched or not results.total:
            return
        if self._since is None:
            self._since = time.monotonic()
        share = 100 * results.done // results.total
        line = f"{share:>3} %  {results.chapter}"
        if share >= SURE:
            passed = time.monotonic() - self._since
            line += f"  {left(passed * (results.total - results.done) / results.done)}"
        if line != self._shown:
            self._stream.write(f"{ERASE}{line}")
            self._stream.flush()
            self._shown = line

    def clear(self) -> None:
        if self._shown:
            self._stream.write(ERASE)
            self._stream.flush()
