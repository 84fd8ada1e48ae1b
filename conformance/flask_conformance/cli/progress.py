"""The line that tells how far a run has come; silent where nobody watches."""

from __future__ import annotations

from typing import TextIO

from flask_conformance.supervisor.results import Results

ERASE = "\r\x1b[2K"


class Progress:
    """Shows the chapter in which a run is, on one line that is written over."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._is_watched = stream.isatty()
        self._shown = self._waiting = ""
        self.told = "no clause had run"
        """How far the run had come when it was last looked at."""

    def show(self, results: Results) -> None:
        self.told = f"{results.done} of {results.total} clauses had run"
        if results.waiting != self._waiting:
            self.clear()
            self._waiting = results.waiting
            print(f"flask-conformance: {results.waiting}", file=self._stream, flush=True)
        if not self._is_watched or not results.total:
            return
        share = 100 * results.done // results.total
        line = f"{share:>3} %  {results.chapter}"
        if line != self._shown:
            self._stream.write(f"{ERASE}{line}")
            self._stream.flush()
            self._shown = line

    def clear(self) -> None:
        if self._shown:
            self._stream.write(ERASE)
            self._stream.flush()
