"""One subject process: started, read, and ended."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from typing import IO

from flask_conformance import codec
from flask_conformance.model.protocol import Event, Instructions
from flask_conformance.supervisor.lines import Lines, Tail
from flask_conformance.supervisor.starting import SubjectError, start

BOOT = """\
{patch}
from flask_conformance.plugin.subject import main
main()
"""

PATCH = "from gevent import monkey; monkey.patch_all()"
"""Before anything else is imported, so that nothing keeps what is unpatched."""

CHUNK = 65536
OUTPUT_CHUNKS = 16
"""How much output is read at a time: a target that floods it must not hold up the rest."""

ANSWER_LIMIT = 0.5
"""Seconds in which a stuck process must have printed its stack."""


PATIENCE = 5.0
"""Seconds in which a reaper must have ended what its subject started."""


class SubjectProcess:
    """A running subject process, and the two pipes that it writes to."""

    def __init__(self, python: str, instructions: Instructions, is_patched: bool = False) -> None:
        """Start it; the descriptor for events in *instructions* is set here."""
        read_end, write_end = os.pipe()
        argument = codec.to_json(replace(instructions, events=write_end), indent=None)
        boot = BOOT.format(patch=PATCH if is_patched else "")
        try:
            self._process, self._temporary = start(python, boot, argument, write_end)
        except SubjectError:
            os.close(read_end)
            raise
        assert self._process.stdout is not None
        assert self._process.stdin is not None
        self._lifeline: IO[bytes] = self._process.stdin
        self._output: IO[bytes] = self._process.stdout
        self._output_pipe = self._output.fileno()
        self._events_pipe = read_end
        self._lines = Lines()
        self._tail = Tail()
        self._is_asked = False
        self.pipes = {self._events_pipe, self._output_pipe}
        """The pipes from which something may still come."""
        for pipe in self.pipes:
            os.set_blocking(pipe, False)

    @property
    def output(self) -> str:
        """The last lines that the process printed."""
        return self._tail.text()

    def has_printed(self, text: bytes) -> bool:
        """Whether the text is in the last that the process printed."""
        return self._tail.holds(text)

    def read(self) -> Iterator[Event]:
        """The events that have arrived; never waits."""
        for _ in range(OUTPUT_CHUNKS):
            printed = self._read(self._output_pipe)
            if not printed:
                break
            self._tail.add(printed)
        while data := self._read(self._events_pipe):
            yield from self._lines.feed(data)

    def _read(self, pipe: int) -> bytes:
        """What a pipe holds, up to a chunk; a pipe at its end is not asked again."""
        if pipe not in self.pipes:
            return b""
        try:
            data = os.read(pipe, CHUNK)
        except BlockingIOError:
            return b""
        if not data:
            self.pipes.discard(pipe)
        return data

    def has_ended(self) -> bool:
        return self._process.poll() is not None

    def ask(self, sign: bytes = b"?") -> None:
        """Have the process print its stack, and go on; what it printed before an earlier stack
        goes."""
        if self._is_asked:
            self._tail.clear()
        self._is_asked = True
        with contextlib.suppress(OSError):
            self._lifeline.write(sign)
            self._lifeline.flush()

    def tell_where(self) -> None:
        """Have the process print its stack and end, which it can even while it is stuck."""
        self.ask(b"!")
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(ANSWER_LIMIT)

    def end(self) -> int:
        """End the process and all that it started, and give its exit code."""
        with contextlib.suppress(OSError):
            self._lifeline.close()
        try:
            return self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            with contextlib.suppress(OSError):
                os.killpg(self._process.pid, signal.SIGKILL)
            return self._process.wait()

    def close(self) -> None:
        """Close the pipes and remove what the subject left in its folder; once is enough."""
        if not self._output.closed:
            self.pipes.clear()
            self._output.close()
            os.close(self._events_pipe)
            shutil.rmtree(self._temporary, ignore_errors=True)


def manner_of_death(code: int) -> str:
    """An exit code in words: ``signal SIGSEGV`` or ``exit code 3``."""
    if code >= 0:
        return f"exit code {code}"
    try:
        return f"signal {signal.Signals(-code).name}"
    except ValueError:
        return f"signal {-code}"
