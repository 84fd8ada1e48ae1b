"""Forks of a warmed process, in the place of the subjects that a supervisor would start.

That a subject process imports pytest and the spec takes a hundred times as long as most of what it
runs. Here all of this is done once, by ``warming``.
"""

from __future__ import annotations

import io
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from warming import ABOVE, LONGEST_MESSAGE, PLUGIN

PATCH = "from gevent import monkey; monkey.patch_all()"
"""As the supervisor has it, for clauses with gevent's workers."""

BOOT = """\
import os, sys
while os.dup(0) < {above} - 1:
    pass  # what a fork is told to write to must not be what gevent's hub has open
if sys.path[:1] == [""]:
    del sys.path[0]
{patch}
sys.path.insert(0, {here!r})
from warming import warm
del sys.path[0]
warm(int(sys.argv[1]))
"""


class Warmed:
    """The warmed processes of this one, and what stands in for ``subprocess`` in a supervisor."""

    def __init__(self) -> None:
        self._started: dict[bool, tuple[subprocess.Popen[bytes], socket.socket]] = {}
        self.stand_in = SimpleNamespace(**vars(subprocess) | {"Popen": self._popen})

    def _popen(self, command: Sequence[str], **options: Any) -> Any:
        """A fork, where the command is that of a subject with this interpreter."""
        *_, code, told = command
        if command[0] != sys.executable or f"from {PLUGIN}.subject import" not in code:
            return subprocess.Popen(command, **options)
        is_patched = "gevent" in code
        if is_patched not in self._started:
            self._started[is_patched] = _start(is_patched, options["env"])
        return Fork(self._started[is_patched][1], told, options["pass_fds"])

    def close(self) -> None:
        """End the processes, which they do when nobody can ask them any more."""
        for process, channel in self._started.values():
            channel.close()
            process.wait()


def _start(is_patched: bool, environ: dict[str, str]) -> tuple[subprocess.Popen[bytes], Any]:
    ours, theirs = socket.socketpair()
    patch = PATCH if is_patched else ""
    code = BOOT.format(above=ABOVE, patch=patch, here=str(Path(__file__).parent))
    with theirs:
        process = subprocess.Popen(
            [sys.executable, "-u", "-c", code, str(theirs.fileno())],
            stdin=subprocess.DEVNULL,
            pass_fds=(theirs.fileno(),),
            start_new_session=True,
            # The folder for temporary files is that of the one subject that asked first.
            env={name: value for name, value in environ.items() if name != "TMPDIR"},
        )
    return process, ours


class Lifeline:
    """What a supervisor tells the reaper of a subject, for a fork that has none."""

    def __init__(self, fork: Fork) -> None:
        self._fork = fork

    def write(self, sign: bytes) -> None:
        self._fork.send_signal(signal.SIGUSR1 if sign == b"!" else signal.SIGUSR2)

    def flush(self) -> None:
        """Nothing is held back."""

    def close(self) -> None:
        if self._fork.poll() is None:
            os.killpg(self._fork.pid, signal.SIGKILL)


class Fork:
    """What a supervisor uses of a ``Popen``, for a fork of a warmed process."""

    def __init__(self, channel: socket.socket, told: str, descriptors: Sequence[int]) -> None:
        out, inside = os.pipe()
        self.stdout: io.FileIO = io.FileIO(out)
        message = json.dumps({"told": told, "descriptors": list(descriptors)}).encode()
        try:
            socket.send_fds(channel, [message], [inside, *descriptors])
        finally:
            os.close(inside)
        self._channel = channel
        self._lines = b""
        self.pid = int(self._line(None) or 0)
        if self.pid <= 1:
            raise RuntimeError(f"the warmed process says {self.pid} for the number of a fork")
        self.returncode: int | None = None
        self.stdin = Lifeline(self)

    def _line(self, seconds: float | None) -> bytes | None:
        """The next line that the warmed process says; None if it does not say any in time."""
        self._channel.settimeout(seconds)
        while b"\n" not in self._lines:
            try:
                said = self._channel.recv(LONGEST_MESSAGE)
            except (TimeoutError, BlockingIOError):
                return None
            if not said:
                raise RuntimeError("the warmed process has ended")
            self._lines += said
        line, _, self._lines = self._lines.partition(b"\n")
        return line

    def poll(self, seconds: float | None = 0) -> int | None:
        """The exit code, once it has ended."""
        if self.returncode is None and (line := self._line(seconds)) is not None:
            self.returncode = int(line)
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        code = self.poll(timeout)
        if code is None:
            raise subprocess.TimeoutExpired("a fork", timeout or 0)
        return code

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            os.kill(self.pid, number)
