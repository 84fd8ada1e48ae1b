"""One subject process: started apart from everything around it, read, and ended."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from typing import IO

from flask_conformance import codec
from flask_conformance.cache import cache_folder
from flask_conformance.model.protocol import Event, Instructions
from flask_conformance.supervisor.lines import Lines, Tail

BOOT = """\
import sys
if sys.path[:1] == [""]:
    del sys.path[0]  # a module of the working directory must not stand in for pytest or random
{patch}
from flask_conformance.plugin.subject import main
main()
"""

PATCH = "from gevent import monkey; monkey.patch_all()"
"""Before anything else is imported, so that nothing keeps what is unpatched."""

FOREIGN = ("PYTEST_", "FLASK_", "WERKZEUG_")
"""Prefixes of environment variables that would change what pytest or a target does."""

CHUNK = 65536
OUTPUT_CHUNKS = 16
"""How much output is read at a time: a target that floods it must not hold up the rest."""

ANSWER_LIMIT = 0.5
"""Seconds in which a stuck process must have printed its stack."""


class SubjectError(Exception):
    """The target or the interpreter cannot be used; the message says why and what to do."""


def _environ() -> dict[str, str]:
    """The caller's environment without what is foreign to a run."""
    # Hypothesis prepares tables of characters: made once, and not in the working directory.
    environ = {"HYPOTHESIS_STORAGE_DIRECTORY": str(cache_folder("hypothesis"))}
    return environ | {k: v for k, v in os.environ.items() if not k.startswith(FOREIGN)}


class SubjectProcess:
    """A running subject process, and the two pipes that it writes to."""

    def __init__(self, python: str, instructions: Instructions, is_patched: bool = False) -> None:
        """Start it; the descriptor for events in *instructions* is set here."""
        read_end, write_end = os.pipe()
        argument = codec.to_json(replace(instructions, events=write_end), indent=None)
        try:
            self._process = subprocess.Popen(
                [python, "-u", "-c", BOOT.format(patch=PATCH if is_patched else ""), argument],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                pass_fds=(write_end,),
                start_new_session=True,
                env=_environ(),
            )
        except (OSError, ValueError) as error:
            os.close(read_end)
            reason = getattr(error, "strerror", None) or error
            raise SubjectError(
                f"--python {python}: cannot be started ({reason}); "
                "give the path of a Python interpreter"
            ) from None
        finally:
            os.close(write_end)
        assert self._process.stdout is not None
        self._output_pipe: IO[bytes] = self._process.stdout
        self._events_pipe = read_end
        self._lines = Lines()
        self._tail = Tail()
        self.pipes = {self._events_pipe, self._output_pipe.fileno()}
        """The pipes from which something may still come."""
        for pipe in self.pipes:
            os.set_blocking(pipe, False)

    @property
    def output(self) -> str:
        """The last lines that the process printed."""
        return self._tail.text()

    def read(self) -> Iterator[Event]:
        """The events that have arrived; never waits."""
        for _ in range(OUTPUT_CHUNKS):
            printed = self._read(self._output_pipe.fileno())
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

    def tell_where(self) -> None:
        """Have the process print its stack and end, which it can even while it is stuck."""
        self._process.send_signal(signal.SIGUSR1)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(ANSWER_LIMIT)

    def end(self) -> int:
        """Kill the process and all that it started, and give its exit code."""
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)
        return self._process.wait()

    def close(self) -> None:
        """Close the pipes; once is enough."""
        if not self._output_pipe.closed:
            self._output_pipe.close()
            os.close(self._events_pipe)


def manner_of_death(code: int) -> str:
    """An exit code in words: ``signal SIGSEGV`` or ``exit code 3``."""
    if code >= 0:
        return f"exit code {code}"
    try:
        return f"signal {signal.Signals(-code).name}"
    except ValueError:
        return f"signal {-code}"
