"""A cell: one warmed parent of forks, started, asked and ended from outside."""

from __future__ import annotations

import contextlib
import itertools
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from typing import Any

from flask_conformance.grading.conversation import Conversation
from flask_conformance.sandbox.protocol import ForkResult, Job, receive, send

PATIENCE = 60.0
"""Seconds beyond those that a fork may take, after which the cell itself is at fault."""

STARTING = 60.0

STRONGEST = ("namespaces", "landlock", "seccomp")

KEPT = ("PATH", "PYTHONPATH", "PYTHONHOME", "LD_LIBRARY_PATH")
"""Of the environment; a submission sees nothing of the rest."""

USERS = range(65520, 65534)
"""Who own nothing: of neighbouring cells each has another, as far as they go."""

_number = itertools.count()

PLAYS = ("-m", "flask_adapters.graded")
"""How a parent begins whose forks do moves and exchanges, and play the HTTP profile."""


class CellError(Exception):
    """The cell failed, not the submission; the message says how."""


class Cell:
    """Use it in a ``with`` block; raises :class:`CellError` where no fork can be walled in."""

    def __init__(
        self,
        packages: Sequence[str] = (),
        *,
        is_trusted: bool = False,
        begins: Sequence[str] = PLAYS,
    ) -> None:
        """*packages* may be imported by forks; those of a trusted cell may import everything.

        *begins* tells Python what the parent is; it comes before what every parent is told.
        """
        if sys.platform != "linux":
            raise CellError(
                f"submissions are walled in by Linux, and this is {sys.platform}; use a container"
            )
        self._folder = "" if is_trusted else tempfile.mkdtemp(prefix="flask-conformance-")
        if self._folder:
            os.chmod(self._folder, 0o755)
            if os.getuid() == 0:
                # What its parent becomes: the limit of threads counts those of a user.
                user = USERS[next(_number) % len(USERS)]
                os.chown(self._folder, user, user)
        ours, theirs = socket.socketpair()
        self._channel = ours
        words = [str(theirs.fileno()), self._folder, *packages]
        environ = {name: os.environ[name] for name in KEPT if name in os.environ}
        fixed = {"PYTHONHASHSEED": "0", "PYTHONUTF8": "1", "LANG": "C.UTF-8", "HOME": "/nowhere"}
        with theirs:
            self._process = subprocess.Popen(
                # Unbuffered: a fork ends without a farewell.
                [sys.executable, "-u", "-s", "-B", *begins, *words],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                pass_fds=(theirs.fileno(),),
                cwd="/",
                # Arenas of memory for each thread would use up the limit.
                env=environ | fixed | {"MALLOC_ARENA_MAX": "2"},
                start_new_session=True,
            )
        self.walls: tuple[str, ...] = ()
        """The walls around each fork."""
        try:
            self._greet()
        except BaseException:
            self.close()
            raise

    def _greet(self) -> None:
        self._channel.settimeout(STARTING)
        greeting = self._received()
        if "unusable" in greeting:
            raise CellError(greeting["unusable"])
        self.walls = tuple(greeting["walls"])

    def ask(self, job: Job) -> ForkResult:
        """What comes of the job. Raises :class:`CellError`."""
        self._send(job)
        return ForkResult(**self._next())

    def converse(self, job: Job) -> Conversation:
        """Begin a job whose fork is asked while it works. Raises :class:`CellError`."""
        self._send(job)
        return Conversation(self._channel, self._next)

    def _send(self, job: Job) -> None:
        self._channel.settimeout(PATIENCE + 3 * job.limits.silence)
        try:
            send(self._channel, job.frame)
        except OSError as error:
            raise CellError(f"the cell cannot be reached: {error}") from None

    def _next(self) -> dict[str, Any]:
        """The next frame; behind that of a result, the parent says that the job has gone."""
        frame = self._received()
        if "data" not in frame:
            self._received()
        return frame

    def _received(self) -> dict[str, Any]:
        try:
            frame: dict[str, Any] | None = receive(self._channel)
        except (OSError, ValueError) as error:
            raise CellError(f"the cell does not answer: {error}") from None
        if frame is None:
            raise CellError(self._last_words())
        return frame

    def _last_words(self) -> str:
        assert self._process.stderr is not None
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(5)
        os.set_blocking(self._process.stderr.fileno(), False)
        lines = (self._process.stderr.read() or b"").decode(errors="replace").splitlines()
        if not lines:
            return f"the grading process has ended: exit code {self._process.poll()}"
        if missing := re.search(r"No module named '(\w+)", lines[-1]):
            package = "pip install 'flask-conformance[grading,reference]'"
            return f"{missing[1]} is not installed, which grading needs; try: {package}"
        return f"the grading process has ended: {lines[-1]}"

    def close(self) -> None:
        """End the parent, and with it its forks; nothing of the folder is left."""
        self._channel.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(5)
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        assert self._process.stderr is not None
        self._process.stderr.close()
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)

    def __enter__(self) -> Cell:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def is_strong(walls: Sequence[str]) -> bool:
    """Whether the walls are all that there can be."""
    return all(name in walls for name in STRONGEST)


def is_apart(walls: Sequence[str]) -> bool:
    """Whether the threads of two submissions are counted by themselves."""
    return "namespaces" in walls or "another user" in walls


def level(walls: Sequence[str]) -> str:
    """The level of isolation, in words; loudly where it is the weakest."""
    listed_walls = ", ".join(walls)
    if is_strong(walls):
        return f"isolation: strong ({listed_walls})"
    if "landlock" in walls and "seccomp" in walls:
        return f"isolation: fair ({listed_walls}); no namespaces here"
    return (
        f"ISOLATION: WEAK ({listed_walls}). A submission can read files of this machine and start "
        "processes; install the extra 'grading' (pyseccomp, landlock), on Linux 5.13 or newer"
    )
